# Replies to what a controller answers instead of doing what it was asked.

# Variables:
#   $date (String) - the date of the earlier letter
#   $subject (String) - its subject line
subject-reply = Your reply to my letter of { $date } – { $subject }

## What every reply may say

reply-forward = If another unit of yours is responsible, please pass my letter on to it.
# Variables:
#   $deadline (String) - the last day of the period
reply-period = The period for your answer runs from receipt of my letter ({ cite-12-3 }).
reply-period-running = The period for your answer runs from receipt of my letter ({ cite-12-3 }); its last day is { $deadline }.
reply-period-running-at-most = The period for your answer runs from receipt of my letter ({ cite-12-3 }); its last day is { $deadline } at the latest.
reply-period-over-at-most = The period for your answer has run from receipt of my letter ({ cite-12-3 }); its last day was { $deadline } at the latest.
reply-period-over = The period for your answer has run from receipt of my letter ({ cite-12-3 }); its last day was { $deadline }.

## Use our form

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
reply-use-our-form-opening = In reply to my letter of { $date }, reference { $reference } ({ $rights }), you refer me to a form.
reply-use-our-form-law = The exercise of my rights depends on no particular form and on no log-in, and you must facilitate it ({ cite-no-form }).
reply-use-our-form-law-objection = The exercise of my rights depends on no particular form and on no log-in, and you must facilitate it; automated means are open to me and are not a condition ({ cite-no-form-objection }).
reply-use-our-form-stands = My letter therefore stands as it was sent. Please deal with it without my filling in the form.

## More identification

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
reply-more-identification-opening = In reply to my letter of { $date }, reference { $reference } ({ $rights }), you ask for additional information about my identity.
reply-more-identification-doubts = If you have reasonable doubts about my identity, you may ask for the information necessary to confirm it ({ cite-12-6 }). Please tell me what you doubt, for what reasons, and which information would remove the doubt.
reply-more-identification-contact = Please write to me via the contact details registered with you, so that I can confirm from there that the letter is mine.
reply-more-identification-contact-given = Please write to me via the contact details given in my letter, so that I can confirm that it is mine.
reply-more-identification-document = A copy of an identity document is not necessary for this, and I enclose none ({ cite-5-1-c }).
reply-more-identification-added = In addition I give the following, only so that you can identify me ({ cite-5-1-b }):
reply-more-identification-objection = Complying with my objection discloses no data to me; please comply with it without waiting for this.
reply-more-identification-stands = I maintain my letter in full.

## Proof of outputs

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
reply-proof-of-outputs-opening = In reply to my letter of { $date }, reference { $reference } ({ $rights }), you ask for proof that outputs of your AI show data concerning me.
reply-proof-of-outputs-law = Such proof is not a condition for exercising my rights; please deal with my letter without it. If you hold that you cannot identify me in your data, it is for you to demonstrate this ({ cite-11-2-with-12-2 }).
reply-proof-of-outputs-objection = My objection is directed against the use of data for developing and improving AI; whether they appear in an output does not decide that. Compelling legitimate grounds are for you to demonstrate ({ cite-21-1-second-sentence }).
reply-proof-of-outputs-access = My request for access asks whether and which data have been used; I need not prove beforehand what your answer is to tell me.

## Not WhatsApp

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
reply-not-whatsapp-opening = In reply to my letter of { $date }, reference { $reference } ({ $rights }), you write that AI training is a matter for Meta AI and not for WhatsApp.
reply-not-whatsapp-own = My letter also covers what you yourself do: in so far as you process data concerning me for the purposes named there, or pass them on for these, it is addressed to you and remains to be answered by you. In the case of joint controllers I may exercise my rights against each of them ({ cite-26-3 }).
reply-not-whatsapp-asks = Please
reply-not-whatsapp-controller = name the controller for Meta AI in WhatsApp, with its address;
reply-not-whatsapp-joint = state whether it is a joint controller with you, and give me the essence of the arrangement ({ cite-26-2 }); and
reply-not-whatsapp-forward = pass my letter on to it, and tell me on what day.
reply-not-whatsapp-no-forward = do not pass my particulars on to it; with its name I can write to it myself.

## A partial answer

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
reply-partial-opening = You have answered my letter of { $date }, reference { $reference } ({ $rights }), only in part.
reply-partial-answer = Please complete your answer, or give me your reasons for each point on which you take no action ({ cite-12-4 }).
