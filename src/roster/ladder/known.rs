//! Ladders that are published and that HR files hold: which values are steps of which, and how high each stands.
//!
//! Only what the sources themselves say. Where two of them are used side by side (employees and civil servants of one authority), equal heights are those that the
//! sources give equal numbers; they are asked about all the same.

use std::collections::{BTreeMap, BTreeSet};

use sorting::ColdCollect;

use crate::roster::cells::text::{fold, same_key};
use crate::roster::{Ladder, Step};
use crate::words::say;

/// A published ladder.
#[derive(Debug)]
pub struct Known {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// Ladders with one number here are used side by side, on one scale.
    family: u8,
    /// The highest level on it.
    top: i32,
    /// The level of a value, and whether hardly any other ladder has such a value.
    step: fn(&Value) -> Option<(i32, bool)>,
    /// What all values of the column must have besides.
    also: fn(&[&Value]) -> bool,
}

impl Known {
    /// What people call it.
    #[must_use]
    pub fn name(&self) -> String {
        say!(format!("grades-{}", self.code))
    }

    /// Who publishes it, and where it says so.
    #[must_use]
    pub fn source(&self) -> String {
        say!(format!("grades-{}.source", self.code))
    }
}

fn any(values: &[&Value], ends: &[&str]) -> bool {
    values
        .iter()
        .any(|value| ends.iter().any(|end| value.compact.ends_with(end)))
}

fn prefixed(values: &[&Value], prefixes: &[&str]) -> bool {
    values
        .iter()
        .any(|value| prefixes.contains(&value.prefix.as_str()))
}

/// A value of a level column taken apart: "SCS PB1" is "scspb1", "EG 9b" is ("eg", 9, "b").
struct Value {
    compact: String,
    prefix: String,
    number: Option<u32>,
    suffix: String,
}

/// All of them.
const ALL: &[Known] = &[
    Known {
        code: "civil-service",
        family: 1,
        top: 11,
        step: civil_service,
        also: |_| true,
    },
    Known {
        code: "agenda-for-change",
        family: 2,
        top: 13,
        step: agenda_for_change,
        also: |_| true,
    },
    Known {
        code: "tariff",
        family: 3,
        top: 18,
        step: tariff,
        also: |_| true,
    },
    Known {
        code: "besoldung",
        family: 3,
        top: 29,
        step: besoldung,
        also: |_| true,
    },
    Known {
        code: "general-schedule",
        family: 4,
        top: 16,
        step: general_schedule,
        also: |_| true,
    },
    Known {
        code: "european",
        family: 5,
        top: 16,
        step: european,
        also: |_| true,
    },
    Known {
        code: "french",
        family: 6,
        top: 4,
        step: french,
        also: |_| true,
    },
    Known {
        code: "spanish",
        family: 7,
        top: 6,
        step: spanish,
        // "A1" and "C1" beside "B2" are something else.
        also: |values| {
            any(values, &["a1", "a2"])
                && any(values, &["c1", "c2"])
                && values
                    .iter()
                    .all(|value| value.compact.len() != 2 || spanish(value).is_some())
        },
    },
    Known {
        code: "united-nations",
        family: 8,
        top: 9,
        step: united_nations,
        also: |values| {
            any(values, &["asg", "usg"]) || (prefixed(values, &["d"]) && prefixed(values, &["p"]))
        },
    },
    Known {
        code: "tracks",
        family: 9,
        top: 15,
        step: tracks,
        also: |values| prefixed(values, &["m"]) && prefixed(values, &["p", "ic"]),
    },
];

/// Ladders that some of these values are steps of, with a proposal.
#[derive(Debug)]
pub struct Found {
    /// Which they are.
    pub ladders: Vec<&'static Known>,
    /// The values on them, and the others unplaced.
    pub ladder: Ladder,
    /// How many of the values are on them.
    pub placed: usize,
}

