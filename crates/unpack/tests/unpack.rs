//! What was packed comes back, and what is damaged is refused.

use std::io::Write;

use lzma_rust2::{LzmaOptions, LzmaWriter};
use unpack::{Fault, unpack};

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut writer = LzmaWriter::new_use_header(
        Vec::new(),
        &LzmaOptions::with_preset(6),
        Some(bytes.len() as u64),
    )
    .expect("options of a preset");
    writer.write_all(bytes).expect("memory");
    writer.finish().expect("memory")
}

/// Bytes that repeat themselves now and then.
fn some(count: u32) -> Vec<u8> {
    (0..count)
        .flat_map(|at| (at % 977 * (at % 31)).to_le_bytes())
        .collect()
}

#[test]
fn what_was_packed_comes_back() {
    for count in [0, 1, 1_000, 300_000] {
        let bytes = some(count);
        let packed = packed(&bytes);
        assert_eq!(unpack(&packed, bytes.len()), Ok(bytes));
    }
}

#[test]
fn what_is_cut_short_is_refused() {
    let packed = packed(&some(10_000));
    for length in [0, 4, 12] {
        assert_eq!(unpack(&packed[..length], 1 << 20), Err(Fault::Head));
    }
    for length in [13, 20, packed.len() / 2] {
        assert!(unpack(&packed[..length], 1 << 20).is_err());
    }
}

#[test]
fn more_than_is_wanted_is_refused_before_room_is_made_for_it() {
    let bytes = some(1_000);
    let mut packed = packed(&bytes);
    assert_eq!(unpack(&packed, bytes.len() - 1), Err(Fault::Head));
    packed[5..13].copy_from_slice(&u64::MAX.to_le_bytes());
    assert_eq!(unpack(&packed, 1 << 20), Err(Fault::Head));
}

#[test]
fn no_damage_makes_it_panic() {
    let whole = packed(&some(2_000));
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        // Whether it is noticed is for the checksum to say.
        let _ = unpack(&damaged, 1 << 20);
    }
}
