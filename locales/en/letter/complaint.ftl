# The complaint to a supervisory authority. What another law says otherwise stands in a message of its own.

# Variables:
#   $respondent (String) - the name of the controller
#   $subject (String) - the subject line of the letter to it
subject-complaint = Complaint under { cite-77 } against { $respondent } – { $subject }

## Who, against whom, to whom

# Variables:
#   $name (String) - the name of the controller
#   $address (String) - its address in one line
complaint-opening = I lodge a complaint ({ cite-77-1 }) against the following controller: { $name }, { $address }.
complaint-complainant = I am the data subject; my name and contact details are at the head of this letter.
complaint-complainant-represented = I am the data subject; the contact details at the head of this letter are those of the person who writes for me.
complaint-competence = I turn to you as the supervisory authority of my habitual residence.
complaint-lead = As I understand it, the lead supervisory authority for this controller is the Irish Data Protection Commission ({ cite-56-1 }). Please deal with the complaint in cooperation with it ({ cite-60 }) or forward it there, and tell me how you proceed.
complaint-competence-lead = As I understand it, you are the lead supervisory authority for this controller ({ cite-56-1 }).

## Facts

complaint-heading-facts = Facts
# Variables:
#   $date (String) - the date of the letter
#   $reference (String) - its reference
#   $rights (String) - the rights exercised there, as a list
complaint-letter-post = On { $date } I wrote to the controller by post, reference { $reference } ({ $rights }).
complaint-letter-email = On { $date } I wrote to the controller by e-mail, reference { $reference } ({ $rights }).
complaint-letter-form = On { $date } I wrote to the controller through its web form, reference { $reference } ({ $rights }).
# Where the letter left on another day than that of its date.
# Variables:
#   $sent (String) - the day on which the letter left
#   $date (String) - the date of the letter
complaint-letter-post-sent = On { $sent } I sent the controller by post my letter of { $date }, reference { $reference } ({ $rights }).
complaint-letter-email-sent = On { $sent } I sent the controller by e-mail my letter of { $date }, reference { $reference } ({ $rights }).
complaint-letter-form-sent = On { $sent } I sent the controller through its web form my letter of { $date }, reference { $reference } ({ $rights }).
# Variables:
#   $received (String) - the day on which it arrived
complaint-received-delivered = According to the proof of delivery, the letter reached the controller on { $received }.
complaint-received-controller-server = The mail server of the controller accepted the letter on { $received }.
complaint-received-unknown = I have no confirmation of receipt.
# Variables:
#   $on (String) - the day
complaint-step-acknowledged = On { $on } the controller acknowledged receipt.
complaint-step-identification-requested = On { $on } the controller asked for additional information about my identity.
complaint-step-identified = On { $on } I answered the question about my identity.
complaint-step-extended = On { $on } the controller announced that it needed more time.
complaint-step-extended-without-reasons = On { $on } the controller announced that it needed more time, without giving reasons.
complaint-step-partly-answered = On { $on } the controller answered in part.
complaint-step-answered = On { $on } the controller answered.
complaint-step-refused = On { $on } the controller refused to act.
# Variables:
#   $on (String) - the date of a reminder
#   $reference (String) - its reference
complaint-step-reminded = On { $on } I reminded the controller, reference { $reference }.
# The reminder was a complaint to the controller as well, where the law has such a complaint.
complaint-step-complained = On { $on } I reminded the controller and complained to it, reference { $reference }.
complaint-described = Which data and purposes are at issue, and what I declared and requested, is set out in my letter, which is annexed.
complaint-silence = I have received no answer on the substance.
# Variables:
#   $deadline (String) - the last day of the period
complaint-period-ended = The period for the answer ended on { $deadline } ({ cite-12-3 }).
# Where the day of receipt is not known, only a day by which the letter had arrived.
complaint-period-ended-at-most = The period for the answer ended on { $deadline } at the latest ({ cite-12-3 }).
# Where the law has a time for access only.
complaint-access-ended = The period for access ended on { $deadline }.
complaint-access-ended-at-most = The period for access ended on { $deadline } at the latest.
# Where an extension was announced without reasons.
complaint-period-not-extended = The announcement that more time was needed gave no reasons and therefore did not extend it.
complaint-period-extended = The period for the answer, as extended by the controller, ended on { $deadline } ({ cite-12-3 }).
complaint-early = The period for the answer ends on { $deadline } ({ cite-12-3 }); I lodge this complaint before then and do not claim that it has been missed.
complaint-early-unproven = I do not claim that the period for the answer ({ cite-12-3 }) has already ended.
complaint-early-refused = The period for the answer ends on { $deadline } ({ cite-12-3 }); as the controller has refused, I do not await its end.
# Variables:
#   $known (String) - the day on which the person learned of the infringement
complaint-in-time = For assessing whether this complaint is in time ({ cite-at-dsg-24-4 }): I learned of the infringement on { $known } at the earliest.
# Variables:
#   $sent (String) - the day on which the letter left
complaint-in-time-early = For assessing whether this complaint is in time ({ cite-at-dsg-24-4 }): my letter left on { $sent }; I can have learned of an infringement only after that.

