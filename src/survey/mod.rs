//! Questionnaires and what people answered: instruments as files, answers as columns of small numbers, and what they amount to.
//!
//! An instrument says what is asked; [`Responses`] hold one wave of answers to it, whichever way they came in: a forms export, sealed
//! answers, or a device that was passed round. Numbers that people will quote are [`Figure`]s: each says from how many it is computed,
//! how, after whom, and what was left out.

mod agreement;
mod bank;
mod bring;
mod careless;
mod catalogue;
mod change;
mod check;
mod export;
mod figure;
mod instrument;
mod intake;
mod questions;
mod read;
mod readiness;
mod reliability;
mod responses;
mod scale;
mod score;
mod sheet;
mod shown;
mod surveyjs;
mod waves;

pub use agreement::{AgreementRequest, ItemAgreement, PairAgreement, pair_agreement};
pub use bank::{instrument, instruments};
pub use bring::{BroughtInstrument, read_instrument};
pub use careless::{Careless, CarelessRespondent};
pub use change::{Bootstrap, ChangeReport, ChangeRequest, DRAWS, SignedRank, change};
pub use check::check_instrument;
pub use export::{SurveyFile, SurveyFileOptions, survey_file};
pub use figure::{Figure, Why};
pub use instrument::{
    About, Instrument, Item, ItemType, Method, PairSide, Range, Scale, ShowIf, Subscale, Texts,
    VerdictRule, text,
};
pub use intake::intake_roster;
pub use questions::{OpenQuestion, QuestionChoice, answer_questions};
pub use read::{
    AnswerCode, AnswerColumn, AnswerMapping, ColumnUse, ReadResponses, ReadResponsesJob,
    ReadResponsesOptions, Tool, read_responses,
};
pub use readiness::{Area, Readiness, Standing, readiness_result};
pub use reliability::{
    Ends, FormulaOf, ItemReliability, Listwise, MissingFigure, Pairwise, Reliability,
    ReliabilityRequest, reliability,
};
pub use responses::{
    Column, Comment, Group, ItemOption, KeyKind, LARGEST, MISSING, NOT_APPLICABLE, OUT_OF_SCALE,
    Responses,
};
pub use score::{
    AnswerShare, GroupScores, ItemScore, Rate, ScoreJob, ScoreRequest, SubscaleScore, SurveyScores,
    score_survey,
};
pub use sheet::{AnswerSheet, gather};
pub use shown::shown;
pub use surveyjs::from_survey_js;
pub use waves::{
    AllChange, CompareRequest, Flow, ItemChange, ReliableCounts, SubscaleChange, SubscaleTrend,
    Trend, TrendPoint, TrendRequest, WaveComparison, compare_waves, trend,
};
