# Österreich: der erste Monat heißt Jänner.
month-1 = Jänner
