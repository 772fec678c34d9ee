# What goes with a letter that the person hands over: the packet for a web form, the sheet for the post.

### The web form

# Variables:
#   $controller (String) - who is written to
#   $reference (String) - the reference of the letter
packet-title = For the web form of { $controller }
packet-reference = Reference: { $reference }
packet-note = General information, not legal advice; demur is not Meta. You fill in the form and send it yourself.
packet-intro = A web form takes only a short text. Below are the forms, what to type into their fields, the text to paste (in the language of your letter) and what to keep as proof. If a form looks different from what is described here, go by what is on the screen.

## The forms

packet-heading-forms = The forms
# Variables:
#   $number (String) - the number of the form in this packet
#   $what (String) - what the form is for
packet-form = Form { $number }: { $what }
# Variables:
#   $service (String) - the name of a service
packet-form-ai-objection = objection to the use of data for AI, for an account with { $service }
packet-form-privacy-rights = privacy rights of any kind
packet-form-without-account = data of people without an account, used for AI
packet-login-required = Log-in needed: log in with the account in question.
packet-login-none = No log-in is needed.
packet-login-unknown = It is not known whether a log-in is needed.
# Variables:
#   $date (String) - when the record was last looked at
packet-form-verified = Web address verified, as of { $date }.
packet-form-unverified = NOT VERIFIED, as of { $date }: the form may have been changed or removed since.

## One account

# Variables:
#   $account (String) - the name of a service
packet-heading-account = What to enter for { $account }
packet-heading-without-account = What to enter
# Variables:
#   $service (String) - the name of a service
packet-product-meta-ai = Meta AI in { $service }
# Variables:
#   $number, $other (String) - numbers of forms
packet-use-form = Use form { $number }.
packet-use-form-or = Use form { $number }. Only if it cannot be reached or does not accept what you enter, use form { $other } with the same text.
packet-fields = Form { $number } asks for:
packet-fields-unknown = It is not known what form { $number } asks for.
packet-fields-unverified = These fields are not verified (as of { $date }).
# Variables:
#   $label (String) - a field
#   $value (String) - what to put there
packet-field = { $label }: { $value }
packet-field-product = service or product
packet-field-right = right
packet-field-country = country where you live
packet-field-name = name
packet-field-account-email = e-mail address of the account
packet-field-username = username
packet-field-phone = telephone number with country code
packet-field-answer-email = e-mail address for the answer
packet-field-reason = reason or message
packet-field-reason-by-email = message or reason (perhaps only asked for later, by e-mail)
packet-value-choose = { $value } (choose the option that comes nearest)
packet-value-any-product = the service where data concerning you are most likely to be found; you need no account for this choice
packet-value-no-account = leave it empty: there is no account
packet-value-untold = not in your letter; enter it only if you cannot go on without it
packet-value-account-email = usually filled in already; check that it is right (your letter does not give it)
packet-value-answer-email = the address to which you want the answer (your letter gives none)
packet-value-text = the text below
packet-value-text-optional = the text below (the field is optional; the text makes clear what you ask for)
packet-value-text-by-email = the text below; if there is no field for it, send it when you are asked for more by e-mail

## The text to paste

# Variables:
#   $length, $limit (String) - numbers of characters
packet-limit-known = The text has { $length } characters; the form takes { $limit }.
packet-limit-unknown = It is not known how many characters a form takes, so the text is kept short ({ $length } characters, never more than { $limit }).
packet-lacks-identifiers = There is no room in the text for more than the name of the service. In the fields of the form, enter what your account can be found by.
# Variables:
#   $points (String) - how many points
packet-lacks-points = There is no room in the text for everything that your letter lists; points left out: { $points }. Send the whole letter by post.
packet-lacks-identification = There is no room in the text for what you offer to be identified by. Send the whole letter by post.
# Variables:
#   $grounds (String) - the words of the kinds of grounds
packet-lacks-grounds = These grounds do not fit and are not in the text: { $grounds }.
packet-lacks-own-text = Your own words on your situation do not fit and are not in the text. If Meta is to read them, send the whole letter by post.
packet-text-begins = ----- Copy from the next line -----
packet-text-ends = ----- End of the text -----

## For all forms

packet-heading-rest = For all forms
packet-one-right = If a form takes only one right at a time, send the form once for each right, with the same text.
packet-more = If a form asks for more, these particulars are enough, together with what the text says about the account:
packet-more-without-account = If a form asks for more, these particulars are enough, together with what the text says:
packet-child = You fill in the form as the parent. If it asks for a date of birth, the year that the text gives is enough.
packet-no-outputs = If the form asks for prompts or for screenshots of AI output, you need not have any: write that you have none, and send the text all the same. If it does not go on without them, send the letter by post.
packet-not-needed = Not needed: your date of birth, your postal address, other accounts, an identity document. Leave such fields empty if you can, and do not upload an identity document of your own accord.
packet-code = If you are sent a code or a link by e-mail, enter the code or open the link. Until you have done so, the form may not have been sent.

## The proof

