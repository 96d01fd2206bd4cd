//! Times the search by candidates on invented programmes: 60 skills of Zipf popularity, 8 levels, 12 departments, a quarter of
//! the pairs forbidden.
//!
//! `cargo bench -p viceversa-engine --bench solve -- 1000 10000` times these sizes; `best-total` or `fairest` among the words
//! chooses the priority, `3:1` gives three rows for each column, `seats` up to three seats for each row. A look is one pass of
//! the source over every pair.

#![allow(clippy::print_stdout, reason = "a bench prints what it measures")]

use std::ops::Range;
use std::time::Instant;

use engine::assign::{FORBIDDEN, Priority, Seats};
use engine::solve::{Question, Search};
use engine::source::Source;

const SKILLS: usize = 60;
const LEVELS: usize = 8;
const DEPARTMENTS: usize = 12;
/// Points of a forbidden pair while they are summed.
const NEVER: u8 = 128;

/// Bytes for each column, a plane for each thing that a row may have.
struct Programme {
    rows: u32,
    columns: u32,
    /// What a column gives a row with this skill, of this level, of this department.
    planes: Vec<Vec<u8>>,
    /// The planes that a row adds up.
    of_row: Vec<Vec<u8>>,
}

struct Draw(u64);

impl Draw {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }
}

impl Programme {
    fn new(rows: u32, columns: u32) -> Self {
        let mut draw = Draw(42);
        let mut chances = Vec::new();
        let mut sum = 0;
        for skill in 1..=SKILLS {
            sum += 100_000 / skill;
            chances.push(sum);
        }
        let skills = |draw: &mut Draw, count: usize| -> Vec<usize> {
            let mut skills: Vec<usize> = (0..count)
                .map(|_| {
                    let drawn = draw.below(sum);
                    chances.partition_point(|&chance| chance <= drawn)
                })
                .collect();
            skills.sort_unstable();
            skills.dedup();
            skills
        };
        let mut planes = vec![vec![0u8; columns as usize]; SKILLS + LEVELS + DEPARTMENTS];
        #[allow(clippy::needless_range_loop, reason = "one column of several planes")]
        for j in 0..columns as usize {
            for skill in skills(&mut draw, 5) {
                planes[skill][j] = 8 + (j % 3) as u8;
            }
            let (level, department) = (draw.below(LEVELS), draw.below(DEPARTMENTS));
            for own in 0..LEVELS {
                let gap = own.abs_diff(level);
                planes[SKILLS + own][j] = if gap == 0 { NEVER } else { 10 - (gap as u8) };
            }
            // Two departments are too near to each other.
            for own in [department, (department + 1) % DEPARTMENTS] {
                planes[SKILLS + LEVELS + own][j] = NEVER;
            }
        }
        let of_row = (0..rows)
            .map(|_| {
                let mut own: Vec<u8> = skills(&mut draw, 5)
                    .into_iter()
                    .map(|skill| skill as u8)
                    .collect();
                own.push((SKILLS + draw.below(LEVELS)) as u8);
                own.push((SKILLS + LEVELS + draw.below(DEPARTMENTS)) as u8);
                own
            })
            .collect();
        Self {
            rows,
            columns,
            planes,
            of_row,
        }
    }

    fn sum(&self, row: u32, columns: &Range<u32>, sums: &mut [u8; 1024]) {
        let range = columns.start as usize..columns.end as usize;
        let sums = &mut sums[..range.len()];
        sums.fill(0);
        for &plane in &self.of_row[row as usize] {
            for (sum, part) in sums
                .iter_mut()
                .zip(&self.planes[plane as usize][range.clone()])
            {
                *sum = sum.saturating_add(*part);
            }
        }
    }
}

impl Source for Programme {
    fn rows(&self) -> u32 {
        self.rows
    }

    fn columns(&self) -> u32 {
        self.columns
    }

    fn limits(&self) -> (i32, i32) {
        (0, 60)
    }

    fn fill(&self, row: u32, columns: Range<u32>, out: &mut [i32]) {
        let mut sums = [0; 1024];
        for (part, out) in columns.step_by(1024).zip(out.chunks_mut(1024)) {
            self.sum(row, &(part..part + out.len() as u32), &mut sums);
            for (out, &sum) in out.iter_mut().zip(&sums) {
                *out = if sum >= NEVER { FORBIDDEN } else { sum.into() };
            }
        }
    }

