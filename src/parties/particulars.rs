//! What a person says to single rights: which data to erase, what is wrong, which consents to withdraw.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::Serialize;

use super::service::ServiceId;

/// Words that a person types, each a variant and the end of message ids.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// All of them, in the order in which a letter names them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word a person types, and the end of message ids.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }

        impl FromStr for $name {
            type Err = ();

            fn from_str(text: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|word| word.id() == text).ok_or(())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.id())
            }
        }
    };
}

words! {
    /// What should be erased (Article 17 GDPR).
    ErasureItem {
        /// Copies in training, test and prepared data sets.
        TrainingCopies = "training-copies",
        /// Entries into AI features and their answers.
        AiChats = "ai-chats",
        /// Pictures, sound and video given to AI features.
        Media = "media",
        /// Contact details out of the address books of others.
        ContactUploads = "contact-uploads",
        /// Posts, comments and pictures.
        Posts = "posts",
        /// What was inferred about the person.
        Inferences = "inferences",
    }
}

words! {
    /// Whether the account stays when data are erased.
    AccountFate {
        /// It stays.
        Stays = "stays",
        /// It should be deleted as well.
        Closes = "closes",
    }
}

words! {
    /// Why processing should be restricted (Article 18(1) GDPR).
    RestrictionGround {
        /// While overriding grounds are examined after an objection (point d).
        Objection = "objection",
        /// While the accuracy is verified (point a).
        Accuracy = "accuracy",
        /// It is unlawful, and the person wants no erasure (point b).
        Unlawful = "unlawful",
        /// The person needs the data for legal claims (point c).
        Claims = "claims",
    }
}

words! {
    /// A consent that the person gave and withdraws (Article 7(3) GDPR).
    ConsentKind {
        /// To personalised advertising.
        PersonalisedAds = "personalised-ads",
        /// To processing of the camera roll in the cloud.
        CameraRoll = "camera-roll",
        /// To the use of voice recordings.
        Voice = "voice",
        /// To additional data of AI glasses.
        Glasses = "glasses",
        /// To the upload of contacts.
        ContactUpload = "contact-upload",
        /// To AI features personalised by data of other services.
        AiPersonalisation = "ai-personalisation",
    }
}

/// What is wrong and what is right (Article 16 GDPR).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// What is wrong.
    pub wrong: String,
    /// What is right.
    pub right: String,
    /// Where it stands, if the person says so.
    #[serde(rename = "where")]
    pub place: Option<String>,
}

/// Something that was removed or restricted (Article 17 of Regulation (EU) 2022/2065).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moderation {
    /// What was removed or restricted.
    pub what: String,
    /// On which day the person heard of it.
    pub date: Option<NaiveDate>,
    /// At which service.
    pub service: Option<ServiceId>,
}

/// What a person says to single rights; all of it may be left out but the corrections for a rectification.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    /// What to erase; empty stands for what the accounts suggest.
    pub erasure: Vec<ErasureItem>,
    /// Whether the account stays.
    pub account: Option<AccountFate>,
    /// Why to restrict.
    pub restriction: Option<RestrictionGround>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// To which other controller data should go.
    pub portability_to: Option<String>,
    /// The consents withdrawn.
    pub consents: Vec<ConsentKind>,
    /// Decisions of moderation.
    pub moderation: Vec<Moderation>,
}