## What was infringed: for each right one sentence for silence, a partial answer and a refusal

complaint-heading-infringed = Rights infringed
complaint-infringed = In my view, the following have been infringed:
complaint-infringed-unproven = If the period for the answer has ended, the following have, in my view, been infringed:
complaint-infringed-early = If no complete answer has come by then, the following will, in my view, have been infringed:
complaint-breach-objection-silence = Right to object ({ cite-21-1 }): the controller has neither confirmed that it no longer processes the data for the purpose to which I object nor demonstrated compelling legitimate grounds that override my interests, rights and freedoms.
complaint-breach-objection-partly = Right to object ({ cite-21-1 }): the controller has not confirmed in full that it no longer processes the data for the purpose to which I object, and has demonstrated no compelling legitimate grounds for continuing.
complaint-breach-objection-refused = Right to object ({ cite-21-1 }): the controller has refused to comply and has demonstrated no compelling legitimate grounds that override my interests, rights and freedoms.
complaint-breach-access-silence = Right of access ({ cite-15-1-with-15-3 }): the controller has provided neither confirmation nor information nor a copy of the data.
complaint-breach-access-partly = Right of access ({ cite-15-1-with-15-3 }): the confirmation, the information or the copy of the data is incomplete.
complaint-breach-access-refused = Right of access ({ cite-15-1-with-15-3 }): the controller has refused access although I am entitled to it.
complaint-breach-erasure-silence = Right to erasure ({ cite-17-1 }): the controller has neither confirmed the erasure nor given reasons against it.
complaint-breach-erasure-partly = Right to erasure ({ cite-17-1 }): the controller has not confirmed the erasure of all the data that I named.
complaint-breach-erasure-refused = Right to erasure ({ cite-17-1 }): the controller has refused the erasure although one of the grounds laid down there applies.
complaint-breach-restriction-silence = Right to restriction of processing ({ cite-18-1 }): the controller has neither confirmed the restriction nor given reasons against it.
complaint-breach-restriction-partly = Right to restriction of processing ({ cite-18-1 }): the controller has not confirmed the restriction for all the data that I named.
complaint-breach-restriction-refused = Right to restriction of processing ({ cite-18-1 }): the controller has refused the restriction although one of the conditions laid down there applies.
complaint-breach-rectification-silence = Right to rectification ({ cite-16 }): the controller has neither confirmed the rectification nor given reasons against it.
complaint-breach-rectification-partly = Right to rectification ({ cite-16 }): the controller has not confirmed the rectification of everything that I named.
complaint-breach-rectification-refused = Right to rectification ({ cite-16 }): the controller has refused the rectification although the data are inaccurate or incomplete.
complaint-breach-portability-silence = Right to data portability ({ cite-20-1 }): the controller has not provided the data in a structured, commonly used and machine-readable format.
complaint-breach-portability-partly = Right to data portability ({ cite-20-1 }): the controller has not provided all the data in a structured, commonly used and machine-readable format.
complaint-breach-portability-refused = Right to data portability ({ cite-20-1 }): the controller has refused to provide the data although I am entitled to receive them.
complaint-breach-withdrawal-silence = Right to withdraw consent ({ cite-7-3 }): the controller has not confirmed that it no longer bases any processing on the consent that I withdrew.
complaint-breach-withdrawal-partly = Right to withdraw consent ({ cite-7-3 }): the controller has not confirmed for everything that I named that it no longer bases any processing on my consent.
complaint-breach-withdrawal-refused = Right to withdraw consent ({ cite-7-3 }): the controller has refused to give effect to the withdrawal although I may withdraw my consent at any time.
complaint-breach-advertising-silence = Right to object to direct marketing ({ cite-21-2-with-21-3 }): the controller has not confirmed that it no longer processes the data for direct marketing.
complaint-breach-advertising-partly = Right to object to direct marketing ({ cite-21-2-with-21-3 }): the controller has not confirmed in full that it no longer processes the data for direct marketing.
complaint-breach-advertising-refused = Right to object to direct marketing ({ cite-21-2-with-21-3 }): the controller has refused to comply although this right depends on no balancing of interests.
complaint-breach-automated-decisions-silence = Rights concerning automated decisions ({ cite-15-1-h-with-22-3 }): the controller has neither told me whether such decisions about me have been taken nor, in so far as they have, had them reviewed by a human being or given reasons for not doing so.
complaint-breach-automated-decisions-partly = Rights concerning automated decisions ({ cite-15-1-h-with-22-3 }): the controller has not answered in full whether such decisions about me have been taken or, in so far as they have, has not had all of them reviewed by a human being.
complaint-breach-automated-decisions-refused = Rights concerning automated decisions ({ cite-15-1-h-with-22-3 }): the controller has refused to tell me whether such decisions about me have been taken or, in so far as they have, to have them reviewed by a human being.
complaint-breach-automated-decisions-in-general-silence = Rights concerning automated decisions ({ cite-15-1-h-with-22-3 }): the controller has answered none of my questions about such decisions.
complaint-breach-automated-decisions-in-general-partly = Rights concerning automated decisions ({ cite-15-1-h-with-22-3 }): the controller has not answered all my questions about such decisions.
complaint-breach-automated-decisions-in-general-refused = Rights concerning automated decisions ({ cite-15-1-h-with-22-3 }): the controller has refused to answer my questions about such decisions.
complaint-breach-answer-silence = Duty to answer ({ cite-12-3-with-12-4 }): the controller has informed me neither of the action taken nor of its reasons for taking none.
complaint-breach-answer-partly = Duty to answer ({ cite-12-3-with-12-4 }): on what is still open, the controller has informed me neither of the action taken nor of its reasons for taking none.

