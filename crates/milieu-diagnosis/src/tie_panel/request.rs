//! What panel is asked for.

use milieu_vocabulary::{ActorGroup, Date, Layer, Period, RegionCode};
use serde::{Deserialize, Serialize};

/// A wave: what is true on a day, or was on any day of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wave {
    /// Name.
    pub label: String,
    /// When. A day is a state; a period gathers all it touches, so that what lasts stands in
    /// every wave it touches.
    pub period: Period,
}

impl Wave {
    /// What is true on a day.
    pub fn on(day: Date) -> Self {
        Wave { label: day.to_string(), period: Period::On(day) }
    }

    /// Whole years, both included.
    pub fn years(first: i16, last: i16) -> Option<Self> {
        let label = if first == last { first.to_string() } else { format!("{first}-{last}") };
        Some(Wave { label, period: Period::years(first, last)? })
    }
}

/// What a tie of a network is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum TieSource {
    /// A tie of a layer.
    Layer {
        /// Which.
        layer: Layer,
        /// Whether ties have a direction; left out: when all ties of the layer do.
        #[serde(default)]
        directed: Option<bool>,
    },
    /// Projects that two actors have in common; without direction.
    JointProjects {
        /// Fewest joint projects that make a tie.
        #[serde(default = "one")]
        least: u32,
        /// Largest project, in participants from anywhere, whose partners are taken to know each
        /// other; larger ones give no ties.
        #[serde(default)]
        largest: Option<usize>,
    },
    /// Membership of actors in bodies (associations, boards, cluster organisations): two-mode.
    Memberships,
    /// Themes of the projects an actor takes part in: two-mode, actors and themes.
    Themes,
}

fn one() -> u32 {
    1
}

impl TieSource {
    /// Name of the network: the code of the layer, `joint-projects`, `memberships` or `themes`.
    pub fn name(&self) -> &'static str {
        match self {
            TieSource::Layer { layer, .. } => layer.code(),
            TieSource::JointProjects { .. } => "joint-projects",
            TieSource::Memberships => "memberships",
            TieSource::Themes => "themes",
        }
    }

    /// Whether the receivers are of another kind than the actors.
    pub const fn is_two_mode(&self) -> bool {
        matches!(self, TieSource::Memberships | TieSource::Themes)
    }
}

/// Who is in the panel. An actor's activity in a wave is the number of its ties, joint projects
/// (alone in a project is no co-operation), memberships or projects with a theme, with partners
/// from anywhere.
///
/// Choosing the most active of all waves looks at the outcome: rates and degrees speak of them
/// alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ActorChoice {
    /// Regions; actors of any of them. Empty: from anywhere.
    pub regions: Vec<RegionCode>,
    /// Groups; actors of any of them. Empty: all, also those whose group is not known.
    pub groups: Vec<ActorGroup>,
    /// Fewest waves in which an actor is active.
    pub least_waves: usize,
    /// So many of the most active over all waves; ties in activity go by key. All when left out.
    pub most_active: Option<usize>,
    /// Leave out those who have no tie to another chosen actor in any wave.
    pub tied_only: bool,
}

impl Default for ActorChoice {
    fn default() -> Self {
        ActorChoice {
            regions: Vec::new(),
            groups: Vec::new(),
            least_waves: 1,
            most_active: None,
            tied_only: false,
        }
    }
}

/// When an actor is there to form ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// All the time: being without ties is a state like any other.
    #[default]
    Always,
    /// Between the days stated for the actor; an unknown end is open.
    Stated,
    /// Between stated days and, where none is stated, from half a period before the first wave
    /// with activity to half a period after the last. For registers that see actors only when
    /// they act; it takes isolation out of the model.
    Seen,
}

/// An attribute of actors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActorAttribute {
    /// Group, one of six: a category.
    Group,
    /// Finer kind, the first that is stated (`university`, `private-company`): a category.
    Kind,
    /// ln(people employed).
    Size,
    /// Region at the level asked for: a category.
    Region,
    /// Country: a category.
    Country,
    /// Town within its country, as it is spelled: a category.
    Town,
    /// First two characters of the sector code, in the scheme most actors use: a category.
    Sector,
    /// ln(1 + projects begun before the wave): changes from wave to wave.
    Experience,
}

impl ActorAttribute {
    /// All of them.
    pub const ALL: [ActorAttribute; 8] = [
        ActorAttribute::Group,
        ActorAttribute::Kind,
        ActorAttribute::Size,
        ActorAttribute::Region,
        ActorAttribute::Country,
        ActorAttribute::Town,
        ActorAttribute::Sector,
        ActorAttribute::Experience,
    ];

