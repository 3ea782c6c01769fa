//! Between network files and a territory.
//!
//! A node becomes an actor (in two-mode networks, a node of the second mode a project), a tie a
//! [`Tie`] in the layer its own layer names, or an [`Affiliation`]. Attributes with the names of
//! fields fill these fields; the rest are kept as attributes. The way back writes the same names,
//! so that a territory's network survives a format that holds attributes.

use std::collections::BTreeMap;

use milieu_territory::{Actor, Affiliation, Change, GroupBasis, Project, ProjectKind, Record, Snapshot, Tie};
use milieu_vocabulary::{
    ActorGroup, Date, Findings, Layer, Place, RegionCode, SourceKey, Span, message, parse_date,
};

use crate::direction::directed_by_nature;
use crate::mojibake::repair;

use super::{Attributes, GraphDocument, GraphEdge, GraphNode, Spell, Value};

/// How a network becomes part of a territory.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphImportOptions {
    /// Stands before each key, as in `members:acme`; identifiers that hold a colon are keys
    /// already.
    pub key_prefix: String,
    /// Layer of ties that name none, or one that is not known.
    pub layer: Layer,
    /// Whether ties have a direction where the file does not say; by their layer, if not given.
    pub directed: Option<bool>,
    /// Source of all records.
    pub source: Option<SourceKey>,
    /// Where the file is, for findings and places.
    pub place: Place,
}

/// A network as changes of a territory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GraphImport {
    /// Changes, actors and projects before what joins them.
    pub changes: Vec<Change>,
    /// A place for each change.
    pub places: Vec<Place>,
    /// What was left out or changed.
    pub findings: Findings,
}

/// The changes that bring a network into a territory.
pub fn graph_import(document: &GraphDocument, options: &GraphImportOptions) -> GraphImport {
    let mut import = GraphImport::default();
    let keys: Vec<String> = document
        .nodes
        .iter()
        .map(|node| {
            if node.id.contains(':') {
                node.id.clone()
            } else {
                format!("{}:{}", options.key_prefix, node.id)
            }
        })
        .collect();
    for (at, (node, key)) in document.nodes.iter().zip(&keys).enumerate() {
        let place = options.place.clone().field(&node.id);
        let name = match node.attributes.get("name") {
            Some(Value::Text(name)) if node.label.is_none() => name.clone(),
            _ => document.name_of(at).to_owned(),
        };
        let name = match repair(&name) {
            Some(repaired) => {
                import
                    .findings
                    .note(place.clone(), message!("mojibake-repaired", before = &name, after = &repaired));
                repaired
            }
            None => name,
        };
        let record = if document.two_mode && node.second_mode {
            Record::Project(Box::new(project(node, key, name, options, &mut import.findings)))
        } else {
            Record::Actor(Box::new(actor(node, key, name, options, &mut import.findings)))
        };
        import.changes.push(Change::Put(record));
        import.places.push(place);
    }
    let mut unknown_layers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut identities: BTreeMap<String, usize> = BTreeMap::new();
    let mut merged = 0usize;
    for edge in &document.edges {
        let (Some(from), Some(to)) = (document.nodes.get(edge.source), document.nodes.get(edge.target))
        else {
            continue;
        };
        let place = options.place.clone().field(format!("{} – {}", from.id, to.id));
        if edge.source == edge.target {
            import.findings.warn(place, message!("territory-tie-with-itself", key = &keys[edge.source]));
            continue;
        }
        if edge.weight <= 0.0 {
            import.findings.warn(place, message!("territory-weight-not-positive", value = edge.weight));
            continue;
        }
        let spans = spans(&edge.spells, &place, &mut import.findings);
        for span in spans {
            let record = if document.two_mode {
                let (actor, project) =
                    if from.second_mode { (edge.target, edge.source) } else { (edge.source, edge.target) };
                Record::Affiliation(Affiliation {
                    actor: keys[actor].as_str().into(),
                    project: keys[project].as_str().into(),
                    role: text(edge, "role"),
                    contribution: number(edge, "contribution"),
                    span,
                    source: options.source.clone(),
                })
            } else {
                let layer = match edge.layer.as_deref() {
                    None => options.layer,
                    Some(name) => name.trim().to_lowercase().parse().unwrap_or_else(|_| {
                        *unknown_layers.entry(name).or_insert(0) += 1;
                        options.layer
                    }),
                };
                Record::Tie(Box::new(tie(
                    edge,
                    [&keys[edge.source], &keys[edge.target]],
                    layer,
                    span,
                    options,
                )))
            };
            let key = record.key();
            // Two ties of one identity are one tie with the sum of their weights.
            match (identities.get(&key).copied(), record) {
                (Some(at), Record::Tie(second)) => {
                    merged += 1;
                    if let Some(Change::Put(Record::Tie(first))) = import.changes.get_mut(at) {
                        first.weight += second.weight;
                    }
                }
                (Some(_), _) => merged += 1,
                (None, record) => {
                    identities.insert(key, import.changes.len());
                    import.changes.push(Change::Put(record));
                    import.places.push(place.clone());
                }
            }
        }
    }
    for (name, count) in unknown_layers {
        import.findings.warn(
            options.place.clone(),
            message!("graph-layer-unknown", name = name, count = count, layer = message_of(options.layer)),
        );
    }
    if merged > 0 {
        import.findings.note(options.place.clone(), message!("graph-ties-merged", count = merged));
    }
    import
}

