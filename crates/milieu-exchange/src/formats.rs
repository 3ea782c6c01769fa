//! The reference page of the formats, made from the field tables the importers use.
//!
//! What a person reads are messages: `format-<kind>-about`, `-checks` and `-limits` for each kind
//! of import, `format-field-<kind>-<field>` for each field of a mapped one. Examples and column
//! names are data; the tests import each example.

use milieu_vocabulary::{Message, message};

use crate::ImportKind;
use crate::graph::GraphFormat;
use crate::mapping::fields;

/// A table, or a part of a file, with what must and what may stand in it.
struct Part {
    /// Last part of the key of the message that names it.
    name: &'static str,
    needed: &'static [&'static str],
    optional: &'static [&'static str],
}

const fn part(
    name: &'static str,
    needed: &'static [&'static str],
    optional: &'static [&'static str],
) -> Part {
    Part { name, needed, optional }
}

const TIE_DATA: &[&str] = &["weight", "layer", "spells", "codified", "formal", "trigger", "reported_by"];

/// The parts of a file of a kind that is not mapped.
fn parts(kind: ImportKind) -> Vec<Part> {
    match kind {
        ImportKind::Auto | ImportKind::Members | ImportKind::Ties | ImportKind::Survey => Vec::new(),
        ImportKind::Cordis => vec![
            part(
                "organisations",
                &["projectID", "organisationID", "role"],
                &[
                    "name",
                    "shortName",
                    "activityType",
                    "SME",
                    "street",
                    "postCode",
                    "city",
                    "country",
                    "nutsCode",
                    "geolocation",
                    "organizationURL",
                    "vatNumber",
                    "ecContribution",
                    "endOfParticipation",
                ],
            ),
            part(
                "projects",
                &["id", "acronym", "startDate"],
                &[
                    "rcn",
                    "title",
                    "endDate",
                    "totalCost",
                    "ecMaxContribution",
                    "frameworkProgramme",
                    "fundingScheme",
                    "topics",
                    "legalBasis",
                    "masterCall",
                    "status",
                    "ecSignatureDate",
                ],
            ),
            part(
                "participations",
                &["rcn", "pic", "role"],
                &[
                    "type",
                    "contribution",
                    "country",
                    "start_date",
                    "end_date",
                    "max_contribution",
                    "total_cost",
                ],
            ),
            part("names", &["orgId", "activityType"], &["name", "shortName", "city", "country"]),
            part("themes", &["projectID", "programme_part"], &["euroSciVocPath", "topic", "legalBasis"]),
        ],
        ImportKind::Keep => vec![
            part(
                "partners",
                &["Programme", "Acronym", "Project Partner"],
                &[
                    "Lead Partner",
                    "Town",
                    "Country",
                    "Legal Status",
                    "NUTS1",
                    "NUTS2",
                    "NUTS3",
                    "lon",
                    "lat",
                    "ID_PARTNER",
                ],
            ),
            part(
                "projects",
                &["Programme", "Acronym", "Project Name"],
                &[
                    "Project start",
                    "Project end",
                    "Budget",
                    "EU Funding",
                    "Thematic1",
                    "Thematic2",
                    "Thematic3",
                ],
            ),
        ],
        ImportKind::EurostatTsv => {
            vec![part("cells", &["geo\\time", "2015"], &["unit", "nace_r2", "freq", "sex", "age"])]
        }
        ImportKind::SdmxCsv => vec![part(
            "cells",
            &["geo", "TIME_PERIOD", "OBS_VALUE"],
            &["DATAFLOW", "STRUCTURE_ID", "freq", "unit", "nace_r2", "OBS_FLAG", "OBS_STATUS", "CONF_STATUS"],
        )],
        ImportKind::JsonStat => vec![part(
            "cells",
            &["id", "size", "dimension", "value"],
            &["status", "role.time", "role.geo", "extension.id", "link.item"],
        )],
        ImportKind::IndicatorCsv => vec![
            part("cells", &["year", "nuts_id", "nuts_year_spec"], &["lep_id", "lep_year_spec", "region_id"]),
            part(
                "description",
                &[],
                &["title", "source_name", "warning", "schema.value.id", "schema.value.type"],
            ),
        ],
        ImportKind::Panel => vec![part("cells", &["NUTS2", "YEAR"], &["NUTS_ID", "geo", "region"])],
        ImportKind::GraphMl => vec![
            part("nodes", &["node id"], &["label", "name", "group", "region", "country", "town", "spells"]),
            part("edges", &["edge source", "edge target"], TIE_DATA),
        ],
        ImportKind::Gexf => vec![
            part("nodes", &["node id"], &["label", "start", "end", "spell", "group", "region"]),
            part(
                "edges",
                &["edge source", "edge target"],
                &["type", "weight", "start", "end", "spell", "layer", "codified", "formal"],
            ),
        ],
        ImportKind::Pajek => vec![
            part("nodes", &["*Vertices"], &["[1-3]"]),
            part(
                "edges",
                &["*Arcs", "*Edges"],
                &["*Arcslist", "*Edgeslist", "*Matrix", "l \"knowledge\"", "[1-3]"],
            ),
        ],
        ImportKind::UcinetDl => vec![
            part("nodes", &["n"], &["nr", "nc", "labels", "row labels", "column labels"]),
            part("edges", &["data"], &["format", "nm", "matrix labels", "diagonal"]),
        ],
        ImportKind::EdgeList => vec![
            part(
                "edges",
                &["source", "target"],
                &[
                    "source_name",
                    "target_name",
                    "weight",
                    "layer",
                    "directed",
                    "start",
                    "end",
                    "spells",
                    "codified",
                    "formal",
                ],
            ),
            part("memberships", &["actor", "project"], &["role", "contribution", "start", "end"]),
        ],
        ImportKind::Regions => vec![part(
            "regions",
            &["NUTS_ID"],
            &["NUTS_NAME", "NAME_LATN", "LEVL_CODE", "CNTR_CODE", "code", "name"],
        )],
    }
}

