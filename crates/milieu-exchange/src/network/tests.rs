use super::*;

fn read(name: &str, text: &str, options: &NetworkOptions) -> (NetworkFile, Findings) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    read_network(&path, options).unwrap()
}

fn codes(findings: &Findings) -> Vec<(&str, Option<u64>)> {
    findings.iter().map(|f| (f.code(), f.place.row)).collect()
}

#[test]
fn columns_are_known_by_heading_or_by_position() {
    let headed = read("a.csv", "weight;to;from\n2,5;b;a\n", &NetworkOptions::default()).0;
    let bare = read("a.tsv", "a\tb\t2.5\n", &NetworkOptions::default()).0;
    let blank = read("a.txt", "# made by hand\na b 2.5\n", &NetworkOptions::default()).0;
    let strange = read("a.csv", "wer,mit wem,wie\na,b,2.5\n", &NetworkOptions::default()).0;
    for network in [&headed, &bare, &blank, &strange] {
        assert_eq!(network.layers.len(), 1, "{network:?}");
        assert_eq!(network.layers[0].ties, [(0, 1, 2.5)]);
        assert_eq!(network.actors.iter().map(|a| a.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    }
}

#[test]
fn each_bad_row_is_a_finding_and_the_rest_goes_on() {
    let text = "source,target,weight,start,end\na,a,1,,\na,,1,,\na,b,0,,\na,b,-2,,\na,b,NaN,,\na,b,inf,,\na,b,1e200,,\n\
                a,b,many,,\na,b,1,2019-02-31,\na,b,1,2019,2018\na,b,1,,\nb,a,2,,\n";
    let (network, findings) = read("a.csv", text, &NetworkOptions::default());
    assert_eq!(network.layers[0].ties, [(0, 1, 1.0), (1, 0, 2.0)]);
    assert_eq!(
        codes(&findings),
        [
            ("network-self-loop", Some(2)),
            ("network-end-missing", Some(3)),
            ("network-weight-not-positive", Some(4)),
            ("network-weight-not-positive", Some(5)),
            ("network-weight-not-finite", Some(6)),
            ("network-weight-not-finite", Some(7)),
            ("network-weight-huge", Some(8)),
            ("network-weight-not-a-number", Some(9)),
            ("network-date-impossible", Some(10)),
            ("network-dates-reversed", Some(11)),
            ("network-ties-repeated", Some(13)),
        ]
    );
}

#[test]
fn identifiers_that_look_alike_are_kept_apart_and_named() {
    let (network, findings) = read("a.csv", "from,to\nMüller,MULLER\nmuller,x\n", &NetworkOptions::default());
    assert_eq!(network.actors.len(), 4);
    assert_eq!(codes(&findings), [("network-ids-alike", None)]);
}

#[test]
fn participations_count_once_and_dates_choose() {
    let text = "rcn,pic,start_date,end_date\np,x,2001,2002\np,y,2001,2002\nq,x,2005,2006\nq,z,2005,2006\nq,z,2005,2006\n";
    let (network, findings) = read("a.csv", text, &NetworkOptions::default());
    let list = network.participations.unwrap();
    assert_eq!((list.projects.len(), list.incidences.len(), network.actors.len()), (2, 4, 3));
    assert_eq!(codes(&findings), [("network-participations-repeated", Some(6))]);
    let period = Period::years(2000, 2003).unwrap();
    let (network, _) = read("a.csv", text, &NetworkOptions { period, ..NetworkOptions::default() });
    assert_eq!(network.participations.unwrap().incidences, [(0, 0), (1, 0)]);
}

#[test]
fn a_list_of_actors_is_the_roster_and_labels_them() {
    let folder = tempfile::tempdir().unwrap();
    let nodes = folder.path().join("nodes.csv");
    std::fs::write(&nodes, "id,name,office\nc,Cee,Graz\na,,\na,again,Linz\n").unwrap();
    let ties = folder.path().join("ties.csv");
    std::fs::write(&ties, "from,to\na,c\na,d\n").unwrap();
    let options = NetworkOptions { nodes: Some(nodes), ..NetworkOptions::default() };
    let (network, findings) = read_network(&ties, &options).unwrap();
    assert_eq!(network.actors[0].name.as_deref(), Some("Cee"));
    assert_eq!(network.labels[0].values, [Some("Graz".to_owned()), None]);
    assert_eq!(network.layers[0].ties, [(1, 0, 1.0)]);
    assert_eq!(codes(&findings), [("network-actor-twice", Some(4)), ("network-end-unknown", Some(3))]);
}

#[test]
fn a_folder_has_layers_and_participations() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("nodes.csv", "id,group\nx,1\ny,2\n");
    write("ties_talk.csv", "source,target,weight\nx,y,1\n");
    write("ties_none.csv", "source,target,weight\n");
    write("affiliations.csv", "event,actor\ne1,x\ne1,y\n");
    write("meta.json", "{\"directed\": true, \"layers\": [\"talk\", \"none\"]}");
    let (network, findings) = read_network(folder.path(), &NetworkOptions::default()).unwrap();
    assert!(network.layers[0].directed && network.layers[0].name == "talk");
    assert!(network.layers[1].ties.is_empty());
    assert_eq!(network.participations.unwrap().incidences.len(), 2);
    assert_eq!(codes(&findings), [("network-layer-empty", None)]);
}

#[test]
fn a_graph_file_is_a_network_too() {
    let text = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Edges\n1 2 2\n2 2 1\n2 3 -1\n";
    let (network, findings) = read("a.net", text, &NetworkOptions::default());
    assert_eq!((network.actors.len(), network.layers[0].ties.len()), (3, 1));
    assert!(codes(&findings).iter().any(|(code, _)| *code == "network-self-loop"));
    assert!(codes(&findings).iter().any(|(code, _)| *code == "network-tie-weight"));
}
