//! Fair access: counts that add up, a gap in words, and traits of which nothing about fewer than ten can be worked out.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use viceversa::pairing::{Access, AccessTable, Pairing, Request, access, pair};
use viceversa::roster::Role;

use crate::pairing_people::{Dice, any_request, people, person, policy, request};

const TRAIT: &str = r#"{"priority":"everyone-matched","rules":[{"rule":"same","field":"Trait","points":3,"optIn":"May be used"}]}"#;

fn table<'a>(answer: &'a Access, by: &str) -> &'a AccessTable {
    answer.tables.iter().find(|table| table.by == by).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(8), ..ProptestConfig::default() })]

    #[test]
    fn g01_every_table_counts_everybody_once(seed in 0_u64..1_000_000, mentors in 0_usize..12, mentees in 0_usize..12) {
        let request = any_request(seed, mentors, mentees);
        let Ok(pairing) = pair(&request, &mut |_| {}) else { return Ok(()); };
        let answer = access(&request, &pairing);
        let all = u32::try_from(request.people.iter().filter(|p| p.role != Role::None).count()).unwrap();
        for table in answer.tables.iter().filter(|table| !table.by_consent) {
            let sum = |of: fn(&viceversa::pairing::AccessRow) -> u32| table.rows.iter().map(of).sum::<u32>();
            prop_assert_eq!(sum(|row| row.people), all);
            prop_assert_eq!(sum(|row| row.matched), pairing.totals.people);
            prop_assert!(table.rows.iter().all(|row| row.matched + row.waiting == row.people));
            prop_assert!(table.rows.iter().all(|row| row.reasons.iter().map(|one| one.people).sum::<u32>() == row.waiting));
            for row in &table.rows {
                if let Some(points) = row.points {
                    prop_assert!(points.lower <= points.median && points.median <= points.upper);
                }
            }
        }
        if let Some(gap) = &answer.gap {
            for number in [gap.waiting, gap.people, gap.waiting_elsewhere, gap.people_elsewhere] {
                prop_assert!(answer.text.contains(&number.to_string()));
            }
            // No other group differs more.
            let apart = |waiting: u32, people: u32, there: u32, elsewhere: u32| (f64::from(waiting) / f64::from(people) - f64::from(there) / f64::from(elsewhere)).abs();
            let most = apart(gap.waiting, gap.people, gap.waiting_elsewhere, gap.people_elsewhere);
            let waiting = all - pairing.totals.people;
            for row in answer.tables.iter().filter(|table| !table.by_consent).flat_map(|table| &table.rows) {
                if row.people >= 5 && all - row.people >= 5 {
                    prop_assert!(apart(row.waiting, row.people, waiting - row.waiting, all - row.people) <= most + 1e-9);
                }
            }
        }
    }

    /// Whatever is shown of a trait, and whatever is taken from it and from the totals that everybody knows, is about ten or more.
    #[test]
    fn g01_no_difference_of_a_trait_is_about_fewer_than_ten(seed in 0_u64..1_000_000, mentors in 10_usize..90, mentees in 10_usize..90, values in 1_u64..6) {
        let mut dice = Dice(seed);
        let mut request = request(Vec::new(), policy(TRAIT));
        for at in 0..mentors + mentees {
            let mut one = person(&format!("p{at}"), if at < mentors { Role::Mentor } else { Role::Mentee }, Some(if at < mentors { 1 } else { 4 }));
            one.fields.insert("Trait".into(), ["Violet", "amber", "Green", "Blue", "Red", "Amber; Red"][usize::try_from(dice.roll(values + 1).min(5)).unwrap()].into());
            one.fields.insert("May be used".into(), ["yes", "no", "ja"][usize::try_from(dice.roll(3)).unwrap()].into());
            request.people.push(one);
        }
        let pairing = pair(&request, &mut |_| {}).unwrap();
        let answer = access(&request, &pairing);
        let found = table(&answer, "Trait");
        prop_assert!(found.by_consent);
        let all = u32::try_from(request.people.len()).unwrap();
        let matched = pairing.totals.people;
        let rows: Vec<[u32; 2]> = found.rows.iter().map(|row| [row.matched, row.waiting]).collect();
        if rows.is_empty() {
            prop_assert!(found.withheld.is_some());
        } else {
            prop_assert_eq!(rows.iter().map(|row| row[0]).sum::<u32>(), matched);
            prop_assert_eq!(rows.iter().map(|row| row[1]).sum::<u32>(), all - matched);
        }
        for set in 1..1_u32 << rows.len() {
            let chosen = |at: usize| rows.iter().enumerate().filter(|(row, _)| set >> row & 1 == 1).map(|(_, row)| row[at]).sum::<u32>();
            for (part, whole) in [(chosen(0), matched), (chosen(1), all - matched)] {
                prop_assert!(part >= 10 && (whole == part || whole - part >= 10), "{part} of {whole}");
            }
        }
        for row in &found.rows {
            prop_assert!(row.points.is_none() && row.reasons.is_empty());
            // Nobody who did not agree is counted in a named row.
            if !row.value.is_empty() {
                let agreed = request.people.iter().filter(|p| p.fields["Trait"].to_lowercase() == row.value && p.fields["May be used"] != "no").count();
                prop_assert_eq!(row.people, u32::try_from(agreed).unwrap());
            }
        }
        prop_assert!(found.rows.len() != 1);
    }
}

