# The reminder of a letter that has not been answered, or not in full, or with a refusal.

# Variables:
#   $subject (String) - the subject line of the earlier letter
#   $date (String) - its date
subject-reminder = Reminder of my letter of { $date } – { $subject }
# Where the time is over or the controller has refused; a law may say it otherwise.
subject-reminder-late = { subject-reminder }

## What happened

# Variables:
#   $date (String) - the date of the earlier letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
reminder-letter = This is a reminder of my letter of { $date }, reference { $reference } ({ $rights }).
reminder-letter-late = { reminder-letter }
# Variables:
#   $sent (String) - the day on which it left
reminder-sent-post = I sent it by post on { $sent }.
reminder-sent-email = I sent it by e-mail on { $sent }.
reminder-sent-form = I submitted it through your web form on { $sent }.
# Variables:
#   $received (String) - the day on which it arrived, or by which it had arrived
reminder-received-delivered = According to the proof of delivery, it reached you on { $received }.
reminder-received-controller-server = Your mail server accepted it on { $received }.
reminder-received-acknowledged = You acknowledged receipt on { $received }.
reminder-received-reply = Your message of { $received } shows that you had received it by then.
reminder-received-unknown = I have no confirmation that it has reached you.
# Variables:
#   $on (String) - the day of the answer
reminder-partly-answered = On { $on } you answered in part.
reminder-answered = On { $on } you answered.
reminder-refused = On { $on } you refused to act on it.
# Variables:
#   $date (String) - the date of an earlier reminder
#   $reference (String) - its reference
reminder-earlier = I already reminded you of it on { $date }, reference { $reference }.

## Time

# Variables:
#   $deadline (String) - the last day of the period
reminder-period-ended = The period for your answer ended on { $deadline } ({ cite-12-3 }).
# Where the day of receipt is not known, only a day by which the letter had arrived.
reminder-period-ended-at-most = The period for your answer ended on { $deadline } at the latest ({ cite-12-3 }).
reminder-period-running-at-most = Please answer in full within the period ({ cite-12-3 }); its last day is { $deadline } at the latest.
reminder-period-extended = The period for your answer, as extended by you, ended on { $deadline } ({ cite-12-3 }).
reminder-period-running = Please answer in full within the period ({ cite-12-3 }); its last day is { $deadline }.
reminder-breach-silence = By law you had to inform me by then of the action taken or of your reasons for taking none ({ cite-12-3-with-12-4 }); I have received neither.
# After an extension, which moves only the time for the action.
reminder-breach-silence-extended = By law you had to inform me by then of the action taken ({ cite-12-3 }); reasons for taking no action were due without delay and at the latest within one month of receipt ({ cite-12-4 }). I have received neither.
reminder-breach-partly-extended = By law you had to inform me by then of the action taken on everything requested ({ cite-12-3 }); reasons for taking no action were due without delay and at the latest within one month of receipt ({ cite-12-4 }). On what is still open I have received neither.
reminder-breach-partly = By law you had to inform me by then, for everything requested, of the action taken or of your reasons for taking none ({ cite-12-3-with-12-4 }); on what is still open I have received neither.

## After a refusal

reminder-refusal-reasons = In so far as your refusal does not already do so, please give me your reasons for each point and inform me of the possibility of lodging a complaint and of seeking a judicial remedy ({ cite-12-4 }).
reminder-refusal-objection = It is for you to demonstrate compelling legitimate grounds for the processing which override my interests, rights and freedoms ({ cite-21-1-second-sentence }).

## What is asked

reminder-request = I maintain everything that I declared and requested in that letter and repeat it here by reference; a copy is enclosed.
reminder-request-late = { reminder-request }
# Variables:
#   $grace (String) - fourteen days from the likely arrival of this letter
reminder-grace = Please let me have your complete answer by { $grace }. This date is a courtesy: it extends no statutory time limit.
reminder-announce = If I have not received it by then, I intend to lodge a complaint with a supervisory authority ({ cite-77 }).
reminder-unproven = Please tell me by { $grace } when you received it, and answer it if you have not yet done so. If it has not reached you, please treat the enclosed copy as that letter, received together with this one; the period for your answer then runs from that day ({ cite-12-3 }).

## Court decisions, by their id in data/decisions.toml

decision-hr-2023-1216 = The Dutch Supreme Court has held that a repeated request is not manifestly unfounded or excessive merely because it rests on no new facts or circumstances (Hoge Raad, 15 September 2023, ECLI:NL:HR:2023:1216).
