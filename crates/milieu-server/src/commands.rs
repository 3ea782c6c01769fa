//! Whatever changes the file or takes long: commands of the command line, run inside.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, State};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use milieu_messages::Messages;
use milieu_vocabulary::message;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::jobs::{JobState, JobView};
use crate::problem::{Problem, ProblemView};
use crate::question::Asked;
use crate::router::TheDesk;

/// Commands that may be asked for from a page. Those that take or give files get them through
/// uploads and downloads only.
pub const ALLOWED: &[&str] = &[
    "check",
    "diagnose",
    "distinct",
    "duplicates",
    "edit",
    "add",
    "tie",
    "export",
    "geo",
    "history",
    "import",
    "indicators",
    "info",
    "inspect",
    "instruments",
    "locate",
    "merge",
    "network",
    "redo",
    "regions",
    "remove",
    "report",
    "restore",
    "set",
    "target",
    "template",
    "ties",
    "undo",
];

/// Those of them that never change a territory file: all that may be asked for when the workbench
/// was opened to read only.
const READING: &[&str] = &[
    "check",
    "diagnose",
    "duplicates",
    "export",
    "history",
    "indicators",
    "info",
    "inspect",
    "instruments",
    "regions",
    "report",
    "template",
];

/// A command ends within this time, or the answer is a job.
const PATIENCE: Duration = Duration::from_millis(800);

/// Addresses of commands, jobs and uploads.
pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(command))
        .routes(routes!(jobs))
        .routes(routes!(job, cancel))
        .routes(routes!(job_events))
        .routes(routes!(upload))
        .routes(routes!(download))
        .routes(routes!(texts))
        .routes(routes!(figure_style))
}

/// A command to run.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CommandAsked {
    /// Words as typed after `milieu`. `@file` stands for the territory file, `@upload/N` for a file
    /// handed in, `@download/NAME` for a file to be handed out.
    pub words: Vec<String>,
    /// What it is called in the list of jobs.
    pub title: Option<String>,
    /// Address of the page it is asked from, by which that page finds the job again.
    pub address: Option<String>,
    /// For changes: the last event the page knew. If others changed the same record since, nothing
    /// is done and the answer is 409.
    pub seen: Option<i64>,
    /// Key of the actor that is changed, with `seen`.
    pub subject: Option<String>,
}

/// What a command answered.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CommandAnswer {
    /// 0 done, 1 stopped by data or question, 2 typed wrongly, 3 a fault of ours.
    pub exit_code: u8,
    /// What it prints with `--json`.
    pub json: serde_json::Value,
    /// Files to be handed out, as addresses.
    pub downloads: Vec<String>,
    /// Number of the last event afterwards.
    pub event: i64,
    /// The command as typed.
    pub command: String,
}

#[utoipa::path(post, path = "/api/commands", request_body = CommandAsked,
    responses((status = 200, body = CommandAnswer), (status = 202, body = JobView), (status = 409, body = ProblemView)))]
async fn command(State(desk): TheDesk, asked: Asked, Json(wanted): Json<CommandAsked>) -> Response {
    let language = asked.language;
    let messages = desk.messages(language);
    let verb = wanted.words.first().cloned().unwrap_or_default();
    if !ALLOWED.contains(&verb.as_str()) {
        return Problem::question(message!("web-command-not-allowed", command = verb)).respond(&messages);
    }
    if desk.read_only && !READING.contains(&verb.as_str()) {
        return Problem::forbidden(message!("web-read-only")).respond(&messages);
    }
    let (words, downloads, typed) = match put_files(&desk, &messages, &wanted.words) {
        Ok(found) => found,
        Err(problem) => return problem.respond(&messages),
    };
    let title = wanted.title.clone().unwrap_or_else(|| typed.clone());
    let job = desk.jobs.silent(title, wanted.address.clone());
    let (worker, watched) = (Arc::clone(&desk), Arc::clone(&job));
    let mut work = tokio::task::spawn_blocking(move || {
        // Models of ties only read for as long as they run: nobody need wait for them to change something.
        let guard = (wanted.words.first().map(String::as_str) != Some("ties")).then(|| worker.writing());
        if let (Some(seen), Some(subject)) = (wanted.seen, &wanted.subject)
            && let Err(problem) = unchanged(&worker, seen, subject)
        {
            // A page that waits for the job must be told the same as one that got the answer at once.
            let view = problem.view(&worker.messages(language));
            watched.end(JobState::Failed, serde_json::to_value(view).ok());
            return Err(problem);
        }
        let answer = milieu_commands::ask(&words, worker.messages(language), Arc::clone(&watched) as _);
        drop(guard);
        let event = worker.look_again()?.event;
        let stopped = milieu_commands::Watcher::stopped(&*watched);
        let state = match answer.exit_code {
            0 => JobState::Done,
            _ if stopped => JobState::Cancelled,
            _ => JobState::Failed,
        };
        let answer = CommandAnswer {
            exit_code: answer.exit_code,
            json: answer.json,
            downloads,
            event,
            command: typed,
        };
        watched.end(state, serde_json::to_value(&answer).ok());
        Ok(answer)
    });
    match tokio::time::timeout(PATIENCE, &mut work).await {
        Ok(Ok(Ok(answer))) => Json(answer).into_response(),
        Ok(Ok(Err(problem))) => problem.respond(&messages),
        Ok(Err(error)) => {
            job.end(JobState::Failed, None);
            Problem::internal(error).respond(&messages)
        }
        Err(_) => {
            desk.jobs.list(&job);
            (StatusCode::ACCEPTED, Json(job.view())).into_response()
        }
    }
}

