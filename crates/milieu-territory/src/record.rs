//! Records: one struct per table. Fields that are unknown are `None`; nothing unknown is zero.
//!
//! A record's key is text and stays for good. For facts (ties, affiliations, statistics,
//! answers) the key is made of what identifies the fact, including its source: two sources that
//! disagree are two records, and both are kept.

use std::collections::BTreeMap;

use milieu_vocabulary::{ActorGroup, ActorKey, Layer, ProjectKey, RegionCode, SourceKey, Span};
use serde::{Deserialize, Serialize};

/// Free attributes that came with a row and have no field of their own.
pub type Attributes = BTreeMap<String, String>;

/// Where rows came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Key, e.g. the file name and a number.
    pub key: String,
    /// Title as a person would cite it.
    pub title: String,
    /// Format it was read by, e.g. `cordis-csv`.
    pub format: Option<String>,
    /// File name.
    pub file: Option<String>,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: Option<String>,
    /// Day the data were taken or read.
    pub retrieved: Option<milieu_vocabulary::Date>,
    /// Licence or terms.
    pub licence: Option<String>,
    /// Whether the data were made up for demonstration. Synthetic data are marked everywhere.
    pub synthetic: bool,
}

/// A region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// Code.
    pub code: RegionCode,
    /// Classification and version, e.g. `nuts-2016`, `lep-2020`.
    pub scheme: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Region it lies in; for NUTS codes the code itself says so.
    pub parent: Option<RegionCode>,
    /// Kind: `metropolitan`, `old-industrial`, `lagging`, ….
    pub kind: Option<String>,
    /// Longitude of a point inside, degrees.
    pub longitude: Option<f64>,
    /// Latitude of a point inside, degrees.
    pub latitude: Option<f64>,
}

/// How an actor's group is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GroupBasis {
    /// The source says so.
    Stated,
    /// Follows from the source's own classification (legal form, size).
    Derived,
    /// Guessed from the name: a stand-in, and said so wherever it is used.
    Name,
}

/// An actor: firm, organisation or institution.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Actor {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Short name.
    pub short_name: Option<String>,
    /// One of the six groups, if known.
    pub group: Option<ActorGroup>,
    /// How the group is known.
    pub group_basis: Option<GroupBasis>,
    /// Finer kinds: `university`, `association`, `cluster-organisation`, `bridging`, ….
    pub kinds: Vec<String>,
    /// Region, at the finest level known.
    pub region: Option<RegionCode>,
    /// Country, two letters as in European statistics (`EL`, `UK`).
    pub country: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// Postal code; text, since leading zeros matter.
    pub postcode: Option<String>,
    /// Longitude, degrees.
    pub longitude: Option<f64>,
    /// Latitude, degrees.
    pub latitude: Option<f64>,
    /// Sector code; text.
    pub sector: Option<String>,
    /// Classification of the sector code: `nace2`, `isic3`, ….
    pub sector_scheme: Option<String>,
    /// People employed.
    pub employees: Option<f64>,
    /// Share of people with tertiary education, 0 to 1.
    pub tertiary_share: Option<f64>,
    /// Whether the actor does research and development of its own.
    pub research: Option<bool>,
    /// R&D expenditure, thousand euro a year.
    pub research_expenditure: Option<f64>,
    /// Turnover, thousand euro a year.
    pub turnover: Option<f64>,
    /// Business group it belongs to.
    pub business_group: Option<String>,
    /// Region of the owner: `home` owners and outside owners are told apart by it.
    pub owner_region: Option<RegionCode>,
    /// Value chain (filière).
    pub filiere: Option<String>,
    /// Stage in the value chain, upstream first.
    pub stage: Option<i32>,
    /// Life of the actor.
    pub span: Span,
    /// Whatever else came with the row.
    pub attributes: Attributes,
    /// Source.
    pub source: Option<SourceKey>,
}

