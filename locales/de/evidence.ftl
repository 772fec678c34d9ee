# Das Beweispaket: der Befehl, und die Chronologie für jemanden, der von demur nie gehört hat.

### Hilfe

help-bundle = Packt alles zu einem Schreiben und zu denen, die dazugehören, in eine Datei, die andere ohne demur prüfen können
help-bundle-reference = Das Schreiben: sein Zeichen oder dessen letzte acht Stellen
help-bundle-output = Die Datei (DATEI.zip) oder ein Ordner, in den ZEICHEN.zip kommt
help-bundle-with-disclosed-data = Nimmt auch die Dateien auf, die mit einer Antwort kamen: Das können die Daten sein, über die Ihnen Auskunft erteilt wurde
help-bundle-only-this-case = Lässt die Zeilen anderer Schreiben weg; dann kann niemand zeigen, dass dazwischen kein Eintrag entfernt wurde
help-bundle-redact = Schwärzt dies, wo immer es gefunden wird; mehrmals möglich
help-bundle-redact-words = Schwärzt diese Wörter, wo immer sie gefunden werden; mehrmals möglich
help-bundle-without-grounds = Dasselbe wie --redact grounds

### Was danach gesagt wird

# Variables:
#   $file (String) - a path
bundle-written = { $file }
# Variables:
#   $reference (String) - of the letter
#   $letters (List) - references
bundle-letters = Schreiben darin: { $letters }
# Variables:
#   $files, $bytes (String) - numbers
bundle-files = Dateien: { $files }, zusammen { $bytes } Bytes
# Variables:
#   $name (String) - of a file
#   $seq (String) - number of an entry
#   $reason (String) - why
bundle-left-out = Weggelassen: { $name } (Eintrag { $seq }). { $reason }
# Variables:
#   $name, $copy (String) - of a file, and of what stands in its place
bundle-copied = Statt { $name } (Eintrag { $seq }): { $copy }. { $reason }
# Variables:
#   $what (List) - what was blackened
bundle-redacted = Geschwärzt: { $what }
# Variables:
#   $entries (String) - a number
bundle-hidden = Einträge, die ohne ihren Inhalt hineinkommen: { $entries }
bundle-others = In der Datei events.jsonl stehen auch die Zeilen anderer Schreiben Ihrer Aufzeichnung ({ $entries }): wann, welches Zeichen, welches Ereignis; nicht, was sie sagen. --only-this-case lässt sie weg.
bundle-reference-note = Das Zeichen wird aus Ihrem Namen, Ihrem Land, Ihrer E-Mail-Adresse und Ihrer Anschrift berechnet. Wer das Übrige kennt, kann eine Vermutung über das Geschwärzte überprüfen.
bundle-read-it = Sehen Sie es durch, bevor Sie es weitergeben: chronology.pdf zeigt, was andere sehen, VERIFY.md, wie sie es prüfen.
# Variables:
#   $digest (String) - SHA-256
bundle-digest = SHA-256: { $digest }
bundle-note-digest = Notieren Sie diesen Wert, oder schicken Sie ihn getrennt: Er zeigt, dass die Datei unterwegs nicht ausgetauscht wurde.
error-bundle-stdout = Ein Beweispaket ist eine Datei: --output DATEI.zip

### Die Chronologie