/// Puts paths where the words name files; words that would reach other files are refused.
fn put_files(
    desk: &Desk,
    messages: &Messages,
    words: &[String],
) -> Result<(Vec<String>, Vec<String>, String), Problem> {
    let mut real = Vec::with_capacity(words.len());
    let mut typed = vec!["milieu".to_owned()];
    let mut downloads = Vec::new();
    let mut handed = Vec::new();
    for word in words {
        let (option, name) = match word.split_once('=') {
            Some((option, name)) if option.starts_with("--") => (Some(option), name),
            _ => (None, word.as_str()),
        };
        let (path, shown) = if name == "@file" {
            (Some(desk.path().display().to_string()), desk.file_name())
        } else if let Some(id) = name.strip_prefix("@upload/") {
            let path = desk.uploads.find(id);
            let path = path.ok_or_else(|| Problem::missing(message!("web-no-upload", id = id)))?;
            let shown = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            (Some(path.display().to_string()), shown)
        } else if let Some(name) = name.strip_prefix("@download/") {
            let (id, path) = desk.uploads.place(name).map_err(Problem::internal)?;
            let shown = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            downloads.push(format!("/api/files/{id}"));
            (Some(path.display().to_string()), shown)
        } else {
            (None, name.to_owned())
        };
        let whole = |name: String| match option {
            Some(option) => format!("{option}={name}"),
            None => name,
        };
        match path {
            Some(path) => {
                handed.push(PathBuf::from(&path));
                real.push(whole(path));
            }
            None => real.push(word.clone()),
        }
        let shown = whole(shown);
        let plain = |c: char| c.is_alphanumeric() || "-_./=,:".contains(c);
        typed.push(if shown.chars().all(plain) {
            shown
        } else {
            format!("'{}'", shown.replace('\'', "'\\''"))
        });
    }
    // The command line itself says which of its arguments are files: each must be one that was
    // handed in, is to be handed out, or is the territory. Words that are no command reach none.
    let files = milieu_commands::files_of(&real, messages).unwrap_or_default();
    if let Some(file) = files.iter().find(|file| !handed.contains(file)) {
        let file = file.display().to_string();
        return Err(Problem::question(message!("web-data-file-not-handed", file = file)));
    }
    Ok((real, downloads, typed.join(" ")))
}

/// Whether a record is as it was after an event.
fn unchanged(desk: &Desk, seen: i64, subject: &str) -> Result<(), Problem> {
    let now = desk.look_again()?;
    if now.event == seen {
        return Ok(());
    }
    let then = desk.as_recorded(seen)?;
    if now.territory.actors.get(subject) == then.territory.actors.get(subject) {
        return Ok(());
    }
    Err(Problem::conflict(message!("web-changed-meanwhile", subject = subject)))
}

/// All jobs since the program began, newest first.
#[utoipa::path(get, path = "/api/jobs", responses((status = 200, body = Vec<JobView>)))]
async fn jobs(State(desk): TheDesk) -> Json<Vec<JobView>> {
    Json(desk.jobs.all())
}

