//! Progress on standard error: what is done, how much, how long it will take.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar that appears only on a terminal and only when something takes a while.
pub struct Bar(ProgressBar);

impl Bar {
    pub fn new(quiet: bool) -> Self {
        let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        if let Ok(style) = ProgressStyle::with_template("{msg:32} {wide_bar} {percent:>3} % {eta:>4}") {
            bar.set_style(style);
        }
        Bar(bar)
    }

    pub fn set(&self, done: u64, total: u64, what: String) {
        self.0.set_length(total.max(1));
        self.0.set_position(done.min(total));
        self.0.set_message(what);
    }

    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
