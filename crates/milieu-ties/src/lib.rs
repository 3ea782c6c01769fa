//! Stochastic actor-oriented models: how ties form, last and end, and how behaviour and ties
//! change each other. Simulation, estimation, tests, goodness of fit, scenarios; usable alone.
//!
//! # The model in one page
//!
//! A network was observed at two or more *waves*. Between them it changed in many small steps that
//! nobody saw. The model (Snijders 1996, 2001, 2017) says how:
//!
//! 1. Each actor gets opportunities to change something at random times, at a *rate* per period.
//! 2. At an opportunity it may form one tie, drop one, or leave all as it is. It chooses with
//!    probabilities `exp(gain) / sum of exp(gain)`: a multinomial logit over all alternatives.
//! 3. The gain of forming i -> j is `sum_k (beta_k + creation_k) D_k(i, j)`, that of dropping it
//!    `- sum_k (beta_k + maintenance_k) D_k(i, j)`, where `D_k` is what the tie changes in *effect* k:
//!    reciprocity, closed triads, the alter's popularity, similarity, distance, …
//! 4. A behaviour (an integer attribute that is explained too) goes up by one, down by one, or stays,
//!    by the same kind of choice.
//!
//! A positive parameter of an effect means that actors tend towards ties in which it is high, other
//! things equal. Because the parameters speak of choices, not of the resulting network, they can be
//! asked what would happen were distances shorter, some ties subsidised, or some actors gone.
//!
//! # Estimation
//!
//! The *method of moments* looks for the parameters at which simulated statistics are on average
//! those observed. [`Model::estimate`] measures derivatives from the scores of simulated paths
//! (Schweinberger and Snijders 2007), comes near by stochastic approximation (Robbins and Monro
//! 1951), and finishes by Newton steps that average all simulations near the solution. It goes on by
//! itself until the *overall maximum convergence ratio* is below 0.15, or names the combination of
//! effects that stands in the way.
//!
//! ```
//! use milieu_ties::{EffectChoice, EstimationSettings, Model, NetworkKind, NetworkPanel, Panel, Specification, TieWave};
//! use std::ops::ControlFlow;
//!
//! // Twelve firms in a ring; each dropped or added a few ties between two years (made up).
//! let first: Vec<(u32, u32)> = (0..12).flat_map(|i| [(i, (i + 1) % 12), (i, (i + 5) % 12)]).collect();
//! let second = (0..12).flat_map(|i| [(i, (i + 1) % 12), ((i + 1) % 12, i), (i, (i + 7) % 12)]);
//! let panel = Panel {
//!     actors: (1..=12).map(|k| format!("firm {k}")).collect(),
//!     waves: vec!["2019".into(), "2021".into()],
//!     networks: vec![NetworkPanel {
//!         name: "advice".into(),
//!         kind: NetworkKind::Directed,
//!         receivers: Vec::new(),
//!         waves: vec![TieWave::from_ties(first), TieWave::from_ties(second)],
//!     }],
//!     ..Panel::default()
//! };
//! let effect = |name: &str| EffectChoice { effect: name.into(), ..EffectChoice::default() };
//! let specification = Specification { effects: vec![effect("density"), effect("recip")], ..Specification::default() };
//! let model = Model::new(&panel, &specification)?;
//! let settings = EstimationSettings { simulations: 300, ..EstimationSettings::default() };
//! let estimation = model.estimate(&settings, &mut |_| ControlFlow::Continue(()))?;
//! for estimate in &estimation.estimates {
//!     println!("{:24} {:7.3} ({:.3})", estimate.parameter.name, estimate.value, estimate.standard_error.unwrap_or(0.0));
//! }
//! assert!(estimation.estimates[2].value > 0.0, "reciprocity");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # For those who know RSiena
//!
//! | RSiena | here |
//! | --- | --- |
//! | `sienaDependent` (one-mode, two-mode, behaviour) | [`NetworkPanel`], [`BehaviourPanel`] in a [`Panel`] |
//! | codes 10 and 11, `NA` | [`Tie::StructuralAbsent`], [`Tie::StructuralPresent`], [`Tie::Missing`] |
//! | `coCovar`, `varCovar` | [`ActorCovariate`] with one column, with one for each wave that starts a period |
//! | `coDyadCovar`, `varDyadCovar` | [`DyadicCovariate`], the same way |
//! | `sienaCompositionChange` | [`Panel::presence`] |
//! | `sienaDataCreate`, `sienaGroupCreate` | [`Panel`]; [`Model::of_groups`] |
//! | `getEffects`, `includeEffects`, `setEffect` | [`Specification::effects`]; every effect in [`CATALOGUE`] |
//! | `type = "eval"`, `"creation"`, `"endow"` | [`Part::Evaluation`], [`Part::Creation`], [`Part::Maintenance`] |
//! | `includeInteraction` | [`EffectChoice::interaction`] |
//! | `fix = TRUE, test = TRUE` | [`EffectChoice::fixed`], [`EffectChoice::test`] |
//! | `includeTimeDummy` | [`EffectChoice::period`] |
//! | `modelType` 2 to 6 of networks without direction | [`Decision`] |
//! | `sienaDataConstraint` | [`Specification::constraints`] |
//! | `MaxDegree`; `allowOnly` | [`NetworkSettings::maximum_degree`]; [`NetworkSettings::monotone`] |
//! | `cond = TRUE` | [`Specification::conditional`] |
//! | `sienaAlgorithmCreate(n3, nsub, firstg, diagonalize, seed)` | [`EstimationSettings`] |
//! | `siena07` | [`Model::estimate`] |
//! | `prevAns` | [`EstimationSettings::start`] |
//! | `tconv`, `tconv.max` | [`Estimate::convergence`], [`Estimation::convergence`] |
//!
//! Effects keep RSiena's short names and its meaning, also where that is *elementary*: `gwespFF` lets
//! an actor see the new tie's own shared partners and not what the tie does to its other ties. The
//! full gradient has a name of its own (`gwespFFGradient`). What RSiena does not have under a name
//! says so in the catalogue ([`EffectInfo::rsiena`]).
//!
//! # How it is computed
//!
//! A choice weighs all alternatives, however many actors there are. Alters outside the ego's
//! neighbourhood differ only by a factor of the pair and one of the alter; these are kept, so that no
//! exponential is taken for them. Nothing is sampled or cut off, and the number of steps has no
//! limit. Random numbers are keyed by what they are for (seed, phase, simulation, period): the same
//! seed gives the same bytes whatever the number of threads.
//!
//! # Sources
//!
//! Snijders (1996), *Journal of Mathematical Sociology* 21; (2001), *Sociological Methodology* 31; (2017),
//! *Annual Review of Statistics* 4. Schweinberger and Snijders (2007), *Sociological Methodology* 37.
//! Snijders, Steglich and Schweinberger (2007) for behaviours. Schweinberger (2012) for score-type tests.
//! Lospinoso and Snijders (2019) for goodness of fit. The conventions are those of RSiena's manual
//! (Ripley, Snijders, Boda, Vörös and Preciado).

mod background_sums;
mod catalogue;
mod choice;
mod describe;
mod digraph;
mod ensemble;
mod estimation;
mod exponential;
mod goodness_of_fit;
mod likelihood;
mod model;
mod panel;
mod process;
mod random;
pub mod scenario;
mod simulate;
mod simulator;
mod specification;
mod statistics;
mod terms;
mod tests_of_effects;

pub use catalogue::*;
pub use describe::*;
pub use estimation::*;
pub use goodness_of_fit::*;
pub use likelihood::*;
pub use model::*;
pub use panel::*;
pub use process::Process;
pub use scenario::{Projection, Scenario, ScenarioError};
pub use simulate::Simulations;
pub use simulator::{Change, Ministep, Outcome, SimulationError};
pub use specification::*;
pub use statistics::Targets;
pub use tests_of_effects::*;
