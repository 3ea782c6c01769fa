//! What an import gathers on its way: changes with places, findings, counts.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::PathBuf;

use milieu_territory::{
    Actor, Change, Command, CommandKind, Project, Record, Region, Source, Territory, validate,
};
use milieu_vocabulary::{Finding, Findings, Message, Place, RegionCode, Severity, SourceKey, message};

use crate::ExchangeError;
use crate::import::{Import, ImportOptions, ImportSummary, Preview, Progress};
use crate::table::{FileFormat, Repairs, Table, TableFile};

pub(crate) struct Gather<'r> {
    pub existing: &'r Territory,
    pub options: &'r ImportOptions,
    pub findings: Findings,
    pub summary: ImportSummary,
    pub previews: Vec<Preview>,
    report: &'r mut dyn FnMut(Progress),
    changes: Vec<Change>,
    places: Vec<Place>,
    sources: Vec<(Source, Place)>,
    regions: BTreeMap<String, (Region, Place)>,
    /// Findings by kind: how many, how many of them kept, an example.
    kinds: BTreeMap<String, (u64, Message)>,
}

impl<'r> Gather<'r> {
    pub fn new(
        existing: &'r Territory,
        options: &'r ImportOptions,
        report: &'r mut dyn FnMut(Progress),
    ) -> Self {
        Gather {
            existing,
            options,
            findings: Findings::default(),
            summary: ImportSummary::default(),
            previews: Vec::new(),
            report,
            changes: Vec::new(),
            places: Vec::new(),
            sources: Vec::new(),
            regions: BTreeMap::new(),
            kinds: BTreeMap::new(),
        }
    }

    pub fn progress(&mut self, stage: &'static str, file: &str, rows: u64) {
        (self.report)(Progress { stage, file: file.to_owned(), rows });
    }

    /// Counts a row read, and tells now and then.
    pub fn row(&mut self, table: &Table, number: u64) {
        self.summary.rows += 1;
        if self.summary.rows.is_multiple_of(8192) {
            self.progress("import-stage-reading", &table.file.name, number);
        }
    }

    /// Adds a finding; of one kind only the first are kept, the rest is counted.
    pub fn find(&mut self, severity: Severity, place: Place, message: Message) {
        self.push(Finding::new(severity, place, message));
    }

    pub fn push(&mut self, finding: Finding) {
        match self.kinds.entry(finding.message.key.to_string()) {
            Entry::Vacant(entry) => {
                entry.insert((1, finding.message.clone()));
                self.findings.push(finding);
            }
            Entry::Occupied(mut entry) => {
                entry.get_mut().0 += 1;
                if entry.get().0 <= self.options.findings_per_kind as u64 {
                    self.findings.push(finding);
                }
            }
        }
    }

    pub fn note(&mut self, place: Place, message: Message) {
        self.find(Severity::Note, place, message);
    }

    pub fn warn(&mut self, place: Place, message: Message) {
        self.find(Severity::Warning, place, message);
    }

    /// What opening a file brought to light.
    pub fn file_findings(&mut self, file: &TableFile, tables: &[Table]) {
        if !file.encoding.sure && file.format != FileFormat::Workbook {
            self.note(
                Place::file(&file.name),
                message!("import-encoding-guessed", encoding = file.encoding.encoding.name()),
            );
        }
        for table in tables {
            if table.skipped > 0 {
                self.note(
                    table.whole(),
                    message!("import-rows-above-header", count = table.skipped, row = table.header_row),
                );
            }
            let width = table.columns.len();
            if let Some(row) = table.sample.iter().find(|r| r.len() > width) {
                self.warn(
                    table.place(row.number),
                    message!("import-row-too-long", cells = row.len(), columns = width),
                );
            }
        }
    }

    /// Registers a file as a source. A file that was imported before stops the import, unless
    /// it is to be read again.
    pub fn source(&mut self, file: &TableFile, format: &str) -> SourceKey {
        self.source_with(file, format, None)
    }

    pub fn source_with(&mut self, file: &TableFile, format: &str, title: Option<String>) -> SourceKey {
        self.source_of(&file.name, &file.sha256, format, title)
    }

