//! Whatever the request says, the core answers or refuses; it never panics.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use serde_json::{Value, json};
use viceversa::json;
use viceversa::pairing::{
    Inquiry, Request, alternatives, check, compare_priorities, compatibility, describe, effects,
    evaluate, lean, pair, policy::Policy, rematch, verify, waiting_help,
};
use viceversa::roster::Role;

use crate::pairing_people::{people, request};

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        (-3_i64..7).prop_map(|number| json!(number)),
        prop::sample::select(vec![
            json!(i32::MAX),
            json!(i32::MIN),
            json!(100_000),
            json!(-100_000),
            json!(u32::MAX),
            json!(1e300),
            json!(0.5),
            json!(-0.0),
            json!(null),
            json!("3"),
        ]),
    ]
}

fn field() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        "department",
        "offers",
        "wants",
        "Hobbies",
        "Secret trait",
        "__proto__",
        "",
        "level",
        "wishes",
        "nothing",
    ])
    .prop_map(Value::from)
}

fn map() -> impl Strategy<Value = Value> {
    prop::collection::btree_map(
        prop::sample::select(vec![
            "0",
            "1",
            "-2",
            "60",
            "x",
            "",
            "99999999999",
            "+1",
            "01",
        ]),
        number(),
        0..4,
    )
    .prop_map(|map| json!(map))
}

fn limits() -> impl Strategy<Value = Value> {
    prop::collection::btree_map(
        prop::sample::select(vec!["min", "max", "distance", "depth", "minutes"]),
        number(),
        0..4,
    )
    .prop_map(|map| json!(map))
}

fn rule() -> impl Strategy<Value = Value> {
    let kind = prop::sample::select(vec![
        "level-gap",
        "reporting-line",
        "same",
        "different",
        "shared",
        "language",
        "availability",
        "ranked",
        "not-before",
        "other",
    ]);
    let points = prop_oneof![
        number(),
        map(),
        prop::collection::vec(number(), 0..3).prop_map(|list| json!(list))
    ];
    let must = prop_oneof![
        Just(json!(true)),
        Just(json!(false)),
        Just(json!({"offLine": true})),
        limits()
    ];
    let options = prop::collection::btree_map(
        prop::sample::select(vec!["field", "mentor", "mentee", "optIn"]),
        field(),
        0..4,
    );
    (
        kind,
        prop::option::of(points),
        prop::option::of(must),
        options,
        prop::option::of(number()),
        prop::option::of(number()),
        any::<bool>(),
    )
        .prop_map(
            |(kind, points, must, options, at_most, cohorts, strength)| {
                let mut rule = json!(options);
                rule["rule"] = kind.into();
                for (key, value) in [
                    ("points", points),
                    ("must", must),
                    ("atMost", at_most),
                    ("cohorts", cohorts),
                ] {
                    if let Some(value) = value {
                        rule[key] = value;
                    }
                }
                if strength {
                    rule["strength"] = true.into();
                }
                rule
            },
        )
}

fn policies() -> impl Strategy<Value = Value> {
    (
        prop::collection::vec(rule(), 0..4),
        prop::sample::select(vec!["reverse", "traditional", "any"]),
        prop::sample::select(vec!["everyone-matched", "best-total", "fairest", "stable"]),
        (
            prop::option::of((number(), number())),
            prop::option::of(prop_oneof![Just(json!(1)), Just(json!(2)), number()]),
            prop::option::of(prop::sample::select(vec!["forbid", "allow"])),
            prop::option::weighted(0.1, ("[a-z_]{1,9}", number())),
        ),
        prop::option::of(prop::sample::select(vec![
            "2026-03-29",
            "0000-00-00",
            "2200-12-31",
            "soon",
            "",
        ])),
    )
        .prop_map(|(rules, direction, priority, more, start)| {
            let (capacity, total, loops, unknown) = more;
            let mut policy =
                json!({ "rules": rules, "direction": direction, "priority": priority });
            if let Some((min, max)) = capacity {
                policy["capacity"] = json!({ "mentor": [min, max] });
            }
            if let Some(total) = total {
                policy["capacity"]["total"] = total;
            }
            if let Some(loops) = loops {
                policy["loops"] = loops.into();
            }
            if let Some((key, value)) = unknown {
                policy[key] = value;
            }
            if let Some(start) = start {
                policy["start"] = start.into();
            }
            policy
        })
}

