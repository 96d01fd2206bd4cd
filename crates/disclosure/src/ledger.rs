//! What left already: every later release of a wave is audited together with it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::plan::{CellMeasure, Thresholds};

/// Everything released, the earliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ledger {
    /// One a release.
    #[serde(default)]
    pub entries: Vec<Entry>,
}

/// One release.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entry {
    /// The wave.
    pub wave: String,
    /// To whom it went.
    pub to: String,
    /// Hash of the answers and groups that it was made from.
    pub data: String,
    /// The figure of small groups.
    pub measure: CellMeasure,
    /// The thresholds then.
    pub thresholds: Thresholds,
    /// Attributes that told respondents apart.
    pub attributes: Vec<String>,
    /// Items that had an answer.
    pub items: Vec<String>,
    /// Respondents who are alike in all `attributes`, and how many of them had answered each of `items`.
    pub parts: Vec<PartCount>,
    /// Who answered, where the same person is known again in another wave; none where not. No names: marks made by the caller.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub people: Vec<Member>,
    /// What was shown.
    pub rows: Vec<ReleasedRow>,
}

/// Somebody who answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Member {
    /// Their mark.
    pub mark: String,
    /// The number of their part, from 0.
    pub part: u32,
    /// Items that they left out, each its number from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub without: Vec<u32>,
}

/// Respondents who are alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartCount {
    /// One label an attribute, null where not stated.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(string | null)[]"))]
    pub labels: Vec<Option<String>>,
    /// One an item.
    pub n: Vec<u32>,
}

/// One row that was shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleasedRow {
    /// The item.
    pub item: String,
    /// The breakdown's attributes; none for everybody together.
    pub breakdown: Vec<String>,
    /// The group: one label an attribute.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(string | null)[]"))]
    pub labels: Vec<Option<String>>,
    /// How many respondents.
    pub n: u32,
    /// The sum of their answers from 0, or how many were favourable where that is the measure. Confidential, like all of the ledger.
    pub sum: u32,
    /// How many were favourable, where that and the distribution were shown; null elsewhere.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
    pub favourable: Option<u32>,
}

impl Entry {
    /// How many answered an item in a group in one of two waves and not in the other; none where somebody cannot be told.
    #[must_use]
    pub fn differ(
        &self,
        other: &Entry,
        item: &str,
        breakdown: &[String],
        labels: &[Option<String>],
    ) -> Option<u32> {
        let (own, theirs) = (
            self.marks(item, breakdown, labels)?,
            other.marks(item, breakdown, labels)?,
        );
        u32::try_from(own.symmetric_difference(&theirs).count()).ok()
    }

    /// The marks of those who answered an item in a group; none where one is missing or stands twice.
    fn marks(
        &self,
        item: &str,
        breakdown: &[String],
        labels: &[Option<String>],
    ) -> Option<BTreeSet<&str>> {
        let item = self.items.iter().position(|id| id == item)?;
        let place = |id: &String| self.attributes.iter().position(|own| own == id);
        let places: Vec<usize> = breakdown.iter().map(place).collect::<Option<_>>()?;
        let inside = |part: &PartCount| {
            let mut wanted = places.iter().zip(labels);
            wanted.all(|(at, label)| part.labels.get(*at) == Some(label))
        };
        let mut marks = BTreeSet::new();
        for member in &self.people {
            let part = self.parts.get(member.part as usize)?;
            let answered = !member.without.iter().any(|own| *own as usize == item);
            if inside(part) && answered && (member.mark.is_empty() || !marks.insert(&*member.mark))
            {
                return None;
            }
        }
        let n = self.parts.iter().filter(|part| inside(part));
        let n: u32 = n.map(|part| part.n.get(item).copied().unwrap_or(0)).sum();
        (marks.len() == n as usize).then_some(marks)
    }

    /// How many of a part had answered an item then; parts that tell apart less than `attributes` do are added up.
    pub(crate) fn counts(
        &self,
        item: &str,
        attributes: &[String],
    ) -> BTreeMap<Vec<Option<String>>, i64> {
        let mut counts = BTreeMap::new();
        let Some(at) = self.items.iter().position(|id| id == item) else {
            return counts;
        };
        for part in &self.parts {
            let label = |id: &String| {
                let at = self.attributes.iter().position(|own| own == id)?;
                part.labels.get(at).cloned().flatten()
            };
            let key = attributes.iter().map(label).collect();
            *counts.entry(key).or_default() += i64::from(part.n.get(at).copied().unwrap_or(0));
        }
        counts
    }
}
