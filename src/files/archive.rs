//! The files inside a zip archive, checked before anything is inflated.
//!
//! Only what a workbook needs: stored and deflated entries found by the central directory. Sizes that the archive claims are
//! checked first, and the bytes that really come out are counted, so an entry that lies about its size is caught too.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use crate::error::Error;
use crate::words::failure;

/// Workbooks have dozens of entries.
const ENTRIES: usize = 2_000;
/// All entries together, inflated.
const INFLATED: u64 = 200 << 20;
/// An entry may inflate a hundredfold; the office suites of others stop there as well.
const RATIO: u64 = 100;
/// Below this size a ratio says nothing: a sheet of equal rows is small and harmless.
const FLOOR: u64 = 4 << 20;

/// An opened archive over the bytes of a file.
pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    /// By name in lower case with forward slashes.
    entries: BTreeMap<String, Entry>,
    inflated: u64,
}

#[derive(Clone, Copy)]
struct Entry {
    method: u16,
    encrypted: bool,
    start: usize,
    packed: usize,
    /// Of the inflated bytes.
    size: u32,
    checksum: u32,
}

impl<'a> Archive<'a> {
    /// Reads the directory of an archive and refuses what no workbook has.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        let end = directory_end(bytes).ok_or_else(damaged)?;
        let count = usize::from(u16_at(bytes, end + 10).ok_or_else(damaged)?);
        let mut at = u32_at(bytes, end + 16).ok_or_else(damaged)? as usize;
        if count > ENTRIES {
            return Err(bomb());
        }
        let mut entries = BTreeMap::new();
        let mut spans = Vec::new();
        let mut claimed = 0u64;
        for _ in 0..count {
            let (name, entry) = entry(bytes, &mut at).ok_or_else(damaged)?;
            let (start, packed) = (entry.start, entry.packed);
            let size = u64::from(entry.size);
            claimed += size;
            if too_dense(size, packed as u64) || claimed > INFLATED {
                return Err(bomb());
            }
            spans.push((start, start + packed));
            if entries.insert(name, entry).is_some() {
                return Err(damaged());
            }
        }
        spans.sort_unstable();
        if spans.windows(2).any(|pair| pair[0].1 > pair[1].0) {
            return Err(bomb());
        }
        Ok(Self {
            bytes,
            entries,
            inflated: 0,
        })
    }

    /// Whether there is such an entry.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.contains_key(&normal(name))
    }

    /// Whether any entry's name holds `part` (in lower case).
    pub(super) fn any(&self, part: &str) -> bool {
        self.entries.keys().any(|name| name.contains(part))
    }

    /// Inflates an entry; none if there is no such entry.
    pub(super) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(entry) = self.entries.get(&normal(name)).copied() else {
            return Ok(None);
        };
        if entry.encrypted {
            return Err(super::archive::password());
        }
        let packed = self
            .bytes
            .get(entry.start..entry.start + entry.packed)
            .ok_or_else(damaged)?;
        let left = INFLATED - self.inflated;
        let out = match entry.method {
            0 => packed.to_vec(),
            8 => {
                // The claimed size is not believed: what comes out is bounded by the ratio and by what is left in all.
                let most = left.min((packed.len() as u64 * RATIO).max(FLOOR));
                let mut out = Vec::new();
                DeflateDecoder::new(packed)
                    .take(most + 1)
                    .read_to_end(&mut out)
                    .map_err(|_| damaged())?;
                if out.len() as u64 > most {
                    return Err(bomb());
                }
                out
            }
            _ => return Err(damaged()),
        };
        self.inflated += out.len() as u64;
        if self.inflated > INFLATED {
            return Err(bomb());
        }
        // A byte that changed on the way must not change anybody's cell in silence.
        let mut checksum = Crc::new();
        checksum.update(&out);
        if out.len() as u64 != u64::from(entry.size) || checksum.sum() != entry.checksum {
            return Err(damaged());
        }
        Ok(Some(out))
    }
}

fn too_dense(size: u64, packed: u64) -> bool {
    size > FLOOR && size > packed.saturating_mul(RATIO)
}

/// Names compare without regard to case, to the slash, and to whether a character is percent-encoded.
fn normal(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = match rest {
            [b'%', high, low, ..] => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        match code {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = &rest[3..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes)
        .replace('\\', "/")
        .trim_start_matches('/')
        .to_lowercase()
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// The end record, which stands within the last 64 KB and says where the directory is.
fn directory_end(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(22)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    let at = (first..=last)
        .rev()
        .find(|&at| bytes[at..].starts_with(b"PK\x05\x06"))?;
    // One disk, and no directory of more than 65,534 entries: those are of the 64-bit kind that no workbook needs.
    let same = u16_at(bytes, at + 8)? == u16_at(bytes, at + 10)?;
    (same && u16_at(bytes, at + 4)? == 0).then_some(at)
}

fn entry(bytes: &[u8], at: &mut usize) -> Option<(String, Entry)> {
    let here = *at;
    if !bytes.get(here..)?.starts_with(b"PK\x01\x02") {
        return None;
    }
    let (name_length, extra, comment) = (
        usize::from(u16_at(bytes, here + 28)?),
        usize::from(u16_at(bytes, here + 30)?),
        usize::from(u16_at(bytes, here + 32)?),
    );
    let name = bytes.get(here + 46..here + 46 + name_length)?;
    let local = u32_at(bytes, here + 42)? as usize;
    if !bytes.get(local..)?.starts_with(b"PK\x03\x04") {
        return None;
    }
    // The two directories must agree, or a damaged name would make a part vanish in silence.
    let local_end = (local + 30).checked_add(usize::from(u16_at(bytes, local + 26)?))?;
    if bytes.get(local + 30..local_end)? != name {
        return None;
    }
    let start = local
        + 30
        + usize::from(u16_at(bytes, local + 26)?)
        + usize::from(u16_at(bytes, local + 28)?);
    let packed = u32_at(bytes, here + 20)? as usize;
    if start.checked_add(packed)? > bytes.len() {
        return None;
    }
    let entry = Entry {
        method: u16_at(bytes, here + 10)?,
        encrypted: u16_at(bytes, here + 8)? & 1 == 1,
        start,
        packed,
        size: u32_at(bytes, here + 24)?,
        checksum: u32_at(bytes, here + 16)?,
    };
    *at = here + 46 + name_length + extra + comment;
    Some((normal(&String::from_utf8_lossy(name)), entry))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

/// The file cannot be read to its end.
pub(super) fn damaged() -> Error {
    failure!("files-damaged-file", "damaged-file")
}

fn bomb() -> Error {
    failure!("files-too-big-inflated", "too-big-inflated")
}

/// Somebody has put a password on the file.
pub(super) fn password() -> Error {
    failure!("files-password", "password")
}
