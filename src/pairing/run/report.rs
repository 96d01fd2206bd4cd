//! From chosen pairs to the pairing that people read: reasons for every pair, and why everybody else waits.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use sorting::ColdSort;

use super::assign::FORBIDDEN;
use super::fingerprint;
use super::fingerprint::Print;
use super::reasons;
use super::reasons::{InternedPair, InternedPairing, Reasons};
use crate::finding::Finding;
use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::participants::Participants;
use crate::pairing::compile::rule_counts::{RuleNames, Tallies, Tally};
use crate::pairing::numbers::count;
use crate::pairing::policy::check;
use crate::pairing::policy::note::note;
use crate::pairing::policy::{Priority, Side};
use crate::pairing::{Certificate, Pair, Pairing, Request, Totals, Waiting, WaitingReason};
use crate::roster::Role;
use crate::words::say;
use matching::scores::Source;

/// The report on a set of pairs, made row by row.
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Report {
    /// Columns of each row's pairs, sorted.
    of_row: Vec<Vec<usize>>,
    row_waits: Vec<bool>,
    column_waits: Vec<bool>,
    columns_waiting: Vec<usize>,
    column_degree: Vec<u32>,
    row_tally: BTreeMap<usize, Tally>,
    column_tally: BTreeMap<usize, Tally>,
    /// The best points that each row and column could have, where that makes a difference to why they wait.
    best: Option<Best>,
    pairs: Vec<InternedPair>,
    reasons: Reasons,
    next: usize,
    rows: Option<Tallies>,
    columns: Option<Tallies>,
}

/// The best points among the pairs that are left to each row and column.
#[derive(Clone, Debug)]
struct Best {
    rows: Vec<Option<i32>>,
    columns: Vec<Option<i32>>,
}

/// Cells that are looked at in the time that explaining one pair takes.
const EXPLAINED: usize = 20_000;

impl Report {
    /// Begins the report on these pairs (row and column, each once).
    pub(in crate::pairing) fn new(fit: &CompiledRequest, chosen: &[(u32, u32)]) -> Self {
        let mut of_row = vec![Vec::new(); fit.rows()];
        let mut column_degree = vec![0; fit.columns()];
        for (row, column) in chosen {
            of_row[*row as usize].push(*column as usize);
            column_degree[*column as usize] += 1;
        }
        for columns in &mut of_row {
            columns.sort_unstable();
        }
        let frame = &fit.frame;
        let short = |degree: u32, (min, _): (u32, u32)| degree < min;
        let degree = |at: usize| {
            frame.row_of[at].map_or(0, |row| count(of_row[row as usize].len()))
                + frame.column_of[at].map_or(0, |column| column_degree[column as usize])
        };
        let row_waits: Vec<bool> = frame
            .mentors
            .iter()
            .enumerate()
            .map(|(row, at)| {
                degree(*at) == 0 || short(count(of_row[row].len()), frame.row_seats[row])
            })
            .collect();
        let column_waits: Vec<bool> = frame
            .mentees
            .iter()
            .enumerate()
            .map(|(column, at)| {
                degree(*at) == 0 || short(column_degree[column], frame.column_seats[column])
            })
            .collect();
        let columns_waiting = (0..fit.columns())
            .filter(|column| column_waits[*column])
            .collect();
        Self {
            of_row,
            row_waits,
            column_waits,
            columns_waiting,
            column_degree,
            row_tally: BTreeMap::new(),
            column_tally: BTreeMap::new(),
            best: None,
            pairs: Vec::with_capacity(chosen.len()),
            reasons: Reasons::default(),
            next: 0,
            rows: None,
            columns: None,
        }
    }

    /// Rows done.
    pub(in crate::pairing) fn done(&self) -> usize {
        self.next.min(self.of_row.len())
    }

