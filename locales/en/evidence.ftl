# The bundle of evidence: the command, and the chronology for a reader who has never heard of demur.

### Help

help-bundle = Puts everything about a letter and those that belong to it into one file that others can check without demur
help-bundle-reference = The letter: its reference or the last eight characters of it
help-bundle-output = The file (FILE.zip), or a folder, which gets REF.zip
help-bundle-with-disclosed-data = Includes the files that came with an answer: they may be the data that were disclosed to you
help-bundle-only-this-case = Leaves out the lines of other letters; then nobody can show that no entry between was removed
help-bundle-redact = Blackens this, wherever it is found; can be given several times
help-bundle-redact-words = Blackens these words, wherever they are found; can be given several times
help-bundle-without-grounds = The same as --redact grounds

### What is said afterwards

# Variables:
#   $file (String) - a path
bundle-written = { $file }
# Variables:
#   $reference (String) - of the letter
#   $letters (List) - references
bundle-letters = Letters in it: { $letters }
# Variables:
#   $files, $bytes (String) - numbers
bundle-files = Files: { $files }, in all { $bytes } bytes
# Variables:
#   $name (String) - of a file
#   $seq (String) - number of an entry
#   $reason (String) - why
bundle-left-out = Left out: { $name } (entry { $seq }). { $reason }
# Variables:
#   $name, $copy (String) - of a file, and of what stands in its place
bundle-copied = Instead of { $name } (entry { $seq }): { $copy }. { $reason }
# Variables:
#   $what (List) - what was blackened
bundle-redacted = Blackened: { $what }
# Variables:
#   $entries (String) - a number
bundle-hidden = Entries that go in without what they say: { $entries }
bundle-others = The file events.jsonl also has the lines of other letters in your record ({ $entries }): when, which reference, which event; not what they say. --only-this-case leaves them out.
bundle-reference-note = The reference is computed from your name, country, e-mail address and postal address. Whoever knows the rest can test a guess at what was blackened.
bundle-read-it = Look at it before you give it away: chronology.pdf shows what a reader sees, VERIFY.md how they check it.
# Variables:
#   $digest (String) - SHA-256
bundle-digest = SHA-256: { $digest }
bundle-note-digest = Note this digest, or send it separately: it shows that the file was not exchanged on its way.
error-bundle-stdout = A bundle is a file: --output FILE.zip

### The chronology

