//! Panels in plain files: networks and behaviours at successive waves, with everything given beside
//! them, for models of how ties form ([`milieu_ties`]).
//!
//! A study is one TOML file, [`read_study`], which names the data and holds the model:
//!
//! ```toml
//! conditional = "advice"           # settings of the model; all of them in `milieu_ties::Specification`
//!
//! [data]
//! actors = "actors.csv"            # a file, a number, or names; may be left out beside matrices
//! waves = [2015, 2017, 2019]       # names; 1, 2, 3 if left out
//! missing = [9]                    # codes beside NA, ".", and empty cells
//! composition = "composition.csv"  # actor,from,to; or a line for each actor with pairs of times
//!
//! [[data.network]]
//! name = "advice"
//! kind = "directed"                # or "nondirected", "twomode"
//! files = ["advice-1.csv", "advice-2.csv", "advice-3.csv"]
//!
//! [[data.network]]
//! name = "contracts"
//! kind = "nondirected"
//! file = "contracts.csv"           # from,to,time: dated events …
//! cuts = [2015, 2017, 2019]        # … cut into waves …
//! window = "2 years"               # … each counting so long; for ever if left out
//!
//! [[data.behaviour]]
//! name = "innovation"
//! file = "innovation.csv"          # a row for each actor, a column for each wave
//!
//! [[data.covariate]]
//! name = "size"
//! column = "employees"             # of the file of the actors; or file = "…"
//! centred = true
//!
//! [[data.dyadic]]
//! name = "closeness"
//! great_circle = ["lat", "lon"]    # or distance, same, difference; or files = ["…"]
//! transform = "closeness"          # −ln(1 + d); "log" is ln(1 + d)
//!
//! [[effects]]
//! dependent = "advice"
//! effect = "transTrip"
//!
//! [estimation]
//! seed = 1
//! ```
//!
//! Paths start from the folder of the study file. Several groups are `[[group]]` with a name and a
//! `[group.data]` each.
//!
//! Networks are read from
//!
//! * matrices (`format = "adjacency"`), parted by commas, semicolons, tabs or blanks, with or without
//!   headings and names of rows; entries 0, 1, 10 and 11 (impossible and given ties), or values with a
//!   `threshold`;
//! * lists (`"edgelist"`) `from,to`, with a code and, in one file for all waves, a column `wave`; or
//!   `from,to,time[,end]` with `cuts`;
//! * Pajek files (`"pajek"`): one for each wave, several networks in one, or ties with intervals, with
//!   `relation` where there are several; and the other graph files of [`crate::graph`] (`"graph"`).
//!
//! Whatever makes a file unusable is an error that names file, row and column, and all errors are
//! gathered: [`Refused`] holds them, and nothing is half read. What was passed over or looks odd is a
//! finding beside the result.

mod actors;
mod adjacency;
mod behaviour;
mod columns;
mod composition;
mod consistency;
mod covariate;
mod dyadic;
mod edge_list;
mod entries;
mod graph_file;
mod grid;
mod node_set;
mod panel;
mod reading;
mod study;
mod tie_codes;
mod time;

use std::path::Path;

use milieu_ties::{Panel, Specification, TieWave};
use milieu_vocabulary::{Findings, Place, message};

use columns::Width;
use reading::Reading;

pub use node_set::NodeSet;
pub use tie_codes::TieCodes;

/// A study: what was observed, and the model that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// Panels: one, or one for each group.
    pub groups: Vec<Panel>,
    /// The model.
    pub specification: Specification,
    /// Settings of the estimation.
    pub settings: toml::Table,
    /// SHA-256 over all files read, in hexadecimal: names the data in every result.
    pub sha256: String,
}

/// Files that cannot be used, and all that is wrong with them.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("the files cannot be used: {} findings", .0.len())]
pub struct Refused(pub Findings);

/// Reads a study file and everything it names.
///
/// # Errors
/// Everything that is wrong, in one list, if anything is.
pub fn read_study(path: &Path) -> Result<(Study, Findings), Refused> {
    let mut reading = Reading::default();
    let study = study_of(path, &mut reading);
    let errors = reading.errors();
    let (findings, sha256) = reading.finish();
    match study {
        Some(study) if errors == 0 => Ok((Study { sha256, ..study }, findings)),
        _ => Err(Refused(findings)),
    }
}

fn study_of(path: &Path, reading: &mut Reading) -> Option<Study> {
    let name =
        path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    let text = match std::fs::read(path) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => {
                reading.error(Place::file(&name), message!("waves-study-encoding"));
                return None;
            }
        },
        Err(source) => {
            let error = crate::ExchangeError::Unreadable { file: name.clone(), source };
            reading.stop(&name, &error);
            return None;
        }
    };
    reading.folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    let file = study::read(&name, text.trim_start_matches('\u{feff}'), reading)?;
    let groups: Vec<Option<Panel>> =
        file.groups.iter().map(|(group, data)| panel::read(&name, group, data, reading)).collect();
    let groups = groups.into_iter().collect::<Option<Vec<_>>>()?;
    alike(&groups, &name, reading);
    Some(Study { groups, specification: file.specification, settings: file.settings, sha256: String::new() })
}

