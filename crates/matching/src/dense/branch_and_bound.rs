//! People who are a row and a column, and cells that exclude each other: what a transportation problem cannot say.
//!
//! Each such link gets a multiplier (Lagrange): what covering a person is worth on either side, what a seat costs where seats
//! are shared, what either of two exclusive cells costs. Multipliers move one at a time, by one shortest path each, until no
//! link is broken, which proves the answer; what stays broken is settled by cases (branch and bound, depth first).

use super::residual::{Flow, Node};
use crate::answer::Prices;
use crate::objective;
use crate::objective::Scale;
use crate::objective::Totals;
use crate::problem::Instance;

/// Cells looked at before the search settles for the best so far; some seconds.
const PATIENCE: u64 = 2_000_000_000;
/// What a change to a proved answer is given before it is solved from the start.
const SHORT: u64 = 20_000_000;
/// Rounds over all links before cases are tried.
const ROUNDS: u32 = 30;

/// The links of an instance being settled.
#[derive(Clone, Debug)]
pub(super) struct Couple {
    people: Vec<Person>,
    loops: Vec<Loop>,
    stack: Vec<BranchFrame>,
    stage: Stage,
    best: Option<(i128, Vec<(u32, u32)>)>,
    /// Prices of the tightest bounds met: the first case's, and those where the best answer was found.
    pub prices: Vec<Prices>,
    /// Prices found otherwise.
    pub given: Option<Prices>,
    patience: u64,
    /// Every case was tried.
    pub exhausted: bool,
    pub cases: u32,
    started: Option<u64>,
}

#[derive(Clone, Debug)]
struct Person {
    row: usize,
    column: usize,
    total: Option<u32>,
    /// What the person counts; 0 once it is settled on which side.
    person: i64,
    /// Which side the person is counted on, once settled.
    side: Option<Side>,
    /// Multiplier of being covered: the first seat on either side is worth this much.
    cover: i64,
    /// Multiplier of shared seats: every seat on either side costs this much.
    toll: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Row,
    Column,
}

#[derive(Clone, Debug)]
struct Loop {
    cells: [(usize, usize); 2],
    worth: [i64; 2],
    /// Multiplier: either cell costs this much.
    toll: i64,
    settled: bool,
}

#[derive(Clone, Copy, Debug)]
enum Stage {
    Tighten { at: usize, round: u32, moved: bool },
    Branch,
    Back,
    Done,
}

/// One case of a choice between two.
#[derive(Clone, Copy, Debug)]
enum Case {
    Count(usize, Side),
    Cap(usize, Side, u32),
    Forbid(usize, usize),
}

/// A choice on the way down: the case being tried, the other one, and how things were before.
#[derive(Clone, Debug)]
struct BranchFrame {
    other: Option<Case>,
    undo: Undo,
}

#[derive(Clone, Debug)]
enum Undo {
    Person(usize, Person, [u32; 2]),
    Loop(usize, Loop),
}

impl Couple {
    /// Reads the links; none when there is nothing to settle.
    pub fn new(instance: &Instance, scale: &Scale, flow: &Flow) -> Option<Self> {
        let people: Vec<Person> = instance
            .coupled
            .iter()
            .filter(|both| both.counts || both.total.is_some())
            .map(|both| Person {
                row: both.row as usize,
                column: both.column as usize,
                total: both.total,
                person: if both.counts { scale.unit.person } else { 0 },
                side: None,
                cover: 0,
                toll: 0,
            })
            .collect();
        // A loop needs two seats of each person: where only one is shared, it cannot arise.
        let mut one = vec![None; instance.rows as usize];
        for both in &instance.coupled {
            one[both.row as usize] = both
                .total
                .is_some_and(|total| total < 2)
                .then_some(both.column);
        }
        let single = |row: u32, column: u32| one[row as usize] == Some(column);
        let loops: Vec<Loop> = instance
            .exclusive
            .iter()
            .filter(|&&((i, j), (k, l))| !single(i, l) && !single(k, j))
            .filter_map(|&((i, j), (k, l))| {
                let cells = [(i as usize, j as usize), (k as usize, l as usize)];
                let worth = [
                    flow.worth(cells[0].0, cells[0].1)?,
                    flow.worth(cells[1].0, cells[1].1)?,
                ];
                Some(Loop {
                    cells,
                    worth,
                    toll: 0,
                    settled: false,
                })
            })
            .collect();
        (!people.is_empty() || !loops.is_empty()).then(|| Self {
            people,
            loops,
            stack: Vec::new(),
            stage: Stage::Tighten {
                at: 0,
                round: 0,
                moved: false,
            },
            best: None,
            prices: Vec::new(),
            given: None,
            patience: PATIENCE,
            exhausted: false,
            cases: 0,
            started: None,
        })
    }

