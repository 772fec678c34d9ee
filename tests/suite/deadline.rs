//! The calendar rule of time limits, and the command that explains it.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use demur::law::{HolidayCalendar, Law, Overlay, Period};
use proptest::prelude::*;

use super::support::{Ran, demur, read};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn period(law: &Law, received: NaiveDate, extended: bool) -> Period {
    law.regime("eu-gdpr").unwrap().time_limit.period(received, extended, irish(law)).unwrap()
}

fn irish(law: &Law) -> HolidayCalendar<'_> {
    law.holidays("IE".parse().unwrap())
}

/// Received, extended, nominal end, last day.
const EXAMPLES: &[(&str, bool, &str, &str)] = &[
    // a receipt on a Saturday counts
    ("2026-11-21", false, "2026-12-21", "2026-12-21"),
    // Christmas, Saint Stephen's Day on a Saturday, Sunday
    ("2026-11-25", false, "2026-12-25", "2026-12-28"),
    // the day is missing: end of the month, a Sunday
    ("2027-01-31", false, "2027-02-28", "2027-03-01"),
    ("2027-01-28", false, "2027-02-28", "2027-03-01"),
    ("2027-01-29", false, "2027-02-28", "2027-03-01"),
    ("2027-01-30", false, "2027-02-28", "2027-03-01"),
    // leap year
    ("2028-01-29", false, "2028-02-29", "2028-02-29"),
    ("2028-01-30", false, "2028-02-29", "2028-02-29"),
    ("2028-01-31", false, "2028-02-29", "2028-02-29"),
    // short month
    ("2026-08-31", false, "2026-09-30", "2026-09-30"),
    // Easter, and no rule that the end of a month stays the end of a month
    ("2027-02-28", false, "2027-03-28", "2027-03-30"),
    // Sunday, then Saint Brigid's Day
    ("2026-12-31", false, "2027-01-31", "2027-02-02"),
    // Saturday, Sunday, the May holiday
    ("2027-04-01", false, "2027-05-01", "2027-05-04"),
    // New Year and a weekend
    ("2026-12-01", false, "2027-01-01", "2027-01-04"),
    // Saint Patrick's Day
    ("2027-02-17", false, "2027-03-17", "2027-03-18"),
    // Sunday, then the October holiday
    ("2026-09-25", false, "2026-10-25", "2026-10-27"),
    // extended: three months from receipt, never chained
    ("2026-11-30", true, "2027-02-28", "2027-03-01"),
    ("2026-10-31", true, "2027-01-31", "2027-02-02"),
    ("2027-01-31", true, "2027-04-30", "2027-04-30"),
    ("2027-05-31", true, "2027-08-31", "2027-08-31"),
];

#[test]
fn the_worked_examples_come_out() {
    let law = Law::load(&Overlay::new()).unwrap();
    for (received, extended, nominal, last_day) in EXAMPLES {
        let period = period(&law, day(received), *extended);
        assert_eq!((period.nominal, period.last_day), (day(nominal), day(last_day)), "received {received}, extended {extended}");
    }
}

#[test]
fn the_irish_holidays_are_those_of_an_independent_table() {
    let law = Law::load(&Overlay::new()).unwrap();
    let table = read("tests/data/irish-holidays.tsv");
    let expected: Vec<NaiveDate> =
        table.lines().filter(|line| !line.starts_with('#')).map(|line| day(line.split('\t').next().unwrap())).collect();
    let mut days: Vec<NaiveDate> =
        (2018..=2035).flat_map(|year| irish(&law).in_year(year).map(|(day, _)| day).collect::<Vec<_>>()).collect();
    days.sort();
    assert_eq!(days, expected);
}

/// Day by day: the months are walked one day at a time, and the holidays are asked of a plain list of rules.
fn walked(received: NaiveDate, months: u32) -> NaiveDate {
    let target_month = received.month0() + months;
    let (year, month0) = (received.year() + i32::try_from(target_month / 12).unwrap(), target_month % 12);
    let mut end = received;
    while !(end.year() == year && end.month0() == month0 && (end.day() == received.day() || end.succ_opt().unwrap().month0() != month0)) {
        end = end.succ_opt().unwrap();
    }
    while matches!(end.weekday(), Weekday::Sat | Weekday::Sun) || is_irish_holiday(end) {
        end = end.succ_opt().unwrap();
    }
    end
}

fn is_irish_holiday(day: NaiveDate) -> bool {
    let monday = day.weekday() == Weekday::Mon;
    let first_seven = day.day() <= 7;
    let brigid = day.year() >= 2023
        && day.month() == 2
        && ((monday && first_seven && day.with_day(1).unwrap().weekday() != Weekday::Fri)
            || (day.day() == 1 && day.weekday() == Weekday::Fri));
    let easter_monday = monday && is_paschal(day - Days::new(1));
    let fixed = [(1, 1), (3, 17), (12, 25), (12, 26)].contains(&(day.month(), day.day()));
    let monday_holiday = monday && first_seven && [5, 6, 8].contains(&day.month());
    let october = monday && day.month() == 10 && day.day() >= 25;
    fixed || brigid || easter_monday || monday_holiday || october || day == self::day("2022-03-18")
}

