# What the program says about mails that came in.

### Help

help-import = Takes in mails from files: says what each seems to be, and records those that are about a letter
help-import-paths = Mails (.eml, .mbox) or folders with mails
help-import-letter = The letter that the mail is about, if demur cannot tell (for one mail only)
help-import-dry-run = Says what would be recorded, and records nothing

### What a mail seems to be

mail-kind-bounce = undeliverable mail
mail-kind-delay = delayed mail
mail-kind-delivered = report of delivery
mail-kind-relayed = report that the mail was passed on
mail-kind-expanded = report that the mail was passed on to several addresses
mail-kind-auto-reply = automatic answer
mail-kind-confirmation = confirmation of receipt
mail-kind-use-our-form = “please use our form”
mail-kind-identification = question who you are
mail-kind-proof-of-outputs = demand for proof of AI answers with your data
mail-kind-not-whatsapp = “a matter of Meta AI, not of WhatsApp”
mail-kind-extension = announcement that the answer will take longer
mail-kind-refusal = refusal
mail-kind-answer = answer
mail-kind-mailbox-closed = “nobody reads this mailbox”
mail-kind-unrecognised = answer, please read

### What it proves

# Variables:
#   $reporting, $remote (String) - names of mail servers
mail-proves-failed = The letter came back; it counts as not sent.
mail-proves-delivered = The company’s own server ({ $reporting }) says that it put the letter into the mailbox: that is proof of delivery.
# Variables:
#   $check (String) - whether anybody checked the sender
mail-proves-acknowledged = The mail shows that the letter had arrived by then, if it is really the company’s ({ $check }).
mail-proves-arrival = The mail shows that the letter had arrived by then, if it is really the company’s ({ $check }); what else follows from it, you decide.
mail-check-passed = your provider found the sender genuine, as the mail says
mail-check-none = nothing in it says that anybody checked the sender
# Variables:
#   $reporting, $remote (String) - names of mail servers
mail-proves-delay = Not delivered yet; { $reporting } keeps trying. It proves nothing about receipt.
mail-proves-hop = { $reporting } took the letter. That proves this step of the way, not receipt.
mail-proves-relayed-to = { $reporting } passed the letter on to { $remote }. That proves this step of the way, not receipt.
mail-proves-bounce-elsewhere = A mail came back, but nothing shows that it was this letter; so nothing changes.
mail-proves-nothing = No proof that the letter arrived: the sender is not known as the company’s, or is not proven.
mail-proves-nothing-closed = A machine answered that nobody reads this mailbox; demur does not count that as receipt.
mail-proves-earlier = The mail is about an earlier attempt to send this letter, so nothing changes.
# Variables:
#   $date (Date) - the day that is recorded
mail-moved-future = The mail bears a time that has not come yet; recorded as of { $date }.
mail-moved-before = The mail bears a time before the letter left; recorded as of { $date }.
mail-moved-nothing = The mail bears no time; recorded as of { $date }.

### What to do

bounce-address = The address is wrong or not in use: send the letter by post with proof of delivery, or to another address.
bounce-full = The mailbox is full: send the letter by post with proof of delivery, or try again in a few days.
bounce-policy = The server refuses such mails: send the letter by post with proof of delivery.
bounce-other = Send the letter by post with proof of delivery, or to another address.
# Variables:
#   $reference (String) - of the letter
mail-act-bounce = If it was this letter that came back: demur record { $reference } delivery-failed --on DATE
mail-act-delay = Wait.
mail-act-delivered = Wait.
mail-act-relayed = Wait.
mail-act-expanded = Wait.
mail-act-auto-reply = Wait.
mail-act-confirmation = Wait.
mail-act-use-our-form = No form is required by law. To say so: demur reply { $reference } use-our-form
mail-act-identification = Record the question, because it can pause the period (demur record { $reference } identification-requested --on DATE, with --without-reasons if there are none), then answer it: demur reply { $reference } more-identification
mail-act-proof-of-outputs = You owe no such proof. To say so: demur reply { $reference } proof-of-outputs
mail-act-not-whatsapp = To answer that: demur reply { $reference } not-whatsapp
mail-act-extension = If it says so: demur record { $reference } extended --on DATE (with --without-reasons if it gives none)
mail-act-refusal = If it says so: demur record { $reference } refused --on DATE, then: demur reply { $reference } refused
mail-act-answer = If everything is answered: demur record { $reference } answered --on DATE. If not: demur reply { $reference } partial --missing NUMBERS
mail-act-mailbox-closed = Send the letter by post with proof of delivery: demur send RIGHT --to CONTROLLER --channel post --again
mail-act-unrecognised = Read the mail and say what it is: demur reply { $reference } or demur record { $reference } EVENT --on DATE

