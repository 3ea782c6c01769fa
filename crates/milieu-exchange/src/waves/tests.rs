use std::path::PathBuf;

use milieu_ties::{NetworkKind, Tie};
use milieu_vocabulary::Severity;
use proptest::prelude::*;

use super::*;

struct Folder(tempfile::TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = folder.path(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn study(&self) -> Result<(Study, Findings), Refused> {
        read_study(&self.path("study.toml"))
    }
}

/// Where a finding lies: its code, file, row and column.
type Found = (String, Option<String>, Option<u64>, Option<String>);

fn codes(findings: &Findings) -> Vec<Found> {
    findings
        .iter()
        .map(|f| (f.code().to_owned(), f.place.file.clone(), f.place.row, f.place.field.clone()))
        .collect()
}

fn names(findings: &Findings) -> Vec<&str> {
    findings.iter().map(|finding| finding.code()).collect()
}

/// The codes of what is wrong with a study of these files.
fn refused(files: &[(&str, &str)]) -> Vec<String> {
    let Err(Refused(findings)) = Folder::new(files).study() else { panic!("the study was read: {files:?}") };
    assert!(findings.any_error());
    let messages = milieu_messages::Messages::english();
    for finding in findings.iter() {
        let text = messages.render(&finding.message);
        assert!(!text.contains('⟦'), "{text}");
    }
    let wrong = findings.iter().filter(|finding| finding.severity == Severity::Error);
    wrong.map(|finding| finding.code().to_owned()).collect()
}

const ONE: &str = "0,1,0\n0,0,1\n0,0,0\n";
const TWO: &str = "0,1,1\n0,0,1\n0,0,0\n";
const NET: &str = "[data]\n[[data.network]]\nname = 'advice'\nfiles = ['1.csv', '2.csv']\n";

fn with(more: &str) -> String {
    format!("{NET}{more}")
}

#[test]
fn a_small_study_is_read_whole() {
    let folder = Folder::new(&[
        (
            "study.toml",
            "conditional = 'advice'\n\
             [data]\nactors = 'actors.csv'\nwaves = [2015, 2017, 2019]\ncomposition = 'there.csv'\n\
             [[data.network]]\nname = 'advice'\nfiles = ['w/1.csv', 'w/2.csv', 'w/3.csv']\n\
             [[data.network]]\nname = 'contracts'\nkind = 'nondirected'\nfile = 'events.csv'\n\
             cuts = [2015, 2017, 2019]\nwindow = '2 years'\n\
             [[data.behaviour]]\nname = 'patents'\nfile = 'patents.csv'\n\
             [[data.covariate]]\nname = 'size'\ncolumn = 'employees'\n\
             [[data.covariate]]\nname = 'mood'\nfile = 'mood.csv'\ncentred = false\n\
             [[data.dyadic]]\nname = 'closeness'\ndistance = ['x', 'y']\ntransform = 'closeness'\n\
             [[effects]]\ndependent = 'advice'\neffect = 'transTrip'\n\
             [estimation]\nseed = 7\n",
        ),
        ("actors.csv", "id;x;y;employees\nada;0;0;5\nbo;3;4;NA\ncy;0,5;0;12\n"),
        ("w/1.csv", ONE),
        ("w/2.csv", TWO),
        ("w/3.csv", "0 10 NA\n1 0 1\n11 0 0\n"),
        ("events.csv", "from,to,time\nada,bo,2014-05-01\nbo,ada,2015\ncy,bo,2019-01-01\nada,cy,2001\n"),
        ("patents.csv", "actor,2015,2017,2019\nbo,2,2,3\nada,1,NA,0\ncy,0,0,0\n"),
        ("mood.csv", "1,2\n2,3\n.,1.5\n"),
        ("there.csv", "actor,from,to\ncy,1.5,3\n"),
    ]);
    let (study, findings) = folder.study().unwrap();
    let panel = &study.groups[0];
    assert_eq!(panel.actors, ["ada", "bo", "cy"]);
    assert_eq!(panel.waves, ["2015", "2017", "2019"]);
    let advice = &panel.networks[0];
    assert_eq!(advice.waves[1].entries().len(), 3);
    let third: Vec<Tie> =
        [(0, 1), (0, 2), (1, 0), (2, 0), (2, 1)].map(|(i, j)| advice.waves[2].get(i, j)).to_vec();
    assert_eq!(
        third,
        [Tie::StructuralAbsent, Tie::Missing, Tie::Present, Tie::StructuralPresent, Tie::Absent]
    );
    let contracts = &panel.networks[1];
    assert_eq!(contracts.kind, NetworkKind::NonDirected);
    let ties: Vec<Vec<(u32, u32)>> =
        contracts.waves.iter().map(|w| w.entries().iter().map(|e| (e.0, e.1)).collect()).collect();
    assert_eq!(ties, [vec![(0, 1), (1, 0)], vec![], vec![(1, 2), (2, 1)]]);
    assert_eq!(panel.behaviours[0].waves[1], [None, Some(2), Some(0)]);
    assert_eq!(panel.actor_covariates[0].waves, [vec![Some(5.0), None, Some(12.0)]]);
    assert!(panel.actor_covariates[0].centred && !panel.actor_covariates[1].centred);
    assert_eq!(panel.actor_covariates[1].waves[1], [Some(2.0), Some(3.0), Some(1.5)]);
    let closeness = &panel.dyadic_covariates[0].waves[0];
    assert_eq!(closeness[1], -6f64.ln());
    assert_eq!(panel.presence, [vec![(1.0, 3.0)], vec![(1.0, 3.0)], vec![(1.5, 3.0)]]);
    assert_eq!(study.specification.conditional.as_deref(), Some("advice"));
    assert_eq!(study.specification.effects[0].effect, "transTrip");
    assert_eq!(study.settings["seed"].as_integer(), Some(7));
    assert_eq!(study.sha256.len(), 64);
    assert!(names(&findings).contains(&"waves-network-empty"), "{findings:?}");
    assert!(names(&findings).contains(&"waves-events-outside"), "{findings:?}");
}

#[test]
fn actors_are_those_of_the_first_matrix_and_groups_have_their_own() {
    let study = "[[group]]\nname = 'a'\n[group.data]\n[[group.data.network]]\nname = 'n'\nfiles = ['1.csv', '2.csv']\n\
                 [[group]]\nname = 'b'\n[group.data]\n[[group.data.network]]\nname = 'n'\nfiles = ['2.csv', '1.csv']\n";
    let named = ",ada,bo\nada,0,1\nbo,0,0\n";
    let folder = Folder::new(&[
        ("study.toml", study),
        ("1.csv", named),
        ("2.csv", "\"bo\" \"ada\"\n\"bo\" 0 1\n\"ada\" 1 0\n"),
    ]);
    let (study, _) = folder.study().unwrap();
    assert_eq!(study.groups.len(), 2);
    assert_eq!(study.groups[0].actors, ["ada", "bo"]);
    assert_eq!(study.groups[1].actors, ["bo", "ada"]);
    assert_eq!(study.groups[0].networks[0].waves[0].entries(), [(0, 1, Tie::Present)]);
    assert_eq!(study.groups[1].networks[0].waves[1].entries(), [(1, 0, Tie::Present)]);
    let named = |panel: &Panel| panel.name.clone();
    assert_eq!(study.groups.iter().map(named).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn lists_hold_codes_waves_and_two_modes() {
    let study = "[data]\nactors = 3\n\
                 [[data.network]]\nname = 'n'\nfile = 'all.csv'\nformat = 'edgelist'\n\
                 [[data.network]]\nname = 'clubs'\nkind = 'twomode'\nfiles = ['c1.csv', 'c2.csv']\nformat = 'edgelist'\n\
                 [[data.covariate]]\nname = 'age'\nfile = 'age.csv'\nof = 'clubs'\n";
    let folder = Folder::new(&[
        ("study.toml", study),
        ("all.csv", "wave,to,from,value\n2016,2,1,1\n2015,3,1,10\n2015,3,2,NA\n2015,2,2,1\n2016,2,1,1\n"),
        ("c1.csv", "actor,club\n1,chess\n2,golf\n"),
        ("c2.csv", "1 golf\n3 chess\n"),
        ("age.csv", "chess,10\ngolf,20\n"),
    ]);
    let (study, findings) = folder.study().unwrap();
    let panel = &study.groups[0];
    assert_eq!(panel.waves, ["2015", "2016"]);
    let n = &panel.networks[0];
    assert_eq!(n.waves[0].entries(), [(0, 2, Tie::StructuralAbsent), (1, 2, Tie::Missing)]);
    assert_eq!(n.waves[1].entries(), [(0, 1, Tie::Present)]);
    assert_eq!(panel.networks[1].receivers, ["chess", "golf"]);
    assert_eq!(panel.networks[1].waves[1].entries(), [(0, 1, Tie::Present), (2, 0, Tie::Present)]);
    assert_eq!(panel.actor_covariates[0].waves, [[Some(10.0), Some(20.0)]]);
    for wanted in ["waves-self-ties", "waves-ties-twice", "waves-list-heading", "waves-receivers-gathered"] {
        assert!(names(&findings).contains(&wanted), "{wanted}: {findings:?}");
    }
}

#[test]
fn pajek_files_hold_waves_as_files_networks_or_intervals() {
    let vertices = "*Vertices 3\n1 \"ada\"\n2 \"bo\"\n3 \"cy\"\n";
    let intervals = format!("{vertices}*Arcs\n1 2 1 [1-2]\n2 3 1 [2-*]\n3 1\n");
    let several = format!(
        "*Network first\n{vertices}*Arcs\n1 2\n3 1\n*Network second\n{vertices}*Matrix\n0 1 0\n0 0 1\n1 0 0\n"
    );
    let folder = Folder::new(&[
        (
            "study.toml",
            "[data]\n[[data.network]]\nname = 'a'\nfiles = ['1.net', '2.net']\n\
             [[data.network]]\nname = 'b'\nfile = 'both.net'\n[[data.network]]\nname = 'c'\nfile = 'several.paj'\n\
             [[data.network]]\nname = 'e'\nkind = 'nondirected'\nfiles = ['1.net', '2.net']\n",
        ),
        ("1.net", &format!("{vertices}*Arcslist\n1 2\n3 1\n")),
        ("2.net", &format!("{vertices}*Edges\n1 2\n2 3\n")),
        ("both.net", &intervals),
        ("several.paj", &several),
    ]);
    let (study, _) = folder.study().unwrap();
    let ties = |network: usize, wave: usize| -> Vec<(u32, u32)> {
        study.groups[0].networks[network].waves[wave].entries().iter().map(|e| (e.0, e.1)).collect()
    };
    assert_eq!(study.groups[0].actors, ["ada", "bo", "cy"]);
    assert_eq!(ties(0, 0), [(0, 1), (2, 0)]);
    assert_eq!(ties(0, 1), [(0, 1), (1, 0), (1, 2), (2, 1)]);
    assert_eq!((ties(1, 0), ties(1, 1)), (vec![(0, 1), (2, 0)], vec![(0, 1), (1, 2), (2, 0)]));
    assert_eq!((ties(2, 0), ties(2, 1)), (vec![(0, 1), (2, 0)], vec![(0, 1), (1, 2), (2, 0)]));
    assert_eq!(ties(3, 0), [(0, 1), (0, 2), (1, 0), (2, 0)]);
    assert_eq!(study.groups[0].waves, ["first", "second"]);
}

#[test]
fn a_two_mode_pajek_file_names_its_receivers() {
    let text =
        |ties: &str| format!("*Vertices 4 2\n1 \"ada\"\n2 \"bo\"\n3 \"chess\"\n4 \"golf\"\n*Edges\n{ties}");
    let folder = Folder::new(&[
        (
            "study.toml",
            "[data]\n[[data.network]]\nname = 'a'\nkind = 'twomode'\nfiles = ['1.net', '2.net']\n",
        ),
        ("1.net", &text("1 3\n2 4\n")),
        ("2.net", &text("1 4\n4 2\n")),
    ]);
    let (study, _) = folder.study().unwrap();
    let network = &study.groups[0].networks[0];
    assert_eq!(
        (study.groups[0].actors.len(), network.receivers.as_slice()),
        (2, &["chess".to_owned(), "golf".to_owned()][..])
    );
    assert_eq!(network.waves[1].entries(), [(0, 1, Tie::Present), (1, 1, Tie::Present)]);
}

#[test]
fn wrong_cells_are_named_by_file_row_and_column_all_at_once() {
    let folder = Folder::new(&[
        ("study.toml", &with("[[data.behaviour]]\nname = 'b'\nfile = 'b.csv'\n")),
        ("1.csv", "0,2,0\n0,0,x\n0,0,0\n"),
        ("2.csv", "0,1,0\n0,0\n0,0,0\n"),
        ("b.csv", "1,1.5\n1,2\n,\n"),
    ]);
    let Err(Refused(findings)) = folder.study() else { panic!("read") };
    let wanted = [
        ("waves-tie-code", "1.csv", Some(1), Some("2")),
        ("waves-tie-code", "1.csv", Some(2), Some("3")),
        ("waves-row-length", "2.csv", Some(2), None),
        ("waves-not-whole", "b.csv", Some(1), Some("2")),
    ];
    let found = codes(&findings);
    for (code, file, row, field) in wanted {
        let one = (code.to_owned(), Some(file.to_owned()), row, field.map(str::to_owned));
        assert!(found.contains(&one), "{one:?} in {found:?}");
    }
}

#[test]
fn each_kind_of_wrong_data_has_its_message() {
    let base = |more: &str| with(more);
    type Files = Vec<(&'static str, &'static str)>;
    let cases: Vec<(&str, String, Files)> = vec![
        ("waves-rows", base(""), vec![("2.csv", "0,1,0,0\n0,0,0,1\n0,0,0,0\n0,0,0,0\n")]),
        ("import-unreadable", base("").replace("2.csv", "3.csv"), vec![]),
        ("import-unreadable", base("").replace("1.csv", "3.csv"), vec![]),
        (
            "waves-all-missing",
            base("[[data.covariate]]\nname='c'\nfile='c.csv'\n"),
            vec![("c.csv", "NA\nNA\nNA\n")],
        ),
        (
            "waves-number",
            base("[[data.covariate]]\nname='c'\nfile='c.csv'\n"),
            vec![("c.csv", "1\nbig\n3\n")],
        ),
        (
            "waves-width",
            base("[[data.covariate]]\nname='c'\nfile='c.csv'\n"),
            vec![("c.csv", "1,2,3\n1,2,4\n1,2,3\n")],
        ),
        ("waves-no-actor-file", base("[[data.covariate]]\nname='c'\ncolumn='size'\n"), vec![]),
        ("waves-one-source", base("[[data.covariate]]\nname='c'\n"), vec![]),
        ("waves-of-what", base("[[data.covariate]]\nname='c'\nfile='c.csv'\nof='advice'\n"), vec![]),
        ("waves-name-twice", base("[[data.covariate]]\nname='advice'\nfile='1.csv'\n"), vec![]),
        (
            "waves-differ",
            base("[[data.behaviour]]\nname='b'\nfile='b.csv'\n")
                .replace("[data]", "[data]\nwaves=['a','b','c']"),
            vec![],
        ),
        ("waves-out-of-order", base("").replace("[data]", "[data]\nwaves=[2017, 2015]"), vec![]),
        ("waves-few", base("").replace(", '2.csv'", ""), vec![]),
        ("waves-no-data", "effects = []".to_owned(), vec![]),
        ("waves-nothing-to-explain", "[data]\nactors = 3\n".to_owned(), vec![]),
        ("waves-key-unknown", base("").replace("[data]", "[data]\ncolour='red'"), vec![]),
        ("waves-study-wrong", base("kid='directed'\n"), vec![]),
        ("waves-study-wrong", base("kind='sideways'\n"), vec![]),
        ("waves-study-wrong", base("[[effects]]\nefect='recip'\n"), vec![]),
        ("waves-study-wrong", format!("unknown = 3\n{}", base("")), vec![]),
        ("waves-study-wrong", "[data\n".to_owned(), vec![]),
        (
            "waves-spell-outside",
            base("").replace("[data]", "[data]\ncomposition='p.csv'"),
            vec![("p.csv", "1 2\n0.5 2\n1 2\n")],
        ),
        (
            "waves-spell-outside",
            base("").replace("[data]", "[data]\ncomposition='p.csv'"),
            vec![("p.csv", "actor,from,to\n2,1,2.5\n")],
        ),
        (
            "waves-spell-reversed",
            base("").replace("[data]", "[data]\ncomposition='p.csv'"),
            vec![("p.csv", "actor,from,to\n2,2,1.5\n")],
        ),
        (
            "waves-spell-pairs",
            base("").replace("[data]", "[data]\ncomposition='p.csv'"),
            vec![("p.csv", "1 2\n1\n1 2\n")],
        ),
        (
            "waves-spells-overlap",
            base("").replace("[data]", "[data]\ncomposition='p.csv'"),
            vec![("p.csv", "2,1,1.6\n2,1.5,2\n")],
        ),
        (
            "waves-unknown-name",
            base("").replace("[data]", "[data]\ncomposition='p.csv'"),
            vec![("p.csv", "4,1,2\n")],
        ),
        ("waves-not-symmetric", base("kind='nondirected'\n"), vec![]),
        (
            "waves-not-symmetric",
            base("kind='nondirected'\nsymmetrise='either'\n"),
            vec![("1.csv", "0,10,0\n11,0,0\n0,0,0\n")],
        ),
        (
            "waves-unknown-name",
            base("format='edgelist'\n").replace("[data]", "[data]\nactors=2"),
            vec![("1.csv", "from,to\n1,3\n"), ("2.csv", "from,to\n1,2\n")],
        ),
        (
            "waves-end-missing",
            base("format='edgelist'\n").replace("[data]", "[data]\nactors=2"),
            vec![("1.csv", "from,to\n1,\n"), ("2.csv", "from,to\n1,2\n")],
        ),
        (
            "waves-tie-contradicts",
            base("format='edgelist'\n").replace("[data]", "[data]\nactors=2"),
            vec![("1.csv", "from,to,value\n1,2,1\n1,2,10\n"), ("2.csv", "from,to\n1,2\n")],
        ),
        (
            "waves-not-symmetric",
            base("format='edgelist'\nkind='nondirected'\n").replace("[data]", "[data]\nactors=2"),
            vec![("1.csv", "from,to,value\n1,2,11\n2,1,10\n"), ("2.csv", "from,to\n1,2\n")],
        ),
        (
            "waves-no-actors",
            base("format='edgelist'\n"),
            vec![("1.csv", "from,to\n1,2\n"), ("2.csv", "from,to\n1,2\n")],
        ),
        (
            "waves-graph-loss",
            base(""),
            vec![("1.csv", "*Vertices 3\n*Arcs\n1 9\n"), ("2.csv", "*Vertices 3\n*Arcs\n1 2\n")],
        ),
        ("waves-matrices", base("[[data.dyadic]]\nname='d'\nfiles=['1.csv','1.csv','2.csv']\n"), vec![]),
        (
            "waves-no-column",
            base("[[data.dyadic]]\nname='d'\nsame='town'\n").replace("[data]", "[data]\nactors='a.csv'"),
            vec![("a.csv", "id,x\n1,5\n2,6\n3,7\n")],
        ),
        (
            "waves-degrees",
            base("[[data.dyadic]]\nname='d'\ngreat_circle=['x','x']\n")
                .replace("[data]", "[data]\nactors='a.csv'"),
            vec![("a.csv", "id,x\n1,5\n2,96\n3,7\n")],
        ),
        (
            "waves-name-twice",
            base("").replace("[data]", "[data]\nactors='a.csv'"),
            vec![("a.csv", "id,x\n1,5\n1,6\n3,7\n")],
        ),
    ];
    for (code, study, files) in cases {
        let mut all = vec![("study.toml", study.as_str()), ("1.csv", ONE), ("2.csv", TWO)];
        all.push(("b.csv", "1,2\n2,3\n1,1\n"));
        for (name, text) in files {
            all.retain(|(other, _)| *other != name);
            all.push((name, text));
        }
        let found = refused(&all);
        assert!(found.iter().any(|one| one == code), "{code} in {found:?} of {study}");
    }
}

#[test]
fn events_need_cuts_in_order_and_times_of_their_kind() {
    let case = |network: &str, text: &str| {
        let study = format!("[data]\nactors = 3\n[[data.network]]\nname = 'n'\nfile = 'e.csv'\n{network}\n");
        refused(&[("study.toml", &study), ("e.csv", text)])
    };
    let good = "from,to,date\n1,2,2015-01-01\n";
    assert_eq!(case("cuts = [2016, 2015]", good), ["waves-out-of-order"]);
    assert_eq!(case("cuts = ['soon', 2015]", good), ["waves-cut"]);
    assert_eq!(case("cuts = [2015, 2016]\nwindow = 'long'", good), ["waves-window"]);
    assert_eq!(case("window = 3", good), ["waves-window-without-cuts"]);
    assert_eq!(case("cuts = [1, 2]", good), ["waves-time"]);
    assert_eq!(case("cuts = [2015-12-31, 2016-12-31]", "from,to,date\n1,2,2015-02-30\n"), ["waves-time"]);
    assert_eq!(case("cuts = [2015, 2016]", "from,to,date,end\n1,2,2016,2015\n"), ["waves-time-reversed"]);
    assert_eq!(case("format = 'edgelist'", good), ["waves-no-wave-column"]);
}

#[test]
fn symmetric_matrices_can_be_made_and_structural_codes_stay() {
    let study = with("kind = 'nondirected'\nsymmetrise = 'both'\n");
    let folder = Folder::new(&[
        ("study.toml", &study),
        ("1.csv", "0,1,NA\n1,0,10\n0,10,0\n"),
        ("2.csv", "0,1,NA\n0,0,1\n1,1,0\n"),
    ]);
    let (study, _) = folder.study().unwrap();
    let waves = &study.groups[0].networks[0].waves;
    assert_eq!(
        waves[0].entries(),
        [
            (0, 1, Tie::Present),
            (1, 0, Tie::Present),
            (1, 2, Tie::StructuralAbsent),
            (2, 1, Tie::StructuralAbsent)
        ]
    );
    assert_eq!(
        waves[1].entries(),
        [(0, 2, Tie::Missing), (1, 2, Tie::Present), (2, 0, Tie::Missing), (2, 1, Tie::Present)]
    );
}

#[test]
fn odd_panels_are_read_with_findings() {
    let study = with("[[data.network]]\nname = 'same'\nfiles = ['1.csv', '1.csv']\n")
        .replace("[data]", "[data]\ncomposition = 'p.csv'");
    let folder = Folder::new(&[
        ("study.toml", &study),
        ("1.csv", "1,11,1\n1,0,1\n1,1,0\n"),
        ("2.csv", "0,0,0\n0,0,0\n0,0,0\n"),
        ("p.csv", "1,2\n1.5,2\n1,2\n"),
    ]);
    let (study, findings) = folder.study().unwrap();
    assert_eq!(study.groups[0].presence[1], [(1.5, 2.0)]);
    for wanted in [
        "waves-self-ties",
        "waves-network-full",
        "waves-network-empty",
        "waves-unchanged",
        "waves-structural-broken",
        "waves-ties-of-absent",
    ] {
        assert!(names(&findings).contains(&wanted), "{wanted}: {:?}", names(&findings));
    }
}

#[test]
fn a_thousand_faults_are_counted() {
    let rows = vec!["7".to_owned(); 3];
    let study = NET.replace("[data]", "[data]\nactors = 40");
    let bad: String = (0..40).map(|_| vec![rows[0].as_str(); 40].join(",") + "\n").collect();
    let folder = Folder::new(&[("study.toml", &study), ("1.csv", &bad), ("2.csv", &bad)]);
    let Err(Refused(findings)) = folder.study() else { panic!("read") };
    assert_eq!(findings.iter().filter(|f| f.code() == "waves-tie-code").count(), 100);
    assert_eq!(findings.iter().filter(|f| f.code() == "waves-more").count(), 2);
}

fn tie() -> impl Strategy<Value = Tie> {
    prop::sample::select(vec![
        Tie::Absent,
        Tie::Absent,
        Tie::Present,
        Tie::Missing,
        Tie::StructuralAbsent,
        Tie::StructuralPresent,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn matrices_and_lists_come_back_as_they_were_written(
        n in 2usize..8,
        entries in prop::collection::vec(tie(), 49),
        separator in prop::sample::select(vec![",", ";", "\t", " "]),
        named in any::<bool>(),
    ) {
        let names: Vec<String> = (0..n).map(|at| format!("a{at}")).collect();
        let at = |i: usize, j: usize| if i == j { Tie::Absent } else { entries[i * 7 + j] };
        let wave = TieWave::new((0..n).flat_map(|i| (0..n).map(move |j| (i as u32, j as u32, at(i, j)))));
        let mut matrix = String::new();
        if named {
            matrix.push_str(&format!("id{separator}{}\n", names.join(separator)));
        }
        for (i, name) in names.iter().enumerate() {
            if named {
                matrix.push_str(&format!("{name}{separator}"));
            }
            let row: Vec<&str> = (0..n).map(|j| entries::code(at(i, j))).collect();
            matrix.push_str(&format!("{}\n", row.join(separator)));
        }
        let list: String = wave
            .entries()
            .iter()
            .map(|&(i, j, tie)| format!("{}{separator}{}{separator}{}\n", names[i as usize], j + 1, entries::code(tie)))
            .collect();
        let list = format!("from{separator}to{separator}value\n{list}");
        let folder = Folder::new(&[("m.csv", &matrix), ("l.csv", &list)]);
        let nodes = NodeSet::named(names).unwrap();
        let codes = TieCodes::default();
        let (read, _) = read_adjacency(&folder.path("m.csv"), &nodes, &codes).unwrap();
        prop_assert_eq!(&read, &wave);
        let (read, _) = read_edge_list(&folder.path("l.csv"), &nodes, &codes).unwrap();
        prop_assert_eq!(&read, &wave);
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in "[0-9a-z,;\\t\\n\\[\\]*\" .\\-]{0,120}", study in any::<bool>()) {
        let folder = Folder::new(&[
            ("study.toml", if study { &text } else { NET }),
            ("1.csv", &text),
            ("2.csv", &text),
        ]);
        let _ = folder.study();
        let nodes = NodeSet::numbered(3);
        let path = folder.path("1.csv");
        let _ = read_edge_list(&path, &nodes, &TieCodes::default());
        let _ = read_covariate(&path, &nodes);
        let _ = read_behaviour(&path, &nodes, 2);
        let _ = read_composition(&path, &nodes, 2);
        let _ = read_dyadic(&path, &nodes);
    }
}

#[test]
fn lists_by_blanks_and_with_separators_at_the_end_are_lists() {
    let study = "[data]\nactors = 3\n[[data.network]]\nname = 'n'\nfiles = ['1.txt', '2.csv', '3.txt']\nformat = 'edgelist'\n";
    let folder = Folder::new(&[
        ("study.toml", study),
        ("1.txt", "  1   2  1\n  2   3 11\n"),
        ("2.csv", "1,2,\n3,1,\n"),
        ("3.txt", "from to value\n"),
    ]);
    let (study, findings) = folder.study().unwrap();
    let waves = &study.groups[0].networks[0].waves;
    assert_eq!(waves[0].entries(), [(0, 1, Tie::Present), (1, 2, Tie::StructuralPresent)]);
    assert_eq!(waves[1].entries(), [(0, 1, Tie::Present), (2, 0, Tie::Present)]);
    assert!(waves[2].entries().is_empty() && names(&findings).contains(&"waves-network-empty"));
}

#[test]
fn formats_are_known_by_what_stands_in_the_files() {
    let incidence = "0,1\n1,0\n0,0\n1,1\n0,1\n";
    let clubs = "1,c1\n2,c2\n5,c1\n";
    let list = "1,2\n2,3\n3,4\n4,5\n5,1\n1,3\n2,1\n";
    let study = "[data]\nactors = 5\n\
                 [[data.network]]\nname = 'a'\nkind = 'twomode'\nfiles = ['m.csv', 'm.csv']\n\
                 [[data.network]]\nname = 'b'\nkind = 'twomode'\nfiles = ['c.csv', 'c.csv']\n\
                 [[data.network]]\nname = 'c'\nfiles = ['l.csv', 'l.csv']\n";
    let folder =
        Folder::new(&[("study.toml", study), ("m.csv", incidence), ("c.csv", clubs), ("l.csv", list)]);
    let (study, findings) = folder.study().unwrap();
    let counts: Vec<usize> = study.groups[0].networks.iter().map(|n| n.waves[0].entries().len()).collect();
    assert_eq!(counts, [5, 3, 7]);
    assert_eq!(study.groups[0].networks[0].receivers, ["1", "2"]);
    assert_eq!(names(&findings).iter().filter(|code| **code == "waves-unchanged").count(), 3);
}

#[test]
fn options_that_do_not_apply_are_refused() {
    for more in [
        "relation = 'x'\n",
        "symmetrise = 'both'\n",
        "cuts = [1, 2]\nformat = 'adjacency'\n",
        "receivers = 3\n",
    ] {
        let found = refused(&[("study.toml", &with(more)), ("1.csv", ONE), ("2.csv", TWO)]);
        assert_eq!(found, ["waves-option-unused"], "{more}");
    }
}

#[test]
fn everything_wrong_in_the_study_file_is_said_with_its_line() {
    let study = "speed = 3\n[data]\ncolour = 'red'\n[[data.network]]\nname = 'n'\nfils = []\n\
                 [[effects]]\nefect = 'recip'\n[[effects]]\neffect = 'recip'\npart = 'some'\n";
    let folder = Folder::new(&[("study.toml", study)]);
    let Err(Refused(findings)) = folder.study() else { panic!("read") };
    let mut rows: Vec<Option<u64>> = findings.iter().map(|finding| finding.place.row).collect();
    rows.sort_unstable();
    assert_eq!(rows, [Some(1), Some(3), Some(6), Some(8), Some(11)], "{findings:?}");
}

#[test]
fn distances_on_the_earth_are_in_kilometres() {
    let study = with(
        "[[data.dyadic]]\nname='d'\ngreat_circle=['lat','lon']\n[[data.dyadic]]\nname='s'\nsame='lat'\n",
    )
    .replace("[data]", "[data]\nactors='a.csv'");
    let actors = "id,lat,lon\na,0,0\nb,0,90\nc,NA,5\n";
    let folder = Folder::new(&[("study.toml", &study), ("1.csv", ONE), ("2.csv", TWO), ("a.csv", actors)]);
    let (study, _) = folder.study().unwrap();
    let [earth, same] = study.groups[0].dyadic_covariates.as_slice() else { panic!("two") };
    // A quarter of the circumference of a sphere with the mean radius of the earth.
    assert!((earth.waves[0][1] - 6371.0088 * std::f64::consts::FRAC_PI_2).abs() < 1e-6);
    assert!(earth.waves[0][2].is_nan() && same.waves[0][2].is_nan());
    assert_eq!(same.waves[0][1], 1.0);
}