/// A short file of a kind.
fn example(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Auto => "",
        ImportKind::Members => {
            "Name;Town;NUTS;Group;Employees;Competences;Member of\n\
             Acme GmbH;Graz;AT221;SME;48;optics;lasers\n\
             TU Graz;Graz;AT221;research;3000;materials;lasers\n"
        }
        ImportKind::Ties => {
            "from,to,layer,weight,formal,since\nAcme GmbH,TU Graz,knowledge,2,yes,2019-03-01\n"
        }
        ImportKind::Survey => "actor,trust-1,trust-2\n,1-5,1-5\nAcme GmbH,4,5\n",
        ImportKind::Cordis => {
            "rcn,role,pic,type,contribution,country,start_date,end_date\n\
             221856,coordinator,984516342,PRC,376750,ES,2019-05-01,2022-04-30\n"
        }
        ImportKind::Keep => {
            "Programme;Acronym;Project Partner;Lead Partner;Town;Country;Legal Status;NUTS3 (or equivalent)\n\
             2014 - 2020 INTERREG VB Central Europe;ECRR;Example Association;Yes;Erfurt;Germany;public;DEG01  / Erfurt\n"
        }
        ImportKind::EurostatTsv => "unit,nace_r2,geo\\time\t2015 \t2014 \nTHS,A,AT22\t14.3 \t16.8 b\n",
        ImportKind::SdmxCsv => {
            "DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
             ESTAT:NAMA_10R_2GDP(1.0),A,MIO_EUR,AT22,2020,48000,\n"
        }
        ImportKind::JsonStat => {
            "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"geo\", \"time\"], \"size\": [1, 1],\n \
             \"dimension\": {\"geo\": {\"category\": {\"index\": [\"AT22\"]}},\n  \
             \"time\": {\"category\": {\"index\": [\"2020\"]}}},\n \"value\": [1.5]}\n"
        }
        ImportKind::IndicatorCsv => "year,nuts_id,nuts_year_spec,h2020_funding\n2014,UKL1,2013,68000\n",
        ImportKind::Panel => "NUTS2\tYEAR\tgdp\tpatents\nAT22\t2015\t42000\t310\n",
        ImportKind::GraphMl => {
            "<graphml>\n <key id=\"w\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n \
             <graph edgedefault=\"undirected\">\n  <node id=\"acme\"/><node id=\"tu-graz\"/>\n  \
             <edge source=\"acme\" target=\"tu-graz\"><data key=\"w\">2</data></edge>\n </graph>\n</graphml>\n"
        }
        ImportKind::Gexf => {
            "<gexf version=\"1.3\">\n <graph defaultedgetype=\"undirected\">\n  \
             <nodes><node id=\"acme\" label=\"Acme GmbH\"/><node id=\"tu-graz\" label=\"TU Graz\"/></nodes>\n  \
             <edges><edge source=\"acme\" target=\"tu-graz\" weight=\"2\"/></edges>\n </graph>\n</gexf>\n"
        }
        ImportKind::Pajek => "*Vertices 2\n1 \"Acme GmbH\"\n2 \"TU Graz\"\n*Edges\n1 2 2\n",
        ImportKind::UcinetDl => "DL n=2 format=edgelist1\nlabels:\nacme, tu-graz\ndata:\nacme tu-graz 2\n",
        ImportKind::EdgeList => "source,target,weight,layer,directed\nacme,tu-graz,2,knowledge,no\n",
        ImportKind::Regions => {
            "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\",\n \
             \"properties\": {\"NUTS_ID\": \"AT22\", \"NUTS_NAME\": \"Steiermark\"},\n \
             \"geometry\": {\"type\": \"Polygon\", \"coordinates\":\n  \
             [[[13.6, 47.8], [13.6, 46.6], [16.1, 46.6], [16.1, 47.8], [13.6, 47.8]]]}}]}\n"
        }
    }
}

