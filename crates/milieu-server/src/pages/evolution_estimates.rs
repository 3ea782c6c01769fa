//! Evolution › Estimates: what makes ties form and last, with doubt, or that it cannot be told.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_commands::ties::{KeptEstimate, KeptGoodness};
use milieu_vocabulary::message;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::evolution::{StudyAsked, StudyView, as_kept, study};
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// What is kept of a study.
#[derive(Serialize, ToSchema)]
pub struct EstimatesData {
    /// The study.
    pub study: StudyView,
    /// Whether an estimation is kept of these data and this model.
    pub kept: bool,
    /// Whether it converged.
    pub converged: bool,
    /// What the estimates say; nothing when they are no result.
    pub sentences: Vec<String>,
    /// How to read them.
    pub careful: Option<String>,
    /// Whether the goodness of fit is kept.
    pub fitted: bool,
    /// Why it cannot be estimated.
    pub trouble: Option<String>,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(estimates))
}

/// What makes ties form and last, as far as it was estimated from the data as they are now.
#[utoipa::path(get, path = "/evolution/estimates.json", params(StudyAsked),
    responses((status = 200, body = Page<EstimatesData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn estimates(State(desk): TheDesk, asked: Asked, Query(wanted): Query<StudyAsked>) -> Response {
    let asked = as_kept(&desk, asked).await;
    answer(desk, asked, move |question| build(question, &wanted)).await
}

fn build(question: &Question, wanted: &StudyAsked) -> Result<Page<EstimatesData>, Problem> {
    let studied = study(question, wanted)?;
    let data = EstimatesData {
        study: studied.view.clone(),
        kept: false,
        converged: false,
        sentences: Vec::new(),
        careful: None,
        fitted: false,
        trouble: studied.trouble.as_ref().map(|(what, _)| what.clone()),
    };
    let mut page = question.page("web-screen-evolution-estimates", data);
    let verb = format!("milieu ties estimate {}", question.desk.file_name());
    page.command = Some(format!("{verb} {}", studied.view.options.join(" ")));
    let (Some(look), None) = (&studied.look, &studied.trouble) else {
        page.answer.push(question.key("web-evolution-cannot"));
        page.answer.extend(page.data.trouble.clone());
        return Ok(page);
    };
    let mut store = question.desk.store()?;
    let Some(kept) = look.estimate(&mut store)? else {
        page.answer.push(question.key("web-evolution-none-yet"));
        page.answer.extend(look.what());
        return Ok(page);
    };
    page.data.kept = true;
    page.data.converged = kept.converged;
    show(question, &mut page, &kept);
    if kept.converged {
        page.answer.extend(look.what());
        if let Some(fit) = look.goodness(&mut store)? {
            page.data.fitted = true;
            show_fit(question, &mut page, &fit);
        }
    }
    Ok(page)
}

fn show(question: &Question, page: &mut Page<EstimatesData>, kept: &KeptEstimate) {
    let messages = &question.messages;
    let ratio = kept.convergence.map(|r| messages.decimals(r, 3));
    page.answer.push(question.text(&message!(
        "web-evolution-verdict",
        converged = if kept.converged { "yes" } else { "no" },
        ratio = ratio.unwrap_or_else(|| question.key("web-unknown")),
        wanted = messages.decimals(kept.wanted(), 2),
        simulations = kept.simulations,
        seed = kept.seed().to_string()
    )));
    if kept.converged {
        page.data.sentences = kept.sentences(messages);
        page.data.careful = Some(question.key("ties-careful"));
        page.figures.push(kept.effect_figure(messages).into());
    } else {
        page.answer.extend(kept.blocking(messages));
        page.answer.push(question.key("ties-not-converged-hint"));
    }
    page.figures.push(kept.trace_figure(messages).into());
    let unknown = || Cell::text(question.key("web-unknown"));
    let number = |value: Option<f64>, digits: usize| match value {
        Some(value) if value.is_finite() => Cell::number(messages.decimals(value, digits), value),
        _ => unknown(),
    };
    let rows = kept
        .parameters
        .iter()
        .map(|parameter| {
            let estimate = format!("{} {}", messages.decimals(parameter.value, 3), parameter.stars());
            let odds = (parameter.part != "rate").then(|| parameter.value.exp());
            vec![
                Cell::text(parameter.label(messages)),
                Cell::text(parameter.dependent.clone()),
                Cell::number(estimate.trim_end(), parameter.value),
                match parameter.held {
                    true => Cell::text(question.key("ties-held")),
                    false => number(parameter.standard_error, 3),
                },
                match odds {
                    Some(odds) => number(Some(odds), 2),
                    None => Cell::text("–"),
                },
                match parameter.p {
                    Some(p) => number(Some(p), 3),
                    None => Cell::text("–"),
                },
                match parameter.held {
                    true => Cell::text("–"),
                    false => number(parameter.convergence_t, 3),
                },
            ]
        })
        .collect();
    let heads = [
        "ties-head-effect",
        "ties-head-explained",
        "ties-head-estimate",
        "ties-head-error",
        "web-evolution-head-odds",
        "ties-head-p",
        "ties-head-convergence",
    ];
    page.tables.push(TableView {
        id: "estimates".to_owned(),
        caption: question.key(match kept.converged {
            true => "web-evolution-table-estimates",
            false => "web-evolution-table-no-result",
        }),
        columns: heads.map(|key| question.key(key)).to_vec(),
        rows,
        total: None,
    });
}

fn show_fit(question: &Question, page: &mut Page<EstimatesData>, fit: &KeptGoodness) {
    let messages = &question.messages;
    let bad = fit.fits.iter().filter(|fit| fit.bad()).count();
    page.answer.push(question.text(&message!(
        "web-evolution-fit",
        bad = bad,
        any = if bad > 0 { "yes" } else { "no" },
        all = fit.fits.len(),
        simulations = fit.simulations,
        seed = fit.seed.to_string()
    )));
    for (at, one) in fit.fits.iter().enumerate() {
        page.figures.push(one.figure(messages, &format!("fit-{}", at + 1)).into());
    }
    let rows = fit
        .fits
        .iter()
        .map(|one| {
            let verdict = message!("ties-fit", verdict = if one.bad() { "bad" } else { "good" });
            vec![
                Cell::text(one.title(messages)),
                Cell::number(one.p_text(), one.p),
                Cell::text(question.text(&verdict)),
            ]
        })
        .collect();
    page.tables.push(TableView {
        id: "fit".to_owned(),
        caption: question.key("ties-figure-fit"),
        columns: ["ties-head-feature", "ties-head-p", "ties-head-fit"].map(|key| question.key(key)).to_vec(),
        rows,
        total: None,
    });
}
