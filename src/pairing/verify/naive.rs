//! The policy read word by word: strings compared, lists searched, chains walked, minutes ticked off one by one.
//! Nothing here comes from the kernel or the solver.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use sorting::ColdCollect;

use crate::pairing::policy::{
    Direction, Missing, Must, OptIn, Points, Policy, Rule, RuleKind, Side,
};
use crate::pairing::{DecisionKind, Request};
use crate::roster::cells::{hours, zone_data::time_zone};
use crate::roster::{Person, Role};
use crate::unicode;
use crate::words::say;

/// Bits of a week of minutes.
const WORDS: usize = 7 * 24 * 60 / 64 + 1;
/// Not looked at yet, and unknown.
const UNSEEN: u16 = u16::MAX;
const UNKNOWN: u16 = u16::MAX - 1;

/// A request as it is read.
pub(in super::super) struct Reading {
    pub(in super::super) request: Rc<Request>,
    /// Index of each id.
    pub index: BTreeMap<String, usize>,
    /// Locks that count, by mentor and mentee, and whether they override.
    pub locks: BTreeMap<(usize, usize), bool>,
    pub(super) excluded: BTreeSet<(usize, usize)>,
    /// Ancestors of each person with the steps up to them.
    pub(super) above: Vec<BTreeMap<usize, u32>>,
    /// What each rule sees of each person, as mentor and as mentee.
    pub(super) seen: Vec<[Vec<Seen>; 2]>,
    /// Earlier pairs that count, for each rule.
    pub(super) before: Vec<BTreeSet<(usize, usize)>>,
    /// Weekly hours: each person's class, and the bitmaps of each class, one for each week.
    pub(super) class: Vec<Option<usize>>,
    classes: Vec<(bool, Vec<usize>)>,
    bitmaps: Vec<[u64; WORDS]>,
    overlaps: RefCell<Vec<u16>>,
}

/// Local intervals, and the offset in each week where there is a zone.
type Hours = (Vec<(u32, u32)>, Option<Vec<i64>>);

/// What a rule sees of one person on one side.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Consent is not asked, or given.
    pub visible: bool,
    pub level: Option<i64>,
    pub text: String,
    pub values: Vec<(String, i64)>,
    pub wishes: Vec<String>,
}

/// What one pair is worth and which musts it breaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Judged {
    /// Each rule's share.
    pub shares: Vec<i64>,
    /// Rules whose must it breaks; -1 direction, -2 exclusion, -3 no seat, -4 themselves.
    pub broken: Vec<i32>,
}

impl Reading {
    /// Reads a request; says in words what makes no sense.
    pub(in super::super) fn new(request: Rc<Request>) -> Result<Self, String> {
        let mut index = BTreeMap::new();
        for (at, person) in request.people.iter().enumerate() {
            if index.insert(person.id.clone(), at).is_some() {
                return Err(say!("verify-same-id"));
            }
        }
        let mut reading = Self {
            request: Rc::clone(&request),
            index,
            locks: BTreeMap::new(),
            excluded: BTreeSet::new(),
            above: Vec::new(),
            seen: Vec::new(),
            before: Vec::new(),
            class: Vec::new(),
            classes: Vec::new(),
            bitmaps: Vec::new(),
            overlaps: RefCell::new(Vec::new()),
        };
        for decision in &request.decisions {
            // ISO dates compare as texts.
            if let (Some(until), Some(today)) = (&decision.until, &request.today)
                && today >= until
            {
                continue;
            }
            let pair = reading
                .index
                .get(decision.mentor.as_str())
                .zip(reading.index.get(decision.mentee.as_str()));
            match (decision.kind, pair) {
                (DecisionKind::Exclude, Some((a, b))) => {
                    reading.excluded.insert((*a, *b));
                }
                (DecisionKind::Exclude, None) => {}
                (DecisionKind::Lock, Some((a, b))) => {
                    let given = decision.reason.as_deref().unwrap_or("").trim();
                    let overrides = decision.overrides && !given.is_empty();
                    let pair = (*a, *b);
                    let known = reading.locks.get(&pair).copied().unwrap_or(false);
                    reading.locks.insert(pair, known || overrides);
                }
                // Whoever is not in the roster can be in no pair.
                (DecisionKind::Lock, None) => {}
            }
        }
        reading.above = (0..request.people.len())
            .map(|at| reading.climb(at))
            .collect();
        for rule in &request.policy.rules {
            reading.seen.push([Side::Mentor, Side::Mentee].map(|side| {
                request
                    .people
                    .iter()
                    .map(|person| see(person, rule, side))
                    .collect()
            }));
            reading.before.push(reading.earlier(rule));
        }
        reading.read_hours();
        Ok(reading)
    }

