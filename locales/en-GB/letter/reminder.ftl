# United Kingdom: email without a hyphen; otherwise as in English.
reminder-sent-email = I sent it by email on { $sent }.
