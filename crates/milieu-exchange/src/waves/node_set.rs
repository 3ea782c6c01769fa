//! Who may stand in the rows or columns: actors, or what they take part in.

use std::collections::HashMap;

/// Names in order, found by name; by number, too, where no name is a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeSet {
    names: Vec<String>,
    by_name: HashMap<String, u32>,
    numbers_too: bool,
}

impl NodeSet {
    /// As many as said, called 1, 2, 3, ….
    pub fn numbered(count: usize) -> Self {
        let names: Vec<String> = (1..=count).map(|number| number.to_string()).collect();
        let by_name = names.iter().cloned().zip(0u32..).collect();
        NodeSet { names, by_name, numbers_too: false }
    }

    /// With these names.
    ///
    /// # Errors
    /// A name that stands twice.
    pub fn named(names: Vec<String>) -> Result<Self, String> {
        let mut by_name = HashMap::with_capacity(names.len());
        for (name, at) in names.iter().zip(0u32..) {
            if by_name.insert(name.clone(), at).is_some() {
                return Err(name.clone());
            }
        }
        let numbers_too = !names.iter().any(|name| name.parse::<f64>().is_ok());
        Ok(NodeSet { names, by_name, numbers_too })
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Names, in order.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Position of one, by name or by number counted from one.
    pub fn position(&self, id: &str) -> Option<u32> {
        let id = id.trim();
        if let Some(at) = self.by_name.get(id) {
            return Some(*at);
        }
        let whole = id.strip_suffix(".0").unwrap_or(id);
        if !self.numbers_too {
            return self.by_name.get(whole).copied();
        }
        let number: u32 = whole.parse().ok()?;
        number.checked_sub(1).filter(|at| (*at as usize) < self.names.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_positions_only_where_no_name_is_a_number() {
        let named = NodeSet::named(vec!["ada".to_owned(), "bo".to_owned()]).unwrap();
        assert_eq!(
            (named.position("bo"), named.position("2"), named.position("2.0")),
            (Some(1), Some(1), Some(1))
        );
        assert_eq!((named.position("3"), named.position("0"), named.position("-1")), (None, None, None));
        let coded = NodeSet::named(vec!["2".to_owned(), "7".to_owned()]).unwrap();
        assert_eq!((coded.position("2"), coded.position("7"), coded.position("1")), (Some(0), Some(1), None));
        assert_eq!(NodeSet::named(vec!["a".to_owned(), "a".to_owned()]), Err("a".to_owned()));
        assert_eq!(NodeSet::numbered(3).position("3.0"), Some(2));
    }
}
