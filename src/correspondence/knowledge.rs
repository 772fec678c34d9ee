//! What the program knows before it knows the person, and the way from an order to letters in their forms.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset};

use super::CorrespondenceError;
use crate::law::{Applicable, DataError, Law, Overlay, Provenance, Right};
use crate::letter::{Letter, compose, parts, sections};
use crate::locale::{LanguageIdentifier, LocaleError, Locales, Localizer};
use crate::mail::Phrases;
use crate::parties::{Authorities, Authority, AuthorityId, Directory, EmailAddress, Reasons, Service, ServiceId};
use crate::profile::Profile;
use crate::render::{
    Envelope, Fonts, Format, Layout, Layouts, Look, Page, RenderError, Signature, eml, html, json, markdown, packet, pdf, posting_sheet,
    text,
};
use crate::request::{FollowUp, Following, Order, Request};
use crate::template::{Engine, TemplateError};

/// The user's own files, by kind and path below its folder.
#[derive(Debug, Clone, Default)]
pub struct OwnFiles {
    /// In place of the built-in templates.
    pub templates: Overlay,
    /// Laid over the built-in locales.
    pub locales: Overlay,
    /// Laid over the built-in tables.
    pub data: Overlay,
}

/// All that the program knows before it knows the person.
#[derive(Debug, Clone)]
pub struct Knowledge {
    /// The law.
    pub law: Law,
    /// Controllers and services.
    pub directory: Directory,
    /// Languages.
    pub locales: Locales,
    /// Windows of envelopes.
    pub layouts: Layouts,
    templates: Overlay,
    data: Overlay,
    look: Look,
}

/// A request with its letter.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What is asked.
    pub request: Request,
    /// In words.
    pub letter: Letter,
}

/// What a form needs besides the letter.
#[derive(Debug)]
pub struct Stationery {
    /// The fonts there are.
    pub fonts: Fonts,
    /// Another window than the usual one of the sender's country.
    pub layout: Option<Layout>,
    /// The person's signature.
    pub signature: Option<Signature>,
    /// The name shown as sender of an e-mail, and the address: of the outbox, else of the subject.
    pub sender: Option<(Option<String>, EmailAddress)>,
    /// The address an e-mail goes to; none leaves it to the person.
    pub recipient: Option<EmailAddress>,
    /// The instant in the `Date` field of an e-mail.
    pub sent_at: DateTime<FixedOffset>,
}

impl Knowledge {
    /// Reads everything built in, with the user's own files.
    ///
    /// # Errors
    /// [`CorrespondenceError`] if a file of the user's is broken.
    pub fn load(own: &OwnFiles) -> Result<Self, CorrespondenceError> {
        Ok(Self {
            law: Law::load(&own.data)?,
            directory: Directory::load(&own.data)?,
            locales: Locales::load(&own.locales)?,
            layouts: Layouts::load(&own.data)?,
            templates: own.templates.clone(),
            data: own.data.clone(),
            look: Look::new(own.templates.get("letter.typ").map(String::as_str)),
        })
    }

    /// Writes the letters that an order makes of a profile.
    ///
    /// # Errors
    /// [`CorrespondenceError`] if the order cannot be met, or a file of the user's is broken.
    pub fn draft(&self, profile: &Profile, order: &Order) -> Result<Vec<Draft>, CorrespondenceError> {
        self.compose(self.requests(profile, order)?)
    }

    /// The requests that an order makes of a profile.
    ///
    /// # Errors
    /// [`CorrespondenceError::Request`] if the order cannot be met.
    pub fn requests(&self, profile: &Profile, order: &Order) -> Result<Vec<Request>, CorrespondenceError> {
        let authority = match &order.follows {
            Some(following) if following.kind == FollowUp::Complaint => Some(self.authority(profile, following)?),
            _ => None,
        };
        Ok(Request::plan(profile, order, authority.as_ref(), &self.law, &self.directory, &self.locales)?)
    }

    /// Puts requests of one profile into words.
    ///
    /// # Errors
    /// [`CorrespondenceError`] if a file of the user's is broken.
    pub fn compose(&self, requests: Vec<Request>) -> Result<Vec<Draft>, CorrespondenceError> {
        let Some(first) = requests.first() else { return Ok(Vec::new()) };
        let sections: Vec<&str> = requests.iter().flat_map(sections).collect();
        let in_language = |language: &LanguageIdentifier| {
            let words = self.words(language, &requests)?;
            let engine = Engine::for_letters(&self.templates, Arc::clone(&words), &sections)?;
            Ok::<_, CorrespondenceError>((words, engine))
        };
        let (words, engine) = in_language(&first.language)?;
        let second = first.also.as_ref().map(in_language).transpose()?;
        let write = |request: Request| {
            let mut letter = compose(&request, &words, &engine, &self.law, &self.directory)?;
            if let Some((words, engine)) = &second {
                letter.also = Some(Box::new(compose(&request, words, engine, &self.law, &self.directory)?));
            }
            Ok(Draft { request, letter })
        };
        requests.into_iter().map(write).collect()
    }

