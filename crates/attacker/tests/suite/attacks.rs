//! Nothing that leaves can be taken apart.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use disclosure::{HiddenBy, Ledger, MISSING, Refusal, RowKind, Rules, release, release_with};

use crate::programmes::{Found, Random, attack, bytes, exact, make, plan, programme, seeded};

/// Groups that could be shown and those that are: one-way, two-way.
#[derive(Default)]
struct Shown {
    eligible: [u32; 2],
    shown: [u32; 2],
}

fn count_shown(shown: &mut Shown, input: &disclosure::Input, released: &disclosure::Released) {
    let item = &input.items[0];
    let n = |wanted: &[(usize, usize)]| {
        let inside = |row: &usize| {
            item.answers[*row] != MISSING
                && wanted
                    .iter()
                    .all(|(at, value)| usize::from(input.attributes[*at].values[*row]) == *value)
        };
        (0..item.answers.len()).filter(inside).count()
    };
    let all = n(&[]);
    for table in &released.report.tables {
        for (at, row) in table
            .rows
            .iter()
            .filter(|row| row.labels.len() == table.breakdown.len())
            .enumerate()
        {
            let which = match table.breakdown.len() {
                1 => {
                    let attribute = usize::from(table.breakdown[0] == "level");
                    if n(&[(attribute, at)]) < 5 {
                        continue;
                    }
                    0
                }
                2 => {
                    let (department, level) = (at / 3, at % 3);
                    if n(&[(0, department), (1, level)]) < 5
                        || all < 60
                        || n(&[(0, department)]) < 10
                        || n(&[(1, level)]) < 10
                    {
                        continue;
                    }
                    1
                }
                _ => continue,
            };
            shown.eligible[which] += 1;
            shown.shown[which] += u32::from(!row.hidden());
        }
    }
}

fn percent(shown: &Shown, which: usize) -> u32 {
    100 * shown.shown[which] / shown.eligible[which].max(1)
}

/// The two-way table with everybody together, and no table of its margins.
fn crossed() -> disclosure::Plan {
    let mut plan = plan(true);
    plan.breakdowns.drain(..2);
    plan
}

/// The two-way table and the one-way table that has fewer groups.
fn coarse_and_crossed() -> disclosure::Plan {
    let mut plan = plan(true);
    plan.breakdowns.remove(0);
    plan
}

fn shown(n: usize, seeds: std::ops::Range<u64>, plan: &disclosure::Plan) -> Shown {
    let mut shown = Shown::default();
    for seed in seeds {
        let input = programme(seed, n, 0);
        let released = make(&input, plan, &Rules::ALL).unwrap();
        count_shown(&mut shown, &input, &released);
    }
    shown
}

/// Attacks programmes of 8 to 200 people, with exact sums in the rows and as it leaves.
fn run(programmes: u64, from: u64) -> (Found, Found) {
    let (mut exactly, mut as_it_leaves) = (Found::default(), Found::default());
    for seed in from..from + programmes {
        let (input, plan) = seeded(seed);
        exactly += attack(
            &input,
            &plan,
            &bytes(&make(&input, &plan, &exact()).unwrap()),
            true,
        );
        let leaves = make(&input, &plan, &Rules::ALL).unwrap();
        let one = attack(&input, &plan, &bytes(&leaves), true);
        if one != Found::default() {
            println!("seed {seed}, as it leaves: {one:?}");
        }
        as_it_leaves += one;
    }
    (exactly, as_it_leaves)
}

#[test]
fn seeded_programmes_give_no_small_group_away() {
    let found = run(100, 0);
    assert_eq!(found, (Found::default(), Found::default()));
}

