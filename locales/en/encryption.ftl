# What the program says about a record whose contents are encrypted.

help-init-encrypt = Makes a record whose contents only a passphrase opens (if there is no record yet)

ask-passphrase-record = Passphrase for the record (nothing is shown as you type):
ask-passphrase-record-new = Passphrase for the record (nothing is shown as you type):

init-encrypting = What the record says of your letters, and their files, will be encrypted with a passphrase. Every command that reads the record needs it from then on. If you lose it, nobody can read the record any more, not even you. The profile and the letters that you write out are not encrypted.
# Variables:
#   $file (String) - a path
init-encrypted = Encrypted record written: { $file }
init-encrypted-already = There is an encrypted record already; it stays as it is, with its passphrase: { $file }

doctor-point-record-encrypted = encryption of the record
doctor-record-encrypted = The contents of the record are encrypted. They were not opened here; what was checked is the chain.

# Variables:
#   $entries, $artifacts (String) - numbers
verify-chain-holds = The chain of the record holds: { $entries } entries, { $artifacts } files. Their contents are encrypted and were not checked: that takes the passphrase (DEMUR_PASSPHRASE, or typed).

# Variables:
#   $file (String) - a path
error-ledger-sealed = The contents of { $file } are encrypted, and there is no passphrase.
hint-ledger-sealed = Type it when you are asked, or set the environment variable DEMUR_PASSPHRASE. Nothing was changed.
error-ledger-passphrase = The passphrase does not open { $file }.
hint-ledger-passphrase = Look for upper and lower case, spaces and another keyboard layout. Nothing was changed.
error-ledger-in-the-open = { $file } is there already, and its contents are not encrypted.
hint-ledger-in-the-open = A record is encrypted from its beginning or not at all. Choose another folder with --data-dir, or leave --encrypt out. Nothing was changed.
