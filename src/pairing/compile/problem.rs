//! Compiled columns to the solver's question, and its answer back to people.

use sorting::ColdSort;

use super::participants::bad_lock;
use super::rule_counts::rules_of;
use super::{CompiledRequest, EXCLUDED};
use crate::Error;
use crate::pairing::certify;
use crate::pairing::numbers::count;
use crate::pairing::policy::describe;
use crate::pairing::policy::{Loops, Priority};
use crate::pairing::run::assign;
use crate::pairing::run::assign::{Answer, Coupled, FORBIDDEN, Instance, Seats};
use crate::pairing::{Bound, Certificate, CertificateKind, OddSet, Prices, Request, Totals, Unit};
use crate::words::say;
use matching::problem::{Cell, Question};
use matching::scores::Source;
use matching::sparse::MATRIX;

/// All cells of a request, row-major.
fn all_cells(fit: &CompiledRequest) -> Vec<i32> {
    let kernel = fit.kernel();
    let mut all = vec![FORBIDDEN; fit.rows() * fit.columns()];
    for (row, cells) in (0..).zip(all.chunks_mut(fit.columns().max(1))) {
        kernel.fill(row, 0..kernel.columns(), cells);
    }
    all
}

/// Whether every lock can be kept.
///
/// # Errors
/// `bad-lock` for a lock that breaks a must without overriding it, with the decision and the rule.
pub(in crate::pairing) fn keepable(request: &Request, fit: &CompiledRequest) -> Result<(), Error> {
    for ((mentor, mentee), at) in &fit.frame.locks {
        let (r, c) = (*mentor as usize, *mentee as usize);
        let (_, broken) = fit.pair(r, c);
        let broken = broken & !(1 << EXCLUDED);
        if broken != 0 && !request.decisions[*at].overrides {
            let rule = rules_of(broken, request.policy.rules.len())
                .first()
                .copied()
                .unwrap_or(-1);
            let what = match usize::try_from(rule) {
                Ok(index) => say!(
                    "bad-lock-rule",
                    number = index + 1,
                    must = describe::must_of(&request.policy, &request.policy.rules[index])
                ),
                Err(_) => say!(
                    "bad-lock-policy",
                    must = describe::beyond_rules(&request.policy, rule)
                ),
            };
            return Err(bad_lock(*at, what, say!("bad-lock-broken-advice")));
        }
    }
    Ok(())
}

/// The whole question in numbers, with all cells.
///
/// # Errors
/// Those of [`question`]; `too-many-people` where there are more cells than can be held.
pub(in crate::pairing) fn instance(
    request: &Request,
    fit: &CompiledRequest,
) -> Result<Instance, Error> {
    let (question, pins) = question(request, fit)?;
    let number = fit.rows() as u64 * fit.columns() as u64;
    if number > MATRIX {
        return Err(Error::new(
            "too-many-people",
            say!("too-many-cells", most = MATRIX, number = number),
            say!("too-many-cells.advice"),
        ));
    }
    let mut cells = all_cells(fit);
    for (row, column, points) in pins {
        cells[row as usize * fit.columns() + column as usize] = points.unwrap_or(FORBIDDEN);
    }
    Ok(Instance {
        rows: count(fit.rows()),
        columns: count(fit.columns()),
        points: cells,
        row: question.row,
        column: question.column,
        forced: question.forced,
        coupled: question.coupled,
        exclusive: question.exclusive,
        priority: question.priority,
    })
}

/// A pair whose points the rules alone do not give: none where it may not exist.
pub(in crate::pairing) type Pin = (u32, u32, Option<i32>);

