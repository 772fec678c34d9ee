### Zeitstempel über die Aufzeichnung, und ihr Ende auf Papier

help-ledger-anchor = Lässt das Ende der Aufzeichnung von einem Zeitstempeldienst datieren, damit niemand sie unbemerkt neu bauen kann
help-ledger-anchor-tsa = Die Adresse des Dienstes (RFC 3161), http oder https; er erfährt einen Hash und sonst nichts
help-ledger-anchor-import = Bewahrt einen Zeitstempel auf, den Sie auf anderem Weg bekommen haben (siehe demur ledger head --request)
help-ledger-anchor-export = Schreibt alle Zeitstempel in diesen Ordner und nennt die Befehle, die sie ohne demur prüfen
help-ledger-anchor-ca = Das Zertifikat der Stelle, die den Dienst zertifiziert, in PEM: prüft, wer unterschrieben hat, und wird aufbewahrt
help-ledger-anchor-timeout = Wie lange auf den Dienst gewartet wird, in Sekunden (sonst: 30)
help-ledger-anchor-again = Holt noch einen Zeitstempel, obwohl seit dem letzten nichts hinzukam
help-ledger-head = Zeigt das Ende der Aufzeichnung (ihren letzten Hash) auf einem Blatt zum Ausdrucken oder als E-Mail an Sie selbst
help-ledger-head-format = Die Form (sonst: nach der Endung von --output, sonst text)
help-ledger-head-output = Die Datei, etwa head.txt oder head.eml (sonst: der Bildschirm)
help-ledger-head-request = Schreibt stattdessen eine Anfrage nach einem Zeitstempel in diese Datei, für einen Dienst, den Sie auf anderem Weg erreichen
help-ledger-verify-ca = Das Zertifikat der Stelle, die den Zeitstempeldienst zertifiziert, in PEM: prüft, wer die Zeitstempel unterschrieben hat

# Variables:
#   $entry (String) - number of an entry
#   $date (Date), $time (String) - when, by universal time
note-already-anchored = Seit dem Zeitstempel in Eintrag { $entry } ({ $date }, { $time } UTC) kam nichts hinzu; nichts wurde geändert. --again holt noch einen.
note-token-already = Dieser Zeitstempel steht schon in Eintrag { $entry }; nichts wurde geändert.
# Variables:
#   $file (String) - a path
note-request = Senden Sie { $file } an einen Zeitstempeldienst (Content-Type: application/timestamp-query) und geben Sie demur die Antwort: demur ledger anchor --import ANTWORT.tsr. Die Anfrage gilt für Eintrag { $entry } und alle davor.
# Variables:
#   $folder (String) - a path
note-check-with-openssl = Jeder dieser Befehle prüft im Ordner { $folder } einen Zeitstempel ohne demur (CA.pem ist das Zertifikat der Stelle, die den Dienst zertifiziert; er veröffentlicht es):

# Variables:
#   $last, $entry (String) - numbers of entries
#   $date (Date), $time (String) - when, by universal time
#   $signer (String) - a name
proof-covers = Die Einträge 1 bis { $last } gab es spätestens am { $date } um { $time } UTC, genau so, wie sie jetzt sind. Das sagt { $signer } in einem Zeitstempel (RFC 3161), den Eintrag { $entry } aufbewahrt.
proof-covers-one = Eintrag 1 gab es spätestens am { $date } um { $time } UTC, genau so, wie er jetzt ist. Das sagt { $signer } in einem Zeitstempel (RFC 3161), den Eintrag { $entry } aufbewahrt.
proof-claims = Ein Zeitstempel (RFC 3161) auf den Namen { $signer }, den Eintrag { $entry } aufbewahrt, sagt: Die Einträge 1 bis { $last } gab es spätestens am { $date } um { $time } UTC, genau so, wie sie jetzt sind.
proof-claims-one = Ein Zeitstempel (RFC 3161) auf den Namen { $signer }, den Eintrag { $entry } aufbewahrt, sagt: Eintrag 1 gab es spätestens am { $date } um { $time } UTC, genau so, wie er jetzt ist.
# Variables:
#   $authority, $sha256 (String) - a name, and a digest
proof-authority-named = Das Zertifikat, das ihn unterschrieben hat, führt zu { $authority }, wie von Ihnen genannt (SHA-256 jenes Zertifikats: { $sha256 }).
proof-authority-kept = Das Zertifikat, das ihn unterschrieben hat, führt zu { $authority }; deren Zertifikat liegt in dieser Aufzeichnung (SHA-256: { $sha256 }). Wer eine Aufzeichnung neu baut, kann dort ein anderes hinlegen: Vergleichen Sie diese Zahl mit dem, was die Stelle veröffentlicht, oder nennen Sie deren eigene Datei mit --ca.
proof-authority-nobody = Er ist unversehrt und unterschrieben. Das Zertifikat wurde aber bei keiner Stelle geprüft, und eines auf den Namen { $signer } kann jeder machen. --ca FILE prüft es.
proof-authority-not-named = Er führt zu keiner Stelle in der Datei, die Sie mit --ca genannt haben.
proof-nothing-newer = Seither wurde außer Zeitstempeln nichts aufgezeichnet.
proof-one-newer = Eintrag { $entry } ist jünger als jeder Zeitstempel: Für ihn bürgt nur diese Datei selbst.
# Variables:
#   $count, $first, $last (String) - how many, and numbers of entries
proof-newer = { $count } Einträge, von { $first } bis { $last }, sind jünger als jeder Zeitstempel: Für sie bürgt nur diese Datei selbst.
proof-limits = Ein Zeitstempel beweist, dass es diese Einträge damals gab. Ob stimmt, was sie sagen, beweist er nicht. Hat jemand die ganze Aufzeichnung neu gebaut und die Zeitstempel weggelassen, zeigt das nur ein Zeitstempel oder ein Hash, den Sie anderswo aufbewahren (demur ledger anchor --export ORDNER, demur ledger head; später demur ledger verify --head HASH).

