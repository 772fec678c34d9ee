# Was demur init fragt und sagt.

### Hilfe

help-init = Fragt nach Ihren Angaben, prüft sie und speichert ein Profil; jede Antwort kann auch als Option angegeben werden
help-init-profile = Wohin das Profil kommt (sonst DEMUR_PROFILE, sonst demur/profile.toml im Konfigurationsordner)
help-init-force = Ersetzt ein vorhandenes Profil
help-init-language = Die Sprache der Briefe
help-init-name = Ihr Name; steht in jedem Brief
help-init-country = Das Land, in dem Sie leben: zwei Buchstaben oder der Name
help-init-region = Ihr Bundesland oder Ihre Region, für die Aufsichtsbehörde
help-init-email = Wohin eine Antwort per E-Mail gehen soll
help-init-address = Eine Zeile der Postanschrift, ohne den Namen (mehrmals möglich)
help-init-signature = Ein Bild Ihrer Unterschrift, PNG oder JPEG
help-init-account = Ein Konto (mehrmals möglich): service und username, profile_url, email oder phone; dazu meta_ai=true und disclose=email+phone. Die Dienste zeigt demur list services
help-init-ground = Ein Grund, der auf Sie zutrifft (mehrmals möglich, oder durch Komma getrennt)
help-init-no-grounds = Keine Gründe und kein eigener Text
help-init-text = Ihre eigenen Worte zu Ihrer Situation; stehen wörtlich im Brief
help-init-disclose-sensitive = Meta darf den eigenen Text lesen, obwohl er verraten könnte, was das Gesetz besonders schützt
help-init-earlier = Ein früherer Widerspruch (mehrmals möglich): Tag, Weg (form, email oder post) und, wenn er nur einen Dienst betraf, dieser Dienst
help-init-from = Der Absender Ihrer E-Mails: eine Adresse, oder Name und Adresse
help-init-smtp-host = Der Postausgangsserver Ihres Anbieters
help-init-smtp-port = Sein Port
help-init-smtp-tls = Wie die Verbindung geschützt ist (sonst implicit)
help-init-smtp-username = Ihr Benutzername dort
help-init-smtp-password-command = Der Befehl, der das Passwort ausgibt; nie das Passwort selbst
help-init-no-mail = demur soll keine E-Mails senden

### Das Gespräch

init-welcome = Aus Ihren Antworten entsteht Ihr Profil: wer Sie sind und welche Konten Sie haben. Daraus schreibt demur Ihre Briefe an Meta.
    Gespeichert wird erst nach der letzten Frage. An Meta geht dabei nichts; nur wenn Sie E-Mail einrichten, meldet sich demur zur Probe bei Ihrem Anbieter an.
    Enter allein nimmt, was in [Klammern] steht. Ein ? zeigt mehr. Strg-D oder Strg-C beendet, ohne etwas zu speichern.
init-no-answer = Ohne E-Mail-Adresse und Postanschrift kann Meta nur über Ihr Konto antworten.
init-letter-says = Der Brief sagt dann:
init-special-each-time = Das Wort steht nicht im Profil. Geben Sie es bei demur draft und demur send jedes Mal an:
    --ground special-categories
init-no-grounds = Ohne Gründe kann Meta Ihren Widerspruch leichter ablehnen, und von Ihrer Seite wird nichts abgewogen. Der Widerspruch gegen Direktwerbung und die Auskunft brauchen keine. Sie können Gründe später im Profil nachtragen.
init-login-failed = Die Anmeldung beim Postausgangsserver ist nicht gelungen:
init-preview = Das ist Ihr Profil:
# Variables:
#   $command (String) - ein Befehl
init-next = Als Nächstes: { $command }
init-nothing-written = Es wurde nichts gespeichert.

## Antworten: was in Klammern steht; von ja und nein gilt jedes der Wörter, das erste wird gezeigt

answer-yes = ja j yes y
answer-no = nein n no
answer-none = keine
answer-none-address = keine
answer-none-grounds = keine
answer-none-text = nein
answer-none-earlier = keiner
answer-none-command = keiner
answer-none-username = keiner
answer-other = etwas anderes nennen
answer-another-service = ein anderer Dienst
answer-all = zu allen
answer-stop = nichts speichern

## Die Person

ask-language = Sprache der Briefe
why-language = Meta liest Ihre Briefe in dieser Sprache.
ask-name = Ihr Name
why-name = Steht in jedem Brief, denn Meta muss wissen, wer schreibt.
more-name = Vor- und Nachname in einer Zeile. Läuft ein Konto unter einem anderen Namen, brauchen Sie das nirgends zu sagen: Später genügt, woran das Konto zu finden ist.
ask-country = Land, in dem Sie leben
why-country = Danach richtet sich, welches Recht für Sie gilt; es steht auch im Brief. Zwei Buchstaben oder der Name.
# Variables:
#   $countries (String) - alle Länder mit ihren Kürzeln
more-country = { $countries }
ask-email = E-Mail-Adresse für die Antwort
why-email = Steht im Brief, damit Meta Ihnen antworten kann. Es muss nicht die Adresse eines Kontos sein.
ask-address = Postanschrift für die Antwort, ohne Ihren Namen
why-address = Steht im Brief. Eine c/o-Anschrift oder ein Postfach genügt. Zeile für Zeile; eine leere Zeile schließt ab.
more-address = Sie brauchen eine Anschrift nur, wenn die Antwort mit der Post kommen soll. Wenn Sie sich schützen müssen, nehmen Sie ein Postfach oder nennen Sie keine.

