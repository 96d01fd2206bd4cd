//! Figures of the coordinator's own, typed in with a date.

use sorting::ColdSort;

use super::model::{Kpi, KpiPoint, KpiSource, KpiUnit, SET, SourceKind, share};
use crate::programme::Programme;
use crate::programme::measure::{Better, Measure, MeasureUnit, Reading};
use crate::survey::Why;
use crate::words::say;

/// The figure, with an interval where it is a count of a count.
fn point(reading: &Reading) -> KpiPoint {
    let of = match (reading.numerator, reading.denominator) {
        (Some(numerator), Some(denominator)) if numerator <= denominator => {
            share(numerator.into(), denominator.into())
        }
        _ => KpiPoint {
            at: String::new(),
            value: reading.figure.filter(|figure| figure.is_finite()),
            n: 0,
            interval: None,
        },
    };
    KpiPoint {
        at: reading.date.clone(),
        ..of
    }
}

/// Those that have a name: each that was typed in, and each that a goal names in words.
pub(super) fn kpis(programme: &Programme) -> Vec<Kpi> {
    let mut names: Vec<&str> = programme
        .measures
        .iter()
        .map(|one| one.name.trim())
        .collect();
    names.extend(
        programme
            .charter
            .goals
            .iter()
            .map(|goal| goal.measure.trim()),
    );
    let mut found: Vec<Kpi> = Vec::new();
    for name in names {
        let known = SET.contains(&name) || found.iter().any(|kpi| kpi.id == name);
        if !name.is_empty() && !known {
            let measure = programme
                .measures
                .iter()
                .find(|one| one.name.trim() == name);
            found.push(own(name, measure));
        }
    }
    found
}

fn own(name: &str, measure: Option<&Measure>) -> Kpi {
    let mut readings: Vec<&Reading> = measure
        .map(|one| one.readings.iter().collect())
        .unwrap_or_default();
    readings.cold_sort_by(|one, other| one.date.cmp(&other.date));
    let last = readings.last();
    let counted = last.is_some_and(|last| last.denominator.is_some());
    let percent = counted || measure.is_some_and(|one| one.unit == MeasureUnit::Percent);
    let mut kpi = Kpi {
        id: name.to_owned(),
        title: name.to_owned(),
        formula: say!("kpi-own-formula"),
        unit: if percent {
            KpiUnit::Percent
        } else {
            KpiUnit::Number
        },
        better: measure.map_or(Better::Up, |one| one.better),
        value: None,
        numerator: None,
        denominator: None,
        n: 0,
        interval: None,
        range: percent.then_some((0.0, 100.0)),
        target: None,
        met: None,
        trend: readings.iter().map(|one| point(one)).collect(),
        source: None,
        missing: None,
    };
    if let (Some(last), Some(point)) = (last, kpi.trend.last()) {
        kpi.value = point.value;
        kpi.n = point.n;
        kpi.interval = point.interval;
        kpi.numerator = last.numerator.map(u64::from);
        kpi.denominator = last.denominator.map(u64::from);
        kpi.source = Some(KpiSource {
            kind: SourceKind::Own,
            of: last.date.clone(),
            rows: readings.len() as u64,
            left_out: 0,
            formula: if kpi.interval.is_some() {
                "Wilson 1927"
            } else {
                ""
            }
            .to_owned(),
        });
    }
    if kpi.value.is_none() {
        let text = say!("kpi-missing-not-typed");
        kpi.missing = Some(Why::new("not-typed", text));
    }
    kpi
}
