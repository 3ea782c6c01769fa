//! A case of tie evolution: `case.json` and the tables it names.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use milieu_ties::{
    ActorCovariate, BehaviourPanel, DyadicCovariate, EffectChoice, NetworkKind, NetworkPanel, Panel, Part,
    Specification, Tie, TieWave,
};
use serde_json::Value;

/// A case, read.
pub struct Case {
    /// Its description.
    pub description: Value,
    /// The data.
    pub panel: Panel,
    /// The model.
    pub specification: Specification,
}

impl Case {
    /// Reads the case of a folder.
    pub fn read(folder: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(folder.join("case.json")).context("case.json")?;
        let description: Value = serde_json::from_str(&text).context("case.json")?;
        let n = description["n"].as_u64().context("the number of actors, `n`")? as usize;
        let names = |count: usize| (1..=count).map(|k| k.to_string()).collect::<Vec<_>>();
        let mut panel = Panel { actors: names(n), ..Panel::default() };
        for network in items(&description, "networks") {
            let name = text_of(network, "name")?;
            let two_mode = network["type"].as_str().is_some_and(|t| t.to_lowercase().contains("two") || t == "bipartite");
            let receivers = match network["receivers"].as_u64().or(network["m"].as_u64()) {
                Some(count) => names(count as usize),
                None if two_mode => bail!("the number of receivers of `{name}`"),
                None => Vec::new(),
            };
            let directed = network["directed"].as_bool().unwrap_or(true) && network["symmetric"].as_bool() != Some(true);
            let kind = match (two_mode, directed) {
                (true, _) => NetworkKind::TwoMode,
                (_, true) => NetworkKind::Directed,
                _ => NetworkKind::NonDirected,
            };
            let width = if two_mode { receivers.len() } else { n };
            let files = strings(network, "waves")?;
            panel.waves = names(files.len());
            let edges = network["format"].as_str() == Some("edgelist");
            let waves = files
                .iter()
                .map(|file| if edges { edge_list(&folder.join(file)) } else { adjacency(&folder.join(file), n, width, two_mode) })
                .collect::<Result<_>>()?;
            panel.networks.push(NetworkPanel { name, kind, receivers, waves });
        }
        for behaviour in items(&description, "behaviors") {
            let table = table(&folder.join(text_of(behaviour, "file")?))?;
            let columns = table.first().map_or(0, Vec::len);
            if panel.waves.is_empty() {
                panel.waves = names(columns);
            }
            let waves = (0..columns).map(|w| table.iter().map(|row| row[w].map(|v| v as i32)).collect()).collect();
            panel.behaviours.push(BehaviourPanel { name: text_of(behaviour, "name")?, waves });
        }
        for covariate in items(&description, "covariates") {
            let table = table(&folder.join(text_of(covariate, "file")?))?;
            let columns = table.first().map_or(0, Vec::len);
            panel.actor_covariates.push(ActorCovariate {
                name: text_of(covariate, "name")?,
                waves: (0..columns).map(|w| table.iter().map(|row| row[w]).collect()).collect(),
                centred: covariate["centered"].as_bool().unwrap_or(true),
                of_receivers: None,
            });
        }
        for covariate in items(&description, "dyadic") {
            let files = match covariate["file"].as_str() {
                Some(file) => vec![file.to_owned()],
                None => strings(covariate, "files")?,
            };
            let waves = files
                .iter()
                .map(|f| Ok(table(&folder.join(f))?.into_iter().flatten().map(|v| v.unwrap_or(f64::NAN)).collect()))
                .collect::<Result<_>>()?;
            panel.dyadic_covariates.push(DyadicCovariate {
                name: text_of(covariate, "name")?,
                waves,
                centred: covariate["centered"].as_bool().unwrap_or(true),
                of_receivers: None,
            });
        }
        if let Some(file) = description["composition"].as_str() {
            panel.presence = composition(&folder.join(file), n)?;
        }
        let specification = specification(&description)?;
        Ok(Self { description, panel, specification })
    }
}

