//! What is noted is read back, and every slug is one of its own.

use super::*;
use std::collections::HashSet;

#[test]
fn what_was_noted_is_read_back_in_its_order() {
    let parts = [(Field::Starts, "2027-02-01"), (Field::Quota, "16")];
    let text = noted(&parts);
    assert_eq!(text, r#"[["starts","2027-02-01"],["quota","16"]]"#);
    let read: Vec<_> = read(&text);
    assert_eq!(read[0], (Field::Starts, "2027-02-01".to_owned()));
    assert_eq!(read[1], (Field::Quota, "16".to_owned()));
    assert!(super::read(r#"[["of tomorrow","1"]]"#).is_empty());
    assert!(super::read("{").is_empty());
}

#[test]
fn every_slug_is_one_of_its_own() {
    let actions: HashSet<_> = Action::ALL.map(Action::slug).into_iter().collect();
    assert_eq!(actions.len(), Action::ALL.len());
    for action in Action::ALL {
        assert_eq!(Action::from_slug(action.slug()), Some(action));
    }
    let fields: HashSet<_> = Field::ALL.map(Field::slug).into_iter().collect();
    assert_eq!(fields.len(), Field::ALL.len());
}
