//! How numbers are written in a figure.

/// How numbers are written. The default is a point as the decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// The sign between the whole and the rest.
    pub decimal_mark: char,
}

impl Default for NumberFormat {
    fn default() -> Self {
        NumberFormat { decimal_mark: '.' }
    }
}

impl NumberFormat {
    /// Writes a number with so many digits after the decimal mark, a true minus sign and no `-0`.
    ///
    /// ```
    /// use milieu_figures::NumberFormat;
    /// assert_eq!(NumberFormat { decimal_mark: ',' }.decimals(-1.26, 1), "\u{2212}1,3");
    /// ```
    pub fn decimals(self, value: f64, digits: usize) -> String {
        let text = format!("{value:.digits$}");
        let zero = text.chars().all(|c| matches!(c, '0' | '.' | '-'));
        let text = if zero { text.trim_start_matches('-') } else { &text };
        text.chars()
            .map(|c| match c {
                '.' => self.decimal_mark,
                '-' => '\u{2212}',
                other => other,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_true_minus_and_no_minus_nought() {
        let (point, comma) = (NumberFormat::default(), NumberFormat { decimal_mark: ',' });
        assert_eq!(point.decimals(-0.04, 1), "0.0");
        assert_eq!(point.decimals(-1.26, 1), "\u{2212}1.3");
        assert_eq!(comma.decimals(-1.26, 1), "\u{2212}1,3");
        assert_eq!(comma.decimals(1234.0, 0), "1234");
    }
}
