//! The table most regional statistics start from: amounts by region and sector.

use nalgebra::{DMatrix, DVector};

use crate::error::{IndicatorError, Result, amounts};

/// Amounts (persons, firms, exports) by region (rows) and sector (columns):
/// finite, not negative, with at least one positive cell.
///
/// Missing cells have no place here: leave the row or column out, and report
/// the coverage.
#[derive(Debug, Clone, PartialEq)]
pub struct Amounts {
    cells: DMatrix<f64>,
}

impl Amounts {
    /// Checks and takes a table.
    pub fn new(cells: DMatrix<f64>) -> Result<Self> {
        let (rows, columns) = cells.shape();
        if rows == 0 || columns == 0 {
            return Err(IndicatorError::TooFew { what: "table of amounts", needed: 1, found: 0 });
        }
        let row_major: Vec<f64> = cells.transpose().as_slice().to_vec();
        amounts("table of amounts", &row_major)?;
        if row_major.iter().all(|v| *v == 0.0) {
            return Err(IndicatorError::ZeroDenominator { what: "table total" });
        }
        Ok(Self { cells })
    }

    /// Checks and takes a table given row by row.
    pub fn from_rows(regions: usize, sectors: usize, row_major: &[f64]) -> Result<Self> {
        crate::error::same_length("table of amounts", row_major.len(), regions * sectors)?;
        Self::new(DMatrix::from_row_slice(regions, sectors, row_major))
    }

    /// The cells.
    pub fn cells(&self) -> &DMatrix<f64> {
        &self.cells
    }

    /// Number of regions.
    pub fn regions(&self) -> usize {
        self.cells.nrows()
    }

    /// Number of sectors.
    pub fn sectors(&self) -> usize {
        self.cells.ncols()
    }

    /// The sum of all cells; positive by construction.
    pub fn total(&self) -> f64 {
        self.cells.sum()
    }

    /// Sum over sectors, by region.
    pub fn region_totals(&self) -> DVector<f64> {
        self.cells.column_sum()
    }

    /// Sum over regions, by sector.
    pub fn sector_totals(&self) -> DVector<f64> {
        self.cells.row_sum().transpose()
    }

    /// Shares of the sectors in one region, or `None` where the region is empty.
    pub fn region_shares(&self, region: usize) -> Option<Vec<f64>> {
        let row = self.cells.row(region);
        let total = row.sum();
        (total > 0.0).then(|| row.iter().map(|v| v / total).collect())
    }

    /// Shares of the sectors in all regions together.
    pub fn reference_shares(&self) -> Vec<f64> {
        let total = self.total();
        self.sector_totals().iter().map(|v| v / total).collect()
    }
}

/// Shares of a list of amounts: each over their sum.
pub fn shares(values: &[f64]) -> Result<Vec<f64>> {
    amounts("amounts", values)?;
    let total: f64 = values.iter().sum();
    if total == 0.0 {
        return Err(IndicatorError::ZeroDenominator { what: "sum of the amounts" });
    }
    Ok(values.iter().map(|v| v / total).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_and_shares() {
        let table = Amounts::from_rows(2, 2, &[1.0, 3.0, 2.0, 2.0]).unwrap();
        assert_eq!(table.total(), 8.0);
        assert_eq!(table.region_totals().as_slice(), &[4.0, 4.0]);
        assert_eq!(table.sector_totals().as_slice(), &[3.0, 5.0]);
        assert_eq!(table.region_shares(0), Some(vec![0.25, 0.75]));
        assert_eq!(table.reference_shares(), vec![0.375, 0.625]);
    }

    #[test]
    fn bad_cells_are_named_by_row_major_position() {
        assert_eq!(
            Amounts::from_rows(2, 2, &[1.0, -3.0, 2.0, 2.0]),
            Err(IndicatorError::Negative { what: "table of amounts", position: 1, value: -3.0 })
        );
        assert!(Amounts::from_rows(1, 2, &[f64::NAN, 1.0]).is_err());
        assert!(Amounts::from_rows(1, 2, &[0.0, 0.0]).is_err());
        assert!(Amounts::from_rows(0, 0, &[]).is_err());
        assert!(shares(&[0.0]).is_err());
    }
}
