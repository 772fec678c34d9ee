# Was das Programm selbst sagt: Hilfe, Hinweise, Fehler. Die Briefe haben ihren eigenen Wortlaut in letter/.

### Hilfe

help-demur = Schreibt Ihre Briefe an Meta zum KI-Training: Widerspruch und Auskunft, in Ihrer Sprache und nach Ihrem Recht.
help-demur-after = Allgemeine Information, keine Rechtsberatung; demur ist nicht Meta. Sie schreiben und senden Ihre Briefe selbst.
help-usage = Aufruf
help-commands = Befehle
help-options = Optionen
help-arguments = Angaben
help-help = Zeigt diese Hilfe
help-version = Zeigt die Version
help-color = Wann die Hilfe farbig ist

help-draft = Schreibt Briefe und gibt sie aus; sendet nichts, zeichnet nichts auf
help-draft-acts = Die Rechte, die Sie ausüben (demur list rights), oder der Brief, der auf einen früheren folgt (mit --for)
help-draft-channel = Auf welchem Weg die Briefe hinausgehen (sonst post)
help-draft-date = Das Datum der Briefe (sonst heute)
help-draft-format = Das Format (sonst nach der Endung von --output, sonst Text)
help-draft-output = Wohin die Briefe kommen; mehrere als html, pdf oder eml brauchen einen Ordner

help-deadline = Der letzte Tag für eine Antwort, jeder Schritt erklärt
help-deadline-regime = Das Recht (sonst eu-gdpr)
help-deadline-region = Wo Sie leben, wenn die Feiertage davon abhängen: etwa Scotland
help-deadline-received = Der Tag, an dem der Brief eingegangen ist
help-deadline-extended = Mit der Verlängerung, die innerhalb des ersten Monats mitgeteilt worden sein muss
help-deadline-json = Als ein JSON-Dokument

help-list = Was das Programm weiß, mit Quelle, Tag und Stand
help-list-what = Welche Liste
help-list-json = Als eine JSON-Liste

### Listen

list-verified = geprüft
list-unverified = NICHT GEPRÜFT
# Variables:
#   $status (String) - geprüft oder nicht
#   $checked (String) - ein Tag, JJJJ-MM-TT
#   $source (String) - woher der Eintrag stammt
list-provenance = { $status }, angesehen am { $checked }: { $source }
# Variables:
#   $days (String) - a number
#   $status (String) - verified or not
list-identification = eine Frage nach der Identität gilt als umgehend innerhalb von { $days } Tagen nach Eingang ({ $status })
right-objection = Widerspruchsrecht
right-access = Auskunftsrecht
right-erasure = Recht auf Löschung
right-restriction = Recht auf Einschränkung der Verarbeitung
right-rectification = Recht auf Berichtigung
right-portability = Recht auf Datenübertragbarkeit
right-withdrawal = Widerruf der Einwilligung
right-advertising = Widerspruch gegen Direktwerbung
right-automated-decisions = Automatisierte Entscheidungen im Einzelfall

### Fristen

