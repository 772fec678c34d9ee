# Die Beschwerde bei einer Aufsichtsbehörde. Was ein anderes Recht anders sagt, steht in einer eigenen Nachricht.

# Variables:
#   $respondent (String) - der Name des Verantwortlichen
#   $subject (String) - der Betreff des Schreibens an ihn
subject-complaint = Beschwerde nach { cite-77 } gegen { $respondent } – { $subject }

## Wer, gegen wen, bei wem

# Variables:
#   $name (String) - der Name des Verantwortlichen
#   $address (String) - seine Anschrift in einer Zeile
complaint-opening = ich lege Beschwerde ein ({ cite-77-1 }). Sie richtet sich gegen folgenden Verantwortlichen: { $name }, { $address }.
complaint-complainant = Ich bin die betroffene Person; mein Name und meine Kontaktdaten stehen im Kopf dieses Schreibens.
complaint-complainant-represented = Ich bin die betroffene Person; die Kontaktdaten im Kopf dieses Schreibens sind die der Person, die für mich schreibt.
complaint-competence = Ich wende mich an Sie als die Aufsichtsbehörde meines gewöhnlichen Aufenthaltsorts.
complaint-lead = Federführende Aufsichtsbehörde für diesen Verantwortlichen ist nach meinem Verständnis die irische Data Protection Commission ({ cite-56-1 }). Bitte behandeln Sie die Beschwerde in Zusammenarbeit mit ihr ({ cite-60 }) oder leiten Sie sie dorthin weiter, und teilen Sie mir mit, wie Sie verfahren.
complaint-competence-lead = Nach meinem Verständnis sind Sie für diesen Verantwortlichen die federführende Aufsichtsbehörde ({ cite-56-1 }).

## Sachverhalt

