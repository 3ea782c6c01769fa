//! Who may ask: only this machine, only with the token, only from the workbench's own pages.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    AUTHORIZATION, CONTENT_SECURITY_POLICY, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use milieu_messages::Language;
use milieu_vocabulary::message;

use crate::address;
use crate::desk::Desk;
use crate::problem::Problem;

/// Only what comes from here: no script inside a page, nothing from another host. Styles may stand
/// inside, since drawings carry theirs.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

/// Lets through what may ask, and puts the rules for browsers on every answer.
pub async fn guard(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let mut response = match refused(&desk, &request) {
        Some(answer) => answer,
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    let mut put = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    put(CONTENT_SECURITY_POLICY, POLICY);
    put(HeaderName::from_static("x-content-type-options"), "nosniff");
    put(HeaderName::from_static("referrer-policy"), "no-referrer");
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    response
}

fn refused(desk: &Desk, request: &Request) -> Option<Response> {
    let messages = || desk.messages(Language::En);
    let headers = request.headers();
    let host = headers.get(HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !own_hosts(desk.port).iter().any(|own| own == host) {
        // Another name for this machine may be somebody else's page reaching in.
        return Some(Problem::forbidden(message!("web-foreign-host", host = host)).respond(&messages()));
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let origin = headers.get(ORIGIN).and_then(|value| value.to_str().ok());
    let foreign = origin.is_some_and(|origin| {
        origin.strip_prefix("http://").is_none_or(|host| !own_hosts(desk.port).iter().any(|own| own == host))
    });
    if foreign {
        let origin = origin.unwrap_or_default();
        return Some(
            Problem::forbidden(message!("web-foreign-origin", origin = origin)).respond(&messages()),
        );
    }
    // Commands are asked one by one whether they only read; a job may always be stopped.
    let path = request.uri().path();
    let may_read =
        path == "/api/commands" || (*request.method() == Method::DELETE && path.starts_with("/api/jobs/"));
    if changes && desk.read_only && !may_read {
        return Some(Problem::forbidden(message!("web-read-only")).respond(&messages()));
    }
    let query = request.uri().query().unwrap_or_default();
    if let Some(token) = address::value(query, "token") {
        return Some(if same(&token, &desk.token) {
            enter(desk, request)
        } else {
            Problem::forbidden(message!("web-wrong-token")).respond(&messages())
        });
    }
    let cookie = cookie(headers, &cookie_name(desk.port));
    let bearer = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    if cookie.or(bearer).is_some_and(|given| same(given, &desk.token)) {
        return None;
    }
    let mut problem = Problem::forbidden(message!("web-no-token"));
    problem.status = StatusCode::UNAUTHORIZED;
    Some(problem.respond(&messages()))
}

/// Keeps the token in a cookie that scripts cannot read and goes on to the same address without it.
fn enter(desk: &Desk, request: &Request) -> Response {
    let rest: Vec<String> = request
        .uri()
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("token="))
        .map(str::to_owned)
        .collect();
    let mut target = format!("/{}", request.uri().path().trim_start_matches('/'));
    if !rest.is_empty() {
        target = format!("{target}?{}", rest.join("&"));
    }
    let cookie = format!("{}={}; HttpOnly; SameSite=Strict; Path=/", cookie_name(desk.port), desk.token);
    (StatusCode::SEE_OTHER, [(LOCATION, target), (SET_COOKIE, cookie)]).into_response()
}

fn own_hosts(port: u16) -> [String; 3] {
    [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("[::1]:{port}")]
}

/// Cookies do not tell ports apart, so two open territories need two names.
fn cookie_name(port: u16) -> String {
    format!("milieu-{port}")
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// Compares without telling by its time how much was right.
fn same(given: &str, wanted: &str) -> bool {
    given.len() == wanted.len() && given.bytes().zip(wanted.bytes()).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

/// A fresh token of 128 bits.
///
/// # Errors
/// When the system has no randomness.
pub fn token() -> Result<String, Problem> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(Problem::internal)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ_and_are_compared_whole() {
        let (a, b) = (token().expect("randomness"), token().expect("randomness"));
        assert_ne!(a, b);
        assert!(same(&a, &a) && !same(&a, &b) && !same(&a[..31], &a) && !same("", &a));
    }
}
