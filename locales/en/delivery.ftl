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
