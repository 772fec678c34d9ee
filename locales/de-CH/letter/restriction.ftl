# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
restriction-unlawful-why = Eine gültige Rechtsgrundlage für diese Verarbeitung erkenne ich nicht an; ich halte sie für unrechtmässig, lehne aber die Löschung der Daten ab.
form-restriction-unlawful = Die Verarbeitung zur Entwicklung und Verbesserung von KI halte ich für unrechtmässig; ich lehne die Löschung der Daten ab und verlange stattdessen die Einschränkung ihrer Nutzung ({ cite-18-1-b }).
