# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
ground-profession = Mein Beruf verpflichtet mich zur Verschwiegenheit; weder meine Daten noch meine Kontakte dürfen in KI-Modelle einfliessen.
ground-safety = Ich muss mich davor schützen, aufgespürt oder blossgestellt zu werden; jede weitere Verwendung meiner Daten vergrössert diese Gefahr.
