//! `milieu ties …`: panels made here, files that cannot be used, stopping and going on, and the
//! reference panel.

use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::{Desk, Ran, data};

/// Numbers that look drawn, the same everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// Matrices of a network whose actors have offices, return ties and prefer their own office.
fn matrices(n: usize, waves: usize, seed: u64) -> Vec<Vec<Vec<u8>>> {
    let mut chance = Chance(seed);
    let mut now = vec![vec![0u8; n]; n];
    let mut all = Vec::new();
    for wave in 0..waves {
        let steps = if wave == 0 { 30 * n } else { 40 * n };
        for _ in 0..steps {
            let (i, j) = (chance.below(n as u64) as usize, chance.below(n as u64) as usize);
            // Ties last: two changes in three are not made.
            if i == j || chance.below(3) > 0 {
                continue;
            }
            let wish = 5 + 40 * u64::from(now[j][i]) + if office(i) == office(j) { 20 } else { 0 };
            now[i][j] = u8::from(chance.below(100) < wish);
        }
        all.push(now.clone());
    }
    all
}

fn office(actor: usize) -> usize {
    actor % 3
}

fn matrix_text(matrix: &[Vec<u8>]) -> String {
    matrix.iter().map(|row| row.iter().map(u8::to_string).collect::<Vec<_>>().join(",") + "\n").collect()
}

const EFFECTS: &str = r#"
[[effects]]
effect = "density"
[[effects]]
effect = "recip"
[[effects]]
effect = "sameX"
with = "office"
"#;

/// A study of made-up data in the folder: `study.toml` and its files.
fn study(desk: &Desk, n: usize, waves: usize, model: &str) {
    let mut files = Vec::new();
    for (at, matrix) in matrices(n, waves, 7).iter().enumerate() {
        let name = format!("wave-{}.csv", at + 1);
        desk.write(&name, matrix_text(matrix));
        files.push(format!("{name:?}"));
    }
    let offices: String = (0..n).map(|i| format!("{}\n", office(i))).collect();
    desk.write("office.csv", offices);
    let names: Vec<String> = (0..n).map(|i| format!("\"A{}\"", i + 1)).collect();
    desk.write(
        "study.toml",
        format!(
            "[data]\nactors = [{}]\n[[data.network]]\nname = \"advice\"\nfiles = [{}]\n\
             [[data.covariate]]\nname = \"office\"\nfile = \"office.csv\"\ncentred = false\n{model}",
            names.join(", "),
            files.join(", ")
        ),
    );
}

/// Runs with a number of threads.
fn with_threads(desk: &Desk, typed: &str, threads: &str) -> Ran {
    let arguments: Vec<&str> = typed.split(' ').collect();
    let output = desk.command(&arguments).env("RAYON_NUM_THREADS", threads).output().unwrap();
    Ran::new(typed, &output)
}

fn parameter<'v>(answer: &'v Value, name: &str) -> &'v Value {
    let all = answer["parameters"].as_array().unwrap();
    all.iter().find(|p| p["name"] == name).unwrap_or_else(|| panic!("no {name} in {answer}"))
}

