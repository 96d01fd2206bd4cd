//! The sample programme in its fourth month, so that a newcomer sees every step filled. Everybody in it is invented, and so is what
//! they answered; it is made by code from the sample roster, the same for the same date.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};
use sorting::{ColdCollect, ColdSort};
use statistics::Random;

use super::calendar::{Absence, PlanOptions, PlannedSession, plan};
use super::checkins::{CheckInNote, HealthRule, Session, Supervision, Withdrawal};
use super::letters::{Consulted, LetterBook, LetterKind, SentLetter};
use super::{
    Better, Cadence, Charter, FORMAT, Formality, Goal, Measure, MeasureUnit, Programme, Reading,
    Survey, Theme, VERSION,
};
use crate::pairing::policy::Side;
use crate::pairing::{Decision, DecisionKind, Pair, Request, evaluate, pair, presets};
use crate::release::Ledger;
use crate::roster::{self, ReadOptions, Role};
use crate::survey::{
    AnswerSheet, Group, Instrument, ItemType, KeyKind, PairSide, gather, instrument,
};
use crate::words::say;
use crate::{Error, json};

/// The sample programme as it stands on a day, in the language that is spoken: 120 people, their pairs, three and a half months of
/// sessions, five surveys, one withdrawal and a charter with goals.
///
/// # Errors
/// `bad-date` where `today` is no ISO date.
///
/// ```
/// use viceversa::programme::{checkins::{HealthOptions, health}, sample_programme};
/// let sample = sample_programme("2027-05-03")?;
/// assert_eq!((sample.people.len(), sample.withdrawals.len(), sample.surveys.len()), (120, 1, 5));
/// let standing = health(&sample, &HealthOptions { today: "2027-05-03".into(), locale: None })?.counts;
/// assert!(standing.on_track > 20 && standing.needs_check_in > 2);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn sample_programme(today: &str) -> Result<Programme, Error> {
    let bad = || Error::new("bad-date", say!("bad-today"), say!("write-date"));
    let today: Date = today.parse().map_err(|_| bad())?;
    let start = today.checked_sub(SINCE.days()).map_err(|_| bad())?;
    let read = roster::read(&roster::sample(), &ReadOptions::default())?;
    let policy = presets().swap_remove(0).policy;
    let mut request = Request {
        people: read.people,
        policy,
        locale: None,
        today: Some(start.to_string()),
        decisions: Vec::new(),
        history: Vec::new(),
        current: Vec::new(),
    };
    let mut made = pair(&request, &mut |_| {})?;
    let mut random = Random::new(4);
    let gone = made.pairs.remove(7.min(made.pairs.len().saturating_sub(1)));
    let ended = start.saturating_add(58.days());
    request.decisions.push(Decision {
        kind: DecisionKind::Exclude,
        mentor: gone.mentor.clone(),
        mentee: gone.mentee.clone(),
        author: None,
        date: Some(ended.to_string()),
        reason: None,
        until: None,
        overrides: false,
    });
    request.today = Some(today.to_string());
    let left: Vec<(String, String)> = made
        .pairs
        .iter()
        .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
        .collect();
    let pairing = evaluate(&request, &left, None)?;
    let third = say!("sample-month", month = 3);
    let surveys = surveys(&request, &pairing.pairs, &third, &mut random);
    let mentors: Vec<String> = pairing
        .pairs
        .iter()
        .map(|pair| pair.mentor.clone())
        .collect();
    let present = |nth: usize| {
        mentors
            .iter()
            .enumerate()
            .filter(|(at, _)| at % 5 != nth)
            .map(|(_, id)| id.clone())
            .collect()
    };
    let supervision = |days: i64, present: Vec<String>| Supervision {
        date: start.saturating_add(days.days()).to_string(),
        present,
    };
    let told = start.saturating_sub(10.days()).to_string();
    let sent = pairing
        .pairs
        .iter()
        .flat_map(|pair| {
            [LetterKind::Mentor, LetterKind::Mentee].map(|kind| SentLetter {
                kind,
                mentor: pair.mentor.clone(),
                mentee: pair.mentee.clone(),
                date: told.clone(),
            })
        })
        .collect();
    let asked = start.saturating_sub(17.days()).to_string();
    let answers = pairing
        .pairs
        .iter()
        .map(|pair| Consulted {
            mentor: pair.mentor.clone(),
            mentee: pair.mentee.clone(),
            agreed: true,
            date: asked.clone(),
        })
        .collect();
    let noted = pairing.pairs.get(NEVER).map(|pair| CheckInNote {
        mentor: pair.mentor.clone(),
        mentee: pair.mentee.clone(),
        date: today.saturating_sub(12.days()).to_string(),
        text: say!("sample-note"),
        settles: String::new(),
    });
    let first = session(&gone, start.saturating_add(9.days()), 0);
    let mut programme = Programme {
        format: FORMAT.to_owned(),
        version: VERSION,
        revision: 0,
        name: say!("sample-name"),
        charter: charter(start),
        language: crate::words::spoken().to_owned(),
        people: request.people,
        ladder: read.ladder,
        policy: request.policy,
        decisions: request.decisions,
        history: Vec::new(),
        stale: false,
        pairing: Some(pairing),
        current: Vec::new(),
        scenarios: Vec::new(),
        profiles: Vec::new(),
        postbox: None,
        instruments: Vec::new(),
        surveys,
        kit_edits: Vec::new(),
        organisation: None,
        planned: Vec::new(),
        absences: vec![Absence {
            person: String::new(),
            from: start.saturating_add(CLOSED.days()).to_string(),
            to: start.saturating_add((CLOSED + 4).days()).to_string(),
            what: say!("sample-absence"),
        }],
        letters: LetterBook {
            sent,
            answers,
            ..LetterBook::default()
        },
        measures: vec![decisions_together(start)],
        plans: Vec::new(),
        scores_opened: Vec::new(),
        asked: Vec::new(),
        report_drafts: Vec::new(),
        columns: Vec::new(),
        released: Ledger::default(),
        sessions: Vec::new(),
        withdrawals: vec![Withdrawal {
            mentor: gone.mentor,
            mentee: gone.mentee,
            date: ended.to_string(),
            who: Some(Side::Mentee),
            settled: false,
        }],
        check_in_notes: noted.into_iter().collect(),
        supervisions: vec![
            supervision(30, present(1)),
            supervision(72, present(3)),
            supervision(SINCE + 5, Vec::new()),
        ],
        health_rule: HealthRule::default(),
        lessons: say!("sample-lessons"),
        filed: String::new(),
        past: Vec::new(),
    };
    // As it was planned before the first day.
    let options = PlanOptions {
        today: start.saturating_sub(7.days()).to_string(),
        ..PlanOptions::default()
    };
    programme.planned = plan(&programme, &options)?.planned;
    let pairs = programme.pairing.iter().flat_map(|made| &made.pairs);
    let pairs: Vec<&Pair> = pairs.collect();
    programme.sessions = sessions(&pairs, &programme.planned, start, today, &mut random);
    programme.sessions.push(first);
    Ok(programme)
}

