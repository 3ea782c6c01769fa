//! UCINET data language (DL; Borgatti, Everett and Freeman 2002): full matrices (any line
//! breaking, with or without diagonal), half matrices, edge lists and node lists, one or two
//! modes, several matrices, labels given or embedded.
//!
//! A matrix that is symmetric is taken for an undirected network. Written are edge lists with
//! labels; attributes, times and directions of single ties have no place in the format.

use std::collections::BTreeMap;

use milieu_vocabulary::{Findings, Place, message};

use super::pajek::{by_mode, label_ids, quotable, tell_losses};
use super::{GraphDocument, GraphEdge, GraphError, GraphNode, MOST_NODES};

/// The name that stands for ties without a layer beside others that have one.
const NO_LAYER: &str = "-";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Full,
    Lower,
    Upper,
    Edges,
    Nodes,
}

struct Header {
    rows: usize,
    columns: usize,
    matrices: usize,
    two_mode: bool,
    shape: Shape,
    diagonal: bool,
    embedded_rows: bool,
    embedded_columns: bool,
    row_labels: Vec<String>,
    column_labels: Vec<String>,
    matrix_labels: Vec<String>,
}

struct Token {
    text: String,
    line: u64,
    quoted: bool,
    /// Where the text goes on behind the token.
    end: usize,
}

/// Words, parted by blanks, commas, equal signs and line ends; quoted text is one word.
struct Tokens<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Iterator for Tokens<'_> {
    type Item = Token;
    fn next(&mut self) -> Option<Token> {
        let parts = |c: char| c.is_whitespace() || matches!(c, ',' | '=');
        loop {
            let first = self.text.get(self.at..)?.chars().next()?;
            if !parts(first) {
                break;
            }
            self.line += u64::from(first == '\n');
            self.at += first.len_utf8();
        }
        let rest = self.text.get(self.at..)?;
        let line = self.line;
        if let Some(inside) = rest.strip_prefix('"') {
            let end = inside.find('"').unwrap_or(inside.len());
            self.at = (self.at + 1 + end + 1).min(self.text.len());
            self.line += inside[..end].matches('\n').count() as u64;
            return Some(Token { text: inside[..end].to_owned(), line, quoted: true, end: self.at });
        }
        // `data:1 2` and `labels:a` : a colon ends a word of the header.
        let end = rest.find(parts).unwrap_or(rest.len());
        self.at += end;
        Some(Token { text: rest[..end].to_owned(), line, quoted: false, end: self.at })
    }
}

fn syntax(line: u64, wanted: &'static str, found: &str) -> GraphError {
    GraphError::Syntax { line, wanted, found: found.to_owned() }
}

