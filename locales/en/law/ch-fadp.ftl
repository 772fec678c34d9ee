# The Swiss Federal Act on Data Protection and its ordinance, and the clauses that rest on it and on the GDPR. Laid over letter.ftl and eu-gdpr.ftl.

law-name = Federal Act on Data Protection (FADP), besides the General Data Protection Regulation (GDPR)

cite-fadp-6-6 = Article 6(6) FADP
cite-fadp-6-7 = Article 6(7) FADP
cite-fadp-21 = Article 21 FADP
cite-fadp-25 = Article 25 FADP
cite-fadp-25-2 = Article 25(2) FADP
cite-fadp-25-7 = Article 25(7) FADP
cite-fadp-28 = Article 28 FADP
cite-fadp-30-2-b = Article 30(2)(b) FADP
cite-fadp-30-3 = Article 30(3) FADP
cite-fadp-31 = Article 31 FADP
cite-fadp-32 = Article 32 FADP
cite-fadp-32-1 = Article 32(1) FADP
cite-fadp-32-2 = Article 32(2) FADP
cite-fadp-32-2-a = Article 32(2)(a) FADP
cite-fadp-32-2-c = Article 32(2)(c) FADP
cite-fadp-49 = Article 49 FADP
cite-dpo-18-2 = Article 18(2) DPO
cite-dpo-18-3 = Article 18(3) DPO
cite-fadp-26-4 = Article 26(4) FADP

# Several provisions cited together.
cite-fadp-30-2-b-with-30-3 = Article 30(2)(b) and (3) FADP

# Subjects and headings.
subject-objection = Objection ({ cite-21-1 }, { cite-fadp-30-2-b }): developing AI with personal data
subject-access = Request for access under { cite-15 } and { cite-fadp-25 }: developing and improving AI with personal data
heading-objection = Objection ({ cite-21-1 }, { cite-fadp-30-2-b })
heading-access = Request for access ({ cite-15 }, { cite-fadp-25 })

# Time and reservation. Only access has a period in the FADP; the month is that of the GDPR.
# Variables:
#   $reached (String) - the day on which the letter may arrive
#   $ends (String) - the day on which the thirty days then end
period-with-access = { period } Access is due within 30 days of receipt ({ cite-fadp-25-7 }).
period-access = I expect your answer within 30 days of receipt ({ cite-fadp-25-7 }) and, under { cite-12-3 }, without undue delay; if this letter reaches you on { $reached }, these 30 days end on { $ends }.
cite-no-form-objection = Articles 12(2) and 21(5) GDPR
use-of-particulars = My particulars are given only for handling this letter; if you have reasonable doubts about my identity ({ cite-12-6 }), please ask via the contact details registered with you.
no-form-objection = No particular form or log-in is needed ({ cite-no-form-objection }).
cite-remedies = Articles 77 and 79 GDPR and 32 and 49 FADP

# Objection.
objection-statement = Under { cite-21-1 } I object to all processing of personal data concerning me for developing and improving AI, that is, for developing, training, fine-tuning, testing and improving AI models and AI features of any name (such as Meta AI and Llama), by you, your group or third parties, and expressly prohibit it ({ cite-fadp-30-2-b-with-30-3 }).
objection-basis = I accept neither { cite-6-1-f } nor { cite-fadp-31 } as a valid basis; for special categories of personal data, { cite-9-2 } has no exception for legitimate interests.

# Access.
access-request = Under { cite-15-1 } and { cite-fadp-25 } I request confirmation as to whether or not you process or have processed personal data concerning me in connection with developing and improving AI (developing, training, fine-tuning, testing, filtering and improving AI models and features of any name, including tests of their safety) and, where that is the case, access to these data and to the information below.
access-purpose = I make this request in order to be aware of this processing, to verify its lawfulness and to be able to assert my rights ({ cite-recital-63 }; { cite-fadp-25-2 }).
access-information = Please also provide the following information, which I request under { cite-fadp-25-2 } too:
access-recipients = each recipient by name, including companies of your group, service providers, reviewers and those who receive models or data ({ cite-15-1-c }), and for countries outside the EEA and Switzerland the appropriate safeguards ({ cite-15-2-with-46 });
access-decisions = if and in so far as a decision within the meaning of { cite-22 } or { cite-fadp-21 } is taken about me, meaningful information about the logic involved, and the significance and envisaged consequences ({ cite-15-1-h }).
access-extension = Should you need longer, you must tell me so within that period and name the date of your answer ({ cite-dpo-18-2 }); should you refuse, restrict or delay access, please tell me so, with your reasons, within it ({ cite-12-4 }; { cite-fadp-26-4 }; { cite-dpo-18-3 }).

