//! The seven clusters of the founding report as **synthetic data**.
//!
//! The report (¶19) names seven regions and their fields and describes them in words; it prints
//! none of the underlying values (¶20–21). This crate draws actors, ties, projects, survey
//! answers and regional statistics for each from stated distributions (`data/types.toml`,
//! `data/clusters.toml`) and writes them as the files that people really have: spreadsheets, a
//! semicolon table with decimal commas, CORDIS-like project tables, Eurostat-like bulk tables.
//! They come back in through the ordinary importers.
//!
//! Every file name, every actor's name and every table says *synthetic*. No figure of these
//! data says anything about the real places.
//!
//! The same seed gives the same bytes.

mod cluster;
mod dice;
mod draw;
mod statistics;
mod write;

use std::path::{Path, PathBuf};

pub use cluster::{Cluster, TypeSettings, clusters};

/// Why the demonstration files cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DemoError {
    /// A file or folder cannot be written.
    #[error("{path}: {source}")]
    Write {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The settings that come with the program are faulty: a bug of ours.
    #[error("demonstration settings: {0}")]
    Settings(String),
}

/// The files of one cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterFiles {
    /// Folder of the cluster.
    pub folder: PathBuf,
    /// Workbook of members and outside partners.
    pub members: PathBuf,
    /// Table of ties: semicolons, decimal commas.
    pub ties: PathBuf,
    /// Workbook of survey answers.
    pub survey: PathBuf,
    /// CORDIS-like table of projects.
    pub projects: PathBuf,
    /// CORDIS-like table of participations.
    pub organisations: PathBuf,
    /// CORDIS-like table of the projects' themes.
    pub themes: PathBuf,
}

/// All files of the demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoFiles {
    /// One set of files per cluster, in the order of [`clusters`].
    pub clusters: Vec<ClusterFiles>,
    /// Eurostat-like bulk tables for the regions, their countries and the Union.
    pub statistics: Vec<PathBuf>,
}

/// Draws the seven clusters and writes their files under a folder, which is made if missing.
pub fn write_demo(folder: &Path, seed: u64) -> Result<DemoFiles, DemoError> {
    let (settings, clusters) = cluster::load()?;
    let mut files = DemoFiles { clusters: Vec::new(), statistics: Vec::new() };
    let mixed: Vec<(Cluster, TypeSettings)> = clusters
        .into_iter()
        .map(|cluster| {
            let settings = settings.mix(cluster.weights);
            (cluster, settings)
        })
        .collect();
    for (position, (cluster, settings)) in mixed.iter().enumerate() {
        let drawn = draw::draw(cluster, settings, position, seed);
        files.clusters.push(write::write_cluster(folder, cluster, &drawn)?);
    }
    files.statistics = statistics::write(folder, &mixed, seed)?;
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_every_name_says_synthetic() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let a = write_demo(one.path(), 7).unwrap();
        let b = write_demo(two.path(), 7).unwrap();
        assert_eq!(a.clusters.len(), 7);
        let paths = |f: &DemoFiles| -> Vec<PathBuf> {
            f.clusters
                .iter()
                .flat_map(|c| [&c.members, &c.ties, &c.survey, &c.projects, &c.organisations, &c.themes])
                .chain(&f.statistics)
                .cloned()
                .collect()
        };
        for (x, y) in paths(&a).iter().zip(paths(&b)) {
            assert!(x.to_string_lossy().contains("synthetic"), "{}", x.display());
            assert!(std::fs::read(x).unwrap() == std::fs::read(y).unwrap(), "{}", x.display());
        }
    }

    #[test]
    fn every_group_comes_back_in_through_the_importers_as_it_was_counted() {
        use milieu_exchange::{ImportKind, ImportOptions, ImportRequest, read};
        use milieu_territory::Territory;
        use milieu_vocabulary::{ActorGroup, RegionCode};
        use std::collections::BTreeMap;

        let folder = tempfile::tempdir().unwrap();
        let files = write_demo(folder.path(), 7).unwrap();
        let mut territory = Territory::default();
        let mut import = |kind: ImportKind, paths: &[&PathBuf]| {
            let options = ImportOptions { synthetic: true, ..ImportOptions::default() };
            let paths = paths.iter().map(|p| (*p).clone()).collect();
            let request = ImportRequest { kind, paths, mapping: None, options };
            let found = read(&request, &territory, &mut |_| {}).unwrap();
            assert!(!found.findings.any_error(), "{kind}: {:?}", found.findings);
            territory.apply(&found.command).unwrap();
        };
        for cluster in &files.clusters {
            import(ImportKind::Cordis, &[&cluster.projects, &cluster.organisations, &cluster.themes]);
            import(ImportKind::Members, &[&cluster.members]);
            import(ImportKind::Ties, &[&cluster.ties]);
            import(ImportKind::Survey, &[&cluster.survey]);
        }
        for table in &files.statistics {
            import(ImportKind::EurostatTsv, &[table]);
        }
        for cluster in clusters().unwrap() {
            let region = RegionCode::parse(&cluster.region).unwrap();
            let mut counts: BTreeMap<ActorGroup, usize> = BTreeMap::new();
            for actor in territory.actors.values() {
                if actor.region.as_ref().is_some_and(|r| region.holds(r)) {
                    assert!(actor.name.contains("(synthetic)"), "{}", actor.name);
                    *counts.entry(actor.group.unwrap()).or_default() += 1;
                }
            }
            assert_eq!(counts, cluster.groups, "{}", cluster.name);
        }
        assert!(territory.sources.values().all(|s| s.synthetic));
        assert!(territory.actors.keys().all(|key| key.starts_with("cordis:")));
        assert!(territory.projects.values().any(|p| p.themes.iter().any(|t| t == "training")));
        assert!(!territory.statistics.is_empty() && !territory.answers.is_empty());
    }
}
