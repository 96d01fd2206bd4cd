//! Whole numbers as answers carry them.

/// A length as the number that findings carry.
pub(in crate::pairing) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Whether a number is left out of an answer: serde passes it by reference.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
pub(in crate::pairing) fn is_zero(number: &u32) -> bool {
    *number == 0
}
