//! Values in classes, for maps.

use crate::NumberFormat;
use crate::distribution::Distribution;

/// Most classes that a reader can tell apart.
const MOST: usize = 7;

/// How the breaks between classes are found.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassBreaks {
    /// About as many values in each class.
    Quantile(usize),
    /// Classes of equal width.
    Equal(usize),
    /// Breaks that are given, e.g. the same for every period.
    Given(Vec<f64>),
}

/// Classes of values: the first holds what is below the first break, each other what is at least
/// its break and below the next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Classes {
    breaks: Vec<f64>,
}

impl Classes {
    /// Classes of these values; numbers that are not finite do not count. At most seven classes
    /// are made; quantiles that coincide make one break.
    pub fn of(values: &[f64], rule: &ClassBreaks) -> Classes {
        let distribution = Distribution::of(values);
        let least = distribution.as_ref().map(Distribution::least);
        let share = |i: usize, classes: usize| i as f64 / classes as f64;
        let cut = |classes: usize, at: &dyn Fn(&Distribution, f64) -> f64| -> Vec<f64> {
            let classes = classes.clamp(1, MOST);
            distribution.iter().flat_map(|d| (1..classes).map(move |i| at(d, share(i, classes)))).collect()
        };
        let mut breaks: Vec<f64> = match rule {
            ClassBreaks::Quantile(classes) => cut(*classes, &|d, q| d.quantile(q)),
            ClassBreaks::Equal(classes) => cut(*classes, &|d, q| d.least() + (d.greatest() - d.least()) * q),
            ClassBreaks::Given(breaks) => breaks.iter().copied().filter(|b| b.is_finite()).collect(),
        };
        breaks.sort_by(f64::total_cmp);
        breaks.dedup();
        if !matches!(rule, ClassBreaks::Given(_)) {
            // Nothing lies below the least value.
            breaks.retain(|b| Some(*b) > least);
        }
        breaks.truncate(MOST - 1);
        Classes { breaks }
    }

    /// Breaks between the classes, ascending.
    pub fn breaks(&self) -> &[f64] {
        &self.breaks
    }

    /// How many classes.
    pub fn count(&self) -> usize {
        self.breaks.len() + 1
    }

    /// Class of a value, from 0; `None` for what is no number.
    pub fn class(&self, value: f64) -> Option<usize> {
        (!value.is_nan()).then(|| self.breaks.iter().filter(|b| **b <= value).count())
    }

    /// A class's bounds with so many digits: `< 2.0`, `2.0 – 4.0`, `≥ 4.0`.
    pub fn bounds(&self, class: usize, digits: usize, numbers: NumberFormat) -> String {
        let text = |at: usize| self.breaks.get(at).map(|b| numbers.decimals(*b, digits));
        match (class.checked_sub(1).and_then(text), text(class)) {
            (None, None) => String::new(),
            (None, Some(upper)) => format!("< {upper}"),
            (Some(lower), None) => format!("\u{2265} {lower}"),
            (Some(lower), Some(upper)) => format!("{lower} \u{2013} {upper}"),
        }
    }

    /// Step of the seven-step ramp that a class is drawn in.
    pub(crate) fn step(&self, class: usize) -> usize {
        match self.breaks.len() {
            0 => 3,
            last => (class * (MOST - 1) + last / 2) / last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_share_out_the_values() {
        let values: Vec<f64> = (1..=100).map(f64::from).collect();
        let classes = Classes::of(&values, &ClassBreaks::Quantile(4));
        let mut counts = vec![0; classes.count()];
        for value in &values {
            counts[classes.class(*value).unwrap()] += 1;
        }
        assert_eq!(counts, [25, 25, 25, 25]);
        assert_eq!(classes.breaks(), [25.75, 50.5, 75.25]);
    }

    #[test]
    fn equal_widths_and_given_breaks() {
        let equal = Classes::of(&[0.0, 10.0, f64::NAN], &ClassBreaks::Equal(5));
        assert_eq!(equal.breaks(), [2.0, 4.0, 6.0, 8.0]);
        let given = Classes::of(&[3.0], &ClassBreaks::Given(vec![5.0, 1.0, 5.0]));
        assert_eq!((given.breaks(), given.class(5.0), given.class(0.0)), (&[1.0, 5.0][..], Some(2), Some(0)));
        let bounds: Vec<String> =
            (0..3).map(|class| given.bounds(class, 1, NumberFormat::default())).collect();
        assert_eq!(bounds, ["< 1.0", "1.0 – 5.0", "≥ 5.0"]);
        assert_eq!(given.class(f64::NAN), None);
    }

    #[test]
    fn values_that_do_not_differ_make_one_class() {
        for rule in [ClassBreaks::Quantile(5), ClassBreaks::Equal(5)] {
            let classes = Classes::of(&[2.0, 2.0, 2.0], &rule);
            assert_eq!((classes.count(), classes.bounds(0, 1, NumberFormat::default())), (1, String::new()));
        }
        assert_eq!(Classes::of(&[], &ClassBreaks::Quantile(5)).count(), 1);
    }

    #[test]
    fn the_ramp_is_used_from_end_to_end() {
        for count in 2..=MOST {
            let classes = Classes::of(&[0.0, 1.0], &ClassBreaks::Equal(count));
            let steps: Vec<usize> = (0..count).map(|class| classes.step(class)).collect();
            assert!(steps.is_sorted_by(|a, b| a < b), "{steps:?}");
            assert_eq!((steps[0], steps[count - 1]), (0, MOST - 1));
        }
    }
}
