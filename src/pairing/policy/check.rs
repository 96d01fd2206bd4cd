//! What is wrong with a policy, and what is doubtful about a roster under it.

use super::note::note;
use crate::pairing::numbers::count;
use std::collections::BTreeMap;

use super::describe::{kind_code, kind_name};
use super::fields;
use super::{Limits, Must, OptIn, Points, Policy, Rule, RuleKind, Side};
use crate::Error;
use crate::finding::{Finding, Fix, Severity};
use crate::roster::{self, Person};
use crate::words::say;

/// The most rules a policy may have.
pub const MAX_RULES: usize = 60;

/// The most points, in size, that one rule may name, and that one rule can give one pair whatever its shares add up to.
pub const MAX_POINTS: i32 = 100_000;

/// The most partners a capacity may name.
const MAX_SEATS: u32 = 100_000;

/// Whether a policy can be used: every rule has the keys its kind takes, within their ranges.
///
/// # Errors
/// The first thing that is wrong, with the number of the rule (from 1) and the key: `bad-rule`, `too-many-rules`,
/// `bad-capacity`, `bad-start`.
///
/// ```
/// use viceversa::{json, pairing::{policy::Policy, validate}};
/// let policy: Policy = json::decode("policy", r#"{ "rules": [{ "rule": "level-gap", "must": { "min": 4, "max": 2 } }] }"#)?;
/// assert_eq!(validate(&policy).map_err(|error| error.code), Err("bad-rule"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn validate(policy: &Policy) -> Result<(), Error> {
    match problems(policy).into_iter().next() {
        Some((_, error)) => Err(error),
        None => Ok(()),
    }
}

/// Everything that is wrong with a policy (severity `rejected`: pairs cannot be made with it) and everything doubtful
/// about these people under it. `params.rule` is the rule's index from 0; it is absent where no single rule is meant.
///
/// Never fails; an empty list says that all is well.
///
/// ```
/// use viceversa::{finding::Severity, json, pairing::{check, policy::Policy}};
/// let policy: Policy = json::decode("policy", r#"{ "rules": [
///     { "rule": "language", "must": true }, { "rule": "level-gap", "must": { "min": 4, "max": 2 } }] }"#)?;
/// let found = check(&policy, &[]);
/// assert_eq!((found[0].code.as_str(), found[0].severity, found[0].params["rule"].as_str()), ("bad-rule", Severity::Rejected, "1"));
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn check(policy: &Policy, people: &[Person]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = problems(policy)
        .into_iter()
        .map(|(rule, error)| {
            let mut finding = note(error.code, rule, 1, error.message, error.advice);
            finding.severity = Severity::Rejected;
            finding
        })
        .collect();
    findings.extend(doubts(policy, people));
    findings.extend(crate::pairing::explain::unknown_values::levels(
        policy, people,
    ));
    findings.extend(spellings(policy, people));
    findings.extend(remarks(policy, people));
    findings
}

/// Rules that read a column of free remarks: reasons repeat what rules read, so a remark would be told to both of a pair.
fn remarks(policy: &Policy, people: &[Person]) -> Vec<Finding> {
    let rules = policy.rules.iter().enumerate().take(MAX_RULES);
    let named: Vec<(usize, &str)> = rules
        .flat_map(|(index, rule)| {
            let fields = [Side::Mentor, Side::Mentee].map(|side| rule.field_of(side));
            let own = fields.into_iter().flatten();
            own.filter(|field| !fields::is_single(field) && !fields::is_list(field))
                .map(move |field| (index, field))
        })
        .collect();
    if named.is_empty() {
        return Vec::new();
    }
    let remarks = roster::remark_headers(people);
    let mut findings: Vec<Finding> = Vec::new();
    for (index, rule) in policy.rules.iter().enumerate().take(MAX_RULES) {
        let reads = |(at, field): &(usize, &str)| {
            *at == index && remarks.iter().any(|header| header == field)
        };
        if !named.iter().any(reads) {
            continue;
        }
        // What is read under consent is not named.
        let named = rule
            .field_of(Side::Mentor)
            .filter(|_| rule.opt_in.is_none());
        let mut finding = note(
            "rule-reads-remarks",
            Some(index),
            1,
            say!(
                "check-remarks",
                number = index + 1,
                named = if named.is_some() { "yes" } else { "no" },
                field = named.unwrap_or_default()
            ),
            say!("check-remarks.advice"),
        );
        finding.severity = Severity::Question;
        finding.fixes.push(Fix {
            text: say!("check-remarks.fix"),
            options: serde_json::json!({ "removeRule": index }),
        });
        findings.push(finding);
    }
    findings
}

