//! Times the search by candidates on invented programmes: 60 skills of Zipf popularity, 8 levels, 12 departments, a quarter of
//! the pairs forbidden.
//!
//! `cargo bench -p viceversa-matching --bench solve -- 1000 10000` times these sizes; `best-total` or `fairest` among the words
//! chooses the priority, `3:1` gives three rows for each column, `seats` up to three seats for each row. A look is one pass of
//! the source over every pair.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark stops at the first surprise, and says what it measured"
)]

mod realistic;

use std::time::Instant;

use matching::kernel::Kernel;
use matching::problem::Question;
use matching::problem::{Priority, Seats};
use matching::scores::Source;
use matching::sparse::Search;

/// Seconds for one look at every pair.
fn look(source: &Kernel) -> f64 {
    let floor = [i16::MAX - 1; 1024];
    let mut out = Vec::new();
    // A part is enough for large ones.
    let rows = source.rows().min(20_000_000 / source.columns().max(1) + 1);
    let mut best = f64::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        for first in (0..rows).step_by(256) {
            for column in (0..source.columns()).step_by(1024) {
                let range = column..source.columns().min(column + 1024);
                for row in first..rows.min(first + 256) {
                    source.above(row, range.clone(), 0, &floor[..range.len()], &mut out);
                }
            }
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    assert!(out.is_empty());
    best * f64::from(source.rows()) / f64::from(rows)
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
        let source = realistic::kernel(1, size as usize, columns as usize);
        let seats = |count: u32, most: u32| -> Vec<Seats> {
            (0..count)
                .map(|at| Seats {
                    min: u32::from(has("minimums")),
                    max: 1 + at % most,
                    counts: true,
                })
                .collect()
        };
        let question = Question {
            row: seats(size, if has("seats") { 3 } else { 1 }),
            column: seats(columns, 1),
            one_way: false,
            priority,
            ..Question::default()
        };
        let one = look(&source);
        let before = peak();
        let start = Instant::now();
        let search = if has("candidates") {
            Search::by_candidates(question, &source)
        } else {
            Search::new(question, &source)
        };
        let mut search = search.expect("a question");
        let verbose = has("verbose");
        let mut phases: Vec<(String, f64)> = Vec::new();
        let mut longest = (0f64, String::new());
        loop {
            let now = search.stage_name();
            let begun = Instant::now();
            let done = search.step(&source, 4_000_000);
            let took = begun.elapsed().as_secs_f64();
            if took > longest.0 {
                longest = (took, now.clone());
            }
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
            "{size} x {columns}: {time:.4} s = {:.1} looks of {one:.3} s ({:.2} ns a pair); {rounds} rounds, {:.2} of all pairs priced, {candidates} candidates; \
             sampling {:.3}, solving {:.3}, pricing {:.3}, proving {:.3}, then fairness {:.3}, {:.3}, {:.3} ({} stages); longest step {:.0} ms ({}); {} MiB ({before} before); {:?}",
            time / one,
            one * 1e9 / cells,
            looked as f64 / cells,
            sum("sampling"),
            sum("solving"),
            sum("pricing"),
            sum("proving"),
            sum("fair solving"),
            sum("fair pricing"),
            sum("fair proving"),
            answer.stages.len(),
            longest.0 * 1e3,
            longest.1,
            peak(),
            answer.totals
        );
    }
}
