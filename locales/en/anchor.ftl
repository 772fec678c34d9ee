### Time stamps over the record, and its end on paper

help-ledger-anchor = Has the end of the record dated by a time-stamping authority, so that nobody can rebuild it unseen
help-ledger-anchor-tsa = The address of the authority (RFC 3161), http or https; it learns a hash and nothing else
help-ledger-anchor-import = Keeps a time stamp that you got by other means (see demur ledger head --request)
help-ledger-anchor-export = Writes all time stamps to this folder, with the commands that check them without demur
help-ledger-anchor-ca = The CA certificate that the authority publishes, in PEM: checks who signed, and is kept in the record
help-ledger-anchor-timeout = How long to wait for the authority, in seconds (default: 30)
help-ledger-anchor-again = Gets another time stamp although nothing was added since the last one
help-ledger-head = Shows the end of the record (its last hash) on a sheet to print, or to mail to yourself
help-ledger-head-format = The form (default: by the ending of --output, else text)
help-ledger-head-output = The file, such as head.txt or head.eml (default: -, the screen)
help-ledger-head-request = Writes a request for a time stamp to this file instead, for an authority that you reach by other means
help-ledger-verify-ca = The CA certificate that the time-stamping authority publishes, in PEM: checks who signed the time stamps

# Variables:
#   $entry (String) - number of an entry
#   $date (Date), $time (String) - when, by universal time
note-already-anchored = Nothing was added since the time stamp in entry { $entry } ({ $date }, { $time } UTC); nothing changed. --again gets another one.
note-token-already = This time stamp is in entry { $entry } already; nothing changed.
# Variables:
#   $file (String) - a path
note-request = Send { $file } to a time-stamping authority (Content-Type: application/timestamp-query), and give demur the answer: demur ledger anchor --import ANSWER.tsr. The request is for entry { $entry } and all before it.
# Variables:
#   $folder (String) - a path
note-check-with-openssl = Each of these commands, run in { $folder }, checks one time stamp without demur (CA.pem is the CA certificate that the authority publishes):

# Variables:
#   $last, $entry (String) - numbers of entries
#   $date (Date), $time (String) - when, by universal time
#   $signer (String) - a name
proof-covers = Entries 1 to { $last } existed at the latest on { $date } at { $time } UTC, exactly as they are now. So says { $signer }, in a time stamp (RFC 3161) that is kept in entry { $entry }.
proof-covers-one = Entry 1 existed at the latest on { $date } at { $time } UTC, exactly as it is now. So says { $signer }, in a time stamp (RFC 3161) that is kept in entry { $entry }.
proof-claims = A time stamp (RFC 3161) in the name of { $signer }, kept in entry { $entry }, says that entries 1 to { $last } existed at the latest on { $date } at { $time } UTC, exactly as they are now.
proof-claims-one = A time stamp (RFC 3161) in the name of { $signer }, kept in entry { $entry }, says that entry 1 existed at the latest on { $date } at { $time } UTC, exactly as it is now.
# Variables:
#   $authority, $sha256 (String) - a name, and a digest
proof-authority-named = The certificate that signed it was issued under { $authority }, which you named (SHA-256 of that certificate: { $sha256 }).
proof-authority-kept = The certificate that signed it was issued under { $authority }, whose own certificate is kept in this record (SHA-256: { $sha256 }). Whoever rebuilds a record can put another one there: compare that number with what the authority publishes, or name the authority's own file with --ca.
proof-authority-nobody = It is intact and signed, but the certificate was not checked against any authority, and anybody can make one with the name { $signer }. --ca FILE checks it.
proof-authority-not-named = It was not issued under any authority in the file that you named with --ca.
proof-nothing-newer = Nothing has been recorded since then but time stamps.
proof-one-newer = Entry { $entry } is newer than every time stamp: it rests on this file alone.
# Variables:
#   $count, $first, $last (String) - how many, and numbers of entries
proof-newer = { $count } entries, from { $first } to { $last }, are newer than every time stamp: they rest on this file alone.
proof-limits = A time stamp proves that these entries existed then. It does not prove that what they say is true. If somebody rebuilt the whole record and left the time stamps out, only a time stamp or a hash that you keep somewhere else can show it (demur ledger anchor --export FOLDER, demur ledger head; later demur ledger verify --head HASH).

# Variables:
#   $entry, $seq (String) - numbers of entries
#   $time (String) - when
proof-missing = The time stamp of entry { $entry } is missing.
proof-forged = The time stamp of entry { $entry } was changed: its signature does not hold.
proof-unsound = The time stamp of entry { $entry } is not a sound one.
proof-other-head = The time stamp of { $time } in entry { $entry } belongs to another record: entry { $seq } has another hash now than the one that was stamped. Entries up to { $seq } were changed after that time and all hashes made anew, or the time stamp comes from elsewhere.
proof-other-content = Entry { $entry } says something else of its time stamp than the time stamp itself does.
proof-authority = The certificates that are kept with the time stamp of entry { $entry } do not answer for it, although the entry says so.

### The sheet

# Variables:
#   $entries (String) - how many
#   $hash (String) - the beginning of a hash
head-subject = demur: the record has { $entries } entries and ends with { $hash }
head-title = THE END OF A RECORD WRITTEN BY DEMUR
head-entries = Entries: { $entries }
# Variables:
#   $instant (String) - date and time
head-last = Last entry: { $instant }
head-made = This sheet: { $instant }
# Variables:
#   $date, $time (String) - a day, a time of day with its offset
head-instant = { $date }, { $time }
head-hash = Hash of the last entry (SHA-256, 64 characters):
head-purpose =
    What this is for: the hash depends on every entry and every file of the
    record. As long as you have it, nobody can change, remove or rebuild
    anything before it without being found out, not even you. Keep this sheet
    where others see its date: in a letter to yourself that you leave closed,
    in your mailbox, with a lawyer.
