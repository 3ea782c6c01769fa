//! `milieu network …` on the three kinds of source, and on bad input of all kinds.

use serde_json::Value;

use crate::first_territory::territory;
use crate::{Desk, data};

/// Two triangles joined by one tie, and somebody alone.
const TIES: &str = "source,target,weight
a,b,1
b,c,1
a,c,1
c,d,1
d,e,1
e,f,1
d,f,1
";

const PEOPLE: &str = "id,name,office,floor
a,Ada,north,1
b,Bo,north,1
c,Cy,north,
d,Di,south,2
e,Ed,south,2
f,Flo,south,
g,Guy,,3
";

/// Davis, Gardner and Gardner's women would do; five people in four meetings do as well.
const MEETINGS: &str = "event,actor,start_date,end_date
m1,a,2001-01-01,2001-01-02
m1,b,2001-01-01,2001-01-02
m1,c,2001-01-01,2001-01-02
m2,c,2005-01-01,2005-01-02
m2,d,2005-01-01,2005-01-02
m3,e,2005-01-01,2005-01-02
m4,a,2006-01-01,2006-01-02
m4,b,2006-01-01,2006-01-02
";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("ties.csv", TIES);
    desk.write("people.csv", PEOPLE);
    desk.write("meetings.csv", MEETINGS);
    desk
}

