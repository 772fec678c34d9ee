# Was das Programm über Sicherungen und Verschlüsselung sagt.

help-export = Legt alles (Aufzeichnung, Profil, eigene Dateien) in eine verschlüsselte Datei
help-export-all = Alles, was da ist; eine kleinere Sicherung gibt es nicht
help-export-output = Die Datei, die geschrieben wird
help-export-recipient = Verschlüsselt für diesen age-Empfänger statt mit einer Passphrase (auch mehrmals)
help-export-force = Überschreibt eine vorhandene Datei
help-restore = Öffnet eine Sicherung, prüft sie und stellt alles an seinem Platz wieder her
help-restore-file = Die Sicherung
help-restore-identity = Die Datei mit der age-Identität, für eine Sicherung mit --recipient
help-restore-check = Prüft die Sicherung nur
help-restore-record-only = Nur die Aufzeichnung; Profil und eigene Dateien bleiben, wie sie sind
help-restore-force = Ersetzt auch, was schon da ist; das bleibt unter einem Namen mit Datum erhalten
help-shared-passphrase-command = Ein Befehl, dessen erste ausgegebene Zeile die Passphrase ist (sonst: DEMUR_PASSPHRASE, sonst werden Sie gefragt)

ask-passphrase-new = Passphrase für die Sicherung (beim Tippen wird nichts gezeigt):
ask-passphrase-again = Noch einmal:
ask-passphrase = Passphrase (beim Tippen wird nichts gezeigt):

# Variables:
#   $file (String) - a path
#   $files, $kilobytes (String) - numbers
note-backup = Sicherung geschrieben: { $file } (Dateien: { $files }, { $kilobytes } kB)
note-backup-passphrase = Ohne die Passphrase kann niemand sie öffnen, auch Sie nicht. Bewahren Sie die Passphrase an einem anderen Ort auf als die Datei. demur restore DATEI --check sagt, ob die Sicherung in Ordnung ist.
note-backup-identity = Nur die Identitäten ihrer Empfänger öffnen sie. demur restore DATEI --check --identity DATEI sagt, ob die Sicherung in Ordnung ist.
note-backup-signature = Nicht in der Sicherung, weil es nicht beim Profil liegt: { $file }
# Variables:
#   $made (String) - an instant
#   $version (String) - a version
note-backup-found = { $file } wurde am { $made } von demur { $version } angelegt (Dateien: { $files }).
note-backup-sound = Die Sicherung ist in Ordnung, und die Aufzeichnung darin hält der Prüfung stand. Es wurde nichts geändert.
note-restored = Wiederhergestellt: { $file }
note-set-aside = Was dort stand, ist noch da: { $file }
note-restore-same = Die Aufzeichnung dort ist dieselbe wie in der Sicherung: { $file }
note-restore-older = Die Aufzeichnung dort ist ein früherer Stand derjenigen in der Sicherung, die nun an ihre Stelle tritt: { $file }

