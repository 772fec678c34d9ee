# Die Löschung bestimmter Daten, jeweils mit den Gründen des Gesetzes, die auf sie zutreffen.

## Betreff, Überschrift und Name in einer Aufzählung

subject-erasure = Antrag auf Löschung personenbezogener Daten nach { cite-17 }
heading-erasure = Antrag auf Löschung ({ cite-17 })
short-erasure = Löschung

## Was zu löschen ist und warum

erasure-request = Nach { cite-17-1 } verlange ich, dass Sie die folgenden mich betreffenden personenbezogenen Daten unverzüglich löschen, wo immer sie bei Ihnen oder in Ihrem Auftrag gespeichert sind, auch in Sicherungskopien:
erasure-training-copies = Kopien mich betreffender Daten in Trainings-, Validierungs-, Test- und aufbereiteten Datensätzen für KI, in Zwischenspeichern und in umgewandelter Form (etwa als Token oder Einbettungen).
erasure-training-copies-ground-objected = Soweit ich dieser Nutzung widersprochen habe, stütze ich mich darauf ({ cite-17-1-c }); auch erkenne ich für sie keine gültige Rechtsgrundlage an ({ cite-17-1-d }).
erasure-training-copies-ground = Ich erkenne für diese Nutzung keine gültige Rechtsgrundlage an ({ cite-17-1-d }); soweit Sie die Kopien dafür nicht mehr benötigen, ist das ein weiterer Grund ({ cite-17-1-a }).
erasure-ai-chats = Meine Eingaben in KI-Funktionen und die Antworten darauf.
erasure-media = Bilder sowie Ton- und Videoaufnahmen, die ich an KI-Funktionen gesendet habe, und alles, was daraus gewonnen wurde (etwa Abschriften).
erasure-features-ground = Diese Daten sind nicht mehr notwendig, um mir diese Funktionen bereitzustellen ({ cite-17-1-a }).
erasure-features-ground-objected = Diese Daten sind nicht mehr notwendig, um mir diese Funktionen bereitzustellen ({ cite-17-1-a }); für die Entwicklung und Verbesserung von KI gilt mein Widerspruch, soweit er reicht ({ cite-17-1-c }).
erasure-contact-uploads = Mein Name und etwaige Telefonnummern und E-Mail-Adressen von mir aus Adressbüchern, die andere hochgeladen haben, und daraus berechnete Werte (etwa Hashwerte).
erasure-contact-uploads-ground = Nach dem Abgleich von Kontakten sind diese Daten dafür nicht mehr notwendig ({ cite-17-1-a }); auch erkenne ich für ihre Speicherung keine gültige Rechtsgrundlage an ({ cite-17-1-d }).
erasure-posts = Meine Beiträge, Storys, Kommentare und Bilder.
erasure-posts-ground = Ich möchte sie nicht länger veröffentlichen; sie sind dafür nicht mehr notwendig ({ cite-17-1-a }).
# In WhatsApp.
erasure-posts-whatsapp = Mein Profilbild, meine Info, meine Statusmeldungen und was ich in Kanälen veröffentlicht habe.
erasure-posts-about-me-whatsapp = Was andere in Kanälen oder Statusmeldungen über mich veröffentlicht haben, soweit Sie es mit den Angaben in diesem Brief finden können.
erasure-posts-about-me = Beiträge, Kommentare und Bilder anderer über mich, die Sie mit den Angaben in diesem Brief finden können.
erasure-posts-about-me-ground = Für ihre Verarbeitung erkenne ich keine gültige Rechtsgrundlage an ({ cite-17-1-d }).
erasure-inferences = Was Sie über mich gefolgert oder aus mich betreffenden Daten abgeleitet haben (etwa vermutete Interessen, Eigenschaften oder Beziehungen).
erasure-inferences-ground = Ich erkenne für diese Daten keine gültige Rechtsgrundlage an ({ cite-17-1-d }).
erasure-inferences-ground-objected = Ich erkenne für diese Daten keine gültige Rechtsgrundlage an ({ cite-17-1-d }); für die Entwicklung und Verbesserung von KI gilt auch mein Widerspruch, soweit er reicht ({ cite-17-1-c }).
erasure-also-consent = Eine etwaige Einwilligung widerrufe ich für diese Daten vorsorglich ({ cite-7-3-with-17-1-b }).
erasure-also-child = Soweit sie in Bezug auf Dienste der Informationsgesellschaft erhoben wurden, die mir als Kind direkt angeboten wurden, ist das ein weiterer Grund ({ cite-17-1-f }).

