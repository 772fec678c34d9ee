# The General Data Protection Regulation: its name and how it is cited.

law-name = General Data Protection Regulation (GDPR)

cite-5-1-b = Article 5(1)(b) GDPR
cite-6-1-f = Article 6(1)(f) GDPR
cite-7-3 = Article 7(3) GDPR
cite-9-1 = Article 9(1) GDPR
cite-9-2 = Article 9(2) GDPR
cite-11-2 = Article 11(2) GDPR
cite-12-1 = Article 12(1) GDPR
cite-12-2 = Article 12(2) GDPR
cite-12-3 = Article 12(3) GDPR
cite-12-4 = Article 12(4) GDPR
cite-12-5 = Article 12(5) GDPR
cite-12-6 = Article 12(6) GDPR
cite-15 = Article 15 GDPR
cite-15-1 = Article 15(1) GDPR
cite-15-1-h = Article 15(1)(h) GDPR
cite-15-2 = Article 15(2) GDPR
cite-15-3 = Article 15(3) GDPR
cite-16 = Article 16 GDPR
cite-17 = Article 17 GDPR
cite-17-1-c = Article 17(1)(c) GDPR
cite-18 = Article 18 GDPR
cite-18-1-d = Article 18(1)(d) GDPR
cite-18-3 = Article 18(3) GDPR
cite-19 = Article 19 GDPR
cite-20 = Article 20 GDPR
cite-21-1 = Article 21(1) GDPR
cite-21-2 = Article 21(2) GDPR
cite-21-5 = Article 21(5) GDPR
cite-22 = Article 22 GDPR
cite-26-2 = Article 26(2) GDPR
cite-46 = Article 46 GDPR
cite-77 = Article 77 GDPR
cite-79 = Article 79 GDPR
cite-recital-59 = recital 59 GDPR
cite-recital-63 = recital 63 GDPR

# Several provisions cited together.
cite-21-1-second-sentence = second sentence of Article 21(1) GDPR
cite-15-1-a = Article 15(1)(a) GDPR
cite-15-1-b = Article 15(1)(b) GDPR
cite-15-1-c = Article 15(1)(c) GDPR
cite-15-1-d = Article 15(1)(d) GDPR
cite-15-1-e-f = Article 15(1)(e) and (f) GDPR
cite-15-1-g = Article 15(1)(g) GDPR
cite-15-2-with-46 = Articles 15(2) and 46 GDPR
cite-18-1-d-with-18-3 = Article 18(1)(d) and (3) GDPR
cite-no-form-objection = Articles 12(2) and 21(5) and recital 59 GDPR
cite-no-form = Article 12(2) and recital 59 GDPR
cite-answer = Articles 12(1) and 15 GDPR
cite-remedies = Articles 77 and 79 GDPR
