//! The charter's goals against the figures.

use jiff::civil::Date;

use super::model::{GoalResult, GoalState, Kpi};
use crate::programme::charter::Goal;
use crate::programme::measure::Better;
use crate::programme::schedule::read_day;

/// A figure gets the target of the first goal that names it and has one.
pub(super) fn aim(kpi: &mut Kpi, goals: &[Goal]) {
    let mut named = goals.iter().filter(|goal| goal.measure.trim() == kpi.id);
    let Some((goal, target)) = named.find_map(|goal| Some((goal, target(goal)?))) else {
        return;
    };
    if let Some(better) = direction(goal) {
        kpi.better = better;
    }
    kpi.target = Some(target);
    kpi.met = kpi.value.map(|value| reached(kpi.better, value, target));
}

fn target(goal: &Goal) -> Option<f64> {
    goal.target.filter(|target| target.is_finite())
}

/// A target below the baseline is reached from above.
fn direction(goal: &Goal) -> Option<Better> {
    let (baseline, target) = (goal.baseline?, goal.target?);
    if baseline == target {
        return None;
    }
    Some(if target < baseline {
        Better::Down
    } else {
        Better::Up
    })
}

fn reached(better: Better, value: f64, target: f64) -> bool {
    // A figure that is a quotient may miss by a rounding what it reaches on paper.
    let slack = 1e-9 * target.abs().max(1.0);
    match better {
        Better::Up => value >= target - slack,
        Better::Down => value <= target + slack,
    }
}

pub(super) fn results(goals: &[Goal], kpis: &[Kpi], today: Date) -> Vec<GoalResult> {
    let result = |goal: &Goal| {
        let kpi = kpis.iter().find(|kpi| kpi.id == goal.measure.trim());
        let value = kpi.and_then(|kpi| kpi.value);
        let better = direction(goal)
            .or(kpi.map(|kpi| kpi.better))
            .unwrap_or(Better::Up);
        let progress = match (goal.baseline, target(goal), value) {
            (Some(from), Some(to), Some(value)) if from.is_finite() && from != to => {
                Some(100.0 * (value - from) / (to - from))
            }
            _ => None,
        };
        let over = matches!(read_day(&goal.by), Ok(Some(by)) if by < today);
        let state = match (kpi, target(goal), value) {
            (None, _, _) | (_, None, _) => GoalState::Open,
            (_, _, None) => GoalState::NoFigure,
            (_, Some(target), Some(value)) if reached(better, value, target) => GoalState::Reached,
            _ if over => GoalState::Missed,
            _ if progress.is_some_and(|done| done > 0.0) => GoalState::OnTheWay,
            _ => GoalState::NotYet,
        };
        GoalResult {
            goal: goal.id.clone(),
            kpi: kpi.map(|kpi| kpi.id.clone()),
            state,
            progress,
        }
    };
    goals.iter().map(result).collect()
}
