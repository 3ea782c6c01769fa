//! Figures › Creativity (figure 2): the combination of diverse knowledge that can be reached (¶44–51,
//! ¶124).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use std::collections::BTreeMap;

use milieu_figures::{ReachDiagram, Term, reach_diagram};
use milieu_territory::{Actor, Snapshot};
use milieu_vocabulary::{Layer, RegionCode, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::page::Page;
use crate::pages::shown::{caption, data_table, datum, stands_on};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Fields drawn; the rest are one wedge.
const FIELDS: usize = 7;
/// Indicators of creativity that stand beside the figure.
const CODES: [&str; 9] = ["CR01", "CR02", "CR03", "CR04", "CR09", "CR10", "AC04", "PX1", "PX5"];

/// Figure 2 of a region.
#[derive(Serialize, ToSchema)]
pub struct CreativityData {
    /// Share of home actors with a knowledge tie.
    pub access: Option<f64>,
    /// Chance that two ties lead to different fields.
    pub variety: Option<f64>,
    /// How near in knowledge the tied are.
    pub closeness: Option<f64>,
    /// The product; 0 as soon as access or variety is 0.
    pub product: Option<f64>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(creativity))
}

/// What can be reached, how varied it is, and what that makes together.
#[utoipa::path(get, path = "/figures/creativity.json", responses((status = 200, body = Page<CreativityData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn creativity(State(desk): TheDesk, asked: Asked) -> Response {
    answer(desk, asked, build).await
}

/// Ties that reach a field: at home, in the nation, abroad, at a place that is not known.
type Rings = [usize; 4];

/// What the home actors' knowledge ties lead to.
struct Reached {
    /// Home actors.
    actors: usize,
    /// Home actors with a tie.
    tied: usize,
    /// Ties by field; `None` where the partner's field is not known.
    fields: BTreeMap<Option<String>, Rings>,
}

fn ring(snapshot: &Snapshot, region: &RegionCode, actor: &Actor) -> usize {
    if snapshot.is_in(actor, region) {
        return 0;
    }
    let country = actor.country.as_deref().or_else(|| actor.region.as_ref().and_then(|r| r.country()));
    match (country, region.country()) {
        (Some(there), Some(here)) if there == here => 1,
        (Some(_), Some(_)) => 2,
        _ => 3,
    }
}

/// Each tie counts once per home end: it is what that actor can draw on.
fn reached(snapshot: &Snapshot, region: &RegionCode) -> Reached {
    let mut home = vec![false; snapshot.actors.len()];
    for id in snapshot.actors_in(region) {
        home[id.index()] = true;
    }
    let mut pairs: Vec<(usize, usize)> = snapshot
        .ties
        .iter()
        .filter(|tie| tie.layer == Layer::Knowledge)
        .flat_map(|tie| [(tie.from.index(), tie.to.index()), (tie.to.index(), tie.from.index())])
        .filter(|(from, to)| from != to && home.get(*from).copied().unwrap_or(false))
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let mut fields: BTreeMap<Option<String>, Rings> = BTreeMap::new();
    let mut tied = vec![false; snapshot.actors.len()];
    for (from, to) in pairs {
        tied[from] = true;
        let partner = &snapshot.actors[to];
        // Two digits of a sector code are a division: what counts as a field of knowledge here.
        let field = partner
            .sector
            .as_ref()
            .map(|code| code.chars().filter(char::is_ascii_alphanumeric).take(2).collect());
        fields.entry(field).or_default()[ring(snapshot, region, partner)] += 1;
    }
    Reached {
        actors: home.iter().filter(|at| **at).count(),
        tied: tied.iter().filter(|at| **at).count(),
        fields,
    }
}

impl Reached {
    fn access(&self) -> Option<f64> {
        (self.actors > 0).then(|| self.tied as f64 / self.actors as f64)
    }

    /// Gini–Simpson index over the known fields: the chance that two ties drawn lead to different
    /// ones. No ties: nothing varies. Ties to unknown fields alone: not known.
    fn variety(&self) -> Option<f64> {
        let known: Vec<f64> = self
            .fields
            .iter()
            .filter(|(field, _)| field.is_some())
            .map(|(_, rings)| rings.iter().sum::<usize>() as f64)
            .collect();
        let total: f64 = known.iter().sum();
        if total > 0.0 {
            return Some(1.0 - known.iter().map(|n| (n / total).powi(2)).sum::<f64>());
        }
        self.fields.is_empty().then_some(0.0)
    }
}

/// The product; known to be 0 as soon as one known part is 0.
fn product(parts: [Option<f64>; 3]) -> Option<f64> {
    if parts.contains(&Some(0.0)) {
        return Some(0.0);
    }
    parts.into_iter().product()
}

