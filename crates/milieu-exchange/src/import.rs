//! The one door of an import: files and what is known of them in, a command with findings out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use milieu_territory::{Command, Territory};
use milieu_vocabulary::{Date, Findings, Layer, NutsVersion, Place, RegionCode, SourceKey, message};

use crate::gather::Gather;
use crate::mapping::Mapping;
use crate::table::{FileFormat, Limits, OpenOptions, Table, TableFile};
use crate::{ExchangeError, ImportKind, recognise};

/// What is to be read, and how.
#[derive(Clone, Debug, Default)]
pub struct ImportRequest {
    /// Kind; [`ImportKind::Auto`] to find out.
    pub kind: ImportKind,
    /// Files. Those that belong together (CORDIS organisations and projects, a CSV and its YAML
    /// description) go into one request.
    pub paths: Vec<PathBuf>,
    /// Which column is what; guessed where not given.
    pub mapping: Option<Mapping>,
    /// The rest.
    pub options: ImportOptions,
}

/// How files are to be read, and what is known of them beside their content.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// The data were made up for demonstration.
    pub synthetic: bool,
    /// Title of the source.
    pub title: Option<String>,
    /// Licence or terms.
    pub licence: Option<String>,
    /// Day the data were taken.
    pub retrieved: Option<Date>,
    /// Who imports.
    pub author: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Classification the region codes belong to, e.g. `nuts-2016`.
    pub region_scheme: Option<String>,
    /// NUTS version to which relabelled region codes are to be converted.
    pub nuts_version: Option<NutsVersion>,
    /// Rows shown in a preview.
    pub preview_rows: usize,
    /// Layer of ties that do not name one.
    pub layer: Option<Layer>,
    /// Whether ties that do not say so have a direction.
    pub directed: Option<bool>,
    /// Region of actors that do not name one.
    pub region: Option<RegionCode>,
    /// Country of actors that do not name one.
    pub country: Option<String>,
    /// Year of survey answers that do not name one.
    pub year: Option<i32>,
    /// Sheet of a workbook; else found.
    pub sheet: Option<String>,
    /// Encoding; else found.
    pub encoding: Option<String>,
    /// Separator; else found.
    pub separator: Option<char>,
    /// Prefix of the keys of new actors, `members` unless given.
    pub key_prefix: Option<String>,
    /// Which statistics to take.
    pub filter: StatisticFilter,
    /// Read a file again though it was imported before.
    pub again: bool,
    /// Findings of one kind given in full; the rest is counted.
    pub findings_per_kind: usize,
    /// What may be held in memory.
    pub limits: Limits,
}

impl Default for ImportOptions {
    fn default() -> Self {
        ImportOptions {
            synthetic: false,
            title: None,
            licence: None,
            retrieved: None,
            author: None,
            reason: None,
            region_scheme: None,
            nuts_version: None,
            preview_rows: 12,
            layer: None,
            directed: None,
            region: None,
            country: None,
            year: None,
            sheet: None,
            encoding: None,
            separator: None,
            key_prefix: None,
            filter: StatisticFilter::default(),
            again: false,
            findings_per_kind: 30,
            limits: Limits::default(),
        }
    }
}

/// Which cells of a statistical table are taken. An empty part takes all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatisticFilter {
    /// Regions: these codes and, for NUTS codes, all inside them.
    pub regions: Vec<RegionCode>,
    /// First and last year.
    pub years: Option<(i32, i32)>,
    /// Codes taken, by dimension (`unit`, `nace_r2`, `sex`, …).
    pub dimensions: BTreeMap<String, Vec<String>>,
}

impl StatisticFilter {
    /// Whether a region is taken.
    pub fn takes_region(&self, region: &RegionCode) -> bool {
        self.regions.is_empty() || self.regions.iter().any(|r| r.holds(region))
    }

    /// Whether a year is taken.
    pub fn takes_year(&self, year: i32) -> bool {
        self.years.is_none_or(|(first, last)| (first..=last).contains(&year))
    }

    /// Whether a code of a dimension is taken.
    pub fn takes(&self, dimension: &str, code: &str) -> bool {
        self.dimensions.get(dimension).is_none_or(|codes| codes.is_empty() || codes.iter().any(|c| c == code))
    }
}

