# The wording of the letters, in European English. Whole sentences, no markup; a no-break space stands inside citations and dates.

### The frame of every letter

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

## Subjects and headings

subject-objection = Objection under { cite-21-1 }: developing and improving AI with my personal data
subject-access = Request for access under { cite-15 }: developing and improving AI with my personal data
subject-joined = Objection and request for access (Articles 21(1) and 15 GDPR): developing and improving AI with my personal data
heading-objection = Objection ({ cite-21-1 })
heading-access = Request for access ({ cite-15 })
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
# The period of a letter that asks for access only; a law can have another for it.
period-access = { period }
no-form = No particular form or log-in is needed ({ cite-no-form }).
no-form-objection = No particular form or log-in is needed ({ cite-no-form-objection }).
use-of-particulars = My particulars are given only for handling this letter ({ cite-5-1-b }); if you have reasonable doubts about my identity ({ cite-12-6 }), please ask via the contact details registered with you.
# Variables:
#   $email (String) - the person's e-mail address
answer-by-email = Please answer free of charge ({ cite-12-5 }) and in English, by e-mail to { $email }.
answer-by-post = Please answer free of charge ({ cite-12-5 }) and in English, by post to my address.
answer-by-account = Please answer free of charge ({ cite-12-5 }) and in English, using the contact details registered with you.
remedies = My rights under { cite-remedies } remain unaffected.

### Objection

objection-statement = Under { cite-21-1 } I object to all processing of personal data concerning me for developing and improving AI, that is, for developing, training, fine-tuning, testing and improving AI models and AI features of any name (such as Meta AI and Llama), by you, your group or third parties.
objection-scope-meta = This covers all such data of any source or age, including my posts, stories, comments, pictures, profile, group and page content, what I or others enter into AI features, what others publish about me or supply to you, and what you infer.
objection-scope-whatsapp = This covers all such data of any source or age, including my account, profile and usage data, what I or others enter into AI features in chats and groups with me, the answers, what others supply to you and what you infer.
objection-grounds = My particular situation:
objection-no-grounds = I state no grounds here; your own forms for this objection have treated reasons as optional.
objection-basis = I do not accept { cite-6-1-f } as a valid basis; for special categories of personal data, { cite-9-2 } has no exception for legitimate interests.
objection-stop = From receipt you must no longer process the data for this purpose ({ cite-21-1-second-sentence }); this duty does not await your answer and cannot be deferred. Please
objection-restrict = restrict the processing while you verify whether compelling legitimate grounds override my interests, and inform me before lifting the restriction ({ cite-18-1-d-with-18-3 });
objection-erase = erase the data from training, test and prepared data sets if no such grounds exist ({ cite-17-1-c }), but only after answering any access request;
objection-recipients = communicate restriction and erasure to each recipient and tell me who they are ({ cite-19 }); and
objection-confirm = confirm in writing from what date and for which accounts you comply and what you have erased, or give your reasons for refusing ({ cite-12-4 }).
# Variables:
#   $started (String) - the announced start of training
#   $cut_off (String) - the day until which an objection was said to count in full
objection-any-time = I may object at any time, also regarding data from before the announced start of training on { $started }; a cut-off such as { $cut_off } has no basis in law.
# Variables:
#   $date (String) - the day of an earlier objection
earlier-form = My objection of { $date }, made by web form, remains effective from that date.
earlier-email = My objection of { $date }, made by e-mail, remains effective from that date.
earlier-post = My objection of { $date }, made by post, remains effective from that date.

## Grounds relating to the particular situation: one clause each, asserting only what the person confirmed by choosing it

ground-profession = My profession binds me to confidentiality, and neither my data nor my contacts may become material for AI models.
ground-creative-work = I create works of my own, and AI models trained on them can imitate them to my detriment.
ground-family = My data also concern the private life of my family, which I have to protect.
ground-pictures-of-me = The data include pictures in which I can be recognised; once they have been used for training, I lose control over my likeness.
ground-posts-for-a-circle = What I have shared was meant for a circle of people and not for training AI models.
ground-safety = I have to protect myself from being traced or exposed, and every further use of my data adds to that danger.
ground-public-role = I have a public role, and AI output that misrepresents or imitates me harms me more than most people.
ground-special-categories = The processing affects me in matters that { cite-9-1 } protects and that I need not detail here; this is neither consent nor making them public.

### Access

