# What the program itself says: help, notes, errors. Letters have words of their own in letter/.

### Help

help-demur = Writes your letters to Meta about AI training (objection, access), in your language and under the law that applies to you.
help-demur-after = General information, not legal advice; demur is not Meta. You write and send your letters yourself.
help-usage = Usage
help-commands = Commands
help-options = Options
help-arguments = Arguments
help-help = Shows this help
help-version = Shows the version
help-color = When to use colour in the help

help-draft = Writes letters and shows or saves them; sends nothing, records nothing
help-draft-acts = The rights to exercise (demur list rights), or the letter that follows an earlier one (with --for)
help-draft-channel = How you will send the letters (default: post)
help-draft-date = The date of the letters (default: today)
help-draft-format = The file format (default: by the ending of --output, else text)
help-draft-output = Where to put the letters (- is the screen); several as html, pdf or eml need a folder

help-deadline = The last day for an answer, each step explained
help-deadline-regime = The law (default: eu-gdpr)
help-deadline-region = Where you live, if the holidays depend on it: Scotland, say
help-deadline-received = The day on which the letter arrived
help-deadline-extended = With the extension, which must have been announced within the first month
help-deadline-json = As one JSON document

help-list = What the program knows, with source, date and status
help-list-what = Which list
help-list-json = As one JSON array

### Lists

list-verified = verified
list-unverified = NOT VERIFIED
# Variables:
#   $status (String) - verified or not
#   $checked (String) - a day, YYYY-MM-DD
#   $source (String) - where the record comes from
list-provenance = { $status }, checked { $checked }: { $source }
# Variables:
#   $days (String) - a number
#   $status (String) - verified or not
list-identification = a request for identification counts as prompt within { $days } days of receipt ({ $status })
right-objection = Right to object
right-access = Right of access
right-erasure = Right to erasure
right-restriction = Right to restriction of processing
right-rectification = Right to rectification
right-portability = Right to data portability
right-withdrawal = Withdrawal of consent
right-advertising = Right to object to direct marketing
right-automated-decisions = Automated individual decision-making

### Deadlines

# Variables:
#   $weekday (String), $date (String) - a day
#   $months (String) - a number
#   $holiday (String) - the name of a holiday
deadline-last-day = Last day for the answer: { $weekday }, { $date }
deadline-step-received = Received on { $weekday }, { $date }. This day is not counted, whatever day of the week it is (Regulation No 1182/71, Article 3(1)).
deadline-step-months = The period is { $months } month (Article 12(3) GDPR).
deadline-step-months-extended = With the extension the period is { $months } months, all counted from receipt (Article 12(3) GDPR). It must have been announced with reasons within the first month.
deadline-step-same-number = It ends on the day with the same number: { $weekday }, { $date } (Article 3(2)(c)).
deadline-step-month-end = That month has no day with the same number, so it ends on the last day of the month: { $weekday }, { $date } (Article 3(2)(c)).
deadline-step-paused = From { $from } to { $until } the period stood still, because Meta had asked who you are: { $days } days are added, which leads to { $weekday }, { $date } (EDPB Guidelines 01/2022 on Article 12(6) GDPR).
deadline-step-saturday = { $date } is a Saturday: on to the next day (Article 3(4)).
deadline-step-sunday = { $date } is a Sunday: on to the next day (Article 3(4)).
deadline-step-holiday = { $weekday }, { $date } is a public holiday { $place }, where the controller must act ({ $holiday }): on to the next day (Articles 2(1) and 3(4)).
deadline-step-last-day = { $weekday }, { $date } is a working day: the period ends with its last hour.
# The same steps under the law of the United Kingdom.
deadline-step-received-uk = Received on { $weekday }, { $date }. The period runs from this day, whatever day of the week it is (Article 12A UK GDPR).
deadline-step-starts-anew-uk = On { $requested } Meta asked who you are, and had your answer on { $weekday }, { $date }: the period runs from that day (Article 12A UK GDPR).
deadline-step-months-uk = The period is { $months } month (Articles 12(3) and 12A UK GDPR).
deadline-step-months-extended-uk = With the extension the period is { $months } months, all counted from the same day (Article 12A UK GDPR). It must have been announced with reasons within the first month.
deadline-step-same-number-uk = It ends on the corresponding date: { $weekday }, { $date } (guidance of the Information Commissioner).
deadline-step-month-end-uk = That month has no corresponding date, so it ends on the last day of the month: { $weekday }, { $date } (guidance of the Information Commissioner).
deadline-step-saturday-uk = { $date } is a Saturday: on to the next day (guidance of the Information Commissioner).
deadline-step-sunday-uk = { $date } is a Sunday: on to the next day (guidance of the Information Commissioner).
deadline-step-holiday-uk = { $weekday }, { $date } is a bank holiday { $place } ({ $holiday }): on to the next day (guidance of the Information Commissioner).
# The same steps under the law of Switzerland.
deadline-step-received-ch = Received on { $weekday }, { $date }. This day is not counted; the day after it is day 1 (Article 77 Code of Obligations).
deadline-step-days-ch = The period for an answer to a request for access is { $days } days (Article 25(7) FADP). It ends on { $weekday }, { $date }.
deadline-step-saturday-ch = { $date } is a Saturday: on to the next day (Federal Act on time limits on Saturdays, Article 1).
deadline-step-sunday-ch = { $date } is a Sunday: on to the next day (Article 78 Code of Obligations).
deadline-step-holiday-ch = { $weekday }, { $date } is a public holiday { $place } ({ $holiday }): on to the next day (Article 78 Code of Obligations).
deadline-note = General information, not legal advice. The period runs from receipt by the controller; keep the proof of it.
deadline-note-ch = General information, not legal advice. Only access has this period; for other rights, and besides, a controller in the EU or EEA has that of eu-gdpr. How these days are counted no source says for certain. Keep the proof of receipt.

