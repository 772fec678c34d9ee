//! The profile: what a person says once about themselves, their accounts and their situation.
//!
//! Enters: the text of a TOML file, and what law and directory know (countries, services). Leaves: a [`Profile`] in which nothing
//! is malformed, or one [`ProfileError`] with line and column. It does not read the disk, and it decides no letter.

mod error;
mod inbox;
mod outbox;
mod particulars;
mod reader;
mod senders;
mod text;
mod write;

pub use error::{Expected, ProfileError, ProfileProblem};
pub use inbox::Imap;
pub use outbox::{Mailbox, Outbox, Smtp, Tls};
pub use text::{LINE_LIMIT, TEXT_LIMIT};
pub(crate) use text::{clean, forbidden_character, is_ignorable, nearest};
pub use write::{quoted, write};

use toml::de::DeTable;

use crate::law::{Country, Law};
use crate::parties::{
    Account, AnswerTo, DataSubject, Directory, EarlierObjection, EmailAddress, Ground, IdentifierKind, ObjectionForm, Particulars,
    Representative, Role, Situation, Traces,
};
use reader::Reader;

/// The sections of a profile but those on single rights.
const SECTIONS: [&str; 9] = ["language", "subject", "accounts", "situation", "earlier", "traces", "representative", "outbox", "inbox"];

/// Everything a profile says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The language in which letters are written (BCP 47).
    pub language: unic_langid::LanguageIdentifier,
    /// The person.
    pub subject: DataSubject,
    /// Path of an image of the signature, relative to the profile.
    pub signature: Option<String>,
    /// The person's accounts; none at all means not a user.
    pub accounts: Vec<Account>,
    /// Grounds relating to the person's particular situation.
    pub situation: Situation,
    /// Objections made before.
    pub earlier: Vec<EarlierObjection>,
    /// From where and how e-mail is sent.
    pub outbox: Outbox,
    /// The mailbox in which answers arrive and copies are kept, if it may be looked into.
    pub inbox: Option<Imap>,
    /// By what a person without an account can be found.
    pub traces: Option<Traces>,
    /// Who writes for the person, if they do not write themselves.
    pub representative: Option<Representative>,
    /// What the person says to single rights.
    pub particulars: Particulars,
}

impl Profile {
    /// Parses a profile.
    ///
    /// # Errors
    /// [`ProfileError`]: the first thing that is wrong, with its place, in the order of the file's sections.
    pub fn parse(text: &str, law: &Law, directory: &Directory) -> Result<Self, ProfileError> {
        let table = DeTable::parse(text).map_err(|error| ProfileError::syntax(text, &error))?;
        if table.get_ref().is_empty() {
            return Err(ProfileError { position: None, problem: Box::new(ProfileProblem::Empty) });
        }
        let known = [SECTIONS.as_slice(), &particulars::SECTIONS].concat();
        let mut profile = Reader::top(text, &table, &known)?;
        let language = profile.required("language", Reader::language)?;
        let representative = senders::representative(&mut profile)?;
        let mut person = profile.required("subject", |reader, key| {
            reader.table(key, &["name", "email", "country", "region", "address", "signature", "born"])
        })?;
        let subject = subject(&mut person, representative.as_ref(), law)?;
        if representative.as_ref().is_some_and(|other| !can_answer(&subject, other)) {
            return Err(profile.error("representative", ProfileProblem::NoWayToSubject));
        }
        let signature = person.optional("signature", Reader::line)?;
        let mut accounts = Vec::new();
        for mut reader in profile.tables("accounts", &["service", "username", "email", "phone", "profile_url", "disclose", "meta_ai"])? {
            let account = account(&mut reader, directory)?;
            if !accounts.contains(&account) {
                accounts.push(account);
            }
        }
        let situation = match profile.optional("situation", |reader, key| reader.table(key, &["grounds", "text", "disclose_sensitive"]))? {
            Some(mut reader) => situation(&mut reader)?,
            None => Situation::default(),
        };
        let mut earlier = Vec::new();
        for mut reader in profile.tables("earlier", &["date", "how", "service"])? {
            earlier.push(self::earlier(&mut reader, &accounts, directory)?);
        }
        let outbox = outbox::read(&mut profile)?;
        let inbox = inbox::read(&mut profile)?;
        let traces = senders::traces(&mut profile)?;
        if traces.is_some() && !accounts.is_empty() {
            return Err(profile.error("traces", ProfileProblem::AccountsAndTraces));
        }
        let particulars = particulars::particulars(&mut profile, directory)?;
        Ok(Self { language, subject, signature, accounts, situation, earlier, outbox, inbox, traces, representative, particulars })
    }
}

impl Profile {
    /// The sender of e-mail: that of the outbox, else the person, if they gave an address.
    pub fn sender(&self) -> Option<(Option<String>, EmailAddress)> {
        let representative = self.representative.as_ref().map(|other| (other.email.as_ref(), &other.name));
        let (address, name) = representative.unwrap_or((self.subject.email.as_ref(), &self.subject.name));
        let person = || address.cloned().map(|address| (Some(name.clone()), address));
        self.outbox.from.clone().map(|mailbox| (mailbox.name, mailbox.address)).or_else(person)
    }
}

