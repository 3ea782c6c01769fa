//! The workbench: a territory's pages and jobs over HTTP, on the loopback address.
//!
//! ```text
//! address ─► access (token, host, origin) ─► page handler ─► Question (territory, period, language)
//!                                                │                  │
//!                        job if it takes long ◄──┘                  ▼
//!                                                     Page: answer, figures, tables, data
//!                                                       │ .json      │ plain HTML      │ web page
//! ```
//!
//! * Every screen is one handler under `pages`: a question in the address, a `page::Page` as
//!   answer. The same address with `.json` gives it as data, `?plain` as HTML without script; the
//!   web page (folder `web/`, embedded) draws the same data.
//! * Everything that changes the file or takes long is a command of the command line, run inside
//!   by `jobs`; what the screen does, `milieu …` does.
//! * Reads are served from a `desk::Loaded` territory, swapped whole after a change.

mod access;
mod address;
mod assets;
mod commands;
mod context;
mod desk;
mod evolution;
mod exports;
mod jobs;
mod listen;
mod page;
mod pages;
mod plain;
mod problem;
mod question;
mod router;
mod search_index;
mod uploads;

pub use listen::open;
pub use router::openapi;