# Variables:
#   $reference (String) - of the letter
evidence-title = Chronology of the correspondence { $reference }
# Variables:
#   $page, $pages (String) - numbers
evidence-page = { $reference } – page { $page } of { $pages }
# Variables:
#   $date (String) - a day
evidence-intro = This chronology was made by the program demur from the record that the sender keeps with it. Deadlines are computed as of { $date }. What each entry shows and whose word it is stands with it; the last section says what all this proves and what it does not. How to check it without demur is in VERIFY.md.
evidence-redacted-copy = Redacted copy.
# Variables:
#   $what (String) - a list
evidence-redacted-what = Blackened or left out for this reader: { $what }. Each such place is marked with blocks.
evidence-redacted-name = the sender’s name
evidence-redacted-address = postal addresses
evidence-redacted-email = e-mail addresses
evidence-redacted-phone = telephone numbers
evidence-redacted-identifiers = identifiers at the services
evidence-redacted-grounds = the grounds relating to the sender’s particular situation
evidence-redacted-names-of-others = the name of the person who writes for the sender
evidence-redacted-words = certain words
# Variables:
#   $entries (String) - a number
evidence-redacted-entries = what some entries say in full (entries: { $entries })
evidence-heading-parties = Who and to whom
# Variables:
#   $name, $country (String) - of the person
evidence-sender = Sender: { $name }, { $country }
evidence-representative = Written by: { $name }
evidence-controller = Controller: { $name }
evidence-authority = Supervisory authority: { $name }
# Variables:
#   $law (String) - its name
evidence-law = Law relied on: { $law }
evidence-heading-letters = The letters
# Variables:
#   $reference (String) - of the letter
evidence-letter = Letter { $reference }
# Variables:
#   $date (Date), $name, $channel (String) - of the letter
evidence-letter-to = Of { $date } to { $name }, { $channel }
# Variables:
#   $title (String) - its subject line
evidence-letter-title = Subject: { $title }
# Variables:
#   $rights (List) - names of rights
evidence-letter-rights = Rights: { $rights }
# Variables:
#   $kind (String) - how it follows the other
evidence-letter-follows = { $kind } letter { $reference }
evidence-follows-reminder = Reminder of
evidence-follows-complaint = Complaint about the handling of
evidence-follows-use-our-form = Answer to the reference to a form, concerning
evidence-follows-more-identification = Answer to the question about identity, concerning
evidence-follows-proof-of-outputs = Answer to the demand for proof of AI output, concerning
evidence-follows-not-whatsapp = Answer to the statement that WhatsApp is not affected, concerning
evidence-follows-partial = Answer to a partial answer, concerning
evidence-heading-events = What happened
evidence-events-intro = In the order of the days. The times are those of the clock of the sender’s computer. “Entry” is the number in the record.
# Variables:
#   $date (Date), $time, $event (String) - of the entry
evidence-at-instant = { $date }, { $time }: { $event }
evidence-on-day = { $date }: { $event }
# Variables:
#   $seq, $reference (String), $recorded (Date) - of the entry
evidence-entry = Entry { $seq }, letter { $reference }
evidence-entry-later = Entry { $seq } of { $recorded }, letter { $reference }
evidence-event-composed = letter written
evidence-event-dispatch-started = sending by e-mail began
evidence-event-dispatched = message taken by a mail server
evidence-event-dispatch-failed = message not taken
evidence-event-in-doubt = in doubt whether the message was taken
evidence-event-resolved-sent = the sender found that it was sent
evidence-event-resolved-not-sent = the sender found that it was not sent
evidence-event-posted = given to the post
evidence-event-submitted = web form sent
evidence-event-delivered = delivered
evidence-event-delivery-failed = came back
evidence-event-acknowledged = the controller confirmed receipt
evidence-event-identification-requested = the controller asked for information about the sender’s identity
evidence-event-identified = the sender answered the question about identity
evidence-event-extended = the controller announced an extension
evidence-event-partly-answered = the controller answered in part
evidence-event-answered = the controller answered
evidence-event-refused = the controller refused
evidence-event-withdrawn = the sender withdrew the letter
evidence-event-corrected = correction of an entry
evidence-event-mail-received = e-mail received about this letter
evidence-event-attached = file added to an earlier entry
evidence-event-copied = copy put into the sender’s folder of sent mail
evidence-event-forgotten = contents removed by the sender
# Variables:
#   $what (String) - a sentence
evidence-shows = Shows: { $what }
evidence-shows-word = that the sender recorded this; no file is kept with it.
evidence-shows-composed = the exact wording, kept before it left.
evidence-shows-dispatch-started = the mail server was ready, and the message began to leave.
evidence-shows-dispatched = the message was handed over to the sender’s own mail provider. It does not show that it reached the controller.
evidence-shows-dispatched-controller = the message was received: the server that took it proved by its certificate that it belongs to the domain of the address.
evidence-shows-dispatch-failed = the message did not leave, or was refused.
evidence-shows-in-doubt = the connection ended before it was known whether the message was taken.
evidence-shows-posted = when it was given to the post, not that it arrived.
evidence-shows-submitted = when the form was sent. Receipt is shown only by a confirmation.
evidence-shows-delivered = that the letter reached the controller, as far as the proof bears it out.
evidence-shows-delivery-failed = that the letter did not reach the controller.
evidence-shows-acknowledged = that the controller had the letter by that day.
evidence-shows-identification-requested = that the controller had the letter by that day.
evidence-shows-extended = that the controller had the letter by that day.
evidence-shows-partly-answered = that the controller had the letter by that day.
evidence-shows-answered = that the controller had the letter by that day.
evidence-shows-refused = that the controller had the letter by that day.
evidence-shows-corrected = an earlier entry was wrong. Both stay in the record.
evidence-shows-mail-received = that this message lay in the mailbox. Its sender is as its header fields say.
# Variables:
#   $source (String) - whose word it is
evidence-source = Whose word: { $source }
evidence-source-record = demur’s own note at that moment
evidence-source-server = the reply of the mail server, as demur received it
evidence-source-person = the sender’s own, without a file
evidence-source-person-file = the sender’s own; the file is the evidence for it
evidence-source-mail = the message itself, kept with all its header fields
# Variables:
#   $reply (String) - what the server said
evidence-reply = Last reply of the server: { $reply }
# Variables:
#   $details (String) - as kept
evidence-post = By post: { $details }
# Variables:
#   $from (String) - the sender
#   $subject (String) - the subject line
#   $kind (String) - what it looks like
evidence-mail = E-mail from { $from }, subject: { $subject }. It looks like this: { $kind }.
# Variables:
#   $said (String) - code and words
evidence-mail-status = In it, a mail server says: { $said }
# Variables:
#   $seq, $instead (String) - of the correction
evidence-corrected-by = This entry was corrected by entry { $seq }.
evidence-replaces = Replaces entry { $seq }: { $instead }
evidence-nothing = nothing happened
evidence-belongs-to = Belongs to entry { $seq }
evidence-without-reasons = Without giving reasons, according to the sender.
# Variables:
#   $note (String) - the person's words
evidence-note = In the sender’s words: “{ $note }”
# Variables:
#   $path (String) - of a file
evidence-file = File: { $path }
evidence-file-copy = File, as a redacted copy: { $path }
evidence-file-left-out = File, not in this bundle as it is: { $path }
evidence-heading-deadlines = The time for the answer
evidence-steps = How the last day is calculated:
# Variables:
#   $state (String) - where it stands
evidence-state = State: { $state }
# Variables:
#   $date (Date) - a day
evidence-sent = Left on { $date }
# Variables:
#   $basis (String) - what it rests on
evidence-received = Received on { $date }: { $basis }
evidence-received-by-word = This day rests on the sender’s word; no file is kept with it.
evidence-not-received = Receipt is not shown by anything in this record.
evidence-basis-delivered = delivered, as recorded
evidence-basis-controller-server = the controller’s own mail server took it
evidence-basis-acknowledged = confirmed by the controller
evidence-basis-reply = by then at the latest, as the controller’s reply shows
evidence-basis-submitted = assumed for the calculation, since the web form was sent that day; not proven
evidence-no-time-of-its-own = This letter follows another and starts no period of its own.
# Variables:
#   $weekday (String), $date (Date) - the last day
evidence-last-day = Last day for the answer: { $weekday }, { $date }
# Variables:
#   $days (String) - a number
evidence-overdue = Overdue as of { $date }: the period has ended (days since: { $days }), receipt is shown, and the record has no full answer.
evidence-over-unproven = That day is over, but since receipt is not shown, nothing is called overdue here.
evidence-expectation = If it arrived in the usual time, the answer is due by { $date }. This is an expectation and no deadline.
evidence-extended = Extension announced on { $date }, in time: three months in all from receipt.
evidence-extended-late = Extension announced on { $date }, after the first month: it does not extend the period.
evidence-extended-without-reasons = Extension announced on { $date } without reasons: it does not extend the period.
evidence-extended-of-no-fixed-length = Extension announced on { $date }; this law fixes no length, and the period stays as calculated.
# Variables:
#   $from, $until (Date), $days (String) - a pause
evidence-paused = The period stood still from { $from } to { $until }, while the controller’s question about identity was open (days: { $days }).
evidence-started-anew = The controller asked about identity on { $from }; the period runs from the answer of { $until }.
evidence-paused-since = The period has stood still since { $date }, when the controller asked about identity.
evidence-not-started = The controller asked about identity on { $date }; the period begins only with the answer.
evidence-not-paused = The controller asked about identity on { $date }; that does not stop the period.
evidence-step-paused = From { $from } to { $until } the period stood still because the controller had asked about identity: { $days } days are added, which leads to { $date } (EDPB Guidelines 01/2022 on Article 12(6) GDPR).
# Variables:
#   $requested (String) - a day
evidence-step-starts-anew = The controller asked about identity on { $requested } and had the answer on { $date }: the period runs from that day (Article 12A UK GDPR).
evidence-heading-files = The files
evidence-files-intro = Each file is here byte for byte as it was kept in the record, with its digest.
# Variables:
#   $seq, $bytes (String) - numbers
evidence-file-line = Entry { $seq }, { $bytes } bytes
evidence-left-out-intro = Not in this bundle as they are:
# Variables:
#   $digest (String) - of the file
evidence-digest-plain = SHA-256: { $digest }
evidence-digest-salted = Digest in the record (with a salt that is not told): { $digest }
# Variables:
#   $path (String) - of the copy
evidence-copy-at = In its place: { $path }
evidence-reason-disclosed = It came with an answer of the controller and may be the data that were disclosed; these stay with the sender.
evidence-reason-blackened = In its place there is a copy of its words in which blocks stand for what this reader need not see.
evidence-reason-unreadable = Nothing can be blackened in a file of this kind.
evidence-reason-not-found = What should be blackened was not found in it.
evidence-reason-gone = The sender has removed it from the record.
# Variables:
#   $reason, $fields (String) - why, and names of fields
evidence-reason-fields = { $reason } ({ $fields })
evidence-heading-proof = What this proves, and what it does not
# Variables:
#   $seq, $hash (String) - the end of the chain
evidence-proof-chain = The entries are a chain: each bears a digest of itself and of the entry before. So it shows if a single entry, or a file of it, was changed, removed or moved. The chain ends with entry { $seq }, hash { $hash }.
# Variables:
#   $others (String) - a number
evidence-proof-others = The chain also runs through entries about other letters of the sender (number: { $others }). Of these only what the chain needs is here, not what they say.
evidence-proof-no-others = The chain also runs through entries about other letters of the sender (number: { $others }), which are not here. So each entry here can be checked by itself; that none between was removed cannot be shown.
evidence-proof-tokens = The end of the chain was stamped by an outside time-stamping authority (RFC 3161); the tokens are here. They show that the entries up to the stamped one existed in this form at that time.
evidence-proof-no-tokens = No outside authority has stamped the chain. Whoever keeps the record could have rebuilt all of it with new digests; only a digest noted elsewhere at the time shows that this did not happen.
evidence-proof-server = That a mail server took a message rests on the replies that demur recorded. A reply of the sender’s own provider shows that the message was handed over; only that of the controller’s own server shows receipt.
evidence-proof-person = What the sender recorded is the sender’s word. The file kept with it is the evidence, and the chain shows only that it has not been exchanged since it was recorded. Deadlines are computed and not recorded.
evidence-proof-check = VERIFY.md shows how to check all this with sha256sum, Python and openssl.
# Variables:
#   $digest, $seq (String) - of the original
evidence-copy-mark = REDACTED COPY. Blocks stand for what this reader need not see. The original is not in this bundle; in the record it belongs to entry { $seq } and has the digest { $digest }.
evidence-headers-mark = HEAD AND TEXT ONLY. The attachments of this message may be data that were disclosed and stay with the sender. The whole message is not in this bundle; in the record it belongs to entry { $seq } and has the digest { $digest }.

