use milieu_exchange::mapping::Item;
use milieu_exchange::{ImportKind, Mapping, inspect};
use milieu_territory::{GroupBasis, ProjectKind, Territory};
use milieu_vocabulary::{ActorGroup, Layer, Severity};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::{applied, count, file, finding, has_finding, request, run};

const MEMBERS: &str = "Mitgliederliste 2024;;;;;;;;;;\n\
;;;;;;;;;;\n\
Firma;Ort;PLZ;NUTS;Gruppe;Beschäftigte;Umsatz;Gegründet;Kompetenzen;Mitglied in;Telefon\n\
Acme GmbH;Graz;08010;AT221;KMU;48;1.250,5;1998;Optik;ACstyria|Silicon Alps;0316 1\n\
Styria Werke AG;Graz;8020;AT221;Großunternehmen;1.200;98.000,0;1921-05-01;Guss;ACstyria;\n\
TU Graz;Graz;8010;at221;Universität;n/a;:;;Optik;;\n\
Kleinkram OG;Leoben;8700;AT223;;10-49;12,5;31.02.2019;;;\n\
Acme GmbH;Graz;8010;AT221;KMU;52;1.250,5;1998;;;\n\
;Graz;;;;;;;;;\n\
Rätsel KG;Weiz;8160;AT22 4;Sonstiges;-5;inf;;;;\n";

#[test]
fn a_member_list_as_people_have_it() {
    // Windows-1252, semicolons, decimal commas, a title above the headings.
    let text: Vec<u8> = MEMBERS.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let (_folder, path) = file("mitglieder.csv", text);
    let looked = inspect(&path, &Default::default()).unwrap();
    assert_eq!(looked.encoding, Some("windows-1252"));
    assert_eq!(looked.separator, Some(';'));
    assert_eq!(looked.kind, Some(ImportKind::Members));
    assert_eq!(looked.previews[0].header_row, 3);
    assert_eq!(looked.mapping.as_ref().unwrap().columns["Beschäftigte"], "employees");

    let import = run(&request(ImportKind::Auto, &[&path]), &Territory::default()).unwrap();
    let territory = applied(&import);
    assert_eq!(territory.actors.len(), 5);
    let acme = &territory.actors["members:acme-gmbh--graz"];
    assert_eq!((acme.group, acme.group_basis), (Some(ActorGroup::Sme), Some(GroupBasis::Stated)));
    assert_eq!((acme.employees, acme.turnover), (Some(48.0), Some(1250.5)));
    assert_eq!(acme.postcode.as_deref(), Some("08010"));
    assert_eq!(acme.country.as_deref(), Some("AT"));
    assert_eq!(acme.attributes["Telefon"], "0316 1");
    let werke = &territory.actors["members:styria-werke-ag--graz"];
    assert_eq!(
        (werke.employees, werke.turnover, werke.group),
        (Some(1200.0), Some(98_000.0), Some(ActorGroup::LargeFirm))
    );
    let university = &territory.actors["members:tu-graz--graz"];
    assert_eq!((university.employees, university.turnover), (None, None));
    assert_eq!(university.region.as_ref().unwrap().as_str(), "AT221");
    let small = &territory.actors["members:kleinkram-og--leoben"];
    assert_eq!((small.group, small.group_basis), (Some(ActorGroup::Sme), Some(GroupBasis::Derived)));
    assert_eq!(small.attributes["size-class"], "10-49");
    assert_eq!(small.span.from, None);
    let riddle = &territory.actors["members:ratsel-kg--weiz"];
    assert_eq!((riddle.employees, riddle.turnover, riddle.group), (None, None, None));

    assert_eq!(territory.projects.len(), 2);
    assert!(territory.projects.values().all(|p| p.kind == ProjectKind::Body));
    assert_eq!(territory.affiliations.len(), 3);
    assert_eq!(territory.competences.len(), 3);

    for (key, row) in [
        ("import-not-a-date", 7),
        ("import-member-twice", 8),
        ("import-row-without-name", 9),
        ("import-not-a-region", 10),
        ("import-unknown-group", 10),
        ("import-negative", 10),
        ("import-not-finite", 10),
    ] {
        assert_eq!(finding(&import, key).place.row, Some(row), "{key}");
    }
    let twice = finding(&import, "import-member-twice");
    assert!(format!("{twice:?}").contains("employees: 48 / 52"));
    assert!(!import.findings.any_error());
}

