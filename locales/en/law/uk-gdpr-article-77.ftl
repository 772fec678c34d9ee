# The UK GDPR as it was cited until 18 June 2026, with Article 77.

cite-77 = Article 77 UK GDPR
cite-remedies = Article 77 UK GDPR and sections 165 and 167 of the Data Protection Act 2018
cite-57-1-f = Article 57(1)(f) UK GDPR
cite-77-1 = Article 77(1) UK GDPR
cite-77-2 = Article 77(2) UK GDPR

subject-reminder-late = { subject-reminder }
reminder-letter-late = { reminder-letter }
reminder-request-late = { reminder-request }
# Variables:
#   $grace (String) - the day by which an answer is asked for
reminder-unproven = Please tell me by { $grace } when you received it, and answer it if you have not yet done so. If it has not reached you, please treat the enclosed copy as that letter, received together with this one; the period for your answer then runs from that day ({ cite-12-3 }).
complaint-ask-examine = Please investigate this complaint ({ cite-57-1-f }).
