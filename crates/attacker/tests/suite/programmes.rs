//! Invented programmes, seeded.

use std::collections::BTreeSet;

use attacker::{Known, Published, Seen, parse, small_groups};
use disclosure::{
    Attribute, Input, Item, Ledger, MISSING, Plan, Refusal, Released, Rules, release_with,
};

/// A small generator (SplitMix64), so that a seed is a programme on every machine.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut at = self.below(weights.iter().sum());
        for (index, weight) in weights.iter().enumerate() {
            if at < *weight {
                return index;
            }
            at -= weight;
        }
        0
    }
}

/// Departments and levels as in the measurements of the design: 34/26/18/13/9 % and 55/32/13 %.
pub fn programme(seed: u64, n: usize, missing: u64) -> Input {
    let mut random = Random(seed.wrapping_mul(7919));
    let pick = |random: &mut Random, weights: &[u64]| -> Vec<u16> {
        (0..n).map(|_| random.weighted(weights) as u16).collect()
    };
    let department = pick(&mut random, &[34, 26, 18, 13, 9]);
    let level = pick(&mut random, &[55, 32, 13]);
    let answers = (0..n)
        .map(|_| {
            let answer = random.weighted(&[3, 7, 20, 40, 30]) as u8;
            if random.below(100) < missing {
                MISSING
            } else {
                answer
            }
        })
        .collect();
    let attribute = |id: &str, count: usize, values| Attribute {
        id: id.into(),
        labels: (0..count).map(|at| format!("{id} {at}")).collect(),
        values,
    };
    Input {
        wave: "baseline".into(),
        data: format!("seed {seed}"),
        attributes: vec![
            attribute("department", 5, department),
            attribute("level", 3, level),
        ],
        items: vec![Item {
            id: "heard".into(),
            points: 5,
            favourable: 3,
            answers,
        }],
        ..Input::default()
    }
}

pub fn plan(two_way: bool) -> Plan {
    let mut plan = Plan {
        breakdowns: vec![vec!["department".into()], vec!["level".into()]],
        ..Plan::default()
    };
    if two_way {
        plan.breakdowns
            .push(vec!["department".into(), "level".into()]);
    }
    plan
}

/// A programme of 8 to 200 people with up to 40 % of the answers missing, and a plan with or without the two-way table.
pub fn seeded(seed: u64) -> (Input, Plan) {
    let n = 8 + Random(seed).below(193) as usize;
    (programme(seed, n, seed % 41), plan(seed.is_multiple_of(2)))
}

/// Exact sums in the rows: the rules up to R8 must hold even then.
pub fn exact() -> Rules {
    let mut rules = Rules::ALL;
    rules.rounding = false;
    rules
}

pub fn known(input: &Input, item: usize) -> Vec<Known> {
    let label = |own: &Attribute, row: usize| own.labels.get(usize::from(own.values[row])).cloned();
    (0..input.items[item].answers.len())
        .map(|row| Known {
            groups: input
                .attributes
                .iter()
                .map(|own| (own.id.clone(), label(own, row)))
                .collect(),
            answered: input.items[item].answers[row] != MISSING,
        })
        .collect()
}

pub fn make(input: &Input, plan: &Plan, rules: &Rules) -> Result<Released, Refusal> {
    release_with(input, plan, &Ledger::default(), "the board", rules)
}

/// What an attack found.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Small groups whose sum follows from what is published.
    pub exact: u32,
    /// Small groups whose mean is known within less than a point.
    pub narrow: u32,
}

impl std::ops::AddAssign for Found {
    fn add_assign(&mut self, other: Found) {
        self.exact += other.exact;
        self.narrow += other.narrow;
    }
}

/// Attacks the exported bytes; with `insiders`, also as each respondent who tells something new.
pub fn attack(input: &Input, plan: &Plan, bytes: &[u8], insiders: bool) -> Found {
    let published: Vec<Published> = parse(bytes);
    attack_rows(input, plan, &published, insiders)
}

/// From outside means, shares and distributions are solved together; where sums are exact, the sums alone must hold.
pub fn attack_rows(input: &Input, plan: &Plan, published: &[Published], insiders: bool) -> Found {
    let people = known(input, 0);
    let item = &input.items[0];
    let mut seen = Seen::new(&people, published, &item.id, u32::from(item.points) - 1);
    let exact = published.iter().any(|row| row.exact.is_some());
    if exact {
        seen = seen.sums_alone();
    }
    let few = plan.thresholds.mean as usize;
    let targets = small_groups(&people, &seen, published, &item.id, &plan.breakdowns, few);
    judge_all(input, &seen, &targets, insiders)
}

pub fn judge_all(input: &Input, seen: &Seen, targets: &[Vec<usize>], insiders: bool) -> Found {
    let item = &input.items[0];
    let exact = seen.rows.iter().all(|(_, low, high)| low == high);
    let mut found = Found::default();
    let mut judge = |seen: &Seen, targets: &[Vec<usize>]| {
        let ends = seen.ends(targets);
        let ends = ends.expect("what is published fits the answers that were given");
        for (target, ends) in targets.iter().zip(ends) {
            // Rounded rows have intervals, and the ends say all that there is.
            if ends.sums < 2 || (exact && seen.spanned(target)) {
                found.exact += 1;
            } else if ends.high - ends.low < 1.0 - 1e-9 {
                found.narrow += 1;
            }
        }
    };
    judge(seen, targets);
    if insiders {
        // Those who are in the same groups and answered the same know the same.
        let mut tried = BTreeSet::new();
        for person in &seen.people {
            let answer = item.answers[*person];
            let values = input.attributes.iter().map(|own| own.values[*person]);
            if !tried.insert((values.collect::<Vec<u16>>(), answer)) {
                continue;
            }
            let without = |target: &Vec<usize>| -> Vec<usize> {
                target.iter().copied().filter(|at| at != person).collect()
            };
            let mut rest: Vec<Vec<usize>> = targets.iter().map(without).collect();
            rest.retain(|target| !target.is_empty());
            // Somebody who answered solves sums; those few who solve everything together are in the tests of files.
            judge(
                &seen.sums_alone().knowing(*person, f64::from(answer)),
                &rest,
            );
        }
    }
    found
}

pub fn bytes(released: &Released) -> Vec<u8> {
    serde_json::to_vec(&released.report).unwrap()
}
