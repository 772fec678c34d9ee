# Das Schweizer Datenschutzgesetz mit seiner Verordnung und die Sätze, die auf ihm und auf der DSGVO ruhen. Liegt über letter.ftl und eu-gdpr.ftl.

law-name = Datenschutzgesetz (DSG) der Schweiz, daneben Datenschutz-Grundverordnung (DSGVO)

cite-fadp-6-6 = Art. 6 Abs. 6 DSG
cite-fadp-6-7 = Art. 6 Abs. 7 DSG
cite-fadp-21 = Art. 21 DSG
cite-fadp-25 = Art. 25 DSG
cite-fadp-25-2 = Art. 25 Abs. 2 DSG
cite-fadp-25-7 = Art. 25 Abs. 7 DSG
cite-fadp-28 = Art. 28 DSG
cite-fadp-30-2-b = Art. 30 Abs. 2 lit. b DSG
cite-fadp-30-3 = Art. 30 Abs. 3 DSG
cite-fadp-31 = Art. 31 DSG
cite-fadp-32 = Art. 32 DSG
cite-fadp-32-1 = Art. 32 Abs. 1 DSG
cite-fadp-32-2 = Art. 32 Abs. 2 DSG
cite-fadp-32-2-a = Art. 32 Abs. 2 lit. a DSG
cite-fadp-32-2-c = Art. 32 Abs. 2 lit. c DSG
cite-fadp-49 = Art. 49 DSG
cite-dpo-18-2 = Art. 18 Abs. 2 DSV
cite-dpo-18-3 = Art. 18 Abs. 3 DSV
cite-fadp-26-4 = Art. 26 Abs. 4 DSG

# Mehrere Bestimmungen zusammen.
cite-fadp-30-2-b-with-30-3 = Art. 30 Abs. 2 lit. b, Abs. 3 DSG

# Betreff und Überschriften.
subject-objection = Widerspruch ({ cite-21-1 }, { cite-fadp-30-2-b }): KI-Entwicklung mit Personendaten
subject-access = Antrag auf Auskunft nach { cite-15 } und { cite-fadp-25 }: KI-Entwicklung mit Personendaten
heading-objection = Widerspruch ({ cite-21-1 }, { cite-fadp-30-2-b })
heading-access = Antrag auf Auskunft ({ cite-15 }, { cite-fadp-25 })

# Frist und Vorbehalt. Nur die Auskunft hat im DSG eine Frist; der Monat ist der der DSGVO.
# Variables:
#   $reached (String) - der Tag, an dem der Brief zugehen kann
#   $ends (String) - der Tag, an dem die dreißig Tage dann enden
period-with-access = { period } Die Auskunft ist innerhalb von 30 Tagen nach Eingang zu erteilen ({ cite-fadp-25-7 }).
period-access = Ich erwarte Ihre Antwort innerhalb von 30 Tagen nach Eingang ({ cite-fadp-25-7 }) und nach { cite-12-3 } unverzüglich; geht der Brief am { $reached } ein, enden diese 30 Tage am { $ends }.
cite-no-form-objection = Art. 12 Abs. 2, Art. 21 Abs. 5 DSGVO
use-of-particulars = Meine Angaben dienen nur diesem Brief; bei begründeten Zweifeln an meiner Identität ({ cite-12-6 }) nutzen Sie bitte die Kontaktdaten meines Kontos.
no-form-objection = Form und Anmeldung sind nicht nötig ({ cite-no-form-objection }).
cite-remedies = Art. 77 und 79 DSGVO sowie Art. 32 und 49 DSG

# Widerspruch.
objection-statement = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI, also zum Entwickeln, Trainieren, Feinabstimmen, Testen und Verbessern von KI-Modellen und KI-Funktionen jeden Namens (etwa Meta AI und Llama), durch Sie, Ihre Gruppe oder Dritte, und untersage sie ausdrücklich ({ cite-fadp-30-2-b-with-30-3 }).
objection-basis = { cite-6-1-f } und { cite-fadp-31 } erkenne ich nicht als Grundlage an; für besondere Kategorien personenbezogener Daten hat { cite-9-2 } keine solche Ausnahme.

