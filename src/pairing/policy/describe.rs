//! Rules and reasons in words. A trait under consent is never named: the text says "an agreed preference".

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::fields::{self, Lexicon};
use super::smallest_gap;
use super::{Direction, Points, Policy, Rule, RuleKind, Side};
use crate::pairing::numbers::count;
use crate::pairing::{Broken, Reason, Request};
use crate::roster::Person;
use crate::words::say;

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
            let must = rule.has_must().then(|| must(policy, rule));
            let points = rule.has_points().then(|| points(policy, rule));
            let mut sentences: Vec<String> = [&must, &points]
                .into_iter()
                .flatten()
                .map(|text| sentence(text))
                .collect();
            if sentences.is_empty() {
                sentences.extend([sentence(&kind_name(rule.rule)), say!("rule-nothing-yet")]);
            }
            match (rule.consent_of(Side::Mentor), rule.consent_of(Side::Mentee)) {
                (None, None) => {}
                (Some(_), Some(_)) => sentences.push(say!("rule-consent-both")),
                (Some(_), None) => sentences.push(say!("rule-consent-mentor")),
                (None, Some(_)) => sentences.push(say!("rule-consent-mentee")),
            }
            DescribedRule {
                text: sentences.join(" "),
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

/// What a kind of rule is called.
pub(in crate::pairing) fn kind_name(kind: RuleKind) -> String {
    say!(format!("rule-kind-{}", kind_code(kind)))
}

/// The must of a rule, as it is named wherever a pair is refused.
pub(in crate::pairing) fn must_of(policy: &Policy, rule: &Rule) -> String {
    if rule.opt_in.is_some() {
        say!("rule-agreed")
    } else {
        must(policy, rule)
    }
}

/// What removed partners, where no rule did: direction (-1), exclusions (-2), everything else (-3).
pub(in crate::pairing) fn beyond_rules(policy: &Policy, what: i32) -> String {
    match what {
        -1 => match (policy.direction, equals_meet(policy)) {
            (Direction::Traditional, false) => say!("direction-above"),
            (Direction::Traditional, true) => say!("direction-above-or-equal"),
            (_, false) => say!("direction-below"),
            (_, true) => say!("direction-below-or-equal"),
        },
        -2 => say!("policy-exclusions"),
        _ => say!("policy-no-capacity"),
    }
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
                    (Direction::Traditional, false) => say!("broken-not-above"),
                    (Direction::Traditional, true) => say!("broken-below"),
                    (_, false) => say!("broken-not-below"),
                    (_, true) => say!("broken-above"),
                },
            ),
            -2 => ("excluded", say!("broken-excluded")),
            -3 => ("no-seat", say!("broken-no-seat")),
            _ => ("same-person", say!("broken-same-person")),
        };
        return Broken {
            rule: Some(rule.max(-3)),
            code: code.to_owned(),
            text,
        };
    };
    let found = &policy.rules[index];
    let number = index + 1;
    if found.opt_in.is_some() {
        return Broken {
            rule: Some(rule),
            code: "agreed-preference".to_owned(),
            text: say!("broken-agreed", number = number),
        };
    }
    let must = must(policy, found);
    let text = match found.rule {
        RuleKind::LevelGap => match gap(policy, mentor, mentee) {
            Some(gap) => say!("broken-gap", number = number, must = must, gap = gap),
            None => say!("broken-no-level", number = number, must = must),
        },
        RuleKind::Availability => match minutes {
            Some(minutes) => {
                say!(
                    "broken-minutes",
                    number = number,
                    must = must,
                    minutes = minutes
                )
            }
            None => say!("broken-no-hours", number = number, must = must),
        },
        RuleKind::ReportingLine => say!("broken-line", number = number, must = must),
        RuleKind::NotBefore => say!("broken-before", number = number, must = must),
        _ if blank(found, mentor, mentee) => {
            say!("broken-blank", number = number, must = must)
        }
        RuleKind::Different => say!("broken-different", number = number, must = must),
        RuleKind::Same => say!("broken-same", number = number, must = must),
        RuleKind::Language => say!("broken-language", number = number, must = must),
        RuleKind::Shared => say!("broken-shared", number = number, must = must),
        RuleKind::Ranked => say!("broken-ranked", number = number, must = must),
    };
    Broken {
        rule: Some(rule),
        code: kind_code(found.rule).to_owned(),
        text,
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
    lexicon: &Lexicon,
    (index, share): (usize, i32),
    people: (usize, usize),
    minutes: Option<u32>,
) -> Reason {
    let rule = &request.policy.rules[index];
    let (mentor, mentee) = (&request.people[people.0], &request.people[people.1]);
    // There are several of these for each pair, so none has room to spare.
    let mut params: IndexMap<String, String> = IndexMap::with_capacity(match rule.rule {
        RuleKind::Same | RuleKind::Different => 3,
        RuleKind::Ranked => 2,
        _ => 1,
    });
    let own = rule.field_of(Side::Mentor).unwrap_or_default();
    let other = rule.field_of(Side::Mentee).unwrap_or_default();
    match rule.rule {
        RuleKind::LevelGap => {
            let gap = gap(&request.policy, mentor, mentee).unwrap_or(0);
            params.insert("gap".to_owned(), gap.to_string());
        }
        RuleKind::Same | RuleKind::Different => {
            params.insert("mentorField".to_owned(), own.to_owned());
            params.insert("menteeField".to_owned(), other.to_owned());
            if rule.rule == RuleKind::Same {
                let value = fields::single(mentor, own).unwrap_or_default();
                params.insert("value".to_owned(), value.to_string());
            }
        }
        RuleKind::Shared | RuleKind::Language => {
            let (own, other) = match rule.rule {
                RuleKind::Language => ("languages", "languages"),
                _ => (own, other),
            };
            let mut values = String::new();
            for value in lexicon.common((people.0, own), (people.1, other)) {
                if !values.is_empty() {
                    values.push_str(", ");
                }
                values.push_str(lexicon.written(value));
            }
            params.insert("values".to_owned(), values);
        }
        RuleKind::Availability => {
            params.insert("minutes".to_owned(), minutes.unwrap_or(0).to_string());
        }
        RuleKind::Ranked => {
            for (who, rank) in ["mentor", "mentee"].iter().zip(ranks(rule, mentor, mentee)) {
                if let Some(rank) = rank {
                    params.insert(format!("{who}Rank"), (rank + 1).to_string());
                }
            }
        }
        RuleKind::NotBefore | RuleKind::ReportingLine => {}
    }
    Reason {
        rule: i32::try_from(index).unwrap_or(i32::MAX),
        points: share,
        for_side: rule.for_side,
        code: kind_code(rule.rule).to_owned(),
        text: reason_text(rule, &params),
        params,
    }
}