# The short text for a web form.
form-right-objection = Under { cite-21-1 } I object to all processing of personal data concerning me for developing and improving AI, by you, your group or third parties, whatever the source or the age of the data. I expressly prohibit it ({ cite-fadp-30-2-b-with-30-3 }).
form-right-access = Under { cite-15-1 } and { cite-fadp-25 } I request confirmation as to whether or not you process or have processed personal data concerning me in connection with developing and improving AI and, where that is the case, access to these data, all the information listed there and a copy of the data ({ cite-15-3 }).
form-objection-stop = From receipt you must no longer process the data for this purpose ({ cite-21-1-second-sentence }; { cite-fadp-32-2-a }); please confirm this to me.
form-period = I expect your answer without undue delay and in any event in the time that the law sets (access: 30 days of receipt, { cite-fadp-25-7 }; otherwise one month, { cite-12-3 }).

# Further provisions.
cite-fadp-5-c = Article 5(c) FADP
cite-fadp-6-3 = Article 6(3) FADP
cite-fadp-9 = Article 9 FADP
cite-fadp-25-2-d = Article 25(2)(d) FADP
cite-fadp-25-2-g = Article 25(2)(g) FADP
cite-fadp-25-6 = Article 25(6) FADP
cite-dpo-16-5 = Article 16(5) DPO
cite-fadp-6-6-with-6-7 = Article 6(6) and (7) FADP
cite-fadp-21-2 = Article 21(2) FADP
cite-fadp-25-2-f = Article 25(2)(f) FADP
cite-fadp-25-with-30-2-b = Articles 25 and 30(2)(b) FADP
cite-fadp-32-3 = Article 32(3) FADP
cite-fadp-32-4 = Article 32(4) FADP
cite-fadp-49-1 = Article 49(1) FADP
cite-fadp-49-4 = Article 49(4) FADP
cite-fadp-51-1 = Article 51(1) FADP
cite-fadp-51-1-with-51-3-g = Article 51(1) and (3)(g) FADP
cite-fadp-51-3-g = Article 51(3)(g) FADP

# Erasure.
subject-erasure = Request for erasure of personal data under { cite-17 } and { cite-fadp-32-2-c }
heading-erasure = Request for erasure ({ cite-17 }, { cite-fadp-32-2-c })
erasure-request = Under { cite-17-1 } and { cite-fadp-32-2-c } I request that you erase without undue delay the following personal data concerning me, whose further processing I expressly prohibit ({ cite-fadp-30-2-b }), wherever they are stored by you or on your behalf, backup copies included:
erasure-recipients = Please communicate the erasure to each recipient to whom the data have been disclosed, and tell me who these recipients are ({ cite-19 }; { cite-fadp-32-4 }).
form-right-erasure = Under { cite-17-1 } and { cite-fadp-32-2-c } I request that you erase without undue delay the personal data concerning me that I name here, communicate the erasure to each recipient ({ cite-19 }) and confirm to me what you have erased.

# Restriction of processing; in the FADP a ban on a processing.
subject-restriction = Request for restriction of processing under { cite-18 } and { cite-fadp-32-2-a }: developing and improving AI with personal data
subject-restriction-accuracy = Request for restriction of processing under { cite-18 } and { cite-fadp-32-2-a }: personal data whose accuracy is contested
heading-restriction = Request for restriction of processing ({ cite-18 }, { cite-fadp-32-2-a })
restriction-limits = Restricted data may be stored, but otherwise be processed only in the cases named in { cite-18-2 }; I do not consent to their use for developing and improving AI and expressly prohibit it ({ cite-fadp-30-2-b }, { cite-fadp-32-2-a }).
restriction-recipients = communicate the restriction to each recipient to whom the data have been disclosed, and tell me who these recipients are ({ cite-19 }; { cite-fadp-32-4 }); and
form-right-restriction = Under { cite-18 } and { cite-fadp-32-2-a } I request that you restrict the processing of personal data concerning me on the ground that I state here, communicate the restriction to each recipient ({ cite-19 }) and confirm to me from what date it applies.

