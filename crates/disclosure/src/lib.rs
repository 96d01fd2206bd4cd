//! Disclosure control: tables of answers that can leave, because what they hide cannot be computed back. It knows counts and answers, no
//! people and no survey.
//!
//! | module | what it does |
//! |---|---|
//! | [`input`](Input), [`plan`](Plan) | who is in which group and answered what; which tables were planned, and the thresholds |
//! | `frame` | respondents who are alike in everything planned become one part; groups are sets of parts |
//! | `item` | the rules upon one item, in their order |
//! | `suppress` | R2 minimum, R14 two-way tables, R4 remainders, R5 complementary suppression |
//! | `span`, `linear` | exact elimination; linear programs whose answers are checked in whole numbers |
//! | `audit` | R6: nothing hidden lies in what the shown rows span, whatever was answered; R8: nor for somebody who knows their own answer |
//! | `gate` | R7: with the real sums every hidden mean keeps an interval of a scale point; R8 likewise |
//! | `format` | R9 to R13: extremes coded, distributions merged, means rounded, counts in bands |
//! | `ledger` | what left already counts as known: R16 and the audit over everything ever released of a wave |
//!
//! What is shown before `gate` depends on counts alone and never on an answer. The gate acts on whole breakdowns, never on a cell.
//!
//! The linear audit follows the "subtraction attack" literature of statistical offices (Willenborg and de Waal 2001; Hundepool et al.
//! 2012, chapter 4): a cell is safe when the feasibility interval of everybody who knows the released cells stays wide.
//!
//! ```
//! use disclosure::{Attribute, Input, Item, Ledger, Plan, release};
//!
//! // Twenty respondents in three departments of 10, 7 and 3; one item from 1 to 5, counted from 0.
//! let departments = [vec![0; 10], vec![1; 7], vec![2; 3]].concat();
//! let input = Input {
//!     wave: "baseline".into(),
//!     data: "hash of the answers".into(),
//!     attributes: vec![Attribute {
//!         id: "department".into(),
//!         labels: vec!["Sales".into(), "Technology".into(), "Legal".into()],
//!         values: departments,
//!     }],
//!     items: vec![Item { id: "heard".into(), points: 5, favourable: 3, answers: (0..20).map(|at| 1 + at % 4).collect() }],
//!     invited: Some(24),
//!     ..Input::default()
//! };
//! let plan = Plan { breakdowns: vec![vec!["department".into()]], ..Plan::default() };
//! let released = release(&input, &plan, &Ledger::default(), "works council")?;
//! let rows = &released.report.tables[1].rows;
//! // Legal has three respondents. Technology goes with it, or one subtraction would give Legal back.
//! assert!(rows[0].mean.is_some() && rows[1].mean.is_none() && rows[2].mean.is_none());
//! assert_eq!(released.entry.rows.len(), 2);
//! # Ok::<(), disclosure::Refusal>(())
//! ```
mod amounts;
mod audit;
mod format;
mod frame;
mod gate;
mod input;
mod item;
mod joint;
mod ledger;
mod linear;
mod plan;
mod rates;
mod release;
mod report;
mod span;
mod suppress;
mod trend;

#[cfg(feature = "mutants")]
pub use amounts::total_with;
pub use amounts::{dominated, total};
pub use format::shown_mean;
pub use input::{Attribute, Input, Item, MISSING, UNSTATED};
pub use ledger::{Entry, Ledger, Member, PartCount, ReleasedRow};
pub use plan::{CellMeasure, Plan, Refusal, Rules, Thresholds};
pub use rates::rates;
#[cfg(feature = "mutants")]
pub use release::release_with;
pub use release::{foresee, release};
pub use report::{
    Band, Distribution, Foreseen, Hidden, HiddenBy, Level, Methods, Released, Report, Row, RowKind,
    Share, Table,
};
pub use trend::{TrendStep, change};