### Notes on stderr

# Variables:
#   $date (Date) - when the law was last looked at
note-general = General information, not legal advice; demur is not Meta. You write and send these letters. Law as of { $date }.
# Variables:
#   $reference, $subject, $controller (String) - of the letter
#   $fields (List) - what of the profile stands in it
note-letter = { $reference }, { $controller }: { $subject }
    It tells them: { $fields }.
# Variables:
#   $grounds (String) - the words of the kinds of grounds
note-no-grounds = You have given no grounds. An objection rests on grounds relating to your particular situation; without any, Meta can refuse it more easily, and nothing on your side is weighed. To add one that is true of you, put its word into grounds = ["…"] under [situation] ({ $grounds }), or write text = "…" in your own words. Objecting to direct marketing and asking for access need none.
# Variables:
#   $text (String) - what the person wrote
note-sensitive = This tells Meta: “{ $text }”
note-meta-ai-unnamed = The letter to Meta Platforms Ireland does not give your WhatsApp number. Without it, Meta may not find what you told Meta AI in WhatsApp. To give it, add disclose = ["phone"] to that account.
# Variables:
#   $reference, $controller (String) - of the letter
note-unfindable = The letter { $reference } names no account by which { $controller } could find you. They may ask for it, or answer that they do not know you.
note-child-unfindable = By the letter { $reference } { $controller } can hardly find data concerning your child: it names no account, and no address of a page or image. Add urls to [traces], if you know any.
# Variables:
#   $reference (String) - of the letter
note-no-way-to-answer = Nobody can answer the letter { $reference }: it gives no e-mail address, no postal address and nothing by which you are found. Add email or address in [subject].
note-safety = One of your grounds is your safety, and the letters show your postal address. A c/o address or a PO box will do, or none if you give an e-mail address.
note-child-custody = If you share parental responsibility with somebody, it may take both of you; what holds for you depends on the law of your country and on any court order. This is general information. With co_signs = true in [representative], an older child signs as well.
note-child-born = The letter tells your child’s year of birth, and that reveals its age.
note-child-born-account = The letter tells your child’s year of birth, and that reveals its age. If your child is too young for the service by the service’s own terms, Meta may close the account.
# Variables:
#   $ground (String) - the word of a kind of ground
note-child-ground = The ground “{ $ground }” is now stated for your child, not for you: the letter speaks in your child’s name. Leave it out unless it is true of your child.
note-erasure-addresses = The web addresses you gave are searched by, but the letter does not ask for the posts and pictures there to be erased. To ask for that, add "posts" to items under [erasure] in the profile.
note-withdrawal = The withdrawal does not stop AI training: Meta does not rely on consent for it, so the letter withdraws consent only as a precaution. What counts there is the objection: demur draft objection
# Variables:
#   $consents (String) - the words of the kinds of consent
note-no-consents = The profile names no consent that you have given. To withdraw one in so many words, add [withdrawal] with consents = ["…"] ({ $consents }).
# Variables:
#   $what (List) - what can be switched off on a device
note-withdrawal-device = A letter switches nothing off on your device. In the settings of the device and of the app, switch off access yourself as well: { $what }.
device-camera-roll = pictures and videos
device-contact-upload = contacts
device-voice = microphone
note-portability = The answer may hold much about you and about others: keep it where only you can read it. The service’s own download tool is often quicker; the letter also asks for what is missing there.
note-portability-to = Whoever receives the data directly learns all that is in them. The service’s own tools for transfer are often quicker; the letter also asks for what is missing there.
note-moderation = The service need not accept this letter as a complaint about its decision. Lodge that complaint (Article 20 of Regulation (EU) 2022/2065, the Digital Services Act) in the service’s own channel as well; it is free of charge and stays open for at least six months after the service has told you of its decision.
# Variables:
#   $what (String) - what was removed or restricted, as the person typed it
#   $decided, $until (Date) - the day of the decision, and six months later
note-moderation-until = “{ $what }”: the service’s own channel has to be open at least until { $until }.
note-moderation-late = WARNING: “{ $what }” was decided on { $decided }, more than six months ago: since { $until } the service’s own channel may be closed. See whether it still takes a complaint.
# Variables:
#   $record (String) - name of a data record
#   $source (String) - where it comes from
note-unverified = Not verified: { $record } ({ $source })
# Variables:
#   $record (String) - name of a data record
#   $checked (Date) - when it was last looked at
note-due = Due for a new check: { $record } (checked { $checked })
note-email = Meta names no e-mail address for such letters, so an e-mail may never be read. Send the letter by post as well.
note-eml-by-post = The letter in this e-mail says “By post”; for an e-mail add --channel email.
note-form = A web form takes only a short text: copy it from the letter, and keep a screenshot of what you typed and of the confirmation.
note-not-sent = Nothing was sent and nothing was recorded. To keep a record: note for each letter the day and the way you sent it, and keep the letter with the proof (by post: the receipt and the delivery record).
# Variables:
#   $file (String) - a path
note-written = Written: { $file }
note-unchanged = Already there, unchanged: { $file }

