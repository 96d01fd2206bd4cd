//! What the tests of the search share: numbers, questions, and how they are run.
#![allow(dead_code, reason = "each test uses a part")]

use matching::answer::Answer;
use matching::certify;
use matching::dense;
use matching::problem::Question;
use matching::problem::{FORBIDDEN, Instance, Priority, Seats};
use matching::scores::Dense;
use matching::sparse::Search;

/// Numbers that look random and are the same everywhere.
pub struct Draw(pub u64);

impl Draw {
    pub fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % most
    }

    pub fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    pub fn among(&mut self, numbers: &[u64]) -> u64 {
        numbers[self.below(numbers.len() as u64) as usize]
    }
}

/// An instance with these points, at times with seats, minimums and locks.
pub fn settled(
    draw: &mut Draw,
    (rows, columns): (u32, u32),
    points: Vec<i32>,
    priority: Priority,
) -> Instance {
    let (seats, minimums) = (draw.percent(50), draw.percent(30));
    let mut side = |count: u32| -> Vec<Seats> {
        let one = |_| {
            let max = if seats { draw.below(4) as u32 } else { 1 };
            let min = if minimums {
                (draw.below(3) as u32).min(max)
            } else {
                0
            };
            Seats {
                min,
                max,
                counts: !draw.percent(15),
            }
        };
        (0..count).map(one).collect()
    };
    let (row, column) = (side(rows), side(columns));
    let mut forced = Vec::new();
    if draw.percent(30) {
        let (mut row_used, mut column_used) = (vec![0; rows as usize], vec![0; columns as usize]);
        for _ in 0..draw.below(4) {
            let (i, j) = (
                draw.below(rows.into()) as u32,
                draw.below(columns.into()) as u32,
            );
            if points[(i * columns + j) as usize] != FORBIDDEN
                && row_used[i as usize] < row[i as usize].max
                && column_used[j as usize] < column[j as usize].max
                && !forced.contains(&(i, j))
            {
                row_used[i as usize] += 1;
                column_used[j as usize] += 1;
                forced.push((i, j));
            }
        }
    }
    Instance {
        rows,
        columns,
        points,
        row,
        column,
        forced,
        coupled: vec![],
        exclusive: vec![],
        priority,
    }
}

/// An instance without its points.
pub fn question(instance: &Instance) -> Question {
    Question {
        row: instance.row.clone(),
        column: instance.column.clone(),
        forced: instance.forced.clone(),
        coupled: instance.coupled.clone(),
        exclusive: instance.exclusive.clone(),
        one_way: false,
        priority: instance.priority,
    }
}

/// Seats as the certifier takes them.
pub fn sides(seats: &[Seats]) -> Vec<certify::Side> {
    let one = |seats: &Seats| certify::Side {
        min: seats.min,
        max: seats.max,
        counts: seats.counts,
    };
    seats.iter().map(one).collect()
}

/// The answer by candidates, so many cells at a time.
pub fn solved(instance: &Instance, budget: u64) -> Answer {
    let source = Dense::new(instance.rows, instance.columns, &instance.points).expect("a matrix");
    let mut search = Search::by_candidates(question(instance), &source).expect("a question");
    let mut steps = 0u64;
    while !search.step(&source, budget) {
        steps += 1;
        assert!(steps < 10_000_000, "the search does not end");
    }
    search.answer().cloned().expect("done")
}

/// The answer by the matrix.
pub fn dense(instance: &Instance) -> Answer {
    let mut search = dense::Search::new(instance.clone()).expect("an instance");
    while !search.step(u64::MAX) {}
    search.finish_now()
}
