//! Row ranges and their results as little-endian bytes, for workers without shared memory.

use super::parallel::{Work, WorkerResult, WorkerTask};
use super::pricing_task::{Finding, Tariff, Task};
use crate::certify::Strip;

const LOOK: u8 = 0;
const SUM: u8 = 1;

impl WorkerTask {
    /// As bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        match &self.work {
            Work::Look(task) => {
                bytes.push(LOOK);
                for number in [self.size, task.number, task.tiles] {
                    bytes.extend(number.to_le_bytes());
                }
                let tariff = &task.tariff;
                bytes.extend((tariff.keep as u64).to_le_bytes());
                for number in [tariff.pair, tariff.point, tariff.slack] {
                    bytes.extend(number.to_le_bytes());
                }
                list(&mut bytes, &task.rows, |row| row.to_le_bytes());
                list(&mut bytes, &tariff.rows, |price| price.to_le_bytes());
                list(&mut bytes, &tariff.columns, |price| price.to_le_bytes());
                let cell = |&(row, column): &(u32, u32)| both(row, column).to_le_bytes();
                list(&mut bytes, &task.known, cell);
            }
            Work::Sum(strip) => {
                bytes.push(SUM);
                bytes.extend(self.size.to_le_bytes());
                for number in [strip.pair, strip.point] {
                    bytes.extend(number.to_le_bytes());
                }
                list(&mut bytes, &strip.rows, |row| row.to_le_bytes());
                list(&mut bytes, &strip.u, |price| price.to_le_bytes());
                list(&mut bytes, &strip.v, |price| price.to_le_bytes());
            }
        }
        bytes
    }

    /// From the bytes of [`WorkerTask::to_bytes`]; none from any others.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let from = &mut rest;
        let [kind] = take(from)?;
        let size = u32::from_le_bytes(take(from)?);
        let work = match kind {
            LOOK => {
                let (number, tiles) = (
                    u32::from_le_bytes(take(from)?),
                    u32::from_le_bytes(take(from)?),
                );
                let keep = usize::try_from(u64::from_le_bytes(take(from)?)).ok()?;
                let mut price = || Some(i64::from_le_bytes(take(from)?));
                let (pair, point, slack) = (price()?, price()?, price()?);
                let rows = unlist(from, u32::from_le_bytes)?;
                let tariff = Tariff {
                    rows: unlist(from, i64::from_le_bytes)?,
                    columns: unlist(from, i64::from_le_bytes)?,
                    pair,
                    point,
                    slack,
                    keep,
                };
                let known = unlist(from, |bytes| halves(u64::from_le_bytes(bytes)))?;
                Work::Look(Task {
                    rows,
                    tariff,
                    known,
                    number,
                    tiles,
                })
            }
            SUM => {
                let mut price = || Some(i64::from_le_bytes(take(from)?));
                let (pair, point) = (price()?, price()?);
                Work::Sum(Strip {
                    rows: unlist(from, u32::from_le_bytes)?,
                    u: unlist(from, i64::from_le_bytes)?,
                    v: unlist(from, i64::from_le_bytes)?,
                    pair,
                    point,
                })
            }
            _ => return None,
        };
        rest.is_empty().then_some(Self { work, size })
    }
}

impl WorkerResult {
    /// As bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        match self {
            WorkerResult::Look(findings) => {
                bytes.push(LOOK);
                for finding in findings {
                    bytes.extend(finding.row.to_le_bytes());
                    bytes.extend(finding.worst.to_le_bytes());
                    bytes.extend(finding.bar.to_le_bytes());
                    let pair = |&(column, points): &(u32, i32)| {
                        both(column, points.cast_unsigned()).to_le_bytes()
                    };
                    list(&mut bytes, &finding.pairs, pair);
                }
            }
            WorkerResult::Sum(sum) => {
                bytes.push(SUM);
                bytes.extend(sum.to_le_bytes());
            }
        }
        bytes
    }

    /// From the bytes of [`WorkerResult::to_bytes`]; none from any others.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let from = &mut rest;
        let [kind] = take(from)?;
        if kind == SUM {
            let sum = i128::from_le_bytes(take(from)?);
            return rest.is_empty().then_some(WorkerResult::Sum(sum));
        }
        let mut findings = Vec::new();
        while kind == LOOK && !from.is_empty() {
            let row = u32::from_le_bytes(take(from)?);
            let worst = i64::from_le_bytes(take(from)?);
            let bar = i64::from_le_bytes(take(from)?);
            let pairs = unlist(from, |bytes| {
                let (column, points) = halves(u64::from_le_bytes(bytes));
                (column, points.cast_signed())
            })?;
            findings.push(Finding {
                row,
                worst,
                bar,
                pairs,
            });
        }
        (kind == LOOK).then_some(WorkerResult::Look(findings))
    }
}

fn both(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

fn halves(both: u64) -> (u32, u32) {
    ((both >> 32) as u32, both as u32)
}

/// How many, and each.
fn list<T, const N: usize>(bytes: &mut Vec<u8>, list: &[T], each: impl Fn(&T) -> [u8; N]) {
    bytes.extend((list.len() as u32).to_le_bytes());
    bytes.reserve(list.len() * N);
    for one in list {
        bytes.extend(each(one));
    }
}

fn unlist<T, const N: usize>(from: &mut &[u8], each: impl Fn([u8; N]) -> T) -> Option<Vec<T>> {
    let count = u32::from_le_bytes(take(from)?) as usize;
    let (mine, rest) = from.split_at_checked(count.checked_mul(N)?)?;
    *from = rest;
    let (parts, _) = mine.as_chunks::<N>();
    Some(parts.iter().map(|part| each(*part)).collect())
}

fn take<const N: usize>(from: &mut &[u8]) -> Option<[u8; N]> {
    let (mine, rest) = from.split_first_chunk::<N>()?;
    *from = rest;
    Some(*mine)
}
