//! An invented programme of realistic shape, the same for the same numbers everywhere: 60 skills with Zipf popularity, 8 levels,
//! 12 departments, three languages, office hours, team leads and their teams, wishes and an earlier cohort. About a quarter of
//! the pairs are forbidden by the default preset.
#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::fmt::Write;

use viceversa::pairing::Request;
use viceversa::roster::{PastPair, Person, Role, Skill};

#[path = "../../tests/api/pairing_people.rs"]
mod pairing_people;
use pairing_people::Dice;

/// Blocks of a week that somebody can meet in: Monday to Friday, morning and afternoon, three hours each.
const BLOCKS: u32 = 10;

const LANGUAGES: [&str; 3] = ["English", "Deutsch", "Español"];

const WEEKDAYS: [&str; 5] = ["Mon", "Tue", "Wed", "Thu", "Fri"];

/// One side in numbers, an entry for each person.
#[derive(Default)]
pub struct Side {
    level: Vec<u32>,
    department: Vec<u32>,
    /// A bit each.
    languages: Vec<u32>,
    /// A bit for each block of the week.
    hours: Vec<u32>,
    offers: Vec<Vec<(u32, u8)>>,
    wants: Vec<Vec<(u32, u8)>>,
}

/// Mentors and mentees in numbers, from which people and other programs' matrices are made.
pub struct Programme {
    mentors: Side,
    mentees: Side,
    /// Pairs that reporting lines or an earlier cohort forbid.
    forbidden: Vec<(u32, u32)>,
    /// Wishes: mentor, mentee and points.
    wishes: Vec<(u32, u32, i32)>,
    /// The mentee that leads each mentor's team.
    leads: Vec<u32>,
    history: Vec<(u32, u32)>,
}

impl Programme {
    /// A programme of so many mentors and mentees.
    pub fn new(seed: u64, mentors: usize, mentees: usize) -> Self {
        let mut dice = Dice(seed);
        let (one, two) = (
            side(&mut dice, mentors, false),
            side(&mut dice, mentees, true),
        );
        let mut roll = |sides: usize| u32::try_from(dice.roll(sides as u64)).unwrap();
        let leads: Vec<u32> = (0..mentors).map(|_| roll(mentees)).collect();
        let history: Vec<(u32, u32)> = (0..mentors / 4)
            .map(|_| (roll(mentors), roll(mentees)))
            .collect();
        let mut wishes = Vec::new();
        for mentor in (0..mentors).step_by(3) {
            let mut wished = Vec::new();
            for points in [8, 5, 3] {
                let mentee = roll(mentees);
                if !wished.contains(&mentee) {
                    wished.push(mentee);
                    wishes.push((u32::try_from(mentor).unwrap(), mentee, points));
                }
            }
        }
        // A wish that is left out as a repetition moves the next one up.
        let mut rank = 0;
        let mut last = None;
        for (mentor, _, points) in &mut wishes {
            rank = if last == Some(*mentor) { rank + 1 } else { 0 };
            last = Some(*mentor);
            *points = [8, 5, 3][rank];
        }
        let mut forbidden: Vec<(u32, u32)> = (0..)
            .zip(leads.iter().copied())
            .chain(history.iter().copied())
            .collect();
        forbidden.sort_unstable();
        forbidden.dedup();
        Self {
            mentors: one,
            mentees: two,
            forbidden,
            wishes,
            leads,
            history,
        }
    }

    /// The people under the default preset, `m0`.. and `e0`...
    pub fn request(&self) -> Request {
        let mut people = Vec::new();
        for at in 0..self.mentors.level.len() {
            let mut one = person(&self.mentors, at, 'm', Role::Mentor);
            one.manager = Some(format!("e{}", self.leads[at]));
            people.push(one);
        }
        for at in 0..self.mentees.level.len() {
            people.push(person(&self.mentees, at, 'e', Role::Mentee));
        }
        for (mentor, mentee, _) in &self.wishes {
            people[*mentor as usize].wishes.push(format!("e{mentee}"));
        }
        let mut request = pairing_people::request(people, pairing_people::preset("reverse"));
        request.history = self
            .history
            .iter()
            .map(|(mentor, mentee)| PastPair {
                mentor: format!("m{mentor}"),
                mentee: format!("e{mentee}"),
                cohort: "2025-01-01".to_owned(),
            })
            .collect();
        request
    }

