//! Stable pairs: no mentor and mentee would both rather have each other, whatever the capacities, locks and exclusions.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use viceversa::pairing::policy::{Direction, Loops, Policy, Priority};
use viceversa::pairing::{
    CertificateKind, Decision, DecisionKind, Pairing, Request, compatibility, evaluate,
    explain_pair, pair, verify, why_not,
};
use viceversa::roster::{Role, Skill};

use crate::pairing_people::{any_request, person, request};

/// Pairs that both sides would rather have, counted from the package's own answers about single pairs.
fn blocking(asked: &Request, pairing: &Pairing) -> usize {
    let table = compatibility(asked).unwrap();
    let mut gains: BTreeMap<(&str, bool), Vec<(i32, bool)>> = BTreeMap::new();
    for pair in &pairing.pairs {
        gains
            .entry((&pair.mentor, true))
            .or_default()
            .push((pair.gain.mentor, pair.locked));
        gains
            .entry((&pair.mentee, false))
            .or_default()
            .push((pair.gain.mentee, pair.locked));
    }
    let mut found = 0;
    for (i, mentor) in table.mentors.iter().enumerate() {
        for (j, mentee) in table.mentees.iter().enumerate() {
            let made = pairing
                .pairs
                .iter()
                .any(|pair| &pair.mentor == mentor && &pair.mentee == mentee);
            if made || table.points[i * table.mentees.len() + j].is_nan() {
                continue;
            }
            let gain = explain_pair(asked, pairing, mentor, mentee)
                .unwrap()
                .pair
                .gain;
            let would = |id: &str, side: bool, gain: i32| {
                let one = asked.people.iter().find(|one| one.id == id).unwrap();
                let own = one.capacity.clone().unwrap_or_default();
                let policy = &asked.policy.capacity;
                let mut seats = if side {
                    own.mentor.unwrap_or(policy.mentor)
                } else {
                    own.mentee.unwrap_or(policy.mentee)
                }
                .1;
                if let (Some(total), true) = (own.total, one.role != Role::Both) {
                    seats = seats.min(total);
                }
                let has = gains.get(&(id, side)).cloned().unwrap_or_default();
                (has.len() as u32) < seats
                    || has.iter().any(|(least, locked)| !locked && *least < gain)
            };
            found +=
                usize::from(would(mentor, true, gain.mentor) && would(mentee, false, gain.mentee));
        }
    }
    found
}

/// Gains of the two sides apart, so that they want different things.
fn apart(seed: u64, mentors: usize, mentees: usize) -> Request {
    let mut asked = any_request(seed, mentors, mentees);
    asked.policy.priority = Priority::Stable;
    asked.policy.loops = Loops::Allow;
    asked.policy.capacity.total = None;
    for one in &mut asked.people {
        if let (Some(own), Role::Both) = (&mut one.capacity, one.role) {
            own.total = None;
        }
    }
    asked
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(23), ..ProptestConfig::default() })]

    #[test]
    fn i05_no_pair_would_break_a_stable_pairing(seed in 0_u64..1_000_000, mentors in 0_usize..7, mentees in 0_usize..7) {
        let asked = apart(seed, mentors, mentees);
        let pairing = pair(&asked, &mut |_| {}).unwrap();
        prop_assert_eq!(pairing.certificate.kind, CertificateKind::Stable);
        prop_assert!(pairing.certificate.optimal && pairing.certificate.prices.is_none());
        let verdict = verify(&asked, &pairing);
        prop_assert!(verdict.holds, "{:?}", verdict.broken);
        prop_assert_eq!(blocking(&asked, &pairing), 0);
        let mut turned = asked.clone();
        turned.people.reverse();
        prop_assert_eq!(&pair(&turned, &mut |_| {}).unwrap().pairs, &pairing.pairs, "the order of people changes nothing");
    }

    /// Other answers say truly how stable they are, and `verify` finds every pairing out that is not.
    #[test]
    fn i05_an_unstable_pairing_is_found_out(seed in 0_u64..1_000_000) {
        let asked = apart(seed, 5, 5);
        let mut other = asked.clone();
        other.policy.priority = Priority::EveryoneMatched;
        let pairs: Vec<(String, String)> = pair(&other, &mut |_| {}).unwrap().pairs.into_iter().map(|pair| (pair.mentor, pair.mentee)).collect();
        let mut judged = evaluate(&asked, &pairs, None).unwrap();
        let stable = blocking(&asked, &judged) == 0;
        prop_assert_eq!(judged.certificate.kind == CertificateKind::Stable, stable);
        prop_assert!(verify(&asked, &judged).holds);
        judged.certificate.kind = CertificateKind::Stable;
        judged.certificate.optimal = true;
        let broken = verify(&asked, &judged).broken;
        prop_assert_eq!(broken.iter().any(|each| each.code == "blocking-pairs" || each.code == "gap"), !stable);
    }
}