    /// Looks at about this many cells more (at least one row); true when done.
    pub(in crate::pairing) fn step(
        &mut self,
        request: &Request,
        fit: &CompiledRequest,
        mut budget: u64,
    ) -> bool {
        let all = fit.rows() + self.columns_waiting.len();
        while self.next < all {
            let looked = match self.next.checked_sub(fit.rows()) {
                None => self.look(request, fit, self.next),
                Some(at) => {
                    let column = self.columns_waiting[at];
                    let tallies = self
                        .columns
                        .get_or_insert_with(|| Tallies::new(fit, Side::Mentee));
                    self.column_tally.insert(column, tallies.of(column));
                    fit.rows()
                }
            };
            self.next += 1;
            if budget <= looked as u64 {
                break;
            }
            budget -= looked as u64;
        }
        self.next >= all
    }

    /// Looks at one row; how many cells that was, in effect.
    fn look(&mut self, request: &Request, fit: &CompiledRequest, mentor: usize) -> usize {
        let waits = self.row_waits[mentor];
        let mut looked = 100 + EXPLAINED * self.of_row[mentor].len();
        if waits {
            let tallies = self
                .rows
                .get_or_insert_with(|| Tallies::new(fit, Side::Mentor));
            self.row_tally.insert(mentor, tallies.of(mentor));
            looked += fit.columns();
        }
        if request.policy.priority == Priority::BestTotal
            && (waits || !self.columns_waiting.is_empty())
        {
            self.look_for_best(fit, mentor);
            looked += fit.columns() * 4;
        }
        for column in &self.of_row[mentor] {
            self.pairs
                .push(self.reasons.tell(request, fit, mentor, *column));
        }
        looked
    }

    fn look_for_best(&mut self, fit: &CompiledRequest, mentor: usize) {
        let kernel = fit.kernel();
        let Best { rows, columns } = self.best.get_or_insert_with(|| Best {
            rows: vec![None; fit.rows()],
            columns: vec![None; fit.columns()],
        });
        let mut cells = vec![FORBIDDEN; fit.columns()];
        kernel.fill(count(mentor), 0..kernel.columns(), &mut cells);
        for (best, points) in columns
            .iter_mut()
            .zip(cells)
            .filter(|cell| cell.1 != FORBIDDEN)
        {
            *best = (*best).max(Some(points));
            rows[mentor] = rows[mentor].max(Some(points));
        }
    }

