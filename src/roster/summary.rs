//! The roster at a glance: who is on which side, where, and who cannot be matched before any rule is set.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sorting::{ColdCollect, ColdSort};

use super::cells::text::same_key;
use super::import::remarks;
use super::{Person, Role};
use crate::words::say;

/// Counts of a roster.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RosterShape {
    /// Everybody.
    pub people: u32,
    /// People who are mentors only.
    pub mentors: u32,
    /// People who are mentees only.
    pub mentees: u32,
    /// People who may be either.
    pub both: u32,
    /// People outside the programme.
    pub none: u32,
    /// By level, highest first, people without one last.
    pub levels: Vec<LevelShape>,
    /// By department in the order of the alphabet; blank as an empty name, last.
    pub departments: Vec<DepartmentShape>,
    /// By skill, the most wanted first.
    pub skills: Vec<SkillShape>,
    /// Who cannot be matched in reverse mentoring whatever the rules are.
    pub cannot: Vec<Cannot>,
    /// Headers of `fields` that hold free remarks, in the order of the people's fields. They are for the coordinator's eyes.
    pub remarks: Vec<String>,
}

/// One level. People in both roles count on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LevelShape {
    /// The level, null for people without one.
    pub level: Option<i32>,
    /// Names of the step; empty here, for the caller's ladder to fill.
    pub names: Vec<String>,
    /// How many can be mentors.
    pub mentors: u32,
    /// How many can be mentees.
    pub mentees: u32,
}

/// One department. People in both roles count on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DepartmentShape {
    /// Its name, empty for blank.
    pub name: String,
    /// How many can be mentors.
    pub mentors: u32,
    /// How many can be mentees.
    pub mentees: u32,
}

/// One skill among the people in the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SkillShape {
    /// The skill.
    pub skill: String,
    /// How many offer it.
    pub offered: u32,
    /// How many want it.
    pub wanted: u32,
}

/// People who cannot be matched for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Cannot {
    /// Stable kebab-case code.
    pub code: String,
    /// One sentence.
    pub text: String,
    /// Their ids.
    pub ids: Vec<String>,
}

/// Counts a roster. Costs people times the length of their lists.
///
/// ```
/// use viceversa::roster::{Person, Role, shape};
/// let ada = Person { level: Some(2), ..Person::blank("ada", Role::Mentor) };
/// let eve = Person { level: Some(5), ..Person::blank("eve", Role::Mentee) };
/// let shape = shape(&[ada, eve, Person::blank("ben", Role::None)]);
/// assert_eq!((shape.people, shape.mentors, shape.mentees, shape.none), (3, 1, 1, 1));
/// assert_eq!((shape.levels[0].level, shape.levels[0].mentees), (Some(5), 1));
/// ```
#[must_use]
pub fn shape(people: &[Person]) -> RosterShape {
    let count = |role: Role| {
        u32::try_from(people.iter().filter(|p| p.role == role).count()).unwrap_or(u32::MAX)
    };
    RosterShape {
        people: u32::try_from(people.len()).unwrap_or(u32::MAX),
        mentors: count(Role::Mentor),
        mentees: count(Role::Mentee),
        both: count(Role::Both),
        none: count(Role::None),
        levels: levels(people),
        departments: departments(people),
        skills: skills(people),
        cannot: cannot(people),
        remarks: remarks::headers(people),
    }
}

fn is_mentor(person: &Person) -> bool {
    matches!(person.role, Role::Mentor | Role::Both)
}

fn is_mentee(person: &Person) -> bool {
    matches!(person.role, Role::Mentee | Role::Both)
}

fn levels(people: &[Person]) -> Vec<LevelShape> {
    let mut by_level: BTreeMap<Option<i32>, (u32, u32)> = BTreeMap::new();
    for person in people.iter().filter(|p| p.role != Role::None) {
        let (mentors, mentees) = by_level.entry(person.level).or_default();
        *mentors += u32::from(is_mentor(person));
        *mentees += u32::from(is_mentee(person));
    }
    // Blank sorts lowest, so it is last from the top down.
    by_level
        .into_iter()
        .rev()
        .map(|(level, (mentors, mentees))| LevelShape {
            level,
            names: Vec::new(),
            mentors,
            mentees,
        })
        .collect()
}

