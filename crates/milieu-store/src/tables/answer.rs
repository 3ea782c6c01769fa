//! Table `answer`.

use milieu_territory::Answer;

use super::prelude::*;

impl Stored for Answer {
    const TABLE: Table = Table::Answer;
    const ABOUT: &'static str = "Answers to survey items.";
    const KEY: KeyOrigin = KeyOrigin::Made;
    const COLUMNS: &'static [Column] = &[
        required("actor", Text, "Key of the actor who answered."),
        required("item", Text, "Item code from the survey dictionary."),
        optional("value", Real, "Value on the item's scale."),
        optional("scale_from", Real, "Smallest value of the scale."),
        optional("scale_to", Real, "Largest value of the scale."),
        optional("year", Integer, "Year of the survey."),
        optional("source", Text, "Key of the source."),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Answer(answer) = record { Some(answer) } else { None }
    }

    fn stored_key(&self) -> String {
        self.key()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(self.actor.as_str());
        row.text(&self.item);
        row.maybe_real(self.value);
        row.maybe_real(self.scale_from);
        row.maybe_real(self.scale_to);
        row.maybe_integer(self.year.map(i64::from));
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Answer {
            actor: row.key()?,
            item: row.text()?,
            value: row.maybe_real()?,
            scale_from: row.maybe_real()?,
            scale_to: row.maybe_real()?,
            year: row.maybe_integer()?,
            source: row.maybe_key()?,
        })
    }
}
