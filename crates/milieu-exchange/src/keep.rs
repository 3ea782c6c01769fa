//! keep.eu: Interreg projects and partners, as the partner export (15 columns), its variant with
//! places and partner numbers (20 columns), or the workbook with sheets for projects, partners
//! and calls.
//!
//! Keys: `keep:<programme>:<acronym>` for projects; `keep:<number>` for partners where the file
//! numbers them, else `keep:<name>--<town>--<country>`, all in plain letters. Two acronyms of a
//! programme that are the same in plain letters are told apart by a number.
//!
//! Groups: words in the name (a guess, and marked so) go before the legal status, since a public
//! university is research; *public* without such a word is public; *private* alone says no group.
//! Dates: a project's own, else the years of its programme.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use milieu_territory::{Actor, Affiliation, GroupBasis, Project, ProjectKind, ProjectLevel, Record};
use milieu_vocabulary::{ActorGroup, RegionCode, Span, message, parse_date};

use crate::ExchangeError;
use crate::gather::Gather;
use crate::group_words;
use crate::import::Input;
use crate::table::{Row, Table};
use crate::values::{Decimal, country, decimal_vote, number, plain, slug, yes_no};

/// What a table of a keep.eu export is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum KeepTable {
    Projects,
    Partners,
    Calls,
}

/// What a table is by its columns; `None` if it is not from keep.eu.
pub(crate) fn keep_table(table: &Table) -> Option<KeepTable> {
    let has = |name: &str| table.has(name);
    if !has("Programme") {
        None
    } else if has("Acronym") && has("Project Partner") {
        Some(KeepTable::Partners)
    } else if has("Acronym") && (has("Project start") || has("Project Name")) {
        Some(KeepTable::Projects)
    } else if has("Serial Number") {
        Some(KeepTable::Calls)
    } else {
        None
    }
}

#[derive(Default)]
struct ProjectRow {
    key: String,
    title: Option<String>,
    acronym: String,
    spelling: Option<String>,
    programme: String,
    span: Span,
    budget: Option<f64>,
    public: Option<f64>,
    themes: Vec<String>,
    attributes: BTreeMap<String, String>,
    leads: u32,
    detailed: bool,
    has_partners: bool,
    place: (usize, u64),
}

struct Partner {
    actor: Actor,
    legal: Option<String>,
    conflicts: bool,
    place: (usize, u64),
}

#[derive(Default)]
struct Reading {
    projects: Vec<ProjectRow>,
    project_of: HashMap<(String, String), usize>,
    project_keys: HashSet<String>,
    /// Acronyms that differ from the project's first only by blanks around them.
    respelled: BTreeSet<(usize, String)>,
    partners: Vec<Partner>,
    partner_of: HashMap<String, usize>,
    participations: Vec<(usize, usize, bool, (usize, u64))>,
    seen: HashMap<(usize, usize, bool), ()>,
}

impl Reading {
    fn project(
        &mut self,
        programme: &str,
        acronym: &str,
        place: (usize, u64),
        gather: &mut Gather<'_>,
        table: &Table,
    ) -> usize {
        let identity = (programme.to_owned(), acronym.to_owned());
        if let Some(&position) = self.project_of.get(&identity) {
            return position;
        }
        let mut key = format!("keep:{}:{}", slug(programme), slug(acronym));
        if self.project_keys.contains(&key)
            && let Some(free) =
                (2..=u32::MAX).map(|n| format!("{key}-{n}")).find(|k| !self.project_keys.contains(k))
        {
            key = free;
        }
        self.project_keys.insert(key.clone());
        let span = programme_years(programme);
        if span.is_none() {
            gather.warn(
                table.place(place.1).field("Programme"),
                message!("import-keep-no-years", programme = programme),
            );
        }
        let mut attributes = BTreeMap::new();
        match strand(programme) {
            Some(strand) => {
                attributes.insert("strand".to_owned(), strand.to_owned());
            }
            None => {
                gather.note(
                    table.place(place.1).field("Programme"),
                    message!("import-keep-no-strand", programme = programme),
                );
            }
        }
        self.projects.push(ProjectRow {
            key,
            acronym: acronym.to_owned(),
            programme: programme.to_owned(),
            span: span.unwrap_or_default(),
            attributes,
            place,
            ..ProjectRow::default()
        });
        self.project_of.insert(identity, self.projects.len() - 1);
        self.projects.len() - 1
    }
}

