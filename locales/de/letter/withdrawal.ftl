# Der Widerruf der Einwilligung. KI-Training stützt sich nicht auf Einwilligung: Dort geschieht er nur vorsorglich.

## Betreff und Überschriften

# Wenn keine Einwilligung genannt ist.
subject-withdrawal-precaution = Vorsorglicher Widerruf einer etwaigen Einwilligung nach { cite-7-3 }: KI-Entwicklung mit personenbezogenen Daten
subject-withdrawal = Widerruf der Einwilligung nach { cite-7-3 }: Verarbeitung personenbezogener Daten, auch für KI
heading-withdrawal = Widerruf der Einwilligung ({ cite-7-3 })
short-withdrawal = Widerruf der Einwilligung

## Die Einwilligungen, die die Person genannt hat

withdrawal-statement = Nach { cite-7-3 } widerrufe ich jede von mir oder für mich erteilte Einwilligung in die Verarbeitung mich betreffender personenbezogener Daten für:
withdrawal-of-personalised-ads = personalisierte Werbung, auch aufgrund von Daten anderer Unternehmen, Websites und Apps
withdrawal-of-camera-roll = das Hochladen von Bildern und Videos aus der Galerie meiner Geräte und deren Verarbeitung in Ihrer Cloud
withdrawal-of-voice = das Speichern und Verwenden von Aufnahmen meiner Stimme und deren Abschriften
withdrawal-of-glasses = das Verwenden zusätzlicher Daten von KI-Brillen, also von Daten, die für deren Betrieb nicht erforderlich sind
withdrawal-of-contact-upload = das Hochladen der Kontakte von meinen Geräten sowie deren Speicherung und Verwendung
withdrawal-of-ai-personalisation = das Personalisieren von KI-Funktionen und deren Antworten mit mich betreffenden Daten, etwa aus meinem Profil und meinen Aktivitäten

## KI-Training, vorsorglich

withdrawal-training = Zur Entwicklung und Verbesserung von KI, auch zum Training von KI-Modellen: Mir ist nicht bekannt, dass ich darin eingewilligt hätte. Sollten Sie sich auf eine Einwilligung stützen, widerrufe ich sie ({ cite-7-3 }).
withdrawal-training-precaution = Das geschieht nur vorsorglich; es ersetzt keinen Widerspruch ({ cite-21-1 }), und eine andere Rechtsgrundlage erkenne ich damit nicht an.

## Was verlangt wird

withdrawal-effect = Der Widerruf wirkt ab Eingang dieses Briefs; er muss so einfach sein wie die Erteilung der Einwilligung ({ cite-7-3 }).
withdrawal-effect-precaution = Besteht eine solche Einwilligung, wirkt ihr Widerruf ab Eingang dieses Briefs. Bitte
withdrawal-not-accepted = Dass eine solche Einwilligung wirksam war, erkenne ich damit nicht an.
withdrawal-please = Bitte
withdrawal-stop = beenden Sie die Verarbeitung aufgrund dieser Einwilligungen, schalten Sie die betreffenden Einstellungen aus und lassen Sie sie ausgeschaltet;
withdrawal-no-repeat = ersuchen Sie mich, soweit { cite-dma-5-2 } gilt, im Zeitraum eines Jahres nicht mehr als einmal um Einwilligung für denselben Zweck;
withdrawal-erase = löschen Sie die Daten, die Sie aufgrund einer solchen Einwilligung verarbeitet haben und für die es an einer anderweitigen Rechtsgrundlage fehlt ({ cite-17-1-b }), auch daraus Abgeleitetes, bei offenem Auskunftsantrag erst nach der Auskunft; meine Beiträge, Nachrichten und Profilangaben betrifft dieser Punkt nicht;
withdrawal-recipients = teilen Sie die Löschung allen Empfängern mit und nennen Sie mir diese ({ cite-19 });
withdrawal-confirm = bestätigen Sie mir schriftlich, ab wann, für welche Dienste und mit welchen Löschungen Sie dem nachkommen; wollen Sie die Verarbeitung auf anderer Rechtsgrundlage fortsetzen, nennen Sie mir Daten, Zweck und Rechtsgrundlage, und soweit Sie ablehnen, Ihre Gründe ({ cite-12-4 }).
withdrawal-confirm-precaution = teilen Sie mir schriftlich mit, ob Sie sich auf eine solche Einwilligung stützen oder gestützt haben und, falls ja, was Sie gelöscht haben; soweit Sie ablehnen, nennen Sie mir Ihre Gründe ({ cite-12-4 }).

## Der kurze Text für ein Webformular; die Einwilligungen, die die Person genannt hat, stehen in withdrawal-statement und dessen Punkten

form-right-withdrawal = Mir ist nicht bekannt, dass ich in die Verwendung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI eingewilligt hätte. Sollten Sie sich auf eine Einwilligung stützen, widerrufe ich sie nach { cite-7-3 } mit Wirkung ab Eingang. Bitte löschen Sie Daten, für die es dann an einer Rechtsgrundlage fehlt ({ cite-17-1-b }), und bestätigen Sie mir das.
