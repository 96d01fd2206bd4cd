//! How long a large survey takes: `cargo bench -p viceversa-statistics --bench count -- answers.csv`.
//!
//! The file has a header and only small whole numbers or blanks (`benches/survey.py` makes one). Prints, a line each, what was done and the
//! seconds it took: reading the file in pieces into columns, then each pass over them, all passes together, and a bootstrap of alpha.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that fails should stop and say so"
)]

use std::fs::File;
use std::io::Read;
use std::time::Instant;

use statistics::stream::{Codes, Field, Others, Rows};
use statistics::{AlphaBootstrap, Answers, LARGEST, Moments, Point, Scale};

/// Nothing unusual is in the file.
struct Nobody;

impl Others for Nobody {
    fn text(&mut self, _: usize, _: usize, _: &[u8]) {}
    fn record(&mut self, row: usize, _: &[u8]) {
        panic!("record {row} was not taken");
    }
}

fn main() {
    let path = std::env::args()
        .skip(1)
        .find(|word| !word.starts_with("--"));
    let Some(path) = path else {
        println!("Name the file: cargo bench -p viceversa-statistics --bench count -- answers.csv");
        return;
    };
    // The quickest of five: other work on the machine only ever makes it slower.
    let runs: Vec<Vec<(&str, f64)>> = (0..5).map(|_| run(&path)).collect();
    for (at, (what, _)) in runs[0].iter().enumerate() {
        let best = runs
            .iter()
            .map(|run| run[at].1)
            .fold(f64::INFINITY, f64::min);
        println!("{what} {best:.6}");
    }
}

fn run(path: &str) -> Vec<(&'static str, f64)> {
    let mut found = Vec::new();
    let start = Instant::now();
    let columns = read(path);
    found.push(("read", start.elapsed().as_secs_f64()));
    let answers = Answers::new(columns.iter().map(Vec::as_slice).collect());
    let k = columns.len();
    let mut pass = |what: &'static str, work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        found.push((what, start.elapsed().as_secs_f64()));
    };
    pass("items", &mut || {
        let counted: u64 = columns
            .iter()
            .map(|column| {
                Answers::histogram(column)[..=usize::from(LARGEST)]
                    .iter()
                    .sum::<u64>()
            })
            .sum();
        assert!(counted > 0);
    });
    pass("reliability", &mut || {
        let spread = Moments::of(&answers).spread(&vec![Scale::default(); k]);
        let found = statistics::reliability(spread.complete, &spread.listwise, 0.95);
        assert!(
            found.alpha.unwrap() > 0.5
                && found.lambda2.is_ok()
                && found.factor.unwrap().omega() > 0.5
        );
    });
    pass("scores", &mut || {
        let scores =
            statistics::scores(&answers, &vec![Point::default(); k], |_| (k * 4 / 5) as u16);
        assert!(statistics::weighted(&scores.distinct(|_| true)).1.is_ok());
    });
    pass("careless", &mut || {
        assert_eq!(statistics::patterns(&answers).longest.len(), answers.rows())
    });
    let whole = start.elapsed().as_secs_f64();
    let few: Vec<&[u8]> = columns
        .iter()
        .map(|column| &column[..column.len().min(10_000)])
        .collect();
    let few = Answers::new(few);
    let mut best = f64::INFINITY;
    let mut job = AlphaBootstrap::new(&few, &vec![Scale::default(); k], 500, 1);
    loop {
        // Ten samples at a time, the quickest ten of all: other work on the machine hits most longer stretches.
        let start = Instant::now();
        let done = job.step(10 * few.rows());
        best = best.min(start.elapsed().as_secs_f64() / 10.0);
        if done {
            break;
        }
    }
    assert!(job.finish(0.95).unwrap().interval.is_ok());
    found.push(("draw", best));
    found.push(("whole", whole));
    found
}

fn read(path: &str) -> Vec<Vec<u8>> {
    let mut file = File::open(path).unwrap();
    let mut codes = Codes::new();
    for point in 0..=10u8 {
        codes.add(point.to_string().as_bytes(), point);
    }
    let mut held = vec![0; 4 << 20];
    let mut filled = file.read(&mut held).unwrap();
    let header = held.iter().position(|byte| *byte == b'\n').unwrap();
    let k = held[..header].iter().filter(|byte| **byte == b',').count() + 1;
    let mut rows = Rows::new(b',', vec![Field::Coded(Box::new(codes)); k]);
    held.copy_within(header..filled, 0);
    filled -= header;
    loop {
        let more = file.read(&mut held[filled..]).unwrap();
        filled += more;
        let done = rows.push(&held[..filled], more == 0, &mut Nobody);
        held.copy_within(done..filled, 0);
        filled -= done;
        if more == 0 {
            return rows.finish();
        }
    }
}
