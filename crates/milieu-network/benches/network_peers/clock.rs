//! Processor time, wall time and memory of this process.

use std::time::Instant;

/// Adds up what the timed parts of a task take.
#[derive(Debug, Default)]
pub struct Clock {
    /// Processor seconds.
    pub cpu: f64,
    /// Wall seconds.
    pub wall: f64,
}

impl Clock {
    /// Does `work` on the clock.
    pub fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let (cpu, start) = (processor_seconds(), Instant::now());
        let result = work();
        let wall = start.elapsed().as_secs_f64();
        self.wall += wall;
        self.cpu += match (cpu, processor_seconds()) {
            (Some(before), Some(after)) => after - before,
            // Where the system does not say, a task of one thread takes about its wall time.
            _ => wall,
        };
        result
    }

    /// Does `work`, which does the task `times` over, and counts a share of it.
    pub fn time_share<T>(&mut self, times: u32, work: impl FnOnce() -> T) -> T {
        let mut whole = Clock::default();
        let result = whole.time(work);
        self.cpu += whole.cpu / f64::from(times);
        self.wall += whole.wall / f64::from(times);
        result
    }
}

/// Processor time of all threads that are there, in seconds, as Linux counts it.
fn processor_seconds() -> Option<f64> {
    // Giving way brings the count of the running thread up to date.
    std::thread::yield_now();
    let mut nanoseconds = 0.0;
    for thread in std::fs::read_dir("/proc/self/task").ok()? {
        let text = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        nanoseconds += text.split_whitespace().next()?.parse::<f64>().ok()?;
    }
    Some(nanoseconds / 1e9)
}

/// Largest memory of this process so far in MB, as Linux counts it.
pub fn peak_megabytes() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<f64>().ok()? * 1024.0 / 1e6)
}
