//! Records by chance, for property tests.

use std::collections::BTreeMap;

use milieu_territory::{
    Actor, Affiliation, Answer, Competence, GroupBasis, Institution, InstitutionKind, Layout, Point,
    PolicyMeasure, Project, ProjectKind, ProjectLevel, Record, Region, Setting, Source, Statistic, Table,
    Tie,
};
use milieu_vocabulary::{ActorGroup, Date, Layer, RegionCode, Span};
use proptest::prelude::*;
use proptest::test_runner::TestRng;

/// Which of the fields that may be unknown are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    All,
    None,
    Some,
}

/// Texts that have broken programs before.
const TEXTS: [&str; 14] = [
    "",
    " ",
    "NULL",
    "a'b",
    "\"quoted\"",
    "ä€😀",
    "x\0y",
    "two\nlines",
    "0.1",
    "007",
    "%_\\",
    "null",
    "[]",
    "O’Neill & Søn — Łódź",
];

struct Draw {
    rng: TestRng,
    known: Known,
}

impl Draw {
    fn below(&mut self, n: u64) -> u64 {
        self.rng.next_u64() % n
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    fn maybe<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let known = match self.known {
            Known::All => true,
            Known::None => false,
            Known::Some => self.below(2) == 0,
        };
        known.then(|| draw(self))
    }

    fn text(&mut self) -> String {
        if self.below(3) > 0 {
            return self.of(&TEXTS).to_owned();
        }
        (0..self.below(12)).filter_map(|_| char::from_u32(self.below(0x2FFF) as u32)).collect()
    }

    /// A part of a key, from few, so that records meet.
    fn word(&mut self) -> String {
        self.of(&["k", "k|l", "K", "ü"]).to_owned()
    }

    fn number(&mut self) -> f64 {
        match self.below(4) {
            0 => self.of(&[0.1, -1.0, 1.0 / 3.0, 1e300, 5e-324, 9_007_199_254_740_993.0]),
            1 => self.below(100) as f64,
            _ => Some(f64::from_bits(self.rng.next_u64())).filter(|v| v.is_finite()).unwrap_or(2.5),
        }
    }

    fn whole(&mut self) -> i32 {
        self.rng.next_u32() as i32
    }

    fn flag(&mut self) -> bool {
        self.below(2) == 0
    }

    fn region(&mut self) -> RegionCode {
        let code = self.of(&["AT22", "ITF3", "PL22", "UKL", "E37000001", "X:1.2-B_C"]);
        RegionCode::parse(code).expect("a region code")
    }

    fn date(&mut self) -> Date {
        let year = self.below(9_999) as i16;
        Date::new(year, 1 + self.below(12) as i8, 1 + self.below(28) as i8).expect("a date")
    }

    fn span(&mut self) -> Span {
        Span::new(self.maybe(Self::date), self.maybe(Self::date))
    }

    fn list(&mut self) -> Vec<String> {
        self.maybe(|d| (0..1 + d.below(3)).map(|_| d.text()).collect()).unwrap_or_default()
    }

    fn attributes(&mut self) -> BTreeMap<String, String> {
        self.maybe(|d| (0..1 + d.below(3)).map(|_| (d.text(), d.text())).collect()).unwrap_or_default()
    }