fn value(document: &Value, code: &str) -> Value {
    document["measures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["code"] == code)
        .unwrap_or_else(|| panic!("no {code} in {document}"))["value"]
        .clone()
}

#[test]
fn the_network_as_a_whole_and_each_actor() {
    let desk = desk();
    insta::assert_snapshot!(
        "measure",
        desk.ok("network measure ties.csv --nodes people.csv --label office --top 7 --draws 100")
    );
    let told = desk.json(
        "network measure ties.csv --nodes people.csv --measures actors,ties,cut-points,bridges,transitivity",
    );
    assert_eq!(value(&told, "actors"), 7.0);
    assert_eq!(
        (value(&told, "ties"), value(&told, "cut-points"), value(&told, "bridges")),
        (7.0.into(), 2.0.into(), 1.0.into())
    );
    assert!((value(&told, "transitivity").as_f64().unwrap() - 0.6).abs() < 1e-12);
    // Every measure says by which convention it was computed.
    for entry in told["measures"].as_array().unwrap() {
        assert!(
            entry["plain"].as_str().unwrap().len() > 10 && entry["convention"].as_str().unwrap().len() > 5
        );
    }
}

#[test]
fn every_measure_has_a_value_or_is_missing_in_every_kind_of_network() {
    let desk = desk();
    for typed in [
        "network measure ties.csv --measures all --per-actor",
        "network measure ties.csv --directed --measures all --weights used --per-actor",
        "network measure meetings.csv --measures all --per-actor",
        "network measure ties.csv --nodes people.csv --label office,floor --measures all --per-actor --draws 20",
    ] {
        let told = desk.json(typed);
        assert!(told["actors"].as_array().unwrap().len() >= 5, "{typed}");
    }
}

#[test]
fn participations_are_measured_without_ties_where_that_is_exact() {
    let desk = desk();
    let direct = desk.json(
        "network measure meetings.csv --measures components,path-length-mean,degree,harmonic,betweenness",
    );
    assert_eq!(direct["projected"], false);
    // The same numbers as of the ties themselves; a least weight asks for ties.
    let projected = desk.json(
        "network measure meetings.csv --min-weight 0.001 --measures components,path-length-mean,degree,harmonic,betweenness",
    );
    assert_eq!(projected["projected"], true);
    assert_eq!(direct["actors"], projected["actors"]);
    assert_eq!(value(&direct, "path-length-mean"), value(&projected, "path-length-mean"));
    // Dates choose.
    let early = desk.json("network measure meetings.csv --period 2000-2002 --measures actors,participations");
    assert_eq!((value(&early, "actors"), value(&early, "participations")), (3.0.into(), 3.0.into()));
}

#[test]
fn what_is_unknown_is_a_choice_with_its_number() {
    let desk = desk();
    let mut indices = Vec::new();
    for choice in ["own-class", "left-out", "each-its-own"] {
        let told = desk.json(&format!(
            "network measure ties.csv --nodes people.csv --label floor --unknown {choice} --measures ei-index"
        ));
        assert_eq!(told["labels"][0]["unknown"], 2, "{told}");
        assert_eq!(told["labels"][0]["unknown_are"], choice);
        indices.push(told["labels"][0]["measures"][0]["value"].as_f64().unwrap());
    }
    // Ties: ab, ac-, bc-, c-d, de, ef-, df-. Left out: ab and de remain, both inside.
    assert_eq!(indices[1], -1.0);
    assert!((indices[0] - 3.0 / 7.0).abs() < 1e-12 && (indices[2] - 3.0 / 7.0).abs() < 1e-12);
}

#[test]
fn results_go_to_files() {
    let desk = desk();
    for file in ["actors.csv", "actors.json", "actors.parquet", "actors.xlsx"] {
        desk.ok(&format!("network measure ties.csv --out {file} --quiet"));
    }
    let csv = String::from_utf8(desk.bytes("actors.csv").unwrap()).unwrap();
    assert!(csv.starts_with("id,degree,strength,coreness,clustering,harmonic,betweenness"), "{csv}");
    assert_eq!(csv.lines().count(), 7);
    let json: Value = serde_json::from_slice(&desk.bytes("actors.json").unwrap()).unwrap();
    assert_eq!((&json[2]["id"], &json[2]["degree"]), (&"c".into(), &3.0.into()));
    let parquet = desk.bytes("actors.parquet").unwrap();
    assert!(parquet.starts_with(b"PAR1") && parquet.ends_with(b"PAR1"));
    assert!(desk.bytes("actors.xlsx").unwrap().starts_with(b"PK"));
    desk.ok("network measure ties.csv --nodes people.csv --label office --out whole.csv --measures density,ei-index,mixing --quiet");
    let whole = String::from_utf8(desk.bytes("whole.csv").unwrap()).unwrap();
    assert!(
        whole.contains("ei-index,office,,-0.714") && whole.contains("mixing,office,north → south,1"),
        "{whole}"
    );
    // The same question gives the same bytes.
    desk.ok("network measure ties.csv --out again.parquet --quiet");
    assert_eq!(desk.bytes("again.parquet").unwrap(), parquet);
    assert!(desk.stops(2, "network measure ties.csv --out actors.doc").contains("csv, json, parquet, xlsx"));
}

#[test]
fn networks_are_compared() {
    let desk = desk();
    desk.write("later.csv", "source,target\na,b\nb,c\nc,d\nd,h\n");
    insta::assert_snapshot!("compare", desk.ok("network compare ties.csv later.csv --draws 200 --seed 3"));
    let told = desk.json("network compare ties.csv later.csv --draws 200");
    let pair = &told["pairs"][0];
    assert_eq!(
        (&pair["actors"], &pair["actors_in_both"], &pair["pairs_of_both"]),
        (&7.into(), &4.into(), &3.into())
    );
    let nulls = desk.json("network compare ties.csv --null degree --draws 40");
    assert_eq!(nulls["nulls"][0]["draws"], 40);
    let periods = desk.json("network compare meetings.csv --period 2000-2002,2004-2007 --draws 50");
    assert_eq!(periods["networks"][1]["name"], "2004-2007");
    assert_eq!(
        (&periods["pairs"][0]["pairs_of_first"], &periods["pairs"][0]["pairs_of_both"]),
        (&3.into(), &1.into())
    );
    assert!(desk.stops(1, "network compare ties.csv").contains("--null"));
    assert!(desk.stops(2, "network compare meetings.csv --null degree").contains("two-mode"));
}

/// A folder of eight people with three layers.
fn office() -> Desk {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("office")).unwrap();
    desk.write(
        "office/nodes.csv",
        "id,floor,age,grade,one\na,1,30,x,1\nb,1,34,x,1\nc,1,39,y,1\nd,2,41,y,1\ne,2,46,x,1\nf,2,52,y,1\ng,3,,x,1\nh,,60,y,1\n",
    );
    desk.write("office/ties_advice.csv", "source,target\na,b\nb,c\nc,a\nd,e\ne,f\nf,d\nc,d\ng,a\nh,b\n");
    desk.write("office/ties_lunch.csv", "source,target\na,b\nb,a\na,c\nc,a\nd,e\ne,d\nb,f\nf,b\ng,h\nh,g\n");
    desk.write("office/ties_board.csv", "source,target\na,d\nd,a\nb,e\nc,b\n");
    desk.write("office/meta.json", "{\"directed\": true, \"layers\": [\"advice\", \"lunch\", \"board\"]}");
    desk
}

