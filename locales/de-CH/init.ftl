# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
why-address = Steht im Brief. Eine c/o-Anschrift oder ein Postfach genügt. Zeile für Zeile; eine leere Zeile schliesst ab.
ask-ground-safety = Müssen Sie sich davor schützen, aufgespürt oder blossgestellt zu werden? (etwa nach Drohungen)
why-text = Steht wörtlich im Widerspruch. Nennen Sie keine anderen Menschen, und geben Sie nichts zu, was man Ihnen vorwerfen könnte. Zeile für Zeile; eine leere Zeile schliesst ab.
ask-tls-starttls = starttls: verschlüsselt nach der Begrüssung (meist Port 587)
ask-smtp-username = Benutzername beim Postausgangsserver («{ $none }»: ohne Anmeldung)
error-account-form = «{ $typed }» hat nicht die Form service=facebook,username=anna.beispiel