fn message_of(layer: Layer) -> milieu_vocabulary::Message {
    milieu_vocabulary::Message::new(layer.label_key())
}

fn text(edge: &GraphEdge, name: &str) -> Option<String> {
    edge.attributes.get(name).map(ToString::to_string).filter(|text| !text.is_empty())
}

fn number(edge: &GraphEdge, name: &str) -> Option<f64> {
    match edge.attributes.get(name)? {
        Value::Number(number) => Some(*number),
        Value::Whole(number) => Some(*number as f64),
        Value::Text(text) => text.trim().parse().ok().filter(|n: &f64| n.is_finite()),
        Value::Truth(_) => None,
    }
}

fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Truth(truth) => Some(*truth),
        Value::Whole(0) => Some(false),
        Value::Whole(1) => Some(true),
        Value::Text(text) => match text.trim().to_lowercase().as_str() {
            "true" | "yes" | "1" => Some(true),
            "false" | "no" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

fn tie(edge: &GraphEdge, ends: [&str; 2], layer: Layer, span: Span, options: &GraphImportOptions) -> Tie {
    let mut tie = Tie {
        from: ends[0].into(),
        to: ends[1].into(),
        layer,
        directed: if edge.direction_assumed {
            options.directed.unwrap_or(directed_by_nature(layer))
        } else {
            edge.directed
        },
        weight: edge.weight,
        codified: None,
        formal: None,
        trigger: None,
        reported_by: None,
        span,
        attributes: Default::default(),
        source: options.source.clone(),
    };
    for (name, value) in &edge.attributes {
        let taken = match name.as_str() {
            "codified" => truth(value).map(|v| tie.codified = Some(v)).is_some(),
            "formal" => truth(value).map(|v| tie.formal = Some(v)).is_some(),
            "trigger" => {
                tie.trigger = Some(value.to_string());
                true
            }
            "reported_by" => {
                tie.reported_by = Some(value.to_string().into());
                true
            }
            _ => false,
        };
        if !taken {
            tie.attributes.insert(name.clone(), value.to_string());
        }
    }
    if let Some(name) = edge.layer.as_deref().filter(|name| name.trim().to_lowercase() != layer.code()) {
        tie.attributes.insert("relation".to_owned(), name.to_owned());
    }
    tie
}

fn actor(
    node: &GraphNode,
    key: &str,
    name: String,
    options: &GraphImportOptions,
    findings: &mut Findings,
) -> Actor {
    let place = || options.place.clone().field(&node.id);
    let mut actor = Actor {
        key: key.to_owned(),
        name,
        span: hull(&spans(&node.spells, &place(), findings)),
        source: options.source.clone(),
        ..Actor::default()
    };
    for (name, value) in &node.attributes {
        let text = value.to_string();
        if text.is_empty() {
            continue;
        }
        let number = || text.trim().parse::<f64>().ok().filter(|n| n.is_finite());
        let taken = match name.as_str() {
            "name" => text == actor.name,
            "short_name" => {
                actor.short_name = Some(text.clone());
                true
            }
            "group" => text
                .parse::<ActorGroup>()
                .map(|group| {
                    actor.group = Some(group);
                    actor.group_basis.get_or_insert(GroupBasis::Stated);
                })
                .is_ok(),
            "group_basis" => {
                let basis = match text.as_str() {
                    "stated" => Some(GroupBasis::Stated),
                    "derived" => Some(GroupBasis::Derived),
                    "name" => Some(GroupBasis::Name),
                    _ => None,
                };
                if basis.is_some() {
                    actor.group_basis = basis;
                }
                basis.is_some()
            }
            "kinds" => {
                actor.kinds =
                    text.split(';').map(|k| k.trim().to_owned()).filter(|k| !k.is_empty()).collect();
                true
            }
            "region" => RegionCode::parse(&text).map(|code| actor.region = Some(code)).is_ok(),
            "country" => {
                actor.country = Some(text.clone());
                true
            }
            "town" => {
                actor.town = Some(text.clone());
                true
            }
            "postcode" => {
                actor.postcode = Some(text.clone());
                true
            }
            "longitude" => number().map(|n| actor.longitude = Some(n)).is_some(),
            "latitude" => number().map(|n| actor.latitude = Some(n)).is_some(),
            "sector" => {
                actor.sector = Some(text.clone());
                true
            }
            "sector_scheme" => {
                actor.sector_scheme = Some(text.clone());
                true
            }
            "employees" => number().map(|n| actor.employees = Some(n)).is_some(),
            "research" => truth(value).map(|v| actor.research = Some(v)).is_some(),
            "business_group" => {
                actor.business_group = Some(text.clone());
                true
            }
            _ => false,
        };
        if !taken {
            actor.attributes.insert(name.clone(), text);
        }
    }
    if actor.group.is_none() {
        actor.group_basis = None;
    }
    actor
}

fn project(
    node: &GraphNode,
    key: &str,
    title: String,
    options: &GraphImportOptions,
    findings: &mut Findings,
) -> Project {
    let place = options.place.clone().field(&node.id);
    let mut project = Project {
        key: key.to_owned(),
        title,
        span: hull(&spans(&node.spells, &place, findings)),
        source: options.source.clone(),
        ..Project::default()
    };
    for (name, value) in &node.attributes {
        let text = value.to_string();
        match (name.as_str(), text.as_str()) {
            ("acronym", _) => project.acronym = Some(text),
            ("programme", _) => project.programme = Some(text),
            ("project_kind", "body") => project.kind = ProjectKind::Body,
            ("project_kind", "event") => project.kind = ProjectKind::Event,
            ("project_kind", "project") => project.kind = ProjectKind::Project,
            _ => drop(project.attributes.insert(name.clone(), text)),
        }
    }
    project
}

/// Spells as spans; a spell that is neither dates nor years is left out with a finding. No spells
/// are one open span.
fn spans(spells: &[Spell], place: &Place, findings: &mut Findings) -> Vec<Span> {
    if spells.is_empty() {
        return vec![Span::default()];
    }
    let mut spans = Vec::new();
    for spell in spells {
        let mut end = |text: &Option<String>, first: bool| match text {
            None => None,
            Some(text) => {
                let day = day(text, first);
                if day.is_none() {
                    findings.warn(place.clone(), message!("graph-time-not-a-date", text = text));
                }
                day
            }
        };
        let span = Span::new(end(&spell.start, true), end(&spell.end, false));
        if !spans.contains(&span) {
            spans.push(span);
        }
    }
    spans
}

/// A day, or the first or last day of a year. A point in time is a day, too.
fn day(text: &str, first: bool) -> Option<Date> {
    let text = text.trim();
    if let Some(day) = parse_date(text) {
        return Some(day);
    }
    let year: f64 = text.parse().ok()?;
    if year.fract() != 0.0 || !(1000.0..=2999.0).contains(&year) {
        return None;
    }
    let (month, day) = if first { (1, 1) } else { (12, 31) };
    Date::new(year as i16, month, day).ok()
}

/// From the first start to the last end; open where any is.
fn hull(spans: &[Span]) -> Span {
    let from =
        if spans.iter().any(|s| s.from.is_none()) { None } else { spans.iter().filter_map(|s| s.from).min() };
    let until = if spans.iter().any(|s| s.until.is_none()) {
        None
    } else {
        spans.iter().filter_map(|s| s.until).max()
    };
    Span::new(from, until)
}

fn spell_of(span: Span) -> Vec<Spell> {
    if span == Span::default() {
        return Vec::new();
    }
    vec![Spell { start: span.from.map(|d| d.to_string()), end: span.until.map(|d| d.to_string()) }]
}

/// The network of a snapshot: actors, their ties in the layers asked for (all, if none is named).
/// With `projects`, instead the two-mode network of actors and what they take part in.
pub fn graph_of_snapshot(snapshot: &Snapshot, layers: &[Layer], projects: bool) -> GraphDocument {
    let mut nodes: Vec<GraphNode> = snapshot.actors.iter().map(node_of_actor).collect();
    let mut edges = Vec::new();
    if projects {
        let first = nodes.len();
        nodes.extend(snapshot.projects.iter().map(node_of_project));
        edges.extend(snapshot.affiliations.iter().map(|row| {
            let mut attributes = Attributes::new();
            put(&mut attributes, "role", row.role.clone().map(Value::Text));
            put(&mut attributes, "contribution", row.contribution.map(Value::Number));
            GraphEdge {
                source: row.actor.index(),
                target: first + row.project.index(),
                weight: 1.0,
                directed: false,
                direction_assumed: false,
                layer: None,
                spells: spell_of(row.span),
                attributes,
            }
        }));
        return GraphDocument { directed: false, two_mode: !snapshot.projects.is_empty(), nodes, edges };
    }
    for row in snapshot.ties.iter().filter(|t| layers.is_empty() || layers.contains(&t.layer)) {
        let mut attributes = Attributes::new();
        put(&mut attributes, "codified", row.codified.map(Value::Truth));
        put(&mut attributes, "formal", row.formal.map(Value::Truth));
        put(&mut attributes, "trigger", row.trigger.clone().map(Value::Text));
        let reporter = row.reported_by.and_then(|id| snapshot.actors.get(id.index()));
        put(&mut attributes, "reported_by", reporter.map(|a| Value::Text(a.key.clone())));
        edges.push(GraphEdge {
            source: row.from.index(),
            target: row.to.index(),
            weight: row.weight,
            directed: row.directed,
            direction_assumed: false,
            layer: Some(row.layer.code().to_owned()),
            spells: spell_of(row.span),
            attributes,
        });
    }
    let directed = edges.iter().any(|e| e.directed);
    GraphDocument { directed, two_mode: false, nodes, edges }
}

fn put(attributes: &mut Attributes, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        attributes.insert(name.to_owned(), value);
    }
}

