//! Data › Import: what can be brought in, and how columns may be named.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_exchange::ImportKind;
use milieu_exchange::mapping::fields;
use milieu_vocabulary::{Layer, Message, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::commands::UPLOAD_LIMIT;
use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Encodings that lists of members are found in, beside those found out.
const ENCODINGS: [&str; 8] = [
    "utf-8",
    "windows-1252",
    "windows-1250",
    "iso-8859-2",
    "iso-8859-15",
    "windows-1251",
    "mac-roman",
    "utf-16le",
];

/// Kinds whose columns a person can name.
const OWN_TABLES: [ImportKind; 3] = [ImportKind::Members, ImportKind::Ties, ImportKind::Survey];

/// What only the import screen has.
#[derive(Serialize, ToSchema)]
pub struct ImportData {
    /// Kinds of import, the one that finds out first.
    pub kinds: Vec<ImportKindView>,
    /// Layers of ties.
    pub layers: Vec<NamedCode>,
    /// Encodings offered.
    pub encodings: Vec<String>,
    /// Largest file, in bytes.
    pub upload_limit: u64,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// Whether nothing is in the territory yet.
    pub empty: bool,
    /// Whether the file may be changed.
    pub writable: bool,
}

/// A code with its name.
#[derive(Serialize, ToSchema)]
pub struct NamedCode {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

/// A kind of import.
#[derive(Serialize, ToSchema)]
pub struct ImportKindView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Fields its columns can be; none for official formats.
    pub fields: Vec<ImportField>,
}

/// A field of a table.
#[derive(Serialize, ToSchema)]
pub struct ImportField {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Whether rows are of no use without it.
    pub required: bool,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(import))
}

/// What can be brought in, and how columns may be named.
#[utoipa::path(get, path = "/data/import.json", responses((status = 200, body = Page<ImportData>), (status = 400, body = ProblemView)))]
async fn import(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<ImportData>, Problem> {
    let kinds = ImportKind::ALL
        .into_iter()
        .map(|kind| ImportKindView {
            code: kind.code().to_owned(),
            name: question.key(kind.help_key()),
            fields: fields(kind)
                .map(|field| ImportField {
                    code: field.name.to_owned(),
                    name: question.text(&Message::new(field_key(kind, field.name))),
                    required: field.required,
                })
                .collect(),
        })
        .collect();
    let layers = Layer::ALL
        .iter()
        .map(|layer| NamedCode { code: layer.code().to_owned(), name: question.key(layer.label_key()) })
        .collect();
    let data = ImportData {
        kinds,
        layers,
        encodings: ENCODINGS.map(str::to_owned).to_vec(),
        upload_limit: UPLOAD_LIMIT,
        undo: super::data_history::undo_name(question)?,
        empty: question.territory().is_empty(),
        writable: !question.desk.read_only && !question.state.earlier,
    };
    let mut page = question.page("web-screen-data-import", data);
    let empty = if page.data.empty { "web-data-import-empty" } else { "web-data-import-answer" };
    page.answer.push(question.key(empty));
    for kind in OWN_TABLES {
        let rows = fields(kind)
            .map(|field| {
                let needed = if field.required { question.key("web-data-needed") } else { String::new() };
                vec![
                    Cell::text(question.text(&Message::new(field_key(kind, field.name)))),
                    Cell::text(field.name),
                    Cell::text(needed),
                    Cell::text(field.headings.iter().take(6).copied().collect::<Vec<_>>().join(", ")),
                ]
            })
            .collect();
        page.tables.push(TableView {
            id: format!("fields-{}", kind.code()),
            caption: question.text(&message!("web-data-fields-of", kind = Message::new(kind.help_key()))),
            columns: [
                "web-data-col-field",
                "web-data-col-heading",
                "web-data-col-needed",
                "web-data-col-also",
            ]
            .map(|key| question.key(key))
            .to_vec(),
            rows,
            total: None,
        });
    }
    page.command = Some(format!("milieu import auto FILE --into {} --preview", question.desk.file_name()));
    Ok(page)
}

fn field_key(kind: ImportKind, field: &str) -> String {
    format!("web-data-field-{}-{}", kind.code(), field.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_and_kind_has_a_name() {
        let messages = milieu_messages::Messages::english();
        for kind in ImportKind::ALL {
            assert!(messages.has(kind.help_key()));
            for field in fields(kind) {
                assert!(messages.has(&field_key(kind, field.name)), "{}", field_key(kind, field.name));
            }
        }
    }
}