/// The whole question but for the points, and the pairs that the kernel is to be pinned to.
///
/// # Errors
/// `bad-lock` for a lock that breaks a must without overriding it, with the decision and the rule.
pub(in crate::pairing) fn question(
    request: &Request,
    fit: &CompiledRequest,
) -> Result<(Question, Vec<Pin>), Error> {
    let frame = &fit.frame;
    keepable(request, fit)?;
    let mut pins = Vec::new();
    for (mentor, mentee) in frame.locks.keys() {
        let (points, _) = fit.pair(*mentor as usize, *mentee as usize);
        pins.push((*mentor, *mentee, Some(points)));
    }
    let both: Vec<bool> = {
        let mut both = vec![false; request.people.len()];
        for (row, _, _) in &frame.both {
            both[frame.mentors[*row as usize]] = true;
        }
        both
    };
    let forbid = request.policy.loops == Loops::Forbid;
    // Too many to name each two: the solver is told in general, and locks leave no way back.
    let one_way = forbid && fit.rows() as u64 * fit.columns() as u64 > MATRIX;
    let exclusive = if one_way {
        let locks = frame.locks.keys().filter_map(|(mentor, mentee)| {
            let (mentor, mentee) = (
                frame.mentors[*mentor as usize],
                frame.mentees[*mentee as usize],
            );
            let back = (frame.row_of[mentee]?, frame.column_of[mentor]?);
            Some((back.0, back.1, None))
        });
        pins.extend(locks);
        Vec::new()
    } else if forbid {
        loops(fit, &mut pins)
    } else {
        Vec::new()
    };
    let seats = |people: &[usize], seats: &[(u32, u32)], others: usize| -> Vec<Seats> {
        people
            .iter()
            .zip(seats)
            .map(|(at, (min, max))| Seats {
                min: *min,
                max: (*max).min(count(others).max(*min)),
                counts: !both[*at],
            })
            .collect()
    };
    let question = Question {
        row: seats(&frame.mentors, &frame.row_seats, fit.columns()),
        column: seats(&frame.mentees, &frame.column_seats, fit.rows()),
        forced: frame.locks.keys().copied().collect(),
        coupled: frame
            .both
            .iter()
            .map(|(row, column, total)| Coupled {
                row: *row,
                column: *column,
                total: *total,
                counts: true,
            })
            .collect(),
        exclusive,
        one_way,
        priority: match request.policy.priority {
            Priority::EveryoneMatched | Priority::Stable => assign::Priority::EveryoneMatched,
            Priority::BestTotal => assign::Priority::BestTotal,
            Priority::Fairest => assign::Priority::Fairest,
        },
    };
    Ok((question, pins))
}

/// Of two people who could mentor each other, at most one does: pairs of cells. Where one of the two is locked, the other is
/// pinned to be impossible.
fn loops(fit: &CompiledRequest, pins: &mut Vec<Pin>) -> Vec<(Cell, Cell)> {
    // Whoever has one seat in all cannot take both: nothing needs saying about them.
    let seats = fit.frame.both.iter().copied();
    let both: Vec<_> = seats
        .filter(|(_, _, total)| total.is_none_or(|total| total > 1))
        .collect();
    let locks = &fit.frame.locks;
    let mut exclusive = Vec::new();
    if both.len() < 2 {
        return exclusive;
    }
    let kernel = fit.kernel();
    let mut row = vec![FORBIDDEN; fit.columns()];
    let mut allowed = Vec::with_capacity(both.len() * both.len());
    for (mentor, _, _) in &both {
        kernel.fill(*mentor, 0..kernel.columns(), &mut row);
        allowed.extend(both.iter().map(|(_, mentee, _)| {
            row[*mentee as usize] != FORBIDDEN || locks.contains_key(&(*mentor, *mentee))
        }));
    }
    for (at, (row, column, _)) in both.iter().enumerate() {
        for (other, (other_row, other_column, _)) in both.iter().enumerate().skip(at + 1) {
            if !allowed[at * both.len() + other] || !allowed[other * both.len() + at] {
                continue;
            }
            let (one, two) = ((*row, *other_column), (*other_row, *column));
            if locks.contains_key(&one) {
                pins.push((two.0, two.1, None));
            } else if locks.contains_key(&two) {
                pins.push((one.0, one.1, None));
            } else {
                exclusive.push((one, two));
            }
        }
    }
    exclusive
}

/// What the answer proves, in the request's order of people.
pub(in crate::pairing) fn certificate(
    request: &Request,
    fit: &CompiledRequest,
    answer: &Answer,
) -> Certificate {
    let prices = |prices: &assign::Prices| to_prices(fit, prices);
    let bound = Bound {
        filled: whole(answer.bound.filled),
        people: whole(answer.bound.people),
        pairs: whole(answer.bound.pairs),
        points: answer.bound.points,
    };
    let kind = match request.policy.priority {
        Priority::Fairest => CertificateKind::Leximin,
        Priority::Stable => CertificateKind::Stable,
        Priority::EveryoneMatched | Priority::BestTotal => CertificateKind::Dual,
    };
    let reached = Totals {
        filled: whole(answer.totals.filled),
        people: whole(answer.totals.people),
        pairs: whole(answer.totals.pairs),
        points: answer.totals.points,
        worst: 0,
    };
    Certificate {
        kind: if answer.proved {
            kind
        } else {
            CertificateKind::Partial
        },
        optimal: answer.proved,
        bound,
        gap: if answer.proved {
            0.0
        } else {
            gap(request.policy.priority, bound, reached)
        },
        prices: answer.prices.as_ref().map(prices),
        stages: answer.stages.iter().map(prices).collect(),
        sets: answer
            .prices
            .iter()
            .flat_map(|prices| to_sets(request, fit, &prices.sets))
            .collect(),
        fingerprint: String::new(),
    }
}