    /// Whether somebody may stand on a side.
    pub(in super::super) fn may(&self, at: usize, side: Side) -> bool {
        match self.request.people[at].role {
            Role::Both => true,
            Role::Mentor => side == Side::Mentor,
            Role::Mentee => side == Side::Mentee,
            Role::None => false,
        }
    }

    /// Smallest and largest number of partners on a side.
    pub(in super::super) fn seats(&self, at: usize, side: Side) -> (u32, u32) {
        let person = &self.request.people[at];
        if !self.may(at, side) {
            return (0, 0);
        }
        let own = person.capacity.clone().unwrap_or_default();
        let (mut min, mut max) = match side {
            Side::Mentor => own.mentor.unwrap_or(self.request.policy.capacity.mentor),
            Side::Mentee => own.mentee.unwrap_or(self.request.policy.capacity.mentee),
        };
        if let (Some(total), true) = (own.total, person.role != Role::Both) {
            min = min.min(total);
            max = max.min(total);
        }
        (min, max)
    }

    /// Seats in all of somebody with both roles.
    pub(in super::super) fn total(&self, at: usize) -> Option<u32> {
        let person = &self.request.people[at];
        if person.role != Role::Both {
            return None;
        }
        let own = person.capacity.as_ref().and_then(|own| own.total);
        own.or(self.request.policy.capacity.total)
    }

    /// The points of a pair for the proof; none where it may not exist, unless it is locked.
    pub(in super::super) fn points(&self, mentor: usize, mentee: usize) -> Option<i64> {
        if !self.locks.contains_key(&(mentor, mentee))
            && !self.broken(mentor, mentee, true).is_empty()
        {
            return None;
        }
        Some(
            (0..self.request.policy.rules.len())
                .map(|rule| self.rule(rule, mentor, mentee).0)
                .sum(),
        )
    }

    /// Everything about one pair.
    pub(in super::super) fn judge(&self, mentor: usize, mentee: usize) -> Judged {
        Judged {
            shares: (0..self.request.policy.rules.len())
                .map(|rule| self.rule(rule, mentor, mentee).0)
                .collect(),
            broken: self.broken(mentor, mentee, false),
        }
    }

    /// Shared weekly minutes in the worst week; none where unknown.
    pub(in super::super) fn minutes(&self, a: usize, b: usize) -> Option<u32> {
        let (a, b) = (self.class[a]?, self.class[b]?);
        let cell = a * self.classes.len() + b;
        let known = self.overlaps.borrow()[cell];
        let minutes = if known == UNSEEN {
            let found = self.tick(a, b);
            self.overlaps.borrow_mut()[cell] = found;
            found
        } else {
            known
        };
        (minutes != UNKNOWN).then_some(u32::from(minutes))
    }

    fn broken(&self, mentor: usize, mentee: usize, first: bool) -> Vec<i32> {
        let mut broken = Vec::new();
        if mentor == mentee {
            broken.push(-4);
        }
        if self.seats(mentor, Side::Mentor).1 == 0 || self.seats(mentee, Side::Mentee).1 == 0 {
            broken.push(-3);
        }
        if self.excluded.contains(&(mentor, mentee)) {
            broken.push(-2);
        }
        if self.against_direction(mentor, mentee) {
            broken.push(-1);
        }
        for rule in 0..self.request.policy.rules.len() {
            if first && !broken.is_empty() {
                break;
            }
            if self.rule(rule, mentor, mentee).1 {
                broken.push(i32::try_from(rule).unwrap_or(i32::MAX));
            }
        }
        broken
    }

