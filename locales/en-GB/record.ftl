# United Kingdom: email without a hyphen; otherwise as in English.
help-send = Shows the letters and what they disclose, asks you, records them, and sends them (email) or prepares them (post, web form)
help-send-output = Where to put the files (default: the current folder; for email, nowhere)
help-send-address = By email: the address, which you must know yourself; Meta names none for such letters
help-record-file = A file that shows it (a posting slip, a screenshot, an email); it is kept in the record
by-email = by email
ask-send = Letters to be sent by email now: { $letters }. Send and record? [y/N]
note-namesake = Another { $name }, with a different email address, has an open letter ({ $reference }). If that is you too, stop here.
note-handed-over = { $reference }: taken by { $host }. This proves that the letter was handed over, not that it was received. Meta names no email address for such letters: send it by post as well.
next-resolve = find out whether it was sent: ask your email provider, or look in your Sent folder (a letter that is missing there may have been sent all the same). Then: demur resolve { $reference } --sent or demur resolve { $reference } --not-sent
next-post-as-well = send the letter by post as well, with proof of delivery (demur send RIGHT --to CONTROLLER --channel post --again): an email is only handed over, and nothing proves its receipt.
error-address-missing = An email needs an address: --address MAIL. Meta names none for such letters; if you already have a case with Meta, that case may have an address (case++…@support.facebook.com).
error-address = { $option } { $typed }: not an email address.
error-no-server = The profile does not say how to send email.
hint-no-server = Add [outbox.smtp] with host, username and password_command to the profile, or write a new profile with demur init --force. With --dry-run, the email is written to a file instead.
hint-in-doubt = Find out whether it was sent: ask your email provider, or look in your Sent folder (a letter that is missing there may have been sent all the same). Then say so: demur resolve { $reference } --sent or demur resolve { $reference } --not-sent. Until then demur does not send it again.
note-authority-email = The address for emails: { $email }
want-qualified-signature-by-email = By email, the complaint needs a qualified electronic signature.
