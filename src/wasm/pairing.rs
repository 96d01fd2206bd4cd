//! Requests to pairings, and pairings checked.

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, ample, answer, read, read_bytes, throw};
use crate::pairing::assign;
use crate::pairing::assign::AssignRequest;
use crate::pairing::{Check, Helper, InternedPairing, Job, Request};
use crate::roster::Person;
use crate::{json, pairing, roster};

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
        let Request { people, policy, .. } = &mut self.0;
        let from = people.len();
        let read = str::from_utf8(piece).ok();
        let read = read.and_then(|text| roster::read_json(text, people));
        if read.is_none() {
            people.append(&mut read_bytes::<Vec<Person>>("people", piece)?);
        }
        if from == 0 {
            let pieces = people.capacity() / people.len().max(1);
            ample(piece.len().saturating_mul(pieces).saturating_mul(2));
        }
        pairing::lean(policy, &mut people[from..]);
        Ok(())
    }
}

/// A resumable pairing.
#[wasm_bindgen]
pub struct PairJob {
    job: Job,
    /// The answer, whose pairs are still to be fetched.
    told: Option<InternedPairing>,
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
        self.told = throw(self.job.step_interned(budget as u64))?;
        Ok(self.told.as_ref().map(|told| json::encode(told.head())))
    }

    /// The next pairs of what is done, at most `count` of them, as `Piece` says.
    pub fn pairs(&mut self, count: u32) -> Option<String> {
        let piece = self.told.as_mut()?.piece(count as usize)?;
        Some(piece.json())
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

/// `Request`, `[mentor, mentee][]`, most pairs of one mentor over all rounds or null, to the `Request` that the next round answers.
#[wasm_bindgen(js_name = roundRequest)]
pub fn round_request(request: &str, earlier: &str, load: &str) -> Answer {
    Ok(json::encode(&pairing::round_request(
        &read("request", request)?,
        &read::<Vec<(String, String)>>("pairs", earlier)?,
        read("load", load)?,
    )))
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

/// `AssignRequest` without its points, and the points (NaN where no pair may exist), to `Assignment`.
#[wasm_bindgen(js_name = assign)]
pub fn assign_dense(request: &str, points: Vec<f64>) -> Answer {
    let mut request = read::<AssignRequest>("request", request)?;
    request.points = points;
    answer(assign::assign(&request))
}
