//! The package's `change`: two columns of numbers, before and after, of the same respondents.

use serde::{Deserialize, Serialize};
use statistics::{Cannot, MeanBootstrap, Zeros};

use super::figure;
use super::figure::{LEVEL, Why};
use super::reliability::{Cannots, FormulaOf, MissingFigure};
use crate::Error;
use crate::words::say;

/// Samples of a bootstrap.
pub const DRAWS: u32 = 9_999;

/// Most respondents for whom samples are drawn: with more, the interval from Student's t says the same.
const MOST_DRAWN: usize = 50_000;

/// Two columns of the same length; NaN is missing.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeRequest {
    /// Each respondent's score before.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Float64Array"))]
    pub before: Vec<f64>,
    /// And after, in the same order.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Float64Array"))]
    pub after: Vec<f64>,
    /// Of the bootstrap: the same seed gives the same interval. Absent: 1.
    #[serde(default)]
    pub seed: Option<u32>,
}

/// How scores changed. What cannot be computed is null and stands in `cannot`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ChangeReport {
    /// Respondents with both scores.
    pub n: u64,
    /// Respondents without one of them.
    pub left_out: u64,
    /// Mean before.
    pub mean_before: Option<f64>,
    /// Mean after.
    pub mean_after: Option<f64>,
    /// Standard deviation before (n - 1).
    pub sd_before: Option<f64>,
    /// Standard deviation after.
    pub sd_after: Option<f64>,
    /// After minus before.
    pub mean_difference: Option<f64>,
    /// Its 95 % interval, from Student's t.
    pub interval: Option<(f64, f64)>,
    /// Paired t.
    pub t: Option<f64>,
    /// Degrees of freedom of it.
    pub df: Option<u64>,
    /// Two-sided p of it.
    pub p: Option<f64>,
    /// Mean difference in SDs of the differences.
    pub dz: Option<f64>,
    /// Mean difference in mean SDs of the scores.
    pub dav: Option<f64>,
    /// `dav` with Hedges' correction.
    pub hedges: Option<f64>,
    /// `dz` with Hedges' correction.
    pub hedges_dz: Option<f64>,
    /// Signed ranks, differences of 0 left out.
    pub wilcoxon: Option<SignedRank>,
    /// Signed ranks, differences of 0 ranked (Pratt).
    pub pratt: Option<SignedRank>,
    /// Two-sided p of all ways to turn the signs; of up to 20 respondents.
    pub permutation: Option<f64>,
    /// Of the mean difference.
    pub bootstrap: Option<Bootstrap>,
    /// Which figures are missing, and why.
    pub cannot: Vec<MissingFigure>,
    /// What to think of beside the figures.
    pub notes: Vec<Why>,
    /// How each figure is computed, and where that comes from.
    pub formulas: Vec<FormulaOf>,
}

/// Wilcoxon's signed-rank test.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SignedRank {
    /// The smaller of the two rank sums.
    pub w: f64,
    /// Sum of the ranks of those who went up.
    pub plus: f64,
    /// Sum of the ranks of those who went down.
    pub minus: f64,
    /// Two-sided.
    pub p: f64,
    /// How p was found.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "\"exact\" | \"normal\""))]
    pub method: &'static str,
    /// Who did not change.
    pub zeros: u64,
}

/// An interval by resampling: bias-corrected and accelerated.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Bootstrap {
    /// 95 %.
    pub interval: Option<(f64, f64)>,
    /// Samples drawn.
    pub draws: u32,
    /// What they were drawn with.
    pub seed: u32,
}

/// Compares before and after, respondent by respondent.
///
/// # Errors
/// `lengths-differ` where the two columns are not equally long.
///
/// ```
/// use viceversa::survey::{ChangeRequest, change};
/// // Hours of sleep gained with one drug and with another: Student's own example (1908).
/// let before = vec![0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
/// let after = vec![1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
/// let found = change(&ChangeRequest { before, after, seed: None })?;
/// assert_eq!((found.n, found.df, found.t.map(|t| format!("{t:.4}"))), (10, Some(9), Some("4.0621".to_owned())));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn change(request: &ChangeRequest) -> Result<ChangeReport, Error> {
    let (before, after) = (&request.before, &request.after);
    if before.len() != after.len() {
        return Err(Error::new(
            "lengths-differ",
            say!("lengths-differ", before = before.len(), after = after.len()),
            say!("lengths-differ.advice"),
        ));
    }
    Ok(compare(before, after, request.seed.unwrap_or(1)))
}

