//! A document as blocks, and its one form so far: a self-contained HTML file.

use std::fmt::Write;

use milieu_figures::{Figure, STYLE, Table};
use quick_xml::escape::escape;

/// A piece of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading of level 2 to 4. `anchor` is unique in the document.
    Heading {
        /// Level.
        level: u8,
        /// Text.
        text: String,
        /// Name for links.
        anchor: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// Something to be noticed before all else.
    Notice(String),
    /// A list.
    List(Vec<String>),
    /// Terms with their explanations.
    Definitions(Vec<(String, String)>),
    /// A drawing with its table twin behind a fold.
    Figure(Box<Figure>),
    /// A table.
    Table(Table),
    /// Blocks behind a fold.
    Fold {
        /// What is seen when folded.
        summary: String,
        /// What is inside.
        blocks: Vec<Block>,
    },
}

/// A document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Language code.
    pub language: String,
    /// Title.
    pub title: String,
    /// Line under the title.
    pub subtitle: String,
    /// Heading of the list of contents.
    pub contents: String,
    /// Words for the fold that holds a figure's table.
    pub table_twin: String,
    /// Words of the link past the contents.
    pub skip: String,
    /// Line at the foot.
    pub foot: String,
    /// The blocks.
    pub blocks: Vec<Block>,
}

const PAGE_STYLE: &str = "\
:root{--ink:#1b1f24;--soft:#57606a;--paper:#fff;--line:#d0d7de;--link:#0550ae;--note:#fff4e5;--note-line:#b54708}\
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;--paper:#0d1117;--line:#30363d;--link:#79c0ff;\
--note:#2d1f0e;--note-line:#f0883e}}\
html{color-scheme:light dark}\
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}\
main,header,footer,nav{max-width:60rem;margin:0 auto;padding:0 1.25rem}\
header{padding-top:2rem}h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem}\
h2{font-size:1.35rem;margin:2.4rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}\
h3{font-size:1.1rem;margin:1.6rem 0 .4rem}h4{font-size:1rem;margin:1.2rem 0 .3rem}\
p,li,dd{max-width:46rem}.soft{color:var(--soft)}a{color:var(--link)}\
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}\
.notice{background:var(--note);border-left:4px solid var(--note-line);padding:.6rem 1rem;margin:1rem 0}\
table{border-collapse:collapse;margin:.8rem 0;font-size:.92rem}caption{text-align:left;color:var(--soft);padding-bottom:.3rem}\
th,td{text-align:left;vertical-align:top;padding:.28rem .8rem .28rem 0;border-bottom:1px solid var(--line)}\
.scroll{overflow-x:auto}figure{margin:1rem 0}figcaption{font-weight:600}\
details{margin:.5rem 0}summary{cursor:pointer;color:var(--link)}\
dt{font-weight:600;margin-top:.6rem}dd{margin:0}nav ul{columns:2;padding-left:1.2rem}\
footer{color:var(--soft);font-size:.9rem;padding-top:2rem;padding-bottom:3rem}\
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--line:#999;--link:#000;--note:#fff}\
nav,.skip{display:none}body{font-size:11pt}h2{break-after:avoid}figure,tr{break-inside:avoid}\
details:not([open])>*{display:none}}";

