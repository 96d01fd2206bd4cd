//! What each rule does to a roster, before any pair is made.

use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use crate::Error;
use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::rule_counts::{RuleNames, Tallies, Tally};
use crate::pairing::policy::Side;
use crate::pairing::policy::check;
use crate::pairing::{Pairing, Removed, Request};
use crate::words::within;

/// What the rules do to a roster.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Effects {
    /// Mentors times mentees, before any rule.
    pub pairs: u32,
    /// Pairs that direction, exclusions and seats leave to the rules.
    pub before: u32,
    /// Pairs that may exist.
    pub allowed: u32,
    /// What each rule does, in the policy's order.
    pub rules: Vec<RuleEffect>,
    /// Whom the rules leave with no possible partner in that role.
    pub nobody: Vec<Nobody>,
}

/// What one rule does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RuleEffect {
    /// Pairs it removes, whatever else removes them too.
    pub removes: u32,
    /// Pairs that it alone removes.
    pub removes_only: u32,
    /// Pairs that it removes from what direction, exclusions and seats and the rules before it leave.
    pub removes_further: u32,
    /// Allowed pairs whose points it changes.
    pub adds: u32,
    /// The most points that it gives one allowed pair.
    pub best: i32,
    /// Points that it gives the pairs as they are; null when they were not asked about.
    #[serde(default)]
    pub gives: Option<i64>,
}

/// Somebody whom the rules leave with no possible partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Nobody {
    /// Id.
    pub id: String,
    /// In which role.
    pub role: Side,
    /// How many possible partners each rule removed.
    pub removed: Vec<Removed>,
}

/// What each rule of a request does: pairs removed, points given, people left with nobody. With a pairing, each rule also
/// tells the points that it gives the pairs as they are.
///
/// # Errors
/// Those of [`validate`](crate::pairing::validate), and of a roster or decisions that make no sense (see [`pair`](crate::pairing::pair)).
///
/// ```
/// use viceversa::pairing::{effects, pair};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let found = effects(&request, Some(&pair(&request, &mut |_| {})?))?;
/// assert_eq!((found.pairs, found.allowed), (4, 4));
/// let rule = found.rules[0];
/// assert_eq!((rule.removes, rule.adds, rule.best, rule.gives), (0, 4, 9, Some(11)));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn effects(request: &Request, pairing: Option<&Pairing>) -> Result<Effects, Error> {
    within(request.locale.as_deref(), || {
        check::validate(&request.policy)?;
        let fit = CompiledRequest::new(request)?;
        let names = RuleNames::new(request);
        let (rules, _) = fit.rules();
        let points: Vec<usize> = (0..request.policy.rules.len())
            .filter(|rule| request.policy.rules[*rule].has_points())
            .collect();
        let mut effects = Effects {
            rules: vec![RuleEffect::default(); request.policy.rules.len()],
            ..Effects::default()
        };
        let mut best: Vec<Option<i32>> = vec![None; rules.len()];
        let mut further = vec![0; rules.len()];
        let mut mentors = Tallies::new(&fit, Side::Mentor);
        for row in 0..fit.rows() {
            let tally = mentors.of(row);
            effects.pairs += tally.possible;
            effects.allowed += tally.candidates;
            mentors.add_further(&mut further);
            for (rule, effect) in effects.rules.iter_mut().enumerate() {
                let (removes, only) = tally.rule(rule);
                effect.removes += removes;
                effect.removes_only += only;
            }
            for rule in &points {
                let changes = mentors.changes(*rule, row);
                effects.rules[*rule].adds += changes;
                if changes > 0 {
                    let above = best[*rule].unwrap_or(i32::MIN);
                    let more = rules[*rule].best(row, above, |column| mentors.allowed(column));
                    best[*rule] = best[*rule].max(more);
                }
            }
            if tally.candidates == 0 {
                effects.nobody.push(nobody(
                    request,
                    &names,
                    fit.frame.mentors[row],
                    Side::Mentor,
                    &tally,
                ));
            }
        }
        // The policy's own rules come first.
        for (effect, (best, further)) in effects.rules.iter_mut().zip(best.into_iter().zip(further))
        {
            effect.best = best.unwrap_or(0);
            effect.removes_further = further;
        }
        effects.before = effects.allowed
            + effects
                .rules
                .iter()
                .map(|rule| rule.removes_further)
                .sum::<u32>();
        if let Some(pairing) = pairing {
            gives(&fit, pairing, &mut effects.rules);
        }
        let mut mentees = Tallies::new(&fit, Side::Mentee);
        for (column, at) in fit.frame.mentees.iter().enumerate() {
            let tally = mentees.of(column);
            if tally.candidates == 0 {
                effects
                    .nobody
                    .push(nobody(request, &names, *at, Side::Mentee, &tally));
            }
        }
        effects
            .nobody
            .cold_sort_by(|a, b| (&a.id, a.role).cmp(&(&b.id, b.role)));
        Ok(effects)
    })
}

/// Points that each rule gives the pairs as they are.
fn gives(fit: &CompiledRequest, pairing: &Pairing, rules: &mut [RuleEffect]) {
    let made = pairing.pairs.iter();
    let cells: Vec<(u32, u32)> = made
        .filter_map(|pair| fit.frame.cell(&pair.mentor, &pair.mentee))
        .collect();
    for effect in rules.iter_mut() {
        effect.gives = Some(0);
    }
    for (row, column) in cells {
        let worth = fit.worth(row as usize, column as usize);
        for (effect, share) in rules.iter_mut().zip(worth.shares) {
            effect.gives = effect.gives.map(|gives| gives + i64::from(share));
        }
    }
}

fn nobody(request: &Request, names: &RuleNames, at: usize, role: Side, tally: &Tally) -> Nobody {
    Nobody {
        id: request.people[at].id.clone(),
        role,
        removed: tally.removed(names),
    }
}
