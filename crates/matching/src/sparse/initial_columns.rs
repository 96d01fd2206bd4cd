//! The first candidates: for each row and each column the best partners, among all or among a seeded sample.

use super::network::Arc;
use super::pricing::lot;
use crate::problem::FORBIDDEN;
use crate::scores::Source;

/// Up to this many columns are all looked at: the best candidates there are soon pay for the look.
const WHOLE: u32 = 2048;
/// Columns of one stretch, where there are more.
const STRETCH: u32 = 64;
/// Stretches a row looks at.
const STRETCHES: u32 = 8;
/// Candidates that a row takes from them, and a column.
const ROW: usize = 10;
const COLUMN: usize = 4;

/// Cells that are compared with their bars together.
const BLOCK: usize = 64;

/// Hands that a row's cells are dealt to, see [`least`]: no fewer than it takes candidates, and whole vectors of them.
const HANDS: usize = ROW.next_multiple_of(4);

/// Incremental sampling, row after row.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    next: u32,
    arcs: Vec<Arc>,
    /// The best rows of each column so far.
    columns: Vec<Best<COLUMN>>,
    /// The points of the last of these: whoever has fewer is none of them.
    bars: Vec<i32>,
    scratch: Vec<i32>,
}

impl Sample {
    pub fn new(columns: usize) -> Self {
        Self {
            next: 0,
            arcs: Vec::new(),
            columns: vec![Best::new(); columns],
            bars: vec![FORBIDDEN + 1; columns],
            scratch: Vec::new(),
        }
    }

    /// Rows looked at so far.
    pub fn done(&self) -> u32 {
        self.next
    }

    /// Looks at about `budget` cells more, in rows that are open; the candidates, sorted, once all rows are done.
    pub fn step<S: Source + ?Sized>(
        &mut self,
        source: &S,
        open: &[bool],
        mut budget: u64,
    ) -> Option<Vec<Arc>> {
        while self.next < source.rows() {
            if open[self.next as usize] {
                self.row(source, self.next);
            }
            self.next += 1;
            let cost = match source.columns() {
                columns if columns <= WHOLE => u64::from(columns),
                _ => u64::from(STRETCH * STRETCHES),
            };
            if budget <= cost && self.next < source.rows() {
                return None;
            }
            budget = budget.saturating_sub(cost);
        }
        Some(self.all())
    }

    /// All candidates: those of the rows stand in the order of rows, and the columns' are put beside them.
    fn all(&mut self) -> Vec<Arc> {
        let own = std::mem::take(&mut self.arcs);
        let mut place = vec![0_usize; self.next as usize + 1];
        for (_, row) in self.columns.iter().flat_map(Best::each) {
            place[row as usize + 1] += 1;
        }
        for row in 1..place.len() {
            place[row] += place[row - 1];
        }
        let mut others = vec![(0, 0); place[self.next as usize]];
        for (column, best) in (0u32..).zip(&self.columns) {
            for (points, row) in best.each() {
                others[place[row as usize]] = (column, points);
                place[row as usize] += 1;
            }
        }
        let mut arcs: Vec<Arc> = Vec::with_capacity(own.len() + others.len());
        let mut own = own.into_iter().peekable();
        let mut from = 0;
        for (row, &to) in (0u32..).zip(&place[..self.next as usize]) {
            let first = arcs.len();
            arcs.extend(std::iter::from_fn(|| own.next_if(|arc| arc.row == row)));
            arcs.extend(others[from..to].iter().map(|&(column, points)| Arc {
                row,
                column,
                points,
            }));
            arcs[first..].sort_unstable();
            from = to;
        }
        arcs.dedup();
        arcs
    }