# Variables:
#   $reference (String) - of the letter
evidence-title = Chronologie des Schriftwechsels { $reference }
# Variables:
#   $page, $pages (String) - numbers
evidence-page = { $reference } – Seite { $page } von { $pages }
# Variables:
#   $date (String) - a day
evidence-intro = Diese Chronologie hat das Programm demur aus der Aufzeichnung erstellt, die die absendende Person damit führt. Fristen sind nach dem Stand vom { $date } berechnet. Bei jedem Eintrag steht, was er zeigt und wessen Wort er ist; der letzte Abschnitt sagt, was all das beweist und was nicht. Wie man es ohne demur prüft, steht in VERIFY.md.
evidence-redacted-copy = Geschwärzte Fassung.
# Variables:
#   $what (String) - a list
evidence-redacted-what = Für diese Leser geschwärzt oder weggelassen: { $what }. Jede solche Stelle ist mit Blöcken kenntlich gemacht.
evidence-redacted-name = der Name der absendenden Person
evidence-redacted-address = Postanschriften
evidence-redacted-email = E-Mail-Adressen
evidence-redacted-phone = Telefonnummern
evidence-redacted-identifiers = Kennungen bei den Diensten
evidence-redacted-grounds = die Gründe aus der besonderen Situation der absendenden Person
evidence-redacted-names-of-others = der Name der Person, die für die absendende schreibt
evidence-redacted-words = bestimmte Wörter
# Variables:
#   $entries (String) - a number
evidence-redacted-entries = der volle Inhalt mancher Einträge (Einträge: { $entries })
evidence-heading-parties = Wer und an wen
# Variables:
#   $name, $country (String) - of the person
evidence-sender = Absendende Person: { $name }, { $country }
evidence-representative = Geschrieben von: { $name }
evidence-controller = Verantwortlicher: { $name }
evidence-authority = Aufsichtsbehörde: { $name }
# Variables:
#   $law (String) - its name
evidence-law = Herangezogenes Recht: { $law }
evidence-heading-letters = Die Schreiben
# Variables:
#   $reference (String) - of the letter
evidence-letter = Schreiben { $reference }
# Variables:
#   $date (Date), $name, $channel (String) - of the letter
evidence-letter-to = Vom { $date } an { $name }, { $channel }
# Variables:
#   $title (String) - its subject line
evidence-letter-title = Betreff: { $title }
# Variables:
#   $rights (List) - names of rights
evidence-letter-rights = Rechte: { $rights }
# Variables:
#   $kind (String) - how it follows the other
evidence-letter-follows = { $kind } Schreiben { $reference }
evidence-follows-reminder = Erinnerung an das
evidence-follows-complaint = Beschwerde zum
evidence-follows-use-our-form = Antwort auf den Verweis auf ein Formular, zum
evidence-follows-more-identification = Antwort auf die Frage nach der Identität, zum
evidence-follows-proof-of-outputs = Antwort auf die Forderung nach Belegen für KI-Ausgaben, zum
evidence-follows-not-whatsapp = Antwort auf die Aussage, WhatsApp sei nicht betroffen, zum
evidence-follows-partial = Antwort auf eine teilweise Antwort, zum
evidence-heading-events = Was geschehen ist
evidence-events-intro = In der Reihenfolge der Tage. Die Uhrzeiten sind die des Rechners der absendenden Person. „Eintrag“ ist die Nummer in der Aufzeichnung.
# Variables:
#   $date (Date), $time, $event (String) - of the entry
evidence-at-instant = { $date }, { $time }: { $event }
evidence-on-day = { $date }: { $event }
# Variables:
#   $seq, $reference (String), $recorded (Date) - of the entry
evidence-entry = Eintrag { $seq }, Schreiben { $reference }
evidence-entry-later = Eintrag { $seq } vom { $recorded }, Schreiben { $reference }
evidence-event-composed = Schreiben verfasst
evidence-event-dispatch-started = Übergabe per E-Mail begonnen
evidence-event-dispatched = Nachricht von einem Mailserver angenommen
evidence-event-dispatch-failed = Nachricht nicht angenommen
evidence-event-in-doubt = ungewiss, ob die Nachricht angenommen wurde
evidence-event-resolved-sent = die absendende Person stellte fest: gesendet
evidence-event-resolved-not-sent = die absendende Person stellte fest: nicht gesendet
evidence-event-posted = zur Post gegeben
evidence-event-submitted = Webformular abgesendet
evidence-event-delivered = zugestellt
evidence-event-delivery-failed = zurückgekommen
evidence-event-acknowledged = der Verantwortliche bestätigte den Eingang
evidence-event-identification-requested = der Verantwortliche fragte nach der Identität der absendenden Person
evidence-event-identified = die absendende Person beantwortete die Frage nach der Identität
evidence-event-extended = der Verantwortliche teilte eine Verlängerung mit
evidence-event-partly-answered = der Verantwortliche antwortete teilweise
evidence-event-answered = der Verantwortliche antwortete
evidence-event-refused = der Verantwortliche lehnte ab
evidence-event-withdrawn = die absendende Person zog das Schreiben zurück
evidence-event-corrected = Berichtigung eines Eintrags
evidence-event-mail-received = E-Mail zu diesem Schreiben eingegangen
evidence-event-attached = Datei zu einem früheren Eintrag hinzugefügt
evidence-event-copied = Kopie in den Ordner der gesendeten E-Mails gelegt
evidence-event-forgotten = Inhalte von der absendenden Person entfernt
# Variables:
#   $what (String) - a sentence
evidence-shows = Zeigt: { $what }
evidence-shows-word = dass die absendende Person dies aufgezeichnet hat; eine Datei ist dazu nicht aufbewahrt.
evidence-shows-composed = den genauen Wortlaut, aufbewahrt, bevor das Schreiben hinausging.
evidence-shows-dispatch-started = Der Mailserver war bereit, und die Nachricht begann hinauszugehen.
evidence-shows-dispatched = Die Nachricht wurde dem Mailanbieter der absendenden Person übergeben. Dass sie beim Verantwortlichen einging, zeigt es nicht.
evidence-shows-dispatched-controller = Die Nachricht ist eingegangen: Der Server, der sie annahm, wies durch sein Zertifikat nach, dass er zur Domain der Adresse gehört.
evidence-shows-dispatch-failed = Die Nachricht ging nicht hinaus oder wurde abgewiesen.
evidence-shows-in-doubt = Die Verbindung endete, bevor feststand, ob die Nachricht angenommen wurde.
evidence-shows-posted = wann es zur Post gegeben wurde, nicht, dass es ankam.
evidence-shows-submitted = wann das Formular abgesendet wurde. Den Eingang zeigt nur eine Bestätigung.
evidence-shows-delivered = dass das Schreiben beim Verantwortlichen einging, soweit der Nachweis das trägt.
evidence-shows-delivery-failed = dass das Schreiben beim Verantwortlichen nicht einging.
evidence-shows-acknowledged = dass der Verantwortliche das Schreiben spätestens an diesem Tag hatte.
evidence-shows-identification-requested = dass der Verantwortliche das Schreiben spätestens an diesem Tag hatte.
evidence-shows-extended = dass der Verantwortliche das Schreiben spätestens an diesem Tag hatte.
evidence-shows-partly-answered = dass der Verantwortliche das Schreiben spätestens an diesem Tag hatte.
evidence-shows-answered = dass der Verantwortliche das Schreiben spätestens an diesem Tag hatte.
evidence-shows-refused = dass der Verantwortliche das Schreiben spätestens an diesem Tag hatte.
evidence-shows-corrected = Ein früherer Eintrag war falsch. Beide bleiben in der Aufzeichnung.
evidence-shows-mail-received = dass diese Nachricht im Postfach lag. Als Absender steht da, was ihre Kopfzeilen nennen.
# Variables:
#   $source (String) - whose word it is
evidence-source = Wessen Wort: { $source }
evidence-source-record = die eigene Notiz von demur in diesem Augenblick
evidence-source-server = die Antwort des Mailservers, wie demur sie erhielt
evidence-source-person = das der absendenden Person, ohne Datei
evidence-source-person-file = das der absendenden Person; die Datei ist der Beleg dafür
evidence-source-mail = die Nachricht selbst, aufbewahrt mit allen Kopfzeilen
# Variables:
#   $reply (String) - what the server said
evidence-reply = Letzte Antwort des Servers: { $reply }
# Variables:
#   $details (String) - as kept
evidence-post = Per Post: { $details }
# Variables:
#   $from (String) - der Absender
#   $subject (String) - der Betreff
#   $kind (String) - wonach sie aussieht
evidence-mail = E-Mail von { $from }, Betreff: { $subject }. Sie sieht so aus: { $kind }.
# Variables:
#   $said (String) - Code und Wortlaut
evidence-mail-status = Darin sagt ein Mailserver: { $said }
# Variables:
#   $seq, $instead (String) - of the correction
evidence-corrected-by = Dieser Eintrag wurde durch Eintrag { $seq } berichtigt.
evidence-replaces = Ersetzt Eintrag { $seq }: { $instead }
evidence-nothing = nichts geschehen
evidence-belongs-to = Gehört zu Eintrag { $seq }
evidence-without-reasons = Nach Angabe der absendenden Person ohne Begründung.
# Variables:
#   $note (String) - the person's words
evidence-note = In den Worten der absendenden Person: „{ $note }“
# Variables:
#   $path (String) - of a file
evidence-file = Datei: { $path }
evidence-file-copy = Datei, als geschwärzte Kopie: { $path }
evidence-file-left-out = Datei, in diesem Paket nicht so enthalten, wie sie ist: { $path }
evidence-heading-deadlines = Die Frist für die Antwort
evidence-steps = So wird der letzte Tag berechnet:
# Variables:
#   $state (String) - where it stands
evidence-state = Stand: { $state }
# Variables:
#   $date (Date) - a day
evidence-sent = Abgegangen am { $date }
# Variables:
#   $basis (String) - what it rests on
evidence-received = Eingegangen am { $date }: { $basis }
evidence-received-by-word = Dieser Tag beruht auf dem Wort der absendenden Person; eine Datei ist dazu nicht aufbewahrt.
evidence-not-received = Den Eingang belegt nichts in dieser Aufzeichnung.
evidence-basis-delivered = zugestellt, wie aufgezeichnet
evidence-basis-controller-server = der eigene Mailserver des Verantwortlichen nahm es an
evidence-basis-acknowledged = vom Verantwortlichen bestätigt
evidence-basis-reply = spätestens dann, wie die Reaktion des Verantwortlichen zeigt
evidence-basis-submitted = für die Berechnung angenommen, weil das Webformular an diesem Tag abgesendet wurde; nicht nachgewiesen
evidence-no-time-of-its-own = Dieses Schreiben folgt auf ein anderes und setzt keine eigene Frist in Gang.
# Variables:
#   $weekday (String), $date (Date) - the last day
evidence-last-day = Letzter Tag für die Antwort: { $weekday }, { $date }
# Variables:
#   $days (String) - a number
evidence-overdue = Überfällig am { $date }: Die Frist ist abgelaufen (Tage seither: { $days }), der Eingang ist belegt, und die Aufzeichnung enthält keine vollständige Antwort.
evidence-over-unproven = Dieser Tag ist vorbei; weil der Eingang nicht belegt ist, heißt hier aber nichts überfällig.
evidence-expectation = Kam es in der üblichen Zeit an, ist die Antwort bis zum { $date } fällig. Das ist eine Erwartung und keine Frist.
evidence-extended = Verlängerung mitgeteilt am { $date }, rechtzeitig: insgesamt drei Monate ab Eingang.
evidence-extended-late = Verlängerung mitgeteilt am { $date }, nach dem ersten Monat: Sie verlängert die Frist nicht.
evidence-extended-without-reasons = Verlängerung mitgeteilt am { $date } ohne Gründe: Sie verlängert die Frist nicht.
evidence-extended-of-no-fixed-length = Verlängerung mitgeteilt am { $date }; dieses Recht legt keine Länge fest, und die Frist bleibt wie berechnet.
# Variables:
#   $from, $until (Date), $days (String) - a pause
evidence-paused = Die Frist stand vom { $from } bis zum { $until } still, solange die Frage des Verantwortlichen nach der Identität offen war (Tage: { $days }).
evidence-started-anew = Der Verantwortliche fragte am { $from } nach der Identität; die Frist läuft ab der Antwort vom { $until }.
evidence-paused-since = Die Frist steht seit dem { $date } still, als der Verantwortliche nach der Identität fragte.
evidence-not-started = Der Verantwortliche fragte am { $date } nach der Identität; die Frist beginnt erst mit der Antwort.
evidence-not-paused = Der Verantwortliche fragte am { $date } nach der Identität; das hält die Frist nicht an.
evidence-step-paused = Vom { $from } bis zum { $until } stand die Frist still, weil der Verantwortliche nach der Identität gefragt hatte: { $days } Tage kommen hinzu, das führt zum { $date } (EDSA, Leitlinien 01/2022, zu Art. 12 Abs. 6 DSGVO).
# Variables:
#   $requested (String) - a day
evidence-step-starts-anew = Der Verantwortliche fragte am { $requested } nach der Identität und hatte die Antwort am { $date }: Die Frist läuft ab diesem Tag (Art. 12A UK GDPR).
evidence-heading-files = Die Dateien
evidence-files-intro = Jede Datei ist Byte für Byte so enthalten, wie sie in der Aufzeichnung aufbewahrt wurde, mit ihrem Prüfwert.
# Variables:
#   $seq, $bytes (String) - numbers
evidence-file-line = Eintrag { $seq }, { $bytes } Bytes
evidence-left-out-intro = In diesem Paket nicht so enthalten, wie sie sind:
# Variables:
#   $digest (String) - of the file
evidence-digest-plain = SHA-256: { $digest }
evidence-digest-salted = Prüfwert in der Aufzeichnung (mit einem Salz, das nicht mitgeteilt wird): { $digest }
# Variables:
#   $path (String) - of the copy
evidence-copy-at = An ihrer Stelle: { $path }
evidence-reason-disclosed = Sie kam mit einer Antwort des Verantwortlichen und kann die Daten enthalten, über die Auskunft erteilt wurde; diese bleiben bei der absendenden Person.
evidence-reason-blackened = An ihrer Stelle steht eine Kopie ihrer Worte, in der Blöcke für das stehen, was diese Leser nicht sehen müssen.
evidence-reason-unreadable = In einer Datei dieser Art lässt sich nichts schwärzen.
evidence-reason-not-found = Was geschwärzt werden sollte, wurde darin nicht gefunden.
evidence-reason-gone = Die absendende Person hat sie aus der Aufzeichnung entfernt.
# Variables:
#   $reason, $fields (String) - why, and names of fields
evidence-reason-fields = { $reason } ({ $fields })
evidence-heading-proof = Was das beweist und was nicht
# Variables:
#   $seq, $hash (String) - the end of the chain
evidence-proof-chain = Die Einträge bilden eine Kette: Jeder trägt einen Prüfwert über sich selbst und über den Eintrag davor. So zeigt sich, ob ein einzelner Eintrag oder eine Datei dazu geändert, entfernt oder verschoben wurde. Die Kette endet mit Eintrag { $seq }, Hash { $hash }.
# Variables:
#   $others (String) - a number
evidence-proof-others = Die Kette läuft auch durch Einträge zu anderen Schreiben der absendenden Person (Anzahl: { $others }). Von diesen ist nur enthalten, was die Kette braucht, nicht, was sie sagen.
evidence-proof-no-others = Die Kette läuft auch durch Einträge zu anderen Schreiben der absendenden Person (Anzahl: { $others }), die hier nicht enthalten sind. So lässt sich jeder enthaltene Eintrag für sich prüfen; dass dazwischen keiner entfernt wurde, lässt sich nicht zeigen.
evidence-proof-tokens = Das Ende der Kette hat ein außenstehender Zeitstempeldienst gestempelt (RFC 3161); die Stempel sind enthalten. Sie zeigen, dass es die Einträge bis zum gestempelten zu dieser Zeit in dieser Form gab.
evidence-proof-no-tokens = Kein Außenstehender hat die Kette gestempelt. Wer die Aufzeichnung führt, hätte sie als Ganzes mit neuen Prüfwerten neu bauen können; dass das nicht geschah, zeigt nur ein Prüfwert, der damals anderswo notiert wurde.
evidence-proof-server = Dass ein Mailserver eine Nachricht annahm, beruht auf den Antworten, die demur aufgezeichnet hat. Eine Antwort des Anbieters der absendenden Person zeigt, dass die Nachricht übergeben wurde; nur die des eigenen Servers des Verantwortlichen zeigt den Eingang.
evidence-proof-person = Was die absendende Person aufgezeichnet hat, ist ihr Wort. Der Beleg ist die Datei, die dazu aufbewahrt wurde, und die Kette zeigt nur, dass sie seit der Aufzeichnung nicht ausgetauscht wurde. Fristen werden berechnet und nicht aufgezeichnet.
evidence-proof-check = VERIFY.md zeigt, wie man all das mit sha256sum, Python und openssl prüft.
# Variables:
#   $digest, $seq (String) - of the original
evidence-copy-mark = GESCHWÄRZTE KOPIE. Blöcke stehen für das, was diese Leser nicht sehen müssen. Das Original ist in diesem Paket nicht enthalten; in der Aufzeichnung gehört es zu Eintrag { $seq } und hat den Prüfwert { $digest }.
evidence-headers-mark = NUR KOPFZEILEN UND TEXT. Die Anhänge dieser Nachricht können Daten enthalten, über die Auskunft erteilt wurde, und bleiben bei der absendenden Person. Die ganze Nachricht ist in diesem Paket nicht enthalten; in der Aufzeichnung gehört sie zu Eintrag { $seq } und hat den Prüfwert { $digest }.

