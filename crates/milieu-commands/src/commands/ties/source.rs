//! What was observed and which model is asked of it: from a territory or a study of plain files.

use std::fmt::Write as _;
use std::io::Read;
use std::path::{Path, PathBuf};

use milieu_diagnosis::tie_panel::{
    ActorAttribute, ActorChoice, PanelProximity, Presence, TiePanelRequest, TieSource, Wave,
    default_specification, tie_panel,
};
use milieu_exchange::waves::read_study;
use milieu_territory::{Snapshot, Territory};
use milieu_ties::{EstimationSettings, Model, Panel, Specification};
use milieu_vocabulary::{
    ActorGroup, Date, Finding, Findings, Layer, Message, Period, Place, RegionCode, Severity, message,
    parse_date,
};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::trouble;
use crate::Run;
use crate::arguments::{TiesPresence, TiesSource, When};
use crate::failure::Failure;
use crate::session::{open_to_read, period, territory};

/// Findings of one kind that are shown.
const FINDINGS_OF_A_KIND: usize = 5;

/// Panels with the model asked of them.
pub struct Study {
    /// Name of the file.
    pub file: String,
    /// One panel, or one for each group.
    pub groups: Vec<Panel>,
    /// The model.
    pub specification: Specification,
    /// Whether the model is the one to begin with, since none was given.
    pub by_default: bool,
    /// Settings of the estimation.
    pub settings: EstimationSettings,
    /// Attributes of pairs that are −ln(1 + distance), with the distance that counts as one.
    pub closeness: Vec<(String, f64)>,
    /// What is noteworthy in the data.
    pub findings: Findings,
    /// Whether the data are made up.
    pub synthetic: bool,
    /// What was asked of a territory.
    pub request: Option<TiePanelRequest>,
    /// SHA-256 of the panels.
    pub data: String,
}

/// A territory with the panel that is asked of it, as it stands in a file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TerritorySection {
    file: PathBuf,
    waves: Vec<String>,
    networks: Vec<NetworkWord>,
    actors: ActorChoice,
    apart: bool,
    presence: Presence,
    region_level: Option<u8>,
    attributes: Option<Vec<ActorAttribute>>,
    proximities: Option<Vec<PanelProximity>>,
    cross_layers: Vec<Layer>,
    before: Option<String>,
    recorded_as_of: Option<String>,
}

/// A layer by its name, or a source in full.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum NetworkWord {
    Name(String),
    Full(TieSource),
}

/// A file that holds a territory's panel or a model alone.
#[derive(Debug, Default, Deserialize)]
struct ModelFile {
    territory: Option<TerritorySection>,
    estimation: Option<EstimationSettings>,
    #[serde(default)]
    effects: Vec<toml::Value>,
    #[serde(flatten)]
    rest: toml::Table,
}

impl ModelFile {
    fn specification(&mut self) -> Result<Option<Specification>, toml::de::Error> {
        if self.effects.is_empty() && self.rest.is_empty() {
            return Ok(None);
        }
        let mut table = std::mem::take(&mut self.rest);
        table.insert("effects".to_owned(), toml::Value::Array(std::mem::take(&mut self.effects)));
        table.try_into().map(Some)
    }
}

