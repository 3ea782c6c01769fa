//! Complexity of regions and sectors: ECI and PCI, fitness (RV07).

use nalgebra::{DMatrix, SymmetricEigen};

use crate::error::{IndicatorError, Result};
use crate::quantile::{correlation, mean, population_sd};
use crate::specialisation::Presence;

/// Complexity indices of the presence table.
#[derive(Debug, Clone, PartialEq)]
pub struct Complexity {
    /// Economic complexity index by region, mean 0 and population standard
    /// deviation 1; `None` for a region in which nothing is present.
    pub eci: Vec<Option<f64>>,
    /// Product complexity index by sector, standardised by its own mean and
    /// standard deviation; `None` for a sector that is present nowhere.
    pub pci: Vec<Option<f64>>,
    /// PCI on the scale of the ECI: a region's ECI is the mean of these over the
    /// sectors present in it.
    pub pci_on_eci_scale: Vec<Option<f64>>,
    /// Eigenvalues, largest first; the first is 1.
    pub eigenvalues: Vec<f64>,
}

/// The vectors before the sign is chosen, for the occupied rows and columns.
pub(crate) struct Spectrum {
    rows: Vec<usize>,
    columns: Vec<usize>,
    m: DMatrix<f64>,
    pub(crate) eigenvalues: Vec<f64>,
    /// Right eigenvectors of `D^-1 M U^-1 M'` by region, in order of eigenvalue.
    pub(crate) by_region: DMatrix<f64>,
}

impl Spectrum {
    /// A region's value in the k-th eigenvector over all regions, with `None`
    /// where nothing is present.
    pub(crate) fn over_regions(&self, k: usize, regions: usize) -> Vec<Option<f64>> {
        let mut out = vec![None; regions];
        for (place, row) in self.rows.iter().enumerate() {
            out[*row] = Some(self.by_region[(place, k)]);
        }
        out
    }

    /// Diversity of the regions in which something is present.
    pub(crate) fn diversity(&self) -> Vec<f64> {
        self.m.column_sum().as_slice().to_vec()
    }
}

pub(crate) fn spectrum(presence: &Presence) -> Result<Spectrum> {
    let cells = presence.cells();
    let diversity = presence.diversity();
    let ubiquity = presence.ubiquity();
    let rows: Vec<usize> = (0..cells.nrows()).filter(|r| diversity[*r] > 0.0).collect();
    let columns: Vec<usize> = (0..cells.ncols()).filter(|c| ubiquity[*c] > 0.0).collect();
    if rows.len() < 3 || columns.len() < 3 {
        return Err(IndicatorError::TooFew {
            what: "regions or sectors with a presence",
            needed: 3,
            found: rows.len().min(columns.len()),
        });
    }
    let m = DMatrix::from_fn(rows.len(), columns.len(), |r, c| cells[(rows[r], columns[c])]);
    let components = components(&m);
    if components > 1 {
        return Err(IndicatorError::Disconnected { what: "presence graph", components });
    }
    let d = m.column_sum().map(|v| v.sqrt());
    let u = m.row_sum().map(|v| v.sqrt());
    // D^-1/2 M U^-1/2: its singular values squared are the eigenvalues sought.
    let b = DMatrix::from_fn(m.nrows(), m.ncols(), |r, c| m[(r, c)] / (d[r] * u[c]));
    let wide = m.nrows() <= m.ncols();
    let gram = if wide { &b * b.transpose() } else { b.tr_mul(&b) };
    let eigen = SymmetricEigen::new(gram);
    let mut order: Vec<usize> = (0..eigen.eigenvalues.len()).collect();
    order.sort_by(|x, y| eigen.eigenvalues[*y].total_cmp(&eigen.eigenvalues[*x]));
    let eigenvalues: Vec<f64> = order.iter().map(|k| eigen.eigenvalues[*k]).collect();
    let sorted = DMatrix::from_fn(order.len(), order.len(), |r, k| eigen.eigenvectors[(r, order[k])]);
    let left = if wide { sorted } else { &b * sorted };
    let by_region = DMatrix::from_fn(left.nrows(), left.ncols(), |r, k| left[(r, k)] / d[r]);
    Ok(Spectrum { rows, columns, m, eigenvalues, by_region })
}

/// Number of parts of the graph of rows and columns.
fn components(m: &DMatrix<f64>) -> usize {
    let (rows, columns) = m.shape();
    let mut part = vec![0usize; rows + columns];
    let mut count = 0;
    for start in 0..rows + columns {
        if part[start] != 0 {
            continue;
        }
        count += 1;
        let mut waiting = vec![start];
        part[start] = count;
        while let Some(node) = waiting.pop() {
            let mut visit = |other: usize| {
                if part[other] == 0 {
                    part[other] = count;
                    waiting.push(other);
                }
            };
            if node < rows {
                (0..columns).filter(|c| m[(node, *c)] > 0.0).for_each(|c| visit(rows + c));
            } else {
                (0..rows).filter(|r| m[(*r, node - rows)] > 0.0).for_each(&mut visit);
            }
        }
    }
    count
}

