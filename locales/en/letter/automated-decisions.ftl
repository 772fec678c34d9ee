# The request about automated decisions and profiling, with what was removed or restricted, and a feed without profiling.

## Subjects and headings

subject-automated-decisions = Request under { cite-22 }: automated decisions and profiling
# With measures of content moderation, where the Digital Services Act applies.
subject-automated-decisions-moderation = Request under { cite-22 } and complaint under { cite-dsa-20-1 }: automated decisions and measures of content moderation
heading-automated-decisions = Automated decisions and profiling ({ cite-22 })
short-automated-decisions = request on automated decisions

## What the request concerns

automated-decisions-request = This request concerns decisions about me that are based solely on automated processing, including profiling, and that produce legal effects concerning me or similarly significantly affect me ({ cite-22-1 }).
automated-decisions-purpose = I make it in order to understand such decisions, to express my point of view and, where necessary, to contest them.
automated-decisions-cases = It also concerns the removal or restriction of the following content or accounts:
# Variables:
#   $what (String) - which content or account, as the person typed it
#   $where (String) - the name of a service
#   $date (String) - the day of the removal or restriction
automated-decisions-case = { $what }
automated-decisions-case-where = { $where }: { $what }
automated-decisions-case-date = { $what } (measure of { $date })
automated-decisions-case-where-date = { $where }: { $what } (measure of { $date })

## What is asked

automated-decisions-please = Please
automated-decisions-whether = tell me whether such decisions about me are or have been taken, in which services and since when;
automated-decisions-logic = if and in so far as this is the case, give me meaningful information about the logic involved, that is, the procedure and principles actually applied and which data concerning me were used in what way, and about the significance and the envisaged consequences ({ cite-15-1-h });
automated-decisions-exception = if and in so far as this is the case, tell me on which exception you rely ({ cite-22-2 });
automated-decisions-review = if and in so far as this is the case, have each such decision behind a measure named above reviewed by a human being who can change it; I contest it and wish to express my point of view; for any other such decision, tell me how I can obtain this ({ cite-22-3 });
automated-decisions-intervention = if and in so far as this is the case, tell me how I can obtain human intervention, express my point of view and contest the decision ({ cite-22-3 }); and
automated-decisions-reasons = for each measure named above, in so far as you have not yet done so, provide a clear and specific statement of reasons: the measure, its territorial scope and duration, the facts and circumstances, whether a notice led to it, any use of automated means in detecting and deciding, the legal or contractual ground with an explanation, and the possibilities for redress ({ cite-dsa-17-1-with-17-3 });
automated-decisions-complaint = treat this letter as a complaint against each of these measures, handle it in a timely and diligent manner and not solely by automated means, reverse any measure that is not justified, and inform me of your reasoned decision ({ cite-dsa-20-4-to-6 }); should you accept complaints only in another way, tell me without undue delay where and until when I can lodge it ({ cite-dsa-20-1 });
automated-decisions-keep = until the matter is settled, do not erase the content, accounts and records concerned; in so far as you no longer need such data, restrict their processing instead of erasing them, because I require them for the establishment, exercise or defence of legal claims ({ cite-18-1-c }), which is no request to restrict an account or visible content; and
automated-decisions-feed = in each service to which { cite-dsa-38 } applies, set every feed and every other recommendation to the option that is not based on profiling, keep this choice until I change it myself, and tell me where I can find it directly and easily ({ cite-dsa-27-3 });
automated-decisions-confirm = confirm in writing what you have done and from what date, or give your reasons for refusing ({ cite-12-4 }).
automated-decisions-supplement = I may supplement my complaint once I know your full reasons.
automated-decisions-bodies = My right to turn to a certified out-of-court dispute settlement body ({ cite-dsa-21-1 }) remains unaffected.

## The short text for a web form

form-right-automated-decisions = If and in so far as you take or have taken decisions about me within the meaning of { cite-22-1 }, I request meaningful information about the logic involved, the significance and the envisaged consequences ({ cite-15-1-h }), and human intervention, so that I can express my point of view and contest them ({ cite-22-3 }).

## Court decisions, by their id in data/decisions.toml

decision-rbams-2025-7253 = In interim proceedings against Meta, the Amsterdam District Court held that the choice of a feed without profiling on Facebook and Instagram must be kept until the user changes it (2 October 2025, ECLI:NL:RBAMS:2025:7253); the Amsterdam Court of Appeal upheld that order on 10 March 2026.
