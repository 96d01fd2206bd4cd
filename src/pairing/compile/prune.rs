//! Drops the fields of people that a pairing never reads, to save memory on large requests.

use crate::pairing::policy::{Policy, RuleKind, Side};
use crate::roster::Person;

/// Takes from people what pairing under this policy does not read, and the room that their lists took while they grew. Pairs, reasons and
/// findings stay the same; files and checks of the roster do not, so it is for people of whom nothing else will be asked.
///
/// ```
/// use viceversa::pairing::lean;
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let mut people = request.people;
/// people[0].email = Some("ada@example.org".to_owned());
/// lean(&request.policy, &mut people);
/// assert_eq!((people[0].email.as_deref(), people[0].level), (None, Some(1)));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn lean(policy: &Policy, people: &mut [Person]) {
    let read = read(policy);
    let unread = |field: &str| !read.contains(&field);
    // Asked once for all people.
    let texts = [
        "email",
        "manager",
        "department",
        "location",
        "timezone",
        "name",
    ]
    .map(unread);
    let lists = ["dottedLines", "languages", "availability", "wishes"].map(unread);
    let skills = ["offers", "wants"].map(unread);
    for person in people {
        let each = [
            &mut person.email,
            &mut person.manager,
            &mut person.department,
            &mut person.location,
            &mut person.timezone,
        ];
        for (text, unread) in each.into_iter().zip(texts) {
            if unread {
                *text = None;
            }
        }
        if texts[5] {
            person.name = String::new();
        }
        let each = [
            &mut person.dotted_lines,
            &mut person.languages,
            &mut person.availability,
            &mut person.wishes,
        ];
        for (list, unread) in each.into_iter().zip(lists) {
            thin(list, unread);
        }
        for (list, unread) in [&mut person.offers, &mut person.wants]
            .into_iter()
            .zip(skills)
        {
            thin(list, unread);
        }
        if !person.fields.is_empty() {
            person.fields.retain(|field, _| !unread(field));
            person.fields.shrink_to_fit();
        }
    }
}

fn thin<T>(list: &mut Vec<T>, unread: bool) {
    if unread {
        list.clear();
    }
    list.shrink_to_fit();
}

/// The fields that the rules read, and the columns of consent. Shared hours are told for every pair; id, role, level and capacity stay
/// whatever the rules read.
fn read(policy: &Policy) -> Vec<&str> {
    let mut read = vec!["availability", "timezone"];
    for rule in &policy.rules {
        if rule.rule == RuleKind::ReportingLine {
            read.extend(["manager", "dottedLines"]);
        }
        for side in [Side::Mentor, Side::Mentee] {
            read.extend(rule.field_of(side));
            read.extend(rule.consent_of(side));
        }
    }
    read
}