packet-heading-proof = What to keep as proof
packet-proof-typed = Before you send it: a screenshot of everything that you have typed.
packet-proof-confirmation = After you have sent it: a screenshot of the confirmation, with the date visible.
packet-proof-mail = The confirmation by e-mail, when it comes; look in the spam folder as well.
packet-record = Then record it, each form separately if there are several. DATE is a day as YYYY-MM-DD: the day on which you sent the form, and for acknowledged the day of receipt that the confirmation shows. SCREENSHOT and MAIL are your files; for a further file, run the command again.
packet-command-submitted = demur record { $reference } submitted --on DATE --file SCREENSHOT
packet-command-acknowledged = demur record { $reference } acknowledged --on DATE --file MAIL
packet-record-why = The period for the answer runs from receipt, and the confirmation proves receipt. Until receipt is proven, demur counts from the day on which you sent the form, and calls nothing overdue.

### The form of a supervisory authority

# Variables:
#   $authority (String) - the name of the authority
packet-complaint-title = For the complaint form of { $authority }
packet-complaint-heading-form = The form
# Variables:
#   $languages (String) - languages, listed
packet-complaint-languages = Languages in which the authority takes complaints: { $languages }.
packet-complaint-heading-letter = The letter
# Variables:
#   $file (String) - the name of a file
packet-complaint-upload = Upload the letter: the file { $file }.
# Variables:
#   $reference (String) - the earlier letter
packet-complaint-annexes = Upload the annexes as well; the letter lists them at its end. Your own letters are in the record: demur show { $reference } --output FOLDER copies them out.
packet-complaint-paste = If the form takes no file, or asks for a description in a field of its own, paste the text at the end of these instructions.
packet-complaint-heading-fields = What the form may ask for
packet-complaint-field-name = your name
packet-complaint-field-address = your address
packet-complaint-field-email = your e-mail address
packet-complaint-field-company = the company you complain of
packet-complaint-field-rights = the rights concerned
packet-complaint-field-letter = your letter to the company
# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
packet-complaint-letter = of { $date }, reference { $reference }
packet-complaint-why = If the authority does not deal with the complaint, or does not inform you within three months of its progress or outcome, you can go to court (Article 78(2) GDPR). That is why the day of receipt should be proven.
packet-complaint-heading-text = The text to paste

### The post

# Variables:
#   $reference (String) - the reference of the letter
#   $country (String) - a country
#   $controller (String) - who is written to
posting-title = Posting sheet for the letter { $reference }
posting-print = Print the letter twice and keep one copy.
posting-sign = You may sign it, but need not.
# Variables:
#   $parent (String) - the name of the parent
posting-sign-parent = Signed by: { $parent }, as the parent.
posting-sign-both = Signed by: { $parent }, as the parent, and by the child on the line below.
# Variables:
#   $representative (String) - the name of the representative
#   $subject (String) - the name of the person who is represented
posting-sign-mandate = Signed by: { $representative }. The authorisation is signed by: { $subject }.
posting-enclose = Put the enclosures with it:
posting-enclose-annexes = Put the annexes with it; the letter lists them at its end.
posting-enclose-mandate = The authorisation goes as the original; keep a copy of it.
posting-enclose-rest = Everything else goes as a copy; keep the originals.
posting-enclose-copies = They go as copies; keep the originals.
posting-fold = A second person reads the letter. Only then fold it, so that the address will show in the window of the envelope. If the envelope has no window, write the address on it.
posting-witness = The second person puts the letter into the envelope and closes it, then fills in the note below and signs it.
posting-send = Send it with proof of delivery: at the counter, ask for registered post with a return receipt or another proof of delivery (destination: { $country }).
posting-fetch = Get the proof of delivery in time; it is often available for a limited period only.
# Variables:
#   $channels (String) - ways, listed
posting-authority = How this authority takes complaints, the way it prefers first: { $channels }.
posting-business = You typed the address yourself: check it against the legal notice or privacy notice of the business.
posting-why = Why: the posting slip and the online status together are not enough to prove that a letter arrived (Germany’s Federal Labour Court, 30 January 2025, 2 AZR 68/24). And no slip proves what was in the envelope; that is what the note is for.
posting-note-heading = NOTE OF THE SECOND PERSON (by hand; strike out what does not apply)
posting-note-read = I have read the letter with the reference { $reference } to { $controller }. It has ______ pages. I put it into the envelope and closed the envelope.
posting-note-read-enclosures = I have read the letter with the reference { $reference } to { $controller }. It has ______ pages. I put it into the envelope with all the enclosures that it lists, and closed the envelope.
posting-note-day = Place and day: ______________________________________________________
posting-note-office = I took it to the post office, on ______________ in __________________
posting-note-name = Name: _______________________________________________________________
posting-note-signature = Signature: __________________________________________________________
posting-keep = Keep: a copy of the letter as posted, the posting slip with the tracking number, the proof of delivery and this sheet.
posting-record = Then record it (DATE is the day of posting or of delivery, as YYYY-MM-DD; SLIP and PROOF are your files):
posting-command-posted = demur record { $reference } posted --on DATE --file SLIP
posting-command-delivered = demur record { $reference } delivered --on DATE --file PROOF
posting-general = General information, not legal advice; demur is not Meta.
