# The short text for a web form; grounds and earlier objections are those of the letter.

form-period = I expect your answer without undue delay and in any event within one month of receipt ({ cite-12-3 }).
# Variables:
#   $email (String) - the person's e-mail address
form-answer-by-email = Please answer in English, to { $email }.
form-answer-by-account = Please answer in English, using the contact details registered with the account.
form-answer = Please answer in English.
form-erasure-posts-about-me = Posts, comments and pictures of other people about me that you can find by these particulars.
# The points that follow say what was removed or restricted.
form-moderation = This also concerns the removal or restriction of the following content or accounts:
