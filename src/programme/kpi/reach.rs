//! Whom the programme reaches, and what its mentors carry. All of it is counted in full, so it has no interval.

use std::collections::BTreeSet;

use sorting::ColdCollect;

use super::model::{Kpi, KpiUnit, SourceKind};
use crate::programme::Programme;
use crate::programme::measure::Better;
use crate::roster::Person;

/// Levels, departments and sites of those who are paired, of all that the roster has.
pub(super) fn kpis(programme: &Programme, pairs: &BTreeSet<(String, String)>) -> [Kpi; 3] {
    let text = |value: &Option<String>| {
        let value = value.as_deref()?.trim().to_lowercase();
        (!value.is_empty()).then_some(value)
    };
    [
        reach("reach-levels", programme, pairs, |person| {
            person.level.map(|level| level.to_string())
        }),
        reach("reach-departments", programme, pairs, |person| {
            text(&person.department)
        }),
        reach("reach-sites", programme, pairs, |person| {
            text(&person.location)
        }),
    ]
}

fn reach(
    id: &str,
    programme: &Programme,
    pairs: &BTreeSet<(String, String)>,
    value: impl Fn(&Person) -> Option<String>,
) -> Kpi {
    let kpi = Kpi::of(id, KpiUnit::Percent);
    if pairs.is_empty() {
        return kpi.without("no-pairs");
    }
    let paired: BTreeSet<&str> = pairs
        .iter()
        .flat_map(|(mentor, mentee)| [mentor.as_str(), mentee.as_str()])
        .cold_set();
    let (mut all, mut reached, mut blank) = (BTreeSet::new(), BTreeSet::new(), 0);
    for person in &programme.people {
        let Some(value) = value(person) else {
            blank += 1;
            continue;
        };
        if paired.contains(person.id.as_str()) {
            reached.insert(value.clone());
        }
        all.insert(value);
    }
    if all.is_empty() {
        return kpi.without("no-values");
    }
    kpi.share(reached.len() as u64, all.len() as u64, false)
        .from(
            SourceKind::People,
            String::new(),
            programme.people.len() as u64,
            blank,
        )
}

/// Partners of each mentor who has one.
pub(super) fn mentor_load(pairs: &BTreeSet<(String, String)>) -> Kpi {
    let mut kpi = Kpi::of("mentor-load", KpiUnit::Number);
    kpi.better = Better::Down;
    let mentors: BTreeSet<&str> = pairs.iter().map(|(mentor, _)| mentor.as_str()).cold_set();
    if mentors.is_empty() {
        return kpi.without("no-pairs");
    }
    kpi.value = Some(pairs.len() as f64 / mentors.len() as f64);
    kpi.numerator = Some(pairs.len() as u64);
    kpi.denominator = Some(mentors.len() as u64);
    kpi.n = mentors.len() as u64;
    kpi.from(SourceKind::Pairs, String::new(), pairs.len() as u64, 0)
}
