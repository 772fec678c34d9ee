# What the program says about sending and about the record.

### Help

help-send = Shows the letters and what they disclose, asks you, records them, and sends them (e-mail) or prepares them (post, web form)
help-send-acts = The rights to exercise (demur list rights), or the letter that follows an earlier one (with --for)
help-send-channel = How the letters leave (default: post)
help-send-format = The file format, for post only: pdf (default), html or text
help-send-output = Where to put the files (default: the current folder; for e-mail, nowhere)
help-send-address = By e-mail: the address, which you must know yourself; Meta names none for such letters
help-send-yes = Does not ask first
help-send-again = Sends the same letter once more even if one is open
help-send-dry-run = Writes the files that would leave; sends nothing, records nothing
help-record = Records what happened to a letter outside demur (posted, delivered, answered and so on)
help-record-reference = The letter: its reference, or the last eight characters of its reference
help-record-event = What happened
help-record-on = The day on which it happened
help-record-note = A note in your own words
help-record-file = A file that shows it (a posting slip, a screenshot, an e-mail); it is kept in the record
help-record-without-reasons = With identification-requested or extended: Meta gave no reasons
help-record-seq = With corrected: the number of the entry that was wrong
help-record-instead = With corrected: what happened instead (default: the same event, on the day given by --on)
help-resolve = Ends a doubt: you say whether a letter was sent, or demur looks into your mailbox
help-resolve-reference = The letter: its reference, or the last eight characters of its reference
help-resolve-sent = It was sent
help-resolve-not-sent = It was not sent; it can be sent again
help-resolve-note = Why you are sure
help-status = Open letters: whose, what, to whom, until when, and what to do next
help-status-all = Shows closed letters too
help-show = One letter with all its events and files
help-show-reference = The letter: its reference, or the last eight characters of its reference
help-show-output = A folder into which to copy all files of the letter
help-ledger = Checks or exports the record, and has its end dated by others
help-ledger-verify = Checks whether anything in the record was changed, removed or cut off
help-ledger-verify-head = A hash that you noted earlier; checks that it is in this record
help-ledger-export = Writes out the whole record for other programs
help-ledger-export-format = The file format (default: jsonl)
help-ledger-export-output = The file (default: -, the screen)
help-shared-as-of = As things stood, or will stand, on this day
help-shared-data-dir = The folder of the record (default: DEMUR_DATA_DIR, else demur in the data folder)
help-shared-clock-is-right = Goes on even if the clock shows an earlier time than the last entry
help-shared-json = As one JSON document
help-shared-force = Overwrites existing files
help-shared-profile = The profile (default: DEMUR_PROFILE, else demur/profile.toml in the configuration folder)
help-shared-to = Only to these companies (the controllers; see demur list controllers)
help-shared-service = Only about these services
help-shared-language = The language of the letters (default: that of the profile)
help-shared-joined = One letter for all rights, instead of one for each
help-shared-ground = A ground besides those of the profile, for this time only
help-shared-layout = Where the window of your envelopes is (default: as usual in your country)
help-shared-font-path = More fonts for the PDF: a folder or a file
help-shared-reference = The earlier letter that this one follows
help-shared-missing = The numbers of the points in the earlier letter that were not answered, such as 2,4
help-shared-identification = What you offer to be identified by, in your own words
help-shared-early = Complains although the time for an answer is not over, and says so
help-shared-no-other-proceedings = Says that you know of no other proceedings on the matter
help-shared-also = A second version in this language; the first is the one that counts
help-shared-to-business = To a business that answers you with an AI chatbot on WhatsApp, instead of Meta
help-shared-business-address = The address of that business; lines are parted by ;
help-shared-business-country = The country of that business, two letters (default: yours)

### Sending