    /// Starts from an answer and prices found otherwise.
    pub fn start_from(
        &mut self,
        instance: &Instance,
        scale: &Scale,
        pairs: Vec<(u32, u32)>,
        prices: Prices,
    ) {
        self.best = Some((
            objective::value(scale.unit, totals(instance, &pairs)),
            pairs,
        ));
        self.given = Some(prices);
        self.patience = PATIENCE / 10;
    }

    /// Finds the multipliers that an answer's prices imply and shows them to an engine that is about to take that answer up.
    /// False when there are none, as for prices that do not prove the answer.
    ///
    /// What a person is worth depends on the seats of both sides together and rises ever more slowly, so that at prices that
    /// prove an answer there always are such multipliers.
    pub fn take_up(&mut self, flow: &mut Flow, pairs: &[(u32, u32)], prices: &Prices) -> bool {
        self.patience = SHORT;
        let mut row = vec![0u32; flow.rows];
        let mut column = vec![0u32; flow.columns];
        for &(i, j) in pairs {
            row[i as usize] += 1;
            column[j as usize] += 1;
        }
        for person in &mut self.people {
            let (i, j) = (person.row, person.column);
            let mut one = (&mut flow.row[i], row[i], prices.rows[i]);
            let mut other = (&mut flow.column[j], column[j], prices.columns[j]);
            let seats = one.1 + other.1;
            // What one more seat of a side would bring, the multipliers left out.
            let next = |(node, degree, price): &(&mut Node, u32, i64)| {
                let seat = if *degree < node.min { node.minimum } else { 0 };
                (*degree < node.cap).then_some(seat + price)
            };
            let none = if seats == 0 { person.person } else { 0 };
            let more = next(&one).max(next(&other)).map(|more| more + none);
            person.toll = more.unwrap_or(0).max(0);
            person.cover = if seats == 1 {
                let (node, _, price) = if one.1 == 1 { &one } else { &other };
                let seat = if node.min > 0 { node.minimum } else { 0 };
                let held = node.floor > 0;
                let least = if held { 0 } else { person.toll - seat - price };
                least.clamp(0, person.person)
            } else {
                none
            };
            if person.toll > 0 && person.total != Some(seats) {
                return false;
            }
            for (node, degree, price) in [&mut one, &mut other] {
                (node.first, node.toll) = (person.cover, person.toll);
                let now = Node {
                    degree: *degree,
                    ..**node
                };
                let pays = now.gain().is_some_and(|gain| gain + *price > 0);
                if pays || now.last().is_some_and(|last| last + *price < 0) {
                    return false;
                }
            }
        }
        for it in &mut self.loops {
            let made = |at: usize| {
                let (i, j) = it.cells[at];
                pairs.binary_search(&(i as u32, j as u32)).is_ok()
            };
            let profit = |at: usize| {
                let (i, j) = it.cells[at];
                it.worth[at] - prices.rows[i] - prices.columns[j]
            };
            it.toll = match (made(0), made(1)) {
                (true, true) => return false,
                (true, false) => profit(1).max(0),
                (false, true) => profit(0).max(0),
                (false, false) => 0,
            };
            for at in [0, 1] {
                let (i, j) = it.cells[at];
                flow.set_cell(i, j, it.worth[at] - it.toll);
            }
        }
        true
    }

