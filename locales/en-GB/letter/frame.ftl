# United Kingdom: email without a hyphen; otherwise as in English.
channel-email = By email
identifier-email = email address { $value }
answer-by-email = Please answer free of charge ({ cite-12-5 }) and in { $language }, by email to { $email }.
