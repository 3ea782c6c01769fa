//! A drawing as a file of its own, in one theme: for print, slides and programs that know neither
//! CSS variables nor what a page prefers.

use crate::STYLE;

/// The colours a drawing is exported in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// On white.
    Light,
    /// On a dark ground.
    Dark,
    /// On white, for paper.
    Print,
}

impl Theme {
    /// All themes.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Print];

    /// The stable word.
    pub const fn code(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Print => "print",
        }
    }

    /// The theme of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Theme::ALL.into_iter().find(|theme| theme.code() == word)
    }
}

/// The style with one theme's colours in place of variables.
fn style(theme: Theme) -> String {
    // The rules outside of `@media` hold for all; a theme's block names its own colours after them.
    let mut plain = String::new();
    let mut block = String::new();
    let mut rest = STYLE;
    let wanted = match theme {
        Theme::Light => None,
        Theme::Dark => Some("prefers-color-scheme:dark"),
        Theme::Print => Some("print"),
    };
    while let Some(at) = rest.find("@media") {
        plain.push_str(&rest[..at]);
        let tail = &rest[at..];
        let end = block_end(tail);
        let (media, after) = tail.split_at(end);
        if wanted.is_some_and(|wanted| media.split('{').next().unwrap_or_default().contains(wanted)) {
            block.push_str(media);
        }
        rest = after;
    }
    plain.push_str(rest);
    let mut colours: Vec<(String, String)> = Vec::new();
    for text in [&plain, &block] {
        for declaration in text.split(['{', '}', ';']) {
            if let Some((name, value)) = declaration.trim().split_once(':')
                && name.starts_with("--mf-")
                && !value.contains("var(")
            {
                colours.retain(|(known, _)| known != name);
                colours.push((name.to_owned(), value.trim().to_owned()));
            }
        }
    }
    for (name, value) in &colours {
        plain = plain.replace(&format!("var({name})"), value);
    }
    plain
}

/// Where the block that a text begins with ends.
fn block_end(text: &str) -> usize {
    let mut depth = 0usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// A drawing of the kit as an SVG file of its own in one theme, with its ground.
pub fn themed(svg: &str, theme: Theme) -> String {
    let ground = match theme {
        Theme::Dark => "#14181d",
        Theme::Light | Theme::Print => "#ffffff",
    };
    let head =
        format!("<style>{}</style><rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>", style(theme));
    match svg.find("<title") {
        Some(at) => {
            let (start, end) = svg.split_at(at);
            // Title and description stay first, where readers look for them.
            let after = end.find("</desc>").map_or(0, |at| at + "</desc>".len());
            let (told, drawn) = end.split_at(after);
            format!("{start}{told}{head}{drawn}")
        }
        None => svg.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_themed_drawing_has_no_variables_left() {
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mf\"><title>t</title><desc>d</desc><g/></svg>";
        for theme in Theme::ALL {
            let text = themed(svg, theme);
            assert!(!text.contains("var(--"), "{theme:?}: {text}");
            assert!(!text.contains("@media"), "{theme:?}");
            assert!(text.contains("</desc><style>"));
        }
        assert_ne!(themed(svg, Theme::Light), themed(svg, Theme::Dark));
    }
}