    /// Forgets the loop that a cell belongs to once the cell is settled: forced, or out of the question.
    pub fn settle(&mut self, flow: &mut Flow, cell: (u32, u32), forced: bool) {
        let cell = (cell.0 as usize, cell.1 as usize);
        let Some(at) = self.loops.iter().position(|it| it.cells.contains(&cell)) else {
            return;
        };
        let it = self.loops.remove(at);
        let other = usize::from(it.cells[0] == cell);
        let (i, j) = it.cells[other];
        let worth = (!forced).then_some(it.worth[other]);
        flow.change_cell(i, j, worth, false);
    }

    /// The best answer so far.
    pub fn best(&self) -> Option<&[(u32, u32)]> {
        self.best.as_ref().map(|(_, pairs)| pairs.as_slice())
    }

    /// Works until the engine has looked at `until` cells; true when done.
    pub fn step(
        &mut self,
        instance: &Instance,
        scale: &Scale,
        flow: &mut Flow,
        until: u64,
    ) -> bool {
        let started = *self.started.get_or_insert(flow.looks);
        loop {
            if flow.looks - started > self.patience {
                self.stage = Stage::Done;
            }
            match self.stage {
                Stage::Done => return true,
                Stage::Tighten { at, round, moved } => self.tighten(flow, at, round, moved),
                Stage::Branch => self.branch(instance, scale, flow),
                Stage::Back => self.back(flow),
            }
            // Even a step that looks at no cell costs something.
            flow.looks += 16;
            if flow.looks >= until {
                return matches!(self.stage, Stage::Done);
            }
        }
    }

    fn tighten(&mut self, flow: &mut Flow, at: usize, round: u32, moved: bool) {
        let now = if at < self.people.len() {
            self.ease_person(flow, at)
        } else if at < self.people.len() + self.loops.len() {
            self.ease_loop(flow, at - self.people.len())
        } else {
            self.stage = if moved && round < ROUNDS {
                Stage::Tighten {
                    at: 0,
                    round: round + 1,
                    moved: false,
                }
            } else {
                Stage::Branch
            };
            return;
        };
        self.stage = Stage::Tighten {
            at: at + 1,
            round,
            moved: moved || now,
        };
    }

    /// Moves a person's multipliers to where a broken link is just met; says whether the bound moved.
    fn ease_person(&mut self, flow: &mut Flow, p: usize) -> bool {
        let mut moved = false;
        let (i, j) = (self.people[p].row, self.people[p].column);
        if let Some(total) = self.people[p].total {
            let used = |flow: &Flow| flow.row[i].degree + flow.column[j].degree;
            let mut left = used(flow).saturating_add(total).saturating_add(2);
            while used(flow) > total && left > 0 {
                left -= 1;
                let Some((step, side)) = least(flow.loss_of_row(i), flow.loss_of_column(j)) else {
                    break;
                };
                moved |= step > 0;
                self.people[p].toll += step;
                self.show(flow, p, Some(side));
            }
            if used(flow) < total && self.people[p].toll > 0 {
                let most = self.people[p].toll;
                let (step, side) = match least(flow.cost_of_row(i), flow.cost_of_column(j)) {
                    Some((step, side)) if step < most => (step.max(0), Some(side)),
                    _ => (most, None),
                };
                moved |= step > 0;
                self.people[p].toll -= step;
                self.show(flow, p, side);
            }
        }
        if self.people[p].person > 0 && self.people[p].side.is_none() {
            let (a, b) = (flow.row[i].degree, flow.column[j].degree);
            if a > 0 && b > 0 && self.people[p].cover > 0 {
                let row = if a == 1 { flow.loss_of_row(i) } else { None };
                let column = if b == 1 { flow.loss_of_column(j) } else { None };
                let most = self.people[p].cover;
                let (step, side) = match least(row, column) {
                    Some((step, side)) if step < most => (step.max(0), Some(side)),
                    _ => (most, None),
                };
                moved |= step > 0;
                self.people[p].cover -= step;
                self.show(flow, p, side);
            } else if a == 0 && b == 0 && self.people[p].cover < self.people[p].person {
                let most = self.people[p].person - self.people[p].cover;
                let (step, side) = match least(flow.cost_of_row(i), flow.cost_of_column(j)) {
                    Some((step, side)) if step < most => (step.max(0), Some(side)),
                    _ => (most, None),
                };
                moved |= step > 0;
                self.people[p].cover += step;
                self.show(flow, p, side);
            }
        }
        moved
    }

