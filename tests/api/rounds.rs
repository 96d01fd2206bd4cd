//! Rounds without repeats, panels, loads, two mentors for one leader, and circles.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use viceversa::pairing::policy::{Policy, Priority};
use viceversa::pairing::{
    CertificateKind, CirclesOptions, Request, RoundsOptions, circle_request, circles,
    compatibility, pair, round_request, rounds, verify,
};
use viceversa::roster::Role;

use crate::pairing_people::{any_request, people, person, policy, preset, request};

fn options(rounds: u32, load: Option<u32>) -> RoundsOptions {
    RoundsOptions { rounds, load }
}

fn free(mentors: usize, mentees: usize, policy: Policy) -> Request {
    let one =
        |role, letter: &str, at: usize, level| person(&format!("{letter}{at}"), role, Some(level));
    let mut all: Vec<_> = (0..mentors)
        .map(|at| one(Role::Mentor, "m", at, 1))
        .collect();
    all.extend((0..mentees).map(|at| one(Role::Mentee, "e", at, 4)));
    request(all, policy)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn i06_nobody_meets_twice_and_every_round_is_proved(seed in 0_u64..1_000_000, mentors in 1_usize..7, mentees in 1_usize..7, load in 0_u32..4) {
        let request = any_request(seed, mentors, mentees);
        let load = (load > 0).then_some(load);
        let Ok(answer) = rounds(&request, &options(3, load), &mut |_| {}) else { return Ok(()); };
        prop_assert_eq!(answer.rounds.len(), 3);
        let mut earlier: Vec<(String, String)> = Vec::new();
        for round in &answer.rounds {
            let question = round_request(&request, &earlier, load);
            let verdict = verify(&question, round);
            prop_assert!(verdict.holds, "{:?}", verdict.broken);
            for pair in &round.pairs {
                let met = |(a, b): &(String, String)| (*a == pair.mentor && *b == pair.mentee) || (*a == pair.mentee && *b == pair.mentor);
                prop_assert!(!earlier.iter().any(met));
            }
            earlier.extend(round.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())));
        }
        let mut used: BTreeMap<&str, u32> = BTreeMap::new();
        for (mentor, _) in &earlier {
            *used.entry(mentor).or_insert(0) += 1;
        }
        prop_assert!(load.is_none_or(|load| used.values().all(|times| *times <= load)));
        prop_assert_eq!(answer.each_proved, answer.rounds.iter().all(|round| round.certificate.optimal));
        prop_assert!(answer.code != "proved", "three rounds are never claimed as a whole");
    }

    #[test]
    fn i06_circles_keep_their_sizes_and_claim_no_more_than_is_true(seed in 0_u64..1_000_000, mentors in 1_usize..4, mentees in 1_usize..5, least in 2_u32..4, more in 0_u32..3) {
        let mut request = request(people(seed, mentors, mentees), preset("reverse"));
        request.policy.rules.retain(|rule| !rule.has_must() || seed % 2 == 0);
        request.policy.priority = [Priority::EveryoneMatched, Priority::BestTotal][usize::try_from(seed % 2).unwrap()];
        let size = (least, least + more);
        let answer = circles(&request, &CirclesOptions { size }, &mut |_| {}).unwrap();
        for circle in &answer.circles {
            let people = u32::try_from(circle.mentees.len()).unwrap() + 1;
            prop_assert!(size.0 <= people && people <= size.1);
        }
        let leaders: BTreeSet<String> = answer.circles.iter().map(|circle| circle.mentor.clone()).collect();
        let question = circle_request(&request, size, (!answer.optimal).then_some(&leaders));
        let verdict = verify(&question, &answer.pairing);
        prop_assert!(verdict.holds, "{:?}", verdict.broken);
        let best = best_circles(&request, size);
        let totals = &answer.pairing.totals;
        let order = |people: i64, pairs: i64, points: i64| if request.policy.priority == Priority::BestTotal { [points, people, pairs] } else { [people, pairs, points] };
        let reached = order(totals.people.into(), totals.pairs.into(), totals.points);
        prop_assert!(reached <= best);
        if answer.optimal {
            prop_assert_eq!(reached, best);
        }
        prop_assert!(order(answer.bound.people.into(), answer.bound.pairs.into(), answer.bound.points) >= best);
    }
}

