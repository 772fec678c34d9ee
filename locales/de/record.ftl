# Was das Programm über das Absenden und über die Aufzeichnung sagt.

### Hilfe

help-send = Zeigt, was hinausgeht, fragt nach, zeichnet auf und sendet (E-Mail) oder bereitet vor (Post, Webformular)
help-send-acts = Die Rechte, die Sie ausüben (demur list rights), oder der Brief, der auf einen früheren folgt (mit --for)
help-send-channel = Auf welchem Weg die Schreiben hinausgehen (sonst: post)
help-send-format = Das Dateiformat: bei Post pdf, html oder text
help-send-output = Wohin mit den Dateien (sonst: in den aktuellen Ordner; eine E-Mail hinterlässt keine)
help-send-address = Bei E-Mail: die Adresse, die Sie selbst kennen müssen; Meta nennt für solche Anträge keine
help-send-yes = Fragt nicht nach
help-send-again = Sendet dasselbe Schreiben noch einmal, obwohl eines offen ist
help-send-dry-run = Schreibt in Dateien, was hinausginge; sendet nichts und zeichnet nichts auf
help-record = Zeichnet auf, was außerhalb von demur mit einem Schreiben geschehen ist
help-record-reference = Das Schreiben: sein Zeichen oder dessen letzte acht Stellen
help-record-event = Was geschehen ist
help-record-on = An welchem Tag es geschehen ist
help-record-note = Eine Bemerkung in eigenen Worten
help-record-file = Eine Datei, die es zeigt (Beleg, Bildschirmfoto, E-Mail); sie wird in der Aufzeichnung aufbewahrt
help-record-without-reasons = Bei identification-requested oder extended: Meta hat keine Gründe genannt
help-record-seq = Bei corrected: die Nummer des falschen Eintrags
help-record-instead = Bei corrected: was stattdessen geschehen ist (sonst: dasselbe, am Tag von --on)
help-resolve = Klärt, ob ein Schreiben gesendet wurde, wenn das ungewiss ist
help-resolve-reference = Das Schreiben
help-resolve-sent = Es wurde gesendet
help-resolve-not-sent = Es wurde nicht gesendet und kann noch einmal gesendet werden
help-resolve-note = Woher Sie es wissen
help-status = Offene Schreiben: wessen, was, an wen, bis wann, und was als Nächstes zu tun ist
help-status-all = Auch abgeschlossene Schreiben
help-show = Ein Schreiben mit allen Einträgen und Dateien
help-show-reference = Das Schreiben
help-show-output = Ein Ordner, in den alle Dateien des Schreibens kopiert werden
help-ledger = Prüft oder exportiert die Aufzeichnung und lässt ihr Ende von anderen datieren
help-ledger-verify = Prüft, ob in der Aufzeichnung etwas geändert, entfernt oder abgeschnitten wurde
help-ledger-verify-head = Ein Hash, den Sie sich früher notiert haben: prüft, ob er in dieser Aufzeichnung steht
help-ledger-export = Gibt die ganze Aufzeichnung für andere Programme aus
help-ledger-export-format = Das Format (sonst: jsonl)
help-ledger-export-output = Die Datei (sonst: der Bildschirm)
help-shared-as-of = Zeigt den Stand an diesem Tag, vergangen oder künftig
help-shared-data-dir = Der Ordner der Aufzeichnung (sonst: DEMUR_DATA_DIR, sonst demur im Datenordner)
help-shared-clock-is-right = Macht weiter, obwohl die Uhr eine frühere Zeit zeigt als der letzte Eintrag
help-shared-json = Als ein JSON-Dokument
help-shared-force = Überschreibt vorhandene Dateien
help-shared-profile = Das Profil (sonst: DEMUR_PROFILE, sonst demur/profile.toml im Konfigurationsordner)
help-shared-to = Nur an diese Unternehmen (die Verantwortlichen; siehe demur list controllers)
help-shared-service = Nur zu diesen Diensten
help-shared-language = Die Sprache der Schreiben (sonst: die des Profils)
help-shared-joined = Ein Schreiben für alle Rechte statt je eines
help-shared-ground = Ein Grund zusätzlich zu denen des Profils, nur für dieses Mal
help-shared-layout = Wo das Fenster Ihrer Umschläge ist (sonst: wie in Ihrem Land üblich)
help-shared-font-path = Weitere Schriften für das PDF: ein Ordner oder eine Datei
help-shared-reference = Der frühere Brief, auf den dieser folgt
help-shared-missing = Die Nummern der Punkte des früheren Briefs, die unbeantwortet sind, etwa 2,4
help-shared-identification = Woran man Sie erkennen kann, in Ihren eigenen Worten
help-shared-early = Beschwert sich, obwohl die Frist noch läuft, und sagt das
help-shared-no-other-proceedings = Sagt, dass Sie von keinem anderen Verfahren in der Sache wissen
help-shared-also = Eine zweite Fassung in dieser Sprache; es gilt die erste
help-shared-to-business = An ein Unternehmen, das Ihnen auf WhatsApp mit einem KI-Chatbot antwortet, statt an Meta
help-shared-business-address = Die Anschrift dieses Unternehmens; Zeilen trennt ;
help-shared-business-country = Das Land dieses Unternehmens, zwei Buchstaben (ohne Angabe: Ihres)

### Absenden