    /// Shows the engine a person's multipliers; the side named first moves even on equal worth.
    fn show(&self, flow: &mut Flow, p: usize, eager: Option<Side>) {
        let person = &self.people[p];
        let (row, column) = match person.side {
            None => (person.cover, person.cover),
            Some(Side::Row) => (person.person, 0),
            Some(Side::Column) => (0, person.person),
        };
        let toll = person.toll;
        let order = if eager == Some(Side::Column) {
            [Side::Column, Side::Row]
        } else {
            [Side::Row, Side::Column]
        };
        for side in order {
            match side {
                Side::Row => flow.change_row(
                    person.row,
                    |node| (node.first, node.toll) = (row, toll),
                    eager == Some(Side::Row),
                ),
                Side::Column => flow.change_column(
                    person.column,
                    |node| (node.first, node.toll) = (column, toll),
                    eager == Some(Side::Column),
                ),
            }
        }
    }

    fn ease_loop(&mut self, flow: &mut Flow, l: usize) -> bool {
        let Loop {
            cells: [one, two],
            toll,
            settled,
            ..
        } = self.loops[l];
        if settled {
            return false;
        }
        let (a, b) = (flow.has(one.0, one.1), flow.has(two.0, two.1));
        if a == b && (a || toll > 0) {
            let found = least(
                flow.cost_of_cell(one.0, one.1),
                flow.cost_of_cell(two.0, two.1),
            );
            let (step, side) = match found {
                Some((step, side)) if a || step < toll => (step.max(0), Some(side)),
                _ => (toll, None),
            };
            self.loops[l].toll += if a { step } else { -step };
            self.show_loop(flow, l, side);
            return step > 0;
        }
        false
    }

    fn show_loop(&self, flow: &mut Flow, l: usize, eager: Option<Side>) {
        let it = &self.loops[l];
        let order = if eager == Some(Side::Column) {
            [1, 0]
        } else {
            [0, 1]
        };
        for at in order {
            let (i, j) = it.cells[at];
            let moves = match eager {
                Some(Side::Row) => at == 0,
                Some(Side::Column) => at == 1,
                None => false,
            };
            flow.change_cell(i, j, Some(it.worth[at] - it.toll), moves);
        }
    }

    /// After tightening: keeps what is good, drops what cannot beat it, and splits what is left into two cases.
    fn branch(&mut self, instance: &Instance, scale: &Scale, flow: &mut Flow) {
        self.cases += 1;
        let bound = self.bound(instance, flow);
        if self.prices.is_empty() {
            self.prices.push(prices(flow, scale));
        }
        let mut pairs = flow.pairs();
        pairs.extend_from_slice(&instance.forced);
        pairs.sort_unstable();
        pairs.dedup();
        let pairs = feasible(instance, &pairs);
        let value = objective::value(scale.unit, totals(instance, &pairs));
        if self.best.as_ref().is_none_or(|(best, _)| value > *best) {
            self.best = Some((value, pairs));
            self.prices.truncate(1);
            self.prices.push(prices(flow, scale));
        }
        let best = self.best.as_ref().map_or(i128::MIN, |(best, _)| *best);
        let choice = if bound <= best {
            None
        } else {
            self.choice(flow)
        };
        match choice {
            Some((case, other)) => {
                self.enter(flow, case, Some(other));
                self.stage = Stage::Tighten {
                    at: 0,
                    round: 0,
                    moved: false,
                };
            }
            None => self.stage = Stage::Back,
        }
    }

