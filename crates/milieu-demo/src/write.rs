//! Writing a drawn cluster as the files people have.

use std::path::{Path, PathBuf};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::cluster::Cluster;
use crate::draw::{Drawn, ITEMS, Item, WAVES};
use crate::{ClusterFiles, DemoError};

const NOTICE: &str =
    "SYNTHETIC DATA for demonstration: drawn from stated distributions, no real organisation";

pub(crate) fn write_cluster(
    folder: &Path,
    cluster: &Cluster,
    drawn: &Drawn,
) -> Result<ClusterFiles, DemoError> {
    let folder = folder.join(&cluster.id);
    std::fs::create_dir_all(&folder).map_err(|source| DemoError::Write { path: folder.clone(), source })?;
    let path = |name: &str| folder.join(format!("{name}-synthetic-{}", cluster.id));
    let files = ClusterFiles {
        members: path("members").with_extension("xlsx"),
        ties: path("ties").with_extension("csv"),
        survey: path("survey").with_extension("xlsx"),
        projects: path("project").with_extension("csv"),
        organisations: path("organization").with_extension("csv"),
        themes: path("euroSciVoc").with_extension("csv"),
        folder,
    };
    write_members(&files.members, drawn)?;
    write_ties(&files.ties, drawn)?;
    write_survey(&files.survey, drawn)?;
    write_projects(&files.projects, drawn)?;
    write_organisations(&files.organisations, drawn)?;
    write_themes(&files.themes, drawn)?;
    Ok(files)
}

fn workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    // A fixed date: the same seed gives the same bytes.
    let day = ExcelDateTime::from_ymd(2008, 12, 31)?;
    workbook.set_properties(&DocProperties::new().set_title(NOTICE).set_creation_datetime(&day));
    Ok(workbook)
}

fn saved(path: &Path, result: Result<Workbook, XlsxError>) -> Result<(), DemoError> {
    let failed = |error: XlsxError| DemoError::Write {
        path: path.to_owned(),
        source: std::io::Error::other(error.to_string()),
    };
    let bytes = result.and_then(|mut book| book.save_to_buffer()).map_err(failed)?;
    std::fs::write(path, bytes).map_err(|source| DemoError::Write { path: path.to_owned(), source })
}

fn write_members(path: &Path, drawn: &Drawn) -> Result<(), DemoError> {
    let columns = [
        "Key",
        "Name",
        "Group",
        "Kind",
        "Region",
        "Country",
        "Sector (NACE Rev. 2)",
        "Employees",
        "Tertiary share (%)",
        "Research",
        "Turnover (thousand EUR)",
        "Owner region",
        "Business group",
        "Value chain",
        "Stage",
        "Founded",
        "Longitude",
        "Latitude",
        "Competences",
        "Memberships",
    ];
    let build = || -> Result<Workbook, XlsxError> {
        let mut book = workbook()?;
        let bold = Format::new().set_bold();
        let sheet = book.add_worksheet().set_name("Members")?;
        sheet.write_with_format(0, 0, NOTICE, &bold)?;
        for (column, name) in (0u16..).zip(columns) {
            sheet.write_with_format(2, column, name, &bold)?;
        }
        for (row, actor) in (3u32..).zip(&drawn.actors) {
            let group = actor.group.code().replace('-', " ");
            let country = actor.region.get(..2).unwrap_or_default();
            sheet.write(row, 0, &actor.key)?;
            sheet.write(row, 1, &actor.name)?;
            sheet.write(row, 2, &group)?;
            sheet.write(row, 3, actor.kind)?;
            sheet.write(row, 4, &actor.region)?;
            sheet.write(row, 5, country)?;
            sheet.write(row, 6, &actor.sector)?;
            sheet.write(row, 7, actor.employees)?;
            sheet.write(row, 8, (actor.tertiary * 1000.0).round() / 10.0)?;
            sheet.write(row, 9, if actor.research { "yes" } else { "no" })?;
            sheet.write(row, 10, actor.turnover)?;
            write_text(sheet, row, 11, &actor.owner_region)?;
            write_text(sheet, row, 12, &actor.business_group)?;
            write_text(sheet, row, 13, actor.filiere.as_deref().unwrap_or_default())?;
            if let Some(stage) = actor.stage {
                sheet.write(row, 14, stage)?;
            }
            sheet.write(row, 15, actor.founded)?;
            sheet.write(row, 16, actor.point[0])?;
            sheet.write(row, 17, actor.point[1])?;
            write_text(sheet, row, 18, &actor.competences.join("; "))?;
            write_text(sheet, row, 19, &actor.bodies.join("; "))?;
        }
        Ok(book)
    };
    saved(path, build())
}

fn write_text(sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
    if !text.is_empty() {
        sheet.write(row, column, text)?;
    }
    Ok(())
}