/// Columns that rules compare and in which one value may be spelled in several ways; each column once, at the first rule that compares it. Columns that a rule may
/// only see with consent are left out: the texts hold their values.
fn spellings(policy: &Policy, people: &[Person]) -> Vec<Finding> {
    let mut seen: Vec<&str> = Vec::new();
    let mut findings = Vec::new();
    for (index, rule) in policy.rules.iter().enumerate().take(MAX_RULES) {
        let compares = matches!(
            rule.rule,
            RuleKind::Same | RuleKind::Different | RuleKind::Shared
        );
        if !compares || rule.opt_in.is_some() {
            continue;
        }
        for field in [Side::Mentor, Side::Mentee]
            .into_iter()
            .filter_map(|side| rule.field_of(side))
        {
            if seen.contains(&field) {
                continue;
            }
            seen.push(field);
            for mut finding in roster::spelling::check(people, &[field], &[]) {
                finding.params.insert("rule".to_owned(), index.to_string());
                findings.push(finding);
            }
        }
    }
    findings
}

/// What is doubtful about a policy and these people under it, but stops nothing.
pub(in crate::pairing) fn doubts(policy: &Policy, people: &[Person]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, rule) in policy.rules.iter().enumerate().take(MAX_RULES) {
        let number = index + 1;
        if !rule.has_must() && !rule.has_points() {
            findings.push(note(
                "rule-does-nothing",
                Some(index),
                1,
                say!("check-nothing", number = number),
                say!("check-nothing.advice"),
            ));
        }
        if !people.is_empty() {
            unknown_fields(rule, index, people, &mut findings);
        }
        consent(policy, rule, index, &mut findings);
        if rule.must_limits().depth.is_some() && rule.must_limits().off_line != Some(true) {
            findings.push(note(
                "depth-without-off-line",
                Some(index),
                1,
                say!("check-depth", number = number),
                say!("check-depth.advice"),
            ));
        }
        let strangers = rule
            .exempt
            .iter()
            .filter(|id| !people.iter().any(|p| &p.id == *id))
            .count();
        if strangers > 0 && !people.is_empty() {
            findings.push(note(
                "exempt-unknown",
                Some(index),
                count(strangers),
                say!("check-strangers", number = number, count = strangers),
                say!("check-strangers.advice"),
            ));
        }
    }
    findings
}

fn unknown_fields(rule: &Rule, index: usize, people: &[Person], findings: &mut Vec<Finding>) {
    let number = index + 1;
    let mut named: Vec<&str> = Vec::new();
    for side in [Side::Mentor, Side::Mentee] {
        if let Some(field) = rule.field_of(side)
            && !named.contains(&field)
            && !fields::is_known(people, field)
        {
            named.push(field);
        }
    }
    if !named.is_empty() {
        let (text, advice) = match named.as_slice() {
            _ if rule.opt_in.is_some() => (
                say!("check-unknown-column", number = number),
                say!("check-unknown-column.advice"),
            ),
            [column, other] => (
                say!(
                    "check-unknown-two",
                    number = number,
                    column = *column,
                    other = *other
                ),
                say!("check-unknown-named.advice"),
            ),
            _ => (
                say!("check-unknown-named", number = number, column = named[0]),
                say!("check-unknown-named.advice"),
            ),
        };
        findings.push(note(
            "unknown-field",
            Some(index),
            count(named.len()),
            text,
            advice,
        ));
    }
    let missing = [Side::Mentor, Side::Mentee]
        .into_iter()
        .filter_map(|side| rule.consent_of(side))
        .filter(|column| !people.iter().any(|p| p.fields.contains_key(*column)))
        .count();
    if missing > 0 {
        findings.push(note(
            "unknown-opt-in",
            Some(index),
            1,
            say!("check-no-consent", number = number),
            say!("check-no-consent.advice"),
        ));
    }
}

