//! What a page is asked: which state of the territory, which period and region, in which language.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::response::Response;
use milieu_commands::Watcher;
use milieu_diagnosis::{Diagnosis, DiagnosisParams, Dictionary, Prepared};
use milieu_messages::{Language, Messages};
use milieu_territory::{Snapshot, Territory};
use milieu_vocabulary::{Message, Period, RegionCode, message};

use crate::desk::{Desk, Loaded};
use crate::jobs::Watched;
use crate::page::{About, Page};
use crate::problem::Problem;

/// The part of an address that all pages share, and what names the page in the cache.
///
/// `lang`: language; `region`: code; `period`: as typed after `--period`; `as_of`: a day;
/// `recorded`: number of an event.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Language of the answer.
    pub language: Language,
    /// Path and query, as asked.
    pub address: String,
    region: Option<String>,
    period: Option<String>,
    as_of: Option<String>,
    recorded: Option<String>,
}

impl Asked {
    /// The state of the file that is asked about.
    ///
    /// # Errors
    /// When there is none such.
    pub fn state(&self, desk: &Desk) -> Result<Arc<Loaded>, Problem> {
        match &self.recorded {
            None => desk.now(),
            Some(text) => desk.as_recorded(text.parse().map_err(|_| {
                Problem::question(message!("cli-not-an-event-or-time", text = text.as_str()))
            })?),
        }
    }
}

impl FromRequestParts<Arc<Desk>> for Asked {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Desk>) -> Result<Self, Response> {
        let value = |name: &str| crate::address::value(parts.uri.query().unwrap_or_default(), name);
        let preferred = || {
            let header = parts.headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
            header.split(',').find_map(|part| Language::parse(part.split(';').next()?.trim()))
        };
        let language = value("lang").and_then(|text| Language::parse(&text)).or_else(preferred);
        Ok(Asked {
            language: language.unwrap_or(Language::En),
            address: parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
            region: value("region").filter(|text| !text.is_empty()),
            period: value("period").filter(|text| !text.is_empty()),
            as_of: value("as_of").filter(|text| !text.is_empty()),
            recorded: value("recorded").filter(|text| !text.is_empty()),
        })
    }
}

/// A page's question, with everything needed to answer it.
pub struct Question {
    /// The file.
    pub desk: Arc<Desk>,
    /// The state asked about.
    pub state: Arc<Loaded>,
    /// Texts of the reader's language.
    pub messages: Arc<Messages>,
    /// That language.
    pub language: Language,
    /// Periods asked about, oldest first; at least one.
    pub periods: Vec<Period>,
    /// Region asked about: named, else the home region, else the one with most actors.
    pub region: Option<RegionCode>,
    /// Told how far the answer is.
    pub watcher: Arc<Watched>,
    asked: Asked,
}

impl Question {
    /// Settles what is asked.
    ///
    /// # Errors
    /// When a part of the address cannot be read.
    pub fn settle(desk: Arc<Desk>, asked: Asked, watcher: Arc<Watched>) -> Result<Self, Problem> {
        let state = asked.state(&desk)?;
        let periods =
            milieu_commands::periods(&state.territory, asked.period.as_deref(), asked.as_of.as_deref())?;
        let region = match &asked.region {
            Some(text) => Some(
                RegionCode::parse(text)
                    .map_err(|error| Problem::question(message!("cli-not-a-region", text = error.0)))?,
            ),
            None => home_region(&state.territory),
        };
        let messages = desk.messages(asked.language);
        Ok(Question { language: asked.language, desk, state, messages, periods, region, watcher, asked })
    }

    /// The records.
    pub fn territory(&self) -> &Territory {
        &self.state.territory
    }

    /// The last period asked about.
    pub fn period(&self) -> Period {
        self.periods.last().copied().unwrap_or(Period::Always)
    }