/// Each mentor would rather have the mentee who would rather have the other mentor.
fn crossed() -> Request {
    let mut team = vec![
        person("m0", Role::Mentor, Some(1)),
        person("m1", Role::Mentor, Some(1)),
        person("e0", Role::Mentee, Some(4)),
        person("e1", Role::Mentee, Some(4)),
    ];
    let skills = |of: &[(&str, u8)]| -> Vec<Skill> {
        let skill = |(skill, strength): &(&str, u8)| Skill {
            skill: (*skill).to_owned(),
            strength: *strength,
        };
        of.iter().map(skill).collect()
    };
    for (at, (offers, first, second)) in [
        ("A", "C", "D"),
        ("B", "D", "C"),
        ("C", "B", "A"),
        ("D", "A", "B"),
    ]
    .into_iter()
    .enumerate()
    {
        team[at].offers = skills(&[(offers, 3)]);
        team[at].wants = skills(&[(first, 3), (second, 1)]);
    }
    let policy: Policy = serde_json::from_str(
        r#"{"priority":"stable","rules":[
            {"rule":"shared","mentor":"wants","mentee":"offers","points":1,"strength":true,"for":"mentor"},
            {"rule":"shared","mentor":"offers","mentee":"wants","points":1,"strength":true,"for":"mentee"}]}"#,
    )
    .unwrap();
    request(team, policy)
}

#[test]
fn i05_of_all_stable_pairings_the_mentors_get_the_one_they_like_best() {
    let mut asked = crossed();
    let pairing = pair(&asked, &mut |_| {}).unwrap();
    let made: Vec<(&str, &str)> = pairing
        .pairs
        .iter()
        .map(|p| (p.mentor.as_str(), p.mentee.as_str()))
        .collect();
    assert_eq!(made, [("m0", "e0"), ("m1", "e1")]);
    // Why not the other way round: the mentors would lose by it.
    let answer = why_not(&asked, &pairing, "m0", "e1").unwrap();
    assert!(answer.allowed && answer.price.is_none());
    assert_eq!(answer.broken[0].code, "prefers-present");
    assert!(
        answer.broken[0].text.starts_with("The mentor gains 3"),
        "{}",
        answer.broken[0].text
    );
    // A lock is kept whatever the two would rather have, and the rest is stable around it.
    asked.decisions.push(Decision {
        kind: DecisionKind::Lock,
        mentor: "m0".into(),
        mentee: "e1".into(),
        author: None,
        date: None,
        reason: None,
        until: None,
        overrides: false,
    });
    let locked = pair(&asked, &mut |_| {}).unwrap();
    assert!(locked.pairs.iter().any(|p| p.locked) && locked.pairs.len() == 2);
    assert!(verify(&asked, &locked).holds);
}

#[test]
fn i01_where_stable_pairs_need_not_exist_it_is_refused_in_words() {
    let team = |total: Option<u32>| {
        let mut team = vec![
            person("a", Role::Both, Some(1)),
            person("b", Role::Both, Some(2)),
            person("c", Role::Both, Some(3)),
        ];
        for one in &mut team {
            one.capacity = total.map(|total| viceversa::roster::Capacity {
                total: Some(total),
                ..Default::default()
            });
        }
        let mut asked = request(
            team,
            serde_json::from_str(r#"{"priority":"stable"}"#).unwrap(),
        );
        asked.policy.direction = Direction::Any;
        asked
    };
    let code = |asked: &Request| pair(asked, &mut |_| {}).unwrap_err().code;
    assert_eq!(code(&team(Some(1))), "stable-shared-seats");
    assert_eq!(code(&team(None)), "stable-loops");
    let mut open = team(None);
    open.policy.loops = Loops::Allow;
    assert!(pair(&open, &mut |_| {}).unwrap().certificate.optimal);
}