/// The published ladders that a column's values are of, when most of them are and some could hardly be of another.
///
/// ```
/// use viceversa::roster::ladder::known;
/// let found = known::find(["AO", "HEO", "Grade 7", "Grade 6", "SCS1"]).unwrap();
/// assert_eq!(found.ladders[0].name(), "UK Civil Service grades");
/// let top: Vec<&str> = found.ladder.steps.iter().rev().map(|step| step.names[0].as_str()).collect();
/// assert_eq!(top, ["SCS1", "Grade 6", "Grade 7", "HEO", "AO"]);
/// assert!(known::find(["Grade 6", "Grade 7"]).is_none());
/// ```
#[must_use]
pub fn find<'a>(values: impl IntoIterator<Item = &'a str>) -> Option<Found> {
    let mut distinct: BTreeMap<String, &str> = BTreeMap::new();
    for value in values {
        distinct.entry(same_key(value)).or_insert(value);
    }
    let read: Vec<(&str, Value)> = distinct
        .into_values()
        .map(|value| (value, Value::new(value)))
        .collect();
    let mut ladders: Vec<&Known> = ALL
        .iter()
        .filter(|known| {
            let steps: Vec<bool> = read
                .iter()
                .filter_map(|(_, value)| (known.step)(value).map(|(_, telling)| telling))
                .collect();
            let telling = steps.iter().filter(|telling| **telling).count();
            (telling >= 2 || (telling == 1 && steps.len() >= 3))
                && (known.also)(&read.iter().map(|(_, value)| value).collect::<Vec<_>>())
        })
        .collect();
    // A ladder all of whose values another explains better (the tracks' P beside the United Nations' P and D) is not meant.
    let covered = |known: &Known| -> BTreeSet<&str> {
        read.iter()
            .filter(|(_, value)| (known.step)(value).is_some())
            .map(|(text, _)| *text)
            .cold_set()
    };
    let sets: Vec<BTreeSet<&str>> = ladders.iter().map(|known| covered(known)).collect();
    let kept: Vec<bool> = sets
        .iter()
        .enumerate()
        .map(|(at, set)| {
            !sets.iter().enumerate().any(|(other, larger)| {
                other != at && set.is_subset(larger) && (set.len() < larger.len() || other < at)
            })
        })
        .collect();
    let mut keep = kept.into_iter();
    ladders.retain(|_| keep.next().unwrap_or(false));
    let placed = read
        .iter()
        .filter(|(_, value)| ladders.iter().any(|known| (known.step)(value).is_some()))
        .count();
    if ladders.is_empty() || placed * 5 < read.len() * 3 {
        return None;
    }
    let families: BTreeSet<u8> = ladders.iter().map(|known| known.family).cold_set();
    let mut steps: BTreeMap<i32, Vec<String>> = BTreeMap::new();
    let mut unplaced = Vec::new();
    for (text, value) in &read {
        let level = ladders.iter().find_map(|known| {
            let (level, _) = (known.step)(value)?;
            // Nothing says how two systems compare: each is stretched over the same height.
            Some(if families.len() == 1 {
                level
            } else {
                (level * 20 + known.top / 2) / known.top
            })
        });
        match level {
            Some(level) => steps.entry(level).or_default().push((*text).to_owned()),
            None => unplaced.push((*text).to_owned()),
        }
    }
    Some(Found {
        ladders,
        ladder: Ladder {
            steps: steps
                .into_iter()
                .map(|(level, names)| Step { level, names })
                .collect(),
            variants: Vec::new(),
            unplaced,
        },
        placed,
    })
}

/// Whether a value is hardly anything else than a step of one of these ladders.
///
/// ```
/// use viceversa::roster::ladder::known::is_telling;
/// assert!(is_telling("GS-12") && !is_telling("12"));
/// ```
#[must_use]
pub fn is_telling(value: &str) -> bool {
    let value = Value::new(value);
    ALL.iter()
        .any(|known| (known.step)(&value).is_some_and(|(_, telling)| telling))
}