/// Groups must hold the same things, for one model is asked of all.
fn alike(groups: &[Panel], study: &str, reading: &mut Reading) {
    let holds = |panel: &Panel| {
        let networks = panel.networks.iter().map(|n| format!("{} ({:?})", n.name, n.kind));
        let behaviours = panel.behaviours.iter().map(|b| b.name.clone());
        let covariates = panel.actor_covariates.iter().map(|c| c.name.clone());
        let dyadic = panel.dyadic_covariates.iter().map(|c| c.name.clone());
        let all = networks.chain(behaviours).chain(covariates).chain(dyadic);
        all.collect::<std::collections::BTreeSet<_>>()
    };
    let Some((first, others)) = groups.split_first() else { return };
    let wanted = holds(first);
    for panel in others {
        let found = holds(panel);
        let lacking: Vec<String> = wanted.symmetric_difference(&found).cloned().collect();
        if !lacking.is_empty() {
            let message = message!(
                "waves-groups-differ",
                first = &first.name,
                second = &panel.name,
                names = lacking.join(", ")
            );
            reading.error(Place::file(study), message);
        }
    }
}

/// Reads one wave of a directed network from a matrix.
///
/// # Errors
/// Everything that is wrong, if anything is.
pub fn read_adjacency(
    path: &Path,
    actors: &NodeSet,
    codes: &TieCodes,
) -> Result<(TieWave, Findings), Refused> {
    Reading::alone(|reading| adjacency::read(path, None, actors, None, codes, reading))
}

/// Reads one wave of a directed network from a list `from,to[,code]`.
///
/// # Errors
/// Everything that is wrong, if anything is.
pub fn read_edge_list(
    path: &Path,
    actors: &NodeSet,
    codes: &TieCodes,
) -> Result<(TieWave, Findings), Refused> {
    Reading::alone(|reading| edge_list::read(path, actors, None, &edge_list::ListOptions::of(codes), reading))
}

/// Reads a behaviour from a matrix with a row for each actor and a column for each of the waves.
///
/// # Errors
/// Everything that is wrong, if anything is.
#[expect(clippy::type_complexity, reason = "the type of a behaviour's waves, with findings")]
pub fn read_behaviour(
    path: &Path,
    actors: &NodeSet,
    waves: usize,
) -> Result<(Vec<Vec<Option<i32>>>, Findings), Refused> {
    Reading::alone(|reading| {
        let columns = columns::read(path, None, actors, &Width::OneOf(&[waves]), &[], &[], reading)?;
        behaviour::of_columns(&columns, &columns.file, reading)
    })
}

/// Reads a covariate from a matrix with a row for each actor and one column, or one for each period or
/// wave.
///
/// # Errors
/// Everything that is wrong, if anything is.
#[expect(clippy::type_complexity, reason = "the type of a covariate's waves, with findings")]
pub fn read_covariate(path: &Path, actors: &NodeSet) -> Result<(Vec<Vec<Option<f64>>>, Findings), Refused> {
    Reading::alone(|reading| {
        let columns = columns::read(path, None, actors, &Width::Any, &[], &[], reading)?;
        let name = columns.file.clone();
        covariate::checked(columns, &name, reading)
    })
}

/// Reads a matrix of numbers of pairs of actors, row by row; not a number where missing.
///
/// # Errors
/// Everything that is wrong, if anything is.
pub fn read_dyadic(path: &Path, actors: &NodeSet) -> Result<(Vec<f64>, Findings), Refused> {
    Reading::alone(|reading| {
        let matrix = dyadic::read(path, None, actors, None, &[], reading)?;
        let place = Place::file(path.display().to_string());
        let one = [matrix];
        dyadic::check(&one, actors.len(), true, &path.display().to_string(), &place, reading);
        let [matrix] = one;
        Some(matrix)
    })
}

/// Reads when actors are there, as spells in waves counted from one; empty when all always are.
///
/// # Errors
/// Everything that is wrong, if anything is.
#[expect(clippy::type_complexity, reason = "the type of a panel's presence, with findings")]
pub fn read_composition(
    path: &Path,
    actors: &NodeSet,
    waves: usize,
) -> Result<(Vec<Vec<(f64, f64)>>, Findings), Refused> {
    Reading::alone(|reading| composition::read(path, actors, waves, reading))
}

#[cfg(test)]
mod tests;
