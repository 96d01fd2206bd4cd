//! Texts as JSON strings, and JSON of a known shape read.

use std::borrow::Cow;

/// Writes `text` as a JSON string: quotation marks, backslashes and control characters are escaped, everything else
/// stands as it is.
///
/// ```
/// let mut out = Vec::new();
/// table::json::string(&mut out, "5\" pipe\n");
/// assert_eq!(out, br#""5\" pipe\n""#);
/// ```
pub fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut from = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if byte >= b' ' && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.extend_from_slice(&bytes[from..at]);
        from = at + 1;
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0c => b'f',
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789abcdef";
                out.extend_from_slice(b"\\u00");
                out.push(DIGITS[usize::from(byte >> 4)]);
                out.push(DIGITS[usize::from(byte & 15)]);
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', short]);
    }
    out.extend_from_slice(&bytes[from..]);
    out.push(b'"');
}

/// Writes a whole number.
///
/// ```
/// let mut out = Vec::new();
/// for number in [0, -7, 1234, i64::MIN] {
///     table::json::number(&mut out, number);
///     out.push(b' ');
/// }
/// assert_eq!(out, b"0 -7 1234 -9223372036854775808 ");
/// ```
pub fn number(out: &mut Vec<u8>, number: i64) {
    if number < 0 {
        out.push(b'-');
    }
    let mut digits = [b'0'; 20];
    let mut from = digits.len();
    let mut rest = number.unsigned_abs();
    loop {
        from -= 1;
        digits[from] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[from..]);
}

/// Reads JSON whose shape is known, value after value.
///
/// It is for what this program's own other side has written, many thousand times over: an answer of none says that the text is
/// otherwise than expected, and not why. Whoever asked has another reader for that.
///
/// ```
/// use table::json::Reader;
/// let mut reader = Reader::new("{ \"name\": \"Zo\u{eb} \\\"Z\\\"\", \"level\": 3, \"tags\": [\"a\", \"b\"] }");
/// let keys = ["level", "name", "tags"];
/// assert!(reader.sign(b'{'));
/// assert_eq!(reader.key(&keys, 0), Some(1));
/// assert_eq!(reader.text().as_deref(), Some("Zo\u{eb} \"Z\""));
/// assert_eq!((reader.more(b'}'), reader.key(&keys, 2)), (Some(true), Some(0)));
/// assert_eq!(reader.whole(), Some(3));
/// assert_eq!((reader.more(b'}'), reader.key(&keys, 1)), (Some(true), Some(2)));
/// assert_eq!(reader.texts().unwrap_or_default(), ["a", "b"]);
/// assert_eq!((reader.more(b'}'), reader.ends()), (Some(false), true));
/// ```
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Those of a list that is being read.
    texts: Vec<String>,
    counted: Vec<(String, Option<i32>)>,
}

