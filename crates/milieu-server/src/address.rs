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

/// A text as a value of a query.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_read_back() {
        for text in ["actor:cordis:1", "a&b=c #?%", "łódź 🚀", "<script>"] {
            assert_eq!(value(&format!("x=1&sel={}", encode(text)), "sel").as_deref(), Some(text));
        }
    }
}