/// Whether a Sunday is Easter: the first after the ecclesiastical full moon, by golden number and epact.
fn is_paschal(sunday: NaiveDate) -> bool {
    let year = sunday.year();
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let epact = (11 * golden + 20 + (8 * century + 5) / 25 - 5 - (3 * century / 4 - 12)).rem_euclid(30);
    let epact = if (epact == 25 && golden > 11) || epact == 24 { epact + 1 } else { epact };
    let full_moon = 44 - epact;
    let full_moon = if full_moon < 21 { full_moon + 30 } else { full_moon };
    let moon = NaiveDate::from_ymd_opt(year, 3, 1).unwrap() + Days::new(u64::try_from(full_moon - 1).unwrap());
    sunday > moon && sunday <= moon + Days::new(7)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_calendar_rule_agrees_with_a_day_by_day_model(days in 0_u64..36_890, extended: bool) {
        let law = Law::load(&Overlay::new()).unwrap();
        let received = day("2000-01-01") + Days::new(days);
        let months = if extended { 3 } else { 1 };
        prop_assert_eq!(period(&law, received, extended).last_day, walked(received, months), "received {}", received);
    }

    #[test]
    fn a_period_never_ends_early_nor_on_a_day_off(days in 0_u64..36_890) {
        let law = Law::load(&Overlay::new()).unwrap();
        let received = day("2000-01-01") + Days::new(days);
        let period = period(&law, received, false);
        prop_assert!(period.last_day >= received + Months::new(1));
        prop_assert!(period.last_day <= period.nominal + Days::new(4));
        prop_assert!(irish(&law).holiday_on(period.last_day).is_none());
    }
}

#[test]
fn every_day_to_2030_agrees_with_the_model() {
    let law = Law::load(&Overlay::new()).unwrap();
    let mut received = day("2025-01-01");
    while received < day("2031-01-01") {
        assert_eq!(period(&law, received, false).last_day, walked(received, 1), "received {received}");
        assert_eq!(period(&law, received, true).last_day, walked(received, 3), "received {received}, extended");
        received = received.succ_opt().unwrap();
    }
}

#[test]
fn the_command_explains_each_step() {
    let ran = demur().run(&["deadline", "--received", "2026-11-25"]);
    let stdout = "Last day for the answer: Monday, 28\u{a0}December\u{a0}2026\n\n\
        1. Received on Wednesday, 25\u{a0}November\u{a0}2026. This day is not counted, whatever day of the week it is (Regulation No\u{a0}1182/71, Article\u{a0}3(1)).\n\
        2. The period is 1 month (Article\u{a0}12(3) GDPR).\n\
        3. It ends on the day with the same number: Friday, 25\u{a0}December\u{a0}2026 (Article\u{a0}3(2)(c)).\n\
        4. Friday, 25\u{a0}December\u{a0}2026 is a public holiday in Ireland, where the controller must act (Christmas Day): on to the next day (Articles\u{a0}2(1) and\u{a0}3(4)).\n\
        5. Saturday, 26\u{a0}December\u{a0}2026 is a public holiday in Ireland, where the controller must act (Saint Stephen’s Day): on to the next day (Articles\u{a0}2(1) and\u{a0}3(4)).\n\
        6. 27\u{a0}December\u{a0}2026 is a Sunday: on to the next day (Article\u{a0}3(4)).\n\
        7. Monday, 28\u{a0}December\u{a0}2026 is a working day: the period ends with its last hour.\n\n\
        General information, not legal advice. The period runs from receipt by the controller; keep the proof of it.\n";
    assert_eq!(ran, Ran { code: Some(0), stdout: stdout.to_owned(), stderr: String::new() });
}

#[test]
fn the_command_speaks_german_and_json() {
    let german = demur().speaking("de_AT.UTF-8").run(&["deadline", "--received", "2026-12-31"]);
    assert!(
        german.stdout.starts_with(
            "Letzter Tag für die Antwort: Dienstag, 2.\u{a0}Februar\u{a0}2027\n\n1. Eingegangen am Donnerstag, 31.\u{a0}Dezember\u{a0}2026."
        ),
        "{german:?}"
    );
    assert!(german.stdout.contains("Sonntag, 31.\u{a0}Jänner\u{a0}2027"), "{german:?}");
    let json: serde_json::Value =
        serde_json::from_str(&demur().run(&["deadline", "--received", "2027-01-31", "--extended", "--json"]).stdout).unwrap();
    assert_eq!(
        (&json["regime"], &json["received"], &json["nominal"], &json["last_day"]),
        (&"eu-gdpr".into(), &"2027-01-31".into(), &"2027-04-30".into(), &"2027-04-30".into())
    );
    let codes: Vec<&str> = json["steps"].as_array().unwrap().iter().map(|step| step["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["received", "months-extended", "month-end", "last-day"]);
}

#[test]
fn a_bad_day_or_an_unknown_law_is_a_usage_error() {
    for bad in ["2026-02-30", "26-11-21", "yesterday", "2026-1-1", "1999-12-31", "2026-11-21T10:00"] {
        let ran = demur().run(&["deadline", "--received", bad]);
        let stderr = format!(
            "Error: --received {bad}: not a day of the form YYYY-MM-DD between 2000 and 2199.\n  demur --help shows the commands and options.\n"
        );
        assert_eq!(ran, Ran { code: Some(2), stdout: String::new(), stderr });
    }
    let ran = demur().run(&["deadline", "--received", "2026-11-21", "--regime", "xx-law"]);
    assert_eq!((ran.code, ran.stderr.lines().next().unwrap()), (Some(2), "Error: --regime xx-law: no such law. There are: eu-gdpr"));
}
