# Der kurze Text für ein Webformular; Gründe und frühere Widersprüche sind die des Briefs.

form-period = Ich erwarte Ihre Antwort unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ cite-12-3 }).
# Variables:
#   $email (String) - die E-Mail-Adresse der Person
form-answer-by-email = Bitte antworten Sie auf Deutsch an { $email }.
form-answer-by-account = Bitte antworten Sie auf Deutsch über die beim Konto hinterlegten Kontaktdaten.
form-answer = Bitte antworten Sie auf Deutsch.
form-erasure-posts-about-me = Beiträge, Kommentare und Bilder anderer über mich, die Sie mit diesen Angaben finden können.
# Die Punkte, die folgen, sagen, was entfernt oder eingeschränkt wurde.
form-moderation = Das betrifft auch die Entfernung oder Einschränkung folgender Inhalte oder Konten:
