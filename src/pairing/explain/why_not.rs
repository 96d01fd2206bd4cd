//! Questions about single pairs: why, why not, what instead. The compiled request is kept for the next question.

use sorting::ColdSort;

use crate::pairing::run::totals::totals;
use std::cell::OnceCell;

use matching::scores::Source;
use matching::sensitivity::{Exchange, FAR};
use serde::Deserialize;

use super::{PairView, RunnerUp, RunnerUps};
use crate::Error;
use crate::pairing::certify;
use crate::pairing::certify::{Pass, Sum};
use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::points::Cells;
use crate::pairing::compile::problem;
use crate::pairing::compile::rule_counts::rules_of;
use crate::pairing::numbers::count;
use crate::pairing::policy::Priority;
use crate::pairing::policy::{check, describe};
use crate::pairing::run::assign;
use crate::pairing::run::assign::{Answer, FORBIDDEN, Instance, Search, Seats, Unit, in_words};
use crate::pairing::run::report;
use crate::pairing::{
    Broken, Certificate, Change, Gain, Move, Pair, Pairing, Price, Request, Totals, WhyNot,
};
use crate::words::{say, within};

/// A request and its pairing, made ready for questions: compiled once, and its proof checked once. Answers are those of [`why_not`] and [`explain_pair`], whatever was asked before.
#[derive(Debug)]
pub struct Inquiry {
    request: Request,
    pairing: Pairing,
    fit: CompiledRequest,
    best: OnceCell<Best>,
}

/// What questions need of a [`Pairing`]: its pairs and its proof. All else that stands in it is passed over unread, which is most of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    pairs: Vec<AskedPair>,
    totals: Totals,
    certificate: Certificate,
}

#[derive(Clone, Debug, Deserialize)]
struct AskedPair {
    mentor: String,
    mentee: String,
    points: i32,
    gain: Gain,
}

impl From<Asked> for Pairing {
    fn from(asked: Asked) -> Self {
        let pair = |pair: AskedPair| Pair {
            mentor: pair.mentor,
            mentee: pair.mentee,
            points: pair.points,
            gain: pair.gain,
            reasons: Vec::new(),
            locked: false,
            minutes: None,
        };
        Self {
            pairs: asked.pairs.into_iter().map(pair).collect(),
            waiting: Vec::new(),
            totals: asked.totals,
            certificate: asked.certificate,
            findings: Vec::new(),
            seed: 0,
            version: String::new(),
        }
    }
}

/// The best pairing in numbers.
#[derive(Debug)]
enum Best {
    /// The given one, with prices at which a change is one shortest path.
    Proved(Box<Exchange>),
    /// People in both roles, fairness, or no proof: changes are solved anew.
    Solved(Box<(Instance, Answer)>),
}

/// Why two people are no pair: every must that forbids it, or else the exact price of making it, against the best pairing
/// under the rules, and who would move. A pair that is made has the price 0.
///
/// Where the pairing carries no complete proof, the best one is computed first.
///
/// # Errors
/// Those of [`pair`](crate::pairing::pair); `unknown-person` when one of the two is not in the roster.
///
/// ```
/// use viceversa::pairing::{pair, why_not};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let pairing = pair(&request, &mut |_| {})?;
/// let answer = why_not(&request, &pairing, "ada", "dev")?;
/// // They may; all four would change partners, and a point would be lost.
/// assert!(answer.allowed && answer.broken.is_empty());
/// assert_eq!((answer.price.map(|price| price.points), answer.moves.len()), (Some(1), 4));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn why_not(
    request: &Request,
    pairing: &Pairing,
    mentor: &str,
    mentee: &str,
) -> Result<WhyNot, Error> {
    Inquiry::new(request.clone(), pairing.clone())?.why_not(mentor, mentee)
}

