//! Results as a JSON array of objects, one row per line.

use super::ResultTable;

pub(super) fn write(table: &ResultTable) -> Result<Vec<u8>, serde_json::Error> {
    let rows = table.json();
    let mut text = String::from("[\n");
    for (at, row) in rows.iter().enumerate() {
        text.push_str(&serde_json::to_string(row)?);
        text.push_str(if at + 1 < rows.len() { ",\n" } else { "\n" });
    }
    text.push_str("]\n");
    Ok(text.into_bytes())
}