impl Study {
    /// Reads what the arguments ask for.
    pub fn read(run: &mut Run, args: &TiesSource) -> Result<Study, Failure> {
        let path = args.source.clone().unwrap_or_default();
        let mut study = if is_territory(&path) {
            of_territory(&asked(args, &path)?)?
        } else {
            for (given, option) in [
                (!args.layer.is_empty(), "--layer"),
                (args.joint_projects, "--joint-projects"),
                (args.memberships, "--memberships"),
                (args.themes, "--themes"),
                (!args.wave.is_empty(), "--wave"),
                (args.waves.is_some(), "--waves"),
                (!args.region.is_empty(), "--region"),
                (args.most_active.is_some(), "--most-active"),
                (args.least_waves.is_some(), "--least-waves"),
                (args.tied_only, "--tied-only"),
                (!args.group.is_empty(), "--group"),
                (args.presence.is_some(), "--presence"),
                (!args.cross_layer.is_empty(), "--cross-layer"),
                (args.before.is_some(), "--before"),
                (args.region_level.is_some(), "--region-level"),
                (args.recorded_as_of.is_some(), "--recorded-as-of"),
            ] {
                if given {
                    return Err(Failure::Usage { message: message!("ties-territory-only", option = option) });
                }
            }
            of_file(&path)?
        };
        if let Some(path) = &args.effects {
            let mut file = model_file(path)?;
            if file.territory.is_some() {
                return Err(wrong_file(path, "[territory]"));
            }
            if let Some(settings) = file.estimation.take() {
                study.settings = settings;
            }
            study.specification = file
                .specification()
                .map_err(|error| wrong_toml(path, "", &error))?
                .ok_or_else(|| no_effects(path))?;
            study.by_default = false;
        }
        study.complete()?;
        if let Some(seed) = run.common.seed {
            study.settings.seed = seed;
        }
        Ok(study)
    }

    /// What the arguments ask of a territory that is loaded already.
    pub fn of_loaded(args: &TiesSource, path: &Path, territory: &Territory) -> Result<Study, Failure> {
        let mut study = of_loaded(&asked(args, path)?, territory)?;
        study.complete()?;
        Ok(study)
    }

    /// Gives it the model to begin with if it has none.
    fn complete(&mut self) -> Result<(), Failure> {
        let study = self;
        if study.specification.effects.is_empty() {
            study.by_default = true;
            let own = std::mem::take(&mut study.specification);
            study.specification = match study.groups.first() {
                Some(panel) => default_specification(panel),
                None => Specification::default(),
            };
            study.specification.conditional = own.conditional;
            if !own.networks.is_empty() {
                study.specification.networks = own.networks;
            }
            study.specification.constraints = own.constraints;
        }
        study.data = fingerprint(&study.groups)?;
        Ok(())
    }

    /// Reads what the arguments ask for, makes the model and looks both over; told unless it is
    /// wanted as JSON.
    pub fn prepare(run: &mut Run, args: &TiesSource) -> Result<(Study, Model), Failure> {
        let mut study = Study::read(run, args)?;
        let model = study.model()?;
        let found = super::describe::examine(&study, Some(&model));
        study.findings.extend(found);
        if !run.common.json {
            study.introduce(run, Severity::Warning)?;
            run.screen.flush()?;
        }
        Ok((study, model))
    }

    /// The model, or why there is none.
    pub fn model(&self) -> Result<Model, Failure> {
        Model::of_groups(&self.groups, &self.specification)
            .map_err(|error| trouble::model(&error, &self.groups))
    }

    /// SHA-256 of data and model together.
    pub fn fingerprint(&self) -> Result<String, Failure> {
        let mut hash = Sha256::new();
        hash.update(self.data.as_bytes());
        hash.update(serde_json::to_vec(&self.specification)?);
        Ok(hex(hash))
    }

    /// Prints what is looked at and what is noteworthy in it, from a severity on; the rest is counted.
    pub fn introduce(&self, run: &mut Run, least: Severity) -> Result<(), Failure> {
        if run.common.quiet {
            return Ok(());
        }
        run.screen.line(&self.file.to_uppercase())?;
        if self.synthetic {
            run.screen.say(&message!("cli-synthetic"))?;
        }
        for message in self.what() {
            run.screen.say(&message)?;
        }
        if self.by_default {
            run.screen.say(&message!("ties-by-default"))?;
        }
        let mut shown = Findings::default();
        self.findings.iter().filter(|f| f.severity >= least).for_each(|f| shown.push(f.clone()));
        let left = self.findings.len() - shown.len();
        if !self.findings.is_empty() {
            run.screen.blank()?;
            run.screen.findings(&shown, FINDINGS_OF_A_KIND)?;
        }
        if left > 0 {
            let text = run.screen.text(&message!("ties-notes-left", count = left));
            run.screen.item("…", &text)?;
        }
        Ok(())
    }