/// What came of reading.
#[derive(Clone, Debug)]
pub struct Import {
    /// One command for all of it. Without changes when a finding is an error.
    pub command: Command,
    /// Where each change of the command came from.
    pub places: Vec<Place>,
    /// What was found on the way.
    pub findings: Findings,
    /// What was read.
    pub summary: ImportSummary,
    /// First rows of each table.
    pub previews: Vec<Preview>,
}

/// What was read, in numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportSummary {
    /// Kind of each file, in the order given.
    pub kinds: Vec<(String, ImportKind)>,
    /// Rows read.
    pub rows: u64,
    /// Records put, by table name.
    pub records: BTreeMap<String, u64>,
    /// Keys of the sources.
    pub sources: Vec<SourceKey>,
}

/// First rows of a table, and what its columns are taken for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// File.
    pub file: String,
    /// Sheet.
    pub sheet: Option<String>,
    /// Row of the headings.
    pub header_row: u64,
    /// Columns.
    pub columns: Vec<PreviewColumn>,
    /// First rows, with their numbers.
    pub rows: Vec<(u64, Vec<String>)>,
}

/// A column of a preview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PreviewColumn {
    /// Heading.
    pub name: String,
    /// Field it is taken for, if any.
    pub role: Option<String>,
}

/// How far an import is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Key of the message that says what is being done.
    pub stage: &'static str,
    /// File.
    pub file: String,
    /// Rows read of it so far.
    pub rows: u64,
}

/// What a file is, without importing it.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// File name.
    pub file: String,
    /// SHA-256.
    pub sha256: String,
    /// Bytes after unpacking.
    pub bytes: u64,
    /// Whether it is gzipped.
    pub gzip: bool,
    /// What it is made of.
    pub format: FileFormat,
    /// Name of the encoding, for text.
    pub encoding: Option<&'static str>,
    /// `false` where the encoding was chosen by evidence only.
    pub encoding_sure: bool,
    /// Separator, for delimited text.
    pub separator: Option<char>,
    /// Sheets, for workbooks.
    pub sheets: Vec<String>,
    /// Kind of import, if recognised.
    pub kind: Option<ImportKind>,
    /// Guessed mapping, for member lists, tie lists and survey sheets.
    pub mapping: Option<Mapping>,
    /// First rows of each table.
    pub previews: Vec<Preview>,
}

/// A file as the importers take it.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub file: Arc<TableFile>,
    pub tables: Vec<Table>,
    pub kind: ImportKind,
}

fn open_options(options: &ImportOptions) -> OpenOptions {
    OpenOptions { encoding: options.encoding.clone(), separator: options.separator, limits: options.limits }
}

fn tables_of(file: &Arc<TableFile>, sheet: Option<&str>) -> Result<Vec<Table>, ExchangeError> {
    match file.format {
        FileFormat::Xml | FileFormat::JsonObject => Ok(Vec::new()),
        FileFormat::Workbook if sheet.is_none() => Table::all(file),
        _ => Ok(vec![Table::of(file, sheet)?]),
    }
}

/// Looks at a file: format, encoding, separator, columns, what they probably are, first rows.
pub fn inspect(path: &Path, options: &ImportOptions) -> Result<Inspection, ExchangeError> {
    let file = Arc::new(TableFile::open(path, &open_options(options))?);
    let tables = tables_of(&file, options.sheet.as_deref())?;
    let kind = recognise::recognise(&file, &tables);
    let mapping = match kind {
        Some(kind @ (ImportKind::Members | ImportKind::Ties | ImportKind::Survey)) => {
            tables.first().map(|t| Mapping::guess(&t.columns, kind))
        }
        _ => None,
    };
    let previews = tables
        .iter()
        .map(|t| preview(t, kind.unwrap_or_default(), mapping.as_ref(), options.preview_rows))
        .collect();
    let text = file.format != FileFormat::Workbook;
    Ok(Inspection {
        file: file.name.clone(),
        sha256: file.sha256.clone(),
        bytes: file.bytes,
        gzip: file.gzip,
        format: file.format,
        encoding: text.then(|| file.encoding.encoding.name()),
        encoding_sure: file.encoding.sure,
        separator: tables.first().and_then(|t| t.separator).map(char::from),
        sheets: file.sheets.clone(),
        kind,
        mapping,
        previews,
    })
}

