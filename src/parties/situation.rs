//! The person's particular situation (Article 21(1) GDPR) and what they objected to before.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::service::ServiceId;

/// A kind of ground; each stands for one clause that asserts only what the person confirmed by choosing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// The person's profession binds them to secrecy or discretion.
    Profession,
    /// The person creates works and shows them there.
    CreativeWork,
    /// Family life: posts concern people close to the person.
    Family,
    /// The person appears in pictures.
    PicturesOfMe,
    /// Posts were written for a circle of people, not for training.
    PostsForACircle,
    /// The person is or was stalked, threatened or exposed, and has to protect themselves.
    Safety,
    /// The person is known to the public.
    PublicRole,
    /// A reason that Article 9 GDPR protects, not named.
    SpecialCategories,
}

impl Ground {
    /// All grounds, in the order in which a letter states them.
    pub const ALL: [Self; 8] = [
        Self::Profession,
        Self::CreativeWork,
        Self::Family,
        Self::PicturesOfMe,
        Self::PostsForACircle,
        Self::Safety,
        Self::PublicRole,
        Self::SpecialCategories,
    ];

    /// The word a person types, and the end of the message id `ground-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Profession => "profession",
            Self::CreativeWork => "creative-work",
            Self::Family => "family",
            Self::PicturesOfMe => "pictures-of-me",
            Self::PostsForACircle => "posts-for-a-circle",
            Self::Safety => "safety",
            Self::PublicRole => "public-role",
            Self::SpecialCategories => "special-categories",
        }
    }
}

impl FromStr for Ground {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|ground| ground.id() == text).ok_or(())
    }
}

impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Grounds relating to the person's particular situation; all of it may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Situation {
    /// The kinds the person chose, without repetition.
    pub grounds: Vec<Ground>,
    /// The person's own words.
    pub text: Option<String>,
    /// Whether the person wants to say more than the abstract clause about what Article 9 GDPR protects.
    pub disclose_sensitive: bool,
}

impl Situation {
    /// Whether nothing at all is stated.
    pub fn is_empty(&self) -> bool {
        self.grounds.is_empty() && self.text.is_none()
    }

    /// Whether an own text may reveal what the ground of special categories keeps abstract, without the person having agreed to that.
    pub fn tells_what_it_hides(&self) -> bool {
        self.text.is_some() && self.grounds.contains(&Ground::SpecialCategories) && !self.disclose_sensitive
    }

    /// The person's own words as a person wraps them in a file: an empty line parts paragraphs, a single line end is a space.
    pub fn own_paragraphs(&self) -> Option<String> {
        let lines = self.text.as_deref()?.lines().map(str::trim).collect::<Vec<_>>().join("\n");
        let paragraphs = lines.split("\n\n").map(|paragraph| paragraph.trim().replace('\n', " ")).filter(|paragraph| !paragraph.is_empty());
        Some(paragraphs.collect::<Vec<_>>().join("\n\n"))
    }
}

/// An objection that the person made before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierObjection {
    /// The day on which it was made.
    pub date: NaiveDate,
    /// How it was made.
    pub how: ObjectionForm,
    /// The service it was about, if the person says so; else it is told to every controller written to.
    pub service: Option<ServiceId>,
}

/// How an earlier objection was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObjectionForm {
    /// By the controller's web form.
    Form,
    /// By e-mail.
    Email,
    /// By post.
    Post,
}

impl ObjectionForm {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Form, Self::Email, Self::Post];

    /// The word a person types, and the end of the message id `earlier-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Email => "email",
            Self::Post => "post",
        }
    }
}

impl FromStr for ObjectionForm {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|form| form.id() == text).ok_or(())
    }
}
