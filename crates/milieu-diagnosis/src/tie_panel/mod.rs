//! From a territory to a panel: who has a tie with whom at successive waves, and what is known of
//! the actors and of their pairs, as stochastic actor-oriented models want it (¶75; Snijders
//! 2001; Broekel, Balland, Burger, van Oort 2014).
//!
//! A wave is a day or a period ([`Wave`]); a tie stands in every wave that its span touches, an
//! unknown end being open. Projects that run for years carry a tie from wave to wave: the
//! networks of successive years of *starts* have hardly a tie in common, those of what *runs* on
//! a day in each year have.
//!
//! Nothing unknown becomes a number: attributes keep their gaps, and what is not known of any
//! actor or does not vary is left out with a finding.

mod actors;
mod attributes;
mod change;
mod default_model;
mod proximities;
mod request;
mod ties;
mod time;

#[cfg(test)]
mod tests;

use milieu_territory::Snapshot;
use milieu_ties::Panel;
use milieu_vocabulary::{Findings, Message, Place, message};
use serde::Serialize;

pub use attributes::Categories;
pub use change::{ChangeSummary, FEW_KEPT, FEWEST_CHANGES, HARDLY_KEPT, WaveSummary};
pub use default_model::default_specification;
pub use proximities::PairSummary;
pub use request::{ActorAttribute, ActorChoice, PanelProximity, Presence, TiePanelRequest, TieSource, Wave};

/// A panel, where it comes from, and what is noteworthy in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TiePanel {
    /// The panel.
    pub panel: Panel,
    /// Keys of its actors, in its order.
    pub keys: Vec<String>,
    /// How many actors there were to choose from.
    pub candidates: usize,
    /// Each network in each wave.
    pub waves: Vec<WaveSummary>,
    /// Each network from wave to wave.
    pub changes: Vec<ChangeSummary>,
    /// What the numbers of categories stand for.
    pub categories: Vec<Categories>,
    /// What the attributes of pairs look like.
    pub pairs: Vec<PairSummary>,
    /// What is noteworthy. None is an error: what cannot be used at all is refused.
    pub findings: Findings,
}

/// Why there is no panel.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TiePanelError {
    /// Fewer than two waves.
    #[error("{waves} waves; two are needed")]
    TooFewWaves {
        /// Waves asked for.
        waves: usize,
    },
    /// No network to explain.
    #[error("no network to explain")]
    NoNetwork,
    /// A network is asked for twice.
    #[error("network {network} is asked for twice")]
    NetworkTwice {
        /// Its name.
        network: String,
    },
    /// A wave is no day and no period with two ends in order.
    #[error("wave {wave} has no first and last day")]
    WaveWithoutDays {
        /// Its name.
        wave: String,
    },
    /// Two waves have one name.
    #[error("two waves are called {wave}")]
    WaveTwice {
        /// The name.
        wave: String,
    },
    /// A wave does not come after the one before it.
    #[error("wave {later} does not come after wave {earlier}")]
    WavesOutOfOrder {
        /// Named first.
        earlier: String,
        /// Named after it.
        later: String,
    },
    /// A wave is not within the period of the snapshot.
    #[error("wave {wave} is not within {known}")]
    WaveOutside {
        /// Its name.
        wave: String,
        /// Period of the snapshot.
        known: String,
    },
    /// Social proximity of the first period was to be read in that same period.
    #[error("{before} is not before wave {wave}: social proximity of the same period is circular")]
    SamePeriod {
        /// The time asked for.
        before: String,
        /// The first wave.
        wave: String,
    },
    /// Too few actors for a network.
    #[error("{actors} actors; {needed} are needed")]
    TooFewActors {
        /// Chosen.
        actors: usize,
        /// Needed.
        needed: usize,
    },
    /// Too many actors for attributes of pairs, which are kept for every pair.
    #[error("{actors} actors; at most {most}")]
    TooManyActors {
        /// Chosen.
        actors: usize,
        /// Most.
        most: usize,
    },
    /// No network has a tie in any wave.
    #[error("no ties among {actors} actors in any wave")]
    NoTies {
        /// Chosen.
        actors: usize,
    },
    /// A network cannot be built.
    #[error(transparent)]
    Network(#[from] milieu_network::GraphError),
}

