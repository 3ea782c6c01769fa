//! A case of tie evolution: `case.json` and the tables it names.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use milieu_ties::{
    ActorCovariate, BehaviourPanel, Decision, DyadicCovariate, EffectChoice, Factor, NetworkKind,
    NetworkPanel, NetworkSettings, Panel, Part, Specification, Tie, TieWave,
};
use serde_json::Value;

/// A case, read.
pub struct Case {
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
            let two_mode = network["type"]
                .as_str()
                .is_some_and(|t| t.to_lowercase().contains("two") || t == "bipartite")
                || network["two_mode"].as_bool() == Some(true);
            let count = ["receivers", "m", "n2", "columns"].iter().find_map(|key| network[*key].as_u64());
            let receivers = match count.filter(|_| two_mode) {
                Some(count) => names(count as usize),
                None if two_mode => bail!("the number of receivers of `{name}`"),
                None => Vec::new(),
            };
            let directed = network["directed"].as_bool().unwrap_or(true)
                && network["symmetric"].as_bool() != Some(true)
                && !network["type"].as_str().is_some_and(|t| {
                    let t = t.to_lowercase();
                    t.contains("symm") || t.contains("non-directed") || t.contains("undirected")
                });
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
                .map(|file| {
                    if edges {
                        edge_list(&folder.join(file), kind == NetworkKind::NonDirected)
                    } else {
                        adjacency(&folder.join(file), n, width, two_mode)
                    }
                })
                .collect::<Result<_>>()?;
            panel.networks.push(NetworkPanel { name, kind, receivers, waves });
        }
        let behaviours = items(&description, "behaviors").iter().chain(items(&description, "behaviours"));
        for behaviour in behaviours {
            let table = table(&folder.join(text_of(behaviour, "file")?))?;
            let columns = table.first().map_or(0, Vec::len);
            if panel.waves.is_empty() {
                panel.waves = names(columns);
            }
            let waves =
                (0..columns).map(|w| table.iter().map(|row| row[w].map(|v| v as i32)).collect()).collect();
            panel.behaviours.push(BehaviourPanel { name: text_of(behaviour, "name")?, waves });
        }
        for covariate in items(&description, "covariates") {
            let table = table(&folder.join(text_of(covariate, "file")?))?;
            let columns = table.first().map_or(0, Vec::len);
            panel.actor_covariates.push(ActorCovariate {
                name: text_of(covariate, "name")?,
                waves: (0..columns).map(|w| table.iter().map(|row| row[w]).collect()).collect(),
                centred: centred(covariate),
                of_receivers: receivers_of(covariate, &panel, table.len() != n),
            });
        }
        for covariate in items(&description, "dyadic") {
            let files = match covariate["file"].as_str() {
                Some(file) => vec![file.to_owned()],
                None => strings(covariate, "files")?,
            };
            let waves: Vec<Vec<f64>> = files
                .iter()
                .map(|f| {
                    Ok(table(&folder.join(f))?.into_iter().flatten().map(|v| v.unwrap_or(f64::NAN)).collect())
                })
                .collect::<Result<_>>()?;
            let square = waves.iter().all(|w| w.len() == n * n);
            panel.dyadic_covariates.push(DyadicCovariate {
                name: text_of(covariate, "name")?,
                of_receivers: receivers_of(covariate, &panel, !square),
                waves,
                centred: centred(covariate),
            });
        }
        if let Some(file) = description["composition"].as_str() {
            panel.presence = composition(&folder.join(file), n)?;
        }
        let specification = specification(&description)?;
        Ok(Self { panel, specification })
    }
}

/// Whether the mean of a covariate is taken off.
fn centred(covariate: &Value) -> bool {
    covariate["centered"].as_bool().or(covariate["centred"].as_bool()).unwrap_or(true)
}

/// The two-mode network of whose receivers a covariate is: the one named, or the only one if the
/// covariate cannot be of the actors alone.
fn receivers_of(covariate: &Value, panel: &Panel, cannot_be_of_actors: bool) -> Option<String> {
    let mut two_mode = panel.networks.iter().filter(|n| n.kind == NetworkKind::TwoMode);
    let named = ["of_receivers", "nodeset", "network"].iter().find_map(|key| covariate[*key].as_str());
    match named {
        Some(name) => two_mode.find(|n| n.name == name).map(|n| n.name.clone()),
        None if cannot_be_of_actors => two_mode.next().map(|n| n.name.clone()),
        None => None,
    }
}

fn part(effect: &Value) -> Result<Part> {
    Ok(match effect["type"].as_str().or(effect["part"].as_str()) {
        Some("creation") => Part::Creation,
        Some("endow" | "endowment" | "maintenance") => Part::Maintenance,
        Some("rate") => Part::Rate,
        Some("eval" | "evaluation") | None => Part::Evaluation,
        Some(other) => bail!("an effect of type `{other}`"),
    })
}

fn with(effect: &Value) -> Option<String> {
    let name = ["interaction1", "with", "covariate"].iter().find_map(|key| effect[*key].as_str());
    name.filter(|w| !w.is_empty()).map(str::to_owned)
}

