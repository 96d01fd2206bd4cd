//! A policy compiled for the kernel: every rule as columns of small integers over the people in their order.
//!
//! Every rule becomes one of four tests: a table over classes (levels, sets of languages, weekly hours), equality of
//! interned texts, shared values, or a list of pairs (reporting lines, wishes, history). Nothing else in the program
//! decides which pairs may exist or what they are worth; `verify` reads the policy on its own.
#[cfg(test)]
pub(super) mod agreement_tests;
mod columns;
mod hours;
pub(super) mod participants;
pub(super) mod points;
pub(super) mod problem;
pub(super) mod prune;
mod reporting_lines;
pub(super) mod rule_counts;

use super::numbers::count;
use super::policy::fields::Lexicon;
use super::policy::{Policy, Rule, RuleKind, Side};
use super::{Gain, Request};
use crate::Error;
use crate::finding::Finding;
pub(super) use hours::Hours;
use matching::kernel;
use matching::kernel::Kernel;
use participants::Participants;

/// Bit of the direction in a row's `broken`.
pub(super) const DIRECTION: u32 = 60;
/// Bit of the coordinator's exclusions.
pub(super) const EXCLUDED: u32 = 61;
/// Bit of somebody with themselves.
pub(super) const SELF: u32 = 62;
/// Bit of a side without any seat.
pub(super) const SEATLESS: u32 = 63;

/// A request compiled: people in their order and every rule as columns over them.
#[derive(Clone, Debug)]
pub(super) struct CompiledRequest {
    /// Who stands where.
    pub frame: Participants,
    /// Shared weekly minutes, whatever the rules say about them.
    pub hours: Hours,
    /// The values that rules compare.
    pub lexicon: Lexicon,
    /// Doubts about the request: blank cells under a must, hours that cannot be read.
    pub findings: Vec<Finding>,
    kernel: Kernel,
    /// What each of the kernel's rules is called in [`Row::broken`]: the policy's own first.
    bits: Vec<u32>,
    rules: Vec<Gains>,
}

/// Whose gain a rule is, and whether it is under consent.
#[derive(Clone, Copy, Debug)]
struct Gains {
    for_side: Option<Side>,
    opt_in: bool,
}

/// One mentor against all mentees.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Points, whether or not the pair may exist.
    pub points: Vec<i32>,
    /// Which rules a pair breaks, a bit each; 0 where it may exist.
    pub broken: Vec<u64>,
    share: Vec<i32>,
    breaks: Vec<bool>,
}

impl Row {
    /// Points of each rule for one mentee, from the last [`CompiledRequest::rule_row`].
    pub(super) fn shares(&self) -> (&[i32], &[bool]) {
        (&self.share, &self.breaks)
    }
}

/// What one pair is worth, rule by rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Worth {
    /// Sum of the shares.
    pub points: i32,
    /// What each side gains.
    pub gain: Gain,
    /// Each rule's share.
    pub shares: Vec<i32>,
}

impl CompiledRequest {
    /// Compiles a request whose policy is valid.
    ///
    /// # Errors
    /// Those of [`Participants::new`].
    pub(super) fn new(request: &Request) -> Result<Self, Error> {
        let mut making = Compilation::default();
        loop {
            if let Some(fit) = making.step(request)? {
                return Ok(fit);
            }
        }
    }

    /// Rows: those who may mentor.
    pub(super) fn rows(&self) -> usize {
        self.frame.mentors.len()
    }

    /// Columns: those who may be mentored.
    pub(super) fn columns(&self) -> usize {
        self.frame.mentees.len()
    }

    /// Points and verdicts for the solver, which asks for stretches of rows.
    pub(super) fn kernel(&self) -> &Kernel {
        &self.kernel
    }

    /// Gives pairs their points in the kernel whatever the rules say, see [`Kernel::pin`].
    pub(super) fn pin(&mut self, pins: &[(u32, u32, Option<i32>)]) {
        self.kernel.pin(pins);
    }

