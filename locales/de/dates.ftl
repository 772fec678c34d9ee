# Tage, Aufzählungen und die irischen Feiertage.
# Variables:
#   $day, $month, $year (String) - the parts of a day
date-long = { $day }. { $month } { $year }

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

# Variables:
#   $list (String) - what is joined so far
#   $item (String) - the next thing
list-middle = { $list }, { $item }
list-last = { $list } und { $item }

holiday-new-year = Neujahr
holiday-saint-brigid = Brigidstag
holiday-saint-patrick = St. Patrick’s Day
holiday-remembrance-2022 = Gedenktag am 18. März 2022
holiday-easter-monday = Ostermontag
holiday-may = Maifeiertag
holiday-june = Junifeiertag
holiday-august = Augustfeiertag
holiday-october = Oktoberfeiertag
holiday-christmas = Christtag (25. Dezember)
holiday-saint-stephen = Stephanitag (26. Dezember)
