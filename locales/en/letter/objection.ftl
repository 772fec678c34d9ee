# The objection to AI training, with the grounds relating to the particular situation.

## Subjects and headings

subject-objection = Objection under { cite-21-1 }: developing and improving AI with personal data
heading-objection = Objection ({ cite-21-1 })
short-objection = objection

## Objection

objection-statement = Under { cite-21-1 } I object to all processing of personal data concerning me for developing and improving AI, that is, for developing, training, fine-tuning, testing and improving AI models and AI features of any name (such as Meta AI and Llama), by you, your group or third parties.
objection-scope-meta = This covers all such data of any source or age, including my posts, stories, comments, pictures, profile, group and page content, what I or others enter into AI features, what others publish about me or supply to you, and what you infer.
objection-scope-meta-ai = This covers all such data of any source or age, including my posts, stories, comments, pictures, profile, group and page content, what I or others enter into AI features, also in WhatsApp chats with me, what others publish about me or supply to you, and what you infer.
objection-scope-whatsapp = This covers all such data of any source or age, including my account, profile and usage data, what I or others enter into AI features in chats and groups with me, the answers, what others supply to you and what you infer.
objection-scope-without-account = This covers all such data of any source or age, including posts, pictures and entries into AI features that show or mention me, uploaded contact details, data from the web or from other third parties, and what you infer.
objection-grounds = My particular situation:
objection-no-grounds = I state no grounds here; your own forms for this objection have treated reasons as optional.
objection-basis = I do not accept { cite-6-1-f } as a valid basis; for special categories of personal data, { cite-9-2 } has no exception for legitimate interests.
objection-child = Children merit specific protection; in any balancing their interests weigh especially ({ cite-6-1-f-with-recital-38 }).
objection-stop = From receipt you must no longer process the data for this purpose ({ cite-21-1-second-sentence }); this duty does not await your answer and cannot be deferred. Please
objection-restrict = restrict the processing while you verify whether your legitimate grounds override mine, and inform me before lifting the restriction ({ cite-18-1-d-with-18-3 });
objection-erase = erase the data from training, test and prepared data sets if there are no overriding legitimate grounds ({ cite-17-1-c }), but only after answering any access request;
objection-recipients = communicate restriction and erasure to each recipient and tell me who they are ({ cite-19 }); and
objection-confirm = confirm in writing from what date and for which accounts you comply and what you have erased, or give your reasons for refusing ({ cite-12-4 }).
objection-confirm-without-account = confirm in writing from what date and by what means you comply and what you have erased, or give your reasons for refusing ({ cite-12-4 }).
# Variables:
#   $started (String) - the announced start of training
#   $cut_off (String) - the day until which an objection was said to count in full
objection-any-time = I may object at any time, also regarding data from before the announced start of training on { $started }; a cut-off such as { $cut_off } has no basis in law.
# Variables:
#   $date (String) - the day of an earlier objection
earlier-form = My objection of { $date }, made by web form, remains effective from that date.
earlier-email = My objection of { $date }, made by e-mail, remains effective from that date.
earlier-post = My objection of { $date }, made by post, remains effective from that date.
# Variables:
#   $date (String) - the day of an earlier objection
#   $started (String) - the announced start of training
earlier-before-training-form = My objection of { $date }, made by web form, precedes the announced start of training on { $started } and remains effective.
earlier-before-training-email = My objection of { $date }, made by e-mail, precedes the announced start of training on { $started } and remains effective.
earlier-before-training-post = My objection of { $date }, made by post, precedes the announced start of training on { $started } and remains effective.

## Grounds relating to the particular situation: one clause each, asserting only what the person confirmed by choosing it

ground-profession = My profession binds me to confidentiality, and neither my data nor my contacts may become material for AI models.
ground-creative-work = I create works of my own, and AI models trained on them can imitate them to my detriment.
ground-family = My data also concern the private life of my family, which I have to protect.
ground-pictures-of-me = The data include pictures in which I can be recognised; once they have been used for training, I lose control over my likeness.
ground-posts-for-a-circle = What I have shared was meant for a circle of people and not for training AI models.
ground-safety = I have to protect myself from being traced or exposed, and every further use of my data adds to that danger.
ground-public-role = I have a public role, and AI output that misrepresents or imitates me harms me more than most people.
ground-special-categories = The processing affects me in matters that { cite-9-1 } protects and that I need not detail here; this is neither consent nor making them public.

## The short text for a web form; grounds and earlier objections are those of the letter

form-right-objection = Under { cite-21-1 } I object to all processing of personal data concerning me for developing and improving AI, by you, your group or third parties, whatever the source or the age of the data.
form-objection-stop = From receipt you must no longer process the data for this purpose ({ cite-21-1-second-sentence }); please confirm this to me.