impl Value {
    fn new(text: &str) -> Self {
        if text.len() > 60 {
            return Self {
                compact: String::new(),
                prefix: String::new(),
                number: None,
                suffix: String::new(),
            };
        }
        // "A+" is another category than "A".
        let folded = fold(&text.replace('+', " plus"));
        let mut words: Vec<&str> = Vec::new();
        for word in folded.split(' ') {
            match word {
                // "GS-12 Step 5", "EG 9b Stufe 3": the step within the grade says nothing of seniority.
                "step" | "stufe" | "echelon" | "st" => break,
                "tvod" | "tvl" | "tv" | "vka" | "bund" | "bes" | "besoldungsgruppe" | "besgr"
                | "gr" | "gruppe" => {}
                "l" if folded.contains("tv l") => {}
                word => words.push(word),
            }
        }
        let compact = words.concat();
        let digits = compact
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(compact.len());
        let (prefix, rest) = compact.split_at(digits);
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (prefix, number, suffix) = (
            prefix.to_owned(),
            rest[..end].parse().ok().filter(|number| *number < 100),
            rest[end..].to_owned(),
        );
        Self {
            prefix,
            number,
            suffix,
            compact,
        }
    }

    /// The number, where nothing follows it.
    fn plain(&self) -> Option<i32> {
        let number = self.number.filter(|_| self.suffix.is_empty())?;
        i32::try_from(number).ok()
    }
}

fn civil_service(value: &Value) -> Option<(i32, bool)> {
    Some(match value.compact.as_str() {
        "aa" | "administrativeassistant" => (1, false),
        "ao" | "administrativeofficer" => (2, true),
        "eo" | "executiveofficer" => (3, true),
        "heo" | "heod" | "higherexecutiveofficer" => (4, true),
        "seo" | "seniorexecutiveofficer" => (5, true),
        "g7" | "grade7" | "unifiedgrade7" => (6, false),
        "g6" | "grade6" | "unifiedgrade6" => (7, false),
        "scs" | "scs1" | "scspb1" | "scspayband1" | "scsband1" | "scs1a" | "scspb1a" => (8, true),
        "pb1" | "payband1" | "deputydirector" | "g5" | "grade5" => (8, false),
        "scs2" | "scspb2" | "scspayband2" | "scsband2" => (9, true),
        "pb2" | "payband2" | "director" | "g3" | "grade3" => (9, false),
        "scs3" | "scspb3" | "scspayband3" | "scsband3" => (10, true),
        "pb3" | "payband3" | "directorgeneral" => (10, false),
        "scs4" | "scspb4" | "permanentsecretary" | "permsec" => (11, true),
        _ => return None,
    })
}

fn agenda_for_change(value: &Value) -> Option<(i32, bool)> {
    if matches!(value.compact.as_str(), "vsm" | "veryseniormanager") {
        return Some((13, true));
    }
    let own = matches!(
        value.prefix.as_str(),
        "afc" | "afcband" | "nhsband" | "agendaforchangeband"
    );
    if !own && !matches!(value.prefix.as_str(), "" | "band" | "b") {
        return None;
    }
    match (value.number?, value.suffix.as_str()) {
        (8, letter @ ("a" | "b" | "c" | "d")) => {
            let at = i32::from(letter.as_bytes()[0] - b'a');
            Some((8 + at, value.prefix != "b"))
        }
        (number @ 1..=8, "") => Some((i32::try_from(number).ok()?, own)),
        (9, "") => Some((12, own)),
        _ => None,
    }
}

fn tariff(value: &Value) -> Option<(i32, bool)> {
    let named = matches!(
        value.prefix.as_str(),
        "eg" | "entgeltgruppe" | "entgeltgruppee" | "entgeltgr"
    );
    if !named && value.prefix != "e" {
        return None;
    }
    let (number, suffix) = (value.number?, value.suffix.as_str());
    let level = match (number, suffix) {
        (1..=8, "") => i32::try_from(number).ok()?,
        (2, "u" | "ue") => 2,
        (9, "" | "a" | "k") => 9,
        (9, "b") => 10,
        (9, "c" | "g") => 11,
        (10..=15, "") => i32::try_from(number).ok()? + 2,
        (13, "u" | "ue") => 15,
        (15, "u" | "ue") => 18,
        _ => return None,
    };
    Some((level, named || number >= 9 || !suffix.is_empty()))
}

