# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
holiday-world-cup-2026 = Fussball-Weltmeisterschaft
