//! A page without script: the same answer, figures and tables, as HTML made here. It is also what
//! a program without the built web page shows.

use std::fmt::Write;

use axum::Router;
use axum::response::{Html, IntoResponse, Response};
use milieu_figures::STYLE;
use milieu_messages::{Language, Messages};
use quick_xml::escape::escape;
use serde_json::Value;

use crate::assets;
use crate::desk::Desk;
use crate::pages::PLACES;
use crate::router::data_of;

const PAGE_STYLE: &str = "\
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1rem}\
table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:600}\
th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #8888}\
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0}.scroll{overflow-x:auto}\
.notice{border-left:4px solid #b54708;padding-left:.8rem}";

/// The page at an address, drawn from its data.
pub async fn page(desk: &Desk, data: Router, path: &str, query: &str, language: Language) -> Response {
    let (status, json) = data_of(data, &format!("/{path}.json?{query}")).await;
    let messages = desk.messages(language);
    let built = assets::shell(desk.web.as_deref()).is_some();
    let html = if status.is_success() {
        html(&messages, &json, query, built)
    } else {
        let said = json.get("message").and_then(Value::as_str).unwrap_or_default();
        frame(&messages, &messages.text("web-problem"), &format!("<p>{}</p>", escape(said)), query, built)
    };
    (status, Html(html)).into_response()
}

fn html(messages: &Messages, page: &Value, query: &str, built: bool) -> String {
    let text = |value: &Value| escape(value.as_str().unwrap_or_default()).into_owned();
    let list = |name: &str| page[name].as_array().cloned().unwrap_or_default();
    let mut w = String::new();
    // Writing to a String cannot fail.
    for notice in list("notices") {
        let _ = writeln!(w, "<p class=\"notice\">{}</p>", text(&notice));
    }
    for sentence in list("answer") {
        let _ = writeln!(w, "<p>{}</p>", text(&sentence));
    }
    for figure in list("figures") {
        let svg = figure["svg"].as_str().unwrap_or_default();
        let _ = writeln!(
            w,
            "<figure><figcaption><strong>{}</strong> {}</figcaption><div class=\"scroll\">{svg}</div></figure>",
            text(&figure["title"]),
            text(&figure["description"])
        );
        table(&mut w, &figure["table"]);
    }
    for data in list("tables") {
        table(&mut w, &data);
    }
    if let Some(command) = page["command"].as_str() {
        let _ = writeln!(
            w,
            "<p>{} <code>{}</code></p>",
            escape(messages.text("web-as-command")),
            escape(command)
        );
    }
    frame(messages, page["title"].as_str().unwrap_or_default(), &w, query, built)
}

fn table(w: &mut String, data: &Value) {
    let empty = Vec::new();
    let list = |value: &Value| value.as_array().unwrap_or(&empty).clone();
    let _ = write!(
        w,
        "<div class=\"scroll\"><table><caption>{}</caption><thead><tr>",
        escape(data["caption"].as_str().unwrap_or_default())
    );
    for column in list(&data["columns"]) {
        let _ = write!(w, "<th scope=\"col\">{}</th>", escape(column.as_str().unwrap_or_default()));
    }
    w.push_str("</tr></thead><tbody>");
    for row in list(&data["rows"]) {
        w.push_str("<tr>");
        for cell in list(&row) {
            let said = escape(cell["text"].as_str().unwrap_or_default()).into_owned();
            let _ = match cell["link"].as_str() {
                Some(link) => write!(w, "<td><a href=\"{}\">{said}</a></td>", escape(link)),
                None => write!(w, "<td>{said}</td>"),
            };
        }
        w.push_str("</tr>");
    }
    w.push_str("</tbody></table></div>\n");
}

fn frame(messages: &Messages, title: &str, body: &str, query: &str, built: bool) -> String {
    let mut links = String::new();
    for place in PLACES {
        for path in place.paths {
            let name = messages.text(&format!("web-screen-{}", path.replace('/', "-")));
            let _ = write!(links, "<li><a href=\"/{path}?{}\">{}</a></li>", escape(query), escape(&name));
        }
    }
    let how =
        if built { String::new() } else { format!("<p>{}</p>", escape(messages.text("web-not-built"))) };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>{title} · Milieu</title>\
         <style>{PAGE_STYLE}{STYLE}</style></head><body><nav aria-label=\"{}\"><ul>{links}</ul></nav>\
         <main><h1>{title}</h1>{body}</main><footer>{how}</footer></body></html>\n",
        messages.language(),
        escape(messages.text("web-places")),
        title = escape(title),
    )
}