# Variables:
#   $weekday (String), $date (String) - ein Tag
#   $months (String) - eine Zahl
#   $holiday (String) - der Name eines Feiertags
deadline-last-day = Letzter Tag für die Antwort: { $weekday }, { $date }
deadline-step-received = Eingegangen am { $weekday }, { $date }. Dieser Tag zählt nicht mit, gleich welcher Wochentag er ist (Verordnung Nr. 1182/71, Art. 3 Abs. 1).
deadline-step-months = Die Frist beträgt { $months } Monat (Art. 12 Abs. 3 DSGVO).
deadline-step-months-extended = Mit der Verlängerung beträgt die Frist { $months } Monate, alle ab Eingang gerechnet (Art. 12 Abs. 3 DSGVO). Sie muss mit Gründen innerhalb des ersten Monats mitgeteilt worden sein.
deadline-step-same-number = Sie endet am Tag mit derselben Zahl: { $weekday }, { $date } (Art. 3 Abs. 2 Buchst. c).
deadline-step-month-end = Dieser Monat hat keinen Tag mit derselben Zahl, also endet sie am letzten Tag des Monats: { $weekday }, { $date } (Art. 3 Abs. 2 Buchst. c).
deadline-step-paused = Vom { $from } bis zum { $until } stand die Frist still, weil Meta nach Ihrer Identität gefragt hatte: { $days } Tage kommen hinzu, das führt zu { $weekday }, dem { $date } (EDSA, Leitlinien 01/2022, zu Art. 12 Abs. 6 DSGVO).
deadline-step-saturday = Der { $date } ist ein Samstag: weiter zum nächsten Tag (Art. 3 Abs. 4).
deadline-step-sunday = Der { $date } ist ein Sonntag: weiter zum nächsten Tag (Art. 3 Abs. 4).
deadline-step-holiday = { $weekday }, { $date }, ist { $place }, wo der Verantwortliche handeln muss, ein Feiertag ({ $holiday }): weiter zum nächsten Tag (Art. 2 Abs. 1, Art. 3 Abs. 4).
deadline-step-last-day = { $weekday }, { $date }, ist ein Arbeitstag: Die Frist endet mit seiner letzten Stunde.
# Dieselben Schritte nach dem Recht des Vereinigten Königreichs.
deadline-step-received-uk = Eingegangen am { $weekday }, { $date }. Ab diesem Tag läuft die Frist, gleich welcher Wochentag er ist (Art. 12A UK GDPR).
deadline-step-starts-anew-uk = Am { $requested } hat Meta nach Ihrer Identität gefragt und am { $weekday }, dem { $date }, Ihre Antwort erhalten: Ab diesem Tag läuft die Frist (Art. 12A UK GDPR).
deadline-step-months-uk = Die Frist beträgt { $months } Monat (Art. 12 Abs. 3, Art. 12A UK GDPR).
deadline-step-months-extended-uk = Mit der Verlängerung beträgt die Frist { $months } Monate, alle vom selben Tag an gerechnet (Art. 12A UK GDPR). Sie muss mit Gründen innerhalb des ersten Monats mitgeteilt worden sein.
deadline-step-same-number-uk = Sie endet am entsprechenden Tag: { $weekday }, { $date } (Leitlinien des Information Commissioner).
deadline-step-month-end-uk = Dieser Monat hat keinen entsprechenden Tag, also endet sie am letzten Tag des Monats: { $weekday }, { $date } (Leitlinien des Information Commissioner).
deadline-step-saturday-uk = Der { $date } ist ein Samstag: weiter zum nächsten Tag (Leitlinien des Information Commissioner).
deadline-step-sunday-uk = Der { $date } ist ein Sonntag: weiter zum nächsten Tag (Leitlinien des Information Commissioner).
deadline-step-holiday-uk = { $weekday }, { $date }, ist { $place } ein Feiertag ({ $holiday }): weiter zum nächsten Tag (Leitlinien des Information Commissioner).
# Dieselben Schritte nach dem Recht der Schweiz.
deadline-step-received-ch = Eingegangen am { $weekday }, { $date }. Dieser Tag zählt nicht mit, der Tag danach ist Tag 1 (Art. 77 OR).
deadline-step-days-ch = Die Frist für die Antwort auf einen Antrag auf Auskunft beträgt { $days } Tage (Art. 25 Abs. 7 DSG). Sie endet am { $weekday }, { $date }.
deadline-step-saturday-ch = Der { $date } ist ein Samstag: weiter zum nächsten Tag (Art. 1 des Bundesgesetzes über den Fristenlauf an Samstagen).
deadline-step-sunday-ch = Der { $date } ist ein Sonntag: weiter zum nächsten Tag (Art. 78 OR).
deadline-step-holiday-ch = { $weekday }, { $date }, ist { $place } ein Feiertag ({ $holiday }): weiter zum nächsten Tag (Art. 78 OR).
deadline-note = Allgemeine Information, keine Rechtsberatung. Die Frist läuft ab Eingang beim Verantwortlichen; bewahren Sie den Nachweis dafür auf.
deadline-note-ch = Allgemeine Information, keine Rechtsberatung. Nur die Auskunft hat diese Frist; für andere Rechte und daneben hat ein Verantwortlicher in der EU oder im EWR die von eu-gdpr. Wie diese Tage zu zählen sind, sagt keine Quelle sicher. Bewahren Sie den Nachweis des Eingangs auf.

### Hinweise auf stderr

# Variables:
#   $date (Date) - wann das Recht zuletzt angesehen wurde
note-general = Allgemeine Information, keine Rechtsberatung; demur ist nicht Meta. Sie schreiben und senden diese Briefe. Stand des Rechts: { $date }.
# Variables:
#   $reference, $subject, $controller (String) - des Briefs
#   $fields (List) - was vom Profil darin steht
note-letter = { $reference }, { $controller }: { $subject }
    Der Brief nennt: { $fields }.