## Fields of the profile, in the sentence note-letter

field-name = name
field-subject-name = name of the person represented
field-child-name = your child’s name
field-born = your child’s year of birth
field-representative-name = name of the writer
field-representative-address = postal address of the writer
field-representative-email = e-mail address of the writer
field-mandate = day on which the authorisation was signed
field-trace-urls = web addresses to search by
field-trace-names = names to search by
field-trace-emails = e-mail addresses to search by
field-trace-phones = telephone numbers to search by
field-address = postal address
field-country = country
field-email = e-mail address for the answer
# Variables:
#   $service (String) - the name of a service
field-username = username at { $service }
field-profile-url = profile address at { $service }
field-account-email = e-mail address registered at { $service }
field-phone = telephone number registered at { $service }
field-meta-ai = that you used Meta AI in { $service }
field-grounds = grounds
field-own-text = your own words on your situation
# Variables:
#   $date (Date) - the day of an earlier objection
field-earlier = earlier objection of { $date }
field-erasure-items = what should be erased
field-account-fate = whether the account stays
field-restriction-ground = why processing should be restricted
field-corrections = what is wrong and what is right
field-portability-to = to whom the data should go
field-consents = consents withdrawn
field-moderation = what was removed or restricted
field-identification = what you offer to be identified by

### Errors and what to do

error = Error
# Variables:
#   $known (String) - the words there are
hint-known = There are: { $known }
# Variables:
#   $nearest (String) - the nearest word
#   $known (String) - the words there are
hint-nearest = Did you mean “{ $nearest }”? There are: { $known }
hint-usage = demur --help shows the commands and options.
hint-own-file = This is a file of yours in demur’s configuration folder; put it right or remove it, and the built-in one is used.

