//! Evolution › Model: which ties, waves, actors and effects; and whether the data carry it.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use milieu_commands::ties::TiesLook;
use milieu_ties::{Family, With};
use milieu_vocabulary::{Severity, message};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::desk::Desk;
use crate::evolution::{LayerOffered, StudyAsked, StudyView, as_kept, study, token};
use crate::page::{Cell, Page, TableView};
use crate::problem::{Problem, ProblemView};
use crate::question::{Asked, Question};
use crate::router::{TheDesk, answer};

/// What a model can be made of, and what is chosen.
#[derive(Serialize, ToSchema)]
pub struct ModelData {
    /// The study.
    pub study: StudyView,
    /// Networks that can be explained.
    pub layers: Vec<LayerOffered>,
    /// Waves chosen.
    pub waves: Vec<String>,
    /// Whether actors are from everywhere.
    pub everyone: bool,
    /// Only so many of the most active.
    pub most: Option<usize>,
    /// Whether actors without a tie are left out.
    pub tied: bool,
    /// Effects chosen.
    pub chosen: Vec<EffectChosen>,
    /// Effects that can be chosen.
    pub catalogue: Vec<EffectOffered>,
    /// Names of what effects can speak of: attributes of actors.
    pub actor_attributes: Vec<String>,
    /// Attributes of pairs.
    pub pair_attributes: Vec<String>,
    /// Networks and behaviours that are explained.
    pub explained: Vec<String>,
    /// What is noteworthy in the data, in words; what stands in the way first.
    pub findings: Vec<String>,
    /// Why it cannot be estimated.
    pub trouble: Option<String>,
    /// What to do about it.
    pub trouble_hint: Option<String>,
    /// Data and model as a study file.
    pub study_file: Option<String>,
    /// Whether a result is kept.
    pub kept: bool,
}

/// An effect of the model.
#[derive(Serialize, ToSchema)]
pub struct EffectChosen {
    /// As it stands in the address.
    pub token: String,
    /// Short name.
    pub effect: String,
    /// In words.
    pub name: String,
    /// Network or behaviour explained.
    pub explained: String,
    /// What it speaks of.
    pub with: Option<String>,
    /// Evaluation, creation, maintenance or rate.
    pub part: String,
}

/// An effect that can be chosen.
#[derive(Serialize, ToSchema)]
pub struct EffectOffered {
    /// Short name.
    pub effect: String,
    /// In words.
    pub name: String,
    /// What it is.
    pub about: String,
    /// What it must be told, in words; empty for nothing.
    pub needs: String,
    /// The same for programs: nothing, actor, pair, network.
    pub with: String,
    /// What it explains: network, behaviour, rate.
    pub family: String,
    /// Its statistic.
    pub statistic: String,
    /// What enters a choice.
    pub change: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(model))
}

/// Which ties, waves, actors and effects are asked for, and whether the data carry it.
#[utoipa::path(get, path = "/evolution/model.json", params(StudyAsked),
    responses((status = 200, body = Page<ModelData>), (status = 202, body = crate::jobs::JobView), (status = 400, body = ProblemView)))]
async fn model(State(desk): TheDesk, asked: Asked, Query(wanted): Query<StudyAsked>) -> Response {
    let asked = as_kept(&desk, asked).await;
    answer(desk, asked, move |question| build(question, &wanted)).await
}

