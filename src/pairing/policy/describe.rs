//! Rules and reasons in words. A trait under consent is never named: the text says "an agreed preference".

use super::kind_name;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::fields::{self, Lexicon};
use super::smallest_gap;
use super::{Direction, Points, Policy, Rule, RuleKind, Side};
use crate::pairing::numbers::count;
use crate::pairing::{Broken, Reason, Request};
use crate::roster::Person;

/// What every rule under consent is called wherever it must be named.
const AGREED: &str = "an agreed preference";

/// A rule in plain words: as a whole, and its two halves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DescribedRule {
    /// One sentence or two.
    pub text: String,
    /// What a pair must meet; null when the rule is no must.
    pub must: Option<String>,
    /// What a pair gets for it; null when the rule gives no points.
    pub points: Option<String>,
}

/// Each rule of a policy in plain words, in the policy's order. This is for the coordinator, who wrote the rules: it names
/// the columns, those under consent too.
///
/// Never fails; a rule that lacks something is described as far as it goes.
///
/// ```
/// use viceversa::{json, pairing::{describe, policy::Policy}};
/// let policy: Policy = json::decode("policy", r#"{ "rules": [{ "rule": "different", "field": "department", "must": true }] }"#)?;
/// assert_eq!(describe(&policy)[0].text, "A different department.");
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn describe(policy: &Policy) -> Vec<DescribedRule> {
    policy
        .rules
        .iter()
        .map(|rule| {
            let consent = match (rule.consent_of(Side::Mentor), rule.consent_of(Side::Mentee)) {
                (None, None) => "",
                (Some(_), Some(_)) => " Only for people who agreed to it, on both sides.",
                (Some(_), None) => " Only for mentors who agreed to it.",
                (None, Some(_)) => " Only for mentees who agreed to it.",
            };
            let must = rule.has_must().then(|| must(policy, rule));
            let points = rule.has_points().then(|| points(policy, rule));
            let text = match (&must, &points) {
                (Some(must), Some(points)) => format!("{} {}", sentence(must), sentence(points)),
                (Some(text), None) | (None, Some(text)) => sentence(text),
                (None, None) => format!("{} Does nothing yet.", sentence(kind_name(rule.rule))),
            };
            DescribedRule {
                text: format!("{text}{consent}"),
                must,
                points,
            }
        })
        .collect()
}

/// The stable code of a kind of rule.
pub(in crate::pairing) fn kind_code(kind: RuleKind) -> &'static str {
    match kind {
        RuleKind::LevelGap => "level-gap",
        RuleKind::ReportingLine => "reporting-line",
        RuleKind::Same => "same",
        RuleKind::Different => "different",
        RuleKind::Shared => "shared",
        RuleKind::Language => "language",
        RuleKind::Availability => "availability",
        RuleKind::Ranked => "ranked",
        RuleKind::NotBefore => "not-before",
    }
}

/// The must of a rule, as it is named wherever a pair is refused.
pub(in crate::pairing) fn must_of(policy: &Policy, rule: &Rule) -> String {
    if rule.opt_in.is_some() {
        AGREED.to_owned()
    } else {
        must(policy, rule)
    }
}

/// What removed partners, where no rule did: direction (-1), exclusions (-2), everything else (-3).
pub(in crate::pairing) fn beyond_rules(policy: &Policy, what: i32) -> String {
    match what {
        -1 => match (policy.direction, equals_meet(policy)) {
            (Direction::Traditional, false) => "the mentor is above the mentee on the ladder",
            (Direction::Traditional, true) => {
                "the mentor is above the mentee on the ladder, or on the same level"
            }
            (_, false) => "the mentor is below the mentee on the ladder",
            (_, true) => "the mentor is below the mentee on the ladder, or on the same level",
        },
        -2 => "your own exclusions",
        _ => "a capacity of no partner",
    }
    .to_owned()
}

