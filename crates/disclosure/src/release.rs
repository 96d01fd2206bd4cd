//! The order in which the rules are applied.

use std::collections::BTreeMap;

use sorting::{ColdCollect, ColdSort};

use crate::format;
use crate::frame::Frame;
use crate::input::{Input, MISSING};
use crate::item::OneItem;
use crate::ledger::{Entry, Ledger, Member, PartCount, ReleasedRow};
use crate::plan::{Plan, Refusal, Rules};
use crate::report::{Foreseen, Hidden, Methods, Released, Report, RowKind, Share};

/// Makes the tables of a plan that may leave, and the entry for the ledger.
///
/// Rules apply in this order, each item by itself: R2 minimum, R14 two-way tables, R4 and R5 until nothing changes, R6 and R8 the
/// linear audit with everything in the ledger, R7 and R8 the gate on real sums, then formatting. The entry is to be added to the ledger
/// when, and only when, the report is handed over.
///
/// # Errors
/// [`Refusal`]: the plan does not fit, a threshold is lowered, or too little changed since an earlier release of this wave.
pub fn release(input: &Input, plan: &Plan, ledger: &Ledger, to: &str) -> Result<Released, Refusal> {
    make(input, plan, ledger, to, &Rules::ALL)
}

/// The same with rules switched off, for tests of the attacks.
///
/// # Errors
/// As [`release`].
#[cfg(feature = "mutants")]
pub fn release_with(
    input: &Input,
    plan: &Plan,
    ledger: &Ledger,
    to: &str,
    rules: &Rules,
) -> Result<Released, Refusal> {
    make(input, plan, ledger, to, rules)
}

fn make(
    input: &Input,
    plan: &Plan,
    ledger: &Ledger,
    to: &str,
    rules: &Rules,
) -> Result<Released, Refusal> {
    let (before, frame) = prepare(input, plan, ledger, rules)?;
    let mut report = Report {
        tables: Vec::new(),
        methods: methods(input, plan),
    };
    let (parts, people) = parts(input);
    let mut entry = Entry {
        wave: input.wave.clone(),
        to: to.to_owned(),
        data: input.data.clone(),
        measure: plan.measure,
        thresholds: plan.thresholds,
        attributes: input.attributes.iter().map(|own| own.id.clone()).collect(),
        items: input.items.iter().map(|item| item.id.clone()).collect(),
        parts,
        people,
        rows: Vec::new(),
    };
    let mut hidden = Vec::new();
    let mut memories = Vec::new();
    for item in &input.items {
        let found = OneItem::new(&frame, item, plan, &before, &input.data)?;
        let (base, detail, why) = found.decide(plan, rules, found.memory(&mut memories));
        found.write(&base, &detail, plan, rules, &mut report, &mut entry);
        for (at, why) in why.into_iter().enumerate() {
            let group = &frame.groups[at];
            let planned = group
                .breakdown
                .is_none_or(|at| frame.breakdowns[at].planned);
            if let Some(why) = why.filter(|_| planned) {
                hidden.push(Hidden {
                    item: item.id.clone(),
                    breakdown: frame.names(group.breakdown),
                    labels: group.labels.clone(),
                    why,
                });
            }
        }
    }
    let rows = || report.tables.iter().flat_map(|table| &table.rows);
    let groups = || rows().filter(|row| row.kind == RowKind::Group);
    let hidden_rows = groups().filter(|row| row.hidden()).count();
    let count = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    report.methods.shown = count(groups().count() - hidden_rows);
    report.methods.hidden = count(hidden_rows);
    Ok(Released {
        report,
        entry,
        hidden,
    })
}

/// What a plan would show of each breakdown, as far as counts tell: the size of groups, and what left before. No answer is looked at but for
/// whether it is there, so that a plan can be chosen before results are opened; an earlier report of the wave is compared with its answers as
/// they are now. The gate on real sums may hide whole tables more.
///
/// # Errors
/// As [`release`].
pub fn foresee(input: &Input, plan: &Plan, ledger: &Ledger) -> Result<Vec<Foreseen>, Refusal> {
    let (before, frame) = prepare(input, plan, ledger, &Rules::ALL)?;
    let mut foreseen: Vec<Foreseen> = frame
        .breakdowns
        .iter()
        .map(|breakdown| Foreseen {
            breakdown: breakdown.attributes.clone(),
            groups: 0,
            shown: 0,
        })
        .collect();
    let mut memories = Vec::new();
    for item in &input.items {
        let found = OneItem::new(&frame, item, plan, &before, &input.data)?;
        let memory = found.memory(&mut memories);
        let (layer, _) = found.by_counts(plan, &Rules::ALL, memory);
        for (breakdown, sum) in frame.breakdowns.iter().zip(&mut foreseen) {
            for at in breakdown.groups.clone() {
                sum.groups += u32::from(layer.n[at] > 0);
                sum.shown += u32::from(layer.shown[at]);
            }
        }
    }
    let planned = frame.breakdowns.iter().map(|breakdown| breakdown.planned);
    let kept = foreseen.into_iter().zip(planned);
    Ok(kept
        .filter(|(_, planned)| *planned)
        .map(|(one, _)| one)
        .collect())
}

