//! What the screens of evolution share: which ties, waves, actors and effects an address asks for.

use milieu_commands::Failure;
use milieu_commands::ties::TiesLook;
use milieu_ties::{EffectChoice, Panel, Part, Specification};
use milieu_vocabulary::{Layer, message};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::problem::Problem;
use crate::question::{Asked, Question};

/// Name of joint projects beside those of layers.
pub const PROJECTS: &str = "joint-projects";
/// Waves that are offered.
const WAVES: i16 = 3;

/// Which study is asked for. Everything may be left out.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StudyAsked {
    /// Networks to be explained: codes of layers or `joint-projects`, with commas.
    pub layers: Option<String>,
    /// Days or years of the waves, oldest first, with commas.
    pub waves: Option<String>,
    /// Anything: actors from everywhere, not of the region alone.
    pub everyone: Option<String>,
    /// Only so many of the most active actors.
    pub most: Option<String>,
    /// Anything: only actors with a tie in one of the waves.
    pub tied: Option<String>,
    /// Effects as `network/effect/with/part`, with semicolons; those of the model to begin with.
    pub effects: Option<String>,
}

/// A network that can be explained.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LayerOffered {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Ties, or participations in projects, that have a first or last day.
    pub dated: usize,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// What of a study all screens are told.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct StudyView {
    /// Options as typed after `milieu ties VERB FILE`.
    pub options: Vec<String>,
    /// The model as TOML, for `--effects`.
    pub model: Option<String>,
    /// Whether the model is the one to begin with.
    pub by_default: bool,
    /// Whether it can be estimated.
    pub ready: bool,
    /// SHA-256 of the data: what a kept result rests on.
    pub data: Option<String>,
    /// What jobs about this study have as their address, after the verb.
    pub name: String,
}

/// A study asked for and what came of it.
pub struct Studied {
    pub look: Option<TiesLook>,
    /// Why there is none: what is wrong, and what to do.
    pub trouble: Option<(String, Option<String>)>,
    pub view: StudyView,
    pub layers: Vec<LayerOffered>,
    pub waves: Vec<String>,
    pub everyone: bool,
    pub most: Option<usize>,
    pub tied: bool,
}

