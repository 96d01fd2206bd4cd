//! Questions about single pairs: why, why not, what instead, and what a change by hand costs.
pub(super) mod access;
pub(super) mod alternatives;
pub(super) mod compare_priorities;
pub(super) mod conflicts;
pub(super) mod ranked;
pub(super) mod rule_effects;
pub(super) mod unknown_values;
pub(super) mod why_not;

use sorting::{ColdCollect, ColdSort};

use super::run::totals::trivial;
use serde::{Deserialize, Serialize};

use super::compile::problem;
use super::compile::rule_counts::rules_of;
use super::compile::{CompiledRequest, SELF};
use super::numbers::count;
use super::policy::note::note;
use super::policy::{Policy, Priority};
use super::policy::{check, describe};
use super::run::assign::FORBIDDEN;
use super::run::report::Report;
use super::run::stable;
use super::{Bound, Broken, Certificate, CertificateKind, Pair, Pairing, Price, Request, Totals};
use crate::Error;
use crate::words::{say, within};
use matching::scores::Source;

/// The most pairs of people that [`compatibility`] lists.
const MOST_PAIRS: usize = 4_000_000;

/// Every score, for a heat map or another tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Compatibility {
    /// Ids of those who may mentor, in the request's order.
    pub mentors: Vec<String>,
    /// Ids of those who may be mentored, in the request's order.
    pub mentees: Vec<String>,
    /// Row-major, a row for each mentor; NaN where the two may not meet.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Float64Array"))]
    pub points: Vec<f64>,
}

/// One pair, made or not, face to face.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PairView {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// What it is worth and why, whether it is made or not.
    pub pair: Pair,
    /// The pairing has it.
    pub made: bool,
    /// No must forbids it.
    pub allowed: bool,
    /// Every must it breaks.
    pub broken: Vec<Broken>,
    /// For each side the best other partner that no must forbids.
    pub runner_up: RunnerUps,
    /// What forbidding a made pair would cost, exactly; null when it is not made, or locked.
    pub loss: Option<Price>,
}

/// The best other partner for each side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RunnerUps {
    /// Another mentee for the mentor; null when there is none.
    pub mentor: Option<RunnerUp>,
    /// Another mentor for the mentee; null when there is none.
    pub mentee: Option<RunnerUp>,
}

/// A partner who is not of this pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RunnerUp {
    /// Id.
    pub id: String,
    /// What a pair with them would be worth.
    pub points: i32,
}

/// The points of every mentor with every mentee.
///
/// # Errors
/// Those of [`pair`](super::pair); `too-many-pairs` above 4,000,000.
///
/// ```
/// use viceversa::pairing::compatibility;
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let all = compatibility(&request)?;
/// assert_eq!((all.mentors.join(" "), all.mentees.join(" ")), ("ada ben".to_owned(), "dev eve".to_owned()));
/// assert_eq!(all.points, [5.0, 9.0, 2.0, 5.0]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn compatibility(request: &Request) -> Result<Compatibility, Error> {
    within(request.locale.as_deref(), || {
        check::validate(&request.policy)?;
        let fit = CompiledRequest::new(request)?;
        let cells = fit.rows().checked_mul(fit.columns());
        if cells.is_none_or(|cells| cells > MOST_PAIRS) {
            return Err(Error::new(
                "too-many-pairs",
                say!(
                    "too-many-pairs",
                    mentors = fit.rows(),
                    mentees = fit.columns(),
                    most = MOST_PAIRS
                ),
                say!("too-many-pairs.advice"),
            ));
        }
        let order = |people: &[usize]| {
            let mut order: Vec<usize> = (0..people.len()).collect();
            order.cold_sort_by_key(|place| people[*place]);
            order
        };
        let (rows, columns) = (order(&fit.frame.mentors), order(&fit.frame.mentees));
        let mut points = Vec::with_capacity(rows.len() * columns.len());
        let kernel = fit.kernel();
        let mut row = vec![0; fit.columns()];
        for mentor in &rows {
            kernel.fill(count(*mentor), 0..kernel.columns(), &mut row);
            points.extend(columns.iter().map(|mentee| match row[*mentee] {
                FORBIDDEN => f64::NAN,
                points => f64::from(points),
            }));
        }
        let place = |order: &[usize], of: u32| order.iter().position(|place| *place == of as usize);
        for (mentor, mentee) in fit.frame.locks.keys() {
            if let (Some(row), Some(column)) = (place(&rows, *mentor), place(&columns, *mentee)) {
                let (locked, _) = fit.pair(*mentor as usize, *mentee as usize);
                points[row * columns.len() + column] = f64::from(locked);
            }
        }
        let ids = |people: &[usize], order: &[usize]| {
            order
                .iter()
                .map(|place| request.people[people[*place]].id.clone())
                .collect()
        };
        Ok(Compatibility {
            mentors: ids(&fit.frame.mentors, &rows),
            mentees: ids(&fit.frame.mentees, &columns),
            points,
        })
    })
}

