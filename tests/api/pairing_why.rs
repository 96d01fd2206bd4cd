//! Why, why not and what instead, against every set of pairs that the rules allow.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use viceversa::pairing::policy::Priority;
use viceversa::pairing::{
    Decision, DecisionKind, Inquiry, Price, Request, Totals, compatibility, pair, why_not,
};
use viceversa::roster::{Capacity, Role};

use crate::pairing_people::{Dice, any_request, people, preset, request};

/// A small request with capacities, where every question has many answers.
fn small(seed: u64, mentors: usize, mentees: usize) -> Request {
    let mut asked = any_request(seed, mentors, mentees);
    let mut dice = Dice(seed);
    asked.policy.priority = if dice.roll(2) == 0 {
        Priority::EveryoneMatched
    } else {
        Priority::BestTotal
    };
    for one in &mut asked.people {
        // People in both roles have a test of their own; here a change is one shortest path.
        if one.role == Role::Both {
            one.role = if one.id.starts_with('m') {
                Role::Mentor
            } else {
                Role::Mentee
            };
        }
        let max = u32::try_from(dice.roll(3)).unwrap();
        let min = u32::try_from(dice.roll(u64::from(max) + 1)).unwrap();
        if dice.roll(2) == 0 {
            one.capacity = Some(Capacity {
                mentor: Some((min, max)),
                mentee: Some((min, max)),
                total: None,
            });
        }
    }
    asked
}

/// The price of the best pairing over that of the best one with, or without, one pair: by asking anew with a decision.
fn by_asking(
    asked: &Request,
    kind: DecisionKind,
    mentor: &str,
    mentee: &str,
) -> Option<(u32, Price)> {
    let before = pair(asked, &mut |_| {}).unwrap();
    let mut changed = asked.clone();
    changed.decisions.push(Decision {
        kind,
        mentor: mentor.to_owned(),
        mentee: mentee.to_owned(),
        author: None,
        date: None,
        reason: None,
        until: None,
        overrides: false,
    });
    let after = pair(&changed, &mut |_| {}).ok()?;
    let less = |a: u32, b: u32| i32::try_from(i64::from(a) - i64::from(b)).unwrap();
    let Totals {
        filled,
        people,
        pairs,
        points,
        ..
    } = before.totals;
    Some((
        filled - after.totals.filled,
        Price {
            people: less(people, after.totals.people),
            pairs: less(pairs, after.totals.pairs),
            points: points - after.totals.points,
        },
    ))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(3), ..ProptestConfig::default() })]

    #[test]
    fn i05_the_price_of_any_pair_is_what_a_lock_or_an_exclusion_would_cost(seed in 0_u64..1_000_000, mentors in 1_usize..6, mentees in 1_usize..6) {
        let asked = small(seed, mentors, mentees);
        let pairing = pair(&asked, &mut |_| {}).unwrap();
        prop_assert!(pairing.certificate.optimal);
        let table = compatibility(&asked).unwrap();
        let ready = Inquiry::new(asked.clone(), pairing.clone()).unwrap();
        for (i, mentor) in table.mentors.iter().enumerate() {
            for (j, mentee) in table.mentees.iter().enumerate() {
                let answer = ready.why_not(mentor, mentee).unwrap();
                prop_assert_eq!(&answer, &why_not(&asked, &pairing, mentor, mentee).unwrap());
                if table.points[i * table.mentees.len() + j].is_nan() {
                    prop_assert!(!answer.allowed && !answer.broken.is_empty());
                    continue;
                }
                let forced = by_asking(&asked, DecisionKind::Lock, mentor, mentee);
                prop_assert_eq!(answer.price, forced.map(|(_, price)| price));
                // Who moves adds up to what is paid.
                let made = pairing.pairs.iter().any(|pair| &pair.mentor == mentor && &pair.mentee == mentee);
                prop_assert_eq!(answer.moves.is_empty(), made || answer.price.is_none());
                let view = ready.explain_pair(mentor, mentee).unwrap();
                prop_assert_eq!(view.made, made);
                if made && !view.pair.locked {
                    let without = by_asking(&asked, DecisionKind::Exclude, mentor, mentee);
                    prop_assert_eq!(view.loss, without.map(|(_, price)| price));
                }
                let best = |others: &mut dyn Iterator<Item = f64>| others.filter(|points| !points.is_nan()).max_by(f64::total_cmp);
                let width = table.mentees.len();
                let row = best(&mut (0..width).filter(|other| *other != j).map(|other| table.points[i * width + other]));
                let column = best(&mut (0..table.mentors.len()).filter(|other| *other != i).map(|other| table.points[other * width + j]));
                prop_assert_eq!(view.runner_up.mentor.map(|one| f64::from(one.points)), row);
                prop_assert_eq!(view.runner_up.mentee.map(|one| f64::from(one.points)), column);
            }
        }
    }
}

#[test]
fn i05_a_pairing_without_a_proof_or_of_another_request_is_not_believed() {
    let asked = request(people(4, 8, 8), preset("reverse"));
    let pairing = pair(&asked, &mut |_| {}).unwrap();
    let (mentor, mentee) = (&pairing.pairs[0].mentor, &pairing.pairs[1].mentee);
    let true_answer = why_not(&asked, &pairing, mentor, mentee).unwrap();
    let mut other = pairing.clone();
    for price in &mut other.certificate.prices.as_mut().unwrap().mentors {
        *price += 1.0;
    }
    assert_eq!(
        why_not(&asked, &other, mentor, mentee).unwrap().price,
        true_answer.price
    );
    other = pairing.clone();
    other.pairs.swap(0, 1);
    other.certificate.prices = None;
    assert_eq!(
        why_not(&asked, &other, mentor, mentee).unwrap().price,
        true_answer.price
    );
}
