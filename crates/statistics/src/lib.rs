//! Statistics of questionnaires: reliability, differences, agreement and shares, all with intervals. It knows no people.
//!
//! | module | what it does |
//! |---|---|
//! | `answers`, [`stream`], `moments` | answers as columns of `u8`; sums and products in one pass |
//! | `reliability`, `factor` | alpha, omega, lambda 2, split halves; one factor by two methods |
//! | `scores`, `change`, `signed_rank` | one score a respondent; before and after, by means and by ranks |
//! | `agreement`, `shares`, `careless` | how far two sides agree; proportions; signs of careless answers |
//! | `ridge` | what an outcome goes with, penalised, with intervals |
//! | `bootstrap`, `random`, `distributions` | resampling with a generator of its own; quantiles |
//!
//! What cannot be computed is a [`Cannot`] and never 0 or NaN. Counts, sums and products are whole numbers as long as possible,
//! with one division at the end; the rest uses operations that IEEE 754 defines to the last bit, and `libm`: the same input
//! gives the same output on every platform.
//!
//! ```
//! use statistics::{Answers, MISSING, Moments, Scale, alpha};
//!
//! // Three items on a scale from 1 to 5, answered by five respondents; the last one left an item out.
//! let (a, b, c) = ([0, 1, 3, 4, 2], [1, 1, 4, 3, 2], [0, 2, 3, 4, MISSING]);
//! let moments = Moments::of(&Answers::new(vec![&a, &b, &c]));
//! let spread = moments.spread(&[Scale { low: 1.0, span: 4, reverse: false }; 3]);
//! // Of the four who answered every item: 1.5 (1 - sum of the items' variances / variance of the sums).
//! assert_eq!(spread.complete, 4);
//! assert!((alpha(&spread.listwise?)? - 87.0 / 92.0).abs() < 1e-12);
//! # Ok::<(), statistics::Cannot>(())
//! ```

mod agreement;
mod answers;
mod bootstrap;
mod careless;
mod change;
mod distributions;
mod factor;
mod moments;
mod random;
mod reliability;
mod ridge;
mod scores;
mod shares;
mod signed_rank;
pub mod stream;
mod symmetric;

pub use agreement::{Agreement, agreement};
pub use answers::{Answers, LARGEST, MISSING};
pub use bootstrap::{AlphaBootstrap, Bootstrap, MeanBootstrap};
pub use careless::{Patterns, patterns};
pub use change::{Change, RELIABLE, ReliableChange, change, differences, reliable_change};
pub use distributions::{
    beta, f_quantile, normal, normal_quantile, student_quantile, student_two_sided,
};
pub use factor::{OneFactor, one_factor};
pub use moments::{Item, Moments, MomentsJob, Scale, Spread, spread};
pub use random::Random;
pub use reliability::{Reliability, Split, alpha, feldt, lambda2, reliability};
pub use ridge::{Effect, Ridge, ridge};
pub use scores::{Point, Scores, scores, weighted};
pub use shares::{promoters, wilson};
pub use signed_rank::{SignedRank, Zeros, permutation, signed_rank};
pub use symmetric::Symmetric;

/// An estimate's lower and upper end.
pub type Interval = (f64, f64);

/// Why a number cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cannot {
    /// Fewer answers than the number needs.
    TooFew,
    /// Fewer items than the number needs.
    TooFewItems,
    /// Everybody answered alike, so there is nothing to compare with.
    NoVariance,
    /// Two items were never answered by the same respondents, at least two of them.
    NoOverlap,
    /// The items have nothing in common that could be estimated.
    NoSolution,
}

impl Cannot {
    /// Stable kebab-case code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooFew => "too-few",
            Self::TooFewItems => "too-few-items",
            Self::NoVariance => "no-variance",
            Self::NoOverlap => "no-overlap",
            Self::NoSolution => "no-solution",
        }
    }
}

/// A number, or why there is none.
pub type Result<T = f64> = std::result::Result<T, Cannot>;