## Konten

ask-service = Bei welchem Dienst haben Sie ein Konto?
why-service = Bestimmt, wer den Brief bekommt, und steht darin. Nummer oder Name.
# Variables:
#   $service (String) - der Name eines Dienstes
ask-username = Nutzername bei { $service }
ask-profile-url = Adresse Ihres Profils bei { $service }, mit https://
ask-account-email = E-Mail-Adresse, die bei { $service } hinterlegt ist
ask-phone = Telefonnummer, die bei { $service } hinterlegt ist, mit + und Ländervorwahl
why-identifier = Steht im Brief, damit Ihr Konto gefunden wird. Eine Angabe genügt.
more-identifier = demur fragt zuerst nach dem, was am wenigsten über Sie verrät. Jedes Unternehmen erfährt nur, woran Sie bei ihm selbst zu finden sind.
# Variables:
#   $service (String) - der Name eines Dienstes
#   $controller (String) - das Unternehmen, das dort für Meta AI zuständig ist
ask-meta-ai = Haben Sie in { $service } Meta AI verwendet?
why-meta-ai = Wenn ja, geht auch an { $controller } ein Brief, in dem das steht.
ask-disclose = Darf dieser zweite Brief nennen, woran Ihr Konto bei { $service } zu finden ist?
why-disclose = Sonst findet { $controller } vielleicht nicht, was Sie Meta AI mitgeteilt haben. Bei Ja erfährt auch dieses Unternehmen die Angabe.
ask-another = Noch ein Konto?
why-another = Für jeden Dienst, um den es in Ihren Briefen gehen soll.

## Gründe

ask-grounds = Welche dieser Fragen beantworten Sie mit Ja?
why-grounds = Kommt in den Widerspruch: Er stützt sich auf Ihre besondere Situation. Wählen Sie nur, was stimmt. Nummern, etwa 1 4; Enter allein wählt keine.
more-grounds = Jeder Grund steht für einen Satz, der Ihnen gleich gezeigt wird; mehr wird nicht behauptet. Ein wahrer Grund wiegt mehr als mehrere ungefähre.
ask-ground-profession = Verpflichtet Ihr Beruf Sie zur Verschwiegenheit? (etwa in Pflege, Beratung, Recht oder Seelsorge)
ask-ground-creative-work = Schaffen Sie eigene Werke? (etwa Zeichnungen, Fotos, Texte oder Musik)
ask-ground-family = Betreffen Ihre Daten auch das Privatleben Ihrer Familie, das Sie schützen müssen? (etwa Nachrichten an Angehörige)
ask-ground-pictures-of-me = Sind Sie bei diesen Diensten auf Bildern zu erkennen? (etwa auf einem Profilbild)
ask-ground-posts-for-a-circle = Waren Ihre Beiträge für einen Kreis von Menschen bestimmt? (etwa für eine Gruppe oder einen Verein)
ask-ground-safety = Müssen Sie sich davor schützen, aufgespürt oder bloßgestellt zu werden? (etwa nach Drohungen)
ask-ground-public-role = Stehen Sie in der Öffentlichkeit? (etwa durch ein Amt, Auftritte oder Veröffentlichungen)
ask-ground-special-categories = Gibt es Gründe, die das Gesetz besonders schützt und die der Brief nicht nennen soll? (etwa Gesundheit, Glaube, Politik, Herkunft oder Sexualleben)
ask-special-in-file = Darf im Profil stehen, dass es geschützte Gründe gibt?
why-special-in-file = Das Profil bleibt auf diesem Rechner; doch wer es liest, sieht das Wort special-categories.
ask-text = Möchten Sie etwas in eigenen Worten sagen?
why-text = Steht wörtlich im Widerspruch. Nennen Sie keine anderen Menschen, und geben Sie nichts zu, was man Ihnen vorwerfen könnte. Zeile für Zeile; eine leere Zeile schließt ab.
more-text = Keine Namen von Menschen, die Sie beraten, behandeln oder begleiten, und auch nicht von Menschen, die Ihnen nachstellen. Nichts darüber, dass Sie Bilder anderer veröffentlicht haben, bei der Anmeldung zu jung waren oder einen anderen Namen verwendet haben. Verrät der Text etwas über Gesundheit, Glaube, Politik, Herkunft oder Sexualleben, erfährt Meta es.
ask-sensitive = Darf Meta diesen Text lesen?
why-sensitive = Er könnte mehr über die geschützten Gründe verraten. Bei Nein können Sie ihn anders schreiben oder weglassen.

## Frühere Widersprüche

