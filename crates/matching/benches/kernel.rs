//! What one look at every pair costs, beside a plain loop over byte planes of the same widths:
//! `cargo bench -p viceversa-matching --bench kernel -- 10000`, natively or for wasm32-wasip1 (see `cargo xtask bench`).
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark stops at the first surprise, and says what it measured"
)]

mod realistic;

use std::hint::black_box;
use std::time::Instant;

use matching::kernel::Kernel;
use matching::problem::FORBIDDEN;
use matching::scores::Source;

const TILE: u32 = 1024;

/// Looks of which the quickest counts: other work on the machine only ever adds time.
const LOOKS: usize = 15;

fn main() {
    let sides: Vec<usize> = std::env::args()
        .filter_map(|arg| arg.parse().ok())
        .collect();
    let sides = if sides.is_empty() { vec![4000] } else { sides };
    if std::env::args().any(|arg| arg == "count") {
        return sides.into_iter().for_each(counted);
    }
    for side in sides {
        let clock = Instant::now();
        let kernel = realistic::kernel(1, side, side);
        let compile = clock.elapsed();
        let pairs = side as f64 * side as f64;
        let (allowed, total, fill) = filled(&kernel);
        let floor = vec![50_i16; side];
        let (mut best, mut hits) = (f64::MAX, 0);
        for _ in 0..LOOKS {
            let (seconds, found) = looked(&kernel, &floor);
            best = best.min(seconds);
            hits = found;
        }
        let yard = (0..LOOKS)
            .map(|_| yardstick(side, &floor))
            .fold(f64::MAX, f64::min);
        println!(
            "{{\"side\":{side},\"compile_ms\":{},\"forbidden\":{:.3},\"mean\":{:.2},\"fill_ns\":{:.3},\"above_ns\":{:.3},\"hits\":{hits},\"yardstick_ns\":{:.3},\"ratio\":{:.2}}}",
            compile.as_millis(),
            1.0 - f64::from(allowed) / pairs,
            total as f64 / f64::from(allowed),
            fill * 1e9 / pairs,
            best * 1e9 / pairs,
            yard * 1e9 / pairs,
            best / yard,
        );
    }
}

/// So many looks at one fixed programme, for somebody who counts instructions.
fn counted(looks: usize) {
    let kernel = realistic::kernel(1, 1500, 1500);
    let floor = vec![50; 1500];
    for _ in 0..looks {
        black_box(looked(&kernel, &floor));
    }
}

fn tiles(columns: u32) -> impl Iterator<Item = std::ops::Range<u32>> {
    (0..columns.div_ceil(TILE)).map(move |tile| tile * TILE..((tile + 1) * TILE).min(columns))
}

/// Allowed pairs, their points, and the seconds it took to fill every cell.
fn filled(kernel: &Kernel) -> (u32, i64, f64) {
    let mut out = vec![0; TILE as usize];
    let mut seconds = 0.0;
    let (mut allowed, mut total) = (0, 0);
    for tile in tiles(kernel.columns()) {
        for row in 0..kernel.rows() {
            let out = &mut out[..tile.len()];
            let clock = Instant::now();
            kernel.fill(row, tile.clone(), out);
            seconds += clock.elapsed().as_secs_f64();
            for points in out.iter().filter(|points| **points != FORBIDDEN) {
                allowed += 1;
                total += i64::from(*points);
            }
        }
    }
    (allowed, total, seconds)
}

/// Seconds for one pricing look at every pair, and what it found.
fn looked(kernel: &Kernel, floor: &[i16]) -> (f64, usize) {
    let clock = Instant::now();
    let (mut out, mut hits) = (Vec::new(), 0);
    for tile in tiles(kernel.columns()) {
        let floor = &floor[tile.start as usize..tile.end as usize];
        for row in 0..kernel.rows() {
            kernel.above(row, tile.clone(), 0, floor, &mut out);
            hits += out.len();
            out.clear();
        }
    }
    (clock.elapsed().as_secs_f64(), hits)
}

/// Seconds for a plain loop that does as much: three planes of points, two rules of shared values with the same number of
/// planes and a cap, and the comparison with the floor; nothing else, and nothing that depends on the policy.
fn yardstick(side: usize, floor: &[i16]) -> f64 {
    let mut dice = realistic::Dice(2);
    let (mentors, _) = (
        realistic::side(&mut dice, side, false),
        realistic::side(&mut dice, side, true),
    );
    let tile = TILE as usize;
    let tiles = side.div_ceil(tile);
    let plane = |dice: &mut realistic::Dice| -> Vec<u8> {
        (0..tiles * tile)
            .map(|_| u8::try_from(dice.roll(4)).expect("small"))
            .collect()
    };
    let planes: Vec<Vec<u8>> = (0..183).map(|_| plane(&mut dice)).collect();
    let mut floors = floor.to_vec();
    floors.resize(tiles * tile, i16::MAX);
    let clock = Instant::now();
    let mut hits = 0_usize;
    for at in 0..tiles {
        let range = at * tile..(at + 1) * tile;
        for row in 0..side {
            let mut sum = [0_u8; 1024];
            for first in [180, 140, 120] {
                let plane = &planes[first + row % 3][range.clone()];
                for (sum, more) in sum.iter_mut().zip(plane) {
                    *sum = sum.saturating_add(*more);
                }
            }
            for (skills, first, cap) in [(&mentors.offers, 0, 30), (&mentors.wants, 60, 12)] {
                let mut shared = [0_u8; 1024];
                for (skill, own) in skills.of(row) {
                    let plane = &planes[first + *skill as usize][range.clone()];
                    for (shared, other) in shared.iter_mut().zip(plane) {
                        *shared = shared.saturating_add((*other).min(*own));
                    }
                }
                for (sum, shared) in sum.iter_mut().zip(&shared) {
                    *sum = sum.saturating_add((*shared).min(cap));
                }
            }
            let mut any = 0;
            for (sum, floor) in sum.iter().zip(&floors[range.clone()]) {
                any |= u16::from(i16::from(*sum) > *floor);
            }
            hits += usize::from(black_box(any));
        }
    }
    black_box(hits);
    clock.elapsed().as_secs_f64()
}
