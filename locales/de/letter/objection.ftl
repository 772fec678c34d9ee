# Der Widerspruch gegen KI-Training, mit den Gründen aus der besonderen Situation.

## Betreff und Überschriften

subject-objection = Widerspruch nach { cite-21-1 }: KI-Entwicklung mit personenbezogenen Daten
heading-objection = Widerspruch ({ cite-21-1 })
short-objection = Widerspruch

## Widerspruch

objection-statement = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI, also zum Entwickeln, Trainieren, Feinabstimmen, Testen und Verbessern von KI-Modellen und KI-Funktionen jeden Namens (etwa Meta AI und Llama), durch Sie, Ihre Gruppe oder Dritte.
objection-scope-meta = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa meine Beiträge, Storys, Kommentare, Bilder, Profil-, Gruppen- und Seiteninhalte, Eingaben in KI-Funktionen, was andere über mich veröffentlichen, was Sie von Dritten erhalten und was Sie ableiten.
objection-scope-meta-ai = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa meine Beiträge, Storys, Kommentare, Bilder, Profil-, Gruppen- und Seiteninhalte, eigene und fremde KI-Eingaben (auch in Chats), was andere über mich veröffentlichen oder Ihnen liefern und was Sie ableiten.
objection-scope-whatsapp = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa was ich oder andere, auch in gemeinsamen Chats, in KI-Funktionen eingeben, die Antworten, meine Konto-, Profil- und Nutzungsdaten, was Sie von Dritten erhalten und was Sie ableiten.
objection-scope-without-account = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa Beiträge, Bilder und Eingaben in KI-Funktionen, die mich zeigen oder nennen, hochgeladene Kontaktdaten, Daten aus dem Internet oder von Dritten und was Sie ableiten.
objection-grounds = Zu meiner besonderen Situation:
objection-no-grounds = Ihre eigenen Formulare für diesen Widerspruch haben eine Begründung freigestellt; darauf berufe ich mich.
objection-basis = Dass { cite-6-1-f } hier Rechtsgrundlage ist, erkenne ich damit nicht an; für besondere Kategorien personenbezogener Daten kennt { cite-9-2 } keine entsprechende Ausnahme.
objection-child = Kinder verdienen besonderen Schutz; in jeder Abwägung wiegen ihre Interessen besonders schwer ({ cite-6-1-f-with-recital-38 }).
objection-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-1-second-sentence }); das duldet keinen Aufschub und keine Verlängerung, auch nicht bis zu Ihrer Antwort. Bitte
objection-restrict = schränken Sie die Verarbeitung ein, solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, und unterrichten Sie mich vor einer Aufhebung ({ cite-18-1-d-with-18-3 });
objection-erase = löschen Sie mangels vorrangiger berechtigter Gründe die Daten aus Trainings-, Test- und aufbereiteten Datensätzen ({ cite-17-1-c }), bei offenem Auskunftsantrag erst nach der Auskunft;
objection-recipients = teilen Sie Einschränkung und Löschung allen Empfängern mit und nennen Sie mir diese ({ cite-19 });
objection-confirm = bestätigen Sie mir schriftlich, ab wann, für welche Konten und mit welchen Löschungen Sie dem nachkommen, oder begründen Sie eine Ablehnung ({ cite-12-4 }).
objection-confirm-without-account = bestätigen Sie mir schriftlich, ab wann, auf welche Weise und mit welchen Löschungen Sie dem nachkommen, oder begründen Sie eine Ablehnung ({ cite-12-4 }).
# Variables:
#   $started (String) - der angekündigte Beginn des Trainings
#   $cut_off (String) - der Tag, bis zu dem ein Widerspruch in vollem Umfang gelten sollte
objection-any-time = Widersprechen kann ich jederzeit, auch für Daten von vor dem angekündigten Trainingsbeginn am { $started }; ein Stichtag { $cut_off } ist ohne Grundlage.
# Variables:
#   $date (String) - der Tag eines früheren Widerspruchs
earlier-form = Am { $date } habe ich über das Webformular widersprochen; dieser Widerspruch wirkt seither fort.
earlier-email = Am { $date } habe ich per E-Mail widersprochen; dieser Widerspruch wirkt seither fort.
earlier-post = Am { $date } habe ich per Post widersprochen; dieser Widerspruch wirkt seither fort.
# Variables:
#   $date (String) - der Tag eines früheren Widerspruchs
#   $started (String) - der angekündigte Beginn des Trainings
earlier-before-training-form = Am { $date }, vor dem angekündigten Trainingsbeginn am { $started }, habe ich über das Webformular widersprochen; dieser Widerspruch wirkt fort.
earlier-before-training-email = Am { $date }, vor dem angekündigten Trainingsbeginn am { $started }, habe ich per E-Mail widersprochen; dieser Widerspruch wirkt fort.
earlier-before-training-post = Am { $date }, vor dem angekündigten Trainingsbeginn am { $started }, habe ich per Post widersprochen; dieser Widerspruch wirkt fort.

## Gründe aus der besonderen Situation: je ein Satz, der nur behauptet, was die Person mit ihrer Wahl bestätigt hat

ground-profession = Mein Beruf verpflichtet mich zur Verschwiegenheit; weder meine Daten noch meine Kontakte dürfen in KI-Modelle einfließen.
ground-creative-work = Ich schaffe eigene Werke; KI-Modelle, die damit trainiert sind, können sie zu meinem Nachteil nachahmen.
ground-family = Meine Daten betreffen auch das Privatleben meiner Familie, das ich schützen muss.
ground-pictures-of-me = Zu den Daten gehören Bilder, auf denen ich zu erkennen bin; sind sie einmal zum Training verwendet, verliere ich die Kontrolle über mein Abbild.
ground-posts-for-a-circle = Meine Beiträge waren für einen Kreis von Menschen bestimmt und nicht für das Training von KI-Modellen.
ground-safety = Ich muss mich davor schützen, aufgespürt oder bloßgestellt zu werden; jede weitere Verwendung meiner Daten vergrößert diese Gefahr.
ground-public-role = Ich stehe in der Öffentlichkeit; KI-Ausgaben, die Falsches über mich sagen oder mich nachahmen, treffen mich besonders.
ground-special-categories = Die Verarbeitung berührt mich aus Gründen, die { cite-9-1 } schützt und die ich hier nicht darlege; damit willige ich weder ein noch mache ich etwas öffentlich.

## Der kurze Text für ein Webformular; Gründe und frühere Widersprüche sind die des Briefs

form-right-objection = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Sie, Ihre Gruppe oder Dritte, unabhängig von Herkunft und Alter der Daten.
form-objection-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-1-second-sentence }); bitte bestätigen Sie mir das.
