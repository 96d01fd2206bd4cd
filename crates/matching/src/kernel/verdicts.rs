//! Which rules each pair breaks, a bit a pair: what each rule removes, and removes alone, counted 64 pairs at a time.

use super::rows::Rows;
use super::rule::{Listed, Rule, Shared, Table};

/// Classes of rows for which a table is laid out as bits; with more, every pair is looked up.
const MOST_CLASSES: usize = 512;

/// A value gets bits of its own when at least one in this many columns has it.
const RARE: usize = 64;

/// The verdicts of rules over rows and columns.
#[derive(Clone, Debug)]
pub struct Verdicts {
    columns: usize,
    marks: Vec<Marks>,
    /// The rule whose pairs are no pairs at all.
    never: Option<usize>,
}

/// What the rules do to one row's pairs.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Pairs but those that are none at all.
    pub possible: u32,
    /// Those that break no rule.
    pub allowed: u32,
    /// Pairs that break each rule.
    pub broken: Vec<u32>,
    /// Pairs that break this rule and no other.
    pub only: Vec<u32>,
    bits: Vec<u64>,
    once: Vec<u64>,
    twice: Vec<u64>,
}

impl Verdicts {
    /// Lays out rules over this many columns. What breaks the rule `never` is not counted at all (somebody with themselves).
    #[must_use]
    pub fn new(columns: usize, rules: &[Rule], never: Option<usize>) -> Self {
        Self {
            columns,
            marks: rules.iter().map(|rule| Marks::new(columns, rule)).collect(),
            never,
        }
    }

    /// Counts one row's pairs.
    pub fn count(&self, row: usize, counts: &mut Counts) {
        let words = words(self.columns);
        let Counts {
            bits, once, twice, ..
        } = counts;
        bits.clear();
        bits.resize(words * (self.marks.len() + 1), 0);
        once.clear();
        once.resize(words, 0);
        twice.clear();
        twice.resize(words, 0);
        let (first, rules) = bits.split_at_mut(words);
        // The first words are those of real pairs: columns that exist, but not the row itself.
        all(self.columns, first);
        if let Some(never) = self.never {
            let mut own = vec![0; words];
            self.marks[never].breaks(row, &mut own);
            first
                .iter_mut()
                .zip(&own)
                .for_each(|(real, own)| *real &= !own);
        }
        for (at, (marks, bits)) in self
            .marks
            .iter()
            .zip(rules.chunks_mut(words.max(1)))
            .enumerate()
        {
            if self.never != Some(at) && marks.breaks(row, bits) {
                for (((bits, real), once), twice) in bits
                    .iter_mut()
                    .zip(&*first)
                    .zip(&mut *once)
                    .zip(&mut *twice)
                {
                    *bits &= real;
                    *twice |= *once & *bits;
                    *once |= *bits;
                }
            }
        }
        counts.possible = ones(first);
        counts.allowed = counts.possible - ones(once);
        counts.broken.clear();
        counts.only.clear();
        for bits in rules.chunks(words.max(1)).take(self.marks.len()) {
            counts.broken.push(ones(bits));
            let only = bits
                .iter()
                .zip(&*twice)
                .map(|(bits, twice)| (bits & !twice).count_ones());
            counts.only.push(only.sum());
        }
        counts.broken.resize(self.marks.len(), 0);
        counts.only.resize(self.marks.len(), 0);
    }

    /// Adds to each rule's total the pairs, of the row that was counted last, that it removes from what the rules before it in
    /// this order leave.
    pub fn add_further(&self, order: &[usize], counts: &mut Counts, totals: &mut [u32]) {
        let words = words(self.columns);
        let Counts {
            bits, twice: gone, ..
        } = counts;
        gone.clear();
        gone.resize(words, 0);
        for rule in order {
            let mut further = 0;
            for (bits, gone) in bits[words * (rule + 1)..].iter().zip(&mut *gone) {
                further += (bits & !*gone).count_ones();
                *gone |= bits;
            }
            totals[*rule] += further;
        }
    }

    /// Allowed pairs of the row that was counted last whose points a rule changes.
    #[must_use]
    pub fn changes(&self, rule: usize, row: usize, counts: &mut Counts) -> u32 {
        let words = words(self.columns);
        counts.twice.clear();
        counts.twice.resize(words, 0);
        if !self.marks[rule].shares(row, &mut counts.twice) {
            return 0;
        }
        let real = counts.bits.iter().zip(&counts.once).zip(&counts.twice);
        real.map(|((real, broken), shares)| (real & !broken & shares).count_ones())
            .sum()
    }