    /// The rules as columns, and the bit of each in a row's `broken`: the policy's own first.
    pub(super) fn rules(&self) -> (&[kernel::Rule], &[u32]) {
        (self.kernel.rules(), &self.bits)
    }

    /// The points of one mentor with every mentee, and which of these pairs may not exist.
    pub(super) fn row(&self, mentor: usize, row: &mut Row) {
        row.points.clear();
        row.points.resize(self.columns(), 0);
        row.broken.clear();
        row.broken.resize(self.columns(), 0);
        for (rule, bit) in self.bits.iter().enumerate() {
            if matches!(self.kernel.rules()[rule], kernel::Rule::Nothing) {
                continue;
            }
            self.rule_row(rule, mentor, row);
            for (points, share) in row.points.iter_mut().zip(&row.share) {
                *points += share;
            }
            for (broken, breaks) in row.broken.iter_mut().zip(&row.breaks) {
                *broken |= u64::from(*breaks) << bit;
            }
        }
    }

    /// One rule's share and verdict for one mentor with every mentee, left in [`Row::shares`].
    pub(super) fn rule_row(&self, rule: usize, mentor: usize, row: &mut Row) {
        row.share.resize(self.columns(), 0);
        row.breaks.resize(self.columns(), false);
        self.kernel.rules()[rule].row(mentor, &mut row.share, &mut row.breaks);
    }

    /// Points of one pair, whether or not it may exist, and which rules it breaks.
    pub(super) fn pair(&self, mentor: usize, mentee: usize) -> (i32, u64) {
        let rules = self.kernel.rules().iter().zip(&self.bits);
        rules.fold((0, 0), |(points, broken), (rule, bit)| {
            let (share, breaks) = rule.pair(mentor, mentee);
            (points + share, broken | u64::from(breaks) << bit)
        })
    }

    /// What one pair is worth, rule by rule.
    pub(super) fn worth(&self, mentor: usize, mentee: usize) -> Worth {
        let mut worth = Worth {
            shares: Vec::with_capacity(self.rules.len()),
            ..Worth::default()
        };
        for (rule, gains) in self.kernel.rules().iter().zip(&self.rules) {
            let (share, _) = rule.pair(mentor, mentee);
            worth.shares.push(share);
            worth.points += share;
            if gains.for_side != Some(Side::Mentee) {
                worth.gain.mentor += share;
            }
            if gains.for_side != Some(Side::Mentor) {
                worth.gain.mentee += share;
            }
        }
        worth
    }

    /// Whether a rule is under consent, so that what it reads is never named.
    pub(super) fn opt_in(&self, rule: usize) -> bool {
        self.rules[rule].opt_in
    }

    /// Whether any rule is.
    pub(super) fn any_opt_in(&self) -> bool {
        self.rules.iter().any(|rule| rule.opt_in)
    }
}

/// A request that is being compiled, a part at a time.
#[derive(Debug, Default)]
pub(super) struct Compilation {
    frame: Option<Participants>,
    hours: Option<Hours>,
    lexicon: Lexicon,
    findings: Vec<Finding>,
    rules: Vec<kernel::Rule>,
}

impl Compilation {
    /// How many parts are done, and of how many.
    pub(super) fn progress(&self, policy: &Policy) -> (u32, u32) {
        let begun = u32::from(self.frame.is_some()) + u32::from(self.hours.is_some());
        (
            begun + count(self.rules.len()),
            3 + count(policy.rules.len()),
        )
    }

