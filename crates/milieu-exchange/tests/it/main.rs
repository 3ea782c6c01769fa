//! Checks against reference data that are not part of the repository: the folder is named by the
//! environment variable `MILIEU_DATA`.
#![allow(clippy::print_stderr)]

mod boundaries;
mod names;
mod networks;

/// A folder of the reference data; `None`, said once, where there is none.
fn reference_data(folder: &str) -> Option<std::path::PathBuf> {
    match std::env::var_os("MILIEU_DATA") {
        Some(data) => Some(std::path::Path::new(&data).join(folder)),
        None => {
            eprintln!("skipped: MILIEU_DATA does not name the folder of reference data");
            None
        }
    }
}
