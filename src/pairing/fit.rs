//! The one kernel: a policy compiled to columns of small integers, and the points of one mentor against all mentees.
//!
//! Every rule becomes one of four tests: a table over classes (levels, sets of languages, weekly hours), equality of
//! interned texts, shared values through an inverted index, or a sparse list (reporting lines, wishes, history). Nothing
//! else in the program decides which pairs may exist or what they are worth; `verify` reads the policy on its own.

mod columns;
mod hours;
mod lines;

use super::check::MAX_POINTS;
use super::frame::Frame;
use super::policy::{Direction, Policy, Rule, RuleKind, Side};
use super::{Gain, Request};
use crate::Error;
use crate::finding::Finding;
use columns::{Equal, Shared, Sparse, Table};
pub(super) use hours::Hours;

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
pub(super) struct Fit {
    /// Who stands where.
    pub frame: Frame,
    /// Shared weekly minutes, whatever the rules say about them.
    pub hours: Hours,
    /// Doubts about the request: blank cells under a must, hours that cannot be read.
    pub findings: Vec<Finding>,
    rules: Vec<Compiled>,
    direction: Option<Table>,
}

/// One rule over columns.
#[derive(Clone, Debug)]
struct Compiled {
    test: Test,
    for_side: Option<Side>,
    opt_in: bool,
}

#[derive(Clone, Debug)]
enum Test {
    /// Neither a must nor points.
    Nothing,
    Table(Table),
    Equal(Equal),
    Shared(Shared),
    Sparse(Sparse),
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
    /// Points of each rule for one mentee, from the last [`Fit::rule_row`].
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

impl Fit {
    /// Compiles a request whose policy is valid.
    ///
    /// # Errors
    /// Those of [`Frame::new`].
    pub(super) fn new(request: &Request) -> Result<Self, Error> {
        let frame = Frame::new(request)?;
        let (hours, mut findings) = Hours::new(request, &frame);
        let mut rules = Vec::with_capacity(request.policy.rules.len());
        for (index, rule) in request.policy.rules.iter().enumerate() {
            let (test, finding) = compile(request, &frame, &hours, rule, index);
            findings.extend(finding);
            rules.push(Compiled {
                test,
                for_side: rule.for_side,
                opt_in: rule.opt_in.is_some(),
            });
        }
        let (direction, finding) = columns::direction(request, &frame);
        findings.extend(finding);
        findings.splice(0..0, frame.findings.iter().cloned());
        Ok(Self {
            frame,
            hours,
            findings,
            rules,
            direction,
        })
    }

    /// Rows: those who may mentor.
    pub(super) fn rows(&self) -> usize {
        self.frame.mentors.len()
    }

    /// Columns: those who may be mentored.
    pub(super) fn columns(&self) -> usize {
        self.frame.mentees.len()
    }

    /// The points of one mentor with every mentee, and which of these pairs may not exist.
    pub(super) fn row(&self, mentor: usize, row: &mut Row) {
        row.points.clear();
        row.points.resize(self.columns(), 0);
        row.broken.clear();
        row.broken.resize(self.columns(), 0);
        for rule in 0..self.rules.len() {
            if matches!(self.rules[rule].test, Test::Nothing) {
                continue;
            }
            self.rule_row(rule, mentor, row);
            let bit = 1_u64 << rule;
            for (points, share) in row.points.iter_mut().zip(&row.share) {
                *points += share;
            }
            for (broken, breaks) in row.broken.iter_mut().zip(&row.breaks) {
                *broken |= if *breaks { bit } else { 0 };
            }
        }
        if let Some(direction) = &self.direction {
            row.share.clear();
            row.share.resize(self.columns(), 0);
            row.breaks.clear();
            row.breaks.resize(self.columns(), false);
            direction.row(mentor, &mut row.share, &mut row.breaks);
            for (broken, breaks) in row.broken.iter_mut().zip(&row.breaks) {
                *broken |= if *breaks { 1 << DIRECTION } else { 0 };
            }
        }
        for column in &self.frame.excluded[mentor] {
            row.broken[*column as usize] |= 1 << EXCLUDED;
        }
        if let Some(own) = self.frame.column_of[self.frame.mentors[mentor]] {
            row.broken[own as usize] |= 1 << SELF;
        }
        let own = self.frame.row_seats[mentor].1 == 0;
        for (broken, (_, most)) in row.broken.iter_mut().zip(&self.frame.column_seats) {
            if own || *most == 0 {
                *broken |= 1 << SEATLESS;
            }
        }
    }

