//! `milieu published`: the figures the founding report prints, what follows from them, and where
//! they contradict each other. They are of 2000–2006 and check arithmetic; they are no current facts.

use milieu_indicators::published_figures::{
    FigureKind, contradictions, published_figures, reproduce_derived_figures,
};
use milieu_report::wording;
use milieu_vocabulary::message;
use serde_json::json;

use crate::Run;
use crate::failure::Failure;
use crate::screen::Align;

pub fn published(run: &mut Run) -> Result<(), Failure> {
    let internal = |error: milieu_indicators::IndicatorError| Failure::Internal(error.to_string());
    let reproduced = reproduce_derived_figures().map_err(internal)?;
    let contradictions = contradictions().map_err(internal)?;
    if run.common.json {
        return run.json(&json!({
            "schema": "milieu/published-figures/1",
            "figures": published_figures().iter().map(|f| json!({
                "id": f.id, "kind": kind_code(f.kind), "value": f.value, "unit": f.unit, "measure": f.measure,
                "class": f.class, "territory": f.territory, "period": f.period, "paragraphs": f.paragraphs,
                "statement": f.statement,
            })).collect::<Vec<_>>(),
            "reproduced": reproduced.iter().map(|r| json!({
                "id": r.id, "recorded": r.recorded, "computed": r.computed, "agrees": r.agrees,
            })).collect::<Vec<_>>(),
            "contradictions": contradictions.iter().map(|c| run.screen.text(&wording::contradiction(c))).collect::<Vec<_>>(),
        }));
    }
    run.screen.say(&message!("cli-published-note"))?;
    let head =
        ["cli-head-id", "cli-head-value", "cli-head-computed", "cli-head-figure", "cli-head-paragraph"]
            .map(|key| run.screen.key(key));
    let rows: Vec<Vec<String>> = published_figures()
        .iter()
        .filter_map(|f| {
            let value = f.value?;
            let computed = reproduced.iter().find(|r| r.id == f.id);
            Some(vec![
                f.id.clone(),
                format!("{value:.*}", f.decimals),
                computed.map(|r| format!("{:.*}", f.decimals, r.computed)).unwrap_or_default(),
                format!("{} · {} · {}", f.indicator, f.territory, f.measure),
                f.paragraphs.iter().map(|p| format!("¶{p}")).collect::<Vec<_>>().join(" "),
            ])
        })
        .collect();
    run.screen.blank()?;
    run.screen.table(&head, &[Align::Left, Align::Right, Align::Right, Align::Left, Align::Left], &rows)?;
    let statements: Vec<String> = published_figures()
        .iter()
        .filter_map(|f| {
            f.statement.as_ref().map(|s| format!("{}: {} · {} ({s})", f.id, f.indicator, f.territory))
        })
        .collect();
    let heading = run.screen.key("cli-heading-statements");
    run.screen.heading(&heading)?;
    for text in statements {
        run.screen.item("·", &text)?;
    }
    let heading = run.screen.key("cli-heading-contradictions");
    run.screen.heading(&heading)?;
    for contradiction in &contradictions {
        let text = run.screen.text(&wording::contradiction(contradiction));
        run.screen.item("!", &text)?;
    }
    if let Some(wrong) = reproduced.iter().find(|r| !r.agrees) {
        return Err(Failure::Internal(format!(
            "figure {} is recorded as {} and computed as {}",
            wrong.id, wrong.recorded, wrong.computed
        )));
    }
    Ok(())
}

const fn kind_code(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Published => "published",
        FigureKind::Qualitative => "qualitative",
        FigureKind::Derived => "derived",
    }
}
