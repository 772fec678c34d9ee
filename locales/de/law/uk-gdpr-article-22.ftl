# Die UK GDPR, wie sie bis zum 4. Februar 2026 zitiert wurde, vor Art. 12A und 22A bis 22D.

cite-12-3 = Art. 12 Abs. 3 UK GDPR
cite-22 = Art. 22 UK GDPR
cite-15-1-h-with-22-3 = Art. 15 Abs. 1 lit. h, Art. 22 Abs. 3 UK GDPR
cite-22-1 = Art. 22 Abs. 1 UK GDPR
cite-22-2 = Art. 22 Abs. 2 UK GDPR
cite-22-3 = Art. 22 Abs. 3 UK GDPR

automated-decisions-request = Dieser Antrag betrifft Entscheidungen über mich, die ausschließlich auf einer automatisierten Verarbeitung – einschließlich Profiling – beruhen und die mir gegenüber rechtliche Wirkung entfalten oder mich in ähnlicher Weise erheblich beeinträchtigen ({ cite-22-1 }).
automated-decisions-exception = nennen Sie mir, wenn und soweit das der Fall ist, die Ausnahme, auf die Sie sich stützen ({ cite-22-2 });
automated-decisions-review = lassen Sie, wenn und soweit das der Fall ist, jede Entscheidung von einem Menschen überprüfen, der sie ändern kann; ich fechte sie an und möchte meinen Standpunkt darlegen ({ cite-22-3 });
automated-decisions-intervention = sagen Sie mir, wenn und soweit das der Fall ist, wie ich das Eingreifen einer Person erwirken, meinen Standpunkt darlegen und die Entscheidung anfechten kann ({ cite-22-3 });
form-right-automated-decisions = Wenn und soweit Sie Entscheidungen im Sinne von { cite-22-1 } über mich treffen oder getroffen haben, verlange ich aussagekräftige Informationen über die involvierte Logik sowie die Tragweite und die angestrebten Auswirkungen ({ cite-15-1-h }) und das Eingreifen einer Person, damit ich meinen Standpunkt darlegen und die Entscheidung anfechten kann ({ cite-22-3 }).
