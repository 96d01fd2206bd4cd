//! Re-pairing with few moves, against every set of pairs that there is.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use viceversa::pairing::policy::Priority;
use viceversa::pairing::{
    Change, Decision, DecisionKind, Rematch, RematchJob, Request, compatibility, pair, rematch,
    verify,
};
use viceversa::roster::Role;

use crate::pairing_brute::worth;
use crate::pairing_people::{Dice, any_request, people, person, preset, request};

type Two = (String, String);

/// Every allowed set of pairs with its objective, as whole numbers in the priority's order, and the current pairs it keeps.
fn all(request: &Request, possible: &BTreeSet<Two>) -> Vec<([i64; 4], i64)> {
    let mut weighed = request.clone();
    if weighed.policy.priority == Priority::Fairest {
        weighed.policy.priority = Priority::EveryoneMatched;
    }
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
    (0..1_u32 << cells.len())
        .filter_map(|set| {
            let pairs: Vec<_> = cells
                .iter()
                .enumerate()
                .filter(|(at, _)| set >> at & 1 == 1)
                .map(|(_, cell)| cell.clone())
                .collect();
            let (filled, [a, b, c], _) = worth(&weighed, &pairs)?;
            let locked = request.decisions.iter().all(|d| {
                d.kind == DecisionKind::Exclude
                    || pairs
                        .iter()
                        .any(|(m, e, _)| *m == d.mentor && *e == d.mentee)
            });
            let kept = pairs
                .iter()
                .filter(|(mentor, mentee, _)| possible.contains(&(mentor.clone(), mentee.clone())))
                .count();
            locked.then(|| ([i64::from(filled), a, b, c], i64::try_from(kept).unwrap()))
        })
        .collect()
}

fn possible(request: &Request) -> BTreeSet<Two> {
    let table = compatibility(request).unwrap();
    request
        .current
        .iter()
        .filter(|(mentor, mentee)| {
            let at = |ids: &[String], id: &str| ids.iter().position(|one| one == id);
            at(&table.mentors, mentor)
                .zip(at(&table.mentees, mentee))
                .is_some_and(|(i, j)| !table.points[i * table.mentees.len() + j].is_nan())
        })
        .cloned()
        .collect()
}

fn reached(request: &Request, answer: &Rematch) -> Vec<([i64; 4], u32)> {
    answer
        .frontier
        .iter()
        .map(|choice| {
            let totals = &choice.pairing.totals;
            let [filled, people, pairs] =
                [totals.filled, totals.people, totals.pairs].map(i64::from);
            let objective = if request.policy.priority == Priority::BestTotal {
                [filled, totals.points, people, pairs]
            } else {
                [filled, people, pairs, totals.points]
            };
            (objective, choice.moves)
        })
        .collect()
}

/// A request whose current pairs are those of a year ago: other rules, other people.
fn changed(seed: u64, mentors: usize, mentees: usize, plain: bool) -> Request {
    let mut dice = Dice(seed ^ 0xBEEF);
    let mut now = any_request(seed, mentors, mentees);
    if plain {
        now.people = people(seed, mentors, mentees);
        now.policy.capacity = viceversa::pairing::policy::PolicyCapacity::default();
    }
    let mut before = now.clone();
    before.policy.seed += 1;
    before.decisions.clear();
    before.policy.rules.truncate(1);
    before.policy.priority = Priority::BestTotal;
    now.current = pair(&before, &mut |_| {})
        .unwrap()
        .pairs
        .into_iter()
        .map(|pair| (pair.mentor, pair.mentee))
        .collect();
    now.current.push(("gone".into(), "e0".into()));
    if dice.roll(3) == 0 && mentors > 0 && mentees > 0 {
        let table = compatibility(&now).unwrap();
        if let Some(at) = table.points.iter().position(|points| !points.is_nan()) {
            now.decisions.push(Decision {
                kind: DecisionKind::Lock,
                mentor: table.mentors[at / table.mentees.len()].clone(),
                mentee: table.mentees[at % table.mentees.len()].clone(),
                author: None,
                date: None,
                reason: None,
                until: None,
                overrides: false,
            });
        }
    }
    now
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(6), ..ProptestConfig::default() })]

    #[test]
    fn i06_no_set_of_pairs_beats_a_choice_with_as_few_moves(seed in 0_u64..1_000_000, mentors in 1_usize..5, mentees in 1_usize..5, plain in any::<bool>()) {
        let request = changed(seed, mentors, mentees, plain);
        let allowed = compatibility(&request).unwrap().points.iter().filter(|points| !points.is_nan()).count();
        prop_assume!(allowed <= 12);
        let Ok(best) = pair(&request, &mut |_| {}) else { return Ok(()); };
        let answer = rematch(&request, &mut |_| {}).unwrap();
        let possible = possible(&request);
        let count = i64::try_from(possible.len()).unwrap();
        prop_assert_eq!(i64::from(answer.possible), count);
        prop_assert_eq!(answer.lost.len() + possible.len(), request.current.iter().collect::<BTreeSet<_>>().len());
        prop_assert!(answer.lost.iter().all(|lost| !lost.broken.is_empty()));
        let all = all(&request, &possible);
        let reached = reached(&request, &answer);
        for (choice, (objective, moves)) in answer.frontier.iter().zip(&reached) {
            let now: BTreeSet<Two> = choice.pairing.pairs.iter().map(|p| (p.mentor.clone(), p.mentee.clone())).collect();
            prop_assert_eq!(i64::from(*moves), i64::try_from(possible.difference(&now).count()).unwrap());
            let ended = choice.changes.iter().filter(|one| one.change == Change::Removed).count();
            prop_assert_eq!(ended, possible.difference(&now).count());
            prop_assert_eq!(choice.changes.len() - ended, now.difference(&possible).count());
            let verdict = verify(&request, &choice.pairing);
            prop_assert!(verdict.holds, "{:?}", verdict.broken);
            if choice.proved {
                let better = all.iter().find(|(other, kept)| count - kept <= i64::from(*moves) && other > objective);
                prop_assert!(better.is_none(), "{better:?} beats {objective:?} with {moves} moves");
            }
        }
        // Each further choice moves more and is better; the last is as good as the best, the first moves least.
        let weighed = request.policy.priority != Priority::Fairest;
        if weighed {
            prop_assert!(reached.windows(2).all(|two| two[0].1 < two[1].1 && two[0].0 < two[1].0));
            if best.certificate.optimal {
                prop_assert_eq!(reached.last().unwrap().0, all.iter().map(|(objective, _)| *objective).max().unwrap());
            }
        }
        if answer.complete {
            let fewest = count - all.iter().map(|(_, kept)| *kept).max().unwrap();
            prop_assert_eq!(i64::from(reached[0].1), fewest);
        }
        if answer.complete && answer.code == "supported" && weighed {
            for vertex in vertices(&request, &all) {
                prop_assert!(reached.iter().any(|(objective, moves)| (*objective, count - i64::from(*moves)) == vertex), "{vertex:?} is missing in {reached:?}");
            }
        }
    }
}