/// One pair face to face: what it is worth to both and why, which musts it breaks, the best other partner for each side,
/// and, when it is made, what losing it would cost.
///
/// # Errors
/// Those of [`pair`](crate::pairing::pair); `unknown-person`; `wrong-role` when one of the two is not in the programme in that role.
///
/// ```
/// use viceversa::pairing::{explain_pair, pair};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let pairing = pair(&request, &mut |_| {})?;
/// let view = explain_pair(&request, &pairing, "ada", "eve")?;
/// assert_eq!((view.made, view.pair.points), (true, 9));
/// // Without this pair: ada with dev, ben with eve.
/// assert_eq!(view.runner_up.mentor.map(|other| (other.id, other.points)), Some(("dev".to_owned(), 5)));
/// assert_eq!(view.loss.map(|price| price.points), Some(1));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn explain_pair(
    request: &Request,
    pairing: &Pairing,
    mentor: &str,
    mentee: &str,
) -> Result<PairView, Error> {
    Inquiry::new(request.clone(), pairing.clone())?.explain_pair(mentor, mentee)
}

impl Inquiry {
    /// Compiles a request.
    ///
    /// # Errors
    /// Those of [`pair`](crate::pairing::pair) that come from the policy and the roster.
    pub fn new(request: Request, pairing: Pairing) -> Result<Self, Error> {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            check::validate(&request.policy)?;
            let fit = CompiledRequest::new(&request)?;
            Ok(Self {
                request,
                pairing,
                fit,
                best: OnceCell::new(),
            })
        })
    }

    /// See [`why_not`].
    ///
    /// # Errors
    /// Those of [`why_not`].
    pub fn why_not(&self, mentor: &str, mentee: &str) -> Result<WhyNot, Error> {
        within(self.request.locale.as_deref(), || {
            let refused = |broken: Vec<Broken>| WhyNot {
                allowed: false,
                broken,
                price: None,
                moves: Vec::new(),
            };
            let Some(cell) = self.cell(mentor, mentee)? else {
                return Ok(refused(vec![reason(
                    "wrong-role",
                    say!("broken-wrong-role"),
                )]));
            };
            let broken = self.broken(cell);
            let locked = self.fit.frame.locks.contains_key(&cell);
            if !broken.is_empty() && !locked {
                return Ok(refused(broken));
            }
            if self.request.policy.priority == Priority::Stable {
                return Ok(self.rather(cell, broken));
            }
            let best = self.best()?;
            let (before, after) = match best {
                Best::Proved(best) => {
                    let before = best.pairs();
                    let mut changed = best.clone();
                    let cost = changed.force(&Cells(&self.fit), cell, FAR);
                    (before, cost.map(|_| changed.pairs()))
                }
                Best::Solved(best) => {
                    let (instance, best) = &**best;
                    // A loop with a locked pair is taken out of the numbers beforehand.
                    let at = cell.0 as usize * self.fit.columns() + cell.1 as usize;
                    if instance.points[at] == FORBIDDEN {
                        return Ok(refused(vec![reason("loop", say!("broken-loop"))]));
                    }
                    let forced = if best.pairs.binary_search(&cell).is_ok() {
                        Some(best.pairs.clone())
                    } else {
                        assign::force(instance, best, cell.0, cell.1)
                            .map_err(in_words)?
                            .map(|answer| answer.pairs)
                    };
                    (best.pairs.clone(), forced)
                }
            };
            let Some(after) = after else {
                return Ok(refused(vec![reason("locks", say!("broken-locks"))]));
            };
            Ok(WhyNot {
                allowed: true,
                broken,
                price: Some(self.price(&before, &after)),
                moves: self.moves(&before, &after),
            })
        })
    }

    /// See [`explain_pair`].
    ///
    /// # Errors
    /// Those of [`explain_pair`].
    pub fn explain_pair(&self, mentor: &str, mentee: &str) -> Result<PairView, Error> {
        within(self.request.locale.as_deref(), || {
            let Some(cell) = self.cell(mentor, mentee)? else {
                return Err(Error::new(
                    "wrong-role",
                    say!("broken-wrong-role"),
                    say!("broken-wrong-role.advice"),
                ));
            };
            let (row, column) = (cell.0 as usize, cell.1 as usize);
            let shown = report::pair(&self.request, &self.fit, row, column);
            let broken = self.broken(cell);
            let made = self
                .pairing
                .pairs
                .iter()
                .any(|pair| pair.mentor == mentor && pair.mentee == mentee);
            let priced = self.request.policy.priority != Priority::Stable;
            let loss = if made && !shown.locked && broken.is_empty() && priced {
                self.loss(cell)?
            } else {
                None
            };
            Ok(PairView {
                mentor: mentor.to_owned(),
                mentee: mentee.to_owned(),
                pair: shown,
                made,
                allowed: broken.is_empty(),
                broken,
                runner_up: self.runner_ups(cell),
                loss,
            })
        })
    }

    /// Why a stable pairing lacks a pair: who of the two gains no more by it than by what they have. There is no price.
    fn rather(&self, (row, column): (u32, u32), mut broken: Vec<Broken>) -> WhyNot {
        let (r, c) = (row as usize, column as usize);
        let frame = &self.fit.frame;
        let wanted = self.fit.worth(r, c).gain;
        let mentor = &self.request.people[frame.mentors[r]].id;
        let mentee = &self.request.people[frame.mentees[c]].id;
        let made = |pair: &&Pair| &pair.mentor == mentor && &pair.mentee == mentee;
        if !self.pairing.pairs.iter().any(|pair| made(&pair)) {
            let has = |side: &str, gains: Vec<i32>, seats: u32, gain: i32| {
                let least = gains.iter().min().copied();
                match least {
                    Some(least) if count(gains.len()) >= seats && least >= gain => Some(reason(
                        "prefers-present",
                        say!("broken-prefers", side = side, least = least, gain = gain),
                    )),
                    _ => None,
                }
            };
            let of = |own: &dyn Fn(&Pair) -> Option<i32>| -> Vec<i32> {
                self.pairing.pairs.iter().filter_map(own).collect()
            };
            let mentors = of(&|pair| (&pair.mentor == mentor).then_some(pair.gain.mentor));
            let mentees = of(&|pair| (&pair.mentee == mentee).then_some(pair.gain.mentee));
            let seats = (frame.row_seats[r].1, frame.column_seats[c].1);
            broken.extend(has("mentor", mentors, seats.0, wanted.mentor));
            broken.extend(has("mentee", mentees, seats.1, wanted.mentee));
        }
        WhyNot {
            allowed: true,
            broken,
            price: None,
            moves: Vec::new(),
        }
    }

    /// What forbidding a pair of the best pairing would cost; none when the best pairing has it not.
    fn loss(&self, cell: (u32, u32)) -> Result<Option<Price>, Error> {
        let (before, after) = match self.best()? {
            Best::Proved(best) => {
                let before = best.pairs();
                if before.binary_search(&cell).is_err() {
                    return Ok(None);
                }
                let mut changed = best.clone();
                let cost = changed.forbid(&Cells(&self.fit), cell, FAR);
                (before, cost.map(|_| changed.pairs()))
            }
            Best::Solved(best) => {
                let (instance, best) = &**best;
                if best.pairs.binary_search(&cell).is_err() {
                    return Ok(None);
                }
                let without = assign::forbid(instance, best, cell.0, cell.1).map_err(in_words)?;
                (best.pairs.clone(), without.map(|answer| answer.pairs))
            }
        };
        Ok(after.map(|after| self.price(&before, &after)))
    }

    /// Row and column of two ids; none when one has not that role.
    fn cell(&self, mentor: &str, mentee: &str) -> Result<Option<(u32, u32)>, Error> {
        let frame = &self.fit.frame;
        if frame.index(mentor).is_none() || frame.index(mentee).is_none() {
            return Err(Error::new(
                "unknown-person",
                say!("unknown-person"),
                say!("unknown-person.advice"),
            ));
        }
        Ok(frame.cell(mentor, mentee))
    }

    fn broken(&self, (row, column): (u32, u32)) -> Vec<Broken> {
        let (_, bits) = self.fit.pair(row as usize, column as usize);
        let frame = &self.fit.frame;
        let mentor = &self.request.people[frame.mentors[row as usize]];
        let mentee = &self.request.people[frame.mentees[column as usize]];
        let minutes = self.fit.hours.minutes(row as usize, column as usize);
        rules_of(bits, self.request.policy.rules.len())
            .into_iter()
            .map(|rule| describe::broken(&self.request, rule, mentor, mentee, minutes))
            .collect()
    }

    /// The best pairing: the given one where it is proved, and otherwise a new one. Found once.
    fn best(&self) -> Result<&Best, Error> {
        if let Some(best) = self.best.get() {
            return Ok(best);
        }
        let found = self.find()?;
        Ok(self.best.get_or_init(|| found))
    }

    fn find(&self) -> Result<Best, Error> {
        problem::keepable(&self.request, &self.fit)?;
        let cells = Cells(&self.fit);
        if let Some(exchange) = proved(&self.request, &self.fit, &cells, &self.pairing) {
            return Ok(Best::Proved(Box::new(exchange)));
        }
        let instance = problem::instance(&self.request, &self.fit)?;
        if let Some(answer) = problem::answer_of(&self.fit, &self.pairing)
            && answer.pairs.iter().all(|(row, column)| {
                instance.points[*row as usize * self.fit.columns() + *column as usize] != FORBIDDEN
            })
            && problem::proved(&instance, &answer)
        {
            return Ok(Best::Solved(Box::new((instance, answer))));
        }
        let mut search = Search::new(instance).map_err(in_words)?;
        while !search.step(u64::MAX) {}
        let answer = search.finish_now();
        Ok(Best::Solved(Box::new((search.into_instance(), answer))))
    }

    fn price(&self, before: &[(u32, u32)], after: &[(u32, u32)]) -> Price {
        let cells = Cells(&self.fit);
        let totals = |pairs: &[(u32, u32)]| totals(&self.fit, &cells, pairs);
        let (best, other) = (totals(before), totals(after));
        let less = |a: u32, b: u32| i32::try_from(i64::from(a) - i64::from(b)).unwrap_or(i32::MAX);
        Price {
            people: less(best.people, other.people),
            pairs: less(best.pairs, other.pairs),
            points: best.points - other.points,
        }
    }

    fn moves(&self, before: &[(u32, u32)], after: &[(u32, u32)]) -> Vec<Move> {
        let id =
            |people: &[usize], place: u32| self.request.people[people[place as usize]].id.clone();
        let frame = &self.fit.frame;
        let only = |one: &[(u32, u32)], other: &[(u32, u32)], change: Change| -> Vec<Move> {
            one.iter()
                .filter(|cell| other.binary_search(cell).is_err())
                .map(|(row, column)| Move {
                    mentor: id(&frame.mentors, *row),
                    mentee: id(&frame.mentees, *column),
                    change,
                })
                .collect()
        };
        let mut moves = only(before, after, Change::Removed);
        moves.extend(only(after, before, Change::Added));
        moves.cold_sort_by(|a, b| {
            (a.change == Change::Added, &a.mentor, &a.mentee).cmp(&(
                b.change == Change::Added,
                &b.mentor,
                &b.mentee,
            ))
        });
        moves
    }

    /// The best other partner of each side that no must forbids; of equals the one whose id comes first.
    fn runner_ups(&self, (row, column): (u32, u32)) -> RunnerUps {
        let frame = &self.fit.frame;
        let cells = Cells(&self.fit);
        let better = |best: &mut Option<RunnerUp>, person: usize, points: i32| {
            let id = &self.request.people[person].id;
            let first = best.as_ref().is_none_or(|best| {
                (points, std::cmp::Reverse(id)) > (best.points, std::cmp::Reverse(&best.id))
            });
            if first {
                *best = Some(RunnerUp {
                    id: id.clone(),
                    points,
                });
            }
        };
        // A locked pair may break a must, and then is no alternative.
        let open = |cell: (u32, u32), points: i32| {
            points != FORBIDDEN
                && (!frame.locks.contains_key(&cell) || self.broken(cell).is_empty())
        };
        let mut found = RunnerUps::default();
        let mut line = vec![FORBIDDEN; self.fit.columns()];
        cells.fill(row, 0..count(self.fit.columns()), &mut line);
        for (other, &points) in (0u32..).zip(&line) {
            if other != column && open((row, other), points) {
                better(&mut found.mentor, frame.mentees[other as usize], points);
            }
        }
        for other in (0..count(self.fit.rows())).filter(|other| *other != row) {
            let points = cells.cell(other, column);
            if open((other, column), points) {
                better(&mut found.mentee, frame.mentors[other as usize], points);
            }
        }
        found
    }
}