# Rectification.
subject-rectification = Request for rectification under { cite-16 } and { cite-fadp-32-1 }: inaccurate personal data
heading-rectification = Request for rectification ({ cite-16 }, { cite-fadp-32-1 })
rectification-request = Under { cite-16 } and { cite-fadp-32-1 } I request that you rectify without undue delay the following inaccurate personal data concerning me:
rectification-complete = Should you regard any of these data as incomplete rather than inaccurate, please complete them; what I state here as correct is my supplementary statement ({ cite-16-second-sentence }). Should it be impossible to establish whether data are accurate or inaccurate, please mark them as disputed ({ cite-fadp-32-3 }).
rectification-recipients = Please communicate each rectification and restriction to each recipient to whom the data have been disclosed, and tell me who these recipients are ({ cite-19 }; { cite-fadp-32-4 }).
form-right-rectification = Under { cite-16 } and { cite-fadp-32-1 } I request that you rectify without undue delay the inaccurate personal data concerning me that I name here, and that you confirm this to me. Until you have verified their accuracy, please restrict their processing ({ cite-18-1-a }).

# Portability; in the FADP release and transfer of data.
subject-portability = Request for data portability under { cite-20 } and { cite-fadp-28 }: personal data provided to you, including any entered into AI features
heading-portability = Request for data portability ({ cite-20 }, { cite-fadp-28 })
portability-request = Under { cite-20-1 } and { cite-fadp-28 } I request to receive the personal data concerning me that I have provided to you, in so far as you process them by automated means on the basis of consent or of a contract.
form-right-portability = Under { cite-20-1 } and { cite-fadp-28 } I request to receive the personal data concerning me that I have provided to you, including anything I have entered into AI features, in a structured, commonly used and machine-readable format. Please do not erase anything because of this request.

# Withdrawal of consent.
subject-withdrawal = Withdrawal of consent under { cite-7-3 } and { cite-fadp-30-2-b }: processing of personal data, including for AI
heading-withdrawal = Withdrawal of consent ({ cite-7-3 }, { cite-fadp-30-2-b })
withdrawal-statement = Under { cite-7-3 } and { cite-fadp-30-2-b } I withdraw any consent given by me or on my behalf to the processing of personal data concerning me, and expressly prohibit this processing, for:
withdrawal-training = As regards developing and improving AI, including the training of AI models: I am not aware of having consented. Should you rely on consent, I withdraw it ({ cite-7-3 }, { cite-fadp-30-2-b }).
withdrawal-not-accepted = I do not thereby accept that any such consent was valid (as to { cite-fadp-6-6-with-6-7 } too).
form-right-withdrawal = I am not aware of having consented to the use of personal data concerning me for developing and improving AI. Should you rely on consent, I withdraw it under { cite-7-3 } and { cite-fadp-30-2-b } with effect from receipt. Please erase data for which there is then no legal ground ({ cite-17-1-b }), and confirm this to me.

# Advertising.
subject-advertising = Objection under { cite-21-2 } and { cite-fadp-30-2-b }: advertising with personal data
heading-advertising = Objection to advertising ({ cite-21-2 }, { cite-fadp-30-2-b })
advertising-statement = Under { cite-21-2 } I object to all processing of personal data concerning me for direct marketing, including profiling related to it, and expressly prohibit it ({ cite-fadp-30-2-b-with-30-3 }). By this I mean all advertising that is selected for me, shown to me or sent to me on the basis of such data, in your services (including AI features) or elsewhere, by you, your group or third parties.
form-right-advertising = Under { cite-21-2 } I object to all processing of personal data concerning me for direct marketing, including profiling related to it, by you, your group or third parties, whatever the source of the data and the legal basis, and expressly prohibit it ({ cite-fadp-30-2-b }). From receipt you must no longer process the data for this purpose ({ cite-21-3 }); please confirm this to me.

