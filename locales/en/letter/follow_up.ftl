# What the letters that follow an earlier one have in common.

## Enclosures

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
enclosure-letter = My letter of { $date }, reference { $reference }
# Variables:
#   $date (String) - the day of the sending or of the receipt
enclosure-proof-of-sending = Proof of sending of { $date }
enclosure-proof-of-receipt = Proof of receipt of { $date }

## The earlier letter

follow-up-accounts = The accounts concerned are named there.
# Variables:
#   $missing (String) - numbers of points in the earlier letter
follow-up-missing = Still unanswered (numbers in my letter): { $missing }.
follow-up-incomplete = In my view the answer is not complete; please compare it with each point of my letter.

## What is due from receipt

follow-up-duty-objection = The duty no longer to process the data for the purpose to which I object exists from receipt of my objection and awaits no answer ({ cite-21-1-second-sentence }).
follow-up-duty-advertising = From receipt of my objection, the data may no longer be processed for direct marketing; this duty awaits neither an answer nor a balancing of interests ({ cite-21-3 }).
follow-up-duty-withdrawal = From receipt of my withdrawal, no processing can be based any longer on the consent withdrawn ({ cite-7-3 }).

## Foot

follow-up-particulars = My particulars are given only for handling this matter ({ cite-5-1-b }).
# Variables:
#   $language (String) - the language of the letter that counts
follow-up-answer-by-account = Please answer free of charge ({ cite-12-5 }) and in { $language }, using the contact details registered with you.

## The short text for a web form

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
form-follow-reminder = My letter of { $date }, reference { $reference } ({ $rights }), is not settled. I maintain everything in it. Please answer it completely and without undue delay ({ cite-12-3 }), or give me your reasons for not doing so ({ cite-12-4 }), and tell me when you received it.
form-follow-reply = Your reply does not settle my letter of { $date }, reference { $reference } ({ $rights }). I maintain everything in it. Please deal with it as it was sent, without undue delay ({ cite-12-3 }).
