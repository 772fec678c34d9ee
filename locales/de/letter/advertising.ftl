# Der Widerspruch gegen Direktwerbung: unbedingt, ohne Gründe.

## Betreff und Überschriften

subject-advertising = Widerspruch nach { cite-21-2 }: Werbung mit personenbezogenen Daten
heading-advertising = Widerspruch gegen Werbung ({ cite-21-2 })
short-advertising = Widerspruch gegen Werbung

## Widerspruch gegen Werbung

advertising-statement = Nach { cite-21-2 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten für Direktwerbung, einschließlich des damit verbundenen Profilings. Gemeint ist jede Werbung, die aufgrund solcher Daten für mich ausgewählt, mir angezeigt oder mir geschickt wird, in Ihren Diensten (auch in KI-Funktionen) oder anderswo, durch Sie, Ihre Gruppe oder Dritte.
advertising-scope-meta = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa mein Profil, meine Inhalte und Aktivitäten, Eingaben in KI-Funktionen und die Antworten darauf, Daten von anderen Unternehmen, Websites und Apps, Listen, die Werbetreibende Ihnen übermitteln, und was Sie ableiten.
advertising-scope-whatsapp = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa meine Konto-, Profil- und Nutzungsdaten, die Kanäle und Unternehmen, denen ich folge oder schreibe, Eingaben in KI-Funktionen und die Antworten darauf, was Sie von Dritten erhalten und was Sie ableiten.
advertising-scope-without-account = Das umfasst alle Daten jeder Herkunft und jeden Alters, etwa Daten von anderen Unternehmen, Websites und Apps, Kontakte, die andere hochladen, Listen, die Werbetreibende Ihnen übermitteln, und was Sie ableiten.
advertising-no-reasons = Dieses Recht verlangt keine Begründung und lässt keine Interessenabwägung zu: Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-3 }).
advertising-any-basis = Das gilt unabhängig davon, auf welche Rechtsgrundlage Sie sich stützen; sollte es eine Einwilligung sein, widerrufe ich sie ({ cite-7-3 }).
advertising-without-data = Werbung, für die keine mich betreffenden Daten verwendet werden, ist nicht gemeint.
advertising-please = Bitte
advertising-off-meta = verknüpfen Sie Daten von anderen Unternehmen, Websites und Apps (Aktivitäten außerhalb der Meta-Technologien) zu diesem Zweck nicht mehr mit mir und lösen Sie bestehende Verknüpfungen auf;
advertising-combine = führen Sie mich betreffende Daten nicht aus mehreren Ihrer Dienste oder mit Daten Dritter zusammen und verwenden Sie sie nicht dienstübergreifend, weder für Werbung noch zur Personalisierung von KI-Funktionen (etwa mit Daten aus Facebook und Instagram): Ich willige darin nicht ein, widerrufe jede etwa erteilte Einwilligung und verlange die weniger personalisierte, aber gleichwertige Alternative ({ cite-dma-5-2 });
advertising-special-categories = zeigen Sie mir keine Werbung aufgrund von Profiling mit besonderen Kategorien personenbezogener Daten; auf Online-Plattformen ist sie ohnehin verboten ({ cite-dsa-26-3 });
advertising-minor = zeigen Sie mir, da ich minderjährig bin, keinerlei Werbung aufgrund von Profiling ({ cite-dsa-28-2 });
advertising-erase = löschen Sie, was Sie nur für Werbung verarbeiten, etwa Interessenprofile und meine Zuordnung zu Zielgruppen ({ cite-17-1-c }), bei offenem Auskunftsantrag erst nach der Auskunft;
advertising-recipients = teilen Sie die Löschung allen Empfängern mit und nennen Sie mir diese ({ cite-19 });
advertising-confirm = bestätigen Sie mir schriftlich, ab wann, für welche Dienste und mit welchen Löschungen Sie dem nachkommen, oder begründen Sie eine Ablehnung ({ cite-12-4 }).

## Der kurze Text für ein Webformular

form-right-advertising = Nach { cite-21-2 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten für Direktwerbung, einschließlich des damit verbundenen Profilings, durch Sie, Ihre Gruppe oder Dritte, unabhängig von Herkunft der Daten und Rechtsgrundlage. Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-3 }); bitte bestätigen Sie mir das.

# Die Ansicht der Aufsichtsbehörde des Vereinigten Königreichs.
decision-ico-o-carroll = Die Aufsichtsbehörde des Vereinigten Königreichs (ICO) hat im März 2025 zu einem Verfahren gegen Meta erklärt, zielgerichtete Online-Werbung sei als Direktwerbung anzusehen.
