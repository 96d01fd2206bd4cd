//! A pairing said anew, after a change of language: nothing is paired again, and nothing but sentences changes.

use std::collections::BTreeMap;

use sorting::ColdCollect;

use super::compile::CompiledRequest;
use super::compile::participants;
use super::compile::rule_counts::RuleNames;
use super::numbers::count;
use super::policy::{Rule, RuleKind, Side, check, describe};
use super::run::report;
use super::{Pairing, Reason, Request, Waiting, explain};
use crate::finding::Finding;
use crate::roster::{Person, Role};
use crate::words::within;

/// The same pairing with its sentences in the language of the request, or else the one that is spoken: reasons of pairs, of waiting and what
/// removed partners, findings. Pairs, codes, points, params and the certificate stay as they are, and a sentence stays too where the rules or
/// people it was about are no longer those of the request.
///
/// Costs as much as it takes to read people and rules, where there are findings, and otherwise next to nothing.
///
/// ```
/// use viceversa::{json, pairing::{Request, pair, reword}};
/// let mut request: Request = json::decode("request", r#"{ "people": [
///     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "eve", "role": "mentee", "level": 3 }],
///     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 3 } }] } }"#)?;
/// let pairing = pair(&request, &mut |_| {})?;
/// assert_eq!(pairing.pairs[0].reasons[0].text, "2 levels apart");
/// request.locale = Some("de".to_owned());
/// assert_eq!(reword(&request, &pairing).pairs[0].reasons[0].text, "2 Stufen auseinander");
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn reword(request: &Request, pairing: &Pairing) -> Pairing {
    within(request.locale.as_deref(), || {
        let mut pairing = pairing.clone();
        reasons(request, &mut pairing);
        waiting(request, &mut pairing);
        findings(request, &mut pairing);
        pairing
    })
}

/// Each distinct sentence is made once: thousands of pairs share them.
fn reasons(request: &Request, pairing: &mut Pairing) {
    let rules = &request.policy.rules;
    let mut known: BTreeMap<(i32, Vec<String>), Option<String>> = BTreeMap::new();
    for reason in pairing.pairs.iter_mut().flat_map(|pair| &mut pair.reasons) {
        let said = |reason: &Reason| match usize::try_from(reason.rule) {
            Err(_) => (reason.code == "other-agreed-preferences").then(describe::agreed_text),
            Ok(at) => rules
                .get(at)
                .filter(|rule| is_whole(rule, reason))
                .map(|rule| describe::reason_text(rule, &reason.params)),
        };
        // The names of params follow from the rule and from which of them there are.
        let params = reason
            .params
            .iter()
            .flat_map(|(name, value)| [name.clone(), value.clone()]);
        let text = known
            .entry((reason.rule, params.collect()))
            .or_insert_with(|| said(reason));
        if let Some(text) = text {
            reason.text.clone_from(text);
        }
    }
}

/// Whether a reason is one of this rule, with all that its sentence says.
fn is_whole(rule: &Rule, reason: &Reason) -> bool {
    let needs: &[&str] = match rule.rule {
        RuleKind::LevelGap => &["gap"],
        RuleKind::Same => &["mentorField", "menteeField", "value"],
        RuleKind::Different => &["mentorField", "menteeField"],
        RuleKind::Shared | RuleKind::Language => &["values"],
        RuleKind::Availability => &["minutes"],
        RuleKind::Ranked | RuleKind::NotBefore | RuleKind::ReportingLine => &[],
    };
    let has = |name: &&str| reason.params.contains_key(*name);
    let ranked = rule.rule != RuleKind::Ranked || !reason.params.is_empty();
    describe::kind_code(rule.rule) == reason.code && needs.iter().all(has) && ranked
}

fn waiting(request: &Request, pairing: &mut Pairing) {
    let names = RuleNames::new(request);
    let people: BTreeMap<&str, usize> = request
        .people
        .iter()
        .enumerate()
        .map(|(at, person): (usize, &Person)| (person.id.as_str(), at))
        .cold_map();
    let mut partners: BTreeMap<String, u32> = BTreeMap::new();
    for pair in &pairing.pairs {
        for id in [&pair.mentor, &pair.mentee] {
            *partners.entry(id.clone()).or_insert(0) += 1;
        }
    }
    for one in &mut pairing.waiting {
        let rules = count(request.policy.rules.len());
        for removed in &mut one.reason.removed {
            if u32::try_from(removed.rule).map_or(true, |rule| rule < rules) {
                names.of(removed.rule).clone_into(&mut removed.text);
            }
        }
        let minimum = people
            .get(one.id.as_str())
            .map_or(0, |at| minimum(request, *at, one));
        let seats = (partners.get(&one.id).copied().unwrap_or(0), minimum);
        let told = ["possible", "candidates"].map(|name| one.reason.params.contains_key(name));
        if told == [true, true]
            && let Some(text) = report::waiting_text(&one.reason, &names, seats)
        {
            one.reason.text = text;
        }
    }
}

/// How many partners somebody who waits asked for at least.
fn minimum(request: &Request, at: usize, waiting: &Waiting) -> u32 {
    let sides: &[Side] = match waiting.role {
        Role::Mentor => &[Side::Mentor],
        Role::Mentee => &[Side::Mentee],
        Role::Both => &[Side::Mentor, Side::Mentee],
        Role::None => &[],
    };
    let seats = sides
        .iter()
        .filter_map(|side| participants::seats(request, at, *side).ok());
    seats.map(|(least, _)| least).max().unwrap_or(0)
}

/// Findings say what cannot be told from their params alone, so they are found again; each is replaced by the one that differs in words alone.
fn findings(request: &Request, pairing: &mut Pairing) {
    if pairing.findings.is_empty() || check::validate(&request.policy).is_err() {
        return;
    }
    let Ok(fit) = CompiledRequest::new(request) else {
        return;
    };
    let chosen: Vec<(u32, u32)> = pairing
        .pairs
        .iter()
        .filter_map(|pair| fit.frame.cell(&pair.mentor, &pair.mentee))
        .collect();
    let mut again = report::doubts(request, &fit, &pairing.waiting);
    again.push(report::best_by_trial());
    again.extend(explain::hand_made(request, &fit, &sorted(chosen)));
    for finding in &mut pairing.findings {
        let same = |other: &&Finding| {
            (&other.code, other.count, &other.params)
                == (&finding.code, finding.count, &finding.params)
        };
        if let Some(at) = again.iter().position(|other| same(&other)) {
            // Of several alike, each has its turn.
            *finding = again.remove(at);
        }
    }
}

fn sorted(mut cells: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    cells.sort_unstable();
    cells.dedup();
    cells
}