/// A competence an actor has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Competence {
    /// Who.
    pub actor: ActorKey,
    /// Vocabulary of the code: `own`, `cpc`, `euroscivoc`, `nace2`, ….
    pub scheme: String,
    /// Code or term.
    pub code: String,
    /// Strength, above 0; 1 where nothing else is known.
    pub weight: f64,
    /// Source.
    pub source: Option<SourceKey>,
}

/// A tie between two actors in one layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tie {
    /// From; for products the supplier.
    pub from: ActorKey,
    /// To; for products the buyer.
    pub to: ActorKey,
    /// What flows.
    pub layer: Layer,
    /// Whether the direction matters.
    pub directed: bool,
    /// Strength, above 0.
    pub weight: f64,
    /// Tacit (`false`) or codified (`true`).
    pub codified: Option<bool>,
    /// Informal (`false`) or under a contract, consortium or joint venture (`true`).
    pub formal: Option<bool>,
    /// What set it off: `demand`, `cost`, `equipment`, `technology`, `regulation`, ….
    pub trigger: Option<String>,
    /// Who reported it.
    pub reported_by: Option<ActorKey>,
    /// When. An unknown end is open.
    pub span: Span,
    /// Whatever else came with the row.
    pub attributes: Attributes,
    /// Source.
    pub source: Option<SourceKey>,
}

/// What actors take part in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProjectKind {
    /// A project with an end.
    #[default]
    Project,
    /// A body with members: association, cluster organisation, board.
    Body,
    /// An event.
    Event,
}

/// Level that carries a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProjectLevel {
    /// Town or district.
    Local,
    /// Region.
    Regional,
    /// Nation.
    National,
    /// European Union.
    Eu,
}

/// A project or another thing actors take part in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Project {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Acronym.
    pub acronym: Option<String>,
    /// Project, body or event.
    pub kind: ProjectKind,
    /// Level that carries it.
    pub level: Option<ProjectLevel>,
    /// Programme.
    pub programme: Option<String>,
    /// When. Together with the affiliation's own span it dates each participation.
    pub span: Span,
    /// Total cost, euro.
    pub budget: Option<f64>,
    /// Public money, euro.
    pub public_money: Option<f64>,
    /// Private money, euro.
    pub private_money: Option<f64>,
    /// Themes or technology classes.
    pub themes: Vec<String>,
    /// Whether it is a joint long-term plan or strategy (¶126).
    pub strategic: Option<bool>,
    /// What set it off: `demand`, `regulation`, ….
    pub trigger: Option<String>,
    /// When it was proposed and when it was agreed: the clock of decisions (¶95).
    pub decision: Span,
    /// Whatever else came with the row.
    pub attributes: Attributes,
    /// Source.
    pub source: Option<SourceKey>,
}

/// An actor taking part in a project or body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Affiliation {
    /// Who.
    pub actor: ActorKey,
    /// In what.
    pub project: ProjectKey,
    /// Role: `coordinator`, `participant`, `member`, ….
    pub role: Option<String>,
    /// Money received, euro.
    pub contribution: Option<f64>,
    /// Own dates, where they differ from the project's.
    pub span: Span,
    /// Source.
    pub source: Option<SourceKey>,
}

/// Kind of institution (¶87).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InstitutionKind {
    /// Norm or technical standard.
    Norm,
    /// Protocol, contract form.
    Protocol,
    /// Association or bridging body.
    Association,
    /// Channel of communication.
    Channel,
    /// Routine.
    Routine,
}

/// An institution: soft infrastructure that binds actors (¶58, ¶87).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Institution {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: InstitutionKind,
    /// Region it is at home in.
    pub region: Option<RegionCode>,
    /// The body whose members it binds, if it has members.
    pub body: Option<ProjectKey>,
    /// When.
    pub span: Span,
    /// Source.
    pub source: Option<SourceKey>,
}

