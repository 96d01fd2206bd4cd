//! `verify` refuses whatever was altered: one pair, one price, one total, one word that it checks.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::pairing::{Decision, DecisionKind, Pairing, Request, policy::Priority, verify};

use crate::pairing::proved;
use crate::pairing_people::{people, preset, request};

fn cases() -> Vec<(Request, Pairing)> {
    [
        Priority::EveryoneMatched,
        Priority::BestTotal,
        Priority::Fairest,
    ]
    .into_iter()
    .map(|priority| {
        let mut request = request(people(5, 9, 8), preset("reverse"));
        request.policy.priority = priority;
        let first = proved(&request).pairs[0].clone();
        request.decisions.push(Decision {
            kind: DecisionKind::Lock,
            mentor: first.mentor,
            mentee: first.mentee,
            author: None,
            date: None,
            reason: None,
            until: None,
            overrides: false,
        });
        let pairing = proved(&request);
        (request, pairing)
    })
    .collect()
}

/// Alters a copy in one way after the other; every alteration that changes anything must be refused.
fn refused(alter: impl Fn(&mut Pairing, usize) -> bool) {
    let mut altered = 0;
    for (request, pairing) in cases() {
        for at in 0..10_000 {
            let mut copy = pairing.clone();
            if !alter(&mut copy, at) {
                break;
            }
            if copy != pairing {
                altered += 1;
                assert!(
                    !verify(&request, &copy).holds,
                    "alteration {at} was not noticed"
                );
            }
        }
    }
    assert!(altered > 0);
}

#[test]
fn i05_a_missing_pair_is_refused() {
    refused(|copy, at| {
        let there = at < copy.pairs.len();
        if there {
            copy.pairs.remove(at);
        }
        there
    });
}

#[test]
fn i05_a_pair_with_another_partner_is_refused() {
    refused(|copy, at| {
        let others: Vec<String> = copy
            .pairs
            .iter()
            .map(|pair| pair.mentee.clone())
            .chain(["e0".into(), "e7".into()])
            .collect();
        let (pair, other) = (at / others.len(), at % others.len());
        let there = pair < copy.pairs.len();
        if there {
            copy.pairs[pair].mentee = others[other].clone();
        }
        there
    });
}

#[test]
fn i05_two_swapped_partners_are_refused() {
    refused(|copy, at| {
        let there = at + 1 < copy.pairs.len();
        if there {
            let one = copy.pairs[at].mentee.clone();
            copy.pairs[at].mentee = std::mem::replace(&mut copy.pairs[at + 1].mentee, one);
        }
        there
    });
}

#[test]
fn i05_every_number_of_a_pair_is_checked() {
    refused(|copy, at| {
        let (at, what) = (at / 9, at % 9);
        let there = at < copy.pairs.len();
        if there {
            let pair = &mut copy.pairs[at];
            match what {
                0 => pair.points += 1,
                1 => pair.gain.mentor -= 1,
                2 => pair.gain.mentee += 1,
                3 => pair.locked = !pair.locked,
                4 => pair.minutes = Some(pair.minutes.unwrap_or(0) + 1),
                5 => drop(pair.reasons.pop()),
                6 => pair
                    .reasons
                    .iter_mut()
                    .for_each(|reason| reason.points += 1),
                7 => pair.reasons.iter_mut().for_each(|reason| reason.rule += 1),
                _ => pair
                    .reasons
                    .iter_mut()
                    .for_each(|reason| reason.for_side = None),
            }
        }
        there
    });
}

#[test]
fn i05_every_price_is_checked() {
    refused(|copy, at| {
        let Some(prices) = &mut copy.certificate.prices else {
            return false;
        };
        let mentors = prices.mentors.len();
        let by = if at % 2 == 0 { 1.0 } else { -1.0 };
        match at / 2 {
            row if row < mentors => prices.mentors[row] += by,
            column if column - mentors < prices.mentees.len() => {
                prices.mentees[column - mentors] += by
            }
            _ => return false,
        }
        true
    });
}

#[test]
fn i05_prices_that_prove_nothing_are_refused_by_the_proof_itself() {
    for (request, pairing) in cases() {
        let mut copy = pairing.clone();
        copy.certificate.prices.as_mut().unwrap().mentors[0] += 1e12;
        let codes: Vec<String> = verify(&request, &copy)
            .broken
            .into_iter()
            .map(|broken| broken.code)
            .collect();
        assert_eq!(codes, ["bound", "fingerprint"]);
    }
}

#[test]
fn i05_every_total_and_the_rest_of_the_certificate_is_checked() {
    refused(|copy, at| {
        match at {
            0 => copy.totals.people += 1,
            1 => copy.totals.pairs -= 1,
            2 => copy.totals.points += 1,
            3 => copy.totals.worst -= 1,
            4 => copy.certificate.bound.people += 1,
            5 => copy.certificate.bound.pairs += 1,
            6 => copy.certificate.bound.points += 1,
            7 => copy.certificate.gap += 1.0,
            8 => copy.certificate.optimal = !copy.certificate.optimal,
            9 => copy.seed += 1,
            10 => copy.certificate.prices = None,
            11 => drop(copy.waiting.pop()),
            12 => copy.certificate.fingerprint.clear(),
            16 => drop(copy.certificate.stages.pop()),
            13 => copy
                .certificate
                .prices
                .iter_mut()
                .for_each(|prices| prices.unit.pair += 1.0),
            14 => copy
                .certificate
                .prices
                .iter_mut()
                .for_each(|prices| prices.mentees.push(0.0)),
            15 => copy
                .certificate
                .prices
                .iter_mut()
                .for_each(|prices| prices.mentors[0] = f64::NAN),
            _ => return false,
        }
        true
    });
}
