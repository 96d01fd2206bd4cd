//! Check-ins: the sessions that were held, how each pair stands by a rule that can be read, who needs a word this week, and
//! withdrawals. No person is scored; a reason for a withdrawal has no place here.

mod columns;
mod drafts;
mod health;
mod judge;
pub(super) mod pulse;
mod read;
mod shapes;
mod standing;
mod week;

pub use columns::SessionColumns;
pub use drafts::Draft;
pub use health::health;
pub use pulse::PulseMet;
pub use read::{AskedPerson, ReadSessions, ReadSessionsOptions, read_sessions};
pub use shapes::{CheckInNote, HealthRule, Session, Supervision, Withdrawal};
pub use standing::{
    Health, HealthCounts, HealthOptions, HealthReason, HealthState, MentorLoad, PairHealth,
    WeekItem,
};
