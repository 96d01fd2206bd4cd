//! Everybody's mean beside the one that an earlier round released (R17).

use disclosure::{CellMeasure, Ledger, RowKind, Table, TrendStep, change, shown_mean};
use serde::{Deserialize, Serialize};

use crate::json;
use crate::survey::Instrument;

/// How many respondents of the two rounds differ is not known here, so that only a direction is said.
const UNKNOWN: u32 = 1;

/// The direction of an item's mean since an earlier round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseChange {
    /// The item.
    pub item: String,
    /// The earlier round.
    pub since: String,
    /// Up or down by half a point or more between the two means as they were shown, or neither.
    pub step: TrendStep,
}

/// Against the latest release of the same instrument's other rounds; nothing where there was none, or where it showed no mean.
pub(super) fn changes(
    instrument: &Instrument,
    wave: &str,
    tables: &[Table],
    ledger: &Ledger,
) -> Vec<ReleaseChange> {
    let earlier = ledger.entries.iter().rev().find_map(|entry| {
        let (id, _, round): (String, String, String) = json::decode("wave", &entry.wave).ok()?;
        let fits = id == instrument.id && round != wave && entry.measure == CellMeasure::Mean;
        fits.then_some((entry, round))
    });
    let Some((entry, since)) = earlier else {
        return Vec::new();
    };
    let of_item = |table: &Table| {
        let row = table.rows.iter().find(|row| row.kind == RowKind::All)?;
        let mut before = entry.rows.iter();
        let before = before.find(|own| own.item == table.item && own.breakdown.is_empty())?;
        let range = instrument.range(instrument.item(&table.item)?)?;
        let most = u8::try_from(range.max - range.min).ok()?;
        let was = shown_mean(before.sum, before.n, most);
        Some(ReleaseChange {
            item: table.item.clone(),
            since: since.clone(),
            step: change(was, row.mean?, UNKNOWN, entry.thresholds.mean),
        })
    };
    tables.iter().filter_map(of_item).collect()
}