    /// Whether one pair of the row that was counted last is allowed.
    #[must_use]
    pub fn allowed(&self, column: usize, counts: &Counts) -> bool {
        let (word, bit) = (column / 64, column % 64);
        (counts.bits[word] & !counts.once[word]) >> bit & 1 == 1
    }
}

/// One rule as bits.
#[derive(Clone, Debug)]
enum Marks {
    Nothing,
    Classes(Classes),
    Values(Values),
    Lines(Option<Classes>, Box<Listed>),
    Direct(Box<Rule>),
}

impl Marks {
    fn new(columns: usize, rule: &Rule) -> Self {
        match rule {
            Rule::Nothing => Self::Nothing,
            Rule::Table(table) if table.height() <= MOST_CLASSES => {
                Self::Classes(Classes::new(columns, table))
            }
            Rule::Equal(equal) => match equal.table(MOST_CLASSES * MOST_CLASSES) {
                Some(table) if table.height() <= MOST_CLASSES => {
                    Self::Classes(Classes::new(columns, &table))
                }
                _ => Self::Direct(Box::new(rule.clone())),
            },
            Rule::Table(_) => Self::Direct(Box::new(rule.clone())),
            Rule::Shared(shared) => Self::Values(Values::new(columns, shared)),
            Rule::Listed(listed) => {
                let defaults = listed.defaults();
                Self::Lines(
                    defaults.map(|table| Classes::new(columns, &table)),
                    Box::new(listed.clone()),
                )
            }
        }
    }

    /// Sets the bits of pairs that break the rule; false where none of the row's does.
    fn breaks(&self, row: usize, bits: &mut [u64]) -> bool {
        match self {
            Self::Nothing => false,
            Self::Classes(classes) => classes.copy(&classes.breaks, row, bits),
            Self::Values(values) => values.must && values.breaks(row, bits),
            Self::Lines(defaults, listed) => {
                let any = defaults
                    .as_ref()
                    .is_some_and(|classes| classes.copy(&classes.breaks, row, bits));
                for (column, (_, breaks)) in listed.listed.of(row) {
                    set(bits, *column as usize, *breaks);
                }
                any || !listed.listed.of(row).is_empty()
            }
            Self::Direct(rule) => direct(rule, row, bits, |(_, breaks)| breaks),
        }
    }

    /// Sets the bits of pairs to which the rule gives or takes points; false where it does for none of the row's.
    fn shares(&self, row: usize, bits: &mut [u64]) -> bool {
        match self {
            Self::Nothing => false,
            Self::Classes(classes) => classes.copy(&classes.shares, row, bits),
            Self::Values(values) => values.worth && values.both(row, bits),
            Self::Lines(defaults, listed) => {
                let any = defaults
                    .as_ref()
                    .is_some_and(|classes| classes.copy(&classes.shares, row, bits));
                for (column, (share, _)) in listed.listed.of(row) {
                    set(bits, *column as usize, *share != 0);
                }
                any || !listed.listed.of(row).is_empty()
            }
            Self::Direct(rule) => direct(rule, row, bits, |(share, _)| share != 0),
        }
    }
}

/// Bits for each class of rows; none where no bit is set.
#[derive(Clone, Debug)]
struct Classes {
    row: Vec<u32>,
    breaks: Option<Vec<u64>>,
    shares: Option<Vec<u64>>,
}

impl Classes {
    fn new(columns: usize, table: &Table) -> Self {
        let words = words(columns);
        let lay = |is: &dyn Fn((i32, bool)) -> bool| -> Option<Vec<u64>> {
            if !table.cells.iter().any(|cell| is(*cell)) {
                return None;
            }
            let mut bits = vec![0; words * table.height()];
            for (bits, cells) in bits
                .chunks_mut(words.max(1))
                .zip(table.cells.chunks(table.width))
            {
                for (column, class) in table.column.iter().enumerate() {
                    bits[column / 64] |= u64::from(is(cells[*class as usize])) << (column % 64);
                }
            }
            Some(bits)
        };
        Self {
            row: table.row.clone(),
            breaks: lay(&|(_, breaks)| breaks),
            shares: lay(&|(share, _)| share != 0),
        }
    }

