//! Pairs that keep a must only because a value is unknown, and the policy under which unknown levels wait.

use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use crate::finding::Finding;
use crate::pairing::policy::describe::{blank, field_name};
use crate::pairing::policy::fields;
use crate::pairing::policy::{Direction, Limits, Missing, Must, Policy, Rule, RuleKind, Side};
use crate::pairing::{Pair, Pairing, Request};
use crate::roster::{Person, Role};
use crate::words::{say, within};

/// A pair that keeps a must only because a value is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UnknownPair {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// Indices of the rules that find nothing to read; -1 for the direction. Rules under consent are left out: a blank would tell who gave
    /// none.
    pub rules: Vec<i32>,
    /// What is not known, in words: "level, shared hours".
    pub text: String,
}

/// The pairs of a pairing that rest on unknown values, in its order. Costs one look at each pair and rule.
///
/// ```
/// use viceversa::{json, pairing::{Request, pair, unknown_values}};
/// // Nobody knows Ada's level, so nobody knows whether she is below Eve.
/// let request: Request = json::decode("request", r#"{ "policy": { "direction": "reverse" },
///     "people": [{ "id": "ada", "role": "mentor" }, { "id": "eve", "role": "mentee", "level": 5 }] }"#)?;
/// let unknown = unknown_values(&request, &pair(&request, &mut |_| {})?);
/// assert_eq!((unknown[0].mentor.as_str(), unknown[0].rules.as_slice(), unknown[0].text.as_str()), ("ada", &[-1][..], "level"));
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn unknown_values(request: &Request, pairing: &Pairing) -> Vec<UnknownPair> {
    within(request.locale.as_deref(), || {
        let mut people: Vec<&Person> = request.people.iter().collect();
        people.cold_sort_by(|a, b| a.id.cmp(&b.id));
        let find = |id: &str| {
            let at = people
                .binary_search_by(|one| one.id.as_str().cmp(id))
                .ok()?;
            Some(people[at])
        };
        let read: Vec<bool> = request
            .policy
            .rules
            .iter()
            .map(|rule| reads_anything(rule, &request.people))
            .collect();
        let pairs = pairing.pairs.iter().filter_map(|pair| {
            let (mentor, mentee) = (find(&pair.mentor)?, find(&pair.mentee)?);
            unknown_in(&request.policy, &read, pair, mentor, mentee)
        });
        pairs.collect()
    })
}

/// Whether anybody has something for a rule to read. A column that nobody filled in tells no pair from another; that the rule finds nothing
/// is said once, of all. Levels are marked all the same: the direction rests on them.
fn reads_anything(rule: &Rule, people: &[Person]) -> bool {
    match rule.rule {
        RuleKind::LevelGap => true,
        RuleKind::Availability => people.iter().any(|one| !one.availability.is_empty()),
        _ => people.iter().any(|one| {
            [Side::Mentor, Side::Mentee]
                .into_iter()
                .filter_map(|side| rule.field_of(side))
                .any(|field| !fields::values(one, field).is_empty())
        }),
    }
}

fn unknown_in(
    policy: &Policy,
    read: &[bool],
    pair: &Pair,
    mentor: &Person,
    mentee: &Person,
) -> Option<UnknownPair> {
    let mut rules = Vec::new();
    let mut words: Vec<String> = Vec::new();
    let mut add = |rule: i32, what: String| {
        rules.push(rule);
        if !words.contains(&what) {
            words.push(what);
        }
    };
    let no_level = mentor.level.is_none() || mentee.level.is_none();
    if policy.direction != Direction::Any && no_level {
        add(-1, field_name("level"));
    }
    for (index, rule) in policy.rules.iter().enumerate() {
        let binds = rule.has_must() && rule.missing != Some(Missing::Forbid) && read[index];
        if !binds || rule.opt_in.is_some() {
            continue;
        }
        let what = match rule.rule {
            RuleKind::LevelGap if no_level => field_name("level"),
            RuleKind::Availability if pair.minutes.is_none() => say!("unknown-shared-hours"),
            RuleKind::Same
            | RuleKind::Different
            | RuleKind::Shared
            | RuleKind::Language
            | RuleKind::Ranked
                if blank(rule, mentor, mentee) =>
            {
                field_name(rule.field_of(Side::Mentor).unwrap_or_default())
            }
            _ => continue,
        };
        add(i32::try_from(index).unwrap_or(i32::MAX), what);
    }
    (!rules.is_empty()).then(|| UnknownPair {
        mentor: pair.mentor.clone(),
        mentee: pair.mentee.clone(),
        rules,
        text: words.join(", "),
    })
}

/// The policy with which people whose level is not known wait: every must about levels refuses a blank, and where the direction alone
/// speaks of levels, a rule of its own does.
///
/// ```
/// use viceversa::pairing::{policy::Policy, unknown_levels_wait};
/// let policy: Policy = serde_json::from_str(r#"{ "direction": "reverse" }"#).unwrap();
/// let waits = unknown_levels_wait(&policy);
/// assert_eq!(waits.rules.len(), 1);
/// assert_eq!(unknown_levels_wait(&waits), waits);
/// ```
#[must_use]
pub fn unknown_levels_wait(policy: &Policy) -> Policy {
    let mut policy = policy.clone();
    let mut told = policy.direction == Direction::Any;
    for rule in &mut policy.rules {
        if rule.rule == RuleKind::LevelGap && rule.has_must() && rule.opt_in.is_none() {
            rule.missing = Some(Missing::Forbid);
            told = true;
        }
    }
    if !told {
        policy.rules.push(Rule {
            rule: RuleKind::LevelGap,
            field: None,
            mentor: None,
            mentee: None,
            must: Some(Must::Limits(Limits {
                min: Some(1),
                ..Limits::default()
            })),
            points: None,
            strength: false,
            at_most: None,
            for_side: None,
            opt_in: None,
            missing: Some(Missing::Forbid),
            cohorts: None,
            exempt: Vec::new(),
        });
    }
    policy
}

/// How many of those who take part have no level, and what that means; nothing where no must asks for one, or where they wait.
pub(in crate::pairing) fn levels(policy: &Policy, people: &[Person]) -> Option<Finding> {
    let all = people.iter().filter(|person| person.role != Role::None);
    let (mut of, mut unknown) = (0_usize, 0_usize);
    for person in all {
        of += 1;
        unknown += usize::from(person.level.is_none());
    }
    let passes = *policy != unknown_levels_wait(policy);
    (unknown > 0 && passes).then(|| {
        crate::pairing::policy::note::note(
            "unknown-levels",
            None,
            u32::try_from(unknown).unwrap_or(u32::MAX),
            say!("check-unknown-levels", unknown = unknown, of = of),
            say!("check-unknown-levels.advice"),
        )
    })
}
