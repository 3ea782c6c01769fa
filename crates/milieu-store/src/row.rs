//! Writing and reading the cells of a row, in the order of its table's columns.

use std::collections::BTreeMap;
use std::str::FromStr;

use milieu_territory::Point;
use milieu_vocabulary::{Date, RegionCode, Span};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments, Decode, Encode, Row, Sqlite, Type};

/// Why a record cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotFinite {
    /// Position of the column within the record.
    pub position: usize,
}

/// Collects the cells of many rows as arguments of one statement.
#[derive(Default)]
pub(crate) struct RowWriter {
    arguments: SqliteArguments,
    position: usize,
    fault: Option<NotFinite>,
}

impl RowWriter {
    pub(crate) fn arguments(&mut self) -> SqliteArguments {
        std::mem::take(&mut self.arguments)
    }

    /// Starts counting columns; what went wrong since is told by [`RowWriter::end_record`].
    pub(crate) fn begin_record(&mut self) {
        self.position = 0;
        self.fault = None;
    }

    pub(crate) fn end_record(&mut self) -> Result<(), NotFinite> {
        self.fault.take().map_or(Ok(()), Err)
    }

    fn add<'t, T: Encode<'t, Sqlite> + Type<Sqlite>>(&mut self, value: T) {
        self.position += 1;
        // Text, numbers and NULL always encode.
        if self.arguments.add(value).is_err() {
            self.fault.get_or_insert(NotFinite { position: self.position - 1 });
        }
    }

    pub(crate) fn text(&mut self, value: &str) {
        self.add(value.to_owned());
    }

    pub(crate) fn owned(&mut self, value: String) {
        self.add(value);
    }

    pub(crate) fn maybe_text(&mut self, value: Option<&str>) {
        self.add(value.map(str::to_owned));
    }

    pub(crate) fn integer(&mut self, value: i64) {
        self.add(value);
    }

    pub(crate) fn maybe_integer(&mut self, value: Option<i64>) {
        self.add(value);
    }

    pub(crate) fn real(&mut self, value: f64) {
        self.maybe_real(Some(value));
    }

    pub(crate) fn maybe_real(&mut self, value: Option<f64>) {
        if value.is_some_and(|v| !v.is_finite()) {
            self.fault.get_or_insert(NotFinite { position: self.position });
        }
        self.add(value);
    }

    pub(crate) fn boolean(&mut self, value: bool) {
        self.add(i64::from(value));
    }

    pub(crate) fn maybe_boolean(&mut self, value: Option<bool>) {
        self.add(value.map(i64::from));
    }

    pub(crate) fn region(&mut self, value: Option<&RegionCode>) {
        self.maybe_text(value.map(RegionCode::as_str));
    }

    pub(crate) fn date(&mut self, value: Option<Date>) {
        self.add(value.map(|day| day.to_string()));
    }

    pub(crate) fn span(&mut self, span: Span) {
        self.date(span.from);
        self.date(span.until);
    }

    pub(crate) fn list<'v>(&mut self, values: impl ExactSizeIterator<Item = &'v str>) {
        let list: Vec<serde_json::Value> = values.map(Into::into).collect();
        self.add((!list.is_empty()).then(|| serde_json::Value::Array(list).to_string()));
    }

    pub(crate) fn attributes(&mut self, values: &BTreeMap<String, String>) {
        let object: serde_json::Map<String, serde_json::Value> =
            values.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        self.add((!object.is_empty()).then(|| serde_json::Value::Object(object).to_string()));
    }

    /// Places by name, each as `x y`: a number read back from such text is the same number.
    pub(crate) fn positions(&mut self, places: &BTreeMap<String, Point>) {
        if places.values().any(|place| !place.x.is_finite() || !place.y.is_finite()) {
            self.fault.get_or_insert(NotFinite { position: self.position });
        }
        let texts =
            places.iter().map(|(name, place)| (name.clone(), format!("{} {}", place.x, place.y))).collect();
        self.attributes(&texts);
    }
}

/// The place in a text `x y`.
fn point(text: &str) -> Option<Point> {
    let (x, y) = text.split_once(' ')?;
    let number = |text: &str| text.parse::<f64>().ok().filter(|value| value.is_finite());
    Some(Point { x: number(x)?, y: number(y)? })
}

/// A cell that does not hold what its column should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BadCell {
    /// Position of the column within the record.
    pub position: usize,
    /// What stands there.
    pub value: String,
}

/// Reads the cells of one row in order.
pub(crate) struct RowReader<'r> {
    row: &'r SqliteRow,
    cells: Cells<'r>,
    position: usize,
}

/// Where in the row the cells of the record lie.
enum Cells<'r> {
    /// One after the other, from a column on.
    From(usize),
    /// At the places told; a column that is NULL in every row was not asked for.
    At(&'r [Option<usize>]),
}

type Cell<T> = Result<T, BadCell>;

