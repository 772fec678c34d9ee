# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
posting-witness = Die zweite Person steckt den Brief in den Umschlag und verschliesst den Umschlag. Danach füllt sie den Vermerk unten aus und unterschreibt ihn.