fn besoldung(value: &Value) -> Option<(i32, bool)> {
    // "A13Z": with a supplement.
    let number = match value.suffix.as_str() {
        "" => value.plain()?,
        "z" | "plusz" | "m" | "g" | "h" | "md" | "gd" | "hd" | "mz" | "gz" => {
            i32::try_from(value.number?).ok()?
        }
        _ => return None,
    };
    Some(match (value.prefix.as_str(), number) {
        ("a", 3..=8) => (number, false),
        ("a", 9) => (10, true),
        ("a", 10..=16) => (number + 2, true),
        ("b", 1..=11) => (number + 18, false),
        ("w", 1) => (15, false),
        ("w", 2) => (17, false),
        ("w", 3) => (19, false),
        _ => return None,
    })
}

fn general_schedule(value: &Value) -> Option<(i32, bool)> {
    match (value.prefix.as_str(), value.compact.as_str()) {
        ("gs" | "gm", _) => value
            .number
            .and_then(|number| i32::try_from(number).ok())
            .filter(|number| (1..=15).contains(number))
            .map(|number| (number, value.prefix == "gs")),
        (_, "ses" | "seniorexecutiveservice") => Some((16, true)),
        (_, "sl" | "st") => Some((16, false)),
        _ => None,
    }
}

fn european(value: &Value) -> Option<(i32, bool)> {
    let number = value.plain()?;
    match value.prefix.as_str() {
        "ad" if (5..=16).contains(&number) => Some((number, true)),
        "ast" if (1..=11).contains(&number) => Some((number, true)),
        "astsc" | "sc" if (1..=6).contains(&number) => Some((number, value.prefix == "astsc")),
        _ => None,
    }
}

fn french(value: &Value) -> Option<(i32, bool)> {
    let letter = ["categorie", "cat"]
        .iter()
        .find_map(|word| value.compact.strip_prefix(word));
    Some(match (letter, value.compact.as_str()) {
        (Some("c"), _) => (1, true),
        (Some("b"), _) => (2, true),
        (Some("a"), _) => (3, true),
        (Some("aplus"), _) | (None, "aplus") => (4, true),
        (None, "c") => (1, false),
        (None, "b") => (2, false),
        (None, "a") => (3, false),
        _ => return None,
    })
}

fn spanish(value: &Value) -> Option<(i32, bool)> {
    let group = ["subgrupo", "grupo"]
        .iter()
        .find_map(|word| value.compact.strip_prefix(word));
    let named = group.is_some();
    Some(match group.unwrap_or(&value.compact) {
        "ap" | "agrupacionesprofesionales" => (1, named),
        "c2" => (2, true),
        "c1" => (3, true),
        "b" => (4, named),
        "a2" => (5, true),
        "a1" => (6, true),
        _ => return None,
    })
}

fn united_nations(value: &Value) -> Option<(i32, bool)> {
    match (value.prefix.as_str(), value.plain(), value.compact.as_str()) {
        ("p", Some(number @ 1..=5), _) => Some((number, true)),
        ("d", Some(number @ 1..=2), _) => Some((number + 5, true)),
        (_, _, "asg" | "assistantsecretarygeneral") => Some((8, true)),
        (_, _, "usg" | "undersecretarygeneral") => Some((9, true)),
        _ => None,
    }
}

fn tracks(value: &Value) -> Option<(i32, bool)> {
    let number = value.plain()?;
    match value.prefix.as_str() {
        "p" | "ic" if (1..=9).contains(&number) => Some((number, true)),
        "m" if (1..=6).contains(&number) => Some((number + 3, true)),
        "e" if (1..=6).contains(&number) => Some((number + 9, false)),
        _ => None,
    }
}
