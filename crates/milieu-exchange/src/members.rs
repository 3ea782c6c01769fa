//! Member lists: one actor per row.
//!
//! The key is the id column's value, else name and town in plain letters; `members:` stands in
//! front, unless the id carries a scheme of its own (`cordis:999974844`) and so names an actor of
//! another source. Of two rows with one key the first counts. The group is what the group column
//! says, in any of six languages; else what the legal form says; else, for a row with a number of
//! people and no other sign, a firm's size (250 people part large from small). A size class such
//! as `10-49` becomes its geometric middle, the class itself stays as attribute `size-class`.
//! Competences and memberships are lists in one cell, parted by `;`, `|` or, without these, `,`.
//! Columns without a field stay as attributes.

use std::collections::{BTreeMap, HashMap};

use milieu_territory::{Actor, Affiliation, Competence, GroupBasis, Project, ProjectKind, Record};
use milieu_vocabulary::{ActorGroup, Place, RegionCode, Span, message};

use crate::gather::Gather;
use crate::group_words;
use crate::import::Input;
use crate::mapped::Mapped;
use crate::mapping::Mapping;
use crate::table::Row;
use crate::values::{actor_key, country, point, size, slug};
use crate::{ExchangeError, ImportKind};

/// People from which a firm is large.
const LARGE: f64 = 250.0;

/// Reads the member lists of a file.
pub(crate) fn read(
    input: &Input,
    mapping: Option<&Mapping>,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let source = gather.source(&input.file, "members");
    let prefix = gather.options.key_prefix.clone().unwrap_or_else(|| "members".to_owned());
    let mut first_of: HashMap<String, (Actor, u64)> = HashMap::new();
    let mut bodies: BTreeMap<String, (String, Place)> = BTreeMap::new();
    let mut rest: Vec<(Record, Place)> = Vec::new();
    let mut ungrouped = 0u64;
    let mut used = false;
    for table in &input.tables {
        // A workbook's other sheets (notes, lists of codes) have no names of members.
        if input.tables.len() > 1 && !Mapped::suits(table, ImportKind::Members, mapping) {
            gather.note(table.whole(), message!("import-sheet-unused"));
            continue;
        }
        let Some(mapped) = Mapped::new(table, ImportKind::Members, mapping, gather) else { continue };
        used = true;
        let mut rows = table.rows()?;
        let mut row = Row::default();
        while rows.read(&mut row)? {
            gather.row(table, row.number);
            let Some(name) = mapped.text(&row, "name") else {
                gather.warn(mapped.place(&row, "name"), message!("import-row-without-name"));
                continue;
            };
            let town = mapped.text(&row, "town");
            let key = match mapped.text(&row, "key") {
                Some(id) => actor_key(&prefix, &id),
                None => {
                    let town = town.as_deref().map(slug).filter(|t| !t.is_empty()).map(|t| format!("--{t}"));
                    let name = slug(&name);
                    if name.is_empty() {
                        gather.warn(mapped.place(&row, "name"), message!("import-row-without-name"));
                        continue;
                    }
                    format!("{prefix}:{name}{}", town.unwrap_or_default())
                }
            };
            let mut actor = read_actor(&mapped, &row, key.clone(), name, town, gather);
            if actor.group.is_none() {
                ungrouped += 1;
            }
            actor.source = Some(source.clone());
            if let Some((first, first_row)) = first_of.get(&key) {
                let differing = differing_fields(first, &actor);
                gather.warn(
                    table.place(row.number),
                    message!(
                        "import-member-twice",
                        key = key,
                        first = *first_row,
                        fields = if differing.is_empty() { "–".to_owned() } else { differing.join(", ") }
                    ),
                );
                continue;
            }
            let place = table.place(row.number);
            for code in list(mapped.text(&row, "competences").as_deref()) {
                rest.push((
                    Record::Competence(Competence {
                        actor: key.as_str().into(),
                        scheme: "own".to_owned(),
                        code,
                        weight: 1.0,
                        source: Some(source.clone()),
                    }),
                    mapped.place(&row, "competences"),
                ));
            }
            for body in list(mapped.text(&row, "memberships").as_deref()) {
                let body_key = format!("body:{}", slug(&body));
                rest.push((
                    Record::Affiliation(Affiliation {
                        actor: key.as_str().into(),
                        project: body_key.as_str().into(),
                        role: Some("member".to_owned()),
                        contribution: None,
                        span: Span::default(),
                        source: Some(source.clone()),
                    }),
                    mapped.place(&row, "memberships"),
                ));
                bodies.entry(body_key).or_insert_with(|| (body, place.clone()));
            }
            if let Some(code) = &actor.region {
                gather.region(code, None, || place.clone());
            }
            first_of.insert(key, (actor.clone(), row.number));
            gather.put_actor(actor, true, place)?;
        }
        gather.repairs(table, &rows.repairs);
    }
    if !used && input.tables.len() > 1 {
        // None suits: say for the first what is missing.
        if let Some(table) = input.tables.first() {
            drop(Mapped::new(table, ImportKind::Members, mapping, gather));
        }
    }
    if ungrouped > 0 {
        gather.note(Place::file(&input.file.name), message!("import-groups-unknown", count = ungrouped));
    }
    for (key, (title, place)) in bodies {
        let body = Project {
            key,
            title,
            kind: ProjectKind::Body,
            source: Some(source.clone()),
            ..Project::default()
        };
        gather.put_project(body, true, place)?;
    }
    for (record, place) in rest {
        gather.put(record, place)?;
    }
    Ok(())
}