# Variables:
#   $file (String) - a path
error-no-profile = There is no profile at { $file }.
hint-no-profile = A profile says who you are and which accounts you have. demur init asks for it and writes it; or name another file with --profile.
# Variables:
#   $option (String) - the option
#   $typed (String) - as typed
error-date = { $option } { $typed }: not a day of the form YYYY-MM-DD between 2000 and 2199.
error-language-tag = --language { $typed }: not a language tag such as de or en.
# Variables:
#   $regime (String) - as typed
#   $known (String) - the regimes there are
error-unknown-regime = --regime { $regime }: no such law. There are: { $known }
error-no-extension = --extended: { $regime } fixes no extension. A controller that needs longer must tell you so in time and name the date.
# Variables:
#   $region (String) - as typed
#   $known (String) - the regions there are
error-unknown-region = --region { $region }: no such region. There are: { $known }
error-no-regions = --region { $region }: the holidays of this law do not depend on where you live.
# Variables:
#   $format (String) - the format
#   $letters (String) - how many letters
error-wants-folder = { $letters } letters as { $format } need a folder: --output FOLDER
error-pdf-to-terminal = A PDF cannot be shown in a terminal: --output FILE.pdf

# Variables:
#   $key (String) - a key of the profile
#   $problem (String) - what the parser said, in English
error-profile-empty = The profile is empty.
error-profile-syntax = Not valid TOML: { $problem }
error-profile-unknown-key = There is no key “{ $key }”.
error-profile-missing-key = The key “{ $key }” is missing.
error-profile-password = A password must not stand in the profile.
hint-profile-password = Use password_command = ["pass", "show", "mail"], or the environment variable DEMUR_SMTP_PASSWORD (for the mailbox: DEMUR_IMAP_PASSWORD).
error-profile-empty-value = “{ $key }” is empty.
# Variables:
#   $length, $limit (String) - numbers of characters
error-profile-too-long = “{ $key }” has { $length } characters; { $limit } fit.
error-profile-line-feed = “{ $key }” has to be one line.
# Variables:
#   $character (String) - a code point
error-profile-character = “{ $key }” has the character { $character }, which is invisible or changes how other text is shown.
# Variables:
#   $word (String) - as typed
error-profile-unknown-word = “{ $key }” cannot be “{ $word }”.
error-profile-want-text = “{ $key }” has to be text in quotes.
error-profile-want-boolean = “{ $key }” has to be true or false, without quotes.
error-profile-want-texts = “{ $key }” has to be a list of texts: ["one", "two"].
error-profile-want-table = “{ $key }” has to be a section of its own: [{ $key }].
error-profile-want-tables = “{ $key }” has to be a repeatable section: [[{ $key }]].
error-profile-want-date = “{ $key }” has to be a day of the form 2025-05-20.
error-profile-want-port = “{ $key }” has to be a number from 1 to 65535.
error-profile-want-seconds = “{ $key }” has to be a number of seconds from 1 to 600.
error-profile-want-year = “{ $key }” has to be a year of four digits, without quotes: born = 2015
error-profile-want-language = “{ $key }” has to be a language tag such as "de" or "en".
error-profile-want-country = “{ $key }” has to be a country code of two letters, such as "AT".
error-profile-want-email = “{ $key }” has to be an e-mail address, such as "anna@example.org".
error-profile-want-phone = “{ $key }” has to be a telephone number in international form, such as "+43 1 2345678".
error-profile-want-url = “{ $key }” has to be a web address that begins with https://.
error-profile-want-mailbox = “{ $key }” has to be an e-mail address, or a name and an address: "Anna Beispiel <anna@example.org>".
# Variables:
#   $service (String) - a service
error-profile-no-identifier = Nothing in this account would let { $service } find you.
# Variables:
#   $kinds (String) - keys
hint-profile-no-identifier = One of these is needed: { $kinds }
# Variables:
#   $kind (String) - a key
error-profile-nothing-to-disclose = disclose names “{ $kind }”, which this account does not give.
error-profile-sensitive-text = “special-categories” names no details, but your text may reveal what the law specially protects (health, belief, politics and the like).
hint-profile-sensitive-text = Leave out text, or, if Meta may read it, add disclose_sensitive = true
error-profile-no-trace = [traces] names nothing by which you could be found.
hint-profile-no-trace = Give urls (addresses of pages or images), names, emails or phones: each a list of texts. The address of a page tells least.
error-profile-accounts-and-traces = [traces] is for people without an account, but the profile has [[accounts]].
hint-profile-accounts-and-traces = Leave out one of the two. A letter about an account covers what others publish about you as well.
error-profile-no-mandate = Whoever writes for another person needs a signed mandate; the profile names none.
hint-profile-no-mandate = Add mandate = 2026-11-01 (the day on which it was signed). The signed original goes with the letter. For your own child: role = "parent"
error-profile-no-child = A parent writes, but nothing says for which child.
hint-profile-no-child = Add born = 2015 (the year of birth) to [subject]. A name is not needed; with tell_name = true in [representative] the letter tells it.
error-profile-no-way-to-subject = The answer should go to the person represented (answer_to = "subject"), but the letter would give no address of theirs.
hint-profile-no-way-to-subject = Add email to [subject]; or address, if [representative] has none of its own; or choose answer_to = "representative".
error-profile-parent-with-mandate = A parent needs no mandate: leave out mandate, or choose role = "mandate".
# Variables:
#   $key (String) - a key
error-profile-for-parents-only = “{ $key }” has a meaning only with role = "parent".
error-profile-nothing-to-correct = “right” says the same as “wrong”.
# Variables:
#   $host (String) - a server
error-profile-plain-text = tls = "none" is possible only to this machine itself, not to { $host }.
# Variables:
#   $country (String) - a country code
error-no-regime = Letters for people who live in { $country } cannot be written yet: the program does not know the law there.