### demur import

# Variables:
#   $file (String) - a file
#   $kind (String) - what the mail seems to be
#   $from, $subject (String) - of the mail
#   $said (String) - what became of it
import-line = { $file }: { $kind } ({ $from }, “{ $subject }”) { $said }
# Variables:
#   $reference (String) - of the letter
#   $meaning (String) - sentences
import-matched = → { $reference }: { $meaning }
# Variables:
#   $seq (String) - number of an entry
import-already = → { $reference }: already recorded as entry { $seq }.
# Variables:
#   $references (List) - letters
import-ambiguous = → not recorded: the mail can be about { $references }. Say which: demur import FILE --for REF
import-no-mail = { $file }: not an e-mail.
import-unreadable = { $file }: cannot be read.
# Variables:
#   $limit (String) - a number of megabytes
import-too-large = { $file }: not read, because it is larger than { $limit } MB. Save the mail without its attachments and import that.
# Variables:
#   $read, $files (String) - numbers
import-progress = Mails read: { $read } (files: { $files }) …
# Variables:
#   $read, $recorded, $already, $unmatched, $ambiguous, $own, $unreadable (String) - numbers
import-sum = Mails read: { $read }. Recorded: { $recorded }; already recorded: { $already }; about no letter in the record: { $unmatched }; not clear about which letter: { $ambiguous }; written by you: { $own }; unreadable: { $unreadable }.
import-sum-rehearsal = Dry run, nothing was recorded. Mails read: { $read }. To be recorded: { $recorded }; already recorded: { $already }; about no letter in the record: { $unmatched }; not clear about which letter: { $ambiguous }; written by you: { $own }; unreadable: { $unreadable }.
error-import-for-one = --for names the letter for one mail: name one file with one mail.
# Variables:
#   $files (List) - files
error-no-mails = Not e-mails, or too large: { $files }
hint-no-mails = Export each mail with its full headers as .eml (in most mail programs: Save as), or a folder as .mbox.

### In demur reply

# Variables:
#   $date (Date) - of a mail
#   $kind (String) - what the mail seems to be
note-reply-unread = The mail of { $date } looks like this: { $kind }.

### In demur status and demur show

# Variables:
#   $date (Date) - when it came back
#   $said (String) - what the mail server said
#   $act (String) - what to do
status-came-back = Came back on { $date }: “{ $said }”. { $act }
# Variables:
#   $kind, $from, $subject (String) - of the mail
show-mail = { $kind }, from { $from }: “{ $subject }”
# Variables:
#   $sender, $matched (String) - words
show-mail-sender = Sender: { $sender }. Matched by { $matched }.
mail-sender-controller = an address of the company, as far as the mail shows
mail-sender-other = not known as the company’s
mail-matched-named = your word
mail-matched-returned = the Message-ID of the mail that came back
mail-matched-envelope-id = the envelope ID of the letter
mail-matched-in-reply-to = the message that it answers
mail-matched-references = the messages that it refers to
mail-matched-subject = the reference in its subject line
mail-matched-text = the reference in its text
mail-matched-case-number = the number of the case
# Variables:
#   $value (String) - what the mail says
show-mail-status = Mail server: { $value }
show-mail-case = Number of the case: { $value }
show-mail-authenticated = Check of the sender, as the mail claims: { $value }
