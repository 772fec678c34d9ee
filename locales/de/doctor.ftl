# Was demur doctor sagt: ein Befund je Zeile, und was zu tun ist.

help-doctor = Prüft Profil, Aufzeichnung, Uhr, Mailserver und Daten und sagt, was zu tun ist; sendet nichts, ändert nichts
help-doctor-offline = Stellt keine Verbindung her

doctor-state-ok = gut
doctor-state-look = Hinweis
doctor-state-wrong = FALSCH
doctor-state-skipped = offen

doctor-point-own-files = eigene Dateien
doctor-point-profile = Profil
doctor-point-profile-access = Zugriff auf das Profil
doctor-point-letter = Schreiben eines Briefs
doctor-point-record = Aufzeichnung
doctor-point-folder-access = Zugriff auf den Ordner
doctor-point-record-access = Zugriff auf die Aufzeichnung
doctor-point-left-over = Überbleibsel
doctor-point-room = Datenträger
doctor-point-clock = Uhr
doctor-point-time-zone = Zeitzone
doctor-point-age = Alter der Daten
doctor-point-language = Sprache
doctor-point-terminal = Terminal
doctor-point-outbox = E-Mail
doctor-point-password = Passwort
doctor-point-dns = Name des Servers
doctor-point-connection = Verbindung
doctor-point-tls = Verschlüsselung (TLS)
doctor-point-login = Anmeldung
doctor-point-offers = Angebot des Servers

# Variables:
#   $well, $look, $wrong, $skipped (String) - numbers
doctor-summary = { $well } gut, { $look } mit Hinweis, { $wrong } falsch, { $skipped } nicht geprüft. Es wurde nichts gesendet und nichts geändert.
# Variables:
#   $wrong (String) - a number
error-unwell = demur doctor hat Fehler gefunden (Punkte: { $wrong }).

doctor-no-own-files = Sie haben keine eigenen Vorlagen, Sprachdateien oder Daten; es gelten die eingebauten.
# Variables:
#   $files (String) - a number
doctor-own-files = Ihre eigenen Vorlagen, Sprachdateien und Daten sind lesbar (Dateien: { $files }).
# Variables:
#   $file (String) - a path
doctor-profile = { $file } ist in Ordnung und enthält kein Passwort.
# Variables:
#   $to (List) - names
doctor-letter = Ein Brief an { $to } lässt sich schreiben.
# Variables:
#   $file (String) - a path
#   $mode (String) - permissions: 600
doctor-access = Nur Sie können { $file } lesen und schreiben ({ $mode }).
doctor-access-read = Andere auf diesem Rechner können { $file } lesen ({ $mode }).
doctor-access-write = Andere auf diesem Rechner können { $file } ändern ({ $mode }).
doctor-access-foreign = { $file } gehört jemand anderem ({ $mode }).
# Variables:
#   $command (String) - for the shell
doctor-access-cure = { $command }
# Variables:
#   $folder (String) - a path
doctor-no-record = In { $folder } gibt es noch keine Aufzeichnung; demur send legt sie an.
# Variables:
#   $file (String) - a path
#   $entries (String) - a number
doctor-record = { $file } hält der Prüfung stand (Einträge: { $entries }).
# Variables:
#   $file (String) - a path
doctor-left-over = Ein abgebrochenes Sichern oder Wiederherstellen hat eine unverschlüsselte Kopie der Aufzeichnung hinterlassen: { $file }
# Variables:
#   $megabytes (String) - a number
doctor-room = Wo die Aufzeichnung liegt, sind { $megabytes } MB frei.
doctor-room-cure = Schaffen Sie Platz: Jeder Brief kommt mit seinen Dateien in die Aufzeichnung, und ein voller Datenträger verhindert das Senden.
doctor-not-told = Dieses System sagt das nicht.
# Variables:
#   $now, $last (String) - instants
#   $date (Date) - a day
doctor-clock = Die Uhr zeigt { $now }, später als der letzte Eintrag der Aufzeichnung ({ $last }). Ein Zeitserver wurde nicht gefragt.
doctor-clock-alone = Die Uhr zeigt { $now }. Ein Zeitserver wurde nicht gefragt.
doctor-clock-behind-record = Die Uhr zeigt { $now }, und das liegt vor dem letzten Eintrag der Aufzeichnung ({ $last }).
doctor-clock-behind-data = Die Uhr zeigt { $now }, aber das Recht in diesem Programm wurde am { $date } geprüft.
doctor-clock-cure = Stellen Sie die Uhr richtig: Fristen und Nachweise hängen an ihr.
# Variables:
#   $offset (String) - such as UTC+01:00
doctor-time-zone = Die Ortszeit ist { $offset }.
doctor-no-time-zone = Die Zeitzone dieses Rechners ist nicht eingestellt; aufgezeichnet wird in Weltzeit.
doctor-time-zone-cure = Stellen Sie die Zeitzone des Systems ein oder setzen Sie die Variable TZ.
# Variables:
#   $records (String) - a number
#   $date (Date) - a day
#   $count (String) - a number
doctor-age = Von { $records } Datensätzen zu Recht und Adressen steht keiner zur neuen Prüfung an.
doctor-age-until = Von { $records } Datensätzen zu Recht und Adressen steht keiner vor dem { $date } zur neuen Prüfung an.
# Variables:
#   $records (List) - names
doctor-age-due = Datensätze zu Recht und Adressen, die neu geprüft werden sollten: { $count }, darunter { $records }.
doctor-age-cure = Sehen Sie nach einem neueren demur, oder prüfen Sie die Adressen selbst, bevor Sie senden (demur list controllers).
# Variables:
#   $language (String) - its name
doctor-language = demur spricht mit Ihnen { $language }.
# Variables:
#   $encoding (String) - such as UTF-8
doctor-terminal = Das Terminal zeigt { $encoding }.
doctor-terminal-other = Die Umgebung verspricht kein UTF-8 (sie sagt: { $encoding }); Zeichen wie ä und § können falsch erscheinen.
doctor-terminal-cure = Setzen Sie LANG auf eine Spracheinstellung mit UTF-8, etwa de_DE.UTF-8. Briefe und Dateien sind in jedem Fall richtig.