error-no-accounts = The profile has neither an account nor a trace by which Meta could find you.
hint-no-accounts = With an account: add [[accounts]] with service and username, email or phone. Without one: add [traces] with urls, names, emails or phones.
error-child-unfindable = Nothing in the letter would let Meta find data concerning the child: there is no account, no trace, and the letter does not tell the child’s name.
hint-child-unfindable = Add [traces] with urls (addresses of pages or images), which tell least; or tell_name = true in [representative], and the letter tells name from [subject].
error-portability-without-account = Data portability is about data that you have provided to a service; without an account there are none to hand over.
hint-portability-without-account = To learn what is held about you: demur draft access
# Variables:
#   $service (String) - a service
error-no-trace-for = { $service } finds nobody by the traces in the profile.
hint-no-trace-for = WhatsApp finds people by their telephone number only: add phones to [traces], and to disclose if you name other kinds there.
error-mandate-by-post = A letter with a mandate goes by post, because the signed original has to be enclosed.
hint-mandate-by-post = Choose --channel post
# Variables:
#   $signed (Date) - the day of the mandate
#   $date (Date) - the date of the letter
error-mandate-in-future = The mandate is dated { $signed }, after the letter of { $date }.
# Variables:
#   $born (String) - a year
error-not-a-child = role = "parent" is for children under 18, but born = { $born }.
hint-not-a-child = Whoever is of age writes without a representative, or gives a mandate: role = "mandate"
error-nothing-to-rectify = A rectification has to say what is wrong and what is right; the profile does not.
hint-nothing-to-rectify = Add [[rectification]] with wrong = "…" and right = "…" (and where = "…", if you know where it stands).
error-no-restriction-ground = A restriction needs a ground, and while an objection is examined it needs an objection.
hint-no-restriction-ground = Order the objection as well (demur draft objection restriction), name an earlier one under [[earlier]], or add [restriction] with ground = "accuracy", "unlawful" or "claims".
error-kept-and-erased = A restriction because the processing is unlawful, or because you need the data, asks that they be kept; a letter of the same day asks for their erasure.
hint-kept-and-erased = Order one of the two, or change ground in [restriction].
# Variables:
#   $language (String) - a language tag
error-same-language-twice = --also { $language }: the letter is written in this language already.
# Variables:
#   $decided (Date) - the day of a decision
#   $date (Date) - the date of the letter
error-moderation-in-future = A decision under [[moderation]] is dated { $decided }, after the letter of { $date }.
# Variables:
#   $country (String) - a country code
error-no-authority = No supervisory authority is known for { $country }.
error-which-region = In { $country } the authority depends on the region, and the profile does not say in which you live.
# Variables:
#   $region (String) - as typed
error-unknown-region-of = In { $country } there is no region “{ $region }”.
# Variables:
#   $known (String) - the regions
hint-which-region = Add region to [subject], one of: { $known }
# Variables:
#   $regime (String) - the id of the law
#   $from (String) - its first day
#   $date (String) - the date of the letter
error-not-in-force = The law of the residence in its present form ({ $regime }) applies since { $from }; a letter dated { $date } cannot rest on it.
hint-not-in-force = Choose a later day with --date, or leave it out for today.
# Variables:
#   $right (String) - a right
#   $regime (String) - a law
error-right-not-granted = { $regime } has no right “{ $right }”.
# Variables:
#   $language (String) - a language tag
error-unknown-language = There are no letters in “{ $language }”.
# Variables:
#   $service (String) - as typed
error-unknown-service = There is no service “{ $service }”.
error-no-account-with = The profile has no account with “{ $service }”.
# Variables:
#   $controller (String) - as typed
error-unknown-controller = There is no controller “{ $controller }”.
error-not-answering = { $controller } is not responsible for any of the accounts chosen.
# Variables:
#   $service (String) - a service
#   $regime (String) - a law
error-nobody-answers = The program knows no company that is responsible for { $service } under { $regime }.
# Variables:
#   $earlier, $date (Date) - days
error-earlier-in-future = An earlier objection is dated { $earlier }, after the letter of { $date }.