by-post = per Post
by-email = per E-Mail
by-form = über das Webformular
# Variables:
#   $reference (String) - of the letter
#   $recipient (String) - to whom, with the address
#   $channel (String) - how
note-leaving = { $reference }: { $channel } an { $recipient }
# Variables:
#   $letters (String) - how many
ask-send = Schreiben, die jetzt per E-Mail gesendet und aufgezeichnet werden: { $letters }. Senden? [j/N]
ask-prepare = Schreiben, die vorbereitet und aufgezeichnet werden: { $letters }. Weiter? [j/N]
confirm-yes = j ja y yes
note-rehearsal = Nur eine Probe: Nichts wurde gesendet, nichts wurde aufgezeichnet.
note-waiting-for-sender = Ein anderes demur sendet gerade mit dieser Aufzeichnung; dieses wartet.
# Variables:
#   $reference (String) - the other letter
#   $name (String) - of the subject
note-namesake = Für eine andere Person mit dem Namen { $name } und anderer E-Mail-Adresse ist ein Schreiben offen ({ $reference }). Wenn Sie das selbst sind, brechen Sie hier ab.
note-retry = { $reference } wurde nicht gesendet oder kam zurück; es geht jetzt unter demselben Zeichen hinaus.
# Variables:
#   $controller (String) - to whom
#   $state (String) - where it stands
note-already-open = Nichts geändert: Das Schreiben { $reference } an { $controller } ist offen ({ $state }). Soll es trotzdem noch einmal hinausgehen: --again
note-still-in-record = Das Schreiben steht in der Aufzeichnung; demur show REF --output ORDNER kopiert es wieder heraus.
note-now-post = Drucken Sie jedes Schreiben aus. Lassen Sie eine zweite Person es lesen und in den Umschlag legen; das Blatt für die Post (die Datei, die auf -posting.txt endet) sagt, wie Sie den Nachweis sichern. Haben Sie es aufgegeben, zeichnen Sie das auf (DATUM als JJJJ-MM-TT, BELEG ist die Datei mit dem Aufgabebeleg):
note-now-submit = Die Datei, die auf -form.txt endet, sagt, was Sie in das Formular eingeben und was Sie als Nachweis behalten. Haben Sie es abgesendet, zeichnen Sie das auf (DATUM als JJJJ-MM-TT):
# Variables:
#   $host (String) - the server
note-handing-over = { $reference }: Übergabe an { $host } …
note-handed-over = { $reference }: von { $host } angenommen. Das beweist die Übergabe, nicht den Eingang. Meta nennt für solche Schreiben keine E-Mail-Adresse: Senden Sie es auch per Post.
note-handed-over-elsewhere = { $reference }: von { $host } übernommen. Das beweist, dass der Brief übergeben wurde, nicht dass er eingegangen ist. Kommt keine Eingangsbestätigung, senden Sie ihn auch per Post.
note-received = { $reference }: von { $host } angenommen, dem Server des Empfängers selbst. Das ist der Eingang, und der Nachweis steht in der Aufzeichnung.
note-command-posted = demur record { $reference } posted --on DATUM --file BELEG
note-command-submitted = demur record { $reference } submitted --on DATUM --file BILD
# Variables:
#   $step, $reason, $said (String) - where, why, and what the server or the system said
note-not-handed-over = { $reference }: nicht an { $host } übergeben ({ $step }): { $reason }: { $said }
note-in-doubt = { $reference }: Es ist ungewiss, ob { $host } es angenommen hat ({ $step }): { $reason }: { $said }
note-no-login = Die Anmeldung bei { $host } ist nicht gelungen ({ $step }): { $reason }: { $said }
note-untried = Weitere Schreiben, nicht versucht und nicht aufgezeichnet: { $letters }. Rufen Sie denselben Befehl noch einmal auf.
# Variables:
#   $seq, $hash (String) - the last entry of the record
note-head = Die Aufzeichnung endet mit Eintrag { $seq }, Hash { $hash }
    Notieren Sie sich beides an anderer Stelle: Damit lässt sich später zeigen, dass bis zu diesem Eintrag nichts geändert wurde.

step-resolve = Suche des Servers
step-connect = Verbindungsaufbau
step-starttls = Verschlüsselung der Verbindung
step-auth = Anmeldung
step-mail = Angabe des Absenders
step-rcpt = Angabe des Empfängers
step-data = Ankündigung der Nachricht
step-message = die Nachricht selbst
step-folder = Öffnen des Ordners
step-search = Suchen im Ordner
step-fetch = Lesen der Nachricht
step-append = Ablegen der Kopie
reason-refused-for-now = vorläufig abgelehnt
reason-refused = abgelehnt
reason-unexpected-reply = der Server hat anders geantwortet als vorgesehen
reason-malformed = die Antwort des Servers ist nicht zu verstehen
reason-silence = der Server hat nicht rechtzeitig geantwortet
reason-broken = die Verbindung ist abgebrochen
reason-unreachable = der Server ist nicht erreichbar
reason-certificate = dem Zertifikat des Servers wird für diesen Namen nicht vertraut
reason-not-offered = der Server bietet nicht, was nötig ist
reason-injected = vor der Verschlüsselung der Verbindung hat jemand etwas eingeschleust
reason-message = die Nachricht kann so nicht gesendet werden
hop-provider = Vom Server Ihres eigenen Anbieters angenommen: übergeben. Das ist noch kein Eingang.
hop-controller = Vom Server des Empfängers angenommen: eingegangen.

### Die Aufzeichnung

