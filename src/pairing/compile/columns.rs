//! Rules as columns: classes with a table, interned texts, and shared values through an inverted index.

use std::collections::BTreeMap;

use sorting::{ColdCollect, ColdSort};

use super::participants::Participants;
use crate::finding::Finding;
use crate::pairing::Request;
use crate::pairing::numbers::count;
use crate::pairing::policy::check::whole;
use crate::pairing::policy::fields;
use crate::pairing::policy::fields::Lexicon;
use crate::pairing::policy::note::note;
use crate::pairing::policy::smallest_gap;
use crate::pairing::policy::{Direction, Missing, Points, Rule, RuleKind, Side};
use crate::roster::Person;
use crate::words::say;
use matching::kernel;
use matching::kernel::{Equal, Rows, Shared, Table};

/// People as one side of a rule sees them: none where consent is asked and not given.
pub(super) fn seen<'a>(
    request: &'a Request,
    people: &[usize],
    rule: &Rule,
    side: Side,
) -> Vec<Option<&'a Person>> {
    let column = rule.consent_of(side);
    people
        .iter()
        .map(|at| &request.people[*at])
        .map(|person| {
            column
                .is_none_or(|column| fields::consents(person, column))
                .then_some(person)
        })
        .collect()
}

/// The finding about blank cells under a must. Nothing is said where consent is asked: a blank would tell who gave none.
pub(super) fn blanks(rule: &Rule, index: usize, blank: usize) -> Option<Finding> {
    if blank == 0 || !rule.has_must() || rule.opt_in.is_some() {
        return None;
    }
    let number = index + 1;
    let text = if rule.missing == Some(Missing::Forbid) {
        say!("blank-under-must-forbidden", number = number, count = blank)
    } else {
        say!("blank-under-must-passes", number = number, count = blank)
    };
    Some(note(
        "blank-under-must",
        Some(index),
        count(blank),
        text,
        say!("blank-under-must-advice"),
    ))
}

/// The direction as a table of levels; none under `any`.
pub(super) fn direction(
    request: &Request,
    frame: &Participants,
) -> (Option<Table>, Option<Finding>) {
    let Some(smallest) = smallest_gap(&request.policy) else {
        return (None, None);
    };
    let of = |people: &[usize]| -> Vec<Option<i32>> {
        people.iter().map(|at| request.people[*at].level).collect()
    };
    let (mentor, mentee) = (of(&frame.mentors), of(&frame.mentees));
    let mut unknown: Vec<usize> = frame
        .mentors
        .iter()
        .chain(&frame.mentees)
        .copied()
        .collect();
    unknown.retain(|at| request.people[*at].level.is_none());
    unknown.sort_unstable();
    unknown.dedup();
    let finding = (!unknown.is_empty()).then(|| {
        note(
            "blank-level",
            None,
            count(unknown.len()),
            say!("blank-level", count = unknown.len()),
            say!("blank-level.advice"),
        )
    });
    let table = levels(&mentor, &mentee, |a, b| {
        let breaks = match (a, b) {
            (Some(a), Some(b)) => gap(request.policy.direction, a, b) < smallest,
            _ => false,
        };
        (0, breaks)
    });
    (Some(table), finding)
}

/// Everybody whose capacity is no partner at all.
pub(super) fn seatless(frame: &Participants) -> kernel::Rule {
    let class = |seats: &[(u32, u32)]| -> Vec<u32> {
        seats
            .iter()
            .map(|(_, most)| u32::from(*most == 0))
            .collect()
    };
    let (row, column) = (class(&frame.row_seats), class(&frame.column_seats));
    if row.iter().chain(&column).all(|class| *class == 0) {
        return kernel::Rule::Nothing;
    }
    kernel::Rule::Table(Table {
        row,
        column,
        width: 2,
        cells: vec![(0, false), (0, true), (0, true), (0, true)],
    })
}