ask-earlier = An welchem Tag haben Sie schon einmal widersprochen?
why-earlier = Kommt in den Brief, denn ein früherer Widerspruch wirkt fort. Der Tag als JJJJ-MM-TT, etwa 2025-05-20.
ask-earlier-how = Auf welchem Weg?
why-earlier-how = Kommt in den Brief.
ask-earlier-form = Webformular
ask-earlier-email = E-Mail
ask-earlier-post = Post
ask-earlier-service = Zu welchem Dienst?
why-earlier-service = Nur wer für diesen Dienst zuständig ist, erfährt davon.

## E-Mail

ask-mail = Soll demur Ihre Briefe selbst als E-Mail senden können?
why-mail = Nötig ist das nicht: Meta nennt für solche Briefe keine E-Mail-Adresse, und ein Brief mit der Post lässt sich besser nachweisen.
ask-from = Absender Ihrer E-Mails
why-from = Steht in jeder E-Mail.
ask-smtp-host = Postausgangsserver Ihres Anbieters, etwa mail.example.org
why-stays = Bleibt auf diesem Rechner; Meta erfährt es nicht.
ask-tls = Wie ist die Verbindung zu ihm geschützt?
why-tls = Bleibt auf diesem Rechner. Ihr Anbieter nennt es in seiner Anleitung.
ask-tls-implicit = implicit: verschlüsselt von Anfang an (meist Port 465)
ask-tls-starttls = starttls: verschlüsselt nach der Begrüßung (meist Port 587)
ask-tls-none = none: gar nicht; geht nur zu diesem Rechner selbst
ask-smtp-port = Port
# Variables:
#   $none (String) - das Wort für keinen
ask-smtp-username = Benutzername beim Postausgangsserver („{ $none }“: ohne Anmeldung)
ask-password-command = Befehl, der Ihr Passwort ausgibt, etwa pass show mail
why-password-command = Das Passwort selbst steht nie im Profil; bitte hier nicht eingeben. Ohne Befehl nimmt demur es beim Senden aus der Umgebungsvariable DEMUR_SMTP_PASSWORD.
ask-is-command = Ist das ein Befehl und nicht das Passwort selbst?
why-is-command = Ein Befehl aus einem einzigen Wort ist selten. Bei Nein vergisst demur die Eingabe.
ask-login = Was soll geschehen?
why-login = Noch ist nichts gespeichert.
ask-login-change = die Angaben zur E-Mail ändern
ask-login-keep = so beibehalten
ask-login-stop = aufhören, nichts speichern

## Das Ende

ask-write = Dieses Profil speichern?
# Variables:
#   $file (String) - ein Pfad
why-write = { $file }
    Nur Ihr Benutzerkonto kann es lesen. Bei Nein können Sie etwas ändern.
ask-change = Was möchten Sie ändern?
why-change = Alles andere bleibt, wie es ist.
ask-change-person = Sprache, Name, Land und wohin die Antwort gehen soll
ask-change-accounts = die Konten
ask-change-grounds = die Gründe
ask-change-earlier = frühere Widersprüche
ask-change-mail = E-Mail

### Kommentare im Profil

comment-head = Ihr Profil für demur. Es bleibt auf diesem Rechner; Sie können es jederzeit ändern.
    Was davon in einem Brief steht, sagt demur draft jedes Mal.
comment-language = die Sprache der Briefe
comment-email = wohin eine Antwort per E-Mail gehen soll
comment-country = wo Sie leben: danach richtet sich, welches Recht gilt
comment-region = für die Aufsichtsbehörde
comment-address = wohin eine Antwort mit der Post gehen soll
comment-signature = ein Bild Ihrer Unterschrift
comment-disclose = das nennen die Briefe
comment-meta-ai = dort wurde Meta AI verwendet
comment-situation = Gründe, die auf Sie zutreffen; es muss keiner sein
comment-sensitive = Meta darf den Text lesen, was er auch verrät
comment-earlier = ein früherer Widerspruch
comment-outbox = für den Versand als E-Mail
comment-smtp = bleibt auf diesem Rechner; das Passwort steht nie hier
comment-password = gibt das Passwort aus

### Fehler

# Variables:
#   $file (String) - ein Pfad
error-profile-exists = Unter { $file } ist schon ein Profil.
hint-profile-exists = --force ersetzt es; oder nennen Sie mit --profile eine andere Datei.
# Variables:
#   $options (List) - Optionen
error-init-missing = Ohne Terminal wird nichts gefragt; noch anzugeben: { $options }
# Variables:
#   $typed (String) - wie eingegeben
error-account-form = „{ $typed }“ hat nicht die Form service=facebook,username=anna.beispiel
# Variables:
#   $date (Date) - ein Tag
error-earlier-to-come = Der { $date } liegt in der Zukunft.
# Variables:
#   $answers (String) - die zwei Antworten
error-yes-or-no = Bitte antworten Sie mit { $answers }.
# Variables:
#   $known (String) - was zur Wahl steht
error-one-of = Bitte wählen Sie eines davon, mit der Nummer oder dem Wort: { $known }
error-not-utf8 = Diese Zeichen lassen sich nicht lesen; bitte noch einmal.
error-open-quotation = Ein Anführungszeichen ist nicht geschlossen.
