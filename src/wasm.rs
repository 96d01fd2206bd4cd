//! The functions of the package: decode, call, encode, nothing else. JSON text and raw bytes cross; failures are thrown as the JSON
//! text of an [`Error`]. `www/src/api.ts` is the other side.

use std::cell::RefCell;

use indexmap::IndexMap;
use js_sys::Uint8Array;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use super::pairing::assign;
use super::pairing::assign::AssignRequest;
use super::pairing::{
    AlternativesJob, Asked, Certificate, Check, Circle, CirclesJob, CompareJob, Helper, Inquiry,
    Job, Pairing, Progress, RematchJob, Request, RoundsJob, Told, WaitingJob,
};
use super::programme;
use super::programme::{Programme, ask, audit, rounds_and_circles};
use crate::pairing::policy::Policy;
use crate::programme::export::{self, ExportOptions, FileFormat};
use crate::roster::{Person, ReadOptions};
use crate::survey::{
    AgreementRequest, ChangeRequest, CompareRequest, ReliabilityRequest, ScoreRequest, TrendRequest,
};
use crate::{Error, json, pairing, roster, survey, vault, wire};

/// Text of an answer, or text of an [`Error`].
type Answer<T = String> = Result<T, String>;

/// `{ version, build }`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    json::encode(&wire::Version::current())
}

/// Incremental roster import: push bytes, step, take people in batches.
#[wasm_bindgen]
pub struct ReadJob(roster::ReadJob);

#[wasm_bindgen]
impl ReadJob {
    /// `ReadOptions`, and how many bytes the file has.
    pub fn start(options: &str, bytes: f64) -> Answer<ReadJob> {
        let mut job = roster::ReadJob::new(read("options", options)?);
        job.reserve(bytes as usize);
        Ok(ReadJob(job))
    }

    /// Takes the next bytes of the file.
    pub fn push(&mut self, chunk: &[u8]) -> Answer<()> {
        throw(self.0.push(chunk))
    }

    /// Works for about `budget` units more; true when it is done.
    pub fn step(&mut self, budget: f64) -> Answer<bool> {
        throw(self.0.step(budget as u64))
    }

    /// `Progress`.
    #[must_use]
    pub fn progress(&self) -> String {
        json::encode(&so_far(self.0.progress()))
    }

    /// `Roster` without its people.
    #[must_use]
    pub fn head(&self) -> String {
        json::encode(&self.0.head())
    }

    /// The next `Person[]`, at most `count` of them.
    pub fn people(&mut self, count: u32) -> Option<String> {
        self.0.people_json(count as usize)
    }
}

/// Incremental import of answers.
#[wasm_bindgen]
pub struct ResponsesJob(survey::ReadResponsesJob, Option<survey::ReadResponses>);

#[wasm_bindgen]
impl ResponsesJob {
    /// `ReadResponsesOptions`, and how many bytes the file has, if that is known.
    pub fn start(options: &str, bytes: f64) -> Answer<ResponsesJob> {
        let mut job = survey::ReadResponsesJob::new(read("options", options)?);
        job.reserve(bytes as usize);
        Ok(ResponsesJob(job, None))
    }

    /// Takes the next bytes of the file.
    pub fn push(&mut self, chunk: &[u8]) -> Answer<()> {
        throw(self.0.push(chunk))
    }

    /// Works for about `budget` units more; true when it is done.
    pub fn step(&mut self, budget: f64) -> Answer<bool> {
        self.1 = throw(self.0.step(budget as u64))?;
        Ok(self.1.is_some())
    }

    /// `Progress`.
    #[must_use]
    pub fn progress(&self) -> String {
        json::encode(&so_far(self.0.progress()))
    }

    /// The answers to one column, once.
    pub fn column(&mut self, at: u32) -> Vec<u8> {
        let columns = self.1.as_mut().map(|read| &mut read.responses.columns);
        let column = columns.and_then(|columns| columns.get_mut(at as usize));
        column.map_or_else(Vec::new, |column| std::mem::take(&mut column.answers))
    }

    /// `ReadResponses`, without the answers of columns that were taken before.
    #[must_use]
    pub fn head(&self) -> String {
        json::encode(&self.1)
    }

    /// How many columns there are.
    #[must_use]
    pub fn columns(&self) -> u32 {
        let columns = self.1.as_ref().map(|read| read.responses.columns.len());
        columns
            .and_then(|count| u32::try_from(count).ok())
            .unwrap_or(0)
    }
}

