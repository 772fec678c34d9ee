//! Who writes, who is written to, and who watches.
//!
//! Enters: the tables `controllers.toml`, `services.toml` and `carriers.toml`; what a person says of themselves comes from `profile`.
//! Leaves: the data subject, their accounts and situation; controllers with their addresses; which controller answers for which
//! service; who carries a letter. It knows no language and decides no letter.

mod account;
mod authority;
mod carrier;
mod channel;
mod contact;
mod controller;
mod data_subject;
mod particulars;
mod representative;
mod service;
mod situation;
mod traces;

pub use account::{Account, Identifier, IdentifierKind};
pub use authority::{Authorities, Authority, AuthorityError, AuthorityId, ComplaintForm, Want};
pub use carrier::{Carrier, Carriers, Period, Product, Proof, has_check_digit};
pub use channel::Channel;
pub use contact::{ContactError, EmailAddress, PhoneNumber, ProfileUrl};
pub use controller::{Controller, ControllerId, Form, FormField, FormFields, Login, MailDomains, Reasons, Training};
pub use data_subject::DataSubject;
pub use particulars::{AccountFate, ConsentKind, Correction, ErasureItem, Moderation, Particulars, RestrictionGround};
pub use representative::{AnswerTo, Representative, Role};
pub use service::{Service, ServiceId};
pub use situation::{EarlierObjection, Ground, ObjectionForm, Situation};
pub use traces::{Trace, TraceKind, Traces};

use std::collections::BTreeMap;

use crate::law::{DataError, Overlay, read_table};

const CONTROLLERS: &str = include_str!("../../data/controllers.toml");
const CARRIERS: &str = include_str!("../../data/carriers.toml");
const SERVICES: &str = include_str!("../../data/services.toml");

/// The controllers, services and carriers known.
#[derive(Debug, Clone)]
pub struct Directory {
    controllers: BTreeMap<ControllerId, Controller>,
    services: BTreeMap<ServiceId, Service>,
    carriers: Carriers,
}

impl Directory {
    /// Reads the built-in tables with the user's own laid over them.
    ///
    /// # Errors
    /// [`DataError`] if a table of the user's is not TOML or not of the form of the built-in one.
    pub fn load(overlay: &Overlay) -> Result<Self, DataError> {
        let directory = Self {
            controllers: read_table("controllers.toml", CONTROLLERS, overlay)?,
            services: read_table("services.toml", SERVICES, overlay)?,
            carriers: read_table("carriers.toml", CARRIERS, overlay)?,
        };
        let broken = |file: &str, problem| Err(DataError { file: file.to_owned(), position: None, problem });
        if let Some(id) = directory.stray_controller() {
            return broken("services.toml", format!("no controller `{id}` in controllers.toml"));
        }
        if let Some((id, flaw)) = directory.controllers.iter().find_map(|(id, controller)| Some((id, controller.flaw()?))) {
            return broken("controllers.toml", format!("{id}: {flaw}"));
        }
        Ok(directory)
    }

    /// A controller that a service names and the table of controllers lacks.
    fn stray_controller(&self) -> Option<&ControllerId> {
        let named = self.services.values().flat_map(|service| service.controllers.values().chain(service.meta_ai.values()));
        named.into_iter().find(|id| !self.controllers.contains_key(*id))
    }

    /// All controllers by id.
    pub fn controllers(&self) -> &BTreeMap<ControllerId, Controller> {
        &self.controllers
    }

    /// All services by id.
    pub fn services(&self) -> &BTreeMap<ServiceId, Service> {
        &self.services
    }

    /// Who carries letters.
    pub fn carriers(&self) -> &Carriers {
        &self.carriers
    }

    /// The service with this id.
    pub fn service(&self, id: &str) -> Option<(&ServiceId, &Service)> {
        self.services.get_key_value(id)
    }

    /// The controller with this id.
    pub fn controller(&self, id: &str) -> Option<(&ControllerId, &Controller)> {
        self.controllers.get_key_value(id)
    }
}
