//! Shared values in the fused kernel: byte planes for values that many columns have, lists for rare ones.

use super::lane::{BLOCK, BLOCKS, Lane, TILE};
use super::planes::Planes;
use super::rows::Rows;
use super::rule::Shared;

/// A value gets a plane when at least one in this many columns has it; adding a rarer one by its list is faster.
const RARE: usize = 32;

/// One rule over shared values.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    /// Plane (or, from `planes` on, list) and strength of each row's values, planes first.
    row: Rows<(u32, u8)>,
    /// Strengths of the frequent values, column by column.
    dense: Planes<u8>,
    planes: u32,
    /// Columns and strengths of the rare values, each list in the order of columns.
    lists: Rows<(u32, u8)>,
    finish: Finish,
    must: Option<Must>,
}

/// Where sharing nothing is forbidden.
#[derive(Clone, Debug)]
struct Must {
    /// All bits for a column that is bound.
    bound: Planes<u8>,
    blank_row: Vec<bool>,
    forbid_blank: bool,
}

/// From a sum of strengths to points.
#[derive(Clone, Copy, Debug)]
enum Finish {
    /// The strengths hold the points already: at most the cap, given or taken.
    Cap(u8, bool),
    /// Times the points, at most the cap.
    Times(i32, i32),
    /// The same, where sums do not fit a byte: every value is added by its list, in wide numbers.
    Wide(i32, i32),
}

impl Sums {
    /// Lays out a rule; none where it adds nothing and forbids nothing.
    pub(super) fn new(rule: &Shared, columns: usize) -> Option<Self> {
        if (rule.points == 0 || rule.cap == 0) && !rule.must {
            return None;
        }
        let unit = rule.points.unsigned_abs();
        let strongest = rule.row.items().iter().chain(rule.holders.items());
        let strongest = strongest.map(|(_, own)| u32::from(*own)).max().unwrap_or(0);
        let cap = u8::try_from(rule.cap).ok();
        let in_points = unit > 0
            && unit.checked_mul(strongest).is_some_and(|most| most <= 255)
            && (cap.is_some()
                || rule
                    .most()
                    .checked_mul(unit)
                    .is_some_and(|most| most <= 255));
        let (finish, times) = if in_points {
            (Finish::Cap(cap.unwrap_or(u8::MAX), rule.points < 0), unit)
        } else if rule.most() <= 255 {
            (Finish::Times(rule.points, rule.cap), 1)
        } else {
            (Finish::Wide(rule.points, rule.cap), 1)
        };
        let scaled = |own: u8| u8::try_from(u32::from(own) * times).unwrap_or(u8::MAX);
        let values = rule.holders.len();
        let frequent = |value: usize| rule.holders.of(value).len() * RARE >= columns.max(1);
        let dense: Vec<usize> = match finish {
            Finish::Wide(..) => Vec::new(),
            _ => (0..values).filter(|value| frequent(*value)).collect(),
        };
        let mut place = vec![None; values];
        let mut planes = Planes::new(dense.len(), columns, 0);
        for (plane, value) in dense.iter().enumerate() {
            place[*value] = u32::try_from(plane).ok();
            for (column, own) in rule.holders.of(*value) {
                let column = *column as usize;
                planes.of_mut(plane, column / TILE).as_flattened_mut()[column % TILE] =
                    scaled(*own);
            }
        }
        let mut lists: Rows<(u32, u8)> = Rows::default();
        let first = u32::try_from(dense.len()).unwrap_or(u32::MAX);
        for (value, place) in place.iter_mut().enumerate() {
            let holders = rule.holders.of(value);
            if place.is_none() && !holders.is_empty() {
                *place = u32::try_from(lists.len()).ok().map(|list| first + list);
                lists.push(holders.iter().map(|(column, own)| (*column, scaled(*own))));
            }
        }
        let row = (0..rule.row.len())
            .map(|row| {
                let mut own: Vec<(u32, u8)> = rule
                    .row
                    .of(row)
                    .iter()
                    .filter_map(|(value, own)| Some((place[*value as usize]?, scaled(*own))))
                    .collect();
                own.sort_unstable();
                own
            })
            .collect();
        Some(Self {
            row,
            dense: planes,
            planes: first,
            lists,
            finish,
            must: rule.must.then(|| Must::new(rule, columns)),
        })
    }

