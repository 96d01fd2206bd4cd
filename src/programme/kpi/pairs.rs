//! Who is paired with whom.

use std::collections::BTreeSet;

use sorting::ColdCollect;

use crate::programme::Programme;

/// Everybody who is paired with whom, each pair once: the pairs shown, or those that changing starts from.
pub(super) fn pairs(programme: &Programme) -> BTreeSet<(String, String)> {
    match &programme.pairing {
        Some(pairing) => {
            let pairs = pairing.pairs.iter();
            pairs
                .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
                .cold_set()
        }
        None => programme.current.iter().cloned().cold_set(),
    }
}
