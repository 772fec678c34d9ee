# Die Erinnerung an ein Schreiben, das nicht, nicht vollständig oder mit einer Ablehnung beantwortet wurde.

# Variables:
#   $subject (String) - der Betreff des früheren Schreibens
#   $date (String) - sein Datum
subject-reminder = Erinnerung an mein Schreiben vom { $date } – { $subject }
# Wenn die Frist vorbei ist oder der Verantwortliche abgelehnt hat; ein Gesetz kann es anders sagen.
subject-reminder-late = { subject-reminder }

## Was geschehen ist

# Variables:
#   $date (String) - das Datum des früheren Schreibens
#   $reference (String) - sein Zeichen
#   $rights (String) - die dort ausgeübten Rechte als Aufzählung
reminder-letter = ich erinnere an mein Schreiben vom { $date }, Zeichen { $reference } ({ $rights }).
reminder-letter-late = { reminder-letter }
# Variables:
#   $sent (String) - der Tag, an dem es hinausging
reminder-sent-post = Ich habe es am { $sent } per Post abgesandt.
reminder-sent-email = Ich habe es am { $sent } per E-Mail gesandt.
reminder-sent-form = Ich habe es am { $sent } über Ihr Webformular übermittelt.
# Variables:
#   $received (String) - der Tag, an dem es ankam oder spätestens angekommen war
reminder-received-delivered = Laut Zustellnachweis ist es am { $received } bei Ihnen eingegangen.
reminder-received-controller-server = Ihr Mailserver hat es am { $received } angenommen.
reminder-received-acknowledged = Den Eingang haben Sie am { $received } bestätigt.
reminder-received-reply = Ihre Nachricht vom { $received } zeigt, dass es Ihnen spätestens an diesem Tag vorlag.
reminder-received-unknown = Eine Bestätigung, dass es Sie erreicht hat, habe ich nicht.
# Variables:
#   $on (String) - der Tag der Antwort
reminder-partly-answered = Am { $on } haben Sie zum Teil geantwortet.
reminder-answered = Am { $on } haben Sie geantwortet.
reminder-refused = Am { $on } haben Sie es abgelehnt, tätig zu werden.
# Variables:
#   $date (String) - das Datum einer früheren Erinnerung
#   $reference (String) - ihr Zeichen
reminder-earlier = Bereits am { $date } habe ich Sie daran erinnert, Zeichen { $reference }.

## Zeit

# Variables:
#   $deadline (String) - der letzte Tag der Frist
reminder-period-ended = Die Frist für Ihre Antwort ist am { $deadline } abgelaufen ({ cite-12-3 }).
# Wenn der Tag des Eingangs nicht bekannt ist, nur ein Tag, an dem das Schreiben spätestens vorlag.
reminder-period-ended-at-most = Die Frist für Ihre Antwort ist spätestens am { $deadline } abgelaufen ({ cite-12-3 }).
reminder-period-running-at-most = Bitte antworten Sie vollständig innerhalb der Frist ({ cite-12-3 }); ihr letzter Tag ist spätestens der { $deadline }.
reminder-period-extended = Die Frist für Ihre Antwort ist auch in der von Ihnen verlängerten Dauer am { $deadline } abgelaufen ({ cite-12-3 }).
reminder-period-running = Bitte antworten Sie vollständig innerhalb der Frist ({ cite-12-3 }); ihr letzter Tag ist der { $deadline }.
reminder-breach-silence = Sie hatten mich bis dahin über die ergriffenen Maßnahmen zu unterrichten oder über die Gründe, aus denen Sie nicht tätig werden ({ cite-12-3-with-12-4 }); keines von beidem ist geschehen.
# Nach einer Verlängerung, die nur die Zeit für die Maßnahmen verschiebt.
reminder-breach-silence-extended = Sie hatten mich bis dahin über die ergriffenen Maßnahmen zu unterrichten ({ cite-12-3 }), über die Gründe, aus denen Sie nicht tätig werden, schon ohne Verzögerung und spätestens innerhalb eines Monats nach Eingang ({ cite-12-4 }); keines von beidem ist geschehen.
reminder-breach-partly-extended = Sie hatten mich bis dahin zu allem, was ich beantragt habe, über die ergriffenen Maßnahmen zu unterrichten ({ cite-12-3 }), über die Gründe, aus denen Sie nicht tätig werden, schon ohne Verzögerung und spätestens innerhalb eines Monats nach Eingang ({ cite-12-4 }); zu dem, was noch offen ist, ist keines von beidem geschehen.
reminder-breach-partly = Sie hatten mich bis dahin zu allem, was ich beantragt habe, über die ergriffenen Maßnahmen zu unterrichten oder über die Gründe, aus denen Sie nicht tätig werden ({ cite-12-3-with-12-4 }); zu dem, was noch offen ist, ist keines von beidem geschehen.

## Nach einer Ablehnung

reminder-refusal-reasons = Soweit Ihre Ablehnung das nicht schon enthält, nennen Sie mir bitte zu jedem Punkt Ihre Gründe und die Möglichkeiten von Beschwerde und gerichtlichem Rechtsbehelf ({ cite-12-4 }).
reminder-refusal-objection = Zwingende schutzwürdige Gründe für die Verarbeitung, die meine Interessen, Rechte und Freiheiten überwiegen, haben Sie nachzuweisen ({ cite-21-1-second-sentence }).

## Worum es geht

reminder-request = Ich halte an allem fest, was ich dort erklärt und beantragt habe, und wiederhole es durch Verweis auf jenes Schreiben; eine Kopie liegt bei.
reminder-request-late = { reminder-request }
# Variables:
#   $grace (String) - vierzehn Tage nach der voraussichtlichen Ankunft dieses Schreibens
reminder-grace = Bitte antworten Sie vollständig bis zum { $grace }. Dieser Tag ist ein Entgegenkommen und verlängert keine gesetzliche Frist.
reminder-announce = Habe ich die Antwort bis dahin nicht erhalten, beabsichtige ich, Beschwerde bei einer Aufsichtsbehörde einzulegen ({ cite-77 }).
reminder-unproven = Bitte teilen Sie mir bis zum { $grace } mit, wann es bei Ihnen eingegangen ist, und beantworten Sie es, falls das noch nicht geschehen ist. Hat es Sie nicht erreicht, behandeln Sie bitte die beiliegende Kopie als jenes Schreiben, eingegangen zusammen mit diesem; die Frist für Ihre Antwort läuft dann ab diesem Tag ({ cite-12-3 }).

## Gerichtsentscheidungen, nach ihrer Kennung in data/decisions.toml

decision-hr-2023-1216 = Nach einer Entscheidung des niederländischen Hoge Raad ist ein wiederholter Antrag nicht schon deshalb offenkundig unbegründet oder exzessiv, weil ihm keine neuen Tatsachen oder Umstände zugrunde liegen (Hoge Raad 15. September 2023, ECLI:NL:HR:2023:1216).