/// The long run, by `cargo xtask bench release`: how many programmes, from which seed.
#[test]
#[ignore = "minutes"]
fn long_run() {
    let number = |name: &str, usual: u64| {
        let set = std::env::var(name).ok();
        set.and_then(|text| text.parse().ok()).unwrap_or(usual)
    };
    let (programmes, from) = (number("PROGRAMMES", 10_000), number("SEED", 1000));
    let started = Instant::now();
    let (exactly, leaves) = run(programmes, from);
    println!(
        "{programmes} programmes of 8 to 200 people, attacked from outside and by every respondent, {} s",
        started.elapsed().as_secs()
    );
    println!("exact sums in the rows: {exactly:?}; as it leaves: {leaves:?}");
    for n in [30, 60, 120] {
        let both = shown(n, 50_000..50_200, &plan(true));
        let one_way = shown(n, 50_000..50_200, &plan(false));
        let two_way = shown(n, 50_000..50_200, &crossed());
        println!(
            "{n} respondents, eligible groups shown: all three tables {} % one-way and {} % two-way; the one-way tables alone {} %; \
             the two-way table alone {} %",
            percent(&both, 0),
            percent(&both, 1),
            percent(&one_way, 0),
            percent(&two_way, 1)
        );
    }
    assert_eq!((exactly, leaves), Default::default());
}

#[test]
fn at_sixty_respondents_most_eligible_groups_are_shown() {
    let one_way = shown(60, 9000..9040, &plan(false));
    let two_way = shown(60, 9000..9040, &crossed());
    let both = shown(60, 9000..9040, &coarse_and_crossed());
    let found = [
        (percent(&one_way, 0), percent(&two_way, 1)),
        (percent(&both, 0), percent(&both, 1)),
    ];
    let enough = |found: &(u32, u32)| found.0 >= 75 && found.1 >= 70;
    assert!(found.iter().all(enough), "{found:?} % shown");
}

/// H13. Before the gate the pattern depends on counts alone; with it, on counts and on which whole tables it took away.
#[test]
fn permuted_answers_do_not_move_what_is_hidden() {
    let mut rules = Rules::ALL;
    rules.gate = false;
    let mut taken = 0;
    for seed in 0..30 {
        let mut input = programme(seed, 20 + 3 * seed as usize, 0);
        let mut random = Random(seed);
        let mut patterns = BTreeSet::new();
        let mut gated: BTreeMap<Vec<String>, BTreeSet<Vec<bool>>> = BTreeMap::new();
        for _ in 0..6 {
            let answers = &mut input.items[0].answers;
            for at in (1..answers.len()).rev() {
                answers.swap(at, random.below(at as u64 + 1) as usize);
            }
            let pattern = |rules: &Rules| {
                let released = make(&input, &plan(true), rules).unwrap();
                let rows = released.report.tables.iter().flat_map(|table| &table.rows);
                let hidden: Vec<bool> = rows.map(disclosure::Row::hidden).collect();
                let mut tables: Vec<String> = released
                    .hidden
                    .iter()
                    .filter(|own| own.why == HiddenBy::Values)
                    .map(|own| own.breakdown.join(" × "))
                    .collect();
                tables.dedup();
                (hidden, tables)
            };
            patterns.insert(pattern(&rules).0);
            let (hidden, tables) = pattern(&Rules::ALL);
            taken += u32::from(!tables.is_empty());
            gated.entry(tables).or_default().insert(hidden);
        }
        assert_eq!(patterns.len(), 1, "seed {seed}");
        assert!(
            gated.values().all(|patterns| patterns.len() == 1),
            "seed {seed}"
        );
    }
    assert!(taken > 10, "{taken}");
}