by-post = by post
by-email = by e-mail
by-form = by web form
# Variables:
#   $reference (String) - of the letter
#   $recipient (String) - to whom, with the address
#   $channel (String) - how
note-leaving = { $reference }: { $channel } to { $recipient }
# Variables:
#   $letters (String) - how many
ask-send = Letters to be sent by e-mail now: { $letters }. Send and record? [y/N]
ask-prepare = Letters to be prepared and recorded: { $letters }. Go on? [y/N]
confirm-yes = y yes
note-rehearsal = Dry run: nothing was sent and nothing was recorded.
note-waiting-for-sender = Another demur is sending with this record; waiting for it to finish.
# Variables:
#   $reference (String) - the other letter
#   $name (String) - of the subject
note-namesake = Another { $name }, with a different e-mail address, has an open letter ({ $reference }). If that is you too, stop here.
note-retry = { $reference } was not sent before, or it came back. It now goes out under the same reference.
# Variables:
#   $controller (String) - to whom
#   $state (String) - where it stands
note-already-open = Nothing changed: the letter { $reference } to { $controller } is open ({ $state }). To send the same letter once more, add --again to the command.
note-still-in-record = The letter is in the record; demur show REF --output FOLDER copies its files out again.
note-now-post = Print each letter. A second person reads it and puts it into the envelope; the posting sheet (the file that ends in -posting.txt) says how, and how to post it with proof of delivery. Once it is posted, record that (DATE as YYYY-MM-DD, SLIP is the file with the posting slip):
note-now-submit = The packet (the file that ends in -form.txt) says what to type into the form and what to keep as proof. Once you have sent the form, record that (DATE as YYYY-MM-DD):
# Variables:
#   $host (String) - the server
note-handing-over = { $reference }: handing over to { $host } …
note-handed-over = { $reference }: taken by { $host }. This proves that the letter was handed over, not that it was received. Meta names no e-mail address for such letters: send it by post as well.
note-handed-over-elsewhere = { $reference }: taken by { $host }. This proves that the letter was handed over, not that it was received. If no confirmation of receipt comes, send it by post as well.
note-received = { $reference }: taken by { $host }, the recipient’s own server. That is receipt, and the record has the proof.
note-command-posted = demur record { $reference } posted --on DATE --file SLIP
note-command-submitted = demur record { $reference } submitted --on DATE --file SCREENSHOT
# Variables:
#   $step, $reason, $said (String) - where, why, and what the server or the system said
note-not-handed-over = { $reference }: not handed over to { $host } ({ $step }): { $reason }: { $said }
note-in-doubt = { $reference }: it is not known whether { $host } took it ({ $step }): { $reason }: { $said }
note-no-login = The log-in at { $host } did not succeed ({ $step }): { $reason }: { $said }
note-untried = Letters not tried and not recorded: { $letters }. Put right what is named above and run the same command again.
# Variables:
#   $seq, $hash (String) - the last entry of the record
note-head = The record ends with entry { $seq }: { $hash }
    Note this hash down somewhere else. Later it can prove that nothing up to this entry was changed.

step-resolve = looking up the server
step-connect = connecting
step-starttls = protecting the connection
step-auth = logging in
step-mail = naming the sender
step-rcpt = naming the recipient
step-data = announcing the message
step-message = the message itself
step-folder = opening the folder
step-search = searching the folder
step-fetch = reading the message
step-append = adding the copy
reason-refused-for-now = refused for now
reason-refused = refused
reason-unexpected-reply = the server gave an unexpected reply
reason-malformed = the reply of the server could not be understood
reason-silence = the server did not reply in time
reason-broken = the connection was lost
reason-unreachable = the server cannot be reached
reason-certificate = the certificate of the server is not trusted for this name
reason-not-offered = the server does not offer what is needed
reason-injected = somebody inserted data into the connection before it was protected
reason-message = the message cannot be sent as it is
hop-provider = Taken by the server of your own provider: handed over, not received.
hop-controller = Taken by the recipient’s own server: received.

### The record

