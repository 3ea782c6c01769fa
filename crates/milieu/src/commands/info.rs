//! `milieu info FILE`: what a territory holds.

use milieu_territory::{Snapshot, Table};
use milieu_vocabulary::{ActorGroup, Layer, Message, Period, message};
use serde_json::json;

use crate::Run;
use crate::arguments::OneFile;
use crate::failure::Failure;
use crate::screen::Align;
use crate::session::open_to_read;

pub fn info(run: &mut Run, args: &OneFile) -> Result<(), Failure> {
    let mut store = open_to_read(&args.file)?;
    let territory = store.load()?;
    let snapshot = Snapshot::new(&territory, Period::Always);
    let groups: Vec<(String, usize)> = ActorGroup::ALL
        .iter()
        .map(|g| (g.label_key().to_owned(), snapshot.actors.iter().filter(|a| a.group == Some(*g)).count()))
        .chain([("actor-group-unknown".to_owned(), snapshot.actors.iter().filter(|a| a.group.is_none()).count())])
        .collect();
    let layers: Vec<(Layer, usize)> =
        Layer::ALL.iter().map(|l| (*l, snapshot.ties.iter().filter(|t| t.layer == *l).count())).collect();
    if run.common.json {
        let tables: serde_json::Map<String, serde_json::Value> =
            Table::ALL.iter().map(|t| (t.name().to_owned(), territory.len(*t).into())).collect();
        return run.json(&json!({
            "schema": "milieu/info/1",
            "file": args.file,
            "records": tables,
            "groups": groups.iter().map(|(k, n)| (k.trim_start_matches("actor-group-").to_owned(), (*n).into()))
                .collect::<serde_json::Map<_, _>>(),
            "layers": layers.iter().map(|(l, n)| (l.code().to_owned(), (*n).into()))
                .collect::<serde_json::Map<_, _>>(),
            "synthetic": snapshot.any_synthetic(),
            "hash": snapshot.hash,
            "sources": territory.sources.values().collect::<Vec<_>>(),
        }));
    }
    if territory.is_empty() {
        return Ok(run.screen.say(&message!("cli-territory-empty"))?);
    }
    if snapshot.any_synthetic() {
        run.screen.say(&message!("cli-synthetic"))?;
    }
    let rows: Vec<Vec<String>> = Table::ALL
        .iter()
        .filter(|t| territory.len(**t) > 0)
        .map(|t| vec![run.screen.key(&format!("cli-table-{}", t.name())), territory.len(*t).to_string()])
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
    let of_layers: Vec<Vec<String>> = layers
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|(layer, n)| vec![run.screen.key(layer.label_key()), n.to_string()])
        .collect();
    if !of_layers.is_empty() {
        let heading = run.screen.key("cli-heading-layers");
        run.screen.heading(&heading)?;
        run.screen.table(&none, &align, &of_layers)?;
    }
    let heading = run.screen.key("cli-heading-sources");
    run.screen.heading(&heading)?;
    for source in territory.sources.values() {
        let kind: Message = if source.synthetic { message!("cli-source-synthetic") } else { message!("cli-source-real") };
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