/// Of scores that nothing is said about yet.
pub(in crate::survey) fn withheld(why: &Why) -> ChangeReport {
    let mut report = compare(&[], &[], 1);
    Cannots::because(&mut report.cannot, why);
    report.notes = vec![why.clone()];
    report
}

/// As [`change`], of columns that are equally long.
pub(in crate::survey) fn compare(before: &[f64], after: &[f64], seed: u32) -> ChangeReport {
    let mut cannot = Cannots::default();
    let found = statistics::change(before, after, LEVEL);
    let off = statistics::differences(before, after);
    let mut take = |name: &str, value: statistics::Result| cannot.take(name, value);
    let of = |value: fn(&statistics::Change) -> statistics::Result| {
        found.as_ref().map_err(|why| *why).and_then(value)
    };
    let n = off.len();
    let mut change = ChangeReport {
        n: n as u64,
        left_out: (before.len().min(after.len()) - n) as u64,
        mean_before: take("meanBefore", of(|found| Ok(found.before))),
        mean_after: take("meanAfter", of(|found| Ok(found.after))),
        sd_before: take("sdBefore", of(|found| found.sd_before)),
        sd_after: take("sdAfter", of(|found| found.sd_after)),
        mean_difference: take("meanDifference", of(|found| Ok(found.difference))),
        interval: None,
        t: take("t", of(|found| found.t)),
        df: (n as u64).checked_sub(1),
        p: take("p", of(|found| found.p)),
        dz: take("dz", of(|found| found.dz)),
        dav: take("dav", of(|found| found.dav)),
        hedges: take("hedges", of(|found| Ok(found.dav? * found.correction?))),
        hedges_dz: take("hedgesDz", of(|found| Ok(found.dz? * found.correction?))),
        wilcoxon: None,
        pratt: None,
        permutation: None,
        bootstrap: None,
        cannot: Vec::new(),
        notes: figure::few(n as u64).into_iter().collect(),
        formulas: vec![
            FormulaOf::new("meanDifference", figure::DIFFERENCE),
            FormulaOf::new("t", figure::PAIRED_T),
            FormulaOf::new("dz", figure::DZ),
            FormulaOf::new("dav", figure::DAV),
            FormulaOf::new("hedges", figure::HEDGES),
            FormulaOf::new("wilcoxon", figure::WILCOXON),
            FormulaOf::new("pratt", figure::PRATT),
            FormulaOf::new("permutation", figure::PERMUTATION),
            FormulaOf::new("bootstrap", figure::BCA),
        ],
    };
    let interval = found
        .as_ref()
        .map_err(|why| *why)
        .and_then(|found| found.interval);
    change.interval = cannot.take("interval", interval);
    change.wilcoxon = cannot.take("wilcoxon", ranks(&off, Zeros::Dropped));
    change.pratt = cannot.take("pratt", ranks(&off, Zeros::Ranked));
    match statistics::permutation(&off) {
        Ok(Some(p)) => change.permutation = Some(p),
        Ok(None) => cannot.say(
            "permutation",
            Why::new("too-many", say!("scores-too-many-signs")),
        ),
        Err(why) => cannot.say("permutation", why.into()),
    }
    if n > MOST_DRAWN {
        let text = say!("scores-no-bootstrap");
        cannot.say("bootstrap", Why::new("too-many", text));
    } else {
        let drawn = bootstrap(off, seed, &mut cannot);
        change.bootstrap = cannot.take("bootstrap", drawn);
    }
    change.cannot = cannot.0;
    change
}

fn ranks(differences: &[f64], zeros: Zeros) -> statistics::Result<SignedRank> {
    let found = statistics::signed_rank(differences, zeros)?;
    Ok(SignedRank {
        w: found.plus.min(found.minus),
        plus: found.plus,
        minus: found.minus,
        p: found.p,
        method: if found.exact { "exact" } else { "normal" },
        zeros: found.zeros as u64,
    })
}

fn bootstrap(
    differences: Vec<f64>,
    seed: u32,
    cannot: &mut Cannots,
) -> statistics::Result<Bootstrap> {
    if differences.is_empty() {
        return Err(Cannot::TooFew);
    }
    let mut job = MeanBootstrap::new(differences, DRAWS as usize, u64::from(seed));
    while !job.step(usize::MAX) {}
    let found = job.finish(LEVEL)?;
    Ok(Bootstrap {
        interval: cannot.take("bootstrap.interval", found.interval),
        draws: found.draws as u32,
        seed,
    })
}
