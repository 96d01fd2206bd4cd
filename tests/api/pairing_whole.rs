//! Questions about a pairing as a whole: the next best ones, what the other priorities give, what would free those who wait.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(clippy::cast_precision_loss, reason = "prices are below 2^53")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use viceversa::pairing::policy::{Policy, Priority};
use viceversa::pairing::{
    CertificateKind, Request, alternatives, compare_priorities, compatibility, effects, evaluate,
    pair, verify, waiting_help,
};
use viceversa::roster::Role;

use crate::pairing_people::{any_request, people, person, preset, request};

/// One role each, so that the objective is a sum; and a priority for which it is one.
fn plain(seed: u64, mentors: usize, mentees: usize) -> Request {
    let mut asked = any_request(seed, mentors, mentees);
    asked.policy.priority = if seed.is_multiple_of(2) {
        Priority::EveryoneMatched
    } else {
        Priority::BestTotal
    };
    for one in &mut asked.people {
        if one.role == Role::Both {
            one.role = if one.id.starts_with('m') {
                Role::Mentor
            } else {
                Role::Mentee
            };
        }
    }
    asked
}

/// What a set of pairs is worth in the priority's order; none where it is over a capacity.
fn worth(asked: &Request, pairs: &[(String, String)]) -> Option<Vec<i64>> {
    let judged = evaluate(asked, pairs, None).unwrap();
    if judged
        .findings
        .iter()
        .any(|finding| finding.code == "over-capacity" || finding.code == "loop")
    {
        return None;
    }
    let t = judged.totals;
    let (filled, people, number) = (t.filled.into(), t.people.into(), t.pairs.into());
    Some(match asked.policy.priority {
        Priority::BestTotal => vec![filled, t.points, people, number],
        Priority::Fairest => {
            let mut points: Vec<i64> = judged.pairs.iter().map(|pair| pair.points.into()).collect();
            points.sort_unstable();
            [vec![filled, people, number], points].concat()
        }
        _ => vec![filled, people, number, t.points],
    })
}

