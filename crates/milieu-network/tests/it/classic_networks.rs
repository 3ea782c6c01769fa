//! Three small published networks with values typed in: Zachary's karate club (Zachary 1977),
//! marriage and business among Florentine families (Padgett and Ansell 1993), and the Southern women
//! (Davis, Gardner and Gardner 1941). The values were computed with two or more of igraph, networkx
//! and R sna, which agree on them.

use milieu_network::*;

const KARATE: &[(u32, u32, u8)] = &[
    (0, 1, 4),
    (0, 2, 5),
    (0, 3, 3),
    (0, 4, 3),
    (0, 5, 3),
    (0, 6, 3),
    (0, 7, 2),
    (0, 8, 2),
    (0, 10, 2),
    (0, 11, 3),
    (0, 12, 1),
    (0, 13, 3),
    (0, 17, 2),
    (0, 19, 2),
    (0, 21, 2),
    (0, 31, 2),
    (1, 2, 6),
    (1, 3, 3),
    (1, 7, 4),
    (1, 13, 5),
    (1, 17, 1),
    (1, 19, 2),
    (1, 21, 2),
    (1, 30, 2),
    (2, 3, 3),
    (2, 7, 4),
    (2, 8, 5),
    (2, 9, 1),
    (2, 13, 3),
    (2, 27, 2),
    (2, 28, 2),
    (2, 32, 2),
    (3, 7, 3),
    (3, 12, 3),
    (3, 13, 3),
    (4, 6, 2),
    (4, 10, 3),
    (5, 6, 5),
    (5, 10, 3),
    (5, 16, 3),
    (6, 16, 3),
    (8, 30, 3),
    (8, 32, 3),
    (8, 33, 4),
    (9, 33, 2),
    (13, 33, 3),
    (14, 32, 3),
    (14, 33, 2),
    (15, 32, 3),
    (15, 33, 4),
    (18, 32, 1),
    (18, 33, 2),
    (19, 33, 1),
    (20, 32, 3),
    (20, 33, 1),
    (22, 32, 2),
    (22, 33, 3),
    (23, 25, 5),
    (23, 27, 4),
    (23, 29, 3),
    (23, 32, 5),
    (23, 33, 4),
    (24, 25, 2),
    (24, 27, 3),
    (24, 31, 2),
    (25, 31, 7),
    (26, 29, 4),
    (26, 33, 2),
    (27, 33, 4),
    (28, 31, 2),
    (28, 33, 2),
    (29, 32, 4),
    (29, 33, 2),
    (30, 32, 3),
    (30, 33, 3),
    (31, 32, 4),
    (31, 33, 4),
    (32, 33, 5),
];

/// Who stayed with Mr Hi (0) and who left with the officer (1).
const SIDES: [u32; 34] =
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

/// Alphabetical, from Acciaiuoli to Tornabuoni.
const MARRIAGE: &[(u32, u32)] = &[
    (0, 8),
    (1, 5),
    (1, 6),
    (1, 8),
    (2, 4),
    (2, 8),
    (3, 6),
    (3, 10),
    (3, 14),
    (4, 10),
    (4, 14),
    (6, 7),
    (6, 15),
    (8, 12),
    (8, 13),
    (8, 15),
    (9, 13),
    (10, 14),
    (12, 14),
    (12, 15),
];

const BUSINESS: &[(u32, u32)] = &[
    (2, 4),
    (2, 5),
    (2, 8),
    (2, 10),
    (3, 6),
    (3, 7),
    (3, 10),
    (4, 7),
    (4, 10),
    (5, 8),
    (6, 7),
    (7, 10),
    (8, 9),
    (8, 13),
    (8, 15),
];

