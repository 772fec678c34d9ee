# Die DSGVO ab dem 2. April 2027, mit der Verordnung über das Verfahren bei grenzüberschreitenden Beschwerden.

cite-regulation-2025-2518 = Verordnung (EU) 2025/2518
cite-remedies = Art. 77 und 79 DSGVO und { cite-regulation-2025-2518 }
