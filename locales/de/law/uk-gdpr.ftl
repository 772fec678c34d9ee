# Die UK GDPR mit dem Data Protection Act 2018: ihr Name und wie sie zitiert werden. Die Datei hat jede Meldung von eu-gdpr.ftl.

law-name = Datenschutz-Grundverordnung des Vereinigten Königreichs (UK GDPR)

cite-5-1-b = Art. 5 Abs. 1 lit. b UK GDPR
cite-6-1-f = Art. 6 Abs. 1 lit. f UK GDPR
cite-7-3 = Art. 7 Abs. 3 UK GDPR
cite-9-1 = Art. 9 Abs. 1 UK GDPR
cite-9-2 = Art. 9 Abs. 2 UK GDPR
cite-11-2 = Art. 11 Abs. 2 UK GDPR
cite-12-1 = Art. 12 Abs. 1 UK GDPR
cite-12-2 = Art. 12 Abs. 2 UK GDPR
cite-12-3 = Art. 12 Abs. 3, Art. 12A UK GDPR
cite-12-4 = Art. 12 Abs. 4 UK GDPR
cite-12-5 = Art. 12 Abs. 5 UK GDPR
cite-12-6 = Art. 12 Abs. 6 UK GDPR
cite-15 = Art. 15 UK GDPR
cite-15-1 = Art. 15 Abs. 1 UK GDPR
cite-15-1-h = Art. 15 Abs. 1 lit. h UK GDPR
cite-15-2 = Art. 15 Abs. 2 UK GDPR
cite-15-3 = Art. 15 Abs. 3 UK GDPR
cite-16 = Art. 16 UK GDPR
cite-17 = Art. 17 UK GDPR
cite-17-1-c = Art. 17 Abs. 1 lit. c UK GDPR
cite-18 = Art. 18 UK GDPR
cite-18-1-d = Art. 18 Abs. 1 lit. d UK GDPR
cite-18-3 = Art. 18 Abs. 3 UK GDPR
cite-19 = Art. 19 UK GDPR
cite-20 = Art. 20 UK GDPR
cite-21-1 = Art. 21 Abs. 1 UK GDPR
cite-21-2 = Art. 21 Abs. 2 UK GDPR
cite-21-5 = Art. 21 Abs. 5 UK GDPR
cite-22 = Art. 22A bis 22D UK GDPR
cite-26-2 = Art. 26 Abs. 2 UK GDPR
cite-46 = Art. 46 UK GDPR
cite-77 = Section 165 Data Protection Act 2018
cite-79 = Art. 79 UK GDPR
cite-recital-59 = Erwägungsgrund 59 UK GDPR
cite-recital-63 = Erwägungsgrund 63 UK GDPR

# Was UK GDPR und Data Protection Act außerdem haben.
cite-12A = Art. 12A UK GDPR
cite-22A = Art. 22A UK GDPR
cite-dpa-164A = Section 164A Data Protection Act 2018
cite-dpa-165 = Section 165 Data Protection Act 2018
cite-dpa-167 = Section 167 Data Protection Act 2018

# Mehrere Bestimmungen zusammen.
cite-21-1-second-sentence = Art. 21 Abs. 1 Satz 2 UK GDPR
cite-15-1-a = Art. 15 Abs. 1 lit. a UK GDPR
cite-15-1-b = Art. 15 Abs. 1 lit. b UK GDPR
cite-15-1-c = Art. 15 Abs. 1 lit. c UK GDPR
cite-15-1-d = Art. 15 Abs. 1 lit. d UK GDPR
cite-15-1-e-f = Art. 15 Abs. 1 lit. e und f UK GDPR
cite-15-1-g = Art. 15 Abs. 1 lit. g UK GDPR
cite-15-2-with-46 = Art. 15 Abs. 2, Art. 46 UK GDPR
cite-18-1-d-with-18-3 = Art. 18 Abs. 1 lit. d, Abs. 3 UK GDPR
cite-no-form-objection = Art. 12 Abs. 2, Art. 21 Abs. 5 UK GDPR
cite-no-form = Art. 12 Abs. 2, Erwägungsgrund 59 UK GDPR
cite-answer = Art. 12 Abs. 1, Art. 15 UK GDPR
cite-remedies = Section 165 und 167 Data Protection Act 2018

# Sätze aus letter.ftl, die in der Sache abweichen.
subject-objection = Widerspruch nach { cite-21-1 }: KI-Entwicklung und -Verbesserung mit meinen Daten
subject-joined = Widerspruch und Antrag auf Auskunft (Art. 21 Abs. 1, Art. 15 UK GDPR): Entwicklung und Verbesserung von KI mit meinen Daten
access-recipients = jeden Empfänger mit Namen, auch Unternehmen Ihrer Gruppe, Dienstleister (etwa für die Sichtung von Daten) und alle, die Modelle oder Daten erhalten haben oder noch erhalten ({ cite-15-1-c }), und für Länder außerhalb des Vereinigten Königreichs die geeigneten Garantien ({ cite-15-2-with-46 });
access-rights = das Bestehen meiner Rechte und des Rechts auf Beschwerde beim Information Commissioner ({ cite-15-1-e-f });
use-of-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs. Bei begründeten Zweifeln an meiner Identität ({ cite-12-6 }) nutzen Sie bitte die beim Konto hinterlegten Kontaktdaten.
