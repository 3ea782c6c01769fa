//! Progress: what is done, how much, how long it will take. On standard error, or told to whoever
//! watches the command.

use std::sync::Arc;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::Value;

/// Watches a command that runs inside another program.
pub trait Watcher: Send + Sync {
    /// So much of so much is done, and what comes now. A total of 0 is unknown.
    fn progress(&self, done: u64, total: u64, what: &str);
    /// What is known before the end, such as an estimate so far.
    fn partial(&self, value: Value);
    /// Whether the command is to stop.
    fn stopped(&self) -> bool;
}

/// A bar that appears only on a terminal and only when something takes a while.
pub enum Bar {
    Terminal(ProgressBar),
    Watched(Arc<dyn Watcher>),
}

impl Bar {
    pub fn on_terminal(quiet: bool) -> Self {
        let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        if let Ok(style) = ProgressStyle::with_template("{msg:32} {wide_bar} {percent:>3} % {eta:>4}") {
            bar.set_style(style);
        }
        Bar::Terminal(bar)
    }

    pub fn watched(watcher: Arc<dyn Watcher>) -> Self {
        Bar::Watched(watcher)
    }

    pub fn set(&self, done: u64, total: u64, what: String) {
        match self {
            Bar::Terminal(bar) => {
                bar.set_length(total.max(1));
                bar.set_position(done.min(total));
                bar.set_message(what);
            }
            Bar::Watched(watcher) => watcher.progress(done.min(total), total, &what),
        }
    }

    /// What is known so far; a terminal has no place for it.
    pub fn partial(&self, value: impl FnOnce() -> Value) {
        if let Bar::Watched(watcher) = self {
            watcher.partial(value());
        }
    }

    pub fn finish(&self) {
        if let Bar::Terminal(bar) = self {
            bar.finish_and_clear();
        }
    }
}
