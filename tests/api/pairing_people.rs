//! Invented people for the pairing tests: the same for the same numbers, everywhere.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(dead_code, reason = "the unit tests use a part of it")]

use viceversa::pairing::{Request, policy::Policy};
use viceversa::roster::{Person, Role, Skill};

/// SplitMix64: small, and the same on every platform.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }
}

pub fn person(id: &str, role: Role, level: Option<i32>) -> Person {
    Person {
        id: id.to_owned(),
        name: format!("Person {id}"),
        email: None,
        role,
        level,
        manager: None,
        dotted_lines: Vec::new(),
        department: None,
        location: None,
        timezone: None,
        languages: Vec::new(),
        offers: Vec::new(),
        wants: Vec::new(),
        availability: Vec::new(),
        capacity: None,
        wishes: Vec::new(),
        fields: indexmap::IndexMap::new(),
    }
}

/// Mentors `m0`.. and mentees `e0`.. with every field filled in most of the time.
pub fn people(seed: u64, mentors: usize, mentees: usize) -> Vec<Person> {
    let mut dice = Dice(seed);
    let skills = [
        "Python",
        "SQL",
        "Video",
        "Prompting",
        "Budget",
        "Board work",
        "Law",
        "Sales",
    ];
    let mut people = Vec::new();
    for at in 0..mentors + mentees {
        let (role, id) = if at < mentors {
            (Role::Mentor, format!("m{at}"))
        } else {
            (Role::Mentee, format!("e{}", at - mentors))
        };
        let base = if role == Role::Mentor { 1 } else { 4 };
        let level = i32::try_from(dice.roll(4)).unwrap() + base;
        let mut one = person(&id, role, (dice.roll(20) > 0).then_some(level));
        let pick = |dice: &mut Dice, list: &[&str]| {
            list[usize::try_from(dice.roll(list.len() as u64)).unwrap()].to_owned()
        };
        one.department =
            (dice.roll(10) > 0).then(|| pick(&mut dice, &["Finance", "IT", "Sales", "HR"]));
        one.location = Some(pick(&mut dice, &["Berlin", "Porto", "Lima"]));
        one.timezone = Some(pick(
            &mut dice,
            &[
                "Europe/Berlin",
                "Europe/Lisbon",
                "America/Lima",
                "America/New_York",
            ],
        ));
        one.languages = vec![
            pick(&mut dice, &["English", "Deutsch", "Español"]),
            "english".to_owned(),
        ];
        one.languages
            .truncate(1 + usize::try_from(dice.roll(2)).unwrap());
        for list in [&mut one.offers, &mut one.wants] {
            for _ in 0..dice.roll(4) {
                list.push(Skill {
                    skill: pick(&mut dice, &skills),
                    strength: u8::try_from(dice.roll(3) + 1).unwrap(),
                });
            }
        }
        if dice.roll(5) > 0 {
            one.availability = vec![
                pick(
                    &mut dice,
                    &["Mon 09:00-12:00", "Mon 14:00-18:00", "Tue 09:00-17:00"],
                ),
                pick(
                    &mut dice,
                    &["Thu 08:00-10:30", "Sun 22:00-24:00", "Fri 13:00-16:00"],
                ),
            ];
        }
        if dice.roll(4) == 0 && !people.is_empty() {
            let boss: &Person = &people[usize::try_from(dice.roll(people.len() as u64)).unwrap()];
            one.manager = Some(boss.id.clone());
        }
        for _ in 0..dice.roll(3) {
            let side = if role == Role::Mentor {
                ("e", mentees)
            } else {
                ("m", mentors)
            };
            if side.1 > 0 {
                one.wishes
                    .push(format!("{}{}", side.0, dice.roll(side.1 as u64)));
            }
        }
        one.fields.insert(
            "Hobbies".into(),
            pick(&mut dice, &["Chess; Running", "running", "Tea,Chess", ""]),
        );
        one.fields.insert(
            "Secret trait".into(),
            pick(&mut dice, &["Violet", "Amber", ""]),
        );
        one.fields.insert(
            "May be used".into(),
            pick(&mut dice, &["Yes", "no", "", "JA"]),
        );
        people.push(one);
    }
    // Somebody reports to the mentees, so that the chains matter.
    for one in people.iter_mut().take(mentors) {
        if dice.roll(3) == 0 && mentees > 0 {
            one.manager = Some(format!("e{}", dice.roll(mentees as u64)));
        }
    }
    people
}

