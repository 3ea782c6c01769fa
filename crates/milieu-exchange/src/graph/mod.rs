//! Network files, in and out: GraphML, GEXF, Pajek, UCINET DL, edge lists.
//!
//! A file is read into a [`GraphDocument`], which all formats share, with findings on what was
//! left out; a document is written with findings on what the format cannot hold.
//! [`graph_import`] turns a document into changes of a territory, [`graph_of_snapshot`] a snapshot
//! into a document; layers are kept.
//!
//! Where a file does not say whether its ties are directed (an edge list without that column, GraphML
//! without `edgedefault`), the layer decides, by the rule tie lists follow, too: goods and money go
//! one way, the rest both.
//!
//! | format | attributes | times | several layers | two modes | direction per tie |
//! |---|---|---|---|---|---|
//! | GraphML | yes | yes | yes | yes | yes |
//! | GEXF 1.3 | yes | yes | yes | yes | yes |
//! | Pajek | no | whole numbers | yes | yes | yes |
//! | UCINET DL | no | no | yes | yes | no |
//! | edge list | of ties | yes | yes | yes | yes |

mod document;
mod edge_list;
mod gexf;
mod graphml;
mod markup;
mod pajek;
mod territory;
mod ucinet;

use encoding_rs::{Encoding, WINDOWS_1252};
use milieu_vocabulary::{Findings, Message, Place, message};

pub use document::{Attributes, GraphDocument, GraphEdge, GraphNode, Spell, Value};
pub use territory::{GraphImport, GraphImportOptions, graph_import, graph_of_snapshot};

/// A network file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GraphFormat {
    /// GraphML.
    GraphMl,
    /// GEXF 1.2 and 1.3; written as 1.3.
    Gexf,
    /// Pajek network.
    Pajek,
    /// UCINET data language.
    UcinetDl,
    /// Edge list, comma-separated.
    EdgeListCsv,
    /// Edge list, tab-separated.
    EdgeListTsv,
}

impl GraphFormat {
    /// All formats.
    pub const ALL: [GraphFormat; 6] = [
        GraphFormat::GraphMl,
        GraphFormat::Gexf,
        GraphFormat::Pajek,
        GraphFormat::UcinetDl,
        GraphFormat::EdgeListCsv,
        GraphFormat::EdgeListTsv,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            GraphFormat::GraphMl => "graphml",
            GraphFormat::Gexf => "gexf",
            GraphFormat::Pajek => "pajek",
            GraphFormat::UcinetDl => "ucinet-dl",
            GraphFormat::EdgeListCsv => "edge-list-csv",
            GraphFormat::EdgeListTsv => "edge-list-tsv",
        }
    }

    /// The format of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// The ending files of the format have.
    pub const fn extension(self) -> &'static str {
        match self {
            GraphFormat::GraphMl => "graphml",
            GraphFormat::Gexf => "gexf",
            GraphFormat::Pajek => "net",
            GraphFormat::UcinetDl => "dl",
            GraphFormat::EdgeListCsv => "csv",
            GraphFormat::EdgeListTsv => "tsv",
        }
    }

    /// The format a file is in, by what stands in it. Edge lists are tables and are not
    /// recognised by their content.
    pub fn recognise(bytes: &[u8]) -> Option<Self> {
        let head = &bytes[..bytes.len().min(4096)];
        let (text, _) = text_of(head);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let lower = text.to_ascii_lowercase();
        if lower.starts_with('<') {
            if lower.contains("<graphml") {
                return Some(GraphFormat::GraphMl);
            }
            return lower.contains("<gexf").then_some(GraphFormat::Gexf);
        }
        let mut lines = lower.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('%'));
        let first = lines.next()?;
        if first.starts_with("*vertices") || first.starts_with("*network") {
            return Some(GraphFormat::Pajek);
        }
        let dl = first.strip_prefix("dl")?;
        (dl.is_empty() || dl.starts_with([' ', '\t', ','])).then_some(GraphFormat::UcinetDl)
    }
}

