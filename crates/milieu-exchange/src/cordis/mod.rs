//! CORDIS: projects of the European framework programmes and their participants.
//!
//! Several tables may be given together; what each is follows from its columns, in either
//! generation of column names, as CSV (comma or semicolon), workbook or JSON array:
//!
//! * organisations per project (`organization.csv`): who takes part, in what role, with what money;
//! * projects (`project.csv`): title, dates, cost;
//! * a flat participation table (`rcn`, `pic`, `role`, …), dates and cost on each row;
//! * organisations alone (names, towns and legal types by participant code);
//! * themes of projects: programme parts, EuroSciVoc fields, topics, legal bases.
//!
//! Keys: `cordis:<participant code>` for actors. Projects are `cordis:<id>`; a table that knows
//! only the record number (`rcn`) gives `cordis:<rcn>`, unless a project table in the same
//! request says which id that is.
//!
//! Rules: two rows with the same participant, project and role are one participation; where
//! their money differs it is added up, where it is equal the second row is a copy. Either is a
//! finding. Private money is total cost less the Union's part, if both are known and it is not
//! negative. The SME flag says only whether a firm is one: a private firm flagged as none is
//! taken for a large firm; a private firm without the flag has no group.

mod activity;
mod role;

use std::collections::{BTreeMap, HashMap};

use milieu_territory::{Actor, Affiliation, Project, ProjectKind, ProjectLevel, Record};
use milieu_vocabulary::{Place, RegionCode, Span, message, parse_date};

use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::Input;
use crate::table::{Row, Table};
use crate::values::{country, known, number, point, yes_no};

pub(crate) use role::{TableRole, table_role};

#[derive(Default)]
struct Organisation {
    code: String,
    name: Option<String>,
    short_name: Option<String>,
    activity: Option<String>,
    sme: Option<bool>,
    street: Option<String>,
    postcode: Option<String>,
    town: Option<String>,
    country: Option<String>,
    region: Option<RegionCode>,
    point: Option<(f64, f64)>,
    website: Option<String>,
    vat: Option<String>,
    takes_part: bool,
    place: (u32, u64),
}

#[derive(Default)]
struct ProjectRow {
    id: String,
    title: Option<String>,
    acronym: Option<String>,
    programme: Option<String>,
    span: Span,
    cost: Option<f64>,
    public: Option<f64>,
    themes: Vec<String>,
    attributes: BTreeMap<String, String>,
    coordinators: u32,
    named: bool,
    place: (u32, u64),
}

struct Participation {
    organisation: u32,
    project: u32,
    role: u16,
    contribution: Option<f64>,
    place: (u32, u64),
}

/// Everything read so far, by position; the maps only find positions.
#[derive(Default)]
struct Reading {
    organisations: Vec<Organisation>,
    organisation_of: HashMap<String, u32>,
    projects: Vec<ProjectRow>,
    project_of: HashMap<String, u32>,
    id_of_rcn: HashMap<String, String>,
    participations: Vec<Participation>,
    seen: HashMap<(u32, u32, u16), u32>,
    /// The different amounts of participations that stand more than once.
    amounts: BTreeMap<u32, Vec<f64>>,
    roles: Vec<String>,
    ended: u64,
}

impl Reading {
    fn organisation(&mut self, code: &str, place: (u32, u64)) -> u32 {
        if let Some(&position) = self.organisation_of.get(code) {
            return position;
        }
        let position = self.organisations.len() as u32;
        self.organisations.push(Organisation { code: code.to_owned(), place, ..Organisation::default() });
        self.organisation_of.insert(code.to_owned(), position);
        position
    }

    fn project(&mut self, id: &str, place: (u32, u64)) -> u32 {
        if let Some(&position) = self.project_of.get(id) {
            return position;
        }
        let position = self.projects.len() as u32;
        self.projects.push(ProjectRow { id: id.to_owned(), place, ..ProjectRow::default() });
        self.project_of.insert(id.to_owned(), position);
        position
    }

    fn role(&mut self, text: Option<&str>) -> u16 {
        let role = text.map_or_else(|| "participant".to_owned(), role::participation_role);
        if let Some(position) = self.roles.iter().position(|r| *r == role) {
            return position as u16;
        }
        self.roles.push(role);
        (self.roles.len() - 1) as u16
    }
}

