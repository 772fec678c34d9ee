//! Public holidays by rule, for the place where a controller must act.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use serde::Deserialize;

use super::place::PlaceId;
use super::provenance::Provenance;

/// The table `data/holidays.toml`: the public holidays of each place.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Holidays(BTreeMap<PlaceId, PlaceHolidays>);

#[derive(Debug, Clone, Deserialize)]
struct PlaceHolidays {
    #[serde(flatten)]
    #[expect(dead_code, reason = "every table must carry its provenance; it is shown from the regime that names the place")]
    provenance: Provenance,
    holidays: Vec<PublicHoliday>,
}

/// One public holiday and the rule that finds it in a year.
#[derive(Debug, Clone, Deserialize)]
pub struct PublicHoliday {
    /// Its id; the name stands in `locales/<tag>/dates.ftl` under `holiday-<id>`.
    pub id: String,
    /// The first year in which it was a holiday.
    from: Option<i32>,
    /// Years in which it was moved to another day, which stands in the table by itself.
    #[serde(default)]
    except: Vec<i32>,
    /// Whether a weekday follows for it when it falls on a weekend: the first that is no holiday itself.
    #[serde(default)]
    substitute: bool,
    #[serde(flatten)]
    rule: Rule,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Rule {
    NthWeekday {
        month: u32,
        weekday: Weekday,
        nth: i8,
        unless_first_is: Option<Weekday>,
    },
    Fixed {
        month: u32,
        day: u32,
    },
    Easter {
        easter: i64,
    },
    Once {
        #[serde(deserialize_with = "super::provenance::day")]
        date: NaiveDate,
    },
}

/// The holidays of one place.
#[derive(Debug, Clone, Copy)]
pub struct HolidayCalendar<'a> {
    place: &'a PlaceId,
    holidays: &'a [PublicHoliday],
}

/// A day off and the holiday that makes it one.
#[derive(Debug, Clone, Copy)]
pub struct DayOff<'a> {
    /// The day.
    pub day: NaiveDate,
    /// The holiday.
    pub holiday: &'a PublicHoliday,
    /// Whether it is the weekday that follows for a holiday on a weekend.
    pub is_substitute: bool,
}

impl Holidays {
    /// A holiday whose rule finds no day in forty years, which a table of the user's may have.
    pub(super) fn impossible(&self) -> Option<&str> {
        let falls = |holiday: &&PublicHoliday| (2000..2040).any(|year| holiday.day_in(year).is_some());
        self.0.values().flat_map(|table| &table.holidays).find(|holiday| !falls(holiday)).map(|holiday| holiday.id.as_str())
    }

    pub(super) fn calendar<'a>(&'a self, place: &'a PlaceId) -> HolidayCalendar<'a> {
        HolidayCalendar { place, holidays: self.0.get(place).map_or(&[], |table| &table.holidays) }
    }

    pub(super) fn places(&self) -> impl Iterator<Item = &PlaceId> {
        self.0.keys()
    }
}

impl<'a> HolidayCalendar<'a> {
    /// The place.
    pub fn place(&self) -> &'a PlaceId {
        self.place
    }

    /// The holiday of this day, if it is one or the substitute of one.
    pub fn holiday_on(&self, day: NaiveDate) -> Option<DayOff<'a>> {
        self.in_year(day.year()).into_iter().find(|off| off.day == day)
    }

    /// The first day after this one that is neither Saturday nor Sunday nor a public holiday; `None` beyond the last year of the calendar.
    pub fn working_day_after(self, day: NaiveDate) -> Option<NaiveDate> {
        day.iter_days().skip(1).find(|day| !is_weekend(*day) && self.holiday_on(*day).is_none())
    }

    /// Each holiday of a year, in the order of the table, and then the weekdays that follow for those on a weekend.
    pub fn in_year(&self, year: i32) -> Vec<DayOff<'a>> {
        let falls = |holiday: &'a PublicHoliday| Some(DayOff { day: holiday.day_in(year)?, holiday, is_substitute: false });
        let mut days: Vec<DayOff<'a>> = self.holidays.iter().filter_map(falls).collect();
        for index in 0..days.len() {
            let off = days[index];
            if !off.holiday.substitute || !is_weekend(off.day) {
                continue;
            }
            let is_free = |day: &NaiveDate| !is_weekend(*day) && days.iter().all(|other| other.day != *day);
            if let Some(day) = off.day.iter_days().skip(1).take(14).find(is_free) {
                days.push(DayOff { day, holiday: off.holiday, is_substitute: true });
            }
        }
        days
    }
}

pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

impl PublicHoliday {
    fn day_in(&self, year: i32) -> Option<NaiveDate> {
        if self.from.is_some_and(|from| year < from) || self.except.contains(&year) {
            return None;
        }
        match self.rule {
            Rule::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            Rule::Once { date } => (date.year() == year).then_some(date),
            Rule::Easter { easter } => easter_sunday(year)?.checked_add_signed(TimeDelta::try_days(easter)?),
            Rule::NthWeekday { month, weekday, nth, unless_first_is } => {
                let first = NaiveDate::from_ymd_opt(year, month, 1)?;
                if unless_first_is == Some(first.weekday()) {
                    return Some(first);
                }
                nth_weekday(year, month, weekday, nth)
            }
        }
    }
}

fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: i8) -> Option<NaiveDate> {
    match u8::try_from(nth) {
        Ok(nth) => NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth),
        Err(_) => (4..=5).rev().find_map(|n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n)),
    }
}

/// Easter Sunday of the Gregorian calendar (the "anonymous" algorithm of Nature, 1876, as in Meeus, Astronomical Algorithms, ch. 8).
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (century, year_of_century, golden) = (year / 100, year % 100, year % 19);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (year_of_century / 4) - epact - year_of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    proptest! {
        /// Gauss's rule with its two exceptions, a different road to the same Sunday.
        #[test]
        fn easter_agrees_with_the_rule_of_gauss(year in 1600..2400_i32) {
            let (k, a, b, c) = (year / 100, year % 19, year % 4, year % 7);
            let (p, q) = ((13 + 8 * k) / 25, k / 4);
            let m = (15 - p + k - q).rem_euclid(30);
            let n = (4 + k - q) % 7;
            let d = (19 * a + m) % 30;
            let e = (2 * b + 4 * c + 6 * d + n) % 7;
            let mut days_after_22_march = d + e;
            if d == 29 && e == 6 { days_after_22_march = 28; }
            if d == 28 && e == 6 && (11 * m + 11) % 30 < 19 { days_after_22_march = 27; }
            let gauss = NaiveDate::from_ymd_opt(year, 3, 22).unwrap() + Days::new(u64::try_from(days_after_22_march).unwrap());
            prop_assert_eq!(easter_sunday(year), Some(gauss));
        }
    }
}
