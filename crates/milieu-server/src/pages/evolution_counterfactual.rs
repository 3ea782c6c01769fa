//! Evolution › Counterfactual: what would probably come if something were different.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_commands::ties::{SimulationArm, TiesLook};
use milieu_ties::Scenario;
use milieu_ties::scenario::{
    Actors, CovariateChange, DyadicChange, Entry, Exit, Pairs, ParameterChange, RateChange, Subsidy,
};
use milieu_vocabulary::message;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::evolution::{StudyAsked, StudyView, as_kept, study};
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// Most periods that are looked ahead.
const FARTHEST: usize = 10;
/// Most actors that come at once.
const MOST_COME: usize = 50;

/// What is to be different.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ScenarioAsked {
    /// `ease` (ties easier to make and keep), `off` (an effect ceases to work), `attribute`, `pairs`
    /// (values shifted), `pace` (how often actors reconsider), `come`, `leave`.
    pub change: Option<String>,
    /// Of what: a parameter, an attribute, an actor, or a network.
    pub of: Option<String>,
    /// How much: per cent of the odds of a new tie, what is added, by what it is multiplied, how many.
    pub amount: Option<String>,
    /// For `ease`: per cent of the odds of keeping a tie.
    pub keeping: Option<String>,
    /// For `ease`: `same:ATTRIBUTE` or `different:ATTRIBUTE`.
    pub among: Option<String>,
    /// Periods to go on.
    pub periods: Option<String>,
}

/// A scenario and what came of it.
#[derive(Serialize, ToSchema)]
pub struct CounterfactualData {
    /// The study.
    pub study: StudyView,
    /// Whether a converged estimation is kept, from which one can go on.
    pub estimated: bool,
    /// The scenario as TOML, for `--scenario`.
    pub scenario: Option<String>,
    /// The scenario in words.
    pub sentence: Option<String>,
    /// Whether its result is kept.
    pub kept: bool,
    /// Parameters: name and words.
    pub parameters: Vec<Named>,
    /// Attributes of actors.
    pub actor_attributes: Vec<String>,
    /// Categories of actors: those that can be the same.
    pub categories: Vec<String>,
    /// Attributes of pairs.
    pub pair_attributes: Vec<String>,
    /// Actors.
    pub actors: Vec<String>,
    /// Networks.
    pub networks: Vec<String>,
    /// Why nothing can be simulated.
    pub trouble: Option<String>,
}

/// A name and what it is called.
#[derive(Serialize, ToSchema)]
pub struct Named {
    /// Name.
    pub name: String,
    /// In words.
    pub label: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(counterfactual))
}

/// What would probably come if something were different, against how it goes on.
#[utoipa::path(get, path = "/evolution/counterfactual.json", params(StudyAsked, ScenarioAsked),
    responses((status = 200, body = Page<CounterfactualData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn counterfactual(
    State(desk): TheDesk,
    asked: Asked,
    Query(wanted): Query<StudyAsked>,
    Query(scenario): Query<ScenarioAsked>,
) -> Response {
    let asked = as_kept(&desk, asked).await;
    answer(desk, asked, move |question| build(question, &wanted, &scenario)).await
}

fn number(text: Option<&str>, otherwise: f64) -> Result<f64, Problem> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(otherwise) };
    let value = text.replace(',', ".").parse::<f64>().ok().filter(|value| value.is_finite());
    value.ok_or_else(|| Problem::question(message!("web-evolution-not-a-number", text = text)))
}

/// What per cent more (or fewer) are on the scale of the parameters.
fn log_odds(percent: f64) -> Result<f64, Problem> {
    if percent <= -100.0 {
        let text = percent.to_string();
        return Err(Problem::question(message!("web-evolution-not-a-number", text = text)));
    }
    Ok((percent / 100.0).ln_1p())
}