/// A regional statistic: one cell of a table. A cell that the source marks as missing has no
/// value but keeps its flag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statistic {
    /// Region.
    pub region: RegionCode,
    /// Variable, e.g. `employment`, `gdp`, or the code of the source's table.
    pub variable: String,
    /// Sector, if the table has one.
    pub sector: Option<String>,
    /// Other dimensions, `name=code` joined by `;` in the order of the source.
    pub breakdown: Option<String>,
    /// Year.
    pub year: i32,
    /// Value.
    pub value: Option<f64>,
    /// Unit as the source gives it.
    pub unit: Option<String>,
    /// Flag as the source gives it (`b`, `u`, `c`, …).
    pub flag: Option<String>,
    /// Version of the region classification the row is in.
    pub region_scheme: Option<String>,
    /// Source.
    pub source: Option<SourceKey>,
}

/// An answer to a survey item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// Who answered.
    pub actor: ActorKey,
    /// Item code from the survey dictionary, e.g. `trigger-demand`, `trust-1`.
    pub item: String,
    /// Value on the item's scale.
    pub value: Option<f64>,
    /// Smallest value of the scale, if it has one.
    pub scale_from: Option<f64>,
    /// Largest value of the scale, if it has one.
    pub scale_to: Option<f64>,
    /// Year of the survey.
    pub year: Option<i32>,
    /// Source.
    pub source: Option<SourceKey>,
}

/// A policy measure in force: what evaluation needs to know (table M of the framework).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PolicyMeasure {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Kind: an instrument id (`B2`), or `rd-grant`, `regulation`, `public-demand`, `ipr`.
    pub kind: String,
    /// When.
    pub span: Span,
    /// Money, euro.
    pub money: Option<f64>,
    /// Actors reached.
    pub reached: Vec<ActorKey>,
    /// Source.
    pub source: Option<SourceKey>,
}

/// A named setting of the territory, e.g. `home` (the region that is "here").
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// Name.
    pub key: String,
    /// Value.
    pub value: String,
}

/// A place in a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
}

/// Where the actors of a network were drawn, kept so that the next drawing looks like the last.
/// It is no knowledge of the territory: a snapshot's hash does not depend on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Layout {
    /// Name.
    pub key: String,
    /// Algorithm, e.g. `forces`.
    pub algorithm: String,
    /// Parameters by name.
    pub parameters: Attributes,
    /// Seed; none where no chance is involved.
    pub seed: Option<u64>,
    /// Hash of the data that were drawn.
    pub snapshot: String,
    /// Place of each actor, by its key. Actors that were added since have none.
    pub positions: BTreeMap<String, Point>,
}

/// The tables of a territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Table {
    /// Sources.
    Source,
    /// Regions.
    Region,
    /// Actors.
    Actor,
    /// Competences.
    Competence,
    /// Ties.
    Tie,
    /// Projects.
    Project,
    /// Affiliations.
    Affiliation,
    /// Institutions.
    Institution,
    /// Statistics.
    Statistic,
    /// Answers.
    Answer,
    /// Policy measures.
    Measure,
    /// Settings.
    Setting,
    /// Layouts.
    Layout,
}

impl Table {
    /// All tables; those others refer to come first.
    pub const ALL: [Table; 13] = [
        Table::Source,
        Table::Region,
        Table::Actor,
        Table::Competence,
        Table::Tie,
        Table::Project,
        Table::Affiliation,
        Table::Institution,
        Table::Statistic,
        Table::Answer,
        Table::Measure,
        Table::Setting,
        Table::Layout,
    ];

    /// Name as in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Table::Source => "source",
            Table::Region => "region",
            Table::Actor => "actor",
            Table::Competence => "competence",
            Table::Tie => "tie",
            Table::Project => "project",
            Table::Affiliation => "affiliation",
            Table::Institution => "institution",
            Table::Statistic => "statistic",
            Table::Answer => "answer",
            Table::Measure => "measure",
            Table::Setting => "setting",
            Table::Layout => "layout",
        }
    }
}

