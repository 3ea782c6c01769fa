//! The study file: its sections, read one by one so that everything wrong in it is said at once.

use std::path::PathBuf;

use milieu_ties::{EffectChoice, NetworkKind, Specification};
use milieu_vocabulary::{Place, message};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error, ValueDeserializer};

use super::Reading;
use super::dyadic::Transform;
use super::entries::Symmetrise;

/// A number, word or date where it does not matter which.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, expecting = "a number, a text or a date")]
pub(super) enum Word {
    Whole(i64),
    Number(f64),
    Text(String),
    Date(toml::value::Datetime),
}

impl std::fmt::Display for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Word::Whole(number) => write!(f, "{number}"),
            Word::Number(number) => write!(f, "{number}"),
            Word::Text(text) => f.write_str(text),
            Word::Date(date) => write!(f, "{date}"),
        }
    }
}

/// Words as text.
pub(super) fn texts(words: &[Word]) -> Vec<String> {
    words.iter().map(Word::to_string).collect()
}

/// One file or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a file name or a list of file names")]
pub(super) enum Files {
    One(PathBuf),
    Several(Vec<PathBuf>),
}

impl Files {
    /// All of them, in order.
    pub fn all(&self) -> &[PathBuf] {
        match self {
            Files::One(file) => std::slice::from_ref(file),
            Files::Several(files) => files,
        }
    }
}

/// Who the nodes are: a file, a number or names.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a file name, a number or a list of names")]
pub(super) enum NodesFrom {
    Count(usize),
    File(PathBuf),
    Names(Vec<String>),
}

/// Format of a network file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    Adjacency,
    Edgelist,
    Pajek,
    Graph,
}

/// Kind of network, as study files write it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    #[default]
    Directed,
    #[serde(alias = "non-directed", alias = "undirected")]
    Nondirected,
    #[serde(alias = "two-mode", alias = "bipartite")]
    Twomode,
}

impl From<Kind> for NetworkKind {
    fn from(kind: Kind) -> NetworkKind {
        match kind {
            Kind::Directed => NetworkKind::Directed,
            Kind::Nondirected => NetworkKind::NonDirected,
            Kind::Twomode => NetworkKind::TwoMode,
        }
    }
}

/// A `[[data.network]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NetworkSection {
    pub name: String,
    #[serde(default)]
    pub kind: Kind,
    #[serde(alias = "file")]
    pub files: Files,
    pub format: Option<Format>,
    pub separator: Option<char>,
    #[serde(default)]
    pub missing: Vec<Word>,
    pub threshold: Option<f64>,
    pub structural_absent: Option<f64>,
    pub structural_present: Option<f64>,
    pub symmetrise: Option<Symmetrise>,
    pub receivers: Option<NodesFrom>,
    pub relation: Option<String>,
    #[serde(default)]
    pub cuts: Vec<Word>,
    pub window: Option<Word>,
}

/// A `[[data.behaviour]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BehaviourSection {
    pub name: String,
    pub file: Option<PathBuf>,
    #[serde(default)]
    pub columns: Vec<String>,
    pub separator: Option<char>,
    #[serde(default)]
    pub missing: Vec<Word>,
}

/// Whether a covariate changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Change {
    Constant,
    #[serde(alias = "varying")]
    Changing,
}

fn yes() -> bool {
    true
}

/// A `[[data.covariate]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CovariateSection {
    pub name: String,
    pub file: Option<PathBuf>,
    pub column: Option<String>,
    #[serde(default)]
    pub columns: Vec<String>,
    #[serde(rename = "type")]
    pub change: Option<Change>,
    #[serde(default = "yes", alias = "centered")]
    pub centred: bool,
    /// The two-mode network whose receivers the values are of.
    pub of: Option<String>,
    pub separator: Option<char>,
    #[serde(default)]
    pub missing: Vec<Word>,
}

/// A `[[data.dyadic]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DyadicSection {
    pub name: String,
    #[serde(alias = "file")]
    pub files: Option<Files>,
    pub distance: Option<[String; 2]>,
    pub great_circle: Option<[String; 2]>,
    pub same: Option<String>,
    pub difference: Option<String>,
    #[serde(default)]
    pub transform: Transform,
    #[serde(default = "yes", alias = "centered")]
    pub centred: bool,
    pub of: Option<String>,
    pub separator: Option<char>,
    #[serde(default)]
    pub missing: Vec<Word>,
}

/// A section, with the line it begins in.
pub(super) struct At<T> {
    pub line: u64,
    pub section: T,
}

/// A `[data]`.
#[derive(Default)]
pub(super) struct Data {
    pub actors: Option<NodesFrom>,
    pub waves: Vec<Word>,
    pub networks: Vec<At<NetworkSection>>,
    pub behaviours: Vec<At<BehaviourSection>>,
    pub covariates: Vec<At<CovariateSection>>,
    pub dyadic: Vec<At<DyadicSection>>,
    pub composition: Option<PathBuf>,
    pub missing: Vec<Word>,
    pub encoding: Option<String>,
}

/// A study file, read.
pub(super) struct StudyFile {
    /// Name and data of each group.
    pub groups: Vec<(String, Data)>,
    pub specification: Specification,
    pub settings: toml::Table,
}

const DATA_KEYS: &[&str] =
    &["actors", "waves", "network", "behaviour", "covariate", "dyadic", "composition", "missing", "encoding"];

struct Sections<'t, 'r> {
    text: &'t str,
    file: &'t str,
    reading: &'r mut Reading,
}