/// The must that one pair breaks: which rule (negative as in `Removed`), and in words.
pub(in crate::pairing) fn broken(
    request: &Request,
    rule: i32,
    mentor: &Person,
    mentee: &Person,
    minutes: Option<u32>,
) -> Broken {
    let policy = &request.policy;
    let Some(index) = usize::try_from(rule)
        .ok()
        .filter(|index| *index < policy.rules.len())
    else {
        let (code, text) = match rule {
            -1 => (
                "direction",
                match (policy.direction, equals_meet(policy)) {
                    (Direction::Traditional, false) => {
                        "The mentor is not above the mentee on the ladder."
                    }
                    (Direction::Traditional, true) => {
                        "The mentor is below the mentee on the ladder."
                    }
                    (_, false) => "The mentor is not below the mentee on the ladder.",
                    (_, true) => "The mentor is above the mentee on the ladder.",
                },
            ),
            -2 => ("excluded", "You have excluded this pair."),
            -3 => (
                "no-seat",
                "One of the two may have no partner in that role.",
            ),
            _ => ("same-person", "Nobody is paired with themselves."),
        };
        return Broken {
            rule: Some(rule.max(-3)),
            code: code.to_owned(),
            text: text.to_owned(),
        };
    };
    let found = &policy.rules[index];
    let number = index + 1;
    if found.opt_in.is_some() {
        return Broken {
            rule: Some(rule),
            code: "agreed-preference".to_owned(),
            text: format!("Rule {number}: {AGREED}."),
        };
    }
    let fact = match found.rule {
        RuleKind::LevelGap => match gap(policy, mentor, mentee) {
            Some(gap) => format!("the gap is {gap}"),
            None => "a level is not known".to_owned(),
        },
        RuleKind::Availability => match minutes {
            Some(minutes) => format!("they share {minutes}"),
            None => "somebody's hours are not known".to_owned(),
        },
        RuleKind::ReportingLine => "they are too close on it".to_owned(),
        RuleKind::NotBefore => "they were a pair before".to_owned(),
        _ if blank(found, mentor, mentee) => "a cell is blank".to_owned(),
        RuleKind::Different => "it is the same".to_owned(),
        RuleKind::Same => "it differs".to_owned(),
        RuleKind::Language => "they have none".to_owned(),
        RuleKind::Shared => "nothing fits".to_owned(),
        RuleKind::Ranked => "no wish names the other".to_owned(),
    };
    Broken {
        rule: Some(rule),
        code: kind_code(found.rule).to_owned(),
        text: format!("Rule {number}: {}; {fact}.", must(policy, found)),
    }
}

/// What two reasons of one rule that give the same share differ in, added to a list of numbers: pairs with equal facts have equal
/// reasons. Mentor and mentee are indices of people.
pub(in crate::pairing) fn facts(
    request: &Request,
    lexicon: &Lexicon,
    index: usize,
    (mentor, mentee): (usize, usize),
    minutes: Option<u32>,
    said: &mut Vec<u32>,
) {
    let rule = &request.policy.rules[index];
    let (one, two) = (&request.people[mentor], &request.people[mentee]);
    let own = rule.field_of(Side::Mentor).unwrap_or_default();
    let other = rule.field_of(Side::Mentee).unwrap_or_default();
    match rule.rule {
        RuleKind::LevelGap => {
            let gap = gap(&request.policy, one, two).unwrap_or(i64::MAX);
            said.extend([gap as u32, (gap >> 32) as u32]);
        }
        RuleKind::Same => {
            let value = fields::single(one, own).unwrap_or_default();
            said.extend(value.bytes().map(u32::from));
        }
        RuleKind::Shared => said.extend(lexicon.common((mentor, own), (mentee, other))),
        RuleKind::Language => {
            said.extend(lexicon.common((mentor, "languages"), (mentee, "languages")));
        }
        RuleKind::Availability => said.extend(minutes),
        RuleKind::Ranked => {
            let ranks = ranks(rule, one, two);
            said.extend(ranks.map(|rank| rank.map_or(u32::MAX, count)));
        }
        RuleKind::Different | RuleKind::NotBefore | RuleKind::ReportingLine => {}
    }
}

/// Where each side wished for the other, from 0, as far as a rule looks at it.
fn ranks(rule: &Rule, mentor: &Person, mentee: &Person) -> [Option<usize>; 2] {
    let field = rule.field_of(Side::Mentor).unwrap_or("wishes");
    let sides = [
        (Side::Mentor, mentor, mentee),
        (Side::Mentee, mentee, mentor),
    ];
    sides.map(|(side, own, other)| {
        rule.for_side
            .is_none_or(|only| only == side)
            .then(|| fields::ranking(own, field).position(|id| id == other.id))?
    })
}