/// Years in front of a programme's name: `2007 - 2013 Alpine Space`, also with a dash.
fn programme_years(programme: &str) -> Option<Span> {
    let mut numbers = programme.split(|c: char| !c.is_ascii_digit()).filter(|n| n.len() == 4);
    let (first, last): (i16, i16) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
    if !(1980..2100).contains(&first) || last < first || last > first + 20 {
        return None;
    }
    Span::years(first, last)
}

static STRAND_WORDS: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    include_str!("../data/interreg-strands.csv")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .skip(1)
        .filter_map(|l| l.split_once(','))
        .collect()
});

/// The strand of a programme: `cross-border`, `transnational` or `interregional`.
fn strand(programme: &str) -> Option<&'static str> {
    let name = |letter: char| match letter {
        'A' => "cross-border",
        'B' => "transnational",
        _ => "interregional",
    };
    let words: Vec<String> = plain(programme).split(' ').map(str::to_uppercase).collect();
    for (position, word) in words.iter().enumerate() {
        if word != "INTERREG" {
            continue;
        }
        // `INTERREG VB`, `INTERREG V-A`, `INTERREG IIIA`.
        let Some(next) = words.get(position + 1) else { continue };
        let numeral = next.trim_end_matches(['A', 'B', 'C']);
        let is_numeral = !numeral.is_empty() && numeral.chars().all(|c| matches!(c, 'I' | 'V'));
        let letter = if is_numeral && numeral.len() < next.len() {
            next.chars().last()
        } else if is_numeral {
            words.get(position + 2).filter(|w| w.len() == 1).and_then(|w| w.chars().next())
        } else {
            None
        };
        if let Some(letter @ ('A' | 'B' | 'C')) = letter {
            return Some(name(letter));
        }
    }
    let lower = format!(" {} ", words.join(" ").to_lowercase());
    if let Some((letter, _)) = STRAND_WORDS.iter().find(|(_, w)| lower.contains(&format!(" {w} "))) {
        return Some(name(letter.chars().next().unwrap_or('C')));
    }
    // `(CZ-PL)`: two or more countries in brackets.
    let inside = programme.rsplit_once('(')?.1.trim_end_matches([')', ' ', '\u{a0}']);
    let codes: Vec<&str> = inside.split(['-', '/', ' ']).filter(|c| !c.is_empty()).collect();
    let are_countries =
        codes.len() >= 2 && codes.iter().all(|c| c.len() == 2 && c.bytes().all(|b| b.is_ascii_uppercase()));
    are_countries.then(|| name('A'))
}

/// `DEG01  / Erfurt, Kreisfreie Stadt`: code and name.
fn region_cell(cell: &str) -> Option<(RegionCode, Option<String>)> {
    let (code, name) = cell.split_once('/').unwrap_or((cell, ""));
    let code = RegionCode::parse(code).ok()?;
    code.nuts_level()?;
    let name = decode_escapes(name.trim());
    Some((code, (!name.is_empty()).then_some(name)))
}

/// `DE Germany / DEUTSCHLAND` or `RS  / Serbia`: the two letters.
fn country_cell(cell: &str) -> Option<String> {
    let code = cell.split([' ', '/']).next()?;
    if code.len() == 2 { country(code) } else { country(cell) }
}