/// The corners of the upper hull over the pairs kept, for people with one seat: the objective as one number there is.
fn vertices(request: &Request, all: &[([i64; 4], i64)]) -> Vec<([i64; 4], i64)> {
    let table = compatibility(request).unwrap();
    let cells = || table.points.iter().filter(|points| !points.is_nan());
    #[allow(
        clippy::cast_possible_truncation,
        reason = "points are whole and small"
    )]
    let (low, high) = (
        cells().fold(0.0_f64, |a, b| a.min(*b)) as i64,
        cells().fold(0.0_f64, |a, b| a.max(*b)) as i64,
    );
    let places = i64::try_from(table.mentors.len().min(table.mentees.len())).unwrap();
    let value = |objective: &[i64; 4]| {
        if request.policy.priority == Priority::BestTotal {
            objective[1] * (places + 1) + objective[3]
        } else {
            objective[2] * ((high - low) * places + 1) + objective[3]
        }
    };
    let mut best: Vec<([i64; 4], i64)> = Vec::new();
    for kept in 0..=places {
        if let Some((objective, _)) = all.iter().filter(|one| one.1 == kept).max() {
            best.push((*objective, kept));
        }
    }
    best.iter()
        .filter(|(objective, kept)| {
            let (y, x) = (value(objective), *kept);
            // A corner: some weight of a kept pair, above zero, likes it strictly better than everything else.
            let mut least = 0.0_f64;
            let mut most = f64::INFINITY;
            for (other, at) in &best {
                #[allow(clippy::cast_precision_loss, reason = "small numbers")]
                let slope = |a: i64, b: i64| a as f64 / b as f64;
                match at.cmp(&x) {
                    std::cmp::Ordering::Less => {
                        least = least.max(slope(value(other) - y, x - at));
                    }
                    std::cmp::Ordering::Greater => {
                        most = most.min(slope(y - value(other), at - x));
                    }
                    std::cmp::Ordering::Equal => {}
                }
            }
            least < most
        })
        .copied()
        .collect()
}

#[test]
fn i06_one_person_leaves_and_hardly_anybody_moves() {
    let mut request = request(people(3, 40, 40), preset("reverse"));
    let before = pair(&request, &mut |_| {}).unwrap();
    request.current = before
        .pairs
        .iter()
        .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
        .collect();
    let gone = request.current[5].1.clone();
    request.people.retain(|person| person.id != gone);
    request.people.push(person("new", Role::Mentee, Some(5)));

    let answer = rematch(&request, &mut |_| {}).unwrap();
    assert_eq!(answer.lost.len(), 1);
    assert_eq!(answer.lost[0].broken[0].code, "gone");
    assert_eq!(answer.frontier[0].moves, 0);
    assert!(answer.complete && answer.frontier.iter().all(|choice| choice.proved));
    let last = answer.frontier.last().unwrap();
    assert!(last.pairing.certificate.optimal);
    assert_eq!(
        last.pairing.totals,
        pair(&request, &mut |_| {}).unwrap().totals
    );
    assert!(last.moves < 20, "{}", last.moves);
}

#[test]
fn i06_cut_short_it_says_so_and_still_has_the_best() {
    let mut request = request(people(3, 12, 12), preset("reverse"));
    request.current = vec![("m0".into(), "e0".into()), ("m0".into(), "e0".into())];
    let mut job = RematchJob::new(request.clone()).unwrap();
    let answer = loop {
        if job.progress().phase == "choices" {
            break job.finish_now().unwrap();
        }
        assert!(job.step(1).unwrap().is_none());
    };
    assert!(!answer.complete);
    assert_eq!(answer.code, "cut-short");
    assert!(answer.frontier.last().unwrap().pairing.certificate.optimal);
    assert_eq!(job.step(1).unwrap_err().code, "job-over");

    request.current.clear();
    assert_eq!(
        rematch(&request, &mut |_| {}).unwrap_err().code,
        "no-current"
    );
}