    pub(super) fn against_direction(&self, mentor: usize, mentee: usize) -> bool {
        let policy = &self.request.policy;
        let people = &self.request.people;
        let (Some(a), Some(b)) = (people[mentor].level, people[mentee].level) else {
            return false;
        };
        let equals_meet = a == b
            && policy.rules.iter().any(|rule| {
                rule.rule == RuleKind::LevelGap
                    && matches!(&rule.must, Some(Must::Limits(limits)) if limits.min.is_some_and(|min| min <= 0))
            });
        match policy.direction {
            Direction::Any => false,
            Direction::Reverse => a >= b && !equals_meet,
            Direction::Traditional => a <= b && !equals_meet,
        }
    }

    /// One rule's share of a pair, and whether the pair breaks its must.
    pub(super) fn rule(&self, index: usize, mentor: usize, mentee: usize) -> (i64, bool) {
        let policy = &self.request.policy;
        let rule = &policy.rules[index];
        let must = must(rule);
        let blank = blank(rule);
        let (a, b) = (&self.seen[index][0][mentor], &self.seen[index][1][mentee]);
        let flat = flat(rule);
        match rule.rule {
            RuleKind::LevelGap => {
                let (Some(a), Some(b)) = (a.level, b.level) else {
                    return blank;
                };
                let gap = match policy.direction {
                    Direction::Reverse => b - a,
                    Direction::Traditional => a - b,
                    Direction::Any => (a - b).abs(),
                };
                let mut breaks = false;
                if let Some(Must::Limits(limits)) = &rule.must {
                    breaks = limits.min.is_some_and(|min| gap < i64::from(min))
                        || limits.max.is_some_and(|max| gap > i64::from(max));
                }
                let mut share = 0;
                if let Some(Points::Map(map)) = &rule.points {
                    for (key, points) in map {
                        if key.parse() == Ok(gap) {
                            share = i64::from(*points);
                        }
                    }
                }
                (share, breaks)
            }
            RuleKind::ReportingLine => (0, self.on_the_line(rule, mentor, mentee)),
            RuleKind::Same | RuleKind::Different => {
                if a.text.is_empty() || b.text.is_empty() {
                    return blank;
                }
                compared(rule, a.text == b.text)
            }
            RuleKind::Language => {
                if a.values.is_empty() || b.values.is_empty() {
                    return blank;
                }
                if a.values
                    .iter()
                    .any(|(x, _)| b.values.iter().any(|(y, _)| x == y))
                {
                    (flat, false)
                } else {
                    (0, must)
                }
            }
            RuleKind::Shared => {
                let mut shared = 0;
                for (x, own) in &a.values {
                    for (y, other) in &b.values {
                        if x == y {
                            shared += if rule.strength { *own.min(other) } else { 1 };
                        }
                    }
                }
                if a.values.is_empty() || b.values.is_empty() {
                    return blank;
                }
                in_common(rule, shared)
            }
            RuleKind::Availability => {
                let minutes = if a.visible && b.visible {
                    self.minutes(mentor, mentee)
                } else {
                    None
                };
                let Some(minutes) = minutes else { return blank };
                let mut breaks = false;
                if let Some(Must::Limits(limits)) = &rule.must {
                    breaks = limits.minutes.is_some_and(|needed| minutes < needed);
                }
                let (mut share, mut reached) = (0, None);
                if let Some(Points::Map(map)) = &rule.points {
                    for (key, points) in map {
                        let from: Option<u32> = key.parse().ok();
                        if from.is_some_and(|from| from <= minutes) && from >= reached {
                            (share, reached) = (i64::from(*points), from);
                        }
                    }
                }
                (share, breaks)
            }
            RuleKind::Ranked => {
                let people = &self.request.people;
                let mut share = 0;
                let mut found = false;
                for (wishes, other) in [(&a.wishes, mentee), (&b.wishes, mentor)] {
                    if let Some(rank) = wishes.iter().position(|id| *id == people[other].id) {
                        found = true;
                        share += match &rule.points {
                            Some(Points::Flat(points)) => i64::from(*points),
                            Some(Points::List(list)) => {
                                list.get(rank).map_or(0, |points| i64::from(*points))
                            }
                            _ => 0,
                        };
                    }
                }
                if found {
                    (share.clamp(-100_000, 100_000), false)
                } else {
                    unlisted(rule, a.wishes.is_empty() && b.wishes.is_empty())
                }
            }
            RuleKind::NotBefore => {
                let before = &self.before[index];
                if before.contains(&(mentor, mentee)) || before.contains(&(mentee, mentor)) {
                    (0, must)
                } else {
                    unlisted(rule, false)
                }
            }
        }
    }

