use milieu_exchange::ImportKind;
use milieu_territory::Territory;
use milieu_vocabulary::{NutsVersion, RegionCode};

use super::{applied, count, file, finding, has_finding, request, run};

#[test]
fn sdmx_csv_in_three_dialects() {
    for text in [
        "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:NAMA_10R_2GDP(1.0),01/01/24,A,MIO_EUR,AT22,2020,48000.5,p\nESTAT:NAMA_10R_2GDP(1.0),01/01/24,A,MIO_EUR,AT21,2020,,c\n",
        "STRUCTURE,STRUCTURE_ID,ACTION,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_STATUS\ndataflow,ESTAT:NAMA_10R_2GDP(1.0),I,A,MIO_EUR,AT22,2020,48000.5,p\ndataflow,ESTAT:NAMA_10R_2GDP(1.0),I,A,MIO_EUR,AT21,2020,,c\n",
        "DATAFLOW:Dataflow;freq:Frequency;unit:Unit;geo:Region;TIME_PERIOD:Time;OBS_VALUE:Value;OBS_FLAG:Flag\nESTAT:NAMA_10R_2GDP(1.0): GDP;A: Annual;MIO_EUR: Million;AT22: Steiermark;2020;48000.5;p: provisional\nESTAT:NAMA_10R_2GDP(1.0): GDP;A: Annual;MIO_EUR: Million;AT21: Kärnten;2020;;c: confidential\n",
    ] {
        let (_folder, path) = file("x.csv", text);
        let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
        let territory = applied(&import);
        let rows: Vec<_> = territory
            .statistics
            .values()
            .map(|s| {
                (
                    s.variable.as_str(),
                    s.region.as_str(),
                    s.year,
                    s.value,
                    s.flag.as_deref(),
                    s.unit.as_deref(),
                    s.breakdown.as_deref(),
                )
            })
            .collect();
        assert_eq!(
            rows,
            [
                ("nama_10r_2gdp", "AT21", 2020, None, Some("c"), Some("MIO_EUR"), None),
                ("nama_10r_2gdp", "AT22", 2020, Some(48000.5), Some("p"), Some("MIO_EUR"), None),
            ],
            "{text}"
        );
    }
}

#[test]
fn json_stat_sets_and_collections() {
    let set = r#"{"version":"2.0","class":"dataset","id":["sex","geo","time"],"size":[1,2,2],"role":{"time":["time"],"geo":["geo"]},
        "dimension":{"sex":{"category":{"index":["T"]}},"geo":{"category":{"index":{"AT22":1,"AT21":0}}},"time":{"category":{"index":["2019","2020"]}}},
        "value":{"0":1.5,"3":4},"status":{"1":"c"},"extension":{"id":"DEMO"}}"#;
    let collection = format!(r#"{{"version":"2.0","class":"collection","link":{{"item":[{set}]}}}}"#);
    for text in [set.to_owned(), collection] {
        let (_folder, path) = file("x.json", text);
        let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
        let territory = applied(&import);
        let rows: Vec<_> = territory
            .statistics
            .values()
            .map(|s| (s.region.as_str(), s.year, s.value, s.flag.as_deref()))
            .collect();
        assert_eq!(
            rows,
            [
                ("AT21", 2019, Some(1.5), None),
                ("AT21", 2020, None, Some("c")),
                ("AT22", 2020, Some(4.0), None)
            ]
        );
        assert!(
            territory
                .statistics
                .values()
                .all(|s| s.variable == "demo" && s.breakdown.as_deref() == Some("sex=T"))
        );
    }
    // Dimensions whose product overflows, or that do not fit their codes.
    for text in [
        r#"{"class":"dataset","id":["geo","time"],"size":[18446744073709551615,2],"dimension":{"geo":{"category":{"index":["AT"]}},"time":{"category":{"index":["2019"]}}},"value":[1]}"#,
        r#"{"class":"dataset","id":["geo","time"],"size":[1,1],"dimension":{"geo":{"category":{"index":["AT"]}}},"value":[1]}"#,
        r#"{"class":"dataset","dimension":{},"value":[1]}"#,
    ] {
        let (_folder, path) = file("x.json", text);
        let import = run(&request(ImportKind::JsonStat, &[&path]), &Territory::default()).unwrap();
        assert!(import.findings.any_error() && import.command.changes.is_empty());
    }
}

#[test]
fn filters_take_what_is_asked_for() {
    let text = "freq,unit,sex,geo\\TIME_PERIOD\t2020 \t2019 \t2019-Q1 \nA,THS,T,AT22\t1.0 \t2.0 b\t9.0 \nA,THS,F,AT22\t3.0 \t4.0 \t: \nA,THS,T,AT221\t5.0 \t: c\t: \nA,THS,T,DE1\t7.0 \tx \t: \nTHS,T,DE1\t7.0 \t8.0 \t: \n";
    let (_folder, path) = file("lfst_x.tsv", text);
    let whole = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
    assert_eq!(count(&whole, "statistic"), 7);
    for key in ["import-period-not-a-year", "import-not-a-number", "import-key-of-other-length"] {
        assert!(has_finding(&whole, key), "{key}");
    }
    let mut some = request(ImportKind::EurostatTsv, &[&path]);
    some.options.filter.regions = vec![RegionCode::parse("AT").unwrap()];
    some.options.filter.years = Some((2020, 2020));
    some.options.filter.dimensions.insert("sex".into(), vec!["T".into()]);
    let import = run(&some, &Territory::default()).unwrap();
    let territory = applied(&import);
    let values: Vec<_> = territory.statistics.values().map(|s| s.value).collect();
    // In the order of their keys: `AT221|` stands before `AT22|`.
    assert_eq!(values, [Some(5.0), Some(1.0)]);
}

