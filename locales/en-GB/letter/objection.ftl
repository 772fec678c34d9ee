# United Kingdom: email without a hyphen; otherwise as in English.
earlier-email = My objection of { $date }, made by email, remains effective from that date.
earlier-before-training-email = My objection of { $date }, made by email, was made before the announced start of training on { $started } and remains effective.
