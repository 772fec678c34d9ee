# A letter to a business that answers with AI on WhatsApp.

subject-business = Objection and request for access ({ cite-15-with-21-1 }): AI in my WhatsApp chats with you
heading-business = Objection and request for access ({ cite-15-with-21-1 })
short-business = objection and access concerning AI in chats with a business
form-right-business = Under { cite-21-1 } I object to all processing of personal data concerning me from my WhatsApp chats with you for developing and improving AI, by you or your providers. Under { cite-15-1 } I also request access to these data and the information listed there, above all which AI provider receives them and what passes to Meta, and a copy of the data ({ cite-15-3 }).

## The chats

# In German this sentence follows the salutation and begins in lower case; the other one stands after a sentence of the sender.
# Variables:
#   $business (String) - the name of the business
business-chats = This letter concerns my WhatsApp chats with you:
business-chats-represented = This letter concerns my WhatsApp chats with { $business }:
# Variables:
#   $phone (String) - the telephone number of the person
business-phone = my telephone number: { $phone }
business-phone-on-request = my telephone number: on request

## Objection

business-heading-objection = Objection ({ cite-21-1 })
business-objection = Under { cite-21-1 } I object to all processing of personal data concerning me from these chats for developing and improving AI, that is, for developing, training, fine-tuning, testing and improving AI models and AI features, by you, your providers or third parties.
business-basis = I do not accept { cite-6-1-f } as a valid basis for this; should you rely on consent for it, I withdraw that consent ({ cite-7-3 }).
business-stop = From receipt you must no longer process the data for this purpose ({ cite-21-1-second-sentence }). Please
business-instruct = instruct your providers accordingly ({ cite-28-3-a });
business-erase = erase the data held for this purpose if there are no overriding legitimate grounds ({ cite-17-1-c }), but only after answering the request for access below;
business-confirm = confirm in writing from what date you comply and what you have erased, or give your reasons for refusing ({ cite-12-4 }).

## Access

business-heading-access = Request for access ({ cite-15 })
business-access = Under { cite-15-1-with-15-3 } I request access to the personal data concerning me from these chats, a copy of these data (including notes, summaries and assessments made from them) and the information listed there. So that I can verify the lawfulness of the processing, please tell me, even where it is not listed there:
business-provider = which AI answers in these chats or evaluates them, who provides it, whether that provider acts for you as a processor ({ cite-28 }) or as a controller of its own, and which other recipients receive the data, in which countries and under which safeguards ({ cite-15-1-c-with-15-2 });
business-training = whether the data have been or will be used for developing or improving AI, by whom and since when, on which legal basis, and what your contract with the AI provider says about this;
business-meta = what passes to Meta, in particular through a hosted interface or an AI of Meta, and which data about the chats are used for advertising or for measuring it;
business-storage = the storage period with you and with each provider, or the criteria used to determine it ({ cite-15-1-d });
business-other-information = the purposes, the categories of data, their source where I am not the source, and the existence of my rights and of the right to lodge a complaint with a supervisory authority ({ cite-15-1 });
business-by-ai = which messages to me were written by AI and which by a person;
business-decisions = if and in so far as a decision within the meaning of { cite-22 } is taken about me, meaningful information about the logic involved, and the significance and envisaged consequences ({ cite-15-1-h }); in that case I also request human intervention ({ cite-22-3 }).
business-human = Please also tell me how I can reach a person in future instead of the chatbot.
# In the frame.
business-particulars = My particulars are given only for handling this letter ({ cite-5-1-b }); if you have reasonable doubts about my identity ({ cite-12-6 }), please ask me in our chat.
