//! Programmes too large for a matrix to be the short way: the search by candidates, from the request to the proof.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::pairing::policy::Priority;
use viceversa::pairing::{Decision, DecisionKind, Job, Request, verify};

use crate::pairing::proved;
use crate::pairing_people::{people, preset, request};

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
