# Erasure of named data, each with the grounds of the law that fit it.

## Subject, heading, and its name in a list

subject-erasure = Request for erasure of personal data under { cite-17 }
heading-erasure = Request for erasure ({ cite-17 })
short-erasure = erasure

## What is to be erased, and why

erasure-request = Under { cite-17-1 } I request that you erase without undue delay the following personal data concerning me, wherever they are stored by you or on your behalf, backup copies included:
erasure-training-copies = Copies of data concerning me in training, validation, test and prepared data sets for AI, in caches and in converted form (such as tokens or embeddings).
erasure-training-copies-ground-objected = In so far as I have objected to this use, I rely on this ({ cite-17-1-c }); nor do I accept that it has a valid legal basis ({ cite-17-1-d }).
erasure-training-copies-ground = I do not accept that this use has a valid legal basis ({ cite-17-1-d }); in so far as you no longer need the copies for it, that is a further ground ({ cite-17-1-a }).
erasure-ai-chats = What I have entered into AI features, and their answers.
erasure-media = Pictures, sound and video that I have sent to AI features, and anything derived from them (such as transcripts).
erasure-features-ground = They are no longer necessary for providing these features to me ({ cite-17-1-a }).
erasure-features-ground-objected = They are no longer necessary for providing these features to me ({ cite-17-1-a }); for developing and improving AI, my objection applies as far as it extends ({ cite-17-1-c }).
erasure-contact-uploads = My name and any telephone numbers and e-mail addresses of mine from address books that other people have uploaded, and values computed from them (such as hashes).
erasure-contact-uploads-ground = Once contacts have been matched, these data are no longer necessary for that purpose ({ cite-17-1-a }); nor do I accept that keeping them has a valid legal basis ({ cite-17-1-d }).
erasure-posts = My posts, stories, comments and pictures.
erasure-posts-ground = I no longer wish to publish them, so they are no longer necessary for that purpose ({ cite-17-1-a }).
# In WhatsApp.
erasure-posts-whatsapp = My profile picture, my about text, my status updates and what I have published in channels.
erasure-posts-about-me-whatsapp = What others have published about me in channels or status updates, as far as you can find it by the particulars in this letter.
erasure-posts-about-me = Posts, comments and pictures by other people that concern me, as far as you can find them by the particulars in this letter.
erasure-posts-about-me-ground = I do not accept that their processing has a valid legal basis ({ cite-17-1-d }).
erasure-inferences = What you have inferred about me or derived from data concerning me (such as assumed interests, characteristics or relationships).
erasure-inferences-ground = I do not accept that these inferences have a valid legal basis ({ cite-17-1-d }).
erasure-inferences-ground-objected = I do not accept that these inferences have a valid legal basis ({ cite-17-1-d }); for developing and improving AI, my objection applies as well, as far as it extends ({ cite-17-1-c }).
erasure-also-consent = As a precaution, I withdraw any consent of mine for these data ({ cite-7-3-with-17-1-b }).
erasure-also-child = In so far as they were collected in relation to information society services offered directly to me as a child, that is a further ground ({ cite-17-1-f }).

## How the request fits with the other rights

# Variables:
#   $date (String) - the day of an earlier objection
erasure-objected-on = I objected on { $date }.
erasure-objection = My objection under { cite-21-1 } to developing and improving AI with my personal data is a declaration of its own; it leads to erasure unless you demonstrate overriding legitimate grounds for the processing.
# Where the same letter asks for portability, with access or without it.
erasure-portability-first = Please fulfil my request for data portability first. Until then, please do not erase the data it concerns, but restrict their processing.
erasure-access-and-portability-first = Please answer my requests for access and data portability first. Until then, please do not erase the data they concern, but restrict their processing.
erasure-access-first = Please answer my access request first. Until then, please do not erase the data it concerns, but restrict their processing.

## How to carry it out, and what to tell

erasure-backups = Where backup copies cannot be erased at once, please make no further use of them and tell me when they will be overwritten.
erasure-deidentified = To de-identify data is not to erase them as long as they can still be attributed to me ({ cite-recital-26 }); should you rely on this, please name the method.
erasure-recipients = Please communicate the erasure to each recipient to whom the data have been disclosed, and tell me who these recipients are ({ cite-19 }).
erasure-public = In so far as you have made content public that must be erased, please also take reasonable steps to inform other controllers that I request the erasure of any links to them and of any copies ({ cite-17-2 }).
erasure-confirm = Please confirm to me in writing, point by point, what you have erased and when.
erasure-refusal = Should you not erase something, please give your reasons ({ cite-12-4 }) and, if you rely on an exception, state which one in { cite-17-3 } it is and why the processing is necessary for it.

## The account

erasure-account-stays = Please do not close any account, and erase nothing in it that this letter does not ask you to erase.
erasure-account-closes = Please also delete each account of mine named above, with all data in it. I am giving it up, so these data are no longer necessary for the purpose for which you collected them ({ cite-17-1-a }).
erasure-account-whatsapp-stays = My WhatsApp account is not meant by this.

## The short text for a web form; the points are those of the letter

form-right-erasure = Under { cite-17-1 } I request that you erase without undue delay the personal data concerning me that I name here, communicate the erasure to each recipient ({ cite-19 }) and confirm to me what you have erased.
