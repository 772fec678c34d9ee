# Schweiz: ss statt ß und Guillemets; die Anrede ohne Komma, der Gruss wie in der Schweiz üblich; sonst wie im Deutschen.
salutation = Sehr geehrte Damen und Herren
closing = Freundliche Grüsse
account-stays = Bitte schliessen oder leeren Sie kein Konto.
