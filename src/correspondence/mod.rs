//! The whole way of one letter: an order becomes letters ([`Knowledge`]), a letter leaves ([`sending`]), what happens to it is noted
//! ([`noting`]), and all of it can be looked at again ([`Case`]).
//!
//! The command line and the web page act only through here; nothing here prints, reads the clock or touches a file but the record.

mod agenda;
mod case;
mod error;
mod following;
mod knowledge;
pub mod noting;
mod relation;
pub mod sending;

pub use agenda::agenda;
pub use case::{Case, Cases};
pub use error::{CaseError, CorrespondenceError, TakenUnrecorded};
pub use following::{Said, follow};
pub use knowledge::{Draft, Knowledge, OwnFiles, Stationery};