/// A reason in words, from its rule and what is particular to it.
pub(in crate::pairing) fn reason_text(rule: &Rule, params: &IndexMap<String, String>) -> String {
    let param = |name: &str| params.get(name).map_or("", String::as_str);
    let number = |name: &str| param(name).parse::<i64>().ok();
    let own = rule.field_of(Side::Mentor).unwrap_or_default();
    let other = rule.field_of(Side::Mentee).unwrap_or_default();
    let (field, theirs) = (|| field_name(own), || field_name(other));
    match rule.rule {
        RuleKind::LevelGap => match number("gap").unwrap_or(0) {
            0 => say!("reason-same-level"),
            gap => say!("reason-gap", gap = gap),
        },
        RuleKind::Same if own == other => say!(
            "reason-same",
            code = known(own),
            field = field(),
            value = param("value")
        ),
        RuleKind::Same => say!(
            "reason-same-two",
            own = field(),
            other = theirs(),
            value = param("value")
        ),
        RuleKind::Different if own == other => {
            say!("reason-different", code = known(own), field = field())
        }
        RuleKind::Different => say!("reason-different-two", own = field(), other = theirs()),
        RuleKind::Shared => {
            let values = param("values");
            match (own, other) {
                ("offers", "wants") => say!("reason-offers-wants", values = values),
                ("wants", "offers") => say!("reason-wants-offers", values = values),
                ("offers", "offers") => say!("reason-both-offer", values = values),
                ("wants", "wants") => say!("reason-both-want", values = values),
                _ if own == other => say!("reason-shared", field = field(), values = values),
                _ => say!(
                    "reason-shared-two",
                    own = field(),
                    other = theirs(),
                    values = values
                ),
            }
        }
        RuleKind::Language => {
            let values = param("values");
            let count = values.split(", ").count();
            say!("reason-languages", count = count, values = values)
        }
        RuleKind::Availability => {
            say!("reason-minutes", minutes = number("minutes").unwrap_or(0))
        }
        RuleKind::Ranked => match (number("mentorRank"), number("menteeRank")) {
            (Some(mentor), Some(mentee)) => {
                say!("reason-wish-both", mentor = mentor, mentee = mentee)
            }
            (Some(rank), None) => say!("reason-wish-mentor", rank = rank),
            (None, Some(rank)) => say!("reason-wish-mentee", rank = rank),
            (None, None) => String::new(),
        },
        RuleKind::NotBefore => say!("reason-not-before"),
        RuleKind::ReportingLine => say!("reason-apart"),
    }
}

