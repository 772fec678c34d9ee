# Schweiz: die Anrede ohne Komma, der Gruss wie dort üblich. Was nur anders geschrieben wird, sagt manifest.toml.
salutation = Sehr geehrte Damen und Herren
closing = Freundliche Grüsse