#[test]
fn codes_are_converted_in_every_kind_of_table() {
    let json = r#"{"version":"2.0","class":"dataset","id":["geo","time"],"size":[4,1],"role":{"time":["time"],"geo":["geo"]},
        "dimension":{"geo":{"category":{"index":["EL11","PL12","AT22","FR241"]}},"time":{"category":{"index":["2012"]}}},
        "value":[1,2,3,4]}"#;
    for (kind, name, text) in [
        (
            ImportKind::EurostatTsv,
            "x.tsv",
            "unit,geo\\time\t2012 \nN,EL11\t1 \nN,PL12\t2 \nN,AT22\t3 \nN,FR241\t4 \n",
        ),
        (
            ImportKind::SdmxCsv,
            "x.csv",
            "unit,geo,TIME_PERIOD,OBS_VALUE\nN,EL11,2012,1\nN,PL12,2012,2\nN,AT22,2012,3\nN,FR241,2012,4\n",
        ),
        (ImportKind::JsonStat, "x.json", json),
        (ImportKind::Panel, "x.csv", "NUTS2,YEAR,v\nEL11,2012,1\nPL12,2012,2\nAT22,2012,3\nFR241,2012,4\n"),
        (
            ImportKind::IndicatorCsv,
            "x.csv",
            "year,nuts_id,nuts_year_spec,v\n2012,EL11,2010,1\n2012,PL12,2013,2\n2012,AT22,2013,3\n2012,FR241,2013,4\n",
        ),
    ] {
        let (_folder, path) = file(name, text);
        let mut asked = request(kind, &[&path]);
        asked.options.nuts_version = Some(NutsVersion::V2016);
        let import = run(&asked, &Territory::default()).unwrap();
        let territory = applied(&import);
        let mut rows: Vec<_> = territory
            .statistics
            .values()
            .map(|s| (s.region.as_str(), s.value, s.region_scheme.as_deref()))
            .collect();
        rows.sort_by_key(|row| row.0);
        assert_eq!(
            rows,
            [
                ("AT22", Some(3.0), Some("nuts-2016")),
                ("EL51", Some(1.0), Some("nuts-2016")),
                ("FR241", Some(4.0), if kind == ImportKind::IndicatorCsv { Some("nuts-2013") } else { None }),
                ("PL12", Some(2.0), Some("nuts-2013")),
            ],
            "{kind}"
        );
        let converted = finding(&import, "import-relabelled");
        assert_eq!(converted.message.args.last().map(|a| a.1.clone()), Some(1u64.into()), "{kind}");
        for key in ["import-not-convertible", "import-finer-not-convertible"] {
            assert!(has_finding(&import, key), "{kind}: {key}");
        }
    }
}

#[test]
fn a_code_is_converted_only_from_a_version_it_is_a_code_of() {
    let text = "year,nuts_id,nuts_year_spec,v\n2012,EL11,2013,1\n2012,FR24,2006,2\n2012,FRB0,2021,3\n2013,FR24,2013,4\n2012,FR24,2013,5\n";
    let (_folder, path) = file("x.csv", text);
    let mut asked = request(ImportKind::IndicatorCsv, &[&path]);
    asked.options.nuts_version = Some(NutsVersion::V2016);
    let import = run(&asked, &Territory::default()).unwrap();
    let schemes: Vec<_> = super::records(&import)
        .filter_map(|record| match record {
            milieu_territory::Record::Statistic(s) => {
                Some((s.region.as_str(), s.value?, s.region_scheme.as_deref()?))
            }
            _ => None,
        })
        .collect();
    // 2006 is not in the table, 2021 beyond its end.
    assert_eq!(
        schemes,
        [
            ("EL11", 1.0, "nuts-2013"),
            ("FR24", 2.0, "nuts-2006"),
            ("FRB0", 3.0, "nuts-2021"),
            ("FRB0", 4.0, "nuts-2016"),
        ]
    );
    assert!(has_finding(&import, "import-not-convertible"));
    assert!(has_finding(&import, "import-nuts-table-ends"));
    // The region has figures of its own under the new code for 2012.
    assert!(has_finding(&import, "import-relabelled-twice"));
}

#[test]
fn statistics_make_no_regions() {
    let (_folder, path) = file("x.csv", "NUTS2,YEAR,v\nAT22,2012,1\n");
    let import = run(&request(ImportKind::Panel, &[&path]), &Territory::default()).unwrap();
    assert_eq!((count(&import, "statistic"), count(&import, "region")), (1, 0));
}
