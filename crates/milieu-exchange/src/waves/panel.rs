//! A panel from the `[data]` of a study: who the actors are, how many waves there are, and everything
//! that was observed or is given.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use milieu_ties::{
    ActorCovariate, BehaviourPanel, DyadicCovariate, NetworkKind, NetworkPanel, Panel, TieWave,
};
use milieu_vocabulary::{Place, message};

use super::actors::ActorFile;
use super::columns::{self, Width};
use super::dyadic::Relation;
use super::edge_list::{ListOptions, ListedWaves};
use super::graph_file::GraphOptions;
use super::grid::Grid;
use super::study::{
    At, BehaviourSection, Change, CovariateSection, Data, DyadicSection, Files, Format, Kind, NetworkSection,
    NodesFrom, texts,
};
use super::time::{Cuts, CutsFault, Moment, in_order};
use super::{
    NodeSet, Reading, TieCodes, adjacency, behaviour, composition, consistency, covariate, dyadic, edge_list,
    entries, graph_file,
};
use crate::graph::GraphFormat;

/// Fewest waves of a panel.
const FEWEST_WAVES: usize = 2;

struct Assembly<'a> {
    study: &'a str,
    data: &'a Data,
    file: Option<ActorFile>,
    actors: NodeSet,
    waves: Vec<String>,
    /// How many waves there are and who says so; unknown until something does.
    count: Option<(usize, String)>,
    reading: &'a mut Reading,
    panel: Panel,
}

/// Reads everything that a `[data]` names.
pub(super) fn read(study: &str, name: &str, data: &Data, reading: &mut Reading) -> Option<Panel> {
    reading.encoding.clone_from(&data.encoding);
    let before = reading.errors();
    let (file, actors) = who(study, data, reading)?;
    let waves = texts(&data.waves);
    let count = (!waves.is_empty()).then(|| (waves.len(), "waves".to_owned()));
    let panel = Panel { name: name.to_owned(), actors: actors.names().to_vec(), ..Panel::default() };
    let mut assembly = Assembly { study, data, file, actors, waves, count, reading, panel };
    assembly.names();
    assembly.order();
    for section in &data.networks {
        assembly.network(section);
    }
    for section in &data.behaviours {
        assembly.behaviour(section);
    }
    assembly.settle_waves();
    for section in &data.covariates {
        assembly.covariate(section);
    }
    for section in &data.dyadic {
        assembly.dyadic(section);
    }
    assembly.composition();
    let Assembly { panel, reading, .. } = assembly;
    if reading.errors() > before {
        return None;
    }
    consistency::look(&panel, reading);
    Some(panel)
}

/// Who the nodes are that a study names.
fn nodes_from(
    from: &NodesFrom,
    place: &Place,
    reading: &mut Reading,
) -> Option<(Option<ActorFile>, NodeSet)> {
    match from {
        NodesFrom::Count(count) => Some((None, NodeSet::numbered(*count))),
        NodesFrom::Names(names) => match NodeSet::named(names.clone()) {
            Ok(nodes) => Some((None, nodes)),
            Err(name) => {
                reading.error(place.clone(), message!("waves-name-twice", name = name));
                None
            }
        },
        NodesFrom::File(path) => {
            let file = ActorFile::read(path, reading)?;
            let nodes = file.nodes.clone();
            Some((Some(file), nodes))
        }
    }
}

/// Who the actors are: as said, else as the first matrix or graph file has them.
fn who(study: &str, data: &Data, reading: &mut Reading) -> Option<(Option<ActorFile>, NodeSet)> {
    let place = Place::file(study);
    let found = match &data.actors {
        Some(from) => nodes_from(from, &place, reading)?,
        None => (None, who_by_files(data, &place, reading)?),
    };
    if found.1.len() < 2 {
        reading.error(place, message!("waves-few-actors", count = found.1.len()));
        return None;
    }
    Some(found)
}