fn preview(table: &Table, kind: ImportKind, mapping: Option<&Mapping>, rows: usize) -> Preview {
    let roles = recognise::roles(table, kind, mapping);
    Preview {
        file: table.file.name.clone(),
        sheet: table.sheet.clone(),
        header_row: table.header_row,
        columns: table
            .columns
            .iter()
            .zip(roles)
            .map(|(name, role)| PreviewColumn { name: name.clone(), role })
            .collect(),
        rows: table
            .sample
            .iter()
            .take(rows)
            .map(|row| (row.number, row.cells().map(str::to_owned).collect()))
            .collect(),
    }
}

/// Reads files into a command.
///
/// What is wrong with single rows becomes findings; what makes a file unreadable is an error.
/// Findings of severity *error* empty the command: nothing of the request can be used.
pub fn read(
    request: &ImportRequest,
    existing: &Territory,
    progress: &mut dyn FnMut(Progress),
) -> Result<Import, ExchangeError> {
    if request.paths.is_empty() {
        return Err(ExchangeError::NoFile);
    }
    let options = &request.options;
    let mut gather = Gather::new(existing, options, progress);
    let mut inputs: Vec<Input> = Vec::new();
    let mut descriptions: Vec<PathBuf> = Vec::new();
    for path in &request.paths {
        let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        if matches!(extension.as_str(), "yaml" | "yml") {
            descriptions.push(path.clone());
            continue;
        }
        gather.progress("import-stage-opening", &path.display().to_string(), 0);
        if request.kind.is_graph_or_geometry() {
            crate::graph_import::read(path, request.kind, &mut gather)?;
            continue;
        }
        let file = Arc::new(TableFile::open(path, &open_options(options))?);
        if request.kind == ImportKind::Auto
            && let Some(kind) = recognise::graph_or_geometry(&file)
        {
            gather.findings.note(
                Place::file(&file.name),
                message!("import-recognised", kind = milieu_vocabulary::Message::new(kind.help_key())),
            );
            crate::graph_import::read(path, kind, &mut gather)?;
            continue;
        }
        let sheet = options.sheet.as_deref().or(request.mapping.as_ref().and_then(|m| m.sheet.as_deref()));
        let tables = tables_of(&file, sheet)?;
        let kind = match request.kind {
            ImportKind::Auto => {
                let kind =
                    recognise::recognise(&file, &tables).ok_or_else(|| ExchangeError::Unrecognised {
                        file: file.name.clone(),
                        columns: tables.first().map(|t| t.columns.join(", ")).unwrap_or_default(),
                    })?;
                gather.findings.note(
                    Place::file(&file.name),
                    message!("import-recognised", kind = milieu_vocabulary::Message::new(kind.help_key())),
                );
                kind
            }
            kind => kind,
        };
        gather.summary.kinds.push((file.name.clone(), kind));
        gather.file_findings(&file, &tables);
        for table in &tables {
            gather.previews.push(preview(table, kind, request.mapping.as_ref(), options.preview_rows));
        }
        inputs.push(Input { file, tables, kind });
    }
    if inputs.is_empty() && !descriptions.is_empty() {
        return Err(ExchangeError::NotATable {
            file: descriptions[0].display().to_string(),
            looks_like: "yaml",
        });
    }

    let (together, alone): (Vec<Input>, Vec<Input>) =
        inputs.into_iter().partition(|i| matches!(i.kind, ImportKind::Cordis | ImportKind::Keep));
    let (cordis, keep): (Vec<Input>, Vec<Input>) =
        together.into_iter().partition(|i| i.kind == ImportKind::Cordis);
    if !cordis.is_empty() {
        crate::cordis::read(&cordis, &mut gather)?;
    }
    if !keep.is_empty() {
        crate::keep::read(&keep, &mut gather)?;
    }
    for input in &alone {
        match input.kind {
            ImportKind::Members => crate::members::read(input, request.mapping.as_ref(), &mut gather)?,
            ImportKind::Ties => crate::ties::read(input, request.mapping.as_ref(), &mut gather)?,
            ImportKind::Survey => crate::survey::read(input, request.mapping.as_ref(), &mut gather)?,
            ImportKind::EurostatTsv => crate::eurostat::tsv::read(input, &mut gather)?,
            ImportKind::SdmxCsv => crate::eurostat::sdmx_csv::read(input, &mut gather)?,
            ImportKind::JsonStat => crate::eurostat::json_stat::read(input, &mut gather)?,
            ImportKind::IndicatorCsv => crate::indicator::read(input, &descriptions, &mut gather)?,
            ImportKind::Panel => crate::panel::read(input, &mut gather)?,
            _ => {}
        }
    }
    Ok(gather.finish(&request.paths))
}