    /// Adds the rule to one row's points with the blocks of a tile, from block `first` on.
    #[inline]
    pub(super) fn add<L: Lane>(
        &self,
        row: usize,
        tile: usize,
        first: usize,
        lanes: &mut [[L; BLOCK]],
    ) {
        if let Finish::Wide(points, cap) = self.finish {
            return self.add_wide(row, tile, first, points, cap, lanes);
        }
        let own = self.row.of(row);
        if own.is_empty() {
            return self.forbid(row, tile, first, None, lanes);
        }
        let mut sums = [[0_u8; BLOCK]; BLOCKS];
        let sums = &mut sums[..lanes.len()];
        let planes = own.partition_point(|(place, _)| *place < self.planes);
        let (dense, rare) = own.split_at(planes);
        let until = first + sums.len();
        let plane = |(place, own): (u32, u8)| {
            let plane = &self.dense.of(place as usize, tile)[first..until];
            (plane, own)
        };
        let (fours, rest) = dense.as_chunks::<4>();
        for four in fours {
            four_planes(sums, four.map(plane));
        }
        match rest {
            [a] => one_plane(sums, plane(*a)),
            [a, b] => two_planes(sums, [*a, *b].map(plane)),
            [a, b, c] => {
                two_planes(sums, [*a, *b].map(plane));
                one_plane(sums, plane(*c));
            }
            _ => {}
        }
        for (place, own) in rare {
            for (at, other) in self.listed(*place, tile, first, sums.len()) {
                let sum = &mut sums.as_flattened_mut()[at];
                *sum = sum.saturating_add(other.min(*own));
            }
        }
        match self.finish {
            Finish::Cap(cap, false) => {
                for (lane, sum) in lanes.as_flattened_mut().iter_mut().zip(sums.as_flattened()) {
                    *lane = lane.plus(L::of_byte((*sum).min(cap)));
                }
            }
            Finish::Cap(cap, true) => {
                for (lane, sum) in lanes.as_flattened_mut().iter_mut().zip(sums.as_flattened()) {
                    *lane = lane.minus(L::of_byte((*sum).min(cap)));
                }
            }
            Finish::Times(points, cap) | Finish::Wide(points, cap) => {
                for (lane, sum) in lanes.as_flattened_mut().iter_mut().zip(sums.as_flattened()) {
                    *lane = lane.plus(L::of((i32::from(*sum) * points).clamp(-cap, cap)));
                }
            }
        }
        self.forbid(row, tile, first, Some(sums), lanes);
    }

    /// Forbids what shares nothing.
    fn forbid<L: Lane>(
        &self,
        row: usize,
        tile: usize,
        first: usize,
        sums: Option<&[[u8; BLOCK]]>,
        lanes: &mut [[L; BLOCK]],
    ) {
        let Some(must) = &self.must else {
            return;
        };
        if must.blank_row[row] {
            if must.forbid_blank {
                lanes.as_flattened_mut().fill(L::FORBIDDEN);
            }
            return;
        }
        let bound = must.bound.of(0, tile)[first..].as_flattened();
        let lanes = lanes.as_flattened_mut();
        match sums {
            None => {
                for (lane, bound) in lanes.iter_mut().zip(bound) {
                    *lane = if *bound == 0 { *lane } else { L::FORBIDDEN };
                }
            }
            Some(sums) => {
                for ((lane, bound), sum) in lanes.iter_mut().zip(bound).zip(sums.as_flattened()) {
                    let keep = *bound == 0 || *sum != 0;
                    *lane = if keep { *lane } else { L::FORBIDDEN };
                }
            }
        }
    }

