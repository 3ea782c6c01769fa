//! Table `project`.

use milieu_territory::{Project, ProjectKind, ProjectLevel};

use super::prelude::*;

const fn kind_code(kind: ProjectKind) -> &'static str {
    match kind {
        ProjectKind::Project => "project",
        ProjectKind::Body => "body",
        ProjectKind::Event => "event",
    }
}

fn kind(code: &str) -> Option<ProjectKind> {
    [ProjectKind::Project, ProjectKind::Body, ProjectKind::Event].into_iter().find(|k| kind_code(*k) == code)
}

const fn level_code(level: ProjectLevel) -> &'static str {
    match level {
        ProjectLevel::Local => "local",
        ProjectLevel::Regional => "regional",
        ProjectLevel::National => "national",
        ProjectLevel::Eu => "eu",
    }
}

fn level(code: &str) -> Option<ProjectLevel> {
    [ProjectLevel::Local, ProjectLevel::Regional, ProjectLevel::National, ProjectLevel::Eu]
        .into_iter()
        .find(|l| level_code(*l) == code)
}

impl Stored for Project {
    const TABLE: Table = Table::Project;
    const KEY: KeyOrigin = KeyOrigin::Own;
    const COLUMNS: &'static [Column] = &[
        required("key", Text),
        required("title", Text),
        optional("acronym", Text),
        required("kind", Text),
        optional("level", Text),
        optional("programme", Text),
        optional("valid_from", Date),
        optional("valid_until", Date),
        optional("budget", Real),
        optional("public_money", Real),
        optional("private_money", Real),
        optional("themes", Json),
        optional("strategic", Boolean),
        optional("set_off_by", Text),
        optional("decision_from", Date),
        optional("decision_until", Date),
        optional("attributes", Json),
        optional("source", Text),
    ];

    fn of(record: &Record) -> Option<&Self> {
        if let Record::Project(project) = record { Some(project) } else { None }
    }

    fn record(self) -> Record {
        Record::Project(Box::new(self))
    }

    fn stored_key(&self) -> String {
        self.key.clone()
    }

    fn write(&self, row: &mut RowWriter) {
        row.text(&self.key);
        row.text(&self.title);
        row.maybe_text(self.acronym.as_deref());
        row.text(kind_code(self.kind));
        row.maybe_text(self.level.map(level_code));
        row.maybe_text(self.programme.as_deref());
        row.span(self.span);
        row.maybe_real(self.budget);
        row.maybe_real(self.public_money);
        row.maybe_real(self.private_money);
        row.list(self.themes.iter().map(String::as_str));
        row.maybe_boolean(self.strategic);
        row.maybe_text(self.trigger.as_deref());
        row.span(self.decision);
        row.attributes(&self.attributes);
        row.maybe_text(self.source.as_ref().map(|s| s.as_str()));
    }

    fn read(row: &mut RowReader<'_>) -> Result<Self, BadCell> {
        Ok(Project {
            key: row.text()?,
            title: row.text()?,
            acronym: row.maybe_text()?,
            kind: row.word(kind)?,
            level: row.maybe_word(level)?,
            programme: row.maybe_text()?,
            span: row.span()?,
            budget: row.maybe_real()?,
            public_money: row.maybe_real()?,
            private_money: row.maybe_real()?,
            themes: row.list()?,
            strategic: row.maybe_boolean()?,
            trigger: row.maybe_text()?,
            decision: row.span()?,
            attributes: row.attributes()?,
            source: row.maybe_key()?,
        })
    }
}
