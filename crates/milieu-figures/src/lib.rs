//! The figure kit: data in, SVG out, with title, description and table twin.