access-request = Under { cite-15-1 } I request confirmation as to whether or not you process or have processed personal data concerning me in connection with developing and improving AI (developing, training, fine-tuning, testing, filtering and improving AI models and features of any name, including tests of their safety) and, where that is the case, access to these data and to the information below.
access-purpose = I make this request in order to be aware of this processing and to verify its lawfulness ({ cite-recital-63 }).
access-heading-confirmation = Confirmation
access-confirmation = Please state, for each service and for each AI model (with name, version and date), whether data concerning me have been used, in what way and since when. This includes data that others have published about me or that you have obtained from third parties.
# Variables:
#   $started (String) - the announced start of training
access-since = Please cover the time before the announced start of training on { $started } as well as the time since.
access-heading-copy = Copy of the data
access-copy = Please provide a faithful and intelligible copy of all these data ({ cite-15-3 }) in a commonly used electronic form, together with the extracts of documents and databases that contain them where these are needed to understand them:
access-copy-sets = the data in training, test and prepared data sets, also in converted form (such as tokens or embeddings);
access-copy-chats = anything I have entered into AI features (text, sound, pictures), and their answers;
access-copy-labels = ratings, feedback, safety labels and notes about these data, including those made by human reviewers;
access-copy-objections = your records of any objection of mine: when it was received, from when it has been applied, and which data had been used before then;
access-copy-logs = the logs that show when and for what purpose these data were consulted.
access-heading-information = Information
access-information = Please also provide the following information:
access-purposes = the purposes of the processing, for each data set ({ cite-15-1-a });
access-categories = the categories of personal data concerned ({ cite-15-1-b });
access-recipients = each recipient by name, including companies of your group, service providers, reviewers and those who receive models or data ({ cite-15-1-c }), and for countries outside the EEA the appropriate safeguards ({ cite-15-2-with-46 });
access-storage = the storage period of each data set and of the models trained on it, or the criteria used to determine it ({ cite-15-1-d });
access-rights = the existence of my rights and of the right to lodge a complaint with a supervisory authority ({ cite-15-1-e-f });
access-source = any available information as to the source of each item that you did not collect from me: who uploaded it, from which pages it was taken, under which licence or purchase you obtained it ({ cite-15-1-g });
access-decisions = if and in so far as a decision within the meaning of { cite-22 } is taken about me, meaningful information about the logic involved, and the significance and envisaged consequences ({ cite-15-1-h }).
access-heading-lawfulness = To verify the lawfulness
access-lawfulness = So that I can verify the lawfulness of the processing, please also state:
access-basis = the legal basis for each purpose and, if it is { cite-6-1-f }, the date and the result of your balancing of interests;
access-joint = whether others are joint controllers with you, and the essence of the arrangement with them ({ cite-26-2 });
access-joint-meta-ai = which company is the controller for Meta AI in WhatsApp, whether there are joint controllers, and the essence of the arrangement between them ({ cite-26-2 });
access-deidentified = where you regard data concerning me as anonymised or de-identified: by which method, since when, and who can still attribute them to me;
access-measures = what you do so that models neither contain nor reproduce data concerning me, for instance filters, removal or retraining.
access-heading-answer = A complete answer
access-answer = A reference to a privacy policy, or to a download tool that lacks these data and this information, does not answer this request ({ cite-answer }).
access-cannot-identify = Should you hold that you cannot identify me, please demonstrate this and tell me what additional information would enable you to do so ({ cite-11-2 }).
access-keep = Please do not erase the data before you have answered; where they may no longer be processed, please restrict their processing until then.
access-extension = Should you need longer, you must inform me of this, with reasons, within that period ({ cite-12-3 }); should you refuse, please give your reasons ({ cite-12-4 }).

### The short text for a web form; grounds and earlier objections are those of the letter

form-right-objection = Under { cite-21-1 } I object to all processing of personal data concerning me for developing and improving AI, by you, your group or third parties, whatever the source or the age of the data.
form-right-access = Under { cite-15-1 } I request confirmation as to whether or not you process or have processed personal data concerning me in connection with developing and improving AI and, where that is the case, access to these data, all the information listed there and a copy of the data ({ cite-15-3 }).
form-objection-stop = From receipt you must no longer process the data for this purpose ({ cite-21-1-second-sentence }); please confirm this to me.
form-period = I expect your answer without undue delay and in any event within one month of receipt ({ cite-12-3 }).
# Variables:
#   $email (String) - the person's e-mail address
form-answer-by-email = Please answer in English, to { $email }.
form-answer-by-account = Please answer in English, using the contact details registered with the account.

### Court decisions, by their id in data/decisions.toml

decision-ogh-6-ob-189-24-y = In proceedings against Meta about advertising, the Austrian Supreme Court held that access covers not only a copy but also purposes, sources and recipients (OGH, 26 November 2025, 6 Ob 189/24y).