/// Reads the text of a study file. Nothing, with findings, if any of it is wrong.
pub(super) fn read(file: &str, text: &str, reading: &mut Reading) -> Option<StudyFile> {
    let before = reading.errors();
    let mut sections = Sections { text, file, reading };
    let root = match DeTable::parse(text) {
        Ok(root) => root,
        Err(error) => {
            sections.wrong(&error);
            return None;
        }
    };
    let span = root.span();
    let (mut data, mut groups, mut settings) = (None, Vec::new(), toml::Table::new());
    let mut rest = DeTable::new();
    for (key, value) in root.into_inner() {
        match key.get_ref().as_ref() {
            "data" => data = sections.data(value),
            "group" => groups = sections.groups(value),
            "estimation" => settings = sections.one(value).unwrap_or_default(),
            "effects" => {
                // Each for itself, so that everything wrong is said; as a whole below.
                let errors = sections.reading.errors();
                let _: Vec<At<EffectChoice>> = sections.each(value.clone());
                if sections.reading.errors() == errors {
                    rest.insert(key, value);
                }
            }
            _ => {
                rest.insert(key, value);
            }
        }
    }
    if !rest.keys().any(|key| key.get_ref() == "effects") {
        let empty = DeValue::Array(toml::de::DeArray::new());
        rest.insert(Spanned::new(0..0, "effects".into()), Spanned::new(0..0, empty));
    }
    let specification = match Specification::deserialize(Deserializer::from(Spanned::new(span, rest))) {
        Ok(specification) => Some(specification),
        Err(error) => {
            sections.wrong(&error);
            None
        }
    };
    let place = || Place::file(file);
    let groups = match (data, groups.is_empty()) {
        (Some(_), false) => {
            sections.reading.error(place(), message!("waves-data-and-groups"));
            Vec::new()
        }
        (Some(data), true) => vec![(String::new(), data)],
        (None, false) => groups,
        (None, true) => {
            if sections.reading.errors() == before {
                sections.reading.error(place(), message!("waves-no-data"));
            }
            Vec::new()
        }
    };
    (reading.errors() == before).then_some(StudyFile { groups, specification: specification?, settings })
}

impl Sections<'_, '_> {
    fn line(&self, offset: usize) -> u64 {
        let before = self.text.get(..offset).unwrap_or(self.text);
        before.matches('\n').count() as u64 + 1
    }

    fn wrong(&mut self, error: &Error) {
        let mut place = Place::file(self.file);
        if let Some(span) = error.span() {
            place = place.row(self.line(span.start));
        }
        self.reading.error(place, message!("waves-study-wrong", detail = error.message()));
    }

    fn one<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'_>>) -> Option<T> {
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(section) => Some(section),
            Err(error) => {
                self.wrong(&error);
                None
            }
        }
    }

    /// The items of an array of sections.
    fn items<'v>(&mut self, value: Spanned<DeValue<'v>>) -> Vec<Spanned<DeValue<'v>>> {
        let line = self.line(value.span().start);
        match value.into_inner() {
            DeValue::Array(items) => items.into_iter().collect(),
            _ => {
                let place = Place::file(self.file).row(line);
                self.reading.error(place, message!("waves-double-brackets"));
                Vec::new()
            }
        }
    }

    fn each<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'_>>) -> Vec<At<T>> {
        let items = self.items(value);
        let mut sections = Vec::with_capacity(items.len());
        for item in items {
            let line = self.line(item.span().start);
            if let Some(section) = self.one(item) {
                sections.push(At { line, section });
            }
        }
        sections
    }

    fn groups(&mut self, value: Spanned<DeValue<'_>>) -> Vec<(String, Data)> {
        let mut groups: Vec<(String, Data)> = Vec::new();
        for item in self.items(value) {
            let line = self.line(item.span().start);
            let place = Place::file(self.file).row(line);
            let DeValue::Table(table) = item.into_inner() else {
                self.reading.error(place, message!("waves-double-brackets"));
                continue;
            };
            let (mut name, mut data) = (None, None);
            for (key, value) in table {
                match key.get_ref().as_ref() {
                    "name" => name = self.one::<String>(value),
                    "data" => data = self.data(value),
                    other => self.unknown(&key, other, &["name", "data"]),
                }
            }
            let name = name.unwrap_or_else(|| (groups.len() + 1).to_string());
            if groups.iter().any(|(other, _)| *other == name) {
                self.reading.error(place.clone(), message!("waves-name-twice", name = name.as_str()));
            }
            match data {
                Some(data) => groups.push((name, data)),
                None => self.reading.error(place, message!("waves-no-data")),
            }
        }
        groups
    }

    fn unknown(&mut self, key: &Spanned<toml::de::DeString<'_>>, name: &str, known: &[&str]) {
        let place = Place::file(self.file).row(self.line(key.span().start));
        self.reading.error(place, message!("waves-key-unknown", key = name, known = known.join(", ")));
    }

    fn data(&mut self, value: Spanned<DeValue<'_>>) -> Option<Data> {
        let line = self.line(value.span().start);
        let DeValue::Table(table) = value.into_inner() else {
            let place = Place::file(self.file).row(line);
            self.reading.error(place, message!("waves-no-data"));
            return None;
        };
        let mut data = Data::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "actors" => data.actors = self.one(value),
                "waves" => data.waves = self.one(value).unwrap_or_default(),
                "network" => data.networks = self.each(value),
                "behaviour" | "behavior" => data.behaviours = self.each(value),
                "covariate" => data.covariates = self.each(value),
                "dyadic" => data.dyadic = self.each(value),
                "composition" => data.composition = self.one(value),
                "missing" => data.missing = self.one(value).unwrap_or_default(),
                "encoding" => data.encoding = self.one(value),
                other => self.unknown(&key, other, DATA_KEYS),
            }
        }
        Some(data)
    }
}
