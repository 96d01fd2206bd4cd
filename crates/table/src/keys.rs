//! Texts numbered in the order in which they come up first.

use std::hash::Hasher;

/// A set of texts that numbers them from 0. Equal texts have one number; the numbers depend on nothing but the order of
/// the calls.
///
/// ```
/// let texts = ["b", "a", "b"];
/// let mut keys = table::Keys::new();
/// let numbers: Vec<u32> = texts.iter().map(|text| keys.number(text)).collect();
/// assert_eq!(numbers, [0, 1, 0]);
/// assert_eq!((keys.find("a"), keys.text(1)), (Some(1), "a"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Keys {
    /// All texts, one after the other.
    text: String,
    /// Where each ends, and its hash.
    ends: Vec<(u32, u64)>,
    /// Numbers plus one, by hash; a power of two of them, less than half full.
    slots: Vec<u32>,
}

impl Keys {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of a text, new or not. All texts together are shorter than 4 GiB, as files are.
    pub fn number(&mut self, text: &str) -> u32 {
        if (self.ends.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let hash = hash(text.as_bytes());
        let slot = self.slot(text, hash);
        if let Some(number) = self.slots[slot].checked_sub(1) {
            return number;
        }
        let end = u32::try_from(self.text.len() + text.len()).unwrap_or(u32::MAX);
        self.text.push_str(text);
        self.ends.push((end, hash));
        let count = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.slots[slot] = count;
        count - 1
    }

    /// The number of a text that came up before.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        self.slots[self.slot(text, hash(text.as_bytes()))].checked_sub(1)
    }

    /// The text with a number; blank for a number that none has.
    #[must_use]
    pub fn text(&self, number: u32) -> &str {
        let at = number as usize;
        if at < self.ends.len() {
            self.text_at(at)
        } else {
            ""
        }
    }

    /// Whether a text came up before.
    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// How many different texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// None yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The slot that holds the text, or the free one where it belongs.
    fn slot(&self, text: &str, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while let Some(number) = self.slots[slot].checked_sub(1) {
            let at = number as usize;
            if self.ends[at].1 == hash && self.text_at(at) == text {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn text_at(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before].0);
        let range = start as usize..self.ends[at].0 as usize;
        self.text.get(range).unwrap_or("")
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        let mask = self.slots.len() - 1;
        for (at, &(_, hash)) in self.ends.iter().enumerate() {
            let mut slot = hash as usize & mask;
            while self.slots[slot] != 0 {
                slot = (slot + 1) & mask;
            }
            self.slots[slot] = u32::try_from(at + 1).unwrap_or(u32::MAX);
        }
    }
}

/// The hash of [`Keys`], for maps that keep their order whatever the hash is.
///
/// ```
/// use std::hash::{BuildHasherDefault, BuildHasher};
/// let state = BuildHasherDefault::<table::Hash>::default();
/// assert_eq!(state.hash_one([1_u32, 2]), state.hash_one([1_u32, 2]));
/// assert_ne!(state.hash_one([1_u32, 2]), state.hash_one([2_u32, 1]));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Hash(u64);

impl Hasher for Hash {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = mixed(self.0, bytes);
    }

    fn finish(&self) -> u64 {
        folded(self.0)
    }
}

/// A file made to collide would only be slow for whoever opens it.
fn hash(bytes: &[u8]) -> u64 {
    folded(mixed(0, bytes))
}

/// The product's upper half depends on every bit; slots are found by the lower.
fn folded(state: u64) -> u64 {
    state ^ state >> 32
}

/// Eight bytes at a time, turned and multiplied.
fn mixed(state: u64, bytes: &[u8]) -> u64 {
    let mix = |state: u64, word: [u8; 8]| {
        (state.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    };
    let mut state = state ^ bytes.len() as u64;
    let mut words = bytes.chunks_exact(8);
    for part in &mut words {
        let mut word = [0; 8];
        word.copy_from_slice(part);
        state = mix(state, word);
    }
    let mut word = [0; 8];
    let rest = words.remainder();
    word[..rest.len()].copy_from_slice(rest);
    mix(state, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_thousand_texts_keep_their_numbers() {
        let texts: Vec<String> = (0..100_000u32)
            .map(|n| format!("person{n}@example.org"))
            .collect();
        let mut keys = Keys::new();
        for (at, text) in texts.iter().enumerate() {
            assert_eq!(keys.number(text) as usize, at);
        }
        for (at, text) in texts.iter().enumerate() {
            assert_eq!(keys.find(text).map(|n| n as usize), Some(at));
            assert_eq!(keys.number(text) as usize, at);
        }
        assert_eq!((keys.len(), keys.find("nobody")), (100_000, None));
    }
}
