# Der Antrag zur Datenübertragbarkeit: was die Person bereitgestellt hat, in einer Form, die ein anderes Programm lesen kann.

## Betreff und Überschriften

subject-portability = Antrag zur Datenübertragbarkeit nach { cite-20 }: bereitgestellte Daten, auch etwaige Eingaben in KI-Funktionen
heading-portability = Antrag zur Datenübertragbarkeit ({ cite-20 })
short-portability = Datenübertragbarkeit

## Datenübertragbarkeit

portability-request = Nach { cite-20-1 } verlange ich die mich betreffenden personenbezogenen Daten, die ich Ihnen bereitgestellt habe, soweit Sie sie mithilfe automatisierter Verfahren aufgrund einer Einwilligung oder eines Vertrags verarbeiten.
portability-any-purpose = Dass Sie dieselben Daten auch zu anderen Zwecken oder auf anderer Rechtsgrundlage verarbeiten, nimmt sie nicht aus.
portability-data = Zu den Daten gehört, was ich eingegeben oder hochgeladen habe, ebenso wie das, was bei der Nutzung Ihrer Dienste aufgezeichnet worden ist, insbesondere, soweit vorhanden:
portability-content = Beiträge, Storys, Kommentare, Reaktionen, Bilder, Videos und von mir versandte Nachrichten, jeweils mit Zeitpunkt und Beschreibung;
portability-content-whatsapp = Nachrichten, Statusmeldungen, Kanalbeiträge, Bilder und Videos von mir, jeweils mit Zeitpunkt und Beschreibung;
portability-prompts = Eingaben von mir in KI-Funktionen (Text, Ton, Bilder, Dateien), mit Zeitpunkt und genutzter Funktion;
portability-profile = Profilangaben, Einstellungen und Kontakte sowie die Konten, Gruppen und Kanäle, denen ich folge oder angehöre;
portability-activity = Aufzeichnungen meiner Nutzung, etwa Suchanfragen, Anmeldungen, Orte und Interaktionen.
portability-core-platform-services = Soweit Ihre Dienste zentrale Plattformdienste sind, stütze ich mich auch auf { cite-dma-6-9 }; das schließt die Daten ein, die durch meine Tätigkeit dort generiert werden.
portability-format = Bitte stellen Sie die Daten in einem strukturierten, gängigen und maschinenlesbaren Format bereit ({ cite-20-1 }), zum Beispiel JSON, mit den Angaben, die zum Verständnis und zur Weiterverwendung nötig sind, und vor dem Zugriff anderer geschützt; Dateien, die nur zum Lesen oder Drucken bestimmt sind, genügen nicht.
portability-to-me = Bitte übergeben Sie die Daten mir, sodass ich sie einem anderen Verantwortlichen ohne Behinderung übermitteln kann.
# Variables:
#   $to (String) - der andere Verantwortliche, wie ihn die Person genannt hat
portability-to-controller = Bitte bestätigen Sie mir die direkte Übermittlung der Daten, die ich verlange, soweit sie technisch machbar ist ({ cite-20-2 }), an folgenden Verantwortlichen: { $to }.
portability-to-controller-else = Soweit es technisch nicht machbar ist, nennen Sie mir bitte den Grund und übergeben Sie sie mir, sodass ich sie ohne Behinderung übermitteln kann.
portability-tool = Der Verweis auf ein Werkzeug zum Herunterladen genügt nur, soweit ich es nutzen kann und es diese Daten enthält; die übrigen stellen Sie mir bitte selbst bereit.
portability-left-out = Lassen Sie Daten aus, teilen Sie mir bitte mit, welche, auf welcher Rechtsgrundlage Sie sie verarbeiten und warum Sie sie auslassen ({ cite-12-4 }).
portability-others = Dass Daten auch andere betreffen, ist kein Grund, die übrigen zurückzuhalten ({ cite-20-4 }).
portability-replaces-nothing = Dieser Antrag ersetzt keine Auskunft ({ cite-15 }) und ist kein Antrag auf Löschung ({ cite-20-3 }); bitte löschen Sie deswegen nichts.

## Der kurze Text für ein Webformular

form-right-portability = Nach { cite-20-1 } verlange ich die mich betreffenden personenbezogenen Daten, die ich Ihnen bereitgestellt habe, auch meine etwaigen Eingaben in KI-Funktionen, in einem strukturierten, gängigen und maschinenlesbaren Format. Bitte löschen Sie wegen dieses Antrags nichts.
