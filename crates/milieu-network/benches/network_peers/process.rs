//! One task in a process of its own: what it took, and what came out.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::clock::{Clock, peak_megabytes};
use crate::input::Input;
use crate::tasks::{Network, everything, tasks};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/network_peers/peer.py");

/// What one run took.
#[derive(Debug, Clone)]
pub struct Run {
    /// Processor seconds of the task.
    pub cpu: f64,
    /// Wall seconds of the task.
    pub wall: f64,
    /// Largest memory of the whole process in MB, if the system says it.
    pub peak: Option<f64>,
    /// How often the sample fits into the whole; the seconds are already multiplied by it.
    pub scale: f64,
    /// What a reader of the figures must know.
    pub note: String,
    /// What came out.
    pub values: Vec<f64>,
}

impl Run {
    /// Processor seconds truly spent, without scaling up from a sample.
    pub fn spent(&self) -> f64 {
        self.cpu / self.scale
    }
}

/// The inside of a process of ours: does one task and says what it took.
pub fn measure(name: &str, folder: &Path, values: &Path, seed: u64) {
    let task = tasks().chain(everything()).find(|task| task.name == name).expect("a known task");
    let mut clock = Clock::default();
    let input = if task.reads { None } else { Some(Input::read(folder).expect("the network is readable")) };
    let found = (task.ours)(&Network::new(folder, input.as_ref(), seed), &mut clock);
    let bytes: Vec<u8> = found.iter().flat_map(|value| value.to_le_bytes()).collect();
    std::fs::write(values, bytes).expect("the values are written");
    let peak = peak_megabytes().map_or(String::new(), |peak| peak.to_string());
    println!("{}\t{}\t{peak}\t1\t", clock.cpu, clock.wall);
}

/// A task of ours in a new process.
pub fn ours(task: &str, folder: &Path, threads: usize, seed: u64) -> Result<Run, String> {
    let values = folder.join(format!("{task}.ours"));
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.args(["--bench", "measure", task]).arg(folder).arg(&values).arg(seed.to_string());
    run(command.env("RAYON_NUM_THREADS", threads.to_string()), &values)
}

/// A task of the peer in a new process.
pub fn theirs(
    python: &Path,
    task: &str,
    folder: &Path,
    threads: usize,
    sources: Option<usize>,
    seed: u64,
) -> Result<Run, String> {
    let values = folder.join(format!("{task}.peer"));
    let mut command = Command::new(python);
    command.arg(SCRIPT).arg(task).arg(folder).arg(&values);
    command.args(["--threads", &threads.to_string(), "--seed", &seed.to_string()]);
    if let Some(sources) = sources {
        command.args(["--sources", &sources.to_string()]);
    }
    for library in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"] {
        command.env(library, threads.to_string());
    }
    run(&mut command, &values)
}

fn run(command: &mut Command, values: &Path) -> Result<Run, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("{} {}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let mut parts = said.trim_end_matches('\n').split('\t');
    let mut number = || parts.next().and_then(|part| part.parse::<f64>().ok());
    let (cpu, wall, peak, scale) = (number(), number(), number(), number());
    let (Some(cpu), Some(wall), Some(scale)) = (cpu, wall, scale) else {
        return Err(format!("said {said:?}"));
    };
    let note = parts.next().unwrap_or_default().to_owned();
    Ok(Run { cpu, wall, peak, scale, note, values: numbers(values)? })
}

/// The numbers of a file of values.
pub fn numbers(file: &Path) -> Result<Vec<f64>, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let (words, _) = bytes.as_chunks::<8>();
    Ok(words.iter().map(|word| f64::from_le_bytes(*word)).collect())
}
