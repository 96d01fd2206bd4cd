//! Answers counted, and what statistics make of the counts: reliability, differences, agreement, shares, all with intervals.
//!
//! Numbers only: answers are columns of small whole numbers ([`Answers`]), and what cannot be computed is a [`Cannot`] and never 0 or NaN.
//! Counts, sums and products are whole numbers as long as possible, with one division at the end. What is not whole is computed with
//! additions, multiplications, divisions and square roots, which IEEE 754 defines to the last bit, and with `libm` for the rest: the
//! same input gives the same output on every platform.
//!
//! A crate of its own, because only a crate can have an optimisation level of its own: this one is compiled for speed, while the page that
//! it is part of is compiled for size.

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
