//! Fair access: who has a partner, with what points, and who waits and why, group by group.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sorting::{ColdCollect, ColdSort};

use crate::pairing::numbers::count;
use crate::pairing::policy::Side;
use crate::pairing::policy::fields::consents;
use crate::pairing::{Pairing, Request};
use crate::roster::{Person, Role};
use crate::words::{say, within};

/// A trait's numbers are shown for this many people or more, on every side of every difference (disclosure control, R15).
const TRAIT_LEAST: u32 = 10;
/// A gap is named between groups of this many people or more.
const GAP_LEAST: u32 = 5;

/// The tables and the largest gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Access {
    /// By role, level, department and location, then by each trait that an opt-in rule reads.
    pub tables: Vec<AccessTable>,
    /// The largest difference in the share of people who wait; absent when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<Gap>,
    /// The gap in words, with its counts; or that there is none.
    pub text: String,
}

/// Everybody in the programme, group by group; each person stands in one row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AccessTable {
    /// "role", "level", "department", "location", or the header of a trait's column.
    pub by: String,
    /// It is a trait that people agreed to have used.
    pub by_consent: bool,
    /// By value; `withheld` tells whether rows are missing or merged.
    pub rows: Vec<AccessRow>,
    /// Why numbers of a trait are merged or missing, in words; absent when all are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<String>,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AccessRow {
    /// What its people have in common; empty where the roster does not say, or for everybody else in a trait's table.
    pub value: String,
    /// Its people.
    pub people: u32,
    /// Fewer than five: what stands here is about single people.
    #[serde(default)]
    pub small: bool,
    /// Those with a partner.
    pub matched: u32,
    /// Those without.
    pub waiting: u32,
    /// What those with a partner get, in points; absent without any, and always in a trait's table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Spread>,
    /// Why people wait: code and number. Empty in a trait's table.
    pub reasons: Vec<WaitingCount>,
}

/// Groups below this size are marked as such.
const SMALL: usize = 5;

/// How points are spread, in whole numbers and halves (Tukey's hinges).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Spread {
    /// A quarter of the people have this or less.
    pub lower: f64,
    /// Half of them.
    pub median: f64,
    /// A quarter have this or more.
    pub upper: f64,
}

/// How many wait for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WaitingCount {
    /// Code of the reason.
    pub code: String,
    /// People.
    pub people: u32,
}

/// One group against everybody else of its table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// The table.
    pub by: String,
    /// The group.
    pub value: String,
    /// Those of the group who wait.
    pub waiting: u32,
    /// The group.
    pub people: u32,
    /// Those elsewhere who wait.
    pub waiting_elsewhere: u32,
    /// Everybody elsewhere.
    pub people_elsewhere: u32,
}

/// Who has a partner and who waits, by role, level, department, location and the traits that opt-in rules read.
///
/// Traits count only those who agreed; whoever did not, and every smaller group, stands in one row for everybody else. A
/// trait's table is shown only as far as on every side of every difference (a row, the rest; with a partner, waiting) there
/// are ten people or more: so no row can be taken from another, or from the whole, to learn about fewer.
///
/// ```
/// use viceversa::pairing::{access, pair};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let access = access(&request, &pair(&request, &mut |_| {})?);
/// let mentors = &access.tables[0].rows[1];
/// assert_eq!((mentors.value.as_str(), mentors.people, mentors.waiting), ("mentor", 2, 0));
/// assert!(mentors.small && access.gap.is_none());
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn access(request: &Request, pairing: &Pairing) -> Access {
    within(request.locale.as_deref(), || {
        let mut gains: BTreeMap<&str, i64> = BTreeMap::new();
        for pair in &pairing.pairs {
            *gains.entry(&pair.mentor).or_insert(0) += i64::from(pair.gain.mentor);
            *gains.entry(&pair.mentee).or_insert(0) += i64::from(pair.gain.mentee);
        }
        let reasons: BTreeMap<&str, &str> = pairing
            .waiting
            .iter()
            .map(|waiting| (waiting.id.as_str(), waiting.reason.code.as_str()))
            .cold_map();
        let people: Vec<&Person> = request
            .people
            .iter()
            .filter(|person| person.role != Role::None)
            .collect();
        let open = |by: &str, value: &dyn Fn(&Person) -> String| -> AccessTable {
            let mut groups: BTreeMap<String, Vec<&Person>> = BTreeMap::new();
            for person in &people {
                groups.entry(value(person)).or_default().push(person);
            }
            AccessTable {
                by: by.to_owned(),
                by_consent: false,
                rows: groups
                    .into_iter()
                    .map(|(value, group)| row(value, &group, &gains, &reasons))
                    .collect(),
                withheld: None,
            }
        };
        let text = |text: &Option<String>| text.as_deref().unwrap_or("").trim().to_owned();
        let mut tables = vec![
            open("role", &|person| role(person.role).to_owned()),
            open("level", &|person| {
                person
                    .level
                    .map_or_else(String::new, |level| level.to_string())
            }),
            open("department", &|person| text(&person.department)),
            open("location", &|person| text(&person.location)),
        ];
        // Levels in the order of numbers.
        if let Some(levels) = tables.get_mut(1) {
            levels
                .rows
                .cold_sort_by_key(|row| row.value.parse::<i64>().unwrap_or(i64::MAX));
        }
        for (column, consent) in traits(request) {
            tables.push(by_trait(&people, &gains, &column, &consent));
        }
        let gap = largest_gap(&tables);
        let text = gap.as_ref().map_or_else(|| say!("access-no-gap"), in_words);
        Access { tables, gap, text }
    })
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Mentor => "mentor",
        Role::Mentee => "mentee",
        Role::Both => "both",
        Role::None => "none",
    }
}

