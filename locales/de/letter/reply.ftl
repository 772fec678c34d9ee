# Antworten auf das, was ein Verantwortlicher schreibt, statt zu tun, worum er gebeten wurde.

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $subject (String) - sein Betreff
subject-reply = Ihre Antwort auf mein Schreiben vom { $date } – { $subject }

## Was in jeder Antwort stehen kann

reply-forward = Ist bei Ihnen eine andere Stelle zuständig, leiten Sie mein Schreiben bitte dorthin weiter.
# Variables:
#   $deadline (String) - der letzte Tag der Frist
reply-period = Die Frist für Ihre Antwort läuft ab Eingang meines Schreibens ({ cite-12-3 }).
reply-period-running = Die Frist für Ihre Antwort läuft ab Eingang meines Schreibens ({ cite-12-3 }); ihr letzter Tag ist der { $deadline }.
reply-period-running-at-most = Die Frist für Ihre Antwort läuft ab Eingang meines Schreibens ({ cite-12-3 }); ihr letzter Tag ist spätestens der { $deadline }.
reply-period-over-at-most = Die Frist für Ihre Antwort lief ab Eingang meines Schreibens ({ cite-12-3 }); ihr letzter Tag war spätestens der { $deadline }.
reply-period-over = Die Frist für Ihre Antwort lief ab Eingang meines Schreibens ({ cite-12-3 }); ihr letzter Tag war der { $deadline }.

## Verwenden Sie unser Formular

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
reply-use-our-form-opening = auf mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }), verweisen Sie mich auf ein Formular.
reply-use-our-form-law = Die Ausübung meiner Rechte hängt von keiner bestimmten Form und von keiner Anmeldung ab, und Sie haben sie zu erleichtern ({ cite-no-form }).
reply-use-our-form-law-objection = Die Ausübung meiner Rechte hängt von keiner bestimmten Form und von keiner Anmeldung ab, und Sie haben sie zu erleichtern; automatisierte Verfahren stehen mir offen und sind keine Bedingung ({ cite-no-form-objection }).
reply-use-our-form-stands = Mein Schreiben gilt daher so, wie ich es gesandt habe. Bitte bearbeiten Sie es, ohne dass ich das Formular ausfülle.

## Mehr zur Identität

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
reply-more-identification-opening = auf mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }), verlangen Sie zusätzliche Informationen zu meiner Identität.
reply-more-identification-doubts = Bei begründeten Zweifeln an meiner Identität dürfen Sie die Informationen verlangen, die zur Bestätigung meiner Identität erforderlich sind ({ cite-12-6 }). Bitte teilen Sie mir mit, woran Sie zweifeln, aus welchen Gründen und welche Informationen den Zweifel beheben würden.
reply-more-identification-contact = Bitte schreiben Sie mir über die bei Ihnen hinterlegten Kontaktdaten, damit ich von dort aus bestätigen kann, dass das Schreiben von mir stammt.
reply-more-identification-contact-given = Bitte schreiben Sie mir über die in meinem Schreiben angegebenen Kontaktdaten, damit ich bestätigen kann, dass es von mir stammt.
reply-more-identification-document = Eine Kopie eines Ausweises ist dafür nicht erforderlich; ich lege keine bei ({ cite-5-1-c }).
reply-more-identification-added = Zusätzlich gebe ich Folgendes an, nur damit Sie mich identifizieren können ({ cite-5-1-b }):
reply-more-identification-objection = Wenn Sie meinem Widerspruch nachkommen, werden mir keine Daten offengelegt; bitte kommen Sie ihm nach, ohne dies abzuwarten.
reply-more-identification-stands = An meinem Schreiben halte ich in vollem Umfang fest.

## Nachweis von KI-Ausgaben

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
reply-proof-of-outputs-opening = auf mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }), verlangen Sie einen Nachweis, dass Ausgaben Ihrer KI mich betreffende Daten zeigen.
reply-proof-of-outputs-law = Ein solcher Nachweis ist keine Voraussetzung für die Ausübung meiner Rechte; bitte bearbeiten Sie mein Schreiben ohne ihn. Wenn Sie meinen, mich in Ihren Daten nicht identifizieren zu können, haben Sie das nachzuweisen ({ cite-11-2-with-12-2 }).
reply-proof-of-outputs-objection = Mein Widerspruch richtet sich gegen die Verwendung von Daten zur Entwicklung und Verbesserung von KI; ob sie in einer Ausgabe erscheinen, entscheidet darüber nicht. Zwingende schutzwürdige Gründe haben Sie nachzuweisen ({ cite-21-1-second-sentence }).
reply-proof-of-outputs-access = Mit meinem Antrag auf Auskunft frage ich, ob und welche Daten verwendet wurden; was mir Ihre Antwort erst sagen soll, muss ich nicht vorher nachweisen.

## Nicht WhatsApp

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
reply-not-whatsapp-opening = auf mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }), antworten Sie, das Training von KI sei Sache von Meta AI und nicht von WhatsApp.
reply-not-whatsapp-own = Mein Schreiben betrifft auch, was Sie selbst tun: Soweit Sie mich betreffende Daten zu den dort genannten Zwecken verarbeiten oder dafür weitergeben, ist es an Sie gerichtet und von Ihnen zu beantworten. Sind mehrere gemeinsam verantwortlich, kann ich meine Rechte bei und gegenüber jedem einzelnen der Verantwortlichen geltend machen ({ cite-26-3 }).
reply-not-whatsapp-asks = Bitte
reply-not-whatsapp-controller = nennen Sie mir den Verantwortlichen für Meta AI in WhatsApp mit seiner Anschrift;
reply-not-whatsapp-joint = teilen Sie mir mit, ob er gemeinsam mit Ihnen verantwortlich ist, und das Wesentliche der Vereinbarung ({ cite-26-2 });
reply-not-whatsapp-forward = leiten Sie mein Schreiben an ihn weiter und nennen Sie mir den Tag.
reply-not-whatsapp-no-forward = geben Sie meine Angaben nicht an ihn weiter; wenn ich seinen Namen kenne, kann ich ihm selbst schreiben.

## Eine Teilantwort

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
reply-partial-opening = mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }), haben Sie nur zum Teil beantwortet.
reply-partial-answer = Bitte vervollständigen Sie Ihre Antwort oder nennen Sie mir zu jedem Punkt, zu dem Sie nicht tätig werden, Ihre Gründe ({ cite-12-4 }).
