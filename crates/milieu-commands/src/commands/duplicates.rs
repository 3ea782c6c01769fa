//! `milieu duplicates FILE`: pairs of actors that may be one.

use milieu_exchange::duplicates::{DuplicateParams, are_distinct, duplicate_candidates};
use milieu_vocabulary::message;
use serde_json::json;

use crate::Run;
use crate::arguments::Duplicates;
use crate::failure::Failure;
use crate::session::open_to_read;

pub fn duplicates(run: &mut Run, args: &Duplicates) -> Result<(), Failure> {
    let territory = open_to_read(&args.file)?.load()?;
    let mut params = DuplicateParams::default();
    if let Some(threshold) = args.threshold {
        if !(0.0..=1.0).contains(&threshold) {
            return Err(Failure::Usage { message: message!("cli-threshold-range", value = threshold) });
        }
        params.threshold = threshold;
    }
    let mut pairs = duplicate_candidates(territory.actors.values(), &params);
    pairs.retain(|pair| !are_distinct(&territory, pair.a.as_str(), pair.b.as_str()));
    if run.common.json {
        let list: Vec<_> = pairs
            .iter()
            .map(|p| json!({"a": p.a, "b": p.b, "score": p.score, "reason": run.screen.text(&p.reason)}))
            .collect();
        return run.json(&json!({"schema": "milieu/duplicates/1", "candidates": list}));
    }
    if pairs.is_empty() {
        return Ok(run.screen.say(&message!("cli-no-duplicates"))?);
    }
    let name = |key: &str| territory.actors.get(key).map(|a| a.name.clone()).unwrap_or_default();
    for pair in pairs.iter().take(args.most) {
        let text = format!(
            "{} [{}]\n{} [{}]\n{:.2} {}",
            name(pair.a.as_str()),
            pair.a,
            name(pair.b.as_str()),
            pair.b,
            pair.score,
            run.screen.text(&pair.reason)
        );
        for (i, line) in text.lines().enumerate() {
            run.screen.item(if i == 0 { "·" } else { " " }, line)?;
        }
    }
    let shown = pairs.len().min(args.most);
    run.screen.say(&message!("cli-duplicates-shown", shown = shown, count = pairs.len()))?;
    Ok(())
}
