//! From a request to a pairing: the job, its report and the reasons in words.

pub mod assign;
pub(super) mod fingerprint;
pub(super) mod helper;
pub(super) mod job;
pub(super) mod reasons;
pub(super) mod report;
pub(super) mod stable;
pub(super) mod to_end;
pub(super) mod totals;
