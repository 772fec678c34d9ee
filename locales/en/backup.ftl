# What the program says about backups and encryption.

help-export = Puts everything (record, profile, own files) into one encrypted file
help-export-all = Everything there is; there is no smaller backup
help-export-output = The file to write
help-export-recipient = Encrypts for this age recipient instead of with a passphrase (may be given several times)
help-export-force = Overwrites an existing file
help-restore = Opens a backup, checks it, and puts everything in its place
help-restore-file = The backup
help-restore-identity = The file with the age identity, for a backup made with --recipient
help-restore-check = Only checks the backup
help-restore-record-only = Only the record; profile and own files stay as they are
help-restore-force = Restores over what is there, which is set aside under a dated name
help-shared-passphrase-command = A command whose first line of output is the passphrase (default: DEMUR_PASSPHRASE, else you are asked)

ask-passphrase-new = Passphrase for the backup (nothing is shown as you type):
ask-passphrase-again = Once more:
ask-passphrase = Passphrase (nothing is shown as you type):

# Variables:
#   $file (String) - a path
#   $files, $kilobytes (String) - numbers
note-backup = Backup written: { $file } (files: { $files }, { $kilobytes } kB)
note-backup-passphrase = Without the passphrase nobody can open it, not even you. Keep the passphrase in another place than the file. demur restore FILE --check says whether the backup is sound.
note-backup-identity = Only the identities of its recipients open it. demur restore FILE --check --identity FILE says whether the backup is sound.
note-backup-signature = Not in the backup, because it does not lie beside the profile: { $file }
# Variables:
#   $made (String) - an instant
#   $version (String) - a version
note-backup-found = { $file } was made on { $made } by demur { $version } (files: { $files }).
note-backup-sound = The backup is sound, and the record in it holds. Nothing was changed.
note-restored = Restored: { $file }
note-set-aside = What stood there is kept: { $file }
note-restore-same = The record there is the same as in the backup: { $file }
note-restore-older = The record there is an earlier state of the one in the backup, which takes its place: { $file }

error-passphrase-weak = This passphrase could be guessed.
# Variables:
#   $shortest (String) - a number
hint-passphrase-weak = Take at least { $shortest } characters, for example five words that have nothing to do with each other. Nothing was written.
error-passphrase-missing = There is no passphrase, and nobody can be asked for one here.
hint-passphrase-missing = Name a command that prints it (--passphrase-command "pass show backup"), or set the environment variable DEMUR_PASSPHRASE. Or encrypt for an age recipient: --recipient age1… (and to open: --identity FILE). Nothing was changed.
# Variables:
#   $command, $problem (String) - as typed, and what the system said
error-passphrase-command = The command for the passphrase ({ $command }) gave none: { $problem }
error-passphrase-unequal = The two passphrases differ.
error-wants-identity = { $file } was made for an age recipient; a passphrase does not open it.
hint-wants-identity = Name the file with your identity (AGE-SECRET-KEY-1…): --identity FILE
error-wants-passphrase = { $file } was made with a passphrase; an identity does not open it.
hint-wants-passphrase = Leave --identity out.
# Variables:
#   $typed (String) - as typed
error-recipient = --recipient { $typed }: not an age recipient.
hint-recipient = A recipient begins with age1 and has 62 characters; age-keygen makes one together with its identity.
error-identity = { $file } has no age identity that could be used.
hint-identity = An identity is a line that begins with AGE-SECRET-KEY-1. Identities with a passphrase of their own have to be decrypted first (age -d).
error-not-encrypted = { $file } is not a file encrypted with age.
hint-not-encrypted = demur restore reads the files that demur export --all writes. Nothing was changed.
error-wrong-key = The passphrase or the identity does not open { $file }.
hint-wrong-key = Look for upper and lower case, spaces and another keyboard layout. Nothing was changed.
error-excessive-work = { $file } demands more work and memory than any backup of demur’s.
error-damaged-backup = { $file } is damaged or not whole: { $problem }
hint-damaged-backup = Take another copy of the backup. Nothing was changed.
error-no-backup = { $file } can be decrypted, but it is not a backup that this demur knows ({ $problem }).
hint-no-backup = Use the demur that made it, or a newer one. Nothing was changed.
# Variables:
#   $name (String) - of a file in the backup
error-backup-name = { $file } has a file with a name that is not allowed in a backup: { $name }
error-backup-differs = In { $file } the file { $name } is not what the list of the backup says.
error-backup-size = { $file } claims to have more in it than can be in it.
error-backup-system = { $file } could not be unpacked: { $problem }
hint-nothing-changed = Nothing was changed.
error-restore-newer = { $file } already has everything that is in the backup, and more.
hint-restore-newer = So there is nothing to restore. If you want the earlier state all the same: --force (the record there is kept under a dated name).
error-restore-other = { $file } is not the record of the backup, or fails the check.
hint-restore-force = Choose another folder with --data-dir. Or: --force (the record there is kept under a dated name). Nothing was changed.
error-restore-file = { $file } is there already, with other contents.
hint-restore-file = --record-only leaves it as it is; --force restores over it (the file there is kept under a dated name). Nothing was changed.

# Variables:
#   $service, $username (String) - as the profile has them
#   $problem (String) - what the system said
error-keyring-not-built-in = The profile takes the password from the keyring of the system (password_keyring), but this demur was built without it.
error-keyring-nothing = The keyring of the system has no password for the service { $service } and the account { $username }.
error-keyring-silent = The keyring of the system does not answer. It may be locked, with nobody there to unlock it.
error-keyring-unreachable = The keyring of the system cannot be used: { $problem }
hint-keyring = Two other ways always work: password_command = ["pass", "show", "mail"] in [outbox.smtp], or the environment variable DEMUR_SMTP_PASSWORD. Nothing was sent or recorded.
