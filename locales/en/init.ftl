# What demur init asks and says.

### Help

help-init = Asks for your particulars, checks them and writes a profile; every answer can also be given as an option
help-init-profile = Where to put the profile (default: DEMUR_PROFILE, else demur/profile.toml in the configuration folder)
help-init-force = Replaces an existing profile
help-init-language = The language of the letters
help-init-name = Your name; it appears in every letter
help-init-country = The country you live in: its two-letter code or its name
help-init-region = Your region, for the supervisory authority
help-init-email = Where an answer by e-mail should go
help-init-address = A line of the postal address, without your name (repeatable)
help-init-signature = An image of your signature, PNG or JPEG
help-init-account = An account (repeatable): service=… and one of username=…, profile_url=…, email=… or phone=…; if they apply, also meta_ai=true and disclose=email+phone. demur list services shows the services
help-init-ground = A ground that is true of you (repeatable, or separated by commas)
help-init-no-grounds = No grounds and no words of your own
help-init-text = Your own words on your situation; they appear in the letter exactly as they are
help-init-disclose-sensitive = Meta may read your own words even if they reveal what the law specially protects
help-init-earlier = An earlier objection (repeatable): day, way (form, email or post) and, if it was about one service only, that service
help-init-from = The sender of your e-mails: an address, or a name and an address
help-init-smtp-host = The outgoing mail server of your provider
help-init-smtp-port = Its port
help-init-smtp-tls = How the connection is protected (default: implicit)
help-init-smtp-username = Your username there
help-init-smtp-password-command = The command that prints the password; never the password itself
help-init-no-mail = demur will send no e-mail itself

### The conversation

init-welcome = These questions make your profile: who you are and which accounts you have. From it demur writes your letters to Meta.
    Nothing is written before the last question, and nothing goes to Meta. If you set up e-mail, demur tries the log-in to your mail server.
    Press Enter to take what is in [brackets]. Type ? for more.
    Ctrl-D or Ctrl-C ends it without writing anything.
init-no-answer = Without an e-mail address or a postal address, Meta can answer only through your account.
init-letter-says = The letter will then say:
init-special-each-time = It is not in the profile. Add it each time to demur draft and demur send:
    --ground special-categories
init-no-grounds = Without grounds, Meta can refuse your objection more easily, and nothing about your own situation is weighed. Objecting to direct marketing and asking for access need no grounds. You can add grounds to the profile later.
init-login-failed = The log-in to the outgoing mail server did not work:
init-preview = This is your profile:
# Variables:
#   $command (String) - a command
init-next = Next: { $command }
init-nothing-written = Nothing was written.

## Answers: what stands in brackets; of yes and no each of the words will do, and the first is shown

answer-yes = yes y
answer-no = no n
answer-none = none
answer-none-address = none
answer-none-grounds = none
answer-none-text = no
answer-none-earlier = never
answer-none-command = none
answer-none-username = none
answer-other = give something else
answer-another-service = another service
answer-all = all
answer-stop = write nothing

## The person

ask-language = Language of the letters
why-language = Meta reads your letters in this language.
ask-name = Your name
why-name = It appears in every letter, because Meta has to know who is writing.
more-name = First name and family name on one line. If an account has another name, you need not mention that anywhere; you will be asked later how the account is found.
ask-country = Country you live in
why-country = It decides which law applies, and it appears in the letter. Type the two-letter code or the name.
# Variables:
#   $countries (String) - all countries with their codes
more-country = { $countries }
ask-email = E-mail address for the answer
why-email = It appears in the letter so that Meta can answer you. It need not be the address of an account.
ask-address = Postal address for the answer, without your name
why-address = It appears in the letter. A c/o address or a PO box will do. Type it line by line; an empty line ends it.
more-address = You need it only if the answer should come by post. If you have to protect yourself, give a PO box or leave it out.

## Accounts

ask-service = With which service do you have an account?
why-service = It decides who gets the letter, and it appears in the letter. Type the number or the name.
# Variables:
#   $service (String) - the name of a service
ask-username = Your username at { $service }
ask-profile-url = Web address of your profile at { $service }, with https://
ask-account-email = E-mail address registered at { $service }
ask-phone = Telephone number registered at { $service }, with + and country code
why-identifier = It appears in the letter so that your account can be found. One answer of this kind is enough.
more-identifier = demur first asks for what tells least about you. Each company learns only what it needs to find you itself.
# Variables:
#   $service (String) - the name of a service
#   $controller (String) - the company responsible for Meta AI there
ask-meta-ai = Have you used Meta AI in { $service }?
why-meta-ai = If so, a letter also goes to { $controller } and says so.
ask-disclose = May this second letter also say how your account at { $service } is found?
why-disclose = Otherwise { $controller } may not find what you told Meta AI. If you say yes, this company learns it as well.
ask-another = Another account?
why-another = Name each service that your letters should be about.

## Grounds

