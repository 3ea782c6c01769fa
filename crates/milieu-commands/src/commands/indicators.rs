//! `milieu indicators [CODE]`, `milieu instruments [ID]`: the dictionaries, readable.

use milieu_diagnosis::Definition;
use milieu_diagnosis::instruments::{Catalogue, Instrument};
use milieu_vocabulary::{Message, message};
use serde_json::json;

use crate::Run;
use crate::arguments::{Indicators, Instruments};
use crate::commands::diagnose::dictionary;
use crate::failure::Failure;
use crate::screen::Align;

pub fn indicators(run: &mut Run, args: &Indicators) -> Result<(), Failure> {
    let dictionary = dictionary(&args.dictionary)?;
    if let Some(code) = &args.code {
        let definition = dictionary
            .get(&code.to_uppercase())
            .or_else(|| dictionary.get(code))
            .ok_or_else(|| unknown(code, dictionary.iter().map(|d| d.code.as_str())))?;
        if run.common.json {
            return run.json(&json!({"schema": "milieu/indicator/1", "indicator": definition}));
        }
        return show(run, definition);
    }
    if run.common.json {
        let list: Vec<&Definition> = dictionary.iter().collect();
        return run.json(&json!({"schema": "milieu/indicators/1", "indicators": list}));
    }
    let head =
        ["cli-head-code", "cli-head-name", "cli-head-factor", "cli-head-unit"].map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = dictionary
        .iter()
        .map(|d| {
            vec![
                d.code.clone(),
                name(run, d),
                d.factor.map(|f| run.screen.key(f.label_key())).unwrap_or_default(),
                run.screen.messages.unit(&d.unit),
            ]
        })
        .collect();
    Ok(run.screen.table(&head, &[Align::Left; 4], &rows)?)
}

/// The code is not in the dictionary; those that begin alike are.
fn unknown<'a>(code: &str, codes: impl Iterator<Item = &'a str>) -> Failure {
    let head: String = code.chars().take(2).flat_map(char::to_uppercase).collect();
    let alike: Vec<&str> = codes.filter(|c| !head.is_empty() && c.starts_with(&head)).collect();
    Failure::Stopped {
        message: message!("cli-unknown-indicator", code = code),
        hint: (!alike.is_empty()).then(|| message!("cli-did-you-mean", list = alike.join(", "))),
    }
}

fn name(run: &Run, definition: &Definition) -> String {
    definition.name_message().map(|m| run.screen.text(&m)).unwrap_or_else(|| definition.code.clone())
}

fn show(run: &mut Run, definition: &Definition) -> Result<(), Failure> {
    let name = name(run, definition);
    run.screen.line(&format!("{} {name}", definition.code))?;
    let plain = format!("indicator-{}-plain", definition.code);
    if run.screen.messages.has(&plain) {
        let text = run.screen.key(&plain);
        run.screen.paragraph(&text, 2)?;
    }
    let unit = run.screen.messages.unit(&definition.unit);
    let direction = run.screen.key(definition.direction.label_key());
    let factor = definition.factor.map(|f| run.screen.key(f.label_key())).unwrap_or_else(|| "–".to_owned());
    let paragraphs: Vec<String> = definition.paragraphs.iter().map(|p| format!("¶{p}")).collect();
    for (key, text) in [
        ("cli-explain-formula", definition.formula.clone()),
        ("cli-explain-unit", unit),
        ("cli-explain-direction", direction),
        ("cli-explain-factor", factor),
        ("cli-explain-tables", definition.inputs.join(", ")),
        ("cli-explain-source", definition.source.clone()),
        ("cli-explain-fallback", definition.fallback.clone().unwrap_or_default()),
        ("cli-explain-paragraphs", paragraphs.join(" ")),
    ] {
        if !text.is_empty() {
            let label = run.screen.key(key);
            run.screen.paragraph(&format!("{label}: {text}"), 2)?;
        }
    }
    Ok(())
}

pub fn instruments(run: &mut Run, args: &Instruments) -> Result<(), Failure> {
    let catalogue = Catalogue::built_in().map_err(|error| Failure::Internal(error.to_string()))?;
    if let Some(id) = &args.id {
        let instrument = catalogue
            .get(id)
            .or_else(|| catalogue.get(&id.to_uppercase()))
            .ok_or_else(|| Failure::stopped(message!("cli-unknown-instrument", id = id)))?;
        if run.common.json {
            return run.json(&json!({"schema": "milieu/instrument/1", "instrument": instrument}));
        }
        return show_instrument(run, instrument);
    }
    if run.common.json {
        return run.json(&json!({"schema": "milieu/instruments/1", "instruments": catalogue.instruments}));
    }
    let head = ["cli-head-id", "cli-head-name", "cli-head-factor", "cli-head-paragraph"]
        .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = catalogue
        .instruments
        .iter()
        .map(|i| {
            let factors: Vec<String> = i.acts_on.iter().map(|f| run.screen.key(f.label_key())).collect();
            vec![i.id.clone(), run.screen.text(&i.name()), factors.join(", "), format!("¶{}", i.paragraph)]
        })
        .collect();
    Ok(run.screen.table(&head, &[Align::Left; 4], &rows)?)
}

fn show_instrument(run: &mut Run, instrument: &Instrument) -> Result<(), Failure> {
    let name = run.screen.text(&instrument.name());
    run.screen.line(&format!("{} {name} (¶{})", instrument.id, instrument.paragraph))?;
    let text = run.screen.text(&instrument.mechanism());
    run.screen.paragraph(&text, 2)?;
    let factors: Vec<Message> = instrument.acts_on.iter().map(|f| Message::new(f.label_key())).collect();
    let text = run.screen.text(&message!("cli-acts-on", factors = factors));
    run.screen.paragraph(&text, 2)?;
    let text = run.screen.text(&message!("cli-seen-in", codes = instrument.seen_in.join(", ")));
    Ok(run.screen.paragraph(&text, 2)?)
}
