//! Results as comma-separated text.

use super::{ResultTable, Values};

pub(super) fn write(table: &ResultTable) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|(name, _)| name))?;
    for row in 0..table.rows() {
        writer.write_record(table.columns.iter().map(|(_, values)| cell(values, row)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn cell(values: &Values, row: usize) -> String {
    fn text<T: std::fmt::Display>(value: Option<T>) -> String {
        value.map(|value| value.to_string()).unwrap_or_default()
    }
    match values {
        Values::Text(values) => text(values.get(row).cloned().flatten()),
        Values::Number(values) => text(values.get(row).copied().flatten().filter(|v| v.is_finite())),
        Values::Whole(values) => text(values.get(row).copied().flatten()),
        Values::Truth(values) => text(values.get(row).copied().flatten()),
    }
}