/// The language a code block of the example is marked with.
fn highlight(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::GraphMl | ImportKind::Gexf => "xml",
        ImportKind::JsonStat | ImportKind::Regions => "json",
        _ => "text",
    }
}

/// The reference of all formats read and written, in Markdown; `render` turns messages into text.
pub fn formats_markdown(render: &dyn Fn(&Message) -> String) -> String {
    let mut page = Page { render, text: String::new() };
    page.line(&format!("# {}", render(&message!("format-title"))));
    page.paragraph(&message!("format-intro"));
    page.paragraph(&message!("format-shared"));
    page.paragraph(&message!("format-missing"));
    page.heading(&message!("format-imports"));
    for kind in ImportKind::ALL {
        page.import(kind);
    }
    page.heading(&message!("format-exports"));
    page.exports();
    page.text
}

struct Page<'r> {
    render: &'r dyn Fn(&Message) -> String,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn say(&self, message: &Message) -> String {
        (self.render)(message)
    }

    fn paragraph(&mut self, message: &Message) {
        let text = self.say(message);
        self.line(&format!("\n{text}"));
    }

    fn heading(&mut self, message: &Message) {
        let text = self.say(message);
        self.line(&format!("\n## {text}"));
    }

    fn labelled(&mut self, label: &Message, text: &Message) {
        let (label, text) = (self.say(label), self.say(text));
        self.line(&format!("\n**{label}** {text}"));
    }

    fn import(&mut self, kind: ImportKind) {
        let of_kind = |what: &str| Message::new(format!("format-{}-{what}", kind.code()));
        let short = self.say(&Message::new(kind.help_key()));
        self.line(&format!("\n### `{}`: {short}", kind.code()));
        self.paragraph(&of_kind("about"));
        if kind == ImportKind::Auto {
            return;
        }
        if fields(kind).next().is_some() {
            self.fields(kind);
        }
        for part in parts(kind) {
            let name = self.say(&Message::new(format!("format-part-{}", part.name)));
            let list = |names: &[&str]| names.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ");
            let mut told = Vec::new();
            if !part.needed.is_empty() {
                told.push(self.say(&message!("format-needed", columns = list(part.needed))));
            }
            if !part.optional.is_empty() {
                told.push(self.say(&message!("format-optional", columns = list(part.optional))));
            }
            self.line(&format!("\n- **{name}** {}", told.join(" ")));
        }
        let sample = self.say(&message!("format-example"));
        self.line(&format!("\n{sample}\n\n```{}\n{}```", highlight(kind), example(kind)));
        self.labelled(&message!("format-checked"), &of_kind("checks"));
        self.labelled(&message!("format-not-held"), &of_kind("limits"));
    }

    fn fields(&mut self, kind: ImportKind) {
        let heads = [
            message!("format-head-field"),
            message!("format-head-needed"),
            message!("format-head-meaning"),
            message!("format-head-headings"),
        ]
        .map(|head| self.say(&head));
        self.line(&format!("\n| {} |\n| --- | --- | --- | --- |", heads.join(" | ")));
        let yes = self.say(&message!("format-yes"));
        for field in fields(kind) {
            let key = format!("format-field-{}-{}", kind.code(), field.name.replace('_', "-"));
            let meaning = self.say(&Message::new(key));
            let needed = if field.required { yes.as_str() } else { "" };
            let headings = field.headings.join(", ");
            self.line(&format!("| `{}` | {needed} | {meaning} | {headings} |", field.name));
        }
        self.paragraph(&message!("format-headings"));
    }

    fn exports(&mut self) {
        self.paragraph(&message!("format-export-about"));
        let heads = [
            message!("format-head-format"),
            message!("format-head-ending"),
            message!("format-head-held"),
            message!("format-head-lost"),
        ]
        .map(|head| self.say(&head));
        self.line(&format!("\n| {} |\n| --- | --- | --- | --- |", heads.join(" | ")));
        for format in GraphFormat::ALL {
            let held = self.say(&Message::new(format!("format-export-{}-held", format.code())));
            let lost = self.say(&Message::new(format!("format-export-{}-lost", format.code())));
            self.line(&format!("| `{}` | `.{}` | {held} | {lost} |", format.code(), format.extension()));
        }
        let (held, lost) = (
            self.say(&message!("format-export-tables-held")),
            self.say(&message!("format-export-tables-lost")),
        );
        self.line(&format!("| `csv` | `.csv` | {held} | {lost} |"));
    }
}

