//! Prints the description of the interface: as OpenAPI, from which the page's types are made, or
//! with `--page` as a page of the handbook.

use std::fmt::Write as _;
use std::io::Write;

use serde_json::Value;

fn main() -> std::io::Result<()> {
    let text = milieu_server::openapi().to_pretty_json().map_err(std::io::Error::other)?;
    let mut out = std::io::stdout().lock();
    if std::env::args().any(|argument| argument == "--page") {
        let description = serde_json::from_str(&text).map_err(std::io::Error::other)?;
        return write!(out, "{}", page(&description));
    }
    writeln!(out, "{text}")
}

const HEAD: &str = "# Interface over HTTP

Written by `cargo xtask docs` from the program itself; `/api/openapi.json` of a running workbench is the same
for machines. Requests carry the token of the address that was opened, as `Authorization: Bearer TOKEN`.
An answer with status 202 is a job: ask the same address again when it is done.
Every page also takes `lang`, `region`, `period`, `as_of` and `recorded`.

";

fn page(description: &Value) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("## Addresses\n");
    for (path, verbs) in entries(&description["paths"]) {
        for (verb, about) in entries(verbs) {
            let _ = writeln!(text, "\n### `{} {path}`\n", verb.to_uppercase());
            if let Some(summary) = about["summary"].as_str() {
                let _ = writeln!(text, "{}\n", cell(summary));
            }
            if let Some(parameters) = about["parameters"].as_array().filter(|all| !all.is_empty()) {
                text.push_str("| parameter | where | type | meaning |\n| --- | --- | --- | --- |\n");
                for one in parameters {
                    let word = |name: &str| one[name].as_str().unwrap_or_default();
                    let kind = kind(&one["schema"]);
                    let meaning = cell(word("description"));
                    let _ = writeln!(text, "| `{}` | {} | {kind} | {meaning} |", word("name"), word("in"));
                }
                text.push('\n');
            }
            if let Some((_, body)) = entries(&about["requestBody"]["content"]).next() {
                let _ = writeln!(text, "Sent: {}\n", kind(&body["schema"]));
            }
            for (status, answer) in entries(&about["responses"]) {
                let body = entries(&answer["content"]).next().map_or_else(
                    || cell(answer["description"].as_str().unwrap_or("nothing")),
                    |(form, body)| format!("{} ({form})", kind(&body["schema"])),
                );
                let _ = writeln!(text, "- {status}: {body}");
            }
        }
    }
    text.push_str("\n## Types\n");
    for (name, schema) in entries(&description["components"]["schemas"]) {
        let _ = writeln!(text, "\n### {name}\n");
        if let Some(about) = schema["description"].as_str() {
            let _ = writeln!(text, "{}\n", cell(about));
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            let _ = writeln!(text, "One of {}.", values.join(", "));
        }
        let fields: Vec<_> = entries(&schema["properties"]).collect();
        if !fields.is_empty() {
            text.push_str("| field | type | meaning |\n| --- | --- | --- |\n");
            for (field, about) in fields {
                let meaning = cell(about["description"].as_str().unwrap_or_default());
                let _ = writeln!(text, "| `{field}` | {} | {meaning} |", kind(about));
            }
        }
    }
    text
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// A type in words, with a link to its own section.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return format!("[{name}](#{})", name.to_lowercase());
    }
    for choice in ["oneOf", "anyOf", "allOf"] {
        if let Some(all) = schema[choice].as_array() {
            return all.iter().map(kind).collect::<Vec<_>>().join(" or ");
        }
    }
    let names: Vec<&str> = match &schema["type"] {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => return "any".to_owned(),
    };
    let named = names.iter().map(|name| match *name {
        "array" => format!("list of {}", kind(&schema["items"])),
        name => name.to_owned(),
    });
    named.collect::<Vec<_>>().join(" or ")
}

/// A text that breaks no table and is not taken for markup.
fn cell(text: &str) -> String {
    text.replace('\n', " ").replace('|', "\\|").replace('<', "&lt;")
}