pub fn policy(json: &str) -> Policy {
    serde_json::from_str(json).unwrap()
}

/// The policy of a preset.
pub fn preset(id: &str) -> Policy {
    viceversa::pairing::presets()
        .into_iter()
        .find(|preset| preset.id == id)
        .unwrap()
        .policy
}

pub fn request(people: Vec<Person>, policy: Policy) -> Request {
    Request {
        people,
        policy,
        locale: None,
        today: Some("2026-11-22".to_owned()),
        decisions: Vec::new(),
        history: Vec::new(),
        current: Vec::new(),
    }
}

/// A valid policy of a few rules of any kind.
pub fn any_policy(seed: u64) -> Policy {
    let mut dice = Dice(seed ^ 0xA5A5);
    let mut rules = Vec::new();
    for _ in 0..dice.roll(6) {
        rules.push(any_rule(&mut dice));
    }
    let pick = |dice: &mut Dice, list: &[&str]| {
        list[usize::try_from(dice.roll(list.len() as u64)).unwrap()].to_owned()
    };
    let most = dice.roll(3);
    let total = if dice.roll(3) == 0 {
        r#","total":1"#
    } else {
        ""
    };
    policy(&format!(
        r#"{{ "direction": "{}", "priority": "{}", "seed": {}, "weeks": {}, "start": "2026-{:02}-07", "loops": "{}",
             "capacity": {{ "mentor": [{}, {}], "mentee": [0, {}]{total} }}, "rules": [{}] }}"#,
        pick(&mut dice, &["reverse", "traditional", "any"]),
        pick(&mut dice, &["everyone-matched", "best-total", "fairest"]),
        dice.roll(1000),
        1 + dice.roll(40),
        1 + dice.roll(12),
        pick(&mut dice, &["forbid", "allow"]),
        dice.roll(most + 1),
        most.max(1),
        1 + dice.roll(2),
        rules.join(","),
    ))
}

