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

# Mehrere Bestimmungen zusammen.
cite-fadp-30-2-b-with-30-3 = Art. 30 Abs. 2 lit. b, Abs. 3 DSG

# Betreff und Überschriften.
subject-objection = Widerspruch ({ cite-21-1 }, { cite-fadp-30-2-b }): KI-Entwicklung mit meinen Daten
subject-access = Antrag auf Auskunft nach { cite-15 } und { cite-fadp-25 }: Entwicklung und Verbesserung von KI mit meinen Daten
heading-objection = Widerspruch ({ cite-21-1 }, { cite-fadp-30-2-b })
heading-access = Antrag auf Auskunft ({ cite-15 }, { cite-fadp-25 })

# Frist und Vorbehalt. Nur die Auskunft hat im DSG eine Frist; der Monat ist der der DSGVO.
# Variables:
#   $reached (String) - der Tag, an dem der Brief zugehen kann
#   $ends (String) - der Tag, an dem die dreißig Tage dann enden
period-access = Ich erwarte Ihre Antwort innerhalb von 30 Tagen nach Eingang ({ cite-fadp-25-7 }) und nach { cite-12-3 } unverzüglich; geht der Brief am { $reached } ein, enden diese 30 Tage am { $ends }.
cite-no-form-objection = Art. 12 Abs. 2, Art. 21 Abs. 5 DSGVO
use-of-particulars = Meine Angaben dienen nur diesem Brief; bei begründeten Zweifeln an meiner Identität ({ cite-12-6 }) nutzen Sie bitte die Kontaktdaten meines Kontos.
no-form-objection = Form und Anmeldung sind nicht nötig ({ cite-no-form-objection }).
cite-remedies = Art. 77, 79 DSGVO, Art. 32, 49 DSG

# Widerspruch.
objection-statement = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI, also zum Entwickeln, Trainieren, Feinabstimmen, Testen und Verbessern von KI-Modellen und KI-Funktionen jeden Namens (etwa Meta AI und Llama), durch Sie, Ihre Gruppe oder Dritte, und untersage sie ausdrücklich ({ cite-fadp-30-2-b-with-30-3 }).
objection-basis = { cite-6-1-f } und { cite-fadp-31 } erkenne ich nicht als Grundlage an; für besondere Kategorien personenbezogener Daten hat { cite-9-2 } keine solche Ausnahme.

# Auskunft.
access-request = Nach { cite-15-1 } und { cite-fadp-25 } verlange ich die Bestätigung, ob Sie mich betreffende personenbezogene Daten im Zusammenhang mit der Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben (mit dem Entwickeln, Trainieren, Feinabstimmen, Testen, Filtern und Verbessern von KI-Modellen und KI-Funktionen jeden Namens, auch mit der Prüfung ihrer Sicherheit), und, wenn das der Fall ist, Auskunft über diese Daten und die folgenden Informationen.
access-purpose = Ich stelle diesen Antrag, um mir dieser Verarbeitung bewusst zu sein, ihre Rechtmäßigkeit überprüfen und meine Rechte geltend machen zu können ({ cite-recital-63 }; { cite-fadp-25-2 }).
access-information = Bitte teilen Sie mir außerdem, auch nach { cite-fadp-25-2 }, mit:
access-recipients = jeden Empfänger mit Namen, auch Unternehmen Ihrer Gruppe, Dienstleister (etwa für die Sichtung von Daten) und alle, die Modelle oder Daten erhalten haben oder noch erhalten ({ cite-15-1-c }), und für Länder außerhalb des EWR und der Schweiz die geeigneten Garantien ({ cite-15-2-with-46 });
access-decisions = wenn und soweit eine Entscheidung im Sinne von { cite-22 } oder { cite-fadp-21 } über mich ergeht, aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }).
access-extension = Brauchen Sie länger, müssen Sie mir das innerhalb dieser Frist mitteilen und den Tag Ihrer Auskunft nennen ({ cite-dpo-18-2 }); verweigern, beschränken oder verzögern Sie die Auskunft, nennen Sie mir bitte innerhalb dieser Frist Ihre Gründe ({ cite-12-4 }; { cite-dpo-18-3 }).

# Der kurze Text für ein Webformular.
form-right-objection = Nach { cite-21-1 } lege ich Widerspruch ein gegen jede Verarbeitung mich betreffender personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Sie, Ihre Gruppe oder Dritte, unabhängig von Herkunft und Alter der Daten. Ich untersage sie ausdrücklich ({ cite-fadp-30-2-b-with-30-3 }).
form-right-access = Nach { cite-15-1 } und { cite-fadp-25 } verlange ich die Bestätigung, ob Sie mich betreffende personenbezogene Daten im Zusammenhang mit der Entwicklung und Verbesserung von KI verarbeiten oder verarbeitet haben, und, falls ja, Auskunft über diese Daten und alle dort genannten Informationen sowie eine Kopie der Daten ({ cite-15-3 }).
form-objection-stop = Ab Eingang dürfen Sie die Daten zu diesem Zweck nicht mehr verarbeiten ({ cite-21-1-second-sentence }; { cite-fadp-32-2-a }); bitte bestätigen Sie mir das.
form-period = Ich erwarte Ihre Antwort unverzüglich, spätestens in der Frist des Gesetzes (Auskunft: 30 Tage nach Eingang, { cite-fadp-25-7 }; sonst ein Monat, { cite-12-3 }).