# Automated decisions.
subject-automated-decisions = Request under { cite-22 } and { cite-fadp-21 }: automated decisions and profiling
heading-automated-decisions = Automated decisions and profiling ({ cite-22 }, { cite-fadp-21 })
automated-decisions-request = This request concerns decisions about me that are based solely on automated processing, including profiling, and that produce legal effects concerning me or similarly significantly affect me ({ cite-22-1 }; { cite-fadp-21 }).
automated-decisions-logic = if and in so far as this is the case, give me meaningful information about the logic involved, that is, the procedure and principles actually applied and which data concerning me were used in what way, and about the significance and the envisaged consequences ({ cite-15-1-h }; { cite-fadp-25-2-f });
automated-decisions-review = if and in so far as this is the case, have each decision reviewed by a human being who can change it; I contest it and wish to express my point of view ({ cite-22-3 }; { cite-fadp-21-2 });
automated-decisions-intervention = if and in so far as this is the case, tell me how I can obtain human intervention, express my point of view and contest the decision ({ cite-22-3 }; { cite-fadp-21-2 }); and
form-right-automated-decisions = If and in so far as you take or have taken decisions about me within the meaning of { cite-22-1 } or { cite-fadp-21 }, I request meaningful information about the logic involved, the significance and the envisaged consequences ({ cite-15-1-h }), and human intervention, so that I can express my point of view and contest them ({ cite-22-3 }; { cite-fadp-21-2 }).

# To a business.
subject-business = Objection and request for access ({ cite-15-with-21-1 }, { cite-fadp-25-with-30-2-b }): AI in my WhatsApp chats with you
heading-business = Objection and request for access ({ cite-15-with-21-1 }, { cite-fadp-25-with-30-2-b })
business-heading-objection = Objection ({ cite-21-1 }, { cite-fadp-30-2-b })
business-objection = Under { cite-21-1 } I object to all processing of personal data concerning me from these chats for developing and improving AI, that is, for developing, training, fine-tuning, testing and improving AI models and AI features, by you, your providers or third parties, and expressly prohibit it ({ cite-fadp-30-2-b }).
business-basis = I accept neither { cite-6-1-f } nor { cite-fadp-31 } as a valid basis for this; should you rely on consent for it, I withdraw that consent ({ cite-7-3 }).
business-heading-access = Request for access ({ cite-15 }, { cite-fadp-25 })
business-access = Under { cite-15-1-with-15-3 } and { cite-fadp-25 } I request access to the personal data concerning me from these chats, a copy of these data (including notes, summaries and assessments made from them) and the following information:
business-decisions = if and in so far as a decision within the meaning of { cite-22 } or { cite-fadp-21 } is taken about me, meaningful information about the logic involved, and the significance and envisaged consequences ({ cite-15-1-h }); in that case I also request human intervention ({ cite-22-3 }).
form-right-business = Under { cite-21-1 } I object to all processing of personal data concerning me from my WhatsApp chats with you for developing and improving AI, by you or your providers, and expressly prohibit it ({ cite-fadp-30-2-b }). Under { cite-15-1 } and { cite-fadp-25 } I also request access to these data and the information listed there, above all which AI provider receives them and what passes to Meta, and a copy of the data ({ cite-15-3 }).

# What follows an earlier letter.
# Variables:
#   $deadline (String) - the last day for the answer
follow-up-duty-objection = The duty no longer to process the data for the purpose to which I object exists from receipt of my objection and awaits no answer ({ cite-21-1-second-sentence }; { cite-fadp-30-2-b }).
reminder-period-ended = The period for your answer ended on { $deadline } ({ cite-12-3 }; for access also { cite-fadp-25-7 }).
reminder-period-ended-at-most = The period for your answer ended on { $deadline } at the latest ({ cite-12-3 }; for access also { cite-fadp-25-7 }).
reminder-period-extended = The period for your answer, as extended by you, ended on { $deadline } ({ cite-12-3 }; for access also { cite-dpo-18-2 }).
reminder-period-running = Please answer in full within the period ({ cite-12-3 }; for access also { cite-fadp-25-7 }); its last day is { $deadline }.
reminder-period-running-at-most = Please answer in full within the period ({ cite-12-3 }; for access also { cite-fadp-25-7 }); its last day is { $deadline } at the latest.
reminder-announce = If I have not received it by then, I intend to lodge a complaint with a supervisory authority ({ cite-77 }) or to report the matter to the Federal Data Protection and Information Commissioner ({ cite-fadp-49 }).
reply-period = The period for your answer runs from receipt of my letter ({ cite-12-3 }; for access also { cite-fadp-25-7 }).
reply-period-running = The period for your answer runs from receipt of my letter ({ cite-12-3 }; for access also { cite-fadp-25-7 }); its last day is { $deadline }.
reply-period-running-at-most = The period for your answer runs from receipt of my letter ({ cite-12-3 }; for access also { cite-fadp-25-7 }); its last day is { $deadline } at the latest.
reply-period-over = The period for your answer has run from receipt of my letter ({ cite-12-3 }; for access also { cite-fadp-25-7 }); its last day was { $deadline }.
reply-period-over-at-most = The period for your answer has run from receipt of my letter ({ cite-12-3 }; for access also { cite-fadp-25-7 }); its last day was { $deadline } at the latest.

