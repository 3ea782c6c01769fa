//! `milieu info FILE`: what a territory holds.

use milieu_territory::Snapshot;
use milieu_vocabulary::{ActorGroup, Layer, Message, Period, message};
use serde_json::json;

use crate::Run;
use crate::arguments::OneFile;
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::open_to_read;

pub fn info(run: &mut Run, args: &OneFile) -> Result<(), Failure> {
    let mut store = open_to_read(&args.file)?;
    let overview = store.overview()?;
    let groups: Vec<(&str, u64)> = ActorGroup::ALL
        .iter()
        .copied()
        .map(Some)
        .chain([None])
        .map(|group| {
            let key = group.map_or("actor-group-unknown", |g| g.label_key());
            (key, overview.groups.get(&group).copied().unwrap_or(0))
        })
        .collect();
    let synthetic = overview.sources.values().any(|source| source.synthetic);
    if run.common.json {
        // The hash names the data themselves: for it, all of them are read.
        let hash = Snapshot::new(&store.load()?, Period::Always).hash;
        return run.json(&json!({
            "schema": "milieu/info/1",
            "file": args.file,
            "records": overview.records.iter().map(|(t, n)| (t.name().to_owned(), (*n).into()))
                .collect::<serde_json::Map<_, _>>(),
            "groups": groups.iter().map(|(k, n)| (k.trim_start_matches("actor-group-").to_owned(), (*n).into()))
                .collect::<serde_json::Map<_, _>>(),
            "layers": Layer::ALL.iter()
                .map(|l| (l.code().to_owned(), overview.layers.get(l).copied().unwrap_or(0).into()))
                .collect::<serde_json::Map<_, _>>(),
            "synthetic": synthetic,
            "hash": hash,
            "sources": overview.sources.values().collect::<Vec<_>>(),
        }));
    }
    if overview.records.iter().all(|(_, count)| *count == 0) {
        return Ok(run.screen.say(&message!("cli-territory-empty"))?);
    }
    if synthetic {
        run.screen.say(&message!("cli-synthetic"))?;
    }
    let rows: Vec<Vec<String>> = overview
        .records
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(table, count)| vec![run.screen.key(&format!("cli-table-{}", table.name())), count.to_string()])
        .collect();
    let none = vec![String::new(), String::new()];
    let align = [Align::Left, Align::Right];
    run.screen.table(&none, &align, &rows)?;
    let of_groups: Vec<Vec<String>> = groups
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| vec![run.screen.key(key), n.to_string()])
        .collect();
    let heading = run.screen.key("cli-heading-groups");
    run.screen.heading(&heading)?;
    run.screen.table(&none, &align, &of_groups)?;
    let of_layers: Vec<Vec<String>> = overview
        .layers
        .iter()
        .map(|(layer, n)| vec![run.screen.key(layer.label_key()), n.to_string()])
        .collect();
    if !of_layers.is_empty() {
        let heading = run.screen.key("cli-heading-layers");
        run.screen.heading(&heading)?;
        run.screen.table(&none, &align, &of_layers)?;
    }
    let heading = run.screen.key("cli-heading-sources");
    run.screen.heading(&heading)?;
    for source in overview.sources.values() {
        let kind: Message =
            if source.synthetic { message!("cli-source-synthetic") } else { message!("cli-source-real") };
        let text = run.screen.text(&message!(
            "cli-source",
            title = source.title.as_str(),
            kind = kind,
            licence = source.licence.clone().unwrap_or_else(|| "–".to_owned())
        ));
        run.screen.item("·", &text)?;
    }
    Ok(())
}
