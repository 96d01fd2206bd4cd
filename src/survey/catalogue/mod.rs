//! What scales and missing answers are called in forms, in English, German, French and Spanish: the order of usual labels, and texts and
//! codes that stand for no answer.

mod blank;
mod labels;
mod ranks;

pub(crate) use blank::{NoAnswer, is_code, no_answer};
pub(crate) use labels::{DEGREES, LabelSet, Labels, is_label, order, same};
pub(crate) use ranks::{hinted_order, presumed_order};