    /// The engines for a bundle of evidence in these words: for its texts, and for its web page.
    ///
    /// # Errors
    /// [`TemplateError`] if a template of the user's is broken.
    pub fn evidence_engines(&self, words: &Arc<Localizer>) -> Result<(Engine, Engine), TemplateError> {
        Ok((Engine::for_evidence(&self.templates, Arc::clone(words))?, Engine::for_reports(&self.templates, Arc::clone(words))?))
    }

    /// The words that letters on these requests need, in a language.
    ///
    /// # Errors
    /// [`LocaleError`] if a file of the user's is broken.
    pub fn words<'a>(
        &self,
        language: &LanguageIdentifier,
        requests: impl IntoIterator<Item = &'a Request> + Clone,
    ) -> Result<Arc<Localizer>, LocaleError> {
        let first = requests.clone().into_iter().next();
        let applicable = first.and_then(|request| Some((self.applicable(request)?, request.date)));
        let law = applicable.map(|(applicable, date)| applicable.words(date)).unwrap_or_default();
        Ok(Arc::new(self.locales.for_letters(language, &parts(requests), &law)?))
    }

    /// The law between the parties of a request.
    fn applicable(&self, request: &Request) -> Option<Applicable<'_>> {
        let regime = self.law.regime(request.regime.as_str())?;
        Some(self.law.with_establishment(regime, request.controller.country, request.date))
    }

    /// The authority that a complaint goes to.
    fn authority(&self, profile: &Profile, following: &Following) -> Result<(AuthorityId, Authority), CorrespondenceError> {
        // Without an account, the complaint is about all that the controller answers for.
        let is_about = |id: &ServiceId| profile.accounts.is_empty() || profile.accounts.iter().any(|account| account.service == *id);
        let is_its_own = |service: &Service| service.controllers.values().any(|owner| *owner == following.precedent.controller);
        let all = self.directory.services().iter();
        let services: Vec<ServiceId> = all.filter(|(id, service)| is_its_own(service) && is_about(id)).map(|(id, _)| id.clone()).collect();
        let authorities = self.authorities()?;
        let subject = &profile.subject;
        let (id, authority) = authorities.of_residence(subject.country, subject.region.as_deref(), &services)?;
        Ok((id.clone(), authority.clone()))
    }

    /// The supervisory authorities.
    ///
    /// # Errors
    /// [`DataError`] if a table of the user's is broken.
    pub fn authorities(&self) -> Result<Authorities, DataError> {
        Authorities::load(&self.data)
    }

    /// The words by which incoming mails are recognised.
    ///
    /// # Errors
    /// [`DataError`] if the user's own table is broken.
    pub fn phrases(&self) -> Result<Phrases, DataError> {
        Phrases::load(&self.data)
    }

    /// Brings letters out in a form, each by itself; a stream format is joined by [`Knowledge::stream`].
    ///
    /// # Errors
    /// [`CorrespondenceError`] if a letter cannot take the form.
    pub fn render(&self, drafts: &[Draft], format: Format, stationery: &Stationery) -> Result<Vec<Vec<u8>>, CorrespondenceError> {
        let Some(first) = drafts.first() else { return Ok(Vec::new()) };
        let web = match format {
            Format::Html | Format::Eml => Some(Engine::for_html(&self.templates, self.words(&first.request.language, [&first.request])?)?),
            _ => None,
        };
        drafts.iter().map(|draft| self.render_one(draft, format, web.as_ref(), stationery).map_err(CorrespondenceError::from)).collect()
    }

    fn render_one(&self, draft: &Draft, format: Format, web: Option<&Engine>, stationery: &Stationery) -> Result<Vec<u8>, RenderError> {
        let letter = &draft.letter;
        let web_page = || web.map_or_else(|| Ok(String::new()), |engine| html(letter, engine));
        match format {
            Format::Text => Ok(text(letter).into_bytes()),
            Format::Markdown => Ok(markdown(letter).into_bytes()),
            Format::Json => Ok(json(letter).to_string().into_bytes()),
            Format::Html => Ok(web_page()?.into_bytes()),
            Format::Pdf => self.page(draft, stationery),
            Format::Eml => {
                let (from_name, from) = stationery.sender.clone().ok_or(crate::render::EmlError::NoSender)?;
                let envelope = Envelope { from_name, from, to: stationery.recipient.clone(), sent_at: stationery.sent_at };
                Ok(eml(letter, &text(letter), web_page()?, self.page(draft, stationery)?, &envelope)?)
            }
        }
    }

    fn page(&self, draft: &Draft, stationery: &Stationery) -> Result<Vec<u8>, RenderError> {
        let usual = self.layouts.usual_in(draft.request.subject.country).map(|(_, record)| record);
        let layout = stationery.layout.or(usual.map(|record| record.side)).unwrap_or(Layout::Plain);
        let folds: &[f64] = usual.filter(|record| record.side == layout).map_or(&[], |record| &record.folds);
        let page = Page { look: &self.look, fonts: &stationery.fonts, layout, folds, signature: stationery.signature.as_ref() };
        Ok(pdf(&draft.letter, &page)?)
    }

    /// The packet for a letter by web form, in the words of the program: which form, what to type, what to paste, what to keep.
    ///
    /// # Errors
    /// [`CorrespondenceError::Packet`] if no form takes the request.
    pub fn packet(&self, draft: &Draft, words: &Localizer) -> Result<String, CorrespondenceError> {
        let letter_words = self.words(&draft.request.language, [&draft.request])?;
        Ok(packet(&draft.request, &draft.letter, &letter_words, words, &self.directory)?)
    }

    /// The posting sheet for a letter by post, in the words of the program.
    ///
    /// # Errors
    /// [`CorrespondenceError::Locale`] if a locale of the user's is broken.
    pub fn posting_sheet(&self, draft: &Draft, words: &Localizer) -> Result<String, CorrespondenceError> {
        Ok(posting_sheet(&draft.request, &draft.letter, words)?)
    }

    /// Several letters as one stream: text and `CommonMark` parted by a form feed line, JSON as one array.
    pub fn stream(format: Format, renderings: &[Vec<u8>]) -> Vec<u8> {
        match format {
            Format::Json => [b"[".as_slice(), &renderings.join(b",".as_slice()), b"]\n"].concat(),
            _ => renderings.join(b"\x0c\n".as_slice()),
        }
    }

    /// The records that a letter rests on, by name, for the note on what is unverified or should be checked again.
    pub fn records_used<'a>(&'a self, request: &'a Request) -> Vec<(String, &'a Provenance)> {
        let mut records = Vec::new();
        if let Some(applicable) = self.applicable(request) {
            let limit = applicable.time_limit(&request.rights).map(|limit| &limit.provenance);
            for regime in [applicable.regime].into_iter().chain(applicable.besides) {
                records.push((regime.id.to_string(), &regime.provenance));
                records.push((format!("{}: countries", regime.id), &regime.countries.provenance));
                records.extend(regime.dated_on(request.date).map(|dated| (format!("{}: {}", regime.id, dated.id), &dated.provenance)));
            }
            records.extend(limit.map(|provenance| (format!("{}: time limit", request.regime), provenance)));
        }
        let controller = &request.controller;
        records.push((request.controller_id.to_string(), &controller.provenance));
        records.extend(request.training().map(|training| (format!("{}: training", request.controller_id), &training.provenance)));
        if request.rights.contains(&Right::Objection) && request.situation.is_empty() && !request.accounts.is_empty() {
            let optional = controller.forms.iter().filter(|form| form.reasons == Some(Reasons::Optional));
            records.extend(optional.map(|form| (form.url.clone(), &form.provenance)));
        }
        for account in &request.accounts {
            if let Some((id, service)) = self.directory.service(account.service.as_str()) {
                records.push((id.to_string(), &service.provenance));
                let under = service.by_regime.get(&request.regime);
                records.extend(under.map(|provenance| (format!("{id}: {}", request.regime), provenance)));
            }
        }
        for section in sections(request) {
            let decisions = self.law.decisions(section, request.subject.country, request.date);
            records.extend(decisions.map(|(id, decision)| (id.to_owned(), &decision.provenance)));
        }
        records.extend(request.authority.iter().map(|(id, authority)| (id.to_string(), &authority.provenance)));
        let form = request.authority.iter().filter_map(|(_, authority)| authority.form.as_ref());
        records.extend(form.map(|form| (form.url.clone(), &form.provenance)));
        records
    }
}
