# Was einem Brief beiliegt, den die Person selbst hinausgibt: die Anleitung für ein Webformular, das Blatt für die Post.

### Das Webformular

# Variables:
#   $controller (String) - wer angeschrieben wird
#   $reference (String) - das Zeichen des Briefs
packet-title = Für das Webformular von { $controller }
packet-reference = Zeichen: { $reference }
packet-note = Allgemeine Information, keine Rechtsberatung; demur ist nicht Meta. Sie füllen das Formular selbst aus und senden es selbst ab.
packet-intro = Ein Webformular nimmt nur einen kurzen Text. Hier steht, welche Formulare es gibt, was Sie in die Felder eingeben, welchen Text Sie einfügen (in der Sprache Ihres Briefs) und was Sie als Nachweis behalten. Sieht ein Formular anders aus als hier beschrieben, richten Sie sich nach dem Bildschirm.

## Die Formulare

packet-heading-forms = Die Formulare
# Variables:
#   $number (String) - die Nummer des Formulars in dieser Anleitung
#   $what (String) - wofür das Formular ist
packet-form = Formular { $number }: { $what }
# Variables:
#   $service (String) - der Name eines Dienstes
packet-form-ai-objection = Widerspruch gegen die Verwendung für KI, für ein Konto bei { $service }
packet-form-privacy-rights = Datenschutzrechte aller Art
packet-form-without-account = Daten von Menschen ohne Konto, die für KI verwendet werden
packet-login-required = Eine Anmeldung ist nötig: mit dem Konto, um das es geht.
packet-login-none = Eine Anmeldung ist nicht nötig.
packet-login-unknown = Ob eine Anmeldung nötig ist, ist nicht bekannt.
# Variables:
#   $date (String) - wann der Eintrag zuletzt angesehen wurde
packet-form-verified = Adresse geprüft, Stand { $date }.
packet-form-unverified = NICHT GEPRÜFT, Stand { $date }: Das Formular kann inzwischen geändert oder entfernt sein.

## Ein Konto

# Variables:
#   $account (String) - der Name eines Dienstes
packet-heading-account = Angaben zu { $account }
packet-heading-without-account = Was Sie eingeben
# Variables:
#   $service (String) - der Name eines Dienstes
packet-product-meta-ai = Meta AI in { $service }
# Variables:
#   $number, $other (String) - Nummern von Formularen
packet-use-form = Verwenden Sie Formular { $number }.
packet-use-form-or = Verwenden Sie Formular { $number }. Nur wenn es nicht zu erreichen ist oder Ihre Angaben nicht annimmt: Formular { $other } mit demselben Text.
packet-fields = Formular { $number } fragt nach:
packet-fields-unknown = Wonach Formular { $number } fragt, ist nicht bekannt.
packet-fields-unverified = Diese Felder sind nicht geprüft (Stand { $date }).
# Variables:
#   $label (String) - ein Feld
#   $value (String) - was hineingehört
packet-field = { $label }: { $value }
packet-field-product = Dienst oder Produkt
packet-field-right = Recht
packet-field-country = Land, in dem Sie leben
packet-field-name = Name
packet-field-account-email = E-Mail-Adresse des Kontos
packet-field-username = Nutzername
packet-field-phone = Telefonnummer mit Ländervorwahl
packet-field-answer-email = E-Mail-Adresse für die Antwort
packet-field-reason = Begründung oder Nachricht
packet-field-reason-by-email = Nachricht oder Begründung (vielleicht erst per E-Mail erfragt)
packet-value-choose = { $value } (wählen Sie, was dem am nächsten kommt)
packet-value-any-product = der Dienst, bei dem am ehesten Daten über Sie zu finden sind; ein Konto brauchen Sie für diese Wahl nicht
packet-value-no-account = leer lassen: Es gibt kein Konto
packet-value-untold = steht nicht in Ihrem Brief; geben Sie es nur ein, wenn es sonst nicht weitergeht
packet-value-account-email = meist schon ausgefüllt; sehen Sie nach, ob sie stimmt (Ihr Brief nennt sie nicht)
packet-value-answer-email = die Adresse, an die Sie die Antwort haben möchten (Ihr Brief nennt keine)
packet-value-text = der Text unten
packet-value-text-optional = der Text unten (das Feld darf leer bleiben; erst der Text sagt, was Sie verlangen)
packet-value-text-by-email = der Text unten; gibt es kein Feld dafür, antworten Sie damit auf die E-Mail, die danach fragt

## Der Text zum Einfügen