## What is asked of the authority

complaint-heading-asked = What I ask of you
complaint-asked-early = In so far as what I ask presupposes an infringement, I ask it for the case that the period ends without a complete answer.
complaint-asked-unproven = In so far as what I ask presupposes an infringement, I ask it for the case that the period for the answer has ended.
complaint-ask-examine = Please investigate this complaint ({ cite-57-1-f }).
complaint-ask-declare = I request a declaration that the controller has infringed my rights named above ({ cite-at-dsg-24-2 }).
complaint-ask-comply = Please order the controller to comply with my requests ({ cite-58-2-c }).
complaint-ask-limit = Please impose a limitation on the processing for the purposes against which my letter is directed, including a ban ({ cite-58-2-f }).
complaint-ask-erase = Please order the rectification or erasure of the data or the restriction of their processing, and the notification of the recipients, in so far as I requested this ({ cite-58-2-g }).
complaint-ask-compliance = Please order the controller to bring its processing into compliance with the law ({ cite-58-2-d }).
complaint-ask-inform = Please inform me of the progress and the outcome of the complaint ({ cite-77-2 }).
complaint-identity = I agree to the disclosure of my identity, and of this complaint with its annexes, to the controller and to other competent authorities in so far as dealing with it requires this.
complaint-no-proceedings = I know of no other proceedings on this matter before an authority or a court.

## Annexes, and how to reach the person

complaint-heading-annexes = Annexes
# Variables:
#   $date (String) - the date of the document
complaint-annex-letter = My letter of { $date } to the controller
complaint-annex-proof-of-sending = Proof of sending of { $date }
complaint-annex-proof-of-receipt = Proof of receipt of { $date }
complaint-annex-identified = My answer of { $date } about my identity
complaint-annex-reminder = My reminder of { $date }
complaint-annex-answer = Message from the controller of { $date }
complaint-annex-mandate = Signed mandate of { $date }
complaint-no-disclosed-data = The data disclosed to me are not annexed.
# Variables:
#   $email (String) - the person's e-mail address
complaint-contact-email = You can reach me by e-mail at { $email }.
complaint-contact-post = You can reach me by post at the address above.
