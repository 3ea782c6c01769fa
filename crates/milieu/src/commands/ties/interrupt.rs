//! Stopping by hand: the first time what runs comes to an orderly end, the second time at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set when a person asks the program to stop.
#[derive(Clone)]
pub struct Interrupt(Arc<AtomicBool>);

/// Exit code of a program that was stopped twice, as shells know it.
const AT_ONCE: i32 = 130;

impl Interrupt {
    /// Listens from here on.
    pub fn listen() -> Self {
        let asked = Arc::new(AtomicBool::new(false));
        let own = Arc::clone(&asked);
        // A program that cannot listen is stopped as any other, and loses its state.
        let _ = ctrlc::set_handler(move || {
            if own.swap(true, Ordering::SeqCst) {
                std::process::exit(AT_ONCE);
            }
        });
        Interrupt(asked)
    }

    /// Whether the program is to stop.
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}
