//! What `draft` and `send` have in common: which letters, in which form, with which stationery.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};
use clap::Args;

use super::acts::{ActArgs, BusinessArgs, points};
use super::console::Console;
use super::typed::{one_of, tag};
use super::{passphrase, recorded};
use crate::correspondence::{Knowledge, Said, Stationery, follow};
use crate::encryption::is_sealed;
use crate::error::Error;
use crate::locale::Message;
use crate::machine;
use crate::parties::Ground;
use crate::profile::{Profile, ProfileProblem};
use crate::render::{Fonts, Format, Layout, Signature};
use crate::request::{Channel, FollowUp, Following, Order};

/// What can be typed after `demur draft` and `demur send`.
#[derive(Debug, Args)]
pub(super) struct LetterArgs {
    #[arg(long, value_name = "NUMBERS")]
    missing: Option<String>,
    #[arg(long, value_name = "TEXT")]
    identification: Option<String>,
    #[arg(long)]
    early: bool,
    #[arg(long)]
    no_other_proceedings: bool,
    #[arg(long, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_name = "CONTROLLER", value_delimiter = ',')]
    to: Vec<String>,
    #[arg(long, value_name = "SERVICE", value_delimiter = ',')]
    service: Vec<String>,
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    #[arg(long, default_value = "post", value_parser = one_of::<Channel>(Channel::ALL.map(Channel::id)))]
    pub(super) channel: Channel,
    #[arg(long, value_name = "TAG")]
    also: Option<String>,
    #[arg(long)]
    joined: bool,
    #[command(flatten)]
    business: BusinessArgs,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = one_of::<Ground>(Ground::ALL.map(Ground::id)))]
    ground: Vec<Ground>,
    #[arg(long, value_parser = one_of::<Format>(Format::ALL.map(Format::id)))]
    pub(super) format: Option<Format>,
    #[arg(long, value_name = "FILE|DIR|-")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(long, value_parser = one_of::<Layout>(Layout::ALL.map(Layout::id)))]
    pub(super) layout: Option<Layout>,
    #[arg(long, value_name = "DIR")]
    font_path: Option<PathBuf>,
}

/// The profile as it was found: where, and its text or why there is none.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) file: PathBuf,
    pub(super) text: Result<String, Error>,
}

/// What is done about a profile that is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsealing {
    /// It is opened; the person types the passphrase if nothing else gives it.
    Ask,
    /// It is opened if the environment has the passphrase.
    IfGiven,
    /// It stays closed: the command can do without.
    Leave,
}

impl Found {
    /// Looks for a profile.
    pub(super) fn at(file: PathBuf, unsealing: Unsealing, console: &Console) -> Self {
        let text = machine::read_profile(&file).and_then(|bytes| {
            let bytes = if is_sealed(&bytes) { passphrase::open_profile(&file, &bytes, unsealing, console)? } else { bytes };
            machine::text_of_profile(&file, bytes)
        });
        Self { file, text }
    }
}

impl LetterArgs {
    /// The profile, with the grounds that were typed.
    pub(super) fn profile(&self, found: Found, knowledge: &Knowledge) -> Result<Profile, Error> {
        let (file, text) = (found.file, found.text?);
        let mut profile =
            Profile::parse(&text, &knowledge.law, &knowledge.directory).map_err(|error| Error::Profile { file: file.clone(), error })?;
        profile.situation.grounds.extend(self.ground.iter().copied());
        profile.situation.grounds.sort_unstable();
        profile.situation.grounds.dedup();
        if profile.situation.tells_what_it_hides() {
            let problem = Box::new(ProfileProblem::SensitiveText);
            return Err(Error::Profile { file, error: crate::profile::ProfileError { position: None, problem } });
        }
        Ok(profile)
    }

    /// The order for letters of a day; what follows an earlier letter is looked up in the record.
    pub(super) fn order(
        &self,
        acts: &ActArgs,
        profile: &Profile,
        knowledge: &Knowledge,
        date: NaiveDate,
        console: &Console,
    ) -> Result<Order, Error> {
        let (rights, follow_up) = acts.sorted()?;
        let follows = match follow_up {
            Some(kind) => Some(self.following(kind, acts.reference.as_deref(), profile, knowledge, (date, console))?),
            None => self.refuse_strays(acts)?,
        };
        let business = self.business.controller(&rights, profile.subject.country, date)?;
        Ok(Order {
            rights,
            to: self.to.clone(),
            services: self.service.clone(),
            language: self.language.as_deref().map(tag).transpose()?,
            channel: self.channel,
            date,
            joined: self.joined,
            also: self.also.as_deref().map(tag).transpose()?,
            business,
            follows,
        })
    }

    fn following(
        &self,
        kind: FollowUp,
        reference: Option<&str>,
        profile: &Profile,
        knowledge: &Knowledge,
        (date, console): (NaiveDate, &Console),
    ) -> Result<Following, Error> {
        let Some(reference) = reference else { return Err(Error::Usage { problem: Message::new("error-follow-up-without-for") }) };
        let cases = recorded::cases(&machine::data_folder(self.data_dir.as_deref()), knowledge, date, console)?;
        Ok(follow(&cases, reference, Some(&profile.subject), kind, self.said()?, date)?)
    }

    /// What the person says to a letter that follows an earlier one.
    pub(super) fn said(&self) -> Result<Said, Error> {
        Ok(Said {
            missing: self.missing.as_deref().map(points).transpose()?.unwrap_or_default(),
            identification: self.identification.as_deref().map(crate::profile::clean).filter(|text| !text.is_empty()),
            no_other_proceedings: self.no_other_proceedings,
            early: self.early,
        })
    }

    /// Options that have a meaning only with a letter that follows an earlier one.
    fn refuse_strays(&self, acts: &ActArgs) -> Result<Option<Following>, Error> {
        let typed = [
            ("--for", acts.reference.is_some()),
            ("--missing", self.missing.is_some()),
            ("--identification", self.identification.is_some()),
            ("--early", self.early),
            ("--no-other-proceedings", self.no_other_proceedings),
        ];
        let Some((option, _)) = typed.iter().find(|(_, is_typed)| *is_typed) else { return Ok(None) };
        let acts = FollowUp::ALL.map(FollowUp::id).join(" ");
        Err(Error::Usage { problem: Message::new("error-for-without-follow-up").with("option", *option).with("acts", acts) })
    }

    /// What the forms need besides the letters.
    pub(super) fn stationery(
        &self,
        format: Format,
        profile: &Profile,
        file: &Path,
        sent_at: DateTime<FixedOffset>,
    ) -> Result<Stationery, Error> {
        let wants_page = matches!(format, Format::Pdf | Format::Eml);
        let own_fonts = self.font_path.as_deref().filter(|_| wants_page).map(machine::fonts).transpose()?.unwrap_or_default();
        let signature = profile
            .signature
            .as_ref()
            .filter(|_| wants_page)
            .map(|path| signature(&file.parent().unwrap_or(Path::new("")).join(path)))
            .transpose()?;
        Ok(Stationery { fonts: Fonts::new(own_fonts)?, layout: self.layout, signature, sender: profile.sender(), recipient: None, sent_at })
    }
}

fn signature(file: &Path) -> Result<Signature, Error> {
    Signature::new(machine::read_at_most(file, Signature::LIMIT as u64)?).map_err(|error| Error::Signature { file: file.to_owned(), error })
}
