# Der Antrag zu automatisierten Entscheidungen und Profiling, mit dem, was entfernt oder eingeschränkt wurde, und einem Feed ohne Profiling.

## Betreff und Überschriften

subject-automated-decisions = Antrag nach { cite-22 }: automatisierte Entscheidungen und Profiling
# Mit Maßnahmen der Moderation, wo das Gesetz über digitale Dienste gilt.
subject-automated-decisions-moderation = Antrag nach { cite-22 } und Beschwerde nach { cite-dsa-20-1 }: automatisierte Entscheidungen und Moderationsmaßnahmen
heading-automated-decisions = Automatisierte Entscheidungen und Profiling ({ cite-22 })
short-automated-decisions = Antrag zu automatisierten Entscheidungen

## Was der Antrag betrifft

automated-decisions-request = Dieser Antrag betrifft Entscheidungen über mich, die ausschließlich auf einer automatisierten Verarbeitung – einschließlich Profiling – beruhen und die mir gegenüber rechtliche Wirkung entfalten oder mich in ähnlicher Weise erheblich beeinträchtigen ({ cite-22-1 }).
automated-decisions-purpose = Ich stelle ihn, um solche Entscheidungen zu verstehen, meinen Standpunkt darzulegen und sie, wo nötig, anzufechten.
automated-decisions-cases = Er betrifft auch die Entfernung oder Einschränkung folgender Inhalte oder Konten:
# Variables:
#   $what (String) - welcher Inhalt oder welches Konto, wie die Person es eingegeben hat
#   $where (String) - der Name eines Dienstes
#   $date (String) - der Tag der Entfernung oder Einschränkung
automated-decisions-case = { $what }
automated-decisions-case-where = { $where }: { $what }
automated-decisions-case-date = { $what } (Maßnahme vom { $date })
automated-decisions-case-where-date = { $where }: { $what } (Maßnahme vom { $date })

## Was verlangt wird

automated-decisions-please = Bitte
automated-decisions-whether = teilen Sie mir mit, ob solche Entscheidungen über mich getroffen werden oder wurden, in welchen Diensten und seit wann;
automated-decisions-logic = geben Sie mir, wenn und soweit das der Fall ist, aussagekräftige Informationen über die involvierte Logik, also über das tatsächlich angewandte Verfahren und seine Grundsätze und darüber, welche mich betreffenden Daten auf welche Weise verwendet wurden, sowie über die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h });
automated-decisions-exception = nennen Sie mir, wenn und soweit das der Fall ist, die Ausnahme, auf die Sie sich stützen ({ cite-22-2 });
automated-decisions-review = lassen Sie, wenn und soweit das der Fall ist, jede solche Entscheidung, die einer oben genannten Maßnahme zugrunde liegt, von einem Menschen überprüfen, der sie ändern kann; ich fechte sie an und möchte meinen Standpunkt darlegen; für jede andere solche Entscheidung sagen Sie mir, wie ich das erreiche ({ cite-22-3 });
automated-decisions-intervention = sagen Sie mir, wenn und soweit das der Fall ist, wie ich das Eingreifen einer Person erwirken, meinen Standpunkt darlegen und die Entscheidung anfechten kann ({ cite-22-3 });
automated-decisions-reasons = legen Sie mir für jede oben genannte Maßnahme, soweit noch nicht geschehen, eine klare und spezifische Begründung vor: die Maßnahme, ihren räumlichen Geltungsbereich und ihre Dauer, die Tatsachen und Umstände, ob eine Meldung der Anlass war, einen etwaigen Einsatz automatisierter Mittel beim Erkennen und Entscheiden, die rechtliche oder vertragliche Grundlage mit Erläuterung und die möglichen Rechtsbehelfe ({ cite-dsa-17-1-with-17-3 });
automated-decisions-complaint = behandeln Sie diesen Brief als Beschwerde gegen jede dieser Maßnahmen, bearbeiten Sie sie zeitnah, sorgfältig und nicht allein mit automatisierten Mitteln, heben Sie nicht gerechtfertigte Maßnahmen auf und teilen Sie mir Ihre begründete Entscheidung mit ({ cite-dsa-20-4-to-6 }); nehmen Sie Beschwerden nur auf anderem Weg an, sagen Sie mir unverzüglich, wo und bis wann ich sie einreichen kann ({ cite-dsa-20-1 });
automated-decisions-keep = löschen Sie die betroffenen Inhalte, Konten und Aufzeichnungen nicht, bis die Sache geklärt ist; soweit Sie solche Daten nicht länger benötigen, schränken Sie deren Verarbeitung ein, statt sie zu löschen, weil ich sie zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen benötige ({ cite-18-1-c }); eine Einschränkung meiner Konten oder sichtbaren Inhalte verlange ich damit nicht;
automated-decisions-feed = stellen Sie in jedem Dienst, für den { cite-dsa-38 } gilt, jeden Feed und jede sonstige Empfehlung auf die Option um, die nicht auf Profiling beruht, behalten Sie diese Wahl bei, bis ich sie selbst ändere, und sagen Sie mir, wo ich sie unmittelbar und leicht finde ({ cite-dsa-27-3 });
automated-decisions-confirm = bestätigen Sie mir schriftlich, was Sie getan haben und ab wann, oder begründen Sie eine Ablehnung ({ cite-12-4 }).
automated-decisions-supplement = Ich behalte mir vor, meine Beschwerde zu ergänzen, sobald ich Ihre vollständigen Gründe kenne.
automated-decisions-bodies = Mein Recht, eine zertifizierte Stelle für außergerichtliche Streitbeilegung anzurufen ({ cite-dsa-21-1 }), bleibt unberührt.

## Der kurze Text für ein Webformular

form-right-automated-decisions = Wenn und soweit Sie Entscheidungen im Sinne von { cite-22-1 } über mich treffen oder getroffen haben, verlange ich aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }) und das Eingreifen einer Person, damit ich meinen Standpunkt darlegen und die Entscheidung anfechten kann ({ cite-22-3 }).

## Gerichtsentscheidungen, nach ihrer Kennung in data/decisions.toml

decision-rbams-2025-7253 = In einem Eilverfahren gegen Meta hat die Rechtbank Amsterdam entschieden, dass die Wahl eines Feeds ohne Profiling auf Facebook und Instagram erhalten bleiben muss, bis man sie selbst ändert (2. Oktober 2025, ECLI:NL:RBAMS:2025:7253); der Gerechtshof Amsterdam hat diese Anordnung am 10. März 2026 bestätigt.