complaint-heading-facts = Sachverhalt
# Variables:
#   $date (String) - das Datum des Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
complaint-letter-post = Am { $date } habe ich dem Verantwortlichen per Post geschrieben, Zeichen { $reference } ({ $rights }).
complaint-letter-email = Am { $date } habe ich dem Verantwortlichen per E-Mail geschrieben, Zeichen { $reference } ({ $rights }).
complaint-letter-form = Am { $date } habe ich dem Verantwortlichen über sein Webformular geschrieben, Zeichen { $reference } ({ $rights }).
# Wenn das Schreiben an einem anderen Tag hinausging als dem seines Datums.
# Variables:
#   $sent (String) - der Tag, an dem das Schreiben hinausging
#   $date (String) - das Datum des Schreibens
complaint-letter-post-sent = Am { $sent } habe ich dem Verantwortlichen per Post mein Schreiben vom { $date } gesandt, Zeichen { $reference } ({ $rights }).
complaint-letter-email-sent = Am { $sent } habe ich dem Verantwortlichen per E-Mail mein Schreiben vom { $date } gesandt, Zeichen { $reference } ({ $rights }).
complaint-letter-form-sent = Am { $sent } habe ich dem Verantwortlichen über sein Webformular mein Schreiben vom { $date } gesandt, Zeichen { $reference } ({ $rights }).
# Variables:
#   $received (String) - der Tag, an dem es ankam
complaint-received-delivered = Laut Zustellnachweis ist das Schreiben am { $received } beim Verantwortlichen eingegangen.
complaint-received-controller-server = Der Mailserver des Verantwortlichen hat das Schreiben am { $received } angenommen.
complaint-received-unknown = Eine Bestätigung des Eingangs habe ich nicht.
# Variables:
#   $on (String) - der Tag
complaint-step-acknowledged = Am { $on } hat der Verantwortliche den Eingang bestätigt.
complaint-step-identification-requested = Am { $on } hat der Verantwortliche zusätzliche Informationen zu meiner Identität verlangt.
complaint-step-identified = Am { $on } habe ich die Frage nach meiner Identität beantwortet.
complaint-step-extended = Am { $on } hat der Verantwortliche mitgeteilt, mehr Zeit zu brauchen.
complaint-step-extended-without-reasons = Am { $on } hat der Verantwortliche mitgeteilt, mehr Zeit zu brauchen, ohne Gründe zu nennen.
complaint-step-partly-answered = Am { $on } hat der Verantwortliche zum Teil geantwortet.
complaint-step-answered = Am { $on } hat der Verantwortliche geantwortet.
complaint-step-refused = Am { $on } hat der Verantwortliche es abgelehnt, tätig zu werden.
# Variables:
#   $on (String) - das Datum einer Erinnerung
#   $reference (String) - ihr Zeichen
complaint-step-reminded = Am { $on } habe ich den Verantwortlichen erinnert, Zeichen { $reference }.
# Wo das Recht eine Beschwerde an den Verantwortlichen kennt und die Erinnerung eine solche war.
complaint-step-complained = Am { $on } habe ich den Verantwortlichen erinnert und mich bei ihm beschwert, Zeichen { $reference }.
complaint-described = Um welche Daten und Zwecke es geht und was ich erklärt und beantragt habe, ergibt sich aus meinem Schreiben, das beiliegt.
complaint-silence = Eine Antwort in der Sache habe ich nicht erhalten.
# Variables:
#   $deadline (String) - der letzte Tag der Frist
complaint-period-ended = Die Frist für die Antwort ist am { $deadline } abgelaufen ({ cite-12-3 }).
# Wenn der Tag des Eingangs nicht bekannt ist, nur ein Tag, an dem das Schreiben spätestens vorlag.
complaint-period-ended-at-most = Die Frist für die Antwort ist spätestens am { $deadline } abgelaufen ({ cite-12-3 }).
# Wo das Recht nur für die Auskunft eine Frist kennt.
complaint-access-ended = Die Frist für die Auskunft ist am { $deadline } abgelaufen.
complaint-access-ended-at-most = Die Frist für die Auskunft ist spätestens am { $deadline } abgelaufen.
# Wenn eine Verlängerung ohne Gründe mitgeteilt wurde.
complaint-period-not-extended = Die Mitteilung, mehr Zeit zu brauchen, nannte keine Gründe und hat sie daher nicht verlängert.
complaint-period-extended = Die Frist für die Antwort ist auch in der vom Verantwortlichen verlängerten Dauer am { $deadline } abgelaufen ({ cite-12-3 }).
complaint-early = Die Frist für die Antwort endet am { $deadline } ({ cite-12-3 }); ich lege die Beschwerde vorher ein und behaupte nicht, dass die Frist versäumt ist.
complaint-early-unproven = Dass die Frist für die Antwort ({ cite-12-3 }) schon abgelaufen ist, behaupte ich nicht.
complaint-early-refused = Die Frist für die Antwort endet am { $deadline } ({ cite-12-3 }); da der Verantwortliche abgelehnt hat, warte ich ihr Ende nicht ab.
# Variables:
#   $known (String) - der Tag, an dem die Person von der Verletzung erfuhr
complaint-in-time = Zur Beurteilung, ob die Beschwerde rechtzeitig ist ({ cite-at-dsg-24-4 }): Von der Verletzung habe ich frühestens am { $known } Kenntnis erlangt.
# Variables:
#   $sent (String) - der Tag, an dem das Schreiben hinausging
complaint-in-time-early = Zur Beurteilung, ob die Beschwerde rechtzeitig ist ({ cite-at-dsg-24-4 }): Mein Schreiben ging am { $sent } hinaus; von einer Verletzung kann ich erst danach Kenntnis erlangt haben.

## Was verletzt wurde: zu jedem Recht je ein Satz für Schweigen, Teilantwort und Ablehnung