    fn copy(&self, from: &Option<Vec<u64>>, row: usize, bits: &mut [u64]) -> bool {
        let Some(from) = from else {
            return false;
        };
        let start = self.row[row] as usize * bits.len();
        bits.copy_from_slice(&from[start..start + bits.len()]);
        true
    }
}

/// Who has which value.
#[derive(Clone, Debug)]
struct Values {
    /// Frequent values, as the number of their bits, and rare ones after them.
    row: Rows<u32>,
    dense: Vec<u64>,
    frequent: u32,
    lists: Rows<u32>,
    worth: bool,
    must: bool,
    forbid_blank: bool,
    blank_row: Vec<bool>,
    blank: Vec<u64>,
}

impl Values {
    fn new(columns: usize, rule: &Shared) -> Self {
        let words = words(columns);
        let values = rule.holders.len();
        let frequent = |value: &usize| rule.holders.of(*value).len() * RARE >= columns.max(1);
        let (dense, rare): (Vec<usize>, Vec<usize>) = (0..values).partition(frequent);
        let mut place = vec![0; values];
        for (number, value) in (0..).zip(dense.iter().chain(&rare)) {
            place[*value] = number;
        }
        let mut bits = vec![0; words * dense.len()];
        for (bits, value) in bits.chunks_mut(words.max(1)).zip(&dense) {
            for (column, _) in rule.holders.of(*value) {
                set(bits, *column as usize, true);
            }
        }
        let mut blank = vec![0; words];
        for (column, is) in rule.blank.iter().enumerate() {
            set(&mut blank, column, *is);
        }
        let of = |row: usize| {
            rule.row
                .of(row)
                .iter()
                .map(|(value, _)| place[*value as usize])
        };
        Self {
            row: (0..rule.row.len()).map(of).collect(),
            dense: bits,
            frequent: u32::try_from(dense.len()).unwrap_or(u32::MAX),
            lists: rare
                .iter()
                .map(|value| rule.holders.of(*value).iter().map(|(column, _)| *column))
                .collect(),
            worth: rule.points != 0 && rule.cap != 0,
            must: rule.must,
            forbid_blank: rule.forbid_blank,
            blank_row: (0..rule.row.len())
                .map(|row| rule.row.of(row).is_empty())
                .collect(),
            blank,
        }
    }

    /// Sets the bits of columns that share something with the row.
    fn both(&self, row: usize, bits: &mut [u64]) -> bool {
        for place in self.row.of(row) {
            if *place < self.frequent {
                let start = *place as usize * bits.len();
                for (bits, more) in bits.iter_mut().zip(&self.dense[start..]) {
                    *bits |= more;
                }
            } else {
                for column in self.lists.of((place - self.frequent) as usize) {
                    set(bits, *column as usize, true);
                }
            }
        }
        !self.row.of(row).is_empty()
    }

    fn breaks(&self, row: usize, bits: &mut [u64]) -> bool {
        if self.blank_row[row] {
            bits.fill(if self.forbid_blank { u64::MAX } else { 0 });
            return self.forbid_blank;
        }
        self.both(row, bits);
        for (bits, blank) in bits.iter_mut().zip(&self.blank) {
            *bits = if self.forbid_blank {
                !*bits | blank
            } else {
                !*bits & !blank
            };
        }
        true
    }
}

fn direct(rule: &Rule, row: usize, bits: &mut [u64], is: impl Fn((i32, bool)) -> bool) -> bool {
    for column in 0..rule.columns() {
        set(bits, column, is(rule.pair(row, column)));
    }
    true
}

fn set(bits: &mut [u64], column: usize, on: bool) {
    let (word, bit) = (column / 64, column % 64);
    bits[word] = bits[word] & !(1 << bit) | u64::from(on) << bit;
}

fn all(columns: usize, bits: &mut [u64]) {
    bits.fill(u64::MAX);
    if let (Some(last), 1..) = (bits.last_mut(), columns % 64) {
        *last = (1 << (columns % 64)) - 1;
    }
}

fn words(columns: usize) -> usize {
    columns.div_ceil(64)
}

fn ones(bits: &[u64]) -> u32 {
    bits.iter().map(|word| word.count_ones()).sum()
}
