//! Which network a question is asked of: read from a territory, a reference folder or a plain
//! file, one layer or the participations, and said so.

use std::borrow::Cow;
use std::io::Read;
use std::path::{Path, PathBuf};

use milieu_exchange::network::{NetworkFile, NetworkOptions, read_network};
use milieu_network::{Affiliations, Graph, ProjectionWeighting, Weights};
use milieu_territory::{Actor, ProjectKind, Snapshot};
use milieu_vocabulary::{Finding, Findings, Layer, Message, Period, Place, RegionCode, Severity, message};
use serde_json::{Value, json};

use crate::Run;
use crate::arguments::{NetworkSource, Projection, WeightUse};
use crate::failure::Failure;
use crate::session::{open_to_read, periods, territory};

/// Labels of one kind, one for each actor.
#[derive(Clone)]
pub struct Label {
    pub name: String,
    pub values: Vec<Option<String>>,
}

/// Ties, or participations.
pub enum Form {
    Ties(Graph),
    TwoMode(Affiliations),
}

/// A network with the names of its actors and where it comes from.
pub struct Network {
    /// Name of the file or folder.
    pub file: String,
    /// Which network it is, and why this one.
    pub what: Message,
    /// Name of its layer; none for participations and unnamed layers.
    pub layer: Option<String>,
    /// Identifiers.
    pub ids: Vec<String>,
    /// Names for people.
    pub names: Vec<String>,
    /// What is said of the actors.
    pub labels: Vec<Label>,
    pub form: Form,
    /// Ties below the least weight that were left out.
    pub light_ties: usize,
    /// SHA-256 of the data.
    pub hash: String,
    /// What is wrong or noteworthy in the files.
    pub findings: Findings,
    /// Longitude and latitude.
    pub places: Vec<Option<(f64, f64)>>,
    /// Whether the data are made up.
    pub synthetic: bool,
    /// Whether they come from a territory file.
    pub territory: bool,
}

/// Everything a source holds, before one network is chosen.
struct Holdings {
    file: String,
    ids: Vec<String>,
    names: Vec<String>,
    labels: Vec<Label>,
    layers: Vec<(String, Graph)>,
    affiliations: Option<Affiliations>,
    hash: String,
    findings: Findings,
    places: Vec<Option<(f64, f64)>>,
    territory: bool,
    synthetic: bool,
}

impl Network {
    /// Reads the network that the arguments ask for.
    pub fn read(run: &mut Run, args: &NetworkSource) -> Result<Network, Failure> {
        let holdings = Holdings::read(args, &source_of(args))?;
        holdings.stop_or_tell(run, args)?;
        holdings.choose(args)
    }

    /// Reads every layer of a source, or the layers named, in order.
    pub fn read_layers(
        run: &mut Run,
        args: &NetworkSource,
        names: &[String],
    ) -> Result<Vec<Network>, Failure> {
        let holdings = Holdings::read(args, &source_of(args))?;
        holdings.stop_or_tell(run, args)?;
        let wanted: Vec<String> = match names.is_empty() {
            true => holdings.layers.iter().map(|(name, _)| name.clone()).collect(),
            false => names.to_vec(),
        };
        wanted.iter().map(|name| holdings.layer(name, args)).collect()
    }

    /// Reads the network that the arguments ask for, and the layers named beside it.
    pub fn read_beside(
        run: &mut Run,
        args: &NetworkSource,
        names: &[String],
    ) -> Result<(Network, Vec<Network>), Failure> {
        let holdings = Holdings::read(args, &source_of(args))?;
        holdings.stop_or_tell(run, args)?;
        let beside = names.iter().map(|name| holdings.layer(name, args)).collect::<Result<_, _>>()?;
        Ok((holdings.choose(args)?, beside))
    }

    /// What is said of the actors under a heading, which may be typed in any case.
    pub fn label(&self, name: &str) -> Result<&Label, Failure> {
        let exactly = self.labels.iter().find(|label| label.name == name);
        exactly.or_else(|| self.labels.iter().find(|label| label.name.eq_ignore_ascii_case(name))).ok_or_else(
            || {
                let known: Vec<&str> = self.labels.iter().map(|label| label.name.as_str()).collect();
                Failure::Stopped {
                    message: message!("network-no-label", label = name, file = self.file.as_str()),
                    hint: Some(match known.is_empty() {
                        true => message!("network-no-labels"),
                        false => message!("network-labels", list = known.join(", ")),
                    }),
                }
            },
        )
    }

