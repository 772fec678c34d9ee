# Die Datenschutz-Grundverordnung: ihr Name und wie sie zitiert wird.

law-name = Datenschutz-Grundverordnung (DSGVO)

cite-5-1-b = Art. 5 Abs. 1 lit. b DSGVO
cite-6-1-f = Art. 6 Abs. 1 lit. f DSGVO
cite-7-3 = Art. 7 Abs. 3 DSGVO
cite-9-1 = Art. 9 Abs. 1 DSGVO
cite-9-2 = Art. 9 Abs. 2 DSGVO
cite-11-2 = Art. 11 Abs. 2 DSGVO
cite-12-1 = Art. 12 Abs. 1 DSGVO
cite-12-2 = Art. 12 Abs. 2 DSGVO
cite-12-3 = Art. 12 Abs. 3 DSGVO
cite-12-4 = Art. 12 Abs. 4 DSGVO
cite-12-5 = Art. 12 Abs. 5 DSGVO
cite-12-6 = Art. 12 Abs. 6 DSGVO
cite-15 = Art. 15 DSGVO
cite-15-1 = Art. 15 Abs. 1 DSGVO
cite-15-1-h = Art. 15 Abs. 1 lit. h DSGVO
cite-15-2 = Art. 15 Abs. 2 DSGVO
cite-15-3 = Art. 15 Abs. 3 DSGVO
cite-16 = Art. 16 DSGVO
cite-17 = Art. 17 DSGVO
cite-17-1-c = Art. 17 Abs. 1 lit. c DSGVO
cite-18 = Art. 18 DSGVO
cite-18-1-d = Art. 18 Abs. 1 lit. d DSGVO
cite-18-3 = Art. 18 Abs. 3 DSGVO
cite-19 = Art. 19 DSGVO
cite-20 = Art. 20 DSGVO
cite-21-1 = Art. 21 Abs. 1 DSGVO
cite-21-2 = Art. 21 Abs. 2 DSGVO
cite-21-5 = Art. 21 Abs. 5 DSGVO
cite-22 = Art. 22 DSGVO
cite-26-2 = Art. 26 Abs. 2 DSGVO
cite-46 = Art. 46 DSGVO
cite-77 = Art. 77 DSGVO
cite-79 = Art. 79 DSGVO
cite-recital-59 = Erwägungsgrund 59 DSGVO
cite-recital-63 = Erwägungsgrund 63 DSGVO

# Mehrere Bestimmungen zusammen.
cite-21-1-second-sentence = Art. 21 Abs. 1 Satz 2 DSGVO
cite-15-1-a = Art. 15 Abs. 1 lit. a DSGVO
cite-15-1-b = Art. 15 Abs. 1 lit. b DSGVO
cite-15-1-c = Art. 15 Abs. 1 lit. c DSGVO
cite-15-1-d = Art. 15 Abs. 1 lit. d DSGVO
cite-15-1-e-f = Art. 15 Abs. 1 lit. e und f DSGVO
cite-15-1-g = Art. 15 Abs. 1 lit. g DSGVO
cite-15-2-with-46 = Art. 15 Abs. 2, Art. 46 DSGVO
cite-18-1-d-with-18-3 = Art. 18 Abs. 1 lit. d, Abs. 3 DSGVO
cite-no-form-objection = Art. 12 Abs. 2, Art. 21 Abs. 5, Erwägungsgrund 59 DSGVO
cite-no-form = Art. 12 Abs. 2, Erwägungsgrund 59 DSGVO
cite-answer = Art. 12 Abs. 1, Art. 15 DSGVO
cite-remedies = Art. 77 und 79 DSGVO
