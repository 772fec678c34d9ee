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

# Several provisions cited together.
cite-fadp-30-2-b-with-30-3 = Article 30(2)(b) and (3) FADP

# Subjects and headings.
subject-objection = Objection ({ cite-21-1 }, { cite-fadp-30-2-b }): developing AI with my personal data
subject-access = Request for access under { cite-15 } and { cite-fadp-25 }: developing and improving AI with my personal data
heading-objection = Objection ({ cite-21-1 }, { cite-fadp-30-2-b })
heading-access = Request for access ({ cite-15 }, { cite-fadp-25 })

# Time and reservation. Only access has a period in the FADP; the month is that of the GDPR.
# Variables:
#   $reached (String) - the day on which the letter may arrive
#   $ends (String) - the day on which the thirty days then end
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
access-extension = Should you need longer, you must tell me so within that period and name the date of your answer ({ cite-dpo-18-2 }); should you refuse, restrict or delay access, please give your reasons within it ({ cite-12-4 }; { cite-dpo-18-3 }).

# The short text for a web form.
form-right-objection = Under { cite-21-1 } I object to all processing of personal data concerning me for developing and improving AI, by you, your group or third parties, whatever the source or the age of the data. I expressly prohibit it ({ cite-fadp-30-2-b-with-30-3 }).
form-right-access = Under { cite-15-1 } and { cite-fadp-25 } I request confirmation as to whether or not you process or have processed personal data concerning me in connection with developing and improving AI and, where that is the case, access to these data, all the information listed there and a copy of the data ({ cite-15-3 }).
form-objection-stop = From receipt you must no longer process the data for this purpose ({ cite-21-1-second-sentence }; { cite-fadp-32-2-a }); please confirm this to me.
form-period = I expect your answer without undue delay and in any event in the time that the law sets (access: 30 days of receipt, { cite-fadp-25-7 }; otherwise one month, { cite-12-3 }).
