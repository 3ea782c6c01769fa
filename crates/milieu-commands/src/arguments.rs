//! What may be typed. The texts of `--help` are in the message files, under `cli-about-…` and
//! `cli-arg-…`; `help.rs` puts them in.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
#[command(name = "milieu", version, disable_help_subcommand = true, arg_required_else_help = true)]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Verb,
}

/// Options every command has.
#[derive(Args, Clone)]
pub struct Common {
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, short, global = true)]
    pub quiet: bool,
    #[arg(long, global = true, value_name = "N")]
    pub seed: Option<u64>,
    // Read by `language.rs`, before the rest.
    #[arg(long, global = true, value_name = "CODE")]
    pub language: Option<String>,
}

#[derive(Subcommand)]
pub enum Verb {
    Demo(Demo),
    Open(Open),
    Import(Import),
    Inspect(Inspect),
    Template(Template),
    Diagnose(Diagnose),
    Report(Report),
    Info(OneFile),
    Regions(Regions),
    Undo(OneFile),
    Redo(OneFile),
    History(History),
    Check(OneFile),
    Duplicates(Duplicates),
    Merge(Merge),
    Distinct(Distinct),
    Edit(Edit),
    Remove(Remove),
    Restore(Restore),
    Add(Add),
    Tie(Tie),
    Set(Set),
    Target(Target),
    Locate(Locate),
    Export(Export),
    Network(Network),
    Ties(Ties),
    Indicators(Indicators),
    Instruments(Instruments),
    Published(Published),
    Completions(Completions),
    #[command(hide = true)]
    Reference(Reference),
}

#[derive(Args)]
pub struct Demo {
    #[arg(long, value_name = "DIR", default_value = "milieu-demo")]
    pub out: PathBuf,
    #[arg(long)]
    pub no_open: bool,
    #[arg(long, value_name = "N")]
    pub runs: Option<usize>,
}

/// The workbench on a territory file.
#[derive(Args, Clone, Debug)]
pub struct Open {
    /// Territory file.
    pub file: PathBuf,
    /// Port on the loopback address; a free one unless given.
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
    /// Does not open a browser, only says where the workbench is.
    #[arg(long)]
    pub no_browser: bool,
    /// Nothing can be changed.
    #[arg(long)]
    pub read_only: bool,
    /// Files of the page from a folder instead of from the program, for work on the page.
    #[arg(long, value_name = "DIR", hide = true)]
    pub web: Option<PathBuf>,
}

#[derive(Args)]
pub struct OneFile {
    pub file: PathBuf,
}

#[derive(Args)]
pub struct Import {
    pub kind: String,
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub into: PathBuf,
    #[arg(long, value_name = "TOML")]
    pub mapping: Option<PathBuf>,
    #[arg(long)]
    pub preview: bool,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub licence: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub retrieved: Option<String>,
    #[arg(long)]
    pub synthetic: bool,
    #[arg(long)]
    pub again: bool,
    #[arg(long, value_name = "LAYER")]
    pub layer: Option<String>,
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    #[arg(long, value_name = "SCHEME")]
    pub region_scheme: Option<String>,
    #[arg(long)]
    pub lenient: bool,
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "N")]
    pub findings: Option<usize>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct Inspect {
    pub path: PathBuf,
    #[arg(long, value_name = "KIND", default_value = "auto")]
    pub kind: String,
    #[arg(long, value_name = "TOML")]
    pub save_mapping: Option<PathBuf>,
}

/// Which state of a territory a question is asked of.
#[derive(Args, Clone)]
pub struct When {
    #[arg(long, value_name = "DATE", conflicts_with = "period")]
    pub as_of: Option<String>,
    #[arg(long, value_name = "YEARS", value_delimiter = ',')]
    pub period: Vec<String>,
    #[arg(long, value_name = "EVENT|TIME")]
    pub recorded_as_of: Option<String>,
}

#[derive(Args)]
pub struct Diagnose {
    pub file: PathBuf,
    #[arg(long, short, value_name = "CODE")]
    pub region: Vec<String>,
    #[command(flatten)]
    pub when: When,
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,
    #[arg(long)]
    pub all: bool,
    #[arg(long, value_name = "N")]
    pub runs: Option<usize>,
    #[arg(long, value_name = "TOML")]
    pub dictionary: Vec<PathBuf>,
}