fn who_by_files(data: &Data, place: &Place, reading: &mut Reading) -> Option<NodeSet> {
    // What else is found out about the files here is said when they are read.
    let mut quiet = reading.quiet();
    for At { section, .. } in &data.networks {
        let Some(path) = section.files.all().first() else { continue };
        let found = match format_of(section, path, &codes_of(section, data), &mut quiet) {
            Some(Format::Adjacency) => {
                let sides = adjacency::sides(path, section.separator, &codes_of(section, data), &mut quiet);
                sides.map(|sides| {
                    let headings = sides.headings.filter(|_| section.kind != Kind::Twomode);
                    (sides.rows, sides.names.or(headings))
                })
            }
            Some(Format::Pajek | Format::Graph) => {
                let documents = graph_file::documents(path, &mut quiet).unwrap_or_default();
                documents.first().map(|(_, document)| graph_file::names(document, false))
            }
            _ => None,
        };
        if let Some((count, names)) = found {
            return nodes_named(count, names, place, reading);
        }
    }
    if quiet.errors() > 0 {
        reading.extend(quiet.finish().0);
    } else {
        reading.error(place.clone(), message!("waves-no-actors"));
    }
    None
}

/// Nodes by their names where they have any, else by number.
fn nodes_named(
    count: usize,
    names: Option<Vec<String>>,
    place: &Place,
    reading: &mut Reading,
) -> Option<NodeSet> {
    let Some(names) = names else { return Some(NodeSet::numbered(count)) };
    match NodeSet::named(names) {
        Ok(nodes) => Some(nodes),
        Err(name) => {
            reading.error(place.clone(), message!("waves-name-twice", name = name));
            None
        }
    }
}

fn codes_of(section: &NetworkSection, data: &Data) -> TieCodes {
    TieCodes {
        missing: missing_of(&section.missing, data),
        threshold: section.threshold,
        structural_absent: section.structural_absent,
        structural_present: section.structural_present,
    }
}

/// Codes of missing values: those of the section, else those of the data.
fn missing_of(own: &[super::study::Word], data: &Data) -> Vec<String> {
    if own.is_empty() { texts(&data.missing) } else { texts(own) }
}

/// The format of a network file: as said, else by what stands in it.
fn format_of(
    section: &NetworkSection,
    path: &Path,
    codes: &TieCodes,
    reading: &mut Reading,
) -> Option<Format> {
    if section.format.is_some() {
        return section.format;
    }
    let file = reading.open(path)?;
    if GraphFormat::recognise(file.head.as_bytes()).is_some() {
        return Some(Format::Graph);
    }
    if !section.cuts.is_empty() {
        return Some(Format::Edgelist);
    }
    let (_, rows) = Grid::read(path, section.separator, reading)?.into_rows();
    let listed = edge_list::is_headed(rows.first().map(|(_, head)| head))
        || match section.kind {
            // Cells of an incidence matrix are codes; ends of ties are names or numbers of actors.
            Kind::Twomode => {
                !rows.iter().skip(1).all(|(_, row)| row.iter().skip(1).all(|c| codes.tie(c).is_some()))
            }
            // A matrix has as many rows as columns, or one more of either.
            _ => rows.iter().all(|(_, row)| row.len() <= 5 && row.len().abs_diff(rows.len()) > 1),
        };
    Some(if listed { Format::Edgelist } else { Format::Adjacency })
}