/// Who was at each of the fourteen events.
const EVENTS: [&[u32]; 14] = [
    &[0, 1, 3],
    &[0, 1, 2],
    &[0, 1, 2, 3, 4, 5],
    &[0, 2, 3, 4],
    &[0, 1, 2, 3, 4, 5, 6, 8],
    &[0, 1, 2, 3, 5, 6, 7, 13],
    &[1, 2, 3, 4, 6, 8, 9, 12, 13, 14],
    &[0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15],
    &[0, 2, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17],
    &[10, 11, 12, 13, 14],
    &[13, 14, 16, 17],
    &[9, 10, 11, 12, 13, 14],
    &[11, 12, 13],
    &[11, 12, 13],
];

fn karate(weighted: bool) -> Graph {
    let weight = |w: u8| if weighted { f64::from(w) } else { 1.0 };
    Graph::undirected(34, KARATE.iter().map(|(u, v, w)| (*u, *v, weight(*w)))).unwrap()
}

fn florentine(ties: &[(u32, u32)]) -> Graph {
    Graph::undirected(16, ties.iter().map(|(u, v)| (*u, *v, 1.0))).unwrap()
}

fn southern_women() -> Affiliations {
    let pairs = EVENTS.iter().zip(0..).flat_map(|(women, e)| women.iter().map(move |w| (*w, e)));
    Affiliations::new(18, 14, pairs).unwrap()
}

