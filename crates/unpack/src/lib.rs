//! Unpacks the format `.lzma` (LZMA1 with its 13 bytes of head), in a module of its own that is let go of afterwards: a module's memory never
//! shrinks, and the core's is for people.

use std::fmt;
use std::io::Read;

use lzma_rust2::LzmaReader;

/// Why bytes cannot be unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No head of the format, or one that says less or more than is wanted.
    Head,
    /// Cut short or damaged.
    Body,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Head => "not what was packed",
            Self::Body => "damaged",
        })
    }
}

/// Where the head says how many bytes there are: after the properties and the size of the dictionary.
const SIZE: std::ops::Range<usize> = 5..13;

/// Room for the dictionary and all else, in KiB. What the build packs has one of 8 MiB.
const ROOM_KIB: u32 = 32 << 10;

/// The bytes that were packed, of which there may be `most` at most.
///
/// # Errors
///
/// When these are no `.lzma` bytes that say their size, say more than `most`, or are damaged.
///
/// # Source
///
/// The `.lzma` file format of LZMA Utils, as the XZ Utils describe it (`doc/lzma-file-format.txt`).
pub fn unpack(packed: &[u8], most: usize) -> Result<Vec<u8>, Fault> {
    let size = packed
        .get(SIZE)
        .and_then(|bytes| bytes.try_into().ok())
        .map(u64::from_le_bytes)
        .and_then(|size| usize::try_from(size).ok())
        .filter(|size| *size <= most)
        .ok_or(Fault::Head)?;
    let mut reader = LzmaReader::new_mem_limit(packed, ROOM_KIB, None).map_err(|_| Fault::Head)?;
    let mut bytes = vec![0; size];
    reader.read_exact(&mut bytes).map_err(|_| Fault::Body)?;
    Ok(bytes)
}

/// For JavaScript.
#[cfg(target_arch = "wasm32")]
mod boundary {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The bytes that were packed as `.lzma`; nothing where these are none, or would be more than `most`.
    #[wasm_bindgen]
    #[must_use]
    pub fn unpack(packed: &[u8], most: usize) -> Option<Vec<u8>> {
        super::unpack(packed, most).ok()
    }
}