# Variables:
#   $grounds (String) - die Wörter für die Arten von Gründen
note-no-grounds = Sie haben keine Gründe angegeben. Ein Widerspruch stützt sich auf Gründe aus Ihrer besonderen Situation; ohne solche kann Meta ihn leichter ablehnen, und von Ihrer Seite wird nichts abgewogen. Um einen anzugeben, der auf Sie zutrifft, tragen Sie sein Wort unter [situation] in grounds = ["…"] ein ({ $grounds }), oder schreiben Sie text = "…" mit eigenen Worten. Der Widerspruch gegen Direktwerbung und die Auskunft brauchen keine.
# Variables:
#   $text (String) - was die Person geschrieben hat
note-sensitive = Das erfährt Meta: „{ $text }“
note-meta-ai-unnamed = Der Brief an Meta Platforms Ireland nennt Ihre WhatsApp-Nummer nicht. Ohne sie findet Meta vielleicht nicht, was Sie Meta AI in WhatsApp mitgeteilt haben. Soll er sie nennen: disclose = ["phone"] bei diesem Konto.
# Variables:
#   $reference, $controller (String) - des Briefs
note-unfindable = Der Brief { $reference } nennt kein Konto, an dem { $controller } Sie finden könnte. Man wird Sie vielleicht danach fragen oder antworten, Sie nicht zu kennen.
note-child-unfindable = Mit dem Brief { $reference } findet { $controller } kaum Daten über Ihr Kind: Er nennt weder ein Konto noch die Adresse einer Seite oder eines Bildes. Kennen Sie eine, geben Sie unter [traces] urls an.
# Variables:
#   $reference (String) - des Briefs
note-no-way-to-answer = Auf den Brief { $reference } kann niemand antworten: Er nennt keine E-Mail-Adresse, keine Postanschrift und nichts, woran man Sie findet. Geben Sie email oder address in [subject] an.
note-safety = Zu Ihren Gründen gehört Ihre Sicherheit, und die Briefe zeigen Ihre Postanschrift. Eine c/o-Anschrift oder ein Postfach genügt, oder gar keine, wenn Sie eine E-Mail-Adresse angeben.
note-child-custody = Haben Sie die elterliche Verantwortung gemeinsam mit jemandem, müssen vielleicht beide handeln; was für Sie gilt, hängt vom Recht Ihres Landes und von Gerichtsentscheidungen ab. Das ist eine allgemeine Information. Mit co_signs = true in [representative] unterschreibt ein älteres Kind mit.
note-child-born = Der Brief nennt das Geburtsjahr Ihres Kindes und verrät damit sein Alter.
note-child-born-account = Der Brief nennt das Geburtsjahr Ihres Kindes und verrät damit sein Alter. Ist Ihr Kind nach den Bedingungen des Dienstes zu jung dafür, schließt Meta vielleicht das Konto.
# Variables:
#   $ground (String) - das Wort für eine Art von Gründen
note-child-ground = Der Grund „{ $ground }“ gilt jetzt für Ihr Kind, nicht für Sie: Der Brief spricht im Namen Ihres Kindes. Lassen Sie ihn weg, wenn er auf Ihr Kind nicht zutrifft.
note-erasure-addresses = Mit den angegebenen Webadressen wird nur gesucht; die Löschung der Beiträge und Bilder dort verlangt das Schreiben nicht. Wenn Sie das möchten, ergänzen Sie im Profil unter [erasure] bei items den Wert "posts".
note-withdrawal = Der Widerruf beendet das KI-Training nicht: Meta stützt es nicht auf Einwilligung, deshalb widerruft der Brief sie dafür nur vorsorglich. Dort zählt der Widerspruch: demur draft objection
# Variables:
#   $consents (String) - die Wörter für die Arten von Einwilligungen
note-no-consents = Das Profil nennt keine Einwilligung, die Sie erteilt haben. Um eine ausdrücklich zu widerrufen, fügen Sie [withdrawal] mit consents = ["…"] hinzu ({ $consents }).
# Variables:
#   $what (List) - was sich am Gerät ausschalten lässt
note-withdrawal-device = Ein Brief schaltet an Ihrem Gerät nichts aus. Schalten Sie in den Einstellungen des Geräts und der App auch selbst den Zugriff aus: { $what }.
device-camera-roll = Bilder und Videos
device-contact-upload = Kontakte
device-voice = Mikrofon
note-portability = Die Antwort kann viel über Sie und über andere enthalten: Bewahren Sie sie dort auf, wo nur Sie sie lesen können. Das Werkzeug des Dienstes zum Herunterladen ist oft schneller; der Brief verlangt auch, was dort fehlt.
note-portability-to = Wer die Daten direkt erhält, erfährt alles, was darin steht. Die Werkzeuge des Dienstes zum Übertragen sind oft schneller; der Brief verlangt auch, was dort fehlt.
note-moderation = Der Dienst muss diesen Brief nicht als Beschwerde über seine Entscheidung annehmen. Legen Sie eine solche Beschwerde (Art. 20 der Verordnung (EU) 2022/2065, Gesetz über digitale Dienste) deshalb auch auf dem Weg ein, den der Dienst dafür vorsieht; sie kostet nichts, und der Weg steht mindestens sechs Monate offen, nachdem der Dienst Ihnen seine Entscheidung mitgeteilt hat.
# Variables:
#   $what (String) - was entfernt oder eingeschränkt wurde, wie die Person es eingegeben hat
#   $decided, $until (Date) - der Tag der Entscheidung, und sechs Monate danach
note-moderation-until = „{ $what }“: Der Weg beim Dienst muss mindestens bis { $until } offen stehen.
note-moderation-late = ACHTUNG: „{ $what }“ wurde am { $decided } entschieden, vor mehr als sechs Monaten; seit { $until } kann der Weg beim Dienst verschlossen sein. Sehen Sie nach, ob er noch Beschwerden annimmt.
# Variables:
#   $record (String) - Name eines Dateneintrags
#   $source (String) - woher er stammt
note-unverified = Nicht geprüft: { $record } ({ $source })
# Variables:
#   $record (String) - Name eines Dateneintrags
#   $checked (Date) - wann er zuletzt angesehen wurde
note-due = Neu zu prüfen: { $record } (angesehen am { $checked })
note-email = Meta nennt für solche Briefe keine E-Mail-Adresse; eine E-Mail wird vielleicht nie gelesen. Senden Sie den Brief auch per Post.
note-eml-by-post = Der Brief in dieser E-Mail sagt „Per Post“; für eine E-Mail fügen Sie --channel email hinzu.
note-form = Ein Webformular nimmt einen kurzen Text; übernehmen Sie ihn aus dem Brief und behalten Sie ein Bild der Eingabe und der Bestätigung.
note-not-sent = Es wurde nichts gesendet und nichts aufgezeichnet. Für Ihre Aufzeichnung: Notieren Sie zu jedem Brief Tag und Weg, und bewahren Sie ihn mit dem Nachweis auf (bei Post Aufgabebeleg und Auslieferungsbeleg).
# Variables:
#   $file (String) - ein Pfad
note-written = Geschrieben: { $file }
note-unchanged = Schon vorhanden, unverändert: { $file }

