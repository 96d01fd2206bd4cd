//! Values as JSON text, and failures as such.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::pairing::Progress;
use crate::{Error, json};

/// Text of an answer, or text of an [`Error`].
pub(super) type Answer<T = String> = Result<T, String>;

pub(super) fn read<T: DeserializeOwned>(what: &str, text: &str) -> Answer<T> {
    throw(json::decode(what, text))
}

/// Lets the memory grow by so many bytes at once, if it can. Each time that it grows, JavaScript looks through all that it holds, which
/// for a hundred thousand people takes longer than to read them.
pub(super) fn ample(bytes: usize) {
    let mut room = Vec::<u8>::new();
    if room.try_reserve_exact(bytes).is_ok() {
        std::hint::black_box(&room);
    }
}

/// Text that the caller has encoded; what is no UTF-8 becomes replacement characters.
pub(super) fn read_bytes<T: DeserializeOwned>(what: &str, text: &[u8]) -> Answer<T> {
    read(what, &String::from_utf8_lossy(text))
}

pub(super) fn answer<T: Serialize>(result: Result<T, Error>) -> Answer {
    throw(result).map(|value| json::encode(&value))
}

/// Progress of what makes no pairs: what is being done, how much of it, and of how much.
pub(super) fn so_far((phase, done, of): (&str, u32, u32)) -> Progress {
    Progress {
        phase: phase.to_owned(),
        done,
        of,
        pairs: None,
        gap: None,
    }
}

pub(super) fn throw<T>(result: Result<T, Error>) -> Answer<T> {
    result.map_err(|error| json::encode(&error))
}
