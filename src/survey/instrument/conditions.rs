//! Which items a respondent is asked, given what they have answered so far.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::{Instrument, PairSide, ShowIf};

/// The ids of the items that are asked, in their order. An item with a condition is asked when the item it looks at is asked itself and
/// has one of the answers; an item for one side only when the respondent says that this is theirs.
///
/// ```
/// use viceversa::survey::{Instrument, Item, ShowIf, shown};
/// let item = |id: &str| Item { id: id.into(), ..Item::default() };
/// let why = Item { show_if: Some(ShowIf { item: "met".into(), is: vec!["no".into()], ..ShowIf::default() }), ..item("why") };
/// let pulse = Instrument { items: vec![item("met"), why], ..Instrument::default() };
/// let answers = |met: &str| [("met".to_owned(), met.into())].into_iter().collect();
/// assert_eq!(shown(&pulse, None, &answers("no")), ["met", "why"]);
/// assert_eq!(shown(&pulse, None, &answers("yes")), ["met"]);
/// ```
#[must_use]
pub fn shown(
    instrument: &Instrument,
    side: Option<PairSide>,
    answers: &IndexMap<String, Value>,
) -> Vec<String> {
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    for item in &instrument.items {
        let theirs = item.role.is_none() || item.role == side;
        let conditions = item.show_if.as_ref().map(all).unwrap_or_default();
        let met = conditions.into_iter().all(|condition| {
            let answer = answers.get(&condition.item);
            asked.contains(condition.item.as_str())
                && answer.is_some_and(|answer| gives(answer, &condition.is))
        });
        if theirs && met {
            asked.insert(&item.id);
        }
    }
    let items = instrument.items.iter().map(|item| &item.id);
    items
        .filter(|id| asked.contains(id.as_str()))
        .cloned()
        .collect()
}

/// A condition and those that must hold as well.
fn all(condition: &ShowIf) -> Vec<&ShowIf> {
    let mut found = vec![condition];
    let mut at = 0;
    while let Some(condition) = found.get(at) {
        found.extend(&condition.and);
        at += 1;
    }
    found
}

/// One of these is what was answered, or among it.
fn gives(answer: &Value, is: &[String]) -> bool {
    match answer {
        Value::String(id) => is.contains(id),
        Value::Number(point) => is.contains(&point.to_string()),
        Value::Array(ids) => ids.iter().any(|id| gives(id, is)),
        _ => false,
    }
}
