//! Where the networks come from: the generator of the reference data, or Horizon 2020.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use csv::ByteRecord;
use milieu_network::Affiliations;

const H2020: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/network_peers/h2020.py");

/// Which network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 5,000 actors in 1,000 projects.
    S,
    /// 40,000 actors in 25,000 projects.
    M,
    /// 200,000 actors in 150,000 projects.
    L,
    /// 35,871 actors in 31,451 projects, real.
    H2020,
}

impl Size {
    /// The generated ones, by size.
    pub const GENERATED: [Size; 3] = [Size::S, Size::M, Size::L];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Size::S => "S",
            Size::M => "M",
            Size::L => "L",
            Size::H2020 => "h2020",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Size> {
        [Size::S, Size::M, Size::L, Size::H2020].into_iter().find(|size| size.name() == name)
    }

    /// From how many sources a peer that starts a search from each actor is timed, if not from all.
    pub fn sources(self) -> Option<usize> {
        match self {
            Size::S => None,
            Size::M | Size::H2020 => Some(100),
            Size::L => Some(10),
        }
    }
}

/// The folder of a network, made on first use.
///
/// # Errors
/// What is missing to make it.
pub fn folder(size: Size, python: Option<&Path>) -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("network").join(size.name());
    if folder.join("participations.csv").is_file() {
        return Ok(folder);
    }
    let data = std::env::var_os("MILIEU_DATA").map(PathBuf::from);
    let data = data.ok_or("MILIEU_DATA does not name the folder of reference data")?;
    let python = python.ok_or("there is no Python to make it with")?;
    let mut command = Command::new(python);
    match size {
        Size::H2020 => {
            command.arg(H2020).arg(data.join("cordis-h2020-participations/h2020.csv.gz")).arg(&folder)
        }
        _ => command.arg(data.join("network-reference/gen_affiliation.py")).arg(size.name()).arg(&folder),
    };
    let output = command.output().map_err(|error| format!("{}: {error}", python.display()))?;
    if output.status.success() {
        Ok(folder)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// A network as read.
pub struct Input {
    /// Who takes part in what.
    pub affiliations: Affiliations,
    /// The columns after the id.
    pub labels: Vec<Labels>,
}

/// A label of the actors; an empty cell is a class of its own.
pub struct Labels {
    /// Name of the column.
    pub name: String,
    /// Class of each actor.
    pub classes: Vec<u32>,
}

impl Input {
    /// Reads actors.csv and participations.csv of `folder`.
    ///
    /// # Errors
    /// What the reader or the builder says.
    pub fn read(folder: &Path) -> Result<Input, Box<dyn std::error::Error>> {
        let mut places: HashMap<Box<[u8]>, u32> = HashMap::new();
        let mut reader = csv::Reader::from_path(folder.join("actors.csv"))?;
        let names = reader.headers()?.iter().skip(1);
        let mut labels: Vec<Labels> =
            names.map(|name| Labels { name: name.to_owned(), classes: Vec::new() }).collect();
        let mut classes = vec![HashMap::<Box<[u8]>, u32>::new(); labels.len()];
        let mut row = ByteRecord::new();
        while reader.read_byte_record(&mut row)? {
            place(&mut places, &row[0]);
            for (column, (classes, labels)) in classes.iter_mut().zip(&mut labels).enumerate() {
                labels.classes.push(place(classes, &row[column + 1]));
            }
        }
        let mut projects: HashMap<Box<[u8]>, u32> = HashMap::new();
        let mut incidences = Vec::new();
        let mut reader = csv::Reader::from_path(folder.join("participations.csv"))?;
        while reader.read_byte_record(&mut row)? {
            let project = place(&mut projects, &row[0]);
            incidences.push((place(&mut places, &row[1]), project));
        }
        let affiliations = Affiliations::new(places.len(), projects.len(), incidences)?;
        Ok(Input { affiliations, labels })
    }

    /// The classes of a column.
    pub fn labels(&self, name: &str) -> &[u32] {
        let column = self.labels.iter().find(|column| column.name == name);
        &column.expect("the column is there").classes
    }
}

/// The place of `name`, the next free one if it is new.
fn place(places: &mut HashMap<Box<[u8]>, u32>, name: &[u8]) -> u32 {
    if let Some(place) = places.get(name) {
        return *place;
    }
    let place = places.len() as u32;
    places.insert(name.into(), place);
    place
}
