//! Titles, grades and numbers as comparable levels: a proposal from what the file holds, and the look-up.

pub mod known;
pub mod titles;
pub mod variants;

use std::collections::{BTreeMap, BTreeSet};

use sorting::{ColdCollect, ColdSort};

use super::cells::text::{fold, same_key, tidy};
use super::{Ladder, Step};

/// Numbers from 0 to this are levels as they stand; others (pay grades such as 4100) are counted from 1 in their order.
const PLAIN: u32 = 40;

/// What the values of a level column turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Numbers, or grades with one prefix (G7).
    Numbers,
    /// Grades with several prefixes (IC3, M2), put on one scale by their numbers.
    Prefixes,
    /// Single letters, A lowest.
    Letters,
    /// Titles, by the built-in list of seniority words.
    Titles,
    /// Steps of ladders that are published ([`known`]).
    Known,
}

/// Proposes a ladder for the distinct values of a column. Values that it cannot place are in `unplaced`.
///
/// ```
/// use viceversa::roster::ladder::{Kind, propose};
/// let (ladder, kind) = propose(["Director", "Senior Manager", "Manager", "Kitchen"]);
/// let steps: Vec<_> = ladder.steps.iter().map(|step| (step.level, step.names[0].as_str())).collect();
/// assert_eq!((kind, steps), (Kind::Titles, vec![(1, "Manager"), (2, "Senior Manager"), (3, "Director")]));
/// assert_eq!(ladder.unplaced, ["Kitchen"]);
/// ```
#[must_use]
pub fn propose<'a>(values: impl IntoIterator<Item = &'a str>) -> (Ladder, Kind) {
    let mut distinct: BTreeMap<String, String> = BTreeMap::new();
    for value in values {
        let value = tidy(value);
        if !value.is_empty() {
            distinct
                .entry(same_key(&value))
                .or_insert_with(|| value.into_owned());
        }
    }
    let values: Vec<&String> = distinct.values().collect();
    match known::find(values.iter().map(|value| value.as_str())) {
        Some(found) => (found.ladder, Kind::Known),
        None => by_what_they_say(&values),
    }
}

/// As [`propose`], without the published ladders: by the numbers, letters and words of the values alone.
///
/// ```
/// use viceversa::roster::ladder::{Kind, propose, unknown};
/// let grades = ["GS-9", "GS-12", "GS-14"];
/// assert_eq!((propose(grades).1, unknown(grades).1), (Kind::Known, Kind::Numbers));
/// ```
#[must_use]
pub fn unknown<'a>(values: impl IntoIterator<Item = &'a str>) -> (Ladder, Kind) {
    let values: BTreeMap<String, String> = values
        .into_iter()
        .map(|value| (same_key(value), value.to_owned()))
        .cold_map();
    by_what_they_say(&values.values().collect::<Vec<_>>())
}

fn by_what_they_say(values: &[&String]) -> (Ladder, Kind) {
    let grades = values.iter().filter(|v| grade(v).is_some()).count();
    if grades * 5 >= values.len() * 3 && grades > 0 {
        return by_grade(values);
    }
    if values.len() > 1
        && values
            .iter()
            .all(|v| v.len() == 1 && v.as_bytes()[0].is_ascii_alphabetic())
    {
        return (
            place(
                values,
                |v| Some((u32::from(v.as_bytes()[0].to_ascii_uppercase()), 0)),
                false,
            ),
            Kind::Letters,
        );
    }
    (
        place(
            values,
            |v| titles::rank(v).map(|r| (u32::from(r), 0)),
            false,
        ),
        Kind::Titles,
    )
}

/// Whether a value by itself looks like a step of a ladder.
///
/// ```
/// use viceversa::roster::ladder::is_step;
/// assert!(is_step("G7") && is_step("Vice President") && !is_step("Lisbon"));
/// ```
#[must_use]
pub fn is_step(value: &str) -> bool {
    grade(value).is_some()
        || titles::rank(value).is_some()
        || known::is_telling(value)
        || (value.len() == 1 && value.as_bytes()[0].is_ascii_alphabetic())
}

/// Whether all values are grades with one prefix, three or more of them.
///
/// ```
/// use viceversa::roster::ladder::are_grades;
/// assert!(are_grades(["G1", "G2", "G3"].into_iter()));
/// assert!(!are_grades(["G1", "G2"].into_iter()) && !are_grades(["G1", "M2", "M3"].into_iter()));
/// ```
pub fn are_grades<'a>(values: impl Iterator<Item = &'a str>) -> bool {
    let mut prefixes = BTreeSet::new();
    let mut count = 0;
    for value in values {
        match grade(value) {
            Some((prefix, _)) if !prefix.is_empty() && value.len() <= 12 => prefixes.insert(prefix),
            _ => return false,
        };
        count += 1;
    }
    count >= 3 && prefixes.len() == 1
}

/// The ladder upside down: for files in which 1 is the top.
///
/// ```
/// use viceversa::roster::ladder::{propose, reversed};
/// let turned = reversed(&propose(["1", "2", "3"]).0);
/// let steps: Vec<_> = turned.steps.iter().map(|step| (step.level, step.names[0].as_str())).collect();
/// assert_eq!(steps, [(1, "3"), (2, "2"), (3, "1")]);
/// ```
#[must_use]
pub fn reversed(ladder: &Ladder) -> Ladder {
    let turn = |steps: &[Step]| {
        let mut levels: Vec<i32> = steps.iter().map(|s| s.level).collect();
        levels.cold_sort();
        let mut sorted: Vec<&Step> = steps.iter().collect();
        sorted.cold_sort_by_key(|s| std::cmp::Reverse(s.level));
        levels
            .into_iter()
            .zip(sorted)
            .map(|(level, step)| Step {
                level,
                names: step.names.clone(),
            })
            .collect()
    };
    let mut turned = ladder.clone();
    turned.steps = turn(&ladder.steps);
    for variant in &mut turned.variants {
        variant.steps = turn(&variant.steps);
    }
    turned
}

