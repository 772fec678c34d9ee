# Where the Federal Act on Data Protection applies alone (to a business in Switzerland): no word of the GDPR is left. Laid over ch-fadp.ftl.

law-name = Federal Act on Data Protection (FADP)

cite-fadp-30-2-b-with-31 = Articles 30(2)(b) and 31 FADP
cite-12-5 = { cite-fadp-25-6 }
cite-remedies = Articles 32 and 49 FADP

# The frame.
period-with-access = { period }
period = I expect your answer without undue delay and, on access, within 30 days of receipt ({ cite-fadp-25-7 }).
access-extension = Should you need longer for access, you must tell me so within that period and name the date of your answer ({ cite-dpo-18-2 }); should you refuse, restrict or delay access, please tell me so, with your reasons, within it ({ cite-fadp-26-4 }; { cite-dpo-18-3 }).
no-form = No form and no log-in is needed.
no-form-objection = No form and no log-in is needed.
use-of-particulars = My particulars are given only for handling this letter ({ cite-fadp-6-3 }); if you need to identify me ({ cite-dpo-16-5 }), please ask via the contact details registered with you.
sender-particulars = My particulars are given only for handling this letter ({ cite-fadp-6-3 }).
sender-particulars-ask = My particulars are given only for handling this letter ({ cite-fadp-6-3 }); please raise any questions of identity ({ cite-dpo-16-5 }) where your answer is to go.
sender-identify = Should you hold that you cannot find me, please tell me what else you need and why ({ cite-dpo-16-5 }).
sender-child-protection = Children merit specific protection with regard to their personal data.

# The letter to a business.
subject-business = Prohibition of processing and request for access ({ cite-fadp-25-with-30-2-b }): AI in my WhatsApp chats with you
heading-business = Prohibition of processing and request for access ({ cite-fadp-25-with-30-2-b })
form-right-business = I expressly prohibit all processing of personal data concerning me from my WhatsApp chats with you for developing and improving AI, by you or your providers ({ cite-fadp-30-2-b }). Under { cite-fadp-25 } I also request access to these data and the information listed there, above all which AI provider receives them and what passes to Meta.
business-heading-objection = Prohibition ({ cite-fadp-30-2-b })
business-objection = I expressly prohibit all processing of personal data concerning me from these chats for developing and improving AI, that is, for developing, training, fine-tuning, testing and improving AI models and AI features, by you, your providers or third parties ({ cite-fadp-30-2-b }).
ground-special-categories = The processing affects me in matters that the law protects as sensitive personal data ({ cite-fadp-5-c }) and that I need not detail here; this is neither consent nor making them generally accessible.
business-basis = I accept no justification for this ({ cite-fadp-31 }); should you rely on consent for it, I withdraw that consent.
business-stop = From receipt, any processing for this purpose is against my express wishes and breaches my personality rights unless it is justified ({ cite-fadp-30-2-b-with-31 }). Please
business-instruct = instruct your providers accordingly ({ cite-fadp-9 });
objection-restrict = stop the processing from receipt, even while you examine whether you have a justification ({ cite-fadp-32-2-a });
business-erase = erase the data held for this purpose ({ cite-fadp-32-2-c }), but only after answering the request for access below;
objection-recipients = communicate this prohibition and the erasure to each recipient and tell me who they are ({ cite-fadp-32-4 }); and
business-confirm = confirm in writing from what date you comply and what you have erased, or name the justification on which you rely ({ cite-fadp-31 }).
business-heading-access = Request for access ({ cite-fadp-25 })
business-access = Under { cite-fadp-25 } I request access to the personal data from these chats as such (including notes, summaries and assessments made from them) and the following information:
business-provider = which AI answers in these chats or evaluates them, who provides it, whether that provider processes the data on your behalf ({ cite-fadp-9 }) or as a controller of its own, and which other recipients receive the data, in which countries and under which guarantees ({ cite-fadp-25-2-g });
business-storage = the storage period with you and with each provider, or the criteria used to determine it ({ cite-fadp-25-2-d });
business-other-information = the purposes, the categories of data and, where I am not the source, the available information on their source ({ cite-fadp-25-2 });
business-decisions = if and in so far as a decision within the meaning of { cite-fadp-21 } is taken about me, its existence and the logic on which it is based ({ cite-fadp-25-2-f }); in that case I also request that a natural person review it ({ cite-fadp-21-2 }).
business-particulars = My particulars are given only for handling this letter ({ cite-fadp-6-3 }); if you need to identify me ({ cite-dpo-16-5 }), please ask me in our chat.
access-purpose = I make this request in order to be able to assert my rights and so that the processing is transparent to me ({ cite-fadp-25-2 }).
form-objection-stop = From receipt you must no longer process the data for this purpose ({ cite-fadp-32-2-a }); please confirm this to me.
form-period = I expect your answer without undue delay and, on access, within 30 days of receipt ({ cite-fadp-25-7 }).
access-keep = Please do not erase the data before you have answered; until then, please only keep them.
business-training = whether the data have been or will be used for developing or improving AI, by whom and since when, with which justification, and what your contract with the AI provider says about this;