state-composed = written, not yet on its way
state-in-doubt = IN DOUBT (it may have been sent)
state-failed = not sent, or it came back
state-sent = sent
state-acknowledged = Meta has shown that it has the letter
state-partly-answered = partly answered
state-answered = answered
state-refused = refused
state-withdrawn = withdrawn
basis-delivered = proof of delivery
basis-controller-server = taken by the recipient’s own mail server
basis-acknowledged = confirmed by Meta
basis-reply = Meta had it by then, as its reply shows
basis-submitted = assumed, not proven: the day on which you sent the form
event-composed = letter written
event-dispatch-started = sending began
event-dispatched = taken by the server
event-dispatch-failed = not handed over
event-in-doubt = in doubt whether the server took it
event-resolved-sent = doubt ended: it was sent
event-resolved-not-sent = doubt ended: it was not sent
event-copied = copy among the sent mail
event-mail-received = mail received
event-attached = file added
event-forgotten = forgotten
event-anchored = The end of the record was dated by a time-stamping authority
event-posted = posted
event-submitted = form sent
event-delivered = delivered
event-delivery-failed = came back
event-acknowledged = receipt confirmed by Meta
event-identification-requested = Meta asked who you are
event-identified = you told Meta who you are
event-extended = Meta announced an extension
event-partly-answered = partly answered
event-answered = answered
event-refused = refused
event-withdrawn = withdrawn
event-corrected = correction

# Variables:
#   $reference, $subject, $controller (String) - of the letter
status-head = { $reference }: { $subject } to { $controller }
# Variables:
#   $rights (List), $channel, $state (String) - of the letter
status-what = { $rights }, { $channel }: { $state }
# Variables:
#   $date (Date), $weekday (String), $days (String) - a day, and how many until then or since
status-sent = Sent on { $date }
# Variables:
#   $basis (String) - what the day rests on
status-received = Received on { $date } ({ $basis })
status-deadline = Deadline for the answer: { $weekday }, { $date } ({ $days } days left)
status-deadline-tomorrow = Deadline for the answer: { $weekday }, { $date } (tomorrow)
status-deadline-today = Deadline for the answer: today, { $weekday }, { $date }
status-deadline-was = The deadline for the answer was { $weekday }, { $date }
status-overdue = OVERDUE: the deadline was { $weekday }, { $date } (days since then: { $days })
status-deadline-over-unproven = The period would have ended on { $weekday }, { $date }, but receipt is not proven
status-expectation = Receipt is not proven, so no deadline is counted yet; if the letter arrived in the usual time, the answer is due by { $date }
status-extended = Extension announced on { $date }, within the first month: three months in all from receipt
status-extended-late = Extension announced on { $date }, after the first month: it does not count
status-extended-without-reasons = Extension announced on { $date } without reasons: it does not count
status-extended-of-no-fixed-length = Extension announced on { $date }: this law fixes none, so the deadline stays; note the date that Meta named
status-paused-since = The period has stood still since { $date }, when Meta asked who you are; it runs on once you have answered
status-not-started = On { $date } Meta asked who you are; the period begins only when Meta has your answer
# Variables:
#   $from, $until (Date) - days
status-paused = The period stood still from { $from } to { $until } (days: { $days }), because Meta had asked who you are
status-started-anew = Meta asked on { $from } who you are, and the period runs from your answer of { $until }
status-not-paused = On { $date } Meta asked who you are; that does not pause the period
# Variables:
#   $next (String) - what to do next
status-next = Next: { $next }
status-objection = From receipt on Meta may no longer process for this purpose; the deadline is for its answer only
next-wait-for-sending = wait; another demur is sending this letter.
next-post = print the letter and post it with proof of delivery (the posting sheet says how), then: demur record { $reference } posted --on DATE --file SLIP
next-submit = fill in and send the form (the packet says how), then: demur record { $reference } submitted --on DATE --file SCREENSHOT
next-send-again = send it again with the same command; it keeps its reference. If it came back, check the address first.
next-resolve = find out whether it was sent: demur resolve { $reference } looks into your mailbox, if it is set up ([inbox.imap]); otherwise ask your e-mail provider, or look in your Sent folder (a letter that is missing there may have been sent all the same). Then: demur resolve { $reference } --sent or demur resolve { $reference } --not-sent
next-get-proof = get the proof of delivery, then: demur record { $reference } delivered --on DATE --file PROOF
next-fetch-receipt = fetch the delivery receipt as soon as the letter has arrived, by { $date }, then: demur record { $reference } delivered --on DATE --file RECEIPT
next-get-proof-or-send-again = the usual time is over and receipt is not proven. Get the proof of delivery (demur record { $reference } delivered --on DATE --file PROOF), or send the letter again by post with proof of delivery (demur send RIGHT --to CONTROLLER --channel post --again).
next-post-as-well = send the letter by post as well, with proof of delivery (demur send RIGHT --to CONTROLLER --channel post --again): an e-mail is only handed over, and nothing proves its receipt.
next-get-confirmation = look for the confirmation of the form, in the spam folder too, then: demur record { $reference } acknowledged --on DATE --file MAIL. If none comes, send the letter by post with proof of delivery (demur send RIGHT --to CONTROLLER --channel post --again).
# Variables:
#   $kind (String) - what a mail seems to be
#   $act (String) - what to do then
next-read-answer = read the mail of { $date }; it looks like this: { $kind }. { $act }
next-identify = answer Meta’s question who you are; send no identity document unless Meta clearly asked for one and gave reasons. Then: demur record { $reference } identified --on DATE
next-wait = wait until { $date }, and record what Meta sends you (demur record --help).
next-remind = the deadline has passed, and receipt is proven: remind Meta (demur send reminder --for { $reference }), or lodge a complaint with a supervisory authority (demur draft complaint --for { $reference }).
next-check-answer = see what is missing from the answer and ask Meta for it (demur reply { $reference } partial --missing NUMBERS); when the rest has come: demur record { $reference } answered --on DATE --file ANSWER
next-await-reminder = wait for the answer until { $date } (a courtesy that extends no time limit), then lodge a complaint: demur draft complaint --for { $reference }
next-await-answer = wait for the answer; what Meta writes belongs to the first letter: demur reply { $reference }
next-await-authority = wait for the supervisory authority, and answer what it asks.
next-complain = turn to the supervisory authority: demur draft complaint --for { $reference }, or go to court. Meta must give you its reasons for refusing.
next-nothing = nothing.