    fn on_the_line(&self, rule: &Rule, mentor: usize, mentee: usize) -> bool {
        let Some(Must::Limits(limits)) = &rule.must else {
            return false;
        };
        if let Some(distance) = limits.distance {
            let up = self.above[mentor].get(&mentee);
            let down = self.above[mentee].get(&mentor);
            if up.into_iter().chain(down).any(|steps| *steps <= distance) {
                return true;
            }
        }
        if limits.off_line != Some(true) || rule.exempt.contains(&self.request.people[mentee].id) {
            return false;
        }
        let depth = limits.depth.unwrap_or(2);
        let boss = &self.request.people[mentee].id;
        mentor != mentee
            && self.above[mentor].iter().any(|(above, steps)| {
                let person = &self.request.people[*above];
                *steps <= depth
                    && *above != mentee
                    && (person.manager.as_ref() == Some(boss) || person.dotted_lines.contains(boss))
            })
    }

    /// Everybody above somebody with the fewest steps, level by level.
    fn climb(&self, from: usize) -> BTreeMap<usize, u32> {
        let mut steps = BTreeMap::new();
        let mut now = vec![from];
        let mut distance = 0;
        while !now.is_empty() {
            distance += 1;
            let mut next = Vec::new();
            for at in now {
                let person = &self.request.people[at];
                for id in person.manager.iter().chain(&person.dotted_lines) {
                    if let Some(above) = self.index.get(id.as_str())
                        && *above != from
                        && !steps.contains_key(above)
                    {
                        steps.insert(*above, distance);
                        next.push(*above);
                    }
                }
            }
            now = next;
        }
        steps
    }

    fn earlier(&self, rule: &Rule) -> BTreeSet<(usize, usize)> {
        if rule.rule != RuleKind::NotBefore {
            return BTreeSet::new();
        }
        let cohorts: BTreeSet<&str> = self
            .request
            .history
            .iter()
            .map(|pair| pair.cohort.trim())
            .filter(|cohort| !cohort.is_empty())
            .cold_set();
        let latest: Vec<&str> = cohorts
            .into_iter()
            .rev()
            .take(rule.cohorts.map_or(usize::MAX, |many| many as usize))
            .collect();
        self.request
            .history
            .iter()
            .filter(|pair| {
                let cohort = pair.cohort.trim();
                cohort.is_empty() || latest.contains(&cohort)
            })
            .filter_map(|pair| {
                Some((
                    *self.index.get(pair.mentor.as_str())?,
                    *self.index.get(pair.mentee.as_str())?,
                ))
            })
            .cold_set()
    }

    /// A bitmap of minutes in universal time for every kind of hours and every week.
    fn read_hours(&mut self) {
        let request = Rc::clone(&self.request);
        let mondays = mondays(&request);
        let mut zones: BTreeMap<&str, Option<Vec<i64>>> = BTreeMap::new();
        let mut known: BTreeMap<Hours, usize> = BTreeMap::new();
        let mut drawn: BTreeMap<(Vec<(u32, u32)>, i64), usize> = BTreeMap::new();
        for person in &request.people {
            let hours = hours::weekly(&person.availability.join("; ")).unwrap_or_default();
            let zone = person.timezone.as_deref().map_or("", str::trim);
            let offsets = zones.entry(zone).or_insert_with(|| {
                let zone = time_zone(zone)?;
                mondays
                    .iter()
                    .map(|monday| {
                        let noon = monday.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok()?;
                        Some(i64::from(noon.with_time_zone(zone.clone()).offset().seconds()) / 60)
                    })
                    .collect()
            });
            if hours.is_empty()
                || (!zone.is_empty() && offsets.is_none())
                || person.role == Role::None
            {
                self.class.push(None);
                continue;
            }
            let offsets = if zone.is_empty() {
                None
            } else {
                offsets.clone()
            };
            let next = known.len();
            let class = *known
                .entry((hours.clone(), offsets.clone()))
                .or_insert(next);
            self.class.push(Some(class));
            if class < self.classes.len() {
                continue;
            }
            let weeks = offsets.clone().unwrap_or_else(|| vec![0]);
            let pictures = weeks
                .iter()
                .map(|offset| {
                    *drawn.entry((hours.clone(), *offset)).or_insert_with(|| {
                        self.bitmaps.push(draw(&hours, *offset));
                        self.bitmaps.len() - 1
                    })
                })
                .collect();
            self.classes.push((offsets.is_some(), pictures));
        }
        let classes = self.classes.len();
        self.overlaps = RefCell::new(vec![UNSEEN; classes * classes]);
    }

