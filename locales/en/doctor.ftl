# What demur doctor says: one finding a line, and what to do.

help-doctor = Checks profile, record, clock, mail server and data, and says what to do; sends nothing, changes nothing
help-doctor-offline = Connects to nothing

doctor-state-ok = ok
doctor-state-look = look
doctor-state-wrong = WRONG
doctor-state-skipped = open

doctor-point-own-files = own files
doctor-point-profile = profile
doctor-point-profile-access = access to the profile
doctor-point-letter = writing a letter
doctor-point-record = record
doctor-point-folder-access = access to the folder
doctor-point-record-access = access to the record
doctor-point-left-over = left over
doctor-point-room = disk
doctor-point-clock = clock
doctor-point-time-zone = time zone
doctor-point-age = age of the data
doctor-point-language = language
doctor-point-terminal = terminal
doctor-point-outbox = e-mail
doctor-point-password = password
doctor-point-dns = name of the server
doctor-point-connection = connection
doctor-point-tls = protection (TLS)
doctor-point-login = log-in
doctor-point-offers = server offers

# Variables:
#   $well, $look, $wrong, $skipped (String) - numbers
doctor-summary = { $well } ok, { $look } to look at, { $wrong } wrong, { $skipped } not checked. Nothing was sent or changed.
# Variables:
#   $wrong (String) - a number
error-unwell = demur doctor found something wrong (points: { $wrong }).

doctor-no-own-files = You have no templates, locales or data of your own; the built-in ones are used.
# Variables:
#   $files (String) - a number
doctor-own-files = Your own templates, locales and data can be read (files: { $files }).
# Variables:
#   $file (String) - a path
doctor-profile = { $file } is sound and has no password in it.
# Variables:
#   $to (List) - names
doctor-letter = A letter can be written to { $to }.
# Variables:
#   $file (String) - a path
#   $mode (String) - permissions: 600
doctor-access = Only you can read and write { $file } ({ $mode }).
doctor-access-read = Others on this machine can read { $file } ({ $mode }).
doctor-access-write = Others on this machine can change { $file } ({ $mode }).
doctor-access-foreign = { $file } belongs to somebody else ({ $mode }).
# Variables:
#   $command (String) - for the shell
doctor-access-cure = { $command }
# Variables:
#   $folder (String) - a path
doctor-no-record = There is no record in { $folder } yet; demur send creates it.
# Variables:
#   $file (String) - a path
#   $entries (String) - a number
doctor-record = { $file } holds (entries: { $entries }).
# Variables:
#   $file (String) - a path
doctor-left-over = A backup or restore that was broken off left an unencrypted copy of the record: { $file }
# Variables:
#   $megabytes (String) - a number
doctor-room = { $megabytes } MB are free where the record is.
doctor-room-cure = Make room: each letter goes into the record with its files, and a full disk stops sending.
doctor-not-told = This system does not say.
# Variables:
#   $now, $last (String) - instants
#   $date (Date) - a day
doctor-clock = The clock shows { $now }, after the last entry of the record ({ $last }). No time server was asked.
doctor-clock-alone = The clock shows { $now }. No time server was asked.
doctor-clock-behind-record = The clock shows { $now }, which is before the last entry of the record ({ $last }).
doctor-clock-behind-data = The clock shows { $now }, but the law in this program was looked at on { $date }.
doctor-clock-cure = Set the clock right: deadlines and proofs rest on it.
# Variables:
#   $offset (String) - such as UTC+01:00
doctor-time-zone = The local time is { $offset }.
doctor-no-time-zone = The time zone of this machine is not set; the record is kept in universal time.
doctor-time-zone-cure = Set the time zone of the system, or the variable TZ.
# Variables:
#   $records (String) - a number
#   $date (Date) - a day
#   $count (String) - a number
doctor-age = Of { $records } records on law and addressees none is due for a new check.
doctor-age-until = Of { $records } records on law and addressees none is due for a new check before { $date }.
# Variables:
#   $records (List) - names
doctor-age-due = Records on law and addressees that are due for a new check: { $count }, among them { $records }.
doctor-age-cure = Look for a newer demur, or check the addresses yourself before you send (demur list controllers).
# Variables:
#   $language (String) - its name
doctor-language = demur speaks { $language } with you.
# Variables:
#   $encoding (String) - such as UTF-8
doctor-terminal = The terminal shows { $encoding }.
doctor-terminal-other = The environment does not promise UTF-8 (it says: { $encoding }); letters such as ä and § may be shown wrongly.
doctor-terminal-cure = Set LANG to a UTF-8 locale, such as en_IE.UTF-8. Letters and files are right in any case.

doctor-no-profile = Without a profile that can be read nothing is known of a mail server.
doctor-no-outbox = The profile names no mail server; letters go by post or web form.
# Variables:
#   $host (String) - a server
#   $port (String) - its port
#   $address (String) - an IP address
doctor-outbox = E-mails go out by { $host }:{ $port }.
doctor-offline = Not checked, because of --offline.
doctor-not-reached = Not checked, because of the fault before it.
doctor-password-none = No log-in is set up, so none is needed.
doctor-password = There is a password (it is not shown).
doctor-password-printed = The command for the password contains the password itself, so it stands in the profile.
doctor-password-printed-cure = Keep it in a password manager, and name the command that asks it: password_command = ["pass", "show", "mail"]
doctor-dns = { $host } leads to { $address }.
doctor-dns-found = { $host } leads to an address.
doctor-connection = The server at { $host }:{ $port } answers.
doctor-tls = The connection to { $host } is encrypted, and its certificate is trusted.
# Variables:
#   $days (String) - a number
doctor-tls-until = The connection to { $host } is encrypted, and its certificate is trusted (days left: { $days }).
doctor-tls-cure = The provider has to renew the certificate; if that does not happen in time, sending stops.
doctor-tls-none = Not encrypted; the server is on this machine.
doctor-login-none = The server is used without a log-in.
doctor-login-no-password = Not tried, because there is no password.
# Variables:
#   $username (String) - as the profile has it
doctor-login = The server accepts { $username } with the password.
# Variables:
#   $there, $lacking (String) - keywords
doctor-offers = It offers: { $there }. It does not offer: { $lacking }.
doctor-offers-8bit = Without 8BITMIME a message with characters beyond ASCII cannot be sent as it is.
doctor-offers-size = It takes only small messages; large files would be refused.
doctor-offers-dsn = Without DSN it does not report what becomes of a message after it has taken it.
# Variables:
#   $reason (String) - in words
#   $said (String) - what the server or the system said
doctor-failed = { $host }:{ $port }: { $reason } ({ $said })
doctor-cure-name = Check host in [outbox.smtp] and the connection to the internet.
doctor-cure-connection = Check host, port and tls in [outbox.smtp]: 465 goes with "implicit", 587 with "starttls". A firewall can be in the way too.
doctor-cure-tls = Send nothing over this connection. Check host, and whether the clock is right; a certificate of your own goes into the system’s store (or SSL_CERT_FILE).
doctor-cure-login = Check username and password; many providers want a password made for mail programs.
doctor-cure-later = Try again later.