    /// Leaves the present case and enters the next one that is still open.
    fn back(&mut self, flow: &mut Flow) {
        let Some(frame) = self.stack.pop() else {
            self.exhausted = true;
            self.stage = Stage::Done;
            return;
        };
        match frame.undo {
            Undo::Person(p, person, [row, column]) => {
                self.people[p] = person;
                let (i, j) = (self.people[p].row, self.people[p].column);
                flow.change_row(i, |node| node.cap = row, false);
                flow.change_column(j, |node| node.cap = column, false);
                self.show(flow, p, None);
            }
            Undo::Loop(l, it) => {
                self.loops[l] = it;
                self.show_loop(flow, l, None);
            }
        }
        if let Some(other) = frame.other {
            self.enter(flow, other, None);
            self.stage = Stage::Tighten {
                at: 0,
                round: 0,
                moved: false,
            };
        }
    }

    fn enter(&mut self, flow: &mut Flow, case: Case, other: Option<Case>) {
        let undo = match case {
            Case::Count(p, _) | Case::Cap(p, ..) => {
                let person = &self.people[p];
                let caps = [flow.row[person.row].cap, flow.column[person.column].cap];
                Undo::Person(p, person.clone(), caps)
            }
            Case::Forbid(l, _) => Undo::Loop(l, self.loops[l].clone()),
        };
        match case {
            Case::Count(p, side) => {
                self.people[p].side = Some(side);
                self.show(flow, p, None);
            }
            Case::Cap(p, side, cap) => {
                let (i, j) = (self.people[p].row, self.people[p].column);
                match side {
                    Side::Row => flow.change_row(i, |node| node.cap = cap, false),
                    Side::Column => flow.change_column(j, |node| node.cap = cap, false),
                }
                if self.people[p]
                    .total
                    .is_some_and(|total| flow.row[i].cap + flow.column[j].cap <= total)
                {
                    self.people[p].toll = 0;
                    self.show(flow, p, None);
                }
            }
            Case::Forbid(l, at) => {
                self.loops[l].settled = true;
                self.loops[l].toll = 0;
                self.show_loop(flow, l, None);
                let (i, j) = self.loops[l].cells[at];
                flow.change_cell(i, j, None, false);
            }
        }
        self.stack.push(BranchFrame { other, undo });
    }

    /// The first broken link, as two cases that leave nothing out.
    fn choice(&self, flow: &Flow) -> Option<(Case, Case)> {
        for (p, person) in self.people.iter().enumerate() {
            let (row, column) = (&flow.row[person.row], &flow.column[person.column]);
            let Some(total) = person.total else { continue };
            let broken = row.degree + column.degree > total
                || (row.degree + column.degree < total && person.toll > 0);
            if broken && row.cap + column.cap > total {
                // Either at most `split` seats on the row's side, or more, and then fewer are left for the column's.
                let low = total.saturating_sub(column.cap).max(row.floor);
                let high = row
                    .cap
                    .saturating_sub(1)
                    .min(total.saturating_sub(column.floor + 1))
                    .max(low);
                let split = row.degree.saturating_sub(1).clamp(low, high);
                if split >= row.cap || total.saturating_sub(split + 1) >= column.cap {
                    continue;
                }
                return Some((
                    Case::Cap(p, Side::Column, total.saturating_sub(split + 1)),
                    Case::Cap(p, Side::Row, split),
                ));
            }
        }
        for (l, it) in self.loops.iter().enumerate().filter(|(_, it)| !it.settled) {
            let [one, two] = it.cells;
            let (a, b) = (flow.has(one.0, one.1), flow.has(two.0, two.1));
            if a == b && (a || it.toll > 0) {
                return Some((Case::Forbid(l, 1), Case::Forbid(l, 0)));
            }
        }
        for (p, person) in self.people.iter().enumerate() {
            let (a, b) = (
                flow.row[person.row].degree > 0,
                flow.column[person.column].degree > 0,
            );
            let broken = (a && b && person.cover > 0) || (!a && !b && person.cover < person.person);
            if person.person > 0 && person.side.is_none() && broken {
                return Some((Case::Count(p, Side::Row), Case::Count(p, Side::Column)));
            }
        }
        None
    }

