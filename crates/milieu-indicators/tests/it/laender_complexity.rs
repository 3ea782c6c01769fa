//! Employment by section in the 16 Länder: what the identification test of complexity
//! says about real counts.

use std::path::Path;

use milieu_indicators::amounts::Amounts;
use milieu_indicators::complexity_check::{ComplexityReason, complexity_check};

#[test]
#[allow(clippy::print_stderr)] // A skipped test says so.
fn the_check_on_the_laender() {
    let Some(data) = std::env::var_os("MILIEU_DATA") else {
        eprintln!("skipped: MILIEU_DATA does not name the folder of reference data");
        return;
    };
    let path = Path::new(&data).join("indicator-reference/specialisation-de-laender.csv");
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<Vec<f64>> = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').skip(1).map(|f| f.parse().unwrap()).collect())
        .collect();
    let cells: Vec<f64> = rows.iter().flatten().copied().collect();
    let check = |divisor: f64| {
        let counts: Vec<f64> = cells.iter().map(|v| (v / divisor).round()).collect();
        let counts = Amounts::from_rows(rows.len(), rows[0].len(), &counts).unwrap();
        complexity_check(&counts, 200, 1).unwrap()
    };
    // The full count is stable: what the index means is another question.
    let full = check(1.0);
    assert!(full.shown().is_some() && full.order_changed == 0.0 && full.sign_flipped == 0.0);
    // One person in a thousand, a survey: the second vector is no longer certain.
    let survey = check(1000.0);
    assert!(survey.shown().is_none());
    assert!(matches!(survey.reasons[0], ComplexityReason::OrderUnstable { share } if share > 0.05));
}
