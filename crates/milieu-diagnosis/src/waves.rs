//! What happened to the knowledge ties of a region between two periods.

use milieu_network::LayerOverlap;

use crate::context::{Context, KnowledgeBasis};

/// Ties of the home actors in two waves. A pair is (home actor, other end) in positions of the
/// later snapshot; a pair with both ends at home stands once, the smaller first.
pub struct Waves {
    /// Home actors present, and at home, in both waves.
    pub stayers: usize,
    /// Ties in both waves.
    pub kept: Vec<(u32, u32)>,
    /// Ties of the earlier wave alone, both ends present in both waves.
    pub lost: Vec<(u32, u32)>,
    /// Ties of the later wave alone, both ends present in both waves.
    pub gained: Vec<(u32, u32)>,
    /// Ties of the later wave with an end that was not present in the earlier one.
    pub brought: Vec<(u32, u32)>,
}

impl Waves {
    /// Cost: ties of the home actors in both waves, each a look-up by key: the waves are networks
    /// over different actors, so they are no two layers on one set of nodes.
    pub(crate) fn new(context: &Context<'_>) -> Option<Self> {
        let earlier = context.earlier?;
        let (now, basis) = context.networks.knowledge.as_ref()?;
        let (before, basis_before) = earlier.networks.knowledge.as_ref()?;
        if basis != basis_before {
            return None;
        }
        let mut back: Vec<Option<Option<u32>>> = vec![None; now.n()];
        let mut before_of = |id: u32| {
            *back[id as usize].get_or_insert_with(|| {
                earlier
                    .snapshot
                    .actor(&context.snapshot.actors[id as usize].key)
                    .filter(|there| is_present(earlier, there.0))
                    .map(|there| there.0)
            })
        };
        let mut waves =
            Waves { stayers: 0, kept: Vec::new(), lost: Vec::new(), gained: Vec::new(), brought: Vec::new() };
        let mut old = Vec::new();
        for id in &context.home_ids {
            let counts = |other: u32| !context.home[other as usize] || id.0 < other;
            let Some(there) = before_of(id.0) else {
                let new = now.neighbours(id.0).iter().filter(|o| counts(**o));
                waves.brought.extend(new.map(|o| (id.0, *o)));
                continue;
            };
            waves.stayers += usize::from(earlier.home[there as usize]);
            old.clear();
            old.extend(before.neighbours(there).iter().filter_map(|other| {
                let key = &earlier.snapshot.actors[*other as usize].key;
                context.snapshot.actor(key).map(|o| o.0).filter(|o| is_present(context, *o))
            }));
            old.sort_unstable();
            for &other in now.neighbours(id.0) {
                if !counts(other) {
                    continue;
                }
                if old.binary_search(&other).is_ok() {
                    waves.kept.push((id.0, other));
                } else if before_of(other).is_some() {
                    waves.gained.push((id.0, other));
                } else {
                    waves.brought.push((id.0, other));
                }
            }
            let lost = old.iter().filter(|o| counts(**o) && !now.has_tie(id.0, **o));
            waves.lost.extend(lost.map(|o| (id.0, *o)));
        }
        Some(waves)
    }

    /// Jaccard similarity of the two waves over pairs present in both; `None` when neither has a
    /// tie among them.
    pub fn jaccard(&self) -> Option<f64> {
        let [kept, lost, gained] = [&self.kept, &self.lost, &self.gained].map(|ties| ties.len() as u64);
        LayerOverlap { ordered: false, first: kept + lost, second: kept + gained, both: kept }.jaccard()
    }
}

/// Whether an actor of the snapshot is present in the period. Registers of projects show only
/// who takes part in one.
fn is_present(context: &Context<'_>, id: u32) -> bool {
    match context.networks.knowledge {
        Some((_, KnowledgeBasis::JointProjects)) => context.networks.seen[id as usize],
        _ => true,
    }
}