    /// What is looked at, a sentence for each group.
    pub fn what(&self) -> Vec<Message> {
        self.groups
            .iter()
            .map(|panel| {
                let names = panel.networks.iter().map(|n| n.name.as_str());
                let all: Vec<&str> = names.chain(panel.behaviours.iter().map(|b| b.name.as_str())).collect();
                message!(
                    "ties-panel-is",
                    group = panel.name.as_str(),
                    named = if panel.name.is_empty() { "no" } else { "yes" },
                    actors = panel.n(),
                    waves = panel.waves.len(),
                    list = panel.waves.join(", "),
                    explained = all.join(", ")
                )
            })
            .collect()
    }

    /// What the answer is about, for JSON.
    pub fn json(&self) -> Value {
        let groups: Vec<Value> = self
            .groups
            .iter()
            .map(|panel| {
                json!({
                    "name": panel.name,
                    "actors": panel.n(),
                    "waves": panel.waves,
                    "networks": panel.networks.iter().map(|n| json!({"name": n.name, "kind": n.kind})).collect::<Vec<_>>(),
                    "behaviours": panel.behaviours.iter().map(|b| b.name.as_str()).collect::<Vec<_>>(),
                })
            })
            .collect();
        json!({
            "file": self.file,
            "data": self.data,
            "synthetic": self.synthetic,
            "groups": groups,
            "request": self.request,
            "specification": self.specification,
            "specification_by_default": self.by_default,
        })
    }
}

fn is_territory(path: &Path) -> bool {
    let mut magic = [0u8; 16];
    let read = std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut magic));
    read.is_ok_and(|()| &magic == b"SQLite format 3\0")
        || (!path.exists() && path.extension().is_some_and(|e| e == "milieu"))
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn wrong_file(path: &Path, section: &str) -> Failure {
    Failure::stopped(message!("ties-file-section", file = name_of(path), section = section))
}

fn no_effects(path: &Path) -> Failure {
    Failure::Stopped {
        message: message!("ties-file-no-effects", file = name_of(path)),
        hint: Some(message!("ties-file-no-effects-hint")),
    }
}

/// Says what is wrong in a file, with the line.
pub fn wrong_toml(path: &Path, text: &str, error: &toml::de::Error) -> Failure {
    let mut place = Place::file(name_of(path));
    if let Some(span) = error.span().filter(|span| span.start > 0 || span.end > 0) {
        let before = text.get(..span.start).unwrap_or_default();
        place = place.row(before.matches('\n').count() as u64 + 1);
    }
    let mut findings = Findings::default();
    findings.error(place, message!("waves-study-wrong", detail = error.message().replace('\n', " ")));
    Failure::Unusable(findings)
}

pub fn text_of(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| {
        Failure::stopped(message!(
            "ties-unreadable",
            file = path.display().to_string(),
            reason = error.to_string()
        ))
    })
}

fn model_file(path: &Path) -> Result<ModelFile, Failure> {
    let text = text_of(path)?;
    let text = text.trim_start_matches('\u{feff}');
    toml::from_str(text).map_err(|error| wrong_toml(path, text, &error))
}

