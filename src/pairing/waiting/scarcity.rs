//! Who is scarce, and which skills to recruit for, read off the prices of the proof.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::problem;
use crate::pairing::numbers::count;
use crate::pairing::policy::fields;
use crate::pairing::policy::{Points, Priority, RuleKind, Side};
use crate::pairing::run::assign::{Prices, Unit};
use crate::pairing::{Pairing, Price, Request};
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
    pub role: Role,
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

/// The scarcest people, the most precious first; none where there are no prices that prove the pairing best. Under `fairest`
/// these count people and pairs only.
pub(in crate::pairing) fn scarce(
    request: &Request,
    fit: &CompiledRequest,
    pairing: &Pairing,
) -> Vec<Scarce> {
    let Some(prices) = prices(fit, pairing) else {
        return Vec::new();
    };
    let unit = prices.unit;
    let mut members = members(fit, &prices);
    let mut beyond = vec![0_i64; request.people.len()];
    let mut locked = Vec::new();
    for pair in &pairing.pairs {
        let Some(cell) = fit.frame.cell(&pair.mentor, &pair.mentee) else {
            continue;
        };
        let (row, column) = (cell.0 as usize, cell.1 as usize);
        let worth = unit.pair + unit.point * i64::from(pair.points);
        let profit = worth - prices.rows[row] - prices.columns[column];
        let (mentor, mentee) = (fit.frame.mentors[row], fit.frame.mentees[column]);
        if fit.frame.locks.contains_key(&cell) {
            // Without one of the two the other has a seat less that must be filled.
            locked.push((mentor, mentee));
            members[mentor].held.0 += 1;
            members[mentee].held.1 += 1;
            beyond[mentor] += profit;
            beyond[mentee] += profit;
        } else {
            // What a pair is worth beyond the prices of its two belongs to both: without either it is lost.
            beyond[mentor] += profit.max(0);
            beyond[mentee] += profit.max(0);
        }
    }
    for (mentor, mentee) in locked {
        let freed = |member: &Member, held: (u32, u32)| {
            let eased = Member { held, ..*member };
            most(member, unit) - most(&eased, unit)
        };
        let (one, other) = (&members[mentor], &members[mentee]);
        beyond[mentor] += freed(other, (other.held.0, other.held.1 - 1));
        beyond[mentee] += freed(one, (one.held.0 - 1, one.held.1));
    }
    let mut found: Vec<(i64, Scarce)> = Vec::new();
    for (at, member) in members.iter().enumerate() {
        let role = match (member.mentor, member.mentee) {
            (Some(_), Some(_)) => Role::Both,
            (Some(_), None) => Role::Mentor,
            (None, Some(_)) => Role::Mentee,
            (None, None) => continue,
        };
        let worth = beyond[at] + most(member, unit);
        if worth > 0 {
            let scarce = Scarce {
                id: request.people[at].id.clone(),
                role,
                worth: parts(request, unit, worth),
            };
            found.push((worth, scarce));
        }
    }
    found.cold_sort_by(|a, b| (b.0, &a.1.id).cmp(&(a.0, &b.1.id)));
    found
        .into_iter()
        .take(MOST)
        .map(|(_, scarce)| scarce)
        .collect()
}

/// Somebody's seats and what they cost.
#[derive(Clone, Copy, Debug, Default)]
struct Member {
    mentor: Option<Seat>,
    mentee: Option<Seat>,
    total: Option<u32>,
    /// Seats that locked pairs hold on each side.
    held: (u32, u32),
}

#[derive(Clone, Copy, Debug)]
struct Seat {
    min: u32,
    max: u32,
    price: i64,
}

fn members(fit: &CompiledRequest, prices: &Prices) -> Vec<Member> {
    let frame = &fit.frame;
    let mut members = vec![Member::default(); frame.row_of.len()];
    // Nobody has more partners than there are people on the other side.
    let seat = |(min, max): (u32, u32), across: usize, price: i64| Seat {
        min,
        max: max.min(count(across).max(min)),
        price,
    };
    for (row, at) in frame.mentors.iter().enumerate() {
        let seats = seat(frame.row_seats[row], fit.columns(), prices.rows[row]);
        members[*at].mentor = Some(seats);
    }
    for (column, at) in frame.mentees.iter().enumerate() {
        let seats = seat(
            frame.column_seats[column],
            fit.rows(),
            prices.columns[column],
        );
        members[*at].mentee = Some(seats);
    }
    for (row, _, total) in &frame.both {
        members[frame.mentors[*row as usize]].total = *total;
    }
    members
}

/// The most that somebody's seats can bring at their prices: those that pay, the dearest first, as far as there are seats.
fn most(member: &Member, unit: Unit) -> i64 {
    let (mut sum, mut seats) = (0, 0);
    let mut open: Vec<(i64, u32)> = Vec::new();
    for (side, held) in [
        (member.mentor, member.held.0),
        (member.mentee, member.held.1),
    ] {
        let Some(seat) = side else { continue };
        sum += seat.price * i64::from(held) + unit.minimum * i64::from(held.min(seat.min));
        seats += held;
        let minimum = seat.min.max(held);
        open.push((seat.price + unit.minimum, minimum - held));
        open.push((seat.price, seat.max.saturating_sub(minimum)));
    }
    let mut left = member
        .total
        .map_or(u32::MAX, |total| total.saturating_sub(seats));
    open.cold_sort_by(|a, b| b.cmp(a));
    let dearest = open.iter().find(|(_, number)| *number > 0);
    if let (0, true, Some((worth, _))) = (seats, left > 0, dearest)
        && *worth <= 0
    {
        return (worth + unit.person).max(0);
    }
    for (worth, number) in open.iter().filter(|(worth, _)| *worth > 0) {
        let number = (*number).min(left);
        left -= number;
        seats += number;
        sum += worth * i64::from(number);
    }
    sum + if seats > 0 { unit.person } else { 0 }
}

/// What one more person should offer (or want), for each rule that compares values and gives points without asking for consent:
/// of each role the values that would add most.
pub(in crate::pairing) fn recruits(
    request: &Request,
    fit: &CompiledRequest,
    pairing: &Pairing,
) -> Vec<Recruit> {
    let Some(prices) = prices(fit, pairing) else {
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
    found.cold_sort_by_key(key);
    found
        .into_iter()
        .take(MOST)
        .map(|(_, recruit)| recruit)
        .collect()
}

fn prices(fit: &CompiledRequest, pairing: &Pairing) -> Option<Prices> {
    problem::answer_of(fit, pairing)?.prices
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
