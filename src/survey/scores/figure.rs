//! A number that people will quote, with all that it needs beside it: how many stand behind it, how it is computed, where that comes
//! from, and what was left out. A number that cannot be computed says why.

use crate::words::say;
use serde::Serialize;
use statistics::{Cannot, Interval};

/// The level of every interval.
pub const LEVEL: f64 = 0.95;

/// Below so many respondents a figure is called a first impression.
pub const FEW: u64 = 30;

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// Null where it cannot be computed; `why` then says why.
    pub value: Option<f64>,
    /// Its 95 % interval, where it has one.
    pub interval: Option<(f64, f64)>,
    /// How many respondents (for agreement: pairs) it is computed from.
    pub n: u64,
    /// How many were left out, since they did not answer what it needs.
    pub left_out: u64,
    /// How it is computed.
    pub formula: String,
    /// Where that comes from: author and year; empty for plain counting.
    pub source: String,
    /// Why there is no value, or no interval.
    pub why: Option<Why>,
}

/// Why something cannot be computed, or what to think of beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Why {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// One sentence.
    pub text: String,
}

impl Why {
    /// A code and its sentence.
    pub fn new(code: &'static str, text: impl Into<String>) -> Self {
        Self {
            code,
            text: text.into(),
        }
    }
}

impl From<Cannot> for Why {
    fn from(cannot: Cannot) -> Self {
        let code = cannot.code();
        Self::new(code, say!(format!("cannot-{code}")))
    }
}

/// How a figure is computed, and where that comes from.
#[derive(Clone, Copy, Debug)]
pub struct Formula(pub &'static str, pub &'static str);

impl Formula {
    /// A figure by this formula.
    #[must_use]
    pub fn figure(self, value: statistics::Result, n: u64, left_out: u64) -> Figure {
        Figure {
            value: value.ok(),
            interval: None,
            n,
            left_out,
            formula: say!(self.0),
            source: self.1.to_owned(),
            why: value.err().map(Why::from),
        }
    }
}

impl Formula {
    /// A figure that is not shown, and why.
    #[must_use]
    pub fn withheld(self, why: &Why) -> Figure {
        let mut figure = self.figure(Err(Cannot::TooFew), 0, 0);
        figure.why = Some(why.clone());
        figure
    }
}

impl Figure {
    /// With an interval; where there is none although there is a value, `why` says so.
    #[must_use]
    pub fn within(mut self, interval: statistics::Result<Interval>) -> Self {
        self.interval = interval.ok();
        if let (Err(cannot), None) = (interval, &self.why) {
            self.why = Some(cannot.into());
        }
        self
    }
}

/// The interval of Student's t around a mean.
pub(super) fn around(
    n: u64,
    mean: statistics::Result,
    sd: statistics::Result,
) -> statistics::Result<Interval> {
    let (mean, sd) = (mean?, sd?);
    if n < 2 {
        return Err(Cannot::TooFew);
    }
    if sd == 0.0 {
        return Err(Cannot::NoVariance);
    }
    let half = statistics::student_quantile(LEVEL, (n - 1) as f64) * sd / (n as f64).sqrt();
    Ok((mean - half, mean + half))
}

/// What to think of a figure from so few, if they are few.
#[must_use]
pub(super) fn few(n: u64) -> Option<Why> {
    let text = match n {
        FEW.. => return None,
        0 => say!("few-none"),
        1 => say!("few-one"),
        n => say!("few-some", count = n),
    };
    Some(Why::new("small-n", text))
}

pub const MEAN: Formula = Formula("figure-mean", "");
pub const SD: Formula = Formula("figure-sd", "");
pub const ALPHA: Formula = Formula("figure-alpha", "Cronbach 1951; Feldt 1965");
pub const STANDARDISED: Formula = Formula("figure-standardised", "Cronbach 1951");
pub const LAMBDA2: Formula = Formula("figure-lambda2", "Guttman 1945");
pub const OMEGA: Formula = Formula("figure-omega", "McDonald 1999; Harman and Jones 1966");
pub const OMEGA_ML: Formula = Formula("figure-omega-ml", "McDonald 1999; Lawley 1940");
pub const INTER_ITEM: Formula = Formula("figure-inter-item", "");
pub const SPLIT: Formula = Formula("figure-split", "Spearman 1910; Brown 1910");
pub const ITEM_REST: Formula = Formula("figure-item-rest", "");
pub const DROPPED: Formula = Formula("figure-dropped", "Cronbach 1951");
pub const DIFFERENCE: Formula = Formula("figure-difference", "Student 1908");
pub const PAIRED_T: Formula = Formula("figure-paired-t", "Student 1908");
pub const DZ: Formula = Formula("figure-dz", "Lakens 2013");
pub const DAV: Formula = Formula("figure-dav", "Lakens 2013");
pub const HEDGES: Formula = Formula("figure-hedges", "Hedges 1981");
pub const WILCOXON: Formula = Formula("figure-wilcoxon", "Wilcoxon 1945");
pub const PRATT: Formula = Formula("figure-pratt", "Pratt 1959");
pub const PERMUTATION: Formula = Formula("figure-permutation", "Fisher 1935");
pub const BCA: Formula = Formula("figure-bca", "Efron 1987");
pub const SHARE: Formula = Formula("figure-share", "Wilson 1927");
pub const SCORE: Formula = Formula("figure-score", "Downey and King 1998; Student 1908");
pub const ENPS: Formula = Formula("figure-enps", "Reichheld 2003");
pub const MEAN_WITHIN: Formula = Formula("figure-mean-within", "Student 1908");
pub const APART: Formula = Formula("figure-apart", "");
pub const RELIABLE_CHANGE: Formula = Formula("figure-reliable-change", "Jacobson and Truax 1991");
pub const ICC_A: Formula = Formula("figure-icc-a", "McGraw and Wong 1996");
pub const ICC_C: Formula = Formula("figure-icc-c", "McGraw and Wong 1996");
pub const APART_IN_PAIR: Formula = Formula("figure-apart-in-pair", "Student 1908");
