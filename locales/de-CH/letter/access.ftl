# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
access-purpose = Ich stelle diesen Antrag, um mir dieser Verarbeitung bewusst zu sein und ihre Rechtmässigkeit überprüfen zu können ({ cite-recital-63 }).
access-confirmation = Bitte geben Sie für jeden Dienst und für jedes KI-Modell (mit Name, Version und Datum) an, ob mich betreffende Daten verwendet wurden, auf welche Weise und seit wann. Das schliesst Daten ein, die andere über mich veröffentlicht haben oder die Sie von Dritten erhalten haben.
access-information = Bitte teilen Sie mir ausserdem mit:
access-recipients = jeden Empfänger mit Namen, auch Unternehmen Ihrer Gruppe, Dienstleister (etwa für die Sichtung von Daten) und alle, die Modelle oder Daten erhalten haben oder noch erhalten ({ cite-15-1-c }), und für Länder ausserhalb des EWR die geeigneten Garantien ({ cite-15-2-with-46 });
access-heading-lawfulness = Zur Prüfung der Rechtmässigkeit
access-lawfulness = Damit ich die Rechtmässigkeit der Verarbeitung überprüfen kann, teilen Sie mir bitte auch mit:
