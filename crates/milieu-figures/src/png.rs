//! A drawing as pixels, with the kit's own typeface: the same on every machine.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::{Theme, themed};

/// The kit's typeface, regular and bold: Latin, Greek, Cyrillic and signs (DejaVu Sans).
pub const TYPEFACE: [&[u8]; 2] =
    [include_bytes!("../fonts/DejaVuSans.ttf"), include_bytes!("../fonts/DejaVuSans-Bold.ttf")];

/// Why a drawing has no pixels.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PngError {
    /// It is not an SVG that can be read.
    #[error("the drawing cannot be read: {0}")]
    Drawing(#[from] resvg::usvg::Error),
    /// It is too large or empty.
    #[error("a picture of {width} × {height} pixels cannot be made")]
    Size {
        /// Width.
        width: u32,
        /// Height.
        height: u32,
    },
    /// It cannot be written as PNG.
    #[error("the picture cannot be written: {0}")]
    Encoding(String),
}

/// Largest side of a picture, pixels.
const LARGEST: u32 = 16_000;

/// A drawing of the kit as PNG in one theme, `scale` pixels for each unit.
///
/// # Errors
/// When the drawing is no SVG, or the picture would be empty or larger than 16,000 pixels.
pub fn png(svg: &str, theme: Theme, scale: f32) -> Result<Vec<u8>, PngError> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        let mut database = fontdb::Database::new();
        for face in TYPEFACE {
            database.load_font_data(face.to_vec());
        }
        database.set_sans_serif_family("DejaVu Sans");
        Arc::new(database)
    });
    let options =
        Options { fontdb: Arc::clone(fonts), font_family: "DejaVu Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(&themed(svg, theme), &options)?;
    let size = tree.size();
    let (width, height) = ((size.width() * scale).ceil() as u32, (size.height() * scale).ceil() as u32);
    if width.max(height) > LARGEST {
        return Err(PngError::Size { width, height });
    }
    let mut pixels = Pixmap::new(width, height).ok_or(PngError::Size { width, height })?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| PngError::Encoding(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_drawn_and_themes_differ() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mf\" viewBox=\"0 0 90 30\" width=\"90\" \
                   height=\"30\"><title>t</title><desc>d</desc><text x=\"5\" y=\"20\">Łódź</text></svg>";
        let light = png(svg, Theme::Light, 1.0).expect("a drawing");
        let without = png(&svg.replace("Łódź", ""), Theme::Light, 1.0).expect("a drawing");
        assert!(light.starts_with(b"\x89PNG"));
        assert_ne!(light, without, "labels leave pixels");
        assert_ne!(light, png(svg, Theme::Dark, 1.0).expect("a drawing"));
        assert!(matches!(png(svg, Theme::Light, 1e4), Err(PngError::Size { .. })));
    }
}
