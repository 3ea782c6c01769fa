//! JSON-stat 2.0: a data set, a collection of embedded data sets, or the older wrapper.

use milieu_vocabulary::{Place, message};
use serde_json::Value;

use super::{OtherPeriods, Series, put};
use crate::ExchangeError;
use crate::gather::Gather;
use crate::import::Input;
use crate::nuts_versions::Conversion;
use crate::values::year;

/// Reads a JSON-stat file.
pub(crate) fn read(input: &Input, gather: &mut Gather<'_>) -> Result<(), ExchangeError> {
    let source = gather.source(&input.file, "json-stat");
    let text = input.file.whole_text()?;
    let document: Value = serde_json::from_str(&text).map_err(|e| ExchangeError::BadSyntax {
        file: input.file.name.clone(),
        format: "JSON",
        detail: e.to_string(),
    })?;
    let mut sets: Vec<&Value> = Vec::new();
    collect(&document, &mut sets, 0);
    let whole = Place::file(&input.file.name);
    if sets.is_empty() {
        gather.findings.error(whole, message!("import-json-stat-nothing"));
        return Ok(());
    }
    let mut conversion = Conversion::new(gather.options);
    for (number, set) in sets.iter().enumerate() {
        let place =
            if sets.len() > 1 { whole.clone().sheet((number + 1).to_string()) } else { whole.clone() };
        read_set(set, input.file.stem(), &source, &place, &mut conversion, gather)?;
    }
    conversion.finish(&whole, gather)
}

fn collect<'v>(value: &'v Value, sets: &mut Vec<&'v Value>, depth: usize) {
    if depth > 4 {
        return;
    }
    if value.get("dimension").is_some() && value.get("value").is_some() {
        sets.push(value);
        return;
    }
    if let Some(set) = value.get("dataset") {
        collect(set, sets, depth + 1);
    }
    for item in value.pointer("/link/item").and_then(Value::as_array).into_iter().flatten() {
        collect(item, sets, depth + 1);
    }
}

struct Axis<'v> {
    name: &'v str,
    codes: Vec<&'v str>,
}

fn axes(set: &Value) -> Option<Vec<Axis<'_>>> {
    let dimension = set.get("dimension")?;
    // Version 1 keeps id and size inside `dimension`.
    let ids = set.get("id").or_else(|| dimension.get("id"))?.as_array()?;
    let sizes = set.get("size").or_else(|| dimension.get("size"))?.as_array()?;
    if ids.len() != sizes.len() {
        return None;
    }
    let mut axes = Vec::with_capacity(ids.len());
    for (id, size) in ids.iter().zip(sizes) {
        let name = id.as_str()?;
        let size = usize::try_from(size.as_u64()?).ok()?;
        let category = dimension.get(name)?.get("category")?;
        let codes: Vec<&str> = match category.get("index") {
            Some(Value::Array(codes)) => codes.iter().map(Value::as_str).collect::<Option<_>>()?,
            Some(Value::Object(index)) => {
                let mut codes = vec![None; index.len()];
                for (code, position) in index {
                    *codes.get_mut(usize::try_from(position.as_u64()?).ok()?)? = Some(code.as_str());
                }
                codes.into_iter().collect::<Option<_>>()?
            }
            None => category.get("label")?.as_object()?.keys().map(String::as_str).collect(),
            Some(_) => return None,
        };
        if codes.len() != size {
            return None;
        }
        axes.push(Axis { name, codes });
    }
    Some(axes)
}

fn at(values: &Value, position: usize) -> Option<&Value> {
    match values {
        Value::Array(list) => list.get(position),
        Value::Object(map) => map.get(position.to_string().as_str()),
        _ => None,
    }
}

fn read_set(
    set: &Value,
    stem: &str,
    source: &milieu_vocabulary::SourceKey,
    place: &Place,
    conversion: &mut Conversion,
    gather: &mut Gather<'_>,
) -> Result<(), ExchangeError> {
    let Some(axes) = axes(set) else {
        gather.findings.error(place.clone(), message!("import-json-stat-dimensions"));
        return Ok(());
    };
    let role = |name: &str| -> Vec<&str> {
        set.get("role")
            .or_else(|| set.get("dimension").and_then(|d| d.get("role")))
            .and_then(|r| r.get(name))
            .and_then(Value::as_array)
            .map(|ids| ids.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default()
    };
    let (times, places) = (role("time"), role("geo"));
    let is_time =
        |axis: &Axis<'_>| times.contains(&axis.name) || super::dimension(axis.name) == super::Dimension::Time;
    let Some(time) = axes.iter().position(is_time) else {
        gather.findings.error(place.clone(), message!("import-json-stat-dimensions"));
        return Ok(());
    };
    let variable = set
        .pointer("/extension/id")
        .or_else(|| set.pointer("/extension/datasetId"))
        .and_then(Value::as_str)
        .unwrap_or(stem)
        .to_lowercase();
    let (Some(values), status) = (set.get("value"), set.get("status")) else { return Ok(()) };
    let size = axes.iter().try_fold(1usize, |product, axis| product.checked_mul(axis.codes.len()));
    let given = match values {
        Value::Array(list) => list.len(),
        _ => 0,
    };
    // A sparse cube may be far larger than its values: only what is there is visited.
    let positions: Vec<usize> = match (values, status) {
        (Value::Object(map), status) => {
            let mut positions: Vec<usize> = map.keys().filter_map(|k| k.parse().ok()).collect();
            if let Some(Value::Object(status)) = status {
                positions.extend(status.keys().filter_map(|k| k.parse::<usize>().ok()));
            }
            positions.sort_unstable();
            positions.dedup();
            positions
        }
        _ => (0..given).collect(),
    };
    let Some(size) = size else {
        gather.findings.error(place.clone(), message!("import-json-stat-dimensions"));
        return Ok(());
    };
    let mut others = OtherPeriods::default();
    for position in positions {
        if position >= size {
            gather
                .warn(place.clone(), message!("import-json-stat-too-many", position = position, size = size));
            break;
        }
        gather.summary.rows += 1;
        let mut rest = position;
        let mut codes = vec![""; axes.len()];
        for (slot, axis) in codes.iter_mut().zip(&axes).rev() {
            *slot = axis.codes[rest % axis.codes.len()];
            rest /= axis.codes.len();
        }
        let flag = match status {
            Some(Value::String(all)) => Some(all.clone()),
            Some(status) => at(status, position).and_then(Value::as_str).map(str::to_owned),
            None => None,
        };
        let value = match at(values, position) {
            None | Some(Value::Null) => None,
            Some(Value::Number(number)) => number.as_f64().filter(|v| v.is_finite()),
            Some(other) => {
                gather.warn(place.clone(), message!("import-not-a-number", value = other.to_string()));
                continue;
            }
        };
        if value.is_none() && flag.is_none() {
            continue;
        }
        let Some(year) = year(codes[time]) else {
            others.add(codes[time]);
            continue;
        };
        let pairs =
            axes.iter().zip(&codes).enumerate().filter(|(i, _)| *i != time).map(|(_, (axis, code))| {
                let name = if places.contains(&axis.name) { "geo" } else { axis.name };
                (name, *code)
            });
        let Some(series) = Series::of(pairs, place, conversion, gather) else { continue };
        let cell = place.clone().row(position as u64 + 1);
        put(
            &series,
            &variable,
            year,
            (value, flag.filter(|f| !f.is_empty())),
            source,
            cell,
            conversion,
            gather,
        )?;
    }
    others.report(place.clone(), gather);
    Ok(())
}
