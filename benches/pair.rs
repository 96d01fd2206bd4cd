//! Times a whole pairing, and asserts the answer while it does: `cargo bench --bench pair -- 2000`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first surprise, and says what it measured"
)]

use std::time::Instant;

use viceversa::pairing::{compatibility, effects, explain_pair, pair, verify, why_not};

#[path = "../tests/api/pairing_people.rs"]
mod pairing_people;

fn main() {
    let sides: Vec<usize> = std::env::args()
        .filter_map(|arg| arg.parse().ok())
        .collect();
    let sides = if sides.is_empty() { vec![200] } else { sides };
    for side in sides {
        let request = pairing_people::request(
            pairing_people::people(1, side, side),
            pairing_people::preset("reverse"),
        );
        let clock = Instant::now();
        let table = compatibility(&request).unwrap();
        println!(
            "{side}: {:>6} ms to compile and evaluate {} pairs",
            clock.elapsed().as_millis(),
            table.points.len()
        );

        let mut phases: Vec<(String, u128)> = Vec::new();
        let clock = Instant::now();
        let pairing = pair(&request, &mut |progress| {
            let now = clock.elapsed().as_millis();
            match phases.last_mut() {
                Some((phase, until)) if *phase == progress.phase => *until = now,
                _ => phases.push((progress.phase, now)),
            }
        })
        .unwrap();
        println!(
            "{side}: {:>6} ms to pair, {} pairs {phases:?}",
            clock.elapsed().as_millis(),
            pairing.pairs.len()
        );
        assert!(pairing.certificate.optimal);

        let clock = Instant::now();
        assert!(verify(&request, &pairing).holds);
        println!("{side}: {:>6} ms to verify", clock.elapsed().as_millis());

        let clock = Instant::now();
        let effects = effects(&request).unwrap();
        println!(
            "{side}: {:>6} ms for the effects of {} rules",
            clock.elapsed().as_millis(),
            effects.rules.len()
        );

        let made = &pairing.pairs[0];
        let clock = Instant::now();
        let view = explain_pair(&request, &pairing, &made.mentor, &made.mentee).unwrap();
        println!(
            "{side}: {:>6} ms to explain a pair, which is worth {}",
            clock.elapsed().as_millis(),
            view.pair.points
        );

        let clock = Instant::now();
        let other = &pairing.pairs[1];
        let answer = why_not(&request, &pairing, &made.mentor, &other.mentee).unwrap();
        println!(
            "{side}: {:>6} ms for why not: {:?}",
            clock.elapsed().as_millis(),
            answer.price
        );
    }
}