    /// Counts the minutes that two kinds of hours share, week by week.
    fn tick(&self, a: usize, b: usize) -> u16 {
        let ((a_zoned, a), (b_zoned, b)) = (&self.classes[a], &self.classes[b]);
        if a_zoned != b_zoned {
            return UNKNOWN;
        }
        let mut weeks: Vec<(usize, usize)> = a.iter().copied().zip(b.iter().copied()).collect();
        weeks.sort_unstable();
        weeks.dedup();
        weeks
            .into_iter()
            .map(|(a, b)| {
                self.bitmaps[a]
                    .iter()
                    .zip(&self.bitmaps[b])
                    .map(|(x, y)| (x & y).count_ones())
                    .sum::<u32>()
            })
            .min()
            .and_then(|minutes| u16::try_from(minutes).ok())
            .unwrap_or(0)
    }
}

fn must(rule: &Rule) -> bool {
    !matches!(rule.must, None | Some(Must::Flag(false)))
}

fn flat(rule: &Rule) -> i64 {
    match rule.points {
        Some(Points::Flat(points)) => i64::from(points),
        _ => 0,
    }
}

/// The verdict where a side says nothing.
pub(super) fn blank(rule: &Rule) -> (i64, bool) {
    (0, must(rule) && rule.missing == Some(Missing::Forbid))
}

/// The verdict of `same` and `different` on two texts.
pub(super) fn compared(rule: &Rule, alike: bool) -> (i64, bool) {
    if alike == (rule.rule == RuleKind::Same) {
        (flat(rule), false)
    } else {
        (0, must(rule))
    }
}

/// The verdict of `shared` on two lists that have this much in common.
pub(super) fn in_common(rule: &Rule, shared: i64) -> (i64, bool) {
    let cap = i64::from(rule.at_most.unwrap_or(100_000));
    (
        (shared * flat(rule)).clamp(-cap, cap),
        must(rule) && shared == 0,
    )
}

/// The verdict of a rule about listed pairs on a pair that is not listed; for wishes, whether neither side wishes for anybody.
pub(super) fn unlisted(rule: &Rule, neither: bool) -> (i64, bool) {
    match rule.rule {
        RuleKind::Ranked if neither => blank(rule),
        RuleKind::Ranked => (0, must(rule)),
        RuleKind::NotBefore => (flat(rule), false),
        _ => (0, false),
    }
}

/// Mondays of the programme's weeks.
fn mondays(request: &Request) -> Vec<Date> {
    let policy: &Policy = &request.policy;
    let mut day = policy
        .start
        .as_ref()
        .or(request.today.as_ref())
        .and_then(|text| text.parse::<Date>().ok())
        .unwrap_or_else(|| jiff::civil::date(2026, 1, 5));
    while day.weekday() != jiff::civil::Weekday::Monday {
        let Ok(before) = day.yesterday() else { break };
        day = before;
    }
    let mut mondays = Vec::new();
    for _ in 0..policy.weeks.unwrap_or(26) {
        mondays.push(day);
        let Ok(next) = day.checked_add(jiff::Span::new().weeks(1)) else {
            break;
        };
        day = next;
    }
    mondays
}

/// Local hours as minutes of a week in universal time, a bit each.
fn draw(hours: &[(u32, u32)], offset: i64) -> [u64; WORDS] {
    let mut bitmap = [0_u64; WORDS];
    for (from, to) in hours {
        for minute in *from..*to {
            let at = usize::try_from((i64::from(minute) - offset).rem_euclid(10_080)).unwrap_or(0);
            bitmap[at / 64] |= 1 << (at % 64);
        }
    }
    bitmap
}