## Angaben des Profils, im Satz note-letter

field-name = Name
field-subject-name = Name der vertretenen Person
field-child-name = Namen Ihres Kindes
field-born = Geburtsjahr Ihres Kindes
field-representative-name = Name der schreibenden Person
field-representative-address = Postanschrift der schreibenden Person
field-representative-email = E-Mail-Adresse der schreibenden Person
field-mandate = Tag, an dem die Vollmacht unterschrieben wurde
field-trace-urls = Internetadressen, nach denen zu suchen ist
field-trace-names = Namen, nach denen zu suchen ist
field-trace-emails = E-Mail-Adressen, nach denen zu suchen ist
field-trace-phones = Telefonnummern, nach denen zu suchen ist
field-address = Postanschrift
field-country = Land
field-email = E-Mail-Adresse für die Antwort
# Variables:
#   $service (String) - der Name eines Dienstes
field-username = Nutzername bei { $service }
field-profile-url = Profiladresse bei { $service }
field-account-email = bei { $service } hinterlegte E-Mail-Adresse
field-phone = bei { $service } hinterlegte Telefonnummer
field-meta-ai = dass Sie Meta AI in { $service } verwendet haben
field-grounds = Gründe
field-own-text = Ihre eigenen Worte zu Ihrer Situation
# Variables:
#   $date (Date) - der Tag eines früheren Widerspruchs
field-earlier = früherer Widerspruch vom { $date }
field-erasure-items = was gelöscht werden soll
field-account-fate = ob das Konto bleibt
field-restriction-ground = warum die Verarbeitung eingeschränkt werden soll
field-corrections = was falsch und was richtig ist
field-portability-to = an wen die Daten gehen sollen
field-consents = widerrufene Einwilligungen
field-moderation = was entfernt oder eingeschränkt wurde
field-identification = woran man Sie erkennen kann