/// Finds levels on a ladder by the values that mean them.
#[derive(Debug)]
pub struct Levels {
    common: BTreeMap<String, i32>,
    /// Column header, value, and that ladder's own steps.
    variants: Vec<(String, String, BTreeMap<String, i32>)>,
}

impl Levels {
    /// Prepares the look-up. A value on two steps means the first of them.
    #[must_use]
    pub fn new(ladder: &Ladder) -> Self {
        let index = |steps: &[Step]| {
            let mut by_name = BTreeMap::new();
            for step in steps {
                for name in &step.names {
                    by_name.entry(same_key(name)).or_insert(step.level);
                }
            }
            by_name
        };
        Self {
            common: index(&ladder.steps),
            variants: ladder
                .variants
                .iter()
                .map(|v| (v.column.clone(), same_key(&v.value), index(&v.steps)))
                .collect(),
        }
    }

    /// The level of a value, first on the ladder of the part of the organisation that the row belongs to (`cell` gives
    /// the row's text under a header), then on the common one.
    pub fn level<'a>(&self, value: &str, cell: impl Fn(&str) -> Option<&'a str>) -> Option<i32> {
        let key = same_key(value);
        self.variants
            .iter()
            .filter(|(column, part, _)| cell(column).is_some_and(|text| same_key(text) == *part))
            .find_map(|(_, _, steps)| steps.get(&key))
            .or_else(|| self.common.get(&key))
            .copied()
    }
}

fn by_grade(values: &[&String]) -> (Ladder, Kind) {
    let prefixes: BTreeSet<String> = values
        .iter()
        .filter_map(|v| grade(v))
        .map(|(p, _)| p)
        .filter(|p| !p.is_empty())
        .cold_set();
    let keys: BTreeSet<(u32, u32)> = values
        .iter()
        .filter_map(|v| grade(v))
        .map(|(_, k)| k)
        .cold_set();
    let plain = keys
        .iter()
        .all(|(number, sub)| *number <= PLAIN && *sub == 0);
    let ladder = place(values, |v| grade(v).map(|(_, key)| key), plain);
    (
        ladder,
        if prefixes.len() > 1 {
            Kind::Prefixes
        } else {
            Kind::Numbers
        },
    )
}

/// Puts values on steps in the order of their key: the key's number as the level when `plain`, else counted from 1.
fn place(values: &[&String], key: impl Fn(&str) -> Option<(u32, u32)>, plain: bool) -> Ladder {
    let mut steps: BTreeMap<(u32, u32), Vec<String>> = BTreeMap::new();
    let mut unplaced = Vec::new();
    for value in values {
        match key(value) {
            Some(key) => steps.entry(key).or_default().push((*value).clone()),
            None => unplaced.push((*value).clone()),
        }
    }
    Ladder {
        steps: (1..)
            .zip(steps)
            .map(|(count, ((number, _), names))| Step {
                level: if plain {
                    i32::try_from(number).unwrap_or(count)
                } else {
                    count
                },
                names,
            })
            .collect(),
        variants: Vec::new(),
        unplaced,
    }
}

/// Prefix, number and what follows the number: "G7" is ("g", (7, 0)), "Band IV" ("band", (4, 0)), "EG 9b" ("eg", (9, 2)),
/// "3.5" ("", (3, 5)), "7 - Director" ("", (7, 0)).
fn grade(value: &str) -> Option<(String, (u32, u32))> {
    if value.len() > 60 {
        return None;
    }
    let folded = fold(value);
    let words: Vec<&str> = folded.split(' ').collect();
    let (first, rest) = words.split_first()?;
    if let Some((prefix, key)) = lettered(first) {
        // "3.5" and "3,0" fold to two numbers.
        if prefix.is_empty() && rest.len() == 1 && value.contains(['.', ',']) {
            let fraction = rest[0].trim_end_matches('0');
            let sub = if fraction.is_empty() {
                0
            } else {
                fraction.parse().ok()?
            };
            return Some((prefix, (key.0, sub)));
        }
        return Some((prefix, key));
    }
    let [last] = rest else { return None };
    if titles::rank(first).is_some() || !first.chars().all(char::is_alphabetic) {
        return None;
    }
    let (between, key) = lettered(last).or_else(|| Some((String::new(), (roman(last)?, 0))))?;
    between.is_empty().then(|| ((*first).to_owned(), key))
}

/// "7", "g7", "9b": up to three letters, a number, and at most one letter from a to f.
fn lettered(word: &str) -> Option<(String, (u32, u32))> {
    let digits = word.find(|c: char| c.is_ascii_digit())?;
    let (prefix, rest) = word.split_at(digits);
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (number, suffix) = rest.split_at(end);
    let sub = match suffix.as_bytes() {
        [] => 0,
        [letter @ b'a'..=b'f'] => u32::from(letter - b'a') + 1,
        _ => return None,
    };
    if prefix.chars().count() > 3 || !prefix.chars().all(char::is_alphabetic) || number.len() > 6 {
        return None;
    }
    Some((prefix.to_owned(), (number.parse().ok()?, sub)))
}

fn roman(word: &str) -> Option<u32> {
    const ROMAN: [&str; 12] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ];
    u32::try_from(ROMAN.iter().position(|r| *r == word)? + 1).ok()
}