state-composed = verfasst, noch nicht unterwegs
state-in-doubt = UNGEWISS, ob gesendet
state-failed = nicht gesendet oder zurückgekommen
state-sent = gesendet
state-acknowledged = Eingang durch Meta belegt, noch nicht beantwortet
state-partly-answered = teilweise beantwortet
state-answered = beantwortet
state-refused = abgelehnt
state-withdrawn = zurückgezogen
basis-delivered = Auslieferung belegt
basis-controller-server = vom Mailserver des Empfängers angenommen
basis-acknowledged = von Meta bestätigt
basis-reply = spätestens dann, wie die Reaktion von Meta zeigt
basis-submitted = der Tag, an dem Sie das Formular abgesendet haben; kein Nachweis
event-composed = Schreiben verfasst
event-dispatch-started = Übergabe begonnen
event-dispatched = vom Server angenommen
event-dispatch-failed = nicht übergeben
event-in-doubt = ungewiss, ob gesendet
event-resolved-sent = geklärt: Es wurde gesendet
event-resolved-not-sent = geklärt: Es wurde nicht gesendet
event-copied = Kopie bei den gesendeten E-Mails
event-mail-received = Mail eingegangen
event-attached = Datei beigelegt
event-forgotten = vergessen
event-anchored = Das Ende der Aufzeichnung wurde von einem Zeitstempeldienst datiert
event-posted = zur Post gegeben
event-submitted = Formular abgesendet
event-delivered = zugestellt
event-delivery-failed = zurückgekommen
event-acknowledged = Eingang von Meta bestätigt
event-identification-requested = Meta fragte nach Ihrer Identität
event-identified = Metas Frage nach Ihrer Identität beantwortet
event-extended = Meta teilte eine Verlängerung mit
event-partly-answered = teilweise beantwortet
event-answered = beantwortet
event-refused = abgelehnt
event-withdrawn = zurückgezogen
event-corrected = Berichtigung

# Variables:
#   $reference, $subject, $controller (String) - of the letter
status-head = { $reference }: { $subject } an { $controller }
# Variables:
#   $rights (List), $channel, $state (String) - of the letter
status-what = { $rights }, { $channel }: { $state }
# Variables:
#   $date (Date), $weekday (String), $days (String) - a day, and how many until then or since
status-sent = Abgegangen am { $date }
# Variables:
#   $basis (String) - what the day rests on
status-received = Eingegangen am { $date } ({ $basis })
status-deadline = Frist für die Antwort: { $weekday }, { $date } (noch { $days } Tage)
status-deadline-tomorrow = Frist für die Antwort: { $weekday }, { $date } (morgen)
status-deadline-today = Frist für die Antwort: { $weekday }, { $date } (heute)
status-deadline-was = Ende der Frist für die Antwort: { $weekday }, { $date }
status-overdue = ÜBERFÄLLIG: Die Frist für die Antwort endete am { $weekday }, dem { $date } (Tage seither: { $days })
status-deadline-over-unproven = Die Frist für die Antwort wäre am { $weekday }, dem { $date }, abgelaufen, aber der Eingang ist nicht nachgewiesen
status-expectation = Der Eingang ist nicht nachgewiesen, also steht noch keine Frist fest; kam das Schreiben in der üblichen Zeit an, ist die Antwort bis zum { $date } fällig
status-extended = Verlängerung mitgeteilt am { $date }, innerhalb des ersten Monats: insgesamt drei Monate ab Eingang
status-extended-late = Verlängerung mitgeteilt am { $date }, nach dem ersten Monat: Sie verlängert die Frist nicht
status-extended-without-reasons = Verlängerung mitgeteilt am { $date } ohne Gründe: Sie verlängert die Frist nicht
status-extended-of-no-fixed-length = Verlängerung mitgeteilt am { $date }: Dieses Recht legt keine fest, die Frist bleibt; merken Sie sich den Tag, den Meta genannt hat
status-paused-since = Die Frist steht seit dem { $date } still, weil Meta nach Ihrer Identität gefragt hat; sie läuft weiter, sobald Meta Ihre Antwort darauf hat
status-not-started = Meta hat am { $date } nach Ihrer Identität gefragt; die Frist beginnt erst, wenn Meta Ihre Antwort hat
# Variables:
#   $from, $until (Date) - days
status-paused = Die Frist stand vom { $from } bis zum { $until } still, weil Meta nach Ihrer Identität gefragt hatte (Tage: { $days })
status-started-anew = Meta hat am { $from } nach Ihrer Identität gefragt; die Frist läuft ab Ihrer Antwort vom { $until }
status-not-paused = Meta hat am { $date } nach Ihrer Identität gefragt; das hält die Frist nicht an
# Variables:
#   $next (String) - what to do next
status-next = Als Nächstes: { $next }
status-objection = Ab Eingang darf Meta zu diesem Zweck nicht mehr verarbeiten; die Frist gilt nur für die Antwort
next-wait-for-sending = warten; ein anderes demur sendet dieses Schreiben gerade.
next-post = das Schreiben ausdrucken und mit Nachweis zur Post geben, dann: demur record { $reference } posted --on DATUM --file BELEG
next-submit = das Formular ausfüllen und absenden, dann: demur record { $reference } submitted --on DATUM --file BILD
next-send-again = das Schreiben mit demselben Befehl noch einmal senden; es behält sein Zeichen. Ist es zurückgekommen, zuerst die Anschrift prüfen.
next-resolve = klären, ob es gesendet wurde: demur resolve { $reference } sieht in Ihrem Postfach nach, wenn es eingerichtet ist ([inbox.imap]); sonst fragen Sie nach (Ihr Anbieter, Ordner „Gesendet“; dass es dort fehlt, beweist nichts), dann: demur resolve { $reference } --sent oder --not-sent
next-get-proof = den Auslieferungsbeleg besorgen, dann: demur record { $reference } delivered --on DATUM --file NACHWEIS
next-fetch-receipt = den Auslieferungsbeleg holen, sobald der Brief angekommen ist, bis zum { $date }, dann: demur record { $reference } delivered --on DATUM --file BELEG
next-get-proof-or-send-again = die erwartete Frist ist vorbei, aber der Eingang ist nicht nachgewiesen: den Auslieferungsbeleg besorgen (demur record { $reference } delivered --on DATUM --file NACHWEIS) oder das Schreiben mit Nachweis per Post noch einmal senden (demur send … --channel post --again).
next-post-as-well = das Schreiben auch per Post senden, mit Nachweis (demur send … --channel post --again, ohne --address): Eine E-Mail ist nur übergeben, und nichts beweist ihren Eingang.
next-get-confirmation = die Bestätigung suchen, die auf das Formular folgt (auch im Spam-Ordner), und behalten, dann: demur record { $reference } acknowledged --on DATUM --file MAIL
# Variables:
#   $kind (String) - what a mail seems to be
#   $act (String) - what to do then
next-read-answer = die Mail vom { $date } lesen; sie sieht so aus: { $kind }. { $act }
next-identify = auf Metas Frage nach Ihrer Identität antworten (ohne Ausweis, solange Meta ihn nicht klar und mit Gründen verlangt), dann: demur record { $reference } identified --on DATUM
next-wait = bis zum { $date } auf die Antwort warten; aufzeichnen, was eingeht.
next-remind = die Frist ist abgelaufen und der Zugang nachgewiesen: Erinnern Sie Meta (demur send reminder --for { $reference }), oder beschweren Sie sich bei einer Aufsichtsbehörde (demur draft complaint --for { $reference }).
next-check-answer = sehen Sie nach, was in der Antwort fehlt, und verlangen Sie es von Meta (demur reply { $reference } partial --missing NUMMERN); ist der Rest gekommen: demur record { $reference } answered --on DATUM --file ANTWORT
next-await-reminder = warten Sie bis { $date } auf die Antwort (ein Entgegenkommen, das keine Frist verlängert), dann beschweren Sie sich: demur draft complaint --for { $reference }
next-await-answer = warten Sie auf die Antwort; was Meta schreibt, gehört zum ersten Brief: demur reply { $reference }
next-await-authority = warten Sie auf die Aufsichtsbehörde, und beantworten Sie ihre Fragen.
next-complain = wenden Sie sich an die Aufsichtsbehörde: demur draft complaint --for { $reference }, oder gehen Sie vor Gericht. Meta muss Ihnen die Gründe der Ablehnung nennen.
next-nothing = nichts.