impl Assembly<'_> {
    fn at(&self, line: u64) -> Place {
        Place::file(self.study).row(line)
    }

    /// Each name is of one thing.
    fn names(&mut self) {
        let data = self.data;
        let networks = data.networks.iter().map(|at| (at.line, &at.section.name));
        let behaviours = data.behaviours.iter().map(|at| (at.line, &at.section.name));
        let covariates = data.covariates.iter().map(|at| (at.line, &at.section.name));
        let dyadic = data.dyadic.iter().map(|at| (at.line, &at.section.name));
        let mut seen = BTreeSet::new();
        for (line, name) in networks.chain(behaviours).chain(covariates).chain(dyadic) {
            let place = self.at(line);
            if name.trim().is_empty() {
                self.reading.error(place, message!("waves-nameless"));
            } else if !seen.insert(name) {
                self.reading.error(place, message!("waves-name-twice", name = name));
            }
        }
        if data.networks.is_empty() && data.behaviours.is_empty() {
            self.reading.error(Place::file(self.study), message!("waves-nothing-to-explain"));
        }
    }

    /// Names of waves that are times must come in order; none may stand twice.
    fn order(&mut self) {
        let place = Place::file(self.study);
        let distinct: BTreeSet<&String> = self.waves.iter().collect();
        let moments: Option<Vec<Moment>> = self.waves.iter().map(|name| Moment::of(name)).collect();
        let disorder = moments.is_some_and(|moments| in_order(&moments) == Some(false));
        if disorder || distinct.len() < self.waves.len() {
            let message = message!("waves-out-of-order", waves = self.waves.join(", "));
            self.reading.error(place, message);
        }
    }

    /// Everybody must say the same number of waves.
    fn counted(&mut self, count: usize, by: &str, place: Place) {
        match &self.count {
            None => self.count = Some((count, by.to_owned())),
            Some((known, first)) if *known != count => {
                let message =
                    message!("waves-differ", name = by, found = count, first = first, wanted = *known);
                self.reading.error(place, message);
            }
            Some(_) => {}
        }
    }

    fn settle_waves(&mut self) {
        let Some((count, _)) = self.count else {
            if self.reading.errors() == 0 {
                self.reading.error(Place::file(self.study), message!("waves-few", count = 0usize));
            }
            return;
        };
        if count < FEWEST_WAVES {
            self.reading.error(Place::file(self.study), message!("waves-few", count = count));
        }
        self.panel.waves = match self.waves.is_empty() {
            true => (1..=count).map(|wave| wave.to_string()).collect(),
            false => self.waves.clone(),
        };
    }

    fn network(&mut self, at: &At<NetworkSection>) {
        let At { line, section } = at;
        let place = self.at(*line);
        let kind = NetworkKind::from(section.kind);
        let codes = codes_of(section, self.data);
        let paths = section.files.all();
        let Some(first) = paths.first() else {
            self.reading.error(place, message!("waves-no-files", name = &section.name));
            return;
        };
        let cuts = match self.cuts(section, &place) {
            Ok(cuts) => cuts,
            Err(()) => return,
        };
        let mut quiet = self.reading.quiet();
        let Some(format) = format_of(section, first, &codes, &mut quiet) else {
            self.reading.extend(quiet.finish().0);
            return;
        };
        let graph = matches!(format, Format::Pajek | Format::Graph);
        let unused = [
            ("relation", section.relation.is_some() && !graph),
            ("separator", section.separator.is_some() && graph),
            ("cuts", !section.cuts.is_empty() && format == Format::Adjacency),
            ("symmetrise", section.symmetrise.is_some() && section.kind != Kind::Nondirected),
            ("receivers", section.receivers.is_some() && section.kind != Kind::Twomode),
        ];
        for (key, _) in unused.into_iter().filter(|(_, unused)| *unused) {
            self.reading
                .error(place.clone(), message!("waves-option-unused", key = key, name = &section.name));
        }
        let receivers = match kind {
            NetworkKind::TwoMode => match self.receivers(section, format, &codes, &place) {
                Some(receivers) => Some(receivers),
                None => return,
            },
            _ => None,
        };
        let read = match format {
            Format::Adjacency => self.matrices(section, &codes, receivers.as_ref()),
            Format::Edgelist => self.lists(section, &codes, receivers.as_ref(), cuts.as_ref()),
            Format::Pajek | Format::Graph => self.graphs(section, &codes, receivers.as_ref(), cuts.as_ref()),
        };
        let Some(ListedWaves { names, waves }) = read else { return };
        if self.waves.is_empty()
            && let Some(names) = names
        {
            self.waves = names;
        }
        self.counted(waves.len(), &section.name, place);
        let receivers = receivers.map(|nodes| nodes.names().to_vec()).unwrap_or_default();
        self.panel.networks.push(NetworkPanel { name: section.name.clone(), kind, receivers, waves });
    }

    fn cuts(&mut self, section: &NetworkSection, place: &Place) -> Result<Option<Cuts>, ()> {
        if section.cuts.is_empty() {
            if section.window.is_some() {
                self.reading.error(place.clone(), message!("waves-window-without-cuts"));
                return Err(());
            }
            return Ok(None);
        }
        let window = section.window.as_ref().map(ToString::to_string);
        Cuts::new(texts(&section.cuts), window.as_deref()).map(Some).map_err(|fault| {
            let message = match fault {
                CutsFault::NotAMoment(cut) => message!("waves-cut", value = cut),
                CutsFault::OutOfOrder => {
                    message!("waves-out-of-order", waves = texts(&section.cuts).join(", "))
                }
                CutsFault::Window(window) => message!("waves-window", value = window),
            };
            self.reading.error(place.clone(), message);
        })
    }

    /// The receivers of a two-mode network: as said, else as its first file has them.
    fn receivers(
        &mut self,
        section: &NetworkSection,
        format: Format,
        codes: &TieCodes,
        place: &Place,
    ) -> Option<NodeSet> {
        if let Some(from) = &section.receivers {
            return nodes_from(from, place, self.reading).map(|(_, nodes)| nodes);
        }
        let mut quiet = self.reading.quiet();
        let Some((count, names)) = self.receivers_of_files(section, format, codes, &mut quiet) else {
            self.reading.extend(quiet.finish().0);
            return None;
        };
        if format == Format::Edgelist {
            let message = message!("waves-receivers-gathered", name = &section.name, count = count);
            self.reading.note(place.clone(), message);
        }
        nodes_named(count, names, place, self.reading)
    }

    fn receivers_of_files(
        &self,
        section: &NetworkSection,
        format: Format,
        codes: &TieCodes,
        quiet: &mut Reading,
    ) -> Option<(usize, Option<Vec<String>>)> {
        let first = section.files.all().first()?;
        match format {
            Format::Adjacency => {
                let sides = adjacency::sides(first, section.separator, codes, quiet)?;
                Some((sides.columns, sides.headings))
            }
            Format::Pajek | Format::Graph => {
                let documents = graph_file::documents(first, quiet)?;
                Some(graph_file::names(&documents.first()?.1, true))
            }
            Format::Edgelist => {
                let mut names: Vec<String> = Vec::new();
                let mut seen = BTreeSet::new();
                for path in section.files.all() {
                    let ends = edge_list::second_ends(path, section.separator, &self.actors, quiet)?;
                    names.extend(ends.into_iter().filter(|name| seen.insert(name.clone())));
                }
                Some((names.len(), Some(names)))
            }
        }
    }

    fn matrices(
        &mut self,
        section: &NetworkSection,
        codes: &TieCodes,
        receivers: Option<&NodeSet>,
    ) -> Option<ListedWaves> {
        let mut waves = Vec::new();
        for path in section.files.all() {
            let wave = adjacency::read(path, section.separator, &self.actors, receivers, codes, self.reading);
            let wave = wave.and_then(|wave| match section.kind {
                Kind::Nondirected => {
                    let place = Place::file(path.display().to_string());
                    entries::both_ways(&wave, false, section.symmetrise, &self.actors, &place, self.reading)
                }
                _ => Some(wave),
            });
            waves.push(wave);
        }
        Some(ListedWaves { names: None, waves: waves.into_iter().collect::<Option<Vec<TieWave>>>()? })
    }

    fn lists(
        &mut self,
        section: &NetworkSection,
        codes: &TieCodes,
        receivers: Option<&NodeSet>,
        cuts: Option<&Cuts>,
    ) -> Option<ListedWaves> {
        let paths = section.files.all();
        let options = ListOptions {
            codes,
            separator: section.separator,
            both_ways: section.kind == Kind::Nondirected,
            symmetrise: section.symmetrise,
            with_waves: paths.len() == 1 && cuts.is_none(),
            waves: &self.waves,
            cuts,
        };
        if let ([path], true) = (paths, options.with_waves || cuts.is_some()) {
            return edge_list::read_waves(path, &self.actors, receivers, &options, self.reading);
        }
        if cuts.is_some() {
            let place = Place::file(self.study);
            self.reading.error(place, message!("waves-cuts-of-several", name = &section.name));
            return None;
        }
        let mut waves = Vec::new();
        for path in paths {
            waves.push(edge_list::read(path, &self.actors, receivers, &options, self.reading));
        }
        Some(ListedWaves { names: None, waves: waves.into_iter().collect::<Option<Vec<TieWave>>>()? })
    }

    fn graphs(
        &mut self,
        section: &NetworkSection,
        codes: &TieCodes,
        receivers: Option<&NodeSet>,
        cuts: Option<&Cuts>,
    ) -> Option<ListedWaves> {
        let options = GraphOptions {
            codes,
            kind: section.kind.into(),
            symmetrise: section.symmetrise,
            relation: section.relation.as_deref(),
            waves: &self.waves,
            cuts,
        };
        let paths = section.files.all();
        if let [path] = paths {
            return graph_file::read_waves(path, &self.actors, receivers, &options, self.reading);
        }
        let mut waves = Vec::new();
        for path in paths {
            let read = graph_file::read_waves(path, &self.actors, receivers, &options, self.reading);
            waves.push(read.and_then(|mut read| match (read.waves.len(), read.waves.pop()) {
                (1, Some(wave)) => Some(wave),
                (found, _) => {
                    let place = Place::file(path.display().to_string());
                    self.reading.error(place, message!("waves-graph-several", found = found));
                    None
                }
            }));
        }
        Some(ListedWaves { names: None, waves: waves.into_iter().collect::<Option<Vec<TieWave>>>()? })
    }

    /// Columns of the file of the actors.
    fn of_actors(&mut self, names: &[String], missing: &[String], place: &Place) -> Option<columns::Columns> {
        match &self.file {
            Some(file) => file.columns(names, missing, place, self.reading),
            None => {
                let message = message!("waves-no-actor-file", columns = names.join(", "));
                self.reading.error(place.clone(), message);
                None
            }
        }
    }

    fn behaviour(&mut self, at: &At<BehaviourSection>) {
        let At { line, section } = at;
        let place = self.at(*line);
        let missing = missing_of(&section.missing, self.data);
        let columns = match (&section.file, section.columns.is_empty()) {
            (Some(path), true) => {
                let count = self.count.as_ref().map(|(count, _)| [*count]);
                let width = count.as_ref().map_or(Width::Any, |count| Width::OneOf(count));
                let waves = &self.waves;
                columns::read(path, section.separator, &self.actors, &width, waves, &missing, self.reading)
            }
            (None, false) => self.of_actors(&section.columns, &missing, &place),
            _ => {
                self.reading.error(place, message!("waves-one-source", name = &section.name));
                return;
            }
        };
        let Some(columns) = columns else { return };
        self.counted(columns.values.len(), &section.name, place);
        if let Some(waves) = behaviour::of_columns(&columns, &section.name, self.reading) {
            self.panel.behaviours.push(BehaviourPanel { name: section.name.clone(), waves });
        }
    }

    /// How many columns a changing covariate may have: one for each period, or for each wave.
    fn changing(&self) -> Vec<usize> {
        match &self.count {
            Some((count, _)) if *count >= FEWEST_WAVES => vec![count - 1, *count],
            _ => Vec::new(),
        }
    }

    /// The nodes that a covariate is of: the actors, or the receivers of a two-mode network.
    fn nodes_of(&mut self, of: Option<&String>, place: &Place) -> Option<NodeSet> {
        let Some(name) = of else { return Some(self.actors.clone()) };
        let network = self.panel.networks.iter().find(|network| network.name == *name);
        match network.filter(|network| network.kind == NetworkKind::TwoMode) {
            Some(network) => NodeSet::named(network.receivers.clone()).ok(),
            None => {
                self.reading.error(place.clone(), message!("waves-of-what", name = name));
                None
            }
        }
    }

    fn covariate(&mut self, at: &At<CovariateSection>) {
        let At { line, section } = at;
        let place = self.at(*line);
        let missing = missing_of(&section.missing, self.data);
        let Some(nodes) = self.nodes_of(section.of.as_ref(), &place) else { return };
        let wanted: Vec<usize> = match section.change {
            Some(Change::Constant) => vec![1],
            Some(Change::Changing) => self.changing(),
            None => [vec![1], self.changing()].concat(),
        };
        let named: Vec<String> = section.column.iter().chain(&section.columns).cloned().collect();
        let columns = match (&section.file, named.is_empty()) {
            (Some(path), true) => {
                let width = if wanted.is_empty() { Width::Any } else { Width::OneOf(&wanted) };
                let waves = self.panel.waves.clone();
                columns::read(path, section.separator, &nodes, &width, &waves, &missing, self.reading)
            }
            (Some(path), false) => self.of_own_file(path, &nodes, &named, &missing, &place),
            (None, false) if section.of.is_none() => self.of_actors(&named, &missing, &place),
            _ => {
                self.reading.error(place, message!("waves-one-source", name = &section.name));
                return;
            }
        };
        let Some(columns) = columns else { return };
        if !wanted.is_empty() && !wanted.contains(&columns.values.len()) {
            let texts: Vec<String> = wanted.iter().map(usize::to_string).collect();
            let message = message!("waves-width", found = columns.values.len(), wanted = texts.join(" / "));
            self.reading.error(place, message);
            return;
        }
        if let Some(waves) = covariate::checked(columns, &section.name, self.reading) {
            self.panel.actor_covariates.push(ActorCovariate {
                name: section.name.clone(),
                waves,
                centred: section.centred,
                of_receivers: section.of.clone(),
            });
        }
    }

    /// Columns of a file that, like that of the actors, has a row for each node.
    fn of_own_file(
        &mut self,
        path: &Path,
        nodes: &NodeSet,
        names: &[String],
        missing: &[String],
        place: &Place,
    ) -> Option<columns::Columns> {
        let file = ActorFile::read(path, self.reading)?;
        let found = file.columns(names, missing, place, self.reading)?;
        found.arranged(&file.nodes, nodes, self.reading)
    }

    fn dyadic(&mut self, at: &At<DyadicSection>) {
        let At { line, section } = at;
        let place = self.at(*line);
        let missing = missing_of(&section.missing, self.data);
        let receivers = match &section.of {
            None => None,
            Some(_) => match self.nodes_of(section.of.as_ref(), &place) {
                Some(nodes) => Some(nodes),
                None => return,
            },
        };
        let relations = [
            (Relation::Distance, section.distance.as_ref().map(|two| two.to_vec())),
            (Relation::GreatCircle, section.great_circle.as_ref().map(|two| two.to_vec())),
            (Relation::Same, section.same.as_ref().map(|one| vec![one.clone()])),
            (Relation::Difference, section.difference.as_ref().map(|one| vec![one.clone()])),
        ];
        let mut asked: Vec<(Relation, Vec<String>)> =
            relations.into_iter().filter_map(|(relation, columns)| Some((relation, columns?))).collect();
        let waves = match (&section.files, asked.pop()) {
            (Some(files), None) => self.dyadic_files(section, files, receivers.as_ref(), &missing, &place),
            (None, Some((relation, names))) if asked.is_empty() && receivers.is_none() => self
                .of_actors(&names, &missing, &place)
                .and_then(|columns| dyadic::of_columns(relation, section.transform, &columns, self.reading))
                .map(|matrix| vec![matrix]),
            _ => {
                self.reading.error(place, message!("waves-one-source", name = &section.name));
                return;
            }
        };
        let Some(waves) = waves else { return };
        let width = receivers.as_ref().unwrap_or(&self.actors).len();
        dyadic::check(&waves, width, receivers.is_none(), &section.name, &place, self.reading);
        self.panel.dyadic_covariates.push(DyadicCovariate {
            name: section.name.clone(),
            waves,
            centred: section.centred,
            of_receivers: section.of.clone(),
        });
    }

    fn dyadic_files(
        &mut self,
        section: &DyadicSection,
        files: &Files,
        receivers: Option<&NodeSet>,
        missing: &[String],
        place: &Place,
    ) -> Option<Vec<Vec<f64>>> {
        let paths: &[PathBuf] = files.all();
        let changing = self.changing();
        if paths.len() != 1 && !changing.contains(&paths.len()) {
            let wanted: Vec<String> = changing.iter().map(usize::to_string).collect();
            let wanted = format!("1 / {}", wanted.join(" / "));
            let message =
                message!("waves-matrices", name = &section.name, found = paths.len(), wanted = wanted);
            self.reading.error(place.clone(), message);
        }
        let mut waves = Vec::new();
        for path in paths {
            let matrix =
                dyadic::read(path, section.separator, &self.actors, receivers, missing, self.reading);
            waves.push(matrix.map(|values| values.into_iter().map(|v| section.transform.of(v)).collect()));
        }
        waves.into_iter().collect()
    }

    fn composition(&mut self) {
        if let (Some(path), Some((count, _))) = (&self.data.composition, &self.count)
            && let Some(presence) = composition::read(path, &self.actors, *count, self.reading)
        {
            self.panel.presence = presence;
        }
    }
}
