# Was das Programm über eingegangene Mails sagt.

### Hilfe

help-import = Nimmt Mails aus Dateien auf: sagt, was jede zu sein scheint, und zeichnet auf, was ein Schreiben betrifft
help-import-paths = Mails (.eml, .mbox) oder Ordner mit Mails
help-import-letter = Das Schreiben, das die Mail betrifft, wenn demur es nicht erkennt (nur für eine einzelne Mail)
help-import-dry-run = Sagt, was aufgezeichnet würde, und zeichnet nichts auf

### Was eine Mail zu sein scheint

mail-kind-bounce = unzustellbare Mail
mail-kind-delay = verzögerte Mail
mail-kind-delivered = Meldung der Auslieferung
mail-kind-relayed = Meldung, dass die Mail weitergeleitet wurde
mail-kind-expanded = Meldung, dass die Mail an mehrere Adressen weiterging
mail-kind-auto-reply = automatische Antwort
mail-kind-confirmation = Eingangsbestätigung
mail-kind-use-our-form = „Bitte benutzen Sie unser Formular“
mail-kind-identification = Frage nach Ihrer Identität
mail-kind-proof-of-outputs = Verlangen nach Belegen für KI-Antworten mit Ihren Daten
mail-kind-not-whatsapp = „Sache von Meta AI, nicht von WhatsApp“
mail-kind-extension = Mitteilung, dass die Antwort länger dauert
mail-kind-refusal = Ablehnung
mail-kind-answer = Antwort
mail-kind-mailbox-closed = „Dieses Postfach wird nicht gelesen“
mail-kind-unrecognised = Antwort, bitte lesen

### Was sie beweist

# Variables:
#   $reporting, $remote (String) - names of mail servers
mail-proves-failed = Das Schreiben kam zurück und gilt als nicht gesendet.
mail-proves-delivered = Der Server des Unternehmens selbst ({ $reporting }) meldet, dass er das Schreiben ins Postfach gelegt hat: Damit ist die Auslieferung belegt.
# Variables:
#   $check (String) - whether anybody checked the sender
mail-proves-acknowledged = Die Mail zeigt, dass das Schreiben spätestens dann angekommen war, wenn sie wirklich vom Unternehmen ist ({ $check }).
mail-proves-arrival = Die Mail zeigt, dass das Schreiben spätestens dann angekommen war, wenn sie wirklich vom Unternehmen ist ({ $check }); was sonst daraus folgt, entscheiden Sie.
mail-check-passed = Ihr Anbieter fand den Absender echt, wie die Mail sagt
mail-check-none = nichts in ihr sagt, dass jemand den Absender geprüft hat
# Variables:
#   $reporting, $remote (String) - names of mail servers
mail-proves-delay = Noch nicht ausgeliefert; { $reporting } versucht es weiter. Über den Eingang beweist das nichts.
mail-proves-hop = { $reporting } hat das Schreiben angenommen. Das beweist diesen Schritt des Wegs, nicht den Eingang.
mail-proves-relayed-to = { $reporting } hat das Schreiben an { $remote } weitergeleitet. Das beweist diesen Schritt des Wegs, nicht den Eingang.
mail-proves-bounce-elsewhere = Eine Mail kam zurück, aber nichts zeigt, dass es dieses Schreiben war; es ändert sich also nichts.
mail-proves-nothing = Kein Beweis für den Eingang: Der Absender ist nicht als einer des Unternehmens bekannt, oder er ist nicht belegt.
mail-proves-nothing-closed = Eine Maschine hat geantwortet, dass niemand dieses Postfach liest; demur wertet das nicht als Eingang.
mail-proves-earlier = Die Mail betrifft einen früheren Versuch, dieses Schreiben zu senden; es ändert sich also nichts.
# Variables:
#   $date (Date) - the day that is recorded
mail-moved-future = Die Mail trägt einen Zeitpunkt, der noch nicht gekommen ist; aufgezeichnet zum { $date }.
mail-moved-before = Die Mail trägt einen Zeitpunkt, zu dem das Schreiben noch nicht gesendet war; aufgezeichnet zum { $date }.
mail-moved-nothing = Die Mail trägt keinen Zeitpunkt; aufgezeichnet zum { $date }.

### Was zu tun ist

