//! Roles from a rule, and a proposal where nothing says who is who.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use sorting::{ColdCollect, ColdSort};

use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::text::same_key;
use crate::roster::reporting_lines::Where;
use crate::roster::{Person, ReadOptions, Role, RoleRule};
use crate::words::say;

/// Gives everybody the role that the rule says. `cell` is the text of a column in a person's row.
pub(in crate::roster) fn derive<'a>(
    people: &mut [Person],
    rule: &RoleRule,
    cell: &dyn Fn(usize, &str) -> Option<&'a str>,
    place: Where<'_>,
) -> Option<Finding> {
    match rule {
        RoleRule::Level {
            mentee_from,
            mentor_to,
        } => by_level(people, *mentee_from, *mentor_to, place),
        RoleRule::Column {
            column,
            mentor,
            mentee,
            both,
        } => {
            let sets: Vec<(Role, BTreeSet<String>)> = [
                (Role::Mentor, mentor),
                (Role::Mentee, mentee),
                (Role::Both, both),
            ]
            .into_iter()
            .map(|(role, values)| (role, values.iter().map(|v| same_key(v)).cold_set()))
            .collect();
            let mut note = Collector::new("role-column-missing", Severity::Warning);
            for (index, person) in people.iter_mut().enumerate() {
                let Some(text) = cell(index, column) else {
                    note.person(|| None, None);
                    person.role = Role::None;
                    continue;
                };
                let key = same_key(text);
                person.role = sets
                    .iter()
                    .find(|(_, values)| values.contains(&key))
                    .map_or(Role::None, |(role, _)| *role);
            }
            note.said("roster-role-column-missing")
        }
    }
}

/// No column and no rule says who is who: proposes a level from which people are mentees, and asks.
pub(in crate::roster) fn propose(people: &mut [Person], options: &ReadOptions) -> Option<Finding> {
    if people.is_empty() {
        return None;
    }
    let mut counts: BTreeMap<i32, u32> = BTreeMap::new();
    for level in people.iter().filter_map(|p| p.level) {
        *counts.entry(level).or_default() += 1;
    }
    let mut note = Collector::new("role-unknown", Severity::Question);
    note.person(
        || {
            Some(crate::finding::Place {
                file: options.name.clone(),
                ..Default::default()
            })
        },
        None,
    );
    if counts.len() < 2 {
        for (text, role) in [
            (say!("roster-role-unknown.mentor"), Role::Mentor),
            (say!("roster-role-unknown.mentee"), Role::Mentee),
            (say!("roster-role-unknown.both"), Role::Both),
        ] {
            note.fix(text, json!({ "role": role }));
        }
        return note.said("roster-role-unknown");
    }
    let total: u32 = counts.values().sum();
    let mut choices: Vec<(u32, i32, u32)> = Vec::new();
    for &from in counts.keys().skip(1) {
        let mentees: u32 = counts.range(from..).map(|(_, n)| n).sum();
        // A third is the shape of most programmes: more hands below than above.
        choices.push(((3 * mentees).abs_diff(total), from, mentees));
    }
    choices.cold_sort();
    let best = choices.first().map_or(0, |c| c.1);
    for (_, from, mentees) in choices.into_iter().take(3) {
        note.fix(
            say!(
                "roster-role-proposed.from",
                level = from.to_string(),
                mentees = mentees,
                mentors = total - mentees
            ),
            json!({ "roles": { "by": "level", "menteeFrom": from } }),
        );
    }
    by_level(people, best, None, &|_| None);
    note.param("menteeFrom", best);
    let text = say!("roster-role-proposed", level = best.to_string());
    note.finish(text, say!("roster-role-proposed.advice"))
}

fn by_level(
    people: &mut [Person],
    mentee_from: i32,
    mentor_to: Option<i32>,
    place: Where<'_>,
) -> Option<Finding> {
    let mut note = Collector::new("role-without-level", Severity::Warning);
    for (index, person) in people.iter_mut().enumerate() {
        person.role = match person.level {
            Some(level) if level >= mentee_from => Role::Mentee,
            Some(level) if mentor_to.is_none_or(|to| level <= to) => Role::Mentor,
            Some(_) => Role::None,
            None => {
                note.person(|| place(index), Some(&person.id));
                Role::None
            }
        };
    }
    note.said("roster-role-without-level")
}
