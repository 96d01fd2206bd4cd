//! Who is there twice, who is not in the roster, and how long each took.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use sorting::ColdCollect;

use super::ReadResponsesOptions;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::text::{fold, same_key, tidy};
use crate::survey::catalogue::{is_code, no_answer};
use crate::survey::responses::{KeyKind, Responses};
use crate::words::say;

/// A key as it is compared: addresses without regard to case, everything else as written. What stands for none ("N/A", "-") is empty.
pub(super) fn key(text: &str) -> String {
    if text.contains('@') {
        return same_key(text);
    }
    let tidy = tidy(text).into_owned();
    match is_anonymous(&tidy) || is_placeholder(&tidy) {
        true => String::new(),
        false => tidy,
    }
}

/// What stands in a key's place and is none.
pub(super) fn is_placeholder(text: &str) -> bool {
    let code: Option<i64> = text.trim().parse().ok();
    no_answer(text).is_some() || code.is_some_and(|code| code < 0 && is_code(code, 0, 1))
}

/// Microsoft Forms writes this for everybody when names are not recorded.
fn is_anonymous(text: &str) -> bool {
    const NONE: &[&str] = &[
        "anonymous",
        "anonym",
        "anonyme",
        "anonimo",
        "anonymised",
        "anonymized",
        "anonymisiert",
    ];
    NONE.contains(&fold(text).as_str())
}

/// Settles who counts: each respondent once, by the rule that the options give; tickets used by several people link nobody.
pub(super) fn settle(
    responses: &mut Responses,
    rows: &[u32],
    options: &ReadResponsesOptions,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if responses.keys.iter().all(String::is_empty) {
        responses.keys.clear();
        responses.key_kind = KeyKind::None;
        return findings;
    }
    let mut at: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, key) in responses
        .keys
        .iter()
        .enumerate()
        .filter(|(_, key)| !key.is_empty())
    {
        at.entry(key.clone()).or_default().push(index);
    }
    let mut gone = BTreeSet::new();
    let mut shared = Collector::new("token-shared", Severity::Warning);
    let mut twice = Collector::new("same-respondent-twice", Severity::Warning);
    let given = options.duplicates.as_deref();
    let rule = given
        .filter(|rule| ["first", "reject"].contains(rule))
        .unwrap_or("last");
    for list in at.values().filter(|list| list.len() > 1) {
        if is_shared(responses, list) {
            for &index in list {
                shared.at(rows.get(index).copied(), None);
                responses.keys[index] = String::new();
            }
            continue;
        }
        let keep = match rule {
            "first" => list.first(),
            "last" => list.last(),
            _ => None,
        };
        for index in list.iter().filter(|index| Some(*index) != keep) {
            twice.at(rows.get(*index).copied(), None);
            gone.insert(*index);
        }
    }
    for other in ["last", "first", "reject"] {
        if other != rule {
            twice.fix(
                say!(format!("survey-twice-{other}.choose")),
                json!({ "duplicates": other }),
            );
        }
    }
    findings.extend(twice.said_in(&format!("survey-twice-{rule}"), &options.name));
    findings.extend(shared.said_in("survey-token-shared", &options.name));
    findings.extend(strangers(responses, rows, options, &mut gone));
    if !gone.is_empty() {
        responses.retain(|index| !gone.contains(&index));
    }
    findings
}

/// One ticket or code word, but different sides, pairs or groups: these are different people.
fn is_shared(responses: &Responses, list: &[usize]) -> bool {
    let first = list[0];
    let differs = |index: usize| {
        responses.sides.get(index) != responses.sides.get(first)
            || responses.pairs.get(index) != responses.pairs.get(first)
            || responses.groups.iter().any(|group| {
                let (a, b) = (group.values[first], group.values[index]);
                a != b && a != u16::MAX && b != u16::MAX
            })
    };
    responses.key_kind != KeyKind::Person && list.iter().any(|index| differs(*index))
}

fn strangers(
    responses: &Responses,
    rows: &[u32],
    options: &ReadResponsesOptions,
    gone: &mut BTreeSet<usize>,
) -> Option<Finding> {
    let roster: BTreeSet<String> = options.roster.as_ref()?.iter().map(|id| key(id)).cold_set();
    let mut note = Collector::new("not-in-roster", Severity::Warning);
    for (index, own) in responses.keys.iter().enumerate() {
        if !own.is_empty() && !roster.contains(own) && !gone.contains(&index) {
            note.at(rows.get(index).copied(), None);
            if options.only_roster {
                gone.insert(index);
            }
        }
    }
    if !options.only_roster {
        note.fix(
            say!("survey-not-in-roster.leave-out"),
            json!({ "onlyRoster": true }),
        );
    }
    let said = if options.only_roster {
        "survey-not-in-roster-left-out"
    } else {
        "survey-not-in-roster"
    };
    note.said_in(said, &options.name)
}