fn read_actor(
    mapped: &Mapped<'_>,
    row: &Row,
    key: String,
    name: String,
    town: Option<String>,
    gather: &mut Gather<'_>,
) -> Actor {
    let mut actor = Actor { key, name, town, ..Actor::default() };
    actor.short_name = mapped.text(row, "short_name");
    actor.postcode = mapped.text(row, "postcode");
    actor.sector = mapped.text(row, "sector");
    actor.sector_scheme = mapped.text(row, "sector_scheme");
    actor.business_group = mapped.text(row, "business_group");
    actor.filiere = mapped.text(row, "filiere");
    actor.kinds = list(mapped.text(row, "kinds").as_deref()).into_iter().map(|k| slug(&k)).collect();
    actor.region = mapped.region(row, "region", gather).or_else(|| gather.options.region.clone());
    actor.owner_region = mapped.region(row, "owner_region", gather);
    actor.country = match mapped.text(row, "country") {
        Some(text) => {
            let code = country(&text);
            if code.is_none() {
                gather.warn(mapped.place(row, "country"), message!("import-unknown-country", value = text));
            }
            code
        }
        None => gather.options.country.clone(),
    };
    if actor.country.is_none() {
        actor.country = actor.region.as_ref().and_then(RegionCode::country).map(str::to_owned);
    }
    (actor.longitude, actor.latitude) =
        (mapped.number(row, "longitude", gather), mapped.number(row, "latitude", gather));
    if actor.longitude.is_none() != actor.latitude.is_none() {
        gather.warn(mapped.place(row, "longitude"), message!("import-half-a-point"));
        (actor.longitude, actor.latitude) = (None, None);
    }
    if let (Some(x), Some(y)) = (actor.longitude, actor.latitude)
        && !((-180.0..=180.0).contains(&x) && (-90.0..=90.0).contains(&y))
    {
        gather.warn(
            mapped.place(row, "longitude"),
            message!("import-off-the-globe", longitude = x, latitude = y),
        );
        (actor.longitude, actor.latitude) = (None, None);
    }
    if let Some(text) = mapped.text(row, "point") {
        match point(&text) {
            Some((lat, lon)) => (actor.longitude, actor.latitude) = (Some(lon), Some(lat)),
            None => gather.warn(mapped.place(row, "point"), message!("import-not-a-point", value = text)),
        }
    }
    if let Some(text) = mapped.text(row, "employees") {
        match size(&text, mapped.decimal(row, "employees")) {
            Ok((value, _)) if value < 0.0 => {
                gather.warn(mapped.place(row, "employees"), message!("import-negative", value = text));
            }
            Ok((value, is_class)) => {
                actor.employees = Some(value);
                if is_class {
                    actor.attributes.insert("size-class".to_owned(), text);
                }
            }
            Err(fault) => {
                gather.warn(mapped.place(row, "employees"), crate::mapped::fault_message(fault, &text))
            }
        }
    }
    actor.tertiary_share = mapped.share(row, "tertiary_share", gather);
    actor.research = mapped.yes_no(row, "research", gather);
    actor.research_expenditure = mapped.amount(row, "research_expenditure", gather);
    actor.turnover = mapped.amount(row, "turnover", gather);
    actor.stage = mapped.number(row, "stage", gather).map(|v| v.round() as i32);
    actor.span = mapped.span(row, "from", "until", gather);
    for (heading, value) in mapped.attributes(row) {
        actor.attributes.insert(heading.to_owned(), value.to_owned());
    }

    if let Some(text) = mapped.text(row, "group") {
        match group_words::of_cell(&text) {
            Some(told) => {
                (actor.group, actor.group_basis) = (Some(told.group), Some(GroupBasis::Stated));
                if let Some(kind) = told.kind
                    && !actor.kinds.iter().any(|k| k == kind)
                {
                    actor.kinds.push(kind.to_owned());
                }
            }
            None => {
                gather.warn(
                    mapped.place(row, "group"),
                    message!("import-unknown-group", value = text.as_str()),
                );
                actor.attributes.insert("group-as-given".to_owned(), text);
            }
        }
        return actor;
    }
    let legal_form = mapped.text(row, "legal_form");
    if let Some(told) = legal_form.as_deref().and_then(group_words::of_cell) {
        (actor.group, actor.group_basis) = (Some(told.group), Some(GroupBasis::Derived));
        actor.kinds.extend(told.kind.map(str::to_owned));
    } else if let Some(people) = actor.employees
        && group_words::of_name(&actor.name).is_none()
    {
        let group = if people >= LARGE { ActorGroup::LargeFirm } else { ActorGroup::Sme };
        (actor.group, actor.group_basis) = (Some(group), Some(GroupBasis::Derived));
    }
    if let Some(form) = legal_form {
        actor.attributes.insert("legal-form".to_owned(), form);
    }
    actor
}

