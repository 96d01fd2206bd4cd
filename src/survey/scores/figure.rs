//! A number that people will quote, with all that it needs beside it: how many stand behind it, how it is computed, where that comes
//! from, and what was left out. A number that cannot be computed says why.

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
        let text = match cannot {
            Cannot::TooFew => "Too few people answered for this.",
            Cannot::TooFewItems => "There are too few items for this.",
            Cannot::NoVariance => {
                "Everybody answered alike, so there is nothing to compute it from."
            }
            Cannot::NoOverlap => "Two of the items were hardly ever answered by the same people.",
            Cannot::NoSolution => "The answers have too little in common for this.",
        };
        Self::new(cannot.code(), text)
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
            formula: self.0.to_owned(),
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
        0 => "Nobody answered enough for this.".to_owned(),
        1 => "One person answered: this says nothing about others.".to_owned(),
        n => format!("Only {n} people answered: take this as a first impression, not as a result."),
    };
    Some(Why::new("small-n", text))
}

pub const MEAN: Formula = Formula("sum of the answers / n", "");
pub const SD: Formula = Formula(
    "square root of (sum of squared distances from the mean / (n - 1))",
    "",
);
pub const ALPHA: Formula = Formula(
    "k / (k - 1) x (1 - sum of the items' variances / variance of their sum), with Feldt's interval",
    "Cronbach 1951; Feldt 1965",
);
pub const STANDARDISED: Formula = Formula(
    "k r / (1 + (k - 1) r), r the mean correlation of two items",
    "Cronbach 1951",
);
pub const LAMBDA2: Formula = Formula(
    "(variance of the sum - sum of the items' variances + root of (k / (k - 1) x sum of squared covariances)) / variance of the sum",
    "Guttman 1945",
);
pub const OMEGA: Formula = Formula(
    "(sum of loadings)² / ((sum of loadings)² + sum of (1 - loading²)), one factor, by minimum residuals on standardised items (as psych)",
    "McDonald 1999; Harman and Jones 1966",
);
pub const OMEGA_ML: Formula = Formula(
    "(sum of loadings)² / ((sum of loadings)² + sum of residual variances), one factor, by maximum likelihood on covariances (as JASP and lavaan)",
    "McDonald 1999; Lawley 1940",
);
pub const INTER_ITEM: Formula = Formula("mean of the correlations of two items", "");
pub const SPLIT: Formula = Formula(
    "2 r / (1 + r), r the correlation of the two halves",
    "Spearman 1910; Brown 1910",
);
pub const ITEM_REST: Formula = Formula("correlation of the item with the sum of the others", "");
pub const DROPPED: Formula = Formula("alpha of the other items", "Cronbach 1951");
pub const DIFFERENCE: Formula = Formula(
    "mean of (after - before), with the interval of Student's t",
    "Student 1908",
);
pub const PAIRED_T: Formula = Formula(
    "mean difference / (SD of the differences / root of n)",
    "Student 1908",
);
pub const DZ: Formula = Formula("mean difference / SD of the differences", "Lakens 2013");
pub const DAV: Formula = Formula("mean difference / mean of the two SDs", "Lakens 2013");
pub const HEDGES: Formula = Formula(
    "d_av x gamma(m / 2) / (root of (m / 2) x gamma((m - 1) / 2)), m = n - 1",
    "Hedges 1981",
);
pub const WILCOXON: Formula = Formula(
    "signed ranks without differences of 0; exact up to 50 without ties, else normal with ties and continuity corrected",
    "Wilcoxon 1945",
);
pub const PRATT: Formula = Formula(
    "signed ranks, differences of 0 ranked and then left out",
    "Pratt 1959",
);
pub const PERMUTATION: Formula = Formula(
    "share of all ways to turn the signs whose sum is at least as far from 0",
    "Fisher 1935",
);
pub const BCA: Formula = Formula(
    "bias-corrected and accelerated bootstrap of the mean difference",
    "Efron 1987",
);
pub const SHARE: Formula = Formula("count / n, with Wilson's interval", "Wilson 1927");
pub const SCORE: Formula = Formula(
    "mean of the respondents' scores, with the interval of Student's t; a score is the mean (or that times the number of items) of what was answered, when enough was",
    "Downey and King 1998; Student 1908",
);
pub const ENPS: Formula = Formula(
    "100 x (answers of 9 and 10 - answers of 0 to 6) / n, with the interval of a multinomial share",
    "Reichheld 2003",
);
pub const MEAN_WITHIN: Formula = Formula(
    "sum of the answers / n, with the interval of Student's t",
    "Student 1908",
);
pub const APART: Formula = Formula(
    "mean of all after - mean of all before, whoever they are",
    "",
);
pub const RELIABLE_CHANGE: Formula = Formula(
    "(after - before) / (SD before x root of (2 (1 - alpha before))), beyond 1.96",
    "Jacobson and Truax 1991",
);
pub const ICC_A: Formula = Formula(
    "ICC(A,1): absolute agreement, two-way analysis of variance over pairs",
    "McGraw and Wong 1996",
);
pub const ICC_C: Formula = Formula(
    "ICC(C,1): consistency, two-way analysis of variance over pairs",
    "McGraw and Wong 1996",
);
pub const APART_IN_PAIR: Formula = Formula(
    "mean over pairs of (mentor - mentee), with the interval of Student's t",
    "Student 1908",
);
