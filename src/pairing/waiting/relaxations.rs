//! Rules a little looser: every small change that could free people who wait, tried one after the other.

use serde::{Deserialize, Serialize};

use super::shared_partners::Bottleneck;
use crate::pairing::numbers::count;
use crate::pairing::policy::describe;
use crate::pairing::policy::{Limits, Missing, Must, Policy, Rule, RuleKind};
use crate::pairing::{DecisionKind, Pairing, Request};
use crate::roster::Capacity;
use crate::words::say;

/// Exclusions and single seats that are tried at the most.
const MOST_SINGLE: usize = 5;

/// One change of the rules, and what it gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Relaxation {
    /// "rule", "exclusion", "capacity" (everybody's), "seat" (one person's).
    pub kind: String,
    /// Index of the rule.
    pub rule: Option<u32>,
    /// Index of the decision, for an exclusion.
    pub decision: Option<u32>,
    /// Whose seat; null for everything else.
    pub person: Option<String>,
    /// In words, without names.
    pub text: String,
    /// More people with a partner.
    pub frees: u32,
    /// Ids of people who then wait no longer.
    pub freed: Vec<String>,
    /// More pairs.
    pub pairs: i32,
    /// More points.
    pub points: i64,
    /// More pairs that may exist: how much looser it is.
    pub opens: u32,
    /// The policy with this change, to be taken over; null where it is not the policy that changes.
    pub policy: Option<Policy>,
}

/// A change that has not been tried.
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Idea {
    /// What it would be called, with no numbers yet.
    pub what: Relaxation,
    /// The question with it.
    pub request: Request,
}

/// Ladders of ideas: of each only the first step that frees somebody is of interest.
pub(in crate::pairing) fn ideas(
    request: &Request,
    pairing: &Pairing,
    bottlenecks: &[Bottleneck],
) -> Vec<Vec<Idea>> {
    let mut ladders = Vec::new();
    for (index, rule) in request.policy.rules.iter().enumerate() {
        if rule.has_must() {
            let steps = looser(rule).into_iter().map(|steps| {
                let each = steps.into_iter();
                each.map(|rule| of_rule(request, index, rule)).collect()
            });
            ladders.extend(steps.filter(|ladder: &Vec<Idea>| !ladder.is_empty()));
        }
    }
    let waiting = |id: &str| {
        pairing
            .waiting
            .binary_search_by(|one| one.id.as_str().cmp(id))
            .is_ok()
    };
    let excluded = request
        .decisions
        .iter()
        .enumerate()
        .filter(|(_, decision)| {
            decision.kind == DecisionKind::Exclude
                && (waiting(&decision.mentor) || waiting(&decision.mentee))
        });
    for (at, _) in excluded.take(MOST_SINGLE) {
        let mut changed = request.clone();
        changed.decisions.remove(at);
        let mut what = blank("exclusion", say!("relax-exclusion"));
        what.decision = Some(count(at));
        ladders.push(vec![Idea {
            what,
            request: changed,
        }]);
    }
    for side in [true, false] {
        let waits = pairing.waiting.iter().any(|one| {
            let held_up = if side {
                crate::roster::Role::Mentee
            } else {
                crate::roster::Role::Mentor
            };
            one.role == held_up
        });
        if waits {
            let mut changed = request.clone();
            let capacity = &mut changed.policy.capacity;
            let seats = if side {
                &mut capacity.mentor
            } else {
                &mut capacity.mentee
            };
            seats.1 += 1;
            let text = if side {
                say!("relax-capacity-mentor", seats = seats.1)
            } else {
                say!("relax-capacity-mentee", seats = seats.1)
            };
            ladders.push(vec![policy_idea("capacity", text, None, changed)]);
        }
    }
    for bottleneck in bottlenecks.iter().take(MOST_SINGLE) {
        let mentors = bottleneck.role == crate::pairing::policy::Side::Mentor;
        if let Some(id) = bottleneck.partners.first() {
            ladders.push(vec![one_seat(request, id, mentors)]);
        }
    }
    ladders
}

fn blank(kind: &str, text: String) -> Relaxation {
    Relaxation {
        kind: kind.to_owned(),
        rule: None,
        decision: None,
        person: None,
        text,
        frees: 0,
        freed: Vec::new(),
        pairs: 0,
        points: 0,
        opens: 0,
        policy: None,
    }
}