/// Why a network file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GraphError {
    /// The file is not of the format.
    #[error("not a {format} file: {wanted} is missing")]
    NotTheFormat {
        /// Code of the format.
        format: &'static str,
        /// What the format has and the file has not.
        wanted: &'static str,
    },
    /// The markup is broken.
    #[error("broken markup at byte {at}: {detail}")]
    Markup {
        /// Where.
        at: u64,
        /// What the markup reader says.
        detail: String,
    },
    /// A document type declaration; these can blow a small file up without bound.
    #[error("a document type declaration at byte {at} is refused")]
    Declaration {
        /// Where.
        at: u64,
    },
    /// An entity that is not one of the five that XML knows.
    #[error("unknown entity `{name}` at byte {at}")]
    Entity {
        /// Its name.
        name: String,
        /// Where.
        at: u64,
    },
    /// Elements inside elements without end.
    #[error("elements are nested more than {limit} deep")]
    TooDeep {
        /// The most that is read.
        limit: usize,
    },
    /// More nodes than are read.
    #[error("{count} nodes are announced; at most {limit} are read")]
    TooMany {
        /// How many.
        count: u64,
        /// The most that is read.
        limit: usize,
    },
    /// Something a file of this format cannot do without.
    #[error("line {line}: {wanted} expected, `{found}` found")]
    Syntax {
        /// Line.
        line: u64,
        /// What should stand there.
        wanted: &'static str,
        /// What stands there.
        found: String,
    },
}

impl GraphError {
    /// What went wrong, for a person.
    pub fn message(&self) -> Message {
        match self {
            GraphError::NotTheFormat { format, wanted } => {
                message!("graph-not-the-format", format = *format, wanted = *wanted)
            }
            GraphError::Markup { at, detail } => {
                message!("graph-markup-broken", at = *at, detail = detail)
            }
            GraphError::Declaration { at } => message!("graph-declaration-refused", at = *at),
            GraphError::Entity { name, at } => message!("graph-entity-unknown", name = name, at = *at),
            GraphError::TooDeep { limit } => message!("graph-too-deep", limit = *limit),
            GraphError::TooMany { count, limit } => {
                message!("graph-too-many-nodes", count = *count, limit = *limit)
            }
            GraphError::Syntax { line, wanted, found } => {
                message!("graph-syntax", line = *line, wanted = *wanted, found = found)
            }
        }
    }
}

/// Networks, each with its name where it has one.
pub type NamedGraphs = Vec<(Option<String>, GraphDocument)>;

/// Most nodes a file may announce without listing them.
const MOST_NODES: usize = 2_000_000;

/// Reads a network file. `file` is its name, for the places of findings.
pub fn read_graph(
    bytes: &[u8],
    format: GraphFormat,
    file: &str,
) -> Result<(GraphDocument, Findings), GraphError> {
    let mut findings = Findings::default();
    let place = Place::file(file);
    let (text, guessed) = text_of(bytes);
    if let Some(encoding) = guessed {
        findings.note(place.clone(), message!("graph-encoding-guessed", encoding = encoding));
    }
    let text = text.trim_start_matches('\u{feff}');
    let document = match format {
        GraphFormat::GraphMl => graphml::read(text, &place, &mut findings)?,
        GraphFormat::Gexf => gexf::read(text, &place, &mut findings)?,
        GraphFormat::Pajek => pajek::read(text, &place, &mut findings)?,
        GraphFormat::UcinetDl => ucinet::read(text, &place, &mut findings)?,
        GraphFormat::EdgeListCsv => edge_list::read(text, None, &place, &mut findings)?,
        GraphFormat::EdgeListTsv => edge_list::read(text, Some(b'\t'), &place, &mut findings)?,
    };
    Ok((document, findings))
}

/// Reads every network of a Pajek file, with its name where it has one.
pub fn read_pajek_networks(bytes: &[u8], file: &str) -> Result<(NamedGraphs, Findings), GraphError> {
    let mut findings = Findings::default();
    let place = Place::file(file);
    let (text, guessed) = text_of(bytes);
    if let Some(encoding) = guessed {
        findings.note(place.clone(), message!("graph-encoding-guessed", encoding = encoding));
    }
    let documents = pajek::read_all(text.trim_start_matches('\u{feff}'), &place, &mut findings)?;
    Ok((documents, findings))
}

/// Writes a network file (UTF-8), and says what the format cannot hold.
pub fn write_graph(document: &GraphDocument, format: GraphFormat) -> (String, Findings) {
    let mut findings = Findings::default();
    let document = sound(document, &mut findings);
    let text = match format {
        GraphFormat::GraphMl => graphml::write(&document, &mut findings),
        GraphFormat::Gexf => gexf::write(&document, &mut findings),
        GraphFormat::Pajek => pajek::write(&document, &mut findings),
        GraphFormat::UcinetDl => ucinet::write(&document, &mut findings),
        GraphFormat::EdgeListCsv => edge_list::write(&document, b',', &mut findings),
        GraphFormat::EdgeListTsv => edge_list::write(&document, b'\t', &mut findings),
    };
    (text, findings)
}

