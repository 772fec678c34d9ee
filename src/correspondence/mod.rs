//! The whole way of one letter: an order becomes letters ([`Knowledge`]), a letter leaves ([`sending`]), what happens to it is noted
//! ([`noting`]), all of it can be looked at again ([`Case`]), and in the end it can be forgotten ([`forgetting`]).
//!
//! The command line and the web page act only through here; nothing here prints, reads the clock or touches a file but the record.

mod agenda;
pub mod anchoring;
pub mod attaching;
mod case;
mod error;
mod explaining;
mod following;
pub mod forgetting;
pub mod form;
pub mod incoming;
mod knowledge;
pub mod looking;
mod matching;
pub mod noting;
mod posting;
mod relation;
pub mod sending;
pub mod syncing;

pub use agenda::agenda;
pub use case::{Case, Cases, Forgotten};
pub use error::{CaseError, CorrespondenceError, TakenUnrecorded};
pub use explaining::{by_law, explained};
pub use following::{Said, follow};
pub use knowledge::{Draft, Knowledge, OwnFiles, Stationery};
pub use posting::{Fetch, Posting};