/// Reads all CORDIS tables of a request together.
pub(crate) fn read(inputs: &[Input], gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let mut tables: Vec<(&Table, Option<TableRole>)> =
        inputs.iter().flat_map(|i| &i.tables).map(|table| (table, table_role(table))).collect();
    for input in inputs {
        gather.source(&input.file, "cordis");
    }
    for (table, role) in &tables {
        if role.is_none() {
            gather.warn(
                table.whole(),
                message!("import-cordis-unknown-table", columns = table.columns.join(", ")),
            );
        }
    }
    // Projects first: they say which record number is which id.
    tables.sort_by_key(|(_, role)| *role);
    let mut reading = Reading::default();
    let mut usable = false;
    for (position, (table, role)) in tables.iter().enumerate() {
        let Some(role) = role else { continue };
        usable = true;
        read_table(table, *role, position as u32, &mut reading, gather)?;
    }
    if !usable {
        return Ok(());
    }
    let tables: Vec<&Table> = tables.into_iter().map(|(t, _)| t).collect();
    put_all(reading, &tables, gather)
}

/// Positions of the columns of a table; each by the names it had over the years.
struct Columns {
    project: Option<usize>,
    project_is_rcn: bool,
    rcn: Option<usize>,
    code: Option<usize>,
    role: Option<usize>,
    contribution: Option<usize>,
    ended: Option<usize>,
    name: Option<usize>,
    short_name: Option<usize>,
    activity: Option<usize>,
    sme: Option<usize>,
    street: Option<usize>,
    postcode: Option<usize>,
    town: Option<usize>,
    country: Option<usize>,
    region: Option<usize>,
    point: Option<usize>,
    website: Option<usize>,
    vat: Option<usize>,
    acronym: Option<usize>,
    title: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    cost: Option<usize>,
    public: Option<usize>,
    programme: Option<usize>,
    scheme: Option<usize>,
    topics: Option<usize>,
    legal_basis: Option<usize>,
    call: Option<usize>,
    status: Option<usize>,
    signed: Option<usize>,
    theme: Option<usize>,
}

impl Columns {
    fn of(table: &Table, role: TableRole) -> Self {
        let c = |names: &[&str]| table.column(names);
        let of_project = role == TableRole::Projects;
        let project = if of_project { c(&["id"]) } else { c(&["projectID", "project_id", "project"]) };
        let rcn = if of_project { c(&["rcn"]) } else { c(&["projectRcn", "rcn"]) };
        let flat = role == TableRole::Participations;
        Columns {
            project_is_rcn: project.is_none(),
            project: project.or(rcn),
            rcn,
            code: role::organisation_column(table),
            role: c(&["role", "ecRole"]),
            contribution: c(&["ecContribution", "contribution"]),
            ended: c(&["endOfParticipation"]),
            name: if of_project { None } else { c(&["name", "legalName"]) },
            short_name: c(&["shortName"]),
            activity: c(&["activityType", "type"]),
            sme: c(&["SME"]),
            street: c(&["street"]),
            postcode: c(&["postCode", "postalCode"]),
            town: c(&["city", "town"]),
            country: if of_project { None } else { c(&["country"]) },
            region: c(&["nutsCode", "nuts3Code"]),
            point: c(&["geolocation", "latLon"]),
            website: c(&["organizationURL", "organisationURL"]),
            vat: c(&["vatNumber"]),
            acronym: c(&["acronym", "projectAcronym"]),
            title: if of_project { c(&["title"]) } else { None },
            start: if of_project || flat { c(&["startDate", "start_date"]) } else { None },
            end: if of_project || flat { c(&["endDate", "end_date"]) } else { None },
            cost: if of_project || flat { c(&["totalCost", "total_cost"]) } else { None },
            public: if of_project || flat { c(&["ecMaxContribution", "max_contribution"]) } else { None },
            programme: if of_project { c(&["frameworkProgramme", "programme"]) } else { None },
            scheme: if of_project { c(&["fundingScheme"]) } else { None },
            topics: c(&["topics", "topic"]),
            legal_basis: c(&["legalBasis"]),
            call: if of_project { c(&["masterCall", "call"]) } else { None },
            status: if of_project { c(&["status"]) } else { None },
            signed: if of_project { c(&["ecSignatureDate"]) } else { None },
            theme: c(&["programme_part", "euroSciVocPath", "euroSciVocTitle", "euroSciVocCode"]),
        }
    }
}

struct Cells<'a, 'g, 'r> {
    table: &'a Table,
    row: &'a Row,
    gather: &'g mut Gather<'r>,
}