/// A TOML file: plain files under `[data]`, or a territory's panel under `[territory]`.
fn of_file(path: &Path) -> Result<Study, Failure> {
    let text = text_of(path)?;
    let territory = text.lines().any(|line| line.trim_start().starts_with("[territory"));
    if territory {
        let mut file = model_file(path)?;
        let Some(section) = file.territory.take() else { return Err(no_effects(path)) };
        let asked = request_of(section, path)?;
        let mut study = of_territory(&asked)?;
        study.file = format!("{} · {}", name_of(path), study.file);
        if let Some(settings) = file.estimation.take() {
            study.settings = settings;
        }
        if let Some(specification) = file.specification().map_err(|error| wrong_toml(path, "", &error))? {
            study.specification = specification;
        }
        return Ok(study);
    }
    let (read, findings) = read_study(path).map_err(|refused| Failure::Unusable(refused.0))?;
    let settings =
        toml::Value::Table(read.settings).try_into().map_err(|error| wrong_toml(path, "", &error))?;
    Ok(Study {
        file: name_of(path),
        groups: read.groups,
        specification: read.specification,
        by_default: false,
        settings,
        closeness: closeness_of(&text),
        findings,
        synthetic: false,
        request: None,
        data: String::new(),
    })
}

/// Attributes of pairs that a study file makes −ln(1 + distance) of.
fn closeness_of(text: &str) -> Vec<(String, f64)> {
    #[derive(Deserialize)]
    struct Named {
        name: String,
        transform: Option<String>,
    }
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Data {
        dyadic: Vec<Named>,
    }
    #[derive(Deserialize)]
    struct Group {
        #[serde(default)]
        data: Data,
    }
    #[derive(Deserialize)]
    struct File {
        #[serde(default)]
        data: Data,
        #[serde(default)]
        group: Vec<Group>,
    }
    let Ok(file) = toml::from_str::<File>(text.trim_start_matches('\u{feff}')) else { return Vec::new() };
    let groups = file.group.into_iter().flat_map(|group| group.data.dyadic);
    let mut names: Vec<(String, f64)> = file
        .data
        .dyadic
        .into_iter()
        .chain(groups)
        .filter(|named| named.transform.as_deref() == Some("closeness"))
        .map(|named| (named.name, 1.0))
        .collect();
    names.sort_by(|a, b| a.0.cmp(&b.0));
    names.dedup();
    names
}

/// A territory and what is asked of it.
struct Asked {
    file: PathBuf,
    request: TiePanelRequest,
    /// Whether every region is a group of its own.
    apart: bool,
    recorded_as_of: Option<String>,
}

/// What was typed.
fn asked(args: &TiesSource, path: &Path) -> Result<Asked, Failure> {
    let mut networks = Vec::new();
    for name in &args.layer {
        networks.push(TieSource::Layer { layer: word(name, "--layer")?, directed: None });
    }
    if args.joint_projects {
        networks.push(TieSource::JointProjects {
            least: args.least_joint.unwrap_or(1),
            largest: args.largest_project,
        });
    }
    if args.memberships {
        networks.push(TieSource::Memberships);
    }
    if args.themes {
        networks.push(TieSource::Themes);
    }
    let mut waves = args.wave.iter().map(|text| wave(text)).collect::<Result<Vec<_>, _>>()?;
    if let Some(range) = &args.waves {
        waves = yearly(range, args.every.unwrap_or(1))?;
    }
    let mut request = TiePanelRequest::new(waves, networks);
    request.actors.regions = args.region.iter().map(|text| region(text)).collect::<Result<_, _>>()?;
    request.actors.groups =
        args.group.iter().map(|text| word::<ActorGroup>(text, "--group")).collect::<Result<_, _>>()?;
    request.actors.most_active = args.most_active;
    request.actors.least_waves = args.least_waves.unwrap_or(1);
    request.actors.tied_only = args.tied_only;
    request.region_level = args.region_level;
    request.presence = match args.presence {
        None | Some(TiesPresence::Always) => Presence::Always,
        Some(TiesPresence::Stated) => Presence::Stated,
        Some(TiesPresence::Seen) => Presence::Seen,
    };
    request.cross_layers =
        args.cross_layer.iter().map(|text| word(text, "--cross-layer")).collect::<Result<_, _>>()?;
    if let Some(text) = &args.before {
        request.before = Some(period(text)?);
        request.proximities.push(PanelProximity::Social);
    }
    complete(&request)?;
    Ok(Asked {
        file: path.to_path_buf(),
        request,
        apart: args.apart,
        recorded_as_of: args.recorded_as_of.clone(),
    })
}

