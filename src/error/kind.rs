//! Who can act on an error, and the errors of the stages as they become one.

use super::{Error, Standing, anchor};
use crate::correspondence::{CaseError, CorrespondenceError};
use crate::encryption::EncryptionError;
use crate::letter::ComposeError;
use crate::parties::AuthorityError;
use crate::render::{PacketError, RenderError};
use crate::request::RequestError;

/// Who can act on an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The input or a file is wrong.
    Input,
    /// The command was typed wrongly.
    Usage,
    /// A letter was not handed over, and is recorded so; or an authority did not answer as it should, and nothing is recorded.
    NotHandedOver,
    /// The record could not be read or written, or does not hold.
    Record,
    /// Nobody knows whether a letter left.
    InDoubt,
    /// The person broke off.
    Interrupted,
}

impl From<CorrespondenceError> for Error {
    fn from(error: CorrespondenceError) -> Self {
        match error {
            CorrespondenceError::Data(error) | CorrespondenceError::Authority(AuthorityError::Data(error)) => Self::Data(error),
            CorrespondenceError::Locale(error) | CorrespondenceError::Packet(PacketError::Locale(error)) => Self::Locale(error),
            CorrespondenceError::Template(error) => Self::Template(error),
            CorrespondenceError::Request(error) => Self::Request(Box::new(error)),
            CorrespondenceError::Authority(error) => Self::Authority(error),
            CorrespondenceError::Compose(error) => error.into(),
            CorrespondenceError::Render(error) => error.into(),
            CorrespondenceError::Packet(error) => Self::Packet(error),
            CorrespondenceError::Ledger(error) => Self::Ledger(error),
            CorrespondenceError::TakenUnrecorded(error) => Self::TakenUnrecorded(error),
            CorrespondenceError::Case(error) => Self::Case(error),
        }
    }
}

impl From<ComposeError> for Error {
    fn from(error: ComposeError) -> Self {
        match error {
            ComposeError::Locale(error) => Self::Locale(error),
            ComposeError::Template(error) => Self::Template(error),
            ComposeError::Document(error) => Self::Document { what: error.0 },
        }
    }
}

impl From<RenderError> for Error {
    fn from(error: RenderError) -> Self {
        match error {
            RenderError::Template(error) => Self::Template(error),
            RenderError::Pdf(error) => Self::Pdf(error),
            RenderError::Eml(error) => Self::Eml(error),
        }
    }
}

impl Error {
    /// Who can act: what was typed with the command is usage, the rest is input.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Usage { .. }
            | Self::Option { .. }
            | Self::Encryption { error: EncryptionError::NotARecipient { .. }, .. }
            | Self::Case(CaseError::NotAReference { .. } | CaseError::Seq) => Kind::Usage,
            Self::Ledger(_) | Self::NoRecord { .. } | Self::Busy { .. } | Self::ClockSetBack { .. } | Self::TakenUnrecorded(_) => {
                Kind::Record
            }
            Self::RestoreOver { what: Standing::NewerRecord | Standing::OtherRecord, .. } | Self::Proof { .. } => Kind::Record,
            Self::NotHandedOver { .. } | Self::Tsa { .. } => Kind::NotHandedOver,
            Self::Anchor { error, was_asked: true, .. } if anchor::is_of_the_authority(error) => Kind::NotHandedOver,
            Self::InDoubt { .. } => Kind::InDoubt,
            Self::Interrupted { .. } => Kind::Interrupted,
            Self::Request(error) => match **error {
                RequestError::UnknownService { .. }
                | RequestError::UnknownController { .. }
                | RequestError::UnknownLanguage { typed: true, .. }
                | RequestError::SameLanguageTwice { .. } => Kind::Usage,
                _ => Kind::Input,
            },
            _ => Kind::Input,
        }
    }
}