# Variables:
#   $length, $limit (String) - Zeichenzahlen
packet-limit-known = Der Text hat { $length } Zeichen; das Formular nimmt höchstens { $limit }.
packet-limit-unknown = Wie viele Zeichen ein Formular nimmt, ist nicht bekannt; der Text ist deshalb kurz gehalten ({ $length } Zeichen, nie mehr als { $limit }).
packet-lacks-identifiers = Vom Konto nennt der Text nur den Dienst, für mehr ist kein Platz. Geben Sie in die Felder ein, woran Ihr Konto zu finden ist.
# Variables:
#   $points (String) - wie viele Punkte
packet-lacks-points = Nicht alles, was Ihr Brief aufzählt, hat im Text Platz; fehlende Punkte: { $points }. Senden Sie den ganzen Brief per Post.
packet-lacks-identification = Woran man Sie erkennen kann, hat im Text keinen Platz mehr. Senden Sie den ganzen Brief per Post.
# Variables:
#   $grounds (String) - die Wörter für die Arten von Gründen
packet-lacks-grounds = Diese Gründe passen nicht mehr in den Text und fehlen darin: { $grounds }.
packet-lacks-own-text = Ihre eigenen Worte zu Ihrer Situation passen nicht mehr in den Text und fehlen darin. Soll Meta sie lesen, senden Sie den ganzen Brief per Post.
packet-text-begins = ----- Ab der nächsten Zeile kopieren -----
packet-text-ends = ----- Ende des Textes -----

## Für alle Formulare

packet-heading-rest = Für alle Formulare
packet-one-right = Nimmt ein Formular nur ein Recht auf einmal, senden Sie es für jedes Recht einzeln ab, mit demselben Text.
packet-more = Fragt ein Formular nach mehr, genügen diese Angaben und das, was der Text über das Konto sagt:
packet-more-without-account = Fragt ein Formular nach mehr, genügen diese Angaben und das, was der Text sagt:
packet-child = Sie füllen das Formular als Elternteil aus. Fragt es nach einem Geburtsdatum, genügt das Jahr, das im Text steht.
packet-no-outputs = Fragt das Formular nach Eingaben in eine KI oder nach Bildern ihrer Ausgaben, müssen Sie keine haben: Schreiben Sie, dass Sie keine haben, und senden Sie den Text trotzdem ab. Geht es ohne sie nicht weiter, senden Sie den Brief per Post.
packet-not-needed = Nicht nötig sind Geburtsdatum, Postanschrift, andere Konten und ein Ausweis. Lassen Sie solche Felder leer, wenn es geht, und laden Sie von sich aus keinen Ausweis hoch.
packet-code = Schickt Ihnen das Formular einen Code oder einen Link per E-Mail, geben Sie den Code ein oder öffnen Sie den Link. Bis dahin ist das Formular vielleicht nicht abgesendet.

## Der Nachweis

packet-heading-proof = Was Sie als Nachweis behalten
packet-proof-typed = Vor dem Absenden: ein Bildschirmfoto von allem, was Sie eingegeben haben.
packet-proof-confirmation = Nach dem Absenden: ein Bildschirmfoto der Bestätigung, auf dem auch das Datum zu sehen ist.
packet-proof-mail = Die Bestätigung per E-Mail, sobald sie kommt; sehen Sie auch im Spam-Ordner nach.
packet-record = Zeichnen Sie es dann mit diesen Befehlen auf, bei mehreren Formularen jedes für sich (DATUM ist der Tag, an dem es geschah, als JJJJ-MM-TT; BILD und MAIL sind Ihre Dateien):
packet-command-submitted = demur record { $reference } submitted --on DATUM --file BILD
packet-command-acknowledged = demur record { $reference } acknowledged --on DATUM --file MAIL
packet-record-why = Die Bestätigung zeigt, wann Ihr Text eingegangen ist; ab dem Eingang läuft die Frist für die Antwort. Ohne Bestätigung rechnet demur ab dem Tag, an dem Sie das Formular abgesendet haben; nachgewiesen ist der Eingang dann nicht.

### Das Formular einer Aufsichtsbehörde

# Variables:
#   $authority (String) - der Name der Behörde
packet-complaint-title = Für das Beschwerdeformular: { $authority }
packet-complaint-heading-form = Das Formular
# Variables:
#   $languages (String) - Sprachen als Aufzählung
packet-complaint-languages = Sprachen, in denen die Behörde Beschwerden annimmt: { $languages }.
packet-complaint-heading-letter = Der Brief
# Variables:
#   $file (String) - der Name einer Datei
packet-complaint-upload = Laden Sie den Brief hoch: die Datei { $file }.
# Variables:
#   $reference (String) - das frühere Schreiben
packet-complaint-annexes = Laden Sie auch die Anlagen hoch; der Brief nennt sie am Ende. Ihre eigenen Briefe stehen in der Aufzeichnung: demur show { $reference } --output ORDNER kopiert sie heraus.
packet-complaint-paste = Nimmt das Formular keine Datei oder verlangt es eine Schilderung in einem eigenen Feld, fügen Sie den Text am Ende dieser Anleitung ein.
packet-complaint-heading-fields = Wonach das Formular fragen kann
packet-complaint-field-name = Ihr Name
packet-complaint-field-address = Ihre Anschrift
packet-complaint-field-email = Ihre E-Mail-Adresse
packet-complaint-field-company = das Unternehmen, über das Sie sich beschweren
packet-complaint-field-rights = die Rechte, um die es geht
packet-complaint-field-letter = Ihr Schreiben an das Unternehmen
# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
packet-complaint-letter = vom { $date }, Zeichen { $reference }
packet-complaint-why = Befasst sich die Behörde nicht mit der Beschwerde oder unterrichtet sie Sie nicht innerhalb von drei Monaten über den Stand oder das Ergebnis, können Sie vor Gericht gehen (Art. 78 Abs. 2 DSGVO). Deshalb sollte der Tag des Eingangs nachgewiesen sein.
packet-complaint-heading-text = Der Text zum Einfügen

