# Tage, Aufzählungen, Orte und ihre Feiertage.
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

# Feiertage des Vereinigten Königreichs und der Schweiz.
holiday-good-friday = Karfreitag
holiday-early-may = Maifeiertag
holiday-ve-day-2020 = Maifeiertag, verlegt auf den Tag des Sieges in Europa
holiday-spring = Frühlingsfeiertag
holiday-spring-2022 = Frühlingsfeiertag, verlegt zum Thronjubiläum
holiday-platinum-jubilee-2022 = Thronjubiläum von Königin Elisabeth II.
holiday-queen-funeral-2022 = Staatsbegräbnis von Königin Elisabeth II.
holiday-coronation-2023 = Krönung von König Charles III.
holiday-world-cup-2026 = Fußball-Weltmeisterschaft
holiday-summer = Sommerfeiertag
holiday-second-january = 2. Januar
holiday-saint-andrew = Andreastag
holiday-boyne = Schlacht am Boyne
holiday-boxing-day = Boxing Day (26. Dezember)
holiday-ascension = Auffahrt (Christi Himmelfahrt)
holiday-swiss-national-day = Bundesfeier (1. August)
# Variables:
#   $holiday (String) - der Name eines Feiertags am Wochenende
holiday-substitute-for = Ersatztag für { $holiday }

# Wo ein Feiertag einer ist, wie es in einem Satz steht.
place-CH = in der Schweiz
place-GB-EAW = in England und Wales
place-GB-NIR = in Nordirland
place-GB-SCT = in Schottland
place-IE = in Irland
