//! The time limits besides the controller's own, as they run for one letter.

use chrono::NaiveDate;

use crate::law::{Clock, ClockEffect, ClockStart};

/// The days with which clocks begin, as far as the record knows them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beginnings {
    /// The controller's last answer.
    pub answer: Option<NaiveDate>,
    /// The day from which the person knows of an infringement: the answer, or the last day of a period that passed in silence.
    pub knowledge: Option<NaiveDate>,
    /// The day on which the authority received the complaint.
    pub complaint: Option<NaiveDate>,
    /// The day on which the controller received a complaint.
    pub controller_complaint: Option<NaiveDate>,
}

/// A clock that runs for a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningClock {
    /// Its id in `data/clocks.toml`, and the end of the message id `clock-<id>`.
    pub id: String,
    /// What happens when it ends.
    pub effect: ClockEffect,
    /// Its last day.
    pub last_day: NaiveDate,
}

/// The clocks that run, by their last day.
pub fn running<'a>(clocks: impl Iterator<Item = (&'a str, &'a Clock)>, beginnings: Beginnings) -> Vec<RunningClock> {
    let begins = |clock: &Clock| match clock.starts {
        ClockStart::Answer => beginnings.answer,
        ClockStart::Knowledge => beginnings.knowledge,
        ClockStart::Complaint => beginnings.complaint,
        ClockStart::ControllerComplaint => beginnings.controller_complaint,
        ClockStart::ModerationDecision => None,
    };
    let running = clocks.filter_map(|(id, clock)| {
        let from = begins(clock)?;
        let last_day = [clock.last_day(from), clock.at_most(from)].into_iter().flatten().min()?;
        Some(RunningClock { id: id.to_owned(), effect: clock.effect, last_day })
    });
    let mut running: Vec<RunningClock> = running.collect();
    running.sort_by(|a, b| (a.last_day, &a.id).cmp(&(b.last_day, &b.id)));
    running
}
