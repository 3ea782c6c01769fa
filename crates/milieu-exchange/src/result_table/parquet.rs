//! Results as Apache Parquet: one optional column per heading, Snappy compression.

use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;

use super::{ResultTable, Values};

/// Rows of a row group.
const GROUP: usize = 1 << 20;

pub(super) fn write(table: &ResultTable) -> Result<Vec<u8>, ParquetError> {
    let fields = table
        .columns
        .iter()
        .map(|(name, values)| field(name, values).map(Arc::new))
        .collect::<Result<Vec<_>, _>>()?;
    let schema = Type::group_type_builder("results").with_fields(fields).build()?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(format!("milieu {}", env!("CARGO_PKG_VERSION")))
        .build();
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, Arc::new(schema), Arc::new(properties))?;
    let rows = table.rows();
    let mut from = 0;
    while from < rows {
        let until = rows.min(from + GROUP);
        let mut group = writer.next_row_group()?;
        for (_, values) in &table.columns {
            let part = from..until;
            match values {
                Values::Text(values) => {
                    column::<ByteArrayType, _>(&mut group, values, part, |text: &String| {
                        Some(ByteArray::from(text.as_str()))
                    })
                }
                Values::Number(values) => {
                    column::<DoubleType, _>(&mut group, values, part, |v: &f64| v.is_finite().then_some(*v))
                }
                Values::Whole(values) => column::<Int64Type, _>(&mut group, values, part, |v: &i64| Some(*v)),
                Values::Truth(values) => column::<BoolType, _>(&mut group, values, part, |v: &bool| Some(*v)),
            }?;
        }
        group.close()?;
        from = until;
    }
    writer.close()?;
    Ok(bytes)
}

fn field(name: &str, values: &Values) -> Result<Type, ParquetError> {
    let physical = match values {
        Values::Text(_) => Physical::BYTE_ARRAY,
        Values::Number(_) => Physical::DOUBLE,
        Values::Whole(_) => Physical::INT64,
        Values::Truth(_) => Physical::BOOLEAN,
    };
    let field = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
    match values {
        Values::Text(_) => field.with_logical_type(Some(LogicalType::String)).build(),
        _ => field.build(),
    }
}

fn column<T: DataType, V>(
    group: &mut SerializedRowGroupWriter<'_, &mut Vec<u8>>,
    values: &[Option<V>],
    rows: std::ops::Range<usize>,
    convert: impl Fn(&V) -> Option<T::T>,
) -> Result<(), ParquetError> {
    let cells: Vec<Option<T::T>> =
        rows.map(|row| values.get(row).and_then(Option::as_ref).and_then(&convert)).collect();
    let levels: Vec<i16> = cells.iter().map(|cell| i16::from(cell.is_some())).collect();
    let present: Vec<T::T> = cells.into_iter().flatten().collect();
    if let Some(mut writer) = group.next_column()? {
        writer.typed::<T>().write_batch(&present, Some(&levels), None)?;
        writer.close()?;
    }
    Ok(())
}
