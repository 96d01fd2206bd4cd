//! Questionnaires and what people answered: instruments as files, answers as columns of small numbers, and what they amount to.
//!
//! An instrument says what is asked; [`Responses`] hold one wave of answers to it, whichever way they came in: a forms export, sealed
//! answers, or a device that was passed round. Numbers that people will quote are [`Figure`]s: each says from how many it is computed,
//! how, after whom, and what was left out.
mod catalogue;
mod export;
mod import;
mod instrument;
mod responses;
mod scores;
pub(crate) mod settle;

pub use export::{SurveyFile, SurveyFileOptions, survey_file};
pub use import::{
    AnswerCode, AnswerColumn, AnswerMapping, ColumnUse, ReadResponses, ReadResponsesJob,
    ReadResponsesOptions, Tool, read_responses, reword_questions,
};
pub use instrument::bank::{instrument, instruments};
pub use instrument::check::check_instrument;
pub use instrument::conditions::shown;
pub use instrument::import::{BroughtInstrument, read_instrument};
pub use instrument::open_questions::answer_questions;
pub use instrument::surveyjs::from_survey_js;
pub use instrument::{
    About, Instrument, Item, ItemType, Method, PairSide, Range, Scale, ShowIf, Subscale, Texts,
    VerdictRule, text,
};
pub use instrument::{ItemOption, LARGEST};
pub use instrument::{OpenQuestion, QuestionChoice};
pub use responses::answer_sheet::{AnswerSheet, gather};
pub use responses::intake::intake_roster;
pub use responses::{
    Column, Comment, Group, KeyKind, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, Responses,
};
pub use scores::agreement::{AgreementRequest, ItemAgreement, PairAgreement, pair_agreement};
pub use scores::careless::{Careless, CarelessRespondent};
pub use scores::change::{Bootstrap, ChangeReport, ChangeRequest, DRAWS, SignedRank, change};
pub use scores::figure::{Figure, Why};
pub use scores::readiness::{Area, Readiness, Standing, readiness_result};
pub use scores::reliability::{
    Ends, FormulaOf, ItemReliability, Listwise, MissingFigure, Pairwise, Reliability,
    ReliabilityRequest, reliability,
};
pub use scores::waves::{
    AllChange, CompareRequest, Flow, ItemChange, ReliableCounts, SubscaleChange, SubscaleTrend,
    Trend, TrendPoint, TrendRequest, WaveComparison, compare_waves, trend,
};
pub use scores::{
    AnswerShare, GroupScores, ItemScore, Rate, ScoreJob, ScoreRequest, SubscaleScore, SurveyScores,
    score_survey,
};
pub use settle::{SettleRequest, SettledSurvey, settle_survey};
