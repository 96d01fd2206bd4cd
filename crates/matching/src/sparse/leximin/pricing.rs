//! Pricing for `fairest`: which cells of the optimal face pay at a stage's prices.
//!
//! Rows are looked at each on its own, so what is found does not depend on the budget. A row that has found enough in a tile looks no
//! further: what it finds will change its price.

use std::ops::Range;

use super::optimal_face::Face;
use crate::problem::Cell;
use crate::scores::Source;
use crate::sparse::network::Arc;
use crate::sparse::pricing::{TILE, lot};

/// Cells that a row names at most.
const KEEP: usize = 16;
/// Rows that are looked at together.
const BLOCK: usize = 256;
/// Columns that are looked at or left out together.
const PART: usize = 64;
/// Parts that are no farther apart than this are looked at together with what lies between: to begin anew costs as much.
const GAP: usize = 128;

/// What to look for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The rows.
    pub rows: Vec<u32>,
    /// Prices of all rows and columns.
    pub u: Vec<i64>,
    pub v: Vec<i64>,
    /// The points that the stage is about: a pair at them is worth -1, any other nothing.
    pub points: i32,
    /// Cells that pay and are pairs already, sorted.
    pub known: Vec<Cell>,
    /// For each row that is wanted, by how much its price fell since no cell in it paid, or more.
    pub falls: Vec<i16>,
    /// By how much the price of each column rose since then, or less. A cell pays only where the one is more than the other.
    pub rises: Vec<i16>,
}

/// A pricing pass in progress.
#[derive(Clone, Debug)]
pub struct Look {
    wanted: Wanted,
    /// Classes and prices of columns, each once, in order.
    ladder: Vec<(u32, i64)>,
    /// Where each column stands among them, from [`i16::MIN`] on; past the end where it is no longer in question.
    place: Vec<i16>,
    /// The least of each tile.
    least: Vec<i16>,
    /// Where there are too many places, so many bits of them are left out.
    shift: u32,
    next: usize,
    block: Vec<Slot>,
    tiles: u32,
    found: Vec<Arc>,
    /// Rows that may have more.
    more: Vec<u32>,
    bars: Bars,
    above: Vec<(u32, i32)>,
    /// Cells looked at.
    pub looked: u64,
}

/// For rows with the same steps, what a tile's columns ask of points.
#[derive(Clone, Debug, Default)]
struct Bars {
    /// Points that must be exceeded, as [`Source::above`] takes them.
    floor: Vec<i16>,
    /// The parts of the tile in which any points will do.
    runs: Vec<Range<usize>>,
}

/// A row being looked at.
#[derive(Clone, Debug)]
struct Slot {
    row: u32,
    /// Points from which on a cell pays in a column that stands before a place; both ascending.
    steps: Vec<(i32, i16)>,
    fall: i16,
    /// Points, lot and column.
    found: Vec<(i32, u32, u32)>,
    full: bool,
}

impl Look {
    pub fn new(face: &Face, wanted: Wanted) -> Self {
        let each = || face.classes().zip(&wanted.v);
        let mut ladder: Vec<(u32, i64)> = each()
            .filter_map(|(class, price)| Some((class?, *price)))
            .collect();
        ladder.sort_unstable();
        ladder.dedup();
        let shift = (ladder.len() >> 15)
            .checked_ilog2()
            .map_or(0, |bits| bits + 1);
        let place = |class: Option<u32>, price: i64| {
            let at = ladder.binary_search(&(class?, price)).ok()?;
            Some(short(at >> shift))
        };
        let place: Vec<i16> = each()
            .map(|(class, price)| place(class, *price).unwrap_or(i16::MAX))
            .collect();
        let least = place
            .chunks(TILE as usize)
            .map(|tile| tile.iter().copied().min().unwrap_or(i16::MAX));
        Self {
            least: least.collect(),
            place,
            shift,
            ladder,
            wanted,
            next: 0,
            block: Vec::new(),
            tiles: 0,
            found: Vec::new(),
            more: Vec::new(),
            bars: Bars::default(),
            above: Vec::new(),
            looked: 0,
        }
    }

    /// Looks at about `budget` cells more; true when done.
    pub fn step<S: Source + ?Sized>(&mut self, face: &Face, source: &S, mut budget: u64) -> bool {
        let all = self.least.len() as u32;
        loop {
            if self.block.is_empty() {
                self.begin(face);
                if self.block.is_empty() {
                    return true;
                }
            }
            // Rows begin in different places, so that ties do not favour the first columns.
            let start = lot(self.block[0].row, 0) % all;
            while self.tiles < all {
                let tile = (start + self.tiles) % all;
                self.tiles += 1;
                let cost = self.tile(face, source, tile);
                self.looked += cost;
                budget = budget.saturating_sub(cost.max(1));
                if budget == 0 {
                    return false;
                }
            }
            self.end();
        }
    }

    /// What was found, sorted, and which rows may have more.
    pub fn take(mut self) -> (Vec<Arc>, Vec<u32>, Wanted) {
        self.found.sort_unstable();
        (self.found, self.more, self.wanted)
    }

    /// The next rows in which a cell could pay at all.
    fn begin(&mut self, face: &Face) {
        self.tiles = 0;
        while self.block.len() < BLOCK
            && let Some(&row) = self.wanted.rows.get(self.next)
        {
            let fall = self.wanted.falls[self.next];
            self.next += 1;
            let steps = self.steps(face, row);
            if !steps.is_empty() {
                self.block.push(Slot {
                    row,
                    steps,
                    fall,
                    found: Vec::new(),
                    full: false,
                });
            }
        }
        self.block.sort_by(|a, b| a.kind().cmp(&b.kind()));
    }