    /// Name of the covariate.
    pub const fn name(self) -> &'static str {
        match self {
            ActorAttribute::Group => "group",
            ActorAttribute::Kind => "kind",
            ActorAttribute::Size => "size",
            ActorAttribute::Region => "region",
            ActorAttribute::Country => "country",
            ActorAttribute::Town => "town",
            ActorAttribute::Sector => "sector",
            ActorAttribute::Experience => "experience",
        }
    }
}

/// A proximity of two actors: larger is closer. Those of Boschma (2005), PX1 to PX5 of the
/// framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PanelProximity {
    /// PX1: −ln(1 + d / 10 km), at most 0, where both have coordinates; not known elsewhere.
    Geographical,
    /// PX2: 1 in the same country where the actors are of several, else 1 in the same region at
    /// the level asked for; 0 otherwise.
    Institutional,
    /// PX2 by kind of institution (Ponds, van Oort, Frenken 2007): 1 for two firms, two research
    /// actors or two public bodies; 0 otherwise.
    Sphere,
    /// PX3: 1 in the same business group, else 0; where no groups are stated, the same for the
    /// region of the owner.
    Organisational,
    /// PX5, 0 to 1: cosine of competences, else digits of the sector code in common.
    Cognitive,
    /// PX5, 0 to 1: cosine of the themes of the projects either has begun by the wave that starts
    /// the period, their joint projects left out. Changes from wave to wave.
    Themes,
    /// PX4, 0 to 1: 1 over the steps between the two in the first one-mode network of the panel
    /// in the wave *before* the one that starts the period, their own tie left out; 0 where no
    /// path leads. Changes from wave to wave; the first period needs
    /// [`before`](TiePanelRequest::before).
    Social,
}

impl PanelProximity {
    /// All that need no earlier period.
    pub const WITHOUT_EARLIER: [PanelProximity; 6] = [
        PanelProximity::Geographical,
        PanelProximity::Institutional,
        PanelProximity::Sphere,
        PanelProximity::Organisational,
        PanelProximity::Cognitive,
        PanelProximity::Themes,
    ];

    /// Name of the covariate.
    pub const fn name(self) -> &'static str {
        match self {
            PanelProximity::Geographical => "geographical",
            PanelProximity::Institutional => "institutional",
            PanelProximity::Sphere => "sphere",
            PanelProximity::Organisational => "organisational",
            PanelProximity::Cognitive => "cognitive",
            PanelProximity::Themes => "themes-in-common",
            PanelProximity::Social => "social",
        }
    }
}

/// What panel is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TiePanelRequest {
    /// Waves, oldest first, two at least.
    pub waves: Vec<Wave>,
    /// Networks to be explained, one at least.
    pub networks: Vec<TieSource>,
    /// Who is in it.
    #[serde(default)]
    pub actors: ActorChoice,
    /// When they are there.
    #[serde(default)]
    pub presence: Presence,
    /// NUTS level at which regions are compared; as stated when left out.
    #[serde(default)]
    pub region_level: Option<u8>,
    /// Attributes of actors.
    #[serde(default = "all_attributes")]
    pub attributes: Vec<ActorAttribute>,
    /// Proximities of pairs.
    #[serde(default = "all_proximities")]
    pub proximities: Vec<PanelProximity>,
    /// Layers whose ties at the start of a period are an attribute of pairs (`tie-in-` and the
    /// code of the layer): 1 with a tie from the one to the other, else 0.
    #[serde(default)]
    pub cross_layers: Vec<Layer>,
    /// The time before the first wave, for the social proximity of its period.
    #[serde(default)]
    pub before: Option<Period>,
}

fn all_attributes() -> Vec<ActorAttribute> {
    ActorAttribute::ALL.to_vec()
}

fn all_proximities() -> Vec<PanelProximity> {
    PanelProximity::WITHOUT_EARLIER.to_vec()
}

impl TiePanelRequest {
    /// These networks in these waves, with everything that is known of the actors.
    pub fn new(waves: Vec<Wave>, networks: Vec<TieSource>) -> Self {
        TiePanelRequest {
            waves,
            networks,
            actors: ActorChoice::default(),
            presence: Presence::default(),
            region_level: None,
            attributes: all_attributes(),
            proximities: all_proximities(),
            cross_layers: Vec::new(),
            before: None,
        }
    }
}
