//! Empty tables to be filled in: the headings of a member list, a tie list or a survey sheet, as
//! the importer reads them.

use crate::ImportKind;
use crate::mapping::fields;
use crate::result_table::{ResultTable, Values};

/// Fields that say in another way what one of the template's columns says, or that somebody who
/// fills in a table by hand does not have.
const LEFT_OUT: [&str; 2] = ["point", "sector_scheme"];

/// The template of a kind; `None` for kinds that are no table of one's own.
pub fn template(kind: ImportKind) -> Option<ResultTable> {
    let mut table = ResultTable::default();
    for field in fields(kind).filter(|field| !LEFT_OUT.contains(&field.name)) {
        table.push(field.name, Values::Text(Vec::new()));
    }
    (!table.columns.is_empty()).then_some(table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Mapping;

    #[test]
    fn every_heading_is_read_as_its_own_field() {
        for kind in [ImportKind::Members, ImportKind::Ties, ImportKind::Survey] {
            let table = template(kind).expect("a template");
            let headings: Vec<String> = table.columns.iter().map(|(name, _)| name.clone()).collect();
            let mapping = Mapping::guess(&headings, kind);
            for heading in &headings {
                assert_eq!(mapping.columns.get(heading), Some(heading), "{}", kind.code());
            }
        }
        assert_eq!(template(ImportKind::Cordis), None);
    }
}