    /// What is left once every row is done.
    pub(in crate::pairing) fn finish(
        self,
        request: &Request,
        fit: &CompiledRequest,
        certificate: Certificate,
        findings: Vec<Finding>,
    ) -> Ending {
        let waiting = self.waiting(request, fit);
        let mut totals = totals(&self.pairs);
        let chosen: Vec<(u32, u32)> = self
            .of_row
            .iter()
            .enumerate()
            .flat_map(|(row, columns)| {
                columns
                    .iter()
                    .map(move |column| (count(row), count(*column)))
            })
            .collect();
        totals.filled = u32::try_from(crate::pairing::compile::problem::filled(fit, &chosen))
            .unwrap_or(u32::MAX);
        Ending {
            pairs: self.pairs,
            reasons: self.reasons,
            part: 0,
            print: Print::default(),
            findings,
            pairing: Pairing {
                pairs: Vec::new(),
                waiting,
                totals,
                certificate,
                findings: Vec::new(),
                seed: request.policy.seed,
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
        }
    }

    fn waiting(&self, request: &Request, fit: &CompiledRequest) -> Vec<Waiting> {
        let frame = &fit.frame;
        let names = RuleNames::new(request);
        let mut waiting = Vec::new();
        for (at, person) in request.people.iter().enumerate() {
            let row = frame.row_of[at].map(|row| row as usize);
            let column = frame.column_of[at].map(|column| column as usize);
            let as_mentor = row.is_some_and(|row| self.row_waits[row]);
            let as_mentee = column.is_some_and(|column| self.column_waits[column]);
            let role = match (as_mentor, as_mentee) {
                (false, false) => continue,
                (true, true) => Role::Both,
                (true, false) => Role::Mentor,
                (false, true) => Role::Mentee,
            };
            let partners = row.map_or(0, |row| count(self.of_row[row].len()))
                + column.map_or(0, |column| self.column_degree[column]);
            let mut tally = Tally::default();
            let mut best = None;
            let mut minimum = 0;
            if let (true, Some(row)) = (as_mentor, row) {
                tally.join(&self.row_tally[&row]);
                best = best.max(self.best.as_ref().and_then(|best| best.rows[row]));
                minimum = minimum.max(frame.row_seats[row].0);
            }
            if let (true, Some(column)) = (as_mentee, column) {
                tally.join(&self.column_tally[&column]);
                best = best.max(self.best.as_ref().and_then(|best| best.columns[column]));
                minimum = minimum.max(frame.column_seats[column].0);
            }
            waiting.push(Waiting {
                id: person.id.clone(),
                role,
                reason: why_waiting(&names, frame, at, &tally, best, (partners, minimum)),
            });
        }
        waiting.cold_sort_by(|a, b| a.id.cmp(&b.id));
        waiting
    }
}

/// What comes after the reasons, in parts that each take a while with many people: the order, the fingerprint, and what is doubtful.
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Ending {
    pairing: Pairing,
    pairs: Vec<InternedPair>,
    reasons: Reasons,
    part: usize,
    print: Print,
    /// Those that come last.
    findings: Vec<Finding>,
}

impl Ending {
    /// Does the next part; true when it was the last.
    pub(in crate::pairing) fn step(&mut self, request: &Request, fit: &CompiledRequest) -> bool {
        let (people, pairing) = (&request.people, &self.pairing);
        match self.part {
            0 => reasons::order(people, &mut self.pairs),
            1 => {
                self.print.pairs(&mut reasons::paired(people, &self.pairs));
                self.print.totals(pairing.totals, &pairing.certificate);
            }
            part => {
                let side = [Side::Mentor, Side::Mentee][part % 2];
                if let Some(prices) = fingerprint::stage(&pairing.certificate, part / 2 - 1) {
                    self.print.prices(request, prices, side);
                } else {
                    let mut all = fit.findings.clone();
                    all.extend(check::doubts(&request.policy, &request.people));
                    all.append(&mut self.findings);
                    all.extend(short(request, fit, &self.pairing.waiting));
                    self.pairing.findings = all;
                    let print = std::mem::take(&mut self.print);
                    self.pairing.certificate.fingerprint = print.finish(&self.pairing.certificate);
                    return true;
                }
            }
        }
        self.part += 1;
        false
    }