# Auskunft.
access-request = Nach { cite-15-1 } und { cite-fadp-25 } verlange ich die Bestätigung, ob Sie mich betreffende personenbezogene Daten im Zusammenhang mit der Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben (mit dem Entwickeln, Trainieren, Feinabstimmen, Testen, Filtern und Verbessern von KI-Modellen und KI-Funktionen jeden Namens, auch mit der Prüfung ihrer Sicherheit), und, wenn das der Fall ist, Auskunft über diese Daten und die folgenden Informationen.
access-purpose = Ich stelle diesen Antrag, um mir dieser Verarbeitung bewusst zu sein, ihre Rechtmäßigkeit überprüfen und meine Rechte geltend machen zu können ({ cite-recital-63 }; { cite-fadp-25-2 }).
access-information = Bitte teilen Sie mir außerdem, auch nach { cite-fadp-25-2 }, mit:
access-recipients = jeden Empfänger mit Namen, auch Unternehmen Ihrer Gruppe, Dienstleister (etwa für die Sichtung von Daten) und alle, die Modelle oder Daten erhalten haben oder noch erhalten ({ cite-15-1-c }), und für Länder außerhalb des EWR und der Schweiz die geeigneten Garantien ({ cite-15-2-with-46 });
access-decisions = wenn und soweit eine Entscheidung im Sinne von { cite-22 } oder { cite-fadp-21 } über mich ergeht, aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }).
access-extension = Brauchen Sie länger, müssen Sie mir das innerhalb dieser Frist mitteilen und den Tag Ihrer Auskunft nennen ({ cite-dpo-18-2 }); verweigern Sie die Auskunft, schränken Sie sie ein oder schieben Sie sie auf, teilen Sie mir das bitte innerhalb dieser Frist mit Ihren Gründen mit ({ cite-12-4 }; { cite-fadp-26-4 }; { cite-dpo-18-3 }).

# Der kurze Text für ein Webformular.
form-right-objection = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Sie, Ihre Gruppe oder Dritte, unabhängig von Herkunft und Alter der Daten. Ich untersage sie ausdrücklich ({ cite-fadp-30-2-b-with-30-3 }).
form-right-access = Nach { cite-15-1 } und { cite-fadp-25 } verlange ich die Bestätigung, ob Sie mich betreffende personenbezogene Daten im Zusammenhang mit der Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben, und, falls ja, Auskunft über diese Daten und alle dort genannten Informationen sowie eine Kopie der Daten ({ cite-15-3 }).
form-objection-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-1-second-sentence }; { cite-fadp-32-2-a }); bitte bestätigen Sie mir das.
form-period = Ich erwarte Ihre Antwort unverzüglich, spätestens in der Frist des Gesetzes (Auskunft: 30 Tage nach Eingang, { cite-fadp-25-7 }; sonst ein Monat, { cite-12-3 }).

# Weitere Bestimmungen.
cite-fadp-5-c = Art. 5 lit. c DSG
cite-fadp-6-3 = Art. 6 Abs. 3 DSG
cite-fadp-9 = Art. 9 DSG
cite-fadp-25-2-d = Art. 25 Abs. 2 lit. d DSG
cite-fadp-25-2-g = Art. 25 Abs. 2 lit. g DSG
cite-fadp-25-6 = Art. 25 Abs. 6 DSG
cite-dpo-16-5 = Art. 16 Abs. 5 DSV
cite-fadp-6-6-with-6-7 = Art. 6 Abs. 6 und 7 DSG
cite-fadp-21-2 = Art. 21 Abs. 2 DSG
cite-fadp-25-2-f = Art. 25 Abs. 2 lit. f DSG
cite-fadp-25-with-30-2-b = Art. 25, Art. 30 Abs. 2 lit. b DSG
cite-fadp-32-3 = Art. 32 Abs. 3 DSG
cite-fadp-32-4 = Art. 32 Abs. 4 DSG
cite-fadp-49-1 = Art. 49 Abs. 1 DSG
cite-fadp-49-4 = Art. 49 Abs. 4 DSG
cite-fadp-51-1 = Art. 51 Abs. 1 DSG
cite-fadp-51-1-with-51-3-g = Art. 51 Abs. 1, Abs. 3 lit. g DSG
cite-fadp-51-3-g = Art. 51 Abs. 3 lit. g DSG

