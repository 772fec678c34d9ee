# Was das Programm über eine Aufzeichnung sagt, deren Inhalte verschlüsselt sind.

help-init-encrypt = Verschlüsselt das Profil und die Inhalte einer neuen Aufzeichnung mit einer Passphrase

ask-passphrase-profile = Passphrase für das Profil (beim Tippen wird nichts gezeigt):
ask-passphrase-record = Passphrase für die Aufzeichnung (beim Tippen wird nichts gezeigt):
ask-passphrase-record-new = Neue Passphrase für Profil und Aufzeichnung (beim Tippen wird nichts gezeigt):

init-encrypting = Das Profil, die Inhalte der Aufzeichnung und ihre Dateien werden mit einer Passphrase verschlüsselt. Von da an braucht sie jeder Befehl, der davon etwas liest. Wenn Sie die Passphrase verlieren, kann niemand mehr etwas davon lesen, auch Sie nicht. Nicht verschlüsselt werden die Schreiben, die Sie als Dateien ablegen.
# Variables:
#   $file (String) - a path
init-encrypted = Verschlüsselte Aufzeichnung angelegt: { $file }
init-encrypted-already = Es gibt schon eine verschlüsselte Aufzeichnung; sie bleibt, wie sie ist, mit ihrer Passphrase: { $file }

doctor-point-record-encrypted = Verschlüsselung der Aufzeichnung
doctor-record-encrypted = Die Inhalte der Aufzeichnung sind verschlüsselt. Sie wurden hier nicht geöffnet; geprüft ist die Kette.

# Variables:
#   $entries, $artifacts (String) - numbers
verify-chain-holds = Die Kette der Aufzeichnung ist unversehrt (Einträge: { $entries }, Dateien: { $artifacts }). Die Inhalte sind verschlüsselt und wurden nicht geprüft: Dafür braucht es die Passphrase (DEMUR_PASSPHRASE oder getippt).

# Variables:
#   $file (String) - a path
error-profile-sealed = Das Profil { $file } ist verschlüsselt, und es gibt keine Passphrase.
error-ledger-sealed = Die Inhalte von { $file } sind verschlüsselt, und es gibt keine Passphrase.
hint-ledger-sealed = Tippen Sie sie, wenn Sie gefragt werden, oder setzen Sie die Umgebungsvariable DEMUR_PASSPHRASE. Nichts wurde geändert.
error-ledger-passphrase = Die Passphrase öffnet { $file } nicht.
hint-ledger-passphrase = Achten Sie auf Groß- und Kleinschreibung, Leerzeichen und eine andere Tastaturbelegung. Nichts wurde geändert.
error-ledger-in-the-open = { $file } ist schon da, und die Inhalte sind nicht verschlüsselt.
hint-ledger-in-the-open = Eine Aufzeichnung wird von Anfang an verschlüsselt oder gar nicht. Wählen Sie mit --data-dir einen anderen Ordner, oder lassen Sie --encrypt weg. Nichts wurde geändert.