#[test]
fn ties_are_explained() {
    let desk = office();
    insta::assert_snapshot!(
        "regress",
        desk.ok(
            "network regress office --outcome advice --on lunch --same floor --receiver age --difference age"
        )
    );
    // Six actors have all values: every permutation is made, and nothing is left open by drawing.
    let told = desk.json("network regress office --outcome advice --on lunch --same floor --sender age");
    assert_eq!(told["schema"], "milieu/network-regress/1");
    assert_eq!(
        (&told["actors"], &told["actors_left_out"], &told["pairs"], &told["exact"], &told["draws"]),
        (&6.into(), &2.into(), &30.into(), &true.into(), &720.into())
    );
    assert_eq!(told["actors_without"], serde_json::json!({"floor": 1, "age": 1}));
    assert_eq!(told["coefficients"].as_array().unwrap().len(), 3);
    assert_eq!(told["coefficients"][0]["p-error"], Value::Null);
    // One predictor: difference of the shares of tied pairs. Nine of 56 are tied; of the 10 that
    // lunch together 3 are.
    let one = desk.json("network regress office --outcome advice --on lunch");
    let number = |value: &Value| value.as_f64().unwrap();
    let wanted = 3.0 / 10.0 - 6.0 / 46.0;
    assert!((number(&one["coefficients"][0]["coefficient"]) - wanted).abs() < 1e-12, "{one}");
    assert!((number(&one["coefficients"][0]["standardised"]).powi(2) - number(&one["r2"])).abs() < 1e-12);
    assert_eq!((&one["actors"], &one["draws"]), (&8.into(), &40_320.into()));
    desk.ok("network regress office --outcome advice --on lunch,board --same grade --out r.csv --quiet");
    let csv = String::from_utf8(desk.bytes("r.csv").unwrap()).unwrap();
    assert!(csv.starts_with("kind,name,coefficient,standardised,t,p,p-error"), "{csv}");
    assert_eq!(csv.lines().count(), 4);
    // The same seed draws the same permutations.
    let desk = self::desk();
    let plain = "network regress ties.csv --nodes people.csv --same office --seed 4";
    assert_eq!(desk.json(plain), desk.json(plain));
    desk.write(
        "ring.csv",
        format!(
            "source,target\n{}",
            (0..12).map(|at| format!("{at},{}\n", (at + 1) % 12)).collect::<String>()
        ),
    );
    desk.write(
        "ages.csv",
        format!("id,age\n{}", (0..12).map(|at| format!("{at},{}\n", 20 + at)).collect::<String>()),
    );
    let drawn = desk.json("network regress ring.csv --nodes ages.csv --difference age --draws 99");
    assert_eq!((&drawn["exact"], &drawn["draws"], &drawn["pairs"]), (&false.into(), &99.into(), &66.into()));
    assert!(drawn["coefficients"][0]["p-error"].is_number());
}

