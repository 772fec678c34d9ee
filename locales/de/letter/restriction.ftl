# Die Einschränkung der Verarbeitung aus einem der vier Gründe des Gesetzes.

## Betreff, Überschrift und Name in einer Aufzählung

subject-restriction = Antrag auf Einschränkung der Verarbeitung nach { cite-18 }: KI-Entwicklung mit personenbezogenen Daten
subject-restriction-accuracy = Antrag auf Einschränkung der Verarbeitung nach { cite-18 }: personenbezogene Daten, deren Richtigkeit bestritten wird
heading-restriction = Antrag auf Einschränkung der Verarbeitung ({ cite-18 })
short-restriction = Einschränkung der Verarbeitung

## Der Grund

restriction-objection = Nach { cite-18-1-d } verlange ich, dass Sie die Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI einschränken, solange noch nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen.
restriction-objection-why = Gegen diese Verarbeitung habe ich mit einer eigenen Erklärung nach { cite-21-1 } Widerspruch eingelegt; dessen Wirkung ab Eingang ({ cite-21-1-second-sentence }) hängt nicht von diesem Antrag ab.
# Wenn derselbe Brief den Widerspruch enthält, und wenn es ein früherer von bekanntem Tag ist.
restriction-objection-why-here = Gegen diese Verarbeitung lege ich in diesem Brief Widerspruch ein ({ cite-21-1 }); dessen Wirkung ab Eingang ({ cite-21-1-second-sentence }) hängt nicht von diesem Antrag ab.
# Variables:
#   $date (String) - der Tag des früheren Widerspruchs
restriction-objection-why-dated = Gegen diese Verarbeitung habe ich am { $date } nach { cite-21-1 } Widerspruch eingelegt; dessen Wirkung ab Eingang ({ cite-21-1-second-sentence }) hängt nicht von diesem Antrag ab.
restriction-accuracy = Nach { cite-18-1-a } verlange ich, dass Sie die Verarbeitung der folgenden mich betreffenden personenbezogenen Daten für die Dauer einschränken, die Sie benötigen, um ihre von mir bestrittene Richtigkeit zu überprüfen:
restriction-accuracy-as-rectified = Nach { cite-18-1-a } verlange ich, dass Sie die Verarbeitung der in meinem Antrag auf Berichtigung genannten personenbezogenen Daten für die Dauer einschränken, die Sie benötigen, um ihre von mir bestrittene Richtigkeit zu überprüfen.
restriction-unlawful = Nach { cite-18-1-b } verlange ich, dass Sie die Nutzung der mich betreffenden personenbezogenen Daten, die Sie zur Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben, einschränken, statt sie zu löschen.
restriction-unlawful-why = Eine gültige Rechtsgrundlage für diese Verarbeitung erkenne ich nicht an; ich halte sie für unrechtmäßig, lehne aber die Löschung der Daten ab.
restriction-claims = Nach { cite-18-1-c } verlange ich, dass Sie die Verarbeitung der mich betreffenden personenbezogenen Daten, die Sie zur Entwicklung und Verbesserung von KI verarbeitet haben, und Ihrer Aufzeichnungen darüber einschränken, soweit Sie diese Daten für Ihre Zwecke nicht länger benötigen.
restriction-claims-why = Ich benötige sie zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen; bitte löschen Sie sie nicht.
restriction-data = Mein Antrag umfasst alle diese Daten, gleich welcher Herkunft und welchen Alters, auch in Trainings-, Validierungs-, Test- und aufbereiteten Datensätzen und in umgewandelter Form (etwa als Token oder Einbettungen).

## Ab wann, und was das bedeutet

restriction-at-once = Bitte schränken Sie die Verarbeitung ab Eingang dieses Briefs ein, denn dies soll mich gerade während dieser Prüfung schützen.
restriction-limits = Eingeschränkte Daten dürfen gespeichert, sonst aber nur in den Fällen des { cite-18-2 } verarbeitet werden; in ihre Nutzung zur Entwicklung und Verbesserung von KI willige ich nicht ein.
restriction-services = Was Sie nur verarbeiten, um mir die von mir genutzten Dienste bereitzustellen, erfasst dieser Antrag nicht.

## Was zu tun und mitzuteilen ist

restriction-please = Bitte
restriction-mark = weisen Sie in jedem System, in dem die Daten gespeichert sind, auch bei Ihren Auftragsverarbeitern, unmissverständlich auf die Einschränkung hin ({ cite-recital-67 });
restriction-lift = unterrichten Sie mich, bevor die Einschränkung aufgehoben wird ({ cite-18-3 });
restriction-recipients = teilen Sie die Einschränkung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger ({ cite-19 });
restriction-confirm = bestätigen Sie mir schriftlich, ab wann, für welche Daten und auf welche Weise Sie die Verarbeitung eingeschränkt haben, oder nennen Sie mir die Gründe einer Ablehnung ({ cite-12-4 }).

## Der kurze Text für ein Webformular, mit einem Satz für den Grund

form-right-restriction = Nach { cite-18 } verlange ich, dass Sie die Verarbeitung mich betreffender personenbezogener Daten aus dem hier genannten Grund einschränken, die Einschränkung allen Empfängern mitteilen ({ cite-19 }) und mir bestätigen, ab wann sie gilt.
form-restriction-objection = Der Verarbeitung zur Entwicklung und Verbesserung von KI habe ich widersprochen; bitte schränken Sie sie ein, solange noch nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen ({ cite-18-1-d }).
form-restriction-accuracy = Ich bestreite die Richtigkeit der hier genannten Daten; bitte schränken Sie ihre Verarbeitung für die Dauer ein, die Sie zur Überprüfung benötigen ({ cite-18-1-a }).
form-restriction-unlawful = Die Verarbeitung zur Entwicklung und Verbesserung von KI halte ich für unrechtmäßig; ich lehne die Löschung der Daten ab und verlange stattdessen die Einschränkung ihrer Nutzung ({ cite-18-1-b }).
form-restriction-claims = Ich benötige die zur Entwicklung und Verbesserung von KI verarbeiteten Daten zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen; soweit Sie diese nicht länger benötigen, schränken Sie ihre Verarbeitung bitte ein und löschen Sie sie nicht ({ cite-18-1-c }).
