//! An observed value set beside draws from a null model.

/// Where an observed value lies among draws of a null model.
#[derive(Debug, Clone, PartialEq)]
pub struct NullComparison {
    /// The observed value.
    pub observed: f64,
    /// Number of draws used.
    pub draws: usize,
    /// Draws left out because the measure was not a finite number there.
    pub discarded: usize,
    /// Mean of the draws; `None` without draws.
    pub mean: Option<f64>,
    /// Standard deviation of the draws (divisor B - 1); `None` below two draws.
    pub sd: Option<f64>,
    /// (observed - mean) / sd; `None` when the draws do not vary.
    pub z: Option<f64>,
    /// (1 + draws at or above the observed) / (1 + draws).
    pub p_upper: f64,
    /// (1 + draws at or below the observed) / (1 + draws).
    pub p_lower: f64,
    /// (1 + draws at least as far from the mean as the observed) / (1 + draws).
    pub p_two_sided: f64,
}

/// Compares `observed` with `draws` of the same measure under a null model. The observed value is
/// counted among the draws (Phipson and Smyth 2010), so no p is ever 0. Differences below a
/// relative 1e-12 are ties.
pub fn against_null(observed: f64, draws: &[f64]) -> NullComparison {
    let sample: Vec<f64> = draws.iter().copied().filter(|d| d.is_finite()).collect();
    let b = sample.len() as f64;
    let mean = (!sample.is_empty()).then(|| sample.iter().sum::<f64>() / b);
    let sd = mean
        .filter(|_| sample.len() > 1)
        .map(|mean| (sample.iter().map(|d| (d - mean).powi(2)).sum::<f64>() / (b - 1.0)).sqrt());
    let size = sample.iter().fold(observed.abs(), |a, d| a.max(d.abs()));
    let slack = 1e-12 * size;
    let p = |extreme: &dyn Fn(f64) -> bool| {
        (1.0 + sample.iter().filter(|d| extreme(**d)).count() as f64) / (1.0 + b)
    };
    let z = match (mean, sd) {
        (Some(mean), Some(sd)) if sd > slack => Some((observed - mean) / sd),
        _ => None,
    };
    NullComparison {
        observed,
        draws: sample.len(),
        discarded: draws.len() - sample.len(),
        mean,
        sd,
        z,
        p_upper: p(&|d| d >= observed - slack),
        p_lower: p(&|d| d <= observed + slack),
        p_two_sided: p(&|d| mean.is_some_and(|mean| (d - mean).abs() >= (observed - mean).abs() - slack)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_observed_among_the_draws() {
        let c = against_null(3.0, &[1.0, 2.0, 3.0, 0.0, f64::NAN]);
        assert_eq!((c.draws, c.discarded, c.mean), (4, 1, Some(1.5)));
        assert_eq!((c.p_upper, c.p_lower, c.p_two_sided), (0.4, 1.0, 0.6));
        assert!((c.z.unwrap() - 1.5 / (5.0f64 / 3.0).sqrt()).abs() < 1e-15);
    }

    #[test]
    fn no_draws_say_nothing() {
        let c = against_null(3.0, &[]);
        assert_eq!((c.mean, c.sd, c.z, c.p_upper), (None, None, None, 1.0));
        assert_eq!(against_null(1.0, &[1.0, 1.0]).z, None);
    }
}