fn specification(description: &Value) -> Result<Specification> {
    let mut effects = Vec::new();
    for effect in items(description, "effects") {
        let short = text_of(effect, "effect")?;
        let part = match effect["type"].as_str() {
            Some("creation") => Part::Creation,
            Some("endow" | "endowment" | "maintenance") => Part::Maintenance,
            Some("rate") => Part::Rate,
            Some("eval" | "evaluation") | None => Part::Evaluation,
            Some(other) => bail!("an effect of type `{other}`"),
        };
        let with = effect["interaction1"].as_str().filter(|w| !w.is_empty()).map(str::to_owned);
        effects.push(EffectChoice {
            dependent: text_of(effect, "dep")?,
            effect: short,
            with,
            part,
            parameter: effect["parameter"].as_f64(),
            fixed: effect["fixed"].as_f64(),
            test: effect.get("fixed").is_some(),
            ..EffectChoice::default()
        });
    }
    let conditional = description["settings"]["cond"].as_bool() == Some(true);
    let first = || items(description, "networks").first().and_then(|n| n["name"].as_str()).map(str::to_owned);
    Ok(Specification { effects, conditional: if conditional { first() } else { None }, ..Specification::default() })
}

fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text_of(value: &Value, key: &str) -> Result<String> {
    Ok(value[key].as_str().with_context(|| format!("`{key}`"))?.to_owned())
}

fn strings(value: &Value, key: &str) -> Result<Vec<String>> {
    let list = value[key].as_array().with_context(|| format!("`{key}`"))?;
    list.iter().map(|v| Ok(v.as_str().with_context(|| format!("`{key}`"))?.to_owned())).collect()
}

/// Rows of numbers; `NA` and empty cells are missing.
fn table(path: &Path) -> Result<Vec<Vec<Option<f64>>>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            line.split(',')
                .map(|cell| match cell.trim() {
                    "NA" | "" => Ok(None),
                    number => Ok(Some(number.parse().with_context(|| format!("`{number}` in {}", path.display()))?)),
                })
                .collect()
        })
        .collect()
}

fn adjacency(path: &Path, n: usize, width: usize, two_mode: bool) -> Result<TieWave> {
    let table = table(path)?;
    ensure!(table.len() == n && table.iter().all(|row| row.len() == width), "{}: not {n} x {width}", path.display());
    let mut entries = Vec::new();
    for (i, row) in table.iter().enumerate() {
        for (j, value) in row.iter().enumerate().filter(|(j, _)| two_mode || *j != i) {
            let tie = match value {
                None => Tie::Missing,
                Some(0.0) => continue,
                Some(1.0) => Tie::Present,
                Some(10.0) => Tie::StructuralAbsent,
                Some(11.0) => Tie::StructuralPresent,
                Some(other) => bail!("{}: {other} is no code of a tie", path.display()),
            };
            entries.push((i as u32, j as u32, tie));
        }
    }
    Ok(TieWave::new(entries))
}

fn edge_list(path: &Path) -> Result<TieWave> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut ties = Vec::new();
    for line in text.lines().skip(1).filter(|l| !l.trim().is_empty()) {
        let mut cells = line.split(',').map(|c| c.trim().parse::<u32>());
        let (Some(Ok(from)), Some(Ok(to))) = (cells.next(), cells.next()) else { bail!("{}: `{line}`", path.display()) };
        ensure!(from > 0 && to > 0, "{}: `{line}`", path.display());
        ties.push((from - 1, to - 1));
    }
    Ok(TieWave::from_ties(ties))
}

fn composition(path: &Path, n: usize) -> Result<Vec<Vec<(f64, f64)>>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut presence = vec![Vec::new(); n];
    for line in text.lines().skip(1).filter(|l| !l.trim().is_empty()) {
        let cells: Vec<f64> = line.split(',').map(|c| c.trim().parse().context("a number")).collect::<Result<_>>()?;
        ensure!(cells.len() == 3 && cells[0] >= 1.0 && cells[0] as usize <= n, "{}: `{line}`", path.display());
        presence[cells[0] as usize - 1].push((cells[1], cells[2]));
    }
    Ok(presence)
}
