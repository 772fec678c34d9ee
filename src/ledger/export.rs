//! The record for other programs: JSON Lines with all that a check needs, or a table.

use std::io::{self, Write};
use std::str::FromStr;

use serde_json::{Value, json};

use super::chain::hex;
use super::{Ledger, LedgerError, LedgerProblem};

/// A form of export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// One JSON object a line (docs/record.md).
    JsonLines,
    /// Comma-separated values (RFC 4180), with a head.
    Csv,
}

impl ExportFormat {
    /// All forms.
    pub const ALL: [Self; 2] = [Self::JsonLines, Self::Csv];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::JsonLines => "jsonl",
            Self::Csv => "csv",
        }
    }
}

impl FromStr for ExportFormat {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|format| format.id() == text).ok_or(())
    }
}

const ROWS: &str = "SELECT e.seq, e.at, e.reference, e.event, e.payload_digest, e.prev, e.hash, p.salt, p.json \
    FROM entry e LEFT JOIN payload p USING (seq) ORDER BY e.seq";

impl Ledger {
    /// Writes the whole record, entry by entry; the bytes of artifacts stay in the record, their digests and salts are written.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read or the writer takes no more.
    pub fn export(&self, format: ExportFormat, to: &mut dyn Write) -> Result<(), LedgerError> {
        let system = |error: io::Error| self.wrong(LedgerProblem::System(error.to_string()));
        let read = |error: rusqlite::Error| self.problem(&error);
        if format == ExportFormat::Csv {
            to.write_all(b"seq,at,reference,event,on,note,file,payload,hash\r\n").map_err(system)?;
        }
        let _moment = self.moment()?;
        let mut statement = self.connection.prepare_cached(ROWS).map_err(read)?;
        let mut rows = statement.query([]).map_err(read)?;
        while let Some(row) = rows.next().map_err(read)? {
            let line = match format {
                ExportFormat::JsonLines => self.json_line(row),
                ExportFormat::Csv => self.csv_line(row),
            };
            to.write_all(line.map_err(read)?.as_bytes()).map_err(system)?;
        }
        Ok(())
    }

    fn json_line(&self, row: &rusqlite::Row<'_>) -> Result<String, rusqlite::Error> {
        let seq: i64 = row.get(0)?;
        let mut beside = self.connection.prepare_cached(&self.contents.files_of_an_entry())?;
        let artifact = |row: &rusqlite::Row<'_>| {
            let (salt, bytes) = self.contents.measured(row)?;
            Ok(
                json!({ "role": row.get::<_, String>(0)?, "digest": row.get::<_, String>(1)?, "salt": salt.map(|salt| hex(&salt)), "bytes": bytes }),
            )
        };
        let artifacts = beside.query_map([seq], artifact)?.collect::<Result<Vec<Value>, _>>()?;
        let (salt, json) = self.contents.text(row, 7, 8)?.unzip();
        let line = json!({
            "seq": seq,
            "at": row.get::<_, String>(1)?,
            "reference": row.get::<_, String>(2)?,
            "event": row.get::<_, String>(3)?,
            "payload_digest": row.get::<_, String>(4)?,
            "attached": artifacts,
            "prev": row.get::<_, String>(5)?,
            "hash": row.get::<_, String>(6)?,
            "salt": salt.map(|salt| hex(&salt)),
            "json": json,
        });
        Ok(format!("{line}\n"))
    }

    fn csv_line(&self, row: &rusqlite::Row<'_>) -> Result<String, rusqlite::Error> {
        csv_line(row, self.contents.text(row, 7, 8)?.map(|(_, json)| json).unwrap_or_default())
    }
}

fn csv_line(row: &rusqlite::Row<'_>, json: String) -> Result<String, rusqlite::Error> {
    let payload: Value = serde_json::from_str(&json).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let fields = [
        row.get::<_, i64>(0)?.to_string(),
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        text(&payload["on"]),
        text(&payload["note"]),
        text(&payload["file"]["name"]),
        json,
        row.get(6)?,
    ];
    Ok(format!("{}\r\n", fields.map(|field| csv_field(&field)).join(",")))
}

/// A field in quotes where it needs them; one that a spreadsheet would take for a formula gets an apostrophe before it.
fn csv_field(text: &str) -> String {
    let text = if text != "-" && text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