# Variables:
#   $entry, $seq (String) - numbers of entries
#   $time (String) - when
proof-missing = Der Zeitstempel von Eintrag { $entry } fehlt.
proof-forged = Der Zeitstempel von Eintrag { $entry } wurde geändert: Seine Unterschrift stimmt nicht.
proof-unsound = Der Zeitstempel von Eintrag { $entry } ist keiner, auf den Verlass ist.
proof-other-head = Der Zeitstempel vom { $time } in Eintrag { $entry } gehört zu einer anderen Aufzeichnung: Eintrag { $seq } hat jetzt einen anderen Hash als den gestempelten. Einträge bis { $seq } wurden nach diesem Zeitpunkt geändert und alle Hashes neu gemacht, oder der Zeitstempel kommt von anderswo.
proof-other-content = Eintrag { $entry } sagt von seinem Zeitstempel etwas anderes als dieser selbst.
proof-authority = Die Zertifikate, die beim Zeitstempel von Eintrag { $entry } liegen, sind nicht die der Stelle, die ihn zertifiziert, obwohl der Eintrag es sagt.

### Das Blatt

# Variables:
#   $entries (String) - how many
#   $hash (String) - the beginning of a hash
head-subject = demur: Die Aufzeichnung hat { $entries } Einträge und endet mit { $hash }
head-title = DAS ENDE EINER AUFZEICHNUNG VON DEMUR
head-entries = Einträge: { $entries }
# Variables:
#   $instant (String) - date and time
head-last = Letzter Eintrag: { $instant }
head-made = Dieses Blatt: { $instant }
# Variables:
#   $date, $time (String) - a day, a time of day with its offset
head-instant = { $date }, { $time }
head-hash = Hash des letzten Eintrags (SHA-256, 64 Zeichen):
head-purpose =
    Wozu: Der Hash hängt von jedem Eintrag und jeder Datei der Aufzeichnung ab.
    Solange Sie ihn haben, kann niemand unbemerkt etwas davor ändern, entfernen
    oder neu bauen, auch Sie selbst nicht. Bewahren Sie dieses Blatt dort auf,
    wo andere sein Datum sehen: in einem Brief an Sie selbst, den Sie
    verschlossen lassen, in Ihrem Postfach, bei einer Anwältin.
head-check =
    Prüfen: Dieser Befehl sagt, ob der Hash noch als Eintrag { $entries } in der
    Aufzeichnung steht und alles davor unverändert ist (docs/record.md hat
    dieselbe Prüfung in ein paar Zeilen Python):
head-stamp =
    Von einem Zeitstempeldienst datieren lassen (RFC 3161): demur ledger anchor
    --tsa URL macht alles. Ohne demur machen diese beiden Zeilen die Anfrage
    (head.tsq); gestempelt werden die 64 Zeichen des Hashs:

### Fehler und was zu tun ist

