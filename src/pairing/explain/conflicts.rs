//! Irreducible conflicts: the smallest sets of locks, exclusions, musts and minimum capacities that cannot all be kept.
//!
//! A deletion filter (Chinneck and Dravnieks 1991): whatever can be left out while the rest still conflicts is left out, so
//! every member of a set that remains is necessary.

use std::collections::BTreeMap;

use matching::feasibility;
use matching::feasibility::{Graph, Shortage};
use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use crate::Error;
use crate::pairing::compile::rule_counts::rules_of;
use crate::pairing::compile::{CompiledRequest, DIRECTION, EXCLUDED, Row, SEATLESS, SELF};
use crate::pairing::numbers::count;
use crate::pairing::policy::{Loops, Side};
use crate::pairing::policy::{check, describe};
use crate::pairing::weeks::Day;
use crate::pairing::{DecisionKind, Request};
use crate::words::{say, within};

/// Beyond this many people a set is not thinned out one by one.
const MOST_PEOPLE: usize = 300;

/// Everything that conflicts in a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Conflicts {
    /// Sets that cannot all be kept; locks first. Empty when there is no conflict.
    pub conflicts: Vec<Conflict>,
    /// Indices of locks that stand in the way; without them the best pairing of the rest can be made.
    pub set_aside: Vec<u32>,
}

/// A set of wishes that cannot all be kept. Without any one of its members the others could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// "lock" (it stops a run) or "minimum" (the run fills as many seats as it can).
    pub code: String,
    /// One sentence or two, without names.
    pub text: String,
    /// What conflicts.
    pub members: Vec<ConflictMember>,
    /// Every member is necessary; false where the set was too large to be thinned out to the end.
    pub minimal: bool,
}

/// One part of a conflict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ConflictMember {
    /// "lock", "exclusion", "rule", "direction", "capacity", "loops", "minimum", "roster".
    pub kind: String,
    /// Index of the decision, for a lock or an exclusion.
    pub decision: Option<u32>,
    /// Index of the rule.
    pub rule: Option<u32>,
    /// Ids of those whom it is about, sorted.
    pub people: Vec<String>,
    /// In words, without names.
    pub text: String,
}

/// The conflicts of a request: every lock that cannot be kept, with what stands against it, and then, side by side, one
/// smallest set of people whose smallest numbers of partners cannot all be met, with the musts and decisions that it takes.
///
/// Seats shared between two roles, and loops, are not looked into for smallest numbers: a shortage that comes from these alone
/// is not named.
///
/// # Errors
/// Those of [`validate`](crate::pairing::validate), and of a roster that makes no sense (see [`pair`](crate::pairing::pair)).
///
/// ```
/// use viceversa::{json, pairing::{Request, conflicts}};
/// // A lock on two people of one department, who may not meet.
/// let request: Request = json::decode("request", r#"{
///     "people": [{ "id": "ada", "role": "mentor", "level": 1, "department": "Sales" },
///                { "id": "eve", "role": "mentee", "level": 5, "department": "Sales" }],
///     "policy": { "rules": [{ "rule": "different", "field": "department", "must": true }] },
///     "decisions": [{ "kind": "lock", "mentor": "ada", "mentee": "eve" }] }"#)?;
/// let found = conflicts(&request)?;
/// let kinds: Vec<_> = found.conflicts[0].members.iter().map(|one| one.kind.as_str()).collect();
/// assert_eq!((kinds, found.set_aside), (vec!["lock", "rule"], vec![0]));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn conflicts(request: &Request) -> Result<Conflicts, Error> {
    within(request.locale.as_deref(), || {
        check::validate(&request.policy)?;
        let mut found = Conflicts::default();
        let mut rest = request.clone();
        let locks: Vec<usize> = (0..request.decisions.len())
            .filter(|at| request.decisions[*at].kind == DecisionKind::Lock && counts(request, *at))
            .collect();
        // What does not count is of no further interest; indices must stay, so locks become decisions that are over.
        rest.decisions
            .retain(|decision| decision.kind == DecisionKind::Exclude);
        let fit = CompiledRequest::new(&rest)?;
        let mut kept: BTreeMap<(u32, u32), usize> = BTreeMap::new();
        for at in locks {
            match against(request, &fit, &kept, at) {
                None => {
                    let decision = &request.decisions[at];
                    if let Some(cell) = fit.frame.cell(&decision.mentor, &decision.mentee) {
                        kept.entry(cell).or_insert(at);
                    }
                }
                Some(conflict) => {
                    found.conflicts.push(conflict);
                    found.set_aside.push(count(at));
                }
            }
        }
        found.conflicts.extend(minimums(request, &fit, &kept));
        Ok(found)
    })
}