/// A job.
#[utoipa::path(get, path = "/api/jobs/{id}", params(("id" = u64, Path)),
    responses((status = 200, body = JobView), (status = 404, body = ProblemView)))]
async fn job(State(desk): TheDesk, asked: Asked, Path(id): Path<u64>) -> Response {
    match desk.jobs.get(id) {
        Some(job) => Json(job.view()).into_response(),
        None => no_job(&desk, &asked, id),
    }
}

/// Asks a job to stop.
#[utoipa::path(delete, path = "/api/jobs/{id}", params(("id" = u64, Path)),
    responses((status = 200, body = JobView), (status = 404, body = ProblemView)))]
async fn cancel(State(desk): TheDesk, asked: Asked, Path(id): Path<u64>) -> Response {
    match desk.jobs.get(id) {
        Some(job) => {
            job.cancel();
            Json(job.view()).into_response()
        }
        None => no_job(&desk, &asked, id),
    }
}

/// A job's state, again at every change, as server-sent events.
#[utoipa::path(get, path = "/api/jobs/{id}/events", params(("id" = u64, Path)),
    responses((status = 200, body = JobView, content_type = "text/event-stream"), (status = 404, body = ProblemView)))]
async fn job_events(State(desk): TheDesk, asked: Asked, Path(id): Path<u64>) -> Response {
    let Some(job) = desk.jobs.get(id) else { return no_job(&desk, &asked, id) };
    let receiver = job.subscribe();
    let events = stream::unfold((receiver, Some(job), true), |(mut receiver, job, first)| async move {
        let job = job?;
        if !first {
            receiver.changed().await.ok()?;
            // Many small steps are told as one.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let view = receiver.borrow_and_update().clone();
        let ended = view.state != JobState::Running;
        let event = Event::default().json_data(&view);
        Some((event, (receiver, (!ended).then_some(job), false)))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

fn no_job(desk: &Desk, asked: &Asked, id: u64) -> Response {
    Problem::missing(message!("web-no-job", id = id.to_string())).respond(&desk.messages(asked.language))
}

/// Name of a file handed in.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct UploadAsked {
    /// Name with its ending, which says the format.
    name: String,
}

/// A file handed in.
#[derive(Serialize, ToSchema)]
struct Uploaded {
    /// Word for it in commands.
    word: String,
    /// Its name.
    name: String,
    /// Its size.
    bytes: u64,
}

/// Largest file that can be handed in.
pub const UPLOAD_LIMIT: u64 = 2 << 30;

/// Pieces of an upload that may wait for the disk.
const PIECES_WAITING: usize = 16;

/// Hands in a file for a command. It goes to the disk piece by piece.
#[utoipa::path(post, path = "/api/files", params(UploadAsked), request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = Uploaded), (status = 413, body = ProblemView)))]
async fn upload(
    State(desk): TheDesk,
    asked: Asked,
    Query(named): Query<UploadAsked>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let announced = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    match receive(&desk, &named.name, announced, body).await {
        Ok(uploaded) => Json(uploaded).into_response(),
        Err(problem) => problem.respond(&desk.messages(asked.language)),
    }
}

fn too_large(name: &str) -> Problem {
    let limit = UPLOAD_LIMIT >> 30;
    let mut problem = Problem::data(message!("web-data-too-large", file = name, limit = limit));
    problem.status = StatusCode::PAYLOAD_TOO_LARGE;
    problem
}

/// Takes in a body; what ends early or grows too large leaves nothing behind.
async fn receive(desk: &Desk, name: &str, announced: Option<u64>, body: Body) -> Result<Uploaded, Problem> {
    if announced.is_some_and(|length| length > UPLOAD_LIMIT) {
        return Err(too_large(name));
    }
    let (id, path) = desk.uploads.place(name).map_err(Problem::internal)?;
    let (pieces, mut waiting) = tokio::sync::mpsc::channel::<Bytes>(PIECES_WAITING);
    let target = path.clone();
    let writer = tokio::task::spawn_blocking(move || {
        let mut file = std::fs::File::create(target)?;
        while let Some(piece) = waiting.blocking_recv() {
            file.write_all(&piece)?;
        }
        file.flush()
    });
    let mut stream = body.into_data_stream();
    let mut bytes = 0;
    let mut fault = None;
    while let Some(piece) = stream.next().await {
        let Ok(piece) = piece else {
            fault = Some(Problem::question(message!("web-data-upload-cut", file = name)));
            break;
        };
        bytes += piece.len() as u64;
        if bytes > UPLOAD_LIMIT {
            fault = Some(too_large(name));
            break;
        }
        // A writer that has gone says below what happened.
        if pieces.send(piece).await.is_err() {
            break;
        }
    }
    drop(pieces);
    let written = writer.await.map_err(Problem::internal)?;
    let written = written.map_err(|error| {
        Problem::data(message!("web-data-not-kept", file = name, detail = error.to_string()))
    });
    if let Some(problem) = fault.or(written.err()) {
        // Half a file is of no use to anybody.
        let _ = std::fs::remove_file(&path);
        return Err(problem);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Uploaded { word: format!("@upload/{id}"), name, bytes })
}

/// A file that a command made.
#[utoipa::path(get, path = "/api/files/{id}", params(("id" = String, Path)),
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), (status = 404, body = ProblemView)))]
async fn download(State(desk): TheDesk, asked: Asked, Path(id): Path<String>) -> Response {
    let read = desk.uploads.find(&id).and_then(|path| Some((std::fs::read(&path).ok()?, path)));
    match read {
        Some((bytes, path)) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy().replace(['"', '\\'], "");
            let ascii: String =
                name.chars().map(|c| if c.is_ascii() && !c.is_ascii_control() { c } else { '_' }).collect();
            let disposition = format!("attachment; filename=\"{ascii}\"");
            let kind = "application/octet-stream".to_owned();
            ([("content-type", kind), ("content-disposition", disposition)], bytes).into_response()
        }
        None => Problem::missing(message!("web-no-upload", id = id)).respond(&desk.messages(asked.language)),
    }
}