impl Cells<'_, '_, '_> {
    fn text(&self, column: Option<usize>) -> Option<&str> {
        known(self.row.cell(column?))
    }

    fn owned(&self, column: Option<usize>) -> Option<String> {
        self.text(column).map(str::to_owned)
    }

    fn place(&self, column: Option<usize>) -> Place {
        let place = self.table.place(self.row.number);
        match column.and_then(|c| self.table.columns.get(c)) {
            Some(name) => place.field(name.as_str()),
            None => place,
        }
    }

    fn money(&mut self, column: Option<usize>) -> Option<f64> {
        let text = self.text(column)?;
        let decimal = self.table.decimal(column?);
        match number(text, decimal) {
            Ok(value) if value >= 0.0 => Some(value),
            Ok(_) => {
                let message = message!("import-negative", value = text);
                self.gather.warn(self.place(column), message);
                None
            }
            Err(_) => {
                let message = message!("import-not-a-number", value = text);
                self.gather.warn(self.place(column), message);
                None
            }
        }
    }

    fn date(&mut self, column: Option<usize>) -> Option<milieu_vocabulary::Date> {
        let text = self.text(column)?;
        let day = parse_date(text);
        if day.is_none() {
            let message = message!("import-not-a-date", value = text);
            self.gather.warn(self.place(column), message);
        }
        day
    }

    fn flag(&mut self, column: Option<usize>) -> Option<bool> {
        let text = self.text(column)?;
        let flag = yes_no(text);
        if flag.is_none() {
            let message = message!("import-not-yes-or-no", value = text);
            self.gather.warn(self.place(column), message);
        }
        flag
    }
}

fn read_table(
    table: &Table,
    role: TableRole,
    position: u32,
    reading: &mut Reading,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let columns = Columns::of(table, role);
    let mut rows = table.rows()?;
    let mut row = Row::default();
    while rows.read(&mut row)? {
        gather.row(table, row.number);
        let place = (position, row.number);
        let mut cells = Cells { table, row: &row, gather };
        match role {
            TableRole::Projects => read_project(&mut cells, &columns, reading, place),
            TableRole::Participations => read_participation(&mut cells, &columns, reading, place),
            TableRole::Organisations => read_organisation_alone(&mut cells, &columns, reading, place),
            TableRole::Themes => read_theme(&mut cells, &columns, reading, place),
        }
    }
    gather.repairs(table, &rows.repairs);
    Ok(())
}

/// The project a row is about.
fn project_of(
    cells: &mut Cells<'_, '_, '_>,
    columns: &Columns,
    reading: &mut Reading,
    place: (u32, u64),
) -> Option<u32> {
    let Some(id) = cells.text(columns.project) else {
        let finding_place = cells.place(columns.project);
        cells.gather.warn(finding_place, message!("import-row-without-key"));
        return None;
    };
    let id = whole_code(id);
    if columns.project_is_rcn
        && let Some(known_id) = reading.id_of_rcn.get(id).cloned()
    {
        return Some(reading.project(&known_id, place));
    }
    Some(reading.project(id, place))
}

/// A code that a spreadsheet made a number of: `662192.0` is `662192`.
fn whole_code(text: &str) -> &str {
    text.strip_suffix(".0").unwrap_or(text)
}

fn read_project(cells: &mut Cells<'_, '_, '_>, columns: &Columns, reading: &mut Reading, place: (u32, u64)) {
    let Some(position) = project_of(cells, columns, reading, place) else { return };
    if let (Some(rcn), false) = (cells.text(columns.rcn), columns.project_is_rcn) {
        let id = reading.projects[position as usize].id.clone();
        reading.id_of_rcn.insert(whole_code(rcn).to_owned(), id);
    }
    if reading.projects[position as usize].named {
        cells.gather.warn(
            cells.table.place(cells.row.number),
            message!("import-project-twice", key = reading.projects[position as usize].id.as_str()),
        );
        return;
    }
    let span = Span::new(cells.date(columns.start), cells.date(columns.end));
    let (cost, public) = (cells.money(columns.cost), cells.money(columns.public));
    let signed = cells.date(columns.signed);
    let project = &mut reading.projects[position as usize];
    project.named = true;
    project.title = cells.owned(columns.title);
    project.acronym = cells.owned(columns.acronym);
    project.programme = cells.owned(columns.programme);
    project.span = span;
    project.cost = cost;
    project.public = public;
    for (name, column) in [
        ("funding-scheme", columns.scheme),
        ("topics", columns.topics),
        ("legal-basis", columns.legal_basis),
        ("call", columns.call),
        ("status", columns.status),
    ] {
        if let Some(text) = cells.owned(column) {
            project.attributes.insert(name.to_owned(), text);
        }
    }
    if let Some(day) = signed {
        project.attributes.insert("signed".to_owned(), day.to_string());
    }
}