    fn row<S: Source + ?Sized>(&mut self, source: &S, row: u32) {
        let columns = source.columns();
        let mut best = Best::<ROW>::new();
        let mut take = |start: u32, end: u32| {
            self.scratch.resize((end - start) as usize, 0);
            source.fill(row, start..end, &mut self.scratch);
            let least = least(&self.scratch);
            let bars = &mut self.bars[start as usize..end as usize];
            let cells = self.scratch.chunks(BLOCK).zip(bars.chunks_mut(BLOCK));
            for (first, (points, bars)) in (start..).step_by(BLOCK).zip(cells) {
                let mut hits = hits(points, bars, best.bar().max(least));
                // Bars only ever rise, so whoever is below one here stays below it.
                while hits != 0 {
                    let at = hits.trailing_zeros() as usize;
                    hits &= hits - 1;
                    let (column, points) = (first + at as u32, points[at]);
                    if points >= best.bar().max(least) {
                        best.take(points, lot(row, column), column);
                    }
                    if points >= bars[at] {
                        let best = &mut self.columns[column as usize];
                        best.take(points, lot(column, row), row);
                        bars[at] = best.bar();
                    }
                }
            }
        };
        if columns <= WHOLE {
            take(0, columns);
        } else {
            // One stretch in each equal part, so that none is seen twice.
            let part = columns / STRETCHES;
            for number in 0..STRETCHES {
                let drawn = lot(row.wrapping_mul(STRETCHES).wrapping_add(number), 0x5EED);
                let inside = (u64::from(drawn) * u64::from(part - STRETCH + 1)) >> 32;
                let start = number * part + inside as u32;
                take(start, start + STRETCH);
            }
        }
        let each = best.each();
        self.arcs.extend(each.map(|(points, column)| Arc {
            row,
            column,
            points,
        }));
    }
}

/// Points that the best of a row have at least: the cells are dealt out in turn, and the best of each hand reach it.
fn least(points: &[i32]) -> i32 {
    let mut hands = [FORBIDDEN; HANDS];
    let (rounds, rest) = points.as_chunks::<HANDS>();
    for points in rounds.iter().map(|round| &round[..]).chain([rest]) {
        for (hand, points) in hands.iter_mut().zip(points) {
            *hand = (*hand).max(*points);
        }
    }
    hands.into_iter().min().unwrap_or(FORBIDDEN)
}

/// Which of at most 64 cells reach the row's bar or their column's, a bit each.
fn hits(points: &[i32], bars: &[i32], bar: i32) -> u64 {
    let mut reached = [0_u8; BLOCK];
    for ((reached, points), own) in reached.iter_mut().zip(points).zip(bars) {
        *reached = u8::from(*points >= bar.min(*own));
    }
    let (eights, _) = reached.as_chunks::<8>();
    let word = |(at, eight): (usize, &[u8; 8])| {
        // Eight bytes of 0 or 1 become eight bits, the first the lowest.
        (u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * at)
    };
    eights.iter().enumerate().map(word).sum()
}

/// The N with the most points; ties are settled by a keyed hash.
#[derive(Clone, Copy, Debug)]
struct Best<const N: usize> {
    /// Points and lot as one number, and who, best first.
    kept: [(i64, u32); N],
}

impl<const N: usize> Best<N> {
    fn new() -> Self {
        Self {
            kept: [(i64::from(FORBIDDEN) << 32, 0); N],
        }
    }

    /// With fewer points nobody is taken; no forbidden pair has as many.
    fn bar(&self) -> i32 {
        points(self.kept[N - 1].0).max(FORBIDDEN + 1)
    }

    fn take(&mut self, points: i32, lot: u32, who: u32) {
        let new = (i64::from(points) << 32 | i64::from(lot), who);
        let above = |one: (i64, u32)| new.0 > one.0 || new.0 == one.0 && new.1 > one.1;
        if !above(self.kept[N - 1]) {
            return;
        }
        let mut at = N - 1;
        while at > 0 && above(self.kept[at - 1]) {
            self.kept[at] = self.kept[at - 1];
            at -= 1;
        }
        self.kept[at] = new;
    }

    fn each(&self) -> impl Iterator<Item = (i32, u32)> + '_ {
        let kept = self.kept.iter().map(|&(best, who)| (points(best), who));
        kept.filter(|kept| kept.0 != FORBIDDEN)
    }
}

fn points(best: i64) -> i32 {
    (best >> 32) as i32
}