note-status = Allgemeine Information, keine Rechtsberatung. Fristen laufen ab Eingang; ohne Nachweis des Eingangs heißt hier nichts überfällig.
note-no-letters = Noch ist nichts aufgezeichnet. demur send verfasst Schreiben, sendet sie oder bereitet sie vor und zeichnet sie auf.
note-no-open-letters = Kein Schreiben ist offen. demur status --all zeigt die abgeschlossenen.
note-already-recorded = Das ist schon aufgezeichnet; nichts geändert.
note-recorded = Aufgezeichnet als Eintrag { $seq }, Hash { $hash }
show-events = Einträge (Nummer, Zeitpunkt, was geschah):
show-calculation = So wird die Frist gerechnet:
# Variables:
#   $date (Date) - on which day it happened
show-on = am { $date }
# Variables:
#   $seq (String) - number of an entry
show-corrected-by = → berichtigt durch Eintrag { $seq }
# Variables:
#   $instead (String) - what happened instead
show-replaces = Ersetzt Eintrag { $seq }: { $instead }
show-nothing = nichts geschehen
show-without-reasons = ohne Begründung
# Variables:
#   $fields (String) - names of fields
show-fields = Felder des Profils, die hinausgingen: { $fields }

# Variables:
#   $entries, $artifacts (String) - numbers
verify-holds = Die Aufzeichnung stimmt. Unverändert sind die Einträge ({ $entries }) und die Dateien ({ $artifacts }).
verify-head = Sie endet mit Eintrag { $seq }, Hash { $hash }
# Variables:
#   $seqs (List) - numbers of entries
verify-clock = Die Uhr ging zurück, und zwar vor Eintrag { $seqs }.
verify-limits = So zeigt sich, was in dieser Datei geändert, entfernt oder abgeschnitten wurde. Hat jemand die ganze Aufzeichnung neu gebaut, zeigt das nur ein Hash, den Sie sich anderswo notiert haben: demur ledger verify --head HASH
verify-limits-head = Der Hash, den Sie notiert haben, steht in dieser Aufzeichnung: Bis zu seinem Eintrag wurde seither nichts geändert, entfernt oder neu gebaut.
verify-missing = Eintrag { $seq } fehlt.
verify-changed = Eintrag { $seq } wurde geändert oder steht an der Stelle eines anderen.
verify-payload-changed = Was Eintrag { $seq } sagt, wurde geändert.
verify-payload-missing = Was Eintrag { $seq } sagt, fehlt.
# Variables:
#   $role (String) - what a file is
verify-artifact-changed = Die Datei „{ $role }“ von Eintrag { $seq } wurde geändert.
verify-artifact-missing = Die Datei „{ $role }“ von Eintrag { $seq } fehlt.
# Variables:
#   $what (String) - what is too much
verify-surplus = Das gehört zu keinem Eintrag: { $what }
# Variables:
#   $last, $counter (String) - numbers of entries
verify-cut = Das Ende fehlt: Der letzte Eintrag ist { $last }, aber es gab schon Eintrag { $counter }.
verify-head-not-found = Der Hash { $hash }, den Sie notiert haben, steht nicht in dieser Aufzeichnung: Sie wurde abgeschnitten oder neu gebaut, oder es ist eine andere.
verify-unguarded = Die Einträge sind, wie sie geschrieben wurden, aber die Datei verweigert Änderungen nicht mehr: Ihre Trigger wurden entfernt, oder ihr Zähler wurde geändert.