# Löschung.
subject-erasure = Antrag auf Löschung von Personendaten nach { cite-17 } und { cite-fadp-32-2-c }
heading-erasure = Antrag auf Löschung ({ cite-17 }, { cite-fadp-32-2-c })
erasure-request = Nach { cite-17-1 } und { cite-fadp-32-2-c } verlange ich, dass Sie die folgenden mich betreffenden personenbezogenen Daten, deren weitere Bearbeitung ich ausdrücklich untersage ({ cite-fadp-30-2-b }), unverzüglich löschen, wo immer sie bei Ihnen oder in Ihrem Auftrag gespeichert sind, auch in Sicherungskopien:
erasure-recipients = Bitte teilen Sie die Löschung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger ({ cite-19 }; { cite-fadp-32-4 }).
form-right-erasure = Nach { cite-17-1 } und { cite-fadp-32-2-c } verlange ich, dass Sie die hier genannten mich betreffenden personenbezogenen Daten unverzüglich löschen, die Löschung allen Empfängern mitteilen ({ cite-19 }) und mir bestätigen, was Sie gelöscht haben.

# Einschränkung der Verarbeitung; im DSG ein Verbot einer Bearbeitung.
subject-restriction = Antrag auf Einschränkung der Verarbeitung nach { cite-18 } und { cite-fadp-32-2-a }: KI-Entwicklung mit Personendaten
subject-restriction-accuracy = Antrag auf Einschränkung der Verarbeitung nach { cite-18 } und { cite-fadp-32-2-a }: Personendaten, deren Richtigkeit bestritten wird
heading-restriction = Antrag auf Einschränkung der Verarbeitung ({ cite-18 }, { cite-fadp-32-2-a })
restriction-limits = Eingeschränkte Daten dürfen gespeichert, sonst aber nur in den Fällen des { cite-18-2 } verarbeitet werden; in ihre Nutzung zur Entwicklung und Verbesserung von KI willige ich nicht ein; ich untersage sie ausdrücklich ({ cite-fadp-30-2-b }, { cite-fadp-32-2-a }).
restriction-recipients = teilen Sie die Einschränkung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger ({ cite-19 }; { cite-fadp-32-4 });
form-right-restriction = Nach { cite-18 } und { cite-fadp-32-2-a } verlange ich, dass Sie die Verarbeitung mich betreffender personenbezogener Daten aus dem hier genannten Grund einschränken, die Einschränkung allen Empfängern mitteilen ({ cite-19 }) und mir bestätigen, ab wann sie gilt.

# Berichtigung.
subject-rectification = Antrag auf Berichtigung nach { cite-16 } und { cite-fadp-32-1 }: unrichtige Personendaten
heading-rectification = Antrag auf Berichtigung ({ cite-16 }, { cite-fadp-32-1 })
rectification-request = Nach { cite-16 } und { cite-fadp-32-1 } verlange ich, dass Sie die folgenden mich betreffenden unrichtigen personenbezogenen Daten unverzüglich berichtigen:
rectification-complete = Sollten Sie einzelne dieser Daten nicht für unrichtig, sondern für unvollständig halten, vervollständigen Sie diese bitte; was ich hier als richtig angebe, ist meine ergänzende Erklärung ({ cite-16-second-sentence }). Lässt sich weder die Richtigkeit noch die Unrichtigkeit feststellen, bringen Sie bitte einen Bestreitungsvermerk an ({ cite-fadp-32-3 }).
rectification-recipients = Bitte teilen Sie jede Berichtigung und die Einschränkung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger ({ cite-19 }; { cite-fadp-32-4 }).
form-right-rectification = Nach { cite-16 } und { cite-fadp-32-1 } verlange ich, dass Sie die hier genannten mich betreffenden unrichtigen personenbezogenen Daten unverzüglich berichtigen und mir dies bestätigen. Bis zur Überprüfung ihrer Richtigkeit schränken Sie ihre Verarbeitung bitte ein ({ cite-18-1-a }).

# Datenübertragbarkeit; im DSG Herausgabe und Übertragung von Daten.
subject-portability = Antrag zur Datenübertragbarkeit nach { cite-20 } und { cite-fadp-28 }: bereitgestellte Daten, auch etwaige Eingaben in KI-Funktionen
heading-portability = Antrag zur Datenübertragbarkeit ({ cite-20 }, { cite-fadp-28 })
portability-request = Nach { cite-20-1 } und { cite-fadp-28 } verlange ich die mich betreffenden personenbezogenen Daten, die ich Ihnen bereitgestellt habe, soweit Sie sie mithilfe automatisierter Verfahren aufgrund einer Einwilligung oder eines Vertrags verarbeiten.
form-right-portability = Nach { cite-20-1 } und { cite-fadp-28 } verlange ich die mich betreffenden personenbezogenen Daten, die ich Ihnen bereitgestellt habe, auch meine etwaigen Eingaben in KI-Funktionen, in einem strukturierten, gängigen und maschinenlesbaren Format. Bitte löschen Sie wegen dieses Antrags nichts.

