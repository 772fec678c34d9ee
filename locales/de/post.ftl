# Briefe per Post, Webformulare und die Dateien dazu.