    /// One rule's share and verdict for one mentor with every mentee, left in [`Row::shares`].
    pub(super) fn rule_row(&self, rule: usize, mentor: usize, row: &mut Row) {
        row.share.clear();
        row.share.resize(self.columns(), 0);
        row.breaks.clear();
        row.breaks.resize(self.columns(), false);
        match &self.rules[rule].test {
            Test::Nothing => {}
            Test::Table(test) => test.row(mentor, &mut row.share, &mut row.breaks),
            Test::Equal(test) => test.row(mentor, &mut row.share, &mut row.breaks),
            Test::Shared(test) => test.row(mentor, &mut row.share, &mut row.breaks),
            Test::Sparse(test) => test.row(mentor, &mut row.share, &mut row.breaks),
        }
    }

    /// What chosen mentees are worth to one mentor, rule by rule, in the order given.
    pub(super) fn worth(&self, mentor: usize, mentees: &[usize], row: &mut Row) -> Vec<Worth> {
        let mut worths = vec![Worth::default(); mentees.len()];
        for (index, rule) in self.rules.iter().enumerate() {
            self.rule_row(index, mentor, row);
            for (worth, mentee) in worths.iter_mut().zip(mentees) {
                let share = row.share[*mentee];
                worth.shares.push(share);
                worth.points += share;
                if rule.for_side != Some(Side::Mentee) {
                    worth.gain.mentor += share;
                }
                if rule.for_side != Some(Side::Mentor) {
                    worth.gain.mentee += share;
                }
            }
        }
        worths
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

/// The smallest difference of levels, senior minus junior, that the policy's direction lets a pair have: 1, or 0 where a
/// `level-gap` must says in so many words (`min` of 0 or less) that equals may meet. None under `any`.
pub(super) fn smallest_gap(policy: &Policy) -> Option<i64> {
    if policy.direction == Direction::Any {
        return None;
    }
    let equals = policy.rules.iter().any(|rule| {
        rule.rule == RuleKind::LevelGap && rule.must_limits().min.is_some_and(|min| min <= 0)
    });
    Some(i64::from(!equals))
}

fn compile(
    request: &Request,
    frame: &Frame,
    hours: &Hours,
    rule: &Rule,
    index: usize,
) -> (Test, Option<Finding>) {
    if !rule.has_must() && !rule.has_points() {
        return (Test::Nothing, None);
    }
    match rule.rule {
        RuleKind::LevelGap => {
            let (table, finding) = columns::level_gap(request, frame, rule, index);
            (Test::Table(table), finding)
        }
        RuleKind::Language => {
            let (table, finding) = columns::language(request, frame, rule, index);
            (Test::Table(table), finding)
        }
        RuleKind::Availability => {
            let (table, finding) = hours.rule(request, frame, rule, index);
            (Test::Table(table), finding)
        }
        RuleKind::Same | RuleKind::Different => {
            let (equal, finding) = columns::equal(request, frame, rule, index);
            (Test::Equal(equal), finding)
        }
        RuleKind::Shared => {
            let (shared, finding) = columns::shared(request, frame, rule, index);
            (Test::Shared(shared), finding)
        }
        RuleKind::Ranked => {
            let (sparse, finding) = lines::ranked(request, frame, rule, index);
            (Test::Sparse(sparse), finding)
        }
        RuleKind::NotBefore => (Test::Sparse(lines::not_before(request, frame, rule)), None),
        RuleKind::ReportingLine => (
            Test::Sparse(lines::reporting_line(request, frame, rule)),
            None,
        ),
    }
}

/// A share kept within what one rule can give one pair.
fn capped(points: i64, at_most: Option<i32>) -> i32 {
    let cap = i64::from(at_most.unwrap_or(MAX_POINTS).clamp(0, MAX_POINTS));
    i32::try_from(points.clamp(-cap, cap)).unwrap_or(0)
}