/// For each side one smallest set of people whose smallest numbers cannot all be met, under these locks.
pub(in crate::pairing) fn minimums(
    request: &Request,
    fit: &CompiledRequest,
    locks: &BTreeMap<(u32, u32), usize>,
) -> Vec<Conflict> {
    [Side::Mentor, Side::Mentee]
        .into_iter()
        .filter_map(|side| Some(Ask::new(request, fit, locks, side)?.thin()))
        .collect()
}

/// Whether a decision has not passed its last day.
fn counts(request: &Request, at: usize) -> bool {
    let day = |text: &Option<String>| text.as_deref().and_then(Day::parse);
    match (day(&request.today), day(&request.decisions[at].until)) {
        (Some(today), Some(until)) => today < until,
        _ => true,
    }
}

fn member(kind: &str, text: impl Into<String>) -> ConflictMember {
    ConflictMember {
        kind: kind.to_owned(),
        decision: None,
        rule: None,
        people: Vec::new(),
        text: text.into(),
    }
}

fn of_decision(request: &Request, at: usize) -> ConflictMember {
    let decision = &request.decisions[at];
    let number = at + 1;
    let (kind, text) = match decision.kind {
        DecisionKind::Lock => ("lock", say!("conflict-lock", number = number)),
        DecisionKind::Exclude => ("exclusion", say!("conflict-exclusion", number = number)),
    };
    let mut people = vec![decision.mentor.clone(), decision.mentee.clone()];
    people.cold_sort();
    ConflictMember {
        decision: Some(count(at)),
        people,
        ..member(kind, text)
    }
}

fn of_rule(request: &Request, rule: i32) -> ConflictMember {
    match usize::try_from(rule) {
        Ok(index) => ConflictMember {
            rule: Some(count(index)),
            ..member(
                "rule",
                say!(
                    "conflict-rule",
                    number = index + 1,
                    must = describe::must_of(&request.policy, &request.policy.rules[index])
                ),
            )
        },
        Err(_) if rule == -1 => member(
            "direction",
            say!(
                "conflict-direction",
                must = describe::beyond_rules(&request.policy, rule)
            ),
        ),
        Err(_) => member("capacity", describe::beyond_rules(&request.policy, rule)),
    }
}

