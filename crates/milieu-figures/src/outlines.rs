//! Outlines of countries, shipped with the kit.

use std::sync::OnceLock;

use crate::MapPoint;

/// Borders of countries; neighbours share theirs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlines {
    arcs: Vec<Vec<MapPoint>>,
    countries: Vec<Country>,
}

/// A country and the arcs of its rings: position, and whether it is run backwards.
#[derive(Clone, Debug, PartialEq)]
struct Country {
    code: &'static str,
    rings: Vec<Vec<(usize, bool)>>,
}

/// Europe and its neighbours in ETRS89-LAEA (EPSG:3035), good for scales down to about
/// 1 : 10 million. Natural Earth 4.1, public domain (`src/outlines/SOURCE.md`).
pub fn europe_outlines() -> &'static Outlines {
    static EUROPE: OnceLock<Outlines> = OnceLock::new();
    EUROPE.get_or_init(|| Outlines::read(include_str!("outlines/europe.txt")).unwrap_or_default())
}

impl Outlines {
    /// Reads the kit's own format; `None` for anything else.
    fn read(text: &'static str) -> Option<Outlines> {
        let mut lines = text.lines();
        let mut header = |name: &str| lines.next()?.strip_prefix(name)?.trim().parse::<f64>().ok();
        let unit = header("unit")?;
        let count = header("arcs")? as usize;
        let arcs = lines.by_ref().take(count).map(|line| arc(line, unit)).collect::<Option<Vec<_>>>()?;
        let count = lines.next()?.strip_prefix("countries ")?.parse::<usize>().ok()?;
        let countries = lines.map(|line| country(line, arcs.len())).collect::<Option<Vec<_>>>()?;
        (countries.len() == count).then_some(Outlines { arcs, countries })
    }

    /// Codes of the countries as European statistics write them, sorted.
    pub fn countries(&self) -> impl Iterator<Item = &'static str> {
        self.countries.iter().map(|country| country.code)
    }

    /// Rings of a country, outer and inner alike; none for a code that is not here.
    pub fn rings(&self, code: &str) -> Vec<Vec<MapPoint>> {
        let country = self.countries.iter().find(|country| country.code == code);
        country.map(|country| joined(&self.arcs, country)).unwrap_or_default()
    }

    /// Each country's code and rings after `change` of every arc, so that neighbours still share
    /// their border.
    pub(crate) fn changed<T: Copy>(
        &self,
        change: impl Fn(&[MapPoint]) -> Vec<T>,
    ) -> Vec<(&'static str, Vec<Vec<T>>)> {
        let arcs: Vec<Vec<T>> = self.arcs.iter().map(|arc| change(arc)).collect();
        self.countries.iter().map(|country| (country.code, joined(&arcs, country))).collect()
    }
}

fn joined<T: Copy>(arcs: &[Vec<T>], country: &Country) -> Vec<Vec<T>> {
    let arc = |(at, backwards): &(usize, bool)| {
        let mut points = arcs[*at].clone();
        if *backwards {
            points.reverse();
        }
        points
    };
    country.rings.iter().map(|ring| ring.iter().flat_map(arc).collect()).collect()
}

fn arc(line: &str, unit: f64) -> Option<Vec<MapPoint>> {
    let (mut x, mut y) = (0i64, 0i64);
    line.split(' ')
        .map(|step| {
            let (dx, dy) = step.split_once(',')?;
            (x, y) = (x + dx.parse::<i64>().ok()?, y + dy.parse::<i64>().ok()?);
            Some(MapPoint { east: x as f64 * unit, north: y as f64 * unit })
        })
        .collect()
}

fn country(line: &'static str, arcs: usize) -> Option<Country> {
    let (code, rings) = line.split_once(' ')?;
    let reference = |text: &str| {
        let number: i64 = text.parse().ok()?;
        let at = usize::try_from(number.abs()).ok()?.checked_sub(1)?;
        (at < arcs).then_some((at, number < 0))
    };
    let ring = |text: &str| text.split_whitespace().map(reference).collect::<Option<Vec<_>>>();
    Some(Country { code, rings: rings.split('/').map(ring).collect::<Option<Vec<_>>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square_kilometres(code: &str) -> f64 {
        let outlines = europe_outlines();
        let signed = |ring: Vec<MapPoint>| {
            let next = ring.iter().cycle().skip(1);
            let twice: f64 = ring.iter().zip(next).map(|(a, b)| a.east * b.north - b.east * a.north).sum();
            twice / 2e6
        };
        outlines.rings(code).into_iter().map(signed).sum::<f64>().abs()
    }

    /// Areas in 1,000 km² as national statistics give them. A hole is run the other way round than
    /// what it is in, so that signed areas add up.
    #[test]
    fn areas_are_those_of_the_countries() {
        let known = [("AT", 83.9), ("CH", 41.3), ("CZ", 78.9), ("DE", 357.6), ("PL", 312.7), ("CY", 9.25)];
        for (code, thousands) in known {
            let share = square_kilometres(code) / (thousands * 1000.0);
            assert!((share - 1.0).abs() < 0.02, "{code}: {share}");
        }
    }

    #[test]
    fn members_of_european_statistics_are_all_there() {
        let codes: Vec<&str> = europe_outlines().countries().collect();
        assert!(codes.is_sorted());
        let members = "AL AT BE BG CH CY CZ DE DK EE EL ES FI FR HR HU IE IS IT LI LT LU LV ME MK MT NL NO PL \
                       PT RO RS SE SI SK TR UK";
        for code in members.split_whitespace() {
            assert!(codes.contains(&code), "{code}");
        }
        assert!(europe_outlines().rings("??").is_empty());
    }

    #[test]
    fn rings_are_closed() {
        let outlines = europe_outlines();
        for code in outlines.countries() {
            for ring in outlines.rings(code) {
                assert_eq!(ring.first(), ring.last(), "{code}");
                assert!(ring.len() > 3, "{code}");
            }
        }
    }

    #[test]
    fn what_is_not_the_format_is_not_read() {
        for text in ["", "unit x", "unit 500\narcs 1\n0,0 1,1\ncountries 1\nAT 2", "unit 1\narcs 1\n0;0"] {
            assert_eq!(Outlines::read(text), None, "{text}");
        }
    }
}
