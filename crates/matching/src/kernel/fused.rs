//! All rules of a policy in one pass: points of one row with a tile of columns, forbidden pairs among them.

use std::cell::OnceCell;
use std::ops::Range;

use super::lane::{BLOCK, BLOCKS, Lane, TILE};
use super::planes::{Classes, Laid, Planes, blocks};
use super::rows::Rows;
use super::rule::{Equal, Listed, Rule};
use super::sums::Sums;

/// Bytes of rows that are held.
const HELD: usize = 1 << 20;

/// Cells of a comparison that becomes a table.
const MOST_CELLS: usize = 1 << 16;

/// A policy over columns, in one width of numbers.
#[derive(Clone, Debug)]
pub(super) struct Fused<L> {
    least: L,
    laid: Laid<L>,
    equal: Vec<Equal>,
    sums: Vec<Sums>,
    musts: Vec<OnlyListed<L>>,
    /// What listed pairs get besides, over all rules.
    listed: Rows<(u32, L)>,
    /// Pairs whose points are given, whatever the rules say.
    pinned: Rows<(u32, L)>,
    columns: usize,
    /// Rows as they were computed, where all of them take little room: the search looks at each of them several times.
    held: Vec<OnceCell<Box<[[L; BLOCK]]>>>,
}

/// A rule that forbids what it does not list.
#[derive(Clone, Debug)]
struct OnlyListed<L> {
    row: Vec<u32>,
    planes: Planes<L>,
    listed: Rows<(u32, L)>,
}

impl<L: Lane> Fused<L> {
    /// Lays out the rules; no allowed pair has fewer points than `least`.
    pub(super) fn new((rows, columns): (usize, usize), rules: &[Rule], least: i32) -> Self {
        let mut classes = Vec::new();
        let mut fused = Self {
            least: L::of(least),
            laid: Laid::new(Vec::new()),
            equal: Vec::new(),
            sums: Vec::new(),
            musts: Vec::new(),
            listed: Rows::default(),
            pinned: Rows::default(),
            columns,
            held: Vec::new(),
        };
        let mut listed: Vec<(&Listed, i32)> = Vec::new();
        for rule in rules {
            match rule {
                Rule::Nothing => {}
                Rule::Table(table) => classes.push(Classes::new(table)),
                Rule::Equal(equal) => match equal.table(MOST_CELLS) {
                    Some(table) => classes.push(Classes::new(&table)),
                    None => fused.equal.push(equal.clone()),
                },
                Rule::Shared(shared) => fused.sums.extend(Sums::new(shared, columns)),
                Rule::Listed(rule) if rule.breaks || rule.breaks_blank => {
                    fused.musts.extend(OnlyListed::new(rule, columns));
                }
                Rule::Listed(rule) => {
                    classes.extend(rule.defaults().as_ref().map(Classes::new));
                    listed.push((rule, rule.share));
                }
            }
        }
        fused.laid = Laid::new(classes);
        fused.listed = listings(&listed);
        if (rows * blocks(columns) * BLOCK).saturating_mul(size_of::<L>()) <= HELD {
            fused.held = vec![OnceCell::new(); rows];
        }
        fused
    }

    /// Gives pairs their points, in place of what was given before: row, column and points, none where it may not exist.
    pub(super) fn pin(&mut self, rows: usize, pins: &[(u32, u32, Option<i32>)]) {
        let mut lists = vec![Vec::new(); rows];
        for (row, column, points) in pins {
            lists[*row as usize].push((*column, points.map_or(L::FORBIDDEN, L::of)));
        }
        for list in &mut lists {
            list.sort_by_key(|(column, _)| *column);
        }
        self.pinned = lists.into_iter().collect();
        self.held.fill(OnceCell::new());
    }

    /// Points of a row with some blocks of a tile, in `room` where they are not held. What is below [`Fused::least`] is forbidden.
    #[inline]
    pub(super) fn lanes<'a>(
        &'a self,
        row: usize,
        tile: usize,
        inside: Range<usize>,
        room: &'a mut Option<[[L; BLOCK]; BLOCKS]>,
    ) -> &'a [[L; BLOCK]] {
        if let Some(held) = self.held.get(row) {
            // A cell by itself is not worth its row.
            let known = if inside.len() > 1 {
                Some(held.get_or_init(|| self.whole(row)))
            } else {
                held.get()
            };
            if let Some(known) = known {
                return &known[tile * BLOCKS + inside.start..tile * BLOCKS + inside.end];
            }
        }
        let lanes = &mut room.insert([[L::default(); BLOCK]; BLOCKS])[..inside.len()];
        self.tile(row, tile, inside.start, lanes);
        lanes
    }

    fn whole(&self, row: usize) -> Box<[[L; BLOCK]]> {
        let mut all = vec![[L::default(); BLOCK]; blocks(self.columns)];
        for (tile, lanes) in all.chunks_mut(BLOCKS).enumerate() {
            self.tile(row, tile, 0, lanes);
        }
        all.into_boxed_slice()
    }

    /// Points of a row with the blocks of a tile, from block `first` on. What is below [`Fused::least`] is forbidden.
    #[inline]
    fn tile(&self, row: usize, tile: usize, first: usize, lanes: &mut [[L; BLOCK]]) {
        let many = lanes.len();
        for (at, (class, planes)) in self.laid.planes.iter().enumerate() {
            let plane = &planes.of(class[row] as usize, tile)[first..first + many];
            if at == 0 {
                lanes.copy_from_slice(plane);
            } else {
                add(lanes, plane);
            }
        }
        if self.laid.planes.is_empty() {
            lanes.as_flattened_mut().fill(L::default());
        }
        let start = tile * TILE + first * BLOCK;
        for classes in &self.laid.looked_up {
            look_up(classes, row, start, lanes);
        }
        for equal in &self.equal {
            compare(equal, row, start, lanes);
        }
        for sums in &self.sums {
            sums.add(row, tile, first, lanes);
        }
        for must in &self.musts {
            must.add(row, tile, first, lanes);
        }
        for (at, more) in within(self.listed.of(row), start, many) {
            let lane = &mut lanes.as_flattened_mut()[at];
            *lane = lane.plus(more);
        }
        for (at, points) in within(self.pinned.of(row), start, many) {
            lanes.as_flattened_mut()[at] = points;
        }
    }

    /// Below this a pair is forbidden.
    #[inline(always)]
    pub(super) fn least(&self) -> L {
        self.least
    }
}