fn policy_idea(kind: &str, text: String, rule: Option<usize>, request: Request) -> Idea {
    let mut what = blank(kind, text);
    what.rule = rule.map(count);
    what.policy = Some(request.policy.clone());
    Idea { what, request }
}

fn of_rule(request: &Request, index: usize, rule: Rule) -> Idea {
    let mut changed = request.clone();
    let number = index + 1;
    let text = if rule.missing != request.policy.rules[index].missing {
        say!("relax-blank", number = number)
    } else if rule.has_must() {
        let must = describe::must_of(&request.policy, &rule);
        say!("relax-rule", number = number, must = must)
    } else {
        let must = describe::must_of(&request.policy, &request.policy.rules[index]);
        say!("relax-no-must", number = number, must = must)
    };
    changed.policy.rules[index] = rule;
    policy_idea("rule", text, Some(index), changed)
}

/// One more seat for one partner of a bottleneck.
fn one_seat(request: &Request, id: &str, mentors_wait: bool) -> Idea {
    let mut changed = request.clone();
    let policy = changed.policy.capacity.clone();
    for one in changed.people.iter_mut().filter(|one| one.id == id) {
        let own = one.capacity.get_or_insert_with(Capacity::default);
        let seats = if mentors_wait {
            own.mentee.get_or_insert(policy.mentee)
        } else {
            own.mentor.get_or_insert(policy.mentor)
        };
        seats.1 += 1;
        own.total = own.total.map(|total| total + 1);
    }
    let text = if mentors_wait {
        say!("relax-seat-mentee")
    } else {
        say!("relax-seat-mentor")
    };
    let mut what = blank("seat", text);
    what.person = Some(id.to_owned());
    Idea {
        what,
        request: changed,
    }
}

/// The same rule looser, step by step, in each way that it can be.
fn looser(rule: &Rule) -> Vec<Vec<Rule>> {
    let with = |change: &dyn Fn(&mut Limits)| -> Rule {
        let mut limits = rule.must_limits();
        change(&mut limits);
        let empty = limits == Limits::default();
        Rule {
            must: (!empty).then_some(Must::Limits(limits)),
            ..rule.clone()
        }
    };
    let dropped = Rule {
        must: None,
        ..rule.clone()
    };
    let limits = rule.must_limits();
    let mut ladders: Vec<Vec<Rule>> = Vec::new();
    match rule.rule {
        RuleKind::LevelGap => {
            if let Some(most) = limits.max {
                let up = [1, 2, 3]
                    .map(|more| with(&|limits| limits.max = Some(most.saturating_add(more))));
                ladders.push(up.into());
            }
            if let Some(least) = limits.min {
                let down = [1, 2]
                    .map(|less| with(&|limits| limits.min = Some(least.saturating_sub(less))));
                ladders.push(down.into());
            }
        }
        RuleKind::Availability => {
            if let Some(minutes) = limits.minutes {
                let steps = [120, 90, 60, 45, 30, 15]
                    .into_iter()
                    .filter(|step| *step < minutes);
                let mut ladder: Vec<Rule> = steps
                    .map(|step| with(&|limits| limits.minutes = Some(step)))
                    .collect();
                ladder.push(dropped);
                ladders.push(ladder);
            }
        }
        RuleKind::ReportingLine => {
            if let Some(distance) = limits.distance.filter(|distance| *distance > 0) {
                let nearer = (1..=2.min(distance)).map(|less| {
                    with(&|limits| {
                        limits.distance = Some(distance - less).filter(|distance| *distance > 0);
                    })
                });
                ladders.push(nearer.collect());
            }
            if limits.off_line == Some(true) {
                let depth = limits.depth.unwrap_or(2);
                let mut ladder = Vec::new();
                if depth > 1 {
                    ladder.push(with(&|limits| limits.depth = Some(depth - 1)));
                }
                ladder.push(with(&|limits| {
                    limits.off_line = None;
                    limits.depth = None;
                }));
                ladders.push(ladder);
            }
        }
        RuleKind::NotBefore => {
            let fewer = rule
                .cohorts
                .filter(|cohorts| *cohorts > 1)
                .map(|cohorts| Rule {
                    cohorts: Some(cohorts - 1),
                    ..rule.clone()
                });
            ladders.push(fewer.into_iter().chain([dropped]).collect());
        }
        _ => ladders.push(vec![dropped]),
    }
    if rule.missing == Some(Missing::Forbid) {
        ladders.push(vec![Rule {
            missing: None,
            ..rule.clone()
        }]);
    }
    ladders
}