### How to check it

evidence-verify-title = How to check this bundle without demur
evidence-verify-intro = Unpack the archive into an empty folder and run these commands there. They need sha256sum (on macOS: shasum -a 256 in its place), Python 3 and, for time stamps, openssl; nothing of demur’s, and no network.
evidence-verify-files = Are the files those of the manifest?
evidence-verify-files-says = It prints nothing if all are. Otherwise it names the file that was changed or is missing.
evidence-verify-chain = Do the chain, the entries and their files belong together?
evidence-verify-chain-says = The script is short and can be read. It computes each hash of the chain anew, opens what each entry of these letters says with its salt, and compares each file with the digest in its entry. It ends with “This bundle holds.”, or names what does not.
evidence-verify-head = Is it the chain that was noted?
evidence-verify-head-says = These are the number of the last entry and its hash; the script prints the same. If somebody noted an entry and its hash earlier, look for it in events.jsonl: if it is there, nothing up to that entry was changed since.
evidence-verify-tokens = Did an outside authority stamp it?
evidence-verify-tokens-say = It says “Verification: OK” if the authority’s certificate signed this token for this hash. The script has checked that the hash is that of an entry. If there is no certificate in tokens, put the authority’s in its place. Whether you trust a certificate is for you to decide: compare it with the one that the authority publishes.
evidence-verify-no-tokens = There are no time stamps in this bundle.
evidence-verify-limits = What this does not show
evidence-verify-limits-say = A chain that was rebuilt as a whole holds too. Only a time stamp, or a hash noted elsewhere at the time, shows that it was not. The times are those of the sender’s computer. Redacted entries and files can only be checked by their place in the chain, not by what they say.