ask-grounds = To which of these questions is your answer yes?
why-grounds = They go into the objection, which rests on your particular situation. Choose only what is true; Enter chooses none. Type numbers, such as 1 4.
more-grounds = Each ground stands for one sentence, which you will see at once; the letter claims nothing beyond it. One true ground weighs more than several vague ones.
ask-ground-profession = Does your profession bind you to confidentiality? (such as care, counselling, law or ministry)
ask-ground-creative-work = Do you create works of your own? (such as drawings, photographs, texts or music)
ask-ground-family = Do your data also concern the life of your family? (such as messages to relatives)
ask-ground-pictures-of-me = Can you be recognised in pictures there? (such as a profile picture)
ask-ground-posts-for-a-circle = Were your posts meant for a circle of people? (such as a group or a club)
ask-ground-safety = Do you have to protect yourself from being traced or exposed? (such as after threats)
ask-ground-public-role = Do you have a public role? (such as an office, performances or publications)
ask-ground-special-categories = Are there reasons that the law specially protects, and that the letter does not name? (such as health, belief, politics, origin or sex life)
ask-special-in-file = May the profile say that there are protected reasons?
why-special-in-file = The profile stays on this computer, but whoever reads it sees the word special-categories.
ask-text = Would you like to say something in your own words?
why-text = It appears in the objection exactly as it is. Name no other people, and admit nothing. Type it line by line; an empty line ends it.
more-text = No names of people you advise, treat or support, and none of people who stalk you. Nothing about having published pictures of others, having been too young when you signed up, or having used another name. If your words reveal health, belief, politics, origin or sex life, Meta learns of it.
ask-sensitive = May Meta read this text?
why-sensitive = It may reveal more about your protected reasons. If you say no, you can word it differently or leave it out.

## Earlier objections

ask-earlier = If you have objected before: on which day?
why-earlier = It goes into the letter, because an earlier objection remains effective. Type YYYY-MM-DD, such as 2025-05-20.
ask-earlier-how = In which way?
why-earlier-how = It goes into the letter.
ask-earlier-form = web form
ask-earlier-email = e-mail
ask-earlier-post = post
ask-earlier-service = About which service?
why-earlier-service = Only the company responsible for that service learns of it.

## E-mail

ask-mail = Should demur be able to send your letters as e-mail itself?
why-mail = You do not need this: Meta names no e-mail address for such letters, and receipt is easier to prove by post.
ask-from = Sender of your e-mails
why-from = It appears in every e-mail.
ask-smtp-host = Outgoing mail server of your provider, such as mail.example.org
why-stays = demur needs it to reach your provider; it is not in the letters.
ask-tls = How is the connection to it protected?
why-tls = It is not in the letters. The instructions of your provider say which one to choose.
ask-tls-implicit = implicit: encrypted from the start (usually port 465)
ask-tls-starttls = starttls: encrypted after the greeting (usually port 587)
ask-tls-none = none: not encrypted; only for a mail server on this computer itself
ask-smtp-port = Port
# Variables:
#   $none (String) - the word for none
ask-smtp-username = Your username there (“{ $none }”: no log-in)
ask-password-command = Command that prints your password, such as pass show mail
why-password-command = The password itself is never in the profile; please do not type it here. Without a command, demur takes the password from DEMUR_SMTP_PASSWORD when it sends.
ask-is-command = Is this a command, and not the password itself?
why-is-command = A command of a single word is rare. If you say no, what you typed is forgotten.
ask-login = What would you like to do?
why-login = Nothing is written yet.
ask-login-change = change what you said about e-mail
ask-login-keep = keep it as it is
ask-login-stop = stop, write nothing

## The end

ask-write = Write this profile?
# Variables:
#   $file (String) - a path
why-write = { $file }
    Only your user account can read it. If you say no, you can change something.
ask-change = What would you like to change?
why-change = Everything else stays as it is.
ask-change-person = language, name, country, and where the answer should go
ask-change-accounts = the accounts
ask-change-grounds = the grounds
ask-change-earlier = earlier objections
ask-change-mail = e-mail

### Comments in the profile

comment-head = Your profile for demur. It stays on this computer; you can change it at any time.
    Each time, demur draft says which parts of it appear in a letter.
comment-language = the language of the letters
comment-email = where an answer by e-mail should go
comment-country = where you live: decides which law applies
comment-region = for the supervisory authority
comment-address = where an answer by post should go
comment-signature = an image of your signature
comment-disclose = this is what the letters give
comment-meta-ai = Meta AI was used there
comment-situation = grounds that are true of you; you may give none
comment-sensitive = Meta may read the text, whatever it reveals
comment-earlier = an earlier objection
comment-outbox = for sending as e-mail
comment-smtp = not in the letters; the password is never kept here
comment-password = prints the password

### Errors

# Variables:
#   $file (String) - a path
error-profile-exists = There is a profile at { $file } already.
hint-profile-exists = --force replaces it; or name another file with --profile.
# Variables:
#   $options (List) - options
error-init-missing = Without a terminal nothing is asked; missing: { $options }
# Variables:
#   $typed (String) - as typed
error-account-form = “{ $typed }” is not of the form service=facebook,username=anna.beispiel
# Variables:
#   $date (Date) - a day
error-earlier-to-come = { $date } is still to come.
# Variables:
#   $answers (String) - the two answers
error-yes-or-no = Please answer { $answers }.
# Variables:
#   $known (String) - what there is to choose from
error-one-of = Please give one of the numbers: { $known }
error-not-utf8 = These characters cannot be read; please try again.
error-open-quotation = A quotation mark is not closed.