/// The document without what no file can say: ties of nobody, weights that are not numbers, two
/// nodes of one identifier.
fn sound(document: &GraphDocument, findings: &mut Findings) -> GraphDocument {
    let mut sound = document.clone();
    let mut seen = std::collections::BTreeSet::new();
    for node in &mut sound.nodes {
        if !seen.insert(node.id.clone()) {
            findings.warn(Place::default(), message!("graph-node-twice", id = &node.id));
            let mut number = 2u64;
            while !seen.insert(format!("{}-{number}", node.id)) {
                number += 1;
            }
            node.id = format!("{}-{number}", node.id);
        }
    }
    let count = sound.nodes.len();
    sound.edges.retain(|edge| {
        let known = edge.source < count && edge.target < count;
        if !known {
            findings.warn(
                Place::default(),
                message!("graph-edge-to-nobody", id = edge.source.max(edge.target).to_string()),
            );
        } else if !edge.weight.is_finite() {
            findings.warn(
                Place::default(),
                message!("graph-weight-not-finite", weight = edge.weight.to_string()),
            );
        }
        known && edge.weight.is_finite()
    });
    let drop_endless = |attributes: &mut Attributes, findings: &mut Findings| {
        attributes.retain(|name, value| {
            let fine = !matches!(value, Value::Number(number) if !number.is_finite());
            if !fine {
                findings.warn(
                    Place::default(),
                    message!(
                        "graph-value-not-of-type",
                        name = name,
                        value = value.to_string(),
                        kind = "number"
                    ),
                );
            }
            fine
        });
    };
    for node in &mut sound.nodes {
        drop_endless(&mut node.attributes, findings);
    }
    for edge in &mut sound.edges {
        drop_endless(&mut edge.attributes, findings);
    }
    sound
}

/// The text of a file: by its byte order mark, as UTF-8, by what an XML declaration says, else as
/// Windows-1252. The second part names an encoding that was only guessed.
fn text_of(bytes: &[u8]) -> (String, Option<&'static str>) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned(), None);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.to_owned(), None);
    }
    if let Some(encoding) = declared_encoding(bytes) {
        return (encoding.decode_without_bom_handling(bytes).0.into_owned(), None);
    }
    let text = WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
    (text, Some(WINDOWS_1252.name()))
}

fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let rest = head.strip_prefix("<?xml")?.split("?>").next()?.split("encoding").nth(1)?.to_owned();
    let name = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '=');
    let quote = name.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Encoding::for_label(name[1..].split(quote).next()?.as_bytes())
}

/// A node list under construction: nodes by identifier.
#[derive(Default)]
struct Nodes {
    list: Vec<GraphNode>,
    by_id: std::collections::HashMap<String, usize>,
}

impl Nodes {
    /// Position of the node, which is added when it is new.
    fn of_id(&mut self, id: &str) -> usize {
        if let Some(&at) = self.by_id.get(id) {
            return at;
        }
        let at = self.list.len();
        self.by_id.insert(id.to_owned(), at);
        self.list.push(GraphNode { id: id.to_owned(), ..GraphNode::default() });
        at
    }

    /// Adds a node; `false` when one with its identifier is there.
    fn add(&mut self, node: GraphNode) -> bool {
        if self.by_id.contains_key(&node.id) {
            return false;
        }
        self.by_id.insert(node.id.clone(), self.list.len());
        self.list.push(node);
        true
    }

    fn get(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }
}

/// Whether ties join only nodes of different modes.
fn joins_two_modes(nodes: &[GraphNode], edges: &[GraphEdge]) -> bool {
    let second = |at: usize| nodes.get(at).is_some_and(|n| n.second_mode);
    nodes.iter().any(|n| n.second_mode) && edges.iter().all(|e| second(e.source) != second(e.target))
}

/// A finite weight, or a finding.
fn weight_of(text: &str, place: Place, findings: &mut Findings) -> Option<f64> {
    match text.trim().parse::<f64>() {
        Ok(weight) if weight.is_finite() => Some(weight),
        Ok(_) => {
            findings.warn(place, message!("graph-weight-not-finite", weight = text));
            None
        }
        Err(_) => {
            findings.warn(place, message!("graph-weight-not-a-number", weight = text));
            None
        }
    }
}

#[cfg(test)]
mod tests;
