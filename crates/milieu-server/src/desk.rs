//! The territory file on the desk: what it holds, kept ready for reading, and who may write.

use std::any::Any;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};

use axum::body::Bytes;
use milieu_messages::{Language, Messages};
use milieu_store::{AsRecorded, EventId, OpenMode, Store};
use milieu_territory::{Snapshot, Territory};
use milieu_vocabulary::Period;

use crate::jobs::Jobs;
use crate::problem::Problem;
use crate::uploads::Uploads;

/// How long a file whose time and length stay the same is taken to be unchanged by other programs.
const UNCHANGED_FOR: Duration = Duration::from_millis(300);
/// Pages kept as they were sent; then the oldest go.
const PAGES_KEPT: usize = 400;
/// Earlier states of the file that are kept loaded.
const EARLIER_KEPT: usize = 2;

/// A territory file that is served.
pub struct Desk {
    path: PathBuf,
    /// Whether nothing may be changed.
    pub read_only: bool,
    /// What must be in the address or the cookie.
    pub token: String,
    /// Port it listens on.
    pub port: u16,
    /// Folder of the page's files, instead of those inside the program.
    pub web: Option<PathBuf>,
    /// What runs and what ran.
    pub jobs: Jobs,
    /// Files handed in.
    pub uploads: Uploads,
    reader: Mutex<Reader>,
    writing: Mutex<()>,
    loaded: RwLock<Arc<Loaded>>,
    earlier: Mutex<Vec<Arc<Loaded>>>,
    pages: Mutex<(u64, BTreeMap<String, Kept>)>,
    messages: [OnceLock<Arc<Messages>>; Language::ALL.len()],
}

/// The open file, when it was last looked at, and its time and length then.
struct Reader {
    store: Store,
    looked: Instant,
    stamp: Option<(SystemTime, u64)>,
}

/// When a file was last written, and how long it is; `None` where the system does not say.
fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let about = std::fs::metadata(path).ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// A page kept as it was sent, with when it was last asked for.
type Kept = (u64, Bytes);

/// One state of the territory, with whatever was worked out from it.
pub struct Loaded {
    /// Number of its last event.
    pub event: i64,
    /// Whether the file has moved on since.
    pub earlier: bool,
    /// Its records.
    pub territory: Territory,
    snapshots: Mutex<BTreeMap<Period, Arc<OnceLock<Arc<Snapshot>>>>>,
    results: Mutex<BTreeMap<String, Slot>>,
}

type Slot = Arc<OnceLock<Result<Arc<dyn Any + Send + Sync>, Problem>>>;

impl Loaded {
    fn new(event: i64, earlier: bool, territory: Territory) -> Self {
        Loaded { event, earlier, territory, snapshots: Mutex::default(), results: Mutex::default() }
    }

    /// The snapshot of a period, taken once.
    pub fn snapshot(&self, period: Period) -> Arc<Snapshot> {
        let slot = Arc::clone(locked(&self.snapshots).entry(period).or_default());
        Arc::clone(slot.get_or_init(|| Arc::new(Snapshot::new(&self.territory, period))))
    }

    /// A result by name, worked out once for this state; whoever asks meanwhile waits.
    ///
    /// # Errors
    /// What the work answers; a failure is kept as well.
    pub fn result<T: Any + Send + Sync>(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<T, Problem>,
    ) -> Result<Arc<T>, Problem> {
        let slot = Arc::clone(locked(&self.results).entry(name.to_owned()).or_default());
        let found =
            slot.get_or_init(|| work().map(|value| Arc::new(value) as Arc<dyn Any + Send + Sync>)).clone();
        if found.is_err() {
            // A job that was stopped must be able to run again.
            locked(&self.results).remove(name);
        }
        found?.downcast::<T>().map_err(|_| Problem::internal(format!("two results are called {name}")))
    }
}