/// Effects of an interaction: short names, or objects as those of effects.
fn factors(effect: &Value) -> Result<Vec<Factor>> {
    let list = ["interaction", "factors", "effects", "of"].iter().find_map(|key| effect[*key].as_array());
    (list.into_iter().flatten())
        .map(|factor| match factor.as_str() {
            Some(name) => {
                let (effect, with) = match name.split_once('(') {
                    Some((effect, with)) => (effect, Some(with.trim_end_matches(')').to_owned())),
                    None => (name, None),
                };
                Ok(Factor { effect: effect.trim().to_owned(), with, parameter: None })
            }
            None => Ok(Factor {
                effect: text_of(factor, "effect")?,
                with: with(factor),
                parameter: factor["parameter"].as_f64(),
            }),
        })
        .collect()
}

fn specification(description: &Value) -> Result<Specification> {
    let settings = &description["settings"];
    let mut effects = Vec::new();
    for effect in items(description, "effects") {
        let interaction = factors(effect)?;
        let short = if interaction.is_empty() { text_of(effect, "effect")? } else { String::new() };
        let value = || ["fixed", "value", "initialValue", "initial"].iter().find_map(|k| effect[*k].as_f64());
        let is_fixed = effect["fixed"].is_number()
            || effect["fixed"].as_bool() == Some(true)
            || effect["fix"].as_bool() == Some(true);
        let fixed = is_fixed.then(|| value().unwrap_or(0.0));
        effects.push(EffectChoice {
            dependent: ["dep", "dependent", "name"]
                .iter()
                .find_map(|key| effect[*key].as_str())
                .context("`dep`")?
                .to_owned(),
            effect: short,
            with: if interaction.is_empty() { with(effect) } else { None },
            part: part(effect)?,
            parameter: effect["parameter"].as_f64().or(effect["parm"].as_f64()),
            interaction,
            initial: if is_fixed { None } else { value() },
            fixed,
            test: is_fixed && effect["test"].as_bool() != Some(false),
            ..EffectChoice::default()
        });
    }
    let conditional = settings["cond"].as_bool() == Some(true);
    let first = || items(description, "networks").first().and_then(|n| n["name"].as_str()).map(str::to_owned);
    let mut networks = Vec::new();
    for network in items(description, "networks") {
        let name = text_of(network, "name")?;
        let setting = |keys: &[&str]| -> Option<u64> {
            let own = keys.iter().find_map(|key| network[*key].as_u64());
            own.or_else(|| {
                keys.iter().find_map(|key| settings[*key].as_u64().or(settings[*key][name.as_str()].as_u64()))
            })
        };
        let decision = match setting(&["modelType", "model_type"]) {
            Some(3) => Decision::Agreement,
            Some(4) => Decision::PairForcing,
            Some(5) => Decision::PairAgreement,
            Some(6) => Decision::PairJoint,
            _ => Decision::Forcing,
        };
        let maximum_degree =
            setting(&["MaxDegree", "maxDegree", "max_degree", "maximum_degree"]).filter(|&most| most > 0);
        let monotone = network["allowOnly"].as_bool().or(network["allow_only"].as_bool()).unwrap_or(true);
        networks.push(NetworkSettings {
            name,
            decision,
            maximum_degree: maximum_degree.map(|most| most as u32),
            monotone,
        });
    }
    Ok(Specification {
        effects,
        conditional: if conditional { first() } else { None },
        networks,
        ..Specification::default()
    })
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
    // A first line of words is a header.
    let is_header = |line: &str| {
        line.split(',').any(|c| {
            let cell = c.trim().trim_matches('"');
            !matches!(cell, "NA" | "") && cell.parse::<f64>().is_err()
        })
    };
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .enumerate()
        .filter(|(at, line)| *at > 0 || !is_header(line))
        .map(|(_, line)| {
            line.split(',')
                .map(|cell| match cell.trim() {
                    "NA" | "" => Ok(None),
                    number => {
                        Ok(Some(number.parse().with_context(|| format!("`{number}` in {}", path.display()))?))
                    }
                })
                .collect()
        })
        .collect()
}

fn adjacency(path: &Path, n: usize, width: usize, two_mode: bool) -> Result<TieWave> {
    let table = table(path)?;
    ensure!(
        table.len() == n && table.iter().all(|row| row.len() == width),
        "{}: not {n} x {width}",
        path.display()
    );
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

fn edge_list(path: &Path, both_ways: bool) -> Result<TieWave> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut ties = Vec::new();
    for line in text.lines().skip(1).filter(|l| !l.trim().is_empty()) {
        let mut cells = line.split(',').map(|c| c.trim().parse::<u32>());
        let (Some(Ok(from)), Some(Ok(to))) = (cells.next(), cells.next()) else {
            bail!("{}: `{line}`", path.display())
        };
        ensure!(from > 0 && to > 0, "{}: `{line}`", path.display());
        ties.push((from - 1, to - 1));
        if both_ways {
            ties.push((to - 1, from - 1));
        }
    }
    Ok(TieWave::from_ties(ties))
}

fn composition(path: &Path, n: usize) -> Result<Vec<Vec<(f64, f64)>>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut presence = vec![Vec::new(); n];
    for line in text.lines().skip(1).filter(|l| !l.trim().is_empty()) {
        let cells: Vec<f64> =
            line.split(',').map(|c| c.trim().parse().context("a number")).collect::<Result<_>>()?;
        ensure!(
            cells.len() == 3 && cells[0] >= 1.0 && cells[0] as usize <= n,
            "{}: `{line}`",
            path.display()
        );
        presence[cells[0] as usize - 1].push((cells[1], cells[2]));
    }
    Ok(presence)
}