## Wie sich der Antrag zu anderen Rechten verhält

# Variables:
#   $date (String) - der Tag eines früheren Widerspruchs
erasure-objected-on = Am { $date } habe ich Widerspruch eingelegt.
erasure-objection = Mein Widerspruch nach { cite-21-1 } gegen die Entwicklung und Verbesserung von KI mit meinen Daten ist eine eigene Erklärung; er führt zur Löschung, wenn Sie keine vorrangigen berechtigten Gründe für die Verarbeitung nachweisen.
# Wenn derselbe Brief Datenübertragbarkeit verlangt, mit oder ohne Auskunft.
erasure-portability-first = Bitte erfüllen Sie zuerst meinen Antrag zur Datenübertragbarkeit. Bitte löschen Sie die Daten, die er betrifft, bis dahin nicht, sondern schränken Sie deren Verarbeitung ein.
erasure-access-and-portability-first = Bitte beantworten Sie zuerst meine Anträge auf Auskunft und zur Datenübertragbarkeit. Bitte löschen Sie die Daten, die sie betreffen, bis dahin nicht, sondern schränken Sie deren Verarbeitung ein.
erasure-access-first = Bitte beantworten Sie zuerst meinen Auskunftsantrag. Bitte löschen Sie die Daten, die er betrifft, bis dahin nicht, sondern schränken Sie deren Verarbeitung ein.

## Wie zu löschen und was mitzuteilen ist

erasure-backups = Können Sicherungskopien nicht sofort gelöscht werden, verwenden Sie diese bitte nicht weiter und teilen Sie mir mit, wann sie überschrieben werden.
erasure-deidentified = Daten zu deidentifizieren heißt nicht, sie zu löschen, solange sie mir noch zugeordnet werden können ({ cite-recital-26 }); berufen Sie sich darauf, nennen Sie mir bitte das Verfahren.
erasure-recipients = Bitte teilen Sie die Löschung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger ({ cite-19 }).
erasure-public = Soweit Sie zu löschende Inhalte öffentlich gemacht haben, treffen Sie bitte auch angemessene Maßnahmen, um andere Verantwortliche darüber zu informieren, dass ich die Löschung aller Links darauf und aller Kopien verlange ({ cite-17-2 }).
erasure-confirm = Bitte bestätigen Sie mir schriftlich für jeden Punkt, was Sie wann gelöscht haben.
erasure-refusal = Löschen Sie etwas nicht, nennen Sie mir bitte Ihre Gründe ({ cite-12-4 }) und, wenn Sie sich auf eine Ausnahme berufen, um welche aus { cite-17-3 } es sich handelt und warum die Verarbeitung dafür erforderlich ist.

## Das Konto

erasure-account-stays = Bitte schließen Sie kein Konto und löschen Sie darin nichts, was in diesem Brief nicht zur Löschung genannt ist.
erasure-account-closes = Bitte löschen Sie auch jedes oben genannte Konto von mir mit allen Daten darin. Ich gebe es auf; für den Zweck, für den Sie diese Daten erhoben haben, sind sie damit nicht mehr notwendig ({ cite-17-1-a }).
erasure-account-whatsapp-stays = Mein WhatsApp-Konto ist damit nicht gemeint.

## Der kurze Text für ein Webformular; die Punkte sind die des Briefs

form-right-erasure = Nach { cite-17-1 } verlange ich, dass Sie die hier genannten mich betreffenden personenbezogenen Daten unverzüglich löschen, die Löschung allen Empfängern mitteilen ({ cite-19 }) und mir bestätigen, was Sie gelöscht haben.