#[test]
fn what_explains_nothing_is_named() {
    let desk = office();
    let cases = [
        (2, "--outcome advice", "--on"),
        (2, "--outcome advice --on lunch --draws 0", "--draws"),
        (2, "--outcome advice --layer lunch --on board", "--layer"),
        (1, "--outcome gossip --on lunch", "advice, lunch, board"),
        (1, "--outcome advice --on gossip", "advice, lunch, board"),
        (1, "--outcome advice --same colour", "floor, age, grade, one"),
        (1, "--outcome advice --same one --on lunch", "“same one” is the same"),
        (1, "--outcome advice --sum one", "“one of both” is the same"),
        (1, "--outcome advice --sender grade", "“grade” is “x” for the actor a"),
        (1, "--outcome advice --on lunch,lunch", "“tie in lunch” follows entirely from: tie in lunch"),
        (1, "--outcome advice --sum age --sender age --receiver age", "“age of both” follows entirely from"),
        (1, "--outcome advice --on advice", "without rest"),
    ];
    for (code, rest, wanted) in cases {
        let said = desk.stops(code, &format!("network regress office {rest}")).replace('\n', " ");
        assert!(said.contains(wanted), "{rest}: {said}");
    }
    let desk = self::desk();
    let undirected = desk.stops(2, "network regress ties.csv --nodes people.csv --sender floor");
    assert!(undirected.contains("--sum floor"), "{undirected}");
    desk.write("none.csv", "source,target\n");
    let none = desk.stops(1, "network regress none.csv --nodes people.csv --same office");
    assert!(none.contains("nothing to explain"), "{none}");
    desk.write("two.csv", "id,age\na,1\nb,2\nc,\nd,\ne,\nf,\n");
    let few = desk.stops(1, "network regress ties.csv --nodes two.csv --sum age");
    assert!(few.contains("2 of 6 actors"), "{few}");
}

#[test]
fn many_layers_are_set_beside_each_other() {
    let desk = office();
    let said = desk.ok("network compare office --draws 50");
    assert!(said.contains("ALL LAYERS: OVERLAP") && said.contains("ALL LAYERS: CORRELATION"), "{said}");
    let told = desk.json("network compare office --draws 50");
    // 56 ordered pairs; 9 + 10 + 4 ties, of which 3 of advice and lunch.
    assert_eq!(told["pairs_by_layers"].as_array().unwrap().len(), 4);
    let counts: Vec<u64> =
        told["pairs_by_layers"].as_array().unwrap().iter().map(|v| v.as_u64().unwrap()).collect();
    assert_eq!((counts.iter().sum::<u64>(), counts[1] + 2 * counts[2] + 3 * counts[3]), (56, 23));
    assert_eq!(told["actors"].as_array().unwrap().len(), 8);
    // g gives advice once and has lunch once: evenly over two of three layers.
    assert!((told["actors"][6]["participation"].as_f64().unwrap() - 0.75).abs() < 1e-12);
    assert_eq!(
        desk.json("network compare office --layers advice,lunch --draws 50")["pairs_by_layers"],
        Value::Null
    );
}

#[test]
fn core_and_small_world_are_measured() {
    let desk = desk();
    let told = desk.json(
        "network measure ties.csv --measures core,core-periphery,core-continuous,core-continuous-fit,small-world-rewired,triad-census --draws 20",
    );
    let members: f64 =
        told["actors"].as_array().unwrap().iter().map(|actor| actor["core"].as_f64().unwrap()).sum();
    assert_eq!(value(&told, "core-periphery")["core"], members);
    let triads: f64 =
        value(&told, "triad-census").as_object().unwrap().values().map(|v| v.as_f64().unwrap()).sum();
    assert_eq!(triads, 20.0);
    let small = value(&told, "small-world-rewired");
    assert_eq!((&small["connected"], small["quotient"].is_number()), (&1.0.into(), true));
    // A core of three, each with two of its own.
    desk.write("core.csv", "source,target\na,b\nb,c\na,c\na,d\na,e\nb,f\nb,g\nc,h\nc,i\n");
    let told = desk.json("network measure core.csv --measures core-continuous,core-continuous-fit,core");
    let near = |at: usize| told["actors"][at]["core-continuous"].as_f64().unwrap();
    assert!(near(0) > near(5) && (near(0) - 1.0).abs() < 1e-9);
    assert!(value(&told, "core-continuous-fit").as_f64().unwrap() > 0.5);
    let home = desk.json("network measure ties.csv --nodes people.csv --label office --unknown left-out --measures home-preference");
    // Six of six ties inside are there: no odds, so no value.
    assert_eq!(home["labels"][0]["measures"][0]["value"], Value::Null);
}