impl TiePanelError {
    /// In words for whoever asked.
    pub fn message(&self) -> Message {
        match self {
            TiePanelError::TooFewWaves { waves } => message!("tie-panel-refused-waves", waves = *waves),
            TiePanelError::NoNetwork => message!("tie-panel-refused-no-network"),
            TiePanelError::NetworkTwice { network } => {
                message!("tie-panel-refused-network-twice", network = network)
            }
            TiePanelError::WaveWithoutDays { wave } => {
                message!("tie-panel-refused-wave-days", wave = wave)
            }
            TiePanelError::WaveTwice { wave } => message!("tie-panel-refused-wave-twice", wave = wave),
            TiePanelError::WavesOutOfOrder { earlier, later } => {
                message!("tie-panel-refused-order", earlier = earlier, later = later)
            }
            TiePanelError::WaveOutside { wave, known } => {
                message!("tie-panel-refused-outside", wave = wave, known = known)
            }
            TiePanelError::SamePeriod { before, wave } => {
                message!("tie-panel-refused-same-period", before = before, wave = wave)
            }
            TiePanelError::TooFewActors { actors, needed } => {
                message!("tie-panel-refused-actors", actors = *actors, needed = *needed)
            }
            TiePanelError::TooManyActors { actors, most } => {
                message!("tie-panel-refused-many-actors", actors = *actors, most = *most)
            }
            TiePanelError::NoTies { actors } => message!("tie-panel-refused-no-ties", actors = *actors),
            TiePanelError::Network(error) => {
                message!("tie-panel-refused-network", reason = error.to_string())
            }
        }
    }
}

/// Fewest actors of a panel: below, no two can have a partner in common.
const FEWEST_ACTORS: usize = 3;
/// Most actors of a panel: an attribute of their pairs takes 128 megabytes for each wave.
const MOST_ACTORS: usize = 4_000;

/// Makes a panel from a snapshot of all time, or of one that holds every wave.
///
/// Cost: rows × waves for the networks, actors² for each proximity; the cosine of themes and the
/// social proximity are actors² × what the two have.
pub fn tie_panel(snapshot: &Snapshot, request: &TiePanelRequest) -> Result<TiePanel, TiePanelError> {
    if request.networks.is_empty() {
        return Err(TiePanelError::NoNetwork);
    }
    for (at, source) in request.networks.iter().enumerate() {
        if request.networks[..at].iter().any(|other| other.name() == source.name()) {
            return Err(TiePanelError::NetworkTwice { network: source.name().to_owned() });
        }
    }
    let days = time::wave_days(request, snapshot.period)?;
    let mut findings = Findings::default();
    for (pair, waves) in days.windows(2).zip(request.waves.windows(2)) {
        if pair[1].0 <= pair[0].1 {
            let (earlier, later) = (waves[0].label.as_str(), waves[1].label.as_str());
            findings.warn(Place::default(), message!("tie-panel-overlap", earlier = earlier, later = later));
        }
    }
    let chosen = actors::choose(snapshot, request)?;
    let n = chosen.ids.len();
    if n < FEWEST_ACTORS {
        return Err(TiePanelError::TooFewActors { actors: n, needed: FEWEST_ACTORS });
    }
    if n > MOST_ACTORS {
        return Err(TiePanelError::TooManyActors { actors: n, most: MOST_ACTORS });
    }
    if n < chosen.candidates {
        findings
            .note(Place::default(), message!("tie-panel-chosen", actors = n, candidates = chosen.candidates));
    }
    let labels: Vec<&str> = request.waves.iter().map(|w| w.label.as_str()).collect();
    let (mut networks, mut waves, mut changes) = (Vec::new(), Vec::new(), Vec::new());
    for source in &request.networks {
        if let TieSource::Layer { layer, directed: None } = source {
            let one_way = snapshot.ties.iter().filter(|t| t.layer == *layer && t.directed).count();
            let all = snapshot.ties.iter().filter(|t| t.layer == *layer).count();
            if one_way > 0 && one_way < all {
                findings.note(
                    Place::default().field(source.name()),
                    message!(
                        "tie-panel-mixed-direction",
                        network = source.name(),
                        directed = one_way,
                        all = all
                    ),
                );
            }
        }
        let ties = ties::Ties::new(snapshot, source, &request.waves, &chosen.local)?;
        let (of_waves, of_periods) = change::summarise(&ties, &labels, n, &mut findings);
        waves.extend(of_waves);
        changes.extend(of_periods);
        networks.push(ties.panel());
    }
    if waves.iter().all(|wave| wave.ties == 0) {
        return Err(TiePanelError::NoTies { actors: n });
    }
    let (actor_covariates, categories) =
        attributes::attributes(snapshot, request, &chosen, &days, &mut findings);
    let (dyadic_covariates, pairs) =
        proximities::proximities(snapshot, request, &chosen, &days, &mut findings)?;
    let presence = actors::spells(snapshot, request.presence, &chosen, &days);
    let changing = presence.iter().filter(|spells| spells.as_slice() != [(1.0, days.len() as f64)]).count();
    if changing > 0 {
        findings.note(Place::default(), message!("tie-panel-composition", actors = changing, all = n));
    }
    let actors = || chosen.ids.iter().map(|id| &snapshot.actors[id.index()]);
    Ok(TiePanel {
        panel: Panel {
            name: String::new(),
            actors: ties::distinct_names(actors().map(|a| (a.name.clone(), a.key.clone()))),
            waves: labels.iter().map(|label| (*label).to_owned()).collect(),
            networks,
            behaviours: Vec::new(),
            actor_covariates,
            dyadic_covariates,
            presence,
        },
        keys: actors().map(|a| a.key.clone()).collect(),
        candidates: chosen.candidates,
        waves,
        changes,
        categories,
        pairs,
        findings,
    })
}