    /// What is true in the last period asked about.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.state.snapshot(self.period())
    }

    /// One snapshot for each period asked about, oldest first.
    pub fn snapshots(&self) -> Vec<Arc<Snapshot>> {
        self.periods.iter().map(|period| self.state.snapshot(*period)).collect()
    }

    /// The region asked about.
    ///
    /// # Errors
    /// When nobody is anywhere yet.
    pub fn the_region(&self) -> Result<&RegionCode, Problem> {
        self.region.as_ref().ok_or_else(|| Problem::data(message!("web-no-region")))
    }

    /// Name of a region, its code if it has none.
    pub fn region_name(&self, region: &RegionCode) -> String {
        let known = self.territory().regions.get(region.as_str());
        known.and_then(|r| r.name.clone()).unwrap_or_else(|| region.to_string())
    }

    /// The diagnosis of a region in the periods asked about, made once for this state.
    ///
    /// # Errors
    /// When nobody is at home there, or the work was stopped.
    pub fn diagnosis(&self, region: &RegionCode) -> Result<Arc<Diagnosis>, Problem> {
        let name = format!("diagnosis {region} {:?}", self.periods);
        self.state.result(&name, || {
            let snapshots: Vec<Snapshot> = self.snapshots().iter().map(|s| (**s).clone()).collect();
            let dictionary = Dictionary::built_in().map_err(Problem::internal)?;
            let params = DiagnosisParams::default();
            let prepared = Prepared::new(&snapshots, &dictionary, &params)?;
            let mut tell = |progress: milieu_diagnosis::Progress| {
                let what = self.messages.render(&progress.what);
                self.watcher.progress(progress.done as u64, progress.total as u64, &what);
            };
            Ok(milieu_diagnosis::diagnose_with(&prepared, region, &mut tell)?)
        })
    }

    /// A text.
    pub fn key(&self, key: &str) -> String {
        self.messages.text(key)
    }

    /// A text with arguments.
    pub fn text(&self, message: &Message) -> String {
        self.messages.render(message)
    }

    /// A page about this question, still empty.
    pub fn page<T>(&self, title: &str, data: T) -> Page<T> {
        let synthetic = self.territory().sources.values().any(|source| source.synthetic);
        let notices = if synthetic { vec![self.key("report-synthetic")] } else { Vec::new() };
        Page {
            title: self.key(title),
            answer: Vec::new(),
            notices,
            figures: Vec::new(),
            tables: Vec::new(),
            command: None,
            about: self.about(synthetic),
            data,
        }
    }

    /// Words of a command about this question: the verb, the file, and what was asked for.
    pub fn command(&self, verb: &str) -> String {
        let mut words = format!("milieu {verb} {}", self.desk.file_name());
        if let Some(region) = &self.asked.region {
            words.push_str(&format!(" --region {region}"));
        }
        if let Some(period) = &self.asked.period {
            words.push_str(&format!(" --period {period}"));
        }
        if let Some(day) = &self.asked.as_of {
            words.push_str(&format!(" --as-of {day}"));
        }
        if let Some(event) = &self.asked.recorded {
            words.push_str(&format!(" --recorded-as-of {event}"));
        }
        words
    }

    fn about(&self, synthetic: bool) -> About {
        About {
            file: self.desk.file_name(),
            event: self.state.event,
            earlier: self.state.earlier,
            language: self.language.code().to_owned(),
            region: self.region.as_ref().map(ToString::to_string),
            region_name: self.region.as_ref().map(|region| self.region_name(region)),
            period: self.period().to_string(),
            period_name: self.messages.period(self.period()),
            synthetic,
        }
    }
}

/// The first region the settings call home, else the one with most actors.
pub fn home_region(territory: &Territory) -> Option<RegionCode> {
    let home = territory.settings.get("home").and_then(|setting| setting.value.split(',').next());
    if let Some(region) = home.and_then(|text| RegionCode::parse(text.trim()).ok()) {
        return Some(region);
    }
    let mut counts = std::collections::BTreeMap::new();
    for region in territory.actors.values().filter_map(|actor| actor.region.as_ref()) {
        *counts.entry(region).or_insert(0usize) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(region, _)| region.clone())
}
