//! How a release was made, in sentences; and its figures as people read them.

use disclosure::{Band, CellMeasure, Level, Methods, Share, TrendStep};

use super::changes::ReleaseChange;
use super::plan::FixedPlan;
use crate::words::say;

/// One mark for everything that is hidden, whatever hid it.
pub(super) const MARK: &str = "•";

/// The box of methods.
pub(super) fn methods(
    methods: &Methods,
    fixed: &FixedPlan,
    left_out: bool,
    changes: &[ReleaseChange],
) -> Vec<String> {
    let thresholds = methods.thresholds;
    let mut all = vec![
        say!("release-confidential"),
        say!(
            "release-thresholds",
            mean = thresholds.mean,
            distribution = thresholds.distribution,
            own = thresholds.opt_in,
            comments = thresholds.comments
        ),
        say!(
            "release-hidden",
            mark = MARK,
            hidden = methods.hidden,
            shown = methods.shown
        ),
        say!("release-attacked"),
        say!("release-rounded"),
        say!("release-sure"),
        match methods.measure {
            CellMeasure::Mean => say!("release-by-mean"),
            CellMeasure::Favourable => say!("release-by-favourable"),
        },
    ];
    if !fixed.raised.is_empty() {
        all.push(say!("release-plan-raised"));
    }
    if fixed.after_results {
        all.push(say!("release-plan-after-results"));
    }
    if let Some(respondents) = &methods.respondents {
        all.push(say!("release-respondents", n = band(respondents)));
    }
    if let Some(rate) = &methods.rate {
        all.push(say!("release-rate", rate = share(rate)));
    }
    let by = |own: &ReleaseChange| matches!(own.step, TrendStep::By(_));
    if !changes.iter().all(by) {
        all.push(say!("release-direction"));
    }
    if changes.iter().any(by) {
        all.push(say!("release-difference", few = thresholds.mean));
    }
    if left_out {
        all.push(say!("release-options-left-out"));
    }
    all
}

/// "5–9".
pub(super) fn band(band: &Band) -> String {
    band.to.map_or_else(
        || say!("release-band-open", from = band.from.to_string()),
        |to| format!("{}–{to}", band.from),
    )
}

pub(super) fn share(share: &Share) -> String {
    match share {
        Share::Percent(value) => say!("release-percent", value = value.to_string()),
        Share::AtMost(value) => say!("release-at-most", value = value.to_string()),
        Share::AtLeast(value) => say!("release-at-least", value = value.to_string()),
        Share::Level(Level::Low) => say!("release-low"),
        Share::Level(Level::Mixed) => say!("release-mixed"),
        Share::Level(Level::High) => say!("release-high"),
    }
}

/// Tenths with the language's own sign between.
pub(super) fn decimal(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    say!(
        "release-decimal",
        whole = format!("{sign}{whole}"),
        tenths = rest.to_string()
    )
}

/// "up by 0.4", or only "up".
pub(super) fn step(step: TrendStep) -> String {
    match step {
        TrendStep::By(0) => say!("release-by-nothing"),
        TrendStep::By(tenths @ 1..) => say!("release-up-by", by = decimal(tenths)),
        TrendStep::By(tenths) => say!("release-down-by", by = decimal(-tenths)),
        TrendStep::Up => say!("release-up"),
        TrendStep::Down => say!("release-down"),
        TrendStep::Same => say!("release-same"),
    }
}