fn read_participation(
    cells: &mut Cells<'_, '_, '_>,
    columns: &Columns,
    reading: &mut Reading,
    place: (u32, u64),
) {
    let Some(project) = project_of(cells, columns, reading, place) else { return };
    let Some(code) = cells.text(columns.code) else {
        let finding_place = cells.place(columns.code);
        cells.gather.warn(finding_place, message!("import-row-without-key"));
        return;
    };
    let organisation = reading.organisation(whole_code(code), place);
    fill_organisation(cells, columns, &mut reading.organisations[organisation as usize]);
    reading.organisations[organisation as usize].takes_part = true;
    let role = reading.role(cells.text(columns.role));

    // A flat table repeats the project on each of its rows; the first that knows something counts.
    {
        let project = &mut reading.projects[project as usize];
        if project.acronym.is_none() {
            project.acronym = cells.owned(columns.acronym);
        }
        if !project.named && columns.start.is_some() {
            project.named = true;
            project.span = Span::new(cells.date(columns.start), cells.date(columns.end));
            project.cost = cells.money(columns.cost);
            project.public = cells.money(columns.public);
        }
    }

    let contribution = cells.money(columns.contribution);
    if cells.text(columns.ended).and_then(yes_no) == Some(true) {
        reading.ended += 1;
    }
    if let Some(&position) = reading.seen.get(&(organisation, project, role)) {
        let first = &mut reading.participations[position as usize];
        let place = cells.table.place(cells.row.number);
        let (actor, id) =
            (&reading.organisations[organisation as usize].code, &reading.projects[project as usize].id);
        match (first.contribution, contribution) {
            (Some(a), Some(b)) if is_new_amount(&mut reading.amounts, position, a, b) => {
                first.contribution = Some(a + b);
                cells.gather.warn(
                    place,
                    message!(
                        "import-participation-summed",
                        actor = actor,
                        project = id,
                        first = a,
                        second = b
                    ),
                );
            }
            (old, new) => {
                first.contribution = old.or(new);
                cells.gather.warn(place, message!("import-participation-twice", actor = actor, project = id));
            }
        }
        return;
    }
    if reading.roles[usize::from(role)] == "coordinator" {
        reading.projects[project as usize].coordinators += 1;
    }
    reading.seen.insert((organisation, project, role), reading.participations.len() as u32);
    reading.participations.push(Participation { organisation, project, role, contribution, place });
}

/// Whether a participation that stands more than once comes with an amount not seen with it yet.
fn is_new_amount(amounts: &mut BTreeMap<u32, Vec<f64>>, position: u32, sum: f64, amount: f64) -> bool {
    let seen = amounts.entry(position).or_insert_with(|| vec![sum]);
    let is_new = !seen.contains(&amount);
    if is_new {
        seen.push(amount);
    }
    is_new
}

fn read_organisation_alone(
    cells: &mut Cells<'_, '_, '_>,
    columns: &Columns,
    reading: &mut Reading,
    place: (u32, u64),
) {
    // Tables taken from graph programs mix organisations with other nodes, which have no code.
    let Some(code) =
        cells.text(columns.code).map(whole_code).filter(|c| c.bytes().all(|b| b.is_ascii_digit()))
    else {
        let finding_place = cells.place(columns.code);
        cells.gather.note(finding_place, message!("import-cordis-no-organisation"));
        return;
    };
    let organisation = reading.organisation(code, place);
    fill_organisation(cells, columns, &mut reading.organisations[organisation as usize]);
}

