//! Any bytes as the export of a forms tool, read by a survey of the bank and by one drafted from it; any text as a survey.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viceversa::survey::{self, ReadResponsesOptions};

fuzz_target!(|bytes: &[u8]| {
    for instrument in [None, survey::instrument("pulse")] {
        let options = ReadResponsesOptions { instrument, ..Default::default() };
        let Ok(read) = survey::read_responses(bytes, options) else { continue };
        let count = read.responses.count as usize;
        assert!(read.responses.columns.iter().all(|column| column.answers.len() == count));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = survey::read_instrument(text);
    }
});