# Variables:
#   $typed (String) - as typed
error-tsa-url = --tsa { $typed } ist keine Adresse, die mit http:// oder https:// beginnt und einen Server nennt.
error-tsa-password = --tsa { $typed }: Lassen Sie Name und Passwort aus der Adresse weg; sie wird aufgezeichnet.
# Variables:
#   $url (String) - an address
#   $problem (String) - what the system said
error-tsa-unreachable = { $url } ist nicht zu erreichen: { $problem }
error-tsa-silence = { $url } hat nicht rechtzeitig geantwortet.
error-tsa-certificate = { $url }: Dem Zertifikat des Servers wird für diesen Namen nicht vertraut: { $problem }
# Variables:
#   $status (String) - a number of HTTP
error-tsa-status = { $url } hat statt mit einem Zeitstempel mit dem HTTP-Status { $status } geantwortet.
# Variables:
#   $location (String) - an address
error-tsa-elsewhere = { $url } verweist auf eine andere Adresse ({ $location }); demur folgt nicht von selbst.
# Variables:
#   $type (String) - a media type
error-tsa-type = { $url } hat statt mit einem Zeitstempel mit etwas vom Typ { $type } geantwortet.
error-tsa-large = { $url } hat mit mehr als 1 MB geantwortet; so groß ist kein Zeitstempel.
error-tsa-broken = { $url }: Die Verbindung brach ab, oder die Antwort ist kein HTTP: { $problem }
hint-tsa = Nichts wurde aufgezeichnet. Vergleichen Sie die Adresse mit dem, was der Dienst veröffentlicht, und rufen Sie den Befehl noch einmal auf; --timeout SECONDS wartet länger.
# Variables:
#   $origin (String) - an address or a file
error-stamp-large = { $origin }: mehr als 1 MB; so groß ist kein Zeitstempel.
# Variables:
#   $what (String) - a part of a time stamp
error-stamp-malformed = { $origin }: keine Antwort eines Zeitstempeldienstes ({ $what }).
# Variables:
#   $status, $text (String) - a number, and what the authority says
error-stamp-refused = { $origin }: Der Dienst hat die Anfrage abgelehnt (Status { $status }: { $text }).
error-stamp-nonce = { $origin }: Die Antwort gehört zu einer anderen Anfrage (ihre Nonce ist eine andere).
error-stamp-digest = { $origin }: Der Zeitstempel wurde nicht mit SHA-256 gemacht.
error-stamp-changed = { $origin }: Der Zeitstempel wurde geändert, nachdem er unterschrieben war.
error-stamp-no-certificate = { $origin }: Das Zertifikat, das unterschrieben hat, ist nicht in der Antwort.
error-stamp-exchanged = { $origin }: Der Zeitstempel wurde nicht für das Zertifikat gemacht, das er mitbringt.
# Variables:
#   $algorithm (String) - an object identifier
error-stamp-algorithm = { $origin }: demur kennt { $algorithm } nicht, das dieser Zeitstempel verwendet.
error-stamp-signature = { $origin }: Die Unterschrift des Zeitstempels stimmt nicht.
# Variables:
#   $signer (String) - a name
error-stamp-purpose = { $origin }: Das Zertifikat von { $signer } darf keine Zeitstempel unterschreiben (dafür müsste sein erweiterter Schlüsselzweck allein timeStamping sein, und zwar als kritisch).
# Variables:
#   $time, $from, $until (String) - instants
error-stamp-validity = { $origin }: Das Zertifikat galt zur Zeit des Stempels nicht ({ $time }), sondern von { $from } bis { $until }.
# Variables:
#   $problem (String) - what the check of the chain said
error-stamp-chain = { $origin }: unterschrieben von { $signer }; dieses Zertifikat führt nicht zu dem, das Sie mit --ca genannt haben ({ $problem }).
error-stamp-no-authorities = { $origin }: kein Zertifikat darin.
# Variables:
#   $imprint (String) - a digest
error-anchor-other = { $origin }: ein Zeitstempel von etwas anderem als dieser Aufzeichnung (er gilt für { $imprint }).
# Variables:
#   $now, $at (String) - instants
error-anchor-clock = { $origin }: Der Zeitstempel sagt { $time }, die Uhr dieses Rechners aber { $now }.
error-anchor-before = { $origin }: Der Zeitstempel sagt { $time }, aber Eintrag { $seq }, für den er gilt, wurde nach der Uhr dieses Rechners um { $at } geschrieben.
hint-anchor-clock = Nichts wurde aufgezeichnet. Eine der beiden Uhren geht falsch: Stellen Sie die dieses Rechners, oder fragen Sie einen anderen Dienst.
hint-anchor-chain = Nichts wurde aufgezeichnet. Nehmen Sie das Zertifikat, das der Dienst selbst veröffentlicht; ohne --ca wird der Zeitstempel aufbewahrt, mit dem Vermerk, dass sein Zertifikat bei keiner Stelle geprüft wurde.
hint-anchor-asked = Nichts wurde aufgezeichnet. Rufen Sie den Befehl noch einmal auf; kommt dasselbe wieder, fragen Sie einen anderen Dienst.
hint-anchor-file = Nichts wurde aufgezeichnet. demur ledger head --request FILE.tsq macht eine neue Anfrage für die Aufzeichnung, wie sie jetzt ist.
# Variables:
#   $file (String) - a path
error-no-authorities = { $file } enthält kein Zertifikat in PEM (-----BEGIN CERTIFICATE-----).
hint-no-authorities = Nehmen Sie das Zertifikat, das der Dienst selbst veröffentlicht; openssl x509 -inform der -in FILE -out FILE.pem macht PEM daraus.
error-ca-of-none = Kein Zeitstempel der Aufzeichnung führt zu einer Stelle in { $file }.
hint-ca-of-none = Nehmen Sie das Zertifikat der Stelle, die den Zeitstempeldienst zertifiziert; demur ledger verify ohne --ca sagt, wer unterschrieben hat.
error-no-timestamps = In { $file } ist kein Zeitstempel.
hint-no-timestamps = demur ledger anchor --tsa URL holt einen.
# Variables:
#   $entry (String) - number of an entry
error-proof = { $file } wurde von außen geändert: Der Zeitstempel in Eintrag { $entry } stimmt nicht.
hint-proof = demur ledger verify sagt, was nicht stimmt. Zu einer Aufzeichnung, die der Prüfung nicht standhält, kommt nichts hinzu. Bewahren Sie die Datei auf und legen Sie eine Sicherungskopie an ihre Stelle.
