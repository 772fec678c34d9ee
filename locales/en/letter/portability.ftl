# The request for data portability: what the person provided, in a form that another program can read.

## Subjects and headings

subject-portability = Request for data portability under { cite-20 }: personal data provided to you, including any entered into AI features
heading-portability = Request for data portability ({ cite-20 })
short-portability = data portability

## Data portability

portability-request = Under { cite-20-1 } I request to receive the personal data concerning me that I have provided to you, in so far as you process them by automated means on the basis of consent or of a contract.
portability-any-purpose = That you process the same data for other purposes or on another legal basis as well does not exclude them.
portability-data = The data include what I have entered or uploaded and what has been recorded while I used your services, in particular, in so far as they exist:
portability-content = posts, stories, comments, reactions, pictures, videos and the messages I have sent, each with its date and description;
portability-content-whatsapp = my messages, status updates, channel updates, pictures and videos, each with its date and description;
portability-prompts = anything I have entered into AI features (text, sound, pictures, files), with its date and the feature used;
portability-profile = profile details, settings, contacts, and the accounts, groups and channels that I follow or belong to;
portability-activity = records of my use, such as searches, log-ins, places and interactions.
portability-core-platform-services = In so far as your services are core platform services, I also rely on { cite-dma-6-9 }, which includes the data generated through my activity there.
portability-format = Please provide the data in a structured, commonly used and machine-readable format ({ cite-20-1 }), for example JSON, with the information needed to understand and reuse them, and protect them from access by others; files made only for reading or printing are not sufficient.
portability-to-me = Please provide the data to me, so that I can transmit them to another controller without hindrance.
# Variables:
#   $to (String) - the other controller, as the person named it
portability-to-controller = Where technically feasible ({ cite-20-2 }), please transmit the data directly to this controller and confirm to me that you have done so: { $to }.
portability-to-controller-else = Where it is not technically feasible, please tell me why and provide them to me, so that I can transmit them without hindrance.
portability-tool = A reference to a download tool is sufficient only in so far as I can use the tool and it contains these data; please provide the rest yourselves.
portability-left-out = Should you leave out any data, please tell me which, on what legal basis you process them, and why you leave them out ({ cite-12-4 }).
portability-others = That data also concern others is no reason to withhold the rest ({ cite-20-4 }).
portability-replaces-nothing = This request does not replace access ({ cite-15 }) and does not ask for erasure ({ cite-20-3 }); please do not erase anything because of it.

## The short text for a web form

form-right-portability = Under { cite-20-1 } I request to receive the personal data concerning me that I have provided to you, including anything I have entered into AI features, in a structured, commonly used and machine-readable format. Please do not erase anything because of this request.