    /// Number of actors.
    pub fn n(&self) -> usize {
        self.ids.len()
    }

    /// The participations, if the network is made of them.
    pub fn two_mode(&self) -> Option<&Affiliations> {
        match &self.form {
            Form::Ties(_) => None,
            Form::TwoMode(two) => Some(two),
        }
    }

    /// The ties; participations are projected.
    pub fn graph(&self, args: &NetworkSource) -> Cow<'_, Graph> {
        match &self.form {
            Form::Ties(graph) => Cow::Borrowed(graph),
            Form::TwoMode(two) => Cow::Owned(projected(two, args)),
        }
    }

    /// The place, layer and data of the network, for JSON.
    pub fn json(&self, run: &Run, args: &NetworkSource) -> Value {
        json!({
            "file": self.file,
            "layer": self.layer,
            "two_mode": self.two_mode().is_some(),
            "directed": matches!(&self.form, Form::Ties(graph) if graph.is_directed()),
            "what": run.screen.text(&self.what),
            "data": self.hash,
            "synthetic": self.synthetic,
            "weights": weights_word(args.weights),
            "projection": self.two_mode().map(|_| projection_word(args.projection)),
            "least_weight": args.min_weight,
            "lighter_ties_left_out": self.light_ties,
            "largest_project": args.largest_project,
            "period": args.when.as_of.clone().map(|day| vec![day]).unwrap_or(args.when.period.clone()),
            "region": args.region,
        })
    }

    /// Prints whose network this is and what it is made of.
    pub fn introduce(&self, run: &mut Run, args: &NetworkSource) -> Result<(), Failure> {
        if run.common.quiet {
            return Ok(());
        }
        let title = match &args.region {
            Some(region) => format!("{} · {region}", self.file),
            None => self.file.clone(),
        };
        run.screen.line(&title.to_uppercase())?;
        if self.synthetic {
            run.screen.say(&message!("cli-synthetic"))?;
        }
        run.screen.say(&self.what)?;
        if self.light_ties > 0 {
            let least = args.min_weight.unwrap_or_default();
            run.screen.say(&message!("network-light-ties", count = self.light_ties, least = least))?;
        }
        Ok(())
    }
}

/// The file or folder typed; the argument parser has seen to it that there is one.
fn source_of(args: &NetworkSource) -> PathBuf {
    args.source.clone().unwrap_or_default()
}

pub fn weights_word(weights: WeightUse) -> &'static str {
    match weights {
        WeightUse::Ignored => "ignored",
        WeightUse::Used => "used",
    }
}

pub fn weights(args: &NetworkSource) -> Weights {
    match args.weights {
        WeightUse::Ignored => Weights::Ignored,
        WeightUse::Used => Weights::Used,
    }
}

pub fn projection_word(projection: Projection) -> &'static str {
    match projection {
        Projection::Count => "count",
        Projection::Newman => "newman",
        Projection::Fractional => "fractional",
    }
}

/// The projection asked for; ties below the least weight are never made.
pub fn projected(two: &Affiliations, args: &NetworkSource) -> Graph {
    let weighting = match args.projection {
        Projection::Count => ProjectionWeighting::Count,
        Projection::Newman => ProjectionWeighting::Newman,
        Projection::Fractional => ProjectionWeighting::Fractional,
    };
    two.all().project(weighting, args.largest_project, args.min_weight)
}

/// The ties of at least a weight.
fn heavy(graph: &Graph, least: f64) -> Graph {
    let ties = graph.ties().filter(|(_, _, weight)| *weight >= least);
    let part = if graph.is_directed() {
        Graph::directed(graph.n(), ties)
    } else {
        Graph::undirected(graph.n(), ties)
    };
    // A part of a sound graph is sound.
    part.unwrap_or_else(|_| graph.clone())
}

fn is_territory(path: &Path) -> bool {
    let mut magic = [0u8; 16];
    std::fs::File::open(path)
        .and_then(|mut file| file.read_exact(&mut magic))
        .is_ok_and(|()| &magic == b"SQLite format 3\0")
}