fn write_survey(path: &Path, drawn: &Drawn) -> Result<(), DemoError> {
    let build = || -> Result<Workbook, XlsxError> {
        let mut book = workbook()?;
        let bold = Format::new().set_bold();
        let sheet = book.add_worksheet().set_name("Answers")?;
        sheet.write_with_format(0, 0, "Key", &bold)?;
        sheet.write_with_format(0, 1, "Year", &bold)?;
        for (column, Item(code, _)) in (2u16..).zip(ITEMS) {
            sheet.write_with_format(0, column, *code, &bold)?;
        }
        for (row, answers) in (1u32..).zip(&drawn.answers) {
            sheet.write(row, 0, &drawn.actors[answers.actor].key)?;
            sheet.write(row, 1, answers.year)?;
            for (column, value) in (2u16..).zip(&answers.values) {
                match value {
                    Some(value) => sheet.write(row, column, *value)?,
                    None => sheet.write(row, column, "n/a")?,
                };
            }
        }
        let sheet = book.add_worksheet().set_name("Items")?;
        for (column, name) in (0u16..).zip(["item", "scale from", "scale to"]) {
            sheet.write_with_format(0, column, name, &bold)?;
        }
        for (row, Item(code, scale)) in (1u32..).zip(ITEMS) {
            sheet.write(row, 0, *code)?;
            if let Some((from, to)) = scale {
                sheet.write(row, 1, *from)?;
                sheet.write(row, 2, *to)?;
            }
        }
        // Behind the tables, where it is in nobody's way.
        let sheet = book.add_worksheet().set_name("Notes")?;
        sheet.write(0, 0, NOTICE)?;
        sheet.write(1, 0, format!("Asked in {} and {}", WAVES[0], WAVES[1]))?;
        Ok(book)
    };
    saved(path, build())
}

fn table(path: &Path, columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<(), DemoError> {
    let failed = |source: std::io::Error| DemoError::Write { path: path.to_owned(), source };
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(columns).map_err(|e| failed(e.into()))?;
    for row in rows {
        writer.write_record(&row).map_err(|e| failed(e.into()))?;
    }
    let bytes = writer.into_inner().map_err(|e| failed(std::io::Error::other(e.to_string())))?;
    // With the mark that spreadsheet programs put in front of UTF-8.
    let mut marked = vec![0xEF, 0xBB, 0xBF];
    marked.extend(bytes);
    std::fs::write(path, marked).map_err(failed)
}

fn comma(value: f64) -> String {
    value.to_string().replace('.', ",")
}

fn write_ties(path: &Path, drawn: &Drawn) -> Result<(), DemoError> {
    let columns =
        ["From", "To", "Layer", "Directed", "Weight", "Formal", "Codified", "Trigger", "Since", "Until"];
    let yes_no = |value: bool| if value { "yes" } else { "no" }.to_owned();
    let rows = drawn.ties.iter().map(|tie| {
        vec![
            drawn.actors[tie.from].key.clone(),
            drawn.actors[tie.to].key.clone(),
            tie.layer.code().to_owned(),
            yes_no(tie.directed),
            comma(tie.weight),
            yes_no(tie.formal),
            yes_no(tie.codified),
            tie.trigger.to_owned(),
            format!("01.01.{}", tie.since),
            tie.until.map(|year| format!("31.12.{year}")).unwrap_or_default(),
        ]
    });
    table(path, &columns, rows)
}

fn write_projects(path: &Path, drawn: &Drawn) -> Result<(), DemoError> {
    let columns = [
        "id",
        "acronym",
        "status",
        "title",
        "startDate",
        "endDate",
        "totalCost",
        "ecMaxContribution",
        "frameworkProgramme",
        "fundingScheme",
        "topics",
        "objective",
    ];
    let rows = drawn.projects.iter().map(|project| {
        let end = project.start + project.months / 12 - 1;
        vec![
            project.id.to_string(),
            project.acronym.clone(),
            "SYNTHETIC".to_owned(),
            project.title.clone(),
            format!("{}-01-01", project.start),
            format!("{end}-12-31"),
            comma(project.cost),
            comma(project.cost * project.public_share),
            "SYNTHETIC-FP6".to_owned(),
            "SYNTHETIC".to_owned(),
            String::new(),
            NOTICE.to_owned(),
        ]
    });
    table(path, &columns, rows)
}

fn write_organisations(path: &Path, drawn: &Drawn) -> Result<(), DemoError> {
    use milieu_vocabulary::ActorGroup;
    let columns = [
        "projectID",
        "projectAcronym",
        "organisationID",
        "name",
        "SME",
        "activityType",
        "country",
        "nutsCode",
        "geolocation",
        "order",
        "role",
        "ecContribution",
        "totalCost",
        "endOfParticipation",
    ];
    let rows = drawn.projects.iter().flat_map(|project| {
        let share = project.cost * project.public_share / project.partners.len().max(1) as f64;
        project.partners.iter().enumerate().map(move |(order, partner)| {
            let actor = &drawn.actors[*partner];
            let activity = match actor.group {
                ActorGroup::Research if actor.kind == "university" => "HES",
                ActorGroup::Research => "REC",
                ActorGroup::Public => "PUB",
                _ => "PRC",
            };
            let small = activity == "PRC" && actor.employees < 250;
            vec![
                project.id.to_string(),
                project.acronym.clone(),
                actor.key.trim_start_matches("cordis:").to_owned(),
                actor.name.clone(),
                small.to_string(),
                activity.to_owned(),
                actor.region.get(..2).unwrap_or_default().to_owned(),
                actor.region.clone(),
                format!("{},{}", actor.point[1], actor.point[0]),
                (order + 1).to_string(),
                if order == 0 { "coordinator" } else { "participant" }.to_owned(),
                comma((share * 100.0).round() / 100.0),
                String::new(),
                "false".to_owned(),
            ]
        })
    });
    table(path, &columns, rows)
}

fn write_themes(path: &Path, drawn: &Drawn) -> Result<(), DemoError> {
    let rows = drawn.projects.iter().flat_map(|project| {
        project.themes.iter().map(|theme| vec![project.id.to_string(), String::new(), (*theme).to_owned()])
    });
    table(path, &["projectID", "euroSciVocCode", "euroSciVocTitle"], rows)
}

/// Paths of a folder's statistics, one per table.
pub(crate) fn statistics_path(folder: &Path, table: &str) -> PathBuf {
    folder.join("statistics-synthetic").join(format!("{table}.tsv"))
}