impl Document {
    /// The document as one HTML file that asks nothing of any network: style and drawings are
    /// inside, there is no script, and the page itself forbids everything else.
    pub fn html(&self) -> String {
        let mut page = String::with_capacity(64 * 1024);
        let w = &mut page;
        // Writing to a String cannot fail.
        let _ = write!(
            w,
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{}</title>\n<style>{PAGE_STYLE}{STYLE}</style>\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#main\">{}</a>\n<header>\n<h1>{}</h1>\n<p class=\"soft\">{}</p>\n</header>\n",
            escape(&self.language),
            escape(&self.title),
            escape(&self.skip),
            escape(&self.title),
            escape(&self.subtitle),
        );
        let headings: Vec<(&str, &str)> = self
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level: 2, text, anchor } => Some((text.as_str(), anchor.as_str())),
                _ => None,
            })
            .collect();
        if headings.len() > 2 {
            let _ = write!(w, "<nav aria-label=\"{0}\">\n<h2>{0}</h2>\n<ul>\n", escape(&self.contents));
            for (text, anchor) in headings {
                let _ = writeln!(w, "<li><a href=\"#{}\">{}</a></li>", escape(anchor), escape(text));
            }
            w.push_str("</ul>\n</nav>\n");
        }
        w.push_str("<main id=\"main\">\n");
        for block in &self.blocks {
            self.block(w, block);
        }
        let _ = write!(w, "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>\n", escape(&self.foot));
        page
    }

    fn block(&self, w: &mut String, block: &Block) {
        // Writing to a String cannot fail.
        let _ = match block {
            Block::Heading { level, text, anchor } => {
                let level = (*level).clamp(2, 4);
                writeln!(w, "<h{level} id=\"{}\">{}</h{level}>", escape(anchor), escape(text))
            }
            Block::Paragraph(text) => writeln!(w, "<p>{}</p>", escape(text)),
            Block::Notice(text) => writeln!(w, "<p class=\"notice\" role=\"note\">{}</p>", escape(text)),
            Block::List(items) => {
                w.push_str("<ul>\n");
                for item in items {
                    let _ = writeln!(w, "<li>{}</li>", escape(item));
                }
                writeln!(w, "</ul>")
            }
            Block::Definitions(terms) => {
                w.push_str("<dl>\n");
                for (term, text) in terms {
                    let _ = writeln!(w, "<dt>{}</dt><dd>{}</dd>", escape(term), escape(text));
                }
                writeln!(w, "</dl>")
            }
            Block::Figure(figure) => {
                let _ = write!(
                    w,
                    "<figure>\n<figcaption>{}</figcaption>\n<p class=\"soft\">{}</p>\n\
                     <div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{}\">{}</div>\n\
                     <details>\n<summary>{}</summary>\n",
                    escape(&figure.title),
                    escape(&figure.description),
                    escape(&figure.title),
                    figure.svg,
                    escape(&self.table_twin),
                );
                table(w, &figure.table);
                writeln!(w, "</details>\n</figure>")
            }
            Block::Table(data) => {
                table(w, data);
                Ok(())
            }
            Block::Fold { summary, blocks } => {
                let _ = writeln!(w, "<details>\n<summary>{}</summary>", escape(summary));
                for inner in blocks {
                    self.block(w, inner);
                }
                writeln!(w, "</details>")
            }
        };
    }
}

fn table(w: &mut String, data: &Table) {
    let label = escape(&data.caption);
    let _ = write!(
        w,
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">\n<table>\n<caption>{label}</caption>\n<thead><tr>"
    );
    for column in &data.columns {
        // A column without a heading holds the rows' names.
        let _ = if column.is_empty() {
            write!(w, "<td></td>")
        } else {
            write!(w, "<th scope=\"col\">{}</th>", escape(column))
        };
    }
    w.push_str("</tr></thead>\n<tbody>\n");
    for row in &data.rows {
        w.push_str("<tr>");
        for (i, cell) in row.iter().enumerate() {
            let _ = if i == 0 {
                write!(w, "<th scope=\"row\">{}</th>", escape(cell))
            } else {
                write!(w, "<td>{}</td>", escape(cell))
            };
        }
        w.push_str("</tr>\n");
    }
    w.push_str("</tbody>\n</table>\n</div>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_comes_from_data_becomes_markup_or_a_request() {
        let evil = "</style><script src=\"https://example.org/x.js\">alert(1)</script><img src=x onerror=y>";
        let document = Document {
            language: "en".into(),
            title: evil.into(),
            blocks: vec![
                Block::Heading { level: 2, text: evil.into(), anchor: evil.into() },
                Block::Paragraph(evil.into()),
                Block::List(vec![evil.into()]),
                Block::Definitions(vec![(evil.into(), evil.into())]),
                Block::Table(Table {
                    caption: evil.into(),
                    columns: vec![evil.into()],
                    rows: vec![vec![evil.into()]],
                }),
            ],
            ..Document::default()
        };
        let html = document.html();
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
        assert!(html.contains("Content-Security-Policy"));
    }
}