/// What stands against a lock, if anything, besides those already kept.
fn against(
    request: &Request,
    fit: &CompiledRequest,
    kept: &BTreeMap<(u32, u32), usize>,
    at: usize,
) -> Option<Conflict> {
    let decision = &request.decisions[at];
    let conflict = |others: Vec<ConflictMember>| {
        let mut members = vec![of_decision(request, at)];
        members.extend(others);
        let listed: Vec<&str> = members.iter().map(|each| each.text.as_str()).collect();
        Some(Conflict {
            code: "lock".to_owned(),
            text: say!("conflict-locks", members = listed.join("; ")),
            members,
            minimal: true,
        })
    };
    let Some(cell) = fit.frame.cell(&decision.mentor, &decision.mentee) else {
        return conflict(vec![member("roster", say!("conflict-role"))]);
    };
    if decision.overrides
        && decision
            .reason
            .as_deref()
            .is_none_or(|reason| reason.trim().is_empty())
    {
        return conflict(vec![member("lock", say!("conflict-no-reason"))]);
    }
    let (row, column) = (cell.0 as usize, cell.1 as usize);
    let mut scratch = Row::default();
    fit.row(row, &mut scratch);
    let broken = scratch.broken[column] & !(1 << EXCLUDED);
    if broken >> SELF & 1 == 1 {
        return conflict(vec![member("roster", say!("conflict-self"))]);
    }
    let excluded = (0..request.decisions.len()).find(|other| {
        let other_decision = &request.decisions[*other];
        other_decision.kind == DecisionKind::Exclude
            && counts(request, *other)
            && other_decision.mentor == decision.mentor
            && other_decision.mentee == decision.mentee
    });
    if let Some(other) = excluded {
        return conflict(vec![of_decision(request, other)]);
    }
    // A person without any seat is a matter of capacity, below.
    let rules = rules_of(broken & !(1 << SEATLESS), request.policy.rules.len());
    if let (Some(rule), false) = (rules.first(), decision.overrides) {
        return conflict(vec![of_rule(request, *rule)]);
    }
    let held = |of: &dyn Fn(&(u32, u32)) -> bool| -> Vec<usize> {
        kept.iter()
            .filter(|(other, _)| **other != cell && of(other))
            .map(|(_, at)| *at)
            .collect()
    };
    let full = |held: Vec<usize>, capacity: String, id: &str| {
        let mut others: Vec<ConflictMember> = held
            .into_iter()
            .map(|at| of_decision(request, at))
            .collect();
        others.push(ConflictMember {
            people: vec![id.to_owned()],
            ..member("capacity", capacity)
        });
        conflict(others)
    };
    if kept.contains_key(&cell) {
        return None;
    }
    let frame = &fit.frame;
    let by_row = held(&|other| other.0 == cell.0);
    if count(by_row.len()) >= frame.row_seats[row].1 {
        let seats = frame.row_seats[row].1;
        let capacity = say!("conflict-capacity-mentor", seats = seats);
        return full(by_row, capacity, &decision.mentor);
    }
    let by_column = held(&|other| other.1 == cell.1);
    if count(by_column.len()) >= frame.column_seats[column].1 {
        let seats = frame.column_seats[column].1;
        let capacity = say!("conflict-capacity-mentee", seats = seats);
        return full(by_column, capacity, &decision.mentee);
    }
    for (own_row, own_column, total) in &frame.both {
        let touches = *own_row == cell.0 || *own_column == cell.1;
        let by_person = held(&|other| other.0 == *own_row || other.1 == *own_column);
        if let (true, Some(total)) = (touches, total)
            && count(by_person.len()) >= *total
        {
            let id = &request.people[frame.mentors[*own_row as usize]].id;
            let capacity = say!("conflict-capacity-both", seats = *total);
            return full(by_person, capacity, id);
        }
    }
    if request.policy.loops == Loops::Forbid
        && let Some(back) = frame.cell(&decision.mentee, &decision.mentor)
        && let Some(other) = kept.get(&back)
    {
        return conflict(vec![
            of_decision(request, *other),
            member("loops", say!("conflict-loops")),
        ]);
    }
    None
}

/// The question whether all smallest numbers of one side can be met, with everything that may be left out of it.
struct Ask<'a> {
    request: &'a Request,
    side: Side,
    /// Those of this side who ask for partners: place in the frame, and seats besides the locked ones.
    who: Vec<usize>,
    want: Vec<u32>,
    /// What each of them may not have: a row of bits each, exclusions apart.
    broken: Vec<Vec<u64>>,
    /// Seats of the other side.
    seats: Vec<u32>,
    /// Exclusions by decision, and locks by decision, as (place on this side, place on the other).
    exclusions: Vec<(usize, (usize, usize))>,
    locks: Vec<(usize, (usize, usize))>,
    ids: Vec<&'a str>,
}

/// What is still asked for.
#[derive(Clone)]
struct Kept {
    /// Bits of musts and of the direction.
    musts: u64,
    exclusions: Vec<bool>,
    locks: Vec<bool>,
    who: Vec<bool>,
}

