# Schweiz: ss statt ß und Guillemets; die Anrede ohne Komma, der Gruss wie in der Schweiz üblich; sonst wie im Deutschen.
salutation = Sehr geehrte Damen und Herren
closing = Freundliche Grüsse
version-first = Eine Fassung auf { $language } folgt; massgeblich ist diese deutsche Fassung.
version-second = Dies ist eine Übersetzung; massgeblich ist der vorangehende Brief auf { $language }.
account-stays = Bitte schliessen oder leeren Sie kein Konto.
