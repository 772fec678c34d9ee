# The UK GDPR as it was cited until 4 February 2026, before Articles 12A and 22A to 22D.

cite-12-3 = Article 12(3) UK GDPR
cite-22 = Article 22 UK GDPR
cite-15-1-h-with-22-3 = Articles 15(1)(h) and 22(3) UK GDPR
cite-22-1 = Article 22(1) UK GDPR
cite-22-2 = Article 22(2) UK GDPR
cite-22-3 = Article 22(3) UK GDPR

automated-decisions-request = This request concerns decisions about me that are based solely on automated processing, including profiling, and that produce legal effects concerning me or similarly significantly affect me ({ cite-22-1 }).
automated-decisions-exception = if and in so far as this is the case, tell me on which exception you rely ({ cite-22-2 });
automated-decisions-review = if and in so far as this is the case, have each decision reviewed by a human being who can change it; I contest it and wish to express my point of view ({ cite-22-3 });
automated-decisions-intervention = if and in so far as this is the case, tell me how I can obtain human intervention, express my point of view and contest the decision ({ cite-22-3 }); and
form-right-automated-decisions = If and in so far as you take or have taken decisions about me within the meaning of { cite-22-1 }, I request meaningful information about the logic involved, the significance and the envisaged consequences ({ cite-15-1-h }), and human intervention, so that I can express my point of view and contest them ({ cite-22-3 }).