impl<'a> Ask<'a> {
    /// None when nobody of this side has a smallest number, or all can be met.
    fn new(
        request: &'a Request,
        fit: &CompiledRequest,
        locks: &BTreeMap<(u32, u32), usize>,
        side: Side,
    ) -> Option<Self> {
        let frame = &fit.frame;
        let own = |row: u32, column: u32| match side {
            Side::Mentor => (row as usize, column as usize),
            Side::Mentee => (column as usize, row as usize),
        };
        let (people, own_seats, other_seats) = match side {
            Side::Mentor => (&frame.mentors, &frame.row_seats, &frame.column_seats),
            Side::Mentee => (&frame.mentees, &frame.column_seats, &frame.row_seats),
        };
        let mut asks: Vec<usize> = (0..people.len())
            .filter(|at| own_seats[*at].0 > 0)
            .collect();
        if asks.is_empty() {
            return None;
        }
        let locks: Vec<(usize, (usize, usize))> = locks
            .iter()
            .map(|((row, column), at)| (*at, own(*row, *column)))
            .collect();
        let mut ask = Self {
            request,
            side,
            who: asks.clone(),
            want: asks.iter().map(|at| own_seats[*at].0).collect(),
            broken: Vec::new(),
            seats: other_seats.iter().map(|(_, max)| *max).collect(),
            exclusions: Vec::new(),
            locks,
            ids: Vec::new(),
        };
        ask.look(fit);
        // Only those of one shortage are of interest from here on.
        let all = Kept {
            musts: u64::MAX,
            exclusions: Vec::new(),
            locks: vec![true; ask.locks.len()],
            who: vec![true; asks.len()],
        };
        let excluded = |at: usize, other: usize| {
            let (row, column) = match side {
                Side::Mentor => (at, other),
                Side::Mentee => (other, at),
            };
            frame.excluded[row].binary_search(&count(column)).is_ok()
        };
        let shortage = ask.short(&all, &|at, other| excluded(ask.who[at], other))?;
        let keep: Vec<usize> = shortage.rows.iter().map(|at| *at as usize).collect();
        ask.broken = keep
            .iter()
            .map(|at| std::mem::take(&mut ask.broken[*at]))
            .collect();
        ask.want = keep.iter().map(|at| ask.want[*at]).collect();
        asks = keep.iter().map(|at| ask.who[*at]).collect();
        ask.who = asks;
        ask.ids = ask
            .who
            .iter()
            .map(|at| request.people[people[*at]].id.as_str())
            .collect();
        for (at, decision) in request.decisions.iter().enumerate() {
            if decision.kind == DecisionKind::Exclude
                && counts(request, at)
                && let Some((row, column)) = frame.cell(&decision.mentor, &decision.mentee)
            {
                ask.exclusions.push((at, own(row, column)));
            }
        }
        Some(ask)
    }

    fn look(&mut self, fit: &CompiledRequest) {
        let mut row = Row::default();
        self.broken = vec![Vec::new(); self.who.len()];
        match self.side {
            Side::Mentor => {
                for (at, broken) in self.who.iter().zip(&mut self.broken) {
                    fit.row(*at, &mut row);
                    broken.clone_from(&row.broken);
                }
            }
            Side::Mentee => {
                for mentor in 0..fit.rows() {
                    fit.row(mentor, &mut row);
                    for (at, broken) in self.who.iter().zip(&mut self.broken) {
                        broken.push(row.broken[*at]);
                    }
                }
            }
        }
        for broken in self.broken.iter_mut().flatten() {
            *broken &= !(1 << EXCLUDED);
        }
    }

    /// A shortage among those kept, under what is kept.
    fn short(&self, kept: &Kept, excluded: &dyn Fn(usize, usize) -> bool) -> Option<Shortage> {
        let mut graph = Graph::new(self.who.len(), self.seats.len());
        let mut seats = self.seats.clone();
        let mut want = self.want.clone();
        let always = 1 << SELF | 1 << SEATLESS;
        for (at, broken) in self.broken.iter().enumerate() {
            if kept.who[at] {
                for (other, broken) in broken.iter().enumerate() {
                    if broken & (kept.musts | always) == 0 && !excluded(at, other) {
                        graph.allow(at, other);
                    }
                }
            } else {
                want[at] = 0;
            }
        }
        for ((_, (own, other)), kept) in self.locks.iter().zip(&kept.locks) {
            if *kept {
                seats[*other] = seats[*other].saturating_sub(1);
                if let Some(at) = self.who.iter().position(|who| who == own) {
                    want[at] = want[at].saturating_sub(1);
                    graph.forbid(at, *other);
                }
            }
        }
        feasibility::shortage(&graph, &want, &seats)
    }

    fn still(&self, kept: &Kept) -> Option<Shortage> {
        let mut excluded: Vec<(usize, usize)> = self
            .exclusions
            .iter()
            .zip(&kept.exclusions)
            .filter(|(_, kept)| **kept)
            .map(|((_, cell), _)| *cell)
            .collect();
        excluded.sort_unstable();
        self.short(kept, &|at, other| {
            excluded.binary_search(&(self.who[at], other)).is_ok()
        })
    }