fn consent(policy: &Policy, rule: &Rule, index: usize, findings: &mut Vec<Finding>) {
    let number = index + 1;
    if rule.opt_in.is_none() {
        return;
    }
    if rule.consent_of(Side::Mentor).is_none() || rule.consent_of(Side::Mentee).is_none() {
        let side = if rule.consent_of(Side::Mentor).is_none() {
            "mentor"
        } else {
            "mentee"
        };
        findings.push(note(
            "opt-in-one-side",
            Some(index),
            1,
            say!("check-one-side", number = number, side = side),
            say!("check-one-side.advice"),
        ));
    }
    if rule.has_must() {
        findings.push(note(
            "opt-in-must",
            Some(index),
            1,
            say!("check-consent-must", number = number),
            say!("check-consent-must.advice"),
        ));
    }
    if rule.has_points()
        && !policy
            .rules
            .iter()
            .any(|other| other.opt_in.is_none() && other.has_points())
    {
        findings.push(note(
            "opt-in-alone",
            Some(index),
            1,
            say!("check-consent-alone", number = number),
            say!("check-consent-alone.advice"),
        ));
    }
    let read: Vec<&str> = [Side::Mentor, Side::Mentee]
        .into_iter()
        .filter_map(|side| rule.field_of(side))
        .collect();
    for (other_index, other) in policy.rules.iter().enumerate() {
        let again = [Side::Mentor, Side::Mentee]
            .into_iter()
            .filter_map(|side| other.field_of(side))
            .any(|field| read.contains(&field));
        if other.opt_in.is_none() && again {
            findings.push(note(
                "opt-in-bypassed",
                Some(other_index),
                1,
                say!(
                    "check-consent-bypassed",
                    number = other_index + 1,
                    other = number
                ),
                say!("check-consent-bypassed.advice"),
            ));
        }
    }
}

/// Everything that makes a policy unusable, in the order of the rules.
fn problems(policy: &Policy) -> Vec<(Option<usize>, Error)> {
    let mut found: Vec<(Option<usize>, Error)> = Vec::new();
    for (side, (min, max)) in [
        (Side::Mentor, policy.capacity.mentor),
        (Side::Mentee, policy.capacity.mentee),
    ] {
        if min > max || max > MAX_SEATS {
            let text = match side {
                Side::Mentor => say!("bad-capacity-mentor", most = MAX_SEATS),
                Side::Mentee => say!("bad-capacity-mentee", most = MAX_SEATS),
            };
            found.push((
                None,
                Error::new("bad-capacity", text, say!("bad-numbers-advice")),
            ));
        }
    }
    if let Some(start) = &policy.start
        && crate::pairing::weeks::Day::parse(start).is_none()
    {
        found.push((
            None,
            Error::new("bad-start", say!("bad-start"), say!("write-date")),
        ));
    }
    if policy.weeks.is_some_and(|weeks| weeks == 0 || weeks > 520) {
        found.push((
            None,
            Error::new("bad-weeks", say!("bad-weeks"), say!("bad-weeks.advice")),
        ));
    }
    if policy.rules.len() > MAX_RULES {
        found.push((
            None,
            Error::new(
                "too-many-rules",
                say!(
                    "too-many-rules",
                    rules = policy.rules.len(),
                    most = MAX_RULES
                ),
                say!("too-many-rules.advice"),
            ),
        ));
    }
    for (index, rule) in policy.rules.iter().enumerate() {
        let mut problems = Problems {
            index,
            kind: rule.rule,
            found: &mut found,
        };
        keys(rule, &mut problems);
        fields_of(rule, &mut problems);
        must(rule, &mut problems);
        points(rule, &mut problems);
    }
    found
}

/// Collects what is wrong with one rule.
struct Problems<'a> {
    index: usize,
    kind: RuleKind,
    found: &'a mut Vec<(Option<usize>, Error)>,
}

impl Problems<'_> {
    /// What is wrong with a key: `bad-rule-<what>` says it.
    fn add(&mut self, key: &str, what: &str) {
        self.advise(key, what, "advice");
    }

    fn advise(&mut self, key: &str, what: &str, advice: &str) {
        self.found.push((
            Some(self.index),
            Error::new(
                "bad-rule",
                say!(
                    "bad-rule",
                    number = self.index + 1,
                    kind = kind_name(self.kind),
                    key = key,
                    says = say!(format!("bad-rule-{what}"), most = MAX_POINTS)
                ),
                say!(format!("bad-rule-{what}.{advice}")),
            ),
        ));
    }
}

