//! The web page's files: inside the program, or from a folder while working on them.

use std::path::Path;

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use rust_embed::{Embed, EmbeddedFile};

/// What `npm run build` made of `web/`. It may be missing: then pages are plain.
#[derive(Embed)]
#[folder = "../../web/dist/"]
#[allow_missing = true]
struct Embedded;

/// The page that draws all others, if it was built.
pub fn shell(folder: Option<&Path>) -> Option<Vec<u8>> {
    file(folder, "index.html")
}

/// A file of the page.
pub fn asset(folder: Option<&Path>, path: &str) -> Option<Response> {
    let bytes = file(folder, path)?;
    // Names hold a hash of the content, so they never change behind a name.
    let keep = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    Some(([(CONTENT_TYPE, kind(path)), (CACHE_CONTROL, keep)], bytes).into_response())
}

fn file(folder: Option<&Path>, path: &str) -> Option<Vec<u8>> {
    if path.split('/').any(|part| part == ".." || part.is_empty()) {
        return None;
    }
    match folder {
        Some(folder) => std::fs::read(folder.join(path)).ok(),
        None => Embedded::get(path).map(|EmbeddedFile { data, .. }| data.into_owned()),
    }
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}
