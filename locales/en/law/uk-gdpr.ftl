# The UK GDPR with the Data Protection Act 2018: their name and how they are cited. It has every message of eu-gdpr.ftl that these know.

law-name = UK General Data Protection Regulation (UK GDPR)

cite-5-1-b = Article 5(1)(b) UK GDPR
cite-6-1-f = Article 6(1)(f) UK GDPR
cite-7-3 = Article 7(3) UK GDPR
cite-9-1 = Article 9(1) UK GDPR
cite-9-2 = Article 9(2) UK GDPR
cite-11-2 = Article 11(2) UK GDPR
cite-12-1 = Article 12(1) UK GDPR
cite-12-2 = Article 12(2) UK GDPR
cite-12-3 = Articles 12(3) and 12A UK GDPR
cite-12-4 = Article 12(4) UK GDPR
cite-12-5 = Article 12(5) UK GDPR
cite-12-6 = Article 12(6) UK GDPR
cite-15 = Article 15 UK GDPR
cite-15-1 = Article 15(1) UK GDPR
cite-15-1-h = Article 15(1)(h) UK GDPR
cite-15-2 = Article 15(2) UK GDPR
cite-15-3 = Article 15(3) UK GDPR
cite-16 = Article 16 UK GDPR
cite-17 = Article 17 UK GDPR
cite-17-1-c = Article 17(1)(c) UK GDPR
cite-18 = Article 18 UK GDPR
cite-18-1-d = Article 18(1)(d) UK GDPR
cite-18-3 = Article 18(3) UK GDPR
cite-19 = Article 19 UK GDPR
cite-20 = Article 20 UK GDPR
cite-21-1 = Article 21(1) UK GDPR
cite-21-2 = Article 21(2) UK GDPR
cite-21-5 = Article 21(5) UK GDPR
cite-22 = Articles 22A to 22D UK GDPR
cite-26-2 = Article 26(2) UK GDPR
cite-46 = Article 46 UK GDPR
cite-77 = section 165 of the Data Protection Act 2018
cite-79 = Article 79 UK GDPR
cite-recital-59 = recital 59 UK GDPR
cite-recital-63 = recital 63 UK GDPR

# What the UK GDPR and the Act have besides.
cite-12A = Article 12A UK GDPR
cite-22A = Article 22A UK GDPR
cite-dpa-164A = section 164A of the Data Protection Act 2018
cite-dpa-165 = section 165 of the Data Protection Act 2018
cite-dpa-167 = section 167 of the Data Protection Act 2018

# Several provisions cited together.
cite-21-1-second-sentence = second sentence of Article 21(1) UK GDPR
cite-15-1-a = Article 15(1)(a) UK GDPR
cite-15-1-b = Article 15(1)(b) UK GDPR
cite-15-1-c = Article 15(1)(c) UK GDPR
cite-15-1-d = Article 15(1)(d) UK GDPR
cite-15-1-e-f = Article 15(1)(e) and (f) UK GDPR
cite-15-1-g = Article 15(1)(g) UK GDPR
cite-15-2-with-46 = Articles 15(2) and 46 UK GDPR
cite-18-1-d-with-18-3 = Article 18(1)(d) and (3) UK GDPR
cite-no-form-objection = Articles 12(2) and 21(5) and recital 59 UK GDPR
cite-no-form = Article 12(2) and recital 59 UK GDPR
cite-answer = Articles 12(1) and 15 UK GDPR
cite-remedies = sections 165 and 167 of the Data Protection Act 2018

# Clauses of letter.ftl that differ in substance.
subject-objection = Objection under { cite-21-1 }: developing and improving AI with personal data
access-recipients = each recipient by name, including companies of your group, service providers, reviewers and those who receive models or data ({ cite-15-1-c }), and for countries outside the United Kingdom the appropriate safeguards ({ cite-15-2-with-46 });
access-rights = the existence of my rights and of the right to lodge a complaint with the supervisory authority (ICO) ({ cite-15-1-e-f });
use-of-particulars = My particulars are given only for handling this letter; if you have reasonable doubts about my identity ({ cite-12-6 }), please ask via the contact details registered with you.