complaint-heading-infringed = Verletzte Rechte
complaint-infringed = Nach meiner Ansicht sind verletzt:
complaint-infringed-unproven = Ist die Frist für die Antwort abgelaufen, sind nach meiner Ansicht verletzt:
complaint-infringed-early = Geht bis dahin keine vollständige Antwort ein, sind nach meiner Ansicht verletzt:
complaint-breach-objection-silence = Widerspruchsrecht ({ cite-21-1 }): Der Verantwortliche hat weder bestätigt, dass er die Daten zu dem Zweck, dem ich widerspreche, nicht mehr verarbeitet, noch zwingende schutzwürdige Gründe nachgewiesen, die meine Interessen, Rechte und Freiheiten überwiegen.
complaint-breach-objection-partly = Widerspruchsrecht ({ cite-21-1 }): Der Verantwortliche hat nicht vollständig bestätigt, dass er die Daten zu dem Zweck, dem ich widerspreche, nicht mehr verarbeitet, und keine zwingenden schutzwürdigen Gründe dafür nachgewiesen, es weiter zu tun.
complaint-breach-objection-refused = Widerspruchsrecht ({ cite-21-1 }): Der Verantwortliche hat es abgelehnt, dem Widerspruch nachzukommen, und keine zwingenden schutzwürdigen Gründe nachgewiesen, die meine Interessen, Rechte und Freiheiten überwiegen.
complaint-breach-access-silence = Auskunftsrecht ({ cite-15-1-with-15-3 }): Der Verantwortliche hat weder eine Bestätigung erteilt noch Informationen oder eine Kopie der Daten zur Verfügung gestellt.
complaint-breach-access-partly = Auskunftsrecht ({ cite-15-1-with-15-3 }): Bestätigung, Informationen oder Kopie der Daten sind unvollständig.
complaint-breach-access-refused = Auskunftsrecht ({ cite-15-1-with-15-3 }): Der Verantwortliche hat die Auskunft verweigert, obwohl ich Anspruch darauf habe.
complaint-breach-erasure-silence = Recht auf Löschung ({ cite-17-1 }): Der Verantwortliche hat die Löschung weder bestätigt noch Gründe dagegen genannt.
complaint-breach-erasure-partly = Recht auf Löschung ({ cite-17-1 }): Der Verantwortliche hat die Löschung nicht für alle Daten bestätigt, die ich genannt habe.
complaint-breach-erasure-refused = Recht auf Löschung ({ cite-17-1 }): Der Verantwortliche hat die Löschung abgelehnt, obwohl einer der dort genannten Gründe vorliegt.
complaint-breach-restriction-silence = Recht auf Einschränkung der Verarbeitung ({ cite-18-1 }): Der Verantwortliche hat die Einschränkung weder bestätigt noch Gründe dagegen genannt.
complaint-breach-restriction-partly = Recht auf Einschränkung der Verarbeitung ({ cite-18-1 }): Der Verantwortliche hat die Einschränkung nicht für alle Daten bestätigt, die ich genannt habe.
complaint-breach-restriction-refused = Recht auf Einschränkung der Verarbeitung ({ cite-18-1 }): Der Verantwortliche hat die Einschränkung abgelehnt, obwohl eine der dort genannten Voraussetzungen vorliegt.
complaint-breach-rectification-silence = Recht auf Berichtigung ({ cite-16 }): Der Verantwortliche hat die Berichtigung weder bestätigt noch Gründe dagegen genannt.
complaint-breach-rectification-partly = Recht auf Berichtigung ({ cite-16 }): Der Verantwortliche hat die Berichtigung nicht für alles bestätigt, was ich genannt habe.
complaint-breach-rectification-refused = Recht auf Berichtigung ({ cite-16 }): Der Verantwortliche hat die Berichtigung abgelehnt, obwohl die Daten unrichtig oder unvollständig sind.
complaint-breach-portability-silence = Recht auf Datenübertragbarkeit ({ cite-20-1 }): Der Verantwortliche hat die Daten nicht in einem strukturierten, gängigen und maschinenlesbaren Format bereitgestellt.
complaint-breach-portability-partly = Recht auf Datenübertragbarkeit ({ cite-20-1 }): Der Verantwortliche hat nicht alle Daten in einem strukturierten, gängigen und maschinenlesbaren Format bereitgestellt.
complaint-breach-portability-refused = Recht auf Datenübertragbarkeit ({ cite-20-1 }): Der Verantwortliche hat es abgelehnt, die Daten bereitzustellen, obwohl ich Anspruch darauf habe.
complaint-breach-withdrawal-silence = Recht auf Widerruf der Einwilligung ({ cite-7-3 }): Der Verantwortliche hat nicht bestätigt, dass er keine Verarbeitung mehr auf die Einwilligung stützt, die ich widerrufen habe.
complaint-breach-withdrawal-partly = Recht auf Widerruf der Einwilligung ({ cite-7-3 }): Der Verantwortliche hat nicht für alles, was ich genannt habe, bestätigt, dass er keine Verarbeitung mehr auf meine Einwilligung stützt.
complaint-breach-withdrawal-refused = Recht auf Widerruf der Einwilligung ({ cite-7-3 }): Der Verantwortliche hat es abgelehnt, den Widerruf umzusetzen, obwohl ich die Einwilligung jederzeit widerrufen kann.
complaint-breach-advertising-silence = Widerspruchsrecht gegen Direktwerbung ({ cite-21-2-with-21-3 }): Der Verantwortliche hat nicht bestätigt, dass er die Daten nicht mehr für Direktwerbung verarbeitet.
complaint-breach-advertising-partly = Widerspruchsrecht gegen Direktwerbung ({ cite-21-2-with-21-3 }): Der Verantwortliche hat nicht vollständig bestätigt, dass er die Daten nicht mehr für Direktwerbung verarbeitet.
complaint-breach-advertising-refused = Widerspruchsrecht gegen Direktwerbung ({ cite-21-2-with-21-3 }): Der Verantwortliche hat es abgelehnt, dem Widerspruch nachzukommen, obwohl dieses Recht von keiner Interessenabwägung abhängt.
complaint-breach-automated-decisions-silence = Rechte bei automatisierten Entscheidungen ({ cite-15-1-h-with-22-3 }): Der Verantwortliche hat mir weder mitgeteilt, ob solche Entscheidungen über mich getroffen wurden, noch hat er sie, soweit es sie gibt, von einem Menschen überprüfen lassen oder Gründe dagegen genannt.
complaint-breach-automated-decisions-partly = Rechte bei automatisierten Entscheidungen ({ cite-15-1-h-with-22-3 }): Der Verantwortliche hat nicht vollständig beantwortet, ob solche Entscheidungen über mich getroffen wurden, oder sie, soweit es sie gibt, nicht alle von einem Menschen überprüfen lassen.
complaint-breach-automated-decisions-refused = Rechte bei automatisierten Entscheidungen ({ cite-15-1-h-with-22-3 }): Der Verantwortliche hat es abgelehnt, mir mitzuteilen, ob solche Entscheidungen über mich getroffen wurden, oder sie, soweit es sie gibt, von einem Menschen überprüfen zu lassen.
complaint-breach-automated-decisions-in-general-silence = Rechte bei automatisierten Entscheidungen ({ cite-15-1-h-with-22-3 }): Der Verantwortliche hat keine meiner Fragen zu solchen Entscheidungen beantwortet.
complaint-breach-automated-decisions-in-general-partly = Rechte bei automatisierten Entscheidungen ({ cite-15-1-h-with-22-3 }): Der Verantwortliche hat nicht alle meine Fragen zu solchen Entscheidungen beantwortet.
complaint-breach-automated-decisions-in-general-refused = Rechte bei automatisierten Entscheidungen ({ cite-15-1-h-with-22-3 }): Der Verantwortliche hat es abgelehnt, meine Fragen zu solchen Entscheidungen zu beantworten.
complaint-breach-answer-silence = Pflicht zur Antwort ({ cite-12-3-with-12-4 }): Der Verantwortliche hat mich weder über die ergriffenen Maßnahmen noch über die Gründe unterrichtet, aus denen er nicht tätig wird.
complaint-breach-answer-partly = Pflicht zur Antwort ({ cite-12-3-with-12-4 }): Zu dem, was noch offen ist, hat mich der Verantwortliche weder über die ergriffenen Maßnahmen noch über die Gründe unterrichtet, aus denen er nicht tätig wird.