/// `level-gap` as a table of levels.
pub(super) fn level_gap(
    request: &Request,
    frame: &Participants,
    rule: &Rule,
    index: usize,
) -> (Table, Option<Finding>) {
    let of = |people: &[usize], side: Side| -> Vec<Option<i32>> {
        seen(request, people, rule, side)
            .into_iter()
            .map(|person| person.and_then(|person| person.level))
            .collect()
    };
    let mentor = of(&frame.mentors, Side::Mentor);
    let mentee = of(&frame.mentees, Side::Mentee);
    let limits = rule.must_limits();
    let (min, max) = (limits.min.map(i64::from), limits.max.map(i64::from));
    let points: BTreeMap<i64, i32> = match &rule.points {
        Some(Points::Map(map)) => map
            .iter()
            .filter_map(|(key, points)| Some((whole(key)?, *points)))
            .cold_map(),
        _ => BTreeMap::new(),
    };
    let forbid = rule.missing == Some(Missing::Forbid);
    let table = levels(&mentor, &mentee, |a, b| match (a, b) {
        (Some(a), Some(b)) => {
            let gap = gap(request.policy.direction, a, b);
            let breaks = min.is_some_and(|min| gap < min) || max.is_some_and(|max| gap > max);
            (points.get(&gap).copied().unwrap_or(0), breaks)
        }
        _ => (0, rule.has_must() && forbid),
    });
    let blank = distinct_people(
        frame,
        |row| mentor[row].is_none(),
        |column| mentee[column].is_none(),
    );
    (table, blanks(rule, index, blank))
}

/// Senior minus junior in the policy's direction; the absolute difference under `any`.
fn gap(direction: Direction, mentor: i32, mentee: i32) -> i64 {
    let up = i64::from(mentee) - i64::from(mentor);
    match direction {
        Direction::Reverse => up,
        Direction::Traditional => -up,
        Direction::Any => up.abs(),
    }
}

fn levels(
    mentor: &[Option<i32>],
    mentee: &[Option<i32>],
    verdict: impl Fn(Option<i32>, Option<i32>) -> (i32, bool),
) -> Table {
    let (mentor, rows) = classes(mentor);
    let (mentee, columns) = classes(mentee);
    let cells = rows
        .iter()
        .flat_map(|a| columns.iter().map(|b| verdict(*a, *b)).collect::<Vec<_>>())
        .collect();
    Table {
        row: mentor,
        column: mentee,
        width: columns.len(),
        cells,
    }
}

/// Numbers the distinct values; the values come back in the order of their numbers.
pub(super) fn classes<T: Ord + Clone>(values: &[T]) -> (Vec<u32>, Vec<T>) {
    let mut known: Vec<T> = values.to_vec();
    known.cold_sort();
    known.dedup();
    let numbers = values
        .iter()
        .map(|value| count(known.partition_point(|other| other < value)))
        .collect();
    (numbers, known)
}

/// How many people are blank on a side they stand on, each counted once.
pub(super) fn distinct_people(
    frame: &Participants,
    blank_row: impl Fn(usize) -> bool,
    blank_column: impl Fn(usize) -> bool,
) -> usize {
    let mut blank: Vec<usize> = frame
        .mentors
        .iter()
        .enumerate()
        .filter(|(row, _)| blank_row(*row))
        .chain(
            frame
                .mentees
                .iter()
                .enumerate()
                .filter(|(column, _)| blank_column(*column)),
        )
        .map(|(_, at)| *at)
        .collect();
    blank.sort_unstable();
    blank.dedup();
    blank.len()
}

/// `language` as a table over distinct sets of languages.
pub(super) fn language(
    request: &Request,
    frame: &Participants,
    lexicon: &mut Lexicon,
    rule: &Rule,
    index: usize,
) -> (Table, Option<Finding>) {
    lexicon.read(&request.people, "languages");
    let of = |people: &[usize], side: Side| -> Vec<Vec<u32>> {
        people
            .iter()
            .zip(seen(request, people, rule, side))
            .map(|(at, person)| {
                let spoken = person.into_iter();
                let spoken = spoken.flat_map(|_| lexicon.values("languages", *at));
                let mut set: Vec<u32> = spoken.map(|(language, _)| language).collect();
                set.sort_unstable();
                set
            })
            .collect()
    };
    let (mentors, mentees) = (
        of(&frame.mentors, Side::Mentor),
        of(&frame.mentees, Side::Mentee),
    );
    let blank = distinct_people(
        frame,
        |row| mentors[row].is_empty(),
        |column| mentees[column].is_empty(),
    );
    let (mentor, rows) = classes(&mentors);
    let (mentee, columns) = classes(&mentees);
    let points = flat(rule);
    let forbid = rule.missing == Some(Missing::Forbid);
    let mut cells = Vec::with_capacity(rows.len() * columns.len());
    for a in &rows {
        for b in &columns {
            cells.push(if a.is_empty() || b.is_empty() {
                (0, rule.has_must() && forbid)
            } else if a.iter().any(|language| b.binary_search(language).is_ok()) {
                (points, false)
            } else {
                (0, rule.has_must())
            });
        }
    }
    let table = Table {
        row: mentor,
        column: mentee,
        width: columns.len(),
        cells,
    };
    (table, blanks(rule, index, blank))
}

