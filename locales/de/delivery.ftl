### Was vom Weg eines Schreibens nach dem ersten Server bekannt ist, und was das Postfach sagt

## Berichte über den weiteren Weg (RFC 3461)

# Variables:
#   $reference (String) - the letter
#   $host (String) - the server
note-reports-asked = { $reference }: { $host } wurde um Berichte über den weiteren Weg gebeten. Sie kommen als E-Mails in Ihr Postfach: zugestellt, verzögert, nicht zugestellt oder an einen Server weitergegeben, der keine Berichte sendet. Heben Sie auf, was kommt.
note-reports-none = { $reference }: { $host } bietet keine Berichte über den weiteren Weg an, es wird also keiner kommen. Lässt sich das Schreiben nicht zustellen, kommt meist eine Fehlermeldung zurück; dass keine kommt, beweist nichts.
# Variables:
#   $said (String) - the server's refusal
note-reports-refused = { $reference }: { $host } bietet Berichte über den weiteren Weg an und lehnte es dann ab, darum gebeten zu werden ({ $said }). Das Schreiben ging ohne sie hinaus, und es wird kein Bericht kommen.
status-reports-asked = Ihr eigener Anbieter hat es. Um Berichte über den weiteren Weg wurde gebeten: Sehen Sie in Ihr Postfach
status-reports-none = Ihr eigener Anbieter hat es. Ein Bericht über den weiteren Weg wird nicht kommen
# Variables:
#   $envid, $notify (String) - the name of the letter in a report, and of what was asked
show-reports-asked = Um Berichte über den weiteren Weg gebeten: { $notify }; in einem Bericht heißt das Schreiben { $envid }
show-reports-refused = Der Server bietet Berichte über den weiteren Weg an und lehnte die Bitte ab: { $said }
show-reports-none = Um Berichte über den weiteren Weg wurde nicht gebeten.

## Das eigene Postfach

# Variables:
#   $host, $step, $reason, $said (String) - where and why, and what the server or the system said
note-mailbox-failed = Das Postfach auf { $host } lässt sich nicht verwenden ({ $step }): { $reason }: { $said }
# Variables:
#   $known (String) - the folders there are
note-no-sent-folder = Der Mailserver sagt nicht, welcher Ordner der für gesendete E-Mails ist. Nennen Sie ihn im Profil: sent_folder unter [inbox.imap]. Es gibt: { $known }
hint-mailbox = Prüfen Sie [inbox.imap] im Profil (docs/profile.md) und das Passwort; im Postfach und in der Aufzeichnung wurde nichts geändert.
# Variables:
#   $reference (String) - the letter
#   $folder (String) - the folder
note-copied = { $reference }: Eine Kopie liegt in Ihrem Ordner { $folder }
note-copy-was-there = { $reference }: Ihr Anbieter hat schon eine Kopie in Ihren Ordner { $folder } gelegt
# Variables:
#   $problem (String) - what went wrong
note-no-copy = Die Schreiben sind gesendet und aufgezeichnet, aber in Ihrem Ordner für gesendete E-Mails liegt keine Kopie: { $problem }
show-copy-put = von demur dort abgelegt
show-copy-was-there = lag dort, bevor demur nachsah
found-sent-copy = eine Kopie dieses Schreibens unter Ihren gesendeten E-Mails
found-report = ein Bericht eines Mailservers über dieses Schreiben
found-answer = eine Antwort auf dieses Schreiben
# Variables:
#   $host (String) - the server
note-looking = { $reference }: Ihr Postfach auf { $host } wird durchsucht …
# Variables:
#   $what (String) - what was found
#   $folder, $uid, $arrived (String) - where, and when it arrived there
note-found = Gefunden: { $what } (Ordner { $folder }, Nummer { $uid }, dort seit { $arrived }). Das Schreiben hat Ihren Rechner also verlassen; die Nachricht kommt in die Aufzeichnung.
note-found-report = Ein Bericht kann auch sagen, dass das Schreiben nicht zugestellt wurde: Lesen Sie ihn, und wenn es so ist, halten Sie das fest: demur record REF delivery-failed.
# Variables:
#   $folders (String) - the folders searched
note-nothing-found = Nichts gefunden in: { $folders }. Das beweist nichts: Viele Anbieter behalten keine Kopie, und eine Antwort kann Wochen dauern.
# Variables:
#   $reference (String) - the letter, as typed
error-resolve-how = Wurde { $reference } gesendet? Sagen Sie es mit --sent oder --not-sent. demur sieht selbst in Ihr Postfach, wenn das Profil einen Abschnitt [inbox.imap] hat.

## demur sync

help-sync = Liest neue E-Mails in Ihrem Postfach und zeichnet die auf, die ein Schreiben betreffen; dort wird nichts geändert oder als gelesen markiert
help-sync-folder = Ein Ordner, der statt der Ordner des Profils gelesen wird
help-sync-since = Liest die E-Mails von diesem Tag an noch einmal, auch die schon gelesenen
help-sync-dry-run = Sagt, was aufgezeichnet würde, und zeichnet nichts auf
error-no-mailbox = Das Profil nennt kein Postfach, in das demur sehen kann.
hint-no-mailbox = Ergänzen Sie einen Abschnitt [inbox.imap] mit host und username (docs/profile.md). Als Dateien gespeicherte E-Mails liest demur import ein.
# Variables:
#   $folder, $read, $mails (String) - the folder, and how many of how many
sync-progress = { $folder }: { $read } von { $mails } neuen E-Mails angesehen …
# Variables:
#   $mail (String) - folder and number
#   $size, $limit (String) - megabytes
sync-too-large = { $mail }: nicht gelesen, denn sie hat { $size } MB, mehr als { $limit }. Speichern Sie die E-Mail ohne ihre Anhänge und lesen Sie sie mit demur import ein.
# Variables:
#   $mails, $fetched (String) - numbers
sync-looked = Neue E-Mails angesehen: { $mails }; ganz gelesen, weil sie ein Schreiben betreffen können: { $fetched }
