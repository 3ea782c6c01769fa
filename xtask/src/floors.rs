//! A crate may use the floors below its own, and neighbours on its own floor where listed;
//! never a floor above. The table is that of `ARCHITECTURE.md`.

use std::collections::BTreeMap;

use crate::root;

/// Crate, floor, and the neighbours on its own floor it may use.
const FLOORS: &[(&str, u8, &[&str])] = &[
    ("milieu-vocabulary", 0, &[]),
    ("milieu-messages", 0, &["milieu-vocabulary"]),
    ("milieu-territory", 1, &[]),
    ("milieu-network", 2, &[]),
    ("milieu-indicators", 2, &[]),
    ("milieu-diagnosis", 2, &["milieu-network", "milieu-indicators", "milieu-ties"]),
    ("milieu-ties", 2, &["milieu-network"]),
    ("milieu-store", 3, &[]),
    ("milieu-exchange", 3, &[]),
    ("milieu-figures", 3, &[]),
    ("milieu-report", 3, &["milieu-figures"]),
    ("milieu-demo", 3, &[]),
    ("milieu-commands", 4, &[]),
    ("milieu-server", 5, &[]),
    ("milieu", 6, &[]),
    ("milieu-conformance", 4, &[]),
    ("xtask", 6, &[]),
];

/// Crates that must be usable alone, and what of Milieu they may know all the same.
const ALONE: &[(&str, &[&str])] = &[
    ("milieu-network", &[]),
    ("milieu-indicators", &["milieu-vocabulary"]),
    ("milieu-ties", &["milieu-network"]),
    ("milieu-figures", &[]),
];

/// Heavy dependencies, each named in exactly one manifest.
const NAMED_ONCE: &[&str] =
    &["sqlx", "calamine", "fluent-bundle", "clap", "indicatif", "geo", "parquet", "axum", "utoipa"];

fn manifests() -> BTreeMap<String, toml::Table> {
    let mut folders: Vec<_> = std::fs::read_dir(root().join("crates"))
        .expect("the folder crates")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    folders.push(root().join("xtask"));
    folders
        .into_iter()
        .map(|folder| {
            let text = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
            let manifest: toml::Table = text.parse().expect("a manifest in TOML");
            let name = manifest["package"]["name"].as_str().expect("a name").to_owned();
            (name, manifest)
        })
        .collect()
}

fn dependencies(manifest: &toml::Table) -> Vec<String> {
    ["dependencies", "build-dependencies"]
        .iter()
        .filter_map(|kind| manifest.get(*kind)?.as_table())
        .flat_map(|table| table.keys().cloned())
        .collect()
}

#[test]
fn every_crate_has_a_floor_and_no_edge_goes_up() {
    let manifests = manifests();
    let floor: BTreeMap<&str, (u8, &[&str])> = FLOORS.iter().map(|(n, f, s)| (*n, (*f, *s))).collect();
    for (name, manifest) in &manifests {
        let (own, neighbours) = floor.get(name.as_str()).unwrap_or_else(|| panic!("{name} has no floor"));
        for dependency in dependencies(manifest) {
            let Some((other, _)) = floor.get(dependency.as_str()) else { continue };
            assert!(
                other < own || neighbours.contains(&dependency.as_str()),
                "{name} (floor {own}) uses {dependency} (floor {other})"
            );
        }
    }
    for (name, _, _) in FLOORS {
        assert!(manifests.contains_key(*name), "{name} is in the table but not in the workspace");
    }
}

#[test]
fn crates_that_stand_alone_do() {
    let manifests = manifests();
    for (name, may_use) in ALONE {
        for dependency in dependencies(&manifests[*name]) {
            assert!(
                !dependency.starts_with("milieu") || may_use.contains(&dependency.as_str()),
                "{name} must be usable without {dependency}"
            );
        }
    }
}

#[test]
fn each_heavy_dependency_is_named_in_one_manifest() {
    let manifests = manifests();
    for heavy in NAMED_ONCE {
        let users: Vec<_> = manifests
            .iter()
            .filter(|(_, m)| dependencies(m).iter().any(|d| d == heavy))
            .map(|(n, _)| n)
            .collect();
        assert!(users.len() <= 1, "{heavy} is named by {users:?}");
    }
}

#[test]
fn architecture_md_names_every_crate() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    for (name, _, _) in FLOORS {
        assert!(text.contains(&format!("`{name}`")), "ARCHITECTURE.md does not name {name}");
    }
}
