# The withdrawal of consent. AI training does not rest on consent: there it is only a precaution.

## Subjects and headings

# Where no consent was named.
subject-withdrawal-precaution = Withdrawal as a precaution of any consent under { cite-7-3 }: developing and improving AI with personal data
subject-withdrawal = Withdrawal of consent under { cite-7-3 }: processing of personal data, including for AI
heading-withdrawal = Withdrawal of consent ({ cite-7-3 })
short-withdrawal = withdrawal of consent

## The consents that the person named

withdrawal-statement = Under { cite-7-3 } I withdraw any consent given by me or on my behalf to the processing of personal data concerning me for:
withdrawal-of-personalised-ads = personalised advertising, including advertising based on data from other companies, websites and apps
withdrawal-of-camera-roll = uploading pictures and videos from the camera roll of my devices and processing them in your cloud
withdrawal-of-voice = storing and using recordings of my voice and transcripts of them
withdrawal-of-glasses = using additional data from AI glasses, that is, data that are not essential for the glasses to work
withdrawal-of-contact-upload = uploading the contacts from my devices, and storing and using them
withdrawal-of-ai-personalisation = personalising AI features and their answers with data concerning me, for instance from my profile and my activity

## AI training, as a precaution

withdrawal-training = As regards developing and improving AI, including the training of AI models: I am not aware of having consented. Should you rely on consent, I withdraw it ({ cite-7-3 }).
withdrawal-training-precaution = This is only a precaution: it does not replace an objection ({ cite-21-1 }) and does not accept any other legal basis.

## What is asked

withdrawal-effect = The withdrawal takes effect on receipt of this letter; it must be as easy as giving consent ({ cite-7-3 }).
withdrawal-effect-precaution = If there is such a consent, its withdrawal takes effect on receipt of this letter. Please
withdrawal-not-accepted = I do not thereby accept that any such consent was valid.
withdrawal-please = Please
withdrawal-stop = stop processing data on the basis of these consents, switch off the settings concerned and leave them switched off;
withdrawal-no-repeat = where { cite-dma-5-2 } applies, do not ask me for consent for the same purpose more than once within a year;
withdrawal-erase = erase the data that you have processed on the basis of such a consent and for which there is no other legal ground ({ cite-17-1-b }), including what was derived from them, but only after answering any access request; this point does not concern my posts, messages and profile details;
withdrawal-recipients = communicate the erasure to each recipient and tell me who they are ({ cite-19 }); and
withdrawal-confirm = confirm in writing from what date and for which services you comply and what you have erased; should you mean to continue on another legal basis, name the data, the purpose and that basis, and if you refuse anything, give your reasons ({ cite-12-4 }).
withdrawal-confirm-precaution = confirm in writing whether you rely or have relied on such a consent and, if so, what you have erased; if you refuse anything, give your reasons ({ cite-12-4 }).

## The short text for a web form; the consents that the person named stand in withdrawal-statement and its points

form-right-withdrawal = I am not aware of having consented to the use of personal data concerning me for developing and improving AI. Should you rely on consent, I withdraw it under { cite-7-3 } with effect from receipt. Please erase data for which there is then no legal ground ({ cite-17-1-b }), and confirm this to me.
