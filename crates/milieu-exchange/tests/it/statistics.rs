use milieu_exchange::ImportKind;
use milieu_territory::Territory;
use milieu_vocabulary::RegionCode;

use super::{applied, count, file, has_finding, request, run};

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
