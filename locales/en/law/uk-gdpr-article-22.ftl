# The UK GDPR as it was cited until 4 February 2026, before Articles 12A and 22A to 22D.

cite-12-3 = Article 12(3) UK GDPR
cite-22 = Article 22 UK GDPR
cite-15-1-h-with-22-3 = Articles 15(1)(h) and 22(3) UK GDPR
