# Die Berichtigung unrichtiger und die Vervollständigung unvollständiger Daten.

## Betreff, Überschrift und Name in einer Aufzählung

subject-rectification = Antrag auf Berichtigung nach { cite-16 }: unrichtige personenbezogene Daten
heading-rectification = Antrag auf Berichtigung ({ cite-16 })
short-rectification = Berichtigung

## Was unrichtig ist, Punkt für Punkt, in den Worten der Person

rectification-request = Nach { cite-16 } verlange ich, dass Sie die folgenden mich betreffenden unrichtigen personenbezogenen Daten unverzüglich berichtigen:
# Variables:
#   $wrong (String) - was gesagt wird oder gespeichert ist, wie die Person es eingegeben hat
rectification-wrong = Unrichtig: { $wrong }
# Variables:
#   $right (String) - was stattdessen zutrifft, wie die Person es eingegeben hat
rectification-right = Richtig: { $right }
# Variables:
#   $where (String) - wo es zu finden ist, wie die Person es eingegeben hat
rectification-where = Fundstelle: { $where }

## Unvollständige Daten, und was KI-Funktionen sagen

rectification-complete = Sollten Sie einzelne dieser Daten nicht für unrichtig, sondern für unvollständig halten, vervollständigen Sie diese bitte; was ich hier als richtig angebe, ist meine ergänzende Erklärung ({ cite-16-second-sentence }).
rectification-output = Betrifft ein Punkt, was eine KI-Funktion über mich sagt, berichtigen oder löschen Sie bitte auch die Daten, auf denen das beruht, und treffen Sie alle angemessenen Maßnahmen, damit es nicht erneut gesagt wird ({ cite-5-1-d }).

## Bis zur Überprüfung

# Wenn derselbe Brief die Einschränkung in einem eigenen Abschnitt verlangt.
rectification-restrict-above = Bis die Richtigkeit überprüft ist, gilt mein Antrag auf Einschränkung der Verarbeitung in diesem Brief ({ cite-18-1-a }).
rectification-restrict = Ich bestreite die Richtigkeit dieser Daten. Bitte schränken Sie ihre Verarbeitung ab Eingang dieses Briefs für die Dauer der Überprüfung ein und unterrichten Sie mich, bevor die Einschränkung aufgehoben wird ({ cite-18-1-a-with-18-3 }).

## Was mitzuteilen ist

rectification-recipients = Bitte teilen Sie jede Berichtigung und die Einschränkung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger ({ cite-19 }).
rectification-confirm = Bitte bestätigen Sie mir schriftlich für jeden Punkt, was Sie wann berichtigt haben, oder nennen Sie mir die Gründe einer Ablehnung ({ cite-12-4 }).
rectification-evidence = Benötigen Sie zu einem Punkt einen Nachweis, teilen Sie mir bitte umgehend mit, welchen und warum.

## Der kurze Text für ein Webformular; die Punkte sind die des Briefs

form-right-rectification = Nach { cite-16 } verlange ich, dass Sie die hier genannten mich betreffenden unrichtigen personenbezogenen Daten unverzüglich berichtigen und mir dies bestätigen. Bis zur Überprüfung ihrer Richtigkeit schränken Sie ihre Verarbeitung bitte ein ({ cite-18-1-a }).
