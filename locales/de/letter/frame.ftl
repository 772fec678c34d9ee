# Was jeder Brief gemeinsam hat: Kopf und Fuß, Konten, Frist, Antwort. Ganze Sätze ohne Auszeichnung; in Zitaten und Daten steht ein geschütztes
# Leerzeichen.

## Kopf und Fuß

salutation = Sehr geehrte Damen und Herren,
closing = Mit freundlichen Grüßen
channel-post = Per Post
channel-email = Per E-Mail
channel-form = Über das Webformular
reference = Mein Zeichen:
enclosures = Anlagen:
signature-alt = Unterschrift
# Variables:
#   $page, $pages (String) - diese Seite und ihre Gesamtzahl
#   $reference (String) - das Zeichen des Briefs
page-of = Seite { $page } von { $pages }, Zeichen { $reference }

## Zwei Fassungen

# Variables:
#   $language (String) - der Name der Sprache der anderen Fassung
version-first = Eine Fassung auf { $language } folgt; maßgeblich ist diese deutsche Fassung.
version-second = Dies ist eine Übersetzung; maßgeblich ist der vorangehende Brief auf { $language }.
language-de = Deutsch
language-en = Englisch

## Betreff und Überschriften

# Variables:
#   $rights (String) - die Rechte, aufgezählt
subject-joined = Ausübung mehrerer Rechte ({ $rights }): Daten und KI
heading-answer = Ihre Antwort

## Konten

accounts-one = dieser Brief betrifft mein Konto:
accounts-several = dieser Brief betrifft meine Konten:
account-stays = Bitte schließen oder leeren Sie kein Konto.
# Variables:
#   $service (String) - der Name eines Dienstes
#   $identifiers (String) - woran die Person dort zu finden ist
account = { $service }: { $identifiers }
account-meta-ai = Meta AI in { $service }: { $identifiers }
account-meta-ai-unnamed = Meta AI in { $service } (Nummer auf Nachfrage)
# Variables:
#   $value (String) - wie die Person es eingegeben hat
identifier-username = Nutzername { $value }
identifier-profile-url = Profil { $value }
identifier-email = E-Mail-Adresse { $value }
identifier-phone = Telefonnummer { $value }

## Frist, Form, Antwort, Vorbehalt

# Variables:
#   $reached (String) - der Tag, an dem der Brief zugehen kann
#   $ends (String) - der Tag, an dem der Monat dann endet
period = Ich erwarte Ihre Antwort unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ cite-12-3 }); geht der Brief am { $reached } ein, endet die Frist am { $ends }.
# Die Frist eines Briefs, der neben anderem Auskunft verlangt; ein Gesetz kann dafür eine andere haben.
period-with-access = { period }
# Die Frist eines Briefs, der nur Auskunft verlangt; ein Gesetz kann dafür eine andere haben.
period-access = { period }
no-form = Eine bestimmte Form oder Anmeldung ist nicht nötig ({ cite-no-form }).
no-form-objection = Eine bestimmte Form oder Anmeldung ist nicht nötig ({ cite-no-form-objection }).
use-of-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-5-1-b }). Bei begründeten Zweifeln an meiner Identität ({ cite-12-6 }) nutzen Sie bitte die beim Konto hinterlegten Kontaktdaten.
# Variables:
#   $email (String) - die E-Mail-Adresse der Person
#   $language (String) - die Sprache des maßgeblichen Briefs
answer-by-email = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf { $language } per E-Mail an { $email }.
# Variables:
#   $language (String) - die Sprache des maßgeblichen Briefs
answer-by-post = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf { $language } per Post an meine Anschrift.
# Variables:
#   $language (String) - die Sprache des maßgeblichen Briefs
answer-by-account = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf { $language } über diese Kontaktdaten.
remedies = Meine Rechte aus { cite-remedies } bleiben unberührt.
