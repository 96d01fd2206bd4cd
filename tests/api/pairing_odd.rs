//! One seat for each person, whichever the side: the best of all matchings, proved with odd sets, and nothing altered is taken for a proof.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use viceversa::pairing::policy::Priority;
use viceversa::pairing::{Job, Pairing, Request, compatibility, verify};
use viceversa::roster::Role;

use crate::pairing_people::{people, policy, request};

/// So many people who each meet one other.
fn coffee(seed: u64, number: usize, rules: usize, priority: Priority) -> Request {
    let mut people = people(seed, number, 0);
    for person in &mut people {
        person.role = Role::Both;
    }
    let rules = [
        // Everybody with everybody, for the same.
        "",
        r#"{ "rule": "different", "field": "department", "points": 3 }"#,
        r#"{ "rule": "same", "field": "department", "must": true }"#,
        r#"{ "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 7, "strength": true },
           { "rule": "level-gap", "must": { "min": 1 }, "points": { "2": 4 } }"#,
        r#"{ "rule": "same", "field": "department", "must": true }, { "rule": "level-gap", "must": { "min": 1, "max": 1 } }"#,
    ][rules % 5];
    let text = format!(
        r#"{{ "direction": "any", "priority": "everyone-matched", "loops": "forbid",
              "capacity": {{ "mentor": [0, 1], "mentee": [0, 1], "total": 1 }}, "rules": [{rules}] }}"#
    );
    let mut policy = policy(&text);
    policy.priority = priority;
    request(people, policy)
}

fn paired(request: &Request, budget: u64) -> Pairing {
    let mut job = Job::new(request.clone()).unwrap();
    loop {
        if let Some(pairing) = job.step(budget).unwrap() {
            return pairing;
        }
    }
}

/// The most pairs with the most points of all matchings, or the most points with the most pairs.
fn best(request: &Request) -> (i64, i64) {
    let table = compatibility(request).unwrap();
    let n = table.mentors.len();
    #[allow(
        clippy::cast_possible_truncation,
        reason = "points are whole and small"
    )]
    let points = |one: usize, other: usize| {
        let there = table
            .mentees
            .iter()
            .position(|id| *id == table.mentors[other])
            .unwrap();
        let points = table.points[one * n + there];
        (!points.is_nan()).then_some(points as i64)
    };
    let total = request.policy.priority == Priority::BestTotal;
    let mut best: Vec<Option<(i64, i64)>> = vec![None; 1 << n];
    best[0] = Some((0, 0));
    for taken in 0..1_usize << n {
        let (Some(so_far), Some(one)) = (best[taken], (0..n).find(|at| taken >> at & 1 == 0))
        else {
            continue;
        };
        let alone = taken | 1 << one;
        best[alone] = best[alone].max(Some(so_far));
        for other in (0..n).filter(|at| *at != one && taken >> at & 1 == 0) {
            if let Some(points) = points(one, other).max(points(other, one)) {
                let more = if total { (points, 1) } else { (1, points) };
                let both = alone | 1 << other;
                best[both] = best[both].max(Some((so_far.0 + more.0, so_far.1 + more.1)));
            }
        }
    }
    best.into_iter().flatten().max().unwrap()
}

fn reached(request: &Request, pairing: &Pairing) -> (i64, i64) {
    let pairs = i64::from(pairing.totals.pairs);
    if request.policy.priority == Priority::BestTotal {
        (pairing.totals.points, pairs)
    } else {
        (pairs, pairing.totals.points)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(3), ..ProptestConfig::default() })]

    #[test]
    fn the_best_of_all_matchings_and_proved(
        seed in any::<u64>(), number in 2usize..11, rules in 0usize..5, total in any::<bool>(), budget in 1u64..500, turn in 0usize..10,
    ) {
        let priority = if total { Priority::BestTotal } else { Priority::EveryoneMatched };
        let asked = coffee(seed, number, rules, priority);
        let pairing = paired(&asked, 1 << 40);
        prop_assert!(pairing.certificate.optimal, "{:?}", pairing.certificate);
        prop_assert_eq!(reached(&asked, &pairing), best(&asked));
        let verdict = verify(&asked, &pairing);
        prop_assert!(verdict.holds, "{:?} {:?}", verdict.broken, pairing.certificate);
        prop_assert_eq!(&paired(&asked, budget), &pairing);
        let mut turned = asked.clone();
        turned.people.rotate_left(turn % number);
        let other = paired(&turned, 1 << 40);
        prop_assert_eq!(&other.pairs, &pairing.pairs);
        prop_assert_eq!(&other.certificate.sets, &pairing.certificate.sets);
        prop_assert_eq!(&other.certificate.fingerprint, &pairing.certificate.fingerprint);
    }

    #[test]
    fn an_altered_set_is_refused_for_what_it_is(seed in any::<u64>(), number in 3usize..40, rules in 0usize..5, which in 0usize..9, at in any::<usize>()) {
        let asked = coffee(seed, number | 1, rules, Priority::EveryoneMatched);
        let mut pairing = paired(&asked, 1 << 40);
        prop_assert!(pairing.certificate.optimal && verify(&asked, &pairing).holds);
        let sets = &mut pairing.certificate.sets;
        let last = sets.len().saturating_sub(1);
        if let Some(at) = at.checked_rem(sets.len()) {
            match which {
                0 => sets[at].price += 2.0,
                1 => sets[at].price -= 2.0,
                2 => sets[at].price = -sets[at].price,
                3 => sets[at].price += 0.5,
                4 => drop(sets[last].people.pop()),
                5 => sets[at].people.push("nobody".to_owned()),
                6 => sets[at].within = Some(u32::try_from(at).unwrap()),
                7 => { let twice = sets[last].people[0].clone(); sets[at].people.push(twice); }
                _ => drop(sets.pop()),
            }
            // Not by the fingerprint alone, which a forger can write anew.
            let broken = verify(&asked, &pairing).broken;
            prop_assert!(broken.iter().any(|broken| broken.code != "fingerprint"), "{which}: {broken:?} {:?}", pairing.certificate);
        }
    }
}

#[test]
fn beyond_25_million_pairs_people_in_both_roles_get_pairs_and_a_true_gap() {
    let number = 5_003;
    let mut asked = coffee(9, number, 3, Priority::EveryoneMatched);
    asked.policy.capacity.total = None;
    let pairing = paired(&asked, 1 << 30);
    assert!(pairing.totals.pairs > 4_900 && pairing.certificate.gap >= 0.0);
    let verdict = verify(&asked, &pairing);
    assert!(verdict.holds, "{:?}", verdict.broken);
    // The same with one seat each is proved, an odd number of people too.
    let asked = coffee(9, number, 3, Priority::EveryoneMatched);
    let pairing = paired(&asked, 1 << 30);
    assert!(pairing.certificate.optimal && pairing.totals.pairs == 2_501);
    assert!(verify(&asked, &pairing).holds);
}