/// Days since the start: in the fourth month.
const SINCE: i64 = 105;
/// Days from the start until nobody works for a week.
const CLOSED: i64 = 126;
/// The pair that has not met.
const NEVER: usize = 5;

fn charter(start: Date) -> Charter {
    let by = start.saturating_add(6.months()).to_string();
    let goal = |id: &str, key: &str, measure: &str, baseline: Option<f64>, target: f64| Goal {
        id: id.to_owned(),
        text: say!(format!("sample-goal-{key}")),
        measure: measure.to_owned(),
        baseline,
        target: Some(target),
        by: by.clone(),
    };
    Charter {
        theme: Some(Theme::Technology),
        own_theme: String::new(),
        need: say!("sample-need"),
        formality: Formality::Formal,
        start: start.to_string(),
        sessions: 6,
        minutes: 60,
        cadence: Cadence::Monthly,
        goals: vec![
            goal("g1", "sessions", "session-completion", None, 80.0),
            goal("g2", "digital", "digital-confidence", None, 3.6),
            goal("g3", "voice", "inclusion", None, 3.7),
            goal("g4", "together", &say!("sample-measure"), Some(15.0), 60.0),
        ],
        sponsor: "Ingrid Halvorsen".to_owned(),
        coordinator: "Kim Vogel".to_owned(),
        data_holder: "Kim Vogel".to_owned(),
    }
}

/// A figure of the coordinator's own, read three times.
fn decisions_together(start: Date) -> Measure {
    let reading = |days: i64, numerator: u32, denominator: u32| Reading {
        date: start.saturating_add(days.days()).to_string(),
        numerator: Some(numerator),
        denominator: Some(denominator),
        figure: None,
    };
    Measure {
        name: say!("sample-measure"),
        unit: MeasureUnit::Percent,
        better: Better::Up,
        readings: vec![reading(0, 2, 13), reading(45, 4, 12), reading(92, 6, 14)],
    }
}

/// Both sides of a pair say the same of whether they met: most as planned, some later, a few not at all.
fn met(sheet: &mut AnswerSheet, nth: usize) {
    let mut put = |item: &str, answer: &str| {
        sheet.answers.insert(item.to_owned(), json!(answer));
    };
    match nth % 11 {
        4 => {
            put("met", "no");
            put("why-not", "time");
            sheet.answers.shift_remove("worth");
        }
        1 | 8 => put("met", "moved"),
        _ => {}
    }
}

