# United Kingdom: email without a hyphen; otherwise as in English.
complaint-letter-email = On { $date } I wrote to the controller by email, reference { $reference } ({ $rights }).
complaint-contact-email = You can reach me by email at { $email }.