/// The pairing as an exchange, where its prices prove it best under this request and a change is one shortest path: nobody in
/// both roles, and an objective that is a sum.
pub(in crate::pairing) fn proved(
    request: &Request,
    fit: &CompiledRequest,
    cells: &Cells,
    pairing: &Pairing,
) -> Option<Exchange> {
    let sums = matches!(
        request.policy.priority,
        Priority::EveryoneMatched | Priority::BestTotal
    );
    if !sums || !fit.frame.both.is_empty() {
        return None;
    }
    let answer = problem::answer_of(fit, pairing)?;
    let prices = answer.prices.as_ref()?;
    let forced: Vec<(u32, u32)> = fit.frame.locks.keys().copied().collect();
    let seats = |seats: &[(u32, u32)], across: usize| -> Vec<Seats> {
        seats
            .iter()
            .map(|(min, max)| Seats {
                min: *min,
                max: (*max).min(count(across).max(*min)),
                counts: true,
            })
            .collect()
    };
    let rows = seats(&fit.frame.row_seats, fit.columns());
    let columns = seats(&fit.frame.column_seats, fit.rows());
    let sides = |seats: &[Seats]| -> Vec<certify::Side> {
        seats
            .iter()
            .map(|seats| certify::Side {
                min: seats.min,
                max: seats.max,
                counts: true,
            })
            .collect()
    };
    let (row, column) = (sides(&rows), sides(&columns));
    let problem = certify::Problem {
        row: &row,
        column: &column,
        forced: &forced,
        both: &[],
        exclusive: &[],
    };
    let unit = prices.unit;
    let wide = certify::Unit {
        minimum: unit.minimum.into(),
        person: unit.person.into(),
        pair: unit.pair.into(),
        point: unit.point.into(),
    };
    let pass = Pass::new(&problem, wide, &prices.rows, &prices.columns);
    let value = pass.value(&answer.pairs, |row, column| cells.cell(row, column))?;
    let mut sum = Sum::new(0..pass.strip().rows.len());
    let cost = pass.strip().step(cells, &mut sum, &mut u64::MAX.clone())?;
    let apart = |limits| lexicographic(request.policy.priority, unit, &rows, &columns, limits);
    // The rules alone say roughly how far apart points can be; only where that is too far are they all looked at.
    let apart = apart(cells.limits()) || apart(spread(cells));
    (pass.bound(cells, cost)? == value && apart)
        .then(|| {
            Exchange::new(
                cells,
                (&rows, &columns),
                &forced,
                unit,
                &answer.pairs,
                (&prices.rows, &prices.columns),
            )
        })
        .flatten()
}

