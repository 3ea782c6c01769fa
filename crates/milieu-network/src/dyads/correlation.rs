//! Pearson correlation in two passes.

/// Pearson correlation of the pairs (x, y), each counted `weight` times: pairs are read twice and
/// never stored. `None` where one side does not vary or there is no pair.
pub(crate) fn weighted_correlation<I: Iterator<Item = (f64, f64, f64)>>(
    pairs: impl Fn() -> I,
) -> Option<f64> {
    let (mut all, mut sum_x, mut sum_y) = (0.0, 0.0, 0.0);
    let (mut size_x, mut size_y) = (0f64, 0f64);
    for (x, y, w) in pairs() {
        all += w;
        sum_x += w * x;
        sum_y += w * y;
        size_x = size_x.max(x.abs());
        size_y = size_y.max(y.abs());
    }
    if all <= 0.0 {
        return None;
    }
    let (mean_x, mean_y) = (sum_x / all, sum_y / all);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y, w) in pairs() {
        let (dx, dy) = (x - mean_x, y - mean_y);
        xx += w * dx * dx;
        yy += w * dy * dy;
        xy += w * dx * dy;
    }
    let varies = |sum: f64, size: f64| sum > all * (1e-14 * size).powi(2);
    (varies(xx, size_x) && varies(yy, size_y)).then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
}

/// Pearson correlation of equally counted pairs.
pub(crate) fn correlation<I: Iterator<Item = (f64, f64)>>(pairs: impl Fn() -> I) -> Option<f64> {
    weighted_correlation(|| pairs().map(|(x, y)| (x, y, 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_pairs_are_weights() {
        let pairs = [(1.0, 2.0), (2.0, 1.0), (2.0, 1.0), (4.0, 5.0)];
        let weighted = [(1.0, 2.0, 1.0), (2.0, 1.0, 2.0), (4.0, 5.0, 1.0)];
        let plain = correlation(|| pairs.into_iter()).unwrap();
        assert!((plain - weighted_correlation(|| weighted.into_iter()).unwrap()).abs() < 1e-15);
        assert_eq!(correlation(|| [(1.0, 2.0), (1.0, 3.0)].into_iter()), None);
        assert_eq!(correlation(std::iter::empty), None);
    }
}