# For the letters on the other rights and those that follow an earlier one.
cite-5-1-c = Article 5(1)(c) UK GDPR
cite-5-1-d = Article 5(1)(d) UK GDPR
cite-17-1 = Article 17(1) UK GDPR
cite-17-1-a = Article 17(1)(a) UK GDPR
cite-17-1-b = Article 17(1)(b) UK GDPR
cite-17-1-d = Article 17(1)(d) UK GDPR
cite-17-1-f = Article 17(1)(f) UK GDPR
cite-17-2 = Article 17(2) UK GDPR
cite-17-3 = Article 17(3) UK GDPR
cite-18-1 = Article 18(1) UK GDPR
cite-18-1-a = Article 18(1)(a) UK GDPR
cite-18-1-b = Article 18(1)(b) UK GDPR
cite-18-1-c = Article 18(1)(c) UK GDPR
cite-18-2 = Article 18(2) UK GDPR
cite-20-1 = Article 20(1) UK GDPR
cite-20-2 = Article 20(2) UK GDPR
cite-20-3 = Article 20(3) UK GDPR
cite-20-4 = Article 20(4) UK GDPR
cite-21-3 = Article 21(3) UK GDPR
cite-26-3 = Article 26(3) UK GDPR
cite-28 = Article 28 UK GDPR
cite-28-3-a = Article 28(3)(a) UK GDPR
cite-58-2-c = Article 58(2)(c) UK GDPR
cite-58-2-d = Article 58(2)(d) UK GDPR
cite-58-2-f = Article 58(2)(f) UK GDPR
cite-58-2-g = Article 58(2)(g) UK GDPR
cite-77-1 = section 165 of the Data Protection Act 2018
cite-77-2 = section 165 of the Data Protection Act 2018
cite-recital-26 = recital 26 UK GDPR
cite-recital-38 = recital 38 UK GDPR
cite-recital-67 = recital 67 UK GDPR
cite-6-1-f-with-recital-38 = Article 6(1)(f) and recital 38 UK GDPR
cite-7-3-with-17-1-b = Articles 7(3) and 17(1)(b) UK GDPR
cite-11-2-with-12-2 = Articles 11(2) and 12(2) UK GDPR
cite-11-2-with-12-2-with-12-6 = Articles 11(2) and 12(2) and (6) UK GDPR
cite-12-3-with-12-4 = Article 12(3) and (4) UK GDPR
cite-15-1-a-with-15-1-c = Article 15(1)(a) and (c) UK GDPR
cite-15-1-c-with-15-2 = Article 15(1)(c) and (2) UK GDPR
cite-15-1-h-with-22-3 = Articles 15(1)(h) and 22A to 22D UK GDPR
cite-15-1-with-15-3 = Article 15(1) and (3) UK GDPR
cite-15-with-21-1 = Articles 15 and 21(1) UK GDPR
cite-16-second-sentence = second sentence of Article 16 UK GDPR
cite-18-1-a-with-18-3 = Article 18(1)(a) and (3) UK GDPR
cite-21-2-with-21-3 = Article 21(2) and (3) UK GDPR

# Automated decisions: Articles 22A to 22D say otherwise than Article 22 did.
cite-22A-1 = Article 22A(1) UK GDPR
cite-22B = Article 22B UK GDPR
cite-22C-2 = Article 22C(2) UK GDPR
cite-22-1 = { cite-22A-1 }
cite-22-2 = { cite-22B }
cite-22-3 = { cite-22C-2 }
automated-decisions-request = This request concerns significant decisions about me that are based solely on automated processing, that is, decisions which produce a legal effect for me or have a similarly significant effect for me and in which there is no meaningful human involvement, including decisions reached by means of profiling ({ cite-22A }).
automated-decisions-exception = if and in so far as this is the case, tell me whether such a decision is based entirely or partly on special categories of personal data and, if so, which condition you rely on ({ cite-22-2 });
automated-decisions-review = if and in so far as this is the case, have each decision reviewed by a human being who can change it; I contest it and wish to make representations about it ({ cite-22-3 });
automated-decisions-intervention = if and in so far as this is the case, tell me how I can obtain human intervention, make representations about the decision and contest it ({ cite-22-3 }); and
form-right-automated-decisions = If and in so far as you take or have taken significant decisions about me that are based solely on automated processing ({ cite-22A }), I request meaningful information about the logic involved, the significance and the envisaged consequences ({ cite-15-1-h }), and human intervention, so that I can make representations about them and contest them ({ cite-22-3 }).

# A reminder is a complaint to the controller as well, once the time is over or the controller has refused.
# Variables:
#   $subject (String) - the subject line of the earlier letter
#   $date (String) - its date
#   $reference (String) - its reference
#   $rights (String) - the rights exercised in it
#   $grace (String) - the day by which an answer is asked for
subject-reminder-late = Data protection complaint ({ cite-dpa-164A }) and reminder of my letter of { $date } – { $subject }
reminder-letter-late = This is a data protection complaint under { cite-dpa-164A } and a reminder of my letter of { $date }, reference { $reference } ({ $rights }).
reminder-request-late = { reminder-request } Please acknowledge receipt of this complaint within 30 days of receiving it and, without undue delay, take appropriate steps to respond to it and inform me of the outcome ({ cite-dpa-164A }).
reminder-unproven = Please tell me by { $grace } when you received it, and answer it if you have not yet done so. If it has reached you, please treat this letter also as a data protection complaint under { cite-dpa-164A }. If it has not, please treat the enclosed copy as that letter, received together with this one; the period for your answer then runs from that day ({ cite-12-3 }).
reminder-announce = If I have not received it by then, I intend to lodge a complaint with the ICO ({ cite-77 }).

# A complaint to the ICO.
cite-57-1-f = { cite-dpa-165 }
complaint-competence = I turn to you as the supervisory authority for the United Kingdom, where I live. I turned to the controller myself first, as the facts below show.
# Variables:
#   $on (String) - the date of the reminder
#   $reference (String) - its reference
complaint-step-complained = On { $on } I reminded the controller and made a data protection complaint to it ({ cite-dpa-164A }), reference { $reference }.
complaint-ask-examine = Please take appropriate steps to respond to this complaint, and for that purpose investigate its subject matter ({ cite-57-1-f }).
