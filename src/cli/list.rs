//! `demur list`: what the program knows, each record with its source, the day it was checked, and whether it is verified.

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::console::Console;
use crate::correspondence::Knowledge;
use crate::error::Error;
use crate::law::{Provenance, Right, Status};
use crate::locale::{LocaleError, Localizer};

/// What can be typed after `demur list`.
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[arg(value_enum, value_name = "WHAT")]
    what: What,
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Rights,
    Services,
    Controllers,
    Authorities,
    Regimes,
    Languages,
}

/// Runs the command.
pub(super) fn run(arguments: &ListArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let records = match arguments.what {
        What::Rights => rights(knowledge, console.words())?,
        What::Services => services(knowledge),
        What::Controllers => controllers(knowledge),
        What::Authorities => authorities(knowledge)?,
        What::Regimes => regimes(knowledge),
        What::Languages => languages(knowledge),
    };
    let result = if arguments.json { format!("{}\n", Value::Array(records)) } else { as_text(&records, console.words())? };
    Console::result(result.as_bytes())
}

fn rights(knowledge: &Knowledge, words: &Localizer) -> Result<Vec<Value>, LocaleError> {
    let record = |right: &Right| {
        let provisions: Value =
            knowledge.law.regimes().iter().filter_map(|regime| Some((regime.id.to_string(), json!(regime.rights.get(right)?)))).collect();
        Ok(json!({ "id": right, "name": words.plain(&format!("right-{right}"))?, "provisions": provisions }))
    };
    Right::ALL.iter().map(record).collect()
}

fn services(knowledge: &Knowledge) -> Vec<Value> {
    let record = |(id, service): (&crate::parties::ServiceId, &crate::parties::Service)| {
        let own = json!({ "id": id, "name": service.name, "identifiers": service.identifiers, "controllers": service.controllers, "meta_ai": service.meta_ai });
        with_provenance(own, &service.provenance)
    };
    knowledge.directory.services().iter().map(record).collect()
}

fn controllers(knowledge: &Knowledge) -> Vec<Value> {
    let record = |(id, controller): (&crate::parties::ControllerId, &crate::parties::Controller)| {
        let own = json!({
            "id": id, "name": controller.name, "postal_address": controller.postal_address, "country": controller.country,
            "time_zone": controller.time_zone, "days_of_post": controller.days_of_post, "forms": controller.forms,
        });
        with_provenance(own, &controller.provenance)
    };
    knowledge.directory.controllers().iter().map(record).collect()
}

fn authorities(knowledge: &Knowledge) -> Result<Vec<Value>, Error> {
    let authorities = knowledge.authorities()?;
    let record = |(id, authority): (&crate::parties::AuthorityId, &crate::parties::Authority)| {
        let mut record = with_provenance(json!(authority), &authority.provenance);
        record["id"] = json!(id);
        record
    };
    Ok(authorities.all().iter().map(record).collect())
}

fn regimes(knowledge: &Knowledge) -> Vec<Value> {
    let record = |regime: &crate::law::Regime| {
        let own = json!({ "id": regime.id, "name": regime.act, "from": regime.from, "countries": regime.countries.codes, "rights": regime.rights });
        let mut record = with_provenance(own, &regime.provenance);
        if let Some(identification) = &regime.identification {
            record["identification"] = with_provenance(json!({ "prompt_days": identification.prompt_days }), &identification.provenance);
        }
        record
    };
    knowledge.law.regimes().iter().map(record).collect()
}

fn languages(knowledge: &Knowledge) -> Vec<Value> {
    let record = |(tag, locale): (&String, &crate::locale::LocaleRecord)| json!({ "id": tag, "name": locale.name, "base": locale.base, "status": locale.status });
    knowledge.locales.records().iter().map(record).collect()
}

fn with_provenance(mut record: Value, provenance: &Provenance) -> Value {
    record["source"] = json!(provenance.source);
    record["checked"] = json!(provenance.checked);
    record["status"] = json!(provenance.status);
    record["check_again"] = json!(provenance.check_again);
    record
}

/// One record a paragraph: id and name, then what a person looks for.
fn as_text(records: &[Value], words: &Localizer) -> Result<String, LocaleError> {
    let mut text = String::new();
    for record in records {
        text.push_str(&format!("{}  {}\n", record["id"].as_str().unwrap_or_default(), record["name"].as_str().unwrap_or_default()));
        if let Some(lines) = record["postal_address"].as_array() {
            text.push_str(&format!("    {}\n", joined(lines)));
        }
        if let Some(countries) = record["countries"].as_array() {
            text.push_str(&format!("    {}\n", countries.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")));
        }
        for form in record["forms"].as_array().into_iter().flatten() {
            text.push_str(&format!("    {} ({})\n", form["url"].as_str().unwrap_or_default(), status(&form["status"], words)?));
        }
        if let Some(days) = record["identification"]["prompt_days"].as_u64() {
            let state = status(&record["identification"]["status"], words)?;
            text.push_str(&format!(
                "    {}\n",
                words.text("list-identification", [("days", days.to_string().into()), ("status", state.into())])?
            ));
        }
        for key in ["regions", "services"] {
            if let Some(words) = record[key].as_array().filter(|words| !words.is_empty()) {
                text.push_str(&format!("    {}\n", joined(words)));
            }
        }
        if let Some(form) = record["form"].as_object() {
            text.push_str(&format!("    {} ({})\n", form["url"].as_str().unwrap_or_default(), status(&form["status"], words)?));
        }
        if let Some(email) = record["email"].as_str() {
            text.push_str(&format!("    {email}\n"));
        }
        if let (Some(checked), Some(source)) = (record["checked"].as_str(), record["source"].as_str()) {
            let line = words.text(
                "list-provenance",
                [("status", status(&record["status"], words)?.into()), ("checked", checked.into()), ("source", source.into())],
            )?;
            text.push_str(&format!("    {line}\n"));
        }
    }
    Ok(text)
}

fn joined(lines: &[Value]) -> String {
    lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
}

fn status(status: &Value, words: &Localizer) -> Result<String, LocaleError> {
    let verified = *status == json!(Status::Verified);
    words.plain(if verified { "list-verified" } else { "list-unverified" })
}