/// The best of all sets of circles, by trying every one.
fn best_circles(request: &Request, size: (u32, u32)) -> [i64; 3] {
    let table = compatibility(&circle_request(request, size, None)).unwrap();
    let width = table.mentees.len();
    let mut best = [0; 3];
    let mut places = vec![0; width];
    loop {
        let mut members = vec![0_u32; table.mentors.len()];
        let (mut points, mut pairs, mut allowed) = (0, 0, true);
        for (mentee, place) in places.iter().enumerate() {
            if *place > 0 {
                let cell = table.points[(place - 1) * width + mentee];
                allowed &= !cell.is_nan();
                #[allow(
                    clippy::cast_possible_truncation,
                    reason = "points are whole and small"
                )]
                if !cell.is_nan() {
                    points += cell as i64;
                }
                members[place - 1] += 1;
                pairs += 1;
            }
        }
        if allowed
            && members
                .iter()
                .all(|n| *n == 0 || (size.0 <= n + 1 && n < &size.1))
        {
            let people = pairs + i64::try_from(members.iter().filter(|n| **n > 0).count()).unwrap();
            best = best.max(if request.policy.priority == Priority::BestTotal {
                [points, people, pairs]
            } else {
                [people, pairs, points]
            });
        }
        let Some(next) = places.iter().position(|place| *place < table.mentors.len()) else {
            return best;
        };
        places[..next].fill(0);
        places[next] += 1;
    }
}

#[test]
fn i06_a_panel_meets_everybody_and_a_load_is_kept() {
    let request = free(3, 3, policy("{}"));
    let panel = rounds(&request, &options(3, None), &mut |_| {}).unwrap();
    let met: BTreeSet<_> = panel
        .rounds
        .iter()
        .flat_map(|round| &round.pairs)
        .map(|pair| (&pair.mentor, &pair.mentee))
        .collect();
    assert_eq!(met.len(), 9);
    assert_eq!((panel.always, panel.never), (6, 0));
    assert_eq!(panel.code, "each-round-proved");
    assert!(panel.text.contains("not proved"));

    let short = rounds(&request, &options(3, Some(2)), &mut |_| {}).unwrap();
    assert_eq!(
        short
            .rounds
            .iter()
            .map(|round| round.pairs.len())
            .sum::<usize>(),
        6
    );
    for wrong in [0, 53] {
        let error = rounds(&request, &options(wrong, None), &mut |_| {}).unwrap_err();
        assert_eq!(error.code, "bad-rounds");
    }
}

#[test]
fn i06_a_lock_is_kept_once() {
    let mut request = free(3, 3, policy("{}"));
    request.decisions.push(
        serde_json::from_str(r#"{"kind":"lock","mentor":"m1","mentee":"e1","reason":"asked for"}"#)
            .unwrap(),
    );
    let answer = rounds(&request, &options(2, None), &mut |_| {}).unwrap();
    let has = |at: usize| {
        answer.rounds[at]
            .pairs
            .iter()
            .any(|pair| pair.mentor == "m1" && pair.mentee == "e1")
    };
    assert!(has(0) && !has(1));
}

#[test]
fn i06_a_leader_with_two_mentors_is_proved() {
    let request = free(
        6,
        3,
        policy(r#"{"capacity":{"mentor":[0,1],"mentee":[2,2]}}"#),
    );
    let pairing = pair(&request, &mut |_| {}).unwrap();
    assert_eq!(pairing.totals.pairs, 6);
    assert_eq!(pairing.certificate.kind, CertificateKind::Dual);
    assert!(pairing.certificate.optimal && verify(&request, &pairing).holds);
}

#[test]
fn i06_circles_say_what_is_proved() {
    // Two mentors for six mentees: nobody needs to be closed, so the proof holds.
    let options = |size| CirclesOptions { size };
    let proved = circles(&free(2, 6, policy("{}")), &options((3, 4)), &mut |_| {}).unwrap();
    assert_eq!((proved.circles.len(), proved.code.as_str()), (2, "proved"));
    assert!(
        proved.optimal
            && proved
                .circles
                .iter()
                .all(|circle| circle.mentees.len() == 3)
    );
    // Six mentors for six mentees: only some can lead.
    let chosen = circles(&free(6, 6, policy("{}")), &options((4, 7)), &mut |_| {}).unwrap();
    assert_eq!(
        (chosen.circles.len(), chosen.code.as_str()),
        (2, "given-leaders")
    );
    assert!(!chosen.optimal && chosen.text.contains("not proved"));
    // Too few for any circle.
    let none = circles(&free(2, 2, policy("{}")), &options((5, 7)), &mut |_| {}).unwrap();
    assert_eq!((none.circles.len(), none.code.as_str()), (0, "none"));
    for size in [(1, 4), (5, 4), (2, 101)] {
        let error = circles(&free(2, 6, policy("{}")), &options(size), &mut |_| {}).unwrap_err();
        assert_eq!(error.code, "bad-size");
    }
}
