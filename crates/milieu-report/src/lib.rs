//! Blocks of text, figures and tables to one self-contained HTML file.
