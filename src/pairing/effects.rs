//! What each rule does to a roster, before any pair is made.

use serde::{Deserialize, Serialize};

use super::fit::{Fit, Row};
use super::policy::Side;
use super::tally::Tally;
use super::{Removed, Request, check};
use crate::Error;

/// What the rules do to a roster.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Effects {
    /// Mentors times mentees, before any rule.
    pub pairs: u32,
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
    /// Allowed pairs whose points it changes.
    pub adds: u32,
    /// The most points that it gives one allowed pair.
    pub best: i32,
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

/// What each rule of a request does: pairs removed, points given, people left with nobody.
///
/// # Errors
/// Those of [`validate`](super::validate), and of a roster or decisions that make no sense (see [`pair`](super::pair)).
pub fn effects(request: &Request) -> Result<Effects, Error> {
    check::validate(&request.policy)?;
    let fit = Fit::new(request)?;
    let rules = request.policy.rules.len();
    let mut effects = Effects {
        rules: vec![RuleEffect::default(); rules],
        ..Effects::default()
    };
    let mut best: Vec<Option<i32>> = vec![None; rules];
    let mut columns = vec![Tally::default(); fit.columns()];
    let mut rows = Vec::with_capacity(fit.rows());
    let mut row = Row::default();
    for mentor in 0..fit.rows() {
        fit.row(mentor, &mut row);
        let mut own = Tally::default();
        for (broken, column) in row.broken.iter().zip(&mut columns) {
            own.add(*broken);
            column.add(*broken);
        }
        effects.pairs += own.possible;
        effects.allowed += own.candidates;
        let allowed: Vec<bool> = row.broken.iter().map(|broken| *broken == 0).collect();
        for (rule, effect) in effects.rules.iter_mut().enumerate() {
            let (removes, only) = own.rule(rule);
            effect.removes += removes;
            effect.removes_only += only;
            if !request.policy.rules[rule].has_points() {
                continue;
            }
            fit.rule_row(rule, mentor, &mut row);
            let (shares, _) = row.shares();
            for (share, _) in shares
                .iter()
                .zip(&allowed)
                .filter(|(share, allowed)| **allowed && **share != 0)
            {
                effect.adds += 1;
                best[rule] = best[rule].max(Some(*share));
            }
        }
        rows.push(own);
    }
    for (effect, best) in effects.rules.iter_mut().zip(best) {
        effect.best = best.unwrap_or(0);
    }
    for (people, tallies, role) in [
        (&fit.frame.mentors, &rows, Side::Mentor),
        (&fit.frame.mentees, &columns, Side::Mentee),
    ] {
        for (at, tally) in people.iter().zip(tallies) {
            if tally.candidates == 0 {
                effects.nobody.push(Nobody {
                    id: request.people[*at].id.clone(),
                    role,
                    removed: tally.removed(request),
                });
            }
        }
    }
    effects
        .nobody
        .sort_by(|a, b| (&a.id, a.role).cmp(&(&b.id, b.role)));
    Ok(effects)
}