error-passphrase-weak = Diese Passphrase ließe sich erraten.
# Variables:
#   $shortest (String) - a number
hint-passphrase-weak = Nehmen Sie mindestens { $shortest } Zeichen, zum Beispiel fünf Wörter, die nichts miteinander zu tun haben. Es wurde nichts geschrieben.
error-passphrase-missing = Es gibt keine Passphrase, und hier kann niemand danach gefragt werden.
hint-passphrase-missing = Nennen Sie einen Befehl, der sie ausgibt (--passphrase-command "pass show backup"), oder setzen Sie die Umgebungsvariable DEMUR_PASSPHRASE. Oder verschlüsseln Sie für einen age-Empfänger: --recipient age1… (und zum Öffnen: --identity DATEI). Es wurde nichts geändert.
# Variables:
#   $command, $problem (String) - as typed, and what the system said
error-passphrase-command = Der Befehl für die Passphrase ({ $command }) hat keine ergeben: { $problem }
error-passphrase-unequal = Die beiden Passphrasen sind verschieden.
error-wants-identity = { $file } ist für einen age-Empfänger verschlüsselt; eine Passphrase öffnet sie nicht.
hint-wants-identity = Nennen Sie die Datei mit Ihrer Identität (AGE-SECRET-KEY-1…): --identity DATEI
error-wants-passphrase = { $file } ist mit einer Passphrase verschlüsselt; eine Identität öffnet sie nicht.
hint-wants-passphrase = Lassen Sie --identity weg.
# Variables:
#   $typed (String) - as typed
error-recipient = --recipient { $typed }: kein age-Empfänger.
hint-recipient = Ein Empfänger beginnt mit age1 und hat 62 Zeichen; age-keygen erzeugt ihn zusammen mit seiner Identität.
error-identity = { $file } enthält keine age-Identität, die sich verwenden lässt.
hint-identity = Eine Identität ist eine Zeile, die mit AGE-SECRET-KEY-1 beginnt. Identitäten mit eigener Passphrase müssen zuerst entschlüsselt werden (age -d).
error-not-encrypted = { $file } ist keine mit age verschlüsselte Datei.
hint-not-encrypted = demur restore liest die Dateien, die demur export --all schreibt. Es wurde nichts geändert.
error-wrong-key = Die Passphrase oder die Identität öffnet { $file } nicht.
hint-wrong-key = Achten Sie auf Groß- und Kleinschreibung, Leerzeichen und eine andere Tastaturbelegung. Es wurde nichts geändert.
error-excessive-work = { $file } verlangt mehr Rechenzeit und Speicher als jede Sicherung von demur.
error-damaged-backup = { $file } ist beschädigt oder nicht vollständig: { $problem }
hint-damaged-backup = Nehmen Sie eine andere Kopie der Sicherung. Es wurde nichts geändert.
error-no-backup = { $file } lässt sich entschlüsseln, ist aber keine Sicherung, die dieses demur kennt ({ $problem }).
hint-no-backup = Nehmen Sie das demur, das sie angelegt hat, oder ein neueres. Es wurde nichts geändert.
# Variables:
#   $name (String) - of a file in the backup
error-backup-name = { $file } enthält eine Datei mit einem Namen, der in einer Sicherung nicht erlaubt ist: { $name }
error-backup-differs = In { $file } ist die Datei { $name } nicht das, was die Liste der Sicherung sagt.
error-backup-size = { $file } gibt mehr Inhalt an, als darin sein kann.
error-backup-system = { $file } ließ sich nicht auspacken: { $problem }
hint-nothing-changed = Es wurde nichts geändert.
error-restore-newer = { $file } enthält schon alles, was in der Sicherung ist, und mehr.
hint-restore-newer = Es gibt also nichts wiederherzustellen. Wenn Sie den früheren Stand trotzdem wollen: --force (die Aufzeichnung dort bleibt unter einem Namen mit Datum erhalten).
error-restore-other = { $file } ist nicht die Aufzeichnung aus der Sicherung, oder sie besteht die Prüfung nicht.
hint-restore-force = Wählen Sie mit --data-dir einen anderen Ordner. Oder: --force (die Aufzeichnung dort bleibt unter einem Namen mit Datum erhalten). Es wurde nichts geändert.
error-restore-file = { $file } ist schon da, mit anderem Inhalt.
hint-restore-file = --record-only lässt die Datei, wie sie ist; --force ersetzt sie (die Datei dort bleibt unter einem Namen mit Datum erhalten). Es wurde nichts geändert.

# Variables:
#   $service, $username (String) - as the profile has them
#   $problem (String) - what the system said
error-keyring-not-built-in = Laut Profil kommt das Passwort aus dem Schlüsselbund des Systems (password_keyring), aber dieses demur wurde ohne ihn gebaut.
error-keyring-nothing = Der Schlüsselbund des Systems hat kein Passwort für den Dienst { $service } und das Konto { $username }.
error-keyring-silent = Der Schlüsselbund des Systems antwortet nicht. Vielleicht ist er gesperrt, und niemand ist da, der ihn entsperrt.
error-keyring-unreachable = Der Schlüsselbund des Systems lässt sich nicht verwenden: { $problem }
hint-keyring = Zwei andere Wege gehen immer: password_command = ["pass", "show", "mail"] in [outbox.smtp], oder die Umgebungsvariable DEMUR_SMTP_PASSWORD. Es wurde nichts gesendet oder aufgezeichnet.