/// Reads the header; returns it with the place in the text where the data start, and their line.
fn header(text: &str) -> Result<(Header, usize, u64), GraphError> {
    let mut tokens = Tokens { text, at: 0, line: 1 }.peekable();
    match tokens.next() {
        Some(first) if first.text.eq_ignore_ascii_case("dl") => {}
        _ => return Err(GraphError::NotTheFormat { format: "ucinet-dl", wanted: "dl" }),
    }
    let mut h = Header {
        rows: 0,
        columns: 0,
        matrices: 1,
        two_mode: false,
        shape: Shape::Full,
        diagonal: true,
        embedded_rows: false,
        embedded_columns: false,
        row_labels: Vec::new(),
        column_labels: Vec::new(),
        matrix_labels: Vec::new(),
    };
    let mut which = "";
    let mut sized = false;
    while let Some(token) = tokens.next() {
        let word = token.text.to_ascii_lowercase();
        let mut count = |what: &'static str| -> Result<usize, GraphError> {
            sized = true;
            let value = tokens.next();
            let found = value.as_ref().map_or("", |t| t.text.as_str());
            let count: u64 = found.parse().map_err(|_| syntax(token.line, what, found))?;
            usize::try_from(count)
                .ok()
                .filter(|n| *n <= MOST_NODES)
                .ok_or(GraphError::TooMany { count, limit: MOST_NODES })
        };
        match word.as_str() {
            "n" => {
                h.rows = count("n = number")?;
                h.columns = h.rows;
            }
            "nr" => {
                h.rows = count("nr = number")?;
                h.two_mode = true;
            }
            "nc" => {
                h.columns = count("nc = number")?;
                h.two_mode = true;
            }
            "nm" => h.matrices = count("nm = number")?.max(1),
            "format" => {
                let value = tokens.next();
                let found = value.as_ref().map_or("", |t| t.text.as_str());
                h.shape = match found.to_ascii_lowercase().as_str() {
                    "fullmatrix" | "fm" => Shape::Full,
                    "lowerhalf" | "lh" => Shape::Lower,
                    "upperhalf" | "uh" => Shape::Upper,
                    "edgelist1" | "el1" => Shape::Edges,
                    "edgelist2" | "el2" => {
                        h.two_mode = true;
                        Shape::Edges
                    }
                    "nodelist1" | "nl1" => Shape::Nodes,
                    "nodelist2" | "nl2" => {
                        h.two_mode = true;
                        Shape::Nodes
                    }
                    _ => return Err(syntax(token.line, "fullmatrix, edgelist1, nodelist1, …", found)),
                };
            }
            "diagonal" => {
                let value = tokens.next();
                h.diagonal = !value.is_some_and(|t| t.text.to_ascii_lowercase().starts_with("absent"));
            }
            "row" => which = "row",
            "column" | "col" => which = "column",
            "matrix" | "level" => which = "matrix",
            "embedded" | "embedded:" => {}
            "labels" | "labels:" => {
                let embedded = tokens
                    .peek()
                    .is_some_and(|t| t.text.to_ascii_lowercase().trim_end_matches(':') == "embedded");
                if embedded {
                    h.embedded_rows |= which != "column";
                    h.embedded_columns |= which != "row";
                } else {
                    let wanted = match which {
                        "column" => h.columns,
                        "matrix" => h.matrices,
                        _ => h.rows,
                    };
                    let mut labels = Vec::new();
                    while labels.len() < wanted {
                        let Some(next) = tokens.peek() else { break };
                        let keyword = next.text.to_ascii_lowercase();
                        let ends = keyword == "data:" || keyword == "labels:";
                        if !next.quoted && ends {
                            break;
                        }
                        labels.push(next.text.clone());
                        tokens.next();
                    }
                    match which {
                        "column" => h.column_labels = labels,
                        "matrix" => h.matrix_labels = labels,
                        _ => h.row_labels = labels,
                    }
                }
                which = "";
            }
            "data:" | "data" => {
                return if !sized {
                    Err(syntax(token.line, "n = number", ""))
                } else {
                    if !h.two_mode {
                        h.columns = h.rows;
                    }
                    Ok((h, token.end, token.line))
                };
            }
            // A point at the end of a keyword, an empty word from `n =5`.
            "" | "." => {}
            _ => return Err(syntax(token.line, "a keyword of the header or data:", &token.text)),
        }
    }
    Err(GraphError::NotTheFormat { format: "ucinet-dl", wanted: "data:" })
}

/// Rows and columns by label or number.
struct Labels {
    rows: Vec<String>,
    columns: Vec<String>,
}

impl Labels {
    /// Position of a label, which is taken up when labels are embedded and there is room.
    fn place(
        list: &mut Vec<String>,
        index: &mut BTreeMap<String, usize>,
        text: &str,
        embedded: bool,
        most: usize,
    ) -> Option<usize> {
        let number = text.parse::<usize>().ok().filter(|n| !embedded && (1..=most).contains(n));
        if let Some(number) = number {
            return Some(number - 1);
        }
        if let Some(at) = index.get(text) {
            return Some(*at);
        }
        if embedded && list.len() < most {
            index.insert(text.to_owned(), list.len());
            list.push(text.to_owned());
            return Some(list.len() - 1);
        }
        None
    }
}

