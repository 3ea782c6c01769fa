//! `milieu locate FILE --shapes GEOJSON`: regions for actors whose coordinates are known.

use milieu_exchange::geometry::{PlaceOptions, place_actors, read_regions};
use milieu_territory::{Change, Command, CommandKind, Record};
use milieu_vocabulary::message;
use serde_json::json;

use crate::Run;
use crate::arguments::Locate;
use crate::failure::Failure;
use crate::session::open_to_write;

pub fn locate(run: &mut Run, args: &Locate) -> Result<(), Failure> {
    let name = args.shapes.display().to_string();
    let bytes = std::fs::read(&args.shapes).map_err(|error| {
        Failure::stopped(message!("cli-cannot-read", file = name.as_str(), reason = error.to_string()))
    })?;
    let geometry = read_regions(&bytes, &name, None).map_err(|error| Failure::stopped(error.message()))?;
    let mut store = open_to_write(run, &args.file)?;
    let territory = store.load()?;
    let options = PlaceOptions { nearest_km: args.nearest };
    let placement = place_actors(territory.actors.values(), &geometry.shapes, &options);
    if placement.changes.is_empty() {
        if run.common.json {
            return run.json(&json!({
                "schema": "milieu/locate/1", "event": null, "inside": 0, "near": 0,
                "outside": placement.outside, "findings": placement.findings,
            }));
        }
        return Ok(run.screen.say(&message!("cli-nobody-located"))?);
    }
    let mut changes: Vec<Change> =
        geometry.regions.into_iter().map(|region| Change::Put(Record::Region(region))).collect();
    changes.extend(placement.changes);
    let command = Command::new(CommandKind::Edit, name, changes);
    let mut findings = geometry.findings;
    findings.extend(placement.findings);
    let event = store.apply_with_findings(&command, &findings)?;
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/locate/1", "event": event.0, "inside": placement.inside,
            "near": placement.near, "outside": placement.outside, "findings": findings,
        }));
    }
    run.screen.say(&message!(
        "cli-located",
        inside = placement.inside,
        near = placement.near,
        outside = placement.outside,
        event = event.to_string()
    ))?;
    Ok(run.screen.findings(&findings, 3)?)
}
