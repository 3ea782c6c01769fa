//! From CORDIS activity types to the six groups.

use milieu_territory::GroupBasis;
use milieu_vocabulary::ActorGroup;

#[derive(Debug, Default, PartialEq)]
pub(super) struct Classified {
    pub group: Option<ActorGroup>,
    pub basis: Option<GroupBasis>,
    pub kinds: Vec<String>,
    /// The type stands more than once in the cell.
    pub repeated: bool,
    /// A type that is not in the list.
    pub unknown: Option<String>,
    pub firm_of_unknown_size: bool,
}

/// The group of an activity type, with the SME flag where it is given.
pub(super) fn classify(activity: Option<&str>, sme: Option<bool>) -> Classified {
    let Some(text) = activity else { return Classified::default() };
    let mut types: Vec<&str> = text.split(';').map(str::trim).filter(|t| !t.is_empty()).collect();
    let given = types.len();
    types.dedup();
    let repeated = types.len() < given;
    let [one] = types.as_slice() else {
        return Classified { unknown: Some(text.to_owned()), repeated, ..Classified::default() };
    };
    let (group, kind) = match *one {
        "HES" => (Some(ActorGroup::Research), "higher-education"),
        "REC" => (Some(ActorGroup::Research), "research-organisation"),
        "PUB" => (Some(ActorGroup::Public), "public-body"),
        "OTH" => (None, "other"),
        "PRC" => {
            (sme.map(|sme| if sme { ActorGroup::Sme } else { ActorGroup::LargeFirm }), "private-company")
        }
        _ => return Classified { unknown: Some(text.to_owned()), repeated, ..Classified::default() },
    };
    Classified {
        group,
        basis: group.map(|_| GroupBasis::Derived),
        kinds: vec![kind.to_owned()],
        repeated,
        unknown: None,
        firm_of_unknown_size: *one == "PRC" && sme.is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sme_flag_parts_firms_and_nothing_else() {
        assert_eq!(classify(Some("PRC"), Some(true)).group, Some(ActorGroup::Sme));
        assert_eq!(classify(Some("PRC"), Some(false)).group, Some(ActorGroup::LargeFirm));
        let unknown = classify(Some("PRC"), None);
        assert!(unknown.group.is_none() && unknown.firm_of_unknown_size);
        assert_eq!(classify(Some("HES"), Some(true)).group, Some(ActorGroup::Research));
        let twice = classify(Some("PRC;PRC"), Some(true));
        assert!(twice.repeated && twice.group == Some(ActorGroup::Sme));
        assert!(classify(Some("HES;PRC"), None).unknown.is_some());
        assert_eq!(classify(Some("OTH"), None).group, None);
    }
}