note-status = General information, not legal advice. Deadlines are counted from receipt; nothing is called overdue without proof of receipt.
note-no-letters = Nothing is recorded yet. demur send writes letters, sends or prepares them, and records them.
note-no-open-letters = No letter is open. demur status --all shows the closed ones.
note-already-recorded = That is in the record already; nothing changed.
note-recorded = Recorded as entry { $seq }: { $hash }
show-events = Entries (number, time, what happened):
show-calculation = How the deadline is counted:
# Variables:
#   $date (Date) - on which day it happened
show-on = on { $date }
# Variables:
#   $seq (String) - number of an entry
show-corrected-by = → corrected by entry { $seq }
# Variables:
#   $instead (String) - what happened instead
show-replaces = Replaces entry { $seq }: { $instead }
show-nothing = nothing happened
show-without-reasons = without reasons
# Variables:
#   $fields (String) - names of fields
show-fields = Fields of the profile in this letter: { $fields }

# Variables:
#   $entries, $artifacts (String) - numbers
verify-holds = The record is intact: every entry ({ $entries }) and every file ({ $artifacts }) is as it was written.
verify-head = It ends with entry { $seq }: { $hash }
# Variables:
#   $seqs (List) - numbers of entries
verify-clock = The clock was set back before these entries: { $seqs }
verify-limits = This check finds what was changed, removed or cut off inside this record. If somebody rebuilt the whole record, only a hash that you noted somewhere else can show it: demur ledger verify --head HASH
verify-limits-head = The hash that you noted is in this record: nothing up to its entry was changed, removed or rebuilt since you noted it.
verify-missing = Entry { $seq } is missing.
verify-changed = Entry { $seq } was changed or moved.
verify-payload-changed = The content of entry { $seq } was changed.
verify-payload-missing = The content of entry { $seq } is missing.
# Variables:
#   $role (String) - what a file is
verify-artifact-changed = The file “{ $role }” of entry { $seq } was changed.
verify-artifact-missing = The file “{ $role }” of entry { $seq } is missing.
# Variables:
#   $what (String) - what is too much
verify-surplus = Something belongs to no entry: { $what }
# Variables:
#   $last, $counter (String) - numbers of entries
verify-cut = The end is missing: the last entry is { $last }, but the record once had entry { $counter }.
verify-head-not-found = The hash { $hash } that you noted is not in this record: the record was cut or rebuilt, it is a different record, or the hash was noted wrongly.
verify-unguarded = The entries are as they were written, but the file does not refuse changes any more: its triggers were removed, or its counter was changed.