impl<'a> Reader<'a> {
    /// At the beginning of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            texts: Vec::new(),
            counted: Vec::new(),
        }
    }

    /// The next byte that is no white space.
    fn next(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Whether this sign comes next, which is then behind.
    pub fn sign(&mut self, sign: u8) -> bool {
        let comes = self.next() == Some(sign);
        self.at += usize::from(comes);
        comes
    }

    /// Whether nothing is left.
    pub fn ends(&mut self) -> bool {
        self.next().is_none()
    }

    /// After a value: whether another one follows before this sign, which closes the list or object.
    pub fn more(&mut self, close: u8) -> Option<bool> {
        match self.next()? {
            b',' => {
                self.at += 1;
                Some(true)
            }
            byte if byte == close => {
                self.at += 1;
                Some(false)
            }
            _ => None,
        }
    }

    /// Which of these keys comes next, with its colon. Looked for from `guess` on, since most objects have theirs in one order.
    pub fn key(&mut self, keys: &[&str], guess: usize) -> Option<usize> {
        if !self.sign(b'"') {
            return None;
        }
        let rest = self.text.as_bytes().get(self.at..)?;
        let (before, after) = keys.split_at_checked(guess)?;
        let found = (guess..).zip(after).chain((0..).zip(before));
        let (number, key) = found.into_iter().find(|(_, key)| {
            rest.get(key.len()) == Some(&b'"') && rest.starts_with(key.as_bytes())
        })?;
        self.at += key.len() + 1;
        self.sign(b':').then_some(number)
    }

    /// A text.
    pub fn text(&mut self) -> Option<Cow<'a, str>> {
        if !self.sign(b'"') {
            return None;
        }
        let from = self.at;
        let end = self.plain(from)?;
        if self.text.as_bytes()[end] == b'"' {
            self.at = end + 1;
            return self.text.get(from..end).map(Cow::Borrowed);
        }
        self.escaped(from, end).map(Cow::Owned)
    }

    /// Where plain characters end from here on.
    fn plain(&self, from: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = from;
        while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let word = u64::from_le_bytes(*eight);
            let zero = |word: u64| word.wrapping_sub(ONES) & !word;
            let quotes = zero(word ^ (ONES * u64::from(b'"')));
            let slashes = zero(word ^ (ONES * u64::from(b'\\')));
            let controls = word.wrapping_sub(ONES * u64::from(b' ')) & !word;
            // The lowest bit that is set is right; those above it may be set by a borrow.
            let found = (quotes | slashes | controls) & (ONES << 7);
            if found != 0 {
                return Some(at + found.trailing_zeros() as usize / 8);
            }
            at += 8;
        }
        let ends = |byte: &u8| *byte < b' ' || matches!(byte, b'"' | b'\\');
        let rest = bytes.get(at..)?;
        rest.iter().position(ends).map(|more| at + more)
    }

    /// A text in which something is escaped; none for the escapes that name a character by its number.
    fn escaped(&mut self, mut from: usize, mut end: usize) -> Option<String> {
        let mut whole = String::new();
        loop {
            whole.push_str(self.text.get(from..end)?);
            match self.text.as_bytes()[end] {
                b'"' => {
                    self.at = end + 1;
                    return Some(whole);
                }
                b'\\' => {}
                // A control character has to be escaped.
                _ => return None,
            }
            whole.push(match self.text.as_bytes().get(end + 1)? {
                b'"' => '"',
                b'\\' => '\\',
                b'/' => '/',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                _ => return None,
            });
            from = end + 2;
            end = self.plain(from)?;
        }
    }

    /// A list of texts.
    pub fn texts(&mut self) -> Option<Vec<String>> {
        if !self.sign(b'[') {
            return None;
        }
        if self.sign(b']') {
            return Some(Vec::new());
        }
        self.texts.clear();
        loop {
            let text = self.text()?.into_owned();
            self.texts.push(text);
            if !self.more(b']')? {
                // With no more room than they need.
                return Some(self.texts.drain(..).collect());
            }
        }
    }

    /// A list of objects that hold a text and perhaps a number, each under its key.
    pub fn counted<T>(
        &mut self,
        keys: [&str; 2],
        mut made: impl FnMut(String, Option<i32>) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.read_counted(keys)?;
        let mut all = Vec::with_capacity(self.counted.len());
        for (text, number) in self.counted.drain(..) {
            all.push(made(text, number)?);
        }
        Some(all)
    }

    fn read_counted(&mut self, keys: [&str; 2]) -> Option<()> {
        self.counted.clear();
        if !self.sign(b'[') {
            return None;
        }
        if self.sign(b']') {
            return Some(());
        }
        loop {
            let (mut text, mut number, mut next) = (None, None, 0);
            let mut more = self.sign(b'{');
            while more {
                match self.key(&keys, next)? {
                    0 if text.is_none() => text = Some(self.text()?.into_owned()),
                    1 if number.is_none() => number = Some(self.whole()?),
                    _ => return None,
                }
                next = 1;
                more = self.more(b'}')?;
            }
            self.counted.push((text?, number));
            if !self.more(b']')? {
                return Some(());
            }
        }
    }

    /// A whole number of at most nine digits.
    pub fn whole(&mut self) -> Option<i32> {
        let minus = self.sign(b'-');
        if !minus {
            self.next()?;
        }
        let rest = self.text.as_bytes().get(self.at..)?;
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit());
        let (count, number) = digits.take(10).fold((0, 0), |(count, number), digit| {
            (count + 1, number * 10 + i64::from(digit - b'0'))
        });
        let number = i32::try_from(number).ok()?;
        let zeros = rest.first() == Some(&b'0') && (count > 1 || minus);
        let goes_on = matches!(rest.get(count), Some(b'.' | b'e' | b'E'));
        if !(1..=9).contains(&count) || zeros || goes_on {
            return None;
        }
        self.at += count;
        Some(if minus { -number } else { number })
    }

    /// Whether a null comes next, which is then behind.
    pub fn null(&mut self) -> bool {
        self.next();
        let comes = self.text.as_bytes()[self.at..].starts_with(b"null");
        self.at += if comes { 4 } else { 0 };
        comes
    }

    /// A whole object, as it stands.
    pub fn object(&mut self) -> Option<&'a str> {
        self.next();
        let from = self.at;
        let mut depth = 0_u32;
        loop {
            match self.next()? {
                b'"' => {
                    self.text()?;
                    continue;
                }
                b'{' => depth += 1,
                b'}' => depth = depth.checked_sub(1)?,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return self.text.get(from..self.at);
            }
        }
    }
}

/// A one in each byte.
const ONES: u64 = u64::MAX / 255;
