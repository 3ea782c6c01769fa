//! The screens, one file each: a question in the address, a page as answer.

mod factors;
mod home;

use std::sync::Arc;

use utoipa_axum::router::OpenApiRouter;

use crate::desk::Desk;

/// A place of the workbench with its screens, first the one it opens with.
pub struct Place {
    /// Paths of its screens; `web-screen-…` names them.
    pub paths: &'static [&'static str],
}

/// All places, in the order of the rail. The page has the same list.
pub const PLACES: &[Place] = &[Place { paths: &["home"] }, Place { paths: &["scorecard/factors"] }];

/// Addresses of all screens.
pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().merge(home::routes()).merge(factors::routes())
}