/// A number below `below`.
fn draw(random: &mut Random, below: u32) -> u32 {
    let mut drawn = 0;
    random.each_below(below, 1, |value| drawn = value as u32);
    drawn
}

fn session(pair: &Pair, day: Date, nth: u32) -> Session {
    Session {
        mentor: pair.mentor.clone(),
        mentee: pair.mentee.clone(),
        date: day.to_string(),
        minutes: 60,
        topic: say!(format!("sample-topic-{}", nth % 6 + 1)),
        progress: None,
        next: String::new(),
        note: String::new(),
    }
}

/// On the planned day where there is one.
fn sessions(
    pairs: &[&Pair],
    planned: &[PlannedSession],
    start: Date,
    today: Date,
    random: &mut Random,
) -> Vec<Session> {
    let days: BTreeMap<(&str, &str, u32), Date> = planned
        .iter()
        .filter_map(|one| {
            let day = one.start.get(..10)?.parse().ok()?;
            Some(((one.mentor.as_str(), one.mentee.as_str(), one.number), day))
        })
        .cold_map();
    let mut list = Vec::new();
    for (at, pair) in pairs.iter().enumerate() {
        let most = match at {
            NEVER => 0,
            // Two that stopped after the first and after the second session.
            11 => 1,
            19 => 2,
            _ => 4,
        };
        let shift = draw(random, 12);
        for nth in 0..most {
            let later = i64::from(shift + draw(random, 6));
            let agreed = |number: u32| {
                let key = (pair.mentor.as_str(), pair.mentee.as_str(), number);
                days.get(&key).copied()
            };
            let day = agreed(nth + 1).unwrap_or_else(|| {
                start
                    .saturating_add(i64::from(nth).months())
                    .saturating_add(later.days())
            });
            if day > today {
                break;
            }
            let progress = (2 + nth + draw(random, 2)).min(5);
            let next = agreed(nth + 2).unwrap_or_else(|| {
                start
                    .saturating_add(i64::from(nth + 1).months())
                    .saturating_add(i64::from(shift).days())
            });
            list.push(Session {
                minutes: 45 + 15 * draw(random, 3),
                progress: u8::try_from(progress).ok(),
                next: next.to_string(),
                ..session(pair, day, (at as u32 + nth) % 6)
            });
        }
    }
    // As they would have been entered.
    list.cold_sort_by(|one, other| one.date.cmp(&other.date));
    list
}