/// The one line for everything under consent.
pub(in crate::pairing) fn agreed(points: i32) -> Reason {
    Reason {
        rule: -1,
        points,
        for_side: None,
        code: "other-agreed-preferences".to_owned(),
        text: agreed_text(),
        params: IndexMap::new(),
    }
}

pub(in crate::pairing) fn agreed_text() -> String {
    say!("reason-agreed")
}

fn must(policy: &Policy, rule: &Rule) -> String {
    let limits = rule.must_limits();
    match rule.rule {
        RuleKind::LevelGap => {
            // A smallest gap of none lets equals meet, and the direction lets no gap be less.
            let equal = limits.min.is_some_and(|min| min <= 0);
            let levels = match (limits.min.filter(|_| !equal), limits.max) {
                (_, Some(max)) if equal && max <= 0 => return say!("rule-level-same"),
                (Some(min), Some(max)) if min == max => say!("rule-levels-exactly", min = min),
                (Some(min), Some(max)) => say!("rule-levels-between", min = min, max = max),
                (Some(min), None) => say!("rule-levels-least", min = min),
                (None, Some(max)) => say!("rule-levels-most", max = max),
                (None, None) => say!("rule-levels-any"),
            };
            match (policy.direction, equal) {
                (Direction::Reverse, false) => say!("rule-level-reverse", levels = levels),
                (Direction::Reverse, true) => say!("rule-level-reverse-equal", levels = levels),
                (Direction::Traditional, false) => {
                    say!("rule-level-traditional", levels = levels)
                }
                (Direction::Traditional, true) => {
                    say!("rule-level-traditional-equal", levels = levels)
                }
                (Direction::Any, false) => say!("rule-level-any", levels = levels),
                (Direction::Any, true) => say!("rule-level-any-equal", levels = levels),
            }
        }
        RuleKind::ReportingLine => {
            let near = match limits.distance {
                Some(0) | None => None,
                Some(1) => Some(say!("rule-line-neither")),
                Some(steps) => Some(say!("rule-line-steps", steps = steps)),
            };
            let off = (limits.off_line == Some(true)).then(|| {
                let exempt = match rule.exempt.len() {
                    0 => "none",
                    1 => "one",
                    _ => "many",
                };
                say!(
                    "rule-line-off",
                    depth = limits.depth.unwrap_or(2),
                    exempt = exempt,
                    count = rule.exempt.len()
                )
            });
            match (near, off) {
                (Some(near), Some(off)) => say!("rule-line-and", one = near, other = off),
                (Some(text), None) | (None, Some(text)) => text,
                (None, None) => say!("rule-line-none"),
            }
        }
        RuleKind::Same | RuleKind::Different => {
            let Columns { code, own, other } = Columns::of(rule);
            match (rule.rule == RuleKind::Same, other) {
                (true, None) => say!("rule-same", code = code, field = own),
                (true, Some(other)) => say!("rule-same-two", own = own, other = other),
                (false, None) => say!("rule-different", code = code, field = own),
                (false, Some(other)) => say!("rule-different-two", own = own, other = other),
            }
        }
        RuleKind::Shared => {
            let Columns { own, other, .. } = Columns::of(rule);
            say!(
                "rule-shared",
                what = what_is_shared(rule),
                own = own,
                other = other.unwrap_or_default()
            )
        }
        RuleKind::Language => say!("rule-language"),
        RuleKind::Availability => {
            say!("rule-availability", minutes = limits.minutes.unwrap_or(0))
        }
        RuleKind::Ranked => match rule.for_side {
            Some(Side::Mentor) => say!("rule-wish-mentor"),
            Some(Side::Mentee) => say!("rule-wish-mentee"),
            None => say!("rule-wish-either"),
        },
        RuleKind::NotBefore => match rule.cohorts {
            None => say!("rule-never-before"),
            Some(1) => say!("rule-not-last"),
            Some(many) => say!("rule-not-in", cohorts = many),
        },
    }
}

