//! One item of a wave: what of it is shown, and its rows.

use std::collections::{BTreeMap, BTreeSet};

use sorting::{ColdCollect, ColdSort};

use crate::audit::Audit;
use crate::format;
use crate::frame::{Frame, less};
use crate::gate::Gate;
use crate::input::{Item, MISSING};
use crate::joint::{Joint, alike};
use crate::ledger::{Entry, ReleasedRow};
use crate::linear::total;
use crate::plan::{CellMeasure, Plan, Refusal, Rules};
use crate::report::{HiddenBy, Report, Row, RowKind, Table};
use crate::suppress::{Layer, Order};

/// A row that left earlier: its parts as of then, and its sums.
struct Past {
    set: Vec<usize>,
    sum: i64,
    favourable: Option<i64>,
}

/// What is shown of means, or of details within what is shown of means, without some of the tables.
type Asked = (Option<Vec<bool>>, Vec<usize>);

/// What counts decided for items that the same people answered: it does not hang on their answers.
#[derive(Default)]
pub(crate) struct Memory {
    parts: Vec<i64>,
    n: Vec<i64>,
    since: Vec<usize>,
    past: Vec<(Vec<usize>, bool)>,
    audit: Audit,
    decided: BTreeMap<Asked, (Vec<bool>, Vec<Option<HiddenBy>>)>,
}

/// One item: who answered it, in the parts that can be told apart by groups and by when they had answered.
pub(crate) struct OneItem<'a> {
    frame: &'a Frame,
    item: &'a Item,
    /// One a part: how many answered.
    parts: Vec<i64>,
    /// One a variable: its part, and how many of that part had not answered before the release before.
    part_of: Vec<usize>,
    n: Vec<i64>,
    /// One a variable: the release by which they had answered.
    since: Vec<usize>,
    past: Vec<Past>,
}

