# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
automated-decisions-request = Dieser Antrag betrifft Entscheidungen über mich, die ausschliesslich auf einer automatisierten Verarbeitung – einschliesslich Profiling – beruhen und die mir gegenüber rechtliche Wirkung entfalten oder mich in ähnlicher Weise erheblich beeinträchtigen ({ cite-22-1 }).
