//! A group's mean beside the one that an earlier round released (R17).

use disclosure::{CellMeasure, Entry, Ledger, Row, RowKind, Table, TrendStep, change, shown_mean};
use serde::{Deserialize, Serialize};

use super::plan::hash;
use crate::json;
use crate::survey::{Instrument, KeyKind, Responses};

/// What became of a mean since an earlier round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseChange {
    /// The item.
    pub item: String,
    /// Attributes of the table; none for everybody.
    #[serde(default)]
    pub breakdown: Vec<String>,
    /// The group.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(string | null)[]"))]
    pub labels: Vec<Option<String>>,
    /// The earlier round.
    pub since: String,
    /// The difference of the two means as they were shown where the same people answered or at least the smallest number of them differ;
    /// else up or down by half a point or more, or neither.
    pub step: TrendStep,
}

impl ReleaseChange {
    pub(super) fn is_of(&self, table: &Table, row: &Row) -> bool {
        row.kind != RowKind::Together
            && (&self.item, &self.breakdown, &self.labels)
                == (&table.item, &table.breakdown, &row.labels)
    }
}

/// Against the latest release of the same instrument's other rounds; nothing where there was none, or where a mean is missing in one of
/// the two. `now` is the entry of this round.
pub(super) fn changes(
    instrument: &Instrument,
    wave: &str,
    tables: &[Table],
    ledger: &Ledger,
    now: &Entry,
) -> Vec<ReleaseChange> {
    let earlier = ledger.entries.iter().rev().find_map(|entry| {
        let (id, _, round): (String, String, String) = json::decode("wave", &entry.wave).ok()?;
        let fits = id == instrument.id && round != wave && entry.measure == CellMeasure::Mean;
        fits.then_some((entry, round))
    });
    let Some((entry, since)) = earlier else {
        return Vec::new();
    };
    let of_row = |table: &Table, row: &Row| {
        let mut before = entry.rows.iter();
        let before = before.find(|own| {
            (&own.item, &own.breakdown, &own.labels) == (&table.item, &table.breakdown, &row.labels)
        })?;
        let range = instrument.range(instrument.item(&table.item)?)?;
        let most = u8::try_from(range.max - range.min).ok()?;
        let was = shown_mean(before.sum, before.n, most);
        let differ = entry.differ(now, &table.item, &table.breakdown, &row.labels);
        let few = entry.thresholds.mean.max(now.thresholds.mean);
        Some(ReleaseChange {
            item: table.item.clone(),
            breakdown: table.breakdown.clone(),
            labels: row.labels.clone(),
            since: since.clone(),
            step: change(was, row.mean?, differ, few),
        })
    };
    let of_table = |table: &Table| -> Vec<ReleaseChange> {
        let rows = table
            .rows
            .iter()
            .filter(|row| row.kind != RowKind::Together);
        rows.filter_map(|row| of_row(table, row)).collect()
    };
    tables.iter().flat_map(of_table).collect()
}

/// One mark a respondent, the same in every round, where answers came with people of the roster. Tickets may be new in each round, and
/// code words are mistyped: by them more people would seem to differ than do, and so nobody is told by them.
pub(super) fn marks(instrument: &Instrument, responses: &Responses) -> Vec<String> {
    if responses.key_kind != KeyKind::Person || responses.keys.len() != responses.count as usize {
        return Vec::new();
    }
    let mark = |key: &String| {
        if key.is_empty() {
            return String::new();
        }
        let mut mark = hash(&json::encode(&(&instrument.id, key)));
        mark.truncate(16);
        mark
    };
    responses.keys.iter().map(mark).collect()
}
