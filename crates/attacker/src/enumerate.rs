//! Every way in which few people can have answered.

use std::collections::BTreeSet;

use crate::seen::Seen;

/// For each person of `seen`, the answers that are possible given every row: all are tried, whole numbers from 0 to the largest. For at
/// most ten people; the empty list for more.
#[must_use]
pub fn feasible(seen: &Seen) -> Vec<BTreeSet<u32>> {
    if seen.people.len() > 10 {
        return Vec::new();
    }
    let mut found = vec![BTreeSet::new(); seen.people.len()];
    let mut answers = Vec::new();
    descend(seen, &mut answers, &mut found);
    found
}

fn descend(seen: &Seen, answers: &mut Vec<u32>, found: &mut [BTreeSet<u32>]) {
    let most = seen.most as u32;
    let done = answers.len();
    for (row, low, high) in &seen.rows {
        let inside = |at: &usize| row.binary_search(&seen.people[*at]).is_ok();
        let so_far: u32 = (0..done).filter(inside).map(|at| answers[at]).sum();
        let open = (done..seen.people.len()).filter(inside).count() as u32;
        if f64::from(so_far) > *high || f64::from(so_far + open * most) < *low {
            return;
        }
    }
    if done == seen.people.len() {
        for (found, answer) in found.iter_mut().zip(answers.iter()) {
            found.insert(*answer);
        }
        return;
    }
    for answer in 0..=most {
        answers.push(answer);
        descend(seen, answers, found);
        answers.pop();
    }
}