fn use_it(request: &Request) {
    drop(check(&request.policy, &request.people));
    drop(describe(&request.policy));
    drop(compatibility(request));
    drop(effects(request, None));
    let pairs: Vec<(String, String)> = vec![
        ("m0".into(), "e0".into()),
        ("m0".into(), "e0".into()),
        ("m1".into(), "e0".into()),
    ];
    drop(evaluate(request, &pairs, None));
    if let Ok(pairing) = pair(request, &mut |_| {}) {
        let verdict = verify(request, &pairing);
        assert!(verdict.holds, "{:?}", verdict.broken);
        let mut thin = request.clone();
        lean(&thin.policy, &mut thin.people);
        assert_eq!(pair(&thin, &mut |_| {}).unwrap(), pairing);
        drop(effects(request, Some(&pairing)));
        drop(waiting_help(request, &pairing));
        drop(compare_priorities(request));
        for other in alternatives(request, 2).unwrap_or_default() {
            let verdict = verify(request, &other);
            assert!(verdict.holds, "{:?}", verdict.broken);
        }
        let current = pairing.pairs.iter().skip(1);
        let current = current.map(|pair| (pair.mentor.clone(), pair.mentee.clone()));
        let changed = Request {
            current: current.collect(),
            ..request.clone()
        };
        for choice in rematch(&changed, &mut |_| {}).map_or(Vec::new(), |found| found.frontier) {
            let verdict = verify(&changed, &choice.pairing);
            assert!(verdict.holds, "{:?}", verdict.broken);
        }
        let inquiry = Inquiry::new(request.clone(), pairing).unwrap();
        for (mentor, mentee) in pairs.iter().skip(1) {
            drop(inquiry.why_not(mentor, mentee));
            drop(inquiry.explain_pair(mentor, mentee));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(3), ..ProptestConfig::default() })]

    #[test]
    fn no_policy_panics(value in policies(), seed in 0_u64..100) {
        match json::decode::<Policy>("policy", &value.to_string()) {
            Ok(policy) => {
                let mut asked = request(people(seed, 5, 4), policy);
                for at in 0..seed % 4 {
                    asked.people[usize::try_from(at * 2 + 1).unwrap()].role = Role::Both;
                }
                use_it(&asked);
            }
            Err(error) => {
                prop_assert_eq!(error.code, "invalid-request");
                prop_assert!(error.message.starts_with("The policy cannot be read") && !error.advice.is_empty());
            }
        }
    }

    #[test]
    fn no_person_panics(text in "\\PC{0,12}", number in any::<i32>(), seats in any::<(u32, u32)>()) {
        let mut request = request(people(1, 3, 3), crate::pairing_people::preset("reverse"));
        let person = &mut request.people[0];
        person.level = Some(number);
        person.timezone = Some(text.clone());
        person.availability = vec![text.clone(), "Mon 09:00-12:00".into()];
        person.languages = vec![text.clone(), String::new()];
        person.wishes = vec![text.clone(), person.id.clone(), "e1".into()];
        person.manager = Some(text.clone());
        person.dotted_lines = vec![person.id.clone(), "e0".into()];
        person.capacity = Some(serde_json::from_value(json!({ "mentor": seats, "total": seats.0 })).unwrap());
        person.fields.insert(text.clone(), text.clone());
        request.people[4].level = Some(number.wrapping_neg());
        request.policy.start = (number % 2 == 0).then(|| text.clone());
        use_it(&request);
        request.people[1].id = text;
        use_it(&request);
    }
}
