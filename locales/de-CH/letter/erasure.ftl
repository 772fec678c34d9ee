# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
erasure-deidentified = Daten zu deidentifizieren heisst nicht, sie zu löschen, solange sie mir noch zugeordnet werden können ({ cite-recital-26 }); berufen Sie sich darauf, nennen Sie mir bitte das Verfahren.
erasure-public = Soweit Sie zu löschende Beiträge öffentlich gemacht haben, treffen Sie bitte auch angemessene Massnahmen, um andere Verantwortliche darüber zu informieren, dass ich die Löschung aller Links darauf und aller Kopien verlange ({ cite-17-2 }).
erasure-account-stays = Bitte schliessen Sie kein Konto und löschen Sie darin nichts, was oben nicht genannt ist.
