# What the program says about a record whose contents are encrypted.

help-init-encrypt = Encrypts the profile, and the contents of a new record, with a passphrase

ask-passphrase-profile = Passphrase for the profile (nothing is shown as you type):
ask-passphrase-record = Passphrase for the record (nothing is shown as you type):
ask-passphrase-record-new = New passphrase for profile and record (nothing is shown as you type):

init-encrypting = The profile, and what the record says of your letters with their files, will be encrypted with a passphrase. Every command that reads them needs it from then on. If you lose it, nobody can read them any more, not even you. The letters that you write out are not encrypted.
# Variables:
#   $file (String) - a path
init-encrypted = Encrypted record written: { $file }
init-encrypted-already = There is an encrypted record already; it stays as it is, with its passphrase: { $file }

doctor-point-record-encrypted = encryption of the record
doctor-record-encrypted = The contents of the record are encrypted. They were not opened here; what was checked is the chain.

# Variables:
#   $entries, $artifacts (String) - numbers
verify-chain-holds = The chain of the record holds (entries: { $entries }, files: { $artifacts }). Their contents are encrypted and were not checked: that takes the passphrase (DEMUR_PASSPHRASE, or typed).

# Variables:
#   $file (String) - a path
error-profile-sealed = The profile { $file } is encrypted, and there is no passphrase.
error-ledger-sealed = The contents of { $file } are encrypted, and there is no passphrase.
hint-ledger-sealed = Type it when you are asked, or set the environment variable DEMUR_PASSPHRASE. Nothing was changed.
error-ledger-passphrase = The passphrase does not open { $file }.
hint-ledger-passphrase = Look for upper and lower case, spaces and another keyboard layout. Nothing was changed.
error-ledger-in-the-open = { $file } is there already, and its contents are not encrypted.
hint-ledger-in-the-open = A record is encrypted from its beginning or not at all. Choose another folder with --data-dir, or leave --encrypt out. Nothing was changed.
