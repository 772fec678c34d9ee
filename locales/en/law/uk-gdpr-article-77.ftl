# The UK GDPR as it was cited until 18 June 2026, with Article 77.

cite-77 = Article 77 UK GDPR
cite-remedies = Article 77 UK GDPR and sections 165 and 167 of the Data Protection Act 2018