#[cfg(test)]
mod tests {
    use milieu_messages::Messages;
    use milieu_territory::{Table, Territory};

    use super::*;
    use crate::{ImportRequest, read};

    #[test]
    fn every_format_is_described_in_whole_sentences() {
        let messages = Messages::english();
        let page = formats_markdown(&|message| messages.render(message));
        let missing: Vec<&str> = page.lines().filter(|line| line.contains('⟦')).collect();
        assert!(missing.is_empty(), "{missing:#?}");
        for kind in ImportKind::ALL {
            assert!(page.contains(&format!("### `{}`", kind.code())), "{kind}");
        }
        for format in GraphFormat::ALL {
            assert!(page.contains(&format!("| `{}` |", format.code())), "{}", format.code());
        }
    }

    #[test]
    fn every_example_is_a_file_that_can_be_imported() {
        let folder = tempfile::tempdir().unwrap();
        let mut territory = Territory::default();
        for kind in ImportKind::ALL.into_iter().filter(|kind| *kind != ImportKind::Auto) {
            let path = folder.path().join(format!("{}.csv", kind.code()));
            std::fs::write(&path, example(kind)).unwrap();
            let request =
                |kind| ImportRequest { kind, paths: vec![path.clone()], ..ImportRequest::default() };
            let import = read(&request(kind), &territory, &mut |_| {}).unwrap();
            assert!(import.command.changes.len() > 1, "{kind}: {:?}", import.findings);
            let tables = &import.summary.records;
            assert!(tables.keys().any(|name| *name != Table::Source.name()), "{kind}: {tables:?}");
            // Edge lists are recognised as tie lists, sheets with a column per item as member lists.
            if !matches!(kind, ImportKind::EdgeList | ImportKind::Survey) {
                let found = read(&request(ImportKind::Auto), &territory, &mut |_| {}).unwrap();
                assert_eq!(found.summary.kinds[0].1, kind);
            }
            if kind == ImportKind::Members {
                territory.apply(&import.command).unwrap();
            }
        }
    }

    #[test]
    fn every_kind_but_recognition_says_what_it_needs() {
        for kind in ImportKind::ALL.into_iter().filter(|kind| *kind != ImportKind::Auto) {
            let mapped = fields(kind).any(|field| field.required);
            assert!(mapped || parts(kind).iter().any(|part| !part.needed.is_empty()), "{kind}");
            assert!(!example(kind).is_empty(), "{kind}");
        }
    }
}
