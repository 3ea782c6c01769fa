//! The proximity model and its suggestions on a territory with a planted reason for ties.

use milieu_diagnosis::proximity::Proximity;
use milieu_diagnosis::proximity_model::{LeftOut, NoModel, proximity_model};
use milieu_diagnosis::suggested_links::{NoSuggestions, back_test, raises, suggested_links};
use milieu_diagnosis::{Context, DiagnosisParams, Dictionary, Networks};
use milieu_territory::{Actor, Record, Snapshot, Territory, Tie};
use milieu_vocabulary::{ActorGroup, Layer, Period, RegionCode, Span, parse_date};

const ACTORS: usize = 30;

/// Two lines of business of fifteen actors each. Early ties run mostly inside a line, late ones come
/// up inside it; a few cross.
fn two_lines() -> Territory {
    let mut territory = Territory::default();
    for at in 0..ACTORS {
        territory.put(Record::Actor(Box::new(Actor {
            key: format!("k{at:02}"),
            name: format!("K{at:02}"),
            group: Some(if at % 3 == 0 { ActorGroup::Research } else { ActorGroup::Sme }),
            region: RegionCode::parse("AT22").ok(),
            country: Some("AT".to_owned()),
            sector: Some(if at < 15 { "29" } else { "62" }.to_owned()),
            ..Actor::default()
        })));
    }
    for a in 0..ACTORS {
        for b in a + 1..ACTORS {
            let inside = (a < 15) == (b < 15);
            let draw = (a * 7 + b * 13 + a * b) % 20;
            let from = match (inside, draw) {
                (true, 0..5) | (false, 0) => "2001-01-01",
                (true, 5..8) => "2011-01-01",
                _ => continue,
            };
            territory.put(Record::Tie(Box::new(Tie {
                from: format!("k{a:02}").into(),
                to: format!("k{b:02}").into(),
                layer: Layer::Knowledge,
                directed: false,
                weight: 1.0,
                codified: None,
                formal: None,
                trigger: None,
                reported_by: None,
                span: Span { from: parse_date(from), until: None },
                attributes: Default::default(),
                source: None,
            })));
        }
    }
    territory
}

fn in_two_periods<T>(ask: impl FnOnce(&Context<'_>) -> T) -> T {
    let territory = two_lines();
    let params = DiagnosisParams::default();
    let region = RegionCode::parse("AT22").unwrap();
    let [before, now] = ["2005-01-01", "2015-01-01"]
        .map(|day| Snapshot::new(&territory, Period::On(parse_date(day).unwrap())));
    let networks = [&before, &now].map(|snapshot| Networks::new(snapshot, &params).unwrap());
    let earlier = Context::new(&before, &networks[0], region.clone(), None, &params);
    ask(&Context::new(&now, &networks[1], region, Some(&earlier), &params))
}

#[test]
fn the_planted_proximity_is_found_and_can_be_left_out() {
    in_two_periods(|context| {
        let model = proximity_model(context, &[Proximity::Social]).unwrap();
        let cognitive = model.effects.iter().find(|e| e.proximity == Proximity::Cognitive).unwrap();
        let (odds, interval) = cognitive.odds();
        assert_eq!(cognitive.sign(), 1);
        assert!(interval.lower > 1.0 && interval.lower < odds && odds < interval.upper, "{model:?}");
        assert!(model.left_out.contains(&(Proximity::Social, LeftOut::Asked)));
        assert!(model.left_out.contains(&(Proximity::Geographical, LeftOut::Unknown)));
        assert!(model.with_distance.is_empty());
        let (_, with) = suggested_links(context, &[]).unwrap();
        let (_, without) = suggested_links(context, &[Proximity::Cognitive, Proximity::Social]).unwrap();
        let inside = |list: &[milieu_diagnosis::suggested_links::SuggestedLink]| {
            list[..12].iter().filter(|l| (l.pair.0.0 < 15) == (l.pair.1.0 < 15)).count()
        };
        assert_eq!(inside(&with), 12);
        assert!(inside(&without) < 12, "left out, it no longer decides");
        assert!(with.windows(2).all(|w| w[0].odds >= w[1].odds));
    });
}

#[test]
fn a_list_of_the_past_does_better_than_chance_and_a_link_names_what_it_raises() {
    in_two_periods(|context| {
        let tests = back_test(context, &[], &[20, 20, 100_000]).unwrap();
        assert_eq!(tests.len(), 2, "the same length once");
        assert!(tests[0].precision > tests[0].random, "{tests:?}");
        // A list of all candidates is the random list.
        assert_eq!((tests[1].hits, tests[1].shown), (tests[1].gained, tests[1].candidates));
        let (_, list) = suggested_links(context, &[]).unwrap();
        let pairs: Vec<_> = list.iter().take(3).map(|l| l.pair).collect();
        let raised = raises(context, &pairs, &Dictionary::built_in().unwrap()).unwrap();
        assert_eq!(raised.len(), 3);
        assert!(raised.iter().flatten().all(|r| r.before != r.after));
        let earlier = context.earlier.unwrap();
        assert_eq!(back_test(earlier, &[], &[20]), Err(NoSuggestions::NoEarlier));
        let all = milieu_diagnosis::proximity_model::PROXIMITIES;
        assert_eq!(proximity_model(context, &all), Err(NoModel::NothingVaries));
    });
}
