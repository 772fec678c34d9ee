//! The letter as data.

use serde_json::Value;

use crate::letter::Letter;

/// The letter as one JSON object: `snake_case` keys, dates YYYY-MM-DD, unknown = null.
pub fn json(letter: &Letter) -> Value {
    serde_json::to_value(letter).expect("a letter is data")
}
