//! A network as files hold it, whatever their format.

use std::collections::BTreeMap;

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A finite number.
    Number(f64),
    /// A whole number.
    Whole(i64),
    /// Yes or no.
    Truth(bool),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Text(text) => f.write_str(text),
            Value::Number(number) => write!(f, "{number}"),
            Value::Whole(number) => write!(f, "{number}"),
            Value::Truth(truth) => write!(f, "{truth}"),
        }
    }
}

/// Attributes by name.
pub type Attributes = BTreeMap<String, Value>;

/// A time something is there, in the file's own notation (dates, years, numbers of waves). An
/// end that is not given is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spell {
    /// From.
    pub start: Option<String>,
    /// Until, included.
    pub end: Option<String>,
}

/// A node.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GraphNode {
    /// Identifier, unique in the document.
    pub id: String,
    /// Name for people.
    pub label: Option<String>,
    /// In a two-mode network: whether the node is of the second mode (a project, an event).
    pub second_mode: bool,
    /// When it is there; always, if empty.
    pub spells: Vec<Spell>,
    /// Everything else.
    pub attributes: Attributes,
}

/// A tie.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GraphEdge {
    /// Position of the first end in [`GraphDocument::nodes`].
    pub source: usize,
    /// Position of the other end.
    pub target: usize,
    /// Strength; 1 where the file gives none.
    pub weight: f64,
    /// Whether the direction matters.
    pub directed: bool,
    /// The file does not say whether it does; then the layer decides when the tie joins a
    /// territory.
    pub direction_assumed: bool,
    /// Kind of relation.
    pub layer: Option<String>,
    /// When it is there; always, if empty.
    pub spells: Vec<Spell>,
    /// Everything else.
    pub attributes: Attributes,
}

/// A network.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GraphDocument {
    /// Whether ties are directed where nothing else is said.
    pub directed: bool,
    /// Whether nodes are of two modes and ties join only nodes of different modes.
    pub two_mode: bool,
    /// Nodes.
    pub nodes: Vec<GraphNode>,
    /// Ties.
    pub edges: Vec<GraphEdge>,
}

impl GraphDocument {
    /// The name of a node for people: its label, else its identifier.
    pub fn name_of(&self, node: usize) -> &str {
        self.nodes.get(node).map_or("", |n| n.label.as_deref().unwrap_or(&n.id))
    }

    /// The different layers, in order of first appearance; `None` stands for ties without one.
    pub fn layers(&self) -> Vec<Option<&str>> {
        let mut layers: Vec<Option<&str>> = Vec::new();
        for edge in &self.edges {
            let layer = edge.layer.as_deref();
            if !layers.contains(&layer) {
                layers.push(layer);
            }
        }
        layers
    }
}

/// The narrowest type that holds all values of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueType {
    Text,
    Number,
    Whole,
    Truth,
}

impl ValueType {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Text(_) => ValueType::Text,
            Value::Number(_) => ValueType::Number,
            Value::Whole(_) => ValueType::Whole,
            Value::Truth(_) => ValueType::Truth,
        }
    }

    fn with(self, other: Self) -> Self {
        match (self, other) {
            (a, b) if a == b => a,
            (ValueType::Number, ValueType::Whole) | (ValueType::Whole, ValueType::Number) => {
                ValueType::Number
            }
            _ => ValueType::Text,
        }
    }

    /// Reads a value of the type; `None` when the text is not one. A number that is not finite is
    /// no value.
    pub(super) fn read(self, text: &str) -> Option<Value> {
        match self {
            ValueType::Text => Some(Value::Text(text.to_owned())),
            ValueType::Number => text.trim().parse().ok().filter(|n: &f64| n.is_finite()).map(Value::Number),
            ValueType::Whole => text.trim().parse().ok().map(Value::Whole),
            ValueType::Truth => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "1" => Some(Value::Truth(true)),
                "false" | "0" => Some(Value::Truth(false)),
                _ => None,
            },
        }
    }
}

/// Attribute names with the type each is written in, and the names whose values are of several
/// types and are written as a wider one.
pub(super) fn attribute_types<'a>(
    all: impl Iterator<Item = &'a Attributes>,
) -> (BTreeMap<&'a str, ValueType>, Vec<&'a str>) {
    let mut types: BTreeMap<&str, ValueType> = BTreeMap::new();
    let mut mixed: Vec<&str> = Vec::new();
    for (name, value) in all.flatten() {
        let own = ValueType::of(value);
        let known = *types.entry(name).or_insert(own);
        if known != own {
            types.insert(name, known.with(own));
            if !mixed.contains(&name.as_str()) {
                mixed.push(name);
            }
        }
    }
    (types, mixed)
}

/// Spells as one text: `2007..2013;2015..`.
pub(super) fn spells_to_text(spells: &[Spell]) -> String {
    let end = |text: &Option<String>| text.clone().unwrap_or_default();
    spells.iter().map(|s| format!("{}..{}", end(&s.start), end(&s.end))).collect::<Vec<_>>().join(";")
}

/// Reads [`spells_to_text`]'s text.
pub(super) fn spells_from_text(text: &str) -> Option<Vec<Spell>> {
    let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    text.split(';')
        .map(|part| {
            let (start, end) = part.split_once("..")?;
            Some(Spell { start: known(start), end: known(end) })
        })
        .collect()
}
