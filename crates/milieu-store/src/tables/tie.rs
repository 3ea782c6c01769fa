//! Table `tie`.

use milieu_territory::Tie;

use super::prelude::*;

impl Stored for Tie {
    const TABLE: Table = Table::Tie;
    const ABOUT: &'static str = "Ties between two actors, in layers.";
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("from_actor", Text, "Key of the actor it comes from; for products the supplier."),
        required("to_actor", Text, "Key of the actor it goes to; for products the buyer."),
        required("layer", Text, "`products`, `people`, `money`, `information` or `knowledge`."),
        required("directed", Boolean, "Whether the direction matters."),
        required("weight", Real, "Strength, above 0."),
        optional("codified", Boolean, "Codified (1) or tacit (0)."),
        optional("formal", Boolean, "Formal (1) or informal (0)."),
        optional("set_off_by", Text, "What set it off: `demand`, `cost`, `regulation` or another."),
        optional("reported_by", Text, "Key of the actor who reported it."),
        optional("valid_from", Date, "First day."),
        optional("valid_until", Date, "Last day."),
        optional("attributes", Json, "Whatever else came with the row."),
        optional("source", Text, "Key of the source."),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Tie(tie) = record { Some(tie) } else { None }
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