    /// The answer, once every part is done. Ids are those of all people, in their order.
    pub(in crate::pairing) fn told(self, ids: impl Iterator<Item = String>) -> InternedPairing {
        InternedPairing::new(self.pairing, ids, self.pairs, self.reasons)
    }
}

/// What is doubtful about a pairing from people and rules alone.
pub(in crate::pairing) fn doubts(
    request: &Request,
    fit: &CompiledRequest,
    waiting: &[Waiting],
) -> Vec<Finding> {
    let mut all = fit.findings.clone();
    all.extend(check::doubts(&request.policy, &request.people));
    all.extend(short(request, fit, waiting));
    all
}

pub(in crate::pairing) fn best_by_trial() -> Finding {
    note(
        "best-by-trial",
        None,
        1,
        say!("best-by-trial"),
        say!("best-by-trial.advice"),
    )
}

/// Smallest numbers of partners that are not met.
fn short(request: &Request, fit: &CompiledRequest, waiting: &[Waiting]) -> Vec<Finding> {
    let short = waiting
        .iter()
        .filter(|waiting| waiting.reason.params.contains_key("minimum"))
        .count();
    if short == 0 {
        return Vec::new();
    }
    let mut all = vec![note(
        "minimum-not-met",
        None,
        count(short),
        say!("minimum-not-met", count = short),
        say!("minimum-not-met.advice"),
    )];
    for conflict in crate::pairing::explain::conflicts::minimums(request, fit, &fit.frame.locks) {
        let people = conflict.members.first().map_or(0, |asks| asks.people.len());
        all.push(note(
            "minimum-conflict",
            None,
            count(people),
            conflict.text,
            say!("minimum-conflict-advice"),
        ));
    }
    all
}

/// One pair with its reasons.
pub(in crate::pairing) fn pair(
    request: &Request,
    fit: &CompiledRequest,
    mentor: usize,
    mentee: usize,
) -> Pair {
    let mut reasons = Reasons::default();
    let told = reasons.tell(request, fit, mentor, mentee);
    let id = |at: u32| request.people[at as usize].id.clone();
    reasons.pair(&told, id(told.mentor), id(told.mentee))
}

/// People, pairs, points and the worst pair.
fn totals(pairs: &[InternedPair]) -> Totals {
    let mut people: Vec<u32> = pairs
        .iter()
        .flat_map(|pair| [pair.mentor, pair.mentee])
        .collect();
    people.sort_unstable();
    people.dedup();
    Totals {
        filled: 0,
        people: count(people.len()),
        pairs: count(pairs.len()),
        points: pairs.iter().map(|pair| i64::from(pair.points)).sum(),
        worst: pairs.iter().map(|pair| pair.points).min().unwrap_or(0),
    }
}

fn why_waiting(
    names: &RuleNames,
    frame: &Participants,
    at: usize,
    tally: &Tally,
    best: Option<i32>,
    (partners, minimum): (u32, u32),
) -> WaitingReason {
    let policy = &names.request.policy;
    let seats = frame.row_of[at].map_or(0, |row| frame.row_seats[row as usize].1)
        + frame.column_of[at].map_or(0, |column| frame.column_seats[column as usize].1);
    let mut params: IndexMap<String, String> = IndexMap::new();
    params.insert("possible".to_owned(), tally.possible.to_string());
    params.insert("candidates".to_owned(), tally.candidates.to_string());
    let code = if seats == 0 {
        "capacity-zero"
    } else if tally.possible == 0 {
        "nobody-on-the-other-side"
    } else if tally.candidates == 0 {
        "no-candidates"
    } else if partners > 0 {
        "below-minimum"
    } else if policy.priority == Priority::BestTotal && best.is_some_and(|best| best < 0) {
        "negative-total"
    } else {
        "all-taken"
    };
    if minimum > partners {
        params.insert("minimum".to_owned(), minimum.to_string());
        params.insert("partners".to_owned(), partners.to_string());
    }
    let mut reason = WaitingReason {
        code: code.to_owned(),
        text: String::new(),
        params,
        removed: tally.removed(names),
        candidates: tally.candidates,
    };
    reason.text = waiting_text(&reason, names, (partners, minimum)).unwrap_or_default();
    reason
}

/// Why somebody waits, in words; none for a reason of another version of this program.
pub(in crate::pairing) fn waiting_text(
    reason: &WaitingReason,
    names: &RuleNames,
    (partners, minimum): (u32, u32),
) -> Option<String> {
    let number = |name: &str| {
        let number = reason.params.get(name).and_then(|text| text.parse().ok());
        number.unwrap_or(0_u32)
    };
    let (possible, candidates) = (number("possible"), number("candidates"));
    let mut sentences = Vec::new();
    sentences.push(match reason.code.as_str() {
        "capacity-zero" => say!("waiting-capacity-zero"),
        "nobody-on-the-other-side" => say!("waiting-nobody"),
        "no-candidates" => say!("waiting-no-candidates", possible = possible),
        "below-minimum" => say!(
            "waiting-below-minimum",
            partners = partners,
            minimum = minimum
        ),
        "negative-total" => say!(
            "waiting-negative-total",
            candidates = candidates,
            possible = possible
        ),
        "all-taken" => say!(
            "waiting-all-taken",
            candidates = candidates,
            possible = possible
        ),
        _ => return None,
    });
    let worst = reason
        .removed
        .iter()
        .max_by_key(|removed| (removed.count, -removed.rule));
    if let Some(worst) = worst.filter(|_| reason.code == "no-candidates") {
        let (must, count) = (names.of(worst.rule), worst.count);
        sentences.push(match usize::try_from(worst.rule) {
            Ok(rule) => say!(
                "waiting-most-by-rule",
                number = rule + 1,
                must = must,
                count = count
            ),
            Err(_) => say!("waiting-most-by-policy", must = must, count = count),
        });
    }
    if reason.params.contains_key("minimum") && reason.code != "below-minimum" {
        sentences.push(say!("waiting-minimum-asked", minimum = number("minimum")));
    }
    Some(sentences.join(" "))
}