/// Earlier releases of this wave, and its groups.
fn prepare<'a>(
    input: &Input,
    plan: &Plan,
    ledger: &'a Ledger,
    rules: &Rules,
) -> Result<(Vec<&'a Entry>, Frame), Refusal> {
    if !input.whole() {
        return Err(Refusal::InputUneven);
    }
    let of_wave = |entry: &&Entry| entry.wave == input.wave;
    let before: Vec<&Entry> = ledger.entries.iter().filter(of_wave).collect();
    if before
        .iter()
        .any(|entry| !plan.thresholds.at_least(&entry.thresholds))
    {
        return Err(Refusal::ThresholdLowered);
    }
    if before.iter().any(|entry| entry.measure != plan.measure) {
        return Err(Refusal::MeasureChanged);
    }
    let before = if rules.few_new { before } else { Vec::new() };
    let same = |one: &[String], two: &[String]| {
        one.len() == two.len() && one.iter().all(|id| two.contains(id))
    };
    let mut past: Vec<Vec<String>> = Vec::new();
    for row in before.iter().flat_map(|entry| &entry.rows) {
        let planned = plan.breakdowns.iter().chain(&past);
        if !row.breakdown.is_empty() && !planned.into_iter().any(|own| same(own, &row.breakdown)) {
            past.push(row.breakdown.clone());
        }
    }
    let frame = Frame::new(input, plan, &past)?;
    for entry in &before {
        let known = |row: &ReleasedRow| input.items.iter().any(|item| item.id == row.item);
        if !entry.rows.iter().all(known) {
            return Err(Refusal::LedgerUnfit);
        }
    }
    Ok((before, frame))
}

fn methods(input: &Input, plan: &Plan) -> Methods {
    let n = u32::try_from(input.respondents()).unwrap_or(u32::MAX);
    let thresholds = plan.thresholds;
    let rate = |invited: u32| -> Option<Share> {
        let silent = invited.checked_sub(n)?;
        let shown = invited >= thresholds.rate
            && n >= thresholds.mean
            && (silent == 0 || silent >= thresholds.mean);
        shown.then(|| format::share(n, invited, true))
    };
    Methods {
        thresholds,
        measure: plan.measure,
        shown: 0,
        hidden: 0,
        rate: input.invited.and_then(rate),
        respondents: format::band(n).filter(|_| n >= thresholds.mean),
        comments: n >= thresholds.comments,
    }
}

/// Respondents by everything that is known of their groups, with their answers counted; and each of them, where they have marks.
fn parts(input: &Input) -> (Vec<PartCount>, Vec<Member>) {
    let key = |row: usize| -> Vec<u16> {
        let attributes = input.attributes.iter();
        attributes.map(|own| own.values[row]).collect()
    };
    let rows = 0..input.respondents();
    let mut parts: BTreeMap<Vec<u16>, Vec<u32>> = BTreeMap::new();
    for row in rows.clone() {
        let n = parts
            .entry(key(row))
            .or_insert_with(|| vec![0; input.items.len()]);
        for (n, item) in n.iter_mut().zip(&input.items) {
            *n += u32::from(item.answers[row] != MISSING);
        }
    }
    let numbers: BTreeMap<&Vec<u16>, u32> = parts.keys().zip(0..).cold_map();
    let member = |row: usize| Member {
        mark: input.marks[row].clone(),
        part: numbers[&key(row)],
        without: (0..)
            .zip(&input.items)
            .filter(|(_, item)| item.answers[row] == MISSING)
            .map(|(at, _)| at)
            .collect(),
    };
    let mut people: Vec<Member> = rows
        .filter(|_| !input.marks.is_empty())
        .map(member)
        .collect();
    // In no order of answers.
    people.cold_sort_by(|one, two| one.mark.cmp(&two.mark));
    let label =
        |at: usize, value: u16| input.attributes[at].labels.get(usize::from(value)).cloned();
    let parts = parts
        .into_iter()
        .map(|(key, n)| PartCount {
            labels: key
                .iter()
                .enumerate()
                .map(|(at, value)| label(at, *value))
                .collect(),
            n,
        })
        .collect();
    (parts, people)
}
