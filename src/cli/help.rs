//! Help texts in the person's language: `help-<command>` and `help-<command>-<argument>`.

use clap::{Arg, ArgAction, Command};

use crate::locale::Localizer;

/// Puts the words of a language into a command and everything below it.
pub(super) fn worded(command: Command, words: &Localizer) -> Command {
    let say = |id: &str| words.plain(id).unwrap_or_else(|error| error.to_string());
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
            arg.help(help).help_heading(say("help-options"))
        });
    command.mut_subcommands(|subcommand| worded_subcommand(subcommand, words, &template))
}

fn worded_subcommand(command: Command, words: &Localizer, template: &str) -> Command {
    let say = |id: &str| words.plain(id).unwrap_or_else(|error| error.to_string());
    let name = command.get_name().to_owned();
    command
        .about(say(&format!("help-{name}")))
        .help_template(template.to_owned())
        .disable_help_flag(true)
        .mut_args(|arg| {
            let id = format!("help-{name}-{}", arg.get_id().as_str().replace('_', "-"));
            let heading = if arg.is_positional() { say("help-arguments") } else { say("help-options") };
            arg.help(say(&id)).help_heading(heading)
        })
        .arg(flag("help", 'h', ArgAction::Help, say("help-help")).help_heading(say("help-options")))
}

fn flag(name: &'static str, short: char, action: ArgAction, help: String) -> Arg {
    Arg::new(name).short(short).long(name).action(action).help(help)
}