doctor-no-profile = Ohne lesbares Profil ist über einen Mailserver nichts bekannt.
doctor-no-outbox = Das Profil nennt keinen Mailserver; Briefe gehen per Post oder Webformular.
# Variables:
#   $host (String) - a server
#   $port (String) - its port
#   $address (String) - an IP address
doctor-outbox = E-Mails gehen über { $host }:{ $port } hinaus.
doctor-offline = Nicht geprüft, wegen --offline.
doctor-not-reached = Nicht geprüft, wegen des Fehlers davor.
doctor-password-none = Es ist keine Anmeldung eingerichtet, also wird kein Passwort gebraucht.
doctor-password = Ein Passwort ist da (es wird nicht gezeigt).
doctor-password-printed = Der Befehl für das Passwort enthält das Passwort selbst; damit steht es im Profil.
doctor-password-printed-cure = Bewahren Sie es in einem Passwortspeicher auf, und nennen Sie den Befehl, der dort fragt: password_command = ["pass", "show", "mail"]
doctor-dns = { $host } führt zu { $address }.
doctor-dns-found = { $host } führt zu einer Adresse.
doctor-connection = Der Server unter { $host }:{ $port } antwortet.
doctor-tls = Die Verbindung zu { $host } ist verschlüsselt, und dem Zertifikat wird vertraut.
# Variables:
#   $days (String) - a number
doctor-tls-until = Die Verbindung zu { $host } ist verschlüsselt, und dem Zertifikat wird vertraut (noch gültige Tage: { $days }).
doctor-tls-cure = Der Anbieter muss das Zertifikat erneuern; geschieht das nicht rechtzeitig, ist Senden nicht mehr möglich.
doctor-tls-none = Nicht verschlüsselt; der Server ist auf diesem Rechner.
doctor-login-none = Der Server wird ohne Anmeldung genutzt.
doctor-login-no-password = Nicht versucht, weil es kein Passwort gibt.
# Variables:
#   $username (String) - as the profile has it
doctor-login = Der Server nimmt { $username } mit dem Passwort an.
# Variables:
#   $there, $lacking (String) - keywords
doctor-offers = Er bietet an: { $there }. Er bietet nicht an: { $lacking }.
doctor-offers-8bit = Ohne 8BITMIME kann eine Nachricht mit Zeichen außerhalb von ASCII nicht unverändert gesendet werden.
doctor-offers-size = Er nimmt nur kleine Nachrichten an; große Dateien würden abgelehnt.
doctor-offers-dsn = Ohne DSN meldet er nicht, was aus einer angenommenen Nachricht wird.
# Variables:
#   $reason (String) - in words
#   $said (String) - what the server or the system said
doctor-failed = { $host }:{ $port }: { $reason } ({ $said })
doctor-cure-name = Prüfen Sie host in [outbox.smtp] und die Verbindung zum Internet.
doctor-cure-connection = Prüfen Sie host, port und tls in [outbox.smtp]: 465 gehört zu "implicit", 587 zu "starttls". Auch eine Firewall kann im Weg sein.
doctor-cure-tls = Senden Sie nichts über diese Verbindung. Prüfen Sie host und ob die Uhr richtig geht; ein eigenes Zertifikat gehört in den Speicher des Systems (oder SSL_CERT_FILE).
doctor-cure-login = Prüfen Sie username und Passwort; viele Anbieter verlangen ein eigenes Passwort für Mailprogramme.
doctor-cure-later = Versuchen Sie es später noch einmal.