### Fehler und was zu tun ist

error = Fehler
# Variables:
#   $known (String) - die vorhandenen Wörter
hint-known = Es gibt: { $known }
# Variables:
#   $nearest (String) - das nächste Wort
#   $known (String) - die vorhandenen Wörter
hint-nearest = Meinten Sie „{ $nearest }“? Es gibt: { $known }
hint-usage = demur --help zeigt, was eingegeben werden kann.
hint-own-file = Das ist eine Datei von Ihnen im Konfigurationsordner von demur; berichtigen oder entfernen Sie sie, dann gilt die eingebaute.

# Variables:
#   $file (String) - ein Pfad
error-no-profile = Unter { $file } ist kein Profil.
hint-no-profile = Ein Profil sagt, wer Sie sind und welche Konten Sie haben. demur init fragt danach und schreibt es; oder nennen Sie mit --profile eine andere Datei.
# Variables:
#   $option (String) - die Option
#   $typed (String) - wie eingegeben
error-date = { $option } { $typed }: kein Tag der Form JJJJ-MM-TT zwischen 2000 und 2199.
error-language-tag = --language { $typed }: kein Sprachkürzel wie de oder en.
# Variables:
#   $regime (String) - wie eingegeben
#   $known (String) - die vorhandenen
error-unknown-regime = --regime { $regime }: kein bekanntes Recht. Es gibt: { $known }
error-no-extension = --extended: { $regime } legt keine Verlängerung fest. Wer länger braucht, muss Ihnen das rechtzeitig mitteilen und den Tag nennen.
# Variables:
#   $region (String) - as typed
#   $known (String) - the regions there are
error-unknown-region = --region { $region }: keine bekannte Region. Es gibt: { $known }
error-no-regions = --region { $region }: Die Feiertage dieses Rechts hängen nicht davon ab, wo Sie leben.
# Variables:
#   $format (String) - das Format
#   $letters (String) - wie viele Briefe
error-wants-folder = { $letters } Briefe als { $format } brauchen einen Ordner: --output ORDNER
error-pdf-to-terminal = Ein PDF lässt sich nicht im Terminal zeigen: --output DATEI.pdf

