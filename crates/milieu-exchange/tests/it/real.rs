use std::collections::BTreeMap;

use milieu_exchange::ImportKind;
use milieu_territory::{GroupBasis, Record, Territory};
use milieu_vocabulary::{ActorGroup, Finding, Severity};

use super::{applied, count, data, finding, has_finding, records, request, run};

#[test]
fn flat_participations_with_names_and_themes() {
    let Some(folder) = data("cordis-h2020-participations") else { return };
    let Some(names) = data("cordis-h2020-organisations-2017") else { return };
    let paths =
        [folder.join("h2020.csv.gz"), folder.join("programme_parts.csv.gz"), names.join("stacked_dump.csv")];
    let request = request(ImportKind::Auto, &[&paths[0], &paths[1], &paths[2]]);
    let import = run(&request, &Territory::default()).unwrap();
    assert_eq!(import.summary.rows, 144_726 + 37_441 + 16_592);
    assert_eq!(count(&import, "affiliation"), 144_726);
    assert_eq!(count(&import, "project"), 31_451);
    assert_eq!(count(&import, "actor"), 35_871);
    assert_eq!(count(&import, "source"), 3);
    assert_eq!(import.places.len(), import.command.changes.len());
    // 16,281 of the organisations have a name.
    let unnamed = finding(&import, "import-cordis-unnamed");
    assert_eq!(unnamed.message.args[0].1, (35_871u64 - 16_281).into());
    let several = import.findings.iter().filter(|f| f.code() == "import-several-coordinators").count();
    assert_eq!(several, 25);
    assert!(has_finding(&import, "import-text-repaired"));
    let mut roles: BTreeMap<String, u32> = BTreeMap::new();
    let (mut without_money, mut themes) = (0, 0);
    for record in records(&import) {
        match record {
            Record::Affiliation(a) => {
                *roles.entry(a.role.clone().unwrap()).or_default() += 1;
                without_money += u32::from(a.contribution.is_none());
            }
            Record::Project(p) => themes += p.themes.len(),
            Record::Actor(a) => {
                assert!(!a.name.contains('√') && !a.short_name.as_deref().unwrap_or_default().contains("√∂"));
                assert_ne!(a.country.as_deref(), Some("GR"));
            }
            _ => {}
        }
    }
    assert_eq!(roles["coordinator"], 31_476);
    assert_eq!(roles["participant"], 106_108);
    assert_eq!(roles["partner"], 7_142);
    assert_eq!(without_money, 13_754);
    assert!(themes <= 37_441 && themes > 30_000, "{themes}");
}

#[test]
fn cordis_json_of_one_field() {
    let Some(folder) = data("cordis-semiconductors-ev") else { return };
    let request =
        request(ImportKind::Auto, &[&folder.join("organization.json"), &folder.join("project.json")]);
    let import = run(&request, &Territory::default()).unwrap();
    assert_eq!(count(&import, "affiliation"), 1_076);
    assert_eq!(count(&import, "actor"), 765);
    assert_eq!(count(&import, "project"), 26);
    assert!(has_finding(&import, "import-cordis-activity-repeated"));
    assert!(has_finding(&import, "import-cordis-country-repeated"));
    assert!(!has_finding(&import, "import-unknown-country"));
    assert_eq!(finding(&import, "import-cordis-ended").message.args[0].1, 43u64.into());
    let territory = applied(&import);
    let project = &territory.projects["cordis:662192"];
    assert_eq!(project.public_money, Some(17_320_843.96));
    assert_eq!(project.acronym.as_deref(), Some("3Ccar"));
    let graz = &territory.actors["cordis:999977948"];
    assert_eq!((graz.group, graz.group_basis), (Some(ActorGroup::Research), Some(GroupBasis::Derived)));
    assert_eq!(graz.country.as_deref(), Some("AT"));
    assert!(graz.latitude.is_some_and(|l| (l - 47.0693906).abs() < 1e-9));
}