impl Holdings {
    fn read(args: &NetworkSource, path: &Path) -> Result<Holdings, Failure> {
        if let Some(least) = args.min_weight
            && !(least.is_finite() && least > 0.0)
        {
            return Err(Failure::Usage { message: message!("network-bad-least", value = least.to_string()) });
        }
        if is_territory(path) || (!path.exists() && path.extension().is_some_and(|e| e == "milieu")) {
            Holdings::of_territory(args, path)
        } else {
            Holdings::of_files(args, path)
        }
    }

    fn of_files(args: &NetworkSource, path: &Path) -> Result<Holdings, Failure> {
        for (given, option) in
            [(args.region.is_some(), "--region"), (args.when.recorded_as_of.is_some(), "--recorded-as-of")]
        {
            if given {
                return Err(Failure::Usage { message: message!("network-territory-only", option = option) });
            }
        }
        let options = NetworkOptions {
            directed: args.directed.then_some(true),
            affiliations: args.affiliations && path.is_file(),
            nodes: args.nodes.clone(),
            period: one_period(args, None)?,
            encoding: args.encoding.clone(),
        };
        let (file, findings) =
            read_network(path, &options).map_err(|error| Failure::stopped(error.message()))?;
        let NetworkFile { actors, labels, layers, participations, sha256 } = file;
        let n = actors.len();
        let layers = layers
            .into_iter()
            .map(|layer| {
                let ties = layer.ties;
                let graph =
                    if layer.directed { Graph::directed(n, ties) } else { Graph::undirected(n, ties) };
                Ok((layer.name, graph.map_err(too_large)?))
            })
            .collect::<Result<Vec<_>, Failure>>()?;
        let affiliations = participations
            .map(|list| Affiliations::new(n, list.projects.len(), list.incidences))
            .transpose()
            .map_err(too_large)?;
        let number = |name: &str| {
            let column = labels.iter().find(|label| label.name.eq_ignore_ascii_case(name));
            move |at: usize| {
                let text = column.and_then(|label| label.values.get(at))?.as_deref()?;
                text.parse::<f64>().ok().filter(|value| value.is_finite())
            }
        };
        let (longitude, latitude) = (number("longitude"), number("latitude"));
        let places = (0..n).map(|at| Some((longitude(at)?, latitude(at)?))).collect();
        Ok(Holdings {
            file: path
                .file_name()
                .map_or_else(|| path.display().to_string(), |f| f.to_string_lossy().into_owned()),
            names: actors.iter().map(|a| a.name.clone().unwrap_or_else(|| a.id.clone())).collect(),
            ids: actors.into_iter().map(|a| a.id).collect(),
            labels: labels.into_iter().map(|l| Label { name: l.name, values: l.values }).collect(),
            layers,
            affiliations,
            hash: sha256,
            findings,
            places,
            territory: false,
            synthetic: false,
        })
    }

    fn of_territory(args: &NetworkSource, path: &Path) -> Result<Holdings, Failure> {
        for (given, option) in [
            (args.nodes.is_some(), "--nodes"),
            (args.directed, "--directed"),
            (args.encoding.is_some(), "--encoding"),
        ] {
            if given {
                return Err(Failure::Usage { message: message!("network-files-only", option = option) });
            }
        }
        let mut store = open_to_read(path)?;
        let territory = territory(&mut store, &args.when)?;
        drop(store);
        let snapshot = Snapshot::new(&territory, one_period(args, Some(&territory))?);
        let home = home(args, &snapshot)?;
        let mut position = vec![None; snapshot.actors.len()];
        for (at, actor) in (0u32..).zip(&home) {
            position[*actor as usize] = Some(at);
        }
        let n = home.len();
        let mut layers = Vec::new();
        for layer in Layer::ALL {
            let rows: Vec<_> = snapshot.ties.iter().filter(|tie| tie.layer == *layer).collect();
            if rows.is_empty() {
                continue;
            }
            let ties = rows
                .iter()
                .filter_map(|t| Some((position[t.from.index()]?, position[t.to.index()]?, t.weight)));
            // As in a diagnosis: a layer is directed when all its ties are.
            let directed = rows.iter().all(|tie| tie.directed);
            let graph = if directed { Graph::directed(n, ties) } else { Graph::undirected(n, ties) };
            layers.push((layer.code().to_owned(), graph.map_err(too_large)?));
        }
        let incidences: Vec<(u32, u32)> = snapshot
            .affiliations
            .iter()
            .filter(|row| snapshot.projects[row.project.index()].kind == ProjectKind::Project)
            .filter_map(|row| Some((position[row.actor.index()]?, row.project.0)))
            .collect();
        let affiliations = if incidences.is_empty() {
            None
        } else {
            // Only projects that somebody here takes part in.
            let mut used: Vec<u32> = incidences.iter().map(|pair| pair.1).collect();
            used.sort_unstable();
            used.dedup();
            let renamed = incidences
                .iter()
                .map(|(actor, project)| (*actor, used.partition_point(|other| other < project) as u32));
            Some(Affiliations::new(n, used.len(), renamed).map_err(too_large)?)
        };
        let actors: Vec<&Actor> = home.iter().map(|at| &snapshot.actors[*at as usize]).collect();
        Ok(Holdings {
            file: path
                .file_name()
                .map_or_else(|| path.display().to_string(), |f| f.to_string_lossy().into_owned()),
            ids: actors.iter().map(|actor| actor.key.clone()).collect(),
            names: actors.iter().map(|actor| actor.name.clone()).collect(),
            labels: actor_labels(&actors),
            layers,
            affiliations,
            hash: match &args.region {
                Some(region) => format!("{}@{region}", snapshot.hash),
                None => snapshot.hash.clone(),
            },
            findings: Findings::default(),
            places: actors.iter().map(|actor| actor.longitude.zip(actor.latitude)).collect(),
            territory: true,
            synthetic: snapshot.any_synthetic(),
        })
    }