/// One record of any table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "table", rename_all = "lowercase")]
pub enum Record {
    /// A source.
    Source(Source),
    /// A region.
    Region(Region),
    /// An actor.
    Actor(Box<Actor>),
    /// A competence.
    Competence(Competence),
    /// A tie.
    Tie(Box<Tie>),
    /// A project.
    Project(Box<Project>),
    /// An affiliation.
    Affiliation(Affiliation),
    /// An institution.
    Institution(Institution),
    /// A statistic.
    Statistic(Statistic),
    /// An answer.
    Answer(Answer),
    /// A policy measure.
    Measure(PolicyMeasure),
    /// A setting.
    Setting(Setting),
    /// A layout.
    Layout(Box<Layout>),
}

impl Record {
    /// The table it belongs to.
    pub const fn table(&self) -> Table {
        match self {
            Record::Source(_) => Table::Source,
            Record::Region(_) => Table::Region,
            Record::Actor(_) => Table::Actor,
            Record::Competence(_) => Table::Competence,
            Record::Tie(_) => Table::Tie,
            Record::Project(_) => Table::Project,
            Record::Affiliation(_) => Table::Affiliation,
            Record::Institution(_) => Table::Institution,
            Record::Statistic(_) => Table::Statistic,
            Record::Answer(_) => Table::Answer,
            Record::Measure(_) => Table::Measure,
            Record::Setting(_) => Table::Setting,
            Record::Layout(_) => Table::Layout,
        }
    }

    /// Its key, unique in its table.
    pub fn key(&self) -> String {
        match self {
            Record::Source(r) => r.key.clone(),
            Record::Region(r) => r.code.as_str().to_owned(),
            Record::Actor(r) => r.key.clone(),
            Record::Competence(r) => r.key(),
            Record::Tie(r) => r.key(),
            Record::Project(r) => r.key.clone(),
            Record::Affiliation(r) => r.key(),
            Record::Institution(r) => r.key.clone(),
            Record::Statistic(r) => r.key(),
            Record::Answer(r) => r.key(),
            Record::Measure(r) => r.key.clone(),
            Record::Setting(r) => r.key.clone(),
            Record::Layout(r) => r.key.clone(),
        }
    }
}

fn text<T: std::fmt::Display>(value: &Option<T>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}

impl Competence {
    /// Actor, scheme, code and source identify a competence.
    pub fn key(&self) -> String {
        format!("{}|{}|{}|{}", self.actor, self.scheme, self.code, text(&self.source))
    }
}

impl Tie {
    /// Layer, ends, who reported it, first day and source identify a tie; an undirected tie is
    /// the same tie from either end.
    pub fn key(&self) -> String {
        let (a, b) = if !self.directed && self.to < self.from {
            (&self.to, &self.from)
        } else {
            (&self.from, &self.to)
        };
        format!(
            "{}|{a}|{b}|{}|{}|{}",
            self.layer,
            text(&self.reported_by),
            text(&self.span.from),
            text(&self.source)
        )
    }
}

impl Affiliation {
    /// Actor, project, role, first day and source identify an affiliation.
    pub fn key(&self) -> String {
        format!(
            "{}|{}|{}|{}|{}",
            self.project,
            self.actor,
            self.role.as_deref().unwrap_or_default(),
            text(&self.span.from),
            text(&self.source)
        )
    }
}

impl Statistic {
    /// Variable, region, sector, breakdown, year, unit and source identify a statistic.
    pub fn key(&self) -> String {
        format!(
            "{}|{}|{}|{}|{}|{}|{}",
            self.variable,
            self.region,
            self.sector.as_deref().unwrap_or_default(),
            self.breakdown.as_deref().unwrap_or_default(),
            self.year,
            self.unit.as_deref().unwrap_or_default(),
            text(&self.source)
        )
    }
}

impl Answer {
    /// Actor, item, year and source identify an answer.
    pub fn key(&self) -> String {
        format!("{}|{}|{}|{}", self.actor, self.item, text(&self.year), text(&self.source))
    }
}
