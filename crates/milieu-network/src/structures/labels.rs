//! Labels of nodes, with a stated choice of what to do where a label is not known.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::structures::graph::Graph;

/// How nodes of unknown label take part in a measure that reads labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownLabels {
    /// Together they are one more class.
    OwnClass,
    /// They and their ties are left out; their own values are undefined.
    LeftOut,
    /// Each is a class of its own: like nobody.
    EachItsOwn,
}

/// One class per node, numbered `0..` without gaps: what measures that read labels take.
///
/// ```
/// use milieu_network::{Graph, Labels, UnknownLabels, brokerage_roles};
///
/// let path = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)])?;
/// let labels = Labels::from_text([Some("south"), Some("north"), Some("south"), None], UnknownLabels::LeftOut);
/// assert_eq!((labels.names(), labels.unknown()), (&["north".to_string(), "south".to_string()][..], 1));
/// let known = labels.on(&path);
/// let roles = known.back(brokerage_roles(&known.graph, &known.classes));
/// assert_eq!(roles[1], Some([0.0, 2.0, 0.0, 0.0, 0.0]));
/// assert_eq!(roles[3], None);
/// # Ok::<(), milieu_network::GraphError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// `None` for a node left out.
    classes: Vec<Option<u32>>,
    class_count: usize,
    known_classes: Vec<u32>,
    names: Vec<String>,
    unknown: usize,
    choice: UnknownLabels,
}

impl Labels {
    /// Classes numbered by rising label; unknown labels after them. O(n log n).
    pub fn new(labels: &[Option<u32>], unknown_labels: UnknownLabels) -> Labels {
        let mut known: Vec<u32> = labels.iter().flatten().copied().collect();
        known.sort_unstable();
        known.dedup();
        let mut next = known.len() as u32;
        let mut unknown = 0;
        let classes = labels
            .iter()
            .map(|label| match label {
                Some(label) => Some(known.partition_point(|other| other < label) as u32),
                None => {
                    unknown += 1;
                    match unknown_labels {
                        UnknownLabels::OwnClass => Some(known.len() as u32),
                        UnknownLabels::LeftOut => None,
                        UnknownLabels::EachItsOwn => {
                            next += 1;
                            Some(next - 1)
                        }
                    }
                }
            })
            .collect();
        let class_count = match unknown_labels {
            UnknownLabels::OwnClass => known.len() + usize::from(unknown > 0),
            UnknownLabels::LeftOut => known.len(),
            UnknownLabels::EachItsOwn => known.len() + unknown,
        };
        Labels {
            classes,
            class_count,
            known_classes: known,
            names: Vec::new(),
            unknown,
            choice: unknown_labels,
        }
    }

    /// Classes numbered by the texts in alphabetical order (of their characters' code points), which
    /// become the [`Labels::names`]. Texts are compared as they are: `FR` and `fr` are two labels.
    /// A text of nothing but blanks is unknown.
    pub fn from_text<'a>(
        texts: impl IntoIterator<Item = Option<&'a str>>,
        unknown_labels: UnknownLabels,
    ) -> Labels {
        let texts: Vec<Option<&str>> =
            texts.into_iter().map(|text| text.filter(|text| !text.trim().is_empty())).collect();
        let mut codes: BTreeMap<&str, u32> = texts.iter().flatten().map(|text| (*text, 0)).collect();
        for (code, (_, place)) in codes.iter_mut().enumerate() {
            *place = code as u32;
        }
        let labels: Vec<Option<u32>> =
            texts.iter().map(|text| text.and_then(|text| codes.get(text).copied())).collect();
        let names = codes.keys().map(|text| text.to_string()).collect();
        Labels { names, ..Labels::new(&labels, unknown_labels) }
    }

    /// Number of nodes.
    pub fn n(&self) -> usize {
        self.classes.len()
    }

    /// Class of each node; `None` if it is left out.
    pub fn classes(&self) -> &[Option<u32>] {
        &self.classes
    }

    /// Number of classes, those of unknown labels among them.
    pub fn class_count(&self) -> usize {
        self.class_count
    }

    /// The label each known class stands for, by class: the numbers given to [`Labels::new`].
    pub fn known(&self) -> &[u32] {
        &self.known_classes
    }

    /// The text each known class stands for, by class; empty if labels were given as numbers.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Number of nodes of unknown label.
    pub fn unknown(&self) -> usize {
        self.unknown
    }

    /// What is done with them.
    pub fn choice(&self) -> UnknownLabels {
        self.choice
    }

    /// The graph to measure with these labels: without the nodes left out, if there are any.
    ///
    /// # Panics
    /// If there is not one label per node.
    pub fn on<'a>(&self, graph: &'a Graph) -> Labelled<'a> {
        assert_eq!(self.n(), graph.n(), "one label per node");
        let classes = self.classes.iter().flatten().copied().collect();
        if self.classes.iter().all(Option::is_some) {
            return Labelled { graph: Cow::Borrowed(graph), classes, nodes: None, n: graph.n() };
        }
        let keep: Vec<bool> = self.classes.iter().map(Option::is_some).collect();
        let (part, nodes) = graph.subgraph(&keep);
        Labelled { graph: Cow::Owned(part), classes, nodes: Some(nodes), n: graph.n() }
    }
}

