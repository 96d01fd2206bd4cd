//! The figures by which a programme is judged, each with what it is made of: how many of how many, interval, target, trend, source.
//! What is missing says why, and is never a zero.
mod goals;
mod model;
mod outcomes;
mod own;
mod pairs;
mod reach;
mod sessions;
mod surveys;

pub use model::{
    GoalResult, GoalState, HeldSession, Kpi, KpiOptions, KpiPoint, KpiReport, KpiSource, KpiUnit,
    SET, SourceKind,
};
pub use outcomes::{Balance, Outcome, OutcomeComparison, Outcomes, OutcomesRequest, outcomes};

use super::Programme;
use super::schedule::{Plan, read_day};
use crate::Error;
use crate::words::failure;

/// Computes every figure of a programme as it stands on a day.
///
/// # Errors
/// `invalid-date` for a day that is none, those of [`schedule`](super::schedule) for a charter that cannot be laid out in time.
///
/// ```
/// use viceversa::programme::{KpiOptions, decode, kpis};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {},
///     "people": [{ "id": "ada", "role": "mentor", "department": "Sales" }, { "id": "dev", "role": "mentee", "department": "Law" }, { "id": "eve", "role": "none", "department": "IT" }],
///     "current": [["ada", "dev"]],
///     "charter": { "goals": [{ "id": "g1", "measure": "reach-departments", "target": 60 }] } }"#)?;
/// let found = kpis(&programme, &KpiOptions { today: "2027-03-01".to_owned(), sessions: None })?;
/// let reach = found.kpis.iter().find(|kpi| kpi.id == "reach-departments").expect("it is of the set");
/// assert_eq!((reach.numerator, reach.denominator, reach.met), (Some(2), Some(3), Some(true)));
/// // Nothing was written down, which is not the same as nothing held.
/// assert_eq!(found.kpis[0].value, None);
/// assert_eq!(found.kpis[0].missing.as_ref().map(|why| why.code), Some("no-sessions"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn kpis(programme: &Programme, options: &KpiOptions) -> Result<KpiReport, Error> {
    let today =
        read_day(&options.today)?.ok_or_else(|| failure!("charter-date", "invalid-date"))?;
    let pairs = pairs::pairs(programme);
    let mut found = Vec::new();
    let held = options
        .sessions
        .clone()
        .or_else(|| sessions::written_down(programme));
    found.extend(sessions::kpis(
        &pairs,
        held.as_deref(),
        Plan::of(&programme.charter)?.as_ref(),
        programme.charter.cadence,
        today,
    )?);
    found.push(surveys::pulse_met(programme));
    found.extend(reach::kpis(programme, &pairs));
    found.extend(surveys::kpis(programme));
    found.push(reach::mentor_load(&pairs));
    found.extend(own::kpis(programme));
    for kpi in &mut found {
        goals::aim(kpi, &programme.charter.goals);
    }
    Ok(KpiReport {
        confidential: true,
        today: options.today.clone(),
        goals: goals::results(&programme.charter.goals, &found, today),
        kpis: found,
    })
}