### Errors and what to do

# Variables:
#   $format, $channel, $known (String) - words as typed
error-format-of-channel = --format { $format } does not fit --channel { $channel }. There are: { $known }
error-address-missing = An e-mail needs an address: --address MAIL. Meta names none for such letters; if you already have a case with Meta, that case may have an address (case++…@support.facebook.com).
error-address-without-email = --address is only for --channel email.
error-address-several = The letters go to several companies, but --address gives one address. Choose one company with --to CONTROLLER.
# Variables:
#   $option, $typed (String) - as typed
error-address = { $option } { $typed }: not an e-mail address.
error-nobody-to-ask = Without a terminal demur cannot ask you first; --yes goes on without a question.
error-no-server = The profile does not say how to send e-mail.
hint-no-server = Add [outbox.smtp] with host, username and password_command to the profile, or write a new profile with demur init --force. With --dry-run, the e-mail is written to a file instead.
hint-login = Put the --smtp options right, or replace them with --no-mail. Nothing was written.
# Variables:
#   $variable, $section (String) - where a password can come from
error-password-missing = There is no password for the mail server: { $variable } is not set, and the profile has no password_command.
# Variables:
#   $command, $problem (String) - the command, and how it ended
error-password-command = The command for the password ({ $command }) gave none: { $problem }
hint-password = Add password_command to { $section }, for example password_command = ["pass", "show", "mail"], or set the environment variable { $variable }. Nothing was sent or recorded.
# Variables:
#   $references (String) - letters
error-not-handed-over = Not handed over, and recorded as not sent: { $references }
hint-not-handed-over = Put right what is named above and run the same command again; the letter keeps its reference and is not sent twice.
error-in-doubt = In doubt, and perhaps sent: { $references }
hint-in-doubt = Find out whether it was sent: demur resolve { $reference } looks into your mailbox, if it is set up ([inbox.imap]); otherwise ask your e-mail provider, or look in your Sent folder (a letter that is missing there may have been sent all the same). Then say so: demur resolve { $reference } --sent or demur resolve { $reference } --not-sent. Until then demur does not send it again.
error-interrupted = Stopped; nothing was sent or recorded.
# Variables:
#   $folder (String) - a path
error-no-record = There is no record in { $folder }.
hint-no-record = demur send creates a record. If yours is elsewhere, name its folder with --data-dir.
error-busy = Another demur is sending with the record in { $folder }.
hint-busy = Wait until it has finished, and run the command again.
# Variables:
#   $now, $last (String) - instants
error-clock-set-back = The clock of this machine shows { $now }, which is before the last entry of the record ({ $last }).
hint-clock-set-back = Set the clock right and run the command again. If the clock is right now and was wrong then, add --clock-is-right.
# Variables:
#   $reply (String) - the server's last word
#   $file (String) - the record
error-taken-unrecorded = { $reference } was taken by the server ({ $reply }), but that could no longer be written to { $file }.
hint-taken-unrecorded = Do not send it again, and note down the server’s words. When the record can be written again: demur resolve { $reference } --sent
error-ledger-other = { $file } is not a record written by demur.
hint-ledger-other = Name the right folder with --data-dir, or move the file away.
# Variables:
#   $version, $known (String) - numbers
error-ledger-newer = { $file } was written by a newer demur (format { $version }; this one knows { $known }).
hint-ledger-newer = Use the newer demur; nothing was changed.
error-ledger-locked = { $file } is in use by another program.
hint-ledger-locked = Wait until it has finished, and run the command again. Nothing was changed.
error-ledger-full = There is no room left on the disk for { $file }.
hint-ledger-full = Make room and run the command again; what was recorded before is safe.
error-ledger-read-only = { $file } is read-only.
hint-ledger-read-only = Give yourself permission to write to the file and its folder. Nothing was changed.
# Variables:
#   $problem (String) - what the library said
error-ledger-damaged = { $file } is damaged: { $problem }
hint-ledger-damaged = Keep the damaged file, and put a backup copy in its place. demur changes nothing in it.
error-ledger-system = { $file }: { $problem }
hint-ledger-system = Nothing was recorded. Put the problem right and run the command again.
error-ledger-entry = Entry { $seq } of { $file } cannot be understood: { $problem }
# Variables:
#   $entry (String) - number of an entry
error-ledger-broken = { $file } was changed from outside: it fails the check at entry { $entry }.
error-ledger-surplus = { $file } was changed from outside: there is something that belongs to no entry ({ $what }).
error-ledger-head = { $file } does not have the hash that you noted.
error-ledger-unguarded = { $file } was changed from outside: it does not refuse changes any more.
hint-ledger-broken = demur ledger verify says what is wrong. Nothing is added to a record that fails the check. If the record itself was changed, keep the file, and put a backup copy in its place.
# Variables:
#   $typed (String) - as typed
error-reference = { $typed } is not a reference.
hint-reference = A reference looks like 20261121-7K3QX9TB; its last eight characters will do. demur status shows yours.
error-unknown-reference = There is no letter { $typed } in the record.
# Variables:
#   $on, $today, $earliest (Date) - days
error-on-future = --on { $on } is in the future; today is { $today }.
error-on-early = --on { $on } is before { $earliest }, the day on which the letter was dated or sent.
hint-on-early = If an earlier entry is wrong: demur record REF corrected --seq NUMBER --on DATE
# Variables:
#   $event, $channel (String) - words as typed
error-wrong-channel = “{ $event }” does not fit a letter with --channel { $channel }.
error-record-in-doubt = “{ $event }” cannot be recorded: it is not known yet whether the letter was sent.
hint-record-in-doubt = Find out, then say so: demur resolve REF --sent or demur resolve REF --not-sent
error-record-never-left = “{ $event }” cannot be recorded: the letter was not handed over, or it came back.
hint-record-never-left = Send it again with the same command; it keeps its reference.
error-seq = --seq and “{ $event }” are only used together.
error-without-reasons = --without-reasons does not fit “{ $event }”.
hint-seq = demur record REF corrected --seq NUMBER --on DATE; demur show REF shows the numbers.
error-not-correctable = Entry { $seq } cannot be corrected: only what you recorded about this letter yourself can be, and each entry only once.
error-not-in-doubt = { $reference } is not in doubt.
# Variables:
#   $limit (String) - a number of characters
error-note = --note needs a text of at most { $limit } characters, without control characters.
error-empty-file = { $file } is empty.
error-head = --head { $typed }: not the beginning of a hash (8 to 64 of the characters 0-9 and a-f).
# Variables:
#   $what (String) - what happened, in English
error-bug = This is a bug in demur ({ $what }). Nothing more was done.