fn see(person: &Person, rule: &Rule, side: Side) -> Seen {
    let consent = match (&rule.opt_in, side) {
        (None, _) => None,
        (Some(OptIn::Both(column)), _) => Some(column),
        (Some(OptIn::PerSide { mentor, .. }), Side::Mentor) => mentor.as_ref(),
        (Some(OptIn::PerSide { mentee, .. }), Side::Mentee) => mentee.as_ref(),
    };
    let visible = consent.is_none_or(|column| {
        let answer = plain(person.fields.get(column).map_or("", String::as_str));
        ["yes", "y", "true", "1", "ja", "oui", "sí"].contains(&answer.as_str())
    });
    if !visible {
        return Seen::default();
    }
    let field = match side {
        Side::Mentor => &rule.mentor,
        Side::Mentee => &rule.mentee,
    };
    let field = field
        .as_ref()
        .or(rule.field.as_ref())
        .map_or("", String::as_str);
    let wishes = rule.rule == RuleKind::Ranked && rule.for_side.is_none_or(|only| only == side);
    Seen {
        visible,
        level: person.level.map(i64::from),
        text: plain(&text(person, field)),
        values: match rule.rule {
            RuleKind::Language => list(person, "languages"),
            RuleKind::Shared => list(person, field),
            _ => Vec::new(),
        },
        wishes: if wishes {
            ranking(person, field)
        } else {
            Vec::new()
        },
    }
}

/// Trimmed, case-folded, in one normal form.
fn plain(text: &str) -> String {
    let apart = unicode::nfd(text);
    let folded: String = caseless::Caseless::default_case_fold(apart.trim().chars()).collect();
    unicode::nfc(&folded)
}

fn text(person: &Person, field: &str) -> String {
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    match field {
        "id" => person.id.clone(),
        "name" => person.name.clone(),
        "level" => person
            .level
            .map(|level| level.to_string())
            .unwrap_or_default(),
        "email" => own(&person.email),
        "manager" => own(&person.manager),
        "department" => own(&person.department),
        "location" => own(&person.location),
        "timezone" => own(&person.timezone),
        column => person.fields.get(column).cloned().unwrap_or_default(),
    }
}

fn list(person: &Person, field: &str) -> Vec<(String, i64)> {
    let ones = |texts: &[String]| {
        texts
            .iter()
            .map(|text| (plain(text), 1))
            .collect::<Vec<_>>()
    };
    let skills = |skills: &[crate::roster::Skill]| {
        skills
            .iter()
            .map(|skill| (plain(&skill.skill), i64::from(skill.strength).clamp(1, 3)))
            .collect::<Vec<_>>()
    };
    let all = match field {
        "offers" => skills(&person.offers),
        "wants" => skills(&person.wants),
        "languages" => ones(&person.languages),
        "availability" => ones(&person.availability),
        "dottedLines" => ones(&person.dotted_lines),
        "wishes" => ones(&person.wishes),
        "id" | "name" | "level" | "email" | "manager" | "department" | "location" | "timezone" => {
            ones(&[text(person, field)])
        }
        column => {
            let cell = person.fields.get(column).map_or("", String::as_str);
            cell.split([';', ',', '\n', '\r'])
                .map(|part| (plain(part), 1))
                .collect()
        }
    };
    let mut once: BTreeMap<String, i64> = BTreeMap::new();
    for (value, strength) in all {
        if !value.is_empty() {
            let known = once.entry(value).or_insert(strength);
            *known = strength.max(*known);
        }
    }
    once.into_iter().collect()
}

fn ranking(person: &Person, field: &str) -> Vec<String> {
    let all: Vec<String> = if field.is_empty() || field == "wishes" {
        person.wishes.clone()
    } else {
        let cell = person.fields.get(field).map_or("", String::as_str);
        cell.split([';', ',', '\n', '\r'])
            .map(str::to_owned)
            .collect()
    };
    let mut ids: Vec<String> = Vec::new();
    for id in all {
        let id = id.trim().to_owned();
        if !id.is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}
