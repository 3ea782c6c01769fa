//! Pearson correlation in two passes.

/// Pairs of values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paired {
    pairs: Vec<(f64, f64)>,
}

impl Paired {
    pub(crate) fn add(&mut self, x: f64, y: f64) {
        self.pairs.push((x, y));
    }

    /// Pearson correlation; `None` where one side does not vary.
    pub(crate) fn correlation(&self) -> Option<f64> {
        let n = self.pairs.len() as f64;
        if self.pairs.is_empty() {
            return None;
        }
        let mean_x = self.pairs.iter().map(|p| p.0).sum::<f64>() / n;
        let mean_y = self.pairs.iter().map(|p| p.1).sum::<f64>() / n;
        let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
        let (mut size_x, mut size_y) = (0f64, 0f64);
        for (x, y) in &self.pairs {
            let (dx, dy) = (x - mean_x, y - mean_y);
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
            size_x = size_x.max(x.abs());
            size_y = size_y.max(y.abs());
        }
        let varies = |sum: f64, size: f64| sum > n * (1e-14 * size).powi(2);
        (varies(xx, size_x) && varies(yy, size_y)).then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
    }
}