/// What stands in a file.
fn request_of(section: TerritorySection, path: &Path) -> Result<Asked, Failure> {
    let networks = section
        .networks
        .into_iter()
        .map(|network| match network {
            NetworkWord::Full(source) => Ok(source),
            NetworkWord::Name(name) => match name.as_str() {
                "joint-projects" => Ok(TieSource::JointProjects { least: 1, largest: None }),
                "memberships" => Ok(TieSource::Memberships),
                "themes" => Ok(TieSource::Themes),
                layer => Ok(TieSource::Layer { layer: word(layer, "networks")?, directed: None }),
            },
        })
        .collect::<Result<_, Failure>>()?;
    let waves = match section.waves.as_slice() {
        [range] if range.contains("..") => yearly(range, 1)?,
        list => list.iter().map(|text| wave(text)).collect::<Result<_, _>>()?,
    };
    let mut request = TiePanelRequest::new(waves, networks);
    request.actors = section.actors;
    request.presence = section.presence;
    request.region_level = section.region_level;
    if let Some(attributes) = section.attributes {
        request.attributes = attributes;
    }
    let own = section.proximities.is_some();
    if let Some(proximities) = section.proximities {
        request.proximities = proximities;
    }
    request.cross_layers = section.cross_layers;
    if let Some(text) = &section.before {
        request.before = Some(period(text)?);
        if !own {
            request.proximities.push(PanelProximity::Social);
        }
    }
    complete(&request)?;
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    Ok(Asked {
        file: folder.join(section.file),
        request,
        apart: section.apart,
        recorded_as_of: section.recorded_as_of,
    })
}

fn complete(request: &TiePanelRequest) -> Result<(), Failure> {
    if request.networks.is_empty() {
        return Err(Failure::Usage { message: message!("ties-no-network") });
    }
    if request.waves.len() < 2 {
        return Err(Failure::Usage { message: message!("ties-no-waves", count = request.waves.len()) });
    }
    Ok(())
}

fn word<T: std::str::FromStr<Err = milieu_vocabulary::UnknownWord>>(
    text: &str,
    option: &str,
) -> Result<T, Failure> {
    text.parse().map_err(|error: milieu_vocabulary::UnknownWord| Failure::Usage {
        message: message!("ties-unknown-word", option = option, word = error.word, allowed = error.allowed),
    })
}

fn region(text: &str) -> Result<RegionCode, Failure> {
    RegionCode::parse(text).map_err(|error| Failure::Usage {
        message: message!("ties-bad-region", text = text, reason = error.to_string()),
    })
}

/// A day, or years.
fn wave(text: &str) -> Result<Wave, Failure> {
    let text = text.trim();
    if let Some(day) = parse_date(text) {
        return Ok(Wave::on(day));
    }
    Ok(Wave { label: text.replace('–', "-"), period: period(text)? })
}

/// What is true on the first of July of each year from one to another.
fn yearly(range: &str, every: i16) -> Result<Vec<Wave>, Failure> {
    let wrong = || Failure::Usage { message: message!("ties-bad-range", text = range) };
    let (first, last) = range.split_once("..").ok_or_else(wrong)?;
    let (first, last) = (first.trim().parse::<i16>(), last.trim().parse::<i16>());
    let (Ok(first), Ok(last)) = (first, last) else { return Err(wrong()) };
    if first > last || every < 1 {
        return Err(wrong());
    }
    (first..=last)
        .step_by(every as usize)
        .map(|year| {
            let day = Date::new(year, 7, 1).map_err(|_| wrong())?;
            Ok(Wave { label: year.to_string(), period: Period::On(day) })
        })
        .collect()
}

fn of_territory(asked: &Asked) -> Result<Study, Failure> {
    let mut store = open_to_read(&asked.file)?;
    let when = When { as_of: None, period: Vec::new(), recorded_as_of: asked.recorded_as_of.clone() };
    let territory = territory(&mut store, &when)?;
    drop(store);
    of_loaded(asked, &territory)
}