fn row(
    value: String,
    group: &[&Person],
    gains: &BTreeMap<&str, i64>,
    reasons: &BTreeMap<&str, &str>,
) -> AccessRow {
    let mut points: Vec<i64> = group
        .iter()
        .filter_map(|person| gains.get(person.id.as_str()).copied())
        .collect();
    points.sort_unstable();
    let mut codes: BTreeMap<&str, u32> = BTreeMap::new();
    for person in group {
        if !gains.contains_key(person.id.as_str())
            && let Some(code) = reasons.get(person.id.as_str())
        {
            *codes.entry(code).or_insert(0) += 1;
        }
    }
    AccessRow {
        value,
        people: count(group.len()),
        small: group.len() < SMALL,
        matched: count(points.len()),
        waiting: count(group.len() - points.len()),
        points: spread(&points),
        reasons: codes
            .into_iter()
            .map(|(code, people)| WaitingCount {
                code: code.to_owned(),
                people,
            })
            .collect(),
    }
}

/// Median and hinges of sorted points; the middle one belongs to neither half.
fn spread(points: &[i64]) -> Option<Spread> {
    let half = points.len() / 2;
    let (lower, upper) = if points.len() == 1 {
        (points, points)
    } else {
        (&points[..half], &points[points.len() - half..])
    };
    Some(Spread {
        lower: middle(lower)?,
        median: middle(points)?,
        upper: middle(upper)?,
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sums of two people's points stay far below 2^53, and halves are exact"
)]
fn middle(points: &[i64]) -> Option<f64> {
    let above = *points.get(points.len() / 2)?;
    let below = *points.get((points.len() - 1) / 2)?;
    Some((above + below) as f64 / 2.0)
}

/// The columns that opt-in rules read, each with the columns of consent of the sides that it is read for.
fn traits(request: &Request) -> BTreeMap<String, BTreeSet<(bool, String)>> {
    let mut traits: BTreeMap<String, BTreeSet<(bool, String)>> = BTreeMap::new();
    for rule in request
        .policy
        .rules
        .iter()
        .filter(|rule| rule.opt_in.is_some())
    {
        for side in [Side::Mentor, Side::Mentee] {
            let (Some(field), Some(consent)) = (rule.field_of(side), rule.consent_of(side)) else {
                continue;
            };
            if request
                .people
                .iter()
                .any(|person| person.fields.contains_key(field))
            {
                traits
                    .entry(field.to_owned())
                    .or_default()
                    .insert((side == Side::Mentor, consent.to_owned()));
            }
        }
    }
    traits
}

fn by_trait(
    people: &[&Person],
    gains: &BTreeMap<&str, i64>,
    column: &str,
    consent: &BTreeSet<(bool, String)>,
) -> AccessTable {
    // With a partner, and waiting.
    let mut groups: BTreeMap<String, [u32; 2]> = BTreeMap::new();
    let mut all = [0; 2];
    for person in people {
        let at = usize::from(!gains.contains_key(person.id.as_str()));
        all[at] += 1;
        let agreed = consent.iter().any(|(mentor, column)| {
            let stands = match person.role {
                Role::Mentor => *mentor,
                Role::Mentee => !*mentor,
                Role::Both => true,
                Role::None => false,
            };
            stands && consents(person, column)
        });
        let value = person.fields.get(column).map_or("", |cell| cell.trim());
        // A cell of several values would put one person into several rows, and rows could be told apart by it.
        if agreed && !value.is_empty() && !value.contains([';', ',', '\n']) {
            groups.entry(value.to_lowercase()).or_default()[at] += 1;
        }
    }
    let enough = |cells: [u32; 2]| cells.iter().all(|people| *people >= TRAIT_LEAST);
    let found = groups.len();
    let mut shown: Vec<(String, [u32; 2])> = groups
        .into_iter()
        .filter(|(_, cells)| enough(*cells))
        .collect();
    // Never chosen by what is to be hidden: by size, then by name.
    shown
        .cold_sort_by(|a, b| (b.1.iter().sum::<u32>(), &a.0).cmp(&(a.1.iter().sum::<u32>(), &b.0)));
    let rest = |shown: &[(String, [u32; 2])]| {
        let taken = |at: usize| shown.iter().map(|(_, cells)| cells[at]).sum::<u32>();
        [all[0] - taken(0), all[1] - taken(1)]
    };
    while !shown.is_empty() && !enough(rest(&shown)) {
        shown.pop();
    }
    let hidden = found - shown.len();
    let others = rest(&shown);
    shown.cold_sort();
    let row = |value: String, [matched, waiting]: [u32; 2]| AccessRow {
        value,
        people: matched + waiting,
        small: ((matched + waiting) as usize) < SMALL,
        matched,
        waiting,
        points: None,
        reasons: Vec::new(),
    };
    let none = shown.is_empty();
    let mut rows: Vec<AccessRow> = shown
        .into_iter()
        .map(|(value, cells)| row(value, cells))
        .collect();
    if !none {
        rows.push(row(String::new(), others));
    }
    AccessTable {
        by: column.to_owned(),
        by_consent: true,
        withheld: if none {
            Some(say!("access-withheld", least = TRAIT_LEAST))
        } else if hidden > 0 {
            Some(say!("access-small", least = TRAIT_LEAST))
        } else {
            None
        },
        rows,
    }
}

/// The group whose share of people waiting differs most from that of everybody else, in exact fractions; of equal ones the
/// first.
fn largest_gap(tables: &[AccessTable]) -> Option<Gap> {
    let mut best: Option<(u128, u128, Gap)> = None;
    for table in tables {
        let all: u32 = table.rows.iter().map(|row| row.people).sum();
        let waiting: u32 = table.rows.iter().map(|row| row.waiting).sum();
        for row in &table.rows {
            let (people, elsewhere) = (row.people, all - row.people);
            // Everybody else is no group to name.
            if people < GAP_LEAST
                || elsewhere < GAP_LEAST
                || (table.by_consent && row.value.is_empty())
            {
                continue;
            }
            let there = waiting - row.waiting;
            let one = u128::from(row.waiting) * u128::from(elsewhere);
            let other = u128::from(there) * u128::from(people);
            let (size, of) = (
                one.abs_diff(other),
                u128::from(people) * u128::from(elsewhere),
            );
            if size > 0
                && best
                    .as_ref()
                    .is_none_or(|(most, scale, _)| size * scale > most * of)
            {
                let gap = Gap {
                    by: table.by.clone(),
                    value: row.value.clone(),
                    waiting: row.waiting,
                    people,
                    waiting_elsewhere: there,
                    people_elsewhere: elsewhere,
                };
                best = Some((size, of, gap));
            }
        }
    }
    best.map(|(_, _, gap)| gap)
}

fn in_words(gap: &Gap) -> String {
    let group = match (gap.by.as_str(), gap.value.as_str()) {
        ("role", "mentor") => say!("access-group-mentor"),
        ("role", "mentee") => say!("access-group-mentee"),
        ("role", _) => say!("access-group-both"),
        ("level", "") => say!("access-group-no-level"),
        ("level", level) => say!("access-group-level", level = level),
        ("department", "") => say!("access-group-no-department"),
        ("location", "") => say!("access-group-no-location"),
        (by, "") => say!("access-group-without", column = by),
        ("department" | "location", value) => say!("access-group-in", value = value),
        (by, value) => say!("access-group-with", value = value, column = by),
    };
    say!(
        "access-gap",
        waiting = gap.waiting,
        people = gap.people,
        group = group,
        elsewhere = gap.waiting_elsewhere,
        others = gap.people_elsewhere
    )
}