/// 20 in Sales of whom 8 wait, 40 elsewhere of whom 2 wait.
fn uneven() -> (Request, Pairing) {
    let mut all = Vec::new();
    for at in 0..60 {
        let mut one = person(
            &format!("p{at:02}"),
            if at < 30 { Role::Mentor } else { Role::Mentee },
            Some(if at < 30 { 1 } else { 4 }),
        );
        let sales = at % 30 < 10;
        one.department = Some(if sales { "Sales" } else { "IT" }.into());
        let out = if sales { at % 30 < 4 } else { at % 30 == 29 };
        if out {
            one.capacity = Some(serde_json::from_str(r#"{"total":0}"#).unwrap());
        }
        all.push(one);
    }
    let request = request(all, policy("{}"));
    let pairing = pair(&request, &mut |_| {}).unwrap();
    (request, pairing)
}

#[test]
fn g01_the_largest_gap_is_named_with_its_counts() {
    let (request, pairing) = uneven();
    let answer = access(&request, &pairing);
    assert_eq!(
        answer.text,
        "The largest gap: 2 of 40 people in IT wait, 8 of 20 elsewhere."
    );
    let sales = &table(&answer, "department").rows[1];
    assert_eq!((sales.people, sales.matched, sales.waiting), (20, 12, 8));
    let points = sales.points.unwrap();
    assert_eq!((points.lower, points.median, points.upper), (0.0, 0.0, 0.0));
    let nobody = access(
        &crate::pairing_people::request(Vec::new(), policy("{}")),
        &pair(
            &crate::pairing_people::request(Vec::new(), policy("{}")),
            &mut |_| {},
        )
        .unwrap(),
    );
    assert!(nobody.gap.is_none());
}

#[test]
fn g01_quartiles_are_exact_halves() {
    let mut request = request(people(1, 12, 12), crate::pairing_people::preset("reverse"));
    request.policy.rules.retain(|rule| !rule.has_must());
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let answer = access(&request, &pairing);
    let mentors = table(&answer, "role")
        .rows
        .iter()
        .find(|row| row.value == "mentor")
        .unwrap();
    let mut gains: Vec<i32> = pairing.pairs.iter().map(|pair| pair.gain.mentor).collect();
    gains.sort_unstable();
    let points = mentors.points.unwrap();
    let half = gains.len() / 2;
    let middle = |list: &[i32]| f64::from(list[list.len() / 2] + list[(list.len() - 1) / 2]) / 2.0;
    assert_eq!(points.median, middle(&gains));
    assert_eq!(points.lower, middle(&gains[..half]));
    assert_eq!(points.upper, middle(&gains[gains.len() - half..]));
}
