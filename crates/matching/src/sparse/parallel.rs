//! Pricing and certification split into row ranges that workers can process.
//!
//! Whoever owns the search hands pieces out and works on what nobody has. When all are out it takes the last one over, and
//! so on backwards, so it never waits: a helper that is slow, or never answers, costs nothing but time. A piece has the
//! same answer whoever works on it, so neither the number of helpers nor their pace nor the size of a piece changes anything.

use std::ops::Range;

use super::pricing::Look;
use super::pricing_task::{Finding, Task};
use crate::certify::{Strip, Sum};
use crate::scores::Source;

/// What is to be done, and how many rows make a piece of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkerTask {
    /// What.
    pub work: Work,
    /// Rows of a piece; the last one may have fewer.
    pub size: u32,
}

/// A look or a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Who pays more than the prices say?
    Look(Task),
    /// What do all pairs bring at these prices?
    Sum(Strip),
}

/// What came of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkerResult {
    /// Of a look, row by row.
    Look(Vec<Finding>),
    /// Of a sum.
    Sum(i128),
}

/// A piece being worked on.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Of a look.
    Look(Look),
    /// Of a sum.
    Sum(Sum),
}

impl WorkerTask {
    /// Whether it is about rows and columns of this source. Everything else here may be called only if it is.
    pub fn fits<S: Source + ?Sized>(&self, source: &S) -> bool {
        match &self.work {
            Work::Look(task) => {
                task.tariff.rows.len() == source.rows() as usize
                    && task.tariff.columns.len() == source.columns() as usize
                    && task.rows.iter().all(|&row| row < source.rows())
            }
            Work::Sum(strip) => strip.fits(source),
        }
    }

    /// How many pieces there are.
    #[must_use]
    pub fn pieces(&self) -> u32 {
        let pieces = self.rows().len().div_ceil(self.size.max(1) as usize);
        u32::try_from(pieces).unwrap_or(u32::MAX)
    }

    /// Makes ready for one piece; none when there is no such piece.
    #[must_use]
    pub fn piece(&self, number: u32) -> Option<Piece> {
        let range = self.range(number)?;
        Some(match &self.work {
            Work::Look(_) => Piece::Look(Look::new(range)),
            Work::Sum(_) => Piece::Sum(Sum::new(range)),
        })
    }

    fn rows(&self) -> &[u32] {
        match &self.work {
            Work::Look(task) => &task.rows,
            Work::Sum(strip) => &strip.rows,
        }
    }

    fn range(&self, number: u32) -> Option<Range<usize>> {
        let (size, rows) = (self.size.max(1) as usize, self.rows().len());
        let start = (number as usize).checked_mul(size)?;
        (start < rows).then(|| start..rows.min(start.saturating_add(size)))
    }
}

impl Piece {
    /// Looks at about `budget` cells more and takes them from it; what was found once the piece is done.
    pub fn step<S: Source + ?Sized>(
        &mut self,
        source: &S,
        errand: &WorkerTask,
        budget: &mut u64,
    ) -> Option<WorkerResult> {
        match (self, &errand.work) {
            (Piece::Look(look), Work::Look(task)) => {
                look.step(source, task, budget).map(WorkerResult::Look)
            }
            (Piece::Sum(sum), Work::Sum(strip)) => {
                strip.step(source, sum, budget).map(WorkerResult::Sum)
            }
            // A piece of another errand finds nothing, which does not fit this one.
            _ => Some(WorkerResult::Look(Vec::new())),
        }
    }
}

/// An errand under way.
#[derive(Clone, Debug)]
pub(super) struct Share {
    errand: WorkerTask,
    /// What came back, piece by piece.
    found: Vec<Option<WorkerResult>>,
    missing: u32,
    /// The first piece that nobody has.
    next: u32,
    /// What the owner works on.
    own: Option<(u32, Piece)>,
}

