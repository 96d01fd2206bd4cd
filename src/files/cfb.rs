//! The container of XLS workbooks ([MS-CFB]): chains of sectors that make streams.

use super::archive::damaged;
use crate::error::Error;

const END: u32 = 0xFFFF_FFFE;

/// The names of the streams in the container.
pub(super) fn names(bytes: &[u8]) -> Result<Vec<String>, Error> {
    let container = Container::open(bytes)?;
    let directory = container.chain(container.directory, u64::MAX)?;
    Ok(directory
        .as_chunks::<128>()
        .0
        .iter()
        .filter_map(name)
        .collect())
}

/// The first stream that has one of these names, in the order of the names and whatever their case, as programs compare
/// them; none if the container has none.
///
/// Every chain is followed at most once through the whole file, so loops end and nothing is allocated beyond the file's size.
pub(super) fn stream(bytes: &[u8], names: &[&str]) -> Result<Option<Vec<u8>>, Error> {
    let container = Container::open(bytes)?;
    let directory = container.chain(container.directory, u64::MAX)?;
    let entries = directory.as_chunks::<128>().0;
    let root = entries.first().ok_or_else(damaged)?;
    let found = names.iter().find_map(|wanted| {
        entries
            .iter()
            .find(|entry| name(entry).is_some_and(|name| name.eq_ignore_ascii_case(wanted)))
    });
    let Some(entry) = found else {
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

/// The name of a directory entry that is a stream.
fn name(entry: &[u8; 128]) -> Option<String> {
    let (units, _) = entry[..64].as_chunks::<2>();
    let units = units.iter().map(|unit| u16::from_le_bytes(*unit));
    let name: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
    (entry[66] == 2).then(|| String::from_utf16_lossy(&name))
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