    /// Holders of a rare value within the blocks, by their place in them.
    fn listed(
        &self,
        place: u32,
        tile: usize,
        first: usize,
        blocks: usize,
    ) -> impl Iterator<Item = (usize, u8)> {
        let start = tile * TILE + first * BLOCK;
        let holders = self.lists.of((place - self.planes) as usize);
        let from = holders.partition_point(|(column, _)| (*column as usize) < start);
        holders[from..]
            .iter()
            .map(move |(column, own)| (*column as usize - start, *own))
            .take_while(move |(at, _)| *at < blocks * BLOCK)
    }

    fn add_wide<L: Lane>(
        &self,
        row: usize,
        tile: usize,
        first: usize,
        points: i32,
        cap: i32,
        lanes: &mut [[L; BLOCK]],
    ) {
        let mut sums = [0_u32; TILE];
        for (place, own) in self.row.of(row) {
            for (at, other) in self.listed(*place, tile, first, lanes.len()) {
                sums[at] += u32::from(other.min(*own));
            }
        }
        let shown = lanes.as_flattened_mut();
        for (lane, sum) in shown.iter_mut().zip(&sums) {
            let share = i64::from(*sum) * i64::from(points);
            let share = share.clamp(-i64::from(cap), i64::from(cap));
            *lane = lane.plus(L::of(i32::try_from(share).unwrap_or(0)));
        }
        let mut any = [[0_u8; BLOCK]; BLOCKS];
        for (any, sum) in any.as_flattened_mut().iter_mut().zip(&sums) {
            *any = u8::from(*sum != 0);
        }
        self.forbid(row, tile, first, Some(&any[..lanes.len()]), lanes);
    }
}

impl Must {
    fn new(rule: &Shared, columns: usize) -> Self {
        let mut bound = Planes::new(1, columns, 0);
        for (column, blank) in rule.blank.iter().enumerate() {
            if rule.forbid_blank || !*blank {
                let lanes = bound.of_mut(0, column / TILE).as_flattened_mut();
                lanes[column % TILE] = u8::MAX;
            }
        }
        Self {
            bound,
            blank_row: (0..rule.row.len())
                .map(|row| rule.row.of(row).is_empty())
                .collect(),
            forbid_blank: rule.forbid_blank,
        }
    }
}

/// A plane of strengths with the row's own strength.
type Plane<'a> = (&'a [[u8; BLOCK]], u8);

#[inline(always)]
fn one_plane(sums: &mut [[u8; BLOCK]], (plane, own): Plane<'_>) {
    for (sums, plane) in sums.iter_mut().zip(plane) {
        for (sum, other) in sums.iter_mut().zip(plane) {
            *sum = sum.saturating_add(own.min(*other));
        }
    }
}

#[inline(always)]
fn two_planes(sums: &mut [[u8; BLOCK]], [a, b]: [Plane<'_>; 2]) {
    for ((sums, one), two) in sums.iter_mut().zip(a.0).zip(b.0) {
        for ((sum, one), two) in sums.iter_mut().zip(one).zip(two) {
            let more = a.1.min(*one).saturating_add(b.1.min(*two));
            *sum = sum.saturating_add(more);
        }
    }
}

#[inline(always)]
fn four_planes(sums: &mut [[u8; BLOCK]], [a, b, c, d]: [Plane<'_>; 4]) {
    for ((((sums, one), two), three), four) in sums.iter_mut().zip(a.0).zip(b.0).zip(c.0).zip(d.0) {
        let others = one.iter().zip(two).zip(three).zip(four);
        for (sum, (((one, two), three), four)) in sums.iter_mut().zip(others) {
            let more = a.1.min(*one).saturating_add(b.1.min(*two));
            let most = c.1.min(*three).saturating_add(d.1.min(*four));
            *sum = sum.saturating_add(more).saturating_add(most);
        }
    }
}
