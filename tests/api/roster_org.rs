//! Reporting lines: chains, dotted lines, and the damage that real files hold.

use viceversa::roster::reporting_graph::Org;
use viceversa::roster::{Person, Role};

/// Person `n` is called n and reports to the ids given, the first solid.
fn people(managers: &[&[&str]]) -> Vec<Person> {
    (0..)
        .zip(managers)
        .map(|(n, lines): (u32, _)| Person {
            manager: lines.first().map(ToString::to_string),
            dotted_lines: lines.iter().skip(1).map(ToString::to_string).collect(),
            ..Person::blank(n.to_string(), Role::Both)
        })
        .collect()
}

#[test]
fn the_chain_is_counted_in_steps_both_ways() {
    //       0
    //     1   2      4 reports to 1, and dotted to 2
    //     3  (5)
    //     4
    let org = Org::new(&people(&[&[], &["0"], &["0"], &["1"], &["3", "2"], &["2"]]));
    assert_eq!(org.distance(4, 3), Some(1));
    assert_eq!(org.distance(1, 4), Some(2));
    assert_eq!(
        org.distance(4, 0),
        Some(2),
        "the dotted line is the shorter way"
    );
    assert_eq!(org.distance(1, 2), None, "siblings are not on a chain");
    assert_eq!(org.distance(4, 4), None);
    assert_eq!(org.above(4, 1), [(3, 1), (2, 1)]);
    assert_eq!(org.above(4, 9), [(3, 1), (2, 1), (1, 2), (0, 2)]);
    assert_eq!(org.below(2, 9), [(4, 1), (5, 1)]);
}

#[test]
fn below_a_direct_report() {
    let org = Org::new(&people(&[&[], &["0"], &["1"], &["2"], &["3"], &["3", "0"]]));
    assert!(
        !org.below_report(1, 0, 2),
        "a direct report is not below itself"
    );
    assert!(org.below_report(2, 0, 2) && org.below_report(3, 0, 2));
    assert!(!org.below_report(4, 0, 2) && org.below_report(4, 0, 3));
    assert!(!org.below_report(0, 4, 9), "never upwards");
    assert!(
        org.below_report(5, 0, 3),
        "a dotted line up does not undo the long way"
    );
    for mentor in 0..6 {
        for depth in 0..5 {
            let naive: Vec<usize> = (0..6)
                .filter(|m| org.below_report(mentor, *m, depth))
                .collect();
            assert_eq!(
                org.heads(mentor, depth),
                naive,
                "mentor {mentor}, depth {depth}"
            );
        }
    }
}

#[test]
fn c19_cycles_self_reports_and_strangers_end() {
    let org = Org::new(&people(&[
        &["1"],
        &["2"],
        &["0"],
        &["3"],
        &["nobody"],
        &["4", "4"],
    ]));
    assert_eq!(org.above(0, u32::MAX), [(1, 1), (2, 2)]);
    assert_eq!(org.distance(0, 2), Some(1));
    assert_eq!(org.above(3, 5), []);
    assert_eq!(org.above(4, 5), []);
    assert_eq!(org.above(5, 5), [(4, 1)]);
    assert_eq!(org.above(99, 5), []);
    assert!(org.below_report(0, 2, 9) && !org.below_report(0, 0, 9));
}

#[test]
fn an_id_that_two_people_carry_stands_for_the_first() {
    let mut twins = people(&[&[], &[], &["0"]]);
    twins[1].id = "0".into();
    assert_eq!(Org::new(&twins).managers(2), [0]);
}