## Letters that follow an earlier one

# Variables:
#   $reference (String) - a letter
error-follows-withdrawn = { $reference } was withdrawn; nothing can be asked about it any more.
hint-follows-withdrawn = Exercise the right anew with demur send. If it was recorded by mistake: demur record REFERENCE corrected
error-follows-unsent = { $reference } has not left yet, as far as the record knows.
hint-follows-unsent = First send it, or say that it left: demur record REFERENCE posted (or submitted), demur resolve REFERENCE --sent
error-too-early-to-remind = It is too early to remind Meta of { $reference }.
# Variables:
#   $date (Date) - a day
hint-remind-from = The time for an answer ends on { $date }; a reminder has its place after it. If an answer in part has come, record it first (demur record REFERENCE partly-answered).
hint-no-time-runs = No time runs yet, because nothing says when the letter arrived: demur record REFERENCE delivered
error-too-early-to-complain = A complaint about { $reference } would be early: no answer is recorded, and it is not certain that the time for one is over.
hint-complain-from = The time for an answer ends on { $date }. If you want to complain now, the letter says so openly: --early
hint-complain-needs-receipt = What is missing is proof of receipt (demur record REFERENCE delivered), or the answer (demur record REFERENCE refused). If you want to complain now, the letter says openly what is missing: --early
error-nothing-missing = An answer in part to { $reference }, but nothing says what is missing.
hint-nothing-missing = Name the numbered points of your letter that were not answered: --missing 2,4
error-another-person = { $reference } is a letter of another person than the one in the profile.
# Variables:
#   $option (String) - an option
#   $acts (String) - words
error-for-without-follow-up = { $option } belongs to a letter that follows an earlier one: { $acts }
error-follow-up-without-for = A letter that follows an earlier one needs to know which: --for REFERENCE (demur status lists them).
error-follow-up-alone = A letter that follows an earlier one stands alone: order nothing else with it.
error-missing-points = --missing { $typed }: not a list of numbers such as 2,4
error-business-rights = A letter to a business with an AI chatbot is an objection with a request for access: demur draft objection access --to-business NAME
error-business-address = A letter to a business needs its address: --business-address "Street 1; 1010 Vienna"
error-business-option = { $option } belongs to --to-business.

