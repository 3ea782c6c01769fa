//! Every view taken away: figures as SVG and PNG, tables as CSV and XLSX, one or all of a page.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use milieu_figures::{Theme, png, themed};
use milieu_vocabulary::message;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use serde::Deserialize;
use serde_json::Value;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::problem::{Problem, ProblemView};
use crate::question::Asked;
use crate::router::data_of;

/// Pixels for each unit of a drawing: fine enough for print at the usual size.
const PIXELS: f32 = 2.0;
/// Characters a cell of a workbook holds at most.
const CELL: usize = 32_767;

/// Addresses of exports.
pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(export))
}

/// What is taken away, and how.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ExportAsked {
    /// Address of the page, with its query.
    page: String,
    /// Name of a figure or table on it; all tables of the page, for `xlsx` and `json`.
    id: Option<String>,
    /// `svg`, `png`, `csv`, `xlsx` or `json`.
    format: String,
    /// `light`, `dark` or `print`.
    theme: Option<String>,
}

/// A figure or table of a page as a file.
#[utoipa::path(get, path = "/api/export", params(ExportAsked),
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 400, body = ProblemView), (status = 404, body = ProblemView)))]
async fn export(State(desk): State<Arc<Desk>>, asked: Asked, Query(wanted): Query<ExportAsked>) -> Response {
    let data = crate::router::data_router(Arc::clone(&desk));
    match file(&desk, data, &asked, &wanted).await {
        Ok((name, kind, bytes)) => {
            let disposition = format!("attachment; filename=\"{name}\"");
            ([("content-type", kind.to_owned()), ("content-disposition", disposition)], bytes).into_response()
        }
        Err(problem) => problem.respond(&desk.messages(asked.language)),
    }
}

async fn file(
    desk: &Desk,
    data: Router,
    asked: &Asked,
    wanted: &ExportAsked,
) -> Result<(String, &'static str, Vec<u8>), Problem> {
    let (path, query) = wanted.page.split_once('?').unwrap_or((&wanted.page, ""));
    let path = path.trim_matches('/');
    let nothing = || Problem::missing(message!("web-no-page", address = wanted.page.as_str()));
    if path.is_empty() || path.starts_with("api") || path.contains('.') {
        return Err(nothing());
    }
    let separator = if query.is_empty() { "" } else { "&" };
    let (status, page) =
        data_of(data, &format!("/{path}.json?lang={}{separator}{query}", asked.language.code())).await;
    if !status.is_success() {
        return Err(nothing());
    }
    let stem = path.replace('/', "-");
    let name = |ending: &str| match &wanted.id {
        Some(id) => format!("milieu-{stem}-{}.{ending}", clean(id)),
        None => format!("milieu-{stem}.{ending}"),
    };
    let theme = wanted.theme.as_deref().and_then(Theme::parse).unwrap_or(Theme::Light);
    match wanted.format.as_str() {
        "svg" => Ok((name("svg"), "image/svg+xml", themed(drawing(&page, wanted)?, theme).into_bytes())),
        "png" => {
            let bytes = png(drawing(&page, wanted)?, theme, PIXELS).map_err(Problem::internal)?;
            Ok((name("png"), "image/png", bytes))
        }
        "csv" => Ok((name("csv"), "text/csv; charset=utf-8", csv(&the_table(&page, wanted)?))),
        "xlsx" => {
            let tables = match &wanted.id {
                Some(_) => vec![the_table(&page, wanted)?],
                None => all_tables(&page),
            };
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            Ok((name("xlsx"), kind, xlsx(&tables, desk).map_err(Problem::internal)?))
        }
        "json" => Ok((name("json"), "application/json", page.to_string().into_bytes())),
        other => Err(Problem::question(message!(
            "web-export-format",
            format = other,
            formats = "svg, png, csv, xlsx, json"
        ))),
    }
}

fn clean(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect()
}

fn missing(wanted: &ExportAsked) -> Problem {
    let id = wanted.id.clone().unwrap_or_default();
    Problem::missing(message!("web-export-missing", id = id, page = wanted.page.as_str()))
}

fn drawing<'a>(page: &'a Value, wanted: &ExportAsked) -> Result<&'a str, Problem> {
    let figures = page["figures"].as_array().into_iter().flatten();
    let found = figures
        .into_iter()
        .find(|figure| wanted.id.as_deref().is_none_or(|id| figure["id"].as_str() == Some(id)));
    found.and_then(|figure| figure["svg"].as_str()).ok_or_else(|| missing(wanted))
}

fn the_table(page: &Value, wanted: &ExportAsked) -> Result<Value, Problem> {
    let tables = all_tables(page);
    let twin = wanted.id.as_ref().map(|id| format!("{id}-table"));
    let named =
        |table: &Value, name: Option<&String>| name.is_some_and(|name| table["id"].as_str() == Some(name));
    let found = match &wanted.id {
        None => tables.first(),
        Some(_) => tables
            .iter()
            .find(|table| named(table, wanted.id.as_ref()))
            .or_else(|| tables.iter().find(|table| named(table, twin.as_ref()))),
    };
    found.cloned().ok_or_else(|| missing(wanted))
}

/// Twins of figures first, then the other tables.
fn all_tables(page: &Value) -> Vec<Value> {
    let twins = page["figures"].as_array().into_iter().flatten().map(|figure| figure["table"].clone());
    let others = page["tables"].as_array().into_iter().flatten().cloned();
    twins.chain(others).collect()
}

fn rows(table: &Value) -> impl Iterator<Item = &Vec<Value>> {
    table["rows"].as_array().into_iter().flatten().filter_map(Value::as_array)
}

/// Numbers as they are, texts as read; a text that a spreadsheet would take for a formula is kept
/// from it by an apostrophe.
fn csv(table: &Value) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heads = table["columns"].as_array().into_iter().flatten();
    let heads: Vec<&str> = heads.map(|head| head.as_str().unwrap_or_default()).collect();
    // Writing into memory cannot fail.
    let _ = writer.write_record(&heads);
    for row in rows(table) {
        let cells = row.iter().map(|cell| match cell["number"].as_f64() {
            Some(number) => number.to_string(),
            None => harmless(cell["text"].as_str().unwrap_or_default()),
        });
        let _ = writer.write_record(cells.collect::<Vec<_>>());
    }
    writer.into_inner().unwrap_or_default()
}

fn harmless(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

fn xlsx(tables: &[Value], desk: &Desk) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    for (at, table) in tables.iter().enumerate() {
        let sheet: &mut Worksheet = book.add_worksheet();
        sheet.set_name(format!("{}", at + 1))?;
        let caption = table["caption"].as_str().unwrap_or_default();
        sheet.write_with_format(0, 0, caption, &bold)?;
        sheet.write(1, 0, desk.file_name())?;
        let heads = table["columns"].as_array().into_iter().flatten();
        for (column, head) in heads.enumerate() {
            sheet.write_with_format(3, column as u16, head.as_str().unwrap_or_default(), &bold)?;
        }
        for (line, row) in rows(table).enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let (line, column) = (line as u32 + 4, column as u16);
                match cell["number"].as_f64() {
                    Some(number) => sheet.write(line, column, number)?,
                    None => {
                        let text: String =
                            cell["text"].as_str().unwrap_or_default().chars().take(CELL).collect();
                        sheet.write_string(line, column, text)?
                    }
                };
            }
        }
        sheet.autofit();
    }
    if tables.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer()
}