    /// Compiles the next part; everything once it is the last. To be called with the same request.
    ///
    /// # Errors
    /// Those of [`Participants::new`].
    pub(super) fn step(&mut self, request: &Request) -> Result<Option<CompiledRequest>, Error> {
        let Some(frame) = &self.frame else {
            self.frame = Some(Participants::new(request)?);
            return Ok(None);
        };
        let Some(hours) = &self.hours else {
            let (hours, findings) = Hours::new(request, frame);
            self.findings.extend(findings);
            self.hours = Some(hours);
            return Ok(None);
        };
        let index = self.rules.len();
        if let Some(rule) = request.policy.rules.get(index) {
            let (rule, finding) = compile(request, frame, hours, &mut self.lexicon, rule, index);
            self.findings.extend(finding);
            self.rules.push(rule);
            return Ok(None);
        }
        let made = std::mem::take(self);
        let people = made.frame.zip(made.hours);
        Ok(people.map(|people| finished(request, people, made.lexicon, made.rules, made.findings)))
    }
}

/// What holds beyond the rules, and everything laid out for the kernel.
fn finished(
    request: &Request,
    (frame, hours): (Participants, Hours),
    lexicon: Lexicon,
    mut rules: Vec<kernel::Rule>,
    mut findings: Vec<Finding>,
) -> CompiledRequest {
    let policy = &request.policy;
    let mut bits: Vec<u32> = (0..count(policy.rules.len())).collect();
    let (direction, finding) = columns::direction(request, &frame);
    findings.extend(finding);
    findings.splice(0..0, frame.findings.iter().cloned());
    let beyond = [
        (DIRECTION, direction.map(kernel::Rule::Table)),
        (
            EXCLUDED,
            Some(reporting_lines::forbidden(
                &frame,
                frame.excluded.iter().cloned(),
            )),
        ),
        (
            SELF,
            Some(reporting_lines::forbidden(
                &frame,
                reporting_lines::themselves(&frame),
            )),
        ),
        (SEATLESS, Some(columns::seatless(&frame))),
    ];
    for (bit, rule) in beyond {
        if let Some(rule) = rule {
            bits.push(bit);
            rules.push(rule);
        }
    }
    let kernel = Kernel::new(frame.mentors.len(), frame.mentees.len(), rules);
    CompiledRequest {
        frame,
        hours,
        lexicon,
        findings,
        kernel,
        bits,
        rules: policy
            .rules
            .iter()
            .map(|rule| Gains {
                for_side: rule.for_side,
                opt_in: rule.opt_in.is_some(),
            })
            .collect(),
    }
}

fn compile(
    request: &Request,
    frame: &Participants,
    hours: &Hours,
    lexicon: &mut Lexicon,
    rule: &Rule,
    index: usize,
) -> (kernel::Rule, Option<Finding>) {
    if !rule.has_must() && !rule.has_points() {
        return (kernel::Rule::Nothing, None);
    }
    match rule.rule {
        RuleKind::LevelGap => {
            let (table, finding) = columns::level_gap(request, frame, rule, index);
            (kernel::Rule::Table(table), finding)
        }
        RuleKind::Language => {
            let (table, finding) = columns::language(request, frame, lexicon, rule, index);
            (kernel::Rule::Table(table), finding)
        }
        RuleKind::Availability => {
            let (table, finding) = hours.rule(request, frame, rule, index);
            (kernel::Rule::Table(table), finding)
        }
        RuleKind::Same | RuleKind::Different => {
            let (equal, finding) = columns::equal(request, frame, lexicon, rule, index);
            (kernel::Rule::Equal(equal), finding)
        }
        RuleKind::Shared => {
            let (shared, finding) = columns::shared(request, frame, lexicon, rule, index);
            (kernel::Rule::Shared(shared), finding)
        }
        RuleKind::Ranked => {
            let (sparse, finding) = reporting_lines::ranked(request, frame, rule, index);
            (kernel::Rule::Listed(sparse), finding)
        }
        RuleKind::NotBefore => (
            kernel::Rule::Listed(reporting_lines::not_before(request, frame, rule)),
            None,
        ),
        RuleKind::ReportingLine => (
            kernel::Rule::Listed(reporting_lines::reporting_line(request, frame, rule)),
            None,
        ),
    }
}
