# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
rectification-output = Betrifft ein Punkt, was eine KI-Funktion über mich sagt, berichtigen oder löschen Sie bitte auch die Daten, auf denen das beruht, und treffen Sie alle angemessenen Massnahmen, damit es nicht erneut gesagt wird ({ cite-5-1-d }).