/// `Instrument`, `Responses`, `SurveyFile` and `SurveyFileOptions` to a file.
#[wasm_bindgen(js_name = exportSurvey)]
pub fn export_survey(
    instrument: &str,
    responses: &str,
    file: &str,
    options: &str,
) -> Answer<Vec<u8>> {
    throw(survey::survey_file(
        &read("instrument", instrument)?,
        &read("responses", responses)?,
        read("file", file)?,
        &read("options", options)?,
    ))
}

/// `Person[][]` to `MergedRosters`.
#[wasm_bindgen(js_name = mergeRosters)]
pub fn merge_rosters(rosters: &str) -> Answer {
    let (people, findings) = roster::merge(read("rosters", rosters)?);
    Ok(json::encode(&wire::MergedRosters { people, findings }))
}

/// A file, `ReadOptions` and `Person[]` to `ReadPairs`.
#[wasm_bindgen(js_name = readPairs)]
pub fn read_pairs(bytes: &[u8], options: &str, people: &str) -> Answer {
    answer(roster::read_pairs(
        bytes,
        &read("options", options)?,
        &read::<Vec<Person>>("people", people)?,
    ))
}

/// `Person[]` to `Finding[]`.
#[wasm_bindgen(js_name = checkRoster)]
pub fn check_roster(people: &str) -> Answer {
    Ok(json::encode(&roster::check(&read::<Vec<Person>>(
        "people", people,
    )?)))
}

/// `Person[]` and `ValueMerge[]` to `Person[]` with these spellings replaced.
#[wasm_bindgen(js_name = mergeValues)]
pub fn merge_values(people: &str, merges: &str) -> Answer {
    let mut people = read::<Vec<Person>>("people", people)?;
    roster::spelling::merge(
        &mut people,
        &read::<Vec<roster::spelling::ValueMerge>>("merges", merges)?,
    );
    Ok(json::encode(&people))
}

/// `Person[]` to `RosterShape`.
#[wasm_bindgen(js_name = rosterShape)]
pub fn roster_shape(people: &str) -> Answer {
    Ok(json::encode(&roster::shape(&read::<Vec<Person>>(
        "people", people,
    )?)))
}

/// `Person[]` before and after to `RosterDiff`.
#[wasm_bindgen(js_name = diffRosters)]
pub fn diff_rosters(before: &str, after: &str) -> Answer {
    Ok(json::encode(&roster::diff(
        &read::<Vec<Person>>("people before", before)?,
        &read::<Vec<Person>>("people after", after)?,
    )))
}

/// "csv" or "xlsx" to a file to fill in.
#[wasm_bindgen]
pub fn template(format: &str) -> Answer<Vec<u8>> {
    throw(roster::template(format))
}

/// The sample programme as a CSV file.
#[wasm_bindgen(js_name = sampleRoster)]
#[must_use]
pub fn sample_roster() -> Vec<u8> {
    roster::sample()
}

/// A file, `ReadOptions` and `FileFormat` to a file of the rows that were not taken over.
#[wasm_bindgen(js_name = exportRejected)]
pub fn export_rejected(bytes: &[u8], options: &str, format: &str) -> Answer<Vec<u8>> {
    let options = read::<ReadOptions>("options", options)?;
    let format = read::<FileFormat>("format", format)?;
    throw(export::rejected(bytes, &options, format))
}

/// What is asked of a pairing, as it comes: a hundred thousand people as one text would be held several times over.
#[wasm_bindgen]
pub struct Question(Request);

#[wasm_bindgen]
impl Question {
    /// `Request` as UTF-8, whole or without people, and about how many of them follow.
    pub fn begin(request: &[u8], people: u32) -> Answer<Question> {
        let mut request: Request = read_bytes("request", request)?;
        // Where there is no room for them they come all the same, as far as they do.
        drop(request.people.try_reserve_exact(people as usize));
        Ok(Question(request))
    }

    /// The next `Person[]` as UTF-8.
    pub fn people(&mut self, piece: &[u8]) -> Answer<()> {
        let mut people = read_bytes::<Vec<Person>>("people", piece)?;
        if self.0.people.is_empty() {
            let pieces = self.0.people.capacity() / people.len().max(1);
            ample(piece.len().saturating_mul(pieces).saturating_mul(2));
        }
        pairing::lean(&self.0.policy, &mut people);
        self.0.people.append(&mut people);
        Ok(())
    }
}

/// A resumable pairing.
#[wasm_bindgen]
pub struct PairJob {
    job: Job,
    /// The answer, whose pairs are still to be fetched.
    told: Option<Told>,
}