fn chosen(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

/// First and last year in which dated ties of the chosen networks begin or end.
fn years(question: &Question, layers: &[String]) -> Option<(i16, i16)> {
    let territory = question.territory();
    let mut years = Vec::new();
    for tie in territory.ties.values().filter(|tie| layers.iter().any(|l| l == tie.layer.code())) {
        years.extend([tie.span.from, tie.span.until].into_iter().flatten().map(|day| day.year()));
    }
    if layers.iter().any(|layer| layer == PROJECTS) {
        for project in territory.projects.values() {
            years.extend([project.span.from, project.span.until].into_iter().flatten().map(|day| day.year()));
        }
    }
    Some((*years.iter().min()?, *years.iter().max()?))
}

/// Days that part the time in which something changes evenly, away from its ends.
fn waves_of(first: i16, last: i16) -> Vec<String> {
    let step = ((last - first + 1) / (WAVES + 1)).max(1);
    (0..WAVES).rev().map(|back| format!("{}-07-01", last - 1 - back * step)).collect()
}

/// Settles a study and reads it.
pub fn study(question: &Question, asked: &StudyAsked) -> Result<Studied, Problem> {
    let territory = question.territory();
    let mut layers: Vec<LayerOffered> = Layer::ALL
        .iter()
        .map(|layer| LayerOffered {
            code: layer.code().to_owned(),
            name: question.key(layer.label_key()),
            dated: territory
                .ties
                .values()
                .filter(|tie| tie.layer == *layer && (tie.span.from.is_some() || tie.span.until.is_some()))
                .count(),
            chosen: false,
        })
        .collect();
    layers.push(LayerOffered {
        code: PROJECTS.to_owned(),
        name: question.key("web-evolution-joint-projects"),
        dated: territory
            .projects
            .values()
            .filter(|p| p.span.from.is_some() || p.span.until.is_some())
            .count(),
        chosen: false,
    });
    let codes: Vec<String> = match chosen(&asked.layers) {
        Some(text) => text.split(',').map(|code| code.trim().to_owned()).collect(),
        None => {
            let most = layers.iter().filter(|l| l.dated > 0).max_by_key(|layer| layer.dated);
            most.map(|layer| layer.code.clone()).into_iter().collect()
        }
    };
    for layer in &mut layers {
        layer.chosen = codes.contains(&layer.code);
    }
    let waves: Vec<String> = match chosen(&asked.waves) {
        Some(text) => text.split(',').map(|wave| wave.trim().to_owned()).filter(|w| !w.is_empty()).collect(),
        None => years(question, &codes).map(|(first, last)| waves_of(first, last)).unwrap_or_default(),
    };
    let everyone = chosen(&asked.everyone).is_some();
    let tied = chosen(&asked.tied).is_some();
    let most = match chosen(&asked.most) {
        Some(text) => Some(
            text.parse::<usize>()
                .map_err(|_| Problem::question(message!("web-evolution-not-a-number", text = text)))?,
        ),
        None => None,
    };

    let mut options = Vec::new();
    let named: Vec<&str> = codes.iter().map(String::as_str).filter(|code| *code != PROJECTS).collect();
    if !named.is_empty() {
        options.push(format!("--layer={}", named.join(",")));
    }
    if codes.iter().any(|code| code == PROJECTS) {
        options.push("--joint-projects".to_owned());
    }
    if !waves.is_empty() {
        options.push(format!("--wave={}", waves.join(",")));
    }
    if let (false, Some(region)) = (everyone, &question.region) {
        options.push(format!("--region={region}"));
    }
    if let Some(most) = most {
        options.push(format!("--most-active={most}"));
    }
    if tied {
        options.push("--tied-only".to_owned());
    }
    let own = chosen(&asked.effects);
    let name = format!("{} {}", options.join(" "), own.unwrap_or_default());
    let mut studied = Studied {
        look: None,
        trouble: None,
        view: StudyView { options, model: None, by_default: own.is_none(), ready: false, data: None, name },
        layers,
        waves,
        everyone,
        most,
        tied,
    };
    if codes.is_empty() || studied.waves.is_empty() {
        let (what, hint) =
            (question.key("web-evolution-no-time"), question.key("web-evolution-no-time-hint"));
        studied.trouble = Some((what, Some(hint)));
        return Ok(studied);
    }
    let effects = own.map(str::to_owned);
    let model = move |panel: &Panel, default: Specification| match &effects {
        Some(text) => specification(text, panel, default).map(Some),
        None => Ok(None),
    };
    let path = question.desk.path();
    let look = TiesLook::of(
        territory,
        path,
        &studied.view.options,
        model,
        std::sync::Arc::clone(&question.messages),
    );
    match look {
        Ok(look) => {
            studied.trouble = look.trouble();
            studied.view.ready = studied.trouble.is_none();
            studied.view.model = (!look.by_default()).then(|| look.model_toml()).transpose()?;
            studied.view.data = Some(look.data().to_owned());
            studied.look = Some(look);
        }
        Err(failure) => {
            let problem = Problem::from(failure);
            let view = problem.view(&question.messages);
            studied.trouble = Some((view.message, view.hint));
        }
    }
    Ok(studied)
}

/// The effects of an address.
fn specification(text: &str, panel: &Panel, default: Specification) -> Result<Specification, Failure> {
    let mut effects = Vec::new();
    for one in text.split(';').map(str::trim).filter(|one| !one.is_empty()) {
        let parts: Vec<&str> = one.split('/').collect();
        let wrong = || Failure::Usage { message: message!("web-evolution-not-an-effect", text = one) };
        let [dependent, effect, rest @ ..] = parts.as_slice() else { return Err(wrong()) };
        let part = match rest.get(1).copied().unwrap_or_default() {
            "" | "evaluation" => Part::Evaluation,
            "creation" => Part::Creation,
            "maintenance" => Part::Maintenance,
            "rate" => Part::Rate,
            _ => return Err(wrong()),
        };
        let known = panel.networks.iter().map(|n| n.name.as_str());
        let known =
            known.chain(panel.behaviours.iter().map(|b| b.name.as_str())).any(|name| name == *dependent);
        if rest.len() > 2 || !known {
            return Err(wrong());
        }
        effects.push(EffectChoice {
            dependent: (*dependent).to_owned(),
            effect: (*effect).to_owned(),
            with: rest.first().filter(|with| !with.is_empty()).map(|with| (*with).to_owned()),
            part,
            ..EffectChoice::default()
        });
    }
    if effects.is_empty() {
        return Ok(default);
    }
    Ok(Specification { effects, ..default })
}

/// An effect as it stands in an address.
pub fn token(choice: &EffectChoice) -> String {
    let part = match choice.part {
        Part::Creation => "/creation",
        Part::Maintenance => "/maintenance",
        Part::Rate => "/rate",
        Part::Evaluation => "",
    };
    let with = choice.with.as_deref().unwrap_or_default();
    let token = format!("{}/{}/{with}{part}", choice.dependent, choice.effect);
    token.trim_end_matches('/').to_owned()
}

/// Puts into the address what is kept of results: the same page is another one after a result was kept.
pub async fn as_kept(desk: &std::sync::Arc<crate::desk::Desk>, mut asked: Asked) -> Asked {
    let worker = std::sync::Arc::clone(desk);
    let kept = tokio::task::spawn_blocking(move || worker.store().and_then(|mut s| Ok(s.kept_runs()?))).await;
    if let Ok(Ok((count, last))) = kept {
        let mark = if asked.address.contains('?') { '&' } else { '?' };
        asked.address.push_str(&format!("{mark}kept={count}-{}", last.unwrap_or_default()));
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waves_lie_inside_the_time_in_which_something_changes() {
        assert_eq!(waves_of(1996, 2007), ["2000-07-01", "2003-07-01", "2006-07-01"]);
        assert_eq!(waves_of(2020, 2021), ["2018-07-01", "2019-07-01", "2020-07-01"]);
    }

    #[test]
    fn an_effect_goes_into_the_address_and_comes_back() {
        let panel = Panel {
            networks: vec![milieu_ties::NetworkPanel {
                name: "knowledge".to_owned(),
                kind: milieu_ties::NetworkKind::Directed,
                receivers: Vec::new(),
                waves: Vec::new(),
            }],
            ..Panel::default()
        };
        let text = "knowledge/density;knowledge/sameX/town/creation;knowledge/X/near";
        let read = specification(text, &panel, Specification::default()).expect("a model");
        let back: Vec<String> = read.effects.iter().map(token).collect();
        assert_eq!(back.join(";"), text);
        assert!(specification("nobody/density", &panel, Specification::default()).is_err());
        assert!(specification("knowledge/X/a/b/c", &panel, Specification::default()).is_err());
    }
}
