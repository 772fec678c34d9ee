//! The dates of letters as a calendar (RFC 5545): events of a whole day with alarms before, which a later import of the same event updates.
//!
//! Enters: what falls on which day, as plain facts, and the words of the program. Leaves: the bytes of an `.ics` file, the same for the same facts. It
//! knows no clock and no law, and says nothing of the person: an entry names the controller, the rights and the reference, for calendars are
//! shared and synchronised.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, Utc};

use crate::law::Right;
use crate::locale::{LocaleError, Localizer, Message};
use crate::request::Reference;

/// The longest line, in octets without its end (RFC 5545, section 3.1).
const WIDTH: usize = 75;

/// What stands behind the sign of an identifier: a domain that is nobody's (RFC 2606), so that it names nobody.
const NOWHERE: &str = "demur.invalid";

/// The ninth hour of the day before, and that of the day a week before: an event of a whole day begins at midnight.
const DAY_BEFORE: &str = "-PT15H";
const WEEK_BEFORE: &str = "-P6DT15H";

/// What a date is about; with the reference it is the identity of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// The proof of delivery to fetch.
    Proof,
    /// The delivery receipt of the carrier to fetch.
    DeliveryReceipt,
    /// The last day for the answer, or the day on which it is expected.
    Answer,
    /// The day for a reminder.
    Reminder,
    /// The first day for a complaint after some days of courtesy.
    Complaint,
    /// The last day of a time limit besides the controller's own; which one, the appointment says.
    Clock,
}

impl Occasion {
    /// Those that a letter has by itself, in the order of the days.
    pub const ALL: [Self; 5] = [Self::Proof, Self::DeliveryReceipt, Self::Answer, Self::Reminder, Self::Complaint];

    /// A stable word, part of the identity of an event.
    pub fn id(self) -> &'static str {
        match self {
            Self::Proof => "proof",
            Self::DeliveryReceipt => "delivery-receipt",
            Self::Answer => "answer",
            Self::Reminder => "reminder",
            Self::Complaint => "complaint",
            Self::Clock => "clock",
        }
    }

    fn alarms(self) -> &'static [&'static str] {
        if matches!(self, Self::DeliveryReceipt | Self::Answer | Self::Clock) { &[WEEK_BEFORE, DAY_BEFORE] } else { &[DAY_BEFORE] }
    }
}

/// What a date rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestsOn {
    /// A proven receipt on that day; the word says by what (`delivered`).
    Received(NaiveDate, &'static str),
    /// The web form was sent that day, and nothing proves that it arrived.
    Submitted(NaiveDate),
    /// The letter left that day, and nothing proves that it arrived.
    Left(NaiveDate),
    /// The letter bears that day and has not left yet, as far as is known.
    Written(NaiveDate),
    /// The letter was posted that day, and the carrier's period for its delivery receipt is known.
    Posted(NaiveDate),
    /// The letter was posted that day; how long its delivery receipt can be had is not known.
    Caution(NaiveDate),
    /// The last day for the answer; receipt is proven.
    LastDay(NaiveDate),
    /// The same, and so many days of courtesy after the day for a reminder.
    Courtesy(NaiveDate, u64),
}

impl RestsOn {
    /// The day.
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Received(day, _)
            | Self::Submitted(day)
            | Self::Left(day)
            | Self::Written(day)
            | Self::Posted(day)
            | Self::Caution(day)
            | Self::LastDay(day)
            | Self::Courtesy(day, _) => day,
        }
    }

    /// The end of the message ids: `calendar-answer-<id>`.
    fn id(self) -> &'static str {
        match self {
            Self::Received(..) => "received",
            Self::Submitted(_) => "submitted",
            Self::Left(_) => "left",
            Self::Written(_) => "written",
            Self::Posted(_) => "posted",
            Self::Caution(_) => "caution",
            Self::LastDay(_) | Self::Courtesy(..) => "last-day",
        }
    }

    fn is_proven(self) -> bool {
        matches!(self, Self::Received(..) | Self::Posted(_) | Self::LastDay(_) | Self::Courtesy(..))
    }
}

/// A date of one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The letter.
    pub reference: Reference,
    /// What the date is about.
    pub occasion: Occasion,
    /// For a time limit besides the controller's own, its id: the end of the message id `clock-<id>`.
    pub clock: Option<String>,
    /// The day.
    pub day: NaiveDate,
    /// What it rests on.
    pub rests_on: RestsOn,
    /// Whether it stood in the calendar once and counts no longer.
    pub is_over: bool,
    /// To whom the letter goes; none if that name could tell something of the person.
    pub addressee: Option<String>,
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// How often something was recorded of the letter since it was written: a later state has a higher number.
    pub sequence: usize,
    /// When something was last recorded of the letter.
    pub changed: DateTime<FixedOffset>,
}

/// The calendar of these dates, to be imported as often as one likes.
///
/// # Errors
/// [`LocaleError`] if a locale of the user's is broken.
pub fn calendar(appointments: &[Appointment], words: &Localizer) -> Result<Vec<u8>, LocaleError> {
    let mut lines = Lines::default();
    lines.put("BEGIN:VCALENDAR");
    lines.put("VERSION:2.0");
    lines.put(&format!("PRODID:-//demur//demur//{}", words.language().to_string().to_uppercase()));
    lines.put("CALSCALE:GREGORIAN");
    lines.put("METHOD:PUBLISH");
    for appointment in appointments {
        lines.put_event(appointment, words)?;
    }
    lines.put("END:VCALENDAR");
    Ok(lines.0.into_bytes())
}

