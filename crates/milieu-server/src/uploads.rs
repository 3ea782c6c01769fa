//! Files handed in, kept in a temporary folder until they are imported or the program ends.

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

/// The folder of handed-in and handed-out files; it goes with the program.
pub struct Uploads {
    pub(crate) folder: tempfile::TempDir,
    next: AtomicU64,
}

impl Uploads {
    /// An empty folder.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn new() -> io::Result<Self> {
        Ok(Uploads { folder: tempfile::tempdir()?, next: AtomicU64::new(0) })
    }

    /// A path for a new file of a name, in a folder of its own. Of the name only the last part
    /// counts, and no sign that leads elsewhere.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn place(&self, name: &str) -> io::Result<(String, PathBuf)> {
        let id = (self.next.fetch_add(1, Ordering::SeqCst) + 1).to_string();
        let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let clean: String = last.chars().filter(|c| !c.is_control()).take(120).collect();
        let clean = clean.trim().trim_start_matches('.');
        let folder = self.folder.path().join(&id);
        std::fs::create_dir_all(&folder)?;
        Ok((id, folder.join(if clean.is_empty() { "file" } else { clean })))
    }

    /// The file of a number.
    pub fn find(&self, id: &str) -> Option<PathBuf> {
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let entry = std::fs::read_dir(self.folder.path().join(id)).ok()?.next()?.ok()?;
        Some(entry.path())
    }
}