/// These pairs as a pairing: reasons, totals, who waits, and how far from the best. `best` is the certificate of the best
/// pairing under the same request, where it is known. Musts and capacities that the pairs break come as findings.
///
/// # Errors
/// Those of [`pair`](super::pair); `bad-pair` for a pair of people who are not in the programme in these roles.
///
/// ```
/// use viceversa::pairing::{evaluate, pair};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let best = pair(&request, &mut |_| {})?;
/// let mine = [("ada", "dev"), ("ben", "eve")].map(|(mentor, mentee)| (mentor.to_owned(), mentee.to_owned()));
/// let made = evaluate(&request, &mine, Some(&best.certificate))?;
/// assert_eq!((best.totals.points, made.totals.points, made.certificate.optimal), (11, 10, false));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn evaluate(
    request: &Request,
    pairs: &[(String, String)],
    best: Option<&Certificate>,
) -> Result<Pairing, Error> {
    within(request.locale.as_deref(), || {
        check::validate(&request.policy)?;
        let fit = CompiledRequest::new(request)?;
        let mut chosen: Vec<(u32, u32)> = Vec::with_capacity(pairs.len());
        for (at, (mentor, mentee)) in pairs.iter().enumerate() {
            let cell = fit.frame.cell(mentor, mentee).ok_or_else(|| {
                Error::new(
                    "bad-pair",
                    say!("bad-pair", number = at + 1),
                    say!("bad-pair.advice"),
                )
            })?;
            chosen.push(cell);
        }
        chosen.sort_unstable();
        chosen.dedup();
        let mut report = Report::new(&fit, &chosen);
        while !report.step(request, &fit, u64::MAX) {}
        let findings = hand_made(request, &fit, &chosen);
        let certificate = by_hand(request, &fit, &chosen, best, findings.is_empty());
        let mut ending = report.finish(request, &fit, certificate, findings);
        while !ending.step(request, &fit) {}
        let ids = request.people.iter().map(|person| person.id.clone());
        Ok(ending.told(ids).whole())
    })
}

/// How many pairs break a rule, or what is numbered as in [`Removed`](super::Removed).
fn must_broken(policy: &Policy, rule: i32, pairs: u32) -> String {
    match usize::try_from(rule) {
        Ok(index) => say!(
            "must-broken-rule",
            pairs = pairs,
            number = index + 1,
            must = describe::must_of(policy, &policy.rules[index])
        ),
        Err(_) => say!(
            "must-broken-policy",
            pairs = pairs,
            must = describe::beyond_rules(policy, rule)
        ),
    }
}

/// What pairs chosen by hand break.
pub(super) fn hand_made(
    request: &Request,
    fit: &CompiledRequest,
    chosen: &[(u32, u32)],
) -> Vec<crate::finding::Finding> {
    let mut findings = Vec::new();
    let rules = request.policy.rules.len();
    let mut by_rule: std::collections::BTreeMap<i32, u32> = std::collections::BTreeMap::new();
    let mut rows = vec![0_u32; fit.rows()];
    let mut columns = vec![0_u32; fit.columns()];
    for (row, column) in chosen {
        rows[*row as usize] += 1;
        columns[*column as usize] += 1;
        let (_, bits) = fit.pair(*row as usize, *column as usize);
        let overridden = fit
            .frame
            .locks
            .get(&(*row, *column))
            .is_some_and(|at| request.decisions[*at].overrides);
        if !overridden || bits >> SELF & 1 == 1 {
            for rule in rules_of(bits, rules) {
                *by_rule.entry(rule).or_insert(0) += 1;
            }
        }
    }
    for (rule, pairs) in by_rule {
        let index = usize::try_from(rule).ok();
        let mut finding = note(
            "must-broken",
            index,
            pairs,
            must_broken(&request.policy, rule, pairs),
            say!("must-broken-advice"),
        );
        finding.params.insert("rule".to_owned(), rule.to_string());
        findings.push(finding);
    }
    let over = rows
        .iter()
        .zip(&fit.frame.row_seats)
        .chain(columns.iter().zip(&fit.frame.column_seats))
        .filter(|(degree, (_, max))| *degree > max)
        .count()
        + fit
            .frame
            .both
            .iter()
            .filter(|(row, column, total)| {
                total.is_some_and(|total| rows[*row as usize] + columns[*column as usize] > total)
            })
            .count();
    if over > 0 {
        findings.push(note(
            "over-capacity",
            None,
            count(over),
            say!("over-capacity", count = over),
            say!("over-capacity.advice"),
        ));
    }
    let lost = fit
        .frame
        .locks
        .keys()
        .filter(|lock| chosen.binary_search(lock).is_err())
        .count();
    if lost > 0 {
        findings.push(note(
            "lock-missing",
            None,
            count(lost),
            say!("lock-missing", count = lost),
            say!("lock-missing.advice"),
        ));
    }
    let person = |row: u32, column: u32| {
        (
            fit.frame.mentors[row as usize],
            fit.frame.mentees[column as usize],
        )
    };
    let made: std::collections::BTreeSet<(usize, usize)> = chosen
        .iter()
        .map(|(row, column)| person(*row, *column))
        .cold_set();
    let loops = made
        .iter()
        .filter(|(a, b)| a < b && made.contains(&(*b, *a)))
        .count();
    if loops > 0 && request.policy.loops == super::policy::Loops::Forbid {
        findings.push(note(
            "loop",
            None,
            count(loops),
            say!("loop", count = loops),
            say!("loop.advice"),
        ));
    }
    findings
}