/// `same` and `different`.
pub(super) fn equal(
    request: &Request,
    frame: &Participants,
    lexicon: &mut Lexicon,
    rule: &Rule,
    index: usize,
) -> (Equal, Option<Finding>) {
    let mut dense = Dense::default();
    let mut of = |people: &[usize], side: Side| -> Vec<u32> {
        let field = rule.field_of(side).unwrap_or_default();
        seen(request, people, rule, side)
            .into_iter()
            .map(|person| {
                let text = person.and_then(|person| fields::single(person, field));
                let number = text.and_then(|text| lexicon.number(&text));
                number.map_or(0, |number| dense.number(number) + 1)
            })
            .collect()
    };
    let mentor = of(&frame.mentors, Side::Mentor);
    let mentee = of(&frame.mentees, Side::Mentee);
    let blank = distinct_people(frame, |row| mentor[row] == 0, |column| mentee[column] == 0);
    let (must, forbid) = (rule.has_must(), rule.missing == Some(Missing::Forbid));
    let (met, missed) = ((flat(rule), false), (0, must));
    let same = rule.rule == RuleKind::Same;
    let equal = Equal {
        row: mentor,
        column: mentee,
        same: if same { met } else { missed },
        other: if same { missed } else { met },
        blank: (0, must && forbid),
    };
    (equal, blanks(rule, index, blank))
}

/// `shared`.
pub(super) fn shared(
    request: &Request,
    frame: &Participants,
    lexicon: &mut Lexicon,
    rule: &Rule,
    index: usize,
) -> (Shared, Option<Finding>) {
    let mut dense = Dense::default();
    let mut of = |people: &[usize], side: Side| -> Rows<(u32, u8)> {
        let field = rule.field_of(side).unwrap_or_default();
        lexicon.read(&request.people, field);
        let mut rows = Rows::default();
        let mut own: Vec<(u32, u8)> = Vec::new();
        for (at, person) in people.iter().zip(seen(request, people, rule, side)) {
            own.clear();
            if person.is_some() {
                for (value, strength) in lexicon.values(field, *at) {
                    own.push((
                        dense.number(value),
                        if rule.strength { strength } else { 1 },
                    ));
                }
            }
            rows.push(own.iter().copied());
        }
        rows.shrink_to_fit();
        rows
    };
    let mentor = of(&frame.mentors, Side::Mentor);
    let mentee = of(&frame.mentees, Side::Mentee);
    let blank = distinct_people(
        frame,
        |row| mentor.of(row).is_empty(),
        |column| mentee.of(column).is_empty(),
    );
    let must = rule
        .has_must()
        .then_some(rule.missing == Some(Missing::Forbid));
    let shared = Shared::new(mentor, &mentee, flat(rule), rule.at_most, must);
    (shared, blanks(rule, index, blank))
}

/// Numbers of a lexicon without the gaps that other fields leave, in the order in which they are met.
#[derive(Default)]
struct Dense {
    of: Vec<Option<u32>>,
    next: u32,
}

impl Dense {
    fn number(&mut self, value: u32) -> u32 {
        let at = value as usize;
        if self.of.len() <= at {
            self.of.resize(at + 1, None);
        }
        *self.of[at].get_or_insert_with(|| {
            self.next += 1;
            self.next - 1
        })
    }
}

/// The points of a rule that has one number.
pub(super) fn flat(rule: &Rule) -> i32 {
    match &rule.points {
        Some(Points::Flat(points)) => *points,
        _ => 0,
    }
}