fn any_rule(dice: &mut Dice) -> String {
    let number = |dice: &mut Dice| i64::try_from(dice.roll(13)).unwrap() - 4;
    let mut keys: Vec<String> = Vec::new();
    let mut must = String::new();
    let kind = match dice.roll(9) {
        0 => {
            let min = number(dice);
            keys.push(format!(
                r#""points":{{"1":{},"3":{}}}"#,
                number(dice),
                number(dice)
            ));
            must = format!(r#"{{"min":{min},"max":{}}}"#, min + 4);
            "level-gap"
        }
        1 => {
            must = format!(
                r#"{{"distance":{},"offLine":{},"depth":{}}}"#,
                dice.roll(4),
                dice.roll(2) == 0,
                1 + dice.roll(3)
            );
            if dice.roll(2) == 0 {
                keys.push(r#""exempt":["e1","e2"]"#.into());
            }
            return format!(
                r#"{{"rule":"reporting-line","must":{must}{}}}"#,
                comma(&keys)
            );
        }
        2 | 3 => {
            let fields = [
                "department",
                "location",
                "Secret trait",
                "level",
                "timezone",
            ];
            keys.push(format!(r#""points":{}"#, number(dice)));
            keys.push(format!(
                r#""field":"{}""#,
                fields[usize::try_from(dice.roll(5)).unwrap()]
            ));
            must.push_str("true");
            if dice.roll(2) == 0 {
                "same"
            } else {
                "different"
            }
        }
        4 => {
            let fields = ["offers", "wants", "Hobbies", "languages", "department"];
            keys.push(format!(r#""points":{}"#, number(dice)));
            keys.push(format!(
                r#""mentor":"{}""#,
                fields[usize::try_from(dice.roll(5)).unwrap()]
            ));
            keys.push(format!(
                r#""mentee":"{}""#,
                fields[usize::try_from(dice.roll(5)).unwrap()]
            ));
            keys.push(format!(r#""strength":{}"#, dice.roll(2) == 0));
            if dice.roll(2) == 0 {
                keys.push(format!(r#""atMost":{}"#, dice.roll(12)));
            }
            must.push_str("true");
            "shared"
        }
        5 => {
            keys.push(format!(r#""points":{}"#, number(dice)));
            must.push_str("true");
            "language"
        }
        6 => {
            keys.push(format!(
                r#""points":{{"0":{},"60":{},"300":{}}}"#,
                number(dice),
                number(dice),
                number(dice)
            ));
            must = format!(r#"{{"minutes":{}}}"#, 60 * dice.roll(4));
            "availability"
        }
        7 => {
            keys.push(format!(r#""points":[{},{}]"#, number(dice), number(dice)));
            must.push_str("true");
            "ranked"
        }
        _ => {
            keys.push(format!(r#""points":{}"#, number(dice)));
            if dice.roll(2) == 0 {
                keys.push(format!(r#""cohorts":{}"#, 1 + dice.roll(3)));
            }
            must.push_str("true");
            if dice.roll(3) == 0 {
                keys.push(format!(r#""must":{must}"#));
            }
            return format!(r#"{{"rule":"not-before"{}}}"#, comma(&keys));
        }
    };
    if dice.roll(3) == 0 {
        keys.push(format!(r#""must":{must}"#));
        if dice.roll(4) == 0 {
            keys.push(r#""missing":"forbid""#.into());
        }
    }
    match dice.roll(4) {
        0 => keys.push(r#""for":"mentor""#.into()),
        1 => keys.push(r#""for":"mentee""#.into()),
        _ => {}
    }
    match dice.roll(6) {
        0 => keys.push(r#""optIn":"May be used""#.into()),
        1 => keys.push(r#""optIn":{"mentee":"May be used"}"#.into()),
        _ => {}
    }
    format!(r#"{{"rule":"{kind}"{}}}"#, comma(&keys))
}

fn comma(keys: &[String]) -> String {
    keys.iter().map(|key| format!(",{key}")).collect()
}

/// A request with everything in it: people in both roles, own capacities, history, exclusions.
pub fn any_request(seed: u64, mentors: usize, mentees: usize) -> Request {
    let mut dice = Dice(seed ^ 0x5A5A);
    let mut all = people(seed, mentors, mentees);
    for one in &mut all {
        match dice.roll(10) {
            0 => one.role = Role::Both,
            1 => {
                one.capacity = Some(
                    serde_json::from_str(r#"{"mentor":[1,2],"mentee":[1,2],"total":2}"#).unwrap(),
                )
            }
            2 => one.role = Role::None,
            _ => {}
        }
    }
    let mut request = request(all, any_policy(seed));
    let id = |dice: &mut Dice, letter: &str, of: usize| {
        format!("{letter}{}", dice.roll(of.max(1) as u64))
    };
    for at in 0..dice.roll(6) {
        request.history.push(viceversa::roster::PastPair {
            mentor: id(&mut dice, "m", mentors),
            mentee: id(&mut dice, "e", mentees),
            cohort: ["2024-01-01", "2025-01-01", "", "2023-05-01"]
                [usize::try_from(at % 4).unwrap()]
            .to_owned(),
        });
    }
    for _ in 0..dice.roll(3) {
        request.decisions.push(viceversa::pairing::Decision {
            kind: viceversa::pairing::DecisionKind::Exclude,
            mentor: id(&mut dice, "m", mentors),
            mentee: id(&mut dice, "e", mentees),
            author: None,
            date: None,
            reason: None,
            until: (dice.roll(2) == 0).then(|| "2026-11-22".to_owned()),
            overrides: false,
        });
    }
    request
}