/// The page's own texts in a language, as Fluent: English first, then what the language says.
#[utoipa::path(get, path = "/api/texts", responses((status = 200, body = String)))]
async fn texts(asked: Asked) -> Response {
    ([("content-type", "text/plain; charset=utf-8")], page_texts(asked.language)).into_response()
}

fn page_texts(language: milieu_messages::Language) -> String {
    use milieu_messages::{Language, Messages};
    let english = Messages::source(Language::En, "web");
    match language {
        Language::En => english,
        other => format!("{english}\n{}", Messages::source(other, "web")),
    }
}

/// The style that all drawings rely on.
#[utoipa::path(get, path = "/api/figures.css", responses((status = 200, body = String, content_type = "text/css")))]
async fn figure_style() -> Response {
    ([("content-type", "text/css; charset=utf-8")], milieu_figures::STYLE).into_response()
}

#[cfg(test)]
mod tests {
    use milieu_store::Store;

    use super::*;
    use crate::desk::DeskSettings;

    fn desk() -> (tempfile::TempDir, Desk) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("t.milieu");
        Store::create(&path).expect("a territory").close().expect("closed");
        let settings = DeskSettings { read_only: false, token: String::new(), port: 0, web: None };
        let desk = Desk::new(&path, settings).expect("a desk");
        (folder, desk)
    }

    fn put(desk: &Desk, words: &[&str]) -> Result<Vec<String>, String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let found = put_files(desk, &Messages::english(), &words);
        found.map(|(real, ..)| real).map_err(|problem| problem.message.key.to_string())
    }

    #[test]
    fn words_reach_only_the_territory_and_what_was_handed_over() {
        let (folder, desk) = desk();
        let (id, upload) = desk.uploads.place("list.csv").expect("a place");
        std::fs::write(&upload, "name\n").expect("written");
        let word = format!("@upload/{id}");
        let file = desk.path().display().to_string();
        for words in [
            vec!["import", "auto", word.as_str(), "--into", "@file", "--preview"],
            vec!["import", "auto", word.as_str(), "--into=@file"],
            vec!["import", "--mapping", word.as_str(), "--into=@file", "auto", "--", word.as_str()],
        ] {
            let real = put(&desk, &words).expect("allowed");
            assert!(real.iter().any(|word| word.ends_with(&file)), "{real:?}");
        }
        assert!(put(&desk, &["history", "@file"]).is_ok());
        assert!(put(&desk, &["template", "members", "--out", "@download/members.csv"]).is_ok());
        assert!(put(&desk, &["edit", "@file", "a", "town=/etc/passwd"]).is_ok(), "a value is no file");
        let other = folder.path().join("other.milieu").display().to_string();
        let short = format!("-o{other}");
        for words in [
            vec!["import", "auto", "/etc/passwd", "--into", "@file"],
            vec!["import", "auto", word.as_str(), "--into", other.as_str()],
            vec!["import", "auto", word.as_str(), "--into", "@file", "--mapping", "/etc/passwd"],
            vec!["import", "auto", word.as_str(), "--into=@file", "--mapping=/etc/passwd"],
            vec!["import", "auto", word.as_str(), "--into=@file", "--", "/etc/passwd"],
            vec!["import", "auto", word.as_str(), "relative.csv", "--into=@file"],
            vec!["inspect", "/etc/passwd"],
            vec!["inspect", word.as_str(), "--save-mapping", other.as_str()],
            vec!["info", other.as_str()],
            vec!["history", other.as_str()],
            vec!["check", "../other.milieu"],
            vec!["undo", other.as_str()],
            vec!["redo", other.as_str()],
            vec!["restore", other.as_str()],
            vec!["duplicates", other.as_str()],
            vec!["merge", other.as_str(), "a", "b"],
            vec!["distinct", other.as_str(), "a", "b"],
            vec!["edit", other.as_str(), "a", "name=b"],
            vec!["remove", other.as_str(), "a"],
            vec!["set", other.as_str(), "home", "AT22"],
            vec!["locate", "@file", "--shapes", "/etc/passwd"],
            vec!["export", "@file", "--out", other.as_str()],
            vec!["export", "@file", short.as_str()],
            vec!["report", "@file", "-o", other.as_str()],
            vec!["diagnose", "@file", "--dictionary", "/etc/passwd"],
            vec!["indicators", "--dictionary=/etc/passwd"],
            vec!["regions", other.as_str()],
            vec!["template", "members", "--out", other.as_str()],
            vec!["network", "measure", "/etc/passwd"],
            vec!["network", "measure", "@file", "--nodes", "/etc/passwd"],
            vec!["network", "compare", "@file", "/etc/passwd"],
            vec!["network", "layout", "@file", short.as_str()],
            vec!["ties", "estimate", "@file", "--effects", "/etc/passwd"],
            vec!["ties", "estimate", "@file", "--start", "/etc/passwd"],
            vec!["ties", "estimate", "@file", "--html", other.as_str()],
            vec!["ties", "simulate", "@file", "--scenario=/etc/passwd"],
        ] {
            assert_eq!(put(&desk, &words), Err("web-data-file-not-handed".to_owned()), "{words:?}");
        }
        assert_eq!(put(&desk, &["inspect", "@upload/99"]), Err("web-no-upload".to_owned()));
        assert_eq!(put(&desk, &["inspect", "@upload/../1"]), Err("web-no-upload".to_owned()));
    }

    #[test]
    fn an_upload_is_taken_whole_or_leaves_nothing() {
        // The file on the desk blocks while it is opened and closed: both outside of the runtime.
        let (_folder, desk) = desk();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
        runtime.block_on(takes_whole_or_nothing(&desk));
    }

    async fn takes_whole_or_nothing(desk: &Desk) {
        let whole = receive(desk, "../a.csv", Some(4), Body::from("name")).await.expect("taken");
        assert_eq!((whole.name.as_str(), whole.bytes), ("a.csv", 4));
        let id = whole.word.trim_start_matches("@upload/").to_owned();
        let path = desk.uploads.find(&id).expect("there");
        assert_eq!(std::fs::read(path).expect("read"), b"name");
        let huge = receive(desk, "b.csv", Some(UPLOAD_LIMIT + 1), Body::empty()).await;
        assert_eq!(huge.err().map(|problem| problem.status), Some(StatusCode::PAYLOAD_TOO_LARGE));
        let pieces = [Ok(Bytes::from_static(b"na")), Err(std::io::Error::other("gone"))];
        let cut = receive(desk, "c.csv", None, Body::from_stream(stream::iter(pieces))).await;
        assert_eq!(
            cut.err().map(|problem| problem.message.key.to_string()),
            Some("web-data-upload-cut".into())
        );
        let left = std::fs::read_dir(desk.uploads.folder.path()).expect("a folder").flatten();
        let files = left.flat_map(|entry| std::fs::read_dir(entry.path()).expect("a folder")).count();
        assert_eq!(files, 1);
    }
}