/// Everything of the invented requests but the priority, which is one that ranks pairings.
fn with_both(seed: u64, mentors: usize, mentees: usize) -> Request {
    let mut asked = any_request(seed, mentors, mentees);
    asked.policy.priority = [
        Priority::EveryoneMatched,
        Priority::BestTotal,
        Priority::Fairest,
    ][(seed / 3 % 3) as usize];
    asked
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(31), ..ProptestConfig::default() })]

    /// The best and its alternatives are the front of all sets of pairs, in order, each once.
    #[test]
    fn i05_the_next_best_pairings_are_the_next_best(seed in 0_u64..1_000_000, mentors in 1_usize..4, mentees in 1_usize..5) {
        let asked = if seed.is_multiple_of(3) { with_both(seed, mentors, mentees) } else { plain(seed, mentors, mentees) };
        let table = compatibility(&asked).unwrap();
        let mut cells = Vec::new();
        for (i, mentor) in table.mentors.iter().enumerate() {
            for (j, mentee) in table.mentees.iter().enumerate() {
                if !table.points[i * table.mentees.len() + j].is_nan() {
                    cells.push((mentor.clone(), mentee.clone()));
                }
            }
        }
        prop_assume!(cells.len() <= 9);
        let mut all: Vec<Vec<i64>> = (0..1_u32 << cells.len()).filter_map(|set| {
            let pairs: Vec<_> = cells.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, cell)| cell.clone()).collect();
            worth(&asked, &pairs)
        }).collect();
        all.sort_unstable_by(|a, b| b.cmp(a));
        let best = pair(&asked, &mut |_| {}).unwrap();
        let found = match alternatives(&asked, 12) {
            Ok(found) => found,
            Err(error) => {
                // Only people in both roles can leave a part without its proof.
                prop_assert!(error.code == "alternatives-not-here" && asked.people.iter().any(|one| one.role == Role::Both));
                return Ok(());
            }
        };
        let mut seen = BTreeSet::new();
        let mut reached = Vec::new();
        for pairing in std::iter::once(&best).chain(&found) {
            let pairs: Vec<_> = pairing.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect();
            reached.push(worth(&asked, &pairs).unwrap());
            prop_assert!(seen.insert(pairs), "each once");
            let verdict = verify(&asked, pairing);
            prop_assert!(verdict.holds, "{:?}", verdict.broken);
        }
        all.truncate(13);
        prop_assert_eq!(reached, all);
        let mut turned = asked.clone();
        turned.people.reverse();
        let again: Vec<_> = alternatives(&turned, 12).unwrap().into_iter().map(|pairing| pairing.pairs).collect();
        prop_assert_eq!(again, found.into_iter().map(|pairing| pairing.pairs).collect::<Vec<_>>());
    }

    /// Each priority is best by its own measure, and only stable pairs have nobody who would break them.
    #[test]
    fn i05_every_priority_is_best_by_its_own_measure(seed in 0_u64..1_000_000) {
        let asked = plain(seed, 6, 6);
        let found = compare_priorities(&asked).unwrap().priorities;
        let [everyone, total, fairest, stable] = &found[..] else { panic!("four priorities") };
        prop_assert_eq!(found.iter().filter(|one| one.chosen).count(), 1);
        prop_assert!(found.iter().all(|one| one.refused.is_none()));
        prop_assert_eq!(stable.blocking, 0);
        for one in &found {
            prop_assert!(one.totals.filled < total.totals.filled || one.totals.points <= total.totals.points || one.totals.filled > total.totals.filled);
            prop_assert!((one.totals.filled, one.totals.people, one.totals.pairs) <= (everyone.totals.filled, everyone.totals.people, everyone.totals.pairs));
        }
        prop_assert_eq!(fairest.totals.people, everyone.totals.people);
        if fairest.optimal && fairest.totals.pairs == everyone.totals.pairs {
            prop_assert!(fairest.totals.worst >= everyone.totals.worst);
        }
        // The numbers are those of the pairing that the priority gives.
        let mut same = asked.clone();
        same.policy.priority = Priority::Stable;
        let pairing = pair(&same, &mut |_| {}).unwrap();
        prop_assert_eq!(pairing.certificate.kind, CertificateKind::Stable);
        prop_assert_eq!(pairing.totals, stable.totals);
        prop_assert_eq!(pairing.pairs.iter().map(|pair| i64::from(pair.gain.mentor)).sum::<i64>(), stable.gain.mentors);
    }

    /// A relaxation frees as many as it says; a bottleneck is one; somebody scarce is worth at least what their leaving costs.
    #[test]
    fn i05_what_helps_those_who_wait_is_true(seed in 0_u64..1_000_000, mentors in 1_usize..8, mentees in 1_usize..8) {
        let mut asked = if seed.is_multiple_of(2) { with_both(seed, mentors, mentees) } else { plain(seed, mentors, mentees) };
        if asked.policy.priority == Priority::BestTotal {
            asked.policy.priority = Priority::EveryoneMatched;
        }
        let pairing = pair(&asked, &mut |_| {}).unwrap();
        let help = waiting_help(&asked, &pairing).unwrap();
        for one in &help.relaxations {
            prop_assert!(one.frees > 0);
            if let Some(policy) = &one.policy {
                let mut changed = asked.clone();
                changed.policy = policy.clone();
                let after = pair(&changed, &mut |_| {}).unwrap();
                prop_assert_eq!(after.totals.people, pairing.totals.people + one.frees);
            }
        }
        let table = compatibility(&asked).unwrap();
        for bottleneck in &help.bottlenecks {
            let mentors_wait = bottleneck.role == viceversa::pairing::policy::Side::Mentor;
            for id in &bottleneck.people {
                for (i, mentor) in table.mentors.iter().enumerate() {
                    for (j, mentee) in table.mentees.iter().enumerate() {
                        let (own, other) = if mentors_wait { (mentor, mentee) } else { (mentee, mentor) };
                        if own == id && !table.points[i * table.mentees.len() + j].is_nan() {
                            prop_assert!(bottleneck.partners.contains(other));
                        }
                    }
                }
            }
            prop_assert!(!bottleneck.waiting.is_empty());
        }
        for one in &help.scarce {
            let mut without = asked.clone();
            let wishes = |request: &mut Request| request.people.iter_mut().find(|person| person.id == one.id).unwrap().role = Role::None;
            wishes(&mut without);
            without.decisions.retain(|decision| decision.mentor != one.id && decision.mentee != one.id);
            let after = pair(&without, &mut |_| {}).unwrap();
            let unit = pairing.certificate.prices.as_ref().unwrap().unit;
            let value = |people: i64, pairs: i64, points: i64| people as f64 * unit.person + pairs as f64 * unit.pair + points as f64 * unit.point;
            let less = |a: u32, b: u32| i64::from(a) - i64::from(b);
            let lost = value(less(pairing.totals.people, after.totals.people), less(pairing.totals.pairs, after.totals.pairs), pairing.totals.points - after.totals.points);
            let said = value(one.worth.people.into(), one.worth.pairs.into(), one.worth.points);
            if after.totals.filled == pairing.totals.filled {
                prop_assert!(lost >= said, "{} {}", lost, said);
            }
        }
    }
}

