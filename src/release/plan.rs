//! A plan that is fixed before results are opened.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::survey::Instrument;
use crate::words::say;
use crate::{Error, json};

/// What will be released of one wave, and from how many respondents on. Kept in the programme, whose file is sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FixedPlan {
    /// Id of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: String,
    /// The wave.
    pub wave: String,
    /// Tables and thresholds.
    pub plan: disclosure::Plan,
    /// Scores of the wave had been opened when it was fixed. A report says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub after_results: bool,
    /// Numbers that were asked for lower than the organisation has them, and were raised. A report says that there were any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub raised: Vec<RaisedThreshold>,
    /// SHA-256 of all of the above. It finds accidents and edits by hand; what holds against more is that the programme's file is sealed.
    pub print: String,
}

/// A smallest number of respondents that was raised to the organisation's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RaisedThreshold {
    /// Which one.
    pub threshold: ThresholdName,
    /// What the plan had.
    pub asked: u32,
    /// What holds: the organisation's.
    pub least: u32,
}

/// The thresholds by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum ThresholdName {
    /// For a mean.
    Mean,
    /// For a distribution and a favourable share.
    Distribution,
    /// For attributes that people may choose to state.
    OptIn,
    /// For comments.
    Comments,
    /// For a response rate.
    Rate,
}

/// Fixes a plan for one wave of an instrument. A wave with a plan keeps it.
///
/// # Errors
/// `release-threshold-lowered` where a threshold is lower than 5 respondents for a mean, 10 for a distribution, for attributes that people
/// chose to state and for comments, and 5 invited for a rate.
///
/// ```
/// use viceversa::release::{Plan, Thresholds, fix_plan};
/// # use viceversa::survey::Instrument;
/// # let instrument = Instrument { id: "pulse".into(), version: "1".into(), ..Instrument::default() };
/// let plan = Plan { breakdowns: vec![vec!["Department".into()]], ..Plan::default() };
/// let fixed = fix_plan(&instrument, "baseline", plan.clone())?;
/// assert_eq!(fixed.print.len(), 64);
/// let low = Plan { thresholds: Thresholds { mean: 3, ..Thresholds::default() }, ..plan };
/// assert_eq!(fix_plan(&instrument, "baseline", low).unwrap_err().code, "release-threshold-lowered");
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn fix_plan(
    instrument: &Instrument,
    wave: &str,
    plan: disclosure::Plan,
) -> Result<FixedPlan, Error> {
    if !plan.thresholds.at_least(&disclosure::Thresholds::default()) {
        return Err(refused(&disclosure::Refusal::ThresholdLowered));
    }
    let mut fixed = FixedPlan {
        instrument: instrument.id.clone(),
        version: instrument.version.clone(),
        wave: wave.to_owned(),
        plan,
        after_results: false,
        raised: Vec::new(),
        print: String::new(),
    };
    fixed.print = print(&fixed);
    Ok(fixed)
}

impl FixedPlan {
    /// The same plan, with the note that scores of its wave had been opened when it was fixed.
    #[must_use]
    pub fn after_results(mut self) -> Self {
        self.after_results = true;
        self.print = print(&self);
        self
    }

    /// The same plan with no number lower than in `least`, which are those of the organisation's file (`Organisation::thresholds`): lower ones are
    /// raised, and [`FixedPlan::raised`] says which.
    ///
    /// ```
    /// use viceversa::release::{Plan, ThresholdName, Thresholds, fix_plan};
    /// # use viceversa::survey::Instrument;
    /// # let instrument = Instrument { id: "pulse".into(), version: "1".into(), ..Instrument::default() };
    /// let organisation = Thresholds { mean: 8, ..Thresholds::default() };
    /// let fixed = fix_plan(&instrument, "baseline", Plan::default())?.at_least(&organisation);
    /// assert_eq!(fixed.plan.thresholds.mean, 8);
    /// assert_eq!((fixed.raised[0].threshold, fixed.raised[0].asked), (ThresholdName::Mean, 5));
    /// # Ok::<(), viceversa::Error>(())
    /// ```
    #[must_use]
    pub fn at_least(mut self, least: &disclosure::Thresholds) -> Self {
        let raised = raised(&self.plan.thresholds, least);
        if !raised.is_empty() {
            self.plan.thresholds = self.plan.thresholds.raised_to(least);
            // What was raised before, to less than now, was asked for as it was then.
            for one in raised {
                match self
                    .raised
                    .iter_mut()
                    .find(|own| own.threshold == one.threshold)
                {
                    Some(own) => own.least = one.least,
                    None => self.raised.push(one),
                }
            }
            self.print = print(&self);
        }
        self
    }
}

fn raised(own: &disclosure::Thresholds, least: &disclosure::Thresholds) -> Vec<RaisedThreshold> {
    let all = [
        (ThresholdName::Mean, own.mean, least.mean),
        (
            ThresholdName::Distribution,
            own.distribution,
            least.distribution,
        ),
        (ThresholdName::OptIn, own.opt_in, least.opt_in),
        (ThresholdName::Comments, own.comments, least.comments),
        (ThresholdName::Rate, own.rate, least.rate),
    ];
    let lower = all.into_iter().filter(|(_, asked, least)| asked < least);
    lower
        .map(|(threshold, asked, least)| RaisedThreshold {
            threshold,
            asked,
            least,
        })
        .collect()
}

pub(super) fn print(fixed: &FixedPlan) -> String {
    let bare = FixedPlan {
        print: String::new(),
        ..fixed.clone()
    };
    hash(&json::encode(&bare))
}

/// SHA-256 in hexadecimal digits.
pub(super) fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A refusal in words.
pub(super) fn refused(refusal: &disclosure::Refusal) -> Error {
    let code = refusal.code();
    let rest = code.trim_start_matches("release-");
    Error::new(
        code,
        say!(format!("release-{rest}")),
        say!(format!("release-{rest}.advice")),
    )
}
