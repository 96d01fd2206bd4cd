//! A name as files write it, taken apart: the name, and what HR systems write beside it.

use super::status::standing;
use super::text::{fold, tidy};

/// A name without what was written beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The name alone; a nickname in brackets stays in it.
    pub name: String,
    /// Marks that say a status ("On Leave", "Contractor"), as written.
    pub status: Vec<String>,
    /// Pronouns ("she/her"), as written.
    pub pronouns: Vec<String>,
    /// Marks in square brackets, in capitals, or signs alone: what they mean is not known. They stay in the name unless
    /// asked for.
    pub unknown: Vec<String>,
}

/// Takes a name apart. With `every`, marks whose meaning is not known leave the name too and stand among the statuses.
///
/// ```
/// use viceversa::roster::cells::names::written;
/// let read = written("Ben Rao (On Leave)", false);
/// assert_eq!((read.name.as_str(), read.status[0].as_str()), ("Ben Rao", "On Leave"));
/// assert_eq!(written("Robert (Bob) Rao", false).name, "Robert (Bob) Rao");
/// ```
#[must_use]
pub fn written(name: &str, every: bool) -> Written {
    let mut read = Written::default();
    let name = tidy(name);
    read.name = name.clone().into_owned();
    if name.len() > 300 || !may_be_marked(&name) {
        return read;
    }
    let rest = stars(&name, every, &mut read);
    let rest = brackets(&rest, every, &mut read);
    let rest = ends(&rest, &mut read);
    let rest = bare(&rest, &mut read);
    let rest = rest.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '–' | '—' | '|' | ',' | ';' | ':')
    });
    // What nothing was taken off stays as it is, to the last dash.
    if read.status.is_empty() && read.pronouns.is_empty() {
        return read;
    }
    // Somebody who is called nothing but "Contractor" keeps that.
    if rest.chars().any(char::is_alphabetic) {
        read.name = tidy(rest).into_owned();
    } else {
        read = Written {
            name: read.name,
            ..Written::default()
        };
    }
    read
}

/// Most names have nothing beside them: no brackets, no dash, no word in capitals at an end.
fn may_be_marked(name: &str) -> bool {
    name.contains([
        '(', '[', '{', '<', '（', '*', '|', '/', '-', '–', '—', ',', ';', ':', '_', '.',
    ]) || [name.split(' ').next(), name.split(' ').next_back()]
        .into_iter()
        .flatten()
        .any(|w| w.len() >= 3 && !w.contains(char::is_lowercase))
}

enum Mark {
    Status,
    Pronouns,
    Unknown,
    Name,
}

/// What a text beside a name is.
fn mark(text: &str) -> Mark {
    if is_pronouns(text) {
        Mark::Pronouns
    } else if standing(text).is_some() {
        Mark::Status
    } else {
        Mark::Name
    }
}

/// Takes bracketed marks out, wherever they stand.
fn brackets(name: &str, every: bool, read: &mut Written) -> String {
    let mut rest = String::with_capacity(name.len());
    let mut at = name;
    while let Some(open) = at.find(['(', '[', '{', '<', '（']) {
        let opening = at[open..].chars().next().unwrap_or('(');
        let closing = match opening {
            '[' => ']',
            '{' => '}',
            '<' => '>',
            '（' => '）',
            _ => ')',
        };
        let inside = open + opening.len_utf8();
        let (inner, after) = match at[inside..].find(closing) {
            Some(length) => (
                &at[inside..inside + length],
                inside + length + closing.len_utf8(),
            ),
            // Cut off by a system with short names: "Ben Rao (On Leave".
            None => (&at[inside..], at.len()),
        };
        rest.push_str(&at[..open]);
        let group = &at[open..after];
        if take(inner, opening, name, every, read) {
            rest.push(' ');
        } else {
            rest.push_str(group);
        }
        at = &at[after..];
    }
    rest.push_str(at);
    rest
}

/// Whether the text in brackets leaves the name.
fn take(inner: &str, opening: char, name: &str, every: bool, read: &mut Written) -> bool {
    let whole = tidy(inner);
    let parts: Vec<&str> = whole
        .split([',', ';', '|'])
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    let marks: Vec<Mark> = parts.iter().map(|p| mark(p)).collect();
    if marks.len() > 1 && !marks.iter().any(|m| matches!(m, Mark::Name)) && !is_pronouns(&whole) {
        for (mark, part) in marks.into_iter().zip(parts) {
            keep(mark, part, every, read);
        }
        return true;
    }
    let mark = match mark(&whole) {
        Mark::Name if looks_like_a_mark(&whole, opening, name) => Mark::Unknown,
        mark => mark,
    };
    keep(mark, &whole, every, read)
}

