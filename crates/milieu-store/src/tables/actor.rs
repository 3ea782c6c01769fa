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
    const ABOUT: &'static str = "Firms, organisations and institutions.";
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text, "Key."),
        required("name", Text, "Name."),
        optional("short_name", Text, "Short name."),
        optional(
            "actor_group",
            Text,
            "`large-firm`, `sme`, `business-service`, `financial-service`, `research` or `public`.",
        ),
        optional("group_basis", Text, "How the group is known: `stated`, `derived` or `name`."),
        optional("kinds", Json, "Finer kinds, a list."),
        optional("region", Text, "Region, at the finest level known."),
        optional("country", Text, "Country, two letters as in European statistics."),
        optional("town", Text, "Town."),
        optional("postcode", Text, "Postal code."),
        optional("longitude", Real, "Longitude, degrees."),
        optional("latitude", Real, "Latitude, degrees."),
        optional("sector", Text, "Sector code."),
        optional("sector_scheme", Text, "Classification of the sector code: `nace2` or another."),
        optional("employees", Real, "People employed."),
        optional("tertiary_share", Real, "Share of people with tertiary education, 0 to 1."),
        optional("research", Boolean, "Whether it does research and development of its own."),
        optional("research_expenditure", Real, "R&D expenditure, thousand euro a year."),
        optional("turnover", Real, "Turnover, thousand euro a year."),
        optional("business_group", Text, "Business group it belongs to."),
        optional("owner_region", Text, "Region of the owner."),
        optional("filiere", Text, "Value chain."),
        optional("stage", Integer, "Stage in the value chain, upstream first."),
        optional("valid_from", Date, "First day of its life."),
        optional("valid_until", Date, "Last day of its life."),
        optional("attributes", Json, "Whatever else came with the row."),
        optional("source", Text, "Key of the source."),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Actor(actor) = record { Some(actor) } else { None }
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