    fn record(&mut self, table: Table) -> Record {
        match table {
            Table::Source => Record::Source(Source {
                key: self.word(),
                title: self.text(),
                format: self.maybe(Self::text),
                file: self.maybe(Self::text),
                sha256: self.maybe(Self::text),
                retrieved: self.maybe(Self::date),
                licence: self.maybe(Self::text),
                synthetic: self.flag(),
            }),
            Table::Region => Record::Region(Region {
                code: self.region(),
                scheme: self.maybe(Self::text),
                name: self.maybe(Self::text),
                parent: self.maybe(Self::region),
                kind: self.maybe(Self::text),
                longitude: self.maybe(Self::number),
                latitude: self.maybe(Self::number),
            }),
            Table::Actor => Record::Actor(Box::new(Actor {
                key: self.word(),
                name: self.text(),
                short_name: self.maybe(Self::text),
                group: self.maybe(|d| d.of(ActorGroup::ALL)),
                group_basis: self
                    .maybe(|d| d.of(&[GroupBasis::Stated, GroupBasis::Derived, GroupBasis::Name])),
                kinds: self.list(),
                region: self.maybe(Self::region),
                country: self.maybe(Self::text),
                town: self.maybe(Self::text),
                postcode: self.maybe(Self::text),
                longitude: self.maybe(Self::number),
                latitude: self.maybe(Self::number),
                sector: self.maybe(Self::text),
                sector_scheme: self.maybe(Self::text),
                employees: self.maybe(Self::number),
                tertiary_share: self.maybe(Self::number),
                research: self.maybe(Self::flag),
                research_expenditure: self.maybe(Self::number),
                turnover: self.maybe(Self::number),
                business_group: self.maybe(Self::text),
                owner_region: self.maybe(Self::region),
                filiere: self.maybe(Self::text),
                stage: self.maybe(Self::whole),
                span: self.span(),
                attributes: self.attributes(),
                source: self.maybe(|d| d.word().into()),
            })),
            Table::Competence => Record::Competence(Competence {
                actor: self.word().into(),
                scheme: self.word(),
                code: self.word(),
                weight: self.number(),
                source: self.maybe(|d| d.word().into()),
            }),
            Table::Tie => Record::Tie(Box::new(Tie {
                from: self.word().into(),
                to: self.word().into(),
                layer: self.of(Layer::ALL),
                directed: self.flag(),
                weight: self.number(),
                codified: self.maybe(Self::flag),
                formal: self.maybe(Self::flag),
                trigger: self.maybe(Self::text),
                reported_by: self.maybe(|d| d.word().into()),
                span: self.span(),
                attributes: self.attributes(),
                source: self.maybe(|d| d.word().into()),
            })),
            Table::Project => Record::Project(Box::new(Project {
                key: self.word(),
                title: self.text(),
                acronym: self.maybe(Self::text),
                kind: self.of(&[ProjectKind::Project, ProjectKind::Body, ProjectKind::Event]),
                level: self.maybe(|d| {
                    use ProjectLevel::{Eu, Local, National, Regional};
                    d.of(&[Local, Regional, National, Eu])
                }),
                programme: self.maybe(Self::text),
                span: self.span(),
                budget: self.maybe(Self::number),
                public_money: self.maybe(Self::number),
                private_money: self.maybe(Self::number),
                themes: self.list(),
                strategic: self.maybe(Self::flag),
                trigger: self.maybe(Self::text),
                decision: self.span(),
                attributes: self.attributes(),
                source: self.maybe(|d| d.word().into()),
            })),
            Table::Affiliation => Record::Affiliation(Affiliation {
                actor: self.word().into(),
                project: self.word().into(),
                role: self.maybe(Self::word),
                contribution: self.maybe(Self::number),
                span: self.span(),
                source: self.maybe(|d| d.word().into()),
            }),
            Table::Institution => Record::Institution(Institution {
                key: self.word(),
                name: self.text(),
                kind: {
                    use InstitutionKind::{Association, Channel, Norm, Protocol, Routine};
                    self.of(&[Norm, Protocol, Association, Channel, Routine])
                },
                region: self.maybe(Self::region),
                body: self.maybe(|d| d.word().into()),
                span: self.span(),
                source: self.maybe(|d| d.word().into()),
            }),
            Table::Statistic => Record::Statistic(Statistic {
                region: self.region(),
                variable: self.word(),
                sector: self.maybe(Self::word),
                breakdown: self.maybe(Self::word),
                year: 2000 + self.below(3) as i32,
                value: self.maybe(Self::number),
                unit: self.maybe(Self::word),
                flag: self.maybe(Self::text),
                region_scheme: self.maybe(Self::text),
                source: self.maybe(|d| d.word().into()),
            }),
            Table::Answer => Record::Answer(Answer {
                actor: self.word().into(),
                item: self.word(),
                value: self.maybe(Self::number),
                scale_from: self.maybe(Self::number),
                scale_to: self.maybe(Self::number),
                year: self.maybe(Self::whole),
                source: self.maybe(|d| d.word().into()),
            }),
            Table::Measure => Record::Measure(PolicyMeasure {
                key: self.word(),
                name: self.text(),
                kind: self.text(),
                span: self.span(),
                money: self.maybe(Self::number),
                reached: self.list().into_iter().map(Into::into).collect(),
                source: self.maybe(|d| d.word().into()),
            }),
            Table::Setting => Record::Setting(Setting { key: self.word(), value: self.text() }),
            Table::Layout => Record::Layout(Box::new(Layout {
                key: self.word(),
                algorithm: self.word(),
                parameters: [(self.word(), self.text())].into(),
                seed: self.maybe(|d| u64::MAX - d.below(3)),
                snapshot: self.word(),
                positions: [(self.word(), Point { x: self.number(), y: self.number() })].into(),
            })),
        }
    }
}

/// A record of a table.
pub fn record_of(table: Table, known: Known) -> impl Strategy<Value = Record> {
    Just(()).prop_perturb(move |(), rng| Draw { rng, known }.record(table))
}

/// A record of any table.
pub fn record() -> impl Strategy<Value = Record> {
    Just(()).prop_perturb(|(), rng| {
        let mut draw = Draw { rng, known: Known::Some };
        let table = draw.of(&Table::ALL);
        draw.record(table)
    })
}
