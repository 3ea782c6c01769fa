//! Networks in plain files: edge lists, lists of participations, graph files, reference folders.
//!
//! What is read here goes to no territory: [`read_network`] gives the actors, what is said of
//! them, their ties by layer and their participations as columns with 32-bit positions, ready for
//! a graph, and a finding for each row that could not be used.
//!
//! | wrong in a row | finding | treatment |
//! | --- | --- | --- |
//! | an end missing | `network-end-missing` | row left out |
//! | an end that the list of actors does not name | `network-end-unknown` | row left out |
//! | an actor tied to itself | `network-self-loop` | row left out |
//! | weight no number, not finite, not above 0, above [`LARGEST_WEIGHT`] | `network-weight-…` | row left out |
//! | dates that do not exist or are reversed | `network-date-…` | row left out |
//! | an actor listed twice | `network-actor-twice` | second row left out |
//! | a tie again | `network-ties-repeated` | weights added |
//! | a participation again | `network-participations-repeated` | counts once |
//! | identifiers that differ in case or accents only | `network-ids-alike` | kept apart |
//! | a layer without ties | `network-layer-empty` | kept, without ties |

mod alike;
pub(crate) mod edge_table;
mod graph_file;
mod participations;
mod reference_folder;
mod roster;
mod rows;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use milieu_vocabulary::{Findings, Period, Place, message};
use sha2::{Digest, Sha256};

use crate::ExchangeError;
use crate::recognise::graph_or_geometry;
use crate::table::{FileFormat, OpenOptions, Table, TableFile};

/// The largest weight that is read; sums of squares of larger ones would overflow.
pub const LARGEST_WEIGHT: f64 = 1e100;

/// An actor of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkActor {
    /// Identifier, unique in the network.
    pub id: String,
    /// Name for people, where one is given.
    pub name: Option<String>,
}

/// One thing said of the actors: region, group, office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelColumn {
    /// Heading.
    pub name: String,
    /// Value of each actor, in the order of the actors.
    pub values: Vec<Option<String>>,
}

/// Ties of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkLayer {
    /// Name; empty where the file has one kind of ties and does not name it.
    pub name: String,
    /// Whether ties have a direction.
    pub directed: bool,
    /// Ties: positions of both ends, and the weight, finite and above 0.
    pub ties: Vec<(u32, u32, f64)>,
}

/// Who takes part in what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Participations {
    /// Identifiers of the projects.
    pub projects: Vec<String>,
    /// Pairs of positions: actor, project; each once.
    pub incidences: Vec<(u32, u32)>,
}

/// A network as plain files hold it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkFile {
    /// Actors; positions everywhere are positions here.
    pub actors: Vec<NetworkActor>,
    /// What is said of the actors.
    pub labels: Vec<LabelColumn>,
    /// Ties by layer, in the order of the file.
    pub layers: Vec<NetworkLayer>,
    /// Participations, if there are any.
    pub participations: Option<Participations>,
    /// SHA-256 over all files read, in hexadecimal: names the data in every result.
    pub sha256: String,
}

/// How plain files are read.
#[derive(Clone, Debug, Default)]
pub struct NetworkOptions {
    /// Whether ties have a direction; `None` asks the file, and without a word there they have none.
    pub directed: Option<bool>,
    /// The table lists participations.
    pub affiliations: bool,
    /// A table with one row per actor: identifier, name, labels.
    pub nodes: Option<PathBuf>,
    /// Only rows whose dates touch this period; rows without dates always do.
    pub period: Period,
    /// Encoding, if the person knows it.
    pub encoding: Option<String>,
}

/// Reads the network in a file or in a reference folder (`nodes.csv`, `ties_LAYER.csv`,
/// `affiliations.csv`, `meta.json`).
///
/// # Errors
/// If a file cannot be read at all. What is wrong in single rows are findings: a warning with the row
/// for each that was left out.
pub fn read_network(path: &Path, options: &NetworkOptions) -> Result<(NetworkFile, Findings), ExchangeError> {
    let mut reading = Reading::new(options);
    if path.is_dir() {
        reference_folder::read(path, &mut reading)?;
    } else {
        let file = reading.open(path)?;
        // Actors that are listed come first, in the order of their list.
        if let Some(nodes) = &options.nodes {
            let file = reading.open(nodes)?;
            roster::read(&Table::of(&file, None)?, &mut reading)?;
        }
        match graph_or_geometry(&file) {
            Some(kind) => graph_file::read(path, &file, kind, &mut reading)?,
            None if file.format == FileFormat::Delimited
                || matches!(file.format, FileFormat::Workbook | FileFormat::JsonArray) =>
            {
                let table = edge_table::table_of(file)?;
                if options.affiliations || participations::is_list(&table) {
                    participations::read(&table, &mut reading)?;
                } else {
                    edge_table::read(&table, None, &mut reading)?;
                }
            }
            None => {
                return Err(ExchangeError::Unrecognised {
                    file: file.name.clone(),
                    columns: file.format.code().to_owned(),
                });
            }
        }
    }
    Ok(reading.finish())
}

/// Findings of one kind that are kept; the rest is counted.
const KEPT_OF_A_KIND: u64 = 1000;

/// A network under construction.
struct Reading<'o> {
    options: &'o NetworkOptions,
    roster: roster::Roster,
    network: NetworkFile,
    findings: Findings,
    kinds: std::collections::BTreeMap<String, u64>,
    hash: Sha256,
}

impl<'o> Reading<'o> {
    fn new(options: &'o NetworkOptions) -> Self {
        Reading {
            options,
            roster: roster::Roster::default(),
            network: NetworkFile::default(),
            findings: Findings::default(),
            kinds: std::collections::BTreeMap::new(),
            hash: Sha256::new(),
        }
    }

    fn open(&mut self, path: &Path) -> Result<Arc<TableFile>, ExchangeError> {
        let options = OpenOptions { encoding: self.options.encoding.clone(), ..OpenOptions::default() };
        let file = TableFile::open(path, &options)?;
        self.hash.update(file.sha256.as_bytes());
        if !file.encoding.sure && file.format != FileFormat::Workbook {
            let guess = message!("import-encoding-guessed", encoding = file.encoding.encoding.name());
            self.findings.note(Place::file(&file.name), guess);
        }
        Ok(Arc::new(file))
    }

    /// A row that is left out.
    fn fault(&mut self, place: Place, message: milieu_vocabulary::Message) {
        let count = self.kinds.entry(message.key.to_string()).or_default();
        *count += 1;
        if *count <= KEPT_OF_A_KIND {
            self.findings.warn(place, message);
        }
    }

    fn finish(mut self) -> (NetworkFile, Findings) {
        for (kind, count) in std::mem::take(&mut self.kinds) {
            if count > KEPT_OF_A_KIND {
                let more = message!("network-more-rows", count = count - KEPT_OF_A_KIND, code = kind);
                self.findings.warn(Place::default(), more);
            }
        }
        let roster = self.roster;
        alike::look(&roster.actors, &mut self.findings);
        let count = roster.actors.len();
        for layer in self.network.layers.iter().filter(|layer| layer.ties.is_empty()) {
            let message = match layer.name.as_str() {
                "" => message!("network-without-ties"),
                name => message!("network-layer-empty", layer = name),
            };
            self.findings.note(Place::default(), message);
        }
        let mut labels = roster.labels;
        labels.iter_mut().for_each(|label| label.values.resize(count, None));
        let sha256 = self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let network = NetworkFile { actors: roster.actors, labels, sha256, ..self.network };
        (network, self.findings)
    }
}

#[cfg(test)]
mod tests;