fn points(policy: &Policy, rule: &Rule) -> String {
    let amount = amount(rule);
    let text = match rule.rule {
        RuleKind::LevelGap => match policy.direction {
            Direction::Any => say!("rule-points-level-any", amount = amount),
            _ => say!("rule-points-level", amount = amount),
        },
        RuleKind::ReportingLine => say!("rule-points-line"),
        RuleKind::Same | RuleKind::Different => {
            let Columns { code, own, other } = Columns::of(rule);
            match (rule.rule == RuleKind::Same, other) {
                (true, None) => {
                    say!(
                        "rule-points-same",
                        amount = amount,
                        code = code,
                        field = own
                    )
                }
                (true, Some(other)) => {
                    say!(
                        "rule-points-same-two",
                        amount = amount,
                        own = own,
                        other = other
                    )
                }
                (false, None) => say!(
                    "rule-points-different",
                    amount = amount,
                    code = code,
                    field = own
                ),
                (false, Some(other)) => say!(
                    "rule-points-different-two",
                    amount = amount,
                    own = own,
                    other = other
                ),
            }
        }
        RuleKind::Shared => {
            let Columns { own, other, .. } = Columns::of(rule);
            let yes = |yes: bool| if yes { "yes" } else { "no" };
            say!(
                "rule-points-shared",
                amount = amount,
                what = what_is_shared(rule),
                own = own,
                other = other.unwrap_or_default(),
                strength = yes(rule.strength),
                limited = yes(rule.at_most.is_some()),
                most = rule.at_most.unwrap_or(0)
            )
        }
        RuleKind::Language => say!("rule-points-language", amount = amount),
        RuleKind::Availability => say!("rule-points-availability", amount = amount),
        RuleKind::Ranked => match rule.for_side {
            Some(Side::Mentor) => say!("rule-points-wishes-mentor", amount = amount),
            Some(Side::Mentee) => say!("rule-points-wishes-mentee", amount = amount),
            None => say!("rule-points-wishes-both", amount = amount),
        },
        RuleKind::NotBefore => match rule.cohorts {
            None => say!("rule-points-never-before", amount = amount),
            Some(many) => say!("rule-points-not-in", amount = amount, cohorts = many),
        },
    };
    match rule.for_side {
        Some(Side::Mentor) => say!("rule-points-for-mentor", points = text),
        Some(Side::Mentee) => say!("rule-points-for-mentee", points = text),
        None => text,
    }
}