# Variables:
#   $key (String) - ein Schlüssel des Profils
#   $problem (String) - was der Parser sagte, auf Englisch
error-profile-empty = Das Profil ist leer.
error-profile-syntax = Kein gültiges TOML: { $problem }
error-profile-unknown-key = Einen Schlüssel „{ $key }“ gibt es nicht.
error-profile-missing-key = Der Schlüssel „{ $key }“ fehlt.
error-profile-password = Ein Profil enthält kein Passwort.
hint-profile-password = Verwenden Sie password_command = ["pass", "show", "mail"] oder die Umgebungsvariable DEMUR_SMTP_PASSWORD (für das Postfach: DEMUR_IMAP_PASSWORD).
error-profile-empty-value = „{ $key }“ ist leer.
# Variables:
#   $length, $limit (String) - Zeichenzahlen
error-profile-too-long = „{ $key }“ hat { $length } Zeichen; { $limit } passen hinein.
error-profile-line-feed = „{ $key }“ muss eine einzige Zeile sein.
# Variables:
#   $character (String) - ein Codepunkt
error-profile-character = „{ $key }“ enthält das Zeichen { $character }, das unsichtbar ist oder die Anzeige anderen Textes verändert.
# Variables:
#   $word (String) - wie eingegeben
error-profile-unknown-word = „{ $key }“ kann nicht „{ $word }“ sein.
error-profile-want-text = „{ $key }“ muss Text in Anführungszeichen sein.
error-profile-want-boolean = „{ $key }“ muss true oder false sein, ohne Anführungszeichen.
error-profile-want-texts = „{ $key }“ muss eine Liste von Texten sein: ["eins", "zwei"].
error-profile-want-table = „{ $key }“ muss ein eigener Abschnitt sein: [{ $key }].
error-profile-want-tables = „{ $key }“ muss ein wiederholbarer Abschnitt sein: [[{ $key }]].
error-profile-want-date = „{ $key }“ muss ein Tag der Form 2025-05-20 sein.
error-profile-want-port = „{ $key }“ muss eine Zahl von 1 bis 65535 sein.
error-profile-want-seconds = „{ $key }“ muss eine Zahl von Sekunden von 1 bis 600 sein.
error-profile-want-year = „{ $key }“ muss ein Jahr mit vier Ziffern sein, ohne Anführungszeichen: born = 2015
error-profile-want-language = „{ $key }“ muss ein Sprachkürzel wie "de" oder "en" sein.
error-profile-want-country = „{ $key }“ muss ein Länderkürzel aus zwei Buchstaben sein, etwa "AT".
error-profile-want-email = „{ $key }“ muss eine E-Mail-Adresse sein, etwa "anna@example.org".
error-profile-want-phone = „{ $key }“ muss eine Telefonnummer in internationaler Form sein, etwa "+43 1 2345678".
error-profile-want-url = „{ $key }“ muss eine Webadresse sein, die mit https:// beginnt.
error-profile-want-mailbox = „{ $key }“ muss eine E-Mail-Adresse sein, oder Name und Adresse: "Anna Beispiel <anna@example.org>".
# Variables:
#   $service (String) - ein Dienst
error-profile-no-identifier = Mit keiner Angabe dieses Kontos würde { $service } Sie finden.
# Variables:
#   $kinds (String) - Schlüssel
hint-profile-no-identifier = Eine davon ist nötig: { $kinds }
# Variables:
#   $kind (String) - ein Schlüssel
error-profile-nothing-to-disclose = disclose nennt „{ $kind }“, aber dieses Konto enthält keine solche Angabe.
error-profile-sensitive-text = „special-categories“ nennt nichts Näheres, aber Ihr Text könnte verraten, was das Gesetz besonders schützt (Gesundheit, Glaube, Politik und Ähnliches).
hint-profile-sensitive-text = Lassen Sie text weg, oder fügen Sie, wenn Meta ihn lesen darf, disclose_sensitive = true hinzu.
error-profile-no-trace = [traces] nennt nichts, woran Sie zu finden wären.
hint-profile-no-trace = Geben Sie urls (Adressen von Seiten oder Bildern), names, emails oder phones an, jeweils als Liste von Texten. Die Adresse einer Seite verrät am wenigsten.
error-profile-accounts-and-traces = [traces] ist für Menschen ohne Konto, aber das Profil enthält [[accounts]].
hint-profile-accounts-and-traces = Lassen Sie eines von beiden weg. Ein Brief zu einem Konto umfasst auch, was andere über Sie veröffentlichen.
error-profile-no-mandate = Wer für eine andere Person schreibt, braucht eine unterschriebene Vollmacht; das Profil nennt keine.
hint-profile-no-mandate = Fügen Sie mandate = 2026-11-01 hinzu (den Tag der Unterschrift). Das unterschriebene Original geht mit dem Brief. Für das eigene Kind: role = "parent"
error-profile-no-child = Ein Elternteil schreibt, aber nichts sagt, für welches Kind.
hint-profile-no-child = Fügen Sie in [subject] born = 2015 (das Geburtsjahr) hinzu. Ein Name ist nicht nötig; mit tell_name = true in [representative] nennt ihn der Brief.
error-profile-no-way-to-subject = Die Antwort soll an die vertretene Person gehen (answer_to = "subject"), aber der Brief würde keine Adresse von ihr nennen.
hint-profile-no-way-to-subject = Fügen Sie zu [subject] email hinzu, oder address, wenn [representative] keine eigene enthält; oder wählen Sie answer_to = "representative".
error-profile-parent-with-mandate = Ein Elternteil braucht keine Vollmacht: Lassen Sie mandate weg, oder wählen Sie role = "mandate".
# Variables:
#   $key (String) - ein Schlüssel
error-profile-for-parents-only = „{ $key }“ hat nur mit role = "parent" eine Bedeutung.
error-profile-nothing-to-correct = „right“ sagt dasselbe wie „wrong“.
# Variables:
#   $host (String) - ein Server
error-profile-plain-text = tls = "none" geht nur zu diesem Rechner selbst, nicht zu { $host }.
# Variables:
#   $country (String) - ein Länderkürzel
error-no-regime = Briefe für Menschen, die in { $country } leben, lassen sich noch nicht schreiben: Das Programm kennt das Recht dort nicht.

