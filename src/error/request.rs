//! What an order lacks, and what to do about it, as messages.

use super::Report;
use super::report::{locale_report, nearest_or_known, nowhere, own_file};
use crate::locale::{Argument, Message};
use crate::parties::AuthorityError;
use crate::render::PacketError;
use crate::request::RequestError;

pub(super) fn report(error: &RequestError) -> Report {
    let known = |known: &[String]| Some(Message::new("hint-known").with("known", Argument::Text(known.join(" "))));
    let rights = |rights: &mut dyn Iterator<Item = &crate::law::Right>| rights.map(|right| right.id()).collect::<Vec<_>>().join(" ");
    match error {
        RequestError::NoAccounts => nowhere(Message::new("error-no-accounts"), Some(Message::new("hint-no-accounts"))),
        RequestError::ChildUnfindable => nowhere(Message::new("error-child-unfindable"), Some(Message::new("hint-child-unfindable"))),
        RequestError::PortabilityWithoutAccount => {
            nowhere(Message::new("error-portability-without-account"), Some(Message::new("hint-portability-without-account")))
        }
        RequestError::NoTraceFor { service } => {
            nowhere(Message::new("error-no-trace-for").with("service", service.as_str()), Some(Message::new("hint-no-trace-for")))
        }
        RequestError::MandateByPost { .. } => nowhere(Message::new("error-mandate-by-post"), Some(Message::new("hint-mandate-by-post"))),
        RequestError::MandateInFuture { signed, date } => {
            nowhere(Message::new("error-mandate-in-future").with("signed", *signed).with("date", *date), None)
        }
        RequestError::NotAChild { born, .. } => {
            nowhere(Message::new("error-not-a-child").with("born", born.to_string()), Some(Message::new("hint-not-a-child")))
        }
        RequestError::NothingToRectify => nowhere(Message::new("error-nothing-to-rectify"), Some(Message::new("hint-nothing-to-rectify"))),
        RequestError::NoRestrictionGround => {
            nowhere(Message::new("error-no-restriction-ground"), Some(Message::new("hint-no-restriction-ground")))
        }
        RequestError::KeptAndErased => nowhere(Message::new("error-kept-and-erased"), Some(Message::new("hint-kept-and-erased"))),
        RequestError::SameLanguageTwice { language } => {
            nowhere(Message::new("error-same-language-twice").with("language", language.to_string()), None)
        }
        RequestError::ModerationInFuture { decided, date } => {
            nowhere(Message::new("error-moderation-in-future").with("decided", *decided).with("date", *date), None)
        }
        RequestError::NoRegime { country, known } => {
            let codes = known.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            nowhere(Message::new("error-no-regime").with("country", country.code()), Some(Message::new("hint-known").with("known", codes)))
        }
        RequestError::NotInForce { regime, from, date } => {
            let message = Message::new("error-not-in-force").with("regime", regime.as_str());
            nowhere(message.with("from", *from).with("date", *date), Some(Message::new("hint-not-in-force")))
        }
        RequestError::RightNotGranted { right, regime, granted } => nowhere(
            Message::new("error-right-not-granted").with("right", right.id()).with("regime", regime.as_str()),
            Some(Message::new("hint-known").with("known", rights(&mut granted.iter()))),
        ),
        RequestError::UnknownLanguage { wanted, known: tags, .. } => {
            nowhere(Message::new("error-unknown-language").with("language", wanted.to_string()), known(tags))
        }
        RequestError::UnknownService { typed, nearest, known } => nowhere(
            Message::new("error-unknown-service").with("service", typed.as_str()),
            Some(nearest_or_known(nearest.as_deref(), known)),
        ),
        RequestError::NoAccountWith { service, own } => {
            nowhere(Message::new("error-no-account-with").with("service", service.as_str()), known(own))
        }
        RequestError::UnknownController { typed, nearest, known } => nowhere(
            Message::new("error-unknown-controller").with("controller", typed.as_str()),
            Some(nearest_or_known(nearest.as_deref(), known)),
        ),
        RequestError::NotAnswering { controller, answering } => {
            nowhere(Message::new("error-not-answering").with("controller", controller.as_str()), known(answering))
        }
        RequestError::NobodyAnswers { service, regime } => {
            nowhere(Message::new("error-nobody-answers").with("service", service.as_str()).with("regime", regime.as_str()), None)
        }
        RequestError::EarlierInFuture { earlier, date } => {
            nowhere(Message::new("error-earlier-in-future").with("earlier", *earlier).with("date", *date), None)
        }
    }
}

pub(super) fn packet_report(error: &PacketError) -> Report {
    match error {
        PacketError::NoForm { controller, service } => {
            let problem = match service {
                Some(service) => Message::new("error-no-form").with("service", service.as_str()),
                None => Message::new("error-no-form-without-account"),
            };
            nowhere(problem.with("controller", controller.as_str()), Some(Message::new("hint-no-form")))
        }
        PacketError::NoFormOfBusiness { business } => nowhere(
            Message::new("error-no-form-of-business").with("business", business.as_str()),
            Some(Message::new("hint-no-form-of-business")),
        ),
        PacketError::NoFormOfAuthority { authority, channels } => {
            let channels = channels.iter().map(|channel| format!("--channel {channel}")).collect::<Vec<_>>().join(", ");
            let hint = Message::new("hint-no-form-of-authority").with("channels", channels);
            nowhere(Message::new("error-no-form-of-authority").with("authority", authority.as_str()), Some(hint))
        }
        PacketError::NoRoom { url, limit } => nowhere(
            Message::new("error-form-limit").with("url", url.as_str()).with("limit", limit.to_string()),
            Some(Message::new("hint-no-form")),
        ),
        PacketError::Locale(error) => locale_report(error),
    }
}

pub(super) fn authority_report(error: &AuthorityError) -> Report {
    match error {
        AuthorityError::Data(error) => own_file("data", &error.file, error.position, &error.problem),
        AuthorityError::None(country) => nowhere(Message::new("error-no-authority").with("country", country.code()), None),
        AuthorityError::WhichRegion { country, typed, known } => {
            let id = if typed.is_some() { "error-unknown-region-of" } else { "error-which-region" };
            let message = Message::new(id).with("country", country.code());
            let message = match typed {
                Some(typed) => message.with("region", typed.as_str()),
                None => message,
            };
            nowhere(message, Some(Message::new("hint-which-region").with("known", known.join(", "))))
        }
    }
}