## Complaints to a supervisory authority

# Variables:
#   $authority (String) - its name
#   $country (String) - a country
note-authority-country = The complaint goes to { $authority }, because you live in { $country }.
# Variables:
#   $region (String) - a part of the country, as the person typed it
note-authority-region = The complaint goes to { $authority }, because you live in { $region } ({ $country }).
# Variables:
#   $services (List) - services
note-authority-service = The complaint goes to { $authority }, because you live in { $country } and this authority is the one there for { $services }.
note-authority-lead = The lead authority for Meta is the Irish Data Protection Commission. { $authority } takes your complaint, passes it on to the Commission and remains your contact; the Commission leads the inquiry and drafts the decision (Articles 56 and 60 GDPR), and that takes longer than a purely national case.
note-authority-leads = { $authority } is also the lead authority for Meta (Article 56 GDPR): it handles your complaint itself.
# Variables:
#   $reference (String) - the earlier letter
note-complaint-unproven = Nothing in the record proves that { $reference } arrived, and the complaint says so. If you have proof, record it first and write the complaint anew: demur record { $reference } delivered --on DATE --file PROOF
note-complaint-proceedings = Some authorities ask whether the matter is already before a court or another authority. If it is not, --no-other-proceedings adds a sentence that says so.
# Variables:
#   $languages (List) - languages
note-authority-language = The letter is not in a language of { $authority } ({ $languages }). It may ask for a translation, or not deal with the complaint. If there are letters in that language: --language TAG, or --also TAG for a second version.
# Variables:
#   $channels (List) - ways, the one it prefers first
note-authority-channel = How { $authority } takes complaints, the way it prefers first: { $channels }.
# Variables:
#   $url (String) - a form
#   $status (String) - verified or not
note-authority-form = The form: { $url } ({ $status }).
# Variables:
#   $email (String) - an address
note-authority-email = The address for e-mails: { $email }
# Variables:
#   $ways (String) - the sentences above
note-authority-ways = { $ways }
# Variables:
#   $channel (String) - the way chosen
note-authority-not-this-way = WARNING: as far as is known, { $authority } takes no complaints { $channel }. Choose another --channel.
# Variables:
#   $wants (String) - sentences
note-authority-wants = What { $authority } wants: { $wants }
want-declare-infringement = The complaint has to ask that the infringement be declared; the letter does.
want-no-disclosed-data = Annex your letters and the covering letter of the answer, but not the personal data that you received.
want-signed-mandate = Whoever complains for somebody else annexes a signed authorisation.
want-own-language = The complaint has to be in the authority’s own language.
want-not-anonymous = The complaint has to name you and say how you can be reached; an anonymous one is not dealt with.
want-controller-first = You must have turned to the company first; annex your letter and the proof of it.
want-qualified-signature-by-email = By e-mail, the complaint needs a qualified electronic signature.
want-identity = The authority wants proof of who you are.

