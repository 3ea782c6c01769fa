//! Which separator stands between the cells of a text.

/// The separator under which most rows have the same number of cells, and more than one.
pub(super) fn guess(head: &str) -> u8 {
    let mut best = (b',', 0.0);
    for separator in *b"\t;,|" {
        let score = score(head, separator);
        if score > best.1 {
            best = (separator, score);
        }
    }
    best.0
}

fn score(head: &str, separator: u8) -> f64 {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(head.as_bytes());
    let mut widths: Vec<usize> = Vec::new();
    let mut record = csv::StringRecord::new();
    while widths.len() < 300 && matches!(reader.read_record(&mut record), Ok(true)) {
        if record.iter().any(|c| !c.trim().is_empty()) {
            widths.push(record.len());
        }
    }
    // The last row may be cut where the sample ends.
    if widths.len() > 2 {
        widths.pop();
    }
    let Some(&first) = widths.first() else { return 0.0 };
    let mut sorted = widths.clone();
    sorted.sort_unstable();
    let middle = sorted[sorted.len() / 2];
    if middle < 2 {
        // One column of values below a heading with separators in it is no table of that separator.
        return if first > 1 { 0.01 } else { 0.0 };
    }
    let same = widths.iter().filter(|w| **w == middle).count() as f64 / widths.len() as f64;
    let heading = if first == middle { 0.5 } else { 0.0 };
    // Agreement first; among equals the separator that parts more.
    same + heading + (middle.min(50) as f64) * 0.002
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_inside_quotes_and_texts_do_not_count() {
        assert_eq!(guess("a;b;c\n1,5;2,5;3,5\n1,0;2,0;3,0\n"), b';');
        assert_eq!(guess("name,town\n\"Müller; Söhne\",Graz\n\"x\ny\",Linz\n"), b',');
        assert_eq!(guess("a,b,geo\\time\t2015 \t2014 \nTHS,A,AT\t1.0 \t: \n"), b'\t');
        assert_eq!(guess("siret\n001\n002\n"), b',');
        assert_eq!(guess(""), b',');
    }
}
