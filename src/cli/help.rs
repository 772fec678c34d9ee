//! Help texts in the person's language: `help-<command>` and `help-<command>-<argument>`.

use clap::{Arg, ArgAction, Command};

use super::console::Console;

/// Puts the words of a language into a command and everything below it.
pub(super) fn worded(command: Command, console: &Console) -> Command {
    let say = |id: &str| console.plain(id);
    let template = format!("{{before-help}}{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", say("help-usage"));
    let command = command
        .about(say("help-demur"))
        .after_help(say("help-demur-after"))
        .subcommand_help_heading(say("help-commands"))
        .help_template(template.clone())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', ArgAction::Help, say("help-help")))
        .arg(flag("version", 'V', ArgAction::Version, say("help-version")))
        .mut_args(|arg| {
            let help = say(&format!("help-{}", arg.get_id()));
            described(arg, help).help_heading(say("help-options"))
        });
    command.mut_subcommands(|subcommand| worded_subcommand(subcommand, "", console, &template))
}

/// A command below `parent`, whose name stands before its own in the ids of its words: `help-ledger-verify`.
fn worded_subcommand(command: Command, parent: &str, console: &Console, template: &str) -> Command {
    let say = |id: &str| console.plain(id);
    let name = format!("{parent}{}", command.get_name());
    let below = format!("{name}-");
    command
        .mut_subcommands(|subcommand| worded_subcommand(subcommand, &below, console, template))
        .subcommand_help_heading(say("help-commands"))
        .disable_help_subcommand(true)
        .about(say(&format!("help-{name}")))
        .help_template(template.to_owned())
        .disable_help_flag(true)
        .mut_args(|arg| {
            let argument = arg.get_id().as_str().replace('_', "-");
            let own = format!("help-{name}-{argument}");
            let id = if console.words().has(&own) { own } else { format!("help-shared-{argument}") };
            let heading = if arg.is_positional() { say("help-arguments") } else { say("help-options") };
            described(arg, say(&id)).help_heading(heading)
        })
        .arg(flag("help", 'h', ArgAction::Help, say("help-help")).help_heading(say("help-options")))
}

/// An argument with its help, and behind it the words that can be typed: clap's own list would be English.
fn described(arg: Arg, help: String) -> Arg {
    if !arg.get_action().takes_values() {
        return arg.help(help);
    }
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let help = if values.is_empty() { help } else { format!("{help} [{}]", values.join("|")) };
    arg.help(help).hide_possible_values(true).hide_default_value(true)
}

fn flag(name: &'static str, short: char, action: ArgAction, help: String) -> Arg {
    Arg::new(name).short(short).long(name).action(action).help(help)
}