/// H04, H05: random histories of releases, each with its own tables and with those who have answered by then; all readers put together
/// everything that left.
#[test]
fn random_histories_of_releases_add_up_to_no_small_group() {
    let rules = exact();
    let (mut left, mut refused, mut tried) = (0, 0, 0);
    for seed in 0..100 {
        let mut random = Random(seed + 4000);
        let full = programme(
            seed + 4000,
            24 + random.below(80) as usize,
            random.below(30),
        );
        let people = crate::programmes::known(&full, 0);
        let mut ledger = Ledger::default();
        let mut seen = attacker::Seen {
            people: Vec::new(),
            rows: Vec::new(),
            counts: Vec::new(),
            most: 4.0,
        };
        let mut published = Vec::new();
        // Groups are protected that every plan had: those that a plan did not have are groups that nobody planned.
        let mut planned = plan(true).breakdowns;
        let mut moments = BTreeSet::new();
        let mut by_then = people.len() / 2 + random.below(people.len() as u64 / 2) as usize;
        for _ in 0..2 + random.below(4) {
            by_then = people
                .len()
                .min(by_then + [0, 0, 2, 6, 12][random.below(5) as usize]);
            let mut input = full.clone();
            input.data = format!("{seed} {by_then}");
            input.items[0].answers.truncate(by_then);
            for attribute in &mut input.attributes {
                attribute.values.truncate(by_then);
            }
            let mut own = plan(true);
            own.breakdowns.retain(|_| random.below(5) > 0);
            match release_with(&input, &own, &ledger, "board", &rules) {
                Ok(released) => {
                    left += 1;
                    planned.retain(|breakdown| own.breakdowns.contains(breakdown));
                    moments.insert(by_then);
                    published = attacker::parse(&bytes(&released));
                    let found = attacker::Seen::new(&people[..by_then], &published, "heard", 4);
                    seen.people = found.people;
                    seen.rows.extend(found.rows);
                    ledger.entries.push(released.entry);
                }
                Err(refusal) => {
                    assert_eq!(refusal, Refusal::TooFewNew);
                    refused += 1;
                }
            }
        }
        let mut targets = attacker::small_groups(&people, &seen, &published, "heard", &planned, 5);
        // Those of a group who came between two releases.
        for since in &moments {
            for until in moments.iter().filter(|until| *until > since) {
                let late = |at: &usize| (since..until).contains(&at);
                for group in groups(&full, &planned) {
                    let set: Vec<usize> = group.into_iter().filter(late).collect();
                    if (1..5).contains(&set.len()) && !targets.contains(&set) {
                        targets.push(set);
                    }
                }
            }
        }
        tried += targets.len();
        let found = crate::programmes::judge_all(&full, &seen, &targets, true);
        assert_eq!(found, Found::default(), "seed {seed}");
    }
    assert!(left > 150 && refused > 30, "{left} left, {refused} refused");
    assert!(tried > 300, "{tried}");
}

/// The people of each group of some breakdowns who answered, and all of them.
fn groups(input: &disclosure::Input, breakdowns: &[Vec<String>]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<Vec<(&str, u16)>, Vec<usize>> = BTreeMap::new();
    let everybody = Vec::new();
    for breakdown in breakdowns.iter().chain([&everybody]) {
        for (row, answer) in input.items[0].answers.iter().enumerate() {
            let of = |own: &&disclosure::Attribute| breakdown.contains(&own.id);
            let own = input.attributes.iter().filter(of);
            let key = own.map(|own| (&*own.id, own.values[row])).collect();
            if *answer != MISSING {
                groups.entry(key).or_default().push(row);
            }
        }
    }
    groups.into_values().collect()
}

/// H05, H04: late answers, and a second reader with another plan.
#[test]
fn a_second_release_counts_what_left_before() {
    let mut refused = 0;
    for seed in 0..40 {
        let full = programme(300 + seed, 64, 0);
        let mut early = full.clone();
        early.data.push_str(" early");
        let late = 1 + seed as usize % 8;
        for attribute in &mut early.attributes {
            attribute.values.truncate(64 - late);
        }
        early.items[0].answers.truncate(64 - late);
        let first = release(&early, &plan(false), &Ledger::default(), "board").unwrap();
        let ledger = Ledger {
            entries: vec![first.entry],
        };
        // The same again is the same again.
        let again = release(&early, &plan(false), &ledger, "council").unwrap();
        assert_eq!(again.report, first.report);
        let second = release(&full, &plan(true), &ledger, "board");
        if late < 5 {
            assert_eq!(second.unwrap_err(), Refusal::TooFewNew);
            refused += 1;
        }
    }
    assert!(refused > 10);
}

