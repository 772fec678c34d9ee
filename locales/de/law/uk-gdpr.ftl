# Die UK GDPR mit dem Data Protection Act 2018: ihr Name und wie sie zitiert werden. Die Datei hat jede Meldung von eu-gdpr.ftl, die es hier gibt.

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
subject-objection = Widerspruch nach { cite-21-1 }: KI-Entwicklung mit personenbezogenen Daten
access-recipients = jeden Empfänger mit Namen, auch Unternehmen Ihrer Gruppe, Dienstleister (etwa für die Sichtung von Daten) und alle, die Modelle oder Daten erhalten haben oder noch erhalten ({ cite-15-1-c }), und für Länder außerhalb des Vereinigten Königreichs die geeigneten Garantien ({ cite-15-2-with-46 });
access-rights = das Bestehen meiner Rechte und des Rechts auf Beschwerde bei der Aufsichtsbehörde (ICO) ({ cite-15-1-e-f });
use-of-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs. Bei begründeten Zweifeln an meiner Identität ({ cite-12-6 }) nutzen Sie bitte die beim Konto hinterlegten Kontaktdaten.

# Für die Briefe zu den anderen Rechten und die, die auf einen früheren folgen.
cite-5-1-c = Art. 5 Abs. 1 lit. c UK GDPR
cite-5-1-d = Art. 5 Abs. 1 lit. d UK GDPR
cite-17-1 = Art. 17 Abs. 1 UK GDPR
cite-17-1-a = Art. 17 Abs. 1 lit. a UK GDPR
cite-17-1-b = Art. 17 Abs. 1 lit. b UK GDPR
cite-17-1-d = Art. 17 Abs. 1 lit. d UK GDPR
cite-17-1-f = Art. 17 Abs. 1 lit. f UK GDPR
cite-17-2 = Art. 17 Abs. 2 UK GDPR
cite-17-3 = Art. 17 Abs. 3 UK GDPR
cite-18-1 = Art. 18 Abs. 1 UK GDPR
cite-18-1-a = Art. 18 Abs. 1 lit. a UK GDPR
cite-18-1-b = Art. 18 Abs. 1 lit. b UK GDPR
cite-18-1-c = Art. 18 Abs. 1 lit. c UK GDPR
cite-18-2 = Art. 18 Abs. 2 UK GDPR
cite-20-1 = Art. 20 Abs. 1 UK GDPR
cite-20-2 = Art. 20 Abs. 2 UK GDPR
cite-20-3 = Art. 20 Abs. 3 UK GDPR
cite-20-4 = Art. 20 Abs. 4 UK GDPR
cite-21-3 = Art. 21 Abs. 3 UK GDPR
cite-26-3 = Art. 26 Abs. 3 UK GDPR
cite-28 = Art. 28 UK GDPR
cite-28-3-a = Art. 28 Abs. 3 lit. a UK GDPR
cite-58-2-c = Art. 58 Abs. 2 lit. c UK GDPR
cite-58-2-d = Art. 58 Abs. 2 lit. d UK GDPR
cite-58-2-f = Art. 58 Abs. 2 lit. f UK GDPR
cite-58-2-g = Art. 58 Abs. 2 lit. g UK GDPR
cite-77-1 = Section 165 Data Protection Act 2018
cite-77-2 = Section 165 Data Protection Act 2018
cite-recital-26 = Erwägungsgrund 26 UK GDPR
cite-recital-38 = Erwägungsgrund 38 UK GDPR
cite-recital-67 = Erwägungsgrund 67 UK GDPR
cite-6-1-f-with-recital-38 = Art. 6 Abs. 1 lit. f, Erwägungsgrund 38 UK GDPR
cite-7-3-with-17-1-b = Art. 7 Abs. 3, Art. 17 Abs. 1 lit. b UK GDPR
cite-11-2-with-12-2 = Art. 11 Abs. 2, Art. 12 Abs. 2 UK GDPR
cite-11-2-with-12-2-with-12-6 = Art. 11 Abs. 2, Art. 12 Abs. 2 und 6 UK GDPR
cite-12-3-with-12-4 = Art. 12 Abs. 3 und 4 UK GDPR
cite-15-1-a-with-15-1-c = Art. 15 Abs. 1 lit. a und c UK GDPR
cite-15-1-c-with-15-2 = Art. 15 Abs. 1 lit. c, Abs. 2 UK GDPR
cite-15-1-h-with-22-3 = Art. 15 Abs. 1 lit. h, Art. 22A bis 22D UK GDPR
cite-15-1-with-15-3 = Art. 15 Abs. 1 und 3 UK GDPR
cite-15-with-21-1 = Art. 15, Art. 21 Abs. 1 UK GDPR
cite-16-second-sentence = Art. 16 Satz 2 UK GDPR
cite-18-1-a-with-18-3 = Art. 18 Abs. 1 lit. a, Abs. 3 UK GDPR
cite-21-2-with-21-3 = Art. 21 Abs. 2 und 3 UK GDPR

