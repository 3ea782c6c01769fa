//! One sample of simulated values: its moments, quantiles and density.

/// The finite values of a sample, in order; at least one.
pub(crate) struct Distribution {
    sorted: Vec<f64>,
    /// Arithmetic mean.
    pub(crate) mean: f64,
    /// Standard deviation (divisor n - 1); `None` with fewer than two values.
    pub(crate) sd: Option<f64>,
}

impl Distribution {
    /// Values that are not finite are left out; `None` when none is left.
    pub(crate) fn of(values: &[f64]) -> Option<Self> {
        let mut sorted: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
        if sorted.is_empty() {
            return None;
        }
        sorted.sort_by(f64::total_cmp);
        let count = sorted.len() as f64;
        let (least, greatest) = (sorted[0], sorted[sorted.len() - 1]);
        // The mean of equal values is that value, to the last bit.
        let mean = if least == greatest { least } else { sorted.iter().sum::<f64>() / count };
        let squares: f64 = sorted.iter().map(|v| (v - mean).powi(2)).sum();
        let sd = (sorted.len() > 1).then(|| (squares / (count - 1.0)).sqrt());
        Some(Distribution { sorted, mean, sd })
    }

    pub(crate) fn count(&self) -> usize {
        self.sorted.len()
    }

    pub(crate) fn least(&self) -> f64 {
        self.sorted[0]
    }

    pub(crate) fn greatest(&self) -> f64 {
        self.sorted[self.sorted.len() - 1]
    }

    /// Quantile by linear interpolation of the order statistics at `(n - 1) q`
    /// (type 7 of Hyndman and Fan 1996).
    pub(crate) fn quantile(&self, q: f64) -> f64 {
        let place = (self.sorted.len() - 1) as f64 * q.clamp(0.0, 1.0);
        let below = place.floor() as usize;
        let above = (below + 1).min(self.sorted.len() - 1);
        self.sorted[below] + (place - below as f64) * (self.sorted[above] - self.sorted[below])
    }

    /// Width of the kernel: 0.9 min(sd, IQR / 1.34) n^(-1/5) (Silverman 1986), and for whole
    /// numbers at least half the step between them, so that a count does not fall into beads.
    /// `None` when all values are equal.
    fn bandwidth(&self) -> Option<f64> {
        let sd = self.sd.filter(|sd| *sd > 0.0)?;
        let range = (self.quantile(0.75) - self.quantile(0.25)) / 1.34;
        let spread = if range > 0.0 { sd.min(range) } else { sd };
        let width = 0.9 * spread * (self.sorted.len() as f64).powf(-0.2);
        let whole = self.sorted.iter().all(|v| v.fract() == 0.0);
        Some(if whole { width.max(0.5) } else { width })
    }

    /// Gaussian kernel density from the least to the greatest value and not beyond, as pairs of
    /// value and density over its own maximum. Empty when all values are equal.
    pub(crate) fn density(&self) -> Vec<(f64, f64)> {
        let Some(width) = self.bandwidth() else { return Vec::new() };
        let range = self.greatest() - self.least();
        let steps = (2.0 * range / width).ceil().clamp(48.0, 96.0) as usize;
        let mut curve: Vec<(f64, f64)> = (0..=steps)
            .map(|step| {
                let at = self.least() + range * step as f64 / steps as f64;
                // Beyond six widths a Gaussian kernel adds less than 1e-7 of its peak.
                let from = self.sorted.partition_point(|v| *v < at - 6.0 * width);
                let to = self.sorted.partition_point(|v| *v <= at + 6.0 * width);
                let sum =
                    self.sorted[from..to].iter().map(|v| (-0.5 * ((at - v) / width).powi(2)).exp()).sum();
                (at, sum)
            })
            .collect();
        let peak = curve.iter().fold(0.0, |a: f64, (_, d)| a.max(*d));
        if peak > 0.0 {
            for (_, density) in &mut curve {
                *density /= peak;
            }
        }
        curve
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_and_quantiles_leave_out_what_is_not_finite() {
        let sample = Distribution::of(&[4.0, f64::NAN, 1.0, 2.0, 3.0, f64::INFINITY]).unwrap();
        assert_eq!(sample.count(), 4);
        assert_eq!(sample.mean, 2.5);
        assert!((sample.sd.unwrap() - (5.0f64 / 3.0).sqrt()).abs() < 1e-12);
        assert_eq!(sample.quantile(0.5), 2.5);
        assert_eq!(sample.quantile(0.25), 1.75);
        assert!(Distribution::of(&[f64::NAN]).is_none());
    }

    #[test]
    fn density_follows_the_kernel_and_stops_at_the_extremes() {
        // Four values: sd 1, IQR / 1.34 below it.
        let values = [0.1, 0.9, 1.1, 2.3];
        let sample = Distribution::of(&values).unwrap();
        let iqr = sample.quantile(0.75) - sample.quantile(0.25);
        let width = 0.9 * (iqr / 1.34).min(sample.sd.unwrap()) * 4f64.powf(-0.2);
        assert!((sample.bandwidth().unwrap() - width).abs() < 1e-12);
        let curve = sample.density();
        assert_eq!(curve[0].0, 0.1);
        assert!((curve[curve.len() - 1].0 - 2.3).abs() < 1e-12);
        let kernel = |at: f64| values.iter().map(|v| (-0.5 * ((at - v) / width).powi(2)).exp()).sum::<f64>();
        let expected = kernel(curve[0].0) / kernel(curve[10].0);
        assert!((curve[0].1 / curve[10].1 - expected).abs() < 1e-6);
        assert!(curve.iter().any(|(_, d)| *d == 1.0));
    }

    #[test]
    fn whole_numbers_are_not_beads_and_equal_values_have_no_density() {
        let counts: Vec<f64> = (0..400).map(|i| f64::from(i % 3)).collect();
        let curve = Distribution::of(&counts).unwrap().density();
        let lowest = curve.iter().map(|(_, d)| *d).fold(f64::INFINITY, f64::min);
        assert!(lowest > 0.5, "{lowest}");
        assert!(Distribution::of(&[3.0; 20]).unwrap().density().is_empty());
    }
}