fn build(question: &Question) -> Result<Page<CreativityData>, Problem> {
    let region = question.the_region()?;
    let diagnosis = question.diagnosis(region)?;
    let snapshot = question.snapshot();
    let reached = reached(&snapshot, region);
    let closeness = datum(question, &diagnosis, "PX5");
    let near = closeness.value.filter(|value| (0.0..=1.0).contains(value));
    let (access, variety) = (reached.access(), reached.variety());
    let whole = product([access, variety, near]);
    let unknown = question.key("web-unknown");
    let term = |key: &str, value: Option<f64>| Term {
        label: question.key(key),
        value,
        text: value.map_or_else(|| unknown.clone(), |v| question.messages.decimals(v, 2)),
    };
    let mut together = term("web-creativity-product", whole);
    if let (None, Some(most)) = (whole, access.zip(variety).map(|(a, b)| a * b)) {
        together.text =
            question.text(&message!("web-creativity-at-most", most = question.messages.decimals(most, 2)));
    }
    let figure = reach_diagram(&drawing(
        question,
        region,
        &reached,
        vec![
            term("web-creativity-access", access),
            term("web-creativity-variety", variety),
            term("web-creativity-closeness", near),
        ],
        together,
    ));
    let data = CreativityData { access, variety, closeness: near, product: whole };
    let mut page = question.page("web-screen-figures-creativity", data);
    let fields = reached.fields.keys().filter(|field| field.is_some()).count();
    page.answer.push(question.text(&message!(
        "web-figure-creativity-says",
        region = question.region_name(region),
        tied = reached.tied,
        actors = reached.actors,
        fields = fields
    )));
    page.answer.push(question.key(match whole {
        Some(0.0) => "web-figure-creativity-zero",
        Some(_) => "web-figure-creativity-product",
        None => "web-figure-creativity-open",
    }));
    stands_on(question, &mut page, "¶44–51, ¶124");
    page.figures.push(figure.into());
    page.tables.push(data_table(question, &diagnosis, "data", &CODES));
    page.command = Some(question.command("diagnose"));
    Ok(page)
}

fn drawing(
    question: &Question,
    region: &RegionCode,
    reached: &Reached,
    terms: Vec<Term>,
    product: Term,
) -> ReachDiagram {
    let mut known: Vec<(&String, Rings)> =
        reached.fields.iter().filter_map(|(field, rings)| Some((field.as_ref()?, *rings))).collect();
    known.sort_by(|a, b| b.1.iter().sum::<usize>().cmp(&a.1.iter().sum()).then_with(|| a.0.cmp(b.0)));
    let mut wedges: Vec<(String, Rings)> = known
        .iter()
        .take(FIELDS)
        .map(|(code, rings)| (question.text(&message!("web-creativity-field", code = code.as_str())), *rings))
        .collect();
    let add = |a: Rings, b: &Rings| std::array::from_fn(|k| a[k] + b[k]);
    if known.len() > FIELDS {
        let rest = known[FIELDS..].iter().fold([0; 4], |sum, (_, rings)| add(sum, rings));
        wedges.push((question.text(&message!("web-creativity-others", count = known.len() - FIELDS)), rest));
    }
    if let Some(rings) = reached.fields.get(&None) {
        wedges.push((question.key("web-creativity-no-field"), *rings));
    }
    let ring_count = if wedges.iter().any(|(_, rings)| rings[3] > 0) { 4 } else { 3 };
    let rings = ["web-ring-home", "web-ring-nation", "web-ring-abroad", "web-ring-unknown"];
    ReachDiagram {
        caption: caption(question, "creativity", &question.region_name(region)),
        rings: rings[..ring_count].iter().map(|key| question.key(key)).collect(),
        counts: (0..ring_count).map(|k| wedges.iter().map(|(_, rings)| rings[k] as f64).collect()).collect(),
        wedges: wedges.into_iter().map(|(name, _)| name).collect(),
        terms,
        product,
        kind_column: question.key("web-creativity-field-column"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_access_or_no_variety_is_no_combination() {
        assert_eq!(product([Some(0.0), Some(0.5), None]), Some(0.0));
        assert_eq!(product([Some(0.5), Some(0.0), None]), Some(0.0));
        assert_eq!(product([Some(0.5), Some(0.5), None]), None);
        assert_eq!(product([Some(0.5), Some(0.5), Some(0.5)]), Some(0.125));
    }

    #[test]
    fn ties_to_one_field_have_no_variety_and_unknown_fields_are_unknown() {
        let of = |fields: &[(Option<&str>, usize)]| Reached {
            actors: 10,
            tied: 5,
            fields: fields.iter().map(|(f, n)| (f.map(str::to_owned), [*n, 0, 0, 0])).collect(),
        };
        assert_eq!(of(&[(Some("29"), 8)]).variety(), Some(0.0));
        assert_eq!(of(&[(Some("29"), 4), (Some("72"), 4)]).variety(), Some(0.5));
        assert_eq!(of(&[(None, 4)]).variety(), None);
        assert_eq!(of(&[]).variety(), Some(0.0));
    }
}
