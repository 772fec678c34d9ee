# Briefe per Post und Webformulare mit ihren Beweisen, und Dateien dazu.

help-record-carrier = Per Post: wer den Brief befördert (Deutsche Post, Österreichische Post und so weiter)
help-record-product = Per Post: wie er verschickt wurde (Einschreiben Einwurf und so weiter)
help-record-tracking = Per Post: die Sendungsnummer
help-record-place = Per Post: wo er aufgegeben wurde
help-record-text = Bei submitted: der Text, den Sie in das Formular getippt haben, als Textdatei
help-record-screenshot = Bei submitted: ein Bild dessen, was auf dem Bildschirm stand
help-record-confirmation = Bei submitted oder acknowledged: die Mail, die das Formular bestätigt, als .eml-Datei
help-attach = Bewahrt Dateien zu einem Eintrag oder zu einem ganzen Schreiben auf
help-attach-reference = Das Schreiben: seine Referenz oder deren letzte acht Zeichen
help-attach-files = Die Dateien, jede höchstens 25 MiB
help-attach-to = Die Nummer des Eintrags, zu dem sie gehören (die Nummern zeigt demur show; sonst: zum ganzen Schreiben)
help-attach-note = Eine Notiz in eigenen Worten

# Variables:
#   $what (String) - carrier, product, number and place
post-carriage = Per Post: { $what }
# Variables:
#   $number (String) - of the letter, with its carrier
post-number = Sendungsnummer { $number }
# Variables:
#   $place (String) - where it was posted
post-place = aufgegeben: { $place }
# Variables:
#   $date (Date) - until when
post-fetch-until = Der Auslieferungsbeleg lässt sich bis zum { $date } verlangen (im Ausland über eine Nachforschung beim Beförderer); besser bald
post-fetch-early = Wie lange der Auslieferungsbeleg zu haben ist, ist nicht sicher bekannt: Holen Sie ihn früh, am besten bis zum { $date }
post-fetch-over = Die Zeit, in der sich der Auslieferungsbeleg verlangen ließ, endete am { $date }, und keiner ist aufgezeichnet
post-status-is-no-proof = Aufgabebeleg und Sendungsstatus im Internet beweisen den Zugang womöglich nicht (für Deutschland: Bundesarbeitsgericht, 30. Januar 2025, 2 AZR 68/24)

# Variables:
#   $typed (String) - as typed
#   $known (String) - words
note-unknown-carrier = { $typed } ist aufgezeichnet, wie Sie es geschrieben haben; über diesen Beförderer weiß demur nichts. Bekannt sind: { $known }
# Variables:
#   $carrier (String) - its name
note-unknown-product = { $typed } ist aufgezeichnet, wie Sie es geschrieben haben; diese Versandart von { $carrier } kennt demur nicht. Bekannt sind: { $known }
note-odd-number = { $number } sieht nicht aus wie eine Sendungsnummer dieses Beförderers. Sie ist aufgezeichnet; bitte vergleichen Sie sie mit dem Beleg.
note-typed-same = Der Text, den Sie getippt haben, stimmt Wort für Wort mit einem der vorbereiteten Texte überein.
note-typed-different = Der Text, den Sie getippt haben, weicht von den vorbereiteten Texten ab. Es zählt, was Sie getippt haben; es ist aufgehoben.
note-typed-unknown = In der Aufzeichnung ist kein vorbereiteter Text, mit dem sich dieser vergleichen lässt; er ist aufgehoben.
# Variables:
#   $reference, $seq (String) - the letter, and the entry that says it was posted
note-no-carrier = Sagen Sie auch, wer den Brief befördert, wie und mit welcher Nummer, dann erinnert demur Sie rechtzeitig an den Auslieferungsbeleg: demur record { $reference } corrected --seq { $seq } --on DATUM --carrier NAME --product NAME --tracking NUMMER
note-already-attached = Diese Dateien sind schon da; nichts hat sich geändert.
# Variables:
#   $seq (String) - number of an entry
show-belongs-to = gehört zu Eintrag { $seq }

# Variables:
#   $option (String) - an option
#   $limit (String) - a number
error-post-line = { $option } braucht eine Zeile mit höchstens { $limit } Zeichen, ohne Steuerzeichen.
# Variables:
#   $event (String) - as typed
error-post-event = --carrier, --product, --tracking und --place passen nicht zu „{ $event }“, nur zu posted, delivered, delivery-failed und corrected.
error-form-event = --text, --screenshot und --confirmation passen nicht zu „{ $event }“, nur zu submitted; --confirmation auch zu acknowledged.
# Variables:
#   $typed (String) - as typed
error-tracking-number = --tracking { $typed }: keine Sendungsnummer (Buchstaben, Ziffern und Bindestriche, 4 bis 40 davon).
# Variables:
#   $file (String) - a path
#   $kind (String) - the type of a file
error-form-file = { $option } { $file } ist { $kind }. --text braucht einen Text in UTF-8, --screenshot ein Bild oder PDF, --confirmation eine als .eml gespeicherte Mail.
error-not-a-file = { $file } ist keine Datei (sondern ein Ordner, ein Gerät oder eine Pipe).
hint-not-a-file = Nennen Sie eine Datei. Nichts wurde aufgezeichnet.
# Variables:
#   $limit (String) - in mebibytes
error-too-large = { $file } ist größer als { $limit } MiB.
hint-too-large = Machen Sie die Datei kleiner (Scan in Grau, weniger Seiten), oder bewahren Sie sie anderswo auf und zeichnen Sie eine Notiz auf. Nichts wurde aufgezeichnet.
# Variables:
#   $limit (String) - how many
error-too-many-files = Höchstens { $limit } Dateien auf einmal; rufen Sie den Befehl für die anderen noch einmal auf.
# Variables:
#   $seq (String) - number of an entry
error-no-such-entry = Dieses Schreiben hat keinen Eintrag { $seq }, zu dem sich eine Datei legen lässt.
# Variables:
#   $date (Date) - of the mail
#   $on (Date) - of the form
error-confirmation-day = Die Bestätigung trägt das Datum { $date }; das liegt vor dem { $on }, an dem Sie das Formular abgeschickt haben, oder in der Zukunft.
error-confirmation-undated = Die Bestätigung hat kein lesbares Datum.
hint-confirmation-day = Zeichnen Sie das Formular ohne sie auf und die Bestätigung für sich: demur record REF acknowledged --on DATUM --confirmation DATEI. Nichts wurde aufgezeichnet.
