//! Work that takes longer than a moment: progress, remaining time, cancel. It goes on when the tab
//! is closed.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use milieu_commands::Watcher;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::watch;
use utoipa::ToSchema;

use crate::desk::locked;

/// Ended jobs that are remembered.
const REMEMBERED: usize = 100;

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum JobState {
    /// At work.
    Running,
    /// Ended with a result.
    Done,
    /// Ended without one.
    Failed,
    /// Stopped by hand.
    Cancelled,
}

/// A job as it is shown.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct JobView {
    /// Number.
    pub id: u64,
    /// What it does, in words.
    pub title: String,
    /// Address of the page it is for.
    pub address: Option<String>,
    /// Where it stands.
    pub state: JobState,
    /// Steps done.
    pub done: u64,
    /// Steps in all; 0 when not known.
    pub total: u64,
    /// What it is at.
    pub what: String,
    /// Seconds since it began.
    pub seconds: f64,
    /// Seconds it will still take, as far as can be said.
    pub remaining: Option<f64>,
    /// What is known before the end.
    pub partial: Option<Value>,
    /// The result, or why there is none.
    pub result: Option<Value>,
}

/// A job at work: told how far it is, asked whether to stop.
pub struct Watched {
    id: u64,
    began: Instant,
    stop: AtomicBool,
    view: watch::Sender<JobView>,
}

impl Watcher for Watched {
    fn progress(&self, done: u64, total: u64, what: &str) {
        let seconds = self.began.elapsed().as_secs_f64();
        self.view.send_modify(|view| {
            view.done = done;
            view.total = total;
            view.what = what.to_owned();
            view.seconds = seconds;
            view.remaining =
                (done > 0 && total >= done).then(|| seconds * (total - done) as f64 / done as f64);
        });
    }

    fn partial(&self, value: Value) {
        self.view.send_modify(|view| view.partial = Some(value));
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
}

impl Watched {
    /// As it stands.
    pub fn view(&self) -> JobView {
        let mut view = self.view.borrow().clone();
        if view.state == JobState::Running {
            view.seconds = self.began.elapsed().as_secs_f64();
        }
        view
    }

    /// Told of every change.
    pub fn subscribe(&self) -> watch::Receiver<JobView> {
        self.view.subscribe()
    }

    /// Asks it to stop.
    pub fn cancel(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// Ends it.
    pub fn end(&self, state: JobState, result: Option<Value>) {
        let seconds = self.began.elapsed().as_secs_f64();
        self.view.send_modify(|view| {
            view.state = state;
            view.result = result;
            view.seconds = seconds;
            view.remaining = None;
        });
    }
}

/// All jobs since the program began.
#[derive(Default)]
pub struct Jobs {
    next: AtomicU64,
    list: Mutex<BTreeMap<u64, Arc<Watched>>>,
}

impl Jobs {
    /// A job that is not listed: it may be over in a moment.
    pub fn silent(&self, title: String, address: Option<String>) -> Arc<Watched> {
        let id = self.next.fetch_add(1, Ordering::SeqCst) + 1;
        let (view, _) = watch::channel(JobView {
            id,
            title,
            address,
            state: JobState::Running,
            done: 0,
            total: 0,
            what: String::new(),
            seconds: 0.0,
            remaining: None,
            partial: None,
            result: None,
        });
        Arc::new(Watched { id, began: Instant::now(), stop: AtomicBool::new(false), view })
    }

    /// Lists a job.
    pub fn list(&self, job: &Arc<Watched>) {
        let mut list = locked(&self.list);
        list.insert(job.id, Arc::clone(job));
        while list.len() > REMEMBERED {
            let ended = list.values().find(|j| j.view.borrow().state != JobState::Running).map(|j| j.id);
            match ended {
                Some(id) => list.remove(&id),
                None => break,
            };
        }
    }

    /// A job by its number.
    pub fn get(&self, id: u64) -> Option<Arc<Watched>> {
        locked(&self.list).get(&id).cloned()
    }

    /// A running job for an address.
    pub fn at(&self, address: &str) -> Option<Arc<Watched>> {
        let list = locked(&self.list);
        list.values()
            .find(|job| {
                let view = job.view.borrow();
                view.state == JobState::Running && view.address.as_deref() == Some(address)
            })
            .cloned()
    }

    /// All, newest first.
    pub fn all(&self) -> Vec<JobView> {
        locked(&self.list).values().rev().map(|job| job.view()).collect()
    }
}
