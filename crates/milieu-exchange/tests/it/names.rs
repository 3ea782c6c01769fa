//! Names as they stand in real registers: text read wrongly, the same body written twice.

use std::collections::BTreeSet;

use milieu_exchange::duplicates::{DuplicateParams, duplicate_candidates};
use milieu_exchange::mojibake::repair;
use milieu_territory::Actor;

use crate::data;

#[test]
fn organisations_whose_names_were_read_as_mac_roman_are_repaired() {
    let Some(folder) = data("cordis-h2020-organisations-2017") else { return };
    let mut reader = match csv::Reader::from_path(folder.join("stacked_dump.csv")) {
        Ok(reader) => reader,
        Err(error) => panic!("{error}"),
    };
    let headings = reader.headers().cloned().unwrap_or_default();
    let columns: Vec<usize> = ["name", "shortName", "street", "city", "postCode"]
        .iter()
        .filter_map(|name| headings.iter().position(|h| h == *name))
        .collect();
    assert_eq!(columns.len(), 5);
    let (mut rows, mut repaired_rows, mut results, mut left) = (0, 0, BTreeSet::new(), Vec::new());
    for row in reader.records().map_while(Result::ok) {
        rows += 1;
        let mut any = false;
        for cell in columns.iter().filter_map(|at| row.get(*at)).filter(|cell| !cell.is_ascii()) {
            match repair(cell) {
                Some(text) => {
                    any = true;
                    results.insert(text);
                }
                None => left.push(cell.to_owned()),
            }
        }
        repaired_rows += usize::from(any);
    }
    assert_eq!((rows, repaired_rows), (16_592, 600));
    for name in ["Bernhard Jöckel", "Münster", "Rīga", "Kościerzyna", "Sentab Estonia OÜ", "ΚΝΜ"] {
        assert!(results.contains(name), "{name}");
    }
    // Two short names mix alphabets or signs inside a word; they are not certain.
    assert_eq!(left, ["HDŒô", "EUS‚Ç¨REEN"]);
}

#[test]
fn names_of_partners_are_left_alone_unless_they_were_read_wrongly() {
    let Some(folder) = data("keep-interreg") else { return };
    let file = match std::fs::File::open(folder.join("keep_closed_partners_2000_2020.csv.gz")) {
        Ok(file) => file,
        Err(error) => panic!("{error}"),
    };
    let mut reader = csv::Reader::from_reader(flate2::read::GzDecoder::new(file));
    let (mut partners, mut repaired) = (BTreeSet::new(), BTreeSet::new());
    for row in reader.records().map_while(Result::ok) {
        partners.insert(row.get(19).unwrap_or_default().to_owned());
        repaired.extend(repair(row.get(2).unwrap_or_default()));
    }
    assert_eq!(partners.len(), 22_412);
    let repaired: Vec<&str> = repaired.iter().map(String::as_str).collect();
    assert_eq!(
        repaired,
        [
            "Conseil général du Doubs",
            "Danmarks JordbrugsForskning, Forskningscenter Årslev",
            "Laboratoire de l’Atmosphère et Cyclones (LACy)",
            "Mesto Vsetín",
        ]
    );
}

#[test]
fn pairs_matched_by_hand_are_found() {
    let Some(folder) = data("keep-interreg") else { return };
    let mut reader = match csv::Reader::from_path(folder.join("MatchIDPartners.csv")) {
        Ok(reader) => reader,
        Err(error) => panic!("{error}"),
    };
    // `ACRONYM_name of the partner_postal code`.
    let actor = |key: String, text: &str| {
        let text = text.replace("\"\"", "\"");
        let from = text.find('_').map_or(0, |at| at + 1);
        let to = text.rfind('_').map_or(text.len(), |at| at.max(from));
        let postcode = text[to..].trim_start_matches('_').trim().to_owned();
        Actor {
            key,
            name: text[from..to].trim().to_owned(),
            postcode: Some(postcode).filter(|p| !p.is_empty() && p != "NA"),
            ..Actor::default()
        }
    };
    let (mut actors, mut likely) = (Vec::new(), BTreeSet::new());
    for (number, row) in reader.records().map_while(Result::ok).enumerate() {
        let (a, b) = (format!("{number:04}a"), format!("{number:04}b"));
        actors.push(actor(a.clone(), row.get(1).unwrap_or_default()));
        actors.push(actor(b.clone(), row.get(2).unwrap_or_default()));
        // Below 0.8 the match of the source is to somebody else.
        if row.get(4).and_then(|s| s.parse::<f64>().ok()).is_some_and(|s| s >= 0.8) {
            likely.insert((a, b));
        }
    }
    assert_eq!((actors.len(), likely.len()), (6306, 3105));
    let found: BTreeSet<(String, String)> = duplicate_candidates(&actors, &DuplicateParams::default())
        .into_iter()
        .map(|c| (c.a.0, c.b.0))
        .collect();
    let recall = likely.intersection(&found).count() as f64 / likely.len() as f64;
    assert!(recall >= 0.99, "recall {recall}");
}