/// The reason why a rule gives a pair its share. Not for rules under consent: see [`agreed`].
pub(in crate::pairing) fn reason(
    request: &Request,
    index: usize,
    share: i32,
    mentor: &Person,
    mentee: &Person,
    minutes: Option<u32>,
) -> Reason {
    let rule = &request.policy.rules[index];
    // There are several of these for each pair, so none has room to spare.
    let mut params: IndexMap<String, String> = IndexMap::with_capacity(match rule.rule {
        RuleKind::Same | RuleKind::Different => 3,
        RuleKind::Ranked => 2,
        _ => 1,
    });
    let text = match rule.rule {
        RuleKind::LevelGap => {
            let gap = gap(&request.policy, mentor, mentee).unwrap_or(0);
            params.insert("gap".to_owned(), gap.to_string());
            match gap {
                0 => "Same level".to_owned(),
                1 => "1 level apart".to_owned(),
                gap => format!("{gap} levels apart"),
            }
        }
        RuleKind::Same | RuleKind::Different => {
            let own = rule.field_of(Side::Mentor).unwrap_or_default();
            let other = rule.field_of(Side::Mentee).unwrap_or_default();
            params.insert("mentorField".to_owned(), own.to_owned());
            params.insert("menteeField".to_owned(), other.to_owned());
            match (rule.rule == RuleKind::Same, own == other) {
                (true, true) => {
                    let value = fields::single(mentor, own).unwrap_or_default();
                    params.insert("value".to_owned(), value.to_string());
                    format!("Same {}: {value}", field_name(own))
                }
                (false, true) => format!("Different {}", field_name(own)),
                (true, false) => {
                    let value = fields::single(mentor, own).unwrap_or_default();
                    params.insert("value".to_owned(), value.to_string());
                    format!(
                        "The mentor's {} is the mentee's {}: {value}",
                        field_name(own),
                        field_name(other)
                    )
                }
                (false, false) => format!(
                    "The mentor's {} differs from the mentee's {}",
                    field_name(own),
                    field_name(other)
                ),
            }
        }
        RuleKind::Shared => {
            let own = rule.field_of(Side::Mentor).unwrap_or_default();
            let other = rule.field_of(Side::Mentee).unwrap_or_default();
            let values = fields::common(mentor, own, mentee, other).join(", ");
            params.insert("values".to_owned(), values.clone());
            match (own, other) {
                ("offers", "wants") => format!("The mentor offers what the mentee wants: {values}"),
                ("wants", "offers") => format!("The mentee offers what the mentor wants: {values}"),
                ("offers", "offers") => format!("Both offer: {values}"),
                ("wants", "wants") => format!("Both want: {values}"),
                _ if own == other => format!("Shared {}: {values}", field_name(own)),
                _ => format!(
                    "The mentor's {} meets the mentee's {}: {values}",
                    field_name(own),
                    field_name(other)
                ),
            }
        }
        RuleKind::Language => {
            let values = fields::common(mentor, "languages", mentee, "languages");
            let text = values.join(", ");
            params.insert("values".to_owned(), text.clone());
            if values.len() == 1 {
                format!("A common language: {text}")
            } else {
                format!("Common languages: {text}")
            }
        }
        RuleKind::Availability => {
            let minutes = minutes.unwrap_or(0);
            params.insert("minutes".to_owned(), minutes.to_string());
            format!("{minutes} shared minutes a week")
        }
        RuleKind::Ranked => {
            let mut parts = Vec::new();
            for (who, rank) in ["mentor", "mentee"].iter().zip(ranks(rule, mentor, mentee)) {
                if let Some(rank) = rank {
                    params.insert(format!("{who}Rank"), (rank + 1).to_string());
                    parts.push(format!("the {who}'s wish number {}", rank + 1));
                }
            }
            capital(&parts.join(", "))
        }
        RuleKind::NotBefore => "Not a pair before".to_owned(),
        RuleKind::ReportingLine => "Apart on the management chain".to_owned(),
    };
    Reason {
        rule: i32::try_from(index).unwrap_or(i32::MAX),
        points: share,
        for_side: rule.for_side,
        code: kind_code(rule.rule).to_owned(),
        text,
        params,
    }
}

/// The one line for everything under consent.
pub(in crate::pairing) fn agreed(points: i32) -> Reason {
    Reason {
        rule: -1,
        points,
        for_side: None,
        code: "other-agreed-preferences".to_owned(),
        text: "Other agreed preferences".to_owned(),
        params: IndexMap::new(),
    }
}