#[test]
fn cordis_tables_of_the_current_generation() {
    let Some(folder) = data("cordis-horizon-europe-2025") else { return };
    let names = [
        "organization_head100.csv",
        "project_head100.csv",
        "euroSciVoc_head100.csv",
        "topics_head100.csv",
        "legalBasis_head100.csv",
    ];
    let paths: Vec<_> = names.iter().map(|n| folder.join(n)).collect();
    let paths: Vec<_> = paths.iter().map(|p| p.as_path()).collect();
    let import = run(&request(ImportKind::Auto, &paths), &Territory::default()).unwrap();
    assert_eq!(count(&import, "affiliation"), 100);
    assert_eq!(count(&import, "actor"), 92);
    let territory = applied(&import);
    let wageningen = &territory.actors["cordis:999981634"];
    assert_eq!(wageningen.region.as_ref().map(|r| r.as_str()), Some("NL221"));
    assert!(territory.regions.contains_key("NL221"));
    assert_eq!(
        territory.projects["cordis:101116741"].themes,
        ["/social sciences/political sciences/government systems"]
    );
}

#[test]
fn keep_partners_of_three_periods() {
    let Some(folder) = data("keep-interreg") else { return };
    let path = folder.join("keep_closed_partners_2000_2020.csv.gz");
    let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
    assert_eq!(import.summary.rows, 30_000);
    assert_eq!(count(&import, "actor"), 22_412);
    // 17,725 as written; seven of them differ from another only by a blank at their end.
    let respelled = finding(&import, "import-keep-respelled");
    assert_eq!(respelled.message.args[0].1, 7u64.into());
    assert_eq!(count(&import, "project"), 17_725 - 7);
    let affiliations = count(&import, "affiliation");
    assert!((29_990..=30_000).contains(&affiliations), "{affiliations}");
    assert!(has_finding(&import, "import-several-leads"));
    let territory = applied(&import);
    let mut periods: BTreeMap<i16, u32> = BTreeMap::new();
    for row in territory.affiliations.values() {
        let project = &territory.projects[row.project.as_str()];
        *periods.entry(project.span.from.unwrap().year()).or_default() += 1;
    }
    assert_eq!(periods.keys().copied().collect::<Vec<_>>(), [2000, 2007, 2014]);
    assert!(periods[&2007] > 20_150 && periods[&2000] > 7_660 && periods[&2014] > 2_150, "{periods:?}");
    for code in ["AT22", "ITF3", "PL22", "UKL1", "ES30", "DE60", "FR10"] {
        assert!(territory.regions[code].name.is_some(), "{code}");
        assert!(
            territory
                .actors
                .values()
                .any(|a| a.region.as_ref().is_some_and(|r| r.as_str().starts_with(code))),
            "{code}"
        );
    }
    let grouped = territory.actors.values().filter(|a| a.group.is_some()).count();
    assert!(grouped > 12_000, "{grouped}");
    let stranded = territory.projects.values().filter(|p| p.attributes.contains_key("strand")).count();
    assert!(stranded > 16_000, "{stranded}");
}

#[test]
fn keep_export_as_csv_and_as_workbook_agree() {
    let Some(folder) = data("keep-interreg") else { return };
    let csv = run(
        &request(ImportKind::Auto, &[&folder.join("keep_closed_1420_Partnership.csv")]),
        &Territory::default(),
    )
    .unwrap();
    assert_eq!(csv.summary.rows, 8_621);
    let book =
        run(&request(ImportKind::Auto, &[&folder.join("keep_closed_1420.xlsx")]), &Territory::default())
            .unwrap();
    assert_eq!(book.summary.rows, 1_891 + 8_621);
    assert_eq!(count(&csv, "project"), 1_852);
    let (csv, book) = (applied(&csv), applied(&book));
    assert_eq!(csv.actors.keys().collect::<Vec<_>>(), book.actors.keys().collect::<Vec<_>>());
    let with_money = book.projects.values().filter(|p| p.budget.is_some()).count();
    assert!(with_money > 1_000, "{with_money}");
    let dated = book
        .projects
        .values()
        .filter(|p| p.span.from.is_some_and(|d| d.month() != 1 || d.day() != 1))
        .count();
    assert!(dated > 500, "{dated}");
}