/// The certificate of pairs chosen by hand: the best one's bound, or one that needs no proof.
fn by_hand(
    request: &Request,
    fit: &CompiledRequest,
    chosen: &[(u32, u32)],
    best: Option<&Certificate>,
    clean: bool,
) -> Certificate {
    let mut points = 0;
    let mut people: Vec<usize> = Vec::new();
    for (row, column) in chosen {
        points += i64::from(fit.pair(*row as usize, *column as usize).0);
        people.extend([
            fit.frame.mentors[*row as usize],
            fit.frame.mentees[*column as usize],
        ]);
    }
    people.sort_unstable();
    people.dedup();
    let reached = Totals {
        filled: u32::try_from(problem::filled(fit, chosen)).unwrap_or(u32::MAX),
        people: count(people.len()),
        pairs: count(chosen.len()),
        points,
        worst: 0,
    };
    let priority = request.policy.priority;
    if priority == Priority::Stable && clean && stable::blocking(request, fit, chosen) == 0 {
        return Certificate {
            kind: CertificateKind::Stable,
            optimal: true,
            bound: Bound {
                filled: reached.filled,
                people: reached.people,
                pairs: reached.pairs,
                points: reached.points,
            },
            gap: 0.0,
            prices: None,
            stages: Vec::new(),
            sets: Vec::new(),
            fingerprint: String::new(),
        };
    }
    // What a stable pairing reaches bounds nothing.
    let Some(best) = best.filter(|_| priority != Priority::Stable) else {
        let bound = trivial(fit);
        return Certificate {
            kind: CertificateKind::Partial,
            optimal: false,
            bound,
            gap: problem::gap(priority, bound, reached),
            prices: None,
            stages: Vec::new(),
            sets: Vec::new(),
            fingerprint: String::new(),
        };
    };
    let same = best.bound
        == Bound {
            filled: reached.filled,
            people: reached.people,
            pairs: reached.pairs,
            points: reached.points,
        };
    // Equal totals prove nothing about the fairest pairing, as the points may lie elsewhere; the stages do.
    let fair = || priority != Priority::Fairest || as_fair(request, fit, chosen, reached, best);
    let optimal = best.optimal && same && clean && fair();
    // The prices of the fairest pairing prove people and pairs; less fair ones may have more points.
    let mut bound = best.bound;
    if priority == Priority::Fairest && !optimal {
        bound.points = trivial(fit).points;
    }
    Certificate {
        kind: if optimal {
            best.kind
        } else {
            CertificateKind::Partial
        },
        optimal,
        bound,
        gap: problem::gap(priority, bound, reached),
        prices: best.prices.clone(),
        stages: if optimal {
            best.stages.clone()
        } else {
            Vec::new()
        },
        sets: best.sets.clone(),
        fingerprint: String::new(),
    }
}

/// Whether the stages of the fairest pairing prove these pairs just as fair.
fn as_fair(
    request: &Request,
    fit: &CompiledRequest,
    chosen: &[(u32, u32)],
    reached: Totals,
    best: &Certificate,
) -> bool {
    if fit.rows() as u64 * fit.columns() as u64 > matching::sparse::MATRIX {
        return false;
    }
    let Ok(instance) = problem::instance(request, fit) else {
        return false;
    };
    let answer = problem::answer(fit, chosen.to_vec(), reached, best);
    answer.is_some_and(|answer| problem::proved(&instance, &answer))
}