# Widerruf der Einwilligung.
subject-withdrawal = Widerruf der Einwilligung nach { cite-7-3 } und { cite-fadp-30-2-b }: Bearbeitung von Personendaten, auch für KI
heading-withdrawal = Widerruf der Einwilligung ({ cite-7-3 }, { cite-fadp-30-2-b })
withdrawal-statement = Nach { cite-7-3 } und { cite-fadp-30-2-b } widerrufe ich jede von mir oder für mich erteilte Einwilligung in die Verarbeitung mich betreffender personenbezogener Daten und untersage diese Verarbeitung ausdrücklich, und zwar für:
withdrawal-training = Zur Entwicklung und Verbesserung von KI, auch zum Training von KI-Modellen: Mir ist nicht bekannt, dass ich darin eingewilligt hätte. Sollten Sie sich auf eine Einwilligung stützen, widerrufe ich sie ({ cite-7-3 }, { cite-fadp-30-2-b }).
withdrawal-not-accepted = Dass eine solche Einwilligung wirksam war, erkenne ich damit nicht an (auch nicht nach { cite-fadp-6-6-with-6-7 }).
form-right-withdrawal = Mir ist nicht bekannt, dass ich in die Verwendung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI eingewilligt hätte. Sollten Sie sich auf eine Einwilligung stützen, widerrufe ich sie nach { cite-7-3 } und { cite-fadp-30-2-b } mit Wirkung ab Eingang. Bitte löschen Sie Daten, für die es dann an einer Rechtsgrundlage fehlt ({ cite-17-1-b }), und bestätigen Sie mir das.

# Werbung.
subject-advertising = Widerspruch nach { cite-21-2 } und { cite-fadp-30-2-b }: Werbung mit Personendaten
heading-advertising = Widerspruch gegen Werbung ({ cite-21-2 }, { cite-fadp-30-2-b })
advertising-statement = Nach { cite-21-2 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten für Direktwerbung, einschließlich des damit verbundenen Profilings, und untersage sie ausdrücklich ({ cite-fadp-30-2-b-with-30-3 }). Gemeint ist jede Werbung, die aufgrund solcher Daten für mich ausgewählt, mir angezeigt oder mir geschickt wird, in Ihren Diensten (auch in KI-Funktionen) oder anderswo, durch Sie, Ihre Gruppe oder Dritte.
form-right-advertising = Nach { cite-21-2 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten für Direktwerbung, einschließlich des damit verbundenen Profilings, durch Sie, Ihre Gruppe oder Dritte, unabhängig von Herkunft der Daten und Rechtsgrundlage, und untersage sie ausdrücklich ({ cite-fadp-30-2-b }). Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-3 }); bitte bestätigen Sie mir das.

# Automatisierte Entscheidungen.
subject-automated-decisions = Antrag nach { cite-22 } und { cite-fadp-21 }: automatisierte Entscheidungen und Profiling
heading-automated-decisions = Automatisierte Entscheidungen und Profiling ({ cite-22 }, { cite-fadp-21 })
automated-decisions-request = Dieser Antrag betrifft Entscheidungen über mich, die ausschließlich auf einer automatisierten Verarbeitung – einschließlich Profiling – beruhen und die mir gegenüber rechtliche Wirkung entfalten oder mich in ähnlicher Weise erheblich beeinträchtigen ({ cite-22-1 }; { cite-fadp-21 }).
automated-decisions-logic = geben Sie mir, wenn und soweit das der Fall ist, aussagekräftige Informationen über die involvierte Logik, also über das tatsächlich angewandte Verfahren und seine Grundsätze und darüber, welche mich betreffenden Daten auf welche Weise verwendet wurden, sowie über die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }; { cite-fadp-25-2-f });
automated-decisions-review = lassen Sie, wenn und soweit das der Fall ist, jede Entscheidung von einem Menschen überprüfen, der sie ändern kann; ich fechte sie an und möchte meinen Standpunkt darlegen ({ cite-22-3 }; { cite-fadp-21-2 });
automated-decisions-intervention = sagen Sie mir, wenn und soweit das der Fall ist, wie ich das Eingreifen einer Person erwirken, meinen Standpunkt darlegen und die Entscheidung anfechten kann ({ cite-22-3 }; { cite-fadp-21-2 });
form-right-automated-decisions = Wenn und soweit Sie Entscheidungen im Sinne von { cite-22-1 } oder { cite-fadp-21 } über mich treffen oder getroffen haben, verlange ich aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }) und das Eingreifen einer Person, damit ich meinen Standpunkt darlegen und die Entscheidung anfechten kann ({ cite-22-3 }; { cite-fadp-21-2 }).

