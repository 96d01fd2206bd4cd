//! The container of XLS workbooks ([MS-CFB]): chains of sectors that make streams.

use super::archive::damaged;
use crate::error::Error;

const END: u32 = 0xFFFF_FFFE;

/// The stream of this name, if the container has one.
///
/// Every chain is followed at most once through the whole file, so loops end and nothing is allocated beyond the file's size.
pub(super) fn stream(bytes: &[u8], name: &str) -> Result<Option<Vec<u8>>, Error> {
    let container = Container::open(bytes)?;
    let directory = container.chain(container.directory, u64::MAX)?;
    let entries: Vec<&[u8]> = directory.chunks_exact(128).collect();
    let root = entries.first().ok_or_else(damaged)?;
    let Some(entry) = entries.iter().find(|entry| is_named(entry, name)) else {
        return Ok(None);
    };
    let (start, size) = (u32_at(entry, 116)?, u32_at(entry, 120)?);
    if size >= container.cutoff {
        return container.chain(start, u64::from(size)).map(Some);
    }
    let small = container.chain(u32_at(root, 116)?, u64::from(u32_at(root, 120)?))?;
    let table = words(&container.chain(container.small_table, u64::MAX)?);
    let mut out = Vec::new();
    let mut sector = start;
    for _ in 0..=table.len() {
        if sector >= END || out.len() >= size as usize {
            break;
        }
        let from = (sector as usize)
            .checked_mul(container.small_size)
            .ok_or_else(damaged)?;
        let to = from.saturating_add(container.small_size).min(small.len());
        out.extend_from_slice(small.get(from..to).ok_or_else(damaged)?);
        sector = *table.get(sector as usize).ok_or_else(damaged)?;
    }
    out.truncate(size as usize);
    Ok(Some(out))
}

struct Container<'a> {
    bytes: &'a [u8],
    sector_size: usize,
    small_size: usize,
    table: Vec<u32>,
    directory: u32,
    small_table: u32,
    cutoff: u32,
}

impl<'a> Container<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        let shift = |at| match bytes.get(at) {
            Some(&shift @ 6..=12) => Ok(1usize << shift),
            _ => Err(damaged()),
        };
        let mut container = Self {
            bytes,
            sector_size: shift(30)?,
            small_size: shift(32)?,
            table: Vec::new(),
            directory: u32_at(bytes, 48)?,
            small_table: u32_at(bytes, 60)?,
            cutoff: u32_at(bytes, 56)?,
        };
        let most = bytes.len() / container.sector_size + 1;
        let mut parts = words(bytes.get(76..512).ok_or_else(damaged)?);
        // Large containers list the parts of their table in further sectors.
        let mut next = u32_at(bytes, 68)?;
        for _ in 0..most {
            if next >= END {
                break;
            }
            let mut more = words(container.sector(next)?);
            next = more.pop().ok_or_else(damaged)?;
            parts.extend(more);
        }
        for part in parts.into_iter().filter(|&part| part < END).take(most) {
            let words = words(container.sector(part)?);
            container.table.extend(words);
        }
        Ok(container)
    }

    fn sector(&self, number: u32) -> Result<&'a [u8], Error> {
        let start = (number as usize)
            .checked_add(1)
            .and_then(|number| number.checked_mul(self.sector_size))
            .ok_or_else(damaged)?;
        // The last sector may be cut short.
        let end = start.saturating_add(self.sector_size).min(self.bytes.len());
        self.bytes.get(start..end).ok_or_else(damaged)
    }

    fn chain(&self, start: u32, size: u64) -> Result<Vec<u8>, Error> {
        let mut out = Vec::new();
        let mut sector = start;
        let most = self.bytes.len() / self.sector_size + 1;
        for _ in 0..most {
            if sector >= END || out.len() as u64 >= size {
                break;
            }
            out.extend_from_slice(self.sector(sector)?);
            sector = *self.table.get(sector as usize).ok_or_else(damaged)?;
        }
        if size < u64::MAX && (out.len() as u64) < size {
            return Err(damaged());
        }
        if let Ok(size) = usize::try_from(size) {
            out.truncate(size);
        }
        Ok(out)
    }
}

fn is_named(entry: &[u8], name: &str) -> bool {
    let wanted: Vec<u8> = name
        .encode_utf16()
        .chain([0])
        .flat_map(u16::to_le_bytes)
        .collect();
    entry.starts_with(&wanted) && entry.get(66) == Some(&2)
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes
        .as_chunks::<4>()
        .0
        .iter()
        .map(|word| u32::from_le_bytes(*word))
        .collect()
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Error> {
    let bytes = bytes
        .get(at..at + 4)
        .and_then(|bytes| bytes.try_into().ok());
    bytes.map(u32::from_le_bytes).ok_or_else(damaged)
}