#[test]
fn communities_are_found() {
    let desk = desk();
    insta::assert_snapshot!(
        "communities",
        desk.ok("network communities ties.csv --nodes people.csv --runs 10 --draws 20 --label office")
    );
    let told = desk.json("network communities ties.csv --runs 5");
    let of = |at: usize| told["actors"][at]["community"].as_u64().unwrap();
    assert!(of(0) == of(1) && of(1) == of(2) && of(3) == of(4) && of(4) == of(5) && of(0) != of(3));
    let cpm = desk.json("network communities ties.csv --objective cpm --resolution 0.9 --runs 5");
    assert!(cpm["count"].as_u64().unwrap() >= 2);
}

#[test]
fn roles_are_counted() {
    let desk = desk();
    insta::assert_snapshot!(
        "roles",
        desk.ok("network roles ties.csv --nodes people.csv --label office --top 4")
    );
    let told = desk.json("network roles ties.csv --nodes people.csv --label office");
    // c stands between a, b and d: out and in, each once in each direction.
    let c = told["actors"].as_array().unwrap().iter().find(|a| a["id"] == "c").unwrap().clone();
    assert_eq!((&c["representative office"], &c["gatekeeper office"]), (&2.0.into(), &2.0.into()));
    assert!(desk.stops(2, "network roles ties.csv").contains("--nodes"));
    assert!(desk.stops(2, "network roles ties.csv --nodes people.csv").contains("office, floor"));
    assert!(
        desk.stops(1, "network roles ties.csv --nodes people.csv --label colour").contains("office, floor")
    );
}

