# Letters by post and web forms with their proofs, and files kept beside them.

help-record-carrier = By post: who carries the letter (Deutsche Post, Royal Mail and so on)
help-record-product = By post: how it was sent (Einschreiben Einwurf, Special Delivery and so on)
help-record-tracking = By post: the tracking number
help-record-place = By post: where it was posted
help-record-text = With submitted: the text that you typed into the form, as a text file
help-record-screenshot = With submitted: a picture of what the screen showed
help-record-confirmation = With submitted or acknowledged: the mail that confirms the form, as an .eml file
help-attach = Keeps files beside an entry of a letter, or beside the letter as a whole
help-attach-reference = The letter: its reference, or the last eight characters of its reference
help-attach-files = The files, at most 25 MiB each
help-attach-to = The number of the entry that they belong to (demur show has the numbers; default: the letter as a whole)
help-attach-note = A note in your own words

# Variables:
#   $what (String) - carrier, product, number and place
post-carriage = By post: { $what }
# Variables:
#   $number (String) - of the letter, with its carrier
post-number = number { $number }
# Variables:
#   $place (String) - where it was posted
post-place = posted at { $place }
# Variables:
#   $date (Date) - until when
post-fetch-until = The delivery receipt can be asked for until { $date } (abroad, by an inquiry at the carrier); ask early
post-fetch-early = How long the delivery receipt can be had is not known for certain: fetch it early, at best by { $date }
post-fetch-over = The time in which the delivery receipt could be asked for ended on { $date }, and none is recorded
post-status-is-no-proof = The posting slip and a tracking status on a web page may be no proof of receipt (for Germany: Federal Labour Court, 30 January 2025, 2 AZR 68/24)

# Variables:
#   $typed (String) - as typed
#   $known (String) - words
note-unknown-carrier = { $typed } is recorded as you typed it; demur knows nothing of this carrier. Known are: { $known }
# Variables:
#   $carrier (String) - its name
note-unknown-product = { $typed } is recorded as you typed it; demur does not know this way of sending with { $carrier }. Known are: { $known }
note-odd-number = { $number } does not look like a tracking number of this carrier. It is recorded; please compare it with the slip.
note-typed-same = The text that you typed is word for word one of those in the packet.
note-typed-different = The text that you typed differs from those in the packet. What you typed is what counts; it is kept.
note-typed-unknown = There is no packet in the record to compare the text with; it is kept.
# Variables:
#   $reference, $seq (String) - the letter, and the entry that says it was posted
note-no-carrier = If you say who carries the letter, how, and with which number, demur reminds you of the delivery receipt in time: demur record { $reference } corrected --seq { $seq } --on DATE --carrier NAME --product NAME --tracking NUMBER
note-already-attached = These files are there already; nothing changed.
# Variables:
#   $seq (String) - number of an entry
show-belongs-to = belongs to entry { $seq }

# Variables:
#   $option (String) - an option
#   $limit (String) - a number
error-post-line = { $option } needs one line of at most { $limit } characters, without control characters.
# Variables:
#   $event (String) - as typed
error-post-event = --carrier, --product, --tracking and --place do not fit “{ $event }”: they belong to posted, delivered, delivery-failed and corrected.
error-form-event = --text, --screenshot and --confirmation do not fit “{ $event }”: they belong to submitted, and --confirmation also to acknowledged.
# Variables:
#   $typed (String) - as typed
error-tracking-number = --tracking { $typed }: not a tracking number (letters, digits and hyphens, 4 to 40 of them).
# Variables:
#   $file (String) - a path
#   $kind (String) - the type of a file
error-form-file = { $option } { $file } is { $kind }. --text wants a text in UTF-8, --screenshot a picture or a PDF, --confirmation a mail saved as .eml.
error-not-a-file = { $file } is not a file (a folder, a device or a pipe).
hint-not-a-file = Name a file. Nothing was recorded.
# Variables:
#   $limit (String) - in mebibytes
error-too-large = { $file } is larger than { $limit } MiB.
hint-too-large = Make it smaller (a scan in grey, fewer pages), or keep it elsewhere and record a note. Nothing was recorded.
# Variables:
#   $limit (String) - how many
error-too-many-files = At most { $limit } files at once; run the command again for the others.
# Variables:
#   $seq (String) - number of an entry
error-no-such-entry = This letter has no entry { $seq } to which a file can be added.
# Variables:
#   $date (Date) - of the mail
#   $on (Date) - of the form
error-confirmation-day = The confirmation is dated { $date }, which is before { $on }, the day on which you sent the form, or in the future.
error-confirmation-undated = The confirmation has no date that can be read.
hint-confirmation-day = Record the form without it, and the confirmation by itself: demur record REF acknowledged --on DATE --confirmation FILE. Nothing was recorded.