#[test]
fn i05_people_who_share_too_few_partners_are_named_with_the_change_that_frees_them() {
    // Three mentors for one mentee of their own level band; two more mentees are a level too high.
    let mut team = Vec::new();
    for at in 0..3 {
        team.push(person(&format!("m{at}"), Role::Mentor, Some(1)));
    }
    team.push(person("e0", Role::Mentee, Some(4)));
    team.push(person("e1", Role::Mentee, Some(7)));
    team.push(person("e2", Role::Mentee, Some(7)));
    let policy: Policy = serde_json::from_str(
        r#"{"rules":[{"rule":"level-gap","must":{"min":1,"max":5},"points":{"3":2}}]}"#,
    )
    .unwrap();
    let asked = request(team, policy);
    let pairing = pair(&asked, &mut |_| {}).unwrap();
    let help = waiting_help(&asked, &pairing).unwrap();
    assert_eq!(help.bottlenecks.len(), 1);
    assert_eq!(help.bottlenecks[0].people, ["m0", "m1", "m2"]);
    assert_eq!(help.bottlenecks[0].partners, ["e0"]);
    assert!(
        help.bottlenecks[0]
            .text
            .starts_with("These 3 mentors share the same 1 possible mentee")
    );
    let first = &help.relaxations[0];
    assert_eq!(
        (first.rule, first.frees, first.freed.len()),
        (Some(0), 4, 4)
    );
    assert!(first.text.starts_with("Rule 1"), "{}", first.text);
    assert!(help.scarce.iter().any(|one| one.id == "e0"));
}

#[test]
fn i05_what_cannot_be_listed_is_refused_in_words() {
    let mut asked = request(people(3, 5, 5), preset("reverse"));
    asked.policy.priority = Priority::Stable;
    assert_eq!(
        alternatives(&asked, 3).unwrap_err().code,
        "alternatives-not-here"
    );
    asked.policy.priority = Priority::EveryoneMatched;
    assert_eq!(
        alternatives(&asked, 101).unwrap_err().code,
        "too-many-alternatives"
    );
    assert!(alternatives(&asked, 0).unwrap().is_empty());
}

#[test]
fn i05_what_the_rules_give_the_pairs_adds_up_to_their_points() {
    let asked = request(people(8, 12, 11), preset("reverse"));
    let pairing = pair(&asked, &mut |_| {}).unwrap();
    let found = effects(&asked, Some(&pairing)).unwrap();
    let given: i64 = found.rules.iter().map(|rule| rule.gives.unwrap()).sum();
    assert_eq!(given, pairing.totals.points);
    let plain = effects(&asked, None).unwrap();
    assert!(plain.rules.iter().all(|rule| rule.gives.is_none()));
}