    /// Leaves out whatever is not needed for the conflict.
    fn thin(self) -> Conflict {
        let rules = self.request.policy.rules.len();
        let mut kept = Kept {
            musts: (0..rules).map(|rule| 1 << rule).sum::<u64>() | 1 << DIRECTION,
            exclusions: vec![true; self.exclusions.len()],
            locks: vec![true; self.locks.len()],
            who: vec![true; self.who.len()],
        };
        let drop = |kept: &mut Kept, change: &dyn Fn(&mut Kept)| -> bool {
            let mut less = kept.clone();
            change(&mut less);
            let Some(shortage) = self.still(&less) else {
                return false;
            };
            // Whoever is not part of the shortage that remains is not needed either.
            for (at, who) in less.who.iter_mut().enumerate() {
                *who &= shortage.rows.binary_search(&count(at)).is_ok();
            }
            *kept = less;
            true
        };
        // First all decisions at once, then one by one: mostly there are few that matter.
        drop(&mut kept, &|less| {
            less.exclusions.fill(false);
            less.locks.fill(false);
        });
        let musts: Vec<usize> = (0..rules).chain([DIRECTION as usize]).collect();
        let mut minimal = true;
        // A lock that overrides a must allows its own pair too, so leaving it out can make others needless once more.
        let mut again = true;
        while again {
            again = false;
            for bit in &musts {
                if kept.musts >> bit & 1 == 1 {
                    again |= drop(&mut kept, &|less| less.musts &= !(1 << bit));
                }
            }
            for at in 0..self.exclusions.len() {
                if kept.exclusions[at] {
                    again |= drop(&mut kept, &|less| less.exclusions[at] = false);
                }
            }
            for at in 0..self.locks.len() {
                if kept.locks[at] {
                    again |= drop(&mut kept, &|less| less.locks[at] = false);
                }
            }
            minimal = kept.who.iter().filter(|who| **who).count() <= MOST_PEOPLE;
            for at in 0..self.who.len() {
                if minimal && kept.who[at] {
                    again |= drop(&mut kept, &|less| less.who[at] = false);
                }
            }
        }
        self.conflict(&kept, minimal)
    }

    fn conflict(&self, kept: &Kept, minimal: bool) -> Conflict {
        let chosen: Vec<usize> = (0..self.who.len()).filter(|at| kept.who[*at]).collect();
        let mut people: Vec<String> = chosen.iter().map(|at| self.ids[*at].to_owned()).collect();
        people.cold_sort();
        let asked: u32 = chosen.iter().map(|at| self.want[*at]).sum();
        let count = chosen.len();
        let asks = match self.side {
            Side::Mentor => say!("conflict-ask-mentors", count = count, asked = asked),
            Side::Mentee => say!("conflict-ask-mentees", count = count, asked = asked),
        };
        let mut members = vec![ConflictMember {
            people,
            ..member("minimum", asks)
        }];
        for rule in rules_of(
            kept.musts & (u64::MAX >> 3),
            self.request.policy.rules.len(),
        ) {
            members.push(of_rule(self.request, rule));
        }
        let decided =
            |decisions: &[(usize, (usize, usize))], kept: &[bool]| -> Vec<ConflictMember> {
                decisions
                    .iter()
                    .zip(kept)
                    .filter(|(_, kept)| **kept)
                    .map(|((at, _), _)| of_decision(self.request, *at))
                    .collect()
            };
        members.extend(decided(&self.exclusions, &kept.exclusions));
        members.extend(decided(&self.locks, &kept.locks));
        let because = members[1..]
            .iter()
            .map(|each| each.text.clone())
            .reduce(|one, other| say!("conflict-minimum-by", one = one, other = other));
        let text = match (self.side, because) {
            (Side::Mentor, Some(because)) => say!(
                "conflict-minimum-mentors",
                count = count,
                asked = asked,
                members = because
            ),
            (Side::Mentee, Some(because)) => say!(
                "conflict-minimum-mentees",
                count = count,
                asked = asked,
                members = because
            ),
            (Side::Mentor, None) => {
                say!("conflict-seats-mentors", count = count, asked = asked)
            }
            (Side::Mentee, None) => {
                say!("conflict-seats-mentees", count = count, asked = asked)
            }
        };
        Conflict {
            code: "minimum".to_owned(),
            text,
            members,
            minimal,
        }
    }
}