impl<L: Lane> OnlyListed<L> {
    fn new(rule: &Listed, columns: usize) -> Option<Self> {
        let table = rule.defaults()?;
        let mut planes = Planes::new(2, columns, L::FORBIDDEN);
        for (plane, cells) in table.cells.chunks(2).enumerate() {
            for (tile, blank) in table.column.chunks(TILE).enumerate() {
                let lanes = planes.of_mut(plane, tile).as_flattened_mut();
                for (lane, blank) in lanes.iter_mut().zip(blank) {
                    let (share, breaks) = cells[*blank as usize];
                    *lane = if breaks { L::FORBIDDEN } else { L::of(share) };
                }
            }
        }
        Some(Self {
            row: table.row,
            planes,
            listed: listings(&[(rule, 0)]),
        })
    }

    // What is listed keeps its points through the default of everybody else.
    fn add(&self, row: usize, tile: usize, first: usize, lanes: &mut [[L; BLOCK]]) {
        let start = tile * TILE + first * BLOCK;
        let many = lanes.len();
        let kept: Vec<(usize, L)> = within(self.listed.of(row), start, many)
            .map(|(at, more)| (at, lanes.as_flattened()[at].plus(more)))
            .collect();
        let plane = &self.planes.of(self.row[row] as usize, tile)[first..first + many];
        add(lanes, plane);
        for (at, points) in kept {
            lanes.as_flattened_mut()[at] = points;
        }
    }
}

/// What listed pairs get beyond the defaults that stand beside each rule.
fn listings<L: Lane>(rules: &[(&Listed, i32)]) -> Rows<(u32, L)> {
    let rows = rules.iter().map(|(rule, _)| rule.listed.len()).max();
    (0..rows.unwrap_or(0))
        .map(|row| {
            let mut all: Vec<(u32, L)> = Vec::new();
            for (rule, default) in rules {
                for (column, (share, breaks)) in rule.listed.of(row) {
                    let more = if *breaks {
                        L::FORBIDDEN
                    } else {
                        L::of(share - default)
                    };
                    if more.points() != 0 || rules.len() == 1 {
                        all.push((*column, more));
                    }
                }
            }
            all.sort_by_key(|(column, _)| *column);
            all
        })
        .collect()
}

/// The items of a list that lie in some blocks, by their place in them.
#[inline(always)]
fn within<L: Copy>(
    list: &[(u32, L)],
    start: usize,
    blocks: usize,
) -> impl Iterator<Item = (usize, L)> {
    let from = list.partition_point(|(column, _)| (*column as usize) < start);
    list[from..]
        .iter()
        .map(move |(column, what)| (*column as usize - start, *what))
        .take_while(move |(at, _)| *at < blocks * BLOCK)
}

#[inline(always)]
fn add<L: Lane>(lanes: &mut [[L; BLOCK]], plane: &[[L; BLOCK]]) {
    for (lanes, plane) in lanes.iter_mut().zip(plane) {
        for (lane, more) in lanes.iter_mut().zip(plane) {
            *lane = lane.plus(*more);
        }
    }
}

fn look_up<L: Lane>(classes: &Classes<L>, row: usize, start: usize, lanes: &mut [[L; BLOCK]]) {
    let own = classes.row[row] as usize * classes.width;
    let cells = &classes.cells[own..own + classes.width];
    for (lane, class) in lanes
        .as_flattened_mut()
        .iter_mut()
        .zip(&classes.column[start..])
    {
        *lane = lane.plus(cells[*class as usize]);
    }
}

fn compare<L: Lane>(equal: &Equal, row: usize, start: usize, lanes: &mut [[L; BLOCK]]) {
    let cell = |(share, breaks): (i32, bool)| if breaks { L::FORBIDDEN } else { L::of(share) };
    let own = equal.row[row];
    let (same, other, blank) = (cell(equal.same), cell(equal.other), cell(equal.blank));
    let (same, other) = if own == 0 {
        (blank, blank)
    } else {
        (same, other)
    };
    for (lane, code) in lanes
        .as_flattened_mut()
        .iter_mut()
        .zip(&equal.column[start..])
    {
        let differs = if *code == 0 { blank } else { other };
        *lane = lane.plus(if *code == own { same } else { differs });
    }
}