fn fill_organisation(cells: &mut Cells<'_, '_, '_>, columns: &Columns, organisation: &mut Organisation) {
    fn fill(slot: &mut Option<String>, value: Option<&str>) {
        if slot.is_none() {
            *slot = value.map(str::to_owned);
        }
    }
    fill(&mut organisation.name, cells.text(columns.name));
    fill(&mut organisation.short_name, cells.text(columns.short_name));
    fill(&mut organisation.activity, cells.text(columns.activity));
    fill(&mut organisation.street, cells.text(columns.street));
    fill(&mut organisation.postcode, cells.text(columns.postcode));
    fill(&mut organisation.town, cells.text(columns.town));
    fill(&mut organisation.website, cells.text(columns.website));
    fill(&mut organisation.vat, cells.text(columns.vat));
    if organisation.sme.is_none() {
        organisation.sme = cells.flag(columns.sme);
    }
    if organisation.country.is_none() {
        match cells.text(columns.country) {
            Some(text) => match country_said(text) {
                Some((code, repeated)) => {
                    organisation.country = Some(code);
                    if repeated {
                        let message = message!("import-cordis-country-repeated", value = text);
                        cells.gather.warn(cells.place(columns.country), message);
                    }
                }
                None => {
                    let message = message!("import-unknown-country", value = text);
                    cells.gather.warn(cells.place(columns.country), message);
                }
            },
            // The letters of Namibia are also the sign for missing; which is meant nobody can say.
            None if columns.country.is_some_and(|c| cells.row.cell(c).trim() == "NA") => {
                let place = cells.place(columns.country);
                cells.gather.note(place, message!("import-country-na"));
            }
            None => {}
        }
    }
    if organisation.region.is_none()
        && let Some(text) = cells.text(columns.region)
    {
        match RegionCode::parse(text) {
            Ok(code) => organisation.region = Some(code),
            Err(_) => {
                let message = message!("import-not-a-region", value = text);
                cells.gather.warn(cells.place(columns.region), message);
            }
        }
    }
    if organisation.point.is_none()
        && let Some(text) = cells.text(columns.point)
    {
        organisation.point = point(text);
        if organisation.point.is_none() {
            let message = message!("import-not-a-point", value = text);
            cells.gather.warn(cells.place(columns.point), message);
        }
    }
}

/// A country, and whether the cell says it more than once (`FI;FI`). A cell with different
/// countries names none.
fn country_said(cell: &str) -> Option<(String, bool)> {
    let mut parts = cell.split(';').map(str::trim).filter(|part| !part.is_empty());
    let first = country(parts.next()?)?;
    let mut repeated = false;
    for part in parts {
        if country(part)? != first {
            return None;
        }
        repeated = true;
    }
    Some((first, repeated))
}

fn read_theme(cells: &mut Cells<'_, '_, '_>, columns: &Columns, reading: &mut Reading, place: (u32, u64)) {
    let Some(project) = project_of(cells, columns, reading, place) else { return };
    let project = &mut reading.projects[project as usize];
    if let Some(theme) = cells.text(columns.theme) {
        if !project.themes.iter().any(|t| t == theme) {
            project.themes.push(theme.to_owned());
        }
        return;
    }
    for (name, column) in [("topics", columns.topics), ("legal-basis", columns.legal_basis)] {
        if let Some(text) = cells.text(column) {
            let value = project.attributes.entry(name.to_owned()).or_default();
            if !value.split("; ").any(|v| v == text) {
                if !value.is_empty() {
                    value.push_str("; ");
                }
                value.push_str(text);
            }
        }
    }
}

