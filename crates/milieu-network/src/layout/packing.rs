//! Parts of a drawing side by side.

use super::Layout;

/// Writes the places of each part into the layout so that the bounds of no two parts come closer
/// than `gap`: parts by falling height stand in rows about as wide as all rows are high. The
/// whole is centred.
pub(super) fn pack(layout: &mut Layout, parts: &[(Vec<u32>, Layout)], gap: f64) {
    let boxes: Vec<[f64; 4]> = parts.iter().map(|(_, part)| part.bounds().unwrap_or([0.0; 4])).collect();
    let width = |k: usize| boxes[k][2] - boxes[k][0] + gap;
    let height = |k: usize| boxes[k][3] - boxes[k][1] + gap;
    let area: f64 = (0..parts.len()).map(|k| width(k) * height(k)).sum();
    let widest = (0..parts.len()).map(width).fold(area.sqrt() * 1.1, f64::max);
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by(|a, b| height(*b).total_cmp(&height(*a)));
    let (mut left, mut top, mut row) = (0.0, 0.0, 0.0);
    for k in order {
        if left > 0.0 && left + width(k) > widest {
            top -= row;
            (left, row) = (0.0, 0.0);
        }
        row = f64::max(row, height(k));
        let (nodes, part) = &parts[k];
        for (v, (x, y)) in nodes.iter().zip(part.x.iter().zip(&part.y)) {
            layout.x[*v as usize] = x - boxes[k][0] + left;
            layout.y[*v as usize] = y - boxes[k][3] + top;
        }
        left += width(k);
    }
    *layout = std::mem::take(layout).centred();
}