## Was von der Behörde verlangt wird

complaint-heading-asked = Worum ich Sie bitte
complaint-asked-early = Soweit meine Anträge eine Verletzung voraussetzen, stelle ich sie für den Fall, dass die Frist ohne vollständige Antwort endet.
complaint-asked-unproven = Soweit meine Anträge eine Verletzung voraussetzen, stelle ich sie für den Fall, dass die Frist für die Antwort abgelaufen ist.
complaint-ask-examine = Bitte befassen Sie sich mit dieser Beschwerde und untersuchen Sie ihren Gegenstand ({ cite-57-1-f }).
complaint-ask-declare = Ich beantrage die Feststellung, dass mich der Verantwortliche in den oben genannten Rechten verletzt hat ({ cite-at-dsg-24-2 }).
complaint-ask-comply = Bitte weisen Sie den Verantwortlichen an, meinen Anträgen zu entsprechen ({ cite-58-2-c }).
complaint-ask-limit = Bitte verhängen Sie eine Beschränkung der Verarbeitung zu den Zwecken, gegen die sich mein Schreiben richtet, einschließlich eines Verbots ({ cite-58-2-f }).
complaint-ask-erase = Bitte ordnen Sie die Berichtigung oder Löschung der Daten oder die Einschränkung ihrer Verarbeitung sowie die Unterrichtung der Empfänger an, soweit ich das beantragt habe ({ cite-58-2-g }).
complaint-ask-compliance = Bitte weisen Sie den Verantwortlichen an, die Verarbeitung mit den Vorschriften in Einklang zu bringen ({ cite-58-2-d }).
complaint-ask-inform = Bitte unterrichten Sie mich über den Stand und das Ergebnis der Beschwerde ({ cite-77-2 }).
complaint-identity = Ich bin damit einverstanden, dass Sie meine Identität und diese Beschwerde mit ihren Anlagen dem Verantwortlichen und anderen zuständigen Behörden offenlegen, soweit ihre Bearbeitung das erfordert.
complaint-no-proceedings = Andere Verfahren in dieser Sache vor einer Behörde oder einem Gericht sind mir nicht bekannt.

## Anlagen, und wie die Person zu erreichen ist

complaint-heading-annexes = Anlagen
# Variables:
#   $date (String) - das Datum der Unterlage
complaint-annex-letter = Mein Schreiben vom { $date } an den Verantwortlichen
complaint-annex-proof-of-sending = Nachweis über den Versand vom { $date }
complaint-annex-proof-of-receipt = Nachweis über den Eingang vom { $date }
complaint-annex-identified = Meine Antwort vom { $date } zu meiner Identität
complaint-annex-reminder = Meine Erinnerung vom { $date }
complaint-annex-answer = Nachricht des Verantwortlichen vom { $date }
complaint-annex-mandate = Unterschriebene Vollmacht vom { $date }
complaint-no-disclosed-data = Die Daten, die mir übermittelt wurden, liegen nicht bei.
# Variables:
#   $email (String) - die E-Mail-Adresse der Person
complaint-contact-email = Sie erreichen mich per E-Mail unter { $email }.
complaint-contact-post = Sie erreichen mich per Post unter der oben genannten Anschrift.