### Fehler und was zu tun ist

# Variables:
#   $format, $channel, $known (String) - words as typed
error-format-of-channel = { $format } passt nicht zu --channel { $channel }. Es gibt: { $known }
error-address-missing = Für E-Mail wird die Adresse gebraucht: --address MAIL. Meta nennt für solche Anträge keine; ein laufender Vorgang bei Meta hat vielleicht eine (case++…@support.facebook.com).
error-address-without-email = --address gehört zu --channel email.
error-address-several = Die Adresse gehört zu einem einzigen Unternehmen: Wählen Sie es mit --to (siehe demur list controllers).
# Variables:
#   $option, $typed (String) - as typed
error-address = { $option } { $typed } ist keine E-Mail-Adresse.
error-nobody-to-ask = Ohne Terminal kann demur nicht nachfragen; --yes macht ohne Nachfrage weiter.
error-no-server = Das Profil nennt keinen Postausgangsserver für E-Mail.
hint-no-server = Ergänzen Sie im Profil [outbox.smtp] mit host, username und password_command, oder ersetzen Sie das ganze Profil mit demur init --force. --dry-run schreibt die E-Mail als Datei.
hint-login = Berichtigen Sie die Angaben zum Postausgangsserver, oder lassen Sie sie weg (--no-mail). Nichts wurde gespeichert.
# Variables:
#   $variable, $section (String) - where a password can come from
error-password-missing = Es gibt kein Passwort für den Mailserver: { $variable } ist nicht gesetzt, und das Profil hat kein password_command.
# Variables:
#   $command, $problem (String) - the command, and how it ended
error-password-command = Der Befehl für das Passwort ({ $command }) gab keines: { $problem }
hint-password = Tragen Sie im Profil unter { $section } den Befehl ein, der das Passwort ausgibt, etwa password_command = ["pass", "show", "mail"], oder setzen Sie die Umgebungsvariable { $variable }. Nichts wurde gesendet oder aufgezeichnet.
# Variables:
#   $references (String) - letters
error-not-handed-over = Nicht übergeben und so aufgezeichnet: { $references }
hint-not-handed-over = Beheben Sie, was oben steht, und rufen Sie denselben Befehl noch einmal auf; das Schreiben behält sein Zeichen und wird nicht zweimal gesendet.
error-in-doubt = Ungewiss, ob gesendet: { $references }
hint-in-doubt = Klären Sie, ob es gesendet wurde: demur resolve { $reference } sieht in Ihrem Postfach nach, wenn es eingerichtet ist ([inbox.imap]); sonst fragen Sie nach (Ihr Anbieter, Ordner „Gesendet“; dass es dort fehlt, beweist nichts), und sagen Sie es: demur resolve { $reference } --sent oder --not-sent. Bis dahin wird es nicht noch einmal gesendet.
error-interrupted = Abgebrochen; nichts wurde gesendet oder aufgezeichnet.
# Variables:
#   $folder (String) - a path
error-no-record = In { $folder } ist keine Aufzeichnung.
hint-no-record = demur send legt eine an; --data-dir nennt einen anderen Ordner.
error-busy = Ein anderes demur sendet gerade mit der Aufzeichnung in { $folder }.
hint-busy = Warten Sie, bis es fertig ist, und rufen Sie den Befehl noch einmal auf.
# Variables:
#   $now, $last (String) - instants
error-clock-set-back = Die Uhr dieses Rechners zeigt { $now }; das liegt vor dem letzten Eintrag der Aufzeichnung ({ $last }).
hint-clock-set-back = Stellen Sie die Uhr richtig, und rufen Sie den Befehl noch einmal auf. Stimmt sie jetzt und ging damals falsch: --clock-is-right
# Variables:
#   $reply (String) - the server's last word
#   $file (String) - the record
error-taken-unrecorded = { $reference } wurde vom Server angenommen ({ $reply }), aber das ließ sich nicht mehr in { $file } schreiben.
hint-taken-unrecorded = Notieren Sie die Worte des Servers. Wenn die Aufzeichnung wieder beschrieben werden kann: demur resolve { $reference } --sent
error-ledger-other = { $file } ist keine Aufzeichnung von demur.
hint-ledger-other = Nennen Sie mit --data-dir den richtigen Ordner, oder verschieben Sie die Datei.
# Variables:
#   $version, $known (String) - numbers
error-ledger-newer = { $file } wurde von einem neueren demur geschrieben (Format { $version }; dieses kennt { $known }).
hint-ledger-newer = Verwenden Sie das neuere demur; nichts wurde geändert.
error-ledger-locked = { $file } wird von einem anderen Programm benutzt.
hint-ledger-locked = Warten Sie, bis es fertig ist, und rufen Sie den Befehl noch einmal auf. Nichts wurde geändert.
error-ledger-full = Für { $file } ist kein Platz mehr auf dem Datenträger.
hint-ledger-full = Schaffen Sie Platz, und rufen Sie den Befehl noch einmal auf; was vorher aufgezeichnet wurde, ist sicher.
error-ledger-read-only = { $file } lässt sich nur lesen.
hint-ledger-read-only = Sie brauchen das Recht, in die Datei und ihren Ordner zu schreiben. Nichts wurde geändert.
# Variables:
#   $problem (String) - what the library said
error-ledger-damaged = { $file } ist beschädigt: { $problem }
hint-ledger-damaged = Bewahren Sie die Datei auf, wie sie ist, und stellen Sie an ihrer Stelle eine Sicherungskopie wieder her. demur ändert nichts darin.
error-ledger-system = { $file }: { $problem }
hint-ledger-system = Nichts wurde aufgezeichnet. Beheben Sie das, und rufen Sie den Befehl noch einmal auf.
error-ledger-entry = Eintrag { $seq } von { $file } lässt sich nicht lesen: { $problem }
# Variables:
#   $entry (String) - number of an entry
error-ledger-broken = { $file } wurde von außen geändert: Bei Eintrag { $entry } stimmt die Aufzeichnung nicht.
error-ledger-surplus = { $file } wurde von außen geändert: Etwas gehört zu keinem Eintrag ({ $what }).
error-ledger-head = In { $file } steht der Hash nicht, den Sie notiert haben.
error-ledger-unguarded = { $file } wurde von außen geändert: Die Datei verweigert Änderungen nicht mehr.
hint-ledger-broken = Zu einer Aufzeichnung, die nicht stimmt, kommt nichts hinzu. demur ledger verify sagt, was nicht stimmt. Bewahren Sie die Datei auf, wie sie ist, und stellen Sie an ihrer Stelle eine Sicherungskopie wieder her.
# Variables:
#   $typed (String) - as typed
error-reference = { $typed } ist kein Zeichen eines Schreibens.
hint-reference = Ein Zeichen sieht so aus: 20261121-7K3QX9TB; seine letzten acht Stellen genügen. demur status --all zeigt Ihre Zeichen.
error-unknown-reference = In der Aufzeichnung ist kein Schreiben mit dem Zeichen { $typed }.
# Variables:
#   $on, $today, $earliest (Date) - days
error-on-future = --on { $on } liegt in der Zukunft; heute ist der { $today }.
error-on-early = --on { $on } liegt vor dem { $earliest }, dem Tag, an dem das Schreiben verfasst wurde oder abging.
hint-on-early = Ist ein früherer Eintrag falsch, berichtigen Sie ihn: demur record REF corrected --seq NUMMER --on DATUM
# Variables:
#   $event, $channel (String) - words as typed
error-wrong-channel = „{ $event }“ passt nicht zu einem Schreiben mit --channel { $channel }.
error-record-in-doubt = „{ $event }“ lässt sich nicht aufzeichnen: Noch ist ungewiss, ob das Schreiben gesendet wurde.
hint-record-in-doubt = Klären Sie das zuerst: demur resolve REF --sent oder --not-sent
error-record-never-left = „{ $event }“ lässt sich nicht aufzeichnen: Das Schreiben wurde nie übergeben.
hint-record-never-left = Senden Sie es mit demselben Befehl noch einmal; es behält sein Zeichen.
error-seq = --seq und „{ $event }“ gehören zusammen.
error-without-reasons = --without-reasons passt nicht zu „{ $event }“.
hint-seq = Berichtigt wird so: demur record REF corrected --seq NUMMER --on DATUM; demur show REF zeigt die Nummern.
error-not-correctable = Eintrag { $seq } lässt sich nicht berichtigen: Das geht nur mit Einträgen, die Sie zu diesem Schreiben selbst aufgezeichnet und noch nicht berichtigt haben.
error-not-in-doubt = Bei { $reference } ist nicht ungewiss, ob es gesendet wurde.
# Variables:
#   $limit (String) - a number of characters
error-note = --note braucht einen Text ohne Steuerzeichen, höchstens { $limit } Zeichen lang.
error-empty-file = { $file } ist leer.
error-head = --head { $typed } ist nicht der Anfang eines Hashs (8 bis 64 der Zeichen 0-9 und a-f).
# Variables:
#   $what (String) - what happened, in English
error-bug = Das ist ein Fehler von demur ({ $what }). Weiter wurde nichts getan.

