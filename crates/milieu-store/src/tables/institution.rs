//! Table `institution`.

use milieu_territory::{Institution, InstitutionKind};

use super::prelude::*;

const fn kind_code(kind: InstitutionKind) -> &'static str {
    match kind {
        InstitutionKind::Norm => "norm",
        InstitutionKind::Protocol => "protocol",
        InstitutionKind::Association => "association",
        InstitutionKind::Channel => "channel",
        InstitutionKind::Routine => "routine",
    }
}

fn kind(code: &str) -> Option<InstitutionKind> {
    use InstitutionKind::*;
    [Norm, Protocol, Association, Channel, Routine].into_iter().find(|k| kind_code(*k) == code)
}

impl Stored for Institution {
    const TABLE: Table = Table::Institution;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text),
        required("name", Text),
        required("kind", Text),
        optional("region", Text),
        optional("body", Text),
        optional("valid_from", Date),
        optional("valid_until", Date),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Institution(institution) = record { Some(institution) } else { None }
    }

    fn record(self) -> Record {
        Record::Institution(self)
    }

    fn stored_key(&self) -> String {
        self.key.clone()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(&self.key);
        row.text(&self.name);
        row.text(kind_code(self.kind));
        row.region(self.region.as_ref());
        row.maybe_text(self.body.as_ref().map(|b| b.as_str()));
        row.span(self.span);
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Institution {
            key: row.text()?,
            name: row.text()?,
            kind: row.word(kind)?,
            region: row.maybe_region()?,
            body: row.maybe_key()?,
            span: row.span()?,
            source: row.maybe_key()?,
        })
    }
}