bounce-address = Die Adresse stimmt nicht oder ist nicht in Gebrauch: Senden Sie das Schreiben mit Nachweis per Post oder an eine andere Adresse.
bounce-full = Das Postfach ist voll: Senden Sie das Schreiben mit Nachweis per Post, oder versuchen Sie es in einigen Tagen noch einmal.
bounce-policy = Der Server lehnt solche Mails ab: Senden Sie das Schreiben mit Nachweis per Post.
bounce-other = Senden Sie das Schreiben mit Nachweis per Post oder an eine andere Adresse.
# Variables:
#   $reference (String) - of the letter
mail-act-bounce = Wenn dieses Schreiben zurückkam: demur record { $reference } delivery-failed --on DATUM
mail-act-delay = Warten Sie.
mail-act-delivered = Warten Sie.
mail-act-relayed = Warten Sie.
mail-act-expanded = Warten Sie.
mail-act-auto-reply = Warten Sie.
mail-act-confirmation = Warten Sie.
mail-act-use-our-form = Das Gesetz verlangt kein Formular. Um das zu antworten: demur reply { $reference } use-our-form
mail-act-identification = Zeichnen Sie die Frage auf, denn sie kann die Frist anhalten (demur record { $reference } identification-requested --on DATUM, mit --without-reasons, wenn Gründe fehlen), und beantworten Sie sie: demur reply { $reference } more-identification
mail-act-proof-of-outputs = Einen solchen Beleg schulden Sie nicht. Um das zu antworten: demur reply { $reference } proof-of-outputs
mail-act-not-whatsapp = Um darauf zu antworten: demur reply { $reference } not-whatsapp
mail-act-extension = Wenn das darin steht: demur record { $reference } extended --on DATUM (mit --without-reasons, wenn Gründe fehlen)
mail-act-refusal = Wenn das darin steht: demur record { $reference } refused --on DATUM, dann: demur reply { $reference } refused
mail-act-answer = Ist alles beantwortet: demur record { $reference } answered --on DATUM. Wenn nicht: demur reply { $reference } partial --missing NUMMERN
mail-act-mailbox-closed = Senden Sie das Schreiben mit Nachweis per Post: demur send RECHT --to UNTERNEHMEN --channel post --again
mail-act-unrecognised = Lesen Sie die Mail, und sagen Sie, was sie ist: demur reply { $reference } oder demur record { $reference } EREIGNIS --on DATUM

### demur import

# Variables:
#   $file (String) - a file
#   $kind (String) - what the mail seems to be
#   $from, $subject (String) - of the mail
#   $said (String) - what became of it
import-line = { $file }: { $kind } ({ $from }, „{ $subject }“) { $said }
# Variables:
#   $reference (String) - of the letter
#   $meaning (String) - sentences
import-matched = → { $reference }: { $meaning }
# Variables:
#   $seq (String) - number of an entry
import-already = → { $reference }: schon aufgezeichnet als Eintrag { $seq }.
# Variables:
#   $references (List) - letters
import-ambiguous = → nicht aufgezeichnet: Die Mail kann { $references } betreffen. Nennen Sie das Schreiben: demur import DATEI --for ZEICHEN
import-no-mail = { $file }: keine E-Mail.
import-unreadable = { $file }: nicht lesbar.
# Variables:
#   $limit (String) - a number of megabytes
import-too-large = { $file }: nicht gelesen, denn die Datei ist größer als { $limit } MB. Speichern Sie die Mail ohne ihre Anhänge, und nehmen Sie diese auf.
# Variables:
#   $read, $files (String) - numbers
import-progress = Gelesene Mails: { $read } (Dateien: { $files }) …
# Variables:
#   $read, $recorded, $already, $unmatched, $ambiguous, $own, $unreadable (String) - numbers
import-sum = Gelesene Mails: { $read }. Aufgezeichnet: { $recorded }; schon aufgezeichnet: { $already }; zu keinem Schreiben der Aufzeichnung: { $unmatched }; unklar, zu welchem Schreiben: { $ambiguous }; von Ihnen selbst: { $own }; nicht lesbar: { $unreadable }.
import-sum-rehearsal = Nur eine Probe, nichts wurde aufgezeichnet. Gelesene Mails: { $read }. Aufzuzeichnen: { $recorded }; schon aufgezeichnet: { $already }; zu keinem Schreiben der Aufzeichnung: { $unmatched }; unklar, zu welchem Schreiben: { $ambiguous }; von Ihnen selbst: { $own }; nicht lesbar: { $unreadable }.
error-import-for-one = --for nennt das Schreiben zu einer einzelnen Mail: Geben Sie eine Datei mit einer Mail an.
# Variables:
#   $files (List) - files
error-no-mails = Keine E-Mails, oder zu groß: { $files }
hint-no-mails = Speichern Sie jede Mail mit allen Kopfzeilen als .eml (in den meisten Mailprogrammen: Speichern unter) oder einen Ordner als .mbox.

### In demur reply

# Variables:
#   $date (Date) - of a mail
#   $kind (String) - what the mail seems to be
note-reply-unread = Die Mail vom { $date } sieht so aus: { $kind }.

### In demur status und demur show

# Variables:
#   $date (Date) - when it came back
#   $said (String) - what the mail server said
#   $act (String) - what to do
status-came-back = Zurückgekommen am { $date }: „{ $said }“. { $act }
# Variables:
#   $kind, $from, $subject (String) - of the mail
show-mail = { $kind }, von { $from }: „{ $subject }“
# Variables:
#   $sender, $matched (String) - words
show-mail-sender = Absender: { $sender }. Zugeordnet durch { $matched }.
mail-sender-controller = eine Adresse des Unternehmens, soweit die Mail es zeigt
mail-sender-other = nicht als Adresse des Unternehmens bekannt
mail-matched-named = Ihre Angabe
mail-matched-returned = die Message-ID der zurückgekommenen Mail
mail-matched-envelope-id = die Kennung des Umschlags
mail-matched-in-reply-to = die Mail, auf die sie antwortet
mail-matched-references = die Mails, auf die sie sich bezieht
mail-matched-subject = das Zeichen im Betreff
mail-matched-text = das Zeichen im Text
mail-matched-case-number = die Vorgangsnummer
# Variables:
#   $value (String) - what the mail says
show-mail-status = Mailserver: { $value }
show-mail-case = Vorgangsnummer: { $value }
show-mail-authenticated = Prüfung des Absenders, wie die Mail sie angibt: { $value }
