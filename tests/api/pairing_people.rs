//! Invented people for the pairing tests: the same for the same numbers, everywhere.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

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
