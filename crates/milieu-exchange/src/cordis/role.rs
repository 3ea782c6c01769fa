//! What a CORDIS table is, and the roles of participants.

use crate::table::Table;

/// What a CORDIS table is; in the order in which tables are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TableRole {
    /// One row per project.
    Projects,
    /// One row per participant in a project.
    Participations,
    /// One row per organisation.
    Organisations,
    /// Project and theme.
    Themes,
}

/// The column with the participant code.
pub(super) fn organisation_column(table: &Table) -> Option<usize> {
    let named = table.column(&["organisationID", "organizationID", "organisation_id", "pic", "orgId"]);
    // The first generation called it `id`, beside the project's own.
    named.or_else(|| {
        if table.has("projectID") || table.has("projectRcn") { table.column(&["id"]) } else { None }
    })
}

/// What a table is by its columns; `None` if it is not from CORDIS.
pub(crate) fn table_role(table: &Table) -> Option<TableRole> {
    let has = |name: &str| table.has(name);
    let project = has("projectID") || has("projectRcn") || has("rcn");
    if has("programme_part") && project {
        return Some(TableRole::Themes);
    }
    if has("projectID") && (has("euroSciVocCode") || has("euroSciVocPath")) {
        return Some(TableRole::Themes);
    }
    if has("orgId") && has("activityType") {
        return Some(TableRole::Organisations);
    }
    if organisation_column(table).is_some() && project && has("role") {
        return Some(TableRole::Participations);
    }
    if (has("id") || has("rcn"))
        && has("acronym")
        && (has("startDate") || has("totalCost") || has("ecMaxContribution"))
    {
        return Some(TableRole::Projects);
    }
    if has("pic") && (has("name") || has("legalName")) {
        return Some(TableRole::Organisations);
    }
    if has("projectID") && has("title") && (has("topic") || has("legalBasis")) {
        return Some(TableRole::Themes);
    }
    None
}

/// `thirdParty` and `associatedPartner` as `third-party` and `associated-partner`.
pub(super) fn participation_role(text: &str) -> String {
    if !text.chars().any(char::is_lowercase) {
        return text.trim().to_lowercase().replace([' ', '_'], "-");
    }
    let mut role = String::with_capacity(text.len() + 2);
    for c in text.trim().chars() {
        if c.is_uppercase() {
            if !role.is_empty() && !role.ends_with('-') {
                role.push('-');
            }
            role.extend(c.to_lowercase());
        } else if c.is_whitespace() || c == '_' {
            if !role.ends_with('-') {
                role.push('-');
            }
        } else {
            role.push(c);
        }
    }
    role
}
