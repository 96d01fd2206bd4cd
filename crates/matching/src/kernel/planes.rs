//! Rules over classes as planes: for each class of rows, what every column adds.

use super::lane::{BLOCK, BLOCKS, Lane, TILE};
use super::rule::Table;

/// Classes of rows for which a rule always gets planes of its own.
const MOST_CLASSES: usize = 256;

/// Numbers in the planes of a rule with more classes; beyond this, every pair is looked up in a table.
const MOST_NUMBERS: usize = 8 << 20;

/// Rules are joined while all of them together have no more classes of rows than this: one plane instead of several.
const MOST_JOINED: usize = 96;

/// Cells of a joined table.
const MOST_CELLS: usize = 1 << 18;

/// Numbers for every column, many planes of them. What belongs to one tile of columns lies together.
#[derive(Clone, Debug)]
pub(super) struct Planes<T> {
    planes: usize,
    blocks: usize,
    cells: Vec<[T; BLOCK]>,
}

impl<T: Copy> Planes<T> {
    /// Planes filled with one number.
    pub(super) fn new(planes: usize, columns: usize, filling: T) -> Self {
        let blocks = blocks(columns);
        Self {
            planes,
            blocks,
            cells: vec![[filling; BLOCK]; planes * blocks],
        }
    }

    /// Blocks of one plane in one tile; the last tile is as long as it needs to be.
    #[inline(always)]
    pub(super) fn of(&self, plane: usize, tile: usize) -> &[[T; BLOCK]] {
        let (start, here) = self.place(plane, tile);
        &self.cells[start..start + here]
    }

    /// The same, to be written.
    pub(super) fn of_mut(&mut self, plane: usize, tile: usize) -> &mut [[T; BLOCK]] {
        let (start, here) = self.place(plane, tile);
        &mut self.cells[start..start + here]
    }

    #[inline(always)]
    fn place(&self, plane: usize, tile: usize) -> (usize, usize) {
        let here = (self.blocks - tile * BLOCKS).min(BLOCKS);
        (tile * BLOCKS * self.planes + plane * here, here)
    }
}

/// Blocks that hold this many columns.
pub(super) fn blocks(columns: usize) -> usize {
    columns.div_ceil(BLOCK)
}

/// Classes of rows and columns, and what a pair of classes adds.
#[derive(Clone, Debug)]
pub(super) struct Classes<L> {
    pub row: Vec<u32>,
    pub column: Vec<u32>,
    pub height: usize,
    pub width: usize,
    pub cells: Vec<L>,
}

impl<L: Lane> Classes<L> {
    /// A rule's table, with a forbidden pair as one of its numbers.
    pub(super) fn new(table: &Table) -> Self {
        Self {
            row: table.row.clone(),
            column: table.column.clone(),
            height: table.cells.len() / table.width.max(1),
            width: table.width,
            cells: table
                .cells
                .iter()
                .map(|(share, breaks)| if *breaks { L::FORBIDDEN } else { L::of(*share) })
                .collect(),
        }
    }

    /// Whether it adds nothing to any pair.
    fn idle(&self) -> bool {
        self.cells.iter().all(|cell| cell.points() == 0)
    }

    /// Two rules as one, where that leaves few enough classes.
    fn joined(&self, other: &Self) -> Option<Self> {
        let (row, rows) = pairs(&self.row, &other.row);
        if rows.len() > MOST_JOINED {
            return None;
        }
        let (column, columns) = pairs(&self.column, &other.column);
        if rows.len() * columns.len() > MOST_CELLS {
            return None;
        }
        let cell = |one: (u32, u32), two: (u32, u32)| {
            let first = self.cells[one.0 as usize * self.width + two.0 as usize];
            first.plus(other.cells[one.1 as usize * other.width + two.1 as usize])
        };
        let cells = rows
            .iter()
            .flat_map(|one| columns.iter().map(move |two| cell(*one, *two)))
            .collect();
        Some(Self {
            row,
            column,
            height: rows.len(),
            width: columns.len(),
            cells,
        })
    }

    /// As planes, where the classes of rows are few enough.
    fn planes(&self) -> Option<Planes<L>> {
        if self.height > MOST_CLASSES && self.height * self.column.len() > MOST_NUMBERS {
            return None;
        }
        let mut planes = Planes::new(self.height, self.column.len(), L::FORBIDDEN);
        for (tile, classes) in self.column.chunks(TILE).enumerate() {
            for plane in 0..self.height {
                let cells = &self.cells[plane * self.width..(plane + 1) * self.width];
                let lanes = planes.of_mut(plane, tile).as_flattened_mut();
                for (lane, class) in lanes.iter_mut().zip(classes) {
                    *lane = cells[*class as usize];
                }
            }
        }
        Some(planes)
    }
}

/// Numbers the distinct pairs of classes, in their order.
fn pairs(one: &[u32], two: &[u32]) -> (Vec<u32>, Vec<(u32, u32)>) {
    let each = || one.iter().copied().zip(two.iter().copied());
    let mut known: Vec<(u32, u32)> = each().collect();
    known.sort_unstable();
    known.dedup();
    let number = |pair| known.partition_point(|other| *other < pair) as u32;
    (each().map(number).collect(), known)
}

/// All rules over classes: those that became planes, and those that are looked up.
#[derive(Clone, Debug)]
pub(super) struct Laid<L> {
    pub planes: Vec<(Vec<u32>, Planes<L>)>,
    pub looked_up: Vec<Classes<L>>,
}

impl<L: Lane> Laid<L> {
    /// Joins what can be joined, smallest first, and lays out the planes.
    pub(super) fn new(mut rules: Vec<Classes<L>>) -> Self {
        rules.retain(|rule| !rule.idle());
        rules.sort_by_key(|rule| rule.height);
        let mut joined: Vec<Classes<L>> = Vec::new();
        for rule in rules {
            let both = joined
                .iter()
                .enumerate()
                .find_map(|(at, other)| Some((at, other.joined(&rule)?)));
            match both {
                Some((at, both)) => joined[at] = both,
                None => joined.push(rule),
            }
        }
        let mut laid = Self {
            planes: Vec::new(),
            looked_up: Vec::new(),
        };
        for rule in joined {
            match rule.planes() {
                Some(planes) => laid.planes.push((rule.row, planes)),
                None => laid.looked_up.push(rule),
            }
        }
        laid
    }
}