/// Bound minus what was reached, in the first part of the objective where they differ.
pub(in crate::pairing) fn gap(priority: Priority, bound: Bound, reached: Totals) -> f64 {
    let part = |bound: u32, reached: u32| i64::from(bound) - i64::from(reached);
    let parts = assign::Totals {
        filled: part(bound.filled, reached.filled),
        people: part(bound.people, reached.people),
        pairs: part(bound.pairs, reached.pairs),
        points: bound.points - reached.points,
    };
    first(priority, parts)
}

/// The first part of a difference that is not 0, in the priority's order.
#[allow(
    clippy::cast_precision_loss,
    reason = "sums of points stay far below 2^53"
)]
pub(in crate::pairing) fn first(priority: Priority, parts: assign::Totals) -> f64 {
    let assign::Totals {
        filled,
        people,
        pairs,
        points,
    } = parts;
    let parts = match priority {
        Priority::BestTotal => [filled, points, people, pairs],
        _ => [filled, people, pairs, points],
    };
    parts.into_iter().find(|part| *part != 0).unwrap_or(0) as f64
}

/// The solver's answer behind a pairing, in its order of rows and columns; none where the pairing has no prices.
pub(in crate::pairing) fn answer_of(
    fit: &CompiledRequest,
    pairing: &crate::pairing::Pairing,
) -> Option<Answer> {
    if !pairing.certificate.optimal {
        return None;
    }
    let mut pairs = Vec::with_capacity(pairing.pairs.len());
    for pair in &pairing.pairs {
        pairs.push(fit.frame.cell(&pair.mentor, &pair.mentee)?);
    }
    pairs.sort_unstable();
    answer(fit, pairs, pairing.totals, &pairing.certificate)
}

/// Pairs, sorted, as an answer with the prices of a certificate; none where that has none.
pub(in crate::pairing) fn answer(
    fit: &CompiledRequest,
    pairs: Vec<(u32, u32)>,
    totals: Totals,
    certificate: &Certificate,
) -> Option<Answer> {
    let totals = assign::Totals {
        filled: filled(fit, &pairs),
        people: i64::from(totals.people),
        pairs: i64::from(totals.pairs),
        points: totals.points,
    };
    let stages: Option<Vec<assign::Prices>> = certificate
        .stages
        .iter()
        .map(|prices| from_prices(fit, prices))
        .collect();
    let mut prices = from_prices(fit, certificate.prices.as_ref()?)?;
    prices.sets = from_sets(fit, &certificate.sets)?;
    Some(Answer {
        pairs,
        prices: Some(prices),
        stages: stages?,
        totals,
        bound: totals,
        gap: 0,
        proved: true,
        exhausted: true,
        shortfall: 0,
    })
}

/// Minimum seats that a set of pairs fills.
pub(in crate::pairing) fn filled(fit: &CompiledRequest, pairs: &[(u32, u32)]) -> i64 {
    let mut rows = vec![0_u32; fit.rows()];
    let mut columns = vec![0_u32; fit.columns()];
    for (row, column) in pairs {
        rows[*row as usize] += 1;
        columns[*column as usize] += 1;
    }
    rows.iter()
        .zip(&fit.frame.row_seats)
        .chain(columns.iter().zip(&fit.frame.column_seats))
        .map(|(degree, (min, _))| i64::from(*degree.min(min)))
        .sum()
}

fn whole(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

/// Rows, or columns, in the request's order of people: position to index of row.
fn order(people: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.cold_sort_by_key(|row| people[*row]);
    order
}

#[allow(
    clippy::cast_precision_loss,
    reason = "the solver keeps prices below 2^53"
)]
fn to_prices(fit: &CompiledRequest, prices: &assign::Prices) -> Prices {
    let side = |people: &[usize], prices: &[i64]| -> Vec<f64> {
        order(people)
            .into_iter()
            .map(|row| prices[row] as f64)
            .collect()
    };
    Prices {
        mentors: side(&fit.frame.mentors, &prices.rows),
        mentees: side(&fit.frame.mentees, &prices.columns),
        unit: Unit {
            minimum: prices.unit.minimum as f64,
            person: prices.unit.person as f64,
            pair: prices.unit.pair as f64,
            point: prices.unit.point as f64,
        },
    }
}