/// Puts a mark where it belongs; whether it leaves the name.
fn keep(mark: Mark, text: &str, every: bool, read: &mut Written) -> bool {
    let list = match mark {
        Mark::Status => &mut read.status,
        Mark::Pronouns => &mut read.pronouns,
        Mark::Unknown if every => &mut read.status,
        Mark::Unknown => {
            read.unknown.push(text.to_owned());
            return false;
        }
        Mark::Name => return false,
    };
    if !list.iter().any(|t| t == text) {
        list.push(text.to_owned());
    }
    true
}

/// "[T]", "(BR)" beside a name that is not in capitals itself: a mark, but which?
fn looks_like_a_mark(inner: &str, opening: char, name: &str) -> bool {
    let short = inner.chars().count() <= 4
        && inner.chars().any(char::is_alphanumeric)
        && inner
            .chars()
            .all(|c| c.is_uppercase() || c.is_ascii_digit());
    let plain = name.chars().any(char::is_lowercase);
    short && plain || matches!(opening, '[' | '{') && inner.chars().count() <= 20
}

/// "*LEAVER* Ben Rao", "Ben Rao **on leave**", and stars alone.
fn stars(name: &str, every: bool, read: &mut Written) -> String {
    if !name.contains('*') {
        return name.to_owned();
    }
    let parts: Vec<&str> = name
        .split('*')
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    let said = parts.len() > 1 && parts.iter().any(|p| !matches!(mark(p), Mark::Name));
    if said {
        let mut rest = Vec::new();
        for part in parts {
            match mark(part) {
                Mark::Name => rest.push(part),
                mark => {
                    keep(mark, part, every, read);
                }
            }
        }
        return rest.join(" ");
    }
    let signs = name.matches('*').collect::<String>();
    if keep(Mark::Unknown, &signs, every, read) {
        parts.join(" ")
    } else {
        name.to_owned()
    }
}

/// "Ben Rao - LEAVER", "Rao, Ben | extern", "LEAVER: Ben Rao": marks behind the last and before the first separator.
fn ends(name: &str, read: &mut Written) -> String {
    let mut rest = name;
    loop {
        let (front, back) = (front(rest), back(rest));
        if let Some((before, text)) = back
            && let found @ (Mark::Status | Mark::Pronouns) = mark(text)
        {
            keep(found, text, false, read);
            rest = before;
        } else if let Some((text, after)) = front
            && let found @ (Mark::Status | Mark::Pronouns) = mark(text)
        {
            keep(found, text, false, read);
            rest = after;
        } else {
            return rest.to_owned();
        }
    }
}

/// What stands behind the last separator. A comma counts only behind a first and a last name, since "Parti, Anna" is one name.
fn back(name: &str) -> Option<(&str, &str)> {
    let cut = name
        .char_indices()
        .filter(|(at, c)| {
            let before = &name[..*at];
            match c {
                '-' | '–' | '—' => {
                    before.ends_with(' ') || name[at + c.len_utf8()..].starts_with(' ')
                }
                '|' | ';' | ':' | '_' | '/' => true,
                ',' => before.trim().contains([' ', ',']),
                _ => false,
            }
        })
        .map(|(at, c)| (at, at + c.len_utf8()))
        // "she/her" and "3/2027" are one text: the widest that says something counts.
        .filter(|(_, after)| !matches!(mark(name[*after..].trim()), Mark::Name))
        .min();
    let (at, after) = cut?;
    let (before, text) = (name[..at].trim(), name[after..].trim());
    // One letter is an initial.
    (before.chars().any(char::is_alphabetic) && text.chars().count() > 1).then_some((before, text))
}

/// What stands before the first separator.
fn front(name: &str) -> Option<(&str, &str)> {
    let (at, sign) = name.char_indices().find(|(at, c)| match c {
        '-' | '–' | '—' => {
            name[..*at].ends_with(' ') || name[at + c.len_utf8()..].starts_with(' ')
        }
        '|' | ':' | '_' => true,
        _ => false,
    })?;
    let (text, after) = (name[..at].trim(), name[at + sign.len_utf8()..].trim());
    (after.chars().any(char::is_alphabetic) && text.chars().count() > 1).then_some((text, after))
}