    fn above(
        &self,
        row: u32,
        columns: Range<u32>,
        base: i32,
        floor: &[i16],
        out: &mut Vec<(u32, i32)>,
    ) {
        let mut sums = [0; 1024];
        let base = base.clamp(-16_000, 16_000) as i16;
        for (start, floor) in columns.step_by(1024).zip(floor.chunks(1024)) {
            self.sum(row, &(start..start + floor.len() as u32), &mut sums);
            for (at, (sums, floor)) in sums.chunks(64).zip(floor.chunks(64)).enumerate() {
                let hit = |sum: u8, floor: i16| {
                    (i16::from(sum) > base.saturating_add(floor) || floor == i16::MIN)
                        & (floor != i16::MAX)
                        & (sum < NEVER)
                };
                if sums
                    .iter()
                    .zip(floor)
                    .fold(false, |any, (&sum, &floor)| any | hit(sum, floor))
                {
                    for (more, (&sum, &floor)) in sums.iter().zip(floor).enumerate() {
                        if hit(sum, floor) {
                            out.push((start + (at * 64 + more) as u32, sum.into()));
                        }
                    }
                }
            }
        }
    }
}

/// Seconds for one look at every pair.
fn look(source: &Programme) -> f64 {
    let floor = [i16::MAX - 1; 1024];
    let mut out = Vec::new();
    // A part is enough for large ones.
    let rows = source
        .rows
        .min(20_000_000 / source.columns.min(20_000_000) + 1)
        .min(source.rows);
    let start = Instant::now();
    for first in (0..rows).step_by(256) {
        for column in (0..source.columns).step_by(1024) {
            let end = source.columns.min(column + 1024);
            for row in first..rows.min(first + 256) {
                source.above(
                    row,
                    column..end,
                    0,
                    &floor[..(end - column) as usize],
                    &mut out,
                );
            }
        }
    }
    assert!(out.is_empty());
    start.elapsed().as_secs_f64() * f64::from(source.rows) / f64::from(rows)
}

fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
        / 1024
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| words.iter().any(|given| given == word);
    let mut sizes: Vec<u32> = words.iter().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 5_000, 10_000];
    }
    let priority = if has("best-total") {
        Priority::BestTotal
    } else if has("fairest") {
        Priority::Fairest
    } else {
        Priority::EveryoneMatched
    };
    for size in sizes {
        let columns = if has("3:1") { size / 3 } else { size };
        let source = Programme::new(size, columns);
        let seats = |count: u32, most: u32| -> Vec<Seats> {
            (0..count)
                .map(|at| Seats {
                    min: 0,
                    max: 1 + at % most,
                    counts: true,
                })
                .collect()
        };
        let question = Question {
            row: seats(size, if has("seats") { 3 } else { 1 }),
            column: seats(columns, 1),
            priority,
            ..Question::default()
        };
        let one = look(&source);
        let before = peak();
        let start = Instant::now();
        let mut search = Search::new(question, &source).expect("a question");
        let verbose = has("verbose");
        let mut phases: Vec<(String, f64)> = Vec::new();
        let mut longest = 0f64;
        loop {
            let now = search.stage_name();
            let begun = Instant::now();
            let done = search.step(&source, 4_000_000);
            let took = begun.elapsed().as_secs_f64();
            longest = longest.max(took);
            match phases.last_mut() {
                Some((name, sum)) if *name == now => *sum += took,
                _ => phases.push((now.clone(), took)),
            }
            if verbose && search.stage_name() != now {
                let progress = search.progress();
                println!(
                    "  {now}: {:.3} s, {:?} pairs, gap {:?}, {:?}",
                    phases.last().map_or(0.0, |phase| phase.1),
                    progress.pairs,
                    progress.gap,
                    search.effort()
                );
            }
            if done {
                break;
            }
        }
        let time = start.elapsed().as_secs_f64();
        let answer = search.answer().expect("done");
        assert!(answer.proved, "gap {}", answer.gap);
        let (rounds, candidates, looked) = search.effort();
        let cells = f64::from(size) * f64::from(columns);
        let sum = |name: &str| {
            phases
                .iter()
                .filter(|phase| phase.0 == name)
                .map(|phase| phase.1)
                .sum::<f64>()
        };
        println!(
            "{size} x {columns}: {time:.3} s = {:.1} looks of {one:.3} s ({:.2} ns a pair); {rounds} rounds, {:.2} of all pairs priced, {candidates} candidates; \
             sampling {:.3}, solving {:.3}, pricing {:.3}, proving {:.3}; longest step {:.0} ms; {} MiB ({before} before); {:?}",
            time / one,
            one * 1e9 / cells,
            looked as f64 / cells,
            sum("sampling"),
            sum("solving"),
            sum("pricing"),
            sum("proving"),
            longest * 1e3,
            peak(),
            answer.totals
        );
    }
}
