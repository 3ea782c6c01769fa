//! Indicators a user states in a dictionary file: over statistics, or over survey answers.

use milieu_vocabulary::{Input, Measured, Message, Status, message};

use crate::dictionary::{Compute, Definition, Denominator, StatisticQuery};
use crate::statistics::{self, Figure, QueryFault};
use crate::{Context, Evidence, Trail, reasons, survey};

/// Computes an indicator by its stated computation. Cost: two look-ups, or linear in the answers.
pub(super) fn measure(
    definition: &Definition,
    compute: &Compute,
    context: &Context<'_>,
    trail: &mut Trail,
) -> Measured {
    let unit = definition.unit.as_str();
    match compute {
        // The dictionary refuses such an entry; only one made by hand gets here.
        Compute::Builtin => {
            Measured::withheld(unit, message!("indicator-no-computation", code = definition.code.as_str()))
        }
        Compute::Statistic(query) => match figure(context, query) {
            Ok(found) => {
                show(&found, trail);
                let status = if found.sampled { Status::Estimated } else { Status::Observed };
                Measured::of_status(found.value, unit, status).input(Input::new(found.name(), 1, 1))
            }
            Err(reason) => Measured::withheld(unit, reason),
        },
        Compute::Ratio { numerator, denominator } => {
            let above = match figure(context, numerator) {
                Ok(found) => found,
                Err(reason) => return Measured::withheld(unit, reason),
            };
            show(&above, trail);
            match denominator {
                Denominator::Number(below) => ratio(&above, *below, None, unit),
                Denominator::Statistic(query) => match figure(context, query) {
                    Ok(below) => {
                        show(&below, trail);
                        ratio(&above, below.value, Some(&below), unit)
                    }
                    Err(reason) => Measured::withheld(unit, reason),
                },
            }
        }
        Compute::Answers { items } => {
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            match survey::mean_of_items(context, &items) {
                Some(found) => {
                    let mut measured = found.measured(&items.join("+"), context);
                    measured.unit = unit.to_owned();
                    measured
                }
                None => Measured::withheld(unit, reasons::missing_items(&items)),
            }
        }
        Compute::Share { item, at_least } => {
            let known = survey::values(context, item);
            let share = survey::ShareOfActors {
                yes: known.iter().filter(|(_, v)| v >= at_least).map(|(a, _)| *a).collect(),
                answered: known.into_iter().map(|(a, _)| a).collect(),
            };
            survey::show(trail, context, &share);
            match share.measured(item, context.n()) {
                Some(mut measured) => {
                    measured.unit = unit.to_owned();
                    measured
                }
                None => Measured::withheld(unit, reasons::missing_items(&[item])),
            }
        }
    }
}

fn figure(context: &Context<'_>, query: &StatisticQuery) -> Result<Figure, Message> {
    let variable = match query {
        StatisticQuery::Variable(variable) | StatisticQuery::Full { variable, .. } => variable,
    };
    statistics::find(context.snapshot, &context.region, query).map_err(|fault| match fault {
        QueryFault::Missing => message!(
            "indicator-missing-variable",
            variable = variable.as_str(),
            region = context.region.as_str()
        ),
        QueryFault::Ambiguous { rows } => message!(
            "indicator-ambiguous-variable",
            variable = variable.as_str(),
            region = context.region.as_str(),
            rows = rows
        ),
    })
}

fn ratio(above: &Figure, below: f64, other: Option<&Figure>, unit: &str) -> Measured {
    if below == 0.0 {
        return Measured::withheld(unit, message!("indicator-zero-denominator"));
    }
    let sampled = above.sampled || other.is_some_and(|o| o.sampled);
    let status = if sampled { Status::Estimated } else { Status::Observed };
    let mut measured =
        Measured::of_status(above.value / below, unit, status).input(Input::new(above.name(), 1, 1));
    if let Some(other) = other {
        measured = measured.input(Input::new(other.name(), 1, 1));
    }
    measured
}

fn show(figure: &Figure, trail: &mut Trail) {
    trail.row(|| Evidence {
        record: Some(figure.record.clone()),
        label: figure.name(),
        contribution: Some(figure.value),
        note: None,
    });
}
