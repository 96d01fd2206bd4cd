//! Small rosters by trying every set of pairs: the pairing is as good as the best of them, whatever the priority.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::cmp::Reverse;
use std::collections::BTreeMap;

use proptest::prelude::*;
use viceversa::pairing::policy::{Loops, Priority};
use viceversa::pairing::{Pairing, Request, compatibility, pair, verify};
use viceversa::roster::Role;

use crate::pairing_people::any_request;

/// What a set of pairs is worth, to be compared; greater is better. Points of the pairs from the worst upwards come negated
/// in number, so that fewer pairs at a bad value are better.
pub type Worth = (u32, [i64; 3], Vec<(Reverse<i64>, Reverse<usize>)>);

pub fn worth(request: &Request, pairs: &[(String, String, i64)]) -> Option<Worth> {
    let mut degree: BTreeMap<(&str, bool), u32> = BTreeMap::new();
    for (mentor, mentee, _) in pairs {
        *degree.entry((mentor, true)).or_insert(0) += 1;
        *degree.entry((mentee, false)).or_insert(0) += 1;
    }
    let (mut filled, mut people) = (0, 0);
    for person in &request.people {
        let (as_mentor, as_mentee) = match person.role {
            Role::Mentor => (true, false),
            Role::Mentee => (false, true),
            Role::Both => (true, true),
            Role::None => continue,
        };
        let own = person.capacity.clone().unwrap_or_default();
        let mut all = 0;
        for (side, stands, own, general) in [
            (true, as_mentor, own.mentor, request.policy.capacity.mentor),
            (false, as_mentee, own.mentee, request.policy.capacity.mentee),
        ] {
            let partners = degree
                .get(&(person.id.as_str(), side))
                .copied()
                .unwrap_or(0);
            let (mut min, mut max) = own.unwrap_or(general);
            if let (Some(total), true) = (
                person.capacity.as_ref().and_then(|c| c.total),
                person.role != Role::Both,
            ) {
                (min, max) = (min.min(total), max.min(total));
            }
            if partners > max {
                return None;
            }
            if stands {
                filled += partners.min(min);
            }
            all += partners;
        }
        let total = own.total.or(request.policy.capacity.total);
        if person.role == Role::Both && total.is_some_and(|total| all > total) {
            return None;
        }
        people += i64::from(all > 0);
    }
    if request.policy.loops == Loops::Forbid
        && pairs
            .iter()
            .any(|(a, b, _)| pairs.iter().any(|(c, d, _)| a == d && b == c))
    {
        return None;
    }
    let points: i64 = pairs.iter().map(|(_, _, points)| points).sum();
    let count = i64::try_from(pairs.len()).unwrap();
    let mut values: BTreeMap<i64, usize> = BTreeMap::new();
    for (_, _, points) in pairs {
        *values.entry(*points).or_insert(0) += 1;
    }
    Some(match request.policy.priority {
        Priority::BestTotal => (filled, [points, people, count], Vec::new()),
        Priority::Fairest => (
            filled,
            [people, count, 0],
            // Lists are compared from the front: a higher worst value is better, and then fewer pairs that have it.
            values
                .into_iter()
                .map(|(value, pairs)| (Reverse(-value), Reverse(pairs)))
                .collect(),
        ),
        _ => (filled, [people, count, points], Vec::new()),
    })
}

fn best(request: &Request) -> Worth {
    let table = compatibility(request).unwrap();
    let mut cells = Vec::new();
    for (i, mentor) in table.mentors.iter().enumerate() {
        for (j, mentee) in table.mentees.iter().enumerate() {
            let points = table.points[i * table.mentees.len() + j];
            if !points.is_nan() {
                #[allow(
                    clippy::cast_possible_truncation,
                    reason = "points are whole and small"
                )]
                cells.push((mentor.clone(), mentee.clone(), points as i64));
            }
        }
    }
    let mut best: Option<Worth> = None;
    for set in 0..1_u32 << cells.len() {
        let pairs: Vec<_> = cells
            .iter()
            .enumerate()
            .filter(|(at, _)| set >> at & 1 == 1)
            .map(|(_, cell)| cell.clone())
            .collect();
        if let Some(worth) = worth(request, &pairs) {
            best = best.max(Some(worth));
        }
    }
    best.unwrap()
}

fn reached(request: &Request, pairing: &Pairing) -> Worth {
    let pairs: Vec<_> = pairing
        .pairs
        .iter()
        .map(|p| (p.mentor.clone(), p.mentee.clone(), i64::from(p.points)))
        .collect();
    worth(request, &pairs).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(5), ..ProptestConfig::default() })]

    #[test]
    fn i05_nothing_beats_the_pairing(seed in 0_u64..1_000_000, mentors in 0_usize..4, mentees in 0_usize..4) {
        let request = any_request(seed, mentors, mentees);
        let allowed = compatibility(&request).unwrap().points.iter().filter(|points| !points.is_nan()).count();
        prop_assume!(allowed <= 12);
        let pairing = pair(&request, &mut |_| {}).unwrap();
        let verdict = verify(&request, &pairing);
        prop_assert!(verdict.holds, "{:?}", verdict.broken);
        let (mut reached, mut best) = (reached(&request, &pairing), best(&request));
        if request.policy.priority == Priority::Fairest && !pairing.certificate.optimal {
            // It then claims no more than people and pairs.
            reached.2.clear();
            best.2.clear();
        }
        prop_assert_eq!(reached, best);
    }

    #[test]
    fn i02_shuffled_people_give_the_same_pairing(seed in 0_u64..1_000_000, turn in 0_usize..20) {
        let request = any_request(seed, 8, 7);
        let pairing = pair(&request, &mut |_| {}).unwrap();
        let mut shuffled = request.clone();
        let turn = turn % shuffled.people.len();
        shuffled.people.rotate_left(turn);
        shuffled.history.reverse();
        let other = pair(&shuffled, &mut |_| {}).unwrap();
        let verdict = verify(&shuffled, &other);
        prop_assert!(verdict.holds, "{:?} {:?}", verdict.broken, other.certificate);
        prop_assert_eq!(&pairing.certificate.fingerprint, &other.certificate.fingerprint);
        prop_assert_eq!(&pairing.pairs, &other.pairs);
        prop_assert_eq!(&pairing.waiting, &other.waiting);
    }
}
