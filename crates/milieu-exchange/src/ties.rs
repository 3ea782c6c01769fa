//! Tie lists: one tie per row.
//!
//! Ends are given by key or by name; a name must be that of exactly one actor of the territory.
//! The layer comes from a column, from the mapping, or from the import's options; a tie without
//! a layer is a finding, since layers are never mixed. A tie has weight 1 where nothing else is
//! said. Ties of goods and of money have a direction unless the file says otherwise, the others
//! have none.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use milieu_territory::{Record, Tie};
use milieu_vocabulary::{ActorKey, Layer, message};

use crate::direction::directed_by_nature;
use crate::gather::Gather;
use crate::import::Input;
use crate::mapped::Mapped;
use crate::mapping::Mapping;
use crate::table::Row;
use crate::values::{actor_key, plain, slug};
use crate::{ExchangeError, ImportKind};

static LAYER_WORDS: LazyLock<BTreeMap<&'static str, Layer>> = LazyLock::new(|| {
    let mut words = BTreeMap::new();
    for line in include_str!("../data/layer-words.csv").lines().filter(|l| !l.starts_with('#')).skip(1) {
        if let Some((layer, list)) = line.split_once(',')
            && let Ok(layer) = layer.parse::<Layer>()
        {
            for word in list.split('|') {
                words.entry(word).or_insert(layer);
            }
        }
    }
    words
});

/// The layer a word names.
pub(crate) fn layer_of(word: &str) -> Option<Layer> {
    LAYER_WORDS.get(plain(word).as_str()).copied()
}

/// Who is meant by a cell: a key, or a name that only one actor has.
pub(crate) struct Who {
    by_name: HashMap<String, Vec<ActorKey>>,
}

/// Why nobody is meant.
pub(crate) enum Nobody {
    Unknown,
    Several(usize),
}

impl Who {
    pub fn new(gather: &Gather<'_>) -> Self {
        let mut by_name: HashMap<String, Vec<ActorKey>> = HashMap::new();
        for actor in gather.existing.actors.values() {
            let mut names = vec![plain(&actor.name)];
            names.extend(actor.short_name.as_deref().map(plain));
            names.dedup();
            for name in names.into_iter().filter(|n| !n.is_empty()) {
                by_name.entry(name).or_default().push(actor.key.as_str().into());
            }
        }
        Who { by_name }
    }

    pub fn find(&self, cell: &str, gather: &Gather<'_>) -> Result<ActorKey, Nobody> {
        let prefix = gather.options.key_prefix.as_deref().unwrap_or("members");
        for key in [cell.to_owned(), actor_key(prefix, cell), format!("{prefix}:{}", slug(cell))] {
            if gather.existing.actors.contains_key(&key) {
                return Ok(key.into());
            }
        }
        match self.by_name.get(&plain(cell)).map(Vec::as_slice) {
            Some([one]) => Ok(one.clone()),
            Some(several @ [_, _, ..]) => Err(Nobody::Several(several.len())),
            _ => Err(Nobody::Unknown),
        }
    }
}

/// Reads the tie lists of a file.
pub(crate) fn read(
    input: &Input,
    mapping: Option<&Mapping>,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let source = gather.source(&input.file, "ties");
    let who = Who::new(gather);
    let mut seen: HashMap<String, u64> = HashMap::new();
    for table in &input.tables {
        if input.tables.len() > 1 && !Mapped::suits(table, ImportKind::Ties, mapping) {
            gather.note(table.whole(), message!("import-sheet-unused"));
            continue;
        }
        let Some(mapped) = Mapped::new(table, ImportKind::Ties, mapping, gather) else { continue };
        let mut rows = table.rows()?;
        let mut row = Row::default();
        while rows.read(&mut row)? {
            gather.row(table, row.number);
            let mut end = |field: &str| {
                let Some(cell) = mapped.text(&row, field) else {
                    gather.warn(mapped.place(&row, field), message!("import-row-without-key"));
                    return None;
                };
                match who.find(&cell, gather) {
                    Ok(key) => Some(key),
                    Err(Nobody::Unknown) => {
                        gather.warn(mapped.place(&row, field), message!("import-tie-to-nobody", name = cell));
                        None
                    }
                    Err(Nobody::Several(count)) => {
                        gather.warn(
                            mapped.place(&row, field),
                            message!("import-name-of-several", name = cell, count = count),
                        );
                        None
                    }
                }
            };
            let (from, to) = (end("from"), end("to"));
            let (Some(from), Some(to)) = (from, to) else { continue };
            let layer = match mapped.text(&row, "layer") {
                Some(word) => match layer_of(&word) {
                    Some(layer) => Some(layer),
                    None => {
                        gather.warn(
                            mapped.place(&row, "layer"),
                            message!("import-unknown-layer", value = word),
                        );
                        continue;
                    }
                },
                None => gather.options.layer,
            };
            let Some(layer) = layer else {
                gather.warn(mapped.place(&row, "layer"), message!("import-tie-without-layer"));
                continue;
            };
            let has_weight = mapped.text(&row, "weight").is_some();
            let weight = match mapped.number(&row, "weight", gather) {
                Some(weight) if weight > 0.0 => weight,
                Some(weight) => {
                    gather.warn(
                        mapped.place(&row, "weight"),
                        message!("import-weight-not-positive", value = weight),
                    );
                    continue;
                }
                // What was written but is no weight must not count as one.
                None if has_weight => continue,
                None => 1.0,
            };
            let directed = mapped
                .yes_no(&row, "directed", gather)
                .or(gather.options.directed)
                .unwrap_or(directed_by_nature(layer));
            let reported_by = match mapped.text(&row, "reported_by") {
                None => None,
                Some(cell) => match who.find(&cell, gather) {
                    Ok(key) => Some(key),
                    Err(_) => {
                        gather.warn(
                            mapped.place(&row, "reported_by"),
                            message!("import-reporter-unknown", name = cell),
                        );
                        None
                    }
                },
            };
            let tie = Tie {
                from,
                to,
                layer,
                directed,
                weight,
                codified: mapped.yes_no(&row, "codified", gather),
                formal: mapped.yes_no(&row, "formal", gather),
                trigger: mapped.text(&row, "trigger").map(|t| slug(&t)),
                reported_by,
                span: mapped.span(&row, "from_date", "until_date", gather),
                attributes: mapped.attributes(&row).map(|(h, v)| (h.to_owned(), v.to_owned())).collect(),
                source: Some(source.clone()),
            };
            let key = tie.key();
            if let Some(first) = seen.get(&key) {
                gather.warn(table.place(row.number), message!("import-tie-twice", first = *first));
                continue;
            }
            seen.insert(key, row.number);
            gather.put(Record::Tie(Box::new(tie)), table.place(row.number))?;
        }
        gather.repairs(table, &rows.repairs);
    }
    Ok(())
}
