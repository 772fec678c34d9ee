# Wer schreibt, für wen, und woran die Person zu finden ist. Das steht in jedem Brief zuerst.

## Konten und Spuren

# Die Sätze mit dem Vermerk Zuerst folgen auf die Anrede und beginnen klein.
sender-accounts-one = Dieser Brief betrifft mein Konto:
sender-accounts-several = Dieser Brief betrifft meine Konten:
# Zuerst.
sender-no-account = ich habe kein Konto bei Ihnen; mich betreffende Daten können Sie aus Beiträgen, Bildern und Adressbüchern anderer oder aus dem Internet haben.
sender-no-account-represented = Ich habe kein Konto bei Ihnen; mich betreffende Daten können Sie aus Beiträgen, Bildern und Adressbüchern anderer oder aus dem Internet haben.
sender-traces = Bitte suchen Sie anhand von:
sender-traces-none = Bitte suchen Sie anhand der Angaben im Briefkopf.
sender-traces-none-represented = Bitte suchen Sie anhand des oben genannten Namens.
# Variables:
#   $value (String) - wie die Person es eingegeben hat
sender-trace-url = Internetadresse { $value }
sender-trace-name = Name { $value }
sender-trace-email = E-Mail-Adresse { $value }
sender-trace-phone = Telefonnummer { $value }
# In einem Brief, in dem es nicht um KI geht.
sender-identify-without-outputs = Können Sie mich nicht finden, weisen Sie das bitte nach und sagen Sie mir, was Sie noch brauchen und weshalb ({ cite-11-2-with-12-2-with-12-6 }).
sender-identify = KI-Ausgaben mit meinen Daten muss ich nicht vorlegen ({ cite-11-2-with-12-2-with-12-6 }); können Sie mich nicht finden, weisen Sie das bitte nach und sagen Sie mir, was Sie noch brauchen und weshalb.

## Ein Elternteil für ein Kind

# Zuerst.
# Variables:
#   $born (String) - das Geburtsjahr
sender-child = für mein Kind (geboren { $born }), für das ich die elterliche Verantwortung trage, erkläre ich das Folgende; die Ich-Form steht darin für mein Kind.
# Zuerst.
# Variables:
#   $name (String) - der Name des Kindes
#   $born (String) - das Geburtsjahr
sender-child-named = für mein Kind { $name } (geboren { $born }), für das ich die elterliche Verantwortung trage, erkläre ich das Folgende; die Ich-Form steht darin für mein Kind.
sender-child-co-signs = Auch das Kind unterschreibt diesen Brief.
sender-child-protection = Kinder verdienen bei ihren personenbezogenen Daten besonderen Schutz ({ cite-recital-38 }).
sender-child-data = Auch ohne ein Konto von mir können Sie mich betreffende Daten aus Beiträgen, Bildern und Adressbüchern anderer oder aus dem Internet haben.
# Unter der Zeile, auf der das Kind unterschreibt.
sender-child-signature = Unterschrift des Kindes

## Eine Vertretung mit Vollmacht

# Zuerst.
# Variables:
#   $subject (String) - der Name der vertretenen Person
#   $representative (String) - der Name der Vertretung
sender-mandate = im Namen und mit Vollmacht von { $subject } erklärt { $representative } das Folgende; die Ich-Form steht darin für { $subject }.
sender-mandate-enclosed = Meine unterschriebene Vollmacht liegt im Original bei.
# Variables:
#   $date (String) - der Tag der Vollmacht
sender-mandate-enclosed-dated = Meine unterschriebene Vollmacht vom { $date } liegt im Original bei.
# Variables:
#   $representative (String) - der Name der Vertretung
sender-mandate-answer-representative = Bitte antworten Sie an { $representative }; die Vollmacht umfasst den Empfang.
# Variables:
#   $subject (String) - der Name der vertretenen Person
sender-mandate-answer-subject = Bitte antworten Sie unmittelbar an { $subject }.
enclosure-mandate = Vollmacht (unterschriebenes Original)

## Betreff: jede Betreffzeile, und wen sie betrifft

# Variables:
#   $subject (String) - die Betreffzeile des Rechts
sender-subject-without-account = { $subject } (Person ohne Konto)
sender-subject-child = { $subject } (im Namen meines Kindes)
# Variables:
#   $subject (String) - die Betreffzeile des Rechts
#   $name (String) - der Name der vertretenen Person
sender-subject-mandate = { $subject } (im Namen von { $name })

## Im Rahmen, anstelle der Sätze für Menschen mit Konto, die für sich selbst schreiben

sender-particulars = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-5-1-b }).
sender-particulars-ask = Meine Angaben dienen nur der Bearbeitung dieses Briefs ({ cite-5-1-b }). Begründete Zweifel an der Identität ({ cite-12-6 }) teilen Sie bitte auf demselben Weg mit wie Ihre Antwort.
# Variables:
#   $language (String) - die Sprache des maßgeblichen Briefs
sender-answer-by-post = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf { $language } per Post an die Anschrift im Briefkopf.
sender-answer-by-particulars = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf { $language } über die oben genannten Angaben.
# In einem Schreiben, das auf ein früheres folgt.
sender-answer-as-before = Bitte antworten Sie unentgeltlich ({ cite-12-5 }) und auf { $language } über die Angaben in jenem Schreiben.