/// The scenario of an address.
fn scenario_of(question: &Question, asked: &ScenarioAsked) -> Result<Option<Scenario>, Problem> {
    let Some(change) = asked.change.as_deref().filter(|change| !change.is_empty()) else { return Ok(None) };
    let of = asked.of.clone().unwrap_or_default();
    let amount = asked.amount.as_deref();
    let periods = number(asked.periods.as_deref(), 1.0)?;
    if !(1.0..=FARTHEST as f64).contains(&periods) {
        let text = periods.to_string();
        return Err(Problem::question(message!("web-evolution-not-a-number", text = text)));
    }
    let mut scenario = Scenario { periods: periods as usize, ..Scenario::default() };
    match change {
        "ease" => {
            let among = asked.among.as_deref().and_then(|text| text.split_once(':'));
            let pairs = match among {
                Some(("same", name)) => Pairs { same: Some(name.to_owned()), ..Pairs::default() },
                Some(("different", name)) => Pairs { different: Some(name.to_owned()), ..Pairs::default() },
                _ => Pairs::default(),
            };
            scenario.subsidies.push(Subsidy {
                network: of.clone(),
                pairs,
                creation: log_odds(number(amount, 0.0)?)?,
                maintenance: log_odds(number(asked.keeping.as_deref(), 0.0)?)?,
                ..Subsidy::default()
            });
        }
        "off" => scenario.parameters.push(ParameterChange {
            parameter: of.clone(),
            set: Some(0.0),
            ..ParameterChange::default()
        }),
        "attribute" => scenario.actor_covariates.push(CovariateChange {
            covariate: of.clone(),
            add: Some(number(amount, 0.0)?),
            ..CovariateChange::default()
        }),
        "pairs" => scenario.dyadic_covariates.push(DyadicChange {
            covariate: of.clone(),
            add: Some(number(amount, 0.0)?),
            ..DyadicChange::default()
        }),
        "pace" => scenario.rate_changes.push(RateChange {
            variable: of.clone(),
            multiply: number(amount, 1.0)?,
            ..RateChange::default()
        }),
        "come" => {
            let count = number(amount, 1.0)?.clamp(1.0, MOST_COME as f64) as usize;
            scenario.entries = (1..=count)
                .map(|at| Entry {
                    name: question.text(&message!(
                        "web-evolution-newcomer",
                        number = at.to_string(),
                        like = of.as_str()
                    )),
                    like: Some(of.clone()),
                    ..Entry::default()
                })
                .collect();
        }
        "leave" => scenario
            .exits
            .push(Exit { actors: Actors { names: vec![of.clone()], ..Actors::default() }, time: 0.0 }),
        other => {
            return Err(Problem::question(message!("web-evolution-no-such-change", text = other)));
        }
    }
    let known = ["ease", "off", "attribute", "pairs", "pace", "come", "leave"];
    let change = known.iter().find(|k| **k == change).copied().unwrap_or("ease");
    scenario.name = question.text(&message!(
        "web-evolution-scenario",
        change = change,
        of = of,
        amount = number(amount, 0.0)?,
        keeping = number(asked.keeping.as_deref(), 0.0)?,
        among = asked.among.as_deref().and_then(|text| text.split_once(':')).map_or("all", |(how, _)| how),
        attribute = asked.among.as_deref().and_then(|text| text.split_once(':')).map_or("", |(_, name)| name)
    ));
    Ok(Some(scenario))
}

fn build(
    question: &Question,
    wanted: &StudyAsked,
    asked: &ScenarioAsked,
) -> Result<Page<CounterfactualData>, Problem> {
    let studied = study(question, wanted)?;
    let data = CounterfactualData {
        study: studied.view.clone(),
        estimated: false,
        scenario: None,
        sentence: None,
        kept: false,
        parameters: Vec::new(),
        actor_attributes: Vec::new(),
        categories: Vec::new(),
        pair_attributes: Vec::new(),
        actors: Vec::new(),
        networks: Vec::new(),
        trouble: studied.trouble.as_ref().map(|(what, _)| what.clone()),
    };
    let mut page = question.page("web-screen-evolution-counterfactual", data);
    let verb = format!("milieu ties simulate {}", question.desk.file_name());
    page.command = Some(format!("{verb} {}", studied.view.options.join(" ")));
    let (Some(look), None) = (&studied.look, &studied.trouble) else {
        page.answer.push(question.key("web-evolution-cannot"));
        page.answer.extend(page.data.trouble.clone());
        return Ok(page);
    };
    offer(&mut page.data, look);
    let mut store = question.desk.store()?;
    let estimate = look.estimate(&mut store)?;
    page.data.estimated = estimate.as_ref().is_some_and(|kept| kept.converged);
    if !page.data.estimated {
        page.answer.push(question.key(match estimate {
            Some(_) => "web-evolution-not-converged-yet",
            None => "web-evolution-estimate-first",
        }));
        return Ok(page);
    }
    let Some(scenario) = scenario_of(question, asked)? else {
        page.answer.push(question.key("web-evolution-say-what"));
        return Ok(page);
    };
    if let Err(failure) = look.check(&scenario) {
        let view = Problem::from(failure).view(&question.messages);
        page.answer.push(view.message);
        page.answer.extend(view.hint);
        return Ok(page);
    }
    page.data.scenario = Some(TiesLook::scenario_toml(&scenario)?);
    page.data.sentence = Some(scenario.name.clone());
    let Some(arms) = look.simulation(&mut store, std::slice::from_ref(&scenario))? else {
        page.answer
            .push(question.text(&message!("web-evolution-not-run", scenario = scenario.name.as_str())));
        return Ok(page);
    };
    page.data.kept = true;
    for arm in &arms {
        show(question, &mut page, arm);
    }
    Ok(page)
}