fn must(policy: &Policy, rule: &Rule) -> String {
    let limits = rule.must_limits();
    match rule.rule {
        RuleKind::LevelGap => {
            // A smallest gap of none lets equals meet, and the direction lets no gap be less.
            let equal = limits.min.is_some_and(|min| min <= 0);
            let levels = match (limits.min.filter(|_| !equal), limits.max) {
                (_, Some(max)) if equal && max <= 0 => {
                    return "the two are on the same level".to_owned();
                }
                (Some(min), Some(max)) if min == max => format!("exactly {}", levels_of(min)),
                (Some(min), Some(max)) => format!("{min} to {}", levels_of(max)),
                (Some(min), None) => format!("at least {}", levels_of(min)),
                (None, Some(max)) => format!("at most {}", levels_of(max)),
                (None, None) => "any number of levels".to_owned(),
            };
            let or_equal = if equal {
                "on the same level as the mentor or "
            } else {
                ""
            };
            match policy.direction {
                Direction::Reverse => format!("the mentee is {or_equal}{levels} above the mentor"),
                Direction::Traditional => format!(
                    "the mentor is {}{levels} above the mentee",
                    or_equal.replace("mentor", "mentee")
                ),
                Direction::Any if equal => {
                    format!("the two are on the same level or {levels} apart")
                }
                Direction::Any => format!("the two are {levels} apart"),
            }
        }
        RuleKind::ReportingLine => {
            let mut parts = Vec::new();
            match limits.distance {
                Some(0) | None => {}
                Some(1) => parts.push("neither manages the other".to_owned()),
                Some(steps) => parts.push(format!(
                    "the two are more than {steps} steps apart on the management chain, or not on one"
                )),
            }
            if limits.off_line == Some(true) {
                let exempt = match rule.exempt.len() {
                    0 => String::new(),
                    1 => ", except for 1 mentee".to_owned(),
                    many => format!(", except for {many} mentees"),
                };
                parts.push(format!(
                    "the mentor does not sit below one of the mentee's direct reports ({} levels deep{exempt})",
                    limits.depth.unwrap_or(2)
                ));
            }
            if parts.is_empty() {
                "the management chain".to_owned()
            } else {
                parts.join(", and ")
            }
        }
        RuleKind::Same => two_fields(rule, "the same", "is"),
        RuleKind::Different => two_fields(rule, "a different", "differs from"),
        RuleKind::Shared => format!("at least one match: {}", shared_what(rule)),
        RuleKind::Language => "at least one common language".to_owned(),
        RuleKind::Availability => format!(
            "at least {} shared minutes a week",
            limits.minutes.unwrap_or(0)
        ),
        RuleKind::Ranked => match rule.for_side {
            Some(Side::Mentor) => "the mentor wished for the mentee",
            Some(Side::Mentee) => "the mentee wished for the mentor",
            None => "one of the two wished for the other",
        }
        .to_owned(),
        RuleKind::NotBefore => match rule.cohorts {
            None => "the two were never a pair before".to_owned(),
            Some(1) => "the two were not a pair in the last cohort".to_owned(),
            Some(many) => format!("the two were not a pair in the last {many} cohorts"),
        },
    }
}

fn points(policy: &Policy, rule: &Rule) -> String {
    let whose = match rule.for_side {
        Some(Side::Mentor) => ", for the mentor's gain",
        Some(Side::Mentee) => ", for the mentee's gain",
        None => "",
    };
    let amount = match &rule.points {
        Some(Points::Flat(points)) => signed(*points),
        Some(Points::List(list)) => list
            .iter()
            .enumerate()
            .map(|(rank, points)| format!("{} for wish {}", signed(*points), rank + 1))
            .collect::<Vec<_>>()
            .join(", "),
        Some(Points::Map(map)) => map
            .iter()
            .map(|(key, points)| match rule.rule {
                RuleKind::Availability => format!("{} from {key} minutes", signed(*points)),
                _ => format!("{} for {key}", signed(*points)),
            })
            .collect::<Vec<_>>()
            .join(", "),
        None => String::new(),
    };
    let text = match rule.rule {
        RuleKind::LevelGap => match policy.direction {
            Direction::Any => format!("by levels apart: {amount}"),
            _ => format!("by levels between the two: {amount}"),
        },
        RuleKind::ReportingLine => "no points".to_owned(),
        RuleKind::Same => format!("{amount} for {}", two_fields(rule, "the same", "that is")),
        RuleKind::Different => {
            format!(
                "{amount} for {}",
                two_fields(rule, "a different", "that differs from")
            )
        }
        RuleKind::Shared => {
            let strength = if rule.strength {
                ", times the lower of the two strengths"
            } else {
                ""
            };
            let most = rule
                .at_most
                .map(|most| format!(", at most {most}"))
                .unwrap_or_default();
            format!(
                "{amount} for each match: {}{strength}{most}",
                shared_what(rule)
            )
        }
        RuleKind::Language => format!("{amount} for a common language"),
        RuleKind::Availability => format!("by shared minutes a week: {amount}"),
        RuleKind::Ranked => match rule.for_side {
            Some(Side::Mentor) => format!("by the mentor's wishes: {amount}"),
            Some(Side::Mentee) => format!("by the mentee's wishes: {amount}"),
            None => format!("by the wishes of both: {amount}"),
        },
        RuleKind::NotBefore => match rule.cohorts {
            None => format!("{amount} if the two were never a pair before"),
            Some(many) => format!("{amount} if the two were not a pair in the last {many} cohorts"),
        },
    };
    format!("{text}{whose}")
}