# A report to the FDPIC, who applies the FADP and decides on no claims of a single person.
# Variables:
#   $subject (String) - the subject line of the earlier letter
#   $respondent, $name, $address (String) - the controller and its address
#   $deadline (String) - the last day for the answer
subject-complaint = Report under { cite-fadp-49 } on { $respondent } – { $subject }
complaint-opening = I report the following controller to you ({ cite-fadp-49-1 }): { $name }, { $address }.
complaint-competence = The processing has its effects in Switzerland, where I live. I turned to the controller myself first, as the facts below show. I know that a report does not make me a party to your proceedings; my own claims before the courts ({ cite-fadp-32 }) remain reserved.
complaint-period-ended = The period for the answer ended on { $deadline }.
complaint-period-ended-at-most = The period for the answer ended on { $deadline } at the latest.
complaint-access-ended = The 30 days for access ({ cite-fadp-25-7 }) ended on { $deadline }.
complaint-access-ended-at-most = The 30 days for access ({ cite-fadp-25-7 }) ended on { $deadline } at the latest.
complaint-period-extended = The period for the answer, as extended by the controller, ended on { $deadline }.
complaint-early = The period for the answer ends on { $deadline }; I make this report before then and do not claim that it has been missed.
complaint-early-refused = The period for the answer ends on { $deadline }; as the controller has refused, I do not await its end.
complaint-heading-infringed = Signs of an infringement
complaint-infringed = In my view, the facts are signs of the following infringements:
complaint-infringed-early = If no complete answer has come by then, the facts will, in my view, be signs of the following infringements:
complaint-breach-objection-silence = Processing against my express wishes ({ cite-fadp-30-2-b }): the controller has neither confirmed that it no longer processes the data for the purpose that I have prohibited nor shown a justification ({ cite-fadp-31 }).
complaint-breach-objection-partly = Processing against my express wishes ({ cite-fadp-30-2-b }): the controller has not confirmed in full that it no longer processes the data for the purpose that I have prohibited, and has shown no justification ({ cite-fadp-31 }).
complaint-breach-objection-refused = Processing against my express wishes ({ cite-fadp-30-2-b }): the controller has refused to stop and has shown no justification ({ cite-fadp-31 }).
complaint-breach-access-silence = Right of access ({ cite-fadp-25 }): the controller has provided neither the data nor the information to which I am entitled.
complaint-breach-access-partly = Right of access ({ cite-fadp-25 }): the data or the information provided are incomplete.
complaint-breach-access-refused = Right of access ({ cite-fadp-25 }): the controller has refused access although I am entitled to it.
complaint-breach-erasure-silence = Erasure ({ cite-fadp-32-2-c }): the controller has neither confirmed the erasure of data that it processes against my express wishes ({ cite-fadp-30-2-b }) nor shown a justification.
complaint-breach-erasure-partly = Erasure ({ cite-fadp-32-2-c }): the controller has not confirmed the erasure of all the data that it processes against my express wishes ({ cite-fadp-30-2-b }).
complaint-breach-erasure-refused = Erasure ({ cite-fadp-32-2-c }): the controller has refused the erasure and goes on processing the data against my express wishes ({ cite-fadp-30-2-b }).
complaint-breach-restriction-silence = Ban on a processing ({ cite-fadp-32-2-a }): the controller has neither confirmed that it has restricted the processing nor shown a justification ({ cite-fadp-31 }).
complaint-breach-restriction-partly = Ban on a processing ({ cite-fadp-32-2-a }): the controller has not confirmed the restriction for all the data that I named.
complaint-breach-restriction-refused = Ban on a processing ({ cite-fadp-32-2-a }): the controller has refused to restrict the processing and has shown no justification ({ cite-fadp-31 }).
complaint-breach-rectification-silence = Rectification ({ cite-fadp-32-1 }): the controller has neither confirmed the rectification nor given reasons against it.
complaint-breach-rectification-partly = Rectification ({ cite-fadp-32-1 }): the controller has not confirmed the rectification of everything that I named.
complaint-breach-rectification-refused = Rectification ({ cite-fadp-32-1 }): the controller has refused the rectification although the data are inaccurate or incomplete.
complaint-breach-portability-silence = Release of data ({ cite-fadp-28 }): the controller has not released the data in a commonly used electronic format.
complaint-breach-portability-partly = Release of data ({ cite-fadp-28 }): the controller has not released all the data in a commonly used electronic format.
complaint-breach-portability-refused = Release of data ({ cite-fadp-28 }): the controller has refused to release the data although I am entitled to receive them.
complaint-breach-withdrawal-silence = Processing against my express wishes after my withdrawal of consent ({ cite-fadp-30-2-b }): the controller has not confirmed that it no longer bases any processing on the consent that I withdrew.
complaint-breach-withdrawal-partly = Processing against my express wishes after my withdrawal of consent ({ cite-fadp-30-2-b }): the controller has not confirmed for everything that I named that it no longer bases any processing on my consent.
complaint-breach-withdrawal-refused = Processing against my express wishes after my withdrawal of consent ({ cite-fadp-30-2-b }): the controller has refused to give effect to the withdrawal.
complaint-breach-advertising-silence = Processing for advertising against my express wishes ({ cite-fadp-30-2-b }): the controller has not confirmed that it no longer processes the data for this.
complaint-breach-advertising-partly = Processing for advertising against my express wishes ({ cite-fadp-30-2-b }): the controller has not confirmed in full that it no longer processes the data for this.
complaint-breach-advertising-refused = Processing for advertising against my express wishes ({ cite-fadp-30-2-b }): the controller has refused to stop.
complaint-breach-automated-decisions-silence = Automated individual decisions ({ cite-fadp-21-2 }): the controller has neither had the decision reviewed by a natural person nor given reasons for not doing so.
complaint-breach-automated-decisions-partly = Automated individual decisions ({ cite-fadp-21-2 }): the controller has not granted in full the review of the decision by a natural person that I requested.
complaint-breach-automated-decisions-refused = Automated individual decisions ({ cite-fadp-21-2 }): the controller has refused the review of the decision by a natural person although I am entitled to it.
complaint-early-unproven = I do not claim that the period for the answer has already ended.
complaint-infringed-unproven = If the period for the answer has ended, the facts are, in my view, signs of the following infringements:
complaint-breach-automated-decisions-in-general-silence = Automated individual decisions ({ cite-fadp-21 }; { cite-fadp-25-2-f }): the controller has answered none of my questions about such decisions.
complaint-breach-automated-decisions-in-general-partly = Automated individual decisions ({ cite-fadp-21 }; { cite-fadp-25-2-f }): the controller has not answered all my questions about such decisions.
complaint-breach-automated-decisions-in-general-refused = Automated individual decisions ({ cite-fadp-21 }; { cite-fadp-25-2-f }): the controller has refused to answer my questions about such decisions.
complaint-breach-answer-silence = Time for the answer ({ cite-fadp-25-7 }; { cite-dpo-18-3 }): the controller has neither answered nor told me that it refuses, restricts or delays access.
complaint-breach-answer-partly = Time for the answer ({ cite-fadp-25-7 }; { cite-dpo-18-3 }): on what is still open, the controller has neither answered nor told me that it refuses, restricts or delays access.
complaint-ask-examine = Please open an investigation ({ cite-fadp-49-1 }).
complaint-ask-comply = Should you find an infringement, please order what is needed to end it, and, in so far as I requested access, that it be given to me ({ cite-fadp-51-1-with-51-3-g }).
complaint-ask-limit = Please order that the processing for the purposes against which my letter is directed be suspended or ended ({ cite-fadp-51-1 }).
complaint-ask-erase = Please order that the data be erased or destroyed or their processing adapted, in so far as I requested this ({ cite-fadp-51-1 }).
complaint-ask-compliance = Please order that the processing of which my letter speaks be adapted to the law ({ cite-fadp-51-1 }).
complaint-ask-inform = Please inform me of the steps taken on this report and of the outcome of any investigation ({ cite-fadp-49-4 }).
complaint-identity = I agree to the disclosure of my identity, and of this report with its annexes, to the controller and to other competent authorities in so far as dealing with it requires this.