fn put_all(reading: Reading, tables: &[&Table], gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let place_of =
        |(table, row): (u32, u64)| tables.get(table as usize).map(|t| t.place(row)).unwrap_or_default();
    let sources: Vec<_> = tables.iter().map(|t| gather.source(&t.file, "cordis")).collect();
    let source_of = |(table, _): (u32, u64)| sources.get(table as usize).cloned();
    let first = tables.first().map(|t| t.whole()).unwrap_or_default();
    gather.reserve(reading.organisations.len() + reading.projects.len() + reading.participations.len());

    // With participations at hand, organisations that take part in none of them are only names
    // to look up, and themes of projects nobody is known to take part in lead nowhere.
    let any_participation = !reading.participations.is_empty();
    let mut takes_part = vec![false; reading.projects.len()];
    for row in &reading.participations {
        takes_part[row.project as usize] = true;
    }
    let (mut unnamed, mut unsized_firms, mut others, mut themes_only) = (0u64, 0u64, 0u64, 0u64);
    let mut actor_keys = Vec::with_capacity(reading.organisations.len());
    for organisation in reading.organisations {
        let key = format!("cordis:{}", organisation.code);
        actor_keys.push(key.clone());
        if any_participation && !organisation.takes_part {
            others += 1;
            continue;
        }
        let place = place_of(organisation.place);
        let class = activity::classify(organisation.activity.as_deref(), organisation.sme);
        if class.repeated {
            let value = organisation.activity.as_deref().unwrap_or_default();
            gather.warn(place.clone(), message!("import-cordis-activity-repeated", value = value));
        }
        if let Some(unknown) = class.unknown {
            gather.warn(place.clone(), message!("import-cordis-activity-unknown", value = unknown));
        }
        if class.firm_of_unknown_size {
            unsized_firms += 1;
        }
        let name_known = organisation.name.is_some();
        if !name_known {
            unnamed += 1;
        }
        if let Some(code) = &organisation.region {
            gather.region(code, None, || place.clone());
        }
        let mut attributes = BTreeMap::new();
        for (name, value) in
            [("street", organisation.street), ("website", organisation.website), ("vat", organisation.vat)]
        {
            if let Some(value) = value {
                attributes.insert(name.to_owned(), value);
            }
        }
        let actor = Actor {
            key,
            name: organisation.name.unwrap_or(organisation.code),
            short_name: organisation.short_name,
            group: class.group,
            group_basis: class.basis,
            kinds: class.kinds,
            region: organisation.region,
            country: organisation.country,
            town: organisation.town,
            postcode: organisation.postcode,
            latitude: organisation.point.map(|p| p.0),
            longitude: organisation.point.map(|p| p.1),
            attributes,
            source: source_of(organisation.place),
            ..Actor::default()
        };
        gather.put_actor(actor, name_known, place)?;
    }
    if unnamed > 0 {
        gather.warn(first.clone(), message!("import-cordis-unnamed", count = unnamed));
    }
    if unsized_firms > 0 {
        gather.note(first.clone(), message!("import-cordis-firms-without-size", count = unsized_firms));
    }
    if others > 0 {
        gather.note(first.clone(), message!("import-cordis-names-not-needed", count = others));
    }
    if reading.ended > 0 {
        gather.note(first.clone(), message!("import-cordis-ended", count = reading.ended));
    }

    let mut project_keys = Vec::with_capacity(reading.projects.len());
    for (project, takes_part) in reading.projects.into_iter().zip(takes_part) {
        let key = format!("cordis:{}", project.id);
        project_keys.push(key.clone());
        if any_participation && !takes_part && !project.named {
            themes_only += 1;
            continue;
        }
        let place = place_of(project.place);
        if project.coordinators > 1 {
            gather.warn(
                place.clone(),
                message!(
                    "import-several-coordinators",
                    project = project.id.as_str(),
                    count = project.coordinators
                ),
            );
        }
        let private = match (project.cost, project.public) {
            (Some(cost), Some(public)) if cost >= public => Some(cost - public),
            (Some(cost), Some(public)) => {
                gather.warn(
                    place.clone(),
                    message!(
                        "import-more-public-than-cost",
                        project = project.id.as_str(),
                        cost = cost,
                        public = public
                    ),
                );
                None
            }
            _ => None,
        };
        let title_known = project.title.is_some() || project.acronym.is_some();
        let record = Project {
            key,
            title: project.title.or_else(|| project.acronym.clone()).unwrap_or(project.id),
            acronym: project.acronym,
            kind: ProjectKind::Project,
            level: Some(ProjectLevel::Eu),
            programme: project.programme,
            span: project.span,
            budget: project.cost,
            public_money: project.public,
            private_money: private,
            themes: project.themes,
            attributes: project.attributes,
            source: source_of(project.place),
            ..Project::default()
        };
        gather.put_project(record, title_known, place)?;
    }
    if themes_only > 0 {
        gather.note(first, message!("import-cordis-themes-only", count = themes_only));
    }

    for row in reading.participations {
        gather.put(
            Record::Affiliation(Affiliation {
                actor: actor_keys[row.organisation as usize].as_str().into(),
                project: project_keys[row.project as usize].as_str().into(),
                role: Some(reading.roles[usize::from(row.role)].clone()),
                contribution: row.contribution,
                span: Span::default(),
                source: source_of(row.place),
            }),
            place_of(row.place),
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_said_twice_is_one_and_two_countries_are_none() {
        assert_eq!(country_said("FI"), Some(("FI".to_owned(), false)));
        assert_eq!(country_said("FI;FI"), Some(("FI".to_owned(), true)));
        assert_eq!(country_said("GR; EL;"), Some(("EL".to_owned(), true)));
        assert_eq!(country_said("FI;SE"), None);
        assert_eq!(country_said(";"), None);
    }
}
