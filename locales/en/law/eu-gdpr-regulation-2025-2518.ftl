# The GDPR from 2 April 2027, with the Regulation on the procedure for complaints that cross borders.

cite-regulation-2025-2518 = Regulation (EU) 2025/2518
cite-remedies = Articles 77 and 79 GDPR and { cite-regulation-2025-2518 }