### Languages

language-bg = Bulgarian
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-hr = Croatian
language-hu = Hungarian
language-is = Icelandic
language-it = Italian
language-lt = Lithuanian
language-lv = Latvian
language-mt = Maltese
language-nb = Norwegian
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-rm = Romansh
language-ro = Romanian
language-sk = Slovak
language-sl = Slovenian
language-sv = Swedish

## demur reply

help-reply = Asks what Meta wrote, and drafts the letter that answers it
help-reply-reference = The letter that Meta answered
help-reply-answer = What Meta wrote (asked for, if it is left out)
help-reply-channel = How you will send the letter (default: post)
help-reply-format = The file format (default: by the ending of --output, else text)
help-reply-output = Where to put the letter (- is the screen)
# Variables:
#   $controller (String) - a company
#   $date (Date) - the date of the letter
ask-answer = What did { $controller } write about your letter of { $date }?
ask-answer-number = Number:
reply-nothing = Nothing yet.
reply-use-our-form = I should use a form.
reply-more-identification = I should say more about who I am.
reply-proof-of-outputs = I should prove that answers of the AI show my data.
reply-not-whatsapp = This is a matter for Meta AI, not for WhatsApp.
reply-partial = An answer, but not to everything.
reply-refused = A refusal.
reply-full = A complete answer.
# Variables:
#   $answers (String) - words
error-which-answer = What did Meta write? One of: { $answers }
# Variables:
#   $reference (String) - a letter
#   $event (String) - a word of the record
note-record-answer = First keep what Meta wrote: demur record { $reference } { $event } --on DATE --file MAIL
note-reply-full = Nothing more has to be written. If something turns out to be missing: demur reply with partial.
# Variables:
#   $act (String) - a word
#   $reference (String) - a letter
note-reply-send = To send this letter and keep a record of it: demur send { $act } --for { $reference }

## Time limits besides the controller's own, by their id in data/clocks.toml

# Variables:
#   $date (Date) - the last day
clock-at-dsg-24 = Complaint in Austria: by { $date } at the latest (one year from knowing of the infringement, § 24(4) DSG)
clock-nl-uavg-35 = Petition to the court in the Netherlands about this answer: by { $date } (six weeks, Article 35(2) UAVG)
clock-gdpr-78-2 = If the authority is silent until { $date }, you can go to court against it (Article 78(2) GDPR)
clock-dsa-20 = Internal complaint to the platform: by { $date } (six months, Article 20 of the Digital Services Act)
clock-uk-s164a = Meta has to acknowledge your complaint by { $date } (30 days, section 164A of the Data Protection Act 2018)
clock-uk-s166 = If the ICO is silent until { $date }, you can apply to the tribunal (section 166 of the Data Protection Act 2018)
clock-uk-tribunal-s166 = Application to the tribunal against a silent ICO: by { $date } (not verified)
clock-uk-ico-last-contact = Complaint to the ICO: better by { $date }; it may decline later ones (three months from the last contact; its practice, not verified)
clock-ch-fadp-60 = Penal complaint in Switzerland about a wrong answer: by { $date } (three months, Article 60 FADP; not verified)