#[test]
fn a_panel_is_described_estimated_tested_and_simulated() {
    let desk = Desk::new();
    study(&desk, 24, 3, EFFECTS);
    let described = desk.ok("ties describe study.toml");
    insta::assert_snapshot!("describe", described);
    let estimated =
        desk.ok("ties estimate study.toml --seed 3 --html page.html --latex table.tex --out e.csv");
    insta::assert_snapshot!("estimate", estimated);
    let long = |text: &str| text.lines().find(|line| line.chars().count() > 80).map(str::to_owned);
    assert_eq!((long(&described), long(&estimated)), (None, None));
    let page = String::from_utf8(desk.bytes("page.html").unwrap()).unwrap();
    assert!(page.contains("<svg") && !page.contains('⟦'), "no figures");
    let table = String::from_utf8(desk.bytes("table.tex").unwrap()).unwrap();
    assert!(table.contains("\\toprule") && table.contains("reciprocity"));
    assert_eq!(String::from_utf8(desk.bytes("e.csv").unwrap()).unwrap().lines().count(), 6);

    // The data were made with more returned ties and more ties within offices than by chance.
    let answer = desk.json("ties estimate study.toml --seed 3");
    assert_eq!((&answer["schema"], &answer["converged"]), (&"milieu/ties/1".into(), &true.into()));
    for name in ["advice:recip", "advice:sameX(office)"] {
        assert!(parameter(&answer, name)["interval"][0].as_f64().unwrap() > 0.0, "{name}: {answer}");
    }
    desk.write("result.json", answer.to_string());

    // An answer is the start of the same model, and what it starts converges again.
    let again = desk.json("ties estimate study.toml --seed 4 --start result.json");
    assert!(again["simulations"].as_u64() < answer["simulations"].as_u64());
    let fit = desk.json("ties gof study.toml --from result.json --simulations 200");
    assert_eq!(fit["fits"].as_array().unwrap().len(), 4);
    let tests = desk.json("ties test study.toml --seed 3 --wald recip,sameX");
    assert!(tests["tests"].as_array().unwrap().iter().any(|t| t["test"] == "periods"));
    assert!(tests["tests"][0]["p"].as_f64().unwrap() < 0.01);

    // The other estimator agrees within the doubt.
    let likely = desk.json("ties estimate study.toml --seed 3 --method likelihood --start result.json");
    assert_eq!((&likely["method"], &likely["converged"]), (&"likelihood".into(), &true.into()));
    let (own, other) = (parameter(&answer, "advice:recip"), parameter(&likely, "advice:recip"));
    let apart = (own["value"].as_f64().unwrap() - other["value"].as_f64().unwrap()).abs();
    assert!(apart < 2.0 * own["standard_error"].as_f64().unwrap(), "{own} {other}");

    desk.write("never.toml", "name = \"no new ties\"\n[[subsidies]]\ncreation = -20.0\n");
    let courses = desk.json("ties simulate study.toml --from result.json --scenario never.toml --draws 10");
    let effect = &courses["comparison"]["arms"][1]["effects"][0];
    assert_eq!(effect["output"], "advice:ties");
    assert!(effect["difference"]["mean"].as_f64().unwrap() < -5.0, "{effect}");
    let shown = desk.ok("ties simulate study.toml --from result.json --scenario never.toml --draws 10");
    assert_eq!(long(&shown), None, "{shown}");
}

#[test]
fn the_same_bytes_with_one_thread_and_with_two() {
    let desk = Desk::new();
    study(&desk, 18, 2, EFFECTS);
    for typed in [
        "ties estimate study.toml --json --seed 11 --simulations 300",
        "ties gof study.toml --json --seed 11 --simulations 300",
        "ties test study.toml --json --seed 11 --simulations 300 --wald recip",
    ] {
        let (one, two) = (with_threads(&desk, typed, "1"), with_threads(&desk, typed, "2"));
        assert_eq!((one.code, one.err.as_str()), (0, ""), "{typed}: {}", one.out);
        assert!(one.out == two.out, "{typed}");
    }
}

#[test]
fn what_is_wrong_in_data_and_model_is_named() {
    let desk = Desk::new();
    let says = |model: &str, wanted: &[&str]| {
        study(&desk, 12, 2, model);
        let said = desk.stops(1, "ties estimate study.toml");
        for part in wanted {
            assert!(said.contains(part), "{part:?} is not in {said:?}");
        }
    };
    says("[[effects]]\neffect = \"recipp\"\n", &["advice", "recipp", "recip"]);
    says("[[effects]]\neffect = \"sameX\"\n", &["sameX", "with", "office"]);
    says("[[effects]]\neffect = \"sameX\"\nwith = \"age\"\n", &["sameX", "age", "office"]);
    says("[[effects]]\neffect = \"transTriads\"\n", &["transTriads", "direction", "transTrip"]);
    says(
        "[[effects]]\neffect = \"density\"\n[[effects]]\neffect = \"density\"\n",
        &["advice:density", "twice"],
    );
    says("[[effects]]\neffect = \"density\"\ncolour = 1\n", &["study.toml", "colour"]);
    says(
        "[[effects]]\neffect = \"density\"\n[[effects]]\neffect = \"outTrunc\"\nparameter = 30.0\n",
        &["cannot be estimated"],
    );
    let with_condition = |name: &str| {
        study(&desk, 12, 2, EFFECTS);
        let text = String::from_utf8(desk.bytes("study.toml").unwrap()).unwrap();
        desk.write("study.toml", format!("conditional = {name:?}\n{text}"));
    };
    with_condition("trust");
    assert!(desk.stops(1, "ties estimate study.toml").contains("“trust”"));
    with_condition("advice");
    assert_eq!(desk.json("ties estimate study.toml")["order"].as_array().unwrap().len(), 3);

    let usage = |typed: &str, wanted: &str| {
        study(&desk, 12, 2, EFFECTS);
        let said = desk.stops(2, typed);
        assert!(said.contains(wanted), "{wanted:?} is not in {said:?}");
    };
    usage("ties estimate study.toml --layer knowledge", "--layer");
    usage("ties estimate study.toml --simulations 3", "simulations");
    usage("ties estimate study.toml --out table.docx", "table.docx");
    usage("ties effects --name nosuch", "nosuch");

    study(&desk, 12, 2, EFFECTS);
    assert!(desk.stops(1, "ties estimate nosuch.toml").contains("nosuch.toml"));
    assert!(desk.stops(1, "ties estimate study.toml --start study.toml").contains("study.toml"));
    assert!(desk.stops(1, "ties simulate study.toml").contains("density"));
    desk.write("wave-2.csv", "0,1\n1,0\n");
    assert!(desk.stops(1, "ties describe study.toml").contains("wave-2.csv"));
}

