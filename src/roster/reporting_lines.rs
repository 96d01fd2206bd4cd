//! Reporting lines: references to ids, and what is wrong with the lines and means for who may be paired.

use std::collections::BTreeMap;

use sorting::ColdSort;
use table::Keys;

use super::Person;
use super::cells::text::same_key;
use super::lookup::{Directory, Found};
use crate::finding::Collector;
use crate::finding::{Finding, Place, Severity};
use crate::words::say;

/// Where a person stands in the file, for a finding.
pub(super) type Where<'a> = &'a dyn Fn(usize) -> Option<Place>;

/// Turns references in `manager`, `dotted_lines` and `wishes` (ids, e-mail addresses, names) into ids. References to
/// nobody stay as they are, so that another file can still answer them; a manager who could be several people is left out.
pub(super) fn resolve(people: &mut [Person], place: Where<'_>) -> Vec<Finding> {
    let refers =
        |p: &Person| p.manager.is_some() || !p.dotted_lines.is_empty() || !p.wishes.is_empty();
    if !people.iter().any(refers) {
        return Vec::new();
    }
    let mut ids = Keys::new();
    for person in people.iter() {
        ids.number(&person.id);
    }
    let open = |text: &String| ids.find(text).is_none();
    let needed = people.iter().any(|p| {
        p.manager
            .iter()
            .chain(&p.dotted_lines)
            .chain(&p.wishes)
            .any(open)
    });
    if !needed {
        return Vec::new();
    }
    let directory = Directory::new(people);
    let mut ambiguous = Collector::new("manager-ambiguous", Severity::Warning);
    let mut loose = Collector::new("manager-id-differs", Severity::Warning);
    let mut wishes = Collector::new("wish-unknown", Severity::Warning);
    let known: Vec<String> = people.iter().map(|p| p.id.clone()).collect();
    for (index, person) in people.iter_mut().enumerate() {
        if let Some(reference) = person.manager.take() {
            person.manager = match directory.find(&reference) {
                Found::Sure(at) => Some(known[at].clone()),
                Found::Loose(at) => {
                    loose.person(|| place(index), Some(&person.id));
                    Some(known[at].clone())
                }
                Found::Several => {
                    ambiguous.person(|| place(index), Some(&person.id));
                    None
                }
                Found::Nobody => Some(reference),
            };
        }
        for reference in &mut person.dotted_lines {
            match directory.find(reference) {
                Found::Sure(at) | Found::Loose(at) => reference.clone_from(&known[at]),
                Found::Several => ambiguous.person(|| place(index), Some(&person.id)),
                Found::Nobody => {}
            }
        }
        for reference in &mut person.wishes {
            match directory.find(reference) {
                Found::Sure(at) | Found::Loose(at) => reference.clone_from(&known[at]),
                Found::Several | Found::Nobody => wishes.person(|| place(index), Some(&person.id)),
            }
        }
    }
    [
        ambiguous.said("roster-manager-ambiguous"),
        loose.said("roster-manager-id-differs"),
        wishes.said("roster-wish-unknown"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Everything that is wrong or odd in the lines, once references are ids.
pub(super) fn findings(people: &[Person], place: Where<'_>) -> Vec<Finding> {
    if people
        .iter()
        .all(|p| p.manager.is_none() && p.dotted_lines.is_empty())
    {
        return Vec::new();
    }
    // Ids come up once each, or the first of equals counts.
    let mut ids = Keys::new();
    let mut holder: Vec<usize> = Vec::with_capacity(people.len());
    for (index, person) in people.iter().enumerate() {
        if ids.number(&person.id) as usize == holder.len() {
            holder.push(index);
        }
    }
    let find = |id: &str| holder.get(ids.find(id)? as usize).copied();
    let above: Vec<Option<usize>> = people
        .iter()
        .map(|p| find(p.manager.as_deref()?))
        .enumerate()
        .map(|(index, above)| above.filter(|a| *a != index))
        .collect();
    let mut leads = vec![false; people.len()];
    for &manager in above.iter().flatten() {
        leads[manager] = true;
    }
    let mut own = Collector::new("manager-self", Severity::Warning);
    let mut missing = Collector::new("manager-missing", Severity::Warning);
    let mut dotted = Collector::new("dotted-line-missing", Severity::Note);
    let mut circle = Collector::new("manager-cycle", Severity::Warning);
    let mut roots = Collector::new("several-tops", Severity::Note);
    let mut alone = Collector::new("no-manager", Severity::Note);
    for (index, person) in people.iter().enumerate() {
        let id = Some(person.id.as_str());
        match person.manager.as_deref() {
            Some(manager) if manager == person.id => own.person(|| place(index), id),
            Some(_) if above[index].is_none() => missing.person(|| place(index), id),
            Some(_) => {}
            None if leads[index] => roots.person(|| place(index), id),
            None => alone.person(|| place(index), id),
        }
        if person.dotted_lines.iter().any(|d| find(d).is_none()) {
            dotted.person(|| place(index), id);
        }
    }
    let circles = circles(&above);
    for &index in circles.iter().flatten() {
        circle.person(|| place(index), Some(&people[index].id));
    }
    if roots.count() < 2 {
        roots = Collector::new("several-tops", Severity::Note);
    }
    circle.param("circles", circles.len());
    let circled = say!(
        "roster-manager-cycle",
        count = circle.count(),
        circles = circles.len()
    );
    let mut found: Vec<Finding> = [
        own.said("roster-manager-self"),
        circle.finish(circled, say!("roster-manager-cycle.advice")),
        missing.said("roster-manager-missing"),
        two_ids(people, &leads, place),
        dotted.said("roster-dotted-line-missing"),
        roots.said("roster-several-tops"),
        alone.said("roster-no-manager"),
    ]
    .into_iter()
    .flatten()
    .collect();
    found.cold_sort_by_key(|f| f.severity);
    found
}

/// Each circle of solid lines once, in ascending order of its first member.
fn circles(above: &[Option<usize>]) -> Vec<Vec<usize>> {
    // 0: not seen; otherwise the number of the walk that saw it first.
    let mut seen = vec![0usize; above.len()];
    let mut circles = Vec::new();
    for start in 0..above.len() {
        let mut at = start;
        while seen[at] == 0 {
            seen[at] = start + 1;
            let Some(next) = above[at] else { break };
            at = next;
            if seen[at] == start + 1 {
                let mut circle = vec![at];
                let mut on = above[at];
                while let Some(member) = on.filter(|m| *m != at) {
                    circle.push(member);
                    on = above[member];
                }
                circle.cold_sort();
                circles.push(circle);
                break;
            }
        }
    }
    circles.cold_sort();
    circles
}

/// People with one e-mail address and two ids, when reports stand under both.
fn two_ids(people: &[Person], leads: &[bool], place: Where<'_>) -> Option<Finding> {
    let mut by_email: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, person) in people.iter().enumerate() {
        if let Some(email) = person.email.as_ref().filter(|_| leads[index]) {
            by_email.entry(same_key(email)).or_default().push(index);
        }
    }
    let mut note = Collector::new("manager-two-ids", Severity::Warning);
    let mut managers = 0;
    for twins in by_email.values().filter(|t| t.len() > 1) {
        managers += 1;
        for &index in twins {
            note.person(|| place(index), Some(&people[index].id));
        }
    }
    note.param("managers", managers);
    let text = say!("roster-manager-two-ids", managers = managers);
    note.finish(text, say!("roster-manager-two-ids.advice"))
}
