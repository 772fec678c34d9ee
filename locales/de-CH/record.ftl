# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
help-record = Zeichnet auf, was ausserhalb von demur mit einem Schreiben geschehen ist
next-resolve = klären, ob es gesendet wurde (Ihr Anbieter, Ordner «Gesendet»; dass es dort fehlt, beweist nichts), dann: demur resolve { $reference } --sent oder --not-sent
note-status = Allgemeine Information, keine Rechtsberatung. Fristen laufen ab Eingang; ohne Nachweis des Eingangs heisst hier nichts überfällig.
verify-artifact-changed = Die Datei «{ $role }» von Eintrag { $seq } wurde geändert.
verify-artifact-missing = Die Datei «{ $role }» von Eintrag { $seq } fehlt.
hint-in-doubt = Klären Sie, ob es gesendet wurde (Ihr Anbieter, Ordner «Gesendet»; dass es dort fehlt, beweist nichts), und sagen Sie es: demur resolve { $reference } --sent oder --not-sent. Bis dahin wird es nicht noch einmal gesendet.
error-taken-unrecorded = { $reference } wurde vom Server angenommen ({ $reply }), aber das liess sich nicht mehr in { $file } schreiben.
error-ledger-broken = { $file } wurde von aussen geändert: Bei Eintrag { $entry } stimmt die Aufzeichnung nicht.
error-ledger-surplus = { $file } wurde von aussen geändert: Etwas gehört zu keinem Eintrag ({ $what }).
error-ledger-unguarded = { $file } wurde von aussen geändert: Die Datei verweigert Änderungen nicht mehr.
error-wrong-channel = «{ $event }» passt nicht zu einem Schreiben mit --channel { $channel }.
error-record-in-doubt = «{ $event }» lässt sich nicht aufzeichnen: Noch ist ungewiss, ob das Schreiben gesendet wurde.
error-record-never-left = «{ $event }» lässt sich nicht aufzeichnen: Das Schreiben wurde nie übergeben.
error-seq = --seq und «{ $event }» gehören zusammen.
error-without-reasons = --without-reasons passt nicht zu «{ $event }».
error-follows-unsent = { $reference } ist, soweit das Verzeichnis weiss, noch nicht abgegangen.
error-business-address = Ein Brief an ein Unternehmen braucht dessen Anschrift: --business-address "Strasse 1; 1010 Wien"
