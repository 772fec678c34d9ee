# Was in einem Kalender über ein Schreiben steht. Nie Name, Gründe oder Kennungen der Person: Kalender werden geteilt und synchronisiert.

help-status-ics = Schreibt die Termine aller Schreiben in eine Kalenderdatei (.ics; - ist der Bildschirm), statt die Schreiben aufzulisten
note-dates = Importieren Sie diese Datei in Ihren Kalender. Ist Neues aufgezeichnet, schreiben Sie sie noch einmal (mit --force) und importieren Sie sie wieder: Das bringt die Einträge auf den neuen Stand.
note-no-dates = Noch steht kein Termin fest; es wurde keine Kalenderdatei geschrieben.

# Variables:
#   $what (String) - worum es an diesem Tag geht
#   $controller (String) - an wen das Schreiben geht
#   $rights (List) - die ausgeübten Rechte
#   $reference (String) - sein Zeichen
calendar-summary = { $what }: { $controller }, { $rights }, { $reference }
calendar-a-business = ein Unternehmen
# Variables:
#   $what (String) - worum es ging
calendar-over = Nicht mehr fällig ({ $what })
calendar-what-proof = Auslieferungsbeleg besorgen
calendar-what-delivery-receipt = Auslieferungsbeleg holen
calendar-what-answer = Letzter Tag für die Antwort
calendar-what-expectation = Antwort erwartet, Eingang nicht nachgewiesen
calendar-what-reminder = Zeit für eine Erinnerung, falls keine Antwort da ist
calendar-what-clock = Gesetzliche Frist
calendar-what-complaint = Beschwerde ab jetzt sinnvoll, falls keine Antwort da ist

# Variables:
#   $date (String) - der Tag, an dem das Schreiben abging oder einging
#   $basis (String) - worauf das beruht
#   $reference (String) - sein Zeichen
calendar-answer-received = Eingegangen am { $date } ({ $basis }). Mit dem Tag dieses Eintrags endet die Frist für die Antwort. Ist die Antwort da: demur record { $reference } answered --on DATUM
calendar-answer-submitted = Sie haben das Formular am { $date } abgesendet; nichts beweist, dass es angekommen ist. Kam es an diesem Tag an, ist die Antwort bis zum Tag dieses Eintrags fällig. Ist die Bestätigung da: demur record { $reference } acknowledged --on DATUM --file MAIL
calendar-answer-left = Abgegangen am { $date }; der Eingang ist nicht nachgewiesen, also steht keine Frist fest. Kam das Schreiben in der üblichen Zeit an, ist die Antwort bis zum Tag dieses Eintrags fällig.
calendar-answer-written = Das Schreiben trägt das Datum { $date }; dass es abgegangen ist, ist nicht aufgezeichnet. Ging es an diesem Tag ab und kam es in der üblichen Zeit an, ist die Antwort bis zum Tag dieses Eintrags fällig.
calendar-delivery-receipt-posted = Aufgegeben am { $date }. Bis zum Tag dieses Eintrags lässt sich beim Beförderer der Nachweis der Zustellung verlangen; besser bald. Zeichnen Sie ihn dann auf: demur record { $reference } delivered --on DATUM --file BELEG. Ein Sendungsstatus im Internet beweist den Zugang womöglich nicht.
calendar-delivery-receipt-caution = Aufgegeben am { $date }. Wie lange der Auslieferungsbeleg zu haben ist, ist nicht sicher bekannt; dieser Tag ist vorsorglich früh. Holen Sie den Beleg und zeichnen Sie ihn auf: demur record { $reference } delivered --on DATUM --file BELEG. Ein Sendungsstatus im Internet beweist den Zugang womöglich nicht.
calendar-proof-left = Zur Post gegeben am { $date }. Besorgen Sie jetzt den Auslieferungsbeleg, solange die Post ihn noch hat, und zeichnen Sie ihn auf: demur record { $reference } delivered --on DATUM --file NACHWEIS. Ohne Nachweis steht keine Frist fest.
calendar-proof-written = Haben Sie das Schreiben am { $date } zur Post gegeben, besorgen Sie jetzt den Auslieferungsbeleg, solange die Post ihn noch hat. Zeichnen Sie beides auf: demur record { $reference } posted --on DATUM --file BELEG, dann demur record { $reference } delivered --on DATUM --file NACHWEIS. Ohne Nachweis steht keine Frist fest.
# Variables:
#   $date (String) - der letzte Tag für die Antwort
#   $days (String) - Tage des Entgegenkommens
calendar-reminder-last-day = Der erste Werktag nach dem letzten Tag für die Antwort ({ $date }). Ist keine vollständige Antwort da: demur send reminder --for { $reference }
calendar-complaint-last-day = { $days } Tage nach dem Tag für die Erinnerung. Sie abzuwarten ist ein Entgegenkommen, das kein Gesetz verlangt und das keine andere Frist anhält. Ist der letzte Tag für die Antwort ({ $date }) ohne Antwort vergangen, können Sie sich jederzeit bei einer Aufsichtsbehörde beschweren: demur send complaint --for { $reference }
calendar-no-longer = Nach dem Stand der Aufzeichnung gilt dieser Termin nicht mehr. Wo das Schreiben steht: demur show { $reference }
# Variables:
#   $date (String) - der Tag, an dem zuletzt etwas über das Schreiben aufgezeichnet wurde
calendar-note = Stand der Aufzeichnung: { $date }. Allgemeine Information, keine Rechtsberatung.
