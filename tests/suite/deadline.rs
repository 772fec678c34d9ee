//! The calendar rules of time limits, and the command that explains them.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use demur::law::{Effect, HolidayCalendar, Law, Overlay, Pause, Period, Right, Step};
use proptest::prelude::*;

use super::support::{Ran, demur, read};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn period(law: &Law, received: NaiveDate, extended: bool) -> Period {
    law.regime("eu-gdpr").unwrap().time_limit.period(received, extended, irish(law)).unwrap()
}

fn irish(law: &Law) -> HolidayCalendar<'_> {
    calendar(law, "IE")
}

fn calendar<'a>(law: &'a Law, place: &str) -> HolidayCalendar<'a> {
    law.holidays(law.places().find(|known| known.as_str() == place).unwrap())
}

/// A period under any law, by the place whose holidays count.
fn period_at(law: &Law, regime: &str, place: &str, received: NaiveDate, extended: bool) -> Option<Period> {
    law.regime(regime).unwrap().time_limit.period(received, extended, calendar(law, place))
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
    let mut days: Vec<NaiveDate> = (2018..=2035).flat_map(|year| irish(&law).in_year(year).into_iter().map(|off| off.day)).collect();
    days.sort();
    assert_eq!(days, expected);
}

/// Received, extended, last day in England and Wales, in Scotland, in Northern Ireland.
const BRITISH: &[(&str, bool, [&str; 3])] = &[
    // a Saturday, and the substitute of Boxing Day
    ("2026-11-25", false, ["2026-12-29"; 3]),
    // the date is missing: end of the month, a Sunday
    ("2027-01-31", false, ["2027-03-01"; 3]),
    // Good Friday, a weekend, Easter Monday; Scotland works on that Monday
    ("2027-02-26", false, ["2027-03-30", "2027-03-29", "2027-03-30"]),
    // New Year's Day on a Saturday and 2 January on a Sunday: Monday, and in Scotland Tuesday too
    ("2027-12-01", false, ["2028-01-04", "2028-01-05", "2028-01-04"]),
    // Saint Andrew's Day on a Saturday, and on a Monday
    ("2024-10-30", false, ["2024-12-02", "2024-12-03", "2024-12-02"]),
    ("2026-10-30", false, ["2026-11-30", "2026-12-01", "2026-11-30"]),
    // the World Cup: Scotland only
    ("2026-05-15", false, ["2026-06-15", "2026-06-16", "2026-06-15"]),
    // 12 July on a Sunday: Northern Ireland only, the Monday
    ("2026-06-12", false, ["2026-07-13", "2026-07-13", "2026-07-14"]),
    // the first and the last Monday of August
    ("2026-07-03", false, ["2026-08-03", "2026-08-04", "2026-08-03"]),
    ("2026-07-31", false, ["2026-09-01", "2026-08-31", "2026-09-01"]),
    // examples of the guidance
    ("2026-09-03", false, ["2026-10-05"; 3]),
    ("2026-03-31", false, ["2026-04-30"; 3]),
    // extended: three months from receipt
    ("2027-01-31", true, ["2027-04-30"; 3]),
    ("2026-10-31", true, ["2027-02-01"; 3]),
];

/// Received, last day under Swiss law.
const SWISS: &[(&str, &str)] = &[
    ("2026-11-21", "2026-12-21"),
    // Christmas on a Friday, then the weekend
    ("2026-11-25", "2026-12-28"),
    // always thirty days, whatever the month
    ("2027-01-31", "2027-03-02"),
    ("2028-01-31", "2028-03-01"),
    // a Saturday
    ("2026-11-12", "2026-12-14"),
    // Ascension Day
    ("2027-04-06", "2027-05-07"),
    // 1 August on a Sunday moves nothing but the Sunday
    ("2027-07-02", "2027-08-02"),
    // Good Friday and Easter Monday are not holidays of all cantons
    ("2027-02-24", "2027-03-26"),
];

