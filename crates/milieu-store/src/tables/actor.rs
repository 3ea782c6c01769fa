//! Table `actor`.

use milieu_territory::{Actor, GroupBasis};

use super::prelude::*;

const fn basis_code(basis: GroupBasis) -> &'static str {
    match basis {
        GroupBasis::Stated => "stated",
        GroupBasis::Derived => "derived",
        GroupBasis::Name => "name",
    }
}

fn basis(code: &str) -> Option<GroupBasis> {
    [GroupBasis::Stated, GroupBasis::Derived, GroupBasis::Name].into_iter().find(|b| basis_code(*b) == code)
}

impl Stored for Actor {
    const TABLE: Table = Table::Actor;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text),
        required("name", Text),
        optional("short_name", Text),
        optional("actor_group", Text),
        optional("group_basis", Text),
        optional("kinds", Json),
        optional("region", Text),
        optional("country", Text),
        optional("town", Text),
        optional("postcode", Text),
        optional("longitude", Real),
        optional("latitude", Real),
        optional("sector", Text),
        optional("sector_scheme", Text),
        optional("employees", Real),
        optional("tertiary_share", Real),
        optional("research", Boolean),
        optional("research_expenditure", Real),
        optional("turnover", Real),
        optional("business_group", Text),
        optional("owner_region", Text),
        optional("filiere", Text),
        optional("stage", Integer),
        optional("valid_from", Date),
        optional("valid_until", Date),
        optional("attributes", Json),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Actor(actor) = record { Some(actor) } else { None }
    }

    fn record(self) -> Record {
        Record::Actor(Box::new(self))
    }

    fn stored_key(&self) -> String {
        self.key.clone()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(&self.key);
        row.text(&self.name);
        row.maybe_text(self.short_name.as_deref());
        row.maybe_text(self.group.map(|g| g.code()));
        row.maybe_text(self.group_basis.map(basis_code));
        row.list(self.kinds.iter().map(String::as_str));
        row.region(self.region.as_ref());
        row.maybe_text(self.country.as_deref());
        row.maybe_text(self.town.as_deref());
        row.maybe_text(self.postcode.as_deref());
        row.maybe_real(self.longitude);
        row.maybe_real(self.latitude);
        row.maybe_text(self.sector.as_deref());
        row.maybe_text(self.sector_scheme.as_deref());
        row.maybe_real(self.employees);
        row.maybe_real(self.tertiary_share);
        row.maybe_boolean(self.research);
        row.maybe_real(self.research_expenditure);
        row.maybe_real(self.turnover);
        row.maybe_text(self.business_group.as_deref());
        row.region(self.owner_region.as_ref());
        row.maybe_text(self.filiere.as_deref());
        row.maybe_integer(self.stage.map(i64::from));
        row.span(self.span);
        row.attributes(&self.attributes);
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Actor {
            key: row.text()?,
            name: row.text()?,
            short_name: row.maybe_text()?,
            group: row.parsed()?,
            group_basis: row.maybe_word(basis)?,
            kinds: row.list()?,
            region: row.maybe_region()?,
            country: row.maybe_text()?,
            town: row.maybe_text()?,
            postcode: row.maybe_text()?,
            longitude: row.maybe_real()?,
            latitude: row.maybe_real()?,
            sector: row.maybe_text()?,
            sector_scheme: row.maybe_text()?,
            employees: row.maybe_real()?,
            tertiary_share: row.maybe_real()?,
            research: row.maybe_boolean()?,
            research_expenditure: row.maybe_real()?,
            turnover: row.maybe_real()?,
            business_group: row.maybe_text()?,
            owner_region: row.maybe_region()?,
            filiere: row.maybe_text()?,
            stage: row.maybe_integer()?,
            span: row.span()?,
            attributes: row.attributes()?,
            source: row.maybe_key()?,
        })
    }
}
