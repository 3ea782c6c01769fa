//! Table `tie`.

use milieu_territory::Tie;

use super::prelude::*;

impl Stored for Tie {
    const TABLE: Table = Table::Tie;
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("from_actor", Text),
        required("to_actor", Text),
        required("layer", Text),
        required("directed", Boolean),
        required("weight", Real),
        optional("codified", Boolean),
        optional("formal", Boolean),
        optional("set_off_by", Text),
        optional("reported_by", Text),
        optional("valid_from", Date),
        optional("valid_until", Date),
        optional("attributes", Json),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Tie(tie) = record { Some(tie) } else { None }
    }

    fn record(self) -> Record {
        Record::Tie(Box::new(self))
    }

    fn stored_key(&self) -> String {
        self.key()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(self.from.as_str());
        row.text(self.to.as_str());
        row.text(self.layer.code());
        row.boolean(self.directed);
        row.real(self.weight);
        row.maybe_boolean(self.codified);
        row.maybe_boolean(self.formal);
        row.maybe_text(self.trigger.as_deref());
        row.maybe_text(self.reported_by.as_ref().map(|a| a.as_str()));
        row.span(self.span);
        row.attributes(&self.attributes);
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Tie {
            from: row.key()?,
            to: row.key()?,
            layer: row.word(|code| code.parse().ok())?,
            directed: row.boolean()?,
            weight: row.real()?,
            codified: row.maybe_boolean()?,
            formal: row.maybe_boolean()?,
            trigger: row.maybe_text()?,
            reported_by: row.maybe_key()?,
            span: row.span()?,
            attributes: row.attributes()?,
            source: row.maybe_key()?,
        })
    }
}