#[track_caller]
fn close(value: Option<f64>, expected: f64) {
    let value = value.expect("a defined value");
    assert!((value - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{value} not {expected}");
}

/// Compares the values at nodes 0, 2, 11 and 33.
#[track_caller]
fn four(values: &[f64], expected: [f64; 4]) {
    for (node, expected) in [0, 2, 11, 33].into_iter().zip(expected) {
        close(Some(values[node]), expected);
    }
}

fn defined(values: Vec<Option<f64>>) -> Vec<f64> {
    values.into_iter().map(|v| v.unwrap_or(0.0)).collect()
}

#[test]
fn karate_as_a_whole() {
    let g = karate(false);
    close(transitivity(&g), 0.255681818182);
    close(clustering_mean_all(&g), 0.570638478208);
    assert_eq!(triangles_total(&g), 45);
    close(path_length_mean(&g), 2.40819964349);
    assert_eq!(diameter(&g), Some(5));
    close(global_efficiency(&g), 0.492008318479);
    close(small_world_quotient(&g), 1.76750705986);
    close(degree_centralisation(&g), 0.399621212121);
    close(betweenness_centralisation(&g), 0.40555719533);
    close(assortativity_degree(&g), -0.475613097685);
    assert_eq!(articulation_points(&g), [0]);
    assert_eq!(bridges(&g).len(), 1);
    close(core_periphery_discrete(&g, 50, 1).map(|c| c.correlation), 0.431475010984);
}

#[test]
fn karate_by_side() {
    let g = karate(false);
    close(assortativity_nominal(&g, &SIDES), 0.717530864198);
    close(ei_index(&g, &SIDES), -0.717948717949);
    assert_eq!(mixing_matrix(&g, &SIDES).counts, [[35, 11], [11, 32]]);
    close(modularity(&g, &SIDES, Weights::Ignored, 1.0), 0.358234714004);
    let totals = brokerage_totals(&brokerage_roles(&g, &SIDES));
    assert_eq!(totals, [510.0, 20.0, 128.0, 128.0, 0.0, 786.0]);
    let reference = brokerage_reference(&g, &SIDES, &brokerage_roles(&g, &SIDES)).unwrap();
    close(Some(reference.expected[0][0]), 3.994468439044);
    close(reference.z[0][5], 16.376384064533);
    assert_eq!(reference.z[0][4], None);
}

#[test]
fn karate_node_by_node() {
    let (g, w) = (karate(false), karate(true));
    four(&betweenness(&g), [231.071428571, 75.8507936508, 0.0, 160.551587302]);
    four(&betweenness_weighted(&w, EQUAL_LENGTHS), [209.0, 177.0, 0.0, 174.0]);
    four(
        &closeness_wasserman_faust(&g, Direction::Out),
        [0.568965517241, 0.559322033898, 0.366666666667, 0.55],
    );
    four(&harmonic(&g, Direction::In), [0.70202020202, 0.636363636364, 0.409090909091, 0.704545454545]);
    four(
        &pagerank(&g, 0.85, Weights::Ignored).unwrap(),
        [0.0969972853883, 0.0570785094885, 0.00956474549214, 0.100919182333],
    );
    four(&eigenvector(&g, Weights::Ignored).unwrap(), [0.952132366477, 0.849554200465, 0.141566333343, 1.0]);
    let constrained = defined(constraint(&g, Weights::Used));
    four(&constrained, [0.155423297647, 0.18517663966, 1.0, 0.156418685121]);
    let constrained = defined(constraint(&w, Weights::Used));
    four(&constrained, [0.190623489056, 0.255653839096, 1.0, 0.186287285632]);
    four(&defined(effective_size(&g, Weights::Used)), [13.75, 7.8, 1.0, 15.2352941176]);
    let sizes = defined(effective_size(&w, Weights::Used));
    four(&sizes, [13.775, 7.94696969697, 1.0, 15.2289186508]);
    let barrat = defined(clustering_barrat(&w));
    four(&barrat, [0.180952380952, 0.316498316498, 0.0, 0.143229166667]);
    let onnela = defined(clustering_onnela(&w));
    four(&onnela, [0.0663112119614, 0.131426599273, 0.0, 0.0523301061546]);
}

#[test]
fn karate_communities_reach_the_proven_optimum() {
    let options = LeidenOptions { weights: Weights::Ignored, ..LeidenOptions::default() };
    close(leiden(&karate(false), &options).map(|c| c.modularity), 0.419789612097);
    let found = leiden(&karate(true), &LeidenOptions::default());
    close(found.map(|c| c.modularity), 0.444903581267);
}

#[test]
fn florentine_families() {
    let (marriage, business) = (florentine(MARRIAGE), florentine(BUSINESS));
    let medici = 8;
    close(Some(betweenness(&marriage)[medici]), 47.5);
    close(constraint(&marriage, Weights::Ignored)[medici], 0.20987654321);
    let pucci = 11;
    assert_eq!(constraint(&marriage, Weights::Ignored)[pucci], None);
    assert_eq!(weak_components(&marriage).sizes, [15, 1]);
    close(layer_jaccard(&marriage, &business), 0.296296296296);
    close(layer_correlation(&marriage, &business), 0.371867872081);
    assert_eq!(pairs_by_layers(&[&marriage, &business]), [93, 19, 8]);
    close(krackhardt_connectedness(&marriage), 0.875);
    close(krackhardt_efficiency(&marriage), 0.8673469387755);
    let order = removal_order_by_betweenness(&marriage);
    assert_eq!(removal_curve(&marriage, &order).unwrap()[..5], [0.9375, 0.6875, 0.4375, 0.4375, 0.4375]);
    let matrix = |g: &Graph| adjacency_matrix(g, Weights::Ignored);
    let sampled = Permutations::Sampled { draws: 2000, seed: 1 };
    let test = qap_correlation(&matrix(&marriage), &matrix(&business), 16, sampled).unwrap();
    close(Some(test.correlation), 0.371867872081);
    assert!(test.p_upper < 0.005);
}

#[test]
fn southern_women_from_their_events() {
    let women = southern_women();
    let shared = women.project(ProjectionWeighting::Count, None);
    assert_eq!(shared.m(), 139);
    close(density(&shared), 0.908496732026);
    let strengths = strength(&shared, Direction::Out);
    assert_eq!(strengths[..4], [50.0, 45.0, 57.0, 46.0]);
    close(clustering_barrat(&shared)[0], 0.90625);
    let found = leiden(&shared, &LeidenOptions::default());
    close(found.map(|c| c.modularity), 0.151865282975);
    // Each event of two or more hands out one unit to each of its women.
    let newman = women.project(ProjectionWeighting::Newman, None);
    let handed: usize = EVENTS.iter().map(|e| e.len()).filter(|k| *k > 1).sum();
    close(Some(strength(&newman, Direction::Out).iter().sum()), handed as f64);
}
