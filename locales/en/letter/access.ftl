# The request for access to what is used for AI training, with the court decisions it may cite.

## Subjects and headings

subject-access = Request for access under { cite-15 }: developing and improving AI with personal data
heading-access = Request for access ({ cite-15 })
short-access = access

## Access

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
access-copy-entries = anything that I or others have entered into AI features, as far as it concerns me (text, sound, pictures), and their answers;
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

## The short text for a web form; grounds and earlier objections are those of the letter

form-right-access = Under { cite-15-1 } I request confirmation as to whether or not you process or have processed personal data concerning me in connection with developing and improving AI and, where that is the case, access to these data, all the information listed there and a copy of the data ({ cite-15-3 }).

## Persons without an account

access-without-account = Whether or not they are used for AI, this request also covers contact details of mine that others have uploaded (also in hashed form) and any identifier, profile or face data that you keep for me without an account.
access-source-contacts = for contact details that others have uploaded: any available information as to when, to which service and from whose address book ({ cite-15-1-g });
access-objection-applied = how you give effect to an objection of mine with regard to data that others publish about me, without an account of mine that could be marked;

## WhatsApp and Meta AI

access-whatsapp-groups = what others have entered into Meta AI or shared with it from chats and groups with me, and its answers, as far as this concerns me;
access-whatsapp-sharing = which account, usage and connection data are passed between WhatsApp and other Meta companies, for which purposes, and whether they are used for developing or improving AI ({ cite-15-1-a-with-15-1-c });
access-whatsapp-private-processing = whether messages of mine have been processed with Private Processing (for instance for summaries), and whether you confirm that this feature is off by default and that messages in it are not stored, cannot be read by anyone else and are not used for developing or improving AI;
access-whatsapp-controller = Should you hold that another company is responsible for Meta AI in WhatsApp, please name it; for the data that you yourself process or pass on, this does not replace your answer.

## Court decisions, by their id in data/decisions.toml

decision-ogh-6-ob-189-24-y = In proceedings against Meta about advertising, the Austrian Supreme Court held that access covers not only a copy but also purposes, sources and recipients (OGH, 26 November 2025, 6 Ob 189/24y).