/// H04: reports for different readers, put together, are no better than one.
#[test]
fn colluding_readers_of_different_plans_learn_no_small_group() {
    for seed in 0..40 {
        let input = programme(700 + seed, 25 + 3 * seed as usize, 10);
        let (mut one, mut two) = (plan(true), plan(true));
        one.breakdowns.remove(1);
        two.breakdowns.remove(0);
        let rules = exact();
        let first = release_with(&input, &one, &Ledger::default(), "board", &rules).unwrap();
        let ledger = Ledger {
            entries: vec![first.entry.clone()],
        };
        let second = release_with(&input, &two, &ledger, "council", &rules).unwrap();
        let mut published = attacker::parse(&bytes(&first));
        // Each row once: a table that is hidden in one of them is not shown together with what the other hides.
        published.extend(
            attacker::parse(&bytes(&second))
                .into_iter()
                .filter(|row| !row.together),
        );
        let found = crate::programmes::attack_rows(&input, &plan(true), &published, true);
        assert_eq!(found, Found::default(), "seed {seed}");
    }
}

/// H18, H19.
#[test]
fn a_tiny_programme_shows_everybody_or_nothing() {
    for n in 1..10 {
        let input = programme(n as u64, n, 0);
        let released = make(&input, &plan(true), &Rules::ALL).unwrap();
        let rows = || released.report.tables.iter().flat_map(|table| &table.rows);
        let shown = || rows().filter(|row| !row.hidden());
        assert!(shown().count() <= usize::from(n >= 5));
        assert!(shown().all(|row| row.kind == RowKind::All));
        if (5..=8).contains(&n) {
            let people = crate::programmes::known(&input, 0);
            let seen =
                attacker::Seen::new(&people, &attacker::parse(&bytes(&released)), "heard", 4);
            for person in 0..n {
                let seen = seen.knowing(person, f64::from(input.items[0].answers[person]));
                for (other, feasible) in attacker::feasible(&seen).iter().enumerate() {
                    assert!(other == person || feasible.len() >= 2);
                }
            }
        }
    }
}

/// H20.
#[test]
fn thresholds_can_be_raised_and_never_lowered() {
    let input = programme(1, 60, 0);
    let mut low = plan(false);
    low.thresholds.mean = 4;
    assert_eq!(
        make(&input, &low, &Rules::ALL).unwrap_err(),
        Refusal::ThresholdLowered
    );
    let mut high = plan(false);
    high.thresholds.mean = 8;
    let first = release(&input, &high, &Ledger::default(), "board").unwrap();
    let ledger = Ledger {
        entries: vec![first.entry],
    };
    let second = release(&input, &plan(false), &ledger, "board");
    assert_eq!(second.unwrap_err(), Refusal::ThresholdLowered);
}

/// H11.
#[test]
fn what_people_chose_to_state_is_never_crossed() {
    let input = programme(1, 120, 0);
    let mut crossed = plan(true);
    crossed.opt_in = vec!["level".into()];
    assert_eq!(
        make(&input, &crossed, &Rules::ALL).unwrap_err(),
        Refusal::OptInCrossed
    );
    let mut apart = plan(false);
    apart.opt_in = vec!["level".into()];
    let released = make(&input, &apart, &Rules::ALL).unwrap();
    for row in &released.report.tables[2].rows {
        assert!(row.n.is_none_or(|band| band.from >= 10));
    }
}

/// H10.
#[test]
fn a_response_rate_is_hidden_where_few_did_not_answer() {
    for (invited, shown) in [
        (20, true),
        (21, false),
        (24, false),
        (25, true),
        (19, false),
    ] {
        let mut input = programme(1, 20, 0);
        input.invited = Some(invited);
        let released = make(&input, &plan(false), &Rules::ALL).unwrap();
        assert_eq!(released.report.methods.rate.is_some(), shown, "{invited}");
    }
}

/// H12: what hides a row cannot be seen at it.
#[test]
fn every_hidden_row_looks_alike() {
    for seed in 0..20 {
        let input = programme(seed, 70, 0);
        let released = make(&input, &plan(true), &Rules::ALL).unwrap();
        let json = serde_json::to_value(&released.report).unwrap();
        let mut looks = std::collections::BTreeSet::new();
        for table in json["tables"].as_array().unwrap() {
            for row in table["rows"].as_array().unwrap() {
                if row["n"].is_null() {
                    let mut row = row.clone();
                    row.as_object_mut().unwrap().remove("labels");
                    row.as_object_mut().unwrap().remove("kind");
                    looks.insert(row.to_string());
                }
            }
        }
        assert!(looks.len() <= 1, "{looks:?}");
    }
}