# Automatisierte Entscheidungen: Art. 22A bis 22D sagen anderes, als Art. 22 gesagt hat.
cite-22A-1 = Art. 22A Abs. 1 UK GDPR
cite-22B = Art. 22B UK GDPR
cite-22C-2 = Art. 22C Abs. 2 UK GDPR
cite-22-1 = { cite-22A-1 }
cite-22-2 = { cite-22B }
cite-22-3 = { cite-22C-2 }
automated-decisions-request = Dieser Antrag betrifft erhebliche Entscheidungen über mich, die ausschließlich auf einer automatisierten Verarbeitung beruhen, also Entscheidungen, die mir gegenüber rechtliche Wirkung entfalten oder mich in ähnlicher Weise erheblich beeinträchtigen und an denen kein Mensch in bedeutsamer Weise beteiligt ist, auch wenn sie durch Profiling zustande kommen ({ cite-22A }).
automated-decisions-exception = teilen Sie mir, wenn und soweit das der Fall ist, mit, ob eine solche Entscheidung ganz oder teilweise auf besonderen Kategorien personenbezogener Daten beruht und auf welche Bedingung Sie sich dann stützen ({ cite-22-2 });
automated-decisions-review = lassen Sie, wenn und soweit das der Fall ist, jede Entscheidung von einem Menschen überprüfen, der sie ändern kann; ich fechte sie an und möchte dazu Stellung nehmen ({ cite-22-3 });
automated-decisions-intervention = sagen Sie mir, wenn und soweit das der Fall ist, wie ich das Eingreifen einer Person erwirken, zu der Entscheidung Stellung nehmen und sie anfechten kann ({ cite-22-3 });
form-right-automated-decisions = Wenn und soweit Sie erhebliche Entscheidungen über mich treffen oder getroffen haben, die ausschließlich auf einer automatisierten Verarbeitung beruhen ({ cite-22A }), verlange ich aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }) und das Eingreifen einer Person, damit ich dazu Stellung nehmen und die Entscheidung anfechten kann ({ cite-22-3 }).

# Eine Erinnerung ist auch eine Beschwerde beim Verantwortlichen, wenn die Frist vorbei ist oder er abgelehnt hat.
# Variables:
#   $subject (String) - der Betreff des früheren Schreibens
#   $date (String) - sein Datum
#   $reference (String) - sein Zeichen
#   $rights (String) - die darin ausgeübten Rechte
#   $grace (String) - der Tag, bis zu dem um Antwort gebeten wird
subject-reminder-late = Datenschutzbeschwerde ({ cite-dpa-164A }) und Erinnerung an mein Schreiben vom { $date } – { $subject }
reminder-letter-late = dies ist eine Datenschutzbeschwerde (data protection complaint) nach { cite-dpa-164A } und eine Erinnerung an mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }).
reminder-request-late = { reminder-request } Bitte bestätigen Sie den Eingang dieser Beschwerde innerhalb von 30 Tagen nach Erhalt, gehen Sie ihr unverzüglich mit angemessenen Maßnahmen nach und teilen Sie mir unverzüglich das Ergebnis mit ({ cite-dpa-164A }).
reminder-unproven = Bitte teilen Sie mir bis zum { $grace } mit, wann es bei Ihnen eingegangen ist, und beantworten Sie es, falls das noch nicht geschehen ist. Hat es Sie erreicht, behandeln Sie diesen Brief bitte auch als Datenschutzbeschwerde (data protection complaint) nach { cite-dpa-164A }. Hat es Sie nicht erreicht, behandeln Sie bitte die beiliegende Kopie als jenes Schreiben, eingegangen zusammen mit diesem; die Frist für Ihre Antwort läuft dann ab diesem Tag ({ cite-12-3 }).
reminder-announce = Habe ich die Antwort bis dahin nicht erhalten, beabsichtige ich, Beschwerde bei der Aufsichtsbehörde (ICO) einzulegen ({ cite-77 }).

# Eine Beschwerde bei der ICO.
cite-57-1-f = { cite-dpa-165 }
complaint-competence = Ich wende mich an Sie als die Aufsichtsbehörde des Vereinigten Königreichs, in dem ich lebe. An den Verantwortlichen habe ich mich zuvor selbst gewandt, wie der Sachverhalt zeigt.
# Variables:
#   $on (String) - das Datum der Erinnerung
#   $reference (String) - ihr Zeichen
complaint-step-complained = Am { $on } habe ich den Verantwortlichen erinnert und mich bei ihm beschwert ({ cite-dpa-164A }), Zeichen { $reference }.
complaint-ask-examine = Bitte treffen Sie auf diese Beschwerde angemessene Maßnahmen und untersuchen Sie dazu ihren Gegenstand ({ cite-57-1-f }).