### Wie man es prüft

evidence-verify-title = Wie man dieses Paket ohne demur prüft
evidence-verify-intro = Entpacken Sie das Archiv in einen leeren Ordner, und führen Sie dort diese Befehle aus. Nötig sind sha256sum (auf macOS stattdessen: shasum -a 256), Python 3 und für Zeitstempel openssl; nichts von demur und kein Netz.
evidence-verify-files = Sind die Dateien die des Verzeichnisses?
evidence-verify-files-says = Es gibt nichts aus, wenn alle stimmen. Sonst nennt es die Datei, die geändert wurde oder fehlt.
evidence-verify-chain = Gehören die Kette, die Einträge und ihre Dateien zusammen?
evidence-verify-chain-says = Das Skript ist kurz und lässt sich lesen. Es berechnet jeden Hash der Kette neu, öffnet mit dem jeweiligen Salz, was jeder Eintrag dieser Schreiben sagt, und vergleicht jede Datei mit dem Prüfwert in ihrem Eintrag. Am Ende steht „This bundle holds.“, oder es nennt, was nicht stimmt.
evidence-verify-head = Ist es die Kette, die notiert wurde?
evidence-verify-head-says = Das sind die Nummer des letzten Eintrags und sein Hash; das Skript gibt dieselben aus. Hat jemand früher einen Eintrag und dessen Hash notiert, suchen Sie ihn in events.jsonl: Steht er dort, wurde bis zu diesem Eintrag seither nichts geändert.
evidence-verify-tokens = Hat ein Außenstehender sie gestempelt?
evidence-verify-tokens-say = Es meldet „Verification: OK“, wenn das Zertifikat des Dienstes diesen Stempel für diesen Hash unterschrieben hat. Dass der Hash der eines Eintrags ist, hat das Skript geprüft. Liegt in tokens kein Zertifikat, setzen Sie das des Dienstes ein. Ob Sie einem Zertifikat trauen, entscheiden Sie: Vergleichen Sie es mit dem, das der Dienst veröffentlicht.
evidence-verify-no-tokens = In diesem Paket sind keine Zeitstempel.
evidence-verify-limits = Was das nicht zeigt
evidence-verify-limits-say = Auch eine Kette, die als Ganzes neu gebaut wurde, stimmt in sich. Dass das nicht geschah, zeigt nur ein Zeitstempel oder ein Hash, der damals anderswo notiert wurde. Die Uhrzeiten sind die des Rechners der absendenden Person. Geschwärzte Einträge und Dateien lassen sich nur an ihrem Platz in der Kette prüfen, nicht an dem, was sie sagen.
