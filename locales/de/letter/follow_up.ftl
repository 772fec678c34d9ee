# Was die Briefe gemeinsam haben, die auf einen früheren folgen.

## Anlagen

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
enclosure-letter = Mein Schreiben vom { $date }, Zeichen { $reference }
# Variables:
#   $date (String) - der Tag des Versands oder des Eingangs
enclosure-proof-of-sending = Nachweis über den Versand vom { $date }
enclosure-proof-of-receipt = Nachweis über den Eingang vom { $date }

## Das frühere Schreiben

follow-up-accounts = Die betroffenen Konten sind dort genannt.
# Variables:
#   $missing (String) - Nummern von Punkten des früheren Schreibens
follow-up-missing = Noch nicht beantwortet (Nummern in meinem Schreiben): { $missing }.
follow-up-incomplete = Nach meiner Ansicht ist die Antwort nicht vollständig; bitte vergleichen Sie sie mit jedem Punkt meines Schreibens.

## Was ab dem Eingang gilt

follow-up-duty-objection = Die Pflicht, die Daten zu dem Zweck, dem ich widerspreche, nicht mehr zu verarbeiten, besteht ab Eingang meines Widerspruchs und setzt keine Antwort voraus ({ cite-21-1-second-sentence }).
follow-up-duty-advertising = Ab Eingang meines Widerspruchs dürfen die Daten nicht mehr für Direktwerbung verarbeitet werden; das setzt weder eine Antwort noch eine Interessenabwägung voraus ({ cite-21-3 }).
follow-up-duty-withdrawal = Ab Eingang meines Widerrufs kann keine Verarbeitung mehr auf diese Einwilligung gestützt werden ({ cite-7-3 }).

## Fuß

follow-up-particulars = Meine Angaben dienen nur der Bearbeitung dieser Angelegenheit ({ cite-5-1-b }).
# Variables:
#   $language (String) - die Sprache des maßgeblichen Briefs
follow-up-answer-by-account = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf { $language } über die bei Ihnen hinterlegten Kontaktdaten.

## Der kurze Text für ein Webformular

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
form-follow-reminder = Mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }), ist nicht erledigt. Ich halte an allem darin fest. Bitte beantworten Sie es vollständig und unverzüglich ({ cite-12-3 }) oder nennen Sie mir Ihre Gründe, es nicht zu tun ({ cite-12-4 }), und teilen Sie mir mit, wann es bei Ihnen eingegangen ist.
form-follow-reply = Mit Ihrer Antwort ist mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }), nicht erledigt. Ich halte an allem darin fest. Bitte bearbeiten Sie es so, wie ich es gesandt habe, und zwar unverzüglich ({ cite-12-3 }).