#[test]
fn ties_by_name_and_by_key() {
    let (_folder, path) =
        file("mitglieder.csv", "Name,Town\nAcme GmbH,Graz\nBeta AG,Linz\nGamma,Linz\nTwin,A\nTwin,B\n");
    let territory = applied(&run(&request(ImportKind::Members, &[&path]), &Territory::default()).unwrap());
    let list = "Supplier,Buyer,Type,Strength,Contract,Since\n\
        Acme GmbH,members:beta-ag--linz,Lieferung,2.5,ja,2019-03-01\n\
        acme gmbh,GAMMA,Forschung,,no,31.02.2019\n\
        Acme GmbH,Nobody Ltd,Forschung,1,,\n\
        Acme GmbH,Twin,Forschung,1,,\n\
        Acme GmbH,Gamma,friendship,1,,\n\
        Acme GmbH,Gamma,money,-1,,\n\
        Acme GmbH,Acme GmbH,money,1,,\n\
        Gamma,Acme GmbH,knowledge,1,,\n";
    let (_folder, path) = file("ties.csv", list);
    let import = run(&request(ImportKind::Auto, &[&path]), &territory).unwrap();
    assert_eq!(import.summary.kinds[0].1, ImportKind::Ties);
    assert_eq!(count(&import, "tie"), 2);
    for (key, row) in [
        ("import-not-a-date", 3),
        ("import-tie-to-nobody", 4),
        ("import-name-of-several", 5),
        ("import-unknown-layer", 6),
        ("import-weight-not-positive", 7),
        ("territory-tie-with-itself", 8),
        ("import-tie-twice", 9),
    ] {
        assert_eq!(finding(&import, key).place.row, Some(row), "{key}");
    }
    assert_eq!(import.places.len(), import.command.changes.len());
    assert_eq!(import.places.last().unwrap().row, Some(3));
    let mut with_ties = territory.clone();
    with_ties.apply(&import.command).unwrap();
    let supply = with_ties.ties.values().find(|t| t.layer == Layer::Products).unwrap();
    assert_eq!((supply.weight, supply.formal, supply.directed), (2.5, Some(true), true));
}

#[test]
fn surveys_wide_and_long() {
    let (_folder, path) = file("m.csv", "Name\nAcme\nBeta\n");
    let territory = applied(&run(&request(ImportKind::Members, &[&path]), &Territory::default()).unwrap());
    let (_folder, path) = file(
        "wide.csv",
        "Respondent,Year,trust-1,trigger-demand\n,,1-5,0-1\nAcme,2023,4,yes\nBeta,2023,,no\nNobody,2023,1,1\nBeta,2024,9,often\n",
    );
    let import = run(&request(ImportKind::Survey, &[&path]), &territory).unwrap();
    // 9 is off the scale; `often` is no number.
    assert_eq!(count(&import, "answer"), 3);
    assert!(
        has_finding(&import, "territory-off-the-scale") && has_finding(&import, "import-answer-of-nobody")
    );
    let (_folder, path) =
        file("long.csv", "actor,item,value,year\nAcme,F1,\"4,5\",2023\nBeta,F1,\"2,5\",2023\n");
    let mut wanted = request(ImportKind::Survey, &[&path]);
    let mut mapping =
        Mapping::guess(&["actor", "item", "value", "year"].map(String::from), ImportKind::Survey);
    mapping.items.insert("F1".into(), Item { code: "trust-1".into(), from: Some(1.0), to: Some(5.0) });
    wanted.mapping = Some(mapping);
    let import = run(&wanted, &territory).unwrap();
    let mut answered = territory.clone();
    answered.apply(&import.command).unwrap();
    let answers: Vec<_> = answered.answers.values().map(|a| (a.item.as_str(), a.value, a.scale_to)).collect();
    assert_eq!(answers, [("trust-1", Some(4.5), Some(5.0)), ("trust-1", Some(2.5), Some(5.0))]);
}

