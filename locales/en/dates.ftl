# Days, lists and the Irish public holidays.
# Variables:
#   $day, $month, $year (String) - the parts of a day
date-long = { $day } { $month } { $year }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# Variables:
#   $list (String) - what is joined so far
#   $item (String) - the next thing
list-middle = { $list }, { $item }
list-last = { $list } and { $item }

holiday-new-year = New Year’s Day
holiday-saint-brigid = Saint Brigid’s Day
holiday-saint-patrick = Saint Patrick’s Day
holiday-remembrance-2022 = Day of Remembrance and Recognition
holiday-easter-monday = Easter Monday
holiday-may = May holiday
holiday-june = June holiday
holiday-august = August holiday
holiday-october = October holiday
holiday-christmas = Christmas Day
holiday-saint-stephen = Saint Stephen’s Day