head-check =
    How to check: this command says whether the record still contains this
    hash as entry { $entries }, and whether everything before it is unchanged
    (docs/record.md has the same check in a few lines of Python):
head-stamp =
    How to have it dated by a time-stamping authority (RFC 3161): demur ledger
    anchor --tsa URL does all of it. Without demur, these two lines make the
    request (head.tsq); what is stamped is the 64 characters of the hash:

### Errors and what to do

# Variables:
#   $typed (String) - as typed
error-tsa-url = --tsa { $typed }: not an address that begins with http:// or https:// and names a server.
error-tsa-password = --tsa { $typed }: leave name and password out of the address; it is recorded.
# Variables:
#   $url (String) - an address
#   $problem (String) - what the system said
error-tsa-unreachable = { $url } cannot be reached: { $problem }
error-tsa-silence = { $url } did not answer in time.
error-tsa-certificate = { $url }: the certificate of the server is not trusted for this name: { $problem }
# Variables:
#   $status (String) - a number of HTTP
error-tsa-status = { $url } answered with HTTP status { $status } instead of a time stamp.
# Variables:
#   $location (String) - an address
error-tsa-elsewhere = { $url } wants to be asked at another address ({ $location }); demur does not follow by itself.
# Variables:
#   $type (String) - a media type
error-tsa-type = { $url } answered with something of the type { $type } instead of a time stamp.
error-tsa-large = { $url } answered with more than 1 MB; no time stamp is that large.
error-tsa-broken = { $url }: the connection was lost, or the answer is not HTTP: { $problem }
hint-tsa = Nothing was recorded. Check the address with what the authority publishes, and run the command again; --timeout SECONDS waits longer.
# Variables:
#   $origin (String) - an address or a file
error-stamp-large = { $origin }: more than 1 MB; no time stamp is that large.
# Variables:
#   $what (String) - a part of a time stamp
error-stamp-malformed = { $origin }: not an answer of a time-stamping authority ({ $what }).
# Variables:
#   $status, $text (String) - a number, and what the authority says
error-stamp-refused = { $origin }: the authority refused the request (status { $status }: { $text }).
error-stamp-nonce = { $origin }: the answer belongs to another request (its nonce is another one).
error-stamp-digest = { $origin }: the time stamp was not made with SHA-256.
error-stamp-changed = { $origin }: the time stamp was changed after it was signed.
error-stamp-no-certificate = { $origin }: the certificate that signed is not in the answer.
error-stamp-exchanged = { $origin }: the time stamp was not made for the certificate that it carries.
# Variables:
#   $algorithm (String) - an object identifier
error-stamp-algorithm = { $origin }: demur does not know { $algorithm }, which this time stamp uses.
error-stamp-signature = { $origin }: the signature of the time stamp does not hold.
# Variables:
#   $signer (String) - a name
error-stamp-purpose = { $origin }: the certificate of { $signer } is not one that may sign time stamps (extended key usage timeStamping, critical, and nothing else).
# Variables:
#   $time, $from, $until (String) - instants
error-stamp-validity = { $origin }: the certificate was not valid at the time of the stamp ({ $time }), only from { $from } to { $until }.
# Variables:
#   $problem (String) - what the check of the chain said
error-stamp-chain = { $origin }: signed by { $signer }, whose certificate does not lead to the one that you named with --ca ({ $problem }).
error-stamp-no-authorities = { $origin }: no certificate in it.
# Variables:
#   $imprint (String) - a digest
error-anchor-other = { $origin }: a time stamp of something else than this record (it is for { $imprint }).
# Variables:
#   $now, $at (String) - instants
error-anchor-clock = { $origin }: the time stamp says { $time }, but the clock of this machine says { $now }.
error-anchor-before = { $origin }: the time stamp says { $time }, but entry { $seq }, which it covers, was written at { $at } by the clock of this machine.
hint-anchor-clock = Nothing was recorded. One of the two clocks is wrong: set that of this machine right, or ask another authority.
hint-anchor-chain = Nothing was recorded. Take the CA certificate that the authority publishes; without --ca the time stamp is kept, and says that nobody was asked about its certificate.
hint-anchor-asked = Nothing was recorded. Run the command again; if the same comes back, ask another authority.
hint-anchor-file = Nothing was recorded. demur ledger head --request FILE.tsq makes a new request for the record as it is now.
# Variables:
#   $file (String) - a path
error-no-authorities = { $file } has no certificate in PEM (-----BEGIN CERTIFICATE-----).
hint-no-authorities = Take the CA certificate that the authority publishes; openssl x509 -inform der -in FILE -out FILE.pem makes PEM of it.
error-ca-of-none = No time stamp in the record was made under an authority in { $file }.
hint-ca-of-none = Take the CA certificate that the authority of the time stamp publishes; demur ledger verify without --ca says who signed.
error-no-timestamps = There is no time stamp in { $file }.
hint-no-timestamps = demur ledger anchor --tsa URL gets one.
# Variables:
#   $entry (String) - number of an entry
error-proof = { $file } was changed from outside: the time stamp in entry { $entry } does not hold.
hint-proof = demur ledger verify says what is wrong. Nothing is added to a record that fails the check. Keep the file, and put a backup copy in its place.
