//! From people and a policy to pairs, with a proof and a reason for each.
mod model;
mod numbers;
mod run;
pub(crate) mod weeks;

pub use matching::certify;
mod circles;
mod compile;
mod explain;
pub mod policy;
mod rematch;
mod reword;
mod rounds;
mod verify;
mod waiting;

pub use circles::{Circle, Circles, CirclesJob, CirclesOptions, circle_request, circles};
pub use compile::prune::lean;
pub use explain::access::{Access, AccessRow, AccessTable, Gap, Spread, WaitingCount, access};
pub use explain::alternatives::{AlternativesJob, MOST_ALTERNATIVES, alternatives};
pub use explain::compare_priorities::{
    CompareJob, Comparison, PriorityOutcome, SideGains, compare_priorities,
};
pub use explain::conflicts::{Conflict, ConflictMember, Conflicts, conflicts};
pub use explain::rule_effects::{Effects, Nobody, RuleEffect, effects};
pub use explain::unknown_values::{UnknownPair, unknown_levels_wait, unknown_values};
pub use explain::why_not::{Asked, Inquiry, explain_pair, why_not};
pub use explain::{Compatibility, PairView, RunnerUp, RunnerUps, compatibility, evaluate};
pub use model::{
    Bound, Broken, Certificate, CertificateKind, Change, Decision, DecisionKind, Gain, Move,
    OddSet, Pair, Pairing, Price, Prices, Progress, Reason, Removed, Request, Totals, Unit,
    Verdict, Waiting, WaitingReason, WhyNot,
};
pub use policy::check::{MAX_POINTS, MAX_RULES, check, validate};
pub(crate) use policy::describe::field_name;
pub use policy::describe::{DescribedRule, describe, describe_direction};
pub use policy::presets::{Preset, presets};
pub use rematch::{Choice, LostPair, Rematch, RematchJob, rematch};
pub use reword::reword;
pub use rounds::{Rounds, RoundsJob, RoundsOptions, round_request, rounds};
pub use run::assign;
pub use run::helper::Helper;
pub use run::job::{Job, pair};
pub use run::reasons::{InternedPairing, Piece};
pub use verify::{Check, verify};
pub use waiting::relaxations::Relaxation;
pub use waiting::scarcity::{Recruit, Scarce};
pub use waiting::shared_partners::Bottleneck;
pub use waiting::{WaitingHelp, WaitingJob, waiting_help};
