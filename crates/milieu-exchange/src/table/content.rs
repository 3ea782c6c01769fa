//! The first look at a file: hash, kind, encoding.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use encoding_rs::Encoding;
use flate2::read::MultiGzDecoder;
use sha2::{Digest, Sha256};

use super::decoding::Decoding;
use super::encoding::{EncodingGuess, Evidence};
use super::{FileFormat, Held, OpenOptions, TableFile, json, workbook};
use crate::ExchangeError;

const HEAD: usize = 1 << 17;

/// Reads a file and hashes it on the way.
struct Hashing {
    inner: BufReader<File>,
    hash: Sha256,
}

impl Read for Hashing {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}

pub(super) fn open(path: &Path, options: &OpenOptions) -> Result<TableFile, ExchangeError> {
    let name =
        path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    let unreadable = |source| ExchangeError::Unreadable { file: name.clone(), source };
    let damaged = |detail: String| ExchangeError::Damaged { file: name.clone(), detail };
    let not_a_table = |looks_like| ExchangeError::NotATable { file: name.clone(), looks_like };
    let asked = match &options.encoding {
        Some(label) => Some(
            Encoding::for_label(label.as_bytes())
                .or_else(|| label.eq_ignore_ascii_case("mac-roman").then_some(encoding_rs::MACINTOSH))
                .ok_or_else(|| ExchangeError::UnknownEncoding(label.clone()))?,
        ),
        None => None,
    };
    let file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(not_a_table("folder"));
    }
    let mut magic = [0u8; 8];
    let mut start = 0;
    let mut hashing = Hashing { inner: BufReader::with_capacity(1 << 16, file), hash: Sha256::new() };
    while start < magic.len() {
        let read = hashing.read(&mut magic[start..]).map_err(unreadable)?;
        if read == 0 {
            break;
        }
        start += read;
    }
    let magic = &magic[..start];
    if magic.is_empty() {
        return Err(ExchangeError::Empty { file: name });
    }
    if let Some(looks_like) = foreign(magic) {
        return Err(not_a_table(looks_like));
    }
    let is_zip = magic.starts_with(b"PK\x03\x04") || magic.starts_with(b"PK\x05\x06");
    let is_ole = magic.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    let gzip = magic.starts_with(b"\x1f\x8b");
    let mut table_file = TableFile {
        path: path.to_owned(),
        name: name.clone(),
        sha256: String::new(),
        bytes: 0,
        gzip,
        format: FileFormat::Delimited,
        encoding: EncodingGuess { encoding: encoding_rs::UTF_8, sure: true },
        sheets: Vec::new(),
        head: String::new(),
        separator: options.separator.and_then(|c| u8::try_from(c).ok()),
        limits: options.limits,
        held: Held::Nothing,
    };

    let mut head = Vec::new();
    let mut evidence = Evidence::new();
    let mut size = 0u64;
    let limit = if is_zip || is_ole { options.limits.held_bytes } else { options.limits.text_bytes };
    {
        let mut take = |reader: &mut dyn Read| -> Result<(), ExchangeError> {
            let mut buffer = vec![0u8; 1 << 16];
            loop {
                let read = reader.read(&mut buffer).map_err(|e| {
                    if gzip {
                        damaged(e.to_string())
                    } else {
                        ExchangeError::Unreadable { file: name.clone(), source: e }
                    }
                })?;
                if read == 0 {
                    return Ok(());
                }
                size += read as u64;
                if size > limit {
                    return Err(ExchangeError::TooLarge { file: name.clone(), size, limit, unit: "bytes" });
                }
                if head.len() < HEAD {
                    head.extend_from_slice(&buffer[..read.min(HEAD - head.len())]);
                }
                if !is_zip && !is_ole {
                    evidence.add(&buffer[..read]);
                }
            }
        };
        let mut whole = magic.chain(&mut hashing);
        if gzip {
            take(&mut MultiGzDecoder::new(&mut whole))?;
            // Whatever stands behind the packed data belongs to the hash, too.
            std::io::copy(&mut whole, &mut std::io::sink()).map_err(unreadable)?;
        } else {
            take(&mut whole)?;
        }
    }
    table_file.bytes = size;
    table_file.sha256 = hashing.hash.finalize().iter().map(|b| format!("{b:02x}")).collect();

    if is_zip || is_ole {
        table_file.format = FileFormat::Workbook;
        let (sheets, rows) = workbook::read(path, &name, is_zip, &options.limits)?;
        table_file.sheets = sheets;
        table_file.held = Held::Sheets(rows);
        return Ok(table_file);
    }
    if size == 0 {
        return Err(ExchangeError::Empty { file: name });
    }
    if gzip && let Some(looks_like) = foreign(&head) {
        return Err(not_a_table(looks_like));
    }
    table_file.encoding = match asked {
        Some(encoding) => EncodingGuess { encoding, sure: true },
        None => evidence.guess(&head),
    };
    let wide = matches!(table_file.encoding.encoding.name(), "UTF-16LE" | "UTF-16BE");
    if evidence.nuls > 0 && !wide {
        return Err(not_a_table("binary"));
    }
    let mut text = Vec::new();
    Decoding::new(head.as_slice(), table_file.encoding.encoding)
        .read_to_end(&mut text)
        .map_err(unreadable)?;
    table_file.head = String::from_utf8_lossy(&text).into_owned();
    let begin = table_file.head.trim_start();
    if begin.is_empty() && size < HEAD as u64 {
        return Err(ExchangeError::Empty { file: name });
    }
    let lower: String = begin.chars().take(200).flat_map(char::to_lowercase).collect();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        return Err(not_a_table("html"));
    }
    if lower.starts_with("<?xml") || lower.starts_with("<graphml") || lower.starts_with("<gexf") {
        table_file.format = FileFormat::Xml;
    } else if begin.starts_with('{') {
        table_file.format = FileFormat::JsonObject;
    } else if begin.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with('{')) {
        table_file.format = FileFormat::JsonArray;
        if size > options.limits.held_bytes {
            return Err(ExchangeError::TooLarge {
                file: name,
                size,
                limit: options.limits.held_bytes,
                unit: "bytes",
            });
        }
        let (columns, rows) = json::read(table_file.text()?, &name)?;
        table_file.held = Held::Objects { columns, rows };
    }
    Ok(table_file)
}

/// What a file is by its first bytes, where that is nothing read here.
fn foreign(head: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 10] = [
        (b"%PDF", "pdf"),
        (b"SQLite format 3", "sqlite"),
        (b"SQLite f", "sqlite"),
        (b"\x89PNG", "image"),
        (b"GIF8", "image"),
        (b"\xff\xd8\xff", "image"),
        (b"7z\xbc\xaf", "7z"),
        (b"Rar!", "rar"),
        (b"PAR1", "parquet"),
        (b"RDX", "r-data"),
    ];
    known.iter().find(|(magic, _)| head.starts_with(magic)).map(|(_, kind)| *kind)
}

/// The text of a file, unpacked and decoded.
pub(super) fn text(
    path: &Path,
    name: &str,
    gzip: bool,
    encoding: &'static Encoding,
) -> Result<Box<dyn Read>, ExchangeError> {
    let file =
        File::open(path).map_err(|source| ExchangeError::Unreadable { file: name.to_owned(), source })?;
    let file = BufReader::with_capacity(1 << 16, file);
    Ok(if gzip {
        Box::new(Decoding::new(MultiGzDecoder::new(file), encoding))
    } else {
        Box::new(Decoding::new(file, encoding))
    })
}