#[test]
fn eurostat_tables_whole() {
    let Some(folder) = data("eurostat-tsv") else { return };
    for (name, rows) in [
        ("nama_10r_2gdp", 2_564),
        ("lfst_r_lfe2en2", 28_065),
        ("ilc_peps11", 201),
        ("nama_10r_2hhinc", 5_531),
    ] {
        let path = folder.join(format!("{name}.tsv.gz"));
        let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
        assert_eq!(import.summary.rows, rows, "{name}");
        // Two of the tables hold old and new codes of the same regions side by side.
        let other = |f: &&Finding| f.severity != Severity::Note && f.code() != "import-several-versions";
        assert!(import.findings.iter().find(other).is_none(), "{:?}", import.findings);
        assert_eq!(
            has_finding(&import, "import-several-versions"),
            ["lfst_r_lfe2en2", "nama_10r_2hhinc"].contains(&name),
            "{name}"
        );
        let territory = applied(&import);
        assert_eq!(territory.statistics.len() as u64, count(&import, "statistic"));
        assert!(territory.statistics.values().all(|s| s.variable == name));
        if name == "lfst_r_lfe2en2" {
            let styria = territory
                .statistics
                .values()
                .find(|s| {
                    s.region.as_str() == "AT"
                        && s.sector.as_deref() == Some("A")
                        && s.year == 2008
                        && s.breakdown.as_deref() == Some("age=Y15-24")
                })
                .unwrap();
            assert_eq!(
                (styria.value, styria.flag.as_deref(), styria.unit.as_deref()),
                (Some(13.1), Some("b"), Some("THS"))
            );
        }
    }
}

#[test]
fn panels_with_codes_of_several_versions() {
    let Some(folder) = data("eurostat-nuts2-panel-i40") else { return };
    let path = folder.join("I40_indicator_db.csv");
    let mut asked = request(ImportKind::Auto, &[&path]);
    let plain = run(&asked, &Territory::default()).unwrap();
    assert_eq!(plain.summary.rows, 4_454);
    assert!(has_finding(&plain, "import-several-versions"));
    asked.options.nuts_version = Some(milieu_vocabulary::NutsVersion::V2016);
    let converted = run(&asked, &Territory::default()).unwrap();
    assert!(has_finding(&converted, "import-relabelled"));
    let old = records(&converted)
        .filter(|r| matches!(r, Record::Statistic(s) if s.region.as_str() == "FR24"))
        .count();
    assert_eq!(old, 0);
}

#[test]
fn annual_panel_with_labels() {
    let Some(folder) = data("eurostat-nuts2-annual") else { return };
    let path = folder.join("eu_nuts_2_eurostat_2007_2018.csv");
    let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
    assert_eq!(import.summary.rows, 3_984);
    let gdp = records(&import)
        .filter(|r| matches!(r, Record::Statistic(s) if s.variable == "region_gdp"))
        .count() as f64;
    assert!((gdp / 3_984.0 - 0.91).abs() < 0.01, "{gdp}");
}

#[test]
fn indicators_with_descriptions() {
    let Some(folder) = data("uk-region-indicators-nesta") else { return };
    let mut files = 0;
    let mut schemes: BTreeMap<String, u64> = BTreeMap::new();
    let mut entries: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()).collect();
    entries.sort();
    for group in entries {
        let mut paths: Vec<_> = std::fs::read_dir(group).unwrap().map(|e| e.unwrap().path()).collect();
        paths.sort();
        for path in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "csv")) {
            let import = run(&request(ImportKind::Auto, &[path]), &Territory::default()).unwrap();
            assert_eq!(import.summary.kinds[0].1, ImportKind::IndicatorCsv, "{path:?}");
            assert!(!has_finding(&import, "import-indicator-undescribed"), "{path:?}");
            files += 1;
            for record in records(&import) {
                if let Record::Statistic(s) = record {
                    *schemes.entry(s.region_scheme.clone().unwrap()).or_default() += 1;
                }
            }
        }
    }
    assert_eq!(files, 144);
    assert!(schemes["nuts-2016"] > 20_000 && schemes["lep-2020"] > 1_900, "{schemes:?}");
}

#[test]
fn organisations_with_two_separators_and_wrong_letters() {
    let Some(folder) = data("cordis-h2020-organisations-2017") else { return };
    for (name, rows) in [("stacked_dump.csv", 16_592), ("stableGC_dump.csv", 3_414)] {
        let import = run(&request(ImportKind::Auto, &[&folder.join(name)]), &Territory::default()).unwrap();
        assert_eq!(import.summary.rows, rows);
        assert!(count(&import, "actor") >= rows - 1, "{name}: {}", count(&import, "actor"));
    }
}

#[test]
fn same_data_same_command() {
    let Some(folder) = data("keep-interreg") else { return };
    let path = folder.join("keep_closed_1420_Partnership.csv");
    let once = run(&request(ImportKind::Keep, &[&path]), &Territory::default()).unwrap();
    let again = run(&request(ImportKind::Keep, &[&path]), &Territory::default()).unwrap();
    assert_eq!(once.command, again.command);
    assert_eq!(once.findings, again.findings);
}
