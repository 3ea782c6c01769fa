//! Rows for the trail: an actor, a tie, a project, in words.

use milieu_vocabulary::{ActorId, Layer, Message, ProjectId};

use crate::{Context, Evidence, Trail};

/// An actor and what it adds.
pub(crate) fn actor_row(
    trail: &mut Trail,
    context: &Context<'_>,
    id: ActorId,
    contribution: Option<f64>,
    note: Option<Message>,
) {
    trail.row(|| {
        let actor = &context.snapshot.actors[id.index()];
        Evidence { record: Some(actor.key.clone()), label: actor.name.clone(), contribution, note }
    });
}

/// A knowledge tie and what it adds. The record is that of the first tie between the two in the
/// knowledge layer, if there is one.
pub(crate) fn tie_row(
    trail: &mut Trail,
    context: &Context<'_>,
    (a, b): (u32, u32),
    contribution: Option<f64>,
    note: Option<Message>,
) {
    trail.row(|| {
        let name = |id: u32| context.snapshot.actors[id as usize].name.as_str();
        let record = context.snapshot.ties.iter().find(|t| {
            t.layer == Layer::Knowledge && ((t.from.0, t.to.0) == (a, b) || (t.from.0, t.to.0) == (b, a))
        });
        Evidence {
            record: record.map(|t| t.record.clone()),
            label: format!("{} – {}", name(a), name(b)),
            contribution,
            note,
        }
    });
}

/// A project and what it adds.
pub(crate) fn project_row(
    trail: &mut Trail,
    context: &Context<'_>,
    id: ProjectId,
    contribution: Option<f64>,
    note: Option<Message>,
) {
    trail.row(|| {
        let project = &context.snapshot.projects[id.index()];
        Evidence {
            record: Some(project.key.clone()),
            label: project.acronym.clone().unwrap_or_else(|| project.title.clone()),
            contribution,
            note,
        }
    });
}
