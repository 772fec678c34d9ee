# United Kingdom: email without a hyphen; otherwise as in English.
note-no-way-to-answer = Nobody can answer the letter { $reference }: it gives no email address, no postal address and nothing by which you are found. Add email or address in [subject].
note-safety = One of your grounds is your safety, and the letters show your postal address. A c/o address or a PO box will do, or none if you give an email address.
note-email = Meta names no email address for such letters, so an email may never be read. Send the letter by post as well.
note-eml-by-post = The letter in this email says “By post”; for an email add --channel email.
field-representative-email = email address of the writer
field-trace-emails = email addresses to search by
field-email = email address for the answer
field-account-email = email address registered at { $service }
error-profile-want-email = “{ $key }” has to be an email address, such as "anna@example.org".
error-profile-want-mailbox = “{ $key }” has to be an email address, or a name and an address: "Anna Beispiel <anna@example.org>".
error-no-sender = An email needs an address to send from.
error-mail-address = No email can be sent from or to { $address }.
error-mail = The email cannot be put together: { $problem }
hint-no-form-of-business = Send the letter by post (--channel post), or by email if the business gives an address for privacy matters (--channel email --address MAIL).