/// The parts of a list in one cell.
fn list(cell: Option<&str>) -> Vec<String> {
    let Some(cell) = cell else { return Vec::new() };
    let separators: &[char] = if cell.contains([';', '|', '\n']) { &[';', '|', '\n'] } else { &[','] };
    let mut parts: Vec<String> = Vec::new();
    for part in cell.split(separators).map(str::trim).filter(|p| !p.is_empty()) {
        if !parts.iter().any(|p| p == part) {
            parts.push(part.to_owned());
        }
    }
    parts
}

fn differing_fields(first: &Actor, second: &Actor) -> Vec<String> {
    let mut differing = Vec::new();
    let mut compare = |field: &str, a: Option<String>, b: Option<String>| {
        if a != b && b.is_some() {
            differing.push(format!("{field}: {} / {}", a.unwrap_or_default(), b.unwrap_or_default()));
        }
    };
    let words = |t: &Option<String>| t.clone();
    compare("name", Some(first.name.clone()), Some(second.name.clone()));
    compare("group", first.group.map(|g| g.to_string()), second.group.map(|g| g.to_string()));
    compare(
        "region",
        first.region.as_ref().map(ToString::to_string),
        second.region.as_ref().map(ToString::to_string),
    );
    compare("country", words(&first.country), words(&second.country));
    compare("town", words(&first.town), words(&second.town));
    compare("sector", words(&first.sector), words(&second.sector));
    compare("employees", first.employees.map(|v| v.to_string()), second.employees.map(|v| v.to_string()));
    compare("turnover", first.turnover.map(|v| v.to_string()), second.turnover.map(|v| v.to_string()));
    differing
}
