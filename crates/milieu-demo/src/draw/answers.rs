//! Answers to the questionnaire, in two waves.

use super::{DrawnActor, DrawnAnswers};
use crate::cluster::TypeSettings;
use crate::dice::Dice;

/// Years in which the actors were asked: the last of each period.
pub(crate) const WAVES: [i32; 2] = [2004, 2008];

/// First year in which the field's new technology could be had.
const AVAILABLE: i32 = 1996;

/// An item of the questionnaire: code, and the ends of its scale.
pub(crate) struct Item(pub &'static str, pub Option<(f64, f64)>);

const YES_NO: Option<(f64, f64)> = Some((0.0, 1.0));
const LIKERT: Option<(f64, f64)> = Some((1.0, 5.0));
const PERCENT: Option<(f64, f64)> = Some((0.0, 100.0));

/// The items, by the codes of the survey dictionary.
pub(crate) const ITEMS: &[Item] = &[
    Item("trigger-demand", YES_NO),
    Item("trigger-cost", YES_NO),
    Item("trigger-equipment", YES_NO),
    Item("trigger-technology", YES_NO),
    Item("trigger-regulation", YES_NO),
    Item("product-innovation", YES_NO),
    Item("process-innovation", YES_NO),
    Item("adopted-technology", YES_NO),
    Item("new-to-market", YES_NO),
    Item("adoption-year", None),
    Item("months-to-market", None),
    Item("turnover-new-products", PERCENT),
    Item("training", YES_NO),
    Item("certified-process", YES_NO),
    Item("engineers", YES_NO),
    Item("inflow-mobility", PERCENT),
    Item("inflow-imitation", PERCENT),
    Item("inflow-colocation", PERCENT),
    Item("inflow-interactive", PERCENT),
    Item("inflow-projects", PERCENT),
    Item("trust-1", LIKERT),
    Item("trust-2", LIKERT),
    Item("trust-3", LIKERT),
    Item("norms-1", LIKERT),
    Item("norms-2", LIKERT),
    Item("norms-3", LIKERT),
    Item("inputs-inhouse-rd", PERCENT),
    Item("inputs-licences", PERCENT),
    Item("joint-problem-solving", PERCENT),
    Item("workers-as-cost", LIKERT),
    Item("workers-as-adopters", LIKERT),
    Item("labour-saving", LIKERT),
    Item("suggestions", LIKERT),
    Item("mixed-teams", LIKERT),
    Item("compete-scale", YES_NO),
    Item("compete-productivity", YES_NO),
    Item("compete-flexibility", YES_NO),
    Item("compete-speed", YES_NO),
];

/// What an actor is like beyond one answer.
struct Respondent {
    /// Trust and norms on 0 to 1: answers of one person hang together.
    trust: f64,
    linear: f64,
    systemic: f64,
    /// Year in which it took up the field's new technology.
    adopted: i32,
}

pub(super) fn draw(settings: &TypeSettings, actors: &[DrawnActor], dice: &mut Dice) -> Vec<DrawnAnswers> {
    let mut answers = Vec::new();
    for (position, actor) in actors.iter().enumerate().filter(|(_, a)| a.at_home) {
        let of_scale = |mean: f64| (mean - 1.0) / 4.0;
        let mut adopted = AVAILABLE;
        while adopted < WAVES[1] + 1 && !dice.yes(settings.uptake) {
            adopted += 1;
        }
        let respondent = Respondent {
            trust: dice.beta(of_scale(settings.trust), 10.0),
            linear: dice.beta(of_scale(settings.workers_linear), 10.0),
            systemic: dice.beta(of_scale(settings.workers_systemic), 10.0),
            adopted: adopted.max(actor.founded),
        };
        for year in WAVES {
            if actor.founded <= year && dice.yes(0.8) {
                let values = one_wave(settings, actor, &respondent, year, dice);
                answers.push(DrawnAnswers { actor: position, year, values });
            }
        }
    }
    answers.sort_by_key(|a| (a.year, a.actor));
    answers
}

fn one_wave(
    settings: &TypeSettings,
    actor: &DrawnActor,
    respondent: &Respondent,
    year: i32,
    dice: &mut Dice,
) -> Vec<Option<f64>> {
    let firm = actor.filiere.is_some();
    let flag = |yes: bool| f64::from(u8::from(yes));
    let product = dice.yes(settings.product_innovation);
    // Parts of a whole, each with some noise, in percent.
    let spill = settings.spill_over / 3.0;
    let projects = 1.0 - settings.spill_over - settings.interactive;
    let inflow = whole([spill, spill, spill, settings.interactive, projects], 100.0, dice);
    let rest = 100.0 - settings.inputs_research - settings.inputs_licences - settings.inputs_joint;
    let inputs = whole(
        [settings.inputs_research, settings.inputs_licences, settings.inputs_joint, rest.max(1.0), 0.0],
        100.0,
        dice,
    );
    let likert = |mean: f64, dice: &mut Dice| (1.0 + 4.0 * dice.beta(mean, 12.0)).round();
    ITEMS
        .iter()
        .map(|Item(code, _)| {
            let mut yes = |share: f64| Some(flag(dice.yes(share)));
            let value = match *code {
                "trigger-demand" => yes(settings.trigger_demand),
                "trigger-cost" => yes(settings.trigger_cost),
                "trigger-equipment" => yes(settings.trigger_equipment),
                "trigger-technology" => yes(settings.trigger_technology),
                "trigger-regulation" => yes(settings.trigger_regulation),
                "product-innovation" => Some(flag(product)),
                "process-innovation" => yes(settings.process_innovation),
                "adopted-technology" => yes(settings.adopted_technology),
                "new-to-market" => product.then(|| flag(dice.yes(settings.new_to_market))),
                "adoption-year" => (respondent.adopted <= year).then_some(f64::from(respondent.adopted)),
                "months-to-market" => {
                    product.then(|| dice.log_normal(settings.months_to_market, 0.4).round())
                }
                "turnover-new-products" => {
                    Some((100.0 * dice.beta(settings.new_turnover / 100.0, 12.0)).round())
                }
                "training" => yes(settings.training),
                "certified-process" => yes(settings.certified),
                "engineers" => yes(settings.engineers),
                "inflow-mobility" => Some(inflow[0]),
                "inflow-imitation" => Some(inflow[1]),
                "inflow-colocation" => Some(inflow[2]),
                "inflow-interactive" => Some(inflow[3]),
                "inflow-projects" => Some(inflow[4]),
                "inputs-inhouse-rd" => Some(inputs[0]),
                "inputs-licences" => Some(inputs[1]),
                "joint-problem-solving" => Some(inputs[2]),
                "workers-as-cost" | "workers-as-adopters" | "labour-saving" => {
                    Some(likert(respondent.linear, dice))
                }
                "suggestions" | "mixed-teams" => Some(likert(respondent.systemic, dice)),
                "compete-scale" => yes(settings.compete_scale),
                "compete-productivity" => yes(settings.compete_productivity),
                "compete-flexibility" => yes(settings.compete_flexibility),
                "compete-speed" => yes(settings.compete_speed),
                _ => Some(likert(respondent.trust, dice)),
            };
            // Only firms are asked about markets and innovation; one answer in twenty is missing.
            let of_firms = ["trigger", "product", "process", "new", "months", "turnover", "compete"];
            let asked = firm || !of_firms.iter().any(|word| code.starts_with(word));
            if dice.yes(0.05) { None } else { value.filter(|_| asked) }
        })
        .collect()
}

/// Parts in about these proportions that add up to a whole, in whole numbers.
fn whole(parts: [f64; 5], sum: f64, dice: &mut Dice) -> [f64; 5] {
    let noisy = parts.map(|part| part * dice.log_normal(1.0, 0.35));
    let total: f64 = noisy.iter().sum();
    noisy.map(|part| (sum * part / total).floor())
}
