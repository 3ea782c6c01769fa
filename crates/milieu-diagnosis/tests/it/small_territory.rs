//! Small territories made by hand.

use milieu_diagnosis::{Context, DiagnosisParams, Dictionary, Networks, Trail, measure};
use milieu_territory::{Actor, Answer, Record, Setting, Snapshot, Statistic, Territory};
use milieu_vocabulary::{ActorGroup, Measured, Period, RegionCode};

pub struct Small {
    pub territory: Territory,
    pub period: Period,
}

pub fn region(code: &str) -> RegionCode {
    RegionCode::parse(code).unwrap()
}

impl Small {
    pub fn new() -> Self {
        Small { territory: Territory::default(), period: Period::Always }
    }

    pub fn statistic(
        &mut self,
        variable: &str,
        code: &str,
        sector: &str,
        year: i32,
        value: Option<f64>,
    ) -> &mut Self {
        self.cell(variable, code, sector, None, None, year, value)
    }

    #[allow(clippy::too_many_arguments)]
    pub fn cell(
        &mut self,
        variable: &str,
        code: &str,
        sector: &str,
        breakdown: Option<&str>,
        unit: Option<&str>,
        year: i32,
        value: Option<f64>,
    ) -> &mut Self {
        self.territory.put(Record::Statistic(Statistic {
            region: region(code),
            variable: variable.to_owned(),
            sector: (!sector.is_empty()).then(|| sector.to_owned()),
            breakdown: breakdown.map(str::to_owned),
            year,
            value,
            unit: unit.map(str::to_owned),
            flag: None,
            region_scheme: None,
            source: None,
        }));
        self
    }

    pub fn setting(&mut self, key: &str, value: &str) -> &mut Self {
        self.territory.put(Record::Setting(Setting { key: key.to_owned(), value: value.to_owned() }));
        self
    }

    pub fn actor(&mut self, key: &str, code: &str, edit: impl FnOnce(&mut Actor)) -> &mut Self {
        let mut actor = Actor {
            key: key.to_owned(),
            name: key.to_owned(),
            group: Some(ActorGroup::Sme),
            region: Some(region(code)),
            ..Actor::default()
        };
        edit(&mut actor);
        self.territory.put(Record::Actor(Box::new(actor)));
        self
    }

    pub fn answer(&mut self, actor: &str, item: &str, value: f64) -> &mut Self {
        self.answer_of(actor, item, value, Some(2020))
    }

    pub fn answer_of(&mut self, actor: &str, item: &str, value: f64, year: Option<i32>) -> &mut Self {
        self.territory.put(Record::Answer(Answer {
            actor: actor.into(),
            item: item.to_owned(),
            value: Some(value),
            scale_from: None,
            scale_to: None,
            year,
            source: None,
        }));
        self
    }

    /// Runs something in the context of a region.
    pub fn with<T>(&self, code: &str, run: impl FnOnce(&Context<'_>) -> T) -> T {
        let params = DiagnosisParams { null_draws: 40, runs: 40, ..DiagnosisParams::default() };
        let snapshot = Snapshot::new(&self.territory, self.period);
        let networks = Networks::new(&snapshot, &params).unwrap();
        let context = Context::new(&snapshot, &networks, region(code), None, &params);
        run(&context)
    }

    /// Measures one indicator.
    pub fn measure(&self, code: &str, at: &str) -> Measured {
        let dictionary = Dictionary::built_in().unwrap();
        let definition = dictionary.get(code).unwrap();
        self.with(at, |context| measure(definition, code, context, &mut Trail::open()))
    }

    /// Its value, which must be there.
    pub fn value(&self, code: &str, at: &str) -> f64 {
        let measured = self.measure(code, at);
        measured.value.unwrap_or_else(|| panic!("{code}: {measured:?}"))
    }

    /// The key of the reason why it is withheld.
    pub fn reason(&self, code: &str, at: &str) -> String {
        let measured = self.measure(code, at);
        assert!(measured.is_withheld(), "{code}: {measured:?}");
        measured.reason.unwrap().key.into_owned()
    }
}

pub fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-9, "{found} is not {wanted}");
}
