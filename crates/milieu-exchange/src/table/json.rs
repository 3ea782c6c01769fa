//! A JSON array of flat objects as a table. Objects are taken one at a time, so that the array
//! is never held twice.

use std::collections::HashMap;
use std::fmt;
use std::io::{BufReader, Read};

use csv::StringRecord;
use serde::de::{Deserializer, SeqAccess, Visitor};
use serde_json::Value;

use super::Row;
use crate::ExchangeError;

pub(super) fn read(text: Box<dyn Read>, name: &str) -> Result<(Vec<String>, Vec<Row>), ExchangeError> {
    let mut reader = serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 16, text));
    let bad = |e: serde_json::Error| ExchangeError::BadSyntax {
        file: name.to_owned(),
        format: "JSON",
        detail: e.to_string(),
    };
    let table = reader.deserialize_seq(ObjectsVisitor).map_err(bad)?;
    reader.end().map_err(bad)?;
    Ok(table)
}

struct ObjectsVisitor;

impl<'de> Visitor<'de> for ObjectsVisitor {
    type Value = (Vec<String>, Vec<Row>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let mut columns: Vec<String> = Vec::new();
        let mut positions: HashMap<String, usize> = HashMap::new();
        let mut rows = Vec::new();
        while let Some(object) = array.next_element::<serde_json::Map<String, Value>>()? {
            let mut cells = vec![(String::new(), false); columns.len()];
            for (name, value) in object {
                let column = *positions.entry(name).or_insert_with_key(|name| {
                    columns.push(name.clone());
                    columns.len() - 1
                });
                if column >= cells.len() {
                    cells.resize(column + 1, (String::new(), false));
                }
                cells[column] = match value {
                    Value::Null => (String::new(), false),
                    Value::String(text) => (text, false),
                    Value::Number(number) => (number.to_string(), true),
                    Value::Bool(yes) => (yes.to_string(), false),
                    other => (other.to_string(), false),
                };
            }
            let numeric = cells.iter().map(|c| c.1).collect();
            let cells = StringRecord::from_iter(cells.iter().map(|c| c.0.as_str()));
            rows.push(Row { number: rows.len() as u64 + 1, cells, numeric });
        }
        Ok((columns, rows))
    }
}
