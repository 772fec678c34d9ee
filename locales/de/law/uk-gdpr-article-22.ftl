# Die UK GDPR, wie sie bis zum 4. Februar 2026 zitiert wurde, vor Art. 12A und 22A bis 22D.

cite-12-3 = Art. 12 Abs. 3 UK GDPR
cite-22 = Art. 22 UK GDPR
cite-15-1-h-with-22-3 = Art. 15 Abs. 1 lit. h, Art. 22 Abs. 3 UK GDPR
