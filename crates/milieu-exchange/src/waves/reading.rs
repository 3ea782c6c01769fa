//! What all readers share while files are read: findings, the hash of the data, opening a file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use milieu_vocabulary::{Finding, Findings, Message, Place, Severity, message};
use sha2::{Digest, Sha256};

use super::Refused;
use crate::ExchangeError;
use crate::table::{FileFormat, OpenOptions, TableFile};

/// Findings of one kind in one file that are kept; the rest is counted.
const KEPT_OF_A_KIND: u64 = 50;

/// Files being read.
#[derive(Default)]
pub(super) struct Reading {
    /// Folder that paths start from.
    pub folder: PathBuf,
    /// Encoding of all files, if the person knows it.
    pub encoding: Option<String>,
    findings: Findings,
    kinds: BTreeMap<(String, String), (Severity, u64)>,
    errors: u64,
    hash: Sha256,
}

impl Reading {
    /// Another one for a first look at files, whose findings are said when they are read.
    pub fn quiet(&self) -> Reading {
        Reading { folder: self.folder.clone(), encoding: self.encoding.clone(), ..Reading::default() }
    }

    /// Looks at a file; what stops it is a finding.
    pub fn open(&mut self, path: &Path) -> Option<Arc<TableFile>> {
        let shown = path.display().to_string();
        let options = OpenOptions { encoding: self.encoding.clone(), ..OpenOptions::default() };
        match TableFile::open(&self.folder.join(path), &options) {
            Ok(mut file) => {
                file.name = shown;
                self.hash.update(file.sha256.as_bytes());
                if !file.encoding.sure && file.format != FileFormat::Workbook {
                    let guess = message!("import-encoding-guessed", encoding = file.encoding.encoding.name());
                    self.note(Place::file(&file.name), guess);
                }
                Some(Arc::new(file))
            }
            Err(error) => {
                self.stop(&shown, &error);
                None
            }
        }
    }

    /// A file that cannot be read at all.
    pub fn stop(&mut self, file: &str, error: &ExchangeError) {
        self.error(Place::file(file), error.message());
    }

    /// Something that makes the whole unusable.
    pub fn error(&mut self, place: Place, message: Message) {
        self.errors += 1;
        self.add(Severity::Error, place, message);
    }

    /// Something that was left out or changed.
    pub fn warn(&mut self, place: Place, message: Message) {
        self.add(Severity::Warning, place, message);
    }

    /// Something worth knowing.
    pub fn note(&mut self, place: Place, message: Message) {
        self.add(Severity::Note, place, message);
    }

    fn add(&mut self, severity: Severity, place: Place, message: Message) {
        let kind = (place.file.clone().unwrap_or_default(), message.key.to_string());
        let (worst, count) = self.kinds.entry(kind).or_insert((severity, 0));
        *worst = (*worst).max(severity);
        *count += 1;
        if *count <= KEPT_OF_A_KIND {
            self.findings.push(Finding::new(severity, place, message));
        }
    }

    /// Errors so far.
    pub fn errors(&self) -> u64 {
        self.errors
    }

    /// Takes over what another reader found.
    pub fn extend(&mut self, findings: Findings) {
        for Finding { severity, place, message, .. } in findings.0 {
            match severity {
                Severity::Error => self.error(place, message),
                Severity::Warning => self.warn(place, message),
                Severity::Note => self.note(place, message),
            }
        }
    }

    /// What was found, and the hash over all files in hexadecimal.
    pub fn finish(mut self) -> (Findings, String) {
        for ((file, code), (severity, count)) in std::mem::take(&mut self.kinds) {
            if count > KEPT_OF_A_KIND {
                let place = if file.is_empty() { Place::default() } else { Place::file(file) };
                let more = message!("waves-more", count = count - KEPT_OF_A_KIND, code = code);
                self.findings.push(Finding::new(severity, place, more));
            }
        }
        let sha256 = self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        (self.findings, sha256)
    }

    /// Runs one reader by itself.
    pub fn alone<T>(read: impl FnOnce(&mut Reading) -> Option<T>) -> Result<(T, Findings), Refused> {
        let mut reading = Reading::default();
        let result = read(&mut reading);
        let errors = reading.errors();
        let (findings, _) = reading.finish();
        match result {
            Some(result) if errors == 0 => Ok((result, findings)),
            _ => Err(Refused(findings)),
        }
    }
}