/// Which keys each kind takes besides `must`, `points` and `for`.
fn keys(rule: &Rule, problems: &mut Problems) {
    use RuleKind as K;
    let given: [(&str, bool, &[K]); 8] = [
        (
            "field",
            rule.field.is_some(),
            &[K::Same, K::Different, K::Shared, K::Ranked],
        ),
        (
            "mentor",
            rule.mentor.is_some(),
            &[K::Same, K::Different, K::Shared],
        ),
        (
            "mentee",
            rule.mentee.is_some(),
            &[K::Same, K::Different, K::Shared],
        ),
        ("strength", rule.strength, &[K::Shared]),
        ("atMost", rule.at_most.is_some(), &[K::Shared]),
        (
            "optIn",
            rule.opt_in.is_some(),
            &[
                K::LevelGap,
                K::Same,
                K::Different,
                K::Shared,
                K::Language,
                K::Availability,
                K::Ranked,
            ],
        ),
        (
            "missing",
            rule.missing.is_some(),
            &[
                K::LevelGap,
                K::Same,
                K::Different,
                K::Shared,
                K::Language,
                K::Availability,
                K::Ranked,
            ],
        ),
        ("cohorts", rule.cohorts.is_some(), &[K::NotBefore]),
    ];
    for (key, present, kinds) in given {
        if present && !kinds.contains(&rule.rule) {
            problems.add(key, "not-taken");
        }
    }
    if !rule.exempt.is_empty() && rule.rule != K::ReportingLine {
        problems.add("exempt", "not-taken");
    }
    if rule.for_side.is_some() && rule.rule == K::ReportingLine {
        problems.add("for", "no-points");
    }
    if rule.cohorts == Some(0) {
        problems.add("cohorts", "cohorts");
    }
    if rule
        .at_most
        .is_some_and(|most| !(0..=MAX_POINTS).contains(&most))
    {
        problems.add("atMost", "most");
    }
    if let Some(OptIn::PerSide {
        mentor: None,
        mentee: None,
    }) = &rule.opt_in
    {
        problems.add("optIn", "no-consent");
    }
    for side in [Side::Mentor, Side::Mentee] {
        if rule
            .consent_of(side)
            .is_some_and(|column| column.trim().is_empty())
        {
            problems.add("optIn", "nameless-consent");
        }
    }
}

fn fields_of(rule: &Rule, problems: &mut Problems) {
    if !matches!(
        rule.rule,
        RuleKind::Same | RuleKind::Different | RuleKind::Shared | RuleKind::Ranked
    ) {
        return;
    }
    if rule.rule == RuleKind::Ranked {
        if rule
            .field
            .as_deref()
            .is_some_and(|f| f != "wishes" && (fields::is_single(f) || fields::is_list(f)))
        {
            problems.add("field", "ranked");
        }
        return;
    }
    if rule.field.is_some() && (rule.mentor.is_some() || rule.mentee.is_some()) {
        problems.add("field", "both");
    }
    for side in [Side::Mentor, Side::Mentee] {
        let key = match side {
            Side::Mentor => "mentor",
            Side::Mentee => "mentee",
        };
        match rule.field_of(side) {
            None => problems.add(key, "no-column"),
            Some(field) if field.trim().is_empty() => problems.add(key, "nameless"),
            Some(field) if rule.rule != RuleKind::Shared && fields::is_list(field) => {
                problems.add(key, "list")
            }
            Some(_) => {}
        }
    }
}

fn must(rule: &Rule, problems: &mut Problems) {
    let limits = match &rule.must {
        None | Some(Must::Flag(false)) => return,
        Some(Must::Flag(true)) => {
            if let RuleKind::LevelGap | RuleKind::ReportingLine | RuleKind::Availability = rule.rule
            {
                problems.advise("must", "needs-limit", kind_code(rule.rule));
            }
            return;
        }
        Some(Must::Limits(limits)) => limits,
    };
    let Limits {
        min,
        max,
        distance,
        off_line,
        depth,
        minutes,
    } = limits;
    let given = [
        ("min", min.is_some(), RuleKind::LevelGap),
        ("max", max.is_some(), RuleKind::LevelGap),
        ("distance", distance.is_some(), RuleKind::ReportingLine),
        ("offLine", off_line.is_some(), RuleKind::ReportingLine),
        ("depth", depth.is_some(), RuleKind::ReportingLine),
        ("minutes", minutes.is_some(), RuleKind::Availability),
    ];
    for (key, present, kind) in given {
        if present && kind != rule.rule {
            problems.add(&format!("must.{key}"), "not-taken");
        }
    }
    if !given
        .iter()
        .any(|(_, present, kind)| *present && *kind == rule.rule)
    {
        problems.add("must", "no-limit");
    }
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        problems.add("must.min", "min-above-max");
    }
    if distance.is_some_and(|steps| steps > 1000) {
        problems.add("must.distance", "distance");
    }
    if depth.is_some_and(|steps| steps == 0 || steps > 1000) {
        problems.add("must.depth", "depth");
    }
    if minutes.is_some_and(|minutes| minutes > 7 * 24 * 60) {
        problems.add("must.minutes", "week");
    }
}

