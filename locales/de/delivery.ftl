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