error-no-accounts = Das Profil enthält weder ein Konto noch eine Spur, anhand derer Meta Sie finden könnte.
hint-no-accounts = Mit Konto: Fügen Sie [[accounts]] mit service und username, email oder phone hinzu. Ohne Konto: Fügen Sie [traces] mit urls, names, emails oder phones hinzu.
error-child-unfindable = Mit nichts in diesem Brief könnte Meta Daten über das Kind finden: Es gibt kein Konto und keine Spur, und der Brief nennt den Namen des Kindes nicht.
hint-child-unfindable = Fügen Sie [traces] mit urls (Adressen von Seiten oder Bildern) hinzu, die am wenigsten verraten; oder tell_name = true in [representative], dann nennt der Brief name aus [subject].
error-portability-without-account = Die Datenübertragbarkeit betrifft Daten, die Sie einem Dienst bereitgestellt haben; ohne Konto gibt es keine, die zu übergeben wären.
hint-portability-without-account = Was über Sie gespeichert ist, sagt die Auskunft: demur draft access
# Variables:
#   $service (String) - ein Dienst
error-no-trace-for = { $service } findet niemanden anhand der Spuren im Profil.
hint-no-trace-for = WhatsApp findet Menschen nur anhand der Telefonnummer: Fügen Sie phones zu [traces] hinzu, und zu disclose, wenn Sie dort andere Arten nennen.
error-mandate-by-post = Ein Brief mit Vollmacht geht per Post, weil das unterschriebene Original beiliegen muss.
hint-mandate-by-post = Wählen Sie --channel post
# Variables:
#   $signed (Date) - der Tag der Vollmacht
#   $date (Date) - das Datum des Briefs
error-mandate-in-future = Die Vollmacht trägt das Datum { $signed }, der Brief ist vom { $date }.
# Variables:
#   $born (String) - ein Jahr
error-not-a-child = role = "parent" ist für Kinder unter 18, aber born = { $born }.
hint-not-a-child = Wer volljährig ist, schreibt ohne Vertretung oder erteilt eine Vollmacht: role = "mandate"
error-nothing-to-rectify = Eine Berichtigung muss sagen, was falsch und was richtig ist; das Profil tut es nicht.
hint-nothing-to-rectify = Fügen Sie [[rectification]] mit wrong = "…" und right = "…" hinzu (und where = "…", wenn Sie wissen, wo es steht).
error-no-restriction-ground = Eine Einschränkung braucht einen Grund, und solange ein Widerspruch geprüft wird, einen Widerspruch.
hint-no-restriction-ground = Schreiben Sie auch den Widerspruch (demur draft objection restriction), nennen Sie einen früheren unter [[earlier]], oder fügen Sie [restriction] mit ground = "accuracy", "unlawful" oder "claims" hinzu.
error-kept-and-erased = Eine Einschränkung, weil die Verarbeitung unrechtmäßig ist oder Sie die Daten brauchen, will sie erhalten; ein Brief vom selben Tag verlangt ihre Löschung.
hint-kept-and-erased = Bestellen Sie eines von beiden, oder ändern Sie ground in [restriction].
# Variables:
#   $language (String) - ein Sprachkürzel
error-same-language-twice = --also { $language }: In dieser Sprache ist der Brief schon geschrieben.
# Variables:
#   $decided (Date) - der Tag einer Entscheidung
#   $date (Date) - das Datum des Briefs
error-moderation-in-future = Eine Entscheidung unter [[moderation]] trägt das Datum { $decided }, der Brief ist vom { $date }.
# Variables:
#   $country (String) - ein Länderkürzel
error-no-authority = Für { $country } ist keine Aufsichtsbehörde bekannt.
error-which-region = In { $country } hängt die Behörde von der Region ab, und das Profil sagt nicht, in welcher Sie wohnen.
# Variables:
#   $region (String) - wie eingegeben
error-unknown-region-of = In { $country } gibt es keine Region „{ $region }“.
# Variables:
#   $known (String) - die Regionen
hint-which-region = Fügen Sie zu [subject] region hinzu, eines von: { $known }
# Variables:
#   $regime (String) - die Kennung des Rechts
#   $from (String) - sein erster Tag
#   $date (String) - das Datum des Briefs
error-not-in-force = Das Recht des Wohnsitzes gilt in seiner heutigen Fassung ({ $regime }) seit { $from }; ein Brief mit dem Datum { $date } kann sich nicht darauf stützen.
hint-not-in-force = Wählen Sie mit --date einen späteren Tag, oder lassen Sie es weg; dann gilt der heutige.
# Variables:
#   $right (String) - ein Recht
#   $regime (String) - ein Gesetz
error-right-not-granted = { $regime } kennt kein Recht „{ $right }“.
# Variables:
#   $language (String) - ein Sprachkürzel
error-unknown-language = Briefe auf „{ $language }“ gibt es nicht.
# Variables:
#   $service (String) - wie eingegeben
error-unknown-service = Einen Dienst „{ $service }“ gibt es nicht.
error-no-account-with = Das Profil enthält kein Konto bei „{ $service }“.
# Variables:
#   $controller (String) - wie eingegeben
error-unknown-controller = Einen Verantwortlichen „{ $controller }“ gibt es nicht.
error-not-answering = { $controller } ist für keines der gewählten Konten zuständig.
# Variables:
#   $service (String) - ein Dienst
#   $regime (String) - ein Gesetz
error-nobody-answers = Das Programm kennt kein Unternehmen, das nach { $regime } für { $service } zuständig ist.
# Variables:
#   $earlier, $date (Date) - Tage
error-earlier-in-future = Ein früherer Widerspruch ist mit { $earlier } datiert, also nach dem Brief vom { $date }.