    /// The value of the relaxed problem in the present case: nothing in this case is better.
    fn bound(&self, instance: &Instance, flow: &Flow) -> i128 {
        let mut total = flow.value(instance);
        for person in &self.people {
            if person.side.is_none() {
                total += i128::from(person.person - person.cover);
            }
            total += i128::from(person.toll) * i128::from(person.total.unwrap_or(0));
        }
        total
            + self
                .loops
                .iter()
                .map(|it| i128::from(it.toll))
                .sum::<i128>()
    }
}

/// The lesser cost and its side.
fn least(row: Option<i64>, column: Option<i64>) -> Option<(i64, Side)> {
    match (row, column) {
        (Some(row), Some(column)) if column < row => Some((column, Side::Column)),
        (Some(row), _) => Some((row, Side::Row)),
        (None, Some(column)) => Some((column, Side::Column)),
        (None, None) => None,
    }
}

fn prices(flow: &Flow, scale: &Scale) -> Prices {
    Prices {
        rows: flow.r.clone(),
        columns: flow.c.clone(),
        unit: scale.unit,
        sets: Vec::new(),
    }
}

/// Keeps forced pairs and then, best first, whatever breaks no link.
pub(super) fn feasible(instance: &Instance, pairs: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let columns = instance.columns as usize;
    let mut order: Vec<(bool, i32, (u32, u32))> = pairs
        .iter()
        .map(|&(i, j)| {
            let points = instance.points[i as usize * columns + j as usize];
            (
                !instance.forced.contains(&(i, j)),
                points.saturating_neg(),
                (i, j),
            )
        })
        .collect();
    order.sort_unstable();
    let mut of_row = vec![None; instance.rows as usize];
    let mut of_column = vec![None; columns];
    let mut left: Vec<u32> = Vec::new();
    for (at, both) in instance.coupled.iter().enumerate() {
        of_row[both.row as usize] = Some(at);
        of_column[both.column as usize] = Some(at);
        left.push(both.total.unwrap_or(u32::MAX));
    }
    let rivals: std::collections::BTreeMap<(u32, u32), (u32, u32)> = instance
        .exclusive
        .iter()
        .flat_map(|&(one, two)| [(one, two), (two, one)])
        .collect();
    let mut kept = std::collections::BTreeSet::new();
    for (_, _, (i, j)) in order {
        let ends = [of_row[i as usize], of_column[j as usize]];
        let free = ends.iter().flatten().all(|&at| left[at] > 0);
        let rival = rivals
            .get(&(i, j))
            .is_some_and(|rival| kept.contains(rival));
        if free && !rival {
            for at in ends.into_iter().flatten() {
                left[at] = left[at].saturating_sub(1);
            }
            kept.insert((i, j));
        }
    }
    kept.into_iter().collect()
}

/// What a set of pairs reaches.
pub(super) fn totals(instance: &Instance, pairs: &[(u32, u32)]) -> Totals {
    let columns = instance.columns as usize;
    let mut row = vec![0u32; instance.rows as usize];
    let mut column = vec![0u32; columns];
    let mut totals = Totals::default();
    for &(i, j) in pairs {
        row[i as usize] += 1;
        column[j as usize] += 1;
        totals.pairs += 1;
        totals.points += i64::from(instance.points[i as usize * columns + j as usize]);
    }
    for (seats, &degree) in instance
        .row
        .iter()
        .zip(&row)
        .chain(instance.column.iter().zip(&column))
    {
        totals.filled += i64::from(seats.min.min(degree));
        totals.people += i64::from(seats.counts && degree > 0);
    }
    for both in &instance.coupled {
        totals.people +=
            i64::from(both.counts && row[both.row as usize] + column[both.column as usize] > 0);
    }
    totals
}