fn points(rule: &Rule, problems: &mut Problems) {
    let Some(points) = &rule.points else { return };
    let takes = match rule.rule {
        RuleKind::LevelGap | RuleKind::Availability => "points-limits",
        RuleKind::Ranked => "points-wishes",
        RuleKind::ReportingLine => "points-none",
        _ => "points-one",
    };
    let fits = matches!(
        (rule.rule, points),
        (RuleKind::LevelGap | RuleKind::Availability, Points::Map(_))
            | (RuleKind::Ranked, Points::List(_) | Points::Flat(_))
            | (
                RuleKind::Same
                    | RuleKind::Different
                    | RuleKind::Shared
                    | RuleKind::Language
                    | RuleKind::NotBefore,
                Points::Flat(_)
            )
    );
    if !fits {
        problems.add("points", takes);
        return;
    }
    let numbers: Vec<i32> = match points {
        Points::Flat(number) => vec![*number],
        Points::List(list) => list.clone(),
        Points::Map(map) => map.values().copied().collect(),
    };
    if numbers
        .iter()
        .any(|number| number.unsigned_abs() > MAX_POINTS.unsigned_abs())
    {
        problems.add("points", "points-far");
    }
    if let Points::Map(map) = points {
        let mut seen: BTreeMap<i64, ()> = BTreeMap::new();
        for key in map.keys() {
            let number = whole(key);
            let good = number.is_some_and(|number| {
                rule.rule == RuleKind::LevelGap || (0..=10_080).contains(&number)
            });
            if !good || number.is_some_and(|number| seen.insert(number, ()).is_some()) {
                problems.add(
                    "points",
                    match rule.rule {
                        RuleKind::LevelGap => "limits-levels",
                        _ => "limits-minutes",
                    },
                );
                break;
            }
        }
    }
}

/// A whole number written plainly ("2", "-1"); none for anything else.
pub(in crate::pairing) fn whole(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || digits.len() > 10 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

impl Rule {
    /// Whether a pair that breaks this rule may not exist.
    #[must_use]
    pub fn has_must(&self) -> bool {
        !matches!(self.must, None | Some(Must::Flag(false)))
    }

    /// Whether this rule can add or take away points.
    #[must_use]
    pub fn has_points(&self) -> bool {
        match &self.points {
            None => false,
            Some(Points::Flat(number)) => *number != 0,
            Some(Points::List(list)) => list.iter().any(|number| *number != 0),
            Some(Points::Map(map)) => map.values().any(|number| *number != 0),
        }
    }

    /// The limits of the must; empty when it has none.
    pub(in crate::pairing) fn must_limits(&self) -> Limits {
        match &self.must {
            Some(Must::Limits(limits)) => limits.clone(),
            _ => Limits::default(),
        }
    }

    /// The column that this rule reads on one side; none for kinds that read no column by name.
    pub(crate) fn field_of(&self, side: Side) -> Option<&str> {
        match self.rule {
            RuleKind::LevelGap => Some("level"),
            RuleKind::Language => Some("languages"),
            RuleKind::Availability => Some("availability"),
            RuleKind::Ranked => Some(self.field.as_deref().unwrap_or("wishes")),
            RuleKind::ReportingLine | RuleKind::NotBefore => None,
            RuleKind::Same | RuleKind::Different | RuleKind::Shared => match side {
                Side::Mentor => self.mentor.as_deref(),
                Side::Mentee => self.mentee.as_deref(),
            }
            .or(self.field.as_deref()),
        }
    }

    /// The column that gives consent on one side.
    pub(crate) fn consent_of(&self, side: Side) -> Option<&str> {
        match (&self.opt_in, side) {
            (None, _) => None,
            (Some(OptIn::Both(column)), _) => Some(column),
            (Some(OptIn::PerSide { mentor, .. }), Side::Mentor) => mentor.as_deref(),
            (Some(OptIn::PerSide { mentee, .. }), Side::Mentee) => mentee.as_deref(),
        }
    }
}