/// Readiness, baseline, two pulses and how the pairs work together.
fn surveys(request: &Request, pairs: &[Pair], wave: &str, random: &mut Random) -> Vec<Survey> {
    let mut list = Vec::new();
    // Where somebody works, by the key of their answers.
    let mut place: BTreeMap<String, &str> = BTreeMap::new();
    let taking = request.people.iter().filter(|one| one.role != Role::None);
    for (at, person) in taking.enumerate() {
        let department = person.department.as_deref().unwrap_or_default();
        place.insert(person.id.clone(), department);
        place.insert(format!("t{at:03}"), department);
    }
    let mut add =
        |id: &str, wave: &str, sheets: &mut dyn FnMut(&Instrument) -> Vec<AnswerSheet>| {
            let Some(instrument) = instrument(id) else {
                return;
            };
            let sheets = sheets(&instrument);
            let (mut responses, _) = gather(&instrument, &sheets);
            responses.groups.extend(departments(&sheets, &place));
            wave.clone_into(&mut responses.wave);
            list.push(Survey {
                wave: wave.to_owned(),
                count: responses.count,
                answers: json::encode(&responses),
                sealed: false,
                instrument,
            });
        };
    add("readiness", &say!("sample-readiness"), &mut |instrument| {
        (0..14)
            .map(|_| sheet(instrument, KeyKind::None, "", None, &mut |_| 4, random))
            .collect()
    });
    let people: Vec<(String, PairSide)> = pairs
        .iter()
        .flat_map(|pair| {
            [
                (pair.mentor.clone(), PairSide::Mentor),
                (pair.mentee.clone(), PairSide::Mentee),
            ]
        })
        .collect();
    add("baseline", &say!("sample-baseline"), &mut |instrument| {
        let taking = request
            .people
            .iter()
            .filter(|person| person.role != Role::None);
        taking
            .enumerate()
            .filter(|(at, _)| at % 8 != 3)
            .map(|(at, person)| {
                let side = if person.role == Role::Mentor {
                    PairSide::Mentor
                } else {
                    PairSide::Mentee
                };
                sheet(
                    instrument,
                    KeyKind::Ticket,
                    &format!("t{at:03}"),
                    Some(side),
                    &mut |_| 3,
                    random,
                )
            })
            .collect()
    });
    for (at, month) in [2_u32, 3].into_iter().enumerate() {
        add(
            "pulse",
            &say!("sample-month", month = month),
            &mut |instrument| {
                people
                    .iter()
                    .enumerate()
                    .filter(|(nth, _)| nth % 7 != at)
                    .map(|(nth, (id, side))| {
                        // One of them is not at ease.
                        let low = month == 3 && nth == 6;
                        let mut sheet = sheet(
                            instrument,
                            KeyKind::Person,
                            id,
                            Some(*side),
                            &mut |_| 4,
                            random,
                        );
                        for answer in sheet
                            .answers
                            .values_mut()
                            .filter(|answer| answer.is_number())
                        {
                            let point = answer.as_i64().unwrap_or(4);
                            *answer = json!(if low { 2 } else { point.max(3) });
                        }
                        met(&mut sheet, nth / 2 + at);
                        sheet
                    })
                    .collect()
            },
        );
    }
    let taught: IndexMap<&str, i32> = pairs
        .iter()
        .flat_map(|pair| {
            let points: i32 = pair
                .reasons
                .iter()
                .filter(|reason| reason.for_side == Some(Side::Mentee))
                .map(|reason| reason.points)
                .sum();
            [
                (pair.mentor.as_str(), points),
                (pair.mentee.as_str(), points),
            ]
        })
        .collect();
    let middle = taught.values().sum::<i32>() / i32::try_from(taught.len().max(1)).unwrap_or(1);
    add("pair-fit", wave, &mut |instrument| {
        people
            .iter()
            .enumerate()
            .filter(|(nth, _)| nth % 9 != 4)
            .map(|(_, (id, side))| {
                // Where the mentor offers more of what the mentee wants, both report a better fit.
                let more = taught.get(id.as_str()).copied().unwrap_or(middle) - middle;
                let level = (4 + (more / 5).clamp(-2, 1)).clamp(2, 5);
                sheet(
                    instrument,
                    KeyKind::Person,
                    id,
                    Some(*side),
                    &mut |_| level,
                    random,
                )
            })
            .collect()
    });
    list
}

/// The department of each respondent, in the order of the answers; none where nobody's is known.
fn departments(sheets: &[AnswerSheet], place: &BTreeMap<String, &str>) -> Option<Group> {
    let of = |sheet: &AnswerSheet| place.get(&sheet.key).copied().filter(|one| !one.is_empty());
    let labels: BTreeSet<&str> = sheets.iter().filter_map(of).cold_set();
    let labels: Vec<&str> = labels.into_iter().collect();
    let number = |sheet: &AnswerSheet| {
        let at = of(sheet).and_then(|own| labels.binary_search(&own).ok());
        at.and_then(|at| u16::try_from(at).ok()).unwrap_or(u16::MAX)
    };
    (!labels.is_empty()).then(|| Group {
        name: say!("sample-department"),
        values: sheets.iter().map(number).collect(),
        labels: labels.iter().map(|&label| label.to_owned()).collect(),
    })
}

/// Somebody's answers: about the level, one point up or down; the first choice; no words.
fn sheet(
    instrument: &Instrument,
    key_kind: KeyKind,
    key: &str,
    side: Option<PairSide>,
    level: &mut dyn FnMut(&str) -> i32,
    random: &mut Random,
) -> AnswerSheet {
    let mut sheet = AnswerSheet {
        instrument: instrument.id.clone(),
        version: instrument.version.clone(),
        key_kind,
        key: key.to_owned(),
        side,
        ..AnswerSheet::default()
    };
    for item in &instrument.items {
        if item.role.is_some() && item.role != side {
            continue;
        }
        if let Some(condition) = &item.show_if {
            let earlier = sheet.answers.get(&condition.item).and_then(Value::as_str);
            if !earlier.is_some_and(|answer| condition.is.iter().any(|one| one == answer)) {
                continue;
            }
        }
        let Some(range) = instrument.range(item) else {
            continue;
        };
        let near = [-1, 0, 0, 1][draw(random, 4) as usize];
        let answer = match item.kind {
            ItemType::Scale => {
                let point = (level(&item.id) + near).clamp(range.min, range.max);
                json!(if item.reverse {
                    range.min + range.max - point
                } else {
                    point
                })
            }
            ItemType::Nps => json!((2 * level(&item.id) + near).clamp(0, 10)),
            ItemType::Choice => json!(item.options.first().map_or("", |option| option.id.as_str())),
            _ => continue,
        };
        sheet.answers.insert(item.id.clone(), answer);
    }
    sheet
}
