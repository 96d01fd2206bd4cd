//! Questionnaires and what people answered: instruments as files, answers as columns of small numbers.
//!
//! An instrument says what is asked; [`Responses`] hold one wave of answers to it, whichever way they came in: a forms export, sealed
//! answers, or a device that was passed round. What the answers amount to is computed elsewhere, from these columns.

mod bank;
mod check;
mod instrument;
mod readiness;
mod responses;
mod sheet;
mod shown;

pub use bank::{instrument, instruments};
pub use check::check_instrument;
pub use instrument::{
    About, Instrument, Item, ItemType, Method, Range, Scale, ShowIf, Side, Subscale, Texts,
    Verdict, text,
};
pub use readiness::{Area, Readiness, Standing, readiness_result};
pub use responses::{
    Choice, Column, Comment, Group, KeyKind, LARGEST, MISSING, NOT_APPLICABLE, OUT_OF_SCALE,
    Responses,
};
pub use sheet::{AnswerSheet, gather};
pub use shown::shown;
