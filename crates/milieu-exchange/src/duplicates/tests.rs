use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn actor(key: &str, name: &str, country: &str, town: &str, postcode: &str) -> Actor {
    let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Actor {
        key: key.to_owned(),
        name: name.to_owned(),
        country: known(country),
        town: known(town),
        postcode: known(postcode),
        ..Actor::default()
    }
}

fn found(actors: &[Actor]) -> BTreeSet<(String, String)> {
    duplicate_candidates(actors, &DuplicateParams::default()).into_iter().map(|c| (c.a.0, c.b.0)).collect()
}

#[test]
fn legal_forms_accents_and_look_alikes_do_not_part_names() {
    for (one, other) in [
        ("Jöckel GmbH & Co. KG", "JOCKEL"),
        ("Agusta S.p.A.", "Agusta spa"),
        ("Kopex Sp. z o.o.", "Kopex sp.z o.o."),
        ("Škoda Auto a.s.", "Skoda Auto"),
        ("SIA Rīga", "Riga SIA"),
        ("Größe AG", "GROSSE"),
        ("S.C. Dacia S.R.L.", "Dacia"),
        ("Nаtiоnаl Institute", "National Institute"),
    ] {
        assert_eq!(normalised_name(one), normalised_name(other), "{one}");
    }
    assert_eq!(normalised_name("GmbH"), "gmbh");
    assert_eq!(normalised_name(" – "), "");
}

#[test]
fn names_that_share_only_their_frame_are_no_candidates() {
    let actors = [
        actor("1", "Universität Graz", "AT", "Graz", "8010"),
        actor("2", "Universität Linz", "AT", "Linz", "4040"),
        actor("3", "Technische Universität Graz", "AT", "Graz", "8010"),
        actor("4", "Universitaet Graz", "AT", "Graz", "8010"),
        actor("5", "Schule 2", "AT", "Graz", "8010"),
        actor("6", "Schule 3", "AT", "Graz", "8010"),
        actor("7", "Siemens AG", "AT", "", ""),
        actor("8", "Siemens AG", "DE", "", ""),
    ];
    assert_eq!(found(&actors), BTreeSet::from([("1".to_owned(), "4".to_owned())]));
}

#[test]
fn only_pairs_with_something_new_are_asked_about() {
    let known = [actor("a", "Optik Jena GmbH", "DE", "", ""), actor("b", "Optik Jena", "DE", "", "")];
    let new = [actor("b", "Optik Jena", "DE", "", ""), actor("c", "Optk Jena GmbH", "DE", "", "")];
    let pairs: Vec<(String, String)> = duplicates_of_new(&new[1..], &known, &DuplicateParams::default())
        .into_iter()
        .map(|c| (c.a.0, c.b.0))
        .collect();
    assert_eq!(pairs, [("a".into(), "c".into()), ("b".into(), "c".into())]);
    assert_eq!(duplicates_of_new(&new, &known, &DuplicateParams::default()).len(), 3);
}

/// A small deterministic generator for made-up names.
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % n as u64) as usize
    }
}

