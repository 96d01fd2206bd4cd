//! An older roster against a newer one: who joined, who left, what changed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sorting::{ColdCollect, ColdSort};

use super::cells::text::same_key;
use super::{Person, Role, Skill};
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::words::say;

/// What is different in a newer roster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RosterDiff {
    /// Ids only in the newer roster, in its order.
    pub joined: Vec<String>,
    /// Ids only in the older roster, in its order.
    pub left: Vec<String>,
    /// People in both with something different, in the newer roster's order.
    pub changed: Vec<ChangedPerson>,
    /// How many people are the same in everything.
    pub same: u32,
    /// People who may have got a new id: one left and one joined with the same e-mail address or name.
    pub ambiguous: Vec<Finding>,
}

/// Somebody in both rosters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ChangedPerson {
    /// Their id.
    pub id: String,
    /// Each field that differs.
    pub changes: Vec<FieldChange>,
}

/// One field before and after, as text; blank is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// A key of `Person`, or the header of a custom column.
    pub field: String,
    /// In the older roster.
    pub before: String,
    /// In the newer one.
    pub after: String,
}

/// Compares two rosters by id. The order of people, and the order inside lists, does not count.
///
/// ```
/// use viceversa::roster::{Person, Role, diff};
/// let ada = Person { level: Some(2), ..Person::blank("ada", Role::Mentor) };
/// let promoted = Person { level: Some(3), ..ada.clone() };
/// let found = diff(&[ada, Person::blank("ben", Role::Mentor)], &[promoted, Person::blank("eve", Role::Mentee)]);
/// assert_eq!((found.joined, found.left), (vec!["eve".to_owned()], vec!["ben".to_owned()]));
/// let change = &found.changed[0].changes[0];
/// assert_eq!((change.field.as_str(), change.before.as_str(), change.after.as_str()), ("level", "2", "3"));
/// ```
#[must_use]
pub fn diff(before: &[Person], after: &[Person]) -> RosterDiff {
    let index = |people: &[Person]| -> BTreeMap<String, usize> {
        let mut by_id = BTreeMap::new();
        for (at, person) in people.iter().enumerate() {
            by_id.entry(person.id.clone()).or_insert(at);
        }
        by_id
    };
    let (old, new) = (index(before), index(after));
    let mut found = RosterDiff::default();
    let missing = |people: &[Person], others: &BTreeMap<String, usize>| -> Vec<String> {
        let mut seen = BTreeSet::new();
        people
            .iter()
            .filter(|p| !others.contains_key(&p.id) && seen.insert(p.id.as_str()))
            .map(|p| p.id.clone())
            .collect()
    };
    found.joined = missing(after, &old);
    found.left = missing(before, &new);
    for (at, person) in after.iter().enumerate() {
        let Some(earlier) = old
            .get(&person.id)
            .filter(|_| new.get(&person.id) == Some(&at))
        else {
            continue;
        };
        let changes = changes(&before[*earlier], person);
        if changes.is_empty() {
            found.same += 1;
        } else {
            found.changed.push(ChangedPerson {
                id: person.id.clone(),
                changes,
            });
        }
    }
    found.ambiguous = renumbered(before, after, &found);
    found
}

