//! Policies to start from.

use serde::{Deserialize, Serialize};

use super::Policy;
use crate::words::say;

/// A policy to start from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Preset {
    /// Stable kebab-case id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// For whom it is, in a sentence.
    pub description: String,
    /// The rules.
    pub policy: Policy,
}

/// The six presets: reverse, reverse for inclusion, reverse for digital skills, traditional, reciprocal, coffee.
///
/// All work on any roster: a column that a roster lacks is blank, and blank cells pass.
///
/// ```
/// let presets = viceversa::pairing::presets();
/// assert_eq!(presets[0].id, "reverse");
/// assert!(presets.iter().all(|preset| viceversa::pairing::validate(&preset.policy).is_ok()));
/// ```
#[must_use]
pub fn presets() -> Vec<Preset> {
    PRESETS
        .iter()
        .filter_map(|(id, policy)| {
            Some(Preset {
                id: (*id).to_owned(),
                title: say!(format!("preset-{id}")),
                description: say!(format!("preset-{id}.description")),
                policy: crate::json::parse(policy).ok()?,
            })
        })
        .collect()
}

/// Id and policy. The gap of 2 to 5 levels keeps the distance that makes candour possible and the view
/// from below useful; 2 steps on the management chain and `offLine` keep mentors away from the people who rate them.
const PRESETS: [(&str, &str); 6] = [
    (
        "reverse",
        r#"{ "direction": "reverse", "priority": "everyone-matched", "rules": [
            { "rule": "level-gap", "must": { "min": 2, "max": 5 }, "points": { "2": 3, "3": 5, "4": 4, "5": 2 } },
            { "rule": "reporting-line", "must": { "distance": 2, "offLine": true } },
            { "rule": "different", "field": "department", "points": 4 },
            { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 5, "strength": true, "atMost": 30, "for": "mentee" },
            { "rule": "shared", "mentor": "wants", "mentee": "offers", "points": 2, "strength": true, "atMost": 12, "for": "mentor" },
            { "rule": "language", "must": true },
            { "rule": "availability", "must": { "minutes": 60 }, "points": { "120": 1, "240": 2 } },
            { "rule": "ranked", "points": [8, 5, 3] },
            { "rule": "not-before", "must": true } ] }"#,
    ),
    (
        "reverse-inclusion",
        r#"{ "direction": "reverse", "priority": "everyone-matched", "rules": [
            { "rule": "level-gap", "must": { "min": 2 }, "points": { "2": 1, "3": 3, "4": 5, "5": 5 } },
            { "rule": "reporting-line", "must": { "distance": 3, "offLine": true, "depth": 3 } },
            { "rule": "different", "field": "department", "must": true },
            { "rule": "different", "field": "location", "points": 3 },
            { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 4, "strength": true, "atMost": 24, "for": "mentee" },
            { "rule": "shared", "mentor": "wants", "mentee": "offers", "points": 4, "strength": true, "atMost": 24, "for": "mentor" },
            { "rule": "language", "must": true },
            { "rule": "availability", "must": { "minutes": 60 }, "points": { "120": 2, "240": 3 } },
            { "rule": "ranked", "points": [8, 5, 3] },
            { "rule": "not-before", "must": true } ] }"#,
    ),
    (
        "reverse-digital",
        r#"{ "direction": "reverse", "priority": "everyone-matched", "rules": [
            { "rule": "level-gap", "must": { "min": 1 }, "points": { "2": 1, "3": 2, "4": 2 } },
            { "rule": "reporting-line", "must": { "distance": 2, "offLine": true } },
            { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 10, "strength": true, "atMost": 60, "for": "mentee" },
            { "rule": "shared", "mentor": "wants", "mentee": "offers", "points": 2, "strength": true, "atMost": 12, "for": "mentor" },
            { "rule": "different", "field": "department", "points": 1 },
            { "rule": "same", "field": "location", "points": 2 },
            { "rule": "language", "must": true },
            { "rule": "availability", "must": { "minutes": 60 }, "points": { "120": 2, "240": 4 } },
            { "rule": "ranked", "points": [8, 5, 3] },
            { "rule": "not-before", "must": true } ] }"#,
    ),
    (
        "traditional",
        r#"{ "direction": "traditional", "priority": "everyone-matched", "rules": [
            { "rule": "level-gap", "must": { "min": 1, "max": 3 }, "points": { "1": 3, "2": 5, "3": 2 } },
            { "rule": "reporting-line", "must": { "distance": 2 } },
            { "rule": "different", "field": "department", "points": 2 },
            { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 6, "strength": true, "atMost": 36, "for": "mentee" },
            { "rule": "language", "must": true },
            { "rule": "availability", "must": { "minutes": 60 }, "points": { "120": 1, "240": 2 } },
            { "rule": "ranked", "points": [8, 5, 3] },
            { "rule": "not-before", "must": true } ] }"#,
    ),
    (
        "reciprocal",
        r#"{ "direction": "any", "priority": "fairest", "rules": [
            { "rule": "level-gap", "must": { "min": 1 } },
            { "rule": "reporting-line", "must": { "distance": 2, "offLine": true } },
            { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 5, "strength": true, "atMost": 30, "for": "mentee" },
            { "rule": "shared", "mentor": "wants", "mentee": "offers", "points": 5, "strength": true, "atMost": 30, "for": "mentor" },
            { "rule": "different", "field": "department", "points": 3 },
            { "rule": "language", "must": true },
            { "rule": "availability", "must": { "minutes": 60 }, "points": { "120": 1, "240": 2 } },
            { "rule": "ranked", "points": [8, 5, 3] },
            { "rule": "not-before", "must": true } ] }"#,
    ),
    (
        "coffee",
        r#"{ "direction": "any", "priority": "everyone-matched", "capacity": { "mentor": [0, 1], "mentee": [0, 1], "total": 1 }, "rules": [
            { "rule": "reporting-line", "must": { "distance": 1 } },
            { "rule": "different", "field": "department", "points": 3 },
            { "rule": "different", "field": "location", "points": 1 },
            { "rule": "language", "must": true },
            { "rule": "availability", "must": { "minutes": 30 } },
            { "rule": "not-before", "must": true } ] }"#,
    ),
];
