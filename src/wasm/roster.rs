//! Files to people.

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, answer, read, so_far, throw};
use crate::programme::export::{self, FileFormat};
use crate::roster::{Person, ReadOptions};
use crate::{json, roster, wire};

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
