# The short text for a web form; grounds and earlier objections are those of the letter.

form-period = I expect your answer without undue delay and in any event within one month of receipt ({ cite-12-3 }).
# Variables:
#   $email (String) - the person's e-mail address
form-answer-by-email = Please answer in English, to { $email }.
form-answer-by-account = Please answer in English, using the contact details registered with the account.
