# United Kingdom: email without a hyphen; otherwise as in English.
packet-field-account-email = email address of the account
packet-field-answer-email = email address for the answer
packet-field-reason-by-email = message or reason (perhaps only asked for later, by email)
packet-value-text-by-email = the text below; if there is no field for it, send it when you are asked for more by email
packet-code = If you are sent a code or a link by email, enter the code or open the link. Until you have done so, the form may not have been sent.
packet-proof-mail = The confirmation by email, when it comes; look in the spam folder as well.
packet-complaint-field-email = your email address