/// How long each respondent took.
#[derive(Default)]
pub(super) struct Clock {
    seconds: Vec<u32>,
    started: String,
    ended: String,
    known: bool,
}

impl Clock {
    /// The next respondent.
    pub(super) fn next(&mut self) {
        self.started.clear();
        self.ended.clear();
        self.known = false;
        self.seconds.push(0);
    }

    pub(super) fn start(&mut self, text: &str) {
        self.started.push_str(text.trim());
        self.settle();
    }

    pub(super) fn end(&mut self, text: &str) {
        self.ended.push_str(text.trim());
        self.settle();
    }

    /// Said by the file itself.
    pub(super) fn seconds(&mut self, text: &str) {
        let whole = text.trim().split(['.', ',']).next().unwrap_or_default();
        if let (Ok(seconds), Some(last)) = (whole.parse(), self.seconds.last_mut()) {
            *last = seconds;
            self.known = true;
        }
    }

    fn settle(&mut self) {
        if self.known || self.started.is_empty() || self.ended.is_empty() {
            return;
        }
        if let (Some(took), Some(last)) =
            (between(&self.started, &self.ended), self.seconds.last_mut())
        {
            *last = took;
        }
    }

    /// One a respondent, or nothing where the file says no times.
    pub(super) fn finish(self) -> Vec<u32> {
        if self.seconds.iter().all(|seconds| *seconds == 0) {
            return Vec::new();
        }
        self.seconds
    }
}

/// Seconds from one time to another. Where a date is not ISO, only times of one day are compared, so that the order of day and month does
/// not matter.
fn between(start: &str, end: &str) -> Option<u32> {
    let (start_day, start_time) = parts(start)?;
    let (end_day, end_time) = parts(end)?;
    let days = if start_day == end_day {
        0
    } else {
        let day = |text: &str| text.parse::<jiff::civil::Date>().ok();
        i64::from(day(start_day)?.until(day(end_day)?).ok()?.get_days())
    };
    let took = days * 86_400 + time(end_time)? - time(start_time)?;
    u32::try_from(took).ok()
}

/// The date and the time of a cell.
fn parts(text: &str) -> Option<(&str, &str)> {
    let (day, time) = text.split_once([' ', 'T'])?;
    Some((day.trim_end_matches(','), time.trim()))
}

/// Seconds since midnight: "14:30", "2:30:15 PM", "14:30:15.123Z".
fn time(text: &str) -> Option<i64> {
    let upper = text.to_ascii_uppercase();
    let digits: &str = upper
        .split(|c: char| !c.is_ascii_digit() && c != ':')
        .next()?;
    let mut numbers = digits.split(':').map(|part| part.parse::<i64>().ok());
    let (hour, minute) = (numbers.next()??, numbers.next()??);
    let second = numbers.next().flatten().unwrap_or(0);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let hour = match (upper.contains("PM"), upper.contains("AM")) {
        (true, _) if hour < 12 => hour + 12,
        (_, true) if hour == 12 => 0,
        _ => hour,
    };
    Some(hour * 3_600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::between;

    #[test]
    fn c10_times_are_compared_as_whole_numbers_whatever_the_order_of_day_and_month() {
        for (start, end, took) in [
            ("2026-03-01 14:30", "2026-03-01 14:34", Some(240)),
            ("2026-02-28T23:59:30Z", "2026-03-01T00:00:10Z", Some(40)),
            (
                "03/04/2026 11:58:00 AM",
                "03/04/2026 12:01:30 PM",
                Some(210),
            ),
            ("3/4/26 12:10 AM", "3/4/26 12:11 AM", Some(60)),
            ("03/04/2026 23:59", "04/04/2026 00:01", None),
            ("2026-03-01 14:34", "2026-03-01 14:30", None),
            ("14:30", "14:31", None),
            ("2026-03-01 99:99", "2026-03-01 14:30", None),
        ] {
            assert_eq!(between(start, end), took, "{start} {end}");
        }
    }
}