fn departments(people: &[Person]) -> Vec<DepartmentShape> {
    let mut by_name: BTreeMap<(bool, String), DepartmentShape> = BTreeMap::new();
    for person in people.iter().filter(|p| p.role != Role::None) {
        let name = person.department.clone().unwrap_or_default();
        let shape = by_name
            .entry((name.is_empty(), same_key(&name)))
            .or_insert(DepartmentShape {
                name,
                mentors: 0,
                mentees: 0,
            });
        shape.mentors += u32::from(is_mentor(person));
        shape.mentees += u32::from(is_mentee(person));
    }
    by_name.into_values().collect()
}

fn skills(people: &[Person]) -> Vec<SkillShape> {
    let mut by_key: BTreeMap<String, SkillShape> = BTreeMap::new();
    for person in people.iter().filter(|p| p.role != Role::None) {
        for (list, wanted) in [(&person.offers, false), (&person.wants, true)] {
            for skill in list {
                let shape = by_key
                    .entry(same_key(&skill.skill))
                    .or_insert_with(|| SkillShape {
                        skill: skill.skill.clone(),
                        offered: 0,
                        wanted: 0,
                    });
                shape.offered += u32::from(!wanted);
                shape.wanted += u32::from(wanted);
            }
        }
    }
    let mut skills: Vec<SkillShape> = by_key.into_values().collect();
    skills.cold_sort_by_key(|s| std::cmp::Reverse((s.wanted, s.offered)));
    skills
}

/// Looks at one side and asks for the other: nobody above, nobody below, no language in common with anybody.
fn cannot(people: &[Person]) -> Vec<Cannot> {
    let mut found = Vec::new();
    let mut group = |code: &str, ids: Vec<String>| {
        if !ids.is_empty() {
            found.push(Cannot {
                code: code.to_owned(),
                text: say!(format!("roster-cannot-{code}")),
                ids,
            });
        }
    };
    let ids = |test: &dyn Fn(&Person) -> bool| {
        people
            .iter()
            .filter(|p| test(p))
            .map(|p| p.id.clone())
            .collect::<Vec<_>>()
    };
    let mentors = people.iter().filter(|p| is_mentor(p)).count();
    let mentees = people.iter().filter(|p| is_mentee(p)).count();
    if mentors == 0 {
        group("no-mentors", ids(&is_mentee));
    }
    if mentees == 0 {
        group("no-mentees", ids(&is_mentor));
    }
    if mentors == 0 || mentees == 0 {
        return found;
    }
    let known = |side: fn(&Person) -> bool| people.iter().filter(move |p| side(p)).map(|p| p.level);
    // A blank level passes everywhere.
    let top = known(is_mentee)
        .map(|l| l.unwrap_or(i32::MAX))
        .max()
        .unwrap_or(i32::MAX);
    let bottom = known(is_mentor)
        .map(|l| l.unwrap_or(i32::MIN))
        .min()
        .unwrap_or(i32::MIN);
    group(
        "no-mentee-above",
        ids(&|p| p.role == Role::Mentor && p.level.is_some_and(|l| l >= top)),
    );
    group(
        "no-mentor-below",
        ids(&|p| p.role == Role::Mentee && p.level.is_some_and(|l| l <= bottom)),
    );
    group(
        "neither-above-nor-below",
        ids(&|p| p.role == Role::Both && p.level.is_some_and(|l| l >= top && l <= bottom)),
    );
    group("no-common-language", without_language(people));
    found
}

fn without_language(people: &[Person]) -> Vec<String> {
    let mut spoken: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let (mut open_mentors, mut open_mentees) = (false, false);
    for person in people {
        // Somebody without languages passes with everybody.
        open_mentors |= is_mentor(person) && person.languages.is_empty();
        open_mentees |= is_mentee(person) && person.languages.is_empty();
        for language in person.languages.iter().map(|l| same_key(l)).cold_set() {
            let (mentors, mentees) = spoken.entry(language).or_default();
            *mentors += u32::from(is_mentor(person));
            *mentees += u32::from(is_mentee(person));
        }
    }
    let alone = |person: &&Person| {
        if person.role == Role::None || person.languages.is_empty() {
            return false;
        }
        let own = u32::from(person.role == Role::Both);
        let partners = person
            .languages
            .iter()
            .filter_map(|l| spoken.get(&same_key(l)));
        let (mut mentors, mut mentees) = (open_mentors, open_mentees);
        for (m, n) in partners {
            mentors |= *m > own;
            mentees |= *n > own;
        }
        !(is_mentor(person) && mentees || is_mentee(person) && mentors)
    };
    people.iter().filter(alone).map(|p| p.id.clone()).collect()
}
