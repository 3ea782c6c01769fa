//! Stopping: by hand in a terminal, the first time to an orderly end and the second time at once; or
//! by whoever watches the command.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::progress::Watcher;

/// Tells whether a person asks the program to stop.
#[derive(Clone)]
pub enum Interrupt {
    ByHand(Arc<AtomicBool>),
    Watched(Arc<dyn Watcher>),
}

/// Exit code of a program that was stopped twice, as shells know it.
const AT_ONCE: i32 = 130;

impl Interrupt {
    /// Listens to the terminal from here on.
    pub fn listen() -> Self {
        let asked = Arc::new(AtomicBool::new(false));
        let own = Arc::clone(&asked);
        // A program that cannot listen is stopped as any other, and loses its state.
        let _ = ctrlc::set_handler(move || {
            if own.swap(true, Ordering::SeqCst) {
                std::process::exit(AT_ONCE);
            }
        });
        Interrupt::ByHand(asked)
    }

    /// Asks whoever watches.
    pub fn watched(watcher: Arc<dyn Watcher>) -> Self {
        Interrupt::Watched(watcher)
    }

    /// Whether the program is to stop.
    pub fn asked(&self) -> bool {
        match self {
            Interrupt::ByHand(asked) => asked.load(Ordering::SeqCst),
            Interrupt::Watched(watcher) => watcher.stopped(),
        }
    }
}