fn index(labels: &[String]) -> BTreeMap<String, usize> {
    let mut index = BTreeMap::new();
    for (at, label) in labels.iter().enumerate() {
        index.entry(label.clone()).or_insert(at);
    }
    index
}

type Cells = Vec<(usize, usize, usize, f64)>;

pub(super) fn read(text: &str, place: &Place, findings: &mut Findings) -> Result<GraphDocument, GraphError> {
    let (h, start, line) = header(text)?;
    let data = text.get(start..).unwrap_or_default();
    let mut labels = Labels { rows: h.row_labels.clone(), columns: h.column_labels.clone() };
    if h.two_mode && labels.columns.is_empty() && labels.rows.len() == h.rows + h.columns {
        labels.columns = labels.rows.split_off(h.rows);
    }
    let mut cells: Cells = Vec::new();
    match h.shape {
        Shape::Full | Shape::Lower | Shape::Upper => {
            read_matrix(&h, data, line, &mut labels, &mut cells, place, findings)?;
        }
        Shape::Edges | Shape::Nodes => read_list(&h, data, line, &mut labels, &mut cells, place, findings),
    }
    Ok(document(&h, labels, cells, place, findings))
}

fn read_matrix(
    h: &Header,
    data: &str,
    line: u64,
    labels: &mut Labels,
    cells: &mut Cells,
    place: &Place,
    findings: &mut Findings,
) -> Result<(), GraphError> {
    let mut tokens = Tokens { text: data, at: 0, line };
    let mut missing = 0usize;
    for matrix in 0..h.matrices {
        if h.embedded_columns && h.shape == Shape::Full {
            let list: Vec<String> = tokens.by_ref().take(h.columns).map(|t| t.text).collect();
            if matrix == 0 {
                if h.two_mode { labels.columns = list } else { labels.rows = list }
            }
        }
        for row in 0..h.rows {
            if h.embedded_rows {
                let Some(label) = tokens.next() else { break };
                if matrix == 0 {
                    let known = labels.rows.len();
                    if known == row {
                        labels.rows.push(label.text);
                    } else if let Some(slot) = labels.rows.get_mut(row) {
                        *slot = label.text;
                    }
                }
            }
            let range = match h.shape {
                Shape::Lower => 0..row + 1,
                Shape::Upper => row..h.columns,
                _ => 0..h.columns,
            };
            for column in range {
                if !h.diagonal && row == column {
                    continue;
                }
                let Some(token) = tokens.next() else {
                    let found = "the end of the file";
                    return Err(syntax(tokens.line, "a cell of the matrix", found));
                };
                if matches!(token.text.to_ascii_lowercase().as_str(), "." | "na" | "nan" | "miss") {
                    missing += 1;
                    continue;
                }
                match token.text.parse::<f64>() {
                    Ok(0.0) => {}
                    Ok(value) if value.is_finite() => {
                        cells.push((matrix, row, column, value));
                        if h.shape != Shape::Full && row != column {
                            cells.push((matrix, column, row, value));
                        }
                    }
                    Ok(_) => findings.warn(
                        place.clone().row(token.line),
                        message!("graph-weight-not-finite", weight = &token.text),
                    ),
                    Err(_) => return Err(syntax(token.line, "a number", &token.text)),
                }
            }
        }
    }
    if missing > 0 {
        findings.note(place.clone(), message!("graph-cells-missing", count = missing));
    }
    let rest = tokens.count();
    if rest > 0 {
        findings.warn(place.clone(), message!("graph-cells-too-many", count = rest));
    }
    Ok(())
}

