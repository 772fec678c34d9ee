# Forgetting a letter: what goes, what stays, and until when it should be kept.

help-forget = Removes what the record has of a letter, with its files; the chain still holds
help-forget-reference = The letter: its reference, or the last eight characters of its reference
help-forget-note = A note in your own words; it stays in the record
help-forget-even-if-open = Also if the letter is open, or one that follows it
help-forget-yes = Does not ask first

# Variables:
#   $entries, $files (String) - how many
note-forget-loss = This will be removed and cannot be brought back: what the entries say ({ $entries }) and the files kept with them ({ $files }), that is the letter itself, the slips, receipts and answers.
    What stays is the chain: the reference, when each entry was written and its kind. Files that you wrote out yourself (letters, calendars, exports) and copies of the record elsewhere are yours to delete.
# Variables:
#   $letters (List) - references
note-forget-followers = These letters follow it and stay, with their own content: { $letters }
# Variables:
#   $date (Date) - until when it should be kept
note-forget-early = It should be kept until { $date }: until then a time limit may still run for which you need it.
# Variables:
#   $reference (String) - the letter
ask-forget = Forget { $reference } for good? [y/N]
forget-stopped = Stopped; nothing was removed.
# Variables:
#   $seq, $hash (String) - the last entry of the record
note-forgotten = Forgotten. The record says so in entry { $seq }: { $hash }
note-already-forgotten = { $reference } was already forgotten on { $date }; nothing changed.
note-not-scrubbed = The letter is forgotten, but the file of the record could not be rewritten yet, so traces may be left in its unused parts. Close other programs that read the record, make room on the disk if it is full, and run the same command again.

forgotten-head = { $reference }: forgotten on { $date }
forgotten-what = Removed: what the entries said ({ $entries }) and the files kept with them ({ $files }). The chain still holds; the reference is not used again.

status-keep-until = Keep the record of it until { $date } (the longest time limit known); after that it can be forgotten
note-can-be-forgotten = No time limit known here needs this letter any more (the last one ended on { $date }). To remove it from the record: demur forget { $reference }

verify-holds-but = The chain holds: every entry ({ $entries }) is in its place and unchanged, and what is still here of content and files (files: { $artifacts }) is as it was written.
# Variables:
#   $first, $last (String) - numbers of entries
verify-forgotten = Of the entries { $first } to { $last }, those of letter { $reference } were forgotten on { $date }: their content cannot be checked any more; the chain holds.
verify-forgotten-one = Entry { $first } of letter { $reference } was forgotten on { $date }: its content cannot be checked any more; the chain holds.

error-forgotten = { $reference } was forgotten on { $date }.
hint-forgotten = Its content is gone, so nothing can be recorded about it and no letter can follow it. What is left: demur show { $reference }
error-forget-open = { $reference } is open: an answer may still come, and then the record is your proof.
# Variables:
#   $follower (String) - a letter that follows it
error-forget-followed = { $reference } is needed by { $follower }, which follows it and is still open.
hint-forget-open = If you expect nothing more of it: demur record { $reference } withdrawn --on DATE. To forget it as it is: demur forget { $reference } --even-if-open. Nothing was removed.