    /// Stops when rows were left out, unless the rest is asked for; else tells what was found.
    fn stop_or_tell(&self, run: &mut Run, args: &NetworkSource) -> Result<(), Failure> {
        let fault = |finding: &&Finding| finding.severity >= Severity::Warning;
        if !args.lenient && self.findings.iter().any(|finding| fault(&finding)) {
            let mut findings = self.findings.clone();
            findings.note(Place::default(), message!("network-mend-or-lenient"));
            return Err(Failure::Unusable(findings));
        }
        if !run.common.quiet && !run.common.json {
            run.screen.findings(&self.findings, 2)?;
            if !self.findings.is_empty() {
                run.screen.blank()?;
            }
        }
        Ok(())
    }

    /// One layer, without what is said of the actors.
    fn layer(&self, name: &str, args: &NetworkSource) -> Result<Network, Failure> {
        let part = Holdings {
            file: self.file.clone(),
            ids: self.ids.clone(),
            names: self.names.clone(),
            labels: Vec::new(),
            layers: self.layers.clone(),
            affiliations: None,
            hash: self.hash.clone(),
            findings: Findings::default(),
            places: Vec::new(),
            territory: self.territory,
            synthetic: self.synthetic,
        };
        part.choose(&NetworkSource { layer: Some(name.to_owned()), affiliations: false, ..args.clone() })
    }

    /// The network meant: the one asked for, else the one a diagnosis would take, else the first.
    fn choose(mut self, args: &NetworkSource) -> Result<Network, Failure> {
        let names: Vec<String> = self.layers.iter().map(|(name, _)| name.clone()).collect();
        let list = || names.iter().filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>().join(", ");
        let at = |name: &str| names.iter().position(|n| n == name);
        let chosen: Option<(usize, &'static str)> = if args.affiliations {
            None
        } else if let Some(name) = &args.layer {
            let at = at(name).ok_or_else(|| Failure::Stopped {
                message: message!("network-no-layer", layer = name.as_str(), file = self.file.as_str()),
                hint: Some(match (list().as_str(), self.affiliations.is_some()) {
                    ("", true) => message!("network-only-participations"),
                    ("", false) => message!("network-no-layers"),
                    (list, _) => message!("network-layers", list = list),
                }),
            })?;
            Some((at, "network-taken-asked"))
        } else if self.territory
            && let Some(at) = at(Layer::Knowledge.code())
        {
            Some((at, "network-taken-knowledge"))
        } else if self.territory && self.affiliations.is_some() {
            None
        } else if names.len() == 1 && self.affiliations.is_none() {
            Some((0, if names[0].is_empty() { "network-taken-unnamed" } else { "network-taken-only" }))
        } else if !names.is_empty() {
            Some((0, "network-taken-first"))
        } else {
            None
        };
        let Some((at, why)) = chosen else {
            let Some(two) = self.affiliations.take() else {
                return Err(Failure::Stopped {
                    message: message!("network-nothing", file = self.file.as_str()),
                    hint: Some(message!("network-nothing-hint")),
                });
            };
            let what = message!(
                "network-is-two-mode",
                actors = two.actor_count(),
                projects = two.project_count(),
                participations = two.incidence_count(),
                more = match list().as_str() {
                    "" => message!("network-no-more"),
                    list => message!("network-layers-too", list = list),
                }
            );
            return Ok(self.into_network(None, Form::TwoMode(two), 0, what));
        };
        let (name, mut graph) = self.layers.swap_remove(at);
        let before = graph.m();
        if let Some(least) = args.min_weight {
            graph = heavy(&graph, least);
        }
        let light = before - graph.m();
        let reason = Message::new(why)
            .with("layer", name.as_str())
            .with("others", list())
            .with("participations", usize::from(self.affiliations.is_some()));
        let key = if graph.is_directed() { "network-is-directed" } else { "network-is-undirected" };
        let what = Message::new(key).with("actors", graph.n()).with("ties", graph.m()).with("why", reason);
        let layer = (!name.is_empty()).then_some(name);
        Ok(self.into_network(layer, Form::Ties(graph), light, what))
    }