# An ein Unternehmen.
subject-business = Widerspruch und Antrag auf Auskunft ({ cite-15-with-21-1 }, { cite-fadp-25-with-30-2-b }): KI in meinen WhatsApp-Chats mit Ihnen
heading-business = Widerspruch und Antrag auf Auskunft ({ cite-15-with-21-1 }, { cite-fadp-25-with-30-2-b })
business-heading-objection = Widerspruch ({ cite-21-1 }, { cite-fadp-30-2-b })
business-objection = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten aus diesen Chats zur Entwicklung und Verbesserung von KI, also zum Entwickeln, Trainieren, Feinabstimmen, Testen und Verbessern von KI-Modellen und KI-Funktionen, durch Sie, Ihre Dienstleister oder Dritte, und untersage sie ausdrücklich ({ cite-fadp-30-2-b }).
business-basis = Dass { cite-6-1-f } oder { cite-fadp-31 } hier eine Grundlage ist, erkenne ich damit nicht an; sollten Sie sich dafür auf eine Einwilligung stützen, widerrufe ich sie ({ cite-7-3 }).
business-heading-access = Antrag auf Auskunft ({ cite-15 }, { cite-fadp-25 })
business-access = Nach { cite-15-1-with-15-3 } und { cite-fadp-25 } verlange ich Auskunft über die mich betreffenden personenbezogenen Daten aus diesen Chats, eine Kopie dieser Daten (auch der daraus erstellten Vermerke, Zusammenfassungen und Bewertungen) und die folgenden Informationen:
business-decisions = wenn und soweit eine Entscheidung im Sinne von { cite-22 } oder { cite-fadp-21 } über mich ergeht, aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }); für diesen Fall verlange ich auch das Eingreifen einer Person ({ cite-22-3 }).
form-right-business = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten aus meinen WhatsApp-Chats mit Ihnen zur Entwicklung und Verbesserung von KI durch Sie oder Ihre Dienstleister und untersage sie ausdrücklich ({ cite-fadp-30-2-b }). Nach { cite-15-1 } und { cite-fadp-25 } verlange ich außerdem Auskunft über diese Daten und die dort genannten Informationen, vor allem, welcher KI-Anbieter sie erhält und was an Meta geht, sowie eine Kopie der Daten ({ cite-15-3 }).

# Was auf ein früheres Schreiben folgt.
# Variables:
#   $deadline (String) - der letzte Tag für die Antwort
follow-up-duty-objection = Die Pflicht, die Daten zu dem Zweck, dem ich widerspreche, nicht mehr zu verarbeiten, besteht ab Eingang meines Widerspruchs und setzt keine Antwort voraus ({ cite-21-1-second-sentence }; { cite-fadp-30-2-b }).
reminder-period-ended = Die Frist für Ihre Antwort ist am { $deadline } abgelaufen ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }).
reminder-period-ended-at-most = Die Frist für Ihre Antwort ist spätestens am { $deadline } abgelaufen ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }).
reminder-period-extended = Die Frist für Ihre Antwort ist auch in der von Ihnen verlängerten Dauer am { $deadline } abgelaufen ({ cite-12-3 }; für die Auskunft auch { cite-dpo-18-2 }).
reminder-period-running = Bitte antworten Sie vollständig innerhalb der Frist ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }); ihr letzter Tag ist der { $deadline }.
reminder-period-running-at-most = Bitte antworten Sie vollständig innerhalb der Frist ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }); ihr letzter Tag ist spätestens der { $deadline }.
reminder-announce = Habe ich die Antwort bis dahin nicht erhalten, beabsichtige ich, Beschwerde bei einer Aufsichtsbehörde einzulegen ({ cite-77 }) oder beim Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten Anzeige zu erstatten ({ cite-fadp-49 }).
reply-period = Die Frist für Ihre Antwort läuft ab Eingang meines Schreibens ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }).
reply-period-running = Die Frist für Ihre Antwort läuft ab Eingang meines Schreibens ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }); ihr letzter Tag ist der { $deadline }.
reply-period-running-at-most = Die Frist für Ihre Antwort läuft ab Eingang meines Schreibens ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }); ihr letzter Tag ist spätestens der { $deadline }.
reply-period-over = Die Frist für Ihre Antwort lief ab Eingang meines Schreibens ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }); ihr letzter Tag war der { $deadline }.
reply-period-over-at-most = Die Frist für Ihre Antwort lief ab Eingang meines Schreibens ({ cite-12-3 }; für die Auskunft auch { cite-fadp-25-7 }); ihr letzter Tag war spätestens der { $deadline }.

