//! The attacks find what is known to be found: examples from the makers' own documents and from the literature.

use std::collections::BTreeSet;

use attacker::{Known, Published, Seen, feasible};

fn people(groups: &[(&str, usize)]) -> Vec<Known> {
    let member = |label: &str| Known {
        groups: vec![("team".into(), Some(label.into()))],
        answered: true,
    };
    groups
        .iter()
        .flat_map(|(label, n)| (0..*n).map(move |_| member(label)))
        .collect()
}

fn row(label: Option<&str>, sum: f64) -> Published {
    Published {
        item: "heard".into(),
        breakdown: label.iter().map(|_| "team".to_owned()).collect(),
        labels: label.iter().map(|own| Some((*own).to_owned())).collect(),
        together: false,
        exact: Some(sum),
        mean: None,
        favourable: None,
        classes: Vec::new(),
    }
}

/// A large team shown, a small one hidden, and the total of both: the small one is total less large.
#[test]
fn a_hidden_team_beside_a_shown_one_is_the_rest() {
    for (large, small) in [("Sales", "Technology"), ("Support", "Executives")] {
        let people = people(&[(large, 12), (small, 3)]);
        let published = [row(None, 40.0), row(Some(large), 34.0)];
        let seen = Seen::new(&people, &published, "heard", 4);
        let hidden: Vec<usize> = (12..15).collect();
        assert!(seen.spanned(&hidden));
        let (low, high) = seen.bounds(&hidden).unwrap();
        assert!((low - 2.0).abs() < 1e-6 && (high - 2.0).abs() < 1e-6);
    }
}

/// A block of seven people, whose published counts, means and medians leave one solution, as census blocks do (after Garfinkel, Abowd and
/// Martindale 2019, with ages replaced by points of a scale): sums of overlapping groups leave one answer each.
#[test]
fn a_block_of_seven_is_reconstructed() {
    let person = |sex: &str, job: &str| Known {
        groups: vec![
            ("sex".into(), Some(sex.into())),
            ("job".into(), Some(job.into())),
        ],
        answered: true,
    };
    let people = vec![
        person("f", "x"),
        person("f", "x"),
        person("f", "y"),
        person("f", "y"),
        person("m", "x"),
        person("m", "y"),
        person("m", "y"),
    ];
    let cell = |breakdown: &[&str], labels: &[&str], sum: f64| Published {
        breakdown: breakdown.iter().map(|own| (*own).to_owned()).collect(),
        labels: labels.iter().map(|own| Some((*own).to_owned())).collect(),
        ..row(None, sum)
    };
    // Answers: 4 4, 0 0, 1, 4 4.
    let published = [
        row(None, 17.0),
        cell(&["sex"], &["f"], 8.0),
        cell(&["job"], &["x"], 9.0),
        cell(&["sex", "job"], &["f", "y"], 0.0),
    ];
    let seen = Seen::new(&people, &published, "heard", 4);
    let only = |answer: u32| BTreeSet::from([answer]);
    assert_eq!(feasible(&seen), [4, 4, 0, 0, 1, 4, 4].map(only));
}
