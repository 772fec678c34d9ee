# United Kingdom: email without a hyphen; otherwise as in English.
erasure-contact-uploads = My name, telephone numbers and email addresses from address books that other people have uploaded, and values computed from them (such as hashes).
