# Restriction of processing, on one of the four grounds of the law.

## Subject, heading, and its name in a list

subject-restriction = Request for restriction of processing under { cite-18 }: developing and improving AI with personal data
subject-restriction-accuracy = Request for restriction of processing under { cite-18 }: personal data whose accuracy is contested
heading-restriction = Request for restriction of processing ({ cite-18 })
short-restriction = restriction of processing

## The ground

restriction-objection = Under { cite-18-1-d } I request that you restrict the processing of personal data concerning me for developing and improving AI, pending the verification whether your legitimate grounds override mine.
restriction-objection-why = I have objected to this processing under { cite-21-1 } in a declaration of its own; its effect from receipt ({ cite-21-1-second-sentence }) does not depend on this request.
# Where the same letter contains the objection, and where it is an earlier one of a known day.
restriction-objection-why-here = I object to this processing in this letter ({ cite-21-1 }); the effect of my objection from receipt ({ cite-21-1-second-sentence }) does not depend on this request.
# Variables:
#   $date (String) - the day of the earlier objection
restriction-objection-why-dated = I objected to this processing under { cite-21-1 } on { $date }; the effect of that objection from receipt ({ cite-21-1-second-sentence }) does not depend on this request.
restriction-accuracy = Under { cite-18-1-a } I request that you restrict the processing of the following personal data concerning me for the period that you need to verify their accuracy, which I contest:
restriction-accuracy-as-rectified = Under { cite-18-1-a } I request that you restrict the processing of the personal data named in my request for rectification for the period that you need to verify their accuracy, which I contest.
restriction-unlawful = Under { cite-18-1-b } I request that you restrict the use of the personal data concerning me that you process or have processed for developing and improving AI, instead of erasing them.
restriction-unlawful-why = I do not accept that this processing has a valid legal basis and regard it as unlawful; I oppose the erasure of the data.
restriction-claims = Under { cite-18-1-c } I request that you restrict the processing of the personal data concerning me that you have processed for developing and improving AI, and of your records of this processing, in so far as you no longer need these data for your purposes.
restriction-claims-why = I need them for the establishment, exercise or defence of legal claims; please do not erase them.
restriction-data = My request covers all such data of any source or age, including those in training, validation, test and prepared data sets and in converted form (such as tokens or embeddings).

## From when, and what it means

restriction-at-once = Please restrict the processing on receipt of this letter, because this is meant to protect me during that very verification.
restriction-limits = Restricted data may be stored, but otherwise be processed only in the cases named in { cite-18-2 }; I do not consent to their use for developing and improving AI.
restriction-services = What is processed solely to provide me with the services that I use is not covered by this request.

## What to do and what to tell

restriction-please = Please
restriction-mark = mark the data clearly as restricted in every system that holds them, including those of your processors ({ cite-recital-67 });
restriction-lift = inform me before lifting the restriction ({ cite-18-3 });
restriction-recipients = communicate the restriction to each recipient to whom the data have been disclosed, and tell me who these recipients are ({ cite-19 }); and
restriction-confirm = confirm in writing from what date, for which data and by what means you have restricted the processing, or give your reasons for refusing ({ cite-12-4 }).

## The short text for a web form, with one sentence for the ground

form-right-restriction = Under { cite-18 } I request that you restrict the processing of personal data concerning me on the ground that I state here, communicate the restriction to each recipient ({ cite-19 }) and confirm to me from what date it applies.
form-restriction-objection = I have objected to processing for developing and improving AI; please restrict it pending the verification whether your legitimate grounds override mine ({ cite-18-1-d }).
form-restriction-accuracy = I contest the accuracy of the data that I name here; please restrict their processing for the period that you need to verify it ({ cite-18-1-a }).
form-restriction-unlawful = I regard processing for developing and improving AI as unlawful; I oppose the erasure of the data and request the restriction of their use instead ({ cite-18-1-b }).
form-restriction-claims = I need the data that you have processed for developing and improving AI for the establishment, exercise or defence of legal claims; in so far as you no longer need them, please restrict their processing and do not erase them ({ cite-18-1-c }).
