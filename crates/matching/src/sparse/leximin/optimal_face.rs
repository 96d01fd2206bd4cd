//! The optimal face of the stages so far, without a matrix: which cells it allows and how many seats it fills.

use crate::problem::Cell;
use crate::sparse::network::Arc;

/// No class: a column, or a row's partner, that is no longer in question.
const NONE: u32 = u32::MAX;

/// The answers that are as good as the best in all stages so far.
///
/// A cell is still in question where its prices come to exactly what it is worth in each stage. Columns with the same prices in all
/// stages are a class; so for a row's prices and a cell's points there is one class at most that the cell's column may be of. Classes
/// are numbered in the order of their prices, stage after stage.
#[derive(Clone, Debug)]
pub struct Face {
    /// The class of each column.
    class: Vec<u32>,
    /// For each row, the class of the columns that it may have at points that no stage has settled.
    open: Vec<u32>,
    /// For each row, where its settled points begin that it may still have; one more at the end.
    head: Vec<u32>,
    /// These points, ascending, and the classes.
    settled: Vec<(i32, u32)>,
    /// Points up to these are settled.
    pub upto: Option<i32>,
    /// The seats of each row and column.
    pub row: Vec<Room>,
    pub column: Vec<Room>,
}

/// The seats that a row or column may fill.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Least and most of them.
    pub least: u32,
    pub most: u32,
    /// Those of pairs that are there for good.
    pub there: u32,
}

impl Room {
    /// The seats in question.
    pub fn open(&self) -> u32 {
        self.most.saturating_sub(self.there)
    }
}

impl Face {
    /// After the first stage, in which every pair is worth the same.
    pub fn new(
        (u, v): (&[i64], &[i64]),
        pair: i64,
        row: Vec<Room>,
        column: Vec<Room>,
        fixed: &[Cell],
    ) -> Self {
        let mut face = Self {
            class: vec![0; v.len()],
            open: vec![0; u.len()],
            head: vec![0; u.len() + 1],
            settled: Vec::new(),
            upto: None,
            row,
            column,
        };
        face.fix(fixed);
        let shifted: Vec<i64> = u.iter().map(|price| price - pair).collect();
        face.split((&shifted, v), None);
        face
    }

    /// The class that a row's partner must be of where the cell has these points.
    pub fn class(&self, row: u32, points: i32) -> Option<u32> {
        let class = if self.upto.is_none_or(|upto| points > upto) {
            self.open[row as usize]
        } else {
            let settled = self.settled(row);
            let at = settled.binary_search_by_key(&points, |settled| settled.0);
            settled[at.ok()?].1
        };
        (class != NONE).then_some(class)
    }

    /// The settled points that a row may still have, ascending, and the classes.
    pub fn settled(&self, row: u32) -> &[(i32, u32)] {
        let row = row as usize;
        &self.settled[self.head[row] as usize..self.head[row + 1] as usize]
    }

    /// The class of each column that may still have partners.
    pub fn classes(&self) -> impl Iterator<Item = Option<u32>> + '_ {
        self.class
            .iter()
            .map(|&class| (class != NONE).then_some(class))
    }

    /// Whether a pair may be in one of the answers.
    pub fn has(&self, arc: &Arc) -> bool {
        let class = self.class[arc.column as usize];
        class != NONE && self.class(arc.row, arc.points) == Some(class)
    }

    /// Whether rows or columns have no seat in question any more.
    pub fn closed(rooms: &[Room]) -> impl Iterator<Item = usize> + '_ {
        let each = rooms.iter().enumerate();
        each.filter(|(_, room)| room.open() == 0).map(|(at, _)| at)
    }

    /// Notes pairs that are there for good.
    pub fn fix(&mut self, pairs: &[Cell]) {
        for &(i, j) in pairs {
            self.row[i as usize].there += 1;
            self.column[j as usize].there += 1;
        }
    }

    /// Keeps the answers that are as good in a stage about the pairs at some points, by the stage's prices. `fixed` are the pairs that
    /// gain something at these: they are in all such answers.
    pub fn narrow(&mut self, (u, v): (&[i64], &[i64]), points: i32, fixed: &[Cell]) {
        for (rooms, prices) in [(&mut self.row, u), (&mut self.column, v)] {
            for (room, price) in rooms.iter_mut().zip(prices) {
                match price.signum() {
                    1 => room.least = room.most,
                    -1 => room.most = room.least,
                    _ => {}
                }
            }
        }
        self.fix(fixed);
        self.split((u, v), Some(points));
        self.upto = Some(points);
    }

    /// Takes out points that no pair has, up to these.
    pub fn avoid(&mut self, points: i32) {
        self.upto = self.upto.max(Some(points));
    }

    /// Parts the classes by a stage's prices.
    fn split(&mut self, (u, v): (&[i64], &[i64]), points: Option<i32>) {
        for at in Self::closed(&self.column) {
            self.class[at] = NONE;
        }
        for at in Self::closed(&self.row) {
            self.open[at] = NONE;
        }
        let each = self
            .class
            .iter()
            .zip(v)
            .filter(|(class, _)| **class != NONE);
        let mut parts: Vec<(u32, i64)> = each.map(|(&class, &price)| (class, price)).collect();
        parts.sort_unstable();
        parts.dedup();
        let part = |class: u32, price: i64| {
            let at = parts.binary_search(&(class, price));
            at.map_or(NONE, |at| u32::try_from(at).unwrap_or(NONE))
        };
        let mut settled = Vec::new();
        let mut head = Vec::with_capacity(self.head.len());
        for (i, price) in u.iter().enumerate() {
            head.push(settled.len() as u32);
            let open = self.open[i];
            if self.row[i].open() > 0 {
                let old = &self.settled[self.head[i] as usize..self.head[i + 1] as usize];
                let now = old
                    .iter()
                    .map(|&(points, class)| (points, part(class, -price)));
                let new = points.map(|points| (points, part(open, -1 - price)));
                settled.extend(now.chain(new).filter(|settled| settled.1 != NONE));
            }
            self.open[i] = part(open, -price);
        }
        head.push(settled.len() as u32);
        for (class, &price) in self.class.iter_mut().zip(v) {
            *class = part(*class, price);
        }
        (self.head, self.settled) = (head, settled);
    }
}