#[test]
fn workbooks_with_dates_numbers_and_other_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("members.xlsx");
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Notes").unwrap().write(0, 0, "A list").unwrap();
    let sheet = book.add_worksheet().set_name("Members").unwrap();
    sheet.write(0, 0, "Members of the cluster").unwrap();
    for (column, heading) in ["Name", "Town", "Employees", "SIRET", "Since"].iter().enumerate() {
        sheet.write(2, column as u16, *heading).unwrap();
    }
    let date = Format::new().set_num_format("yyyy-mm-dd");
    for row in 0..40u32 {
        sheet.write(3 + row, 0, format!("Firm {row}")).unwrap();
        sheet.write(3 + row, 1, "Graz").unwrap();
        sheet.write(3 + row, 2, 10.5 + f64::from(row)).unwrap();
        sheet.write(3 + row, 3, format!("{row:014}")).unwrap();
        sheet.write_with_format(3 + row, 4, ExcelDateTime::from_ymd(2019, 2, 28).unwrap(), &date).unwrap();
    }
    // A stray cell in the last corner must cost nothing.
    sheet.write(1_048_575, 16_383, "x").unwrap();
    book.save(&path).unwrap();
    let import = run(&request(ImportKind::Members, &[&path]), &Territory::default()).unwrap();
    let territory = applied(&import);
    let firm = &territory.actors["members:00000000000007"];
    assert_eq!(firm.name, "Firm 7");
    assert_eq!(firm.employees, Some(17.5));
    assert_eq!(firm.span.from.unwrap().to_string(), "2019-02-28");
    assert_eq!(territory.actors.len(), 40);
    assert_eq!(import.places.iter().find(|p| p.row == Some(11)).unwrap().sheet.as_deref(), Some("Members"));
}

#[test]
fn a_saved_mapping_wins_over_the_guess() {
    let (_folder, path) = file("list.csv", "Bezeichner;Wert;Art;Umsatz\nAlpha;10;G;1.234\nBeta;20;K;2.345\n");
    let toml = "[columns]\nBezeichner = \"name\"\nWert = \"employees\"\nArt = \"group\"\nUmsatz = \"turnover\"\nFehlt = \"town\"\n\
        [constants]\ncountry = \"AT\"\n[values.group]\nG = \"large-firm\"\nK = \"sme\"\n[decimal]\nUmsatz = \"point\"\n";
    let mut wanted = request(ImportKind::Members, &[&path]);
    wanted.mapping = Some(Mapping::from_toml(toml, "m.toml").unwrap());
    let import = run(&wanted, &Territory::default()).unwrap();
    let territory = applied(&import);
    assert_eq!(territory.actors["members:alpha"].group, Some(ActorGroup::LargeFirm));
    assert_eq!(territory.actors["members:alpha"].turnover, Some(1.234));
    assert_eq!(territory.actors["members:beta"].country.as_deref(), Some("AT"));
    assert!(has_finding(&import, "import-mapped-column-missing"));
}

