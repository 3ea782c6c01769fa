//! `milieu ties effects`: what a model can be made of, and a model to begin with.

use std::fmt::Write as _;

use milieu_messages::Messages;
use milieu_ties::{CATALOGUE, EffectInfo, Family, With};
use milieu_vocabulary::message;
use serde_json::{Value, json};

use super::result::SCHEMA;
use super::source::Study;
use crate::Run;
use crate::arguments::TiesEffects;
use crate::commands::export::write_whole;
use crate::failure::Failure;

const FAMILIES: [Family; 3] = [Family::Network, Family::Behaviour, Family::Rate];

fn family_key(family: Family) -> &'static str {
    match family {
        Family::Network => "ties-family-network",
        Family::Behaviour => "ties-family-behaviour",
        Family::Rate => "ties-family-rate",
    }
}

pub fn with_key(with: With) -> &'static str {
    match with {
        With::Nothing => "ties-with-nothing",
        With::Actor => "ties-with-actor",
        With::Pair => "ties-with-pair",
        With::Network => "ties-with-network",
    }
}

/// What an effect is, in words.
pub fn about(messages: &Messages, info: &EffectInfo) -> String {
    let key = format!("ties-about-{}", info.name.to_lowercase());
    if messages.has(&key) { messages.text(&key) } else { info.statistic.to_owned() }
}

pub fn effects(run: &mut Run, args: &TiesEffects) -> Result<(), Failure> {
    if let Some(name) = &args.name {
        return one(run, name);
    }
    if args.list || args.source.source.is_none() {
        return list(run);
    }
    let study = Study::read(run, &args.source)?;
    // The model is looked at before it is given away.
    let model = study.model()?;
    let text = toml::to_string(&study.specification).map_err(|error| Failure::Internal(error.to_string()))?;
    if run.common.json {
        let parameters: Vec<&str> = model.parameters().iter().map(|p| p.name.as_str()).collect();
        run.json(&json!({
            "schema": SCHEMA, "answer": "specification", "study": study.json(), "parameters": parameters,
        }))?;
    }
    match &args.write_spec {
        Some(path) => {
            write_whole(path, text.as_bytes())?;
            if !run.common.quiet && !run.common.json {
                run.screen.say(&message!(
                    "ties-spec-written",
                    count = study.specification.effects.len(),
                    file = path.display().to_string()
                ))?;
            }
            Ok(())
        }
        None if run.common.json => Ok(()),
        None => Ok(run.screen.raw(&text)?),
    }
}

fn json_of(run: &Run, info: &EffectInfo) -> Value {
    let mut value = serde_json::to_value(info).unwrap_or_default();
    if let Value::Object(map) = &mut value {
        map.insert("about".to_owned(), json!(about(&run.screen.messages, info)));
    }
    value
}

fn one(run: &mut Run, name: &str) -> Result<(), Failure> {
    let found: Vec<&EffectInfo> =
        CATALOGUE.iter().filter(|info| info.name.eq_ignore_ascii_case(name)).collect();
    if found.is_empty() {
        return Err(Failure::Usage { message: message!("ties-no-effect", name = name) });
    }
    if run.common.json {
        let all: Vec<Value> = found.iter().map(|info| json_of(run, info)).collect();
        return run.json(&json!({"schema": SCHEMA, "answer": "effects", "effects": all}));
    }
    for info in found {
        let text = about(&run.screen.messages, info);
        let family = run.screen.key(family_key(info.family));
        run.screen.line(&format!("{} · {family}", info.name))?;
        run.screen.paragraph(&text, 2)?;
        let with = run.screen.key(with_key(info.with));
        for (key, value) in [
            ("ties-head-with", with),
            ("ties-head-statistic", info.statistic.to_owned()),
            ("ties-head-change", info.change.to_owned()),
            ("ties-head-parameter", info.parameter.map(|p| p.to_string()).unwrap_or_else(|| "–".to_owned())),
            ("ties-head-rsiena", run.screen.key(if info.rsiena { "ties-yes" } else { "ties-no" })),
        ] {
            let head = run.screen.key(key);
            run.screen.paragraph(&format!("{head}: {value}"), 2)?;
        }
    }
    Ok(())
}

fn list(run: &mut Run) -> Result<(), Failure> {
    if run.common.json {
        let all: Vec<Value> = CATALOGUE.iter().map(|info| json_of(run, info)).collect();
        return run.json(&json!({"schema": SCHEMA, "answer": "effects", "effects": all}));
    }
    for family in FAMILIES {
        let heading = run.screen.key(family_key(family));
        run.screen.heading(&heading)?;
        let all = || CATALOGUE.iter().filter(|info| info.family == family);
        let name = |info: &EffectInfo| format!("{}{}", info.name, if info.rsiena { "" } else { " ¹" });
        let width = all().map(|info| name(info).chars().count()).max().unwrap_or(0);
        for info in all() {
            let mut text = about(&run.screen.messages, info);
            if info.with != With::Nothing {
                let with = run.screen.key(with_key(info.with));
                text = run.screen.text(&message!("ties-effect-with", about = text, with = with));
            }
            run.screen.item(&format!("{:width$} ", name(info)), &text)?;
        }
    }
    run.screen.blank()?;
    Ok(run.screen.say(&message!("ties-effects-note"))?)
}

/// The page of the reference.
pub fn markdown(messages: &Messages) -> String {
    let mut out =
        format!("# {}\n\n{}\n", messages.text("reference-ties-effects"), messages.text("ties-effects-page"));
    let cell = |text: &str| text.replace('|', "\\|");
    for family in FAMILIES {
        // Writing to a String cannot fail.
        let _ = write!(out, "\n## {}\n\n| ", messages.text(family_key(family)));
        let heads = [
            "ties-head-name",
            "ties-head-what",
            "ties-head-with",
            "ties-head-statistic",
            "ties-head-change",
            "ties-head-parameter",
            "ties-head-rsiena",
        ];
        let _ = writeln!(out, "{} |", heads.map(|key| messages.text(key)).join(" | "));
        let _ = writeln!(out, "|{}", " --- |".repeat(heads.len()));
        for info in CATALOGUE.iter().filter(|info| info.family == family) {
            let _ = writeln!(
                out,
                "| `{}` | {} | {} | `{}` | `{}` | {} | {} |",
                info.name,
                cell(&about(messages, info)),
                messages.text(with_key(info.with)),
                cell(info.statistic),
                cell(info.change),
                info.parameter.map(|p| p.to_string()).unwrap_or_default(),
                messages.text(if info.rsiena { "ties-yes" } else { "ties-no" })
            );
        }
    }
    out
}