/// "+3 points", or each limit with its points.
fn amount(rule: &Rule) -> String {
    let sign = |points: i32| if points < 0 { "-" } else { "+" };
    let each: Vec<String> = match &rule.points {
        None => Vec::new(),
        Some(Points::Flat(points)) => vec![say!(
            "rule-amount",
            sign = sign(*points),
            points = points.unsigned_abs()
        )],
        Some(Points::List(list)) => list
            .iter()
            .enumerate()
            .map(|(rank, points)| {
                say!(
                    "rule-amount-wish",
                    sign = sign(*points),
                    points = points.unsigned_abs(),
                    rank = rank + 1
                )
            })
            .collect(),
        Some(Points::Map(map)) => map
            .iter()
            .map(|(limit, points)| {
                let (sign, points) = (sign(*points), points.unsigned_abs());
                match rule.rule {
                    RuleKind::Availability => say!(
                        "rule-amount-minutes",
                        sign = sign,
                        points = points,
                        limit = limit
                    ),
                    _ => say!(
                        "rule-amount-level",
                        sign = sign,
                        points = points,
                        limit = limit
                    ),
                }
            })
            .collect(),
    };
    each.join(", ")
}

/// The columns that a rule compares, as they are called.
struct Columns {
    /// The code of a column of ours, "other" for a further one: languages have a phrase for "the same department".
    code: &'static str,
    own: String,
    /// Absent where both sides have the same.
    other: Option<String>,
}

impl Columns {
    fn of(rule: &Rule) -> Self {
        let (own, other) = (rule.field_of(Side::Mentor), rule.field_of(Side::Mentee));
        let name = |field: Option<&str>| field.map_or_else(|| say!("rule-no-column"), field_name);
        Self {
            code: own.map_or("other", known),
            own: name(own),
            other: (own != other).then(|| name(other)),
        }
    }
}

fn what_is_shared(rule: &Rule) -> &'static str {
    match (rule.field_of(Side::Mentor), rule.field_of(Side::Mentee)) {
        (Some("offers"), Some("wants")) => "offers-wants",
        (Some("wants"), Some("offers")) => "wants-offers",
        (own, other) if own == other => "same",
        _ => "other",
    }
}

/// The code of a column of ours; "other" for a further one.
fn known(field: &str) -> &'static str {
    match field {
        "id" => "id",
        "name" => "name",
        "email" => "email",
        "level" => "level",
        "manager" => "manager",
        "department" => "department",
        "location" => "location",
        "timezone" => "timezone",
        "languages" => "languages",
        "offers" => "offers",
        "wants" => "wants",
        "availability" => "availability",
        "dottedLines" => "dotted-lines",
        "wishes" => "wishes",
        _ => "other",
    }
}

/// A column as it is called in a sentence; a further one by its own name.
pub(crate) fn field_name(field: &str) -> String {
    match known(field) {
        "other" => field.to_owned(),
        code => say!(format!("field-{code}")),
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
/// assert_eq!(describe_direction(&policy), "A mentor’s level is below the mentee’s, or the same.");
/// ```
#[must_use]
pub fn describe_direction(policy: &Policy) -> String {
    match (policy.direction, equals_meet(policy)) {
        (Direction::Reverse, false) => say!("direction-reverse"),
        (Direction::Reverse, true) => say!("direction-reverse-or-equal"),
        (Direction::Traditional, false) => say!("direction-traditional"),
        (Direction::Traditional, true) => say!("direction-traditional-or-equal"),
        (Direction::Any, _) => say!("direction-any"),
    }
}

fn gap(policy: &Policy, mentor: &Person, mentee: &Person) -> Option<i64> {
    let up = i64::from(mentee.level?) - i64::from(mentor.level?);
    Some(match policy.direction {
        Direction::Reverse => up,
        Direction::Traditional => -up,
        Direction::Any => up.abs(),
    })
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
