//! The attacker's own solver beside the one that the gate has: neither knows the other, and a fault in one is no fault in the other.

use attacker::Seen;
use microlp::{ComparisonOp, OptimizationDirection, Problem};

use crate::programmes::Random;

/// The ends of a sum by the other solver, a variable a person.
fn other(seen: &Seen, target: &[usize]) -> Option<(f64, f64)> {
    let end = |direction| {
        let mut problem = Problem::new(direction);
        let weight = |at: &usize| if target.contains(at) { 1.0 } else { 0.0 };
        let people = seen.people.iter();
        let people: Vec<_> = people
            .map(|at| problem.add_var(weight(at), (0.0, seen.most)))
            .collect();
        for (set, low, high) in &seen.rows {
            let terms: Vec<_> = set.iter().map(|at| (people[*at], 1.0)).collect();
            problem.add_constraint(terms.as_slice(), ComparisonOp::Ge, *low);
            problem.add_constraint(terms.as_slice(), ComparisonOp::Le, *high);
        }
        Some(problem.solve().ok()?.into_solution().ok()?.objective() / target.len() as f64)
    };
    Some((
        end(OptimizationDirection::Minimize)?,
        end(OptimizationDirection::Maximize)?,
    ))
}

#[test]
fn two_solvers_find_the_same_ends() {
    let mut random = Random(11);
    let (mut fits, mut contradicts) = (0, 0);
    for _ in 0..400 {
        let n = 4 + random.below(12) as usize;
        let answers: Vec<u64> = (0..n).map(|_| random.below(5)).collect();
        let set = |random: &mut Random| -> Vec<usize> {
            let mut set: Vec<usize> = (0..n).filter(|_| random.below(2) == 0).collect();
            if set.is_empty() {
                set.push(0);
            }
            set
        };
        let mut rows = Vec::new();
        for _ in 0..1 + random.below(7) {
            let set = set(&mut random);
            let sum: u64 = set.iter().map(|at| answers[*at]).sum();
            // Now and then a figure that cannot be.
            let off = if random.below(20) == 0 { 4.0 } else { 0.0 };
            let wide = random.below(3) as f64;
            rows.push((set, sum as f64 - wide + off, sum as f64 + off));
        }
        let people = (0..n).collect();
        let seen = Seen {
            people,
            rows,
            counts: Vec::new(),
            most: 4.0,
        };
        let target = set(&mut random);
        match (seen.bounds(&target), other(&seen, &target)) {
            (Some(own), Some(other)) => {
                fits += 1;
                let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
                assert!(
                    near(own.0, other.0) && near(own.1, other.1),
                    "{own:?} {other:?}"
                );
            }
            (None, None) => contradicts += 1,
            unlike => panic!("{unlike:?}"),
        }
    }
    assert!(fits > 300 && contradicts > 5, "{fits} {contradicts}");
}

/// A mean and how answers are spread, put together, say more than either: checked by trying everything.
#[test]
fn means_and_spreads_together_are_what_trying_everything_finds() {
    let mut random = Random(5);
    for _ in 0..60 {
        let n = 5;
        let answers: Vec<u32> = (0..n).map(|_| random.below(5) as u32).collect();
        let sum: u32 = answers.iter().sum();
        let all: Vec<usize> = (0..n).collect();
        let held = |from: u32, to: u32| {
            answers
                .iter()
                .filter(|own| (from..=to).contains(own))
                .count() as f64
        };
        let few = [0, 1];
        let seen = Seen {
            people: all.clone(),
            rows: vec![(all.clone(), f64::from(sum), f64::from(sum))],
            counts: [(0, 1), (2, 2), (3, 4)]
                .map(|(from, to)| (all.clone(), from, to, held(from, to), held(from, to)))
                .into(),
            most: 4.0,
        };
        let (mut low, mut high) = (u32::MAX, 0);
        for code in 0..5u32.pow(5) {
            let tried: Vec<u32> = (0..5).map(|at| code / 5u32.pow(at) % 5).collect();
            let same = |from: u32, to: u32| {
                tried.iter().filter(|own| (from..=to).contains(own)).count() as f64
                    == held(from, to)
            };
            if tried.iter().sum::<u32>() == sum && same(0, 1) && same(2, 2) && same(3, 4) {
                let part = few.iter().map(|at| tried[*at]).sum();
                (low, high) = (low.min(part), high.max(part));
            }
        }
        let (least, most) = seen.bounds(&few).unwrap();
        // Fractions of people may reach further than people can, never less far.
        assert!(2.0 * least <= f64::from(low) + 1e-9 && 2.0 * most >= f64::from(high) - 1e-9);
        assert!(2.0 * least > f64::from(low) - 1.0 && 2.0 * most < f64::from(high) + 1.0);
    }
}