/// Smallest gap between the second and the third eigenvalue, and smallest
/// correlation with diversity, that count as different from none.
const NO_DIFFERENCE: f64 = 1e-9;

/// ECI and PCI from the second eigenvector of `D^-1 M U^-1 M'` (Hidalgo and
/// Hausmann 2009; eigenvector form).
///
/// The ECI has the sign that correlates positively with diversity; the PCI the
/// sign that makes the ECI the mean PCI of what a region has. Regions and sectors
/// without any presence are left out. Refused when the presence graph falls into
/// parts, when the second eigenvector is not unique, or when diversity does not
/// tell a sign. Whether the numbers should be *shown* is another question: see
/// [`crate::complexity_check`]. Cost: an eigendecomposition of the smaller side.
pub fn complexity(presence: &Presence) -> Result<Complexity> {
    let s = spectrum(presence)?;
    let lambda = s.eigenvalues[1];
    if lambda < NO_DIFFERENCE || lambda - s.eigenvalues[2] < NO_DIFFERENCE {
        return Err(IndicatorError::Singular { what: "second eigenvector" });
    }
    let raw: Vec<f64> = s.by_region.column(1).iter().copied().collect();
    let lean = correlation(&raw, &s.diversity())?;
    if lean.abs() < NO_DIFFERENCE {
        return Err(IndicatorError::Singular { what: "sign by diversity" });
    }
    let sign = lean.signum();
    let ubiquity = s.m.row_sum();
    // U^-1 M' k / lambda: averaging it over what a region has gives k back.
    let sector_raw: Vec<f64> = (0..s.m.ncols())
        .map(|c| {
            let sum: f64 = (0..s.m.nrows()).map(|r| s.m[(r, c)] * raw[r]).sum();
            sum / ubiquity[c] / lambda
        })
        .collect();
    let (centre, spread) = (mean(&raw)?, population_sd(&raw)?);
    let (own_centre, own_spread) = (mean(&sector_raw)?, population_sd(&sector_raw)?);
    if spread == 0.0 || own_spread == 0.0 {
        return Err(IndicatorError::Constant { what: "second eigenvector" });
    }
    let mut out = Complexity {
        eci: vec![None; presence.cells().nrows()],
        pci: vec![None; presence.cells().ncols()],
        pci_on_eci_scale: vec![None; presence.cells().ncols()],
        eigenvalues: s.eigenvalues.clone(),
    };
    for (place, row) in s.rows.iter().enumerate() {
        out.eci[*row] = Some(sign * (raw[place] - centre) / spread);
    }
    for (place, column) in s.columns.iter().enumerate() {
        out.pci[*column] = Some(sign * (sector_raw[place] - own_centre) / own_spread);
        out.pci_on_eci_scale[*column] = Some(sign * (sector_raw[place] - centre) / spread);
    }
    Ok(out)
}

/// Fitness of regions and complexity of sectors, both with mean 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitness {
    /// Fitness by region; `None` where nothing is present.
    pub fitness: Vec<Option<f64>>,
    /// Complexity by sector; `None` for a sector present nowhere.
    pub sector_complexity: Vec<Option<f64>>,
    /// Rounds made.
    pub iterations: usize,
}

/// Fitness by a stated number of rounds (Tacchella et al. 2012): a region's
/// fitness is the sum of the complexities of what it has, a sector's complexity
/// the inverse of the sum of inverse fitnesses of those who have it; both are
/// divided by their mean in each round.
///
/// The limit may be zero for some regions, so the number of rounds is part of the
/// number (200 is usual). Cost: rounds x cells.
pub fn fitness(presence: &Presence, iterations: usize) -> Result<Fitness> {
    let m = presence.cells();
    let diversity = presence.diversity();
    let ubiquity = presence.ubiquity();
    let rows: Vec<usize> = (0..m.nrows()).filter(|r| diversity[*r] > 0.0).collect();
    let columns: Vec<usize> = (0..m.ncols()).filter(|c| ubiquity[*c] > 0.0).collect();
    if rows.is_empty() {
        return Err(IndicatorError::TooFew { what: "regions with a presence", needed: 1, found: 0 });
    }
    let mut f = vec![1.0; rows.len()];
    let mut q = vec![1.0; columns.len()];
    for _ in 0..iterations {
        let next_f: Vec<f64> =
            rows.iter().map(|r| columns.iter().zip(&q).map(|(c, q)| m[(*r, *c)] * q).sum()).collect();
        let next_q: Vec<f64> = columns
            .iter()
            .map(|c| {
                let inverse: f64 =
                    rows.iter().zip(&f).filter(|(r, _)| m[(**r, *c)] > 0.0).map(|(_, f)| 1.0 / f).sum();
                1.0 / inverse
            })
            .collect();
        f = over_mean(&next_f)?;
        q = over_mean(&next_q)?;
    }
    let mut out =
        Fitness { fitness: vec![None; m.nrows()], sector_complexity: vec![None; m.ncols()], iterations };
    for (row, value) in rows.iter().zip(f) {
        out.fitness[*row] = Some(value);
    }
    for (column, value) in columns.iter().zip(q) {
        out.sector_complexity[*column] = Some(value);
    }
    Ok(out)
}