#[test]
fn removal_is_followed() {
    let desk = desk();
    insta::assert_snapshot!(
        "robustness",
        desk.ok("network robustness ties.csv --nodes people.csv --label office --orders degree,current-degree,random")
    );
    let told = desk.json("network robustness meetings.csv --orders degree");
    let curve: Vec<f64> =
        told["orders"][0]["curve"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
    assert_eq!(curve.len(), 6);
    assert_eq!((curve[0], curve[5]), (0.8, 0.0));
}

#[test]
fn a_backbone_is_kept() {
    let desk = desk();
    desk.write("heavy.csv", "source,target,weight\na,b,90\na,c,1\na,d,1\na,e,1\nb,c,1\nb,d,1\n");
    let told = desk.json("network backbone heavy.csv --level 0.01");
    assert_eq!((told["kept"].as_u64(), &told["ties"][0]["source"]), (Some(1), &"a".into()));
    desk.ok("network backbone meetings.csv --level 0.5 --out backbone.csv");
    assert!(desk.stops(2, "network backbone ties.csv --filter hypergeometric").contains("disparity"));
}

#[test]
fn layouts_are_written_and_kept() {
    let desk = territory();
    for kind in ["forces", "stress", "rings"] {
        desk.ok(&format!(
            "network layout styria.milieu --algorithm {kind} --out {kind}.csv --out {kind}.svg"
        ));
        let svg = String::from_utf8(desk.bytes(&format!("{kind}.svg")).unwrap()).unwrap();
        assert!(svg.starts_with("<svg") && svg.contains("<title"), "{kind}");
        let places = String::from_utf8(desk.bytes(&format!("{kind}.csv")).unwrap()).unwrap();
        assert_eq!(places.lines().count(), 11, "{places}");
        assert!(!places.contains("NaN"));
    }
    desk.ok("network layout styria.milieu --algorithm wedges --label group --out wedges.svg");
    let before = desk.json("diagnose styria.milieu -r AT22 --runs 20")["snapshot"].clone();
    desk.ok("network layout styria.milieu --save first --seed 5");
    // What is drawn changes nothing of what is known.
    assert_eq!(desk.json("diagnose styria.milieu -r AT22 --runs 20")["snapshot"], before);
    let first = desk.json("network layout styria.milieu --keep first");
    // A new actor is placed; everybody else stays where he was.
    desk.write("more.csv", "id,name,town\nm11,Juniper Labs,Graz\n");
    desk.ok("import members more.csv --into styria.milieu --again");
    let second = desk.json("network layout styria.milieu --keep first");
    let place = |document: &Value, id: &str| {
        let actors = document["actors"].as_array().unwrap();
        actors.iter().find(|a| a["id"] == id).map(|a| (a["x"].clone(), a["y"].clone()))
    };
    assert_eq!(place(&first, "members:m1"), place(&second, "members:m1"));
    assert!(place(&first, "members:m11").is_none() && place(&second, "members:m11").is_some());
    desk.ok("export styria.milieu --layer knowledge --layout first --out placed.graphml");
    let graphml = String::from_utf8(desk.bytes("placed.graphml").unwrap()).unwrap();
    assert!(graphml.contains("attr.name=\"x\""), "{graphml}");
    // Undone like any other step.
    for _ in 0..4 {
        desk.ok("undo styria.milieu");
    }
    assert!(desk.stops(1, "network layout styria.milieu --keep first").contains("--save"));
    assert!(desk.stops(2, "network layout ties.csv --save x").contains("territory"));
}

#[test]
fn a_territory_says_which_network_was_taken() {
    let desk = territory();
    let said = desk.ok("network measure styria.milieu");
    assert!(said.contains("knowledge") && said.contains("as in a diagnosis"), "{said}");
    let products = desk.json("network measure styria.milieu --layer products");
    assert_eq!(
        (&products["network"]["layer"], &products["network"]["directed"]),
        (&"products".into(), &true.into())
    );
    let home = desk.json("network measure styria.milieu --region AT221 --measures actors");
    assert_eq!(value(&home, "actors"), 6.0);
    assert!(desk.stops(1, "network measure styria.milieu --layer gossip").contains("products"));
    assert!(desk.stops(1, "network measure styria.milieu --region AT34").contains("AT34"));
    assert!(desk.stops(2, "network measure styria.milieu --directed").contains("--directed"));
    assert!(
        desk.stops(2, "network measure styria.milieu --period 1990-2000,2001-2010").contains("one period")
    );
}

/// Rows that cannot be used stop the command, each named with its place; `--lenient` goes on with the rest.
#[test]
fn bad_rows_stop_unless_the_rest_is_asked_for() {
    let cases = [
        ("a,a,1", "tied to itself"),
        (",b,1", "identifier is missing"),
        ("a,b,-1", "not above zero"),
        ("a,b,0", "not above zero"),
        ("a,b,NaN", "not a finite number"),
        ("a,b,inf", "not a finite number"),
        ("a,b,1e300", "too large"),
        ("a,b,strong", "not a number"),
    ];
    for (row, wanted) in cases {
        let desk = Desk::new();
        desk.write("bad.csv", format!("source,target,weight\nx,y,1\n{row}\n"));
        let said = desk.stops(1, "network measure bad.csv");
        assert!(
            said.contains("bad.csv, row 3") && said.contains(wanted) && said.contains("--lenient"),
            "{said}"
        );
        // A command that only reads has nothing to say of changes.
        assert!(said.starts_with("Stopped, because") && !said.contains("changed"), "{said}");
        let told = desk.json("network measure bad.csv --lenient --measures ties");
        assert_eq!(value(&told, "ties"), 1.0, "{row}");
        assert_eq!(told["findings"][0]["severity"], "warning", "{told}");
    }
    let desk = Desk::new();
    desk.write("dates.csv", "actor,project,start,end\na,p,2001,2002\nb,p,2005,2004\nc,p,2001-02-30,\n");
    let said = desk.stops(1, "network measure dates.csv");
    assert!(said.contains("row 3") && said.contains("wrong way round") && said.contains("row 4"), "{said}");
}

/// Odd networks have defined answers.
#[test]
fn odd_networks_have_defined_answers() {
    let desk = Desk::new();
    desk.write("people.csv", "id\nonly\n");
    desk.write("none.csv", "source,target\n");
    desk.write("twice.csv", "source,target,weight\nMüller,x,1\nmuller,x,1\nx,Müller,2\n");
    let alone = desk.json("network measure none.csv --nodes people.csv --measures all --per-actor");
    assert_eq!((value(&alone, "actors"), value(&alone, "ties")), (1.0.into(), 0.0.into()));
    assert_eq!(value(&alone, "density"), Value::Null);
    assert_eq!(alone["findings"][0]["message"]["key"], "network-without-ties");
    let twice = desk.json("network measure twice.csv --measures actors,ties,weight-total");
    assert_eq!(
        (value(&twice, "actors"), value(&twice, "ties"), value(&twice, "weight-total")),
        (3.0.into(), 2.0.into(), 4.0.into())
    );
    let codes: Vec<&Value> =
        twice["findings"].as_array().unwrap().iter().map(|f| &f["message"]["key"]).collect();
    assert_eq!(codes, ["network-ties-repeated", "network-ids-alike"]);
    // One project of many partners: measured without its half a million ties.
    let many: String = (0..1000).map(|at| format!("p,a{at}\n")).collect();
    desk.write("large.csv", format!("project,actor\n{many}"));
    let large = desk.json("network measure large.csv --measures ties,diameter,components");
    assert_eq!((value(&large, "ties"), value(&large, "diameter")), (499_500.0.into(), 1.0.into()));
    assert_eq!(large["projected"], false);
    for (file, content) in [("empty.csv", ""), ("page.html", "<html>"), ("net.graphml", "<graphml><graph")] {
        desk.write(file, content);
        desk.stops(1, &format!("network measure {file}"));
    }
    desk.stops(1, "network measure nowhere.csv");
    desk.stops(1, "network measure nowhere.milieu");
    assert!(desk.stops(2, "network measure twice.csv --measures betweeness").contains("betweenness"));
    assert!(desk.stops(2, "network measure twice.csv --measures modularity").contains("communities"));
    desk.stops(2, "network measure twice.csv --min-weight -1");
    desk.stops(2, "network measure twice.csv --approximate 7");
}

/// Graph files and folders give what the edge list gives.
#[test]
fn every_kind_of_source_gives_the_same() {
    let desk = desk();
    desk.write(
        "net.net",
        "*Vertices 6\n1 a\n2 b\n3 c\n4 d\n5 e\n6 f\n*Edges\n1 2\n2 3\n1 3\n3 4\n4 5\n5 6\n4 6\n",
    );
    std::fs::create_dir(desk.path("folder")).unwrap();
    desk.write("folder/nodes.csv", "id,office\na,n\nb,n\nc,n\nd,s\ne,s\nf,s\n");
    desk.write("folder/ties_talk.csv", TIES);
    desk.write("folder/meta.json", "{\"directed\": false, \"layers\": [\"talk\"]}");
    desk.write(
        "blank.txt",
        TIES.lines().skip(1).map(|l| format!("{}\n", l.replace(',', " "))).collect::<String>(),
    );
    let of = |source: &str| {
        let told =
            desk.json(&format!("network measure {source} --measures betweenness,constraint,efficiency"));
        (told["actors"].clone(), value(&told, "efficiency"))
    };
    let wanted = of("ties.csv");
    for source in ["net.net", "folder", "blank.txt"] {
        assert_eq!(of(source), wanted, "{source}");
    }
}

/// The reference networks, if they are there.
#[test]
fn reference_networks_are_read() {
    let Some(folder) = data("network-reference") else { return };
    let desk = Desk::new();
    let told = |name: &str, rest: &str| {
        desk.json(&format!("network measure {} --measures actors,ties{rest}", folder.join(name).display()))
    };
    for (name, rest, actors, ties) in [
        ("karate", "", 34.0, 78.0),
        ("lazega", " --layer friendship", 71.0, 575.0),
        ("southern_women", " --affiliations", 18.0, 139.0),
        ("netscience", "", 1589.0, 2742.0),
    ] {
        let told = told(name, rest);
        assert_eq!((value(&told, "actors"), value(&told, "ties")), (actors.into(), ties.into()), "{name}");
    }
}
