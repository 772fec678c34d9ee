# Ein Brief an ein Unternehmen, das auf WhatsApp mit KI antwortet.

subject-business = Widerspruch und Antrag auf Auskunft ({ cite-15-with-21-1 }): KI in meinen WhatsApp-Chats mit Ihnen
heading-business = Widerspruch und Antrag auf Auskunft ({ cite-15-with-21-1 })
short-business = Widerspruch und Auskunft zu KI in Chats mit einem Unternehmen
form-right-business = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten aus meinen WhatsApp-Chats mit Ihnen zur Entwicklung und Verbesserung von KI durch Sie oder Ihre Dienstleister. Nach { cite-15-1 } verlange ich außerdem Auskunft über diese Daten und die dort genannten Informationen, vor allem, welcher KI-Anbieter sie erhält und was an Meta geht, sowie eine Kopie der Daten ({ cite-15-3 }).

## Die Chats

# Der erste Satz folgt auf die Anrede und beginnt klein; der zweite steht nach einem Satz über die Vertretung.
# Variables:
#   $business (String) - der Name des Unternehmens
business-chats = dieser Brief betrifft meine WhatsApp-Chats mit Ihnen:
business-chats-represented = Dieser Brief betrifft meine WhatsApp-Chats mit { $business }:
# Variables:
#   $phone (String) - die Telefonnummer der Person
business-phone = meine Telefonnummer: { $phone }
business-phone-on-request = meine Telefonnummer: auf Nachfrage

## Widerspruch

business-heading-objection = Widerspruch ({ cite-21-1 })
business-objection = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten aus diesen Chats zur Entwicklung und Verbesserung von KI, also zum Entwickeln, Trainieren, Feinabstimmen, Testen und Verbessern von KI-Modellen und KI-Funktionen, durch Sie, Ihre Dienstleister oder Dritte.
business-basis = Dass { cite-6-1-f } hier Rechtsgrundlage ist, erkenne ich damit nicht an; sollten Sie sich dafür auf eine Einwilligung stützen, widerrufe ich sie ({ cite-7-3 }).
business-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-1-second-sentence }). Bitte
business-instruct = weisen Sie Ihre Dienstleister entsprechend an ({ cite-28-3-a });
business-erase = löschen Sie, wenn keine vorrangigen berechtigten Gründe vorliegen, die zu diesem Zweck vorgehaltenen Daten ({ cite-17-1-c }), aber erst nach der unten verlangten Auskunft;
business-confirm = bestätigen Sie mir schriftlich, ab wann und mit welchen Löschungen Sie dem nachkommen, oder begründen Sie eine Ablehnung ({ cite-12-4 }).

## Auskunft

business-heading-access = Antrag auf Auskunft ({ cite-15 })
business-access = Nach { cite-15-1-with-15-3 } verlange ich Auskunft über die mich betreffenden personenbezogenen Daten aus diesen Chats, eine Kopie dieser Daten (auch der daraus erstellten Vermerke, Zusammenfassungen und Bewertungen) und die dort genannten Informationen. Damit ich die Rechtmäßigkeit der Verarbeitung überprüfen kann, verlange ich, auch soweit es dort nicht genannt ist, folgende Angaben:
business-provider = welche KI in diesen Chats antwortet oder sie auswertet, wer sie anbietet, ob dieser Anbieter als Auftragsverarbeiter für Sie ({ cite-28 }) oder als eigener Verantwortlicher handelt und welche weiteren Empfänger die Daten erhalten, in welchen Ländern und mit welchen Garantien ({ cite-15-1-c-with-15-2 });
business-training = ob die Daten zur Entwicklung oder Verbesserung von KI verwendet wurden oder werden sollen, durch wen und seit wann, auf welcher Rechtsgrundlage und was Ihr Vertrag mit dem KI-Anbieter dazu bestimmt;
business-meta = was an Meta geht, insbesondere über eine von Meta betriebene Schnittstelle oder eine KI von Meta, und welche Daten über die Chats für Werbung oder deren Messung verwendet werden;
business-storage = die Speicherdauer bei Ihnen und bei jedem Dienstleister oder die Kriterien dafür ({ cite-15-1-d });
business-other-information = die Zwecke, die Kategorien der Daten, ihre Herkunft, soweit sie nicht von mir stammen, sowie das Bestehen meiner Rechte und des Beschwerderechts bei einer Aufsichtsbehörde ({ cite-15-1 });
business-by-ai = welche Nachrichten an mich eine KI und welche ein Mensch geschrieben hat;
business-decisions = wenn und soweit eine Entscheidung im Sinne von { cite-22 } über mich ergeht, aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }); für diesen Fall verlange ich auch das Eingreifen einer Person ({ cite-22-3 }).
business-human = Bitte sagen Sie mir auch, wie ich künftig statt des Chatbots einen Menschen erreiche.
# Im Rahmen.
business-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-5-1-b }). Bei begründeten Zweifeln an meiner Identität ({ cite-12-6 }) fragen Sie bitte in unserem Chat nach.