/// "Ben Rao EXT", "ext. Ben Rao": a word at an end that is no part of a name written like this one.
fn bare(name: &str, read: &mut Written) -> String {
    const CAPITALS: &[&str] = &[
        "EXT",
        "EXTERN",
        "EXTERNE",
        "EXTERNAL",
        "EXTERNO",
        "EXTERNA",
        "LEAVER",
        "CONTRACTOR",
        "LOA",
        "TERMINATED",
        "INACTIVE",
        "INAKTIV",
        "INACTIF",
        "INACTIVO",
        "BAJA",
    ];
    let is_mark = |word: &str, rest: &str| {
        CAPITALS.contains(&word) && rest.chars().any(char::is_lowercase)
            || word.eq_ignore_ascii_case("ext.")
    };
    for (text, rest) in [
        name.rsplit_once(' ').map(|(rest, word)| (word, rest)),
        name.split_once(' '),
    ]
    .into_iter()
    .flatten()
    {
        if is_mark(text, rest) {
            keep(Mark::Status, text, false, read);
            return rest.to_owned();
        }
    }
    name.to_owned()
}

/// "she/her", "er/ihn", "elle", "they/them/theirs".
fn is_pronouns(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "she",
        "her",
        "hers",
        "he",
        "him",
        "his",
        "they",
        "them",
        "their",
        "theirs",
        "ze",
        "hir",
        "zir",
        "xe",
        "xem",
        "it",
        "its",
        "any",
        "pronouns",
        "all",
        "sie",
        "ihr",
        "ihre",
        "er",
        "ihn",
        "ihm",
        "sein",
        "dey",
        "denen",
        "elle",
        "elles",
        "il",
        "lui",
        "iel",
        "ella",
        "el",
        "ellos",
        "ellas",
        "la",
        "le",
        "pronomen",
        "pronoms",
        "pronombres",
    ];
    const ALONE: &[&str] = &["she", "he", "they", "elle", "iel", "ella"];
    if text.len() > 40 {
        return false;
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    match words.as_slice() {
        [one] => ALONE.contains(one),
        many => {
            // "Le La" may be somebody's name: without a slash only the surest words count.
            let sure = text.contains('/') || many.iter().any(|w| ["she", "he", "they"].contains(w));
            many.len() <= 5 && sure && many.iter().all(|w| WORDS.contains(w))
        }
    }
}

/// Whether a part of a name ends in a company's form ("Müller GmbH", "Rao & Sons Ltd."). Short forms count in the
/// capitals that they are written in, and only behind another word: "De Sá" is a family.
///
/// ```
/// use viceversa::roster::cells::names::is_company;
/// assert!(is_company("Rao & Sons Ltd.") && is_company("Novak AG"));
/// assert!(!is_company("In\u{e9}s De S\u{e1}"));
/// ```
#[must_use]
pub fn is_company(part: &str) -> bool {
    const FORMS: &[&str] = &[
        "gmbh",
        "ggmbh",
        "mbh",
        "ltd",
        "limited",
        "llc",
        "llp",
        "plc",
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "sarl",
        "sasu",
        "eurl",
        "ohg",
        "gbr",
        "ug",
        "kgaa",
        "spa",
        "srl",
        "bv",
        "nv",
        "oyj",
        "pty",
        "pvt",
        "gesmbh",
        "slu",
        "scoop",
        "kft",
        "doo",
        "sro",
    ];
    const CAPITALS: &[&str] = &[
        "AG", "KG", "SE", "SA", "SAS", "SL", "SNC", "SCA", "AB", "AS", "OY", "Oy", "NV", "BV",
        "EG", "eG", "e.V.", "eV", "EV", "e.K.", "Co", "CO", "Co.", "S.A.", "S.L.", "S.A.S.",
        "S.L.U.", "S.A.R.L.", "S.p.A.", "S.r.l.", "B.V.", "N.V.", "A/S", "K.G.", "A.G.",
    ];
    let Some((rest, last)) = part.trim().rsplit_once(' ') else {
        return false;
    };
    if !rest.chars().any(char::is_alphabetic) {
        return false;
    }
    let plain: String = last
        .chars()
        .filter(|c| *c != '.')
        .collect::<String>()
        .to_lowercase();
    let capitals = CAPITALS.contains(&last) && rest.chars().any(char::is_lowercase);
    FORMS.contains(&plain.as_str())
        && (!matches!(plain.as_str(), "spa" | "ug")
            || capitals
            || last.contains('.')
            || last == "UG"
            || last == "SpA")
        || capitals
}

/// Whether a comma's other half is nothing but a company's form: "Rao, Inc."
///
/// ```
/// use viceversa::roster::cells::names::is_company_form;
/// assert!(is_company_form("Inc.") && !is_company_form("Ada"));
/// ```
#[must_use]
pub fn is_company_form(text: &str) -> bool {
    is_company(&format!("x {text}"))
}
