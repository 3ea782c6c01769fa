//! A screen to come.

use std::sync::Arc;

use utoipa_axum::router::OpenApiRouter;

use crate::desk::Desk;

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
}
