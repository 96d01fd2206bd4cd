//! Who is scarce, and which skills to recruit for, read off the prices of the proof.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::assign::{Prices, Unit};
use super::check::count;
use super::fields;
use super::fit::Fit;
use super::policy::{Points, Priority, RuleKind, Side};
use super::{Pairing, Price, Request, instance};
use crate::roster::Role;

/// People and skills that are listed at the most.
const MOST: usize = 10;

/// Somebody whom the pairing could ill do without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Scarce {
    /// Id.
    pub id: String,
    /// In which role.
    pub role: Side,
    /// At least this would be lost without them.
    pub worth: Price,
}

/// A value that one more person should bring along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Recruit {
    /// Index of the rule that looks for it.
    pub rule: u32,
    /// The role of the one to recruit.
    pub role: Side,
    /// The skill, or whatever the rule's field holds.
    pub value: String,
    /// How many on the other side want it.
    pub wanted: u32,
    /// How many of those wait.
    pub waiting: u32,
    /// The most that one more person with it would add, where no must stands against them.
    pub worth: Price,
}

/// The scarcest people of both sides, the most precious first; none where the prices prove nothing, or where they are not those of a sum.
pub(super) fn scarce(request: &Request, fit: &Fit, pairing: &Pairing) -> Vec<Scarce> {
    let Some(prices) = prices(request, fit, pairing) else {
        return Vec::new();
    };
    let unit = prices.unit;
    // What each pair is worth beyond the prices of its two belongs to both: without either it is lost.
    let mut beyond = (vec![0_i64; fit.rows()], vec![0_i64; fit.columns()]);
    for pair in &pairing.pairs {
        if let Some((row, column)) = fit.frame.cell(&pair.mentor, &pair.mentee) {
            let (row, column) = (row as usize, column as usize);
            let worth = unit.pair + unit.point * i64::from(pair.points);
            let profit = (worth - prices.rows[row] - prices.columns[column]).max(0);
            beyond.0[row] += profit;
            beyond.1[column] += profit;
        }
    }
    let mut found: Vec<(i64, Scarce)> = Vec::new();
    for (role, people, seats, prices, beyond, across) in [
        (
            Side::Mentor,
            &fit.frame.mentors,
            &fit.frame.row_seats,
            &prices.rows,
            &beyond.0,
            count(fit.columns()),
        ),
        (
            Side::Mentee,
            &fit.frame.mentees,
            &fit.frame.column_seats,
            &prices.columns,
            &beyond.1,
            count(fit.rows()),
        ),
    ] {
        let each = people.iter().zip(seats).zip(prices).zip(beyond);
        for (((at, (min, max)), price), beyond) in each {
            let mut worth = *beyond;
            // Nobody has more partners than there are people on the other side.
            let max = (*max).min(across.max(*min));
            for seat in 1..=max {
                let first = if seat == 1 { unit.person } else { 0 };
                let minimum = if seat <= *min { unit.minimum } else { 0 };
                worth += (first + minimum + price).max(0);
                // Further seats are all worth the same.
                if seat > (*min).max(1) {
                    worth += (price * i64::from(max - seat)).max(0);
                    break;
                }
            }
            if worth > 0 {
                let scarce = Scarce {
                    id: request.people[*at].id.clone(),
                    role,
                    worth: parts(request, unit, worth),
                };
                found.push((worth, scarce));
            }
        }
    }
    found.sort_by(|a, b| (b.0, &a.1.id, a.1.role).cmp(&(a.0, &b.1.id, b.1.role)));
    found
        .into_iter()
        .take(MOST)
        .map(|(_, scarce)| scarce)
        .collect()
}

