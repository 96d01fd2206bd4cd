//! Whether the stages of a certificate prove that no pairing is fairer.

use super::prices::whole;
use crate::pairing::Prices;
use crate::pairing::certify::{Chain, Leximin, Problem, Unit};

/// The stages under examination, a mentor at a time.
pub(super) struct Fairness {
    stages: Vec<(Vec<i64>, Vec<i64>)>,
    /// None once they prove nothing.
    check: Option<Leximin>,
}

/// What people and pairs are worth, and the prices of mentors and mentees for them.
type First<'a> = (Unit, &'a [i64], &'a [i64]);

impl Fairness {
    /// `worth` gives the points of a pair, none where it may not exist.
    pub(super) fn new(
        problem: &Problem<'_>,
        first: First<'_>,
        stages: &[Prices],
        pairs: &[(u32, u32)],
        worth: impl FnMut(u32, u32) -> Option<i32>,
    ) -> Self {
        let stages: Option<Vec<_>> = stages
            .iter()
            .map(|prices| whole(prices).map(|(_, u, v)| (u, v)))
            .collect();
        let fits = stages.is_some();
        let mut fairness = Self {
            stages: stages.unwrap_or_default(),
            check: None,
        };
        fairness.check = fairness
            .with(first, |chain| Leximin::new(problem, chain, pairs, worth))
            .filter(|_| fits);
        fairness
    }

    /// Takes the points of the next mentor with everybody.
    pub(super) fn row(&mut self, first: First<'_>, points: &[i32]) {
        if let Some(mut check) = self.check.take()
            && self.with(first, |chain| check.row(chain, points)).is_some()
        {
            self.check = Some(check);
        }
    }

    /// Whether it is a proof, once all mentors have been taken.
    pub(super) fn finish(mut self, problem: &Problem<'_>, first: First<'_>) -> bool {
        let check = self.check.take();
        check.is_some_and(|check| self.with(first, |chain| check.finish(problem, chain)))
    }

    fn with<T>(&self, (unit, u, v): First<'_>, what: impl FnOnce(Chain<'_>) -> T) -> T {
        let each = self
            .stages
            .iter()
            .map(|(u, v)| (u.as_slice(), v.as_slice()));
        let stages: Vec<(&[i64], &[i64])> = each.collect();
        what(Chain {
            unit,
            first: (u, v),
            stages: &stages,
        })
    }
}