impl<'r> RowReader<'r> {
    /// Reads from the given column on.
    pub(crate) fn new(row: &'r SqliteRow, first: usize) -> Self {
        RowReader { row, cells: Cells::From(first), position: 0 }
    }

    /// Reads each cell at its place; one without a place is NULL.
    pub(crate) fn at(row: &'r SqliteRow, places: &'r [Option<usize>]) -> Self {
        RowReader { row, cells: Cells::At(places), position: 0 }
    }

    fn next<T: Decode<'r, Sqlite> + Type<Sqlite>>(&mut self) -> Cell<Option<T>> {
        let place = match self.cells {
            Cells::From(first) => Some(first + self.position),
            Cells::At(places) => places.get(self.position).copied().flatten(),
        };
        self.position += 1;
        let Some(index) = place else { return Ok(None) };
        self.row.try_get_unchecked::<Option<T>, usize>(index).map_err(|error| self.bad(error.to_string()))
    }

    /// The cell read last is bad.
    fn bad(&self, value: impl Into<String>) -> BadCell {
        BadCell { position: self.position.saturating_sub(1), value: value.into() }
    }

    fn present<T>(&self, value: Option<T>) -> Cell<T> {
        value.ok_or_else(|| self.bad("NULL"))
    }

    pub(crate) fn maybe_text(&mut self) -> Cell<Option<String>> {
        self.next::<String>()
    }

    pub(crate) fn text(&mut self) -> Cell<String> {
        let value = self.maybe_text()?;
        self.present(value)
    }

    pub(crate) fn maybe_key<K: From<String>>(&mut self) -> Cell<Option<K>> {
        Ok(self.maybe_text()?.map(K::from))
    }

    pub(crate) fn key<K: From<String>>(&mut self) -> Cell<K> {
        Ok(K::from(self.text()?))
    }

    /// A word of a closed list, or anything else read from text.
    pub(crate) fn maybe_word<W>(&mut self, read: impl Fn(&str) -> Option<W>) -> Cell<Option<W>> {
        match self.next::<&str>()? {
            None => Ok(None),
            Some(text) => read(text).map(Some).ok_or_else(|| self.bad(text)),
        }
    }

    pub(crate) fn word<W>(&mut self, read: impl Fn(&str) -> Option<W>) -> Cell<W> {
        let value = self.maybe_word(read)?;
        self.present(value)
    }

    pub(crate) fn parsed<W: FromStr>(&mut self) -> Cell<Option<W>> {
        self.maybe_word(|text| text.parse().ok())
    }

    pub(crate) fn maybe_integer<N: TryFrom<i64>>(&mut self) -> Cell<Option<N>> {
        match self.next::<i64>()? {
            None => Ok(None),
            Some(number) => N::try_from(number).map(Some).map_err(|_| self.bad(number.to_string())),
        }
    }

    pub(crate) fn integer<N: TryFrom<i64>>(&mut self) -> Cell<N> {
        let value = self.maybe_integer()?;
        self.present(value)
    }

    pub(crate) fn maybe_real(&mut self) -> Cell<Option<f64>> {
        self.next::<f64>()
    }

    pub(crate) fn real(&mut self) -> Cell<f64> {
        let value = self.maybe_real()?;
        self.present(value)
    }

    pub(crate) fn maybe_boolean(&mut self) -> Cell<Option<bool>> {
        Ok(self.next::<i64>()?.map(|number| number != 0))
    }

    pub(crate) fn boolean(&mut self) -> Cell<bool> {
        let value = self.maybe_boolean()?;
        self.present(value)
    }

    pub(crate) fn maybe_region(&mut self) -> Cell<Option<RegionCode>> {
        self.parsed()
    }

    pub(crate) fn region(&mut self) -> Cell<RegionCode> {
        let value = self.maybe_region()?;
        self.present(value)
    }

    pub(crate) fn date(&mut self) -> Cell<Option<Date>> {
        self.parsed()
    }

    pub(crate) fn span(&mut self) -> Cell<Span> {
        Ok(Span::new(self.date()?, self.date()?))
    }

    pub(crate) fn list<K: From<String>>(&mut self) -> Cell<Vec<K>> {
        let list = self.maybe_word(|text| serde_json::from_str::<Vec<String>>(text).ok())?;
        Ok(list.unwrap_or_default().into_iter().map(K::from).collect())
    }

    pub(crate) fn positions(&mut self) -> Cell<BTreeMap<String, Point>> {
        let places = self.maybe_word(|text| {
            let texts: BTreeMap<String, String> = serde_json::from_str(text).ok()?;
            let places = texts.into_iter().map(|(name, text)| Some((name, point(&text)?)));
            places.collect::<Option<BTreeMap<String, Point>>>()
        })?;
        Ok(places.unwrap_or_default())
    }

    pub(crate) fn attributes(&mut self) -> Cell<BTreeMap<String, String>> {
        Ok(self.maybe_word(|text| serde_json::from_str(text).ok())?.unwrap_or_default())
    }
}
