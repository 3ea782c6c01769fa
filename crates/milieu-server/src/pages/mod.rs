//! The screens, one file each: a question in the address, a page as answer.

mod actor;
mod data_history;
mod data_import;
mod data_quality;
mod data_sources;
mod evolution_counterfactual;
mod evolution_estimates;
mod evolution_model;
mod figures_creativity;
mod figures_framework;
mod figures_innovation;
mod figures_links;
mod figures_policy;
mod figures_speed;
mod frame;
mod home;
mod network_gateways;
mod network_graph;
mod network_matrix;
mod network_proximities;
mod scorecard_approach;
mod scorecard_diagnosis;
mod scorecard_factors;
mod scorecard_indicator;
mod scorecard_targets;
mod scorecard_type;
mod search;
mod settings;
mod shown;
mod territory_compare;
mod territory_map;
mod territory_statistics;

use std::sync::Arc;

use utoipa_axum::router::OpenApiRouter;

use crate::desk::Desk;

/// A place of the workbench with its screens, first the one it opens with.
pub struct Place {
    /// Paths of its screens; `web-screen-…` names them.
    pub paths: &'static [&'static str],
}

/// All places, in the order of the rail. The web page has the same list.
pub const PLACES: &[Place] = &[
    Place { paths: &["home"] },
    Place { paths: &["territory/map", "territory/statistics", "territory/compare"] },
    Place { paths: &["network/graph", "network/matrix", "network/proximities", "network/gateways"] },
    Place {
        paths: &[
            "scorecard/factors",
            "scorecard/type",
            "scorecard/diagnosis",
            "scorecard/approach",
            "scorecard/targets",
        ],
    },
    Place {
        paths: &[
            "figures/innovation",
            "figures/creativity",
            "figures/links",
            "figures/speed",
            "figures/framework",
            "figures/policy",
        ],
    },
    Place { paths: &["evolution/model", "evolution/estimates", "evolution/counterfactual"] },
    Place { paths: &["data/import", "data/sources", "data/quality", "data/history"] },
    Place { paths: &["settings"] },
];

/// Addresses of all screens.
pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .merge(actor::routes())
        .merge(data_history::routes())
        .merge(data_import::routes())
        .merge(data_quality::routes())
        .merge(data_sources::routes())
        .merge(evolution_counterfactual::routes())
        .merge(evolution_estimates::routes())
        .merge(evolution_model::routes())
        .merge(figures_creativity::routes())
        .merge(figures_framework::routes())
        .merge(figures_innovation::routes())
        .merge(figures_links::routes())
        .merge(figures_policy::routes())
        .merge(figures_speed::routes())
        .merge(frame::routes())
        .merge(home::routes())
        .merge(network_gateways::routes())
        .merge(network_graph::routes())
        .merge(network_matrix::routes())
        .merge(network_proximities::routes())
        .merge(scorecard_approach::routes())
        .merge(scorecard_diagnosis::routes())
        .merge(scorecard_factors::routes())
        .merge(scorecard_indicator::routes())
        .merge(scorecard_targets::routes())
        .merge(scorecard_type::routes())
        .merge(search::routes())
        .merge(settings::routes())
        .merge(territory_compare::routes())
        .merge(territory_map::routes())
        .merge(territory_statistics::routes())
}
