//! The only road to a file that others will see: a plan that was fixed before, answers, and a ledger of what left already, to tables from
//! which nothing hidden can be computed.
//!
//! The rules are in the crate `disclosure`, which knows no people. Here answers become its numbers, comments are redacted and reviewed, and
//! tables become files.
mod about;
mod cells;
mod changes;
mod chart;
mod comments;
mod files;
mod page;
mod plan;
mod request;
mod tables;
mod words;

pub use about::{AccessCounts, AccessGroup, ReleaseAbout, ReleasePart};
pub use changes::ReleaseChange;
pub use chart::release_chart;
pub use comments::{ReviewedComment, review_comments};
pub use disclosure::{
    Band, CellMeasure, Distribution, Entry, Foreseen, Hidden, HiddenBy, Ledger, Level, Member,
    Methods, PartCount, Plan, ReleasedRow, Row, RowKind, Share, Table, Thresholds, TrendStep,
};
pub use files::{ReleaseFile, release_file};
pub use plan::{FixedPlan, RaisedThreshold, ThresholdName, fix_plan};
pub use request::{CoarserPlan, Release, ReleaseRequest, coarser_plans, foresee_release, release};
pub use tables::{ReleaseTable, release_tables};
