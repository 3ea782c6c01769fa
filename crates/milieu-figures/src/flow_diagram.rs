//! Steps from left to right, the parts of each as boxes, and what leads from one to the next.

use crate::svg::{Drawing, wrapped};
use crate::{Caption, Figure, Table};

/// A part of a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlowBox {
    /// Name.
    pub label: String,
    /// Step it belongs to: a position in [`FlowDiagram::steps`].
    pub step: usize,
    /// How far it is present, 0 to 1, drawn as the filled part of the box; `None` is unknown.
    pub level: Option<f64>,
    /// The number as it is read, or why there is none.
    pub text: String,
}

/// What leads from one part to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlowLink {
    /// Position of the box it comes from.
    pub from: usize,
    /// Position of the box it goes to.
    pub to: usize,
    /// Strength, 0 to 1, drawn as its width; `None` is drawn as a broken line.
    pub strength: Option<f64>,
}

/// What [`flow_diagram`] draws.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowDiagram {
    /// Title and description.
    pub caption: Caption,
    /// Names of the steps, first on the left.
    pub steps: Vec<String>,
    /// Parts.
    pub boxes: Vec<FlowBox>,
    /// What leads where.
    pub links: Vec<FlowLink>,
    /// What stands where nothing is known.
    pub unknown: String,
    /// Headings of the table: step, part, value, leads to.
    pub columns: [String; 4],
}

/// Draws the steps as columns of boxes, each filled to its level from the left; a box whose level
/// is not known is hatched.
pub fn flow_diagram(diagram: &FlowDiagram) -> Figure {
    const WIDTH: f64 = 960.0;
    const BOX: f64 = 76.0;
    const GAP: f64 = 22.0;
    const TOP: f64 = 44.0;
    let steps = diagram.steps.len().max(1);
    let pitch = WIDTH / steps as f64;
    let width = (pitch - 62.0).max(60.0);
    let in_step = |step: usize| diagram.boxes.iter().filter(|b| b.step == step).count();
    let most = (0..steps).map(in_step).max().unwrap_or(0);
    let height = TOP + most as f64 * (BOX + GAP) + 8.0;
    let mut seen = vec![0usize; steps];
    let places: Vec<(f64, f64)> = diagram
        .boxes
        .iter()
        .map(|b| {
            let step = b.step.min(steps - 1);
            let rank = seen[step];
            seen[step] += 1;
            // A step with fewer parts stands in the middle of the height.
            let free = (most - in_step(step).min(most)) as f64 * (BOX + GAP) / 2.0;
            (pitch * step as f64 + (pitch - width) / 2.0, TOP + free + rank as f64 * (BOX + GAP))
        })
        .collect();

    let mut drawing = Drawing::new(WIDTH, height);
    for (step, name) in diagram.steps.iter().enumerate() {
        drawing.lines("strong", "middle", (pitch * (step as f64 + 0.5), 16.0), name, pitch - 10.0, 2);
    }
    for link in &diagram.links {
        let (Some(from), Some(to)) = (places.get(link.from), places.get(link.to)) else { continue };
        let start = (from.0 + width, from.1 + BOX / 2.0);
        let end = (to.0 - 9.0, to.1 + BOX / 2.0);
        match link.strength {
            Some(strength) => drawing.stroke("flow", start, end, 1.0 + 7.0 * strength.clamp(0.0, 1.0)),
            None => drawing.line("guess", start, end),
        }
        drawing.polygon("head", &[(end.0, end.1 - 5.0), (end.0 + 9.0, end.1), (end.0, end.1 + 5.0)]);
    }
    for (part, (x, y)) in diagram.boxes.iter().zip(&places) {
        drawing.titled(&format!("{}: {}", part.label, part.text), |d| {
            d.rect("box", (*x, *y), (width, BOX));
            match part.level {
                Some(level) => d.rect(
                    "meter",
                    (*x + 1.0, *y + BOX - 13.0),
                    ((width - 2.0) * level.clamp(0.0, 1.0), 12.0),
                ),
                None => d.unknown_box((*x, *y + BOX - 13.0), (width, 13.0)),
            }
            let name = wrapped(&part.label, width - 12.0, 2);
            let lines = d.lines("strong", "start", (*x + 7.0, *y + 18.0), &part.label, width - 12.0, 2);
            debug_assert_eq!(lines, name.len());
            let words =
                if part.level.is_some() || !part.text.is_empty() { &part.text } else { &diagram.unknown };
            let rest = if lines == 1 { 2 } else { 1 };
            d.lines(
                "soft small",
                "start",
                (*x + 7.0, *y + 18.0 + 16.0 * lines as f64),
                words,
                width - 8.0,
                rest,
            );
        });
    }
    let rows = diagram
        .boxes
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let to: Vec<&str> = diagram
                .links
                .iter()
                .filter(|link| link.from == at)
                .filter_map(|link| diagram.boxes.get(link.to))
                .map(|b| b.label.as_str())
                .collect();
            vec![
                diagram.steps.get(part.step).cloned().unwrap_or_default(),
                part.label.clone(),
                if part.text.is_empty() { diagram.unknown.clone() } else { part.text.clone() },
                to.join("; "),
            ]
        })
        .collect();
    let table = Table { caption: diagram.caption.title.clone(), columns: diagram.columns.to_vec(), rows };
    drawing.finish(&diagram.caption, table)
}