#[wasm_bindgen]
impl PairJob {
    /// Takes a question whose people have all come.
    pub fn start(question: Question) -> Answer<PairJob> {
        let job = throw(Job::begin(question.0))?;
        Ok(PairJob { job, told: None })
    }

    /// Whether people and rules are compiled, from when on a step lasts as long as its budget says.
    #[must_use]
    pub fn compiled(&self) -> bool {
        self.job.compiled()
    }

    /// Looks at about `budget` pairs of people more; `Pairing` when it is done, but for its pairs.
    pub fn step(&mut self, budget: f64) -> Answer<Option<String>> {
        // A negative number or NaN becomes 0, as it should.
        self.told = throw(self.job.step_told(budget as u64))?;
        Ok(self.told.as_ref().map(|told| json::encode(told.head())))
    }

    /// The next pairs of what is done, at most `count` of them, as `Piece` says.
    pub fn pairs(&mut self, count: u32) -> Option<String> {
        let piece = self.told.as_mut()?.piece(count as usize)?;
        Some(json::encode(&piece))
    }

    /// Asks for the best `Pairing` that can be had soon; `step` ends with it.
    pub fn hurry(&mut self) {
        self.job.hurry();
    }

    /// Cuts what helpers can work on into pieces of about so many pairs of people.
    pub fn share(&mut self, cells: f64) {
        self.job.share(cells as u64);
    }

    /// How many pairs of people helpers can look at; 0 where they are of no use, or before the first step.
    #[must_use]
    pub fn shareable(&self) -> f64 {
        self.job.shareable() as f64
    }

    /// The number of the errand under way; 0 when there is none.
    #[must_use]
    pub fn errand(&self) -> u32 {
        self.job.errand()
    }

    /// That errand, for `PairHelper.begin`.
    #[wasm_bindgen(js_name = errandBytes)]
    #[must_use]
    pub fn errand_bytes(&self) -> Option<Vec<u8>> {
        self.job.errand_bytes()
    }

    /// A piece of it for a helper.
    #[wasm_bindgen(js_name = handOut)]
    pub fn hand_out(&mut self) -> Option<u32> {
        self.job.hand_out()
    }

    /// What a helper found in a piece of an errand.
    #[wasm_bindgen(js_name = handIn)]
    pub fn hand_in(&mut self, errand: u32, piece: u32, found: &[u8]) -> bool {
        self.job.hand_in(errand, piece, found)
    }

    /// `Progress`.
    #[must_use]
    pub fn progress(&self) -> String {
        json::encode(&self.job.progress())
    }
}

/// Helps a `PairJob` that lives elsewhere.
#[wasm_bindgen]
pub struct PairHelper(Helper);

#[wasm_bindgen]
impl PairHelper {
    /// The question of the job.
    pub fn start(question: Question) -> Answer<PairHelper> {
        throw(Helper::new(&question.0)).map(PairHelper)
    }

    /// Takes an errand of the job; false when it is none for these people.
    pub fn begin(&mut self, errand: &[u8]) -> bool {
        self.0.begin(errand)
    }

    /// What it finds in a piece of the errand.
    #[must_use]
    pub fn piece(&self, number: u32) -> Option<Vec<u8>> {
        self.0.piece(number)
    }
}

/// Resumable work other than pairing.
#[wasm_bindgen]
pub struct Work(Box<dyn Steps>);

/// What all long work can do; answers are JSON text.
trait Steps {
    fn step(&mut self, budget: u64) -> Answer<Option<String>>;
    fn finish(&mut self) -> Answer;
    fn progress(&self) -> Progress;
}

macro_rules! steps {
    ($($job:ty),*) => {$(
        impl Steps for $job {
            fn step(&mut self, budget: u64) -> Answer<Option<String>> {
                throw(<$job>::step(self, budget)).map(|answer| answer.map(|a| json::encode(&a)))
            }
            fn finish(&mut self) -> Answer {
                answer(self.finish_now())
            }
            fn progress(&self) -> Progress {
                <$job>::progress(self)
            }
        }
    )*};
}

steps!(
    AlternativesJob,
    CirclesJob,
    CompareJob,
    RematchJob,
    RoundsJob,
    WaitingJob
);

impl Steps for survey::ScoreJob {
    fn step(&mut self, budget: u64) -> Answer<Option<String>> {
        Ok(survey::ScoreJob::step(self, budget).map(|scores| json::encode(&scores)))
    }
    fn finish(&mut self) -> Answer {
        // Half the answers would give other numbers, so the whole is finished.
        loop {
            if let Some(scores) = survey::ScoreJob::step(self, u64::MAX) {
                return Ok(json::encode(&scores));
            }
        }
    }
    fn progress(&self) -> Progress {
        so_far(survey::ScoreJob::progress(self))
    }
}