### Die Post

# Variables:
#   $reference (String) - das Zeichen des Briefs
#   $country (String) - ein Land
#   $controller (String) - wer angeschrieben wird
posting-title = Blatt für die Post, Zeichen { $reference }
posting-print = Drucken Sie den Brief zweimal und behalten Sie ein Exemplar.
posting-sign = Unterschreiben ist gut, aber nicht vorgeschrieben.
# Variables:
#   $parent (String) - der Name des Elternteils
posting-sign-parent = Es unterschreibt: { $parent } als Elternteil.
posting-sign-both = Es unterschreiben: { $parent } als Elternteil und das Kind auf der Zeile darunter.
# Variables:
#   $representative (String) - der Name der Vertretung
#   $subject (String) - der Name der vertretenen Person
posting-sign-mandate = Es unterschreibt: { $representative }. Die Vollmacht unterschreibt: { $subject }.
posting-enclose = Legen Sie die Anlagen bei:
posting-enclose-annexes = Legen Sie die Anlagen bei; der Brief nennt sie am Ende.
posting-enclose-mandate = Die Vollmacht geht im Original mit; behalten Sie eine Kopie.
posting-enclose-rest = Alles andere geht als Kopie mit; behalten Sie die Originale.
posting-enclose-copies = Sie gehen als Kopien mit; behalten Sie die Originale.
posting-fold = Eine zweite Person liest den Brief. Erst danach falten Sie ihn, und zwar so, dass die Anschrift im Fenster des Umschlags stehen wird. Hat der Umschlag kein Fenster, schreiben Sie die Anschrift darauf.
posting-witness = Die zweite Person steckt den Brief in den Umschlag und verschließt den Umschlag. Danach füllt sie den Vermerk unten aus und unterschreibt ihn.
posting-send = Senden Sie den Brief so, dass seine Auslieferung belegt wird: Fragen Sie am Schalter nach einem Einschreiben mit Rückschein oder mit einem anderen Auslieferungsbeleg (Zielland: { $country }).
posting-fetch = Lassen Sie sich den Auslieferungsbeleg rechtzeitig geben; oft ist er nur für begrenzte Zeit zu bekommen.
# Variables:
#   $channels (String) - Wege als Aufzählung
posting-authority = So nimmt diese Behörde Beschwerden an, den bevorzugten Weg zuerst: { $channels }.
posting-business = Die Anschrift haben Sie selbst eingegeben: Vergleichen Sie sie mit dem Impressum oder der Datenschutzerklärung des Unternehmens.
posting-why = Warum: Aufgabebeleg und Sendungsstatus im Internet genügen zusammen nicht als Beweis, dass der Brief angekommen ist (so das deutsche Bundesarbeitsgericht am 30. Januar 2025 zu einem Einwurf-Einschreiben, 2 AZR 68/24). Und kein Beleg beweist, was im Umschlag war; dafür ist der Vermerk da.
posting-note-heading = VERMERK DER ZWEITEN PERSON (von Hand; streichen Sie, was nicht zutrifft)
posting-note-read = Ich habe den Brief mit dem Zeichen { $reference } an { $controller } gelesen. Er hat ______ Seiten. Ich habe ihn in den Umschlag gesteckt und den Umschlag verschlossen.
posting-note-read-enclosures = Ich habe den Brief mit dem Zeichen { $reference } an { $controller } gelesen. Er hat ______ Seiten. Ich habe ihn mit allen Anlagen, die er nennt, in den Umschlag gesteckt und den Umschlag verschlossen.
posting-note-day = Ort und Tag: ________________________________________________________
posting-note-office = Ich habe ihn zur Post gebracht, am _____________ in ___________________
posting-note-name = Name: _______________________________________________________________
posting-note-signature = Unterschrift: _______________________________________________________
posting-keep = Behalten Sie: das zweite Exemplar des Briefs, den Aufgabebeleg mit der Sendungsnummer, den Auslieferungsbeleg und dieses Blatt.
posting-record = Zeichnen Sie es mit diesen Befehlen auf (DATUM ist der Tag, an dem es geschah, als JJJJ-MM-TT; BELEG ist die Datei mit dem Aufgabebeleg, NACHWEIS die mit dem Auslieferungsbeleg):
posting-command-posted = demur record { $reference } posted --on DATUM --file BELEG
posting-command-delivered = demur record { $reference } delivered --on DATUM --file NACHWEIS
posting-general = Allgemeine Information, keine Rechtsberatung; demur ist nicht Meta.