impl Share {
    /// Cuts into pieces of about so many cells. A look must be at this source.
    pub fn new<S: Source + ?Sized>(work: Work, source: &S, cells: u64) -> Self {
        let columns = match &work {
            Work::Look(task) => u64::from(task.tiles).saturating_mul(super::pricing::TILE.into()),
            Work::Sum(_) => u64::MAX,
        };
        let rows = cells / columns.min(source.columns().into()).max(1);
        // Powers of two, so that pieces end where blocks of rows do.
        let size = 1 << rows.clamp(LEAST, MOST).ilog2();
        let mut errand = WorkerTask { work, size };
        if !errand.fits(source) {
            errand.size = u32::MAX;
            match &mut errand.work {
                Work::Look(task) => task.rows.clear(),
                Work::Sum(strip) => strip.rows.clear(),
            }
        }
        let pieces = errand.pieces();
        Self {
            errand,
            found: vec![None; pieces as usize],
            missing: pieces,
            next: 0,
            own: None,
        }
    }

    pub fn errand(&self) -> &WorkerTask {
        &self.errand
    }

    /// Rows done or begun, of all.
    pub fn progress(&self) -> (usize, usize) {
        let rows = self.errand.rows().len();
        let whole = (self.found.len() - self.missing as usize) * self.errand.size as usize;
        let begun = self.own.as_ref().and_then(|(number, piece)| {
            let next = match piece {
                Piece::Look(look) => look.next(),
                Piece::Sum(sum) => sum.next(),
            };
            Some(next.saturating_sub(self.errand.range(*number)?.start))
        });
        ((whole + begun.unwrap_or(0)).min(rows), rows)
    }

    /// A piece for somebody else; none when all are out, or there is only one.
    pub fn hand_out(&mut self) -> Option<u32> {
        let piece = self.next;
        if piece as usize >= self.found.len() || self.found.len() < 2 {
            return None;
        }
        self.next += 1;
        Some(piece)
    }

    /// Takes what came of a piece. What does not fit it is not taken; what came before stays.
    pub fn hand_in(&mut self, number: u32, found: WorkerResult, columns: u32) -> bool {
        let Some(range) = self.errand.range(number) else {
            return false;
        };
        let fits = match (&self.errand.work, &found) {
            (Work::Look(task), WorkerResult::Look(findings)) => {
                let rows = findings.iter().map(|finding| finding.row);
                let mut pairs = findings.iter().flat_map(|finding| &finding.pairs);
                rows.eq(task.rows[range].iter().copied()) && pairs.all(|pair| pair.0 < columns)
            }
            (Work::Sum(_), WorkerResult::Sum(_)) => true,
            _ => false,
        };
        let place = &mut self.found[number as usize];
        if fits && place.is_none() {
            *place = Some(found);
            self.missing -= 1;
        }
        fits
    }

    /// Works on what nobody has, and then on what has not come back, for about `budget` cells; true when everything is there.
    pub fn step<S: Source + ?Sized>(&mut self, source: &S, mut budget: u64) -> bool {
        while self.missing > 0 {
            let known = |number: u32| self.found[number as usize].is_some();
            if self.own.as_ref().is_none_or(|(number, _)| known(*number)) {
                let Some(number) = self.turn() else {
                    return true;
                };
                self.own = self.errand.piece(number).map(|piece| (number, piece));
            }
            let Some((number, piece)) = &mut self.own else {
                return true;
            };
            let number = *number;
            let Some(found) = piece.step(source, &self.errand, &mut budget) else {
                return false;
            };
            self.own = None;
            self.hand_in(number, found, source.columns());
            if budget == 0 {
                break;
            }
        }
        self.missing == 0
    }

    /// The sum of what came of a sum.
    pub fn sum(&self) -> i128 {
        let each = self.found.iter().flatten();
        let sums = each.map(|found| match found {
            WorkerResult::Sum(sum) => *sum,
            WorkerResult::Look(_) => 0,
        });
        sums.sum()
    }

    /// What was to be looked for, and what was found, in the order of rows.
    pub fn end(self) -> (Work, Vec<Finding>) {
        let each = self.found.into_iter().flatten();
        let findings = each.filter_map(|found| match found {
            WorkerResult::Look(findings) => Some(findings),
            WorkerResult::Sum(_) => None,
        });
        (self.errand.work, findings.flatten().collect())
    }

    /// The owner's next piece: one that nobody has, or else the last that has not come back, which is the last to be begun.
    fn turn(&mut self) -> Option<u32> {
        if (self.next as usize) < self.found.len() {
            self.next += 1;
            return Some(self.next - 1);
        }
        let last = self.found.iter().rposition(Option::is_none)?;
        u32::try_from(last).ok()
    }
}

/// Rows of a piece, at least and at most.
const LEAST: u64 = 1;
const MOST: u64 = 1 << 30;
