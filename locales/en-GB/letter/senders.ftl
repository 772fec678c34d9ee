# United Kingdom: email without a hyphen; otherwise as in English.
sender-trace-email = email address { $value }