fn build(question: &Question, wanted: &StudyAsked) -> Result<Page<ModelData>, Problem> {
    let studied = study(question, wanted)?;
    let catalogue = TiesLook::catalogue(&question.messages);
    let words = |effect: &str, family: Option<Family>| {
        let found =
            catalogue.iter().find(|e| e.info.name == effect && family.is_none_or(|f| f == e.info.family));
        found.map_or_else(|| effect.to_owned(), |e| e.name.clone())
    };
    let offered = catalogue
        .iter()
        .map(|effect| EffectOffered {
            effect: effect.info.name.to_owned(),
            name: effect.name.clone(),
            about: effect.about.clone(),
            needs: effect.needs.clone(),
            with: match effect.info.with {
                With::Nothing => "nothing",
                With::Actor => "actor",
                With::Pair => "pair",
                With::Network => "network",
            }
            .to_owned(),
            family: match effect.info.family {
                Family::Network => "network",
                Family::Behaviour => "behaviour",
                Family::Rate => "rate",
            }
            .to_owned(),
            statistic: effect.info.statistic.to_owned(),
            change: effect.info.change.to_owned(),
        })
        .collect();
    let (trouble, trouble_hint) = match studied.trouble.clone() {
        Some((what, hint)) => (Some(what), hint),
        None => (None, None),
    };
    let data = ModelData {
        study: studied.view.clone(),
        layers: studied.layers.clone(),
        waves: studied.waves.clone(),
        everyone: studied.everyone,
        most: studied.most,
        tied: studied.tied,
        chosen: Vec::new(),
        catalogue: offered,
        actor_attributes: Vec::new(),
        pair_attributes: Vec::new(),
        explained: Vec::new(),
        findings: Vec::new(),
        trouble,
        trouble_hint,
        study_file: None,
        kept: false,
    };
    let mut page = question.page("web-screen-evolution-model", data);
    let verb = format!("milieu ties describe {}", question.desk.file_name());
    page.command = Some(format!("{verb} {}", studied.view.options.join(" ")));
    let Some(look) = &studied.look else {
        page.answer.push(question.key("web-evolution-cannot"));
        page.answer.extend(page.data.trouble.clone());
        return Ok(page);
    };
    page.answer.extend(look.what());
    let descriptions = look.descriptions();
    let (mut made, mut ended, mut kept, mut least) = (0, 0, 0, None::<f64>);
    let mut rows = Vec::new();
    for description in &descriptions {
        for network in &description.networks {
            for (change, waves) in network.changes.iter().zip(description.waves.windows(2)) {
                made += change.formed;
                ended += change.dropped;
                kept += change.kept;
                if let Some(jaccard) = change.jaccard {
                    least = Some(least.map_or(jaccard, |l| l.min(jaccard)));
                }
                let count = |n: usize| Cell::number(n.to_string(), n as f64);
                rows.push(vec![
                    Cell::text(format!("{}: {} → {}", network.name, waves[0], waves[1])),
                    count(change.kept),
                    count(change.formed),
                    count(change.dropped),
                    match change.jaccard {
                        Some(j) => Cell::number(question.messages.decimals(j, 2), j),
                        None => Cell::text(question.key("web-unknown")),
                    },
                ]);
            }
        }
    }
    page.answer.push(question.text(&message!(
        "web-evolution-changes",
        made = made,
        ended = ended,
        kept = kept,
        least = least.map(|l| question.messages.decimals(l, 2)).unwrap_or_default(),
        known = if least.is_some() { "yes" } else { "no" }
    )));
    if studied.trouble.is_some() {
        page.answer.push(question.key("web-evolution-cannot"));
    }
    let heads = [
        "web-evolution-period",
        "ties-head-kept",
        "ties-head-formed",
        "ties-head-ended",
        "ties-head-jaccard",
    ];
    page.tables.push(TableView {
        id: "changes".to_owned(),
        caption: question.key("web-evolution-table-changes"),
        columns: heads.map(|key| question.key(key)).to_vec(),
        rows,
        total: None,
    });
    let mut findings = look.findings();
    findings.sort_by_key(|(severity, _)| std::cmp::Reverse(*severity != Severity::Note));
    page.data.findings = findings.into_iter().map(|(_, text)| text).collect();
    page.data.chosen = look
        .specification()
        .effects
        .iter()
        .map(|choice| EffectChosen {
            token: token(choice),
            effect: choice.effect.clone(),
            name: words(&choice.effect, None),
            explained: choice.dependent.clone(),
            with: choice.with.clone(),
            part: match token(choice).rsplit('/').next() {
                Some(part @ ("creation" | "maintenance" | "rate")) => part.to_owned(),
                _ => "evaluation".to_owned(),
            },
        })
        .collect();
    if let Some(panel) = look.panels().first() {
        page.data.actor_attributes = panel.actor_covariates.iter().map(|c| c.name.clone()).collect();
        page.data.pair_attributes = panel.dyadic_covariates.iter().map(|c| c.name.clone()).collect();
        let networks = panel.networks.iter().map(|n| n.name.clone());
        page.data.explained = networks.chain(panel.behaviours.iter().map(|b| b.name.clone())).collect();
    }
    page.data.study_file = Some(look.study_toml(&question.desk.file_name())?);
    page.data.kept = look.estimate(&mut question.desk.store()?)?.is_some();
    Ok(page)
}
