//! QAP and MRQAP against the exact p-values of the case `proximity-mrqap-8`, whose eight actors
//! allow every permutation to be enumerated. The case was made for this project (synthetic).

use milieu_network::*;

const TIES: &[(usize, usize)] = &[
    (0, 3),
    (0, 7),
    (1, 3),
    (1, 4),
    (1, 5),
    (1, 6),
    (1, 7),
    (2, 3),
    (2, 4),
    (2, 5),
    (3, 6),
    (4, 7),
    (5, 6),
    (6, 7),
];

const REGIONS: [u8; 8] = [0, 0, 1, 0, 1, 0, 0, 1];

/// Technological proximity, upper triangle row by row.
const TECHNOLOGICAL: [f64; 28] = [
    0.197407, 0.239642, 0.190475, 0.1515, 0.210859, 0.059673, 0.924889, 0.468643, 0.672321, 0.861177,
    0.77679, 0.755343, 0.373158, 0.111556, 0.769277, 0.873407, 0.25108, 0.24085, 0.363426, 0.491332,
    0.959122, 0.288384, 0.841142, 0.547419, 0.208188, 0.584428, 0.353933, 0.13079,
];

/// Minus the logarithm of distance, upper triangle row by row.
const NEARNESS: [f64; 28] = [
    -3.297093, -4.16225, -5.503665, -4.981674, -5.462995, -4.994197, -3.933552, -4.502581, -5.547757,
    -5.080797, -5.565914, -4.979272, -4.32428, -5.434736, -4.826335, -5.161144, -5.138387, -3.349032,
    -5.860169, -5.422248, -4.976775, -5.532507, -5.440998, -5.659743, -4.678362, -5.614141, -5.28708,
    -5.198054,
];

fn symmetric(value: impl Fn(usize, usize, usize) -> f64) -> Vec<f64> {
    let mut matrix = vec![0.0; 64];
    let mut at = 0;
    for i in 0..8 {
        for j in i + 1..8 {
            matrix[i * 8 + j] = value(i, j, at);
            matrix[j * 8 + i] = matrix[i * 8 + j];
            at += 1;
        }
    }
    matrix
}

#[track_caller]
fn close(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-9, "{value} not {expected}");
}

#[test]
fn exact_values() {
    let y = symmetric(|i, j, _| f64::from(u8::from(TIES.contains(&(i, j)))));
    let technological = symmetric(|_, _, at| TECHNOLOGICAL[at]);
    let same_region = symmetric(|i, j, _| f64::from(u8::from(REGIONS[i] == REGIONS[j])));
    let nearness = symmetric(|_, _, at| NEARNESS[at]);
    let xs = [technological.as_slice(), &same_region, &nearness];

    let expected = [
        (0.439641157354, 0.00746527777778, 0.0140128968254),
        (0.214834462212, 0.25, 0.482142857143),
        (-0.0947354469658, 0.703943452381, 0.58878968254),
    ];
    for (x, (r, p_upper, p_two_sided)) in xs.iter().zip(expected) {
        let test = qap_correlation(&y, x, 8, Permutations::Exact).unwrap();
        close(test.correlation, r);
        close(test.p_upper, p_upper);
        close(test.p_two_sided, p_two_sided);
        assert_eq!((test.draws, test.exact), (40320, true));
    }

    let fit = mrqap(&y, &xs, 8, Permutations::Exact).unwrap();
    close(fit.intercept, -0.186981465364);
    close(fit.intercept_t, -0.265643170146);
    close(fit.r2, 0.237561659322);
    let expected = [
        (0.75187560911, 2.37192530242, 0.0218005952381, 0.0234623015873),
        (0.206732467681, 1.15205694137, 0.230009920635, 0.292385912698),
        (-0.0489695623055, -0.355613088361, 0.689955357143, 0.706597222222),
    ];
    for (found, (beta, t, p_y, p_dsp)) in fit.coefficients.iter().zip(expected) {
        close(found.beta, beta);
        close(found.t, t);
        close(found.p_y_permutation, p_y);
        close(found.p_dsp, p_dsp);
    }
}