/// `<U+0395>` as the letter it stands for: R writes so what it cannot print.
fn decode_escapes(text: &str) -> String {
    if !text.contains("<U+") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("<U+") {
        out.push_str(&rest[..start]);
        let tail = &rest[start + 3..];
        let decoded = tail.find('>').and_then(|end| {
            let code = u32::from_str_radix(&tail[..end], 16).ok()?;
            Some((char::from_u32(code)?, &tail[end + 1..]))
        });
        match decoded {
            Some((letter, after)) => {
                out.push(letter);
                rest = after;
            }
            None => {
                out.push_str("<U+");
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

/// A row without its key: programme and acronym.
fn identity<'r>(table: &Table, row: &'r Row, gather: &mut Gather<'_>) -> Option<(&'r str, &'r str)> {
    let cell = |name: &str| table.column(&[name]).and_then(|c| row.known(c));
    let found = (cell("Programme"), cell("Acronym"));
    if let (Some(programme), Some(acronym)) = found {
        return Some((programme, acronym));
    }
    let field = if found.0.is_none() { "Programme" } else { "Acronym" };
    gather.warn(table.place(row.number).field(field), message!("import-row-without-key"));
    None
}

/// Reads all keep.eu tables of a request together.
pub(crate) fn read(inputs: &[Input], gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let mut tables: Vec<(&Table, KeepTable)> = Vec::new();
    for table in inputs.iter().flat_map(|i| &i.tables) {
        match keep_table(table) {
            Some(kind) => tables.push((table, kind)),
            None => gather.warn(
                table.whole(),
                message!("import-keep-unknown-table", columns = table.columns.join(", ")),
            ),
        }
    }
    tables.sort_by_key(|(_, kind)| *kind);
    let mut reading = Reading::default();
    for (position, (table, kind)) in tables.iter().enumerate() {
        match kind {
            KeepTable::Projects => read_projects(table, position, &mut reading, gather)?,
            KeepTable::Partners => read_partners(table, position, &mut reading, gather)?,
            KeepTable::Calls => gather.note(table.whole(), message!("import-keep-calls-unused")),
        }
    }
    let tables: Vec<&Table> = tables.into_iter().map(|(t, _)| t).collect();
    put_all(reading, &tables, gather)
}

fn read_projects(
    table: &Table,
    position: usize,
    reading: &mut Reading,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let column = |names: &[&str]| table.column(names);
    let (name, period, start, end) = (
        column(&["Project Name"]),
        column(&["Period"]),
        column(&["Project start"]),
        column(&["Project end"]),
    );
    let (budget, funding) = (column(&["Budget"]), column(&["EU Funding", "ERDF budget"]));
    let themes = [column(&["Thematic1"]), column(&["Thematic2"]), column(&["Thematic3"])];
    let attributes = [
        ("objective", column(&["Thematic Obj"])),
        ("specific-objective", column(&["Specific Obj"])),
        ("website", column(&["Website"])),
        ("strategy", column(&["Strategy"])),
        ("period", period),
    ];
    let mut rows = table.rows()?;
    let mut row = Row::default();
    while rows.read(&mut row)? {
        gather.row(table, row.number);
        let Some((programme, acronym)) = identity(table, &row, gather) else { continue };
        let project = reading.project(programme, acronym, (position, row.number), gather, table);
        if reading.projects[project].detailed {
            gather.warn(
                table.place(row.number),
                message!("import-project-twice", key = reading.projects[project].key.as_str()),
            );
            continue;
        }
        let mut day = |column: Option<usize>| {
            let text = row.known(column?)?;
            let day = parse_date(text);
            if day.is_none() {
                let field = table.columns[column?].as_str();
                gather
                    .warn(table.place(row.number).field(field), message!("import-not-a-date", value = text));
            }
            day
        };
        let (from, until) = (day(start), day(end));
        let mut money = |column: Option<usize>| {
            let column = column?;
            let text = row.known(column)?;
            let decimal =
                if row.is_numeric(column) { Decimal::Point } else { cell_decimal(table, column, text) };
            match number(text, decimal) {
                Ok(value) if value >= 0.0 => Some(value),
                _ => {
                    let field = table.columns[column].as_str();
                    gather.warn(
                        table.place(row.number).field(field),
                        message!("import-not-a-number", value = text),
                    );
                    None
                }
            }
        };
        let (budget, public) = (money(budget), money(funding));
        let record = &mut reading.projects[project];
        record.detailed = true;
        record.title = name.and_then(|c| row.known(c)).map(str::to_owned);
        record.span = Span::new(from.or(record.span.from), until.or(record.span.until));
        record.budget = budget;
        record.public = public;
        for theme in themes.iter().flatten().filter_map(|c| row.known(*c)) {
            if !record.themes.iter().any(|t| t == theme) {
                record.themes.push(theme.to_owned());
            }
        }
        for (name, column) in attributes {
            if let Some(text) = column.and_then(|c| row.known(c)) {
                record.attributes.insert(name.to_owned(), text.to_owned());
            }
        }
    }
    gather.repairs(table, &rows.repairs);
    Ok(())
}

/// The workbook mixes `758394.29` and `758,394.29` in one row; a cell that is sure of itself is
/// read by its own sign.
fn cell_decimal(table: &Table, column: usize, text: &str) -> Decimal {
    match decimal_vote(text) {
        crate::values::DecimalVote::Sure(decimal) => decimal,
        _ => table.decimal(column),
    }
}

fn read_partners(
    table: &Table,
    position: usize,
    reading: &mut Reading,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let column = |names: &[&str]| table.column(names);
    let name = column(&["Project Partner"]);
    let lead = column(&["Lead Partner"]);
    let acronym_column = column(&["Acronym"]);
    let number_column = column(&["ID_PARTNER"]);
    let (street, postcode, town) = (column(&["Street"]), column(&["Postal code"]), column(&["Town"]));
    let (country_name, country_code) = (column(&["Country"]), column(&["Country code"]));
    let (website, department, legal) =
        (column(&["Website"]), column(&["Department"]), column(&["Legal Status"]));
    let nuts = [
        column(&["NUTS1 (or equivalent)", "NUTS1"]),
        column(&["NUTS2 (or equivalent)", "NUTS2"]),
        column(&["NUTS3 (or equivalent)", "NUTS3"]),
    ];
    let (lon, lat) = (column(&["lon", "longitude"]), column(&["lat", "latitude"]));
    let mut rows = table.rows()?;
    let mut row = Row::default();
    while rows.read(&mut row)? {
        gather.row(table, row.number);
        let Some((programme, acronym)) = identity(table, &row, gather) else { continue };
        let cell = |column: Option<usize>| column.and_then(|c| row.known(c));
        let Some(partner_name) = cell(name) else {
            gather.warn(table.place(row.number).field("Project Partner"), message!("import-row-without-key"));
            continue;
        };
        let place = (position, row.number);
        let project = reading.project(programme, acronym, place, gather, table);
        reading.projects[project].has_partners = true;
        if let Some(raw) = acronym_column.map(|c| row.cell(c)) {
            match &reading.projects[project].spelling {
                None => reading.projects[project].spelling = Some(raw.to_owned()),
                Some(first) if first != raw => drop(reading.respelled.insert((project, raw.to_owned()))),
                Some(_) => {}
            }
        }

        let country =
            cell(country_code).and_then(country_cell).or_else(|| cell(country_name).and_then(country));
        let mut region = None;
        for (level, cell) in nuts.iter().enumerate().filter_map(|(l, c)| Some((l + 1, cell(*c)?))) {
            match region_cell(cell) {
                // `DE  / …` in the column of a finer level says only the country.
                Some((code, name)) => {
                    if code.nuts_level() == Some(level as u8) {
                        gather.region(&code, name.as_deref(), || table.place(row.number));
                    }
                    region = Some(code);
                }
                None => gather.warn(table.place(row.number), message!("import-not-a-region", value = cell)),
            }
        }
        let key = match cell(number_column) {
            Some(number) => format!("keep:{number}"),
            None => format!(
                "keep:{}--{}--{}",
                slug(partner_name),
                cell(town).map(slug).unwrap_or_default(),
                country.as_deref().unwrap_or_default().to_lowercase()
            ),
        };
        let legal_status = cell(legal).map(|t| t.trim().to_lowercase());
        let mut coordinate = |column: Option<usize>| {
            let text = cell(column)?;
            let value = number(text, Decimal::Point).ok();
            if value.is_none() {
                gather.warn(table.place(row.number), message!("import-not-a-number", value = text));
            }
            value
        };
        let (longitude, latitude) = (coordinate(lon), coordinate(lat));
        let mut attributes = BTreeMap::new();
        for (name, column) in [("street", street), ("website", website), ("department", department)] {
            if let Some(text) = cell(column) {
                attributes.insert(name.to_owned(), text.to_owned());
            }
        }
        let partner = match reading.partner_of.get(&key) {
            Some(&partner) => partner,
            None => {
                reading.partners.push(Partner {
                    actor: Actor { key: key.clone(), name: partner_name.to_owned(), ..Actor::default() },
                    legal: None,
                    conflicts: false,
                    place,
                });
                reading.partner_of.insert(key, reading.partners.len() - 1);
                reading.partners.len() - 1
            }
        };
        let known_partner = &mut reading.partners[partner];
        let differs = |a: &Option<String>, b: &Option<String>| matches!((a, b), (Some(a), Some(b)) if a != b);
        if differs(&known_partner.legal, &legal_status)
            || matches!((&known_partner.actor.region, &region), (Some(a), Some(b)) if a != b)
        {
            known_partner.conflicts = true;
        }
        let actor = &mut known_partner.actor;
        known_partner.legal = known_partner.legal.take().or(legal_status);
        actor.region = actor.region.take().or(region);
        actor.country = actor.country.take().or(country);
        if actor.town.is_none() {
            actor.town = cell(town).map(str::to_owned);
        }
        if actor.postcode.is_none() {
            actor.postcode = cell(postcode).map(str::to_owned);
        }
        if actor.longitude.is_none() {
            (actor.longitude, actor.latitude) = (longitude, latitude);
        }
        for (name, value) in attributes {
            actor.attributes.entry(name).or_insert(value);
        }

        let leads = cell(lead).and_then(yes_no) == Some(true);
        if reading.seen.insert((partner, project, leads), ()).is_some() {
            gather.warn(
                table.place(row.number),
                message!(
                    "import-participation-twice",
                    actor = partner_name,
                    project = reading.projects[project].key.as_str()
                ),
            );
            continue;
        }
        if leads {
            reading.projects[project].leads += 1;
        }
        reading.participations.push((partner, project, leads, place));
    }
    gather.repairs(table, &rows.repairs);
    Ok(())
}

fn put_all(reading: Reading, tables: &[&Table], gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let place_of = |(table, row): (usize, u64)| tables.get(table).map(|t| t.place(row)).unwrap_or_default();
    let sources: Vec<_> = tables.iter().map(|t| gather.source(&t.file, "keep")).collect();
    let source_of = |(table, _): (usize, u64)| sources.get(table).cloned();
    let whole = tables.first().map(|t| t.whole()).unwrap_or_default();
    gather.reserve(reading.partners.len() + reading.projects.len() + reading.participations.len());

    let mut actor_keys = Vec::with_capacity(reading.partners.len());
    let (mut conflicts, mut guessed, mut ungrouped, mut homeless) = (0u64, 0u64, 0u64, 0u64);
    for Partner { mut actor, legal, conflicts: differs, place } in reading.partners {
        conflicts += u64::from(differs);
        homeless += u64::from(actor.region.is_none());
        let public = match legal.as_deref() {
            Some("public") => Some(true),
            Some("private") => Some(false),
            Some(other) => {
                gather.warn(
                    place_of(place).field("Legal Status"),
                    message!("import-keep-legal-status", value = other),
                );
                None
            }
            None => None,
        };
        let told = group_words::of_name(&actor.name);
        match (told, public) {
            // A private body is no authority, whatever its name recalls.
            (Some(told), public) if !(told.group == ActorGroup::Public && public == Some(false)) => {
                guessed += 1;
                (actor.group, actor.group_basis) = (Some(told.group), Some(GroupBasis::Name));
                actor.kinds.extend(told.kind.map(str::to_owned));
            }
            (_, Some(true)) => {
                (actor.group, actor.group_basis) = (Some(ActorGroup::Public), Some(GroupBasis::Derived))
            }
            _ => ungrouped += 1,
        }
        match public {
            Some(true) => actor.kinds.push("public-organisation".to_owned()),
            Some(false) => actor.kinds.push("private-organisation".to_owned()),
            None => {}
        }
        actor.source = source_of(place);
        actor_keys.push(actor.key.clone());
        gather.put_actor(actor, true, place_of(place))?;
    }
    if conflicts > 0 {
        gather.warn(whole.clone(), message!("import-keep-partners-differ", count = conflicts));
    }
    if guessed > 0 {
        gather.note(whole.clone(), message!("import-groups-guessed", count = guessed));
    }
    if ungrouped > 0 {
        gather.note(whole.clone(), message!("import-groups-unknown", count = ungrouped));
    }
    if homeless > 0 {
        gather.note(whole.clone(), message!("import-regions-unknown", count = homeless));
    }

    if !reading.respelled.is_empty() {
        gather.note(whole.clone(), message!("import-keep-respelled", count = reading.respelled.len()));
    }
    let mut project_keys = Vec::with_capacity(reading.projects.len());
    let mut without_partners = 0u64;
    let any_partner = !reading.participations.is_empty();
    for project in reading.projects {
        project_keys.push(project.key.clone());
        let place = place_of(project.place);
        without_partners += u64::from(any_partner && !project.has_partners);
        if project.leads > 1 {
            gather.warn(
                place.clone(),
                message!("import-several-leads", project = project.acronym.as_str(), count = project.leads),
            );
        }
        let private = match (project.budget, project.public) {
            (Some(budget), Some(public)) if budget >= public => Some(budget - public),
            _ => None,
        };
        let mut attributes = project.attributes;
        if private.is_some() {
            // What is not the Union's may be national public money; keep.eu does not say.
            attributes.insert("co-financing".to_owned(), private.map(|v| v.to_string()).unwrap_or_default());
        }
        let record = Project {
            key: project.key,
            title: project.title.unwrap_or_else(|| project.acronym.clone()),
            acronym: Some(project.acronym),
            kind: ProjectKind::Project,
            level: Some(ProjectLevel::Eu),
            programme: Some(project.programme),
            span: project.span,
            budget: project.budget,
            public_money: project.public,
            themes: project.themes,
            attributes,
            source: source_of(project.place),
            ..Project::default()
        };
        gather.put_project(record, true, place)?;
    }
    if without_partners > 0 {
        gather.note(whole, message!("import-projects-without-partners", count = without_partners));
    }
    for (partner, project, leads, place) in reading.participations {
        gather.put(
            Record::Affiliation(Affiliation {
                actor: actor_keys[partner].as_str().into(),
                project: project_keys[project].as_str().into(),
                role: Some(if leads { "lead" } else { "partner" }.to_owned()),
                contribution: None,
                span: Span::default(),
                source: source_of(place),
            }),
            place_of(place),
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programmes_say_their_years_and_strand() {
        assert_eq!(programme_years("2007 – 2013 Alpine Space"), Span::years(2007, 2013));
        assert_eq!(programme_years("2000 - 2006 Saxony"), Span::years(2000, 2006));
        assert_eq!(programme_years("Alpine Space"), None);
        for (programme, expected) in [
            ("2014 - 2020 INTERREG VB Central Europe", Some("transnational")),
            (
                "2014 - 2020 INTERREG V-A Austria - Germany / Bavaria (Bayern - Österreich)",
                Some("cross-border"),
            ),
            ("2007 - 2013 Interreg IVC", Some("interregional")),
            ("2007 - 2013 Czech Republic - Poland (CZ-PL)", Some("cross-border")),
            ("2007 - 2013 Alpine Space", Some("transnational")),
            ("2007 - 2013 Somewhere", None),
        ] {
            assert_eq!(strand(programme), expected, "{programme}");
        }
    }

    #[test]
    fn region_cells_hold_code_and_name() {
        let (code, name) = region_cell("DEG01  / Erfurt, Kreisfreie Stadt").unwrap();
        assert_eq!((code.as_str(), name.as_deref()), ("DEG01", Some("Erfurt, Kreisfreie Stadt")));
        assert_eq!(region_cell("EL / <U+0395><U+039B>").unwrap().1.as_deref(), Some("ΕΛ"));
        assert_eq!(country_cell("RS  / Serbia").as_deref(), Some("RS"));
        assert_eq!(decode_escapes("a <U+ZZ> b <U+"), "a <U+ZZ> b <U+");
    }
}