fn read_list(
    h: &Header,
    data: &str,
    line: u64,
    labels: &mut Labels,
    cells: &mut Cells,
    place: &Place,
    findings: &mut Findings,
) {
    let (mut rows, mut columns) = (index(&labels.rows), index(&labels.columns));
    let mut matrix = 0;
    for (number, text) in (line..).zip(data.split('\n')) {
        let mut words: Vec<Token> = Tokens { text, at: 0, line: number }.collect();
        if words.first().is_some_and(|w| w.text.starts_with('!')) {
            matrix += 1;
            words.remove(0);
        }
        let Some(first) = words.first() else { continue };
        let here = || place.clone().row(number);
        if matrix >= h.matrices {
            findings.warn(here(), message!("graph-line-left-out", text = text.trim()));
            continue;
        }
        let Some(row) = Labels::place(&mut labels.rows, &mut rows, &first.text, h.embedded_rows, h.rows)
        else {
            findings.warn(here(), message!("graph-edge-to-nobody", id = &first.text));
            continue;
        };
        let targets = if h.shape == Shape::Edges { &words[1..words.len().min(2)] } else { &words[1..] };
        let weight = match words.get(2).filter(|_| h.shape == Shape::Edges) {
            Some(word) => super::weight_of(&word.text, here(), findings),
            None => Some(1.0),
        };
        let Some(weight) = weight else { continue };
        if h.shape == Shape::Edges && targets.is_empty() {
            findings.warn(here(), message!("graph-edge-without-end"));
        }
        for word in targets {
            let column = if h.two_mode {
                Labels::place(&mut labels.columns, &mut columns, &word.text, h.embedded_columns, h.columns)
            } else {
                Labels::place(&mut labels.rows, &mut rows, &word.text, h.embedded_rows, h.rows)
            };
            match column {
                Some(column) if weight != 0.0 => cells.push((matrix, row, column, weight)),
                Some(_) => {}
                None => findings.warn(here(), message!("graph-edge-to-nobody", id = &word.text)),
            }
        }
    }
}

fn document(
    h: &Header,
    labels: Labels,
    cells: Cells,
    place: &Place,
    findings: &mut Findings,
) -> GraphDocument {
    let node = |at: usize, labels: &[String], prefix: &str, second_mode: bool| GraphNode {
        id: format!("{prefix}{}", at + 1),
        label: labels.get(at).cloned(),
        second_mode,
        ..GraphNode::default()
    };
    let prefix = if h.two_mode { "r" } else { "" };
    let mut nodes: Vec<GraphNode> = (0..h.rows).map(|at| node(at, &labels.rows, prefix, false)).collect();
    if h.two_mode {
        nodes.extend((0..h.columns).map(|at| node(at, &labels.columns, "c", true)));
    }
    let named = nodes.iter().filter(|n| n.label.is_some()).count();
    if named > 0 && named < nodes.len() {
        findings.note(place.clone(), message!("graph-labels-missing", count = nodes.len() - named));
    }
    label_ids(&mut nodes);
    let layer = |matrix: usize| {
        let name = h.matrix_labels.get(matrix).cloned();
        let name = name.or_else(|| (h.matrices > 1).then(|| (matrix + 1).to_string()));
        name.filter(|name| name != NO_LAYER)
    };
    let symmetric = !h.two_mode && is_symmetric(&cells);
    if symmetric && !cells.is_empty() {
        findings.note(place.clone(), message!("graph-symmetric"));
    }
    let edges = cells
        .into_iter()
        .filter(|(_, row, column, _)| !symmetric || row <= column)
        .map(|(matrix, row, column, weight)| GraphEdge {
            source: row,
            target: if h.two_mode { h.rows + column } else { column },
            weight,
            directed: !h.two_mode && !symmetric,
            direction_assumed: false,
            layer: layer(matrix),
            ..GraphEdge::default()
        })
        .collect();
    GraphDocument { directed: !h.two_mode && !symmetric, two_mode: h.two_mode, nodes, edges }
}

/// Whether each tie stands with its reverse, equally strong.
fn is_symmetric(cells: &Cells) -> bool {
    let key = |row: usize, column: usize, matrix: usize, weight: f64| (matrix, row, column, weight.to_bits());
    let mut there: Vec<_> = cells.iter().map(|&(m, r, c, w)| key(r, c, m, w)).collect();
    let mut back: Vec<_> = cells.iter().map(|&(m, r, c, w)| key(c, r, m, w)).collect();
    there.sort_unstable();
    back.sort_unstable();
    there == back
}