/// A lock is only held for moments; what a panicking thread left is still sound.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// Opens and loads a file.
    ///
    /// # Errors
    /// When it is not a sound territory file.
    pub fn new(path: &Path, settings: DeskSettings) -> Result<Self, Problem> {
        let before = stamp(path);
        let mut reader = Store::open(path, OpenMode::ReadOnly)?;
        let event = reader.last_event()?;
        let territory = reader.load()?;
        let DeskSettings { read_only, token, port, web } = settings;
        Ok(Desk {
            path: reader.path().to_owned(),
            read_only,
            token,
            port,
            web,
            jobs: Jobs::default(),
            uploads: Uploads::new().map_err(Problem::internal)?,
            reader: Mutex::new(Reader { store: reader, looked: Instant::now(), stamp: before }),
            writing: Mutex::default(),
            loaded: RwLock::new(Arc::new(Loaded::new(event.0, false, territory))),
            earlier: Mutex::default(),
            pages: Mutex::default(),
            messages: std::array::from_fn(|_| OnceLock::new()),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Name of the file without its folder.
    pub fn file_name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The messages of a language, read once.
    pub fn messages(&self, language: Language) -> Arc<Messages> {
        let at = Language::ALL.iter().position(|l| *l == language).unwrap_or_default();
        Arc::clone(self.messages[at].get_or_init(|| Arc::new(Messages::of(language))))
    }

    /// The territory as it is now. Blocks while a changed file is read.
    ///
    /// # Errors
    /// When the file cannot be read any more.
    pub fn now(&self) -> Result<Arc<Loaded>, Problem> {
        self.look(false)
    }

    /// The territory after a change of ours.
    ///
    /// # Errors
    /// When the file cannot be read any more.
    pub fn look_again(&self) -> Result<Arc<Loaded>, Problem> {
        self.look(true)
    }

    fn look(&self, at_once: bool) -> Result<Arc<Loaded>, Problem> {
        let current = Arc::clone(&self.loaded.read().unwrap_or_else(PoisonError::into_inner));
        let Ok(mut reader) = (if at_once { Ok(locked(&self.reader)) } else { self.reader.try_lock() }) else {
            // Somebody is reading the file anew: until then the former state answers.
            return Ok(current);
        };
        // Taken before the file is read: what is written meanwhile is seen the next time.
        let stamp = stamp(&self.path);
        if !at_once && stamp == reader.stamp && reader.looked.elapsed() < UNCHANGED_FOR {
            return Ok(current);
        }
        let event = reader.store.last_event()?.0;
        reader.looked = Instant::now();
        reader.stamp = stamp;
        if event == current.event {
            return Ok(current);
        }
        let territory = reader.store.load()?;
        let fresh = Arc::new(Loaded::new(event, false, territory));
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&fresh);
        Ok(fresh)
    }

    /// The territory as it was after an event.
    ///
    /// # Errors
    /// When there is no such event.
    pub fn as_recorded(&self, event: i64) -> Result<Arc<Loaded>, Problem> {
        let now = self.now()?;
        if event == now.event {
            return Ok(now);
        }
        if let Some(found) = locked(&self.earlier).iter().find(|state| state.event == event) {
            return Ok(Arc::clone(found));
        }
        let mut store = Store::open(&self.path, OpenMode::ReadOnly)?;
        let territory = store.load_as_recorded(AsRecorded::After(EventId(event)))?;
        let state = Arc::new(Loaded::new(event, true, territory));
        let mut earlier = locked(&self.earlier);
        if earlier.len() >= EARLIER_KEPT {
            earlier.remove(0);
        }
        earlier.push(Arc::clone(&state));
        Ok(state)
    }

    /// A second look into the file itself, for its history and findings.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn store(&self) -> Result<Store, Problem> {
        Ok(Store::open(&self.path, OpenMode::ReadOnly)?)
    }

    /// One writer at a time.
    pub fn writing(&self) -> MutexGuard<'_, ()> {
        locked(&self.writing)
    }

    /// A page as it was sent.
    pub fn kept_page(&self, key: &str) -> Option<Bytes> {
        locked(&self.pages).1.get(key).map(|(_, bytes)| bytes.clone())
    }

    /// Keeps a page.
    pub fn keep_page(&self, key: String, bytes: Bytes) {
        let mut pages = locked(&self.pages);
        pages.0 += 1;
        let age = pages.0;
        pages.1.insert(key, (age, bytes));
        if pages.1.len() > PAGES_KEPT
            && let Some(oldest) = pages.1.iter().min_by_key(|(_, (age, _))| *age).map(|(k, _)| k.clone())
        {
            pages.1.remove(&oldest);
        }
    }
}

/// How a desk is set up.
pub struct DeskSettings {
    /// Whether nothing may be changed.
    pub read_only: bool,
    /// What must be in the address or the cookie.
    pub token: String,
    /// Port it listens on.
    pub port: u16,
    /// Folder of the page's files.
    pub web: Option<PathBuf>,
}
