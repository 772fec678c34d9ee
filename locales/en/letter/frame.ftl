# What every letter has in common: head and foot, accounts, time, answer. Whole sentences in European English, no markup; a no-break space stands
# inside citations and dates.

## Head and foot

salutation = Dear Sir or Madam,
closing = Yours faithfully,
channel-post = By post
channel-email = By e-mail
channel-form = By web form
reference = My reference:
enclosures = Enclosures:
signature-alt = Signature
# Variables:
#   $page, $pages (String) - this page and how many there are
#   $reference (String) - the reference of the letter
page-of = Page { $page } of { $pages }, reference { $reference }

## Two versions

# Variables:
#   $language (String) - the name of the other version's language
version-first = A version in { $language } follows; this English version is the one that counts.
version-second = This is a translation of the { $language } letter before it, which is the one that counts.
language-de = German
language-en = English

## Subjects and headings

# Variables:
#   $rights (String) - the rights, listed
subject-joined = Exercise of several rights ({ $rights }): personal data and AI
heading-answer = Your answer

## Accounts

accounts-one = This letter concerns my account:
accounts-several = This letter concerns my accounts:
account-stays = Please do not close or empty any account.
# Variables:
#   $service (String) - the name of a service
#   $identifiers (String) - by what the person is found there
account = { $service }: { $identifiers }
account-meta-ai = Meta AI in { $service }: { $identifiers }
account-meta-ai-unnamed = Meta AI in { $service } (phone number on request)
# Variables:
#   $value (String) - as the person typed it
identifier-username = username { $value }
identifier-profile-url = profile { $value }
identifier-email = e-mail address { $value }
identifier-phone = telephone number { $value }

## Time, form, answer, reservation

# Variables:
#   $reached (String) - the day on which the letter may arrive
#   $ends (String) - the day on which the month then ends
period = I expect your answer without undue delay and in any event within one month of receipt ({ cite-12-3 }); if this letter reaches you on { $reached }, that period ends on { $ends }.
# The period of a letter that asks for access among other things; a law can have another for it.
period-with-access = { period }
# The period of a letter that asks for access only; a law can have another for it.
period-access = { period }
no-form = No particular form or log-in is needed ({ cite-no-form }).
no-form-objection = No particular form or log-in is needed ({ cite-no-form-objection }).
use-of-particulars = My particulars are given only for handling this letter ({ cite-5-1-b }); if you have reasonable doubts about my identity ({ cite-12-6 }), please ask via the contact details registered with you.
# Variables:
#   $email (String) - the person's e-mail address
#   $language (String) - the language of the letter that counts
answer-by-email = Please answer free of charge ({ cite-12-5 }) and in { $language }, by e-mail to { $email }.
# Variables:
#   $language (String) - the language of the letter that counts
answer-by-post = Please answer free of charge ({ cite-12-5 }) and in { $language }, by post to my address.
# Variables:
#   $language (String) - the language of the letter that counts
answer-by-account = Please answer free of charge ({ cite-12-5 }) and in { $language }, using the contact details registered with you.
remedies = My rights under { cite-remedies } remain unaffected.
