# Der Wortlaut der Briefe auf Deutsch. Ganze Sätze ohne Auszeichnung; in Zitaten und Daten steht ein geschütztes Leerzeichen.

### Der Rahmen jedes Briefs

## Kopf und Fuß

salutation = Sehr geehrte Damen und Herren,
closing = Mit freundlichen Grüßen
channel-post = Per Post
channel-email = Per E-Mail
channel-form = Über das Webformular
reference = Mein Zeichen:
enclosures = Anlagen:
signature-alt = Unterschrift
# Variables:
#   $page, $pages (String) - diese Seite und ihre Gesamtzahl
#   $reference (String) - das Zeichen des Briefs
page-of = Seite { $page } von { $pages }, Zeichen { $reference }

## Betreff und Überschriften

subject-objection = Widerspruch nach { cite-21-1 }: Entwicklung und Verbesserung von KI mit meinen Daten
subject-access = Antrag auf Auskunft nach { cite-15 }: Entwicklung und Verbesserung von KI mit meinen Daten
subject-joined = Widerspruch und Antrag auf Auskunft (Art. 21 Abs. 1, Art. 15 DSGVO): Entwicklung und Verbesserung von KI mit meinen Daten
heading-objection = Widerspruch ({ cite-21-1 })
heading-access = Antrag auf Auskunft ({ cite-15 })
heading-answer = Ihre Antwort

## Konten

accounts-one = dieser Brief betrifft mein Konto:
accounts-several = dieser Brief betrifft meine Konten:
account-stays = Bitte schließen oder leeren Sie kein Konto.
# Variables:
#   $service (String) - der Name eines Dienstes
#   $identifiers (String) - woran die Person dort zu finden ist
account = { $service }: { $identifiers }
account-meta-ai = Meta AI in { $service }: { $identifiers }
account-meta-ai-unnamed = Meta AI in { $service } (Nummer auf Nachfrage)
# Variables:
#   $value (String) - wie die Person es eingegeben hat
identifier-username = Nutzername { $value }
identifier-profile-url = Profil { $value }
identifier-email = E-Mail-Adresse { $value }
identifier-phone = Telefonnummer { $value }

## Frist, Form, Antwort, Vorbehalt

# Variables:
#   $reached (String) - der Tag, an dem der Brief zugehen kann
#   $ends (String) - der Tag, an dem der Monat dann endet
period = Ich erwarte Ihre Antwort unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ cite-12-3 }); geht der Brief am { $reached } ein, endet die Frist am { $ends }.
# Die Frist eines Briefs, der nur Auskunft verlangt; ein Gesetz kann dafür eine andere haben.
period-access = { period }
no-form = Eine bestimmte Form oder Anmeldung ist nicht nötig ({ cite-no-form }).
no-form-objection = Eine bestimmte Form oder Anmeldung ist nicht nötig ({ cite-no-form-objection }).
use-of-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-5-1-b }). Bei begründeten Zweifeln an meiner Identität ({ cite-12-6 }) nutzen Sie bitte die beim Konto hinterlegten Kontaktdaten.
# Variables:
#   $email (String) - die E-Mail-Adresse der Person
answer-by-email = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf Deutsch per E-Mail an { $email }.
answer-by-post = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf Deutsch per Post an meine Anschrift.
answer-by-account = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf Deutsch über diese Kontaktdaten.
remedies = Meine Rechte aus { cite-remedies } bleiben unberührt.

### Widerspruch

objection-statement = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI, also zum Entwickeln, Trainieren, Feinabstimmen, Testen und Verbessern von KI-Modellen und KI-Funktionen jeden Namens (etwa Meta AI und Llama), durch Sie, Ihre Gruppe oder Dritte.
objection-scope-meta = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa meine Beiträge, Storys, Kommentare, Bilder, Profil-, Gruppen- und Seiteninhalte, Eingaben in KI-Funktionen, was andere über mich veröffentlichen, was Sie von Dritten erhalten und was Sie ableiten.
objection-scope-whatsapp = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa was ich oder andere, auch in gemeinsamen Chats, in KI-Funktionen eingeben, die Antworten, meine Konto-, Profil- und Nutzungsdaten, was Sie von Dritten erhalten und was Sie ableiten.
objection-grounds = Zu meiner besonderen Situation:
objection-no-grounds = Ihre eigenen Formulare für diesen Widerspruch haben eine Begründung freigestellt; darauf berufe ich mich.
objection-basis = Dass { cite-6-1-f } hier Rechtsgrundlage ist, erkenne ich damit nicht an; für besondere Kategorien personenbezogener Daten kennt { cite-9-2 } keine entsprechende Ausnahme.
objection-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-1-second-sentence }); das duldet keinen Aufschub und keine Verlängerung, auch nicht bis zu Ihrer Antwort. Bitte
objection-restrict = schränken Sie die Verarbeitung ein, solange nicht feststeht, ob zwingende schutzwürdige Gründe überwiegen, und unterrichten Sie mich vor einer Aufhebung ({ cite-18-1-d-with-18-3 });
objection-erase = löschen Sie, wenn solche Gründe fehlen, die Daten aus Trainings-, Test- und aufbereiteten Datensätzen ({ cite-17-1-c }), bei offenem Auskunftsantrag erst nach der Auskunft;
objection-recipients = teilen Sie Einschränkung und Löschung allen Empfängern mit und nennen Sie mir diese ({ cite-19 });
objection-confirm = bestätigen Sie mir schriftlich, ab wann, für welche Konten und mit welchen Löschungen Sie dem nachkommen, oder begründen Sie eine Ablehnung ({ cite-12-4 }).
# Variables:
#   $started (String) - der angekündigte Beginn des Trainings
#   $cut_off (String) - der Tag, bis zu dem ein Widerspruch in vollem Umfang gelten sollte
objection-any-time = Widersprechen kann ich jederzeit, auch für Daten von vor dem angekündigten Trainingsbeginn am { $started }; ein Stichtag { $cut_off } ist ohne Grundlage.
# Variables:
#   $date (String) - der Tag eines früheren Widerspruchs
earlier-form = Bereits am { $date } habe ich über das Webformular widersprochen; dieser Widerspruch wirkt seither fort.
earlier-email = Bereits am { $date } habe ich per E-Mail widersprochen; dieser Widerspruch wirkt seither fort.
earlier-post = Bereits am { $date } habe ich per Post widersprochen; dieser Widerspruch wirkt seither fort.