# Variables:
#   $characters (String) - characters with their code points
error-missing-glyphs = No font here shows these characters: { $characters }
hint-missing-glyphs = Name a folder of fonts that have them: --font-path DIR. Text and HTML need none.
# Variables:
#   $what (String) - what a template made
error-template-makes = A template makes something that no letter has: { $what }
error-no-sender = An e-mail needs an address to send from.
hint-no-sender = Give email in [subject], or from in [outbox].
# Variables:
#   $address (String) - an address
error-mail-address = No e-mail can be sent from or to { $address }.
# Variables:
#   $problem (String) - what the library said
error-mail = The e-mail cannot be put together: { $problem }
# Variables:
#   $controller (String) - who is written to
#   $service (String) - a service
error-no-form = No web form of { $controller } is known that takes this right for an account with { $service }.
error-no-form-without-account = No web form of { $controller } is known that takes this right for a person without an account.
# Variables:
#   $business (String) - its name
error-no-form-of-business = No web form of { $business } is known.
hint-no-form-of-business = Send the letter by post (--channel post), or by e-mail if the business gives an address for privacy matters (--channel email --address MAIL).
# Variables:
#   $authority (String) - its name
error-no-form-of-authority = No web form of { $authority } for complaints is known.
# Variables:
#   $channels (String) - options as they are typed
hint-no-form-of-authority = It takes complaints by other ways: { $channels }
# Variables:
#   $url (String) - a form
#   $limit (String) - a number of characters
error-form-limit = The form { $url } takes only { $limit } characters, too few for what must be said.
hint-no-form = Send the letter by post: --channel post.
# Variables:
#   $file (String) - a path
error-font = { $file } holds no font that can be used.
hint-font = --font-path takes a folder with .ttf or .otf files, or one such file.
error-signature-kind = The signature has to be a PNG or JPEG image.
error-signature-damaged = The image that signature in [subject] names is damaged and cannot be shown.
error-signature-size = The image of the signature is larger than 5 MB.
# Variables:
#   $file (String) - a path
#   $problem (String) - what the system said
error-read = { $file } cannot be read: { $problem }
error-write = { $file } cannot be written: { $problem }
error-exists = { $file } is there already, with other contents.
hint-exists = --force overwrites it; or choose another --output.
# Variables:
#   $problem (String) - what the parser said
error-own-file = { $problem }
# Variables:
#   $id (String) - a message
#   $problem (String) - what Fluent said
error-locale-unknown = the message “{ $id }” is one that nothing uses.
error-locale-missing = the message “{ $id }” is missing.
error-locale-format = the message “{ $id }” cannot be worded: { $problem }