/// The `language` of a profile that may be otherwise broken, to word an error in the person's language.
pub fn language_hint(text: &str) -> Option<unic_langid::LanguageIdentifier> {
    DeTable::parse_recoverable(text).0.get_ref().get("language")?.get_ref().as_str()?.parse().ok()
}

fn subject(reader: &mut Reader<'_, '_>, representative: Option<&Representative>, law: &Law) -> Result<DataSubject, ProfileError> {
    let parent = representative.filter(|representative| representative.role == Role::Parent);
    let name = match parent {
        Some(parent) if !parent.tells_name => reader.optional("name", Reader::line)?.unwrap_or_else(|| parent.name.clone()),
        _ => reader.required("name", Reader::line)?,
    };
    let born = reader.optional("born", Reader::year)?;
    if parent.is_some() && born.is_none() {
        return Err(reader.error("born", ProfileProblem::NoChild));
    }
    Ok(DataSubject {
        name,
        born,
        email: reader.optional("email", |reader, key| reader.parsed(key, Expected::Email))?,
        country: reader.required("country", |reader, key| country(reader, key, law))?,
        region: reader.optional("region", Reader::line)?,
        address: reader.optional("address", Reader::lines)?.unwrap_or_default(),
    })
}

/// Whether an answer finds its way: one that should go to the person needs an address of theirs that the letter tells.
fn can_answer(subject: &DataSubject, other: &Representative) -> bool {
    let tells_address = !subject.address.is_empty() && other.address.is_empty();
    other.answer_to == AnswerTo::Representative || subject.email.is_some() || tells_address
}

fn country(reader: &mut Reader<'_, '_>, key: &'static str, law: &Law) -> Result<Country, ProfileError> {
    let country: Country = reader.parsed(key, Expected::Country)?;
    if law.regime_of_residence(country).is_some() {
        return Ok(country);
    }
    Err(reader.error(key, ProfileProblem::NoRegime { country, known: law.countries() }))
}

fn account(reader: &mut Reader<'_, '_>, directory: &Directory) -> Result<Account, ProfileError> {
    let account = Account {
        service: reader.required("service", |reader, key| reader.service(key, directory))?,
        username: reader.optional("username", Reader::line)?,
        email: reader.optional("email", |reader, key| reader.parsed(key, Expected::Email))?,
        phone: reader.optional("phone", |reader, key| reader.parsed(key, Expected::Phone))?,
        profile_url: reader.optional("profile_url", |reader, key| reader.parsed(key, Expected::ProfileUrl))?,
        disclose: reader
            .optional("disclose", |reader, key| reader.words(key, &IdentifierKind::ALL.map(IdentifierKind::key)))?
            .unwrap_or_default(),
        meta_ai: reader.optional("meta_ai", Reader::boolean)?.unwrap_or(false),
    };
    if let Some(kind) = account.disclose.iter().find(|kind| account.value(**kind).is_none()) {
        return Err(reader.error("disclose", ProfileProblem::NothingToDisclose { kind: *kind }));
    }
    let (id, service) = directory.service(account.service.as_str()).expect("the reader accepts known services only");
    if account.disclosed(service).is_empty() || !service.identifiers.iter().any(|kind| account.value(*kind).is_some()) {
        return Err(reader.error("service", ProfileProblem::NoIdentifier { service: id.clone(), kinds: service.identifiers.clone() }));
    }
    Ok(account)
}

fn earlier(reader: &mut Reader<'_, '_>, accounts: &[Account], directory: &Directory) -> Result<EarlierObjection, ProfileError> {
    let earlier = EarlierObjection {
        date: reader.required("date", Reader::date)?,
        how: reader.required("how", |reader, key| reader.word(key, &ObjectionForm::ALL.map(ObjectionForm::id)))?,
        service: reader.optional("service", |reader, key| reader.service(key, directory))?,
    };
    if let Some(service) = earlier.service.as_ref().filter(|service| !accounts.iter().any(|account| account.service == **service)) {
        let own = accounts.iter().map(|account| account.service.clone()).collect();
        return Err(reader.error("service", ProfileProblem::NoAccountWith { service: service.clone(), own }));
    }
    Ok(earlier)
}

fn situation(reader: &mut Reader<'_, '_>) -> Result<Situation, ProfileError> {
    let mut grounds: Vec<Ground> =
        reader.optional("grounds", |reader, key| reader.words(key, &Ground::ALL.map(Ground::id)))?.unwrap_or_default();
    grounds.sort_unstable();
    grounds.dedup();
    let situation = Situation {
        grounds,
        text: reader.optional("text", Reader::text)?,
        disclose_sensitive: reader.optional("disclose_sensitive", Reader::boolean)?.unwrap_or(false),
    };
    if situation.tells_what_it_hides() {
        return Err(reader.error("text", ProfileProblem::SensitiveText));
    }
    Ok(situation)
}