## Briefe, die auf einen früheren folgen

# Variables:
#   $reference (String) - ein Brief
error-follows-withdrawn = { $reference } wurde zurückgezogen; dazu lässt sich nichts mehr verlangen.
hint-follows-withdrawn = Üben Sie das Recht mit demur send neu aus. Falls es ein Irrtum war: demur record ZEICHEN corrected
error-follows-unsent = { $reference } ist, soweit das Verzeichnis weiß, noch nicht abgegangen.
hint-follows-unsent = Senden Sie den Brief zuerst, oder sagen Sie, dass er abgegangen ist: demur record ZEICHEN posted (oder submitted), demur resolve ZEICHEN --sent
error-too-early-to-remind = Für eine Erinnerung an { $reference } ist es zu früh.
# Variables:
#   $date (Date) - ein Tag
hint-remind-from = Die Frist endet am { $date }; eine Erinnerung hat danach ihren Platz. Ist eine teilweise Antwort gekommen, vermerken Sie sie zuerst (demur record ZEICHEN partly-answered).
hint-no-time-runs = Es läuft noch keine Frist, weil nichts sagt, wann der Brief zugegangen ist: demur record ZEICHEN delivered
error-too-early-to-complain = Eine Beschwerde zu { $reference } käme früh: Es ist keine Antwort vermerkt, und die Frist ist nicht sicher abgelaufen.
hint-complain-from = Die Frist endet am { $date }. Wenn Sie sich jetzt beschweren wollen, sagt der Brief das offen: --early
hint-complain-needs-receipt = Es fehlt der Nachweis des Zugangs (demur record ZEICHEN delivered) oder die Antwort (demur record ZEICHEN refused). Wenn Sie sich jetzt beschweren wollen, sagt der Brief offen, was fehlt: --early
error-nothing-missing = Eine teilweise Antwort auf { $reference }, aber nichts sagt, was fehlt.
hint-nothing-missing = Nennen Sie die Nummern der Punkte Ihres Briefs, die unbeantwortet sind: --missing 2,4
error-another-person = { $reference } ist ein Brief einer anderen Person als der im Profil.
# Variables:
#   $option (String) - eine Option
#   $acts (String) - Wörter
error-for-without-follow-up = { $option } gehört zu einem Brief, der auf einen früheren folgt: { $acts }
error-follow-up-without-for = Ein Brief, der auf einen früheren folgt, muss wissen, auf welchen: --for ZEICHEN (demur status zählt sie auf).
error-follow-up-alone = Ein Brief, der auf einen früheren folgt, steht allein: Bestellen Sie nichts anderes mit ihm.
error-missing-points = --missing { $typed }: keine Liste von Nummern wie 2,4
error-business-rights = Ein Brief an ein Unternehmen mit KI-Chatbot ist ein Widerspruch mit Auskunftsantrag: demur draft objection access --to-business NAME
error-business-address = Ein Brief an ein Unternehmen braucht dessen Anschrift: --business-address "Straße 1; 1010 Wien"
error-business-option = { $option } gehört zu --to-business.