pub(super) fn write(document: &GraphDocument, findings: &mut Findings) -> String {
    tell_losses(document, true, findings);
    let timed = document.nodes.iter().filter(|n| !n.spells.is_empty()).count()
        + document.edges.iter().filter(|e| !e.spells.is_empty()).count();
    if timed > 0 {
        findings.warn(Place::default(), message!("graph-times-not-held", count = timed));
    }
    let (order, number) = by_mode(document);
    let layers = document.layers();
    let first = document.nodes.iter().filter(|n| !n.second_mode).count();
    let two_mode = document.two_mode;

    // One cell for each pair and layer.
    let mut cells: BTreeMap<(usize, usize, usize), f64> = BTreeMap::new();
    let (mut parallel, mut without_weight) = (0usize, 0usize);
    for edge in &document.edges {
        let layer = layers.iter().position(|l| *l == edge.layer.as_deref()).unwrap_or_default();
        let end = |at: usize| number.get(at).copied().unwrap_or_default();
        let (mut row, mut column) = (end(edge.source), end(edge.target));
        if two_mode && row > column {
            (row, column) = (column, row);
        }
        if edge.weight == 0.0 {
            without_weight += 1;
            continue;
        }
        let mut put = |row: usize, column: usize| {
            let cell = cells.entry((layer, row, column)).or_insert(0.0);
            parallel += usize::from(*cell != 0.0);
            *cell += edge.weight;
        };
        put(row, column);
        if !edge.directed && !two_mode && row != column {
            put(column, row);
        }
    }
    let listed: Cells = cells.iter().map(|(&(m, r, c), &w)| (m, r, c, w)).collect();
    let directed = document.edges.iter().filter(|e| e.directed).count();
    let mixed = directed > 0 && (directed < document.edges.len() || two_mode || is_symmetric(&listed));
    for (count, finding) in [
        (parallel, message!("graph-parallel-not-held", count = parallel)),
        (without_weight, message!("graph-zero-not-held", count = without_weight)),
        (usize::from(mixed), message!("graph-direction-not-held")),
    ] {
        if count > 0 {
            findings.warn(Place::default(), finding);
        }
    }

    let mut changed = 0;
    let mut names: Vec<String> =
        order.iter().map(|&at| quotable(document.name_of(at), &mut changed)).collect();
    let columns = if two_mode { names.split_off(first) } else { Vec::new() };
    let mut out = String::from("dl ");
    if two_mode {
        out.push_str(&format!("nr={} nc={}", names.len(), columns.len()));
    } else {
        out.push_str(&format!("n={}", names.len()));
    }
    let layered = layers.iter().any(Option::is_some);
    if layered {
        out.push_str(&format!(" nm={}", layers.len()));
    }
    out.push_str(if two_mode { " format=edgelist2\n" } else { " format=edgelist1\n" });
    let list = |out: &mut String, head: &str, names: &[String]| {
        out.push_str(head);
        out.push('\n');
        for name in names {
            out.push_str(&format!("\"{name}\"\n"));
        }
    };
    list(&mut out, if two_mode { "row labels:" } else { "labels:" }, &names);
    if two_mode {
        list(&mut out, "column labels:", &columns);
    }
    if layered {
        let layers: Vec<String> =
            layers.iter().map(|l| quotable(l.unwrap_or(NO_LAYER), &mut changed)).collect();
        list(&mut out, "matrix labels:", &layers);
    }
    out.push_str("data:\n");
    let mut matrix = 0;
    for ((layer, row, column), weight) in cells {
        while matrix < layer {
            out.push_str("!\n");
            matrix += 1;
        }
        let column = if two_mode { column - first.min(column) } else { column };
        out.push_str(&format!("{row} {column} {weight}\n"));
    }
    if changed > 0 {
        findings.warn(Place::default(), message!("graph-labels-changed", count = changed));
    }
    out
}