fn node_of_actor(actor: &Actor) -> GraphNode {
    let mut attributes: Attributes =
        actor.attributes.iter().map(|(name, text)| (name.clone(), Value::Text(text.clone()))).collect();
    let words = |text: &Option<String>| text.clone().map(Value::Text);
    let basis = actor.group_basis.map(|basis| match basis {
        GroupBasis::Stated => "stated",
        GroupBasis::Derived => "derived",
        GroupBasis::Name => "name",
    });
    put(&mut attributes, "short_name", words(&actor.short_name));
    put(&mut attributes, "group", actor.group.map(|g| Value::Text(g.code().to_owned())));
    put(&mut attributes, "group_basis", basis.map(|b| Value::Text(b.to_owned())));
    put(&mut attributes, "kinds", (!actor.kinds.is_empty()).then(|| Value::Text(actor.kinds.join("; "))));
    put(&mut attributes, "region", actor.region.as_ref().map(|r| Value::Text(r.as_str().to_owned())));
    put(&mut attributes, "country", words(&actor.country));
    put(&mut attributes, "town", words(&actor.town));
    put(&mut attributes, "postcode", words(&actor.postcode));
    put(&mut attributes, "longitude", actor.longitude.map(Value::Number));
    put(&mut attributes, "latitude", actor.latitude.map(Value::Number));
    put(&mut attributes, "sector", words(&actor.sector));
    put(&mut attributes, "sector_scheme", words(&actor.sector_scheme));
    put(&mut attributes, "employees", actor.employees.map(Value::Number));
    put(&mut attributes, "research", actor.research.map(Value::Truth));
    put(&mut attributes, "business_group", words(&actor.business_group));
    GraphNode {
        id: actor.key.clone(),
        label: Some(actor.name.clone()),
        second_mode: false,
        spells: spell_of(actor.span),
        attributes,
    }
}

fn node_of_project(project: &Project) -> GraphNode {
    let mut attributes: Attributes =
        project.attributes.iter().map(|(name, text)| (name.clone(), Value::Text(text.clone()))).collect();
    put(&mut attributes, "acronym", project.acronym.clone().map(Value::Text));
    put(&mut attributes, "programme", project.programme.clone().map(Value::Text));
    let kind = match project.kind {
        ProjectKind::Project => "project",
        ProjectKind::Body => "body",
        ProjectKind::Event => "event",
    };
    put(&mut attributes, "project_kind", Some(Value::Text(kind.to_owned())));
    GraphNode {
        id: project.key.clone(),
        label: Some(project.title.clone()),
        second_mode: true,
        spells: spell_of(project.span),
        attributes,
    }
}
