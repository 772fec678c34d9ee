# Days, lists, places and their public holidays.
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

# Bank holidays of the United Kingdom and public holidays of Switzerland.
holiday-good-friday = Good Friday
holiday-early-may = Early May bank holiday
holiday-ve-day-2020 = Early May bank holiday, moved to VE Day
holiday-spring = Spring bank holiday
holiday-spring-2022 = Spring bank holiday, moved for the Platinum Jubilee
holiday-platinum-jubilee-2022 = Platinum Jubilee
holiday-queen-funeral-2022 = State Funeral of Queen Elizabeth II
holiday-coronation-2023 = Coronation of King Charles III
holiday-world-cup-2026 = football World Cup
holiday-summer = Summer bank holiday
holiday-second-january = 2 January
holiday-saint-andrew = Saint Andrew’s Day
holiday-boyne = Battle of the Boyne
holiday-boxing-day = Boxing Day
holiday-ascension = Ascension Day
holiday-swiss-national-day = Swiss National Day
# Variables:
#   $holiday (String) - the name of a holiday on a weekend
holiday-substitute-for = substitute day for { $holiday }

# Where a holiday is one, as it stands in a sentence.
place-CH = in Switzerland
place-GB-EAW = in England and Wales
place-GB-NIR = in Northern Ireland
place-GB-SCT = in Scotland
place-IE = in Ireland