#[test]
fn an_estimation_that_does_not_converge_says_what_stands_in_the_way() {
    let desk = Desk::new();
    study(&desk, 18, 2, EFFECTS);
    let ran = desk.run(
        &"ties estimate study.toml --rounds 1 --convergence 0.0001 --simulations 100"
            .split(' ')
            .collect::<Vec<_>>(),
    );
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("not converged") && ran.out.contains("In the way stands"), "{}", ran.out);
    assert!(!ran.out.contains("WHAT THE ESTIMATES SAY"), "{}", ran.out);
}

/// Stopped in the middle, an estimation leaves its state; with it the same command goes on.
#[test]
fn a_stopped_estimation_goes_on_where_it_was() {
    let desk = Desk::new();
    study(&desk, 40, 3, EFFECTS);
    // It could not be so precise before the end of the day.
    let long = ["ties", "estimate", "study.toml", "--simulations", "2000000", "--resume", "left.json"];
    let mut child = desk.command(&long).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(Duration::from_secs(3));
    assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
    let stop = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(stop.success());
    let asked = Instant::now();
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        assert!(asked.elapsed() < Duration::from_secs(120), "it does not stop");
        std::thread::sleep(Duration::from_millis(50));
    };
    assert_eq!(code, Some(1));
    let left: Value = serde_json::from_slice(&desk.bytes("left.json").unwrap()).unwrap();
    assert_eq!(left["schema"], "milieu/ties-state/1");
    assert_eq!(left["parameters"].as_array().unwrap().len(), 5);
    // Another model does not go on from it.
    desk.write("other.toml", "[[effects]]\neffect = \"density\"\n");
    let said = desk.stops(1, "ties estimate study.toml --effects other.toml --resume left.json");
    assert!(said.contains("another model"), "{said}");
    let on = desk.json("ties estimate study.toml --simulations 500 --resume left.json");
    assert_eq!(on["converged"], true);
    assert!(desk.bytes("left.json").is_none(), "what was left is of no use any more");
}

#[test]
fn every_effect_is_told_in_words_and_a_model_to_begin_with_is_written() {
    let desk = Desk::new();
    let listed = desk.ok("ties effects --list");
    assert!(listed.lines().all(|line| line.chars().count() <= 80), "{listed}");
    let all = desk.json("ties effects --list");
    for effect in all["effects"].as_array().unwrap() {
        let name = effect["name"].as_str().unwrap();
        // Without words an effect is told by its formula.
        assert_ne!(effect["about"], effect["statistic"], "{name} has no words");
        assert!(listed.contains(name), "{name}");
    }
    study(&desk, 24, 3, "");
    assert!(desk.ok("ties effects study.toml --write-spec model.toml").contains("model.toml"));
    let answer = desk.json("ties estimate study.toml --effects model.toml --simulations 300");
    assert!(answer["order"].as_array().unwrap().iter().any(|name| name == "advice:transTrip"));
    assert_eq!(answer["study"]["specification_by_default"], false);
}

/// A territory whose knowledge ties have spans of years, from the matrices of three years.
fn territory(desk: &Desk, n: usize) -> Vec<usize> {
    let waves = matrices(n, 3, 11);
    let mut members = String::from("id,name,group,region,employees\n");
    for actor in 0..n {
        let group = ["sme", "large-firm", "research"][office(actor)];
        members += &format!("m{actor},Member {actor},{group},AT22{},{}\n", 1 + actor % 2, 10 + 7 * actor);
    }
    let mut ties = String::from("from,to,layer,weight,since,until\n");
    // The layer has no direction: a tie either way is one.
    for i in 0..n {
        for j in 0..i {
            let mut began = None;
            for (wave, year) in (2015..=2018).enumerate() {
                match (waves.get(wave).is_some_and(|m| m[i][j] + m[j][i] > 0), began) {
                    (true, None) => began = Some(year),
                    (false, Some(first)) => {
                        ties += &format!("m{i},m{j},knowledge,1,{first},{}\n", year - 1);
                        began = None;
                    }
                    _ => {}
                }
            }
        }
    }
    desk.write("members.csv", members);
    desk.write("ties.csv", ties);
    desk.ok("import members members.csv --into made.milieu");
    desk.ok("import ties ties.csv --into made.milieu");
    let pairs = || (0..n).flat_map(|i| (0..i).map(move |j| (i, j)));
    waves.iter().map(|m| pairs().filter(|(i, j)| m[*i][*j] + m[*j][*i] > 0).count()).collect()
}

