//! What a number stands in for. A value that rests on a stand-in is a proxy and says so.

use milieu_indicators::wilson::wilson_interval;
use milieu_territory::GroupBasis;
use milieu_vocabulary::{ActorId, Interval, Measured, Message, Status, message};

use crate::context::{Context, KnowledgeBasis};

/// Share of the distribution that intervals hold.
pub(crate) const LEVEL: f64 = 0.9;

/// The stand-ins a number rests on, gathered on the way.
#[derive(Default)]
pub(crate) struct StandIns(Vec<Message>);

impl StandIns {
    /// Nothing but the thing itself.
    pub(crate) fn none() -> Self {
        StandIns::default()
    }

    /// A number read off the knowledge network: joint projects stand in for knowledge ties.
    pub(crate) fn of_knowledge(basis: KnowledgeBasis) -> Self {
        match basis {
            KnowledgeBasis::Ties => StandIns::none(),
            KnowledgeBasis::JointProjects => StandIns(vec![message!("stand-in-joint-projects")]),
        }
    }

    /// One more.
    pub(crate) fn and(mut self, stand_in: Message) -> Self {
        self.0.push(stand_in);
        self
    }

    /// One more, when there is one.
    pub(crate) fn and_maybe(self, stand_in: Option<Message>) -> Self {
        match stand_in {
            Some(message) => self.and(message),
            None => self,
        }
    }

    /// Groups guessed from names among `actors`.
    pub(crate) fn and_groups(self, context: &Context<'_>, actors: impl IntoIterator<Item = ActorId>) -> Self {
        let guessed = actors
            .into_iter()
            .filter(|id| {
                let actor = &context.snapshot.actors[id.index()];
                actor.group.is_some() && actor.group_basis == Some(GroupBasis::Name)
            })
            .count();
        if guessed == 0 {
            return self;
        }
        self.and(message!("stand-in-groups-from-names", actors = guessed))
    }

    /// An observed value, or a proxy when it rests on a stand-in.
    pub(crate) fn observed(self, value: f64, unit: &str) -> Measured {
        self.of_status(value, unit, Status::Observed)
    }

    /// The share `k / n` with its interval (Wilson 1927, 90 percent); withheld when `n` is 0.
    pub(crate) fn share(self, k: usize, n: usize) -> Measured {
        if n == 0 {
            return Measured::withheld("share", message!("measured-undefined"));
        }
        let measured = self.observed(k as f64 / n as f64, "share");
        match wilson_interval(k as u64, n as u64, LEVEL) {
            Ok(found) => measured.interval(Interval::of_level(found.low, found.high, LEVEL)),
            Err(_) => measured,
        }
    }

    /// An estimated value, or a proxy when it rests on a stand-in.
    pub(crate) fn estimated(self, value: f64, unit: &str) -> Measured {
        self.of_status(value, unit, Status::Estimated)
    }

    fn of_status(mut self, value: f64, unit: &str, status: Status) -> Measured {
        match self.0.len() {
            0 => Measured::of_status(value, unit, status),
            1 => Measured::proxy(value, unit, self.0.remove(0)),
            _ => Measured::proxy(value, unit, message!("stand-ins", list = self.0)),
        }
    }
}

/// Withheld for want of a knowledge network.
pub(crate) fn no_knowledge(unit: &str) -> Measured {
    Measured::withheld(unit, message!("needs-knowledge-ties-or-projects"))
}