    fn into_network(self, layer: Option<String>, form: Form, light_ties: usize, what: Message) -> Network {
        Network {
            file: self.file,
            what,
            layer,
            ids: self.ids,
            names: self.names,
            labels: self.labels,
            form,
            light_ties,
            hash: self.hash,
            findings: self.findings,
            places: self.places,
            synthetic: self.synthetic,
            territory: self.territory,
        }
    }
}

fn too_large(error: milieu_network::GraphError) -> Failure {
    Failure::stopped(message!("network-too-large", reason = error.to_string()))
}

/// The one period asked for; all that was ever true, if none is.
fn one_period(args: &NetworkSource, of: Option<&milieu_territory::Territory>) -> Result<Period, Failure> {
    if args.when.as_of.is_none() && args.when.period.is_empty() {
        return Ok(Period::Always);
    }
    if args.when.period.len() > 1 {
        return Err(Failure::Usage { message: message!("network-one-period") });
    }
    let nobody = milieu_territory::Territory::default();
    Ok(periods(of.unwrap_or(&nobody), &args.when)?.pop().unwrap_or_default())
}

/// Positions of the actors asked for: those at home in a region, else all.
fn home(args: &NetworkSource, snapshot: &Snapshot) -> Result<Vec<u32>, Failure> {
    let Some(text) = &args.region else { return Ok((0..snapshot.actors.len() as u32).collect()) };
    let region = RegionCode::parse(text)
        .map_err(|error| Failure::Usage { message: message!("cli-not-a-region", text = error.0) })?;
    let home: Vec<u32> = snapshot.actors_in(&region).into_iter().map(|id| id.0).collect();
    if home.is_empty() {
        return Err(Failure::Stopped {
            message: message!("cli-nobody-in-region", region = text.as_str()),
            hint: Some(message!("cli-see-regions")),
        });
    }
    Ok(home)
}

/// What a territory says of its actors, one column each; columns that nobody has are left out.
fn actor_labels(actors: &[&Actor]) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut add = |name: &str, value: &dyn Fn(&Actor) -> Option<String>| {
        let values: Vec<Option<String>> = actors.iter().map(|actor| value(actor)).collect();
        if values.iter().any(Option::is_some) {
            labels.push(Label { name: name.to_owned(), values });
        }
    };
    add("group", &|actor| actor.group.map(|group| group.code().to_owned()));
    add("region", &|actor| actor.region.as_ref().map(|region| region.as_str().to_owned()));
    add("country", &|actor| actor.country.clone());
    add("sector", &|actor| actor.sector.clone());
    add("town", &|actor| actor.town.clone());
    add("kinds", &|actor| (!actor.kinds.is_empty()).then(|| actor.kinds.join("; ")));
    add("business-group", &|actor| actor.business_group.clone());
    add("research", &|actor| actor.research.map(|yes| if yes { "yes" } else { "no" }.to_owned()));
    let names: std::collections::BTreeSet<&str> =
        actors.iter().flat_map(|actor| actor.attributes.keys()).map(String::as_str).collect();
    for name in names {
        add(name, &|actor| actor.attributes.get(name).cloned());
    }
    labels
}