fn over_mean(values: &[f64]) -> Result<Vec<f64>> {
    let centre = mean(values)?;
    if centre == 0.0 {
        return Err(IndicatorError::ZeroDenominator { what: "mean fitness" });
    }
    Ok(values.iter().map(|v| v / centre).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A nested table: region k has the first k sectors.
    fn nested(n: usize) -> Presence {
        let rows: Vec<bool> = (0..n).flat_map(|r| (0..n).map(move |c| c <= r)).collect();
        Presence::from_rows(n, n, &rows).unwrap()
    }

    #[test]
    fn eci_of_a_nested_table_follows_diversity_and_averages_pci() {
        let presence = nested(6);
        let found = complexity(&presence).unwrap();
        assert!((found.eigenvalues[0] - 1.0).abs() < 1e-12);
        let eci: Vec<f64> = found.eci.iter().map(|v| v.unwrap()).collect();
        assert!(eci.windows(2).all(|w| w[0] < w[1]), "{eci:?}");
        for (r, value) in eci.iter().enumerate() {
            let mean = found.pci_on_eci_scale[..=r].iter().map(|p| p.unwrap()).sum::<f64>() / (r + 1) as f64;
            assert!((value - mean).abs() < 1e-9);
        }
    }

    #[test]
    fn parts_have_no_complexity() {
        let rows = [
            true, true, false, false, true, true, false, false, false, false, true, true, false, false, true,
            false,
        ];
        let presence = Presence::from_rows(4, 4, &rows).unwrap();
        assert_eq!(
            complexity(&presence),
            Err(IndicatorError::Disconnected { what: "presence graph", components: 2 })
        );
    }

    #[test]
    fn empty_rows_are_left_out() {
        let mut rows: Vec<bool> = (0..5).flat_map(|r| (0..5).map(move |c| c <= r)).collect();
        let full = complexity(&Presence::from_rows(5, 5, &rows).unwrap()).unwrap();
        rows.extend([false; 5]);
        let with_empty = complexity(&Presence::from_rows(6, 5, &rows).unwrap()).unwrap();
        assert_eq!(with_empty.eci[5], None);
        for r in 0..5 {
            assert!((full.eci[r].unwrap() - with_empty.eci[r].unwrap()).abs() < 1e-9);
        }
    }

    #[test]
    fn fitness_one_round_by_hand() {
        // Regions {0}, {0,1}: F = 1, 2 -> 2/3, 4/3; Q = 1/2, 1 -> 2/3, 4/3.
        let presence = Presence::from_rows(2, 2, &[true, false, true, true]).unwrap();
        let found = fitness(&presence, 1).unwrap();
        assert!((found.fitness[0].unwrap() - 2.0 / 3.0).abs() < 1e-12);
        assert!((found.fitness[1].unwrap() - 4.0 / 3.0).abs() < 1e-12);
        assert!((found.sector_complexity[0].unwrap() - 2.0 / 3.0).abs() < 1e-12);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn order_of_regions_and_sectors_does_not_matter(cells in prop::collection::vec(any::<bool>(), 42)) {
            let presence = Presence::from_rows(6, 7, &cells).unwrap();
            let turned: Vec<bool> = cells.iter().rev().copied().collect();
            let turned = complexity(&Presence::from_rows(6, 7, &turned).unwrap());
            // With close eigenvalues or a weak lean the vector is rounding's choice.
            let clear = complexity(&presence).ok().filter(|c| c.eigenvalues[1] - c.eigenvalues[2] > 1e-3);
            let lean = clear.as_ref().map(|c| {
                let (d, e): (Vec<f64>, Vec<f64>) = presence.diversity().into_iter().zip(&c.eci)
                    .filter_map(|(d, e)| e.map(|e| (d, e))).unzip();
                correlation(&d, &e).unwrap()
            });
            if let (Some(found), Some(true)) = (clear, lean.map(|r| r > 1e-3)) {
                let turned = turned.unwrap();
                for (a, b) in found.eci.iter().zip(turned.eci.iter().rev()) {
                    prop_assert_eq!(a.is_some(), b.is_some());
                    prop_assert!((a.unwrap_or(0.0) - b.unwrap_or(0.0)).abs() < 1e-7);
                }
                for (a, b) in found.pci_on_eci_scale.iter().zip(turned.pci_on_eci_scale.iter().rev()) {
                    prop_assert!((a.unwrap_or(0.0) - b.unwrap_or(0.0)).abs() < 1e-6);
                }
            }
        }
    }
}