fn from_prices(fit: &CompiledRequest, prices: &Prices) -> Option<assign::Prices> {
    let side = |people: &[usize], prices: &[f64]| -> Option<Vec<i64>> {
        if prices.len() != people.len() {
            return None;
        }
        let mut rows = vec![0; people.len()];
        for (row, price) in order(people).into_iter().zip(prices) {
            rows[row] = exact(*price)?;
        }
        Some(rows)
    };
    Some(assign::Prices {
        rows: side(&fit.frame.mentors, &prices.mentors)?,
        columns: side(&fit.frame.mentees, &prices.mentees)?,
        unit: assign::Unit {
            minimum: exact(prices.unit.minimum)?,
            person: exact(prices.unit.person)?,
            pair: exact(prices.unit.pair)?,
            point: exact(prices.unit.point)?,
        },
        sets: Vec::new(),
    })
}

/// Odd sets with the ids of their people.
#[allow(
    clippy::cast_precision_loss,
    reason = "the solver keeps prices below 2^53"
)]
fn to_sets(request: &Request, fit: &CompiledRequest, sets: &[assign::OddSet]) -> Vec<OddSet> {
    let frame = &fit.frame;
    let each = sets.iter().map(|set| {
        let mentors = set.rows.iter().map(|row| frame.mentors[*row as usize]);
        let others = set
            .columns
            .iter()
            .map(|column| frame.mentees[*column as usize]);
        let mentees = others.filter(|at| frame.row_of[*at].is_none());
        OddSet {
            people: mentors
                .chain(mentees)
                .map(|at| request.people[at].id.clone())
                .collect(),
            within: set.within,
            price: set.price as f64,
        }
    });
    each.collect()
}

fn from_sets(fit: &CompiledRequest, sets: &[OddSet]) -> Option<Vec<assign::OddSet>> {
    let each = sets.iter().map(|set| {
        let people = set.people.iter().map(|id| fit.frame.index(id));
        let people: Vec<usize> = people.collect::<Option<_>>()?;
        let places = |place: &[Option<u32>]| people.iter().filter_map(|at| place[*at]).collect();
        Some(assign::OddSet {
            rows: places(&fit.frame.row_of),
            columns: places(&fit.frame.column_of),
            within: set.within,
            price: exact(set.price)?,
        })
    });
    each.collect()
}

/// A price as the whole number it is; none for anything else.
#[allow(
    clippy::cast_possible_truncation,
    reason = "checked to be whole and below 2^53"
)]
pub(in crate::pairing) fn exact(price: f64) -> Option<i64> {
    (price.fract() == 0.0 && price.abs() < 9_007_199_254_740_992.0).then_some(price as i64)
}

/// Whether an answer's prices prove it best for an instance, by arithmetic that shares no code with the solver.
pub(in crate::pairing) fn proved(instance: &Instance, answer: &Answer) -> bool {
    let Some(prices) = &answer.prices else {
        return false;
    };
    let sides = |seats: &[Seats]| -> Vec<certify::Side> {
        seats
            .iter()
            .map(|seats| certify::Side {
                min: seats.min,
                max: seats.max,
                counts: seats.counts,
            })
            .collect()
    };
    let (row, column) = (sides(&instance.row), sides(&instance.column));
    let both: Vec<certify::Both> = instance
        .coupled
        .iter()
        .map(|both| certify::Both {
            row: both.row,
            column: both.column,
            total: both.total,
            counts: both.counts,
        })
        .collect();
    let problem = certify::Problem {
        row: &row,
        column: &column,
        forced: &instance.forced,
        both: &both,
        exclusive: &instance.exclusive,
    };
    let unit = certify::Unit {
        minimum: prices.unit.minimum.into(),
        person: prices.unit.person.into(),
        pair: prices.unit.pair.into(),
        point: prices.unit.point.into(),
    };
    let points = |row: u32, column: u32| {
        let points = instance.points[row as usize * instance.columns as usize + column as usize];
        (points != FORBIDDEN).then_some(points)
    };
    if instance.priority == assign::Priority::Fairest {
        let stages: Vec<(&[i64], &[i64])> = answer
            .stages
            .iter()
            .map(|stage| (stage.rows.as_slice(), stage.columns.as_slice()))
            .collect();
        let chain = certify::Chain {
            unit,
            first: (&prices.rows, &prices.columns),
            stages: &stages,
        };
        return certify::leximin(&problem, points, chain, &answer.pairs);
    }
    let value = certify::value(&problem, points, unit, &answer.pairs);
    let priced = certify::Priced {
        problem,
        unit,
        u: &prices.rows,
        v: &prices.columns,
        sets: &prices.sets,
    };
    value.is_some() && value == certify::bound(priced, points)
}
