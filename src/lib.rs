//! demur writes a person's letter to Meta about AI training, in their language and under their law.
//!
//! The modules below stand in the order of the data, and each uses only those above it: read from top to bottom, they are the life of one
//! letter. The law says what can be asked (`law`), of whom (`parties`), in which words (`locale`). A person says once who they are
//! (`profile`) and today what they want (`request`); templates give the order of the clauses (`template`), and together they make a
//! letter (`letter`) and its forms (`render`). A letter leaves (`dispatch`), what happens to it is kept (`ledger`) and can be
//! dated by others (`timestamp`), mails come in (`mail`), and from that follows what is due (`deadline`). `correspondence` is this whole way,
//! `evidence` what others are given of it; below are only the errors, the machine and the command line. Beside the
//! way stand `encryption` and `backup`, by which all of it can be kept elsewhere.
//!
//! ```
//! use demur::correspondence::{Knowledge, OwnFiles};
//! use demur::law::Right;
//! use demur::profile::Profile;
//! use demur::render::text;
//! use demur::request::{Channel, Order};
//!
//! let knowledge = Knowledge::load(&OwnFiles::default())?;
//! let profile = Profile::parse(include_str!("../examples/ben.toml"), &knowledge.law, &knowledge.directory)?;
//! let order = Order {
//!     rights: vec![Right::Objection],
//!     to: vec![],
//!     services: vec![],
//!     language: None,
//!     channel: Channel::Post,
//!     date: "2026-11-21".parse()?,
//!     also: None,
//!     business: None,
//!     follows: None,
//!     joined: false,
//! };
//! let drafts = knowledge.draft(&profile, &order)?;
//! assert!(text(&drafts[0].letter).starts_with("Ben Sample\n7 Sample Street\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod law;
pub mod parties;
pub mod locale;
pub mod encryption;
pub mod profile;
pub mod request;
pub mod template;
pub mod letter;
pub mod render;
pub mod mail;
pub mod timestamp;
pub mod dispatch;
pub mod ledger;
pub mod deadline;
pub mod correspondence;
pub mod evidence;
pub mod backup;
pub mod error;
pub mod machine;
pub mod cli;
