//! The checks of a roster without its file: for people who were edited by hand, or come from a program.

use std::collections::BTreeSet;

use super::cells::{hours, zone_data::time_zone};
use super::import::remarks;
use super::{Person, duplicates, reporting_lines};
use crate::finding::Collector;
use crate::finding::{Finding, Severity};

/// Everything that is wrong or doubtful about these people: ids, reporting lines, possible duplicates, hours, zones and
/// capacities. Findings have no places; `params.ids` says whom they concern, one id a line (at most 100).
///
/// ```
/// use viceversa::roster::{Person, Role, check};
/// let mut eve = Person::blank("e1", Role::Mentee);
/// eve.availability = vec!["every second Tuesday".to_owned()];
/// let codes: Vec<String> = check(&[Person::blank("e1", Role::Mentor), eve]).into_iter().map(|one| one.code).collect();
/// assert_eq!(codes, ["duplicate-id", "hours-unreadable"]);
/// ```
#[must_use]
pub fn check(people: &[Person]) -> Vec<Finding> {
    let nowhere = |_: usize| None;
    let mut findings = values(people);
    findings.extend(reporting_lines::findings(people, &nowhere));
    findings.extend(duplicates::findings(
        people,
        &|index| people[index].name.as_str(),
        &nowhere,
    ));
    findings.extend(remarks::of_people(people));
    findings
}

fn values(people: &[Person]) -> Vec<Finding> {
    let mut blank = Collector::new("blank-id", Severity::Warning);
    let mut twice = Collector::new("duplicate-id", Severity::Warning);
    let mut hours_bad = Collector::new("hours-unreadable", Severity::Warning);
    let mut zone = Collector::new("zone-unknown", Severity::Warning);
    let mut capacity = Collector::new("capacity-unreadable", Severity::Warning);
    let mut wishes = Collector::new("wish-unknown", Severity::Warning);
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for person in people {
        let id = Some(person.id.as_str());
        if person.id.trim().is_empty() {
            blank.person(|| None, None);
        } else if !ids.insert(&person.id) {
            twice.person(|| None, id);
        }
        if person
            .availability
            .iter()
            .any(|h| hours::settled(h).is_err())
        {
            hours_bad.person(|| None, id);
        }
        if person
            .timezone
            .as_ref()
            .is_some_and(|z| time_zone(z).is_none())
        {
            zone.person(|| None, id);
        }
        if let Some(own) = &person.capacity
            && own
                .mentor
                .iter()
                .chain(&own.mentee)
                .any(|(least, most)| least > most)
        {
            capacity.person(|| None, id);
        }
    }
    for person in people {
        if person.wishes.iter().any(|w| !ids.contains(w.as_str())) {
            wishes.person(|| None, Some(&person.id));
        }
    }
    [
        blank.said("people-blank-id"),
        twice.said("people-duplicate-id"),
        hours_bad.said("people-hours-unreadable"),
        zone.said("people-zone-unknown"),
        capacity.said("people-capacity-unreadable"),
        wishes.said("people-wish-unknown"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
