//! The reference page of the formats, made from the field tables the importers use.

use crate::ImportKind;
use crate::mapping::fields;

/// Every import of tables with its columns and an example, in Markdown.
pub fn formats_markdown() -> String {
    let mut page = String::from("# Import formats\n");
    for kind in ImportKind::ALL.into_iter().filter(|k| !k.is_graph_or_geometry() && *k != ImportKind::Auto) {
        let (about, columns, example) = match kind {
            ImportKind::Members => (
                "One actor per row. Columns are recognised by their headings in English, Italian, German, Spanish, \
                 French and Polish, or by a mapping file. Columns without a field stay as attributes.",
                None,
                "Name;Town;NUTS;Group;Employees;Competences;Member of\nAcme GmbH;Graz;AT221;SME;48;optics;lasers\n",
            ),
            ImportKind::Ties => (
                "One tie per row, between actors that are in the territory, named by key or by name.",
                None,
                "from,to,layer,weight,formal,since\nAcme GmbH,TU Graz,knowledge,2,yes,2019-03-01\n",
            ),
            ImportKind::Survey => (
                "One row per actor and one column per item, or one row per answer. Scales come from the mapping, from \
                 a sheet `items`, or from a second heading row with cells such as `1-5`.",
                None,
                "actor,trust-1,trust-2\n,1-5,1-5\nAcme GmbH,4,5\n",
            ),
            ImportKind::Cordis => (
                "Organisation and project tables (CSV, workbook or JSON array, both generations of column names), the \
                 flat participation table, tables of organisations, programme parts, EuroSciVoc fields, topics. Give \
                 those that belong together in one import.",
                Some(vec![
                    "organisations: projectID, organisationID, name, activityType, SME, city, country, nutsCode, geolocation, role, ecContribution, endOfParticipation",
                    "projects: id, rcn, acronym, title, startDate, endDate, totalCost, ecMaxContribution, frameworkProgramme, fundingScheme, topics",
                    "participations: rcn, pic, role, type, contribution, country, start_date, end_date, max_contribution, total_cost",
                    "names: orgId, name, shortName, activityType, city, country",
                    "themes: projectID or rcn with programme_part, euroSciVocPath, topic or legalBasis",
                ]),
                "rcn,role,pic,type,contribution,country,start_date,end_date\n221856,coordinator,984516342,PRC,376750,ES,2019-05-01,2022-04-30\n",
            ),
            ImportKind::Keep => (
                "The partner export of keep.eu, the same with coordinates and partner numbers, or the workbook with \
                 sheets for projects, partners and calls.",
                Some(vec![
                    "partners: Programme, Acronym, Project Partner, Lead Partner, Town, Country, Legal Status, NUTS1, NUTS2, NUTS3, lon, lat, ID_PARTNER",
                    "projects: Programme, Acronym, Project Name, Project start, Project end, Budget, EU Funding, Thematic1 to Thematic3",
                ]),
                "Programme;Acronym;Project Partner;Lead Partner;Town;Country;Legal Status;NUTS3 (or equivalent)\n2014 - 2020 INTERREG VB Central Europe;ECRR;Example Association;Yes;Erfurt;Germany;public;DEG01  / Erfurt\n",
            ),
            ImportKind::EurostatTsv => (
                "Eurostat's bulk download, plain or gzipped. The variable is the file's name; flags are kept.",
                Some(vec![
                    "first heading: the dimensions joined by commas, with `geo\\time` last; then one column per year",
                ]),
                "unit,nace_r2,geo\\time\t2015 \t2014 \nTHS,A,AT22\t14.3 \t16.8 b\n",
            ),
            ImportKind::SdmxCsv => (
                "SDMX-CSV 1.0, 2.0 and Eurostat's variant; headings and codes may carry labels behind a colon.",
                Some(vec![
                    "DATAFLOW or STRUCTURE_ID, the dimensions with geo or REF_AREA, TIME_PERIOD, OBS_VALUE, OBS_FLAG or OBS_STATUS",
                ]),
                "DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:NAMA_10R_2GDP(1.0),A,MIO_EUR,AT22,2020,48000,\n",
            ),
            ImportKind::JsonStat => (
                "JSON-stat 2.0 data sets and collections with embedded data sets.",
                Some(vec!["id, size, dimension, value, status, role, extension.id"]),
                "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"geo\",\"time\"],\"size\":[1,1],\"dimension\":{\"geo\":{\"category\":{\"index\":[\"AT22\"]}},\"time\":{\"category\":{\"index\":[\"2020\"]}}},\"value\":[1.5]}\n",
            ),
            ImportKind::IndicatorCsv => (
                "One indicator with the version of the region code on each row; a YAML file of the same name gives \
                 title, unit and source.",
                Some(vec![
                    "year, nuts_id or lep_id or region_id, nuts_year_spec or lep_year_spec, the value",
                ]),
                "year,nuts_id,nuts_year_spec,h2020_funding\n2014,UKL1,2013,68000\n",
            ),
            ImportKind::Panel => (
                "Regions by years, one column per variable. Relabelled NUTS codes are converted when a version is \
                 asked for; otherwise a finding says that codes of several versions are mixed.",
                Some(vec!["a region code (NUTS2, NUTS_ID, geo, region), a year, and columns of numbers"]),
                "NUTS2\tYEAR\tgdp\tpatents\nAT22\t2015\t42000\t310\n",
            ),
            _ => continue,
        };
        page.push_str(&format!("\n## `{}`\n\n{about}\n\n", kind.code()));
        match columns {
            Some(columns) => columns.iter().for_each(|line| page.push_str(&format!("- {line}\n"))),
            None => {
                page.push_str("| Field | Needed | Headings it is known by |\n|---|---|---|\n");
                for field in fields(kind) {
                    let needed = if field.required { "yes" } else { "" };
                    page.push_str(&format!(
                        "| `{}` | {needed} | {} |\n",
                        field.name,
                        field.headings.join(", ")
                    ));
                }
            }
        }
        page.push_str(&format!("\n```text\n{example}```\n"));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_import_is_described() {
        let page = formats_markdown();
        for kind in
            ImportKind::ALL.into_iter().filter(|k| !k.is_graph_or_geometry() && *k != ImportKind::Auto)
        {
            assert!(page.contains(&format!("## `{}`", kind.code())), "{kind}");
        }
    }
}
