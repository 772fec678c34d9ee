# Wenn das Datenschutzgesetz der Schweiz allein gilt (an ein Unternehmen in der Schweiz): Von der DSGVO bleibt kein Wort. Liegt über ch-fadp.ftl.

law-name = Datenschutzgesetz (DSG) der Schweiz

cite-fadp-30-2-b-with-31 = Art. 30 Abs. 2 lit. b, Art. 31 DSG
cite-12-5 = { cite-fadp-25-6 }
cite-remedies = Art. 32 und 49 DSG

# Der Rahmen.
period-with-access = { period }
period = Ich erwarte Ihre Antwort unverzüglich, die Auskunft innerhalb von 30 Tagen nach Eingang ({ cite-fadp-25-7 }).
access-extension = Brauchen Sie für die Auskunft länger, müssen Sie mir das innerhalb dieser Frist mitteilen und den Tag Ihrer Auskunft nennen ({ cite-dpo-18-2 }); verweigern Sie die Auskunft, schränken Sie sie ein oder schieben Sie sie auf, teilen Sie mir das bitte innerhalb dieser Frist mit Ihren Gründen mit ({ cite-fadp-26-4 }; { cite-dpo-18-3 }).
no-form = Ein Formular oder eine Anmeldung ist nicht nötig.
no-form-objection = Ein Formular oder eine Anmeldung ist nicht nötig.
use-of-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-fadp-6-3 }). Müssen Sie mich identifizieren ({ cite-dpo-16-5 }), nutzen Sie bitte die bei Ihnen hinterlegten Kontaktdaten.
sender-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-fadp-6-3 }).
sender-particulars-ask = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-fadp-6-3 }). Fragen zur Identität ({ cite-dpo-16-5 }) richten Sie bitte dorthin, wohin Sie antworten.
sender-identify = Können Sie mich nicht finden, sagen Sie bitte, was Sie noch brauchen und weshalb ({ cite-dpo-16-5 }).
sender-child-protection = Kinder verdienen bei ihren Personendaten besonderen Schutz.

# Der Brief an ein Unternehmen.
subject-business = Untersagung der Bearbeitung und Auskunftsbegehren ({ cite-fadp-25-with-30-2-b }): KI in meinen WhatsApp-Chats mit Ihnen
heading-business = Untersagung der Bearbeitung und Auskunftsbegehren ({ cite-fadp-25-with-30-2-b })
form-right-business = Jede Bearbeitung meiner Personendaten aus meinen WhatsApp-Chats mit Ihnen zur Entwicklung und Verbesserung von KI durch Sie oder Ihre Dienstleister untersage ich ausdrücklich ({ cite-fadp-30-2-b }). Nach { cite-fadp-25 } verlange ich außerdem Auskunft über diese Daten und die dort genannten Angaben, vor allem, welcher KI-Anbieter sie erhält und was an Meta geht.
business-heading-objection = Untersagung ({ cite-fadp-30-2-b })
business-objection = Jede Bearbeitung meiner Personendaten aus diesen Chats zur Entwicklung und Verbesserung von KI, also zum Entwickeln, Trainieren, Feinabstimmen, Testen und Verbessern von KI-Modellen und KI-Funktionen, durch Sie, Ihre Dienstleister oder Dritte untersage ich ausdrücklich ({ cite-fadp-30-2-b }).
ground-special-categories = Die Bearbeitung berührt mich in Bereichen, die das Gesetz als besonders schützenswerte Personendaten schützt ({ cite-fadp-5-c }) und die ich hier nicht darlege; damit willige ich weder ein noch mache ich etwas allgemein zugänglich.
business-basis = Einen Rechtfertigungsgrund erkenne ich dafür nicht an ({ cite-fadp-31 }); sollten Sie sich auf eine Einwilligung stützen, widerrufe ich sie.
business-stop = Ab Eingang geschieht jede Bearbeitung zu diesem Zweck gegen meinen ausdrücklich erklärten Willen und verletzt meine Persönlichkeit, wenn sie nicht gerechtfertigt ist ({ cite-fadp-30-2-b-with-31 }). Bitte
business-instruct = weisen Sie Ihre Dienstleister entsprechend an ({ cite-fadp-9 });
objection-restrict = beenden Sie die Bearbeitung ab Eingang, auch während Sie prüfen, ob Sie einen Rechtfertigungsgrund haben ({ cite-fadp-32-2-a });
business-erase = löschen Sie die zu diesem Zweck vorgehaltenen Daten ({ cite-fadp-32-2-c }), aber erst nach der unten verlangten Auskunft;
objection-recipients = teilen Sie diese Untersagung und die Löschung allen Empfängern mit und nennen Sie mir diese ({ cite-fadp-32-4 });
business-confirm = bestätigen Sie mir schriftlich, ab wann und mit welchen Löschungen Sie dem nachkommen, oder nennen Sie den Rechtfertigungsgrund, auf den Sie sich stützen ({ cite-fadp-31 }).
business-heading-access = Auskunftsbegehren ({ cite-fadp-25 })
business-access = Nach { cite-fadp-25 } verlange ich Auskunft über meine Personendaten aus diesen Chats als solche (auch die daraus erstellten Vermerke, Zusammenfassungen und Bewertungen) und die folgenden Angaben:
business-provider = welche KI in diesen Chats antwortet oder sie auswertet, wer sie anbietet, ob dieser Anbieter die Daten in Ihrem Auftrag ({ cite-fadp-9 }) oder als eigener Verantwortlicher bearbeitet und welche weiteren Empfänger die Daten erhalten, in welchen Ländern und mit welchen Garantien ({ cite-fadp-25-2-g });
business-storage = die Aufbewahrungsdauer bei Ihnen und bei jedem Dienstleister oder die Kriterien dafür ({ cite-fadp-25-2-d });
business-other-information = die Zwecke, die Kategorien der Daten und, soweit sie nicht von mir stammen, die verfügbaren Angaben über ihre Herkunft ({ cite-fadp-25-2 });
business-decisions = wenn und soweit eine Entscheidung im Sinne von { cite-fadp-21 } über mich ergeht, dass es sie gibt, und die Logik, auf der sie beruht ({ cite-fadp-25-2-f }); für diesen Fall verlange ich auch, dass eine natürliche Person sie überprüft ({ cite-fadp-21-2 }).
business-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-fadp-6-3 }). Müssen Sie mich identifizieren ({ cite-dpo-16-5 }), fragen Sie bitte in unserem Chat nach.
access-purpose = Ich stelle dieses Begehren, um meine Rechte geltend machen zu können und damit die Bearbeitung für mich transparent ist ({ cite-fadp-25-2 }).
form-objection-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr bearbeiten ({ cite-fadp-32-2-a }); bitte bestätigen Sie mir das.
form-period = Ich erwarte Ihre Antwort unverzüglich, die Auskunft innerhalb von 30 Tagen nach Eingang ({ cite-fadp-25-7 }).
access-keep = Bitte löschen Sie die Daten nicht, bevor Sie geantwortet haben; bewahren Sie sie bis dahin bitte nur auf.
business-training = ob die Daten zur Entwicklung oder Verbesserung von KI verwendet wurden oder werden sollen, durch wen und seit wann, mit welchem Rechtfertigungsgrund und was Ihr Vertrag mit dem KI-Anbieter dazu bestimmt;
