//! Results as an Excel workbook: one sheet, bold headings that stay in sight. Text is text, never
//! a formula.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::{ResultTable, Values};

pub(super) fn write(table: &ResultTable) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A fixed date: the same table gives the same bytes.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let sheet = workbook.add_worksheet();
    sheet.set_name("results")?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (at, (name, values)) in table.columns.iter().enumerate() {
        // Beyond the widths and heights of a sheet the writer refuses.
        let column = u16::try_from(at).unwrap_or(u16::MAX);
        sheet.write_string_with_format(0, column, name, &bold)?;
        for row in 0..values.len() {
            let place = u32::try_from(row + 1).unwrap_or(u32::MAX);
            match values {
                Values::Text(values) => {
                    if let Some(text) = &values[row] {
                        sheet.write_string(place, column, text)?;
                    }
                }
                Values::Number(values) => {
                    if let Some(number) = values[row].filter(|number| number.is_finite()) {
                        sheet.write_number(place, column, number)?;
                    }
                }
                Values::Whole(values) => {
                    if let Some(number) = values[row] {
                        sheet.write_number(place, column, number as f64)?;
                    }
                }
                Values::Truth(values) => {
                    if let Some(truth) = values[row] {
                        sheet.write_boolean(place, column, truth)?;
                    }
                }
            }
        }
    }
    workbook.save_to_buffer()
}
