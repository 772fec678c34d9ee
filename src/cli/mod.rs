//! The command line: what a person types, and what comes out.
//!
//! One file a command: its arguments and what it does with the rooms above. Only `console` prints and knows exit codes; help texts are
//! messages of the person's language (clap's own usage errors stay English).

mod acts;
mod anchor;
mod attach;
mod bundle;
mod carriage;
mod console;
mod dates;
mod deadline;
mod doctor;
mod draft;
mod export;
mod forget;
mod forgotten;
mod form;
mod head;
mod help;
mod hops;
mod import;
mod init;
mod ledger;
mod letters;
mod list;
mod mailbox;
mod mails;
mod notes;
mod output;
mod passphrase;
mod preview;
mod proofs;
mod record;
mod recorded;
mod reply;
mod restore;
mod send;
mod show;
mod status;
mod sync;
mod typed;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgMatches, ColorChoice, Command, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::correspondence::{Knowledge, OwnFiles};
use crate::error::Error;
use crate::machine;
use crate::profile::language_hint;
use console::Console;
use letters::{Found, Unsealing};

/// demur, as typed.
#[derive(Debug, Parser)]
#[command(name = "demur", version, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Commands,
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    color: ColorChoice,
}

#[derive(Debug, Subcommand)]
enum Commands {
    Init(Box<init::InitArgs>),
    Draft(draft::DraftArgs),
    Send(send::SendArgs),
    Record(Box<record::RecordArgs>),
    Attach(attach::AttachArgs),
    Reply(reply::ReplyArgs),
    Import(import::ImportArgs),
    Resolve(record::ResolveArgs),
    Sync(sync::SyncArgs),
    Status(status::StatusArgs),
    Show(show::ShowArgs),
    Forget(forget::ForgetArgs),
    Bundle(bundle::BundleArgs),
    Ledger(ledger::LedgerArgs),
    Deadline(deadline::DeadlineArgs),
    List(list::ListArgs),
    Doctor(doctor::DoctorArgs),
    Export(export::ExportArgs),
    Restore(restore::RestoreArgs),
}

/// Runs what was typed and tells the shell how it went.
#[expect(clippy::disallowed_methods, reason = "the command line is what was typed")]
pub fn run() -> ExitCode {
    std::panic::catch_unwind(|| run_with(std::env::args_os())).unwrap_or_else(|_| Console::new(None).fault())
}

fn run_with(typed: impl Iterator<Item = OsString>) -> ExitCode {
    let own = machine::own_files();
    let mut console = Console::new(own.as_ref().ok());
    let arguments = match parse(typed, &console) {
        Ok(arguments) => arguments,
        Err(error) => return Console::clap(&error),
    };
    let done = match &arguments.command {
        Commands::Doctor(arguments) => doctor::run(arguments, own, &mut console),
        Commands::Restore(arguments) => restore::run(arguments, &console),
        _ => own.and_then(|own| execute(arguments, &own, &mut console)),
    };
    console.finish(done)
}

fn parse(typed: impl Iterator<Item = OsString>, console: &Console) -> Result<Cli, clap::Error> {
    let typed: Vec<OsString> = typed.collect();
    let matches: ArgMatches = command(console).color(color(&typed)).try_get_matches_from(typed)?;
    Cli::from_arg_matches(&matches)
}

/// What `--color` says, needed before the rest is read: help and usage errors are all that is ever coloured.
fn color(typed: &[OsString]) -> ColorChoice {
    let typed: Vec<_> = typed.iter().map(|argument| argument.to_string_lossy()).collect();
    let after = typed.iter().position(|argument| argument == "--color").and_then(|position| typed.get(position + 1)).map(AsRef::as_ref);
    let joined = typed.iter().find_map(|argument| argument.strip_prefix("--color="));
    after.or(joined).and_then(|when| ColorChoice::from_str(when, true).ok()).unwrap_or(ColorChoice::Auto)
}

/// The whole command with its help in the person's language.
fn command(console: &Console) -> Command {
    help::worded(<Cli as clap::CommandFactory>::command(), console)
}

fn execute(arguments: Cli, own: &OwnFiles, console: &mut Console) -> Result<(), Error> {
    let (typed, language) = match &arguments.command {
        Commands::Init(arguments) => (arguments.profile.as_deref(), arguments.language.as_ref().and_then(|typed| typed.parse().ok())),
        Commands::Draft(arguments) => (arguments.letters.profile.as_deref(), None),
        Commands::Send(arguments) => (arguments.letters.profile.as_deref(), None),
        Commands::Reply(arguments) => (arguments.letters.profile.as_deref(), None),
        Commands::Resolve(arguments) => (arguments.profile.as_deref(), None),
        Commands::Sync(arguments) => (arguments.profile.as_deref(), None),
        Commands::Ledger(arguments) => (arguments.profile(), None),
        Commands::Bundle(arguments) => (arguments.profile.as_deref(), None),
        Commands::Export(arguments) => (arguments.profile.as_deref(), None),
        _ => (None, None),
    };
    let file = machine::profile_path(typed);
    let unsealing = match &arguments.command {
        Commands::Draft(_) | Commands::Send(_) | Commands::Reply(_) | Commands::Resolve(_) | Commands::Sync(_) | Commands::Bundle(_) => {
            Unsealing::Ask
        }
        Commands::Ledger(_) => Unsealing::IfGiven,
        _ => Unsealing::Leave,
    };
    let found = Found::at(file, unsealing, console);
    console.prefer(language.or_else(|| language_hint(found.text.as_ref().ok()?)).as_ref())?;
    let knowledge = Knowledge::load(own)?;
    match arguments.command {
        Commands::Init(arguments) => init::run(&arguments, &knowledge, console, &|smtp| send::log_in(smtp, console)),
        Commands::Draft(arguments) => draft::run(&arguments, found, &knowledge, console),
        Commands::Send(arguments) => send::run(&arguments, found, &knowledge, console),
        Commands::Attach(arguments) => attach::run(&arguments, &knowledge, console),
        Commands::Reply(arguments) => reply::run(arguments, found, &knowledge, console),
        Commands::Record(arguments) => record::run(&arguments, &knowledge, console),
        Commands::Resolve(arguments) => record::resolve(&arguments, found, &knowledge, console),
        Commands::Import(arguments) => import::run(&arguments, &knowledge, console),
        Commands::Sync(arguments) => sync::run(&arguments, found, &knowledge, console),
        Commands::Status(arguments) => status::run(&arguments, &knowledge, console),
        Commands::Show(arguments) => show::run(&arguments, &knowledge, console),
        Commands::Bundle(arguments) => bundle::run(&arguments, found, &knowledge, console),
        Commands::Forget(arguments) => forget::run(&arguments, &knowledge, console),
        Commands::Ledger(arguments) => ledger::run(&arguments, found, &knowledge, console),
        Commands::Deadline(arguments) => deadline::run(&arguments, &knowledge, console),
        Commands::List(arguments) => list::run(&arguments, &knowledge, console),
        Commands::Doctor(arguments) => doctor::run(&arguments, Ok(own.clone()), console),
        Commands::Export(arguments) => export::run(&arguments, found, own, console),
        Commands::Restore(arguments) => restore::run(&arguments, console),
    }
}
