//! Encodings by the WHATWG standard. UTF-8, UTF-16 and the single-byte ones are decoded here; the large tables of the East Asian ones
//! are the platform's own (`TextDecoder` in a browser and in Node), so that nobody has to carry them along.

use std::sync::OnceLock;

/// What the upper half of each single-byte encoding means: a name, then 128 characters of four hexadecimal digits. A test compares it with the standard's tables.
const TABLES: &str = include_str!("single-bytes.txt");

/// Other names by which people and programs call them, in lower case.
const ALIASES: &[(&str, &str)] = &[
    ("utf8", "utf-8"),
    ("utf-16", "utf-16le"),
    ("unicode", "utf-16le"),
    ("ascii", "windows-1252"),
    ("us-ascii", "windows-1252"),
    ("ansi", "windows-1252"),
    ("latin1", "windows-1252"),
    ("iso-8859-1", "windows-1252"),
    ("latin2", "iso-8859-2"),
    ("latin-9", "iso-8859-15"),
    ("latin9", "iso-8859-15"),
    ("iso-8859-9", "windows-1254"),
    ("latin5", "windows-1254"),
    ("koi8", "koi8-r"),
    ("mac", "macintosh"),
    ("macroman", "macintosh"),
    ("x-mac-roman", "macintosh"),
    ("sjis", "shift_jis"),
    ("shift-jis", "shift_jis"),
    ("windows-932", "shift_jis"),
    ("windows-31j", "shift_jis"),
    ("windows-936", "gb18030"),
    ("gbk", "gb18030"),
    ("gb2312", "gb18030"),
    ("windows-949", "euc-kr"),
    ("ks_c_5601-1987", "euc-kr"),
    ("windows-950", "big5"),
    ("big5-hkscs", "big5"),
];

/// One encoding. Two are equal when their names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Codec(&'static str);

pub(super) const UTF_8: Codec = Codec("utf-8");
pub(super) const UTF_16LE: Codec = Codec("utf-16le");
pub(super) const UTF_16BE: Codec = Codec("utf-16be");
pub(super) const WINDOWS_1252: Codec = Codec("windows-1252");
pub(super) const SHIFT_JIS: Codec = Codec("shift_jis");
pub(super) const EUC_JP: Codec = Codec("euc-jp");
pub(super) const EUC_KR: Codec = Codec("euc-kr");
pub(super) const GB18030: Codec = Codec("gb18030");
pub(super) const BIG5: Codec = Codec("big5");

impl Codec {
    /// The encoding of this name, or of one of its other names; in any case, with spaces around it.
    pub(super) fn named(label: &str) -> Option<Codec> {
        let lower = label.trim().to_ascii_lowercase();
        let lower = match lower
            .strip_prefix("cp")
            .or_else(|| lower.strip_prefix("x-cp"))
        {
            Some(page) => format!("windows-{page}"),
            None => lower,
        };
        let name = ALIASES
            .iter()
            .find(|(alias, _)| *alias == lower)
            .map_or(lower.as_str(), |(_, name)| name);
        [
            UTF_8, UTF_16LE, UTF_16BE, SHIFT_JIS, EUC_JP, EUC_KR, GB18030, BIG5,
        ]
        .into_iter()
        .chain(singles().iter().map(|(codec, _)| *codec))
        .find(|codec| codec.0 == name)
    }

    /// The encoding that a byte-order mark at the start stands for.
    pub(super) fn by_mark(bytes: &[u8]) -> Option<Codec> {
        [UTF_8, UTF_16LE, UTF_16BE]
            .into_iter()
            .find(|codec| bytes.starts_with(codec.mark()))
    }

    /// The standard's name, in lower case.
    pub(super) fn name(self) -> &'static str {
        self.0
    }

    /// What each byte from 128 on means, for a single-byte encoding.
    pub(super) fn upper_half(self) -> Option<&'static [char; 128]> {
        singles()
            .iter()
            .find(|(codec, _)| *codec == self)
            .map(|(_, table)| table)
    }

    /// The text of these bytes without a byte-order mark; what cannot be decoded becomes U+FFFD.
    pub(super) fn decode(self, mut bytes: Vec<u8>) -> String {
        if bytes.starts_with(self.mark()) {
            bytes.drain(..self.mark().len());
        }
        if self == UTF_8 {
            return String::from_utf8(bytes)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        }
        if self == UTF_16LE || self == UTF_16BE {
            return utf_16(&bytes, self == UTF_16BE);
        }
        let Some(table) = self.upper_half() else {
            return platform::decode(self.0, &bytes);
        };
        bytes
            .iter()
            .map(|&byte| match byte.checked_sub(128) {
                None => char::from(byte),
                Some(upper) => table[usize::from(upper)],
            })
            .collect()
    }

    fn mark(self) -> &'static [u8] {
        match self {
            UTF_8 => b"\xEF\xBB\xBF",
            UTF_16LE => b"\xFF\xFE",
            UTF_16BE => b"\xFE\xFF",
            _ => b"",
        }
    }
}

/// All single-byte encodings, the likeliest first.
pub(super) fn singles() -> &'static [(Codec, [char; 128])] {
    static SINGLES: OnceLock<Vec<(Codec, [char; 128])>> = OnceLock::new();
    SINGLES.get_or_init(|| {
        TABLES
            .lines()
            .filter_map(|line| line.split_once(' '))
            .map(|(name, digits)| {
                let mut table = [char::REPLACEMENT_CHARACTER; 128];
                for (place, code) in table.iter_mut().zip(digits.as_bytes().chunks(4)) {
                    *place = std::str::from_utf8(code)
                        .ok()
                        .and_then(|code| u32::from_str_radix(code, 16).ok())
                        .and_then(char::from_u32)
                        .unwrap_or(char::REPLACEMENT_CHARACTER);
                }
                (Codec(name), table)
            })
            .collect()
    })
}

fn utf_16(bytes: &[u8], big: bool) -> String {
    let units = bytes.chunks_exact(2).map(|pair| {
        let pair = [pair[0], pair[1]];
        if big {
            u16::from_be_bytes(pair)
        } else {
            u16::from_le_bytes(pair)
        }
    });
    let mut text: String = char::decode_utf16(units)
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if bytes.len() % 2 == 1 {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

/// East Asian encodings, natively.
#[cfg(not(target_arch = "wasm32"))]
mod platform {
    pub(super) fn decode(name: &str, bytes: &[u8]) -> String {
        encoding_rs::Encoding::for_label(name.as_bytes())
            .map(|encoding| encoding.decode_without_bom_handling(bytes).0.into_owned())
            .unwrap_or_default()
    }
}

/// East Asian encodings by the platform's own decoder, which follows the same standard.
#[cfg(target_arch = "wasm32")]
mod platform {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        type TextDecoder;

        #[wasm_bindgen(constructor, catch)]
        fn new(label: &str) -> Result<TextDecoder, JsValue>;

        #[wasm_bindgen(method, catch)]
        fn decode(this: &TextDecoder, bytes: &[u8]) -> Result<String, JsValue>;
    }

    /// A platform without this decoder reads what is beyond ASCII as damaged, and the findings say so.
    pub(super) fn decode(name: &str, bytes: &[u8]) -> String {
        TextDecoder::new(name)
            .and_then(|decoder| decoder.decode(bytes))
            .unwrap_or_else(|_| {
                bytes
                    .iter()
                    .map(|&byte| {
                        if byte.is_ascii() {
                            char::from(byte)
                        } else {
                            char::REPLACEMENT_CHARACTER
                        }
                    })
                    .collect()
            })
    }
}