#[test]
fn cordis_of_the_first_generation_with_semicolons() {
    let organisations = "projectRcn;projectID;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;ecContribution;country;street;city;postCode;organizationUrl;vatNumber\n\
        193736;633080;MACC-III;participant;999990267;\"MET; OFFICE\";METO;PUB;false;\"120000,5\";UK;\"Fitzroy\nRoad\";EXETER;EX1 3PB;;\n\
        193736;633080;MACC-III;coordinator;999945162;ECMWF;ECMWF;REC;false;100;GR;x;READING;;;\n\
        193736;633080;MACC-III;coordinator;999945162;ECMWF;ECMWF;REC;false;50;GR;x;READING;;;\n\
        193736;633080;MACC-III;coordinator;999945162;ECMWF;ECMWF;REC;false;150;GR;x;READING;;;\n\
        ;;;participant;1;x;x;REC;false;150;GR;x;READING;;;\n";
    let projects = "rcn;id;acronym;status;programme;topics;frameworkProgramme;title;startDate;endDate;projectUrl;objective;totalCost;ecMaxContribution\n\
        193736;633080;MACC-III;CLOSED;H2020-EU.2;SPA;H2020;Monitoring;2014-10-01;2015-07-31;;Text;\"1000,00\";\"1200,00\"\n";
    let (_a, first) = file("organizations.csv", organisations);
    let (_b, second) = file("projects.csv", projects);
    let import = run(&request(ImportKind::Auto, &[&first, &second]), &Territory::default()).unwrap();
    let territory = applied(&import);
    assert_eq!(territory.affiliations.len(), 2);
    let coordinator =
        territory.affiliations.values().find(|a| a.role.as_deref() == Some("coordinator")).unwrap();
    assert_eq!(coordinator.contribution, Some(300.0));
    assert_eq!(territory.actors["cordis:999945162"].country.as_deref(), Some("EL"));
    let project = &territory.projects["cordis:633080"];
    assert_eq!(
        (project.budget, project.public_money, project.private_money),
        (Some(1000.0), Some(1200.0), None)
    );
    for key in ["import-participation-summed", "import-more-public-than-cost", "import-row-without-key"] {
        assert!(has_finding(&import, key), "{key}");
    }
    assert_eq!(territory.actors["cordis:999990267"].name, "MET; OFFICE");
}

#[test]
fn what_is_known_stays_when_a_later_file_knows_less() {
    let (_a, full) = file("names.csv", "pic,name,activityType,city,country\n111,Acme,PRC,Graz,AT\n");
    let (_b, bare) = file(
        "flat.csv",
        "rcn,role,pic,type,contribution,country,start_date,end_date\n1,coordinator,111,PRC,5,AT,2015-01-01,2016-01-01\n",
    );
    let territory = applied(&run(&request(ImportKind::Cordis, &[&full]), &Territory::default()).unwrap());
    let import = run(&request(ImportKind::Cordis, &[&bare]), &territory).unwrap();
    let mut after = territory.clone();
    after.apply(&import.command).unwrap();
    let acme = &after.actors["cordis:111"];
    assert_eq!((acme.name.as_str(), acme.town.as_deref()), ("Acme", Some("Graz")));
}

#[test]
fn findings_of_one_kind_are_counted_beyond_the_first() {
    let mut text = String::from("name,employees\n");
    (0..200).for_each(|i| text.push_str(&format!("Firm {i},many\n")));
    let (_folder, path) = file("list.csv", text);
    let import = run(&request(ImportKind::Members, &[&path]), &Territory::default()).unwrap();
    let shown = import.findings.iter().filter(|f| f.code() == "import-not-a-number").count();
    assert_eq!(shown, 30);
    let rest = finding(&import, "import-more-of-kind");
    assert_eq!(rest.message.args[0].1, 170u64.into());
    assert_eq!(import.findings.count(Severity::Error), 0);
}

#[test]
fn an_id_with_a_scheme_means_the_actor_of_another_source() {
    let (_folder, members) =
        file("members.csv", "id,name,group\ncordis:900000001,Ahorn,sme\n17,Birke,research\n");
    let import = run(&request(ImportKind::Members, &[&members]), &Territory::default()).unwrap();
    let mut territory = applied(&import);
    assert_eq!(territory.actors.keys().collect::<Vec<_>>(), ["cordis:900000001", "members:17"]);
    let (_folder, ties) = file("ties.csv", "from,to,layer\ncordis:900000001,17,knowledge\n");
    let import = run(&request(ImportKind::Ties, &[&ties]), &territory).unwrap();
    territory.apply(&import.command).unwrap();
    assert_eq!(territory.ties.len(), 1);
    let (_folder, survey) = file("survey.csv", "key,trust-1\ncordis:900000001,4\n17,3\n");
    let import = run(&request(ImportKind::Survey, &[&survey]), &territory).unwrap();
    territory.apply(&import.command).unwrap();
    assert_eq!(territory.answers.len(), 2);
}