/// The identity of an event: the same in every calendar.
fn uid(appointment: &Appointment) -> String {
    let clock = appointment.clock.as_ref().map(|id| format!("-{id}")).unwrap_or_default();
    format!("{}-{}{clock}@{NOWHERE}", appointment.reference, appointment.occasion.id())
}

/// Lines as a calendar has them: folded, each with its end.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn put_event(&mut self, appointment: &Appointment, words: &Localizer) -> Result<(), LocaleError> {
        let summary = summary(appointment, words)?;
        let next = appointment.day.checked_add_days(Days::new(1)).unwrap_or(appointment.day);
        let changed = appointment.changed.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ");
        let status = match (appointment.is_over, appointment.rests_on.is_proven()) {
            (true, _) => "CANCELLED",
            (false, true) => "CONFIRMED",
            (false, false) => "TENTATIVE",
        };
        self.put("BEGIN:VEVENT");
        self.put(&format!("UID:{}", uid(appointment)));
        self.put(&format!("DTSTAMP:{changed}"));
        self.put(&format!("LAST-MODIFIED:{changed}"));
        self.put(&format!("SEQUENCE:{}", appointment.sequence));
        self.put(&format!("DTSTART;VALUE=DATE:{}", appointment.day.format("%Y%m%d")));
        self.put(&format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
        self.put_text("SUMMARY", &summary);
        self.put_text("DESCRIPTION", &description(appointment, words)?);
        self.put(&format!("STATUS:{status}"));
        self.put("CLASS:PRIVATE");
        self.put("TRANSP:TRANSPARENT");
        let alarms = if appointment.is_over { &[] } else { appointment.occasion.alarms() };
        for trigger in alarms {
            self.put("BEGIN:VALARM");
            self.put("ACTION:DISPLAY");
            self.put(&format!("TRIGGER:{trigger}"));
            self.put_text("DESCRIPTION", &summary);
            self.put("END:VALARM");
        }
        self.put("END:VEVENT");
        Ok(())
    }

    fn put_text(&mut self, name: &str, text: &str) {
        self.put(&format!("{name}:{}", escaped(text)));
    }

    /// A line; what goes beyond its width stands in further lines behind a space, and no character is torn.
    fn put(&mut self, line: &str) {
        let mut used = 0;
        for character in line.chars() {
            if used + character.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(character);
            used += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value (RFC 5545, section 3.3.11): what would end or part it is escaped, and control characters, which no text may have, are left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' => value.push_str("\\n"),
            '\t' => value.push(' '),
            control if control.is_control() => {}
            other => value.push(other),
        }
    }
    value
}

fn summary(appointment: &Appointment, words: &Localizer) -> Result<String, LocaleError> {
    let what = match (appointment.occasion, appointment.rests_on.is_proven()) {
        (Occasion::Answer, false) => words.plain("calendar-what-expectation")?,
        (occasion, _) => words.plain(&format!("calendar-what-{}", occasion.id()))?,
    };
    let what = if appointment.is_over { words.text("calendar-over", [("what", what.into())])? } else { what };
    let rights = appointment.rights.iter().map(|right| words.plain(&format!("right-{right}"))).collect::<Result<Vec<_>, _>>()?;
    let addressee = appointment.addressee.clone().map_or_else(|| words.plain("calendar-a-business"), Ok)?;
    let message = Message::new("calendar-summary").with("what", what).with("controller", addressee).with("rights", rights);
    words.message(&message.with("reference", appointment.reference.as_str()))
}

fn description(appointment: &Appointment, words: &Localizer) -> Result<String, LocaleError> {
    let reference = || ("reference", appointment.reference.as_str().into());
    let note = [("date", words.long_date(appointment.changed.date_naive())?.into())];
    let note = words.text("calendar-note", note)?;
    if appointment.is_over {
        return Ok(format!("{}\n{note}", words.text("calendar-no-longer", [reference()])?));
    }
    if let Some(clock) = &appointment.clock {
        let said = words.text(&format!("clock-{clock}"), [("date", words.long_date(appointment.day)?.into())])?;
        return Ok(format!("{said}\n{note}"));
    }
    let id = format!("calendar-{}-{}", appointment.occasion.id(), appointment.rests_on.id());
    let mut arguments = vec![("date", words.long_date(appointment.rests_on.day())?.into()), reference()];
    match appointment.rests_on {
        RestsOn::Received(_, basis) => arguments.push(("basis", words.plain(&format!("basis-{basis}"))?.into())),
        RestsOn::Courtesy(_, days) => arguments.push(("days", days.to_string().into())),
        RestsOn::Submitted(_) | RestsOn::Left(_) | RestsOn::Written(_) | RestsOn::Posted(_) | RestsOn::Caution(_) | RestsOn::LastDay(_) => {
        }
    }
    let said = words.text(&id, arguments)?;
    Ok(format!("{said}\n{note}"))
}