/// A graph in which every node has a class: made by [`Labels::on`].
#[derive(Debug, Clone)]
pub struct Labelled<'a> {
    /// The graph, or its part among the nodes that have a class.
    pub graph: Cow<'a, Graph>,
    /// Class of each of its nodes.
    pub classes: Vec<u32>,
    nodes: Option<Vec<u32>>,
    n: usize,
}

impl Labelled<'_> {
    /// The nodes measured, by their ids in the whole graph; `None` if that is all of them.
    pub fn nodes(&self) -> Option<&[u32]> {
        self.nodes.as_deref()
    }

    /// Values of the nodes measured put at their places in the whole graph, `None` for the others.
    ///
    /// # Panics
    /// If there is not one value per node measured.
    pub fn back<T: Clone>(&self, values: Vec<T>) -> Vec<Option<T>> {
        assert_eq!(values.len(), self.graph.n(), "one value per node measured");
        let Some(nodes) = &self.nodes else {
            return values.into_iter().map(Some).collect();
        };
        let mut all = vec![None; self.n];
        for (v, value) in nodes.iter().zip(values) {
            all[*v as usize] = Some(value);
        }
        all
    }
}

/// The classes of nodes: distinct labels ascending, the place of each node's label, class sizes.
pub(crate) fn classes(labels: &[u32]) -> (Vec<u32>, Vec<u32>, Vec<u64>) {
    let mut distinct = labels.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    let class: Vec<u32> = labels.iter().map(|l| distinct.partition_point(|d| d < l) as u32).collect();
    let mut sizes = vec![0u64; distinct.len()];
    for c in &class {
        sizes[*c as usize] += 1;
    }
    (distinct, class, sizes)
}

/// The class of each node and the number of classes, as positions.
pub(crate) fn dense_classes(labels: &[u32]) -> (Vec<usize>, usize) {
    let (distinct, class, _) = classes(labels);
    (class.into_iter().map(|c| c as usize).collect(), distinct.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::homophily::ei_index::ei_index;

    const SOME: [Option<u32>; 5] = [Some(7), None, Some(3), Some(7), None];

    #[test]
    fn each_choice_numbers_classes_without_gaps() {
        let of = |choice| Labels::new(&SOME, choice);
        let own = of(UnknownLabels::OwnClass);
        assert_eq!(own.classes(), [Some(1), Some(2), Some(0), Some(1), Some(2)]);
        assert_eq!((own.class_count(), own.known(), own.unknown()), (3, &[3, 7][..], 2));
        let out = of(UnknownLabels::LeftOut);
        assert_eq!(out.classes(), [Some(1), None, Some(0), Some(1), None]);
        assert_eq!(out.class_count(), 2);
        let each = of(UnknownLabels::EachItsOwn);
        assert_eq!(each.classes(), [Some(1), Some(2), Some(0), Some(1), Some(3)]);
        assert_eq!(each.class_count(), 4);
        let none = Labels::new(&[], UnknownLabels::OwnClass);
        assert_eq!((none.n(), none.class_count(), none.unknown()), (0, 0, 0));
    }

    #[test]
    fn text_is_numbered_by_the_alphabet_and_blank_is_unknown() {
        let texts = [Some("b"), Some(""), Some("A"), Some("a"), None, Some("é"), Some(" "), Some("a")];
        let labels = Labels::from_text(texts, UnknownLabels::LeftOut);
        assert_eq!(labels.names(), ["A", "a", "b", "é"]);
        assert_eq!(labels.unknown(), 3);
        let expected = [Some(2), None, Some(0), Some(1), None, Some(3), None, Some(1)];
        assert_eq!(labels.classes(), expected);
    }

    #[test]
    fn who_is_left_out_has_no_value_and_gives_none_to_others() {
        let g = Graph::undirected(5, [(0, 3, 1.0), (0, 2, 1.0), (0, 1, 1.0), (1, 4, 1.0)]).unwrap();
        let index = |choice| {
            let labelled = Labels::new(&SOME, choice);
            let known = labelled.on(&g);
            ei_index(&known.graph, &known.classes)
        };
        assert_eq!(index(UnknownLabels::LeftOut), Some(0.0));
        assert_eq!(index(UnknownLabels::OwnClass), Some(0.0));
        assert_eq!(index(UnknownLabels::EachItsOwn), Some(0.5));
        let labelled = Labels::new(&SOME, UnknownLabels::LeftOut);
        let known = labelled.on(&g);
        assert_eq!(known.nodes(), Some(&[0, 2, 3][..]));
        assert_eq!(known.back(vec![10, 12, 13]), [Some(10), None, Some(12), Some(13), None]);
        let all = Labels::new(&SOME, UnknownLabels::OwnClass);
        assert_eq!(all.on(&g).nodes(), None);
        assert_eq!(all.on(&g).back(vec![0; 5]), [Some(0); 5]);
    }
}
