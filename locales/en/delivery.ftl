### What is known of a letter's way beyond the first server, and what the mailbox says

## Reports on the further way (RFC 3461)

# Variables:
#   $reference (String) - the letter
#   $host (String) - the server
note-reports-asked = { $reference }: { $host } was asked for reports on the further way. They come to your mailbox as e-mails: delivered, delayed, not delivered, or passed on to a server that sends no reports. Keep what comes.
note-reports-none = { $reference }: { $host } offers no reports on the further way, so none will come. If the letter cannot be delivered, an error message usually comes back; that none comes proves nothing.
# Variables:
#   $said (String) - the server's refusal
note-reports-refused = { $reference }: { $host } offers reports on the further way and then refused to be asked for them ({ $said }). The letter went without them, and no report will come.
status-reports-asked = Your own provider has it. Reports on its further way were asked for: look into your mailbox
status-reports-none = Your own provider has it. No report on its further way will come
# Variables:
#   $envid, $notify (String) - the name of the letter in a report, and of what was asked
show-reports-asked = Reports on the further way asked for: { $notify }; in a report the letter is named { $envid }
show-reports-refused = The server offers reports on the further way and refused to be asked: { $said }
show-reports-none = No reports on the further way were asked for.

## The person's own mailbox

# Variables:
#   $host, $step, $reason, $said (String) - where and why, and what the server or the system said
note-mailbox-failed = The mailbox at { $host } cannot be used ({ $step }): { $reason }: { $said }
# Variables:
#   $known (String) - the folders there are
note-no-sent-folder = The mail server does not say which folder is the one for sent mail. Name it in the profile: sent_folder in [inbox.imap]. There are: { $known }
hint-mailbox = Check [inbox.imap] in the profile (docs/profile.md) and the password; nothing was changed in the mailbox or the record.
# Variables:
#   $reference (String) - the letter
#   $folder (String) - the folder
note-copied = { $reference }: a copy is in your folder { $folder }
note-copy-was-there = { $reference }: your provider has already put a copy into your folder { $folder }
# Variables:
#   $problem (String) - what went wrong
note-no-copy = The letters are sent and recorded, but no copy is in your folder for sent mail: { $problem }
show-copy-put = put there by demur
show-copy-was-there = lay there before demur looked
found-sent-copy = a copy of this letter among your sent mail
found-report = a report of a mail server on this letter
found-answer = an answer to this letter
# Variables:
#   $host (String) - the server
note-looking = { $reference }: looking into your mailbox at { $host } …
# Variables:
#   $what (String) - what was found
#   $folder, $uid, $arrived (String) - where, and when it arrived there
note-found = Found: { $what } (folder { $folder }, number { $uid }, there since { $arrived }). So the letter left your machine; the message goes into the record.
note-found-report = A report can also say that the letter was not delivered: read it, and if so, record that with demur record REF delivery-failed.
# Variables:
#   $folders (String) - the folders searched
note-nothing-found = Nothing found in: { $folders }. That proves nothing: many providers keep no copy, and an answer can take weeks.
# Variables:
#   $reference (String) - the letter, as typed
error-resolve-how = Was { $reference } sent? Say so with --sent or --not-sent. demur looks into your mailbox itself if the profile has a section [inbox.imap].

## demur sync

help-sync = Reads new mails in your mailbox, and records those that are about a letter; nothing there is changed or marked as read
help-sync-folder = A folder to read in place of those in the profile
help-sync-since = Reads the mails of this day and later once more, whether they were read or not
help-sync-dry-run = Says what would be recorded, and records nothing
error-no-mailbox = The profile names no mailbox to look into.
hint-no-mailbox = Add a section [inbox.imap] with host and username (docs/profile.md). Mails saved as files come in with demur import.
# Variables:
#   $folder, $read, $mails (String) - the folder, and how many of how many
sync-progress = { $folder }: looked at { $read } of { $mails } new mails …
# Variables:
#   $mail (String) - folder and number
#   $size, $limit (String) - megabytes
sync-too-large = { $mail }: not read, because it has { $size } MB, more than { $limit }. Save the mail without its attachments and bring it in with demur import.
# Variables:
#   $mails, $fetched (String) - numbers
sync-looked = New mails looked at: { $mails }; read whole, because they can be about a letter: { $fetched }