## Beschwerden bei einer Aufsichtsbehörde

# Variables:
#   $authority (String) - ihr Name
#   $country (String) - ein Land
note-authority-country = Zuständig für Ihre Beschwerde: { $authority }, denn Sie leben in diesem Land: { $country }.
# Variables:
#   $region (String) - ein Teil des Landes, wie ihn die Person eingegeben hat
note-authority-region = Zuständig für Ihre Beschwerde: { $authority }, denn Sie leben hier: { $region } ({ $country }).
# Variables:
#   $services (List) - Dienste
note-authority-service = Zuständig für Ihre Beschwerde: { $authority }, denn Sie leben in diesem Land ({ $country }), und dort ist diese Behörde für { $services } zuständig.
note-authority-lead = Federführend für Meta ist die irische Data Protection Commission. Ihre Beschwerde geht an { $authority }; diese Behörde leitet sie dorthin weiter und bleibt für Sie Ansprechstelle. Die irische Behörde untersucht und entwirft die Entscheidung (Art. 56 und 60 DSGVO); das dauert länger als ein rein nationales Verfahren.
note-authority-leads = { $authority } ist zugleich die federführende Behörde für Meta (Art. 56 DSGVO) und bearbeitet Ihre Beschwerde selbst.
# Variables:
#   $reference (String) - der frühere Brief
note-complaint-unproven = Nichts in der Aufzeichnung beweist, dass { $reference } eingegangen ist, und die Beschwerde sagt das. Haben Sie einen Nachweis, zeichnen Sie ihn zuerst auf und schreiben Sie die Beschwerde neu: demur record { $reference } delivered --on DATUM --file NACHWEIS
note-complaint-proceedings = Manche Behörden fragen, ob die Sache schon bei einem Gericht oder einer anderen Behörde liegt. Ist das nicht so, fügt --no-other-proceedings einen Satz hinzu, der es sagt.
# Variables:
#   $languages (List) - Sprachen
note-authority-language = Der Brief ist in keiner Sprache dieser Behörde geschrieben: { $authority } ({ $languages }). Sie kann eine Übersetzung verlangen oder die Beschwerde nicht behandeln. Gibt es Briefe in dieser Sprache: --language KÜRZEL, oder --also KÜRZEL für eine zweite Fassung.
# Variables:
#   $channels (List) - Wege, den bevorzugten zuerst
note-authority-channel = So nimmt die Behörde Beschwerden an ({ $authority }), den bevorzugten Weg zuerst: { $channels }.
# Variables:
#   $url (String) - ein Formular
#   $status (String) - geprüft oder nicht
note-authority-form = Das Formular: { $url } ({ $status }).
# Variables:
#   $email (String) - eine Adresse
note-authority-email = Die Adresse für E-Mails: { $email }
# Variables:
#   $ways (String) - die Sätze darüber
note-authority-ways = { $ways }
# Variables:
#   $channel (String) - der gewählte Weg
note-authority-not-this-way = ACHTUNG: Soweit bekannt, nimmt diese Behörde { $channel } keine Beschwerden an: { $authority }. Wählen Sie einen anderen Weg (--channel).
# Variables:
#   $wants (String) - Sätze
note-authority-wants = Was die Behörde verlangt ({ $authority }): { $wants }
want-declare-infringement = Die Beschwerde muss das Begehren enthalten, die Rechtsverletzung festzustellen; der Brief enthält es.
want-no-disclosed-data = Legen Sie Ihre Briefe und das Begleitschreiben der Antwort bei, nicht aber die personenbezogenen Daten, die Sie erhalten haben.
want-signed-mandate = Wer sich für jemand anderen beschwert, legt eine unterschriebene Vollmacht bei.
want-own-language = Die Beschwerde muss in der Sprache der Behörde geschrieben sein.
want-not-anonymous = Die Beschwerde muss sagen, wer Sie sind und wie man Sie erreicht; anonyme Beschwerden werden nicht behandelt.
want-controller-first = Sie müssen sich zuerst an das Unternehmen gewandt haben; legen Sie Ihren Brief und den Nachweis bei.
want-qualified-signature-by-email = Per E-Mail braucht die Beschwerde eine qualifizierte elektronische Signatur.
want-identity = Die Behörde verlangt einen Nachweis, wer Sie sind.

