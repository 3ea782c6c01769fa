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