#[test]
fn the_worked_examples_of_the_united_kingdom_and_switzerland_come_out() {
    let law = Law::load(&Overlay::new()).unwrap();
    for (received, extended, last_days) in BRITISH {
        for (place, last_day) in ["GB-EAW", "GB-SCT", "GB-NIR"].iter().zip(last_days) {
            let period = period_at(&law, "uk-gdpr", place, day(received), *extended).unwrap();
            assert_eq!(period.last_day, day(last_day), "received {received}, extended {extended}, {place}");
        }
    }
    for (received, last_day) in SWISS {
        let period = period_at(&law, "ch-fadp", "CH", day(received), false).unwrap();
        assert_eq!(period.last_day, day(last_day), "received {received}");
        assert_eq!(period_at(&law, "ch-fadp", "CH", day(received), true), None, "no fixed extension");
    }
}

/// The days of the independent table for one place.
fn british_days(place: &str) -> BTreeSet<NaiveDate> {
    let table = read("tests/data/uk-holidays.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row[0] == place).map(|row| day(row[1])).collect()
}

#[test]
fn the_british_holidays_are_those_of_an_independent_table() {
    let law = Law::load(&Overlay::new()).unwrap();
    for place in ["GB-EAW", "GB-SCT", "GB-NIR"] {
        let days: BTreeSet<NaiveDate> =
            (2020..=2035).flat_map(|year| calendar(&law, place).in_year(year).into_iter().map(|off| off.day)).collect();
        assert_eq!(days, british_days(place), "{place}");
    }
}

/// Day by day: the months are walked one day at a time, and the holidays are asked of a plain list of rules.
fn walked(received: NaiveDate, months: u32) -> NaiveDate {
    walked_with(received, months, is_irish_holiday)
}

fn walked_with(received: NaiveDate, months: u32, is_holiday: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    let target_month = received.month0() + months;
    let (year, month0) = (received.year() + i32::try_from(target_month / 12).unwrap(), target_month % 12);
    let mut end = received;
    while !(end.year() == year && end.month0() == month0 && (end.day() == received.day() || end.succ_opt().unwrap().month0() != month0)) {
        end = end.succ_opt().unwrap();
    }
    on_to_a_working_day(end, is_holiday)
}

fn on_to_a_working_day(mut end: NaiveDate, is_holiday: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    while matches!(end.weekday(), Weekday::Sat | Weekday::Sun) || is_holiday(end) {
        end = end.succ_opt().unwrap();
    }
    end
}

/// Day 1 is the day after receipt.
fn walked_days(received: NaiveDate) -> NaiveDate {
    let mut end = received;
    for _ in 1..=30 {
        end = end.succ_opt().unwrap();
    }
    let is_swiss_holiday = |day: NaiveDate| {
        let is_ascension =
            day.weekday() == Weekday::Thu && (5..=6).contains(&day.month()) | (day.month() == 4) && is_paschal(day - Days::new(39));
        [(1, 1), (8, 1), (12, 25)].contains(&(day.month(), day.day())) || is_ascension
    };
    on_to_a_working_day(end, is_swiss_holiday)
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
fn every_day_to_2035_agrees_with_the_model_in_the_united_kingdom_and_switzerland() {
    let law = Law::load(&Overlay::new()).unwrap();
    for place in ["GB-EAW", "GB-SCT", "GB-NIR"] {
        let days = british_days(place);
        let mut received = day("2020-01-01");
        while received < day("2035-09-01") {
            for (extended, months) in [(false, 1), (true, 3)] {
                let last_day = period_at(&law, "uk-gdpr", place, received, extended).unwrap().last_day;
                assert_eq!(last_day, walked_with(received, months, |day| days.contains(&day)), "received {received}, {place}");
            }
            received = received.succ_opt().unwrap();
        }
    }
    let mut received = day("2020-01-01");
    while received < day("2051-01-01") {
        assert_eq!(period_at(&law, "ch-fadp", "CH", received, false).unwrap().last_day, walked_days(received), "received {received}");
        received = received.succ_opt().unwrap();
    }
}

#[test]
fn under_the_law_of_the_united_kingdom_the_month_runs_from_the_answer_to_a_request_for_identification() {
    let law = Law::load(&Overlay::new()).unwrap();
    let limit = &law.regime("uk-gdpr").unwrap().time_limit;
    let pause = Pause { requested: day("2026-12-01"), identified: day("2026-12-10"), effect: Effect::StartsAnew };
    let period = limit.period_with(day("2026-11-25"), false, &[pause], calendar(&law, "GB-EAW")).unwrap();
    assert_eq!((period.received, period.last_day), (day("2026-11-25"), day("2027-01-11")), "from 10 December, not nine days more");
    assert_eq!(period.steps[..2], [Step::Received(day("2026-11-25")), Step::StartsAnew(pause)]);
}

#[test]
fn which_time_limit_applies_depends_on_residence_establishment_and_right() {
    let law = Law::load(&Overlay::new()).unwrap();
    let applicable = |residence: &str, established: &str, on: &str| {
        let found = law.applicable(residence.parse().unwrap(), established.parse().unwrap(), day(on))?;
        Some((found.regime.id.to_string(), found.besides.map(|regime| regime.id.to_string())))
    };
    let only = |regime: &str| Some((regime.to_owned(), None));
    assert_eq!(applicable("DE", "IE", "2026-11-22"), only("eu-gdpr"));
    assert_eq!(applicable("DE", "US", "2026-11-22"), only("eu-gdpr"));
    assert_eq!(applicable("GB", "US", "2026-11-22"), only("uk-gdpr"));
    assert_eq!(applicable("GB", "IE", "2026-11-22"), Some(("uk-gdpr".to_owned(), Some("eu-gdpr".to_owned()))));
    assert_eq!(applicable("CH", "IE", "2026-11-22"), Some(("ch-fadp".to_owned(), Some("eu-gdpr".to_owned()))));
    assert_eq!(applicable("CH", "CH", "2026-11-22"), only("ch-fadp"));
    for (residence, on) in [("GB", "2020-12-31"), ("CH", "2023-08-31"), ("DE", "2018-05-24"), ("US", "2026-11-22"), ("JE", "2026-11-22")] {
        assert_eq!(applicable(residence, "IE", on), None, "{residence} {on}");
    }
    let limit = |residence: &str, established: &str, rights: &[Right]| {
        let found = law.applicable(residence.parse().unwrap(), established.parse().unwrap(), day("2026-11-22")).unwrap();
        law.time_limit(found, rights).map(|limit| limit.provision.to_string())
    };
    assert_eq!(limit("CH", "IE", &[Right::Access]).unwrap(), "fadp-25-7");
    assert_eq!(limit("CH", "IE", &[Right::Objection]).unwrap(), "12-3");
    assert_eq!(limit("CH", "IE", &[Right::Objection, Right::Access]).unwrap(), "12-3");
    assert_eq!(limit("CH", "US", &[Right::Objection]), None);
    assert_eq!(limit("GB", "US", &[Right::Objection]).unwrap(), "12-3");
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
    assert_eq!(
        (ran.code, ran.stderr.lines().next().unwrap()),
        (Some(2), "Error: --regime xx-law: no such law. There are: eu-gdpr uk-gdpr ch-fadp")
    );
}

#[test]
fn the_command_counts_by_the_law_of_the_united_kingdom() {
    let ran = demur().run(&["deadline", "--regime", "uk-gdpr", "--received", "2026-11-25"]);
    let stdout = "Last day for the answer: Tuesday, 29\u{a0}December\u{a0}2026\n\n\
        1. Received on Wednesday, 25\u{a0}November\u{a0}2026. The period runs from this day, whatever day of the week it is (Article\u{a0}12A UK\u{a0}GDPR).\n\
        2. The period is 1 month (Articles\u{a0}12(3) and\u{a0}12A UK\u{a0}GDPR).\n\
        3. It ends on the corresponding date: Friday, 25\u{a0}December\u{a0}2026 (guidance of the Information Commissioner).\n\
        4. Friday, 25\u{a0}December\u{a0}2026 is a bank holiday in England and Wales (Christmas Day): on to the next day (guidance of the Information Commissioner).\n\
        5. Saturday, 26\u{a0}December\u{a0}2026 is a bank holiday in England and Wales (Boxing Day): on to the next day (guidance of the Information Commissioner).\n\
        6. 27\u{a0}December\u{a0}2026 is a Sunday: on to the next day (guidance of the Information Commissioner).\n\
        7. Monday, 28\u{a0}December\u{a0}2026 is a bank holiday in England and Wales (substitute day for Boxing Day): on to the next day (guidance of the Information Commissioner).\n\
        8. Tuesday, 29\u{a0}December\u{a0}2026 is a working day: the period ends with its last hour.\n\n\
        General information, not legal advice. The period runs from receipt by the controller; keep the proof of it.\n";
    assert_eq!(ran, Ran { code: Some(0), stdout: stdout.to_owned(), stderr: String::new() });
    let scottish =
        demur().speaking("de_DE.UTF-8").run(&["deadline", "--regime", "uk-gdpr", "--region", "scotland", "--received", "2027-02-26"]);
    assert!(scottish.stdout.starts_with("Letzter Tag für die Antwort: Montag, 29.\u{a0}März\u{a0}2027\n"), "{scottish:?}");
    assert!(scottish.stdout.contains("ist in Schottland ein Feiertag (Karfreitag)"), "{scottish:?}");
    let extended = demur().run(&["deadline", "--regime", "uk-gdpr", "--received", "2027-01-31", "--extended"]);
    assert!(extended.stdout.starts_with("Last day for the answer: Friday, 30\u{a0}April\u{a0}2027\n"), "{extended:?}");
}

#[test]
fn the_command_counts_by_the_law_of_switzerland() {
    let ran = demur().speaking("de_CH.UTF-8").run(&["deadline", "--regime", "ch-fadp", "--received", "2026-11-12"]);
    let stdout = "Letzter Tag für die Antwort: Montag, 14.\u{a0}Dezember\u{a0}2026\n\n\
        1. Eingegangen am Donnerstag, 12.\u{a0}November\u{a0}2026. Dieser Tag zählt nicht mit, der Tag danach ist Tag\u{a0}1 (Art.\u{a0}77 OR).\n\
        2. Die Frist für die Antwort auf einen Antrag auf Auskunft beträgt 30 Tage (Art.\u{a0}25 Abs.\u{a0}7 DSG). Sie endet am Samstag, 12.\u{a0}Dezember\u{a0}2026.\n\
        3. Der 12.\u{a0}Dezember\u{a0}2026 ist ein Samstag: weiter zum nächsten Tag (Art.\u{a0}1 des Bundesgesetzes über den Fristenlauf an Samstagen).\n\
        4. Der 13.\u{a0}Dezember\u{a0}2026 ist ein Sonntag: weiter zum nächsten Tag (Art.\u{a0}78 OR).\n\
        5. Montag, 14.\u{a0}Dezember\u{a0}2026, ist ein Arbeitstag: Die Frist endet mit seiner letzten Stunde.\n\n\
        Allgemeine Information, keine Rechtsberatung. Nur die Auskunft hat diese Frist; für andere Rechte und daneben hat ein Verantwortlicher in der EU oder im EWR die von eu-gdpr. \
        Wie diese Tage zu zählen sind, sagt keine Quelle sicher. Bewahren Sie den Nachweis des Eingangs auf.\n";
    assert_eq!(ran, Ran { code: Some(0), stdout: stdout.to_owned(), stderr: String::new() });
}

#[test]
fn an_extension_or_a_region_that_a_law_has_not_is_a_usage_error() {
    for (arguments, first) in [
        (
            ["--regime", "ch-fadp", "--extended"].as_slice(),
            "Error: --extended: ch-fadp fixes no extension. A controller that needs longer must tell you so in time and name the date.",
        ),
        (
            &["--regime", "uk-gdpr", "--region", "Jersey"],
            "Error: --region Jersey: no such region. There are: England, Northern Ireland, Scotland, Wales",
        ),
        (&["--region", "Scotland"], "Error: --region Scotland: the holidays of this law do not depend on where you live."),
    ] {
        let ran = demur().run(&[["deadline", "--received", "2026-11-21"].as_slice(), arguments].concat());
        assert_eq!((ran.code, ran.stderr.lines().next().unwrap()), (Some(2), first));
    }
}