### Sprachen

language-bg = Bulgarisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-fi = Finnisch
language-fr = Französisch
language-ga = Irisch
language-hr = Kroatisch
language-hu = Ungarisch
language-is = Isländisch
language-it = Italienisch
language-lt = Litauisch
language-lv = Lettisch
language-mt = Maltesisch
language-nb = Norwegisch
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-rm = Rätoromanisch
language-ro = Rumänisch
language-sk = Slowakisch
language-sl = Slowenisch
language-sv = Schwedisch

## demur reply

help-reply = Fragt, was Meta geschrieben hat, und schreibt den Brief, der darauf antwortet
help-reply-reference = Der Brief, auf den Meta geantwortet hat
help-reply-answer = Was Meta geschrieben hat (fehlt es, wird danach gefragt)
help-reply-channel = Wie Sie den Brief senden werden (ohne Angabe: per Post)
help-reply-format = Das Dateiformat (ohne Angabe: nach der Endung von --output, sonst Text)
help-reply-output = Wohin der Brief soll (- ist der Bildschirm)
# Variables:
#   $controller (String) - ein Unternehmen
#   $date (Date) - das Datum des Briefs
ask-answer = Was hat { $controller } zu Ihrem Brief vom { $date } geschrieben?
ask-answer-number = Nummer:
reply-nothing = Noch nichts.
reply-use-our-form = Ich soll ein Formular benutzen.
reply-more-identification = Ich soll genauer angeben, wer ich bin.
reply-proof-of-outputs = Ich soll belegen, dass Antworten der KI meine Daten zeigen.
reply-not-whatsapp = Das sei Sache von Meta AI, nicht von WhatsApp.
reply-partial = Eine Antwort, aber nicht auf alles.
reply-refused = Eine Ablehnung.
reply-full = Eine vollständige Antwort.
# Variables:
#   $answers (String) - Wörter
error-which-answer = Was hat Meta geschrieben? Eines von: { $answers }
# Variables:
#   $reference (String) - ein Brief
#   $event (String) - ein Wort des Verzeichnisses
note-record-answer = Halten Sie zuerst fest, was Meta geschrieben hat: demur record { $reference } { $event } --on DATUM --file MAIL
note-reply-full = Mehr ist nicht zu schreiben. Sollte sich zeigen, dass etwas fehlt: demur reply mit partial.
# Variables:
#   $act (String) - ein Wort
#   $reference (String) - ein Brief
note-reply-send = Um diesen Brief zu senden und festzuhalten: demur send { $act } --for { $reference }

## Fristen neben der des Verantwortlichen, nach ihrer Kennung in data/clocks.toml

# Variables:
#   $date (Date) - der letzte Tag
clock-at-dsg-24 = Beschwerde in Österreich: spätestens am { $date } (ein Jahr ab Kenntnis, § 24 Abs. 4 DSG)
clock-nl-uavg-35 = Antrag bei Gericht in den Niederlanden zu dieser Antwort: bis { $date } (sechs Wochen, Art. 35 Abs. 2 UAVG)
clock-gdpr-78-2 = Schweigt die Behörde bis { $date }, können Sie gegen sie vor Gericht gehen (Art. 78 Abs. 2 DSGVO)
clock-dsa-20 = Interne Beschwerde bei der Plattform: bis { $date } (sechs Monate, Art. 20 des Gesetzes über digitale Dienste)
clock-uk-s164a = Meta muss den Eingang Ihrer Beschwerde bis { $date } bestätigen (30 Tage, Section 164A des Data Protection Act 2018)
clock-uk-s166 = Schweigt die ICO bis { $date }, können Sie sich an das Tribunal wenden (Section 166 des Data Protection Act 2018)
clock-uk-tribunal-s166 = Antrag beim Tribunal gegen eine schweigende ICO: bis { $date } (nicht verifiziert)
clock-uk-ico-last-contact = Beschwerde bei der ICO: besser bis { $date }; spätere kann sie ablehnen (drei Monate ab dem letzten Kontakt; ihre Praxis, nicht verifiziert)
clock-ch-fadp-60 = Strafantrag in der Schweiz wegen einer falschen Auskunft: bis { $date } (drei Monate, Art. 60 DSG; nicht verifiziert)