/// The fewest and the most points of pairs that may exist, and 0.
fn spread(cells: &Cells) -> (i32, i32) {
    let mut line = vec![FORBIDDEN; cells.columns() as usize];
    let mut limits = (0, 0);
    for row in 0..cells.rows() {
        cells.fill(row, 0..cells.columns(), &mut line);
        for &points in line.iter().filter(|points| **points != FORBIDDEN) {
            limits = (points.min(limits.0), points.max(limits.1));
        }
    }
    limits
}

/// Whether each unit outweighs all that the lesser ones can differ by.
fn lexicographic(
    priority: Priority,
    unit: Unit,
    rows: &[Seats],
    columns: &[Seats],
    (low, high): (i32, i32),
) -> bool {
    let seats = |seats: &[Seats], across: usize| -> i128 {
        let each = seats.iter().map(|seats| seats.max.min(count(across)));
        each.map(i128::from).sum()
    };
    let pairs = seats(rows, columns.len()).min(seats(columns, rows.len()));
    let people = (rows.len() + columns.len()) as i128;
    let apart = |person: i128, least: i128| people == 0 || person > least;
    let [minimum, person, pair, point] =
        [unit.minimum, unit.person, unit.pair, unit.point].map(i128::from);
    let spread = pairs * (i128::from(high) - i128::from(low)) * point;
    let minimums = rows.iter().chain(columns).any(|seats| seats.min > 0);
    let order = if priority == Priority::BestTotal {
        pair > 0 && apart(person, pairs * pair) && point > people * person + pairs * pair
    } else {
        point > 0 && pair > spread && apart(person, pairs * pair + spread)
    };
    order && (!minimums || minimum > people * person + pairs * pair + spread)
}

fn reason(code: &str, text: String) -> Broken {
    Broken {
        rule: None,
        code: code.to_owned(),
        text,
    }
}
