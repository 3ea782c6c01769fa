//! All addresses of the workbench.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use milieu_vocabulary::message;
use serde::Serialize;
use tower::ServiceExt;
use tower_http::compression::CompressionLayer;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;

use crate::desk::Desk;
use crate::jobs::{JobState, Watched};
use crate::page::Page;
use crate::problem::Problem;
use crate::question::{Asked, Question};
use crate::{access, address, assets, commands, pages, plain};

/// A page that is not ready by then becomes a job.
const PATIENCE: Duration = Duration::from_millis(800);

/// The description all addresses are gathered in.
#[derive(OpenApi)]
#[openapi(info(
    title = "Milieu workbench",
    description = "Pages and jobs of one territory file. Each page of the workbench has its data at the same address with `.json`."
))]
struct Description;

fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::with_openapi(Description::openapi())
        .merge(pages::routes())
        .merge(commands::routes())
        .merge(crate::exports::routes())
}

/// The data of all pages, without anybody to let in: for what this program asks itself.
pub fn data_router(desk: Arc<Desk>) -> Router {
    pages::routes().split_for_parts().0.with_state(desk)
}

/// The description of the interface, as OpenAPI.
pub fn openapi() -> utoipa::openapi::OpenApi {
    routes().split_for_parts().1
}

/// All addresses.
pub fn router(desk: Arc<Desk>) -> Router {
    let (api, description) = routes().split_for_parts();
    let description = Arc::new(description);
    let described = move || async move { Json((*description).clone()) };
    let api = api.route("/api/openapi.json", axum::routing::get(described));
    let data = data_router(Arc::clone(&desk));
    let shown = Arc::clone(&desk);
    api.fallback(move |request: Request| show(shown, data, request))
        .layer(from_fn_with_state(Arc::clone(&desk), access::guard))
        .layer(CompressionLayer::new())
        .with_state(desk)
}

/// An address without data of its own: a file of the page, the page itself, or the plain page.
async fn show(desk: Arc<Desk>, data: Router, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    if let Some(answer) = assets::asset(desk.web.as_deref(), &path) {
        return answer;
    }
    let asked = request.uri().query().unwrap_or_default().to_owned();
    let plain = address::value(&asked, "plain").is_some();
    let is_page = *request.method() == Method::GET
        && !path.starts_with("api/")
        && !path.starts_with("assets/")
        && !path.rsplit('/').next().unwrap_or_default().contains('.');
    if !is_page {
        let problem = Problem::missing(message!("web-no-page", address = format!("/{path}")));
        return problem.respond(&desk.messages(milieu_messages::Language::En));
    }
    if !plain && let Some(shell) = assets::shell(desk.web.as_deref()) {
        let kind = (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        return ([kind, (CACHE_CONTROL, HeaderValue::from_static("no-cache"))], shell).into_response();
    }
    let (mut parts, _) = request.into_parts();
    let language = match Asked::from_request_parts(&mut parts, &desk).await {
        Ok(asked) => asked.language,
        Err(answer) => return answer,
    };
    plain::page(&desk, data, if path.is_empty() { "home" } else { &path }, &asked, language).await
}

/// Asks the data of a page, as the page itself would, and waits until it is ready.
pub async fn data_of(data: Router, address: &str) -> (StatusCode, serde_json::Value) {
    loop {
        let Ok(request) = axum::http::Request::get(address).body(Body::empty()) else {
            return (StatusCode::BAD_REQUEST, serde_json::Value::Null);
        };
        let Ok(response) = data.clone().oneshot(request).await;
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default();
        if status == StatusCode::ACCEPTED {
            tokio::time::sleep(Duration::from_millis(200)).await;
            continue;
        }
        return (status, serde_json::from_slice(&body).unwrap_or_default());
    }
}

/// Answers a page's address: from the pages kept, else by working it out; when that takes long the
/// answer is a job (status 202), and the page is there when it has ended.
pub async fn answer<T, F>(desk: Arc<Desk>, asked: Asked, build: F) -> Response
where
    T: Serialize + Send + 'static,
    F: FnOnce(&Question) -> Result<Page<T>, Problem> + Send + 'static,
{
    let language = asked.language;
    let worker = Arc::clone(&desk);
    let looked = tokio::task::spawn_blocking(move || {
        let event = worker.now()?.event;
        Ok::<_, Problem>(format!("{event} {} {}", asked.language.code(), asked.address))
            .map(|key| (key, asked))
    });
    let (key, asked) = match looked.await {
        Ok(Ok(found)) => found,
        Ok(Err(problem)) => return problem.respond(&desk.messages(language)),
        Err(error) => return Problem::internal(error).respond(&desk.messages(language)),
    };
    if let Some(bytes) = desk.kept_page(&key) {
        return json(bytes);
    }
    if let Some(job) = desk.jobs.at(&key) {
        return (StatusCode::ACCEPTED, Json(job.view())).into_response();
    }
    let job = desk.jobs.silent(asked.address.clone(), Some(key.clone()));
    let (worker, watched) = (Arc::clone(&desk), Arc::clone(&job));
    let work = tokio::task::spawn_blocking(move || {
        let result = Question::settle(Arc::clone(&worker), asked, Arc::clone(&watched))
            .and_then(|question| build(&question))
            .and_then(|page| serde_json::to_vec(&page).map(Bytes::from).map_err(Problem::internal));
        match result {
            Ok(bytes) => {
                worker.keep_page(key, bytes.clone());
                watched.end(JobState::Done, None);
                Ok(bytes)
            }
            Err(problem) => {
                let view = problem.view(&worker.messages(language));
                watched.end(JobState::Failed, serde_json::to_value(view).ok());
                Err(problem)
            }
        }
    });
    wait(&desk, &job, work, language).await
}

async fn wait(
    desk: &Desk,
    job: &Arc<Watched>,
    mut work: tokio::task::JoinHandle<Result<Bytes, Problem>>,
    language: milieu_messages::Language,
) -> Response {
    match tokio::time::timeout(PATIENCE, &mut work).await {
        Ok(Ok(Ok(bytes))) => json(bytes),
        Ok(Ok(Err(problem))) => problem.respond(&desk.messages(language)),
        Ok(Err(error)) => {
            job.end(JobState::Failed, None);
            Problem::internal(error).respond(&desk.messages(language))
        }
        Err(_) => {
            desk.jobs.list(job);
            (StatusCode::ACCEPTED, Json(job.view())).into_response()
        }
    }
}

fn json(bytes: Bytes) -> Response {
    let kind = (CONTENT_TYPE, HeaderValue::from_static("application/json"));
    ([kind, (CACHE_CONTROL, HeaderValue::from_static("no-store"))], bytes).into_response()
}

/// Runs blocking work for an answer that is not a page.
pub async fn blocking<T, F>(desk: &Arc<Desk>, language: milieu_messages::Language, work: F) -> Response
where
    T: Serialize + Send + 'static,
    F: FnOnce(&Arc<Desk>) -> Result<T, Problem> + Send + 'static,
{
    let worker = Arc::clone(desk);
    match tokio::task::spawn_blocking(move || work(&worker)).await {
        Ok(Ok(value)) => Json(value).into_response(),
        Ok(Err(problem)) => problem.respond(&desk.messages(language)),
        Err(error) => Problem::internal(error).respond(&desk.messages(language)),
    }
}

/// The question asked, for handlers.
pub type TheDesk = State<Arc<Desk>>;
