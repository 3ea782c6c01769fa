//! Prints the description of the interface as OpenAPI, from which the page's types are made.

use std::io::Write;

fn main() -> std::io::Result<()> {
    let text = milieu_server::openapi().to_pretty_json().map_err(std::io::Error::other)?;
    writeln!(std::io::stdout().lock(), "{text}")
}
