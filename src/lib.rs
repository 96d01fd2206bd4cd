//! Vice Versa pairs people for reverse mentoring under a coordinator's own rules, proves that no better set of pairs
//! exists, and says why for every pair.
//!
//! Data goes one way, and so do the modules:
//!
//! | module | from | to |
//! |---|---|---|
//! | [`roster`] | bytes of a CSV file or a workbook | people, and findings about what could not be read |
//! | [`pairing`] | people, rules, decisions | pairs with reasons and a proof; answers to questions about them |
//! | [`survey`] | an instrument, raw exports or sealed answers | responses, and figures with all that needs to stand beside them |
//! | [`release`] | a fixed plan, responses, a ledger | tables that may leave, and their files |
//! | [`programme`] | all of it | the saved file, exports, the audit record |
//! | [`vault`] | bytes and a secret | sealed bytes (age v1), and back |
//! | [`finding`], [`error`] | | what is wrong in data; what stops the work |
//!
//! The core has no clock, no files and no network, and draws randomness only in [`vault`]: the caller passes bytes, dates
//! and the seed, and the same input gives the same output on every platform.
//!
//! Each part is a feature of its name: `pairing`, `survey`, `release`, `vault` and, with all of them and by default, `programme`.
//! Files, people and findings are always there.
//!
//! ```
//! use viceversa::pairing::{self, Request};
//! use viceversa::roster::{self, ReadOptions};
//!
//! let file = "Employee ID;Name;Role;Grade;Department;Skills offered;Skills wanted\n\
//!     E1;Ada Okafor;Mentor;2;Finance;Prompt writing:3;Budgeting\n\
//!     E2;Ben S\u{f8}rli;Mentor;2;Sales;Short video;Negotiation\n\
//!     E8;Dev Rao;Mentee;6;Sales;Negotiation;Prompt writing:2\n";
//! let roster = roster::read(file.as_bytes(), &ReadOptions::default())?;
//! let preset = pairing::presets().into_iter().find(|preset| preset.id == "reverse");
//! let request = Request {
//!     people: roster.people,
//!     policy: preset.expect("it comes along").policy,
//!     locale: None,
//!     today: Some("2027-01-11".to_owned()),
//!     decisions: Vec::new(),
//!     history: Vec::new(),
//!     current: Vec::new(),
//! };
//! let pairing = pairing::pair(&request, &mut |_| {})?;
//! assert_eq!((pairing.pairs[0].mentor.as_str(), pairing.pairs[0].mentee.as_str()), ("E1", "E8"));
//! assert_eq!(pairing.pairs[0].reasons.last().expect("a reason").text, "The mentor offers what the mentee wants: Prompt writing");
//! assert_eq!(pairing.waiting[0].id, "E2");
//! assert!(pairing.certificate.optimal);
//! // Read again from the people themselves, by code that shares nothing with the solver.
//! assert!(pairing::verify(&request, &pairing).holds);
//! # Ok::<(), viceversa::Error>(())
//! ```
//!
//! Answers become scores likewise. What a file leaves open is a finding with a question, or a question of the instrument; nothing that
//! rests on one is scored before it is answered.
//!
//! ```
//! use viceversa::survey::{self, ReadResponsesOptions, ScoreRequest};
//!
//! let file = "I feel at ease with my partner.\nStrongly agree\nAgree\nAgree\nDisagree\n";
//! let options = ReadResponsesOptions { instrument: survey::instrument("pulse"), ..Default::default() };
//! let read = survey::read_responses(file.as_bytes(), options)?;
//! let (instrument, responses) = (read.instrument, read.responses);
//! let scores = survey::score_survey(ScoreRequest { instrument, responses, groups: None, invited: Some(8) })?;
//! let ease = scores.items.iter().find(|item| item.item == "ease").expect("it was asked");
//! assert_eq!((ease.n, ease.mean.as_ref().and_then(|mean| mean.value)), (Some(4), Some(3.75)));
//! # Ok::<(), viceversa::Error>(())
//! ```

// A part alone leaves unused what only another one asks of it.
#![cfg_attr(
    not(feature = "programme"),
    allow(
        dead_code,
        unused_imports,
        reason = "what only the programme asks of its parts"
    )
)]

// The unit tests use the same invented people as the tests of the public interface.
#[cfg(test)]
extern crate self as viceversa;

pub use matching::error;
pub mod files;
pub mod finding;
#[cfg(feature = "release")]
mod html;
pub mod json;
#[cfg(feature = "pairing")]
pub mod pairing;
#[cfg(feature = "programme")]
pub mod programme;
#[cfg(feature = "release")]
pub mod release;
pub mod roster;
pub mod sheet;
#[cfg(feature = "survey")]
pub mod survey;
mod unicode;
#[cfg(feature = "vault")]
pub mod vault;
pub mod wire;
pub mod words;

#[cfg(all(target_arch = "wasm32", feature = "programme"))]
pub mod wasm;

pub use error::Error;
