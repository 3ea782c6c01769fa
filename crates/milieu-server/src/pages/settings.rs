//! Settings: what the program is, what the file holds, and a copy of it.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_messages::Language;
use milieu_territory::Table;
use milieu_vocabulary::{Message, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// What only the settings have.
#[derive(Serialize, ToSchema)]
pub struct SettingsData {
    /// Whether nothing may be changed.
    pub read_only: bool,
    /// Where the file lies.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Version of the program.
    pub version: String,
    /// Settings of the territory that `milieu set` knows.
    pub settings: Vec<SettingView>,
    /// Languages of the workbench.
    pub languages: Vec<String>,
}

/// A setting of the territory.
#[derive(Serialize, ToSchema)]
pub struct SettingView {
    /// Name.
    pub key: String,
    /// Name as it is read.
    pub label: String,
    /// Value; empty when not set.
    pub value: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(settings))
}

/// The program, the file and its settings.
#[utoipa::path(get, path = "/settings.json", responses((status = 200, body = Page<SettingsData>), (status = 400, body = ProblemView)))]
async fn settings(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

fn build(question: &Question) -> Result<Page<SettingsData>, Problem> {
    let desk = &question.desk;
    let territory = question.territory();
    let bytes = std::fs::metadata(desk.path()).map_err(Problem::internal)?.len();
    let settings = ["home", "periods", "comparison"]
        .map(|key| SettingView {
            key: key.to_owned(),
            label: question.text(&Message::new(format!("web-setting-{key}"))),
            value: territory.settings.get(key).map(|setting| setting.value.clone()).unwrap_or_default(),
        })
        .into();
    let data = SettingsData {
        read_only: desk.read_only,
        path: desk.path().display().to_string(),
        bytes,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        settings,
        languages: Language::ALL.iter().map(|language| language.code().to_owned()).collect(),
    };
    let mut page = question.page("web-screen-settings", data);
    page.answer.push(question.text(&message!(
        "web-settings-file",
        file = desk.file_name(),
        megabytes = bytes as f64 / 1e6,
        events = question.state.event
    )));
    let rows = Table::ALL
        .iter()
        .filter(|table| territory.len(**table) > 0)
        .map(|table| {
            let count = territory.len(*table);
            vec![
                Cell::text(question.text(&Message::new(format!("cli-table-{}", table.name())))),
                Cell::number(question.messages.count(count as u64), count as f64),
            ]
        })
        .collect();
    page.tables.push(TableView {
        id: "tables".to_owned(),
        caption: question.key("web-settings-tables"),
        columns: vec![question.key("web-column-records"), question.key("web-column-number")],
        rows,
        total: None,
    });
    page.command = Some(question.command("info"));
    Ok(page)
}