## Gründe aus der besonderen Situation: je ein Satz, der nur behauptet, was die Person mit ihrer Wahl bestätigt hat

ground-profession = Mein Beruf verpflichtet mich zur Verschwiegenheit; weder meine Daten noch meine Kontakte dürfen in KI-Modelle einfließen.
ground-creative-work = Ich schaffe eigene Werke; KI-Modelle, die damit trainiert sind, können sie zu meinem Nachteil nachahmen.
ground-family = Meine Daten betreffen auch das Privatleben meiner Familie, das ich schützen muss.
ground-pictures-of-me = Zu den Daten gehören Bilder, auf denen ich zu erkennen bin; sind sie einmal zum Training verwendet, verliere ich die Kontrolle über mein Abbild.
ground-posts-for-a-circle = Meine Beiträge waren für einen Kreis von Menschen bestimmt und nicht für das Training von KI-Modellen.
ground-safety = Ich muss mich davor schützen, aufgespürt oder bloßgestellt zu werden; jede weitere Verwendung meiner Daten vergrößert diese Gefahr.
ground-public-role = Ich stehe in der Öffentlichkeit; KI-Ausgaben, die Falsches über mich sagen oder mich nachahmen, treffen mich besonders.
ground-special-categories = Die Verarbeitung berührt mich aus Gründen, die { cite-9-1 } schützt und die ich hier nicht darlege; damit willige ich weder ein noch mache ich etwas öffentlich.

### Auskunft