/// 5,000 made-up names, 3 % of which are another one misspelt; and which pairs those are.
fn workbook() -> (Vec<Actor>, BTreeSet<(String, String)>) {
    const SYLLABLES: [&str; 48] = [
        "ba", "kor", "lin", "ma", "tec", "vo", "sta", "ren", "dal", "mü", "feld", "ner", "ski", "zó", "pi",
        "ra", "lo", "ver", "ti", "bé", "gra", "nov", "hal", "sen", "bro", "czyk", "dru", "fla", "gus", "hei",
        "jas", "kle", "lub", "mont", "nai", "oster", "pel", "quer", "ruz", "schu", "tra", "ulm", "vian",
        "wit", "xan", "yol", "zim", "ard",
    ];
    const KINDS: [&str; 16] = [
        "Maschinenbau",
        "Optik",
        "Systems",
        "Technologies",
        "Aerospace",
        "Elektronik",
        "Zakład",
        "Industrie",
        "Engineering",
        "Composites",
        "Automotive",
        "Instytut",
        "Consulting",
        "Métallurgie",
        "Servicios",
        "Ricerche",
    ];
    const FORMS: [&str; 8] = ["GmbH", "S.p.A.", "Sp. z o.o.", "Ltd", "SA", "AG", "S.r.l.", ""];
    const TOWNS: [(&str, &str, &str); 12] = [
        ("AT", "Graz", "80"),
        ("DE", "Hamburg", "200"),
        ("PL", "Katowice", "40-0"),
        ("UK", "Cardiff", "CF1"),
        ("IT", "Napoli", "801"),
        ("ES", "Madrid", "280"),
        ("AT", "Leoben", "87"),
        ("DE", "Jena", "077"),
        ("PL", "Gliwice", "44-1"),
        ("UK", "Swansea", "SA1"),
        ("IT", "Caserta", "811"),
        ("ES", "Getafe", "289"),
    ];
    let mut draw = Draw(7);
    let mut actors = Vec::new();
    for number in 0..4850 {
        let mut name = String::new();
        for _ in 0..2 + draw.below(3) {
            name.push_str(SYLLABLES[draw.below(SYLLABLES.len())]);
        }
        let name: String = name[..1].to_uppercase() + &name[1..];
        let kind = KINDS[draw.below(KINDS.len())];
        let second = KINDS[draw.below(KINDS.len())];
        let name = match draw.below(3) {
            0 => format!("{name} {kind}"),
            1 => format!("{kind} {name}"),
            _ => format!("{name} {kind} {second}"),
        };
        let (country, town, postcode) = TOWNS[draw.below(TOWNS.len())];
        let form = FORMS[draw.below(FORMS.len())];
        actors.push(actor(
            &format!("m{number:04}"),
            format!("{name} {form}").trim(),
            country,
            town,
            postcode,
        ));
    }
    let mut truth = BTreeSet::new();
    for number in 0..150 {
        let original = actors[draw.below(4850)].clone();
        let mut letters: Vec<char> = original.name.chars().collect();
        let at = 1 + draw.below(letters.len().min(12) - 2);
        match number % 6 {
            0 => letters.swap(at, at + 1),
            1 => drop(letters.remove(at)),
            2 => letters.insert(at, letters[at]),
            3 => letters = original.name.to_uppercase().chars().collect(),
            4 => {
                let form = FORMS[draw.below(FORMS.len())];
                letters = format!("{} {form}", normalised_name(&original.name)).chars().collect();
            }
            _ => {
                let mut words: Vec<&str> = original.name.split(' ').collect();
                words.swap(0, 1);
                letters = words.join(" ").chars().collect();
            }
        }
        let key = format!("n{number:04}");
        let mut copy = Actor { key: key.clone(), name: letters.into_iter().collect(), ..original.clone() };
        if draw.below(3) == 0 {
            copy.postcode = None;
        }
        truth.insert((original.key.clone(), key));
        actors.push(copy);
    }
    (actors, truth)
}

#[test]
fn in_a_workbook_of_5000_names_nearly_all_misspelt_ones_are_found_and_few_others() {
    let (actors, truth) = workbook();
    let found = found(&actors);
    let hits = found.intersection(&truth).count();
    let recall = hits as f64 / truth.len() as f64;
    let precision = hits as f64 / found.len() as f64;
    assert!(recall >= 0.95, "recall {recall}");
    assert!(precision >= 0.80, "precision {precision}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn the_order_of_the_actors_does_not_matter(
        names in prop::collection::vec("[a-cA-C ]{0,8}", 0..12),
        turn in 0usize..12,
    ) {
        let mut actors: Vec<Actor> = names
            .iter()
            .enumerate()
            .map(|(i, name)| actor(&format!("k{i:02}"), name, "AT", "", ""))
            .collect();
        let first = duplicate_candidates(&actors, &DuplicateParams::default());
        if !actors.is_empty() {
            let turn = turn % actors.len();
            actors.rotate_left(turn);
        }
        prop_assert_eq!(first, duplicate_candidates(&actors, &DuplicateParams::default()));
    }

    #[test]
    fn any_names_are_taken_and_scores_are_shares(names in prop::collection::vec(any::<String>(), 0..10)) {
        let actors: Vec<Actor> =
            names.iter().enumerate().map(|(i, n)| actor(&i.to_string(), n, "", "", "")).collect();
        for candidate in duplicate_candidates(&actors, &DuplicateParams::default()) {
            prop_assert!((0.9..=1.0).contains(&candidate.score) && candidate.a < candidate.b);
        }
    }
}