/// What one more person should offer (or want), for each rule that compares values and gives points without asking for consent:
/// of each role the values that would add most.
pub(super) fn recruits(request: &Request, fit: &Fit, pairing: &Pairing) -> Vec<Recruit> {
    let Some(prices) = prices(request, fit, pairing) else {
        return Vec::new();
    };
    let waits = |role: Role| {
        pairing
            .waiting
            .iter()
            .filter(|one| one.role == role)
            .count()
    };
    // Whoever is missing is on the other side of those who wait.
    let (role, others, cost) = if waits(Role::Mentor) > waits(Role::Mentee) {
        (Side::Mentee, &fit.frame.mentors, &prices.rows)
    } else {
        (Side::Mentor, &fit.frame.mentees, &prices.columns)
    };
    let opposite = match role {
        Side::Mentor => Side::Mentee,
        Side::Mentee => Side::Mentor,
    };
    let unit = prices.unit;
    let gain = |other: usize, points: i64| {
        (unit.person + unit.pair + unit.point * points - cost[other]).max(0)
    };
    let nobody = (0..others.len()).map(|at| gain(at, 0)).max().unwrap_or(0);
    let mut found: Vec<(i64, Recruit)> = Vec::new();
    for (index, rule) in request.policy.rules.iter().enumerate() {
        let (Some(Points::Flat(points)), RuleKind::Shared, None) =
            (&rule.points, rule.rule, &rule.opt_in)
        else {
            continue;
        };
        let Some(field) = rule.field_of(opposite) else {
            continue;
        };
        let mut wanted: BTreeMap<String, (String, Vec<usize>, i64)> = BTreeMap::new();
        for (at, person) in others.iter().enumerate() {
            for value in fields::values(&request.people[*person], field) {
                let times = if rule.strength {
                    i64::from(value.strength)
                } else {
                    1
                };
                let worth = gain(at, i64::from(*points) * times);
                let known = wanted
                    .entry(value.folded)
                    .or_insert((value.shown, Vec::new(), 0));
                known.1.push(*person);
                known.2 = known.2.max(worth);
            }
        }
        for (_, (value, people, worth)) in wanted {
            let waiting = people.iter().filter(|person| {
                let id = &request.people[**person].id;
                pairing.waiting.iter().any(|one| &one.id == id)
            });
            if worth > nobody {
                let recruit = Recruit {
                    rule: count(index),
                    role,
                    value,
                    wanted: count(people.len()),
                    waiting: count(waiting.count()),
                    worth: parts(request, unit, worth),
                };
                found.push((worth, recruit));
            }
        }
    }
    let key = |one: &(i64, Recruit)| {
        let (worth, recruit) = one;
        (
            std::cmp::Reverse((*worth, recruit.wanted)),
            recruit.rule,
            recruit.value.clone(),
        )
    };
    found.sort_by_cached_key(key);
    found
        .into_iter()
        .take(MOST)
        .map(|(_, recruit)| recruit)
        .collect()
}

fn prices(request: &Request, fit: &Fit, pairing: &Pairing) -> Option<Prices> {
    let sums = matches!(
        request.policy.priority,
        Priority::EveryoneMatched | Priority::BestTotal
    );
    if !sums || !fit.frame.both.is_empty() {
        return None;
    }
    instance::answer_of(request, fit, pairing)?.prices
}

/// A worth in units of the prices as people, pairs and points, each rounded to the nearest.
fn parts(request: &Request, unit: Unit, worth: i64) -> Price {
    let mut rest = worth;
    let mut part = |unit: i64| -> i64 {
        if unit == 0 {
            return 0;
        }
        let whole = (rest + unit / 2).div_euclid(unit);
        rest -= whole * unit;
        whole
    };
    part(unit.minimum);
    let (people, pairs, points);
    if request.policy.priority == Priority::BestTotal {
        points = part(unit.point);
        people = part(unit.person);
        pairs = part(unit.pair);
    } else {
        people = part(unit.person);
        pairs = part(unit.pair);
        points = part(unit.point);
    }
    let small = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
    Price {
        people: small(people),
        pairs: small(pairs),
        points,
    }
}
