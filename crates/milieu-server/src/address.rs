//! Reading and writing the query of an address.

/// The value of a name in a query, decoded. The first, when a name stands twice.
pub fn value(query: &str, name: &str) -> Option<String> {
    pairs(query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// All names and values of a query, decoded, in order.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    axum::extract::Query::<Vec<(String, String)>>::try_from_uri(
        &format!("/?{query}").parse().unwrap_or_default(),
    )
    .map(|parsed| parsed.0)
    .unwrap_or_default()
}

/// A value as it stands in a query.
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_survive_an_address() {
        for text in ["members:alder--graz", "a|b & c=d", "Łódź 🏭 ?#%", ""] {
            assert_eq!(value(&format!("key={}&x=1", encoded(text)), "key").as_deref(), Some(text));
        }
    }
}
