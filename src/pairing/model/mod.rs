//! The shapes of a pairing: the question, the answer and its proof.

mod answers;
mod certificate;
mod pairing;
mod progress;
mod request;

pub use answers::{Broken, Change, Move, Price, Verdict, WhyNot};
pub use certificate::{Bound, Certificate, CertificateKind, OddSet, Prices, Unit};
pub use pairing::{Gain, Pair, Pairing, Reason, Removed, Totals, Waiting, WaitingReason};
pub use progress::Progress;
pub use request::{Decision, DecisionKind, Request};