/// Somebody left and somebody joined who may be the same person.
fn renumbered(before: &[Person], after: &[Person], found: &RosterDiff) -> Vec<Finding> {
    let gone: BTreeSet<&str> = found.left.iter().map(String::as_str).cold_set();
    let here: BTreeSet<&str> = found.joined.iter().map(String::as_str).cold_set();
    let mut emails: BTreeMap<String, &str> = BTreeMap::new();
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for person in before.iter().filter(|p| gone.contains(p.id.as_str())) {
        if let Some(email) = &person.email {
            emails.insert(same_key(email), &person.id);
        }
        if !person.name.is_empty() {
            names.insert(same_key(&person.name), &person.id);
        }
    }
    let mut by_email = Collector::new("id-changed", Severity::Question);
    let mut by_name = Collector::new("id-may-have-changed", Severity::Question);
    let (mut email_ids, mut name_ids) = (Vec::new(), Vec::new());
    for person in after.iter().filter(|p| here.contains(p.id.as_str())) {
        let email = person.email.as_ref().and_then(|e| emails.get(&same_key(e)));
        let name = names.get(&same_key(&person.name));
        match (email, name) {
            (Some(old), _) => {
                by_email.person(|| None, Some(&person.id));
                email_ids.push(*old);
            }
            (None, Some(old)) => {
                by_name.person(|| None, Some(&person.id));
                name_ids.push(*old);
            }
            _ => {}
        }
    }
    by_email.param("before", email_ids.join("\n"));
    by_name.param("before", name_ids.join("\n"));
    [
        by_email.said("roster-id-changed"),
        by_name.said("roster-id-may-have-changed"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn changes(before: &Person, after: &Person) -> Vec<FieldChange> {
    let mut changes = Vec::new();
    let mut compare = |field: &str, before: String, after: String| {
        if before != after {
            changes.push(FieldChange {
                field: field.to_owned(),
                before,
                after,
            });
        }
    };
    let (old, new) = (texts(before), texts(after));
    for ((field, old), (_, new)) in old.into_iter().zip(new) {
        if old == new {
            continue;
        }
        match field {
            "role" => compare(field, role(before.role), role(after.role)),
            "capacity" => compare(field, capacity(before), capacity(after)),
            _ => compare(field, old, new),
        }
    }
    let mut headers: Vec<&String> = after.fields.keys().collect();
    headers.extend(
        before
            .fields
            .keys()
            .filter(|h| !after.fields.contains_key(*h)),
    );
    for header in headers {
        let text = |person: &Person| person.fields.get(header).cloned().unwrap_or_default();
        compare(header, text(before), text(after));
    }
    changes
}

/// By these people are compared; what is shown of a role and a capacity has words, which are looked up for those that differ.
fn texts(person: &Person) -> [(&'static str, String); 15] {
    let list = |values: &[String]| {
        let mut sorted = values.to_vec();
        sorted.cold_sort();
        sorted.join("; ")
    };
    let skills = |skills: &[Skill]| {
        let mut sorted: Vec<String> = skills
            .iter()
            .map(|s| format!("{}:{}", s.skill, s.strength))
            .collect();
        sorted.cold_sort();
        sorted.join("; ")
    };
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        ("name", person.name.clone()),
        ("email", optional(&person.email)),
        ("role", format!("{:?}", person.role)),
        (
            "level",
            person.level.map(|l| l.to_string()).unwrap_or_default(),
        ),
        ("manager", optional(&person.manager)),
        ("dottedLines", list(&person.dotted_lines)),
        ("department", optional(&person.department)),
        ("location", optional(&person.location)),
        ("timezone", optional(&person.timezone)),
        ("languages", list(&person.languages)),
        ("offers", skills(&person.offers)),
        ("wants", skills(&person.wants)),
        ("availability", list(&person.availability)),
        ("capacity", format!("{:?}", person.capacity)),
        ("wishes", person.wishes.join("; ")),
    ]
}

fn role(role: Role) -> String {
    match role {
        Role::Mentor => say!("roster-role-mentor"),
        Role::Mentee => say!("roster-role-mentee"),
        Role::Both => say!("roster-role-both"),
        Role::None => say!("roster-role-none"),
    }
}

fn capacity(person: &Person) -> String {
    let capacity = person.capacity.as_ref();
    [
        capacity
            .and_then(|c| c.mentor)
            .map(|(least, most)| say!("roster-capacity-mentor", least = least, most = most)),
        capacity
            .and_then(|c| c.mentee)
            .map(|(least, most)| say!("roster-capacity-mentee", least = least, most = most)),
        capacity
            .and_then(|c| c.total)
            .map(|total| say!("roster-capacity-total", count = total)),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}