#[wasm_bindgen]
impl Work {
    /// `ScoreRequest` without its answers, and the answers column after column; ends in `SurveyScores`.
    #[wasm_bindgen(js_name = scoreSurvey)]
    pub fn score_survey(request: &str, answers: Vec<Uint8Array>) -> Answer<Work> {
        let mut request = read::<ScoreRequest>("request", request)?;
        throw(request.responses.fill(&mut columns(&answers)))?;
        throw(survey::ScoreJob::new(request)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, with `current`; ends in a `Rematch`.
    pub fn rematch(request: &str) -> Answer<Work> {
        throw(RematchJob::new(read("request", request)?)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, how many, `Pairing | null`; ends in `Pairing[]`.
    pub fn alternatives(request: &str, count: f64, known: &str) -> Answer<Work> {
        let known = read::<Option<Pairing>>("pairing", known)?;
        let job = AlternativesJob::new(read("request", request)?, known, count as u32);
        throw(job).map(|job| Work(Box::new(job)))
    }

    /// `Request`; ends in a `Comparison`.
    #[wasm_bindgen(js_name = comparePriorities)]
    pub fn compare_priorities(request: &str) -> Answer<Work> {
        throw(CompareJob::new(read("request", request)?)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, `Pairing`; ends in `WaitingHelp`.
    #[wasm_bindgen(js_name = waitingHelp)]
    pub fn waiting_help(request: &str, pairing: &str) -> Answer<Work> {
        let pairing: Pairing = read("pairing", pairing)?;
        throw(WaitingJob::new(read("request", request)?, &pairing)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, `RoundsOptions`; ends in `Rounds`.
    pub fn rounds(request: &str, options: &str) -> Answer<Work> {
        let options = read("options", options)?;
        throw(RoundsJob::new(read("request", request)?, options)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, `CirclesOptions`; ends in `Circles`.
    pub fn circles(request: &str, options: &str) -> Answer<Work> {
        let options = read("options", options)?;
        throw(CirclesJob::new(read("request", request)?, options)).map(|job| Work(Box::new(job)))
    }

    /// Looks at about `budget` pairs of people more; the answer when it is done.
    pub fn step(&mut self, budget: f64) -> Answer<Option<String>> {
        self.0.step(budget as u64)
    }

    /// The best answer so far.
    pub fn finish(&mut self) -> Answer {
        self.0.finish()
    }

    /// `Progress`.
    #[must_use]
    pub fn progress(&self) -> String {
        json::encode(&self.0.progress())
    }
}

/// `Request`, `[mentor, mentee][]`, most pairs of one mentor over all rounds or null, to the `Request` that the next round answers.
#[wasm_bindgen(js_name = roundRequest)]
pub fn round_request(request: &str, earlier: &str, load: &str) -> Answer {
    Ok(json::encode(&pairing::round_request(
        &read("request", request)?,
        &read::<Vec<(String, String)>>("pairs", earlier)?,
        read("load", load)?,
    )))
}

/// `Request`, `Pairing[]`, `ExportOptions` to a file.
#[wasm_bindgen(js_name = exportRounds)]
pub fn export_rounds(request: &str, rounds: &str, options: &str) -> Answer<Vec<u8>> {
    throw(rounds_and_circles::rounds(
        &read("request", request)?,
        &read::<Vec<Pairing>>("rounds", rounds)?,
        &read("options", options)?,
    ))
}

/// `Request`, `Circle[]`, `ExportOptions` to a file.
#[wasm_bindgen(js_name = exportCircles)]
pub fn export_circles(request: &str, circles: &str, options: &str) -> Answer<Vec<u8>> {
    throw(rounds_and_circles::circles(
        &read("request", request)?,
        &read::<Vec<Circle>>("circles", circles)?,
        &read("options", options)?,
    ))
}

/// `Request`, `Pairing` to `Access`.
#[wasm_bindgen]
pub fn access(request: &str, pairing: &str) -> Answer {
    Ok(json::encode(&pairing::access(
        &read("request", request)?,
        &read("pairing", pairing)?,
    )))
}

/// `Request`, `Pairing` to `UnknownPair[]`.
#[wasm_bindgen(js_name = unknownValues)]
pub fn unknown_values(request: &str, pairing: &str) -> Answer {
    Ok(json::encode(&pairing::unknown_values(
        &read("request", request)?,
        &read("pairing", pairing)?,
    )))
}

/// `Policy` to `Policy`.
#[wasm_bindgen(js_name = unknownLevelsWait)]
pub fn unknown_levels_wait(policy: &str) -> Answer {
    Ok(json::encode(&pairing::unknown_levels_wait(&read(
        "policy", policy,
    )?)))
}

/// `Policy` to its direction in one sentence.
#[wasm_bindgen(js_name = describeDirection)]
pub fn describe_direction(policy: &str) -> Answer {
    Ok(pairing::describe_direction(&read("policy", policy)?).to_owned())
}

/// `Request`, `Pairing`, `AuditOptions` to `AuditRecord`.
#[wasm_bindgen(js_name = auditRecord)]
pub fn audit_record(request: &str, pairing: &str, options: &str) -> Answer {
    Ok(json::encode(&audit::audit_record(
        &read("request", request)?,
        &read("pairing", pairing)?,
        read("options", options)?,
    )))
}

/// `AuditRecord`, `Request` to `Replay`.
#[wasm_bindgen]
pub fn replay(record: &str, request: &str) -> Answer {
    answer(audit::replay(
        &throw(audit::read_record(record))?,
        &read("request", request)?,
    ))
}

/// A check of a pairing under way.
#[wasm_bindgen]
pub struct VerifyJob(Check);

#[wasm_bindgen]
impl VerifyJob {
    /// `Request`, `Pairing`.
    pub fn start(request: &str, pairing: &str) -> Answer<VerifyJob> {
        Ok(Self(Check::new(
            read("request", request)?,
            read("pairing", pairing)?,
        )))
    }

    /// Looks at about `budget` pairs of people more; `Verdict` when it is done.
    pub fn step(&mut self, budget: f64) -> Option<String> {
        // A negative number or NaN becomes 0, as it should.
        self.0
            .step(budget as u64)
            .map(|verdict| json::encode(&verdict))
    }

    /// `Progress`.
    #[must_use]
    pub fn progress(&self) -> String {
        json::encode(&self.0.progress())
    }
}

/// `Request` to `Conflicts`.
#[wasm_bindgen]
pub fn conflicts(request: &str) -> Answer {
    answer(pairing::conflicts(&read::<Request>("request", request)?))
}

/// `Request` to the ids of `Compatibility` (without its points) and its points.
#[wasm_bindgen]
pub fn compatibility(request: &str) -> Answer<Compatibility> {
    let mut answer = throw(pairing::compatibility(&read("request", request)?))?;
    let points = std::mem::take(&mut answer.points);
    Ok(Compatibility {
        ids: json::encode(&answer),
        points,
    })
}

/// What `compatibility` answers: the numbers cross as they are, since JSON knows no NaN and four million numbers as text take long.
#[wasm_bindgen]
pub struct Compatibility {
    ids: String,
    points: Vec<f64>,
}

#[wasm_bindgen]
impl Compatibility {
    /// `{ mentors, mentees, points: [] }`, once.
    pub fn ids(&mut self) -> String {
        std::mem::take(&mut self.ids)
    }

    /// The points, once.
    pub fn points(&mut self) -> Vec<f64> {
        std::mem::take(&mut self.points)
    }
}

/// `Request`, `Pairing`, mentor, mentee to `WhyNot`.
#[wasm_bindgen(js_name = whyNot)]
pub fn why_not(request: &str, pairing: &str, mentor: &str, mentee: &str) -> Answer {
    inquire(request, pairing, |ready| {
        answer(ready.why_not(mentor, mentee))
    })
}

/// `Request`, `Pairing`, mentor, mentee to `PairView`.
#[wasm_bindgen(js_name = explainPair)]
pub fn explain_pair(request: &str, pairing: &str, mentor: &str, mentee: &str) -> Answer {
    inquire(request, pairing, |ready| {
        answer(ready.explain_pair(mentor, mentee))
    })
}

thread_local! {
    /// What the last question was about. Answers never depend on it, only how soon they come.
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

struct Last {
    request: String,
    pairing: String,
    ready: Inquiry,
}

/// Asks about a request and its pairing; when they are, letter by letter, those of the last question, nothing is read again.
fn inquire(request: &str, pairing: &str, ask: impl FnOnce(&Inquiry) -> Answer) -> Answer {
    LAST.with_borrow_mut(|last| {
        let same = |last: &&mut Last| last.request == request && last.pairing == pairing;
        if let Some(last) = last.as_mut().filter(same) {
            return ask(&last.ready);
        }
        // The old one goes before the new one comes: two would take twice the memory.
        *last = None;
        let ready = throw(Inquiry::new(
            read("request", request)?,
            read::<Asked>("pairing", pairing)?.into(),
        ))?;
        let ready = last.insert(Last {
            request: request.to_owned(),
            pairing: pairing.to_owned(),
            ready,
        });
        ask(&ready.ready)
    })
}

/// `Request`, `[mentor, mentee][]`, `Certificate | null` to `Pairing`.
#[wasm_bindgen]
pub fn evaluate(request: &str, pairs: &str, best: &str) -> Answer {
    answer(pairing::evaluate(
        &read("request", request)?,
        &read::<Vec<(String, String)>>("pairs", pairs)?,
        read::<Option<Certificate>>("certificate", best)?.as_ref(),
    ))
}

/// `Preset[]`.
#[wasm_bindgen]
#[must_use]
pub fn presets() -> String {
    json::encode(&pairing::presets())
}

/// `Policy`, `Person[]` to `Finding[]`.
#[wasm_bindgen(js_name = checkPolicy)]
pub fn check_policy(policy: &str, people: &str) -> Answer {
    Ok(json::encode(&pairing::check(
        &read::<Policy>("policy", policy)?,
        &read::<Vec<Person>>("people", people)?,
    )))
}

/// `Policy` to `DescribedRule[]`.
#[wasm_bindgen(js_name = describePolicy)]
pub fn describe_policy(policy: &str) -> Answer {
    Ok(json::encode(&pairing::describe(&read::<Policy>(
        "policy", policy,
    )?)))
}

/// `Request`, `Pairing | null` to `Effects`.
#[wasm_bindgen(js_name = ruleEffects)]
pub fn rule_effects(request: &str, pairing: &str) -> Answer {
    answer(pairing::effects(
        &read::<Request>("request", request)?,
        read::<Option<Pairing>>("pairing", pairing)?.as_ref(),
    ))
}

/// `AssignRequest` without its points, and the points (NaN where no pair may exist), to `Assignment`.
#[wasm_bindgen(js_name = assign)]
pub fn assign_dense(request: &str, points: Vec<f64>) -> Answer {
    let mut request = read::<AssignRequest>("request", request)?;
    request.points = points;
    answer(assign::assign(&request))
}

/// Columns of answers, each copied when its turn comes: a million respondents are held once less.
fn columns(answers: &[Uint8Array]) -> impl Iterator<Item = Vec<u8>> {
    answers.iter().map(Uint8Array::to_vec)
}

/// `CompareRequest` without its answers, and the answers of both waves column after column, to `WaveComparison`.
#[wasm_bindgen(js_name = compareWaves)]
pub fn compare_waves(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<CompareRequest>("request", request)?;
    let mut columns = columns(&answers);
    throw(request.before.fill(&mut columns))?;
    throw(request.after.fill(&mut columns))?;
    answer(survey::compare_waves(&request))
}

/// `TrendRequest` without its answers, and the answers of all waves column after column, to `Trend`.
#[wasm_bindgen]
pub fn trend(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<TrendRequest>("request", request)?;
    let mut columns = columns(&answers);
    for wave in &mut request.waves {
        throw(wave.fill(&mut columns))?;
    }
    answer(survey::trend(&request))
}

/// `AgreementRequest` without its answers, and the answers column after column, to `PairAgreement`.
#[wasm_bindgen(js_name = pairAgreement)]
pub fn pair_agreement(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<AgreementRequest>("request", request)?;
    throw(request.responses.fill(&mut columns(&answers)))?;
    answer(survey::pair_agreement(&request))
}

/// `ReliabilityRequest` without its answers, and the answers (NaN where there is none), to `Reliability`.
#[wasm_bindgen]
pub fn reliability(request: &str, answers: Vec<f64>) -> Answer {
    let mut request = read::<ReliabilityRequest>("request", request)?;
    request.answers = answers;
    answer(survey::reliability(&request))
}

/// `ChangeRequest` without its scores, and the scores before and after, to `ChangeReport`.
#[wasm_bindgen]
pub fn change(request: &str, before: Vec<f64>, after: Vec<f64>) -> Answer {
    let mut request = read::<ChangeRequest>("request", request)?;
    request.before = before;
    request.after = after;
    answer(survey::change(&request))
}

/// `Request`, `Pairing`, `ExportOptions` to a file.
#[wasm_bindgen(js_name = exportPairs)]
pub fn export_pairs(request: &str, pairing: &str, options: &str) -> Answer<Vec<u8>> {
    throw(export::pairs(
        &read::<Request>("request", request)?,
        &read::<Pairing>("pairing", pairing)?,
        &read::<ExportOptions>("options", options)?,
    ))
}

/// `Programme` and a passphrase to a sealed file.
#[wasm_bindgen(js_name = lockProgramme)]
pub fn lock_programme(programme: &str, passphrase: String) -> Answer<Vec<u8>> {
    let passphrase = Zeroizing::new(passphrase);
    let programme = read::<Programme>("programme", programme)?;
    throw(programme::encode(programme).and_then(|bytes| vault::lock(&bytes, &passphrase)))
}

/// A sealed file and its passphrase to `Programme`.
#[wasm_bindgen(js_name = unlockProgramme)]
pub fn unlock_programme(bytes: &[u8], passphrase: String) -> Answer {
    let passphrase = Zeroizing::new(passphrase);
    answer(vault::unlock(bytes, &passphrase).and_then(|plain| programme::decode(&plain)))
}

/// A passphrase.
#[wasm_bindgen(js_name = suggestPassphrase)]
pub fn suggest_passphrase() -> Answer {
    answer(vault::suggest_passphrase())
}

/// A passphrase to `PassphraseStrength`.
#[wasm_bindgen(js_name = passphraseStrength)]
#[must_use]
pub fn passphrase_strength(passphrase: String) -> String {
    json::encode(&vault::passphrase_strength(&Zeroizing::new(passphrase)))
}

/// `KeyPair`.
#[wasm_bindgen(js_name = keyPair)]
pub fn key_pair() -> Answer {
    answer(vault::key_pair())
}

/// A text and a recipient to a sealed file.
#[wasm_bindgen]
pub fn seal(text: &str, recipient: &str) -> Answer<Vec<u8>> {
    throw(vault::seal(text, recipient))
}

/// A sealed file to the same as text.
#[wasm_bindgen]
pub fn armor(sealed: &[u8]) -> Answer {
    throw(vault::armor(sealed))
}

/// A sealed file, armored or not, and an identity to the text.
#[wasm_bindgen]
pub fn open(sealed: &[u8], identity: String) -> Answer {
    let identity = Zeroizing::new(identity);
    throw(vault::open(sealed, &identity))
}

/// A salt for code words.
#[wasm_bindgen(js_name = newSalt)]
pub fn new_salt() -> Answer {
    throw(vault::new_salt())
}

/// `string[]` and a salt to a code word.
#[wasm_bindgen(js_name = linkCode)]
pub fn link_code(answers: &str, salt: &str) -> Answer {
    let answers = Zeroizing::new(read::<Vec<String>>("answers", answers)?);
    throw(vault::link_code(&answers, salt))
}

/// A word of one's own for a code word.
#[wasm_bindgen(js_name = suggestCodeWord)]
pub fn suggest_code_word() -> Answer {
    throw(vault::suggest_code_word())
}

/// A word of one's own, or none, to `CodeGuesses`.
#[wasm_bindgen(js_name = codeGuesses)]
pub fn code_guesses(own_word: &str) -> Answer {
    answer(Ok(vault::code_guesses(own_word)))
}

/// How many, to `string[]`.
#[wasm_bindgen]
pub fn tickets(count: f64) -> Answer {
    answer(vault::tickets(count as u32))
}

/// `Instrument`, side or null, answers by item, to the ids of the items that are asked.
#[wasm_bindgen(js_name = shownItems)]
pub fn shown_items(instrument: &str, side: &str, answers: &str) -> Answer {
    Ok(json::encode(&survey::shown(
        &read("instrument", instrument)?,
        read("side", side)?,
        &read("answers", answers)?,
    )))
}

/// `Instrument[]` of the bank.
#[must_use]
#[wasm_bindgen]
pub fn instruments() -> String {
    json::encode(&survey::instruments())
}

/// Text of a file to `BroughtInstrument`.
#[wasm_bindgen(js_name = readInstrument)]
pub fn read_instrument(text: &str) -> Answer {
    answer(survey::read_instrument(text))
}

/// `Instrument` to `Finding[]`.
#[wasm_bindgen(js_name = checkInstrument)]
pub fn check_instrument(instrument: &str) -> Answer {
    Ok(json::encode(&survey::check_instrument(&read(
        "instrument",
        instrument,
    )?)))
}

/// `Instrument` and answers to its questions (or null for every proposal) to `Instrument`.
#[wasm_bindgen(js_name = answerQuestions)]
pub fn answer_questions(instrument: &str, answers: &str) -> Answer {
    let answers: Option<IndexMap<String, String>> = read("answers", answers)?;
    answer(survey::answer_questions(
        &read("instrument", instrument)?,
        answers.as_ref(),
    ))
}

/// `Instrument` and `AnswerSheet[]` to a roster file.
#[wasm_bindgen(js_name = intakeRoster)]
pub fn intake_roster(instrument: &str, sheets: &str) -> Answer<Vec<u8>> {
    let sheets: Vec<survey::AnswerSheet> = read("answers", sheets)?;
    Ok(survey::intake_roster(
        &read("instrument", instrument)?,
        &sheets,
    ))
}

/// `Instrument`, `Responses` and a language to `Readiness`.
#[wasm_bindgen(js_name = readinessResult)]
pub fn readiness_result(instrument: &str, responses: &str, language: &str) -> Answer {
    answer(survey::readiness_result(
        &read("instrument", instrument)?,
        &read("responses", responses)?,
        language,
    ))
}

/// `Postbox`.
#[wasm_bindgen(js_name = newPostbox)]
pub fn new_postbox() -> Answer {
    answer(ask::new_postbox())
}

/// `SurveyLink` to a link.
#[wasm_bindgen(js_name = surveyLink)]
pub fn survey_link(link: &str) -> Answer {
    throw(ask::survey_link(&read("link", link)?, survey::instrument))
}

/// What stands after the `#` to `Asking`.
#[wasm_bindgen(js_name = readSurveyLink)]
pub fn read_survey_link(hash: &str) -> Answer {
    answer(ask::read_survey_link(hash, survey::instrument))
}

/// `Asking` to the text that stands in a respondent file.
#[wasm_bindgen(js_name = writeAsking)]
pub fn write_asking(asking: &str) -> Answer {
    throw(ask::write_asking(&read("questionnaire", asking)?))
}

/// The text that stands in a respondent file to `Asking`.
#[wasm_bindgen(js_name = readAsking)]
pub fn read_asking(text: &str) -> Answer {
    answer(ask::read_asking(text))
}

/// `Asking`, `AnswerSheet`, the page's mark and how often it has sealed, to a sealed answer.
#[wasm_bindgen(js_name = sealAnswer)]
pub fn seal_answer(asking: &str, sheet: &str, mark: &str, turn: f64) -> Answer<Vec<u8>> {
    throw(ask::seal_answer(
        &read("questionnaire", asking)?,
        read("answers", sheet)?,
        mark,
        turn as u32,
    ))
}

/// Everything handed in, one after the other, `[length, modified | null][]`, an identity and an `Instrument`, to `OpenedAnswers`.
#[wasm_bindgen(js_name = openAnswers)]
pub fn open_answers(all: &[u8], parts: &str, identity: String, instrument: &str) -> Answer {
    let identity = Zeroizing::new(identity);
    let mut rest = all;
    let files = read::<Vec<(u32, Option<f64>)>>("files", parts)?
        .into_iter()
        .map(|(length, modified)| {
            let bytes;
            (bytes, rest) = rest.split_at(rest.len().min(length as usize));
            ask::SealedFile { bytes, modified }
        })
        .collect::<Vec<_>>();
    answer(ask::open_answers(
        &files,
        &identity,
        &read("instrument", instrument)?,
    ))
}

fn read<T: DeserializeOwned>(what: &str, text: &str) -> Answer<T> {
    throw(json::decode(what, text))
}

/// Lets the memory grow by so many bytes at once, if it can. Each time that it grows, JavaScript looks through all that it holds, which
/// for a hundred thousand people takes longer than to read them.
fn ample(bytes: usize) {
    let mut room = Vec::<u8>::new();
    if room.try_reserve_exact(bytes).is_ok() {
        std::hint::black_box(&room);
    }
}

/// Text that the caller has encoded; what is no UTF-8 becomes replacement characters.
fn read_bytes<T: DeserializeOwned>(what: &str, text: &[u8]) -> Answer<T> {
    read(what, &String::from_utf8_lossy(text))
}

fn answer<T: Serialize>(result: Result<T, Error>) -> Answer {
    throw(result).map(|value| json::encode(&value))
}

/// Progress of what makes no pairs: what is being done, how much of it, and of how much.
fn so_far((phase, done, of): (&str, u32, u32)) -> Progress {
    Progress {
        phase: phase.to_owned(),
        done,
        of,
        pairs: None,
        gap: None,
    }
}

fn throw<T>(result: Result<T, Error>) -> Answer<T> {
    result.map_err(|error| json::encode(&error))
}
