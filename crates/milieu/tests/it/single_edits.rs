//! Single actors, ties and places of a drawing, each one command that can be undone.

use crate::{count, first_territory::territory};

#[test]
fn an_actor_and_a_tie_come_and_go() {
    let (desk, file) = (territory(), "styria.milieu");
    let info = || desk.json(&format!("info {file}"));
    let before = info();
    desk.ok(&format!("add actor {file} name=Juniper group=sme region=AT221"));
    desk.ok(&format!("add actor {file} name=Juniper"));
    desk.ok(&format!(
        "tie add {file} own:juniper own:juniper-2 --layer knowledge --formal yes --since 2024-01-31"
    ));
    let after = info();
    assert_eq!(count(&after, "actor"), count(&before, "actor") + 2);
    assert_eq!(count(&after, "tie"), count(&before, "tie") + 1);
    // An undirected tie is the same from either end.
    let said = desk.refuses(
        1,
        &format!("tie add {file} own:juniper-2 own:juniper --layer knowledge --since 2024-01-31"),
        file,
    );
    assert!(said.contains("already"), "{said}");
    desk.ok(&format!("tie remove {file} own:juniper-2 own:juniper"));
    assert_eq!(count(&info(), "tie"), count(&before, "tie"));
    desk.ok(&format!("undo {file}"));
    assert_eq!(count(&info(), "tie"), count(&before, "tie") + 1);
}

#[test]
fn what_cannot_stand_changes_nothing() {
    let (desk, file) = (territory(), "styria.milieu");
    desk.ok(&format!("add actor {file} name=Juniper"));
    for (code, typed) in [
        (2, "add actor FILE group=sme"),
        (2, "add actor FILE name=X group=club"),
        (1, "add actor FILE name=X --key own:juniper"),
        (1, "tie add FILE own:juniper own:juniper --layer money"),
        (1, "tie add FILE own:juniper nobody --layer money"),
        (2, "tie add FILE own:juniper members:m1 --layer friendship"),
        (2, "tie add FILE own:juniper members:m1 --layer money --since 31.02.2019"),
        (1, "tie add FILE own:juniper members:m1 --layer money --weight 0"),
        (1, "tie remove FILE own:juniper members:m1"),
        (2, "network pin FILE own:juniper --layout L --at 1,inf"),
        (1, "network pin FILE own:juniper --layout L --loose"),
    ] {
        desk.refuses(code, &typed.replace("FILE", file), file);
    }
}

#[test]
fn a_pinned_place_is_kept_until_it_is_let_go() {
    let (desk, file) = (territory(), "styria.milieu");
    desk.ok(&format!("add actor {file} name=Juniper"));
    let layouts = || count(&desk.json(&format!("info {file}")), "layout");
    desk.ok(&format!("network pin {file} own:juniper --layout hand --at -0.25,0.5"));
    assert_eq!(layouts(), 1);
    desk.ok(&format!("network pin {file} own:juniper --layout hand --loose"));
    assert_eq!(layouts(), 0);
    desk.ok(&format!("undo {file}"));
    assert_eq!(layouts(), 1);
}