    /// The same in numbers, as JSON for programs that want a matrix.
    pub fn numbers(&self) -> String {
        let mut out = String::from("{");
        for (name, side) in [("mentors", &self.mentors), ("mentees", &self.mentees)] {
            write!(
                out,
                "\"{name}\":{{\"level\":{:?},\"department\":{:?},\"languages\":{:?},\"hours\":{:?}",
                side.level, side.department, side.languages, side.hours
            )
            .unwrap();
            for (name, lists) in [("offers", &side.offers), ("wants", &side.wants)] {
                let all: Vec<[u32; 3]> = (0..)
                    .zip(lists)
                    .flat_map(|(at, list)| {
                        list.iter()
                            .map(move |(skill, own)| [at, *skill, u32::from(*own)])
                    })
                    .collect();
                write!(out, ",\"{name}\":{all:?}").unwrap();
            }
            out.push_str("},");
        }
        let wishes: Vec<[i64; 3]> = self
            .wishes
            .iter()
            .map(|(mentor, mentee, points)| {
                [i64::from(*mentor), i64::from(*mentee), i64::from(*points)]
            })
            .collect();
        let forbidden: Vec<[u32; 2]> = self
            .forbidden
            .iter()
            .map(|(one, two)| [*one, *two])
            .collect();
        write!(out, "\"forbidden\":{forbidden:?},\"wishes\":{wishes:?}}}").unwrap();
        out
    }
}

fn side(dice: &mut Dice, people: usize, senior: bool) -> Side {
    let levels: [u32; 8] = if senior {
        [0, 0, 0, 0, 35, 35, 20, 10]
    } else {
        [20, 35, 30, 15, 0, 0, 0, 0]
    };
    let zipf: Vec<u32> = (1..=60).map(|rank| 60_000 / rank).collect();
    // Everybody has one of 48 habits; on both sides the same ones.
    let mut habits = Dice(48);
    let hours: Vec<u32> = (0..48)
        .map(|_| {
            (0..4 + habits.roll(4)).fold(0, |hours, _| hours | 1 << habits.roll(u64::from(BLOCKS)))
        })
        .collect();
    let mut side = Side::default();
    for _ in 0..people {
        side.level.push(1 + pick(dice, &levels));
        side.department.push(pick(dice, &[1; 12]));
        side.languages
            .push([1, 1, 1, 1, 1, 1, 1, 3, 5, 6][dice.roll(10) as usize]);
        side.hours
            .push(hours[usize::try_from(dice.roll(48)).unwrap()]);
        for list in [&mut side.offers, &mut side.wants] {
            let mut own: Vec<(u32, u8)> = (0..2 + dice.roll(4))
                .map(|_| (pick(dice, &zipf), u8::try_from(1 + dice.roll(3)).unwrap()))
                .collect();
            own.sort_unstable();
            own.dedup_by_key(|(skill, _)| *skill);
            list.push(own);
        }
    }
    side
}

/// An index by weight.
fn pick(dice: &mut Dice, weights: &[u32]) -> u32 {
    let mut at =
        u32::try_from(dice.roll(weights.iter().map(|weight| u64::from(*weight)).sum())).unwrap();
    for (index, weight) in (0..).zip(weights) {
        if at < *weight {
            return index;
        }
        at -= weight;
    }
    0
}

fn person(side: &Side, at: usize, letter: char, role: Role) -> Person {
    let level = i32::try_from(side.level[at]).unwrap();
    let mut one = pairing_people::person(&format!("{letter}{at}"), role, Some(level));
    one.department = Some(format!("Department {}", side.department[at]));
    one.languages = (0..)
        .zip(LANGUAGES)
        .filter(|(bit, _)| side.languages[at] >> bit & 1 == 1)
        .map(|(_, language)| language.to_owned())
        .collect();
    one.availability = (0..BLOCKS)
        .filter(|block| side.hours[at] >> block & 1 == 1)
        .map(|block| {
            let hours = ["09:00-12:00", "13:00-16:00"][(block % 2) as usize];
            format!("{} {hours}", WEEKDAYS[(block / 2) as usize])
        })
        .collect();
    let skills = |list: &[(u32, u8)]| -> Vec<Skill> {
        list.iter()
            .map(|(skill, strength)| Skill {
                skill: format!("Skill {skill}"),
                strength: *strength,
            })
            .collect()
    };
    one.offers = skills(&side.offers[at]);
    one.wants = skills(&side.wants[at]);
    one
}