impl<'a> OneItem<'a> {
    pub fn new(
        frame: &'a Frame,
        item: &'a Item,
        plan: &Plan,
        before: &[&Entry],
        data: &str,
    ) -> Result<OneItem<'a>, Refusal> {
        let mut parts = vec![0; frame.labels.len()];
        let mut sums = vec![0; frame.labels.len()];
        for (answer, part) in item.answers.iter().zip(&frame.part_of) {
            if *answer != MISSING {
                parts[*part] += 1;
                sums[*part] += value(item, plan.measure, *answer);
            }
        }
        // How many had answered at each release, one a part; the present is the last.
        let mut states: Vec<Vec<i64>> = Vec::new();
        let mut state_of: Vec<usize> = Vec::new();
        for entry in before {
            let then = if entry.data == data {
                parts.clone()
            } else {
                if !frame
                    .attributes
                    .iter()
                    .all(|id| entry.attributes.contains(id))
                {
                    return Err(Refusal::LedgerUnfit);
                }
                let mut counts = entry.counts(&item.id, &frame.attributes);
                let labels = frame.labels.iter();
                let then = labels.map(|key| counts.remove(key).unwrap_or(0)).collect();
                if counts.values().any(|left| *left > 0) {
                    return Err(Refusal::TooFewNew);
                }
                then
            };
            state_of.push(states.len());
            states.push(then);
        }
        states.push(parts.clone());
        let mut part_of = Vec::new();
        let mut since = Vec::new();
        let mut n = Vec::new();
        for part in 0..parts.len() {
            let mut so_far = 0;
            for (at, state) in states.iter().enumerate() {
                let more = state[part] - so_far;
                if more < 0 {
                    return Err(Refusal::TooFewNew);
                }
                // A part that nobody answered in stays, so that its group has a place.
                if more > 0 || (at + 1 == states.len() && so_far == 0) {
                    part_of.push(part);
                    since.push(at);
                    n.push(more);
                }
                so_far = state[part];
            }
        }
        let mut past = Vec::new();
        for (entry, state) in before.iter().zip(&state_of) {
            for row in entry.rows.iter().filter(|row| row.item == item.id) {
                let inside = |part: usize| {
                    row.breakdown.iter().zip(&row.labels).all(|(id, label)| {
                        let at = frame.attributes.iter().position(|own| own == id);
                        at.is_some_and(|at| frame.labels[part][at] == *label)
                    })
                };
                let group = (0..parts.len()).filter(|part| inside(*part));
                let (mut now, mut sum) = (0, 0);
                for part in group {
                    now += parts[part];
                    sum += sums[part];
                }
                let (then, more) = (i64::from(row.sum), now - i64::from(row.n));
                let changed = more != 0 || sum != then;
                if changed && more < i64::from(plan.thresholds.mean) {
                    return Err(Refusal::TooFewNew);
                }
                let set = (0..n.len()).filter(|at| inside(part_of[*at]) && since[*at] <= *state);
                past.push(Past {
                    set: set.collect(),
                    sum: then,
                    favourable: row.favourable.map(i64::from),
                });
            }
        }
        Ok(OneItem {
            frame,
            item,
            parts,
            part_of,
            n,
            since,
            past,
        })
    }

    /// The memory of items that the same people answered, now and in earlier releases.
    pub fn memory<'b>(&self, all: &'b mut Vec<Memory>) -> &'b mut Memory {
        let past = self.past.iter();
        let past: Vec<_> = past
            .map(|own| (own.set.clone(), own.favourable.is_some()))
            .collect();
        let same = |own: &Memory| {
            (&own.parts, &own.n, &own.since, &own.past)
                == (&self.parts, &self.n, &self.since, &past)
        };
        let at = all.iter().position(same).unwrap_or_else(|| {
            all.push(Memory {
                parts: self.parts.clone(),
                n: self.n.clone(),
                since: self.since.clone(),
                past,
                ..Memory::default()
            });
            all.len() - 1
        });
        &mut all[at]
    }

    /// Variables of a set of parts.
    fn variables(&self, set: &[usize]) -> Vec<usize> {
        let all = 0..self.n.len();
        all.filter(|at| set.binary_search(&self.part_of[*at]).is_ok())
            .collect()
    }

    /// Sums one a part.
    fn sums(&self, measure: CellMeasure) -> Vec<i64> {
        let mut sums = vec![0; self.parts.len()];
        for (answer, part) in self.item.answers.iter().zip(&self.frame.part_of) {
            if *answer != MISSING {
                sums[*part] += value(self.item, measure, *answer);
            }
        }
        sums
    }

    /// Rows of one kind before anything is decided.
    fn layer(&self, threshold: u32, plan: &Plan, before: Option<&[bool]>) -> Layer<'a> {
        let known = |group: &crate::frame::Group| {
            let now = self.variables(&group.parts);
            let mut past = self.past.iter();
            past.any(|own| own.set == now && (before.is_none() || own.favourable.is_some()))
        };
        let known = self.frame.groups.iter().map(known).collect();
        let opt_in = plan.thresholds.opt_in;
        Layer::new(self.frame, &self.parts, threshold, opt_in, before, known)
    }

    /// What is shown as far as counts decide it, and why the rest is hidden. No answer is looked at, but for whether it is there.
    pub fn by_counts(
        &self,
        plan: &Plan,
        rules: &Rules,
        memory: &mut Memory,
    ) -> (Layer<'a>, Vec<Option<HiddenBy>>) {
        self.counted(plan, rules, None, &[], memory)
    }

    /// What is shown, in which of it the details, and why the rest is hidden.
    pub fn decide(
        &self,
        plan: &Plan,
        rules: &Rules,
        memory: &mut Memory,
    ) -> (Layer<'a>, Layer<'a>, Vec<Option<HiddenBy>>) {
        let (base, why) = self.gated(plan, rules, None, memory);
        let shown = Some(base.shown.as_slice());
        let (mut detail, _) = self.gated(plan, rules, shown, memory);
        if rules.joint {
            self.withhold(&base, &mut detail, plan, rules);
        }
        (base, detail, why)
    }

    /// Takes the details of whole tables back, the finest first, until all that is shown leaves every small set open. Means alone do.
    fn withhold(&self, base: &Layer, detail: &mut Layer, plan: &Plan, rules: &Rules) {
        let (rows, _) = self.rows(base, false, None);
        let sets = self.targets(base, &rows, false);
        while detail.shown.contains(&true) {
            if self.joint(base, detail, plan, rules).leaves_open(&sets) {
                return;
            }
            let breakdowns = self.frame.breakdowns.iter();
            let finest = breakdowns
                .filter(|own| detail.shown[own.groups.clone()].contains(&true))
                .enumerate()
                .max_by_key(|(at, own)| (own.attributes.len(), *at));
            let groups = finest.map_or(0..1, |(_, own)| own.groups.clone());
            detail.shown[groups].fill(false);
        }
    }

    /// All that is shown, as it is shown.
    fn joint(&self, base: &Layer, detail: &Layer, plan: &Plan, rules: &Rules) -> Joint<'_> {
        let most = usize::from(self.item.points) - 1;
        let mut joint = Joint {
            n: &self.n,
            most,
            sums: Vec::new(),
            counts: Vec::new(),
        };
        let favourable = usize::from(self.item.favourable).min(most);
        let score = |n: u32, own: u32| {
            alike(own, n * most as u32, |sum| {
                format::mean(sum, n, most as u8, rules.extremes)
            })
        };
        let share =
            |n: u32, own: u32| alike(own, n, |count| format::share(count, n, rules.extremes));
        let groups = self.frame.groups.iter().enumerate();
        let shown = groups
            .filter(|(at, _)| base.shown[*at])
            .map(|(at, group)| (group.parts.clone(), detail.shown[at]));
        let together = base.together();
        let together = together.iter().map(|(_, parts, _)| (parts.clone(), false));
        for (parts, details) in shown.chain(together) {
            let counts = self.counts(&parts);
            let n: u32 = counts.iter().sum();
            let set = self.variables(&parts);
            if plan.measure == CellMeasure::Mean || details {
                let (low, high) = score(n, scored(&counts));
                joint.sums.push((set.clone(), low, high));
            }
            if plan.measure == CellMeasure::Favourable || details {
                let (low, high) = share(n, counts[favourable..].iter().sum());
                joint
                    .counts
                    .push((set.clone(), favourable, most, low, high));
            }
            let spread = format::distribution(&counts, rules.merge, rules.extremes);
            for (from, to) in spread
                .filter(|_| details)
                .iter()
                .flat_map(|own| &own.classes)
            {
                let (from, to) = (usize::from(*from), usize::from(*to));
                let (low, high) = share(n, counts[from..=to].iter().sum());
                joint.counts.push((set.clone(), from, to, low, high));
            }
        }
        for past in &self.past {
            let n = u32::try_from(total(&self.n, &past.set)).unwrap_or(u32::MAX);
            let sum = u32::try_from(past.sum).unwrap_or(0);
            let mut told = past.favourable;
            match plan.measure {
                CellMeasure::Mean => {
                    let (low, high) = score(n, sum);
                    joint.sums.push((past.set.clone(), low, high));
                }
                CellMeasure::Favourable => told = Some(past.sum),
            }
            if let Some(own) = told {
                let (low, high) = share(n, u32::try_from(own).unwrap_or(0));
                joint
                    .counts
                    .push((past.set.clone(), favourable, most, low, high));
            }
        }
        joint
    }

    /// How often each point was answered in some parts.
    fn counts(&self, parts: &[usize]) -> Vec<u32> {
        let mut counts = vec![0; usize::from(self.item.points)];
        for (answer, part) in self.item.answers.iter().zip(&self.frame.part_of) {
            if *answer != MISSING && parts.binary_search(part).is_ok() {
                counts[usize::from(*answer)] += 1;
            }
        }
        counts
    }

    /// By counts alone, without some of the tables. `before` is what details may be shown of at most; without it, means are meant.
    fn counted(
        &self,
        plan: &Plan,
        rules: &Rules,
        before: Option<&[bool]>,
        without: &[usize],
        memory: &mut Memory,
    ) -> (Layer<'a>, Vec<Option<HiddenBy>>) {
        let threshold = match before {
            None => plan.thresholds.mean,
            Some(_) => plan.thresholds.distribution,
        };
        let mut layer = self.layer(threshold, plan, before);
        let asked = (before.map(<[bool]>::to_vec), without.to_vec());
        if let Some((shown, why)) = memory.decided.get(&asked) {
            layer.shown.clone_from(shown);
            return (layer, why.clone());
        }
        let audit = &mut memory.audit;
        let few = |n: &i64| {
            if *n == 0 {
                HiddenBy::Empty
            } else {
                HiddenBy::Few
            }
        };
        let groups = layer.n.iter().zip(&layer.shown);
        let mut why: Vec<_> = groups.map(|(n, shown)| (!shown).then(|| few(n))).collect();
        for table in without {
            layer.shown[self.frame.breakdowns[*table].groups.clone()].fill(false);
        }
        mark(&mut why, &layer, HiddenBy::Values);
        let eligible = layer.shown.clone();
        layer.settle(rules);
        let mut settled = why.clone();
        mark(&mut settled, &layer, HiddenBy::Remainder);
        if rules.audit {
            // Several ways to choose what is hidden, none of which knows an answer: the one that shows most.
            let ways = Order::ALL.map(|order| {
                let mut way = layer.clone();
                self.narrow(&mut way, rules, before.is_some(), order, audit);
                self.widen(&mut way, rules, before.is_some(), &eligible, audit);
                way
            });
            let shows = |layer: &Layer| layer.shown.iter().filter(|shown| **shown).count();
            let most = ways.iter().map(shows).max();
            let best = ways.into_iter().find(|way| Some(shows(way)) == most);
            layer = best.unwrap_or(layer);
        }
        for (why, settled) in why.iter_mut().zip(settled) {
            *why = why.or(settled);
        }
        mark(&mut why, &layer, HiddenBy::Audit);
        for (why, shown) in why.iter_mut().zip(&layer.shown) {
            *why = why.filter(|_| !shown);
        }
        let decided = (layer.shown.clone(), why.clone());
        memory.decided.insert(asked, decided);
        (layer, why)
    }

    /// Hides groups until no small set can be told.
    fn narrow(
        &self,
        layer: &mut Layer,
        rules: &Rules,
        detail: bool,
        order: Order,
        audit: &mut Audit,
    ) {
        loop {
            let (rows, _) = self.rows(layer, detail, None);
            let sets = self.targets(layer, &rows, true);
            let Some(open) = audit.first_open(&rows, &self.n, &sets, rules.coalition) else {
                return;
            };
            let mut parts: Vec<usize> = open.iter().map(|at| self.part_of[*at]).collect();
            parts.dedup();
            let open = open.clone();
            let candidates = layer.candidates(&parts, order);
            // The first that is enough for this set by itself; what is lost to it does not hang on any answer.
            let enough = candidates.iter().copied().find(|at| {
                layer.shown[*at] = false;
                let (rows, _) = self.rows(layer, detail, None);
                layer.shown[*at] = true;
                audit.safe(&rows, &self.n, &open, rules.coalition)
            });
            let Some(next) = enough.or(candidates.first().copied()) else {
                return;
            };
            layer.shown[next] = false;
            layer.settle(rules);
        }
    }

    /// Shows groups again, the largest first, where everything holds all the same: what was hidden later may have been enough.
    fn widen(
        &self,
        layer: &mut Layer,
        rules: &Rules,
        detail: bool,
        eligible: &[bool],
        audit: &mut Audit,
    ) {
        let mut back: Vec<usize> = (0..eligible.len())
            .filter(|at| eligible[*at] && !layer.shown[*at])
            .collect();
        back.cold_sort_by_key(|at| (std::cmp::Reverse(layer.n[*at]), *at));
        for at in back {
            layer.shown[at] = true;
            let mut settled = layer.clone();
            settled.settle(rules);
            let (rows, _) = self.rows(layer, detail, None);
            let sets = self.targets(layer, &rows, true);
            let holds = settled.shown == layer.shown
                && audit
                    .first_open(&rows, &self.n, &sets, rules.coalition)
                    .is_none();
            layer.shown[at] = holds;
        }
    }

    /// What counts allow, without the tables that the gate takes away: after each, what is left is decided by counts anew.
    fn gated(
        &self,
        plan: &Plan,
        rules: &Rules,
        before: Option<&[bool]>,
        memory: &mut Memory,
    ) -> (Layer<'a>, Vec<Option<HiddenBy>>) {
        let mut counted = |without: &[usize]| self.counted(plan, rules, before, without, memory);
        let mut found = counted(&[]);
        if !rules.gate {
            return found;
        }
        let measure = before.map_or(plan.measure, |_| CellMeasure::Favourable);
        let known = self.known(measure);
        let mut points: Vec<Vec<i64>> = Vec::new();
        let mut passes = |layer: &Layer| {
            self.passes(layer, &known, measure, rules, before.is_some(), &mut points)
        };
        let mut without: Vec<usize> = Vec::new();
        while found.0.shown.contains(&true) && !passes(&found.0) {
            // The finest tables first, then the last planned: never by what is in them.
            let mut tables: Vec<usize> = (0..self.frame.breakdowns.len())
                .filter(|at| {
                    let mut groups = self.frame.breakdowns[*at].groups.clone();
                    groups.any(|group| found.0.shown[group])
                })
                .collect();
            tables.cold_sort_by_key(|at| {
                let width = self.frame.breakdowns[*at].attributes.len();
                std::cmp::Reverse((width, *at))
            });
            let Some(first) = tables.first().copied() else {
                found.0.shown[0] = false;
                mark(&mut found.1, &found.0, HiddenBy::Values);
                break;
            };
            let mut less = |table: usize| {
                let mut less = without.clone();
                less.push(table);
                counted(&less)
            };
            let alone = tables.iter().find_map(|table| {
                let found = less(*table);
                passes(&found.0).then_some((*table, found))
            });
            let (table, next) = alone.unwrap_or_else(|| (first, less(first)));
            without.push(table);
            found = next;
        }
        found
    }

    /// Small sets to protect, the smallest first: those of the layer, and what is left where one known row is taken from another.
    fn targets(&self, layer: &Layer, rows: &[Vec<usize>], alike: bool) -> Vec<Vec<usize>> {
        // Parts that nobody of is there say nothing.
        let some = |set: Vec<usize>| -> Vec<usize> {
            set.into_iter().filter(|at| self.n[*at] > 0).collect()
        };
        let small = layer.small(&self.parts, alike);
        let mut sets: BTreeSet<(i64, Vec<usize>)> = small
            .iter()
            .map(|set| some(self.variables(set)))
            .map(|set| (total(&self.n, &set), set))
            .cold_set();
        // Those of a group who have answered since a release: what left earlier of the group would be taken from what is known of it now.
        let few = 1..layer.threshold[0];
        let last = self.since.iter().max().copied().unwrap_or(0);
        for group in &self.frame.groups {
            let all = some(self.variables(&group.parts));
            for release in 0..last {
                let new = |at: &usize| self.since[*at] > release;
                let set: Vec<usize> = all.iter().copied().filter(new).collect();
                let n = total(&self.n, &set);
                if few.contains(&n) {
                    sets.insert((n, set));
                }
            }
        }
        for (at, one) in rows.iter().enumerate() {
            for (other, two) in rows.iter().enumerate() {
                let rest = some(less(one, two));
                let n = total(&self.n, &rest);
                if at != other && few.contains(&n) {
                    sets.insert((n, rest));
                }
            }
        }
        sets.into_iter().map(|(_, set)| set).collect()
    }

    /// Answers that occur, each with a variable that it occurs in.
    fn known(&self, measure: CellMeasure) -> BTreeSet<(usize, i64)> {
        let mut own = BTreeSet::new();
        for (answer, part) in self.item.answers.iter().zip(&self.frame.part_of) {
            if *answer != MISSING {
                let known = value(self.item, measure, *answer);
                let variables = (0..self.n.len()).filter(|at| self.part_of[*at] == *part);
                own.extend(variables.filter(|at| self.n[*at] > 0).map(|at| (at, known)));
            }
        }
        own
    }

    /// Whether real sums leave every small set open.
    fn passes(
        &self,
        layer: &Layer,
        own: &BTreeSet<(usize, i64)>,
        measure: CellMeasure,
        rules: &Rules,
        detail: bool,
        found: &mut Vec<Vec<i64>>,
    ) -> bool {
        let sums = self.sums(measure);
        let (rows, sums) = self.rows(layer, detail, Some(&sums));
        let sets = self.targets(layer, &rows, false);
        let gate = Gate {
            rows: &rows,
            sums: &sums,
            n: &self.n,
            most: match measure {
                CellMeasure::Mean => i64::from(self.item.points) - 1,
                CellMeasure::Favourable => 1,
            },
            own,
        };
        gate.passes(&sets, rules.coalition, found)
    }

    /// Everything known: what a layer shows and what left before, each once, with its sum where sums by part are given.
    fn rows(
        &self,
        layer: &Layer,
        detail: bool,
        sums: Option<&[i64]>,
    ) -> (Vec<Vec<usize>>, Vec<i64>) {
        let sum = |set: &[usize]| sums.map_or(0, |sums| total(sums, set));
        let mut rows: BTreeMap<Vec<usize>, i64> = BTreeMap::new();
        for set in layer.rows() {
            rows.insert(self.variables(&set), sum(&set));
        }
        for past in &self.past {
            let known = if detail {
                past.favourable
            } else {
                Some(past.sum)
            };
            if let Some(sum) = known {
                rows.entry(past.set.clone()).or_insert(sum);
            }
        }
        rows.retain(|set, _| !set.is_empty());
        rows.into_iter().unzip()
    }

    pub fn write(
        &self,
        base: &Layer,
        detail: &Layer,
        plan: &Plan,
        rules: &Rules,
        report: &mut Report,
        entry: &mut Entry,
    ) {
        let groups = &self.frame.groups;
        let favourable = |counts: &[u32]| -> u32 {
            let from = usize::from(self.item.favourable).min(counts.len());
            counts[from..].iter().sum()
        };
        let row =
            |kind, labels: &[Option<String>], parts: Option<&[usize]>, details: bool| -> Row {
                let mut row = Row {
                    kind,
                    labels: labels.to_vec(),
                    n: None,
                    mean: None,
                    favourable: None,
                    distribution: None,
                    #[cfg(feature = "mutants")]
                    exact: None,
                };
                let Some(parts) = parts else {
                    return row;
                };
                let counts = self.counts(parts);
                let n: u32 = counts.iter().sum();
                let score = scored(&counts);
                row.n = format::band(n);
                if plan.measure == CellMeasure::Mean || details {
                    let most = self.item.points - 1;
                    row.mean = Some(format::mean(score, n, most, rules.extremes));
                }
                if plan.measure == CellMeasure::Favourable || details {
                    row.favourable = Some(format::share(favourable(&counts), n, rules.extremes));
                }
                if details {
                    row.distribution = format::distribution(&counts, rules.merge, rules.extremes);
                }
                #[cfg(feature = "mutants")]
                if !rules.rounding {
                    let shown = match plan.measure {
                        CellMeasure::Mean => score,
                        CellMeasure::Favourable => favourable(&counts),
                    };
                    row.exact = Some((shown, n));
                }
                row
            };
        let together = base.together();
        let planned = (0..self.frame.breakdowns.len())
            .filter(|at| self.frame.breakdowns[*at].planned)
            .map(Some);
        let tables = std::iter::once(None).chain(planned);
        for table in tables {
            let own = table.map_or(0..1, |at| self.frame.breakdowns[at].groups.clone());
            let kind = if table.is_none() {
                RowKind::All
            } else {
                RowKind::Group
            };
            let mut rows = Vec::new();
            for at in own {
                let parts = base.shown[at].then_some(groups[at].parts.as_slice());
                rows.push(row(kind, &groups[at].labels, parts, detail.shown[at]));
                if let Some(parts) = parts {
                    let counts = self.counts(parts);
                    let score = scored(&counts);
                    entry.rows.push(ReleasedRow {
                        item: self.item.id.clone(),
                        breakdown: self.frame.names(table),
                        labels: groups[at].labels.clone(),
                        n: counts.iter().sum(),
                        sum: match plan.measure {
                            CellMeasure::Mean => score,
                            CellMeasure::Favourable => favourable(&counts),
                        },
                        favourable: detail.shown[at].then(|| favourable(&counts)),
                    });
                }
            }
            let rest = together.iter().find(|(at, ..)| Some(*at) == table);
            if let Some((_, parts, _)) = rest {
                rows.push(row(RowKind::Together, &[], Some(parts), false));
            }
            report.tables.push(Table {
                item: self.item.id.clone(),
                breakdown: self.frame.names(table),
                rows,
            });
        }
    }
}

/// The sum of answers, of each point's count.
fn scored(counts: &[u32]) -> u32 {
    (0..).zip(counts).map(|(point, count)| point * count).sum()
}

fn value(item: &Item, measure: CellMeasure, answer: u8) -> i64 {
    match measure {
        CellMeasure::Mean => i64::from(answer),
        CellMeasure::Favourable => i64::from(answer >= item.favourable),
    }
}

/// Notes the reason of every row that has just been hidden.
fn mark(why: &mut [Option<HiddenBy>], layer: &Layer, reason: HiddenBy) {
    for (why, shown) in why.iter_mut().zip(&layer.shown) {
        if !shown && why.is_none() {
            *why = Some(reason);
        }
    }
}
