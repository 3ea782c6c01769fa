//! `milieu regions FILE`: which regions there are, and how many actors sit in each.

use std::collections::BTreeMap;

use milieu_vocabulary::{RegionCode, message};
use serde_json::json;

use crate::Run;
use crate::arguments::Regions;
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::open_to_read;

pub fn regions(run: &mut Run, args: &Regions) -> Result<(), Failure> {
    let within = args
        .within
        .as_deref()
        .map(RegionCode::parse)
        .transpose()
        .map_err(|error| Failure::Usage { message: message!("cli-not-a-region", text = error.0) })?;
    let territory = open_to_read(&args.file)?.load()?;
    let mut counts: BTreeMap<RegionCode, usize> = BTreeMap::new();
    for actor in territory.actors.values() {
        let own = actor.region.clone().or_else(|| RegionCode::parse(actor.country.as_deref()?).ok());
        let mut at = own;
        while let Some(code) = at {
            *counts.entry(code.clone()).or_default() += 1;
            at = territory
                .regions
                .get(code.as_str())
                .and_then(|r| r.parent.clone())
                .or_else(|| code.nuts_parent());
        }
    }
    let rows: Vec<(RegionCode, String, usize)> = counts
        .into_iter()
        .filter(|(code, _)| args.level.is_none_or(|level| code.nuts_level() == Some(level)))
        .filter(|(code, _)| within.as_ref().is_none_or(|w| w.holds(code)))
        .map(|(code, count)| {
            let name = territory.regions.get(code.as_str()).and_then(|r| r.name.clone()).unwrap_or_default();
            (code, name, count)
        })
        .collect();
    if run.common.json {
        let list: Vec<_> =
            rows.iter().map(|(code, name, n)| json!({"code": code, "name": name, "actors": n})).collect();
        return run.json(&json!({"schema": "milieu/regions/1", "regions": list}));
    }
    if rows.is_empty() {
        return Ok(run.screen.say(&message!("cli-no-regions"))?);
    }
    let head = ["cli-head-region", "cli-head-name", "cli-head-actors"].map(|key| run.screen.key(key));
    let cells: Vec<Vec<String>> =
        rows.into_iter().map(|(code, name, n)| vec![code.to_string(), name, n.to_string()]).collect();
    Ok(run.screen.table(&head, &[Align::Left, Align::Left, Align::Right], &cells)?)
}
