//! Every test that goes through the front door, one module a stage. How to add one: tests/suite/README.md.

#![allow(clippy::disallowed_methods, reason = "the invariants bind the library; tests read files and run the program")]
#![allow(
    clippy::unwrap_used,
    clippy::case_sensitive_file_extension_comparisons,
    clippy::similar_names,
    clippy::format_collect,
    reason = "a test that cannot go on has failed; names of files are ours"
)]

mod abroad;
mod anchor;
mod architecture;
mod authorities;
mod backup;
mod beside;
mod bundle;
mod calendar;
mod cli;
mod course;
mod data;
mod deadline;
mod delivery;
mod docs;
mod doctor;
mod dovecot;
mod encryption;
mod equality;
mod files;
mod forget;
mod init;
mod kill;
mod letters;
mod locales;
mod mail;
mod mailbox;
mod outbox;
mod packets;
mod page;
mod pairs;
mod people;
mod post;
mod profile;
mod readme;
mod record;
mod refusals;
mod requests;
mod send;
mod sink;
mod stamping;
mod standing;
mod stories;
mod support;
mod versions;
