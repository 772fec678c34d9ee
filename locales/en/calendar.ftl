# What stands in a calendar about a letter. Never the person's name, grounds or identifiers: calendars are shared and synchronised.

help-status-ics = Writes the dates of all letters to a calendar file (.ics; - is the screen) instead of listing the letters
note-dates = Import this file into your calendar. Once something has been recorded, write it again (with --force) and import it again: that updates the entries.
note-no-dates = Nothing falls due yet, so no calendar file was written.

# Variables:
#   $what (String) - what the date is about
#   $controller (String) - to whom the letter goes
#   $rights (List) - the rights exercised
#   $reference (String) - of the letter
calendar-summary = { $what }: { $controller }, { $rights }, { $reference }
calendar-a-business = a business
# Variables:
#   $what (String) - what the date was about
calendar-over = No longer due ({ $what })
calendar-what-proof = Get the proof of delivery
calendar-what-delivery-receipt = Fetch the delivery receipt
calendar-what-answer = Last day for the answer
calendar-what-expectation = Answer expected, receipt not proven
calendar-what-reminder = Time for a reminder, if there is no answer
calendar-what-clock = Time limit in law
calendar-what-complaint = Complaint suggested from here on, if there is no answer

# Variables:
#   $date (String) - the day on which the letter left or arrived
#   $basis (String) - what that rests on
#   $reference (String) - of the letter
calendar-answer-received = Received on { $date } ({ $basis }). The period for the answer ends with the day of this entry. When the answer is here: demur record { $reference } answered --on DATE
calendar-answer-submitted = You sent the form on { $date }; nothing proves that it arrived. If it arrived that day, the answer is due by the day of this entry. When the confirmation is here: demur record { $reference } acknowledged --on DATE --file MAIL
calendar-answer-left = Sent on { $date }; receipt is not proven, so no deadline is counted. If the letter arrived in the usual time, the answer is due by the day of this entry.
calendar-answer-written = The letter bears the date of { $date }, and it is not recorded that it has left. If it left on that day and arrived in the usual time, the answer is due by the day of this entry.
calendar-proof-left = Posted on { $date }. Get the proof of delivery now, while your postal service still has it, and record it: demur record { $reference } delivered --on DATE --file PROOF. Without proof no deadline is counted.
calendar-proof-written = If you posted the letter on { $date }, get the proof of delivery now, while your postal service still has it. Record both: demur record { $reference } posted --on DATE --file SLIP, then demur record { $reference } delivered --on DATE --file PROOF. Without proof no deadline is counted.
calendar-delivery-receipt-posted = Posted on { $date }. Until the day of this entry the carrier can be asked for proof of delivery; ask early. Then record it: demur record { $reference } delivered --on DATE --file RECEIPT. A tracking status on a web page may be no proof of receipt.
calendar-delivery-receipt-caution = Posted on { $date }. How long the delivery receipt can be had is not known for certain, so this day is early out of caution. Fetch it and record it: demur record { $reference } delivered --on DATE --file RECEIPT. A tracking status on a web page may be no proof of receipt.
# Variables:
#   $date (String) - the last day for the answer
#   $days (String) - days of courtesy
calendar-reminder-last-day = The first working day after { $date }, the last day for the answer. If no complete answer has come: demur send reminder --for { $reference }
calendar-complaint-last-day = { $days } days after the day for the reminder. To wait for them is a courtesy that no law asks for and that stops no other time limit. Once { $date }, the last day for the answer, has passed without an answer, you can complain to a supervisory authority at any time: demur send complaint --for { $reference }
calendar-no-longer = By what is recorded now, this date no longer counts. Where the letter stands: demur show { $reference }
# Variables:
#   $date (String) - the day on which something was last recorded of the letter
calendar-note = As recorded on { $date }. General information, not legal advice.
