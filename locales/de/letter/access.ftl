# Der Antrag auf Auskunft über das, was für KI-Training verwendet wird, mit den Gerichtsentscheidungen, die er anführen darf.

## Betreff und Überschriften

subject-access = Antrag auf Auskunft nach { cite-15 }: KI-Entwicklung mit personenbezogenen Daten
heading-access = Antrag auf Auskunft ({ cite-15 })
short-access = Auskunft

## Auskunft

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
access-copy-entries = was ich oder andere in KI-Funktionen eingegeben haben, soweit es mich betrifft (Text, Ton, Bilder), und die Antworten darauf;
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

## Der kurze Text für ein Webformular; Gründe und frühere Widersprüche sind die des Briefs

form-right-access = Nach { cite-15-1 } verlange ich die Bestätigung, ob Sie mich betreffende personenbezogene Daten im Zusammenhang mit der Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben, und, falls ja, Auskunft über diese Daten und alle dort genannten Informationen sowie eine Kopie der Daten ({ cite-15-3 }).

## Menschen ohne Konto

access-without-account = Dieser Antrag umfasst, ob für KI verwendet oder nicht, auch Kontaktdaten von mir, die andere hochgeladen haben (auch als Hashwerte), sowie jede Kennung, jedes Profil und alle Gesichtsdaten, die Sie zu mir führen, obwohl ich kein Konto habe.
access-source-contacts = zu Kontaktdaten, die andere hochgeladen haben: alle verfügbaren Informationen darüber, wann, bei welchem Dienst und aus wessen Adressbuch ({ cite-15-1-g });
access-objection-applied = wie Sie einen Widerspruch von mir bei Daten umsetzen, die andere über mich veröffentlichen, ohne dass es ein Konto von mir gibt, das gekennzeichnet werden könnte;

## WhatsApp und Meta AI

access-whatsapp-groups = was andere aus gemeinsamen Chats und Gruppen in Meta AI eingegeben oder mit Meta AI geteilt haben, und die Antworten darauf, soweit es mich betrifft;
access-whatsapp-sharing = welche Konto-, Nutzungs- und Verbindungsdaten zwischen WhatsApp und anderen Meta-Unternehmen weitergegeben werden, zu welchen Zwecken und ob sie zur Entwicklung oder Verbesserung von KI verwendet werden ({ cite-15-1-a-with-15-1-c });
access-whatsapp-private-processing = ob Nachrichten von mir mit Private Processing verarbeitet wurden (etwa für Zusammenfassungen) und ob Sie bestätigen, dass diese Funktion in der Voreinstellung ausgeschaltet ist und dass die Nachrichten dabei nicht gespeichert werden, von niemandem sonst gelesen werden können und nicht zur Entwicklung oder Verbesserung von KI dienen;
access-whatsapp-controller = Sollten Sie meinen, für Meta AI in WhatsApp sei ein anderes Unternehmen verantwortlich, nennen Sie mir dieses bitte; für Daten, die Sie selbst verarbeiten oder weitergeben, ersetzt das Ihre Antwort nicht.

## Gerichtsentscheidungen, nach ihrer Kennung in data/decisions.toml

decision-ogh-6-ob-189-24-y = In einem Verfahren gegen Meta über Werbung hat der österreichische Oberste Gerichtshof entschieden, dass Auskunft nicht nur eine Kopie umfasst, sondern auch Zwecke, Quellen und Empfänger (OGH 26. November 2025, 6 Ob 189/24y).