fn of_loaded(asked: &Asked, territory: &Territory) -> Result<Study, Failure> {
    let snapshot = Snapshot::new(territory, Period::Always);
    let regions = &asked.request.actors.regions;
    let parts: Vec<(String, TiePanelRequest)> = if asked.apart && regions.len() > 1 {
        let one = |region: &RegionCode| {
            let mut request = asked.request.clone();
            request.actors.regions = vec![region.clone()];
            (region.as_str().to_owned(), request)
        };
        regions.iter().map(one).collect()
    } else {
        vec![(String::new(), asked.request.clone())]
    };
    let (mut groups, mut findings) = (Vec::new(), Findings::default());
    for (name, request) in parts {
        let made = tie_panel(&snapshot, &request).map_err(|error| {
            let message = match name.as_str() {
                "" => error.message(),
                name => message!("ties-in-group", group = name, what = error.message()),
            };
            Failure::Stopped { message, hint: Some(message!("ties-describe-hint")) }
        })?;
        for finding in made.findings.iter() {
            let mut finding: Finding = finding.clone();
            if !name.is_empty() {
                finding.place.file = Some(name.clone());
            }
            findings.push(finding);
        }
        groups.push(Panel { name, ..made.panel });
    }
    if groups.len() > 1 {
        common_attributes(&mut groups, &mut findings);
    }
    Ok(Study {
        file: name_of(&asked.file),
        groups,
        specification: Specification::default(),
        by_default: false,
        settings: EstimationSettings::default(),
        closeness: vec![(PanelProximity::Geographical.name().to_owned(), 10.0)],
        findings,
        synthetic: snapshot.any_synthetic(),
        request: Some(asked.request.clone()),
        data: String::new(),
    })
}

/// Leaves out attributes that not every group has: one model is asked of all.
fn common_attributes(groups: &mut [Panel], findings: &mut Findings) {
    let names = |panel: &Panel| {
        let actors = panel.actor_covariates.iter().map(|c| c.name.clone());
        actors.chain(panel.dyadic_covariates.iter().map(|c| c.name.clone())).collect::<Vec<_>>()
    };
    let of_groups: Vec<Vec<String>> = groups.iter().map(names).collect();
    let mut lost: Vec<String> = of_groups
        .iter()
        .flatten()
        .filter(|name| !of_groups.iter().all(|names| names.contains(name)))
        .cloned()
        .collect();
    lost.sort();
    lost.dedup();
    for panel in groups {
        panel.actor_covariates.retain(|c| !lost.contains(&c.name));
        panel.dyadic_covariates.retain(|c| !lost.contains(&c.name));
    }
    for name in lost {
        findings.warn(Place::default(), message!("ties-attribute-not-in-all", name = name));
    }
}

fn hex(hash: Sha256) -> String {
    let mut text = String::with_capacity(64);
    for byte in hash.finalize() {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// SHA-256 of panels.
fn fingerprint(groups: &[Panel]) -> Result<String, Failure> {
    let mut hash = Sha256::new();
    for panel in groups {
        // As it stands in JSON, without the attributes of pairs, which are many numbers.
        let parts = (&panel.name, &panel.actors, &panel.waves, &panel.networks, &panel.behaviours);
        hash.update(serde_json::to_vec(&parts)?);
        hash.update(serde_json::to_vec(&(&panel.actor_covariates, &panel.presence))?);
    }
    for covariate in groups.iter().flat_map(|panel| &panel.dyadic_covariates) {
        hash.update(covariate.name.as_bytes());
        hash.update([u8::from(covariate.centred)]);
        for value in covariate.waves.iter().flatten() {
            // All that are not a number are missing alike.
            let bits = if value.is_nan() { f64::NAN.to_bits() } else { value.to_bits() };
            hash.update(bits.to_le_bytes());
        }
    }
    Ok(hex(hash))
}