fn two_fields(rule: &Rule, article: &str, verb: &str) -> String {
    let own = rule.field_of(Side::Mentor).unwrap_or("(no column)");
    let other = rule.field_of(Side::Mentee).unwrap_or("(no column)");
    if own == other {
        format!("{article} {}", field_name(own))
    } else {
        format!(
            "a mentor's {} {verb} the mentee's {}",
            field_name(own),
            field_name(other)
        )
    }
}

fn shared_what(rule: &Rule) -> String {
    let own = rule.field_of(Side::Mentor).unwrap_or("(no column)");
    let other = rule.field_of(Side::Mentee).unwrap_or("(no column)");
    match (own, other) {
        ("offers", "wants") => "what the mentor offers with what the mentee wants".to_owned(),
        ("wants", "offers") => "what the mentee offers with what the mentor wants".to_owned(),
        _ if own == other => format!("{} of both", field_name(own)),
        _ => format!(
            "the mentor's {} with the mentee's {}",
            field_name(own),
            field_name(other)
        ),
    }
}

pub(in crate::pairing) fn field_name(field: &str) -> &str {
    match field {
        "offers" => "skills offered",
        "wants" => "skills wanted",
        "timezone" => "time zone",
        "dottedLines" => "dotted lines",
        "id" => "id",
        other => other,
    }
}

pub(in crate::pairing) fn blank(rule: &Rule, mentor: &Person, mentee: &Person) -> bool {
    [(Side::Mentor, mentor), (Side::Mentee, mentee)]
        .into_iter()
        .any(|(side, person)| {
            rule.field_of(side)
                .is_some_and(|field| fields::values(person, field).is_empty())
        })
}

/// Whether people on the same level may meet although the policy has a direction.
fn equals_meet(policy: &Policy) -> bool {
    smallest_gap(policy) == Some(0)
}

/// The direction of a policy in one sentence.
///
/// ```
/// use viceversa::pairing::{describe_direction, policy::Policy};
/// let policy: Policy = serde_json::from_str(r#"{ "direction": "reverse", "rules": [{ "rule": "level-gap", "must": { "min": 0 } }] }"#).unwrap();
/// assert_eq!(describe_direction(&policy), "A mentor stands below the mentee on the ladder, or on the same level.");
/// ```
#[must_use]
pub fn describe_direction(policy: &Policy) -> &'static str {
    match (policy.direction, equals_meet(policy)) {
        (Direction::Reverse, false) => "A mentor stands below the mentee on the ladder.",
        (Direction::Reverse, true) => {
            "A mentor stands below the mentee on the ladder, or on the same level."
        }
        (Direction::Traditional, false) => "A mentor stands above the mentee on the ladder.",
        (Direction::Traditional, true) => {
            "A mentor stands above the mentee on the ladder, or on the same level."
        }
        (Direction::Any, _) => "The ladder does not say who mentors whom.",
    }
}

fn levels_of(number: i32) -> String {
    format!("{number} {}", if number == 1 { "level" } else { "levels" })
}

fn gap(policy: &Policy, mentor: &Person, mentee: &Person) -> Option<i64> {
    let up = i64::from(mentee.level?) - i64::from(mentor.level?);
    Some(match policy.direction {
        Direction::Reverse => up,
        Direction::Traditional => -up,
        Direction::Any => up.abs(),
    })
}

fn signed(points: i32) -> String {
    let word = if points.unsigned_abs() == 1 {
        "point"
    } else {
        "points"
    };
    format!("{points:+} {word}")
}

fn sentence(text: &str) -> String {
    format!("{}.", capital(text))
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
