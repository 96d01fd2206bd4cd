//! Programmes too large for a matrix to be the short way: the search by candidates, from the request to the proof.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::pairing::policy::Priority;
use viceversa::pairing::{Decision, DecisionKind, Helper, Job, Pairing, Request, verify};

use crate::pairing::proved;
use crate::pairing_people::{Dice, people, preset, request};

fn many(priority: Priority) -> Request {
    let mut request = request(people(3, 520, 560), preset("reverse"));
    request.policy.priority = priority;
    let lock = |mentor: &str, mentee: &str| Decision {
        kind: DecisionKind::Lock,
        mentor: mentor.to_owned(),
        mentee: mentee.to_owned(),
        author: None,
        date: None,
        reason: Some("They asked for it.".to_owned()),
        until: None,
        overrides: true,
    };
    request.decisions = vec![lock("m7", "e7"), lock("m8", "e9")];
    request
}

#[test]
fn many_people_are_paired_with_a_proof_and_locks_are_kept() {
    for priority in [Priority::EveryoneMatched, Priority::BestTotal] {
        let request = many(priority);
        let pairing = proved(&request);
        assert!(pairing.certificate.optimal);
        assert_eq!(pairing.pairs.iter().filter(|pair| pair.locked).count(), 2);
    }
}

#[test]
fn many_people_in_another_order_and_in_small_steps_get_the_same_pairs() {
    let request = many(Priority::EveryoneMatched);
    let whole = proved(&request);
    let mut turned = request;
    turned.people.reverse();
    let mut job = Job::new(turned).unwrap();
    let mut seen = (None, None);
    let stepped = loop {
        let done = job.step(20_000).unwrap();
        let progress = job.progress();
        seen = (seen.0.max(progress.pairs), progress.gap.or(seen.1));
        if let Some(pairing) = done {
            break pairing;
        }
    };
    assert_eq!(stepped.pairs, whole.pairs);
    assert_eq!(seen.0, Some(whole.totals.pairs));
    assert_eq!(seen.1, Some(0.0));
}

#[test]
fn many_people_paired_in_a_hurry_get_a_true_gap() {
    let request = many(Priority::EveryoneMatched);
    for steps in [1, 4, 12] {
        let mut job = Job::new(request.clone()).unwrap();
        for _ in 0..steps {
            assert!(job.step(50_000).unwrap().is_none());
        }
        let early = job.finish_now().unwrap();
        let verdict = verify(&request, &early);
        assert!(verdict.holds, "{:#?}", verdict.broken);
        assert!(early.certificate.gap >= 0.0);
    }
}

#[test]
fn many_people_paired_in_a_hurry_hear_of_everything_between_small_steps() {
    let request = many(Priority::BestTotal);
    for steps in [0, 1, 4, 12] {
        let mut job = Job::new(request.clone()).unwrap();
        for _ in 0..steps {
            assert!(job.step(50_000).unwrap().is_none());
        }
        job.hurry();
        let mut more = 0;
        let early = loop {
            more += 1;
            if let Some(pairing) = job.step(20_000).unwrap() {
                break pairing;
            }
        };
        assert!(more > 10, "{more} steps after it was told to end");
        let verdict = verify(&request, &early);
        assert!(verdict.holds, "{:#?}", verdict.broken);
    }
}

/// Pairs with helpers, who compile the request on their own; what they find comes back in any order, and some of it never.
fn helped(request: &Request, seed: u64, helpers: usize, cells: u64) -> (Pairing, u32) {
    let mut dice = Dice(seed);
    let mut job = Job::new(request.clone()).unwrap();
    job.share(cells);
    let mut helpers: Vec<(u32, Helper)> = (0..helpers)
        .map(|_| (0, Helper::new(request).unwrap()))
        .collect();
    let (mut out, mut taken) = (Vec::new(), 0);
    loop {
        let errand = job.errand();
        for (known, helper) in &mut helpers {
            if errand == 0 || dice.roll(2) == 0 {
                continue;
            }
            if *known != errand {
                assert!(helper.begin(&job.errand_bytes().unwrap()));
                *known = errand;
            }
            for _ in 0..dice.roll(4) {
                let Some(piece) = job.hand_out() else { break };
                let found = helper.piece(piece).unwrap();
                if dice.roll(8) > 0 {
                    out.push((errand, piece, found));
                }
            }
        }
        while !out.is_empty() && dice.roll(3) > 0 {
            let (errand, piece, found) = out.swap_remove(dice.roll(out.len() as u64) as usize);
            taken += u32::from(job.hand_in(errand, piece, &found));
            assert!(!job.hand_in(errand, piece, &found[..1]));
        }
        if let Some(pairing) = job.step(1 + dice.roll(60_000)).unwrap() {
            return (pairing, taken);
        }
    }
}

#[test]
fn many_people_get_the_same_pairs_prices_and_proof_whoever_helps() {
    for priority in [Priority::EveryoneMatched, Priority::BestTotal] {
        let request = many(priority);
        let alone = proved(&request);
        for (seed, helpers, cells) in [(1, 1, 10_000), (2, 2, 1), (3, 3, 70_000), (4, 1, 1 << 24)] {
            let (pairing, taken) = helped(&request, seed, helpers, cells);
            assert_eq!(pairing, alone, "{helpers} helpers, pieces of {cells}");
            assert_eq!(taken > 0, cells < 1 << 20, "{taken} pieces came back");
        }
    }
}

#[test]
fn few_people_need_no_helpers() {
    let request = request(people(3, 40, 40), preset("reverse"));
    let mut job = Job::new(request.clone()).unwrap();
    while job.step(1000).unwrap().is_none() {
        assert_eq!(
            (job.shareable(), job.errand(), job.hand_out()),
            (0, 0, None)
        );
    }
    let mut helper = Helper::new(&request).unwrap();
    assert!(!helper.begin(b"no errand"));
    assert_eq!(helper.piece(0), None);
}
