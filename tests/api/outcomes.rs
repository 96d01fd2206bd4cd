//! What became of participants beside similar colleagues.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::programme::{Outcome, OutcomesRequest, outcomes};
use viceversa::roster::{Person, Role};
use viceversa::words;

/// Sixteen who took part, all senior; of the other eighty-four every fourth is as senior.
fn people() -> Vec<Person> {
    (0..100)
        .map(|at| {
            let mut person = Person::blank(format!("p{at:03}"), Role::None);
            let took = at < 16;
            person.level = Some(if took || at % 4 == 0 {
                5
            } else {
                1 + (at % 3) as i32
            });
            person.department = Some(["Sales", "Law", "IT"][at % 3].to_owned());
            person.location = Some(["Porto", "Oslo"][at / 2 % 2].to_owned());
            person
                .fields
                .insert("Years".to_owned(), format!("{},5", at % 12));
            person
        })
        .collect()
}

fn participants(count: usize) -> Vec<String> {
    (0..count).map(|at| format!("p{at:03}")).collect()
}

fn request(count: usize, after: Vec<Person>) -> OutcomesRequest {
    OutcomesRequest {
        before: people(),
        after,
        participants: participants(count),
        tenure: Some("Years".to_owned()),
    }
}

#[test]
fn participants_are_compared_with_colleagues_who_are_alike_and_the_balance_is_shown() {
    let mut after = people();
    after.retain(|person| {
        person.id != "p003" && person.id != "p020" && person.id != "p024" && person.id != "p028"
    });
    for person in &mut after {
        if person.id == "p001" {
            person.level = Some(6);
        }
        if person.id == "p002" {
            person.department = Some("Finance".to_owned());
        }
    }
    let found = outcomes(&request(16, after)).unwrap();
    assert!(found.confidential && found.missing.is_none());
    assert_eq!(
        (found.participants, found.others, found.matched),
        (16, 84, 16)
    );
    let level = &found.balance[0];
    assert_eq!(level.of, "level");
    assert!(level.before.unwrap() > 1.0, "{level:?}");
    assert_eq!((level.after, level.unlike), (Some(0.0), false));
    let of: Vec<_> = found.balance.iter().map(|one| one.of).collect();
    assert_eq!(of, ["level", "tenure", "department", "location"]);
    let stayed = &found.comparisons[0];
    assert_eq!(
        (stayed.outcome, stayed.participants, stayed.others.1),
        (Outcome::Stayed, (15, 16), 16)
    );
    let (low, high) = stayed.interval.unwrap();
    let difference = stayed.difference.unwrap();
    assert!(low <= difference && difference <= high);
    assert_eq!(found.comparisons[1].participants, (1, 15));
    assert_eq!(found.comparisons[2].participants, (1, 15));
    assert!(found.notes.iter().any(|note| note.code == "no-cause"));
}

#[test]
fn the_interval_of_a_difference_is_newcombes() {
    // 56 of 70 beside 48 of 80: Newcombe's own example (1998), method 10: 0.0524 to 0.3339.
    let level = |at: usize| Person {
        level: Some(if at < 150 { 1 } else { 9 }),
        ..Person::blank(format!("p{at:03}"), Role::None)
    };
    // Matched one to one, so the example's groups are cut to 70: 42 of 70 has the share of 48 of 80.
    let before: Vec<Person> = (0..140).map(level).collect();
    let stays = |at: usize| if at < 70 { at < 56 } else { at < 70 + 42 };
    let after = (0..140).filter(|at| stays(*at)).map(level).collect();
    let found = outcomes(&OutcomesRequest {
        before,
        after,
        participants: participants(70),
        tenure: None,
    })
    .unwrap();
    let stayed = &found.comparisons[0];
    assert_eq!((stayed.participants, stayed.others), ((56, 70), (42, 70)));
    let (low, high) = stayed.interval.unwrap();
    // By hand from Wilson's limits 0.6916 to 0.8775 and 0.4830 to 0.7065.
    assert_eq!(format!("{low:.1} {high:.1}"), "4.8 34.0");
}

#[test]
fn too_few_matches_are_said_and_nothing_is_compared() {
    for language in words::languages() {
        let found = words::within(Some(language), || outcomes(&request(9, people()))).unwrap();
        assert_eq!(found.missing.as_ref().unwrap().code, "too-few-matches");
        assert!(found.comparisons.is_empty() && found.matched == 9);
    }
    let nobody = outcomes(&OutcomesRequest {
        before: Vec::new(),
        after: Vec::new(),
        participants: Vec::new(),
        tenure: None,
    })
    .unwrap();
    assert_eq!((nobody.matched, nobody.balance.len()), (0, 0));
}

#[test]
fn no_sentence_claims_a_cause() {
    for language in words::languages() {
        let found = words::within(Some(language), || outcomes(&request(16, people()))).unwrap();
        let said: String = found
            .comparisons
            .iter()
            .map(|one| one.text.to_lowercase())
            .collect();
        for word in [
            "caus", "because", "weil", "durch ", "grâce", "porque", "gracias", "effect", "wirk",
        ] {
            assert!(!said.contains(word), "{language}: {word}");
        }
    }
}

#[test]
fn somebody_without_a_level_is_matched_with_nobody() {
    let mut before = people();
    before[0].level = None;
    let found = outcomes(&OutcomesRequest {
        before,
        ..request(16, people())
    })
    .unwrap();
    assert_eq!(found.matched, 15);
    assert!(found.notes.iter().any(|note| note.code == "unmatched"));
}