# Variables:
#   $characters (String) - Zeichen mit ihren Codepunkten
error-missing-glyphs = Keine Schrift hier zeigt diese Zeichen: { $characters }
hint-missing-glyphs = Nennen Sie einen Ordner mit Schriften, die sie haben: --font-path ORDNER. Text und HTML brauchen keine.
# Variables:
#   $what (String) - was eine Vorlage hervorbrachte
error-template-makes = Eine Vorlage bringt etwas hervor, das kein Brief hat: { $what }
error-no-sender = Eine E-Mail braucht eine Absenderadresse.
hint-no-sender = Geben Sie email in [subject] oder from in [outbox] an.
# Variables:
#   $address (String) - eine Adresse
error-mail-address = Von oder an { $address } lässt sich keine E-Mail senden.
# Variables:
#   $problem (String) - was die Bibliothek sagte
error-mail = Die E-Mail lässt sich nicht zusammensetzen: { $problem }
# Variables:
#   $controller (String) - wer angeschrieben wird
#   $service (String) - ein Dienst
error-no-form = Ein Webformular von { $controller } für ein Konto bei { $service } ist für dieses Recht nicht bekannt.
error-no-form-without-account = Ein Webformular von { $controller } für Menschen ohne Konto ist für dieses Recht nicht bekannt.
# Variables:
#   $business (String) - sein Name
error-no-form-of-business = Ein Webformular dieses Unternehmens ist nicht bekannt: { $business }.
hint-no-form-of-business = Senden Sie den Brief per Post (--channel post) oder per E-Mail, wenn das Unternehmen eine Adresse für den Datenschutz nennt (--channel email --address MAIL).
# Variables:
#   $authority (String) - ihr Name
error-no-form-of-authority = Ein Webformular für Beschwerden ist bei dieser Behörde nicht bekannt: { $authority }.
# Variables:
#   $channels (String) - Optionen, wie sie eingegeben werden
hint-no-form-of-authority = Sie nimmt Beschwerden auf anderen Wegen an: { $channels }
# Variables:
#   $url (String) - ein Formular
#   $limit (String) - eine Zeichenzahl
error-form-limit = Das Formular { $url } nimmt nur { $limit } Zeichen; nicht einmal das Nötigste passt hinein.
hint-no-form = Senden Sie den Brief per Post: --channel post.
# Variables:
#   $file (String) - ein Pfad
error-font = { $file } enthält keine brauchbare Schrift.
hint-font = --font-path nimmt einen Ordner mit .ttf- oder .otf-Dateien oder eine solche Datei.
error-signature-kind = Die Unterschrift muss ein Bild im Format PNG oder JPEG sein.
error-signature-damaged = Das Bild, das signature in [subject] nennt, ist beschädigt und lässt sich nicht zeigen.
error-signature-size = Das Bild der Unterschrift ist größer als 5 MB.
# Variables:
#   $file (String) - ein Pfad
#   $problem (String) - was das System sagte
error-read = { $file } lässt sich nicht lesen: { $problem }
error-write = { $file } lässt sich nicht schreiben: { $problem }
error-exists = { $file } ist schon vorhanden, mit anderem Inhalt.
hint-exists = --force überschreibt die Datei; oder wählen Sie ein anderes --output.
# Variables:
#   $problem (String) - was der Parser sagte
error-own-file = { $problem }
# Variables:
#   $id (String) - eine Meldung
#   $problem (String) - was Fluent sagte
error-locale-unknown = Die Meldung „{ $id }“ verwendet niemand.
error-locale-missing = Die Meldung „{ $id }“ fehlt.
error-locale-format = Die Meldung „{ $id }“ lässt sich nicht wiedergeben: { $problem }
