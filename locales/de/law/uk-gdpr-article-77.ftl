# Die UK GDPR, wie sie bis zum 18. Juni 2026 zitiert wurde, mit Art. 77.

cite-77 = Art. 77 UK GDPR
cite-remedies = Art. 77 UK GDPR, Section 165 und 167 Data Protection Act 2018
cite-57-1-f = Art. 57 Abs. 1 lit. f UK GDPR
cite-77-1 = Art. 77 Abs. 1 UK GDPR
cite-77-2 = Art. 77 Abs. 2 UK GDPR

subject-reminder-late = { subject-reminder }
reminder-letter-late = { reminder-letter }
reminder-request-late = { reminder-request }
# Variables:
#   $grace (String) - der Tag, bis zu dem um Antwort gebeten wird
reminder-unproven = Bitte teilen Sie mir bis zum { $grace } mit, wann es bei Ihnen eingegangen ist, und beantworten Sie es, falls das noch nicht geschehen ist. Hat es Sie nicht erreicht, behandeln Sie bitte die beiliegende Kopie als jenes Schreiben, eingegangen zusammen mit diesem; die Frist für Ihre Antwort läuft dann ab diesem Tag ({ cite-12-3 }).
complaint-ask-examine = Bitte befassen Sie sich mit dieser Beschwerde und untersuchen Sie ihren Gegenstand ({ cite-57-1-f }).