#[derive(Args)]
pub struct Report {
    pub file: PathBuf,
    #[arg(long, short, value_name = "CODE")]
    pub region: Vec<String>,
    #[arg(long, short, value_name = "HTML")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub when: When,
    #[arg(long, value_name = "N")]
    pub runs: Option<usize>,
    #[arg(long, value_name = "TOML")]
    pub dictionary: Vec<PathBuf>,
}

#[derive(Args)]
pub struct Regions {
    pub file: PathBuf,
    #[arg(long, value_name = "N")]
    pub level: Option<u8>,
    #[arg(long, value_name = "CODE")]
    pub within: Option<String>,
}

#[derive(Args)]
pub struct History {
    pub file: PathBuf,
    #[arg(long, value_name = "EVENT")]
    pub findings: Option<i64>,
}

#[derive(Args)]
pub struct Duplicates {
    pub file: PathBuf,
    #[arg(long, value_name = "0-1")]
    pub threshold: Option<f64>,
    #[arg(long, value_name = "N", default_value_t = 40)]
    pub most: usize,
}

#[derive(Args)]
pub struct Merge {
    pub file: PathBuf,
    pub keep: String,
    pub gone: String,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
#[command(arg_required_else_help = true)]
pub struct Add {
    #[command(subcommand)]
    pub verb: AddVerb,
}

#[derive(Subcommand)]
pub enum AddVerb {
    Actor(AddActor),
}

#[derive(Args)]
pub struct AddActor {
    pub file: PathBuf,
    #[arg(required = true, value_name = "FIELD=VALUE")]
    pub fields: Vec<String>,
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
#[command(arg_required_else_help = true)]
pub struct Tie {
    #[command(subcommand)]
    pub verb: TieVerb,
}

#[derive(Subcommand)]
pub enum TieVerb {
    Add(TieAdd),
    Remove(TieRemove),
}

/// An answer that may also stay open.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum YesNo {
    Yes,
    No,
}

impl YesNo {
    pub fn is_yes(self) -> bool {
        self == YesNo::Yes
    }
}

#[derive(Args)]
pub struct TieAdd {
    pub file: PathBuf,
    pub from: String,
    pub to: String,
    #[arg(long, value_name = "LAYER")]
    pub layer: String,
    #[arg(long, value_name = "N", default_value_t = 1.0, allow_negative_numbers = true)]
    pub weight: f64,
    #[arg(long, value_enum, value_name = "YES|NO")]
    pub directed: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES|NO")]
    pub formal: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES|NO")]
    pub codified: Option<YesNo>,
    #[arg(long, value_name = "DATE")]
    pub since: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct TieRemove {
    pub file: PathBuf,
    pub from: String,
    pub to: String,
    #[arg(long, value_name = "LAYER")]
    pub layer: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct Edit {
    pub file: PathBuf,
    pub actor: String,
    #[arg(required = true, value_name = "FIELD=VALUE")]
    pub fields: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct Remove {
    pub file: PathBuf,
    pub actor: String,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// Two actors that are alike and are not one.
#[derive(Args)]
pub struct Distinct {
    pub file: PathBuf,
    pub actor: String,
    pub other: String,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct Restore {
    pub file: PathBuf,
    pub actor: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct Template {
    pub kind: String,
    #[arg(long, short, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Set {
    pub file: PathBuf,
    pub name: String,
    pub value: String,
}

#[derive(Args)]
pub struct Target {
    pub file: PathBuf,
    pub factor: Option<String>,
    #[arg(conflicts_with = "remove")]
    pub value: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub by: Option<String>,
    #[arg(long)]
    pub remove: bool,
}

#[derive(Args)]
pub struct Locate {
    pub file: PathBuf,
    #[arg(long, value_name = "GEOJSON")]
    pub shapes: PathBuf,
    #[arg(long, value_name = "KM", default_value_t = 25.0)]
    pub nearest: f64,
}

#[derive(Args)]
pub struct Export {
    pub file: PathBuf,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    #[arg(long, short, value_name = "PATH")]
    pub out: PathBuf,
    #[arg(long, value_name = "LAYER", value_delimiter = ',')]
    pub layer: Vec<String>,
    #[arg(long, conflicts_with = "layer")]
    pub projects: bool,
    #[arg(long, value_name = "NAME")]
    pub layout: Option<String>,
    #[arg(long, short, value_name = "CODE")]
    pub region: Option<String>,
    #[command(flatten)]
    pub when: When,
}

#[derive(Args)]
pub struct Indicators {
    pub code: Option<String>,
    #[arg(long, value_name = "TOML")]
    pub dictionary: Vec<PathBuf>,
}

#[derive(Args)]
pub struct Instruments {
    pub id: Option<String>,
}

#[derive(Args)]
pub struct Published {}

#[derive(Args)]
pub struct Completions {
    pub shell: clap_complete::Shell,
}

#[derive(Args)]
pub struct Reference {
    pub folder: PathBuf,
}

#[derive(Args)]
#[command(arg_required_else_help = true)]
pub struct Network {
    #[command(subcommand)]
    pub verb: NetworkVerb,
}

#[derive(Subcommand)]
pub enum NetworkVerb {
    Measure(Box<NetworkMeasure>),
    Compare(Box<NetworkCompare>),
    Communities(Box<NetworkCommunities>),
    Roles(Box<NetworkRoles>),
    Robustness(Box<NetworkRobustness>),
    Regress(Box<NetworkRegress>),
    Layout(Box<NetworkLayout>),
    Pin(NetworkPin),
    Backbone(Box<NetworkBackbone>),
}

/// Whether the weights of ties count.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightUse {
    Ignored,
    Used,
}

/// What a shared project adds to a tie.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projection {
    Count,
    Newman,
    Fractional,
}

/// What becomes of actors whose label is unknown.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    OwnClass,
    LeftOut,
    EachItsOwn,
}

/// Where a network comes from and which part of it is meant.
#[derive(Args, Clone)]
pub struct NetworkSource {
    #[arg(required = true)]
    pub source: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub layer: Option<String>,
    #[arg(long, visible_alias = "projects", conflicts_with = "layer")]
    pub affiliations: bool,
    #[arg(long)]
    pub directed: bool,
    #[arg(long, value_name = "TABLE")]
    pub nodes: Option<PathBuf>,
    #[arg(long, short, value_name = "CODE")]
    pub region: Option<String>,
    #[command(flatten)]
    pub when: When,
    #[arg(long, value_enum, default_value = "ignored", value_name = "USE")]
    pub weights: WeightUse,
    #[arg(long, value_enum, default_value = "newman", value_name = "KIND")]
    pub projection: Projection,
    #[arg(long, value_name = "W")]
    pub min_weight: Option<f64>,
    #[arg(long, value_name = "N")]
    pub largest_project: Option<usize>,
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    #[arg(long)]
    pub lenient: bool,
}

/// Labels of the actors.
#[derive(Args, Clone)]
pub struct NetworkLabels {
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub label: Vec<String>,
    #[arg(long, value_enum, default_value = "own-class", value_name = "CHOICE")]
    pub unknown: Unknown,
}

#[derive(Args)]
#[command(mut_arg("source", |arg| arg.required(false).required_unless_present("list")))]
pub struct NetworkMeasure {
    #[command(flatten)]
    pub network: NetworkSource,
    #[arg(long)]
    pub list: bool,
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub measures: Vec<String>,
    #[arg(long)]
    pub per_actor: bool,
    #[arg(long, value_name = "K")]
    pub top: Option<usize>,
    #[arg(long, value_name = "MEASURE")]
    pub by: Option<String>,
    #[command(flatten)]
    pub labels: NetworkLabels,
    #[arg(long, value_name = "ERROR")]
    pub approximate: Option<f64>,
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub draws: usize,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What a random network keeps of the real one.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum NullModel {
    Degree,
    TwoMode,
}

#[derive(Args)]
pub struct NetworkCompare {
    #[command(flatten)]
    pub network: NetworkSource,
    pub with: Option<PathBuf>,
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub layers: Vec<String>,
    #[arg(long, value_enum, value_name = "MODEL")]
    pub null: Option<NullModel>,
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub draws: usize,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What communities are searched for.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
    Modularity,
    Cpm,
}

#[derive(Args)]
pub struct NetworkCommunities {
    #[command(flatten)]
    pub network: NetworkSource,
    #[arg(long, value_enum, default_value = "modularity", value_name = "WHAT")]
    pub objective: Objective,
    #[arg(long, value_name = "G", default_value_t = 1.0)]
    pub resolution: f64,
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub runs: usize,
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub draws: usize,
    #[arg(long, value_name = "K", default_value_t = 12)]
    pub top: usize,
    #[command(flatten)]
    pub labels: NetworkLabels,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct NetworkRoles {
    #[command(flatten)]
    pub network: NetworkSource,
    #[command(flatten)]
    pub labels: NetworkLabels,
    #[arg(long, value_name = "K", default_value_t = 12)]
    pub top: usize,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// In which order actors go.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Degree,
    CurrentDegree,
    Betweenness,
    CurrentBetweenness,
    Random,
}

#[derive(Args)]
pub struct NetworkRobustness {
    #[command(flatten)]
    pub network: NetworkSource,
    #[arg(
        long,
        value_enum,
        value_name = "LIST",
        value_delimiter = ',',
        default_value = "degree,betweenness,random"
    )]
    pub orders: Vec<Order>,
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub draws: usize,
    #[command(flatten)]
    pub labels: NetworkLabels,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct NetworkRegress {
    #[command(flatten)]
    pub network: NetworkSource,
    #[arg(long, value_name = "LAYER", conflicts_with_all = ["layer", "affiliations"])]
    pub outcome: Option<String>,
    #[arg(long, value_name = "LAYERS", value_delimiter = ',')]
    pub on: Vec<String>,
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub same: Vec<String>,
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub sender: Vec<String>,
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub receiver: Vec<String>,
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub sum: Vec<String>,
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub difference: Vec<String>,
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub draws: usize,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// How a network is drawn.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayoutKind {
    Forces,
    Stress,
    Wedges,
    Rings,
    ValueChain,
    Map,
}

#[derive(Args)]
pub struct NetworkLayout {
    #[command(flatten)]
    pub network: NetworkSource,
    #[arg(long, value_enum, default_value = "forces", value_name = "KIND")]
    pub algorithm: LayoutKind,
    #[arg(long, value_name = "N", default_value_t = 500)]
    pub rounds: u32,
    #[arg(long, value_name = "COLUMN")]
    pub label: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub save: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub keep: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub out: Vec<PathBuf>,
}

/// Where an actor is drawn, whatever the drawing says.
#[derive(Args)]
pub struct NetworkPin {
    pub file: PathBuf,
    pub actor: String,
    #[arg(long, value_name = "NAME")]
    pub layout: String,
    #[arg(
        long,
        value_name = "X,Y",
        allow_hyphen_values = true,
        required_unless_present = "loose",
        conflicts_with = "loose"
    )]
    pub at: Option<String>,
    #[arg(long)]
    pub loose: bool,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// How p-values answer for many ties.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestCorrection {
    None,
    Holm,
    FalseDiscoveries,
}

/// What makes a tie more than chance.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieFilter {
    Disparity,
    NoiseCorrected,
    Hypergeometric,
    StochasticDegree,
}

#[derive(Args)]
pub struct NetworkBackbone {
    #[command(flatten)]
    pub network: NetworkSource,
    #[arg(long, value_enum, value_name = "TEST")]
    pub filter: Option<TieFilter>,
    #[arg(long, value_name = "P", default_value_t = 0.05)]
    pub level: f64,
    #[arg(long, value_enum, default_value = "none", value_name = "HOW")]
    pub correction: TestCorrection,
    #[arg(long, value_name = "K", default_value_t = 12)]
    pub top: usize,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
#[command(arg_required_else_help = true)]
pub struct Ties {
    #[command(subcommand)]
    pub verb: TiesVerb,
}

#[derive(Subcommand)]
pub enum TiesVerb {
    Describe(Box<TiesDescribe>),
    Estimate(Box<TiesEstimate>),
    Test(Box<TiesTest>),
    Gof(Box<TiesGof>),
    Simulate(Box<TiesSimulate>),
    Effects(Box<TiesEffects>),
}

/// Where a panel comes from, and the model that is asked of it.
#[derive(Args, Clone)]
pub struct TiesSource {
    #[arg(required = true)]
    pub source: Option<PathBuf>,
    #[arg(long, value_name = "TOML")]
    pub effects: Option<PathBuf>,
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub layer: Vec<String>,
    #[arg(long, visible_alias = "projects")]
    pub joint_projects: bool,
    #[arg(long, value_name = "N", requires = "joint_projects")]
    pub least_joint: Option<u32>,
    #[arg(long, value_name = "N", requires = "joint_projects")]
    pub largest_project: Option<usize>,
    #[arg(long)]
    pub memberships: bool,
    #[arg(long)]
    pub themes: bool,
    #[arg(long, value_name = "DATE|YEARS", value_delimiter = ',', num_args = 1.., conflicts_with = "waves")]
    pub wave: Vec<String>,
    #[arg(long, value_name = "A..B")]
    pub waves: Option<String>,
    #[arg(long, value_name = "YEARS", requires = "waves")]
    pub every: Option<i16>,
    #[arg(long, value_name = "YEARS")]
    pub before: Option<String>,
    #[arg(long, short, value_name = "CODE", value_delimiter = ',')]
    pub region: Vec<String>,
    #[arg(long, requires = "region")]
    pub apart: bool,
    #[arg(long, value_name = "N")]
    pub region_level: Option<u8>,
    #[arg(long, value_name = "GROUPS", value_delimiter = ',')]
    pub group: Vec<String>,
    #[arg(long, value_name = "N")]
    pub most_active: Option<usize>,
    #[arg(long, value_name = "N")]
    pub least_waves: Option<usize>,
    #[arg(long)]
    pub tied_only: bool,
    #[arg(long, value_enum, value_name = "WHEN")]
    pub presence: Option<TiesPresence>,
    #[arg(long, value_name = "LAYERS", value_delimiter = ',')]
    pub cross_layer: Vec<String>,
    #[arg(long, value_name = "EVENT|TIME")]
    pub recorded_as_of: Option<String>,
}

/// When an actor is there to form ties.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum TiesPresence {
    Always,
    Stated,
    Seen,
}

/// By which principle parameters are estimated.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum TiesMethod {
    Moments,
    Likelihood,
}

/// How an estimation is run.
#[derive(Args, Clone)]
pub struct TiesRun {
    #[arg(long, value_name = "N")]
    pub simulations: Option<usize>,
    #[arg(long, value_name = "RATIO")]
    pub convergence: Option<f64>,
    #[arg(long, value_name = "N")]
    pub rounds: Option<usize>,
    #[arg(long, value_name = "JSON")]
    pub start: Option<PathBuf>,
    #[arg(long, value_name = "JSON", conflicts_with = "start")]
    pub resume: Option<PathBuf>,
}

#[derive(Args)]
pub struct TiesEstimate {
    #[command(flatten)]
    pub source: TiesSource,
    #[arg(long, value_enum, default_value = "moments", value_name = "HOW")]
    pub method: TiesMethod,
    #[arg(long, value_name = "TERRITORY")]
    pub keep: Option<PathBuf>,
    #[command(flatten)]
    pub run: TiesRun,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub latex: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
}

#[derive(Args)]
#[command(mut_arg("source", |arg| arg.required(false).required_unless_present_any(["list", "name"])))]
pub struct TiesEffects {
    #[command(flatten)]
    pub source: TiesSource,
    #[arg(long)]
    pub list: bool,
    #[arg(long, value_name = "EFFECT")]
    pub name: Option<String>,
    #[arg(long, value_name = "TOML")]
    pub write_spec: Option<PathBuf>,
}

#[derive(Args)]
pub struct TiesGof {
    #[command(flatten)]
    pub source: TiesSource,
    #[command(flatten)]
    pub run: TiesRun,
    #[arg(long, value_name = "JSON", conflicts_with_all = ["start", "resume"])]
    pub from: Option<PathBuf>,
    #[arg(long, value_name = "TERRITORY")]
    pub keep: Option<PathBuf>,
    #[arg(long)]
    pub by_period: bool,
    #[arg(long)]
    pub details: bool,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
}

#[derive(Args)]
pub struct TiesDescribe {
    #[command(flatten)]
    pub source: TiesSource,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct TiesTest {
    #[command(flatten)]
    pub source: TiesSource,
    #[command(flatten)]
    pub run: TiesRun,
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub wald: Vec<String>,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct TiesSimulate {
    #[command(flatten)]
    pub source: TiesSource,
    #[arg(long, value_name = "JSON")]
    pub from: Option<PathBuf>,
    #[arg(long, value_name = "TOML")]
    pub scenario: Vec<PathBuf>,
    #[arg(long, value_name = "N", conflicts_with = "scenario")]
    pub periods: Option<usize>,
    #[arg(long, value_name = "N")]
    pub draws: Option<usize>,
    #[arg(long, value_name = "N")]
    pub replicates: Option<usize>,
    #[arg(long, value_name = "MEASURE=WIDTH")]
    pub precision: Vec<String>,
    #[arg(long, value_name = "TERRITORY")]
    pub keep: Option<PathBuf>,
    #[arg(long)]
    pub certain: bool,
    #[arg(long)]
    pub every_period: bool,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
