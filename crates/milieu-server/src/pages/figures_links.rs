//! Figures › Links of the six groups (figure 3): ties there are against ties to be expected (¶71–74).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use milieu_figures::{AgainstChance, CircleGroup, CircleLink, GroupCircle, group_circle};
use milieu_report::{shape_of, wording};
use milieu_vocabulary::{ActorGroup, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::Page;
use crate::pages::shown::{caption, stands_on};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Standard errors of a count beyond which more or fewer is said. A convention.
const ERRORS: f64 = 2.0;

/// Figure 3 of a region.
#[derive(Serialize, ToSchema)]
pub struct LinksData {
    /// Ties between the groups.
    pub links: Vec<LinkView>,
}

/// Ties between two groups, or inside one.
#[derive(Serialize, ToSchema)]
pub struct LinkView {
    /// Code of one group.
    pub from: String,
    /// Code of the other.
    pub to: String,
    /// Ties there are.
    pub observed: u64,
    /// Ties to be expected from how many ties each group has.
    pub expected: Option<f64>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(links))
}

/// Ties among the six groups, against what chance would have.
#[utoipa::path(get, path = "/figures/links.json", responses((status = 200, body = Page<LinksData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn links(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

/// Ties to be expected between groups when each keeps the number of its tie ends and these are
/// dealt at random (the configuration model's mean). `ties` is symmetric; inside a group each tie
/// counts once.
fn expected(ties: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
    let ends: Vec<f64> = ties
        .iter()
        .enumerate()
        .map(|(a, row)| row.iter().sum::<f64>() + row.get(a).copied().unwrap_or(0.0))
        .collect();
    let all: f64 = ends.iter().sum();
    (all > 0.0).then(|| {
        (0..ends.len())
            .map(|a| {
                (0..ends.len()).map(|b| ends[a] * ends[b] / all / if a == b { 2.0 } else { 1.0 }).collect()
            })
            .collect()
    })
}

fn build(question: &Question) -> Result<Page<LinksData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let roster = &diagnosis.roster;
    let groups: Vec<Option<ActorGroup>> =
        roster.groups.iter().filter(|g| g.actors > 0 || g.group.is_some()).map(|g| g.group).collect();
    let ties_of = |a: Option<ActorGroup>, b: Option<ActorGroup>| {
        roster
            .blocks
            .iter()
            .find(|block| block.from == a && block.to == b)
            .map_or(0.0, |block| block.ties as f64)
    };
    let ties: Vec<Vec<f64>> =
        groups.iter().map(|a| groups.iter().map(|b| ties_of(*a, *b)).collect()).collect();
    let chance = expected(&ties);
    let mut links = Vec::new();
    for a in 0..groups.len() {
        for b in a..groups.len() {
            let (observed, expected) = (ties[a][b], chance.as_ref().map(|c| c[a][b]));
            let against = match expected {
                Some(e) if observed > e + ERRORS * e.sqrt() => AgainstChance::More,
                Some(e) if observed < e - ERRORS * e.sqrt() => AgainstChance::Fewer,
                _ => AgainstChance::Even,
            };
            let note = question.key(match against {
                AgainstChance::More => "web-links-more",
                AgainstChance::Fewer => "web-links-fewer",
                AgainstChance::Even => "web-links-even",
            });
            links.push(CircleLink { from: a, to: b, observed, expected, against, note });
        }
    }
    let name = |group: Option<ActorGroup>| question.text(&wording::group_label(group));
    let pairs = |wanted: AgainstChance| -> Vec<String> {
        let of = links.iter().filter(|l| l.against == wanted);
        of.map(|l| format!("{} – {}", name(groups[l.from]), name(groups[l.to]))).collect()
    };
    let (more, fewer) = (pairs(AgainstChance::More), pairs(AgainstChance::Fewer));
    let code = |group: Option<ActorGroup>| group.map_or("unknown", ActorGroup::code).to_owned();
    let data = LinksData {
        links: links
            .iter()
            .map(|l| LinkView {
                from: code(groups[l.from]),
                to: code(groups[l.to]),
                observed: l.observed as u64,
                expected: l.expected,
            })
            .collect(),
    };
    let figure = group_circle(&GroupCircle {
        caption: caption(question, "links", &question.region_name(region)),
        groups: groups
            .iter()
            .map(|group| CircleGroup {
                label: name(*group),
                shape: shape_of(*group),
                members: roster.groups.iter().find(|g| g.group == *group).map_or(0, |g| g.actors),
            })
            .collect(),
        links,
        legend: ["web-links-more", "web-links-fewer", "web-links-even"].map(|key| question.key(key)),
        columns: [
            "report-column-group",
            "web-links-with",
            "report-column-ties",
            "web-links-expected",
            "report-column-note",
        ]
        .map(|key| question.key(key)),
    });
    let mut page = question.page("web-screen-figures-links", data);
    page.answer.push(if chance.is_none() {
        question.key("web-figure-links-none")
    } else {
        question.text(&message!(
            "web-figure-links-says",
            region = question.region_name(region),
            more = more.len(),
            more_pairs = more.join("; "),
            fewer = fewer.len(),
            fewer_pairs = fewer.join("; ")
        ))
    });
    page.answer.push(question.text(&wording::network_basis(&diagnosis)));
    page.answer.push(question.key("web-figure-links-method"));
    stands_on(question, &mut page, "¶71–74");
    page.figures.push(figure.into());
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expectations_keep_the_number_of_ties() {
        let ties = vec![vec![3.0, 2.0, 0.0], vec![2.0, 1.0, 4.0], vec![0.0, 4.0, 0.0]];
        let found = expected(&ties).unwrap();
        let sum = |m: &[Vec<f64>]| (0..3).flat_map(|a| (a..3).map(move |b| m[a][b])).sum::<f64>();
        assert!((sum(&found) - sum(&ties)).abs() < 1e-9, "{found:?}");
        assert_eq!(expected(&[vec![0.0]]), None);
    }
}
