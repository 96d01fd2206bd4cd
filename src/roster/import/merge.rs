//! Several files to one roster: one id as mentor and as mentee becomes both.

use std::collections::BTreeMap;

use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::text::same_key;
use crate::roster::{Person, Role, Skill, duplicates, reporting_lines, skills};
use crate::words::say;

/// Joins rosters, in order. People with the same id become one: roles add up (mentor and mentee is both), what the
/// earlier roster leaves blank comes from the later one, skills and languages add up. Where both say something else the
/// earlier one counts, with a finding. References to people in the other file are found, and the findings are about the whole.
///
/// ```
/// use viceversa::roster::{Person, Role, merge};
/// let mentors = vec![Person { level: Some(3), ..Person::blank("ada", Role::Mentor) }];
/// let mentees = vec![Person { department: Some("Sales".to_owned()), ..Person::blank("ada", Role::Mentee) }];
/// let (people, findings) = merge(vec![mentors, mentees]);
/// assert_eq!((people[0].role, people[0].level, people[0].department.as_deref()), (Role::Both, Some(3), Some("Sales")));
/// assert!(findings.iter().any(|one| one.code == "both-roles"));
/// ```
#[must_use]
pub fn merge(rosters: Vec<Vec<Person>>) -> (Vec<Person>, Vec<Finding>) {
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    let mut people: Vec<Person> = Vec::new();
    let mut conflicts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut both = Collector::new("both-roles", Severity::Note);
    let mut repeated = Collector::new("duplicate-id", Severity::Warning);
    for roster in rosters {
        let before = people.len();
        for person in roster {
            match at.get(&person.id).copied() {
                Some(earlier) if earlier < before => {
                    let was = people[earlier].role;
                    for field in join(&mut people[earlier], person) {
                        conflicts
                            .entry(field)
                            .or_default()
                            .push(people[earlier].id.clone());
                    }
                    if people[earlier].role == Role::Both && was != Role::Both {
                        both.person(|| None, Some(&people[earlier].id));
                    }
                }
                // Twice in one roster is not two files about one person.
                Some(_) => repeated.person(|| None, Some(&person.id)),
                None => {
                    at.insert(person.id.clone(), people.len());
                    people.push(person);
                }
            }
        }
    }
    skills::unify(&mut people);
    let nowhere = |_: usize| None;
    let mut findings = conflict_findings(conflicts);
    findings.extend(repeated.said("roster-merge-duplicate-id"));
    findings.extend(both.said("roster-both-roles"));
    findings.extend(reporting_lines::resolve(&mut people, &nowhere));
    findings.extend(reporting_lines::findings(&people, &nowhere));
    findings.extend(duplicates::findings(
        &people,
        &|index| people[index].name.as_str(),
        &nowhere,
    ));
    (people, findings)
}

fn conflict_findings(conflicts: BTreeMap<String, Vec<String>>) -> Vec<Finding> {
    conflicts
        .into_iter()
        .filter_map(|(field, ids)| {
            let mut note = Collector::new("merge-conflict", Severity::Warning);
            for id in &ids {
                note.person(|| None, Some(id));
            }
            note.param("field", &field);
            let text = say!(
                "roster-merge-conflict",
                count = note.count(),
                field = said(&field)
            );
            note.finish(text, say!("roster-merge-conflict.advice"))
        })
        .collect()
}

/// A field by its name in the sentence; a header of the file's own as it is.
fn said(field: &str) -> String {
    match field {
        "name" => say!("roster-field-name"),
        "e-mail address" => say!("roster-field-email"),
        "manager" => say!("roster-field-manager"),
        "department" => say!("roster-field-department"),
        "location" => say!("roster-field-location"),
        "time zone" => say!("roster-field-timezone"),
        "level" => say!("roster-field-level"),
        "availability" => say!("roster-field-availability"),
        header => header.to_owned(),
    }
}

/// Adds `other` to `person` and says which fields they disagree on.
fn join(person: &mut Person, other: Person) -> Vec<String> {
    let mut differ = Vec::new();
    let mut text =
        |mine: &mut Option<String>, theirs: Option<String>, field: &str| match (&mine, theirs) {
            (None, theirs) => *mine = theirs,
            (Some(a), Some(b)) if same_key(a) != same_key(&b) => differ.push(field.to_owned()),
            _ => {}
        };
    let mut name = Some(std::mem::take(&mut person.name)).filter(|n| !n.is_empty());
    text(
        &mut name,
        Some(other.name).filter(|n| !n.is_empty()),
        "name",
    );
    person.name = name.unwrap_or_default();
    text(&mut person.email, other.email, "e-mail address");
    text(&mut person.manager, other.manager, "manager");
    text(&mut person.department, other.department, "department");
    text(&mut person.location, other.location, "location");
    text(&mut person.timezone, other.timezone, "time zone");
    for (header, theirs) in other.fields {
        let mut mine = person.fields.get(&header).cloned();
        text(&mut mine, Some(theirs), &header);
        if let Some(mine) = mine {
            person.fields.insert(header, mine);
        }
    }
    match (person.level, other.level) {
        (None, theirs) => person.level = theirs,
        (Some(a), Some(b)) if a != b => differ.push("level".to_owned()),
        _ => {}
    }
    if person.availability.is_empty() {
        person.availability = other.availability;
    } else if !other.availability.is_empty() && other.availability != person.availability {
        differ.push("availability".to_owned());
    }
    match (&mut person.capacity, other.capacity) {
        (Some(mine), Some(theirs)) => {
            mine.mentor = mine.mentor.or(theirs.mentor);
            mine.mentee = mine.mentee.or(theirs.mentee);
            mine.total = mine.total.or(theirs.total);
        }
        (mine @ None, theirs) => *mine = theirs,
        _ => {}
    }
    person.role = together(person.role, other.role);
    add(&mut person.dotted_lines, other.dotted_lines);
    add(&mut person.languages, other.languages);
    add(&mut person.wishes, other.wishes);
    add_skills(&mut person.offers, other.offers);
    add_skills(&mut person.wants, other.wants);
    differ
}

fn together(a: Role, b: Role) -> Role {
    match (a, b) {
        (Role::None, other) | (other, Role::None) => other,
        (a, b) if a == b => a,
        _ => Role::Both,
    }
}

fn add(mine: &mut Vec<String>, theirs: Vec<String>) {
    for value in theirs {
        if !mine.contains(&value) {
            mine.push(value);
        }
    }
}

fn add_skills(mine: &mut Vec<Skill>, theirs: Vec<Skill>) {
    for skill in theirs {
        let key = same_key(&skill.skill);
        match mine.iter_mut().find(|s| same_key(&s.skill) == key) {
            Some(known) => known.strength = known.strength.max(skill.strength),
            None => mine.push(skill),
        }
    }
}
