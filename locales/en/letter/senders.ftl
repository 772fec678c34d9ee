# Who writes, for whom, and by what the person is found. It stands first in every letter.

## Accounts and traces

# In German the sentences marked as first follow the salutation and begin in lower case.
sender-accounts-one = This letter concerns my account:
sender-accounts-several = This letter concerns my accounts:
# First.
sender-no-account = I have no account with you; data concerning me may reach you from posts, pictures and address books of others and from the web.
sender-no-account-represented = I have no account with you; data concerning me may reach you from posts, pictures and address books of others and from the web.
sender-traces = Please search by:
sender-traces-none = Please search by the particulars at the head of this letter.
sender-traces-none-represented = Please search by the name given above.
# Variables:
#   $value (String) - as the person typed it
sender-trace-url = web address { $value }
sender-trace-name = name { $value }
sender-trace-email = e-mail address { $value }
sender-trace-phone = telephone number { $value }
# In a letter that does not concern AI.
sender-identify-without-outputs = Should you hold that you cannot find me, please demonstrate this and tell me what else you need and why ({ cite-11-2-with-12-2-with-12-6 }).
sender-identify = I need not show AI output containing my data ({ cite-11-2-with-12-2-with-12-6 }); should you hold that you cannot find me, please demonstrate this and tell me what else you need and why.

## A parent for a child

# First.
# Variables:
#   $born (String) - the year of birth
sender-child = For my child (born in { $born }), for whom I hold parental responsibility, I declare the following, in which the first person (I, me, my) means my child.
# First.
# Variables:
#   $name (String) - the name of the child
#   $born (String) - the year of birth
sender-child-named = For my child { $name } (born in { $born }), for whom I hold parental responsibility, I declare the following, in which the first person (I, me, my) means my child.
sender-child-co-signs = The child also signs this letter.
sender-child-protection = Children merit specific protection with regard to their personal data ({ cite-recital-38 }).
sender-child-data = Even without an account of mine, data concerning me may reach you from posts, pictures and address books of others and from the web.
# Below the line on which the child signs.
sender-child-signature = Signature of the child

## A representative with a mandate

# First.
# Variables:
#   $subject (String) - the name of the person who is represented
#   $representative (String) - the name of the representative
sender-mandate = In the name and on behalf of { $subject }, { $representative } declares the following, in which the first person (I, me, my) means { $subject }.
sender-mandate-enclosed = My signed authorisation is enclosed in the original.
# Variables:
#   $date (String) - the day of the authorisation
sender-mandate-enclosed-dated = My signed authorisation of { $date } is enclosed in the original.
# Variables:
#   $representative (String) - the name of the representative
sender-mandate-answer-representative = Please send your answer to { $representative }; the authorisation covers receiving your answer.
# Variables:
#   $subject (String) - the name of the person who is represented
sender-mandate-answer-subject = Please send your answer directly to { $subject }.
enclosure-mandate = Authorisation (signed original)

## Subjects: any subject line, and who is concerned

# Variables:
#   $subject (String) - the subject line of the right
sender-subject-without-account = { $subject } (person without an account)
sender-subject-child = { $subject } (on behalf of my child)
# Variables:
#   $subject (String) - the subject line of the right
#   $name (String) - the name of the person who is represented
sender-subject-mandate = { $subject } (on behalf of { $name })

## In the frame, in place of the sentences for users who write for themselves

sender-particulars = My particulars are given only for handling this letter ({ cite-5-1-b }).
sender-particulars-ask = My particulars are given only for handling this letter ({ cite-5-1-b }); if you have reasonable doubts about identity ({ cite-12-6 }), please raise them in the same way in which you send your answer.
# Variables:
#   $language (String) - the language of the letter that counts
sender-answer-by-post = Please answer free of charge ({ cite-12-5 }) and in { $language }, by post to the address at the head of this letter.
sender-answer-by-particulars = Please answer free of charge ({ cite-12-5 }) and in { $language }, using the particulars given above.
# In a letter that follows an earlier one.
sender-answer-as-before = Please answer free of charge ({ cite-12-5 }) and in { $language }, using the particulars given in that letter.
