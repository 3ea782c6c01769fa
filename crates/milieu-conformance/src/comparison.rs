//! How a computed value is held against an expected one.

use serde_json::Value;

/// The rule by which a value counts as met.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rule {
    /// Every number within this share of the larger of both, or 1e-12.
    Relative(f64),
    /// Every number within this distance.
    Absolute(f64),
    /// A number at least as large as the expected less this slack.
    Reach(f64),
    /// [share at or above, share at or below, mean, sd] of this many permutations: shares and
    /// mean within four standard errors, sd within a tenth.
    MonteCarlo(f64),
    /// A computed pair [value, standard error of the difference]: within this many of the errors.
    Errors(f64),
    /// A number no larger than the expected.
    AtMost,
    /// The computed value divided by the expected one lies between two numbers.
    Within(f64, f64),
}

/// A key of a case with its value and rule.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// Name of the value in the case.
    pub key: String,
    /// The value to meet.
    pub value: Value,
    /// How to compare.
    pub rule: Rule,
}

impl Expectation {
    /// Why `computed` does not meet the expected value, if it does not.
    pub fn miss(&self, computed: &Value) -> Option<String> {
        match self.rule {
            Rule::MonteCarlo(draws) => monte_carlo(&self.value, computed, draws),
            Rule::Errors(most) => errors(&self.value, computed, most),
            rule => first_difference(&self.value, computed, rule, String::new()),
        }
    }
}

fn within(expected: f64, computed: f64, rule: Rule) -> bool {
    let distance = (expected - computed).abs();
    match rule {
        Rule::Relative(share) => distance <= (share * expected.abs().max(computed.abs())).max(1e-12),
        Rule::Absolute(limit) => distance <= limit,
        Rule::Reach(slack) => computed >= expected - slack,
        Rule::AtMost => computed <= expected,
        Rule::Within(least, most) => (least * expected..=most * expected).contains(&computed),
        Rule::MonteCarlo(_) | Rule::Errors(_) => false,
    }
}

fn first_difference(expected: &Value, computed: &Value, rule: Rule, at: String) -> Option<String> {
    let differ = || Some(format!("{at} expected {expected}, computed {computed}").trim().to_owned());
    match (expected, computed) {
        (Value::Number(a), Value::Number(b)) => match (a.as_f64(), b.as_f64()) {
            (Some(a), Some(b)) if within(a, b, rule) => None,
            _ => differ(),
        },
        (Value::Array(a), Value::Array(b)) => {
            if a.len() != b.len() {
                return Some(format!("{at} expected {} entries, computed {}", a.len(), b.len()));
            }
            a.iter()
                .zip(b)
                .enumerate()
                .find_map(|(i, (a, b))| first_difference(a, b, rule, format!("{at}[{i}]")))
        }
        (Value::Object(a), Value::Object(b)) => a.iter().find_map(|(key, value)| match b.get(key) {
            Some(other) => first_difference(value, other, rule, format!("{at}.{key}")),
            None => Some(format!("{at}.{key} is not computed")),
        }),
        (a, b) if a == b => None,
        _ => differ(),
    }
}

/// Whether a value lies within `most` of the given errors of the expected one.
fn errors(expected: &Value, computed: &Value, most: f64) -> Option<String> {
    let met = match (expected.as_f64(), computed[0].as_f64(), computed[1].as_f64()) {
        (Some(e), Some(c), Some(error)) => (e - c).abs() <= most * error + 1e-9 * (1.0 + e.abs()),
        _ => false,
    };
    (!met).then(|| format!("expected {expected}, computed {computed} (value, error), limit {most} errors"))
}

fn monte_carlo(expected: &Value, computed: &Value, draws: f64) -> Option<String> {
    let numbers =
        |value: &Value| -> Option<Vec<f64>> { value.as_array()?.iter().map(Value::as_f64).collect() };
    let differ = || Some(format!("expected {expected}, computed {computed}"));
    let (Some(e), Some(c)) = (numbers(expected), numbers(computed)) else {
        return differ();
    };
    let ([e_up, e_low, e_mean, e_sd], [c_up, c_low, c_mean, c_sd]) = (&e[..], &c[..]) else {
        return differ();
    };
    // The standard error of a share of 0 or 1 is that of one permutation more.
    let error = |share: f64| {
        let p = (share * draws + 1.0) / (draws + 2.0);
        (p * (1.0 - p) / draws).sqrt()
    };
    let met = (e_up - c_up).abs() <= 4.0 * error(*e_up)
        && (e_low - c_low).abs() <= 4.0 * error(*e_low)
        && (e_mean - c_mean).abs() <= 4.0 * e_sd / draws.sqrt()
        && (e_sd - c_sd).abs() <= 0.1 * e_sd;
    if met { None } else { differ() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn miss(value: Value, computed: Value, rule: Rule) -> bool {
        Expectation { key: "k".into(), value, rule }.miss(&computed).is_some()
    }

    #[test]
    fn every_kind_of_difference_is_a_miss() {
        let close = Rule::Relative(1e-8);
        assert!(!miss(json!([1, [2.0, null]]), json!([1.000000001, [2, null]]), close));
        assert!(miss(json!(1.0), json!(1.0000001), close));
        assert!(miss(json!([1, 2]), json!([1]), close));
        assert!(miss(json!(null), json!(0), close));
        assert!(miss(json!(0), json!(null), close));
        assert!(!miss(json!(0), json!(-1e-17), close));
        assert!(miss(json!({"a": 1}), json!({}), close));
        assert!(!miss(json!(0.4), json!(0.5), Rule::Reach(0.005)));
        assert!(miss(json!(0.4), json!(0.39), Rule::Reach(0.005)));
        assert!(!miss(json!(1.0), json!(1.05), Rule::Absolute(0.1)));
        assert!(!miss(json!(1.0), json!([1.3, 0.1]), Rule::Errors(4.0)));
        assert!(miss(json!(1.0), json!([1.5, 0.1]), Rule::Errors(4.0)));
        assert!(miss(json!(1.0), json!(null), Rule::Errors(4.0)));
        assert!(!miss(json!(1.0), json!(0.9), Rule::AtMost));
        assert!(miss(json!(1.0), json!(1.1), Rule::AtMost));
        assert!(!miss(json!(2.0), json!(2.1), Rule::Within(0.92, 1.08)));
        assert!(miss(json!(2.0), json!(2.2), Rule::Within(0.92, 1.08)));
        let draws = Rule::MonteCarlo(2000.0);
        assert!(!miss(json!([0, 1, 0.0, 0.09]), json!([0.001, 1, 0.001, 0.091]), draws));
        assert!(miss(json!([0, 1, 0.0, 0.09]), json!([0.05, 1, 0.0, 0.09]), draws));
        assert!(miss(json!([0, 1, 0.0, 0.09]), json!([0, 1, 0.05, 0.09]), draws));
    }
}