    pub fn source_of(&mut self, name: &str, sha256: &str, format: &str, title: Option<String>) -> SourceKey {
        let key = format!("{name}@{}", sha256.get(..8).unwrap_or(sha256));
        if self.sources.iter().any(|(s, _)| s.key == key) {
            return SourceKey(key);
        }
        let before = self.existing.sources.values().find(|s| s.sha256.as_deref() == Some(sha256));
        if let Some(before) = before
            && !self.options.again
        {
            let finding = Finding::new(
                Severity::Error,
                Place::file(name),
                message!("import-same-file", file = name, source = before.key.as_str()),
            );
            self.findings.push(finding.hint(message!("import-same-file-hint")));
        }
        // Read again under another name, the file stays the source it was.
        let key = before.map_or(key, |s| s.key.clone());
        let source = Source {
            key: key.clone(),
            title: self.options.title.clone().or(title).unwrap_or_else(|| name.to_owned()),
            format: Some(format.to_owned()),
            file: Some(name.to_owned()),
            sha256: Some(sha256.to_owned()),
            retrieved: self.options.retrieved,
            licence: self.options.licence.clone(),
            synthetic: self.options.synthetic,
        };
        self.summary.sources.push(SourceKey(key.clone()));
        self.sources.push((source, Place::file(name)));
        SourceKey(key)
    }

    /// Adds a record.
    pub fn put(&mut self, record: Record, place: Place) -> Result<(), ExchangeError> {
        let limit = self.options.limits.records;
        if self.changes.len() as u64 >= limit {
            return Err(ExchangeError::TooLarge {
                file: place.file.unwrap_or_default(),
                size: self.changes.len() as u64 + 1,
                limit,
                unit: "records",
            });
        }
        self.changes.push(Change::Put(record));
        self.places.push(place);
        Ok(())
    }

    pub fn reserve(&mut self, records: usize) {
        let room = records.min(self.options.limits.records as usize);
        self.changes.reserve_exact(room);
        self.places.reserve_exact(room);
    }

    /// Adds an actor. What the territory already knows of it and the file does not, stays.
    pub fn put_actor(
        &mut self,
        mut actor: Actor,
        name_known: bool,
        place: Place,
    ) -> Result<(), ExchangeError> {
        if let Some(old) = self.existing.actors.get(&actor.key) {
            if !name_known {
                actor.name.clone_from(&old.name);
            }
            keep_known(&mut actor, old);
        }
        self.put(Record::Actor(Box::new(actor)), place)
    }