access-request = Nach { cite-15-1 } verlange ich die Bestätigung, ob Sie mich betreffende personenbezogene Daten im Zusammenhang mit der Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben (mit dem Entwickeln, Trainieren, Feinabstimmen, Testen, Filtern und Verbessern von KI-Modellen und KI-Funktionen jeden Namens, auch mit der Prüfung ihrer Sicherheit), und, wenn das der Fall ist, Auskunft über diese Daten und die folgenden Informationen.
access-purpose = Ich stelle diesen Antrag, um mir dieser Verarbeitung bewusst zu sein und ihre Rechtmäßigkeit überprüfen zu können ({ cite-recital-63 }).
access-heading-confirmation = Bestätigung
access-confirmation = Bitte geben Sie für jeden Dienst und für jedes KI-Modell (mit Name, Version und Datum) an, ob mich betreffende Daten verwendet wurden, auf welche Weise und seit wann. Das schließt Daten ein, die andere über mich veröffentlicht haben oder die Sie von Dritten erhalten haben.
# Variables:
#   $started (String) - der angekündigte Beginn des Trainings
access-since = Bitte beziehen Sie die Zeit vor dem angekündigten Beginn des Trainings am { $started } ebenso ein wie die Zeit seither.
access-heading-copy = Kopie der Daten
access-copy = Bitte stellen Sie mir eine Kopie aller dieser Daten zur Verfügung ({ cite-15-3 }), originalgetreu und verständlich, in einem gängigen elektronischen Format und, soweit es zum Verständnis nötig ist, mit den Auszügen aus Dokumenten und Datenbanken, in denen sie stehen:
access-copy-sets = die Daten in Trainings-, Test- und aufbereiteten Datensätzen, auch in umgewandelter Form (etwa als Token oder Einbettungen);
access-copy-chats = etwaige Eingaben von mir in KI-Funktionen (Text, Ton, Bild) und die Antworten darauf;
access-copy-labels = Bewertungen, Rückmeldungen, Sicherheitskennzeichnungen und Vermerke zu diesen Daten, auch von Menschen, die sie gesichtet haben;
access-copy-objections = Ihre Aufzeichnungen über etwaige Widersprüche von mir: wann jeder eingegangen ist, ab wann er angewandt wird und welche Daten zuvor verwendet wurden;
access-copy-logs = die Protokolle, die zeigen, wann und zu welchem Zweck diese Daten abgefragt wurden.
access-heading-information = Informationen
access-information = Bitte teilen Sie mir außerdem mit:
access-purposes = die Verarbeitungszwecke, für jeden Datensatz ({ cite-15-1-a });
access-categories = die Kategorien personenbezogener Daten ({ cite-15-1-b });
access-recipients = jeden Empfänger mit Namen, auch Unternehmen Ihrer Gruppe, Dienstleister (etwa für die Sichtung von Daten) und alle, die Modelle oder Daten erhalten haben oder noch erhalten ({ cite-15-1-c }), und für Länder außerhalb des EWR die geeigneten Garantien ({ cite-15-2-with-46 });
access-storage = die Speicherdauer jedes Datensatzes und der damit trainierten Modelle oder die Kriterien dafür ({ cite-15-1-d });
access-rights = das Bestehen meiner Rechte und des Beschwerderechts ({ cite-15-1-e-f });
access-source = alle verfügbaren Informationen über die Herkunft der Daten, die Sie nicht bei mir erhoben haben: wer sie hochgeladen hat, welche Seiten ausgelesen wurden, aus welcher Lizenz oder welchem Kauf sie stammen ({ cite-15-1-g });
access-decisions = wenn und soweit eine Entscheidung im Sinne von { cite-22 } über mich ergeht, aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }).
access-heading-lawfulness = Zur Prüfung der Rechtmäßigkeit
access-lawfulness = Damit ich die Rechtmäßigkeit der Verarbeitung überprüfen kann, teilen Sie mir bitte auch mit:
access-basis = die Rechtsgrundlage für jeden Zweck und, wenn es { cite-6-1-f } ist, Datum und Ergebnis Ihrer Interessenabwägung;
access-joint = ob andere gemeinsam mit Ihnen verantwortlich sind, und das Wesentliche der Vereinbarung mit ihnen ({ cite-26-2 });
access-joint-meta-ai = welches Unternehmen Verantwortlicher für Meta AI in WhatsApp ist, ob es dafür oder sonst gemeinsam Verantwortliche gibt, und das Wesentliche der Vereinbarung zwischen ihnen ({ cite-26-2 });
access-deidentified = wenn Sie mich betreffende Daten für anonymisiert oder deidentifiziert halten: nach welchem Verfahren, seit wann und wer sie mir noch zuordnen kann;
access-measures = was Sie tun, damit Modelle mich betreffende Daten weder enthalten noch wiedergeben (etwa Filter, Entfernen oder neues Training).
access-heading-answer = Zur Beantwortung dieses Antrags
access-answer = Der Verweis auf eine Datenschutzrichtlinie oder auf ein Werkzeug zum Herunterladen, in dem diese Daten und Informationen fehlen, beantwortet diesen Antrag nicht ({ cite-answer }).
access-cannot-identify = Bitte suchen Sie mit allen Angaben oben; sollten Sie meinen, mich nicht identifizieren zu können, weisen Sie das nach ({ cite-11-2 }) und sagen Sie mir, welche Angaben Ihnen fehlen.
access-keep = Bitte löschen Sie die Daten nicht, bevor Sie geantwortet haben; dürfen sie nicht mehr verarbeitet werden, schränken Sie ihre Verarbeitung bitte bis dahin ein.
access-extension = Brauchen Sie länger, müssen Sie mir das mit Gründen innerhalb dieser Frist mitteilen ({ cite-12-3 }); lehnen Sie ab, nennen Sie mir bitte Ihre Gründe ({ cite-12-4 }).

### Der kurze Text für ein Webformular; Gründe und frühere Widersprüche sind die des Briefs

form-right-objection = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Sie, Ihre Gruppe oder Dritte, unabhängig von Herkunft und Alter der Daten.
form-right-access = Nach { cite-15-1 } verlange ich die Bestätigung, ob Sie mich betreffende personenbezogene Daten im Zusammenhang mit der Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben, und, falls ja, Auskunft über diese Daten und alle dort genannten Informationen sowie eine Kopie der Daten ({ cite-15-3 }).
form-objection-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-1-second-sentence }); bitte bestätigen Sie mir das.
form-period = Ich erwarte Ihre Antwort unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ cite-12-3 }).
# Variables:
#   $email (String) - die E-Mail-Adresse der Person
form-answer-by-email = Bitte antworten Sie auf Deutsch an { $email }.
form-answer-by-account = Bitte antworten Sie auf Deutsch über die beim Konto hinterlegten Kontaktdaten.

### Gerichtsentscheidungen, nach ihrer Kennung in data/decisions.toml

decision-ogh-6-ob-189-24-y = In einem Verfahren gegen Meta über Werbung hat der österreichische Oberste Gerichtshof entschieden, dass Auskunft nicht nur eine Kopie umfasst, sondern auch Zwecke, Quellen und Empfänger (OGH 26. November 2025, 6 Ob 189/24y).
