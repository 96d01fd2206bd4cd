//! From a request to a pairing: exact, the same for the same people, and with every claim checked.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::pairing::{Pairing, Request, pair, policy::Priority, presets, verify};
use viceversa::roster::Role;

use crate::pairing_people::{people, person, policy, preset, request};

/// Pairs and verifies.
pub fn proved(request: &Request) -> Pairing {
    let pairing = pair(request, &mut |_| {}).unwrap();
    let verdict = verify(request, &pairing);
    assert!(verdict.holds, "{:#?}", verdict.broken);
    pairing
}

#[test]
fn i05_every_preset_gives_a_pairing_that_verify_holds() {
    for preset in presets() {
        for seed in 0..4 {
            let request = request(people(seed, 14, 11), preset.policy.clone());
            let pairing = proved(&request);
            assert!(pairing.certificate.optimal, "{} {seed}", preset.id);
        }
    }
}

#[test]
fn i05_every_priority_is_proved() {
    for priority in [
        Priority::EveryoneMatched,
        Priority::BestTotal,
        Priority::Fairest,
    ] {
        let mut request = request(people(9, 20, 20), preset("reverse"));
        request.policy.priority = priority;
        assert!(proved(&request).certificate.optimal, "{priority:?}");
    }
}

#[test]
fn i03_nobody_and_no_pairs_are_defined() {
    let nobody = proved(&request(Vec::new(), preset("reverse")));
    assert_eq!((nobody.totals.pairs, nobody.waiting.len()), (0, 0));

    let alone = proved(&request(
        vec![person("a", Role::Mentor, Some(1))],
        preset("reverse"),
    ));
    assert_eq!(alone.waiting[0].reason.code, "nobody-on-the-other-side");

    let mut closed = people(1, 3, 3);
    for one in &mut closed {
        one.capacity = Some(serde_json::from_str(r#"{"mentor":[0,0],"mentee":[0,0]}"#).unwrap());
    }
    let closed = proved(&request(closed, preset("reverse")));
    assert_eq!(closed.totals.pairs, 0);
    assert!(
        closed
            .waiting
            .iter()
            .all(|waiting| waiting.reason.code == "capacity-zero")
    );

    let one_by_many = proved(&request(people(2, 12, 1), policy(r#"{"direction":"any"}"#)));
    assert_eq!(one_by_many.totals.pairs, 1);
    assert_eq!(one_by_many.waiting.len(), 11);
}