    /// Adds a project. What the territory already knows of it and the file does not, stays.
    pub fn put_project(
        &mut self,
        mut project: Project,
        title_known: bool,
        place: Place,
    ) -> Result<(), ExchangeError> {
        if let Some(old) = self.existing.projects.get(&project.key) {
            if !title_known {
                project.title.clone_from(&old.title);
            }
            let p = &mut project;
            fill(&mut p.acronym, &old.acronym);
            fill(&mut p.level, &old.level);
            fill(&mut p.programme, &old.programme);
            fill(&mut p.span.from, &old.span.from);
            fill(&mut p.span.until, &old.span.until);
            fill(&mut p.budget, &old.budget);
            fill(&mut p.public_money, &old.public_money);
            fill(&mut p.private_money, &old.private_money);
            fill(&mut p.strategic, &old.strategic);
            fill(&mut p.trigger, &old.trigger);
            fill(&mut p.decision.from, &old.decision.from);
            fill(&mut p.decision.until, &old.decision.until);
            for theme in &old.themes {
                if !p.themes.contains(theme) {
                    p.themes.push(theme.clone());
                }
            }
            for (name, value) in &old.attributes {
                project.attributes.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
        self.put(Record::Project(Box::new(project)), place)
    }

    /// Makes a region known; a name is added where there is none.
    pub fn region(&mut self, code: &RegionCode, name: Option<&str>, place: impl FnOnce() -> Place) {
        if let Some((region, _)) = self.regions.get_mut(code.as_str()) {
            if region.name.is_none() {
                region.name = name.map(str::to_owned);
            }
            return;
        }
        let mut region = match self.existing.regions.get(code.as_str()) {
            Some(old) if old.name.is_some() || name.is_none() => return,
            Some(old) => old.clone(),
            None => Region {
                code: code.clone(),
                scheme: self.options.region_scheme.clone(),
                name: None,
                parent: None,
                kind: None,
                longitude: None,
                latitude: None,
            },
        };
        region.name = name.map(str::to_owned);
        self.regions.insert(code.as_str().to_owned(), (region, place()));
    }

    /// Reports repaired text.
    pub fn repairs(&mut self, table: &Table, repairs: &Repairs) {
        let Some((row, before, after)) = repairs.examples.first() else { return };
        self.warn(
            table.place(*row),
            message!("import-text-repaired", count = repairs.cells, before = before, after = after),
        );
    }

    /// Checks all records and closes the import.
    pub fn finish(mut self, paths: &[PathBuf]) -> Import {
        let names: Vec<String> = paths
            .iter()
            .map(|p| {
                p.file_name().map_or_else(|| p.display().to_string(), |n| n.to_string_lossy().into_owned())
            })
            .collect();
        let subject = names.join(", ");
        self.progress("import-stage-checking", &subject, self.summary.rows);
        let extra = self.sources.len() + self.regions.len();
        let mut changes = Vec::with_capacity(self.changes.len() + extra);
        let mut places = Vec::with_capacity(changes.capacity());
        for (source, place) in std::mem::take(&mut self.sources) {
            changes.push(Change::Put(Record::Source(source)));
            places.push(place);
        }
        for (region, place) in std::mem::take(&mut self.regions).into_values() {
            changes.push(Change::Put(Record::Region(region)));
            places.push(place);
        }
        changes.append(&mut self.changes);
        places.append(&mut self.places);
        self.changes = Vec::new();
        self.places = Vec::new();

        let command = Command {
            kind: CommandKind::Import,
            subject,
            author: self.options.author.clone(),
            reason: self.options.reason.clone(),
            changes,
        };
        // Positions instead of places, so that what was dropped can be told.
        let positions: Vec<Place> =
            (0..command.changes.len() as u64).map(|i| Place { row: Some(i), ..Place::default() }).collect();
        let (mut command, problems) = validate(self.existing, command, &positions);
        drop(positions);
        let mut dropped = Vec::new();
        for mut finding in problems.0 {
            if let Some(position) = finding.place.row.map(|p| p as usize) {
                dropped.push(position);
                finding.place = places.get(position).cloned().unwrap_or_default();
            }
            self.push(finding);
        }
        if !dropped.is_empty() {
            dropped.sort_unstable();
            let mut position = 0;
            places.retain(|_| {
                let keep = dropped.binary_search(&position).is_err();
                position += 1;
                keep
            });
        }
        for (count, example) in std::mem::take(&mut self.kinds).into_values() {
            let shown = self.options.findings_per_kind as u64;
            if count > shown.max(1) {
                self.findings.note(
                    Place::default(),
                    message!(
                        "import-more-of-kind",
                        count = count - shown.max(1),
                        total = count,
                        example = example
                    ),
                );
            }
        }
        if self.findings.any_error() {
            command.changes = Vec::new();
            places = Vec::new();
        }
        for change in &command.changes {
            let Change::Put(record) = change else { continue };
            let table = record.table().name();
            match self.summary.records.get_mut(table) {
                Some(count) => *count += 1,
                None => drop(self.summary.records.insert(table.to_owned(), 1)),
            }
        }
        Import { command, places, findings: self.findings, summary: self.summary, previews: self.previews }
    }
}

fn fill<T: Clone>(new: &mut Option<T>, old: &Option<T>) {
    if new.is_none() {
        new.clone_from(old);
    }
}

/// Takes over from `old` what `new` does not know.
pub(crate) fn keep_known(new: &mut Actor, old: &Actor) {
    fill(&mut new.short_name, &old.short_name);
    if new.group.is_none() {
        (new.group, new.group_basis) = (old.group, old.group_basis);
    }
    for kind in &old.kinds {
        if !new.kinds.contains(kind) {
            new.kinds.push(kind.clone());
        }
    }
    fill(&mut new.region, &old.region);
    fill(&mut new.country, &old.country);
    fill(&mut new.town, &old.town);
    fill(&mut new.postcode, &old.postcode);
    if new.longitude.is_none() || new.latitude.is_none() {
        (new.longitude, new.latitude) = (old.longitude, old.latitude);
    }
    if new.sector.is_none() {
        (new.sector, new.sector_scheme) = (old.sector.clone(), old.sector_scheme.clone());
    }
    fill(&mut new.employees, &old.employees);
    fill(&mut new.tertiary_share, &old.tertiary_share);
    fill(&mut new.research, &old.research);
    fill(&mut new.research_expenditure, &old.research_expenditure);
    fill(&mut new.turnover, &old.turnover);
    fill(&mut new.business_group, &old.business_group);
    fill(&mut new.owner_region, &old.owner_region);
    fill(&mut new.filiere, &old.filiere);
    fill(&mut new.stage, &old.stage);
    fill(&mut new.span.from, &old.span.from);
    fill(&mut new.span.until, &old.span.until);
    for (name, value) in &old.attributes {
        new.attributes.entry(name.clone()).or_insert_with(|| value.clone());
    }
    fill(&mut new.source, &old.source);
}
