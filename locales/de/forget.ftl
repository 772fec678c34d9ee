# Ein Schreiben vergessen: was geht, was bleibt und bis wann man es aufheben sollte.

help-forget = Entfernt, was von einem Schreiben aufgezeichnet ist, samt seinen Dateien; die Kette bleibt prüfbar
help-forget-reference = Das Schreiben: seine Referenz oder deren letzte acht Zeichen
help-forget-note = Eine Notiz in eigenen Worten; sie bleibt in der Aufzeichnung
help-forget-even-if-open = Auch wenn das Schreiben oder eines, das daran anschließt, noch offen ist
help-forget-yes = Fragt nicht nach

# Variables:
#   $entries, $files (String) - how many
note-forget-loss = Das wird entfernt und lässt sich nicht zurückholen: der Inhalt der Einträge ({ $entries }) und die Dateien dazu ({ $files }), also das Schreiben selbst, Belege und Antworten.
    Es bleibt die Kette: die Referenz, die Art jedes Eintrags und seine Zeit. Dateien, die Sie selbst herausgeschrieben haben (Briefe, Kalender, Exporte), und Kopien der Aufzeichnung an anderen Orten müssen Sie selbst löschen.
# Variables:
#   $letters (List) - references
note-forget-followers = Diese Schreiben schließen daran an und bleiben, mit ihrem eigenen Inhalt: { $letters }
# Variables:
#   $date (Date) - until when it should be kept
note-forget-early = Heben Sie es besser bis zum { $date } auf: So lange kann noch eine Frist laufen, für die Sie es brauchen.
# Variables:
#   $reference (String) - the letter
ask-forget = { $reference } endgültig vergessen? [j/N]
forget-stopped = Abgebrochen; nichts wurde entfernt.
# Variables:
#   $seq, $hash (String) - the last entry of the record
note-forgotten = Vergessen. Das steht in der Aufzeichnung als Eintrag { $seq }, Hash { $hash }
note-already-forgotten = { $reference } wurde schon am { $date } vergessen; nichts hat sich geändert.
note-not-scrubbed = Das Schreiben ist vergessen, aber die Datei der Aufzeichnung ließ sich noch nicht neu schreiben; in ihren unbenutzten Teilen können Spuren stehen. Schließen Sie andere Programme, die die Aufzeichnung lesen, schaffen Sie Platz, falls der Datenträger voll ist, und rufen Sie denselben Befehl noch einmal auf.

forgotten-head = { $reference }: vergessen am { $date }
forgotten-what = Entfernt: der Inhalt der Einträge ({ $entries }) und die Dateien dazu ({ $files }). Die Kette ist heil; die Referenz wird nicht wieder vergeben.

status-keep-until = Heben Sie die Aufzeichnung dazu bis zum { $date } auf (längste bekannte Frist); danach kann sie vergessen werden
note-can-be-forgotten = Keine hier bekannte Frist braucht dieses Schreiben noch (die letzte endete am { $date }). So entfernen Sie es aus der Aufzeichnung: demur forget { $reference }

verify-holds-but = Die Kette ist heil: Alle Einträge ({ $entries }) stehen unverändert an ihrem Platz, und was an Inhalt und Dateien noch da ist (Dateien: { $artifacts }), ist unverändert.
# Variables:
#   $first, $last (String) - numbers of entries
verify-forgotten = Von den Einträgen { $first } bis { $last } wurden die des Schreibens { $reference } am { $date } vergessen: Ihr Inhalt lässt sich nicht mehr prüfen; die Kette ist heil.
verify-forgotten-one = Der Eintrag { $first } des Schreibens { $reference } wurde am { $date } vergessen: Sein Inhalt lässt sich nicht mehr prüfen; die Kette ist heil.

error-forgotten = { $reference } wurde am { $date } vergessen.
hint-forgotten = Der Inhalt ist weg; dazu lässt sich nichts mehr aufzeichnen, und kein Schreiben kann daran anschließen. Was noch da ist: demur show { $reference }
error-forget-open = { $reference } ist offen: Es kann noch eine Antwort kommen, und dann ist die Aufzeichnung Ihr Beweis.
# Variables:
#   $follower (String) - a letter that follows it
error-forget-followed = { $reference } wird noch gebraucht: { $follower } schließt daran an und ist offen.
hint-forget-open = Wenn Sie nichts mehr davon erwarten: demur record { $reference } withdrawn --on DATUM. Um es trotzdem zu vergessen: demur forget { $reference } --even-if-open. Nichts wurde entfernt.
