# The UK GDPR with the Data Protection Act 2018: their name and how they are cited. It has every message of eu-gdpr.ftl.

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
subject-objection = Objection under { cite-21-1 }: developing and improving AI with my personal data
subject-joined = Objection and request for access (Articles 21(1) and 15 UK GDPR): developing and improving AI with my personal data
access-recipients = each recipient by name, including companies of your group, service providers, reviewers and those who receive models or data ({ cite-15-1-c }), and for countries outside the United Kingdom the appropriate safeguards ({ cite-15-2-with-46 });
access-rights = the existence of my rights and of the right to lodge a complaint with the Information Commissioner ({ cite-15-1-e-f });
use-of-particulars = My particulars are given only for handling this letter; if you have reasonable doubts about my identity ({ cite-12-6 }), please ask via the contact details registered with you.