    /// Where in the order of columns a row's cells pay, by their points.
    ///
    /// A column that comes before pays at these points, or at greater ones, or else is not in question: the order is that of the
    /// prices in all stages, greater points are worth more in them, and in the stages before no cell pays.
    fn steps(&self, face: &Face, row: u32) -> Vec<(i32, i16)> {
        let stage = self.wanted.points;
        let price = self.wanted.u[row as usize];
        let open = face.class(row, stage);
        let settled = face
            .settled(row)
            .iter()
            .map(|&(at, class)| (at, Some(class), 0));
        let own = [(stage, open, -1), (stage.saturating_add(1), open, 0)];
        let mut steps: Vec<(i32, i16)> = Vec::new();
        for (points, class, worth) in settled.chain(own) {
            let Some(class) = class else { continue };
            let before = |bar: i64| self.ladder.partition_point(|step| *step < (class, bar));
            let place = before(worth - price);
            let bar = short(((place + (1 << self.shift)) - 1) >> self.shift);
            let last = steps.last().map_or(i16::MIN, |step| step.1);
            if place > before(i64::MIN) && bar > last {
                steps.push((points, bar));
            }
        }
        steps
    }

    /// Looks at one tile of the rows of a block.
    fn tile<S: Source + ?Sized>(&mut self, face: &Face, source: &S, tile: u32) -> u64 {
        let first = tile * TILE;
        let range = first..source.columns().min(first.saturating_add(TILE));
        let places = &self.place[range.start as usize..range.end as usize];
        let limits = source.limits();
        let narrow = limits.0 > i16::MIN.into() && limits.1 < i16::MAX.into();
        let rises = &self.wanted.rises[range.start as usize..range.end as usize];
        let mut last: Option<(Vec<(i32, i16)>, i16)> = None;
        let mut cost = 0;
        for slot in &mut self.block {
            if slot.full || self.least[tile as usize] >= slot.bar() {
                continue;
            }
            let known = last.as_ref().map(|(steps, fall)| (steps.as_slice(), *fall));
            if known != Some(slot.kind()) {
                self.bars.set((places, rises), slot.kind(), narrow);
                last = Some((slot.steps.clone(), slot.fall));
            }
            self.above.clear();
            for run in &self.bars.runs {
                let columns = first + run.start as u32..first + run.end as u32;
                cost += run.len() as u64;
                let floor = &self.bars.floor[run.clone()];
                source.above(slot.row, columns, 0, floor, &mut self.above);
            }
            for &(column, points) in &self.above {
                if self.wanted.pays(face, slot.row, column, points) {
                    slot.found.push((points, lot(slot.row, column), column));
                }
            }
            slot.full = slot.found.len() >= KEEP;
        }
        cost
    }

    fn end(&mut self) {
        for mut slot in self.block.drain(..) {
            if slot.full {
                self.more.push(slot.row);
                slot.found.sort_unstable_by(|a, b| b.cmp(a));
                slot.found.truncate(KEEP);
            }
            self.found
                .extend(slot.found.iter().map(|&(points, _, column)| Arc {
                    row: slot.row,
                    column,
                    points,
                }));
        }
    }
}

impl Wanted {
    /// Whether a cell is in question, pays more than the prices say, and is no pair yet.
    fn pays(&self, face: &Face, row: u32, column: u32, points: i32) -> bool {
        let worth = -i64::from(points == self.points);
        worth > self.u[row as usize] + self.v[column as usize]
            && face.has(&Arc {
                row,
                column,
                points,
            })
            && self.known.binary_search(&(row, column)).is_err()
    }
}

impl Slot {
    /// No cell pays in a column that stands here or later.
    fn bar(&self) -> i16 {
        self.steps.last().map_or(i16::MIN, |step| step.1)
    }

    /// Rows of one kind ask the same of points.
    fn kind(&self) -> (&[(i32, i16)], i16) {
        (&self.steps, self.fall)
    }
}

impl Bars {
    /// Where points are too far apart for floors, every allowed cell of the parts passes.
    fn set(
        &mut self,
        (places, rises): (&[i16], &[i16]),
        (steps, fall): (&[(i32, i16)], i16),
        narrow: bool,
    ) {
        self.floor.clear();
        self.floor.resize(places.len(), i16::MAX);
        for &(points, bar) in steps.iter().rev() {
            // Within the limits there are no points beyond these, above or below.
            let floor = if narrow {
                (points.saturating_sub(1)).clamp(i16::MIN.into(), i16::MAX.into()) as i16
            } else {
                i16::MIN
            };
            for (known, &place) in self.floor.iter_mut().zip(places) {
                *known = if place < bar { floor } else { *known };
            }
        }
        for (known, &rise) in self.floor.iter_mut().zip(rises) {
            *known = if rise < fall { *known } else { i16::MAX };
        }
        self.runs.clear();
        for (at, part) in self.floor.chunks(PART).enumerate() {
            if part.iter().all(|&floor| floor == i16::MAX) {
                continue;
            }
            let (start, end) = (at * PART, at * PART + part.len());
            match self.runs.last_mut() {
                Some(run) if start - run.end <= GAP => run.end = end,
                _ => self.runs.push(start..end),
            }
        }
    }
}

/// A place counted from the least number there is. There are never more than fit.
fn short(place: usize) -> i16 {
    let place = i32::try_from(place).unwrap_or(i32::MAX);
    i16::try_from(place.saturating_add(i16::MIN.into())).unwrap_or(i16::MAX)
}
