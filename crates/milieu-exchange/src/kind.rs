//! The kinds of import.

/// What a file is, and so how it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImportKind {
    /// Recognised from the content.
    #[default]
    Auto,
    /// One actor per row.
    Members,
    /// One tie per row.
    Ties,
    /// Answers to survey items.
    Survey,
    /// CORDIS projects, organisations and participations.
    Cordis,
    /// Interreg projects and partners from keep.eu.
    Keep,
    /// Eurostat bulk download, tab separated.
    EurostatTsv,
    /// SDMX-CSV.
    SdmxCsv,
    /// JSON-stat 2.0.
    JsonStat,
    /// One indicator per CSV file, described by a YAML file.
    IndicatorCsv,
    /// Regions by years, one column per variable.
    Panel,
    /// GraphML.
    GraphMl,
    /// GEXF.
    Gexf,
    /// Pajek.
    Pajek,
    /// UCINET DL.
    UcinetDl,
    /// Edge list.
    EdgeList,
    /// Region boundaries: GeoJSON or TopoJSON.
    Regions,
}

impl ImportKind {
    /// Every kind, in the order it is listed to people.
    pub const ALL: [ImportKind; 17] = [
        ImportKind::Auto,
        ImportKind::Members,
        ImportKind::Ties,
        ImportKind::Survey,
        ImportKind::Cordis,
        ImportKind::Keep,
        ImportKind::EurostatTsv,
        ImportKind::SdmxCsv,
        ImportKind::JsonStat,
        ImportKind::IndicatorCsv,
        ImportKind::Panel,
        ImportKind::GraphMl,
        ImportKind::Gexf,
        ImportKind::Pajek,
        ImportKind::UcinetDl,
        ImportKind::EdgeList,
        ImportKind::Regions,
    ];

    /// The stable code, as typed on a command line.
    pub const fn code(self) -> &'static str {
        match self {
            ImportKind::Auto => "auto",
            ImportKind::Members => "members",
            ImportKind::Ties => "ties",
            ImportKind::Survey => "survey",
            ImportKind::Cordis => "cordis",
            ImportKind::Keep => "keep",
            ImportKind::EurostatTsv => "eurostat-tsv",
            ImportKind::SdmxCsv => "sdmx-csv",
            ImportKind::JsonStat => "json-stat",
            ImportKind::IndicatorCsv => "indicator-csv",
            ImportKind::Panel => "panel",
            ImportKind::GraphMl => "graphml",
            ImportKind::Gexf => "gexf",
            ImportKind::Pajek => "pajek",
            ImportKind::UcinetDl => "ucinet-dl",
            ImportKind::EdgeList => "edge-list",
            ImportKind::Regions => "regions",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        ImportKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Key of the message that says what the kind is.
    pub fn help_key(self) -> &'static str {
        match self {
            ImportKind::Auto => "import-kind-auto",
            ImportKind::Members => "import-kind-members",
            ImportKind::Ties => "import-kind-ties",
            ImportKind::Survey => "import-kind-survey",
            ImportKind::Cordis => "import-kind-cordis",
            ImportKind::Keep => "import-kind-keep",
            ImportKind::EurostatTsv => "import-kind-eurostat-tsv",
            ImportKind::SdmxCsv => "import-kind-sdmx-csv",
            ImportKind::JsonStat => "import-kind-json-stat",
            ImportKind::IndicatorCsv => "import-kind-indicator-csv",
            ImportKind::Panel => "import-kind-panel",
            ImportKind::GraphMl => "import-kind-graphml",
            ImportKind::Gexf => "import-kind-gexf",
            ImportKind::Pajek => "import-kind-pajek",
            ImportKind::UcinetDl => "import-kind-ucinet-dl",
            ImportKind::EdgeList => "import-kind-edge-list",
            ImportKind::Regions => "import-kind-regions",
        }
    }

    /// Whether the kind is a graph file or boundaries, read by [`crate::graph`] or
    /// [`crate::geometry`] and not as a table.
    pub const fn is_graph_or_geometry(self) -> bool {
        matches!(
            self,
            ImportKind::GraphMl
                | ImportKind::Gexf
                | ImportKind::Pajek
                | ImportKind::UcinetDl
                | ImportKind::EdgeList
                | ImportKind::Regions
        )
    }
}

impl std::fmt::Display for ImportKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_round_trip() {
        for kind in ImportKind::ALL {
            assert_eq!(ImportKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(ImportKind::from_code("excel"), None);
    }
}