/// What the form can offer.
fn offer(data: &mut CounterfactualData, look: &TiesLook) {
    let told = look.parameters().into_iter().filter(|(_, _, rate)| !rate);
    data.parameters = told.map(|(name, label, _)| Named { name, label }).collect();
    if let Some(panel) = look.panels().first() {
        let of_actors = || panel.actor_covariates.iter().filter(|c| c.of_receivers.is_none());
        data.actor_attributes = of_actors().filter(|c| c.centred).map(|c| c.name.clone()).collect();
        data.categories = of_actors().filter(|c| !c.centred).map(|c| c.name.clone()).collect();
        data.pair_attributes = panel.dyadic_covariates.iter().map(|c| c.name.clone()).collect();
        data.actors.clone_from(&panel.actors);
        data.networks = panel.networks.iter().map(|n| n.name.clone()).collect();
    }
}

/// One arm: how it goes on, or what a scenario changes.
fn show(question: &Question, page: &mut Page<CounterfactualData>, arm: &SimulationArm) {
    let messages = &question.messages;
    let number = |value: Option<f64>| match value {
        Some(value) => Cell::number(messages.number(value), value),
        None => Cell::text(question.key("web-unknown")),
    };
    let interval = |interval: Option<[f64; 2]>| {
        let text = interval.map(|[a, b]| format!("{} – {}", messages.number(a), messages.number(b)));
        Cell::text(text.unwrap_or_else(|| question.key("web-unknown")))
    };
    let share = |value: Option<f64>| match value {
        Some(value) => Cell::number(format!("{} %", messages.decimals(100.0 * value, 0)), value),
        None => Cell::text(question.key("web-unknown")),
    };
    let (id, caption, heads): (_, _, &[&str]) = if arm.compared {
        (
            "differences",
            question.text(&message!("web-evolution-table-differences", scenario = arm.name.as_str())),
            &[
                "ties-head-measure",
                "ties-head-difference",
                "ties-head-expected",
                "web-evolution-head-more",
                "web-evolution-head-parameters",
                "web-evolution-head-chance",
                "web-evolution-head-verdict",
            ],
        )
    } else {
        (
            "baseline",
            question.key("web-evolution-table-baseline"),
            &["ties-head-measure", "ties-head-mean", "ties-head-expected", "ties-head-single"],
        )
    };
    let rows = arm
        .measures
        .iter()
        .map(|measure| {
            let title = measure.title.as_ref().map_or_else(|| measure.name.clone(), |m| question.text(m));
            let spread = &measure.spread;
            let mut row = vec![Cell::text(title), number(spread.mean), interval(spread.expected_interval)];
            if arm.compared {
                let verdict = question.text(&message!("web-evolution-sense", sense = measure.sense()));
                let parameters = spread.from_parameters();
                row.extend([
                    share(measure.more),
                    share(parameters),
                    share(parameters.map(|p| 1.0 - p)),
                    Cell::text(verdict),
                ]);
            } else {
                row.push(interval(spread.single_interval));
            }
            row
        })
        .collect();
    if let (true, Some(first)) = (arm.compared, arm.measures.first()) {
        let title = first.title.as_ref().map_or_else(|| first.name.clone(), |m| question.text(m));
        let [low, high] = first.spread.expected_interval.unwrap_or_default();
        page.answer.push(question.text(&message!(
            "web-evolution-differs",
            scenario = arm.name.as_str(),
            measure = title,
            sense = first.sense(),
            mean = first.spread.mean.map(|m| messages.number(m)).unwrap_or_default(),
            low = messages.number(low),
            high = messages.number(high)
        )));
        if let Some(parameters) = first.spread.from_parameters() {
            page.answer.push(question.text(&message!(
                "web-evolution-doubt",
                parameters = messages.decimals(100.0 * parameters, 0),
                chance = messages.decimals(100.0 * (1.0 - parameters), 0)
            )));
        }
    }
    page.tables.push(TableView {
        id: id.to_owned(),
        caption,
        columns: heads.iter().map(|key| question.key(key)).collect(),
        rows,
        total: None,
    });
}
