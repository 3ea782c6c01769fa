//! XML as a tree, with limits: no document types, no entities beyond the five of XML, no endless
//! nesting. Namespace prefixes are dropped.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use milieu_vocabulary::{Findings, Place, message};

use super::GraphError;

/// Deepest nesting that is read.
const DEEPEST: usize = 64;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Name without prefix.
    pub(super) name: String,
    /// Attributes, names without prefix.
    pub(super) attributes: Vec<(String, String)>,
    /// Elements inside.
    pub(super) children: Vec<Element>,
    /// Text directly inside.
    pub(super) text: String,
}

/// The graph of a file whose outermost element is `format`: the first, with a finding when there
/// are more.
pub(super) fn only_graph<'a>(
    root: &'a Element,
    format: &'static str,
    outermost: &'static str,
    place: &Place,
    findings: &mut Findings,
) -> Result<&'a Element, GraphError> {
    if root.name != format {
        return Err(GraphError::NotTheFormat { format, wanted: outermost });
    }
    let mut graphs = root.all("graph");
    let Some(graph) = graphs.next() else {
        return Err(GraphError::NotTheFormat { format, wanted: "<graph>" });
    };
    let more = graphs.count();
    if more > 0 {
        findings.warn(place.clone(), message!("graph-more-graphs", count = more));
    }
    Ok(graph)
}

impl Element {
    /// An attribute's value.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The elements inside with a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element with a name, however deep inside.
    pub(super) fn inside(&self, name: &str) -> Option<&Element> {
        self.children
            .iter()
            .find_map(|child| if child.name == name { Some(child) } else { child.inside(name) })
    }
}

fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_owned()
}

/// Reads the root element.
pub(super) fn tree(text: &str) -> Result<Element, GraphError> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let at = reader.buffer_position();
        let broken = |detail: String| GraphError::Markup { at, detail };
        let event = reader.read_event().map_err(|error| broken(error.to_string()))?;
        match event {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return Err(GraphError::TooDeep { limit: DEEPEST });
                }
                open.push(element(&start, at)?);
            }
            Event::Empty(start) => {
                let element = element(&start, at)?;
                if let Some(parent) = open.last_mut() {
                    parent.children.push(element);
                }
            }
            Event::End(_) => {
                if let (Some(done), Some(parent)) = (open.pop(), open.last_mut()) {
                    parent.children.push(done);
                } else {
                    return Err(broken("an end without a start".to_owned()));
                }
            }
            Event::Text(part) => push(&mut open, &part.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(part) => push(&mut open, &part.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(reference) => {
                let known = match reference.resolve_char_ref() {
                    Ok(Some(character)) => Some(character),
                    Ok(None) => predefined(&reference),
                    Err(error) => return Err(broken(error.to_string())),
                };
                match known {
                    Some(character) => push(&mut open, character.encode_utf8(&mut [0; 4])),
                    None => return Err(GraphError::Entity { name: reference.to_string(), at }),
                }
            }
            Event::DocType(_) => return Err(GraphError::Declaration { at }),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    let mut root = open.swap_remove(0);
    if !open.is_empty() {
        // The document ended inside an element.
        return Err(GraphError::Markup {
            at: reader.buffer_position(),
            detail: "the file ends inside an element".to_owned(),
        });
    }
    match root.children.is_empty() {
        true => Err(GraphError::NotTheFormat { format: "xml", wanted: "<" }),
        false => Ok(root.children.swap_remove(0)),
    }
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

fn push(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn element(start: &BytesStart<'_>, at: u64) -> Result<Element, GraphError> {
    let broken = |detail: String| GraphError::Markup { at, detail };
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| broken(error.to_string()))?;
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| broken(error.to_string()))?;
        attributes.push((local(attribute.key.as_ref()), value.into_owned()));
    }
    Ok(Element { name: local(start.name().as_ref()), attributes, ..Element::default() })
}

/// Text as it is written into XML; line ends and tabs survive. The flag is set when a character
/// stands in the text that XML cannot hold; it becomes U+FFFD.
pub(super) fn escaped(text: &str, lossy: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                *lossy = true;
                out.push('\u{fffd}');
            }
            // Blanks that a reader would take for line ends or trim.
            ' ' if out.is_empty() => out.push_str("&#32;"),
            '\u{85}' | '\u{2028}' => out.push_str(&format!("&#{};", u32::from(character))),
            other => out.push(other),
        }
    }
    if out.ends_with(' ') {
        out.pop();
        out.push_str("&#32;");
    }
    out
}