#[test]
fn the_panel_of_a_territory_by_options_and_by_a_file() {
    let desk = Desk::new();
    let counts = territory(&desk, 24);
    let described = desk.json("ties describe made.milieu --layer knowledge --waves 2015..2017");
    let found: Vec<usize> = described["groups"][0]["networks"][0]["waves"]
        .as_array()
        .unwrap()
        .iter()
        .map(|wave| wave["ties"].as_u64().unwrap() as usize)
        .collect();
    assert_eq!(found, counts, "{described}");

    desk.write(
        "study.toml",
        "[territory]\nfile = \"made.milieu\"\nwaves = [\"2015..2017\"]\nnetworks = [\"knowledge\"]\n\
         [[effects]]\neffect = \"density\"\n[[effects]]\neffect = \"transTriads\"\n\
         [[effects]]\neffect = \"sameX\"\nwith = \"group\"\n[estimation]\nseed = 5\nsimulations = 500\n",
    );
    let by_file = desk.json("ties estimate study.toml");
    assert_eq!(by_file["settings"]["simulations"], 500);
    assert!(parameter(&by_file, "knowledge:sameX(group)")["interval"][0].as_f64().unwrap() > 0.0);
    assert_eq!(by_file["study"]["data"], described["study"]["data"]);

    // One model of two regions, each with rates of its own.
    let apart = desk
        .json("ties describe made.milieu --layer knowledge --waves 2015..2017 --region AT221,AT222 --apart");
    assert_eq!(apart["groups"].as_array().unwrap().len(), 2);
    let refused = |code: i32, typed: &str| desk.refuses(code, typed, "made.milieu");
    assert!(refused(2, "ties estimate made.milieu --layer knowledge").contains("two waves"));
    assert!(refused(2, "ties estimate made.milieu --waves 2015..2017").contains("--layer"));
    assert!(refused(2, "ties estimate made.milieu --layer gossip --waves 2015..2017").contains("gossip"));
    assert!(refused(2, "ties estimate made.milieu --layer knowledge --waves 2017").contains("2017"));
    let order = "ties estimate made.milieu --layer knowledge --wave 2017-07-01 2015-07-01";
    assert!(refused(1, order).contains("order of time"));
    let nobody = "ties estimate made.milieu --layer knowledge --waves 2015..2017 --region FR";
    let said = refused(1, nobody);
    assert!(said.contains("No actor"), "{said}");
}

/// Estimates of the reference panel, against those of the reference implementation.
#[test]
fn the_reference_panel_by_a_study_file() {
    let Some(folder) = data("saom-reference") else { return };
    let case = folder.join("a-s50-basic");
    let desk = Desk::new();
    let files: Vec<String> = (1..=3).map(|w| format!("{:?}", case.join(format!("net_w{w}.csv")))).collect();
    let described: Value = serde_json::from_slice(&std::fs::read(case.join("case.json")).unwrap()).unwrap();
    let mut text =
        format!("[data]\nactors = 50\n[[data.network]]\nname = \"friend\"\nfiles = [{}]\n", files.join(", "));
    for effect in described["effects"].as_array().unwrap() {
        text += &format!("[[effects]]\neffect = {}\n", effect["effect"]);
    }
    desk.write("s50.toml", text);
    let answer = desk.json("ties estimate s50.toml --seed 5");
    let reference: Value =
        serde_json::from_slice(&std::fs::read(case.join("reference.json")).unwrap()).unwrap();
    let names = reference["parameters"].as_array().unwrap();
    let runs = reference["runs"].as_array().unwrap();
    for (at, name) in names.iter().enumerate() {
        let mean = |key: &str| {
            runs.iter().map(|run| run[key][at].as_f64().unwrap()).sum::<f64>() / runs.len() as f64
        };
        let own = parameter(&answer, name.as_str().unwrap());
        let away = (own["value"].as_f64().unwrap() - mean("estimate")).abs();
        assert!(away < 0.15 * mean("se"), "{name}: {own} against {}", mean("estimate"));
    }
}
