//! The memory that stretching a passphrase takes is asked for before it is used: where a device has less, that is an answer, and not the end
//! of the core.

use std::hint::black_box;

use crate::Error;
use crate::words::failure;

/// A file may ask for at most this much, 1 GiB and some seconds; more would be an attack on the machine that opens it.
pub(super) const LARGEST: u8 = 20;

/// Room for what scrypt needs beside its blocks.
const BESIDE: usize = 1 << 20;

/// Whether the platform gives what scrypt takes at 2^`factor` blocks of 1 KiB (r = 8). What it gave stays with the core, which uses it next.
pub(super) fn affords(factor: u8) -> bool {
    let mut room: Vec<u8> = Vec::new();
    let given = factor <= LARGEST
        && room
            .try_reserve_exact((1024_usize << factor) + BESIDE)
            .is_ok();
    // Memory that nobody looks at need not be asked for.
    black_box(&room);
    given
}

/// The highest of these costs that the platform has the memory for.
pub(super) fn affordable(lowest: u8, highest: u8) -> Result<u8, Error> {
    (lowest..=highest)
        .rev()
        .find(|factor| affords(*factor))
        .ok_or_else(no_memory)
}

pub(super) fn no_memory() -> Error {
    failure!("vault-no-memory", "no-memory")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_cost_that_fits_is_taken_and_none_beyond_what_a_file_may_ask_for() {
        assert_eq!(affordable(16, 18).ok(), Some(18));
        assert!(!affords(LARGEST + 1));
        assert_eq!(
            affordable(LARGEST + 1, LARGEST + 3)
                .map_err(|error| error.code().to_owned())
                .err()
                .as_deref(),
            Some("no-memory")
        );
    }
}
