# Die UK GDPR, wie sie bis zum 18. Juni 2026 zitiert wurde, mit Art. 77.

cite-77 = Art. 77 UK GDPR
cite-remedies = Art. 77 UK GDPR, Section 165 und 167 Data Protection Act 2018