# Eine Anzeige beim EDÖB, der das DSG anwendet und über Ansprüche Einzelner nicht entscheidet.
# Variables:
#   $subject (String) - der Betreff des früheren Schreibens
#   $respondent, $name, $address (String) - der Verantwortliche und seine Anschrift
#   $deadline (String) - der letzte Tag für die Antwort
subject-complaint = Anzeige nach { cite-fadp-49 } gegen { $respondent } – { $subject }
complaint-opening = ich erstatte Anzeige ({ cite-fadp-49-1 }). Sie richtet sich gegen folgenden Verantwortlichen: { $name }, { $address }.
complaint-competence = Die Bearbeitung wirkt sich in der Schweiz aus, wo ich lebe. An den Verantwortlichen habe ich mich zuvor selbst gewandt, wie der Sachverhalt zeigt. Mir ist bekannt, dass ich durch die Anzeige nicht Partei Ihres Verfahrens werde; meine eigenen Ansprüche vor den Gerichten ({ cite-fadp-32 }) bleiben vorbehalten.
complaint-period-ended = Die Frist für die Antwort ist am { $deadline } abgelaufen.
complaint-period-ended-at-most = Die Frist für die Antwort ist spätestens am { $deadline } abgelaufen.
complaint-access-ended = Die 30 Tage für die Auskunft ({ cite-fadp-25-7 }) sind am { $deadline } abgelaufen.
complaint-access-ended-at-most = Die 30 Tage für die Auskunft ({ cite-fadp-25-7 }) sind spätestens am { $deadline } abgelaufen.
complaint-period-extended = Die Frist für die Antwort ist auch in der vom Verantwortlichen verlängerten Dauer am { $deadline } abgelaufen.
complaint-early = Die Frist für die Antwort endet am { $deadline }; ich erstatte die Anzeige vorher und behaupte nicht, dass die Frist versäumt ist.
complaint-early-refused = Die Frist für die Antwort endet am { $deadline }; da der Verantwortliche abgelehnt hat, warte ich ihr Ende nicht ab.
complaint-heading-infringed = Anzeichen für eine Verletzung
complaint-infringed = Nach meiner Ansicht ist der Sachverhalt ein Anzeichen für folgende Verletzungen:
complaint-infringed-early = Geht bis dahin keine vollständige Antwort ein, ist der Sachverhalt nach meiner Ansicht ein Anzeichen für folgende Verletzungen:
complaint-breach-objection-silence = Bearbeitung gegen meinen ausdrücklich erklärten Willen ({ cite-fadp-30-2-b }): Der Verantwortliche hat weder bestätigt, dass er die Daten zu dem von mir untersagten Zweck nicht mehr bearbeitet, noch einen Rechtfertigungsgrund dargelegt ({ cite-fadp-31 }).
complaint-breach-objection-partly = Bearbeitung gegen meinen ausdrücklich erklärten Willen ({ cite-fadp-30-2-b }): Der Verantwortliche hat nicht vollständig bestätigt, dass er die Daten zu dem von mir untersagten Zweck nicht mehr bearbeitet, und keinen Rechtfertigungsgrund dargelegt ({ cite-fadp-31 }).
complaint-breach-objection-refused = Bearbeitung gegen meinen ausdrücklich erklärten Willen ({ cite-fadp-30-2-b }): Der Verantwortliche hat es abgelehnt, die Bearbeitung zu beenden, und keinen Rechtfertigungsgrund dargelegt ({ cite-fadp-31 }).
complaint-breach-access-silence = Auskunftsrecht ({ cite-fadp-25 }): Der Verantwortliche hat mir weder die Daten noch die Angaben mitgeteilt, auf die ich Anspruch habe.
complaint-breach-access-partly = Auskunftsrecht ({ cite-fadp-25 }): Die mitgeteilten Daten oder Angaben sind unvollständig.
complaint-breach-access-refused = Auskunftsrecht ({ cite-fadp-25 }): Der Verantwortliche hat die Auskunft verweigert, obwohl ich Anspruch darauf habe.
complaint-breach-erasure-silence = Löschung ({ cite-fadp-32-2-c }): Der Verantwortliche hat weder die Löschung von Daten bestätigt, die er gegen meinen ausdrücklich erklärten Willen bearbeitet ({ cite-fadp-30-2-b }), noch einen Rechtfertigungsgrund dargelegt.
complaint-breach-erasure-partly = Löschung ({ cite-fadp-32-2-c }): Der Verantwortliche hat die Löschung nicht für alle Daten bestätigt, die er gegen meinen ausdrücklich erklärten Willen bearbeitet ({ cite-fadp-30-2-b }).
complaint-breach-erasure-refused = Löschung ({ cite-fadp-32-2-c }): Der Verantwortliche hat die Löschung abgelehnt und bearbeitet die Daten weiter gegen meinen ausdrücklich erklärten Willen ({ cite-fadp-30-2-b }).
complaint-breach-restriction-silence = Verbot einer Bearbeitung ({ cite-fadp-32-2-a }): Der Verantwortliche hat die Einschränkung weder bestätigt noch einen Rechtfertigungsgrund dargelegt ({ cite-fadp-31 }).
complaint-breach-restriction-partly = Verbot einer Bearbeitung ({ cite-fadp-32-2-a }): Der Verantwortliche hat die Einschränkung nicht für alle Daten bestätigt, die ich genannt habe.
complaint-breach-restriction-refused = Verbot einer Bearbeitung ({ cite-fadp-32-2-a }): Der Verantwortliche hat die Einschränkung abgelehnt und keinen Rechtfertigungsgrund dargelegt ({ cite-fadp-31 }).
complaint-breach-rectification-silence = Berichtigung ({ cite-fadp-32-1 }): Der Verantwortliche hat die Berichtigung weder bestätigt noch Gründe dagegen genannt.
complaint-breach-rectification-partly = Berichtigung ({ cite-fadp-32-1 }): Der Verantwortliche hat die Berichtigung nicht für alles bestätigt, was ich genannt habe.
complaint-breach-rectification-refused = Berichtigung ({ cite-fadp-32-1 }): Der Verantwortliche hat die Berichtigung abgelehnt, obwohl die Daten unrichtig oder unvollständig sind.
complaint-breach-portability-silence = Herausgabe von Daten ({ cite-fadp-28 }): Der Verantwortliche hat die Daten nicht in einem gängigen elektronischen Format herausgegeben.
complaint-breach-portability-partly = Herausgabe von Daten ({ cite-fadp-28 }): Der Verantwortliche hat nicht alle Daten in einem gängigen elektronischen Format herausgegeben.
complaint-breach-portability-refused = Herausgabe von Daten ({ cite-fadp-28 }): Der Verantwortliche hat die Herausgabe abgelehnt, obwohl ich Anspruch darauf habe.
complaint-breach-withdrawal-silence = Bearbeitung gegen meinen ausdrücklich erklärten Willen nach dem Widerruf einer Einwilligung ({ cite-fadp-30-2-b }): Der Verantwortliche hat nicht bestätigt, dass er keine Bearbeitung mehr auf die Einwilligung stützt, die ich widerrufen habe.
complaint-breach-withdrawal-partly = Bearbeitung gegen meinen ausdrücklich erklärten Willen nach dem Widerruf einer Einwilligung ({ cite-fadp-30-2-b }): Der Verantwortliche hat nicht für alles, was ich genannt habe, bestätigt, dass er keine Bearbeitung mehr auf meine Einwilligung stützt.
complaint-breach-withdrawal-refused = Bearbeitung gegen meinen ausdrücklich erklärten Willen nach dem Widerruf einer Einwilligung ({ cite-fadp-30-2-b }): Der Verantwortliche hat es abgelehnt, den Widerruf umzusetzen.
complaint-breach-advertising-silence = Bearbeitung für Werbung gegen meinen ausdrücklich erklärten Willen ({ cite-fadp-30-2-b }): Der Verantwortliche hat nicht bestätigt, dass er die Daten nicht mehr dafür bearbeitet.
complaint-breach-advertising-partly = Bearbeitung für Werbung gegen meinen ausdrücklich erklärten Willen ({ cite-fadp-30-2-b }): Der Verantwortliche hat nicht vollständig bestätigt, dass er die Daten nicht mehr dafür bearbeitet.
complaint-breach-advertising-refused = Bearbeitung für Werbung gegen meinen ausdrücklich erklärten Willen ({ cite-fadp-30-2-b }): Der Verantwortliche hat es abgelehnt, sie zu beenden.
complaint-breach-automated-decisions-silence = Automatisierte Einzelentscheidungen ({ cite-fadp-21-2 }): Der Verantwortliche hat die Entscheidung weder von einer natürlichen Person überprüfen lassen noch Gründe dagegen genannt.
complaint-breach-automated-decisions-partly = Automatisierte Einzelentscheidungen ({ cite-fadp-21-2 }): Der Verantwortliche hat die Überprüfung der Entscheidung durch eine natürliche Person, die ich verlangt habe, nicht vollständig gewährt.
complaint-breach-automated-decisions-refused = Automatisierte Einzelentscheidungen ({ cite-fadp-21-2 }): Der Verantwortliche hat die Überprüfung der Entscheidung durch eine natürliche Person abgelehnt, obwohl ich Anspruch darauf habe.
complaint-early-unproven = Dass die Frist für die Antwort schon abgelaufen ist, behaupte ich nicht.
complaint-infringed-unproven = Ist die Frist für die Antwort abgelaufen, ist der Sachverhalt nach meiner Ansicht ein Anzeichen für folgende Verletzungen:
complaint-breach-automated-decisions-in-general-silence = Automatisierte Einzelentscheidungen ({ cite-fadp-21 }; { cite-fadp-25-2-f }): Der Verantwortliche hat keine meiner Fragen zu solchen Entscheidungen beantwortet.
complaint-breach-automated-decisions-in-general-partly = Automatisierte Einzelentscheidungen ({ cite-fadp-21 }; { cite-fadp-25-2-f }): Der Verantwortliche hat nicht alle meine Fragen zu solchen Entscheidungen beantwortet.
complaint-breach-automated-decisions-in-general-refused = Automatisierte Einzelentscheidungen ({ cite-fadp-21 }; { cite-fadp-25-2-f }): Der Verantwortliche hat es abgelehnt, meine Fragen zu solchen Entscheidungen zu beantworten.
complaint-breach-answer-silence = Frist für die Antwort ({ cite-fadp-25-7 }; { cite-dpo-18-3 }): Der Verantwortliche hat weder geantwortet noch mir mitgeteilt, dass er die Auskunft verweigert, einschränkt oder aufschiebt.
complaint-breach-answer-partly = Frist für die Antwort ({ cite-fadp-25-7 }; { cite-dpo-18-3 }): Zu dem, was noch offen ist, hat der Verantwortliche weder geantwortet noch mir mitgeteilt, dass er die Auskunft verweigert, einschränkt oder aufschiebt.
complaint-ask-examine = Bitte eröffnen Sie eine Untersuchung ({ cite-fadp-49-1 }).
complaint-ask-comply = Stellen Sie eine Verletzung fest, ordnen Sie bitte an, was nötig ist, um sie zu beenden, und, soweit ich Auskunft verlangt habe, dass sie mir erteilt wird ({ cite-fadp-51-1-with-51-3-g }).
complaint-ask-limit = Bitte verfügen Sie, dass die Bearbeitung zu den Zwecken, gegen die sich mein Schreiben richtet, unterbrochen oder abgebrochen wird ({ cite-fadp-51-1 }).
complaint-ask-erase = Bitte verfügen Sie, dass die Daten gelöscht oder vernichtet werden oder ihre Bearbeitung angepasst wird, soweit ich das verlangt habe ({ cite-fadp-51-1 }).
complaint-ask-compliance = Bitte verfügen Sie, dass die Bearbeitung, um die es in meinem Schreiben geht, an die Vorschriften angepasst wird ({ cite-fadp-51-1 }).
complaint-ask-inform = Bitte informieren Sie mich über die Schritte, die Sie aufgrund dieser Anzeige unternehmen, und über das Ergebnis einer Untersuchung ({ cite-fadp-49-4 }).
complaint-identity = Ich bin damit einverstanden, dass Sie meine Identität und diese Anzeige mit ihren Anlagen dem Verantwortlichen und anderen zuständigen Behörden offenlegen, soweit ihre Bearbeitung das erfordert.
