//! Rules as columns of small integers, each with its own reading of a pair: share and verdict.

use super::rows::Rows;

/// The most points, in size, that one rule gives one pair.
pub const MOST: i32 = 100_000;

/// One rule over rows and columns.
#[derive(Clone, Debug)]
pub enum Rule {
    /// Neither a verdict nor points.
    Nothing,
    /// Classes with a table.
    Table(Table),
    /// Codes compared.
    Equal(Equal),
    /// Values that both have.
    Shared(Shared),
    /// Listed pairs.
    Listed(Listed),
}

impl Rule {
    /// The rule's share of one pair, and whether the pair breaks it.
    #[must_use]
    pub fn pair(&self, row: usize, column: usize) -> (i32, bool) {
        match self {
            Self::Nothing => (0, false),
            Self::Table(rule) => rule.pair(row, column),
            Self::Equal(rule) => rule.verdict(rule.row[row], rule.column[column]),
            Self::Shared(rule) => rule.pair(row, column),
            Self::Listed(rule) => rule.pair(row, column),
        }
    }

    /// The same for one row with all columns; both slices are as long as there are columns.
    pub fn row(&self, row: usize, share: &mut [i32], breaks: &mut [bool]) {
        match self {
            Self::Nothing => {
                share.fill(0);
                breaks.fill(false);
            }
            Self::Table(rule) => rule.whole_row(row, share, breaks),
            Self::Equal(rule) => {
                let own = rule.row[row];
                for ((share, breaks), other) in share.iter_mut().zip(breaks).zip(&rule.column) {
                    (*share, *breaks) = rule.verdict(own, *other);
                }
            }
            Self::Shared(rule) => rule.whole_row(row, share, breaks),
            Self::Listed(rule) => rule.whole_row(row, share, breaks),
        }
    }

    /// The same rule with rows and columns exchanged.
    #[must_use]
    pub fn turned(&self) -> Self {
        match self {
            Self::Nothing => Self::Nothing,
            Self::Table(rule) => {
                let (height, width) = (rule.height(), rule.width);
                let cell = |at: usize| rule.cells[at % height * width + at / height];
                Self::Table(Table {
                    row: rule.column.clone(),
                    column: rule.row.clone(),
                    width: height,
                    cells: (0..height * width).map(cell).collect(),
                })
            }
            Self::Equal(rule) => Self::Equal(Equal {
                row: rule.column.clone(),
                column: rule.row.clone(),
                ..*rule
            }),
            Self::Shared(rule) => Self::Shared(Shared {
                row: rule.holders.turned(rule.blank.len()),
                holders: rule.row.turned(rule.holders.len()),
                blank: (0..rule.row.len())
                    .map(|row| rule.row.of(row).is_empty())
                    .collect(),
                ..*rule
            }),
            Self::Listed(rule) => Self::Listed(Listed {
                listed: rule.listed.turned(rule.blank_column.len()),
                blank_row: rule.blank_column.clone(),
                blank_column: rule.blank_row.clone(),
                ..*rule
            }),
        }
    }

    /// Number of columns; 0 for a rule that does not know.
    pub(super) fn columns(&self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Table(rule) => rule.column.len(),
            Self::Equal(rule) => rule.column.len(),
            Self::Shared(rule) => rule.blank.len(),
            Self::Listed(rule) => rule.blank_column.len(),
        }
    }

    /// The most points, but not none, that the rule gives one of a row's allowed pairs, where that is more than `above`.
    #[must_use]
    pub fn best(&self, row: usize, above: i32, allowed: impl Fn(usize) -> bool) -> Option<i32> {
        let worth = |column: usize| {
            let share = allowed(column).then(|| self.pair(row, column).0);
            share.filter(|share| *share != 0)
        };
        // A bound first, so that few rows need a look at every pair.
        let most = match self {
            Self::Nothing => return None,
            Self::Shared(rule) if rule.points == 0 || rule.cap == 0 => return None,
            Self::Listed(rule) if rule.share == 0 => {
                let columns = rule.listed.of(row).iter();
                return columns
                    .filter_map(|(column, _)| worth(*column as usize))
                    .max();
            }
            Self::Table(rule) => {
                let start = rule.row[row] as usize * rule.width;
                let cells = rule.cells[start..start + rule.width].iter();
                cells
                    .filter(|(share, breaks)| *share != 0 && !breaks)
                    .map(|(share, _)| *share)
                    .max()
            }
            Self::Shared(rule) => {
                let own: i64 = rule
                    .row
                    .of(row)
                    .iter()
                    .map(|(_, own)| i64::from(*own))
                    .sum();
                let own = own.min(i64::from(rule.most()));
                Some(rule.capped(if rule.points < 0 { 1 } else { own }))
            }
            Self::Equal(rule) => [rule.same, rule.other, rule.blank]
                .map(|(share, _)| share)
                .into_iter()
                .max(),
            Self::Listed(_) => Some(i32::MAX),
        };
        if most.is_none_or(|most| most <= above) {
            return None;
        }
        let mut best = None;
        for column in 0..self.columns() {
            best = best.max(worth(column));
            // Nothing more can be found.
            if best.is_some() && best == most {
                break;
            }
        }
        best
    }

    /// No pair gets less than the first or more than the second number; 0 lies between them.
    pub(super) fn limits(&self) -> (i32, i32) {
        let of = |shares: &mut dyn Iterator<Item = i32>| {
            shares.fold((0, 0), |(low, high), share| {
                (low.min(share), high.max(share))
            })
        };
        match self {
            Self::Nothing => (0, 0),
            Self::Table(rule) => of(&mut rule.cells.iter().map(|(share, _)| *share)),
            Self::Equal(rule) => of(&mut [rule.same.0, rule.other.0, rule.blank.0].into_iter()),
            Self::Shared(rule) => {
                let most = rule.capped(i64::from(rule.most));
                (most.min(0), most.max(0))
            }
            // A listed pair gets the default first and the difference afterwards, which may lift it farther than its share.
            Self::Listed(rule) => of(&mut rule
                .listed
                .items()
                .iter()
                .flat_map(|(_, (share, _))| [*share, share - rule.share])
                .chain([rule.share])),
        }
    }
}

/// A verdict for each class of rows against each class of columns.
#[derive(Clone, Debug)]
pub struct Table {
    /// Class of each row.
    pub row: Vec<u32>,
    /// Class of each column.
    pub column: Vec<u32>,
    /// Classes of columns.
    pub width: usize,
    /// Share and verdict of each pair of classes, row-major.
    pub cells: Vec<(i32, bool)>,
}

impl Table {
    /// Classes of rows.
    pub(super) fn height(&self) -> usize {
        self.cells.len() / self.width.max(1)
    }

    fn pair(&self, row: usize, column: usize) -> (i32, bool) {
        self.cells[self.row[row] as usize * self.width + self.column[column] as usize]
    }

    fn whole_row(&self, row: usize, share: &mut [i32], breaks: &mut [bool]) {
        let start = self.row[row] as usize * self.width;
        let cells = &self.cells[start..start + self.width];
        for ((share, breaks), class) in share.iter_mut().zip(breaks).zip(&self.column) {
            (*share, *breaks) = cells[*class as usize];
        }
    }
}

/// Codes compared; 0 is blank on both sides.
#[derive(Clone, Debug)]
pub struct Equal {
    /// Code of each row.
    pub row: Vec<u32>,
    /// Code of each column.
    pub column: Vec<u32>,
    /// Share and verdict where the codes are the same.
    pub same: (i32, bool),
    /// Where both are known and differ.
    pub other: (i32, bool),
    /// Where either is blank.
    pub blank: (i32, bool),
}

impl Equal {
    fn verdict(&self, own: u32, other: u32) -> (i32, bool) {
        if own == 0 || other == 0 {
            self.blank
        } else if own == other {
            self.same
        } else {
            self.other
        }
    }

    /// The same as a table, where the codes on both sides are few enough for one of this many cells.
    pub(super) fn table(&self, most: usize) -> Option<Table> {
        let size = |codes: &[u32]| codes.iter().max().map_or(1, |most| *most as usize + 1);
        let (height, width) = (size(&self.row), size(&self.column));
        if height.checked_mul(width)? > most {
            return None;
        }
        let code = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let cells = (0..height)
            .flat_map(|own| (0..width).map(move |other| self.verdict(code(own), code(other))))
            .collect();
        Some(Table {
            row: self.row.clone(),
            column: self.column.clone(),
            width,
            cells,
        })
    }
}

/// Values that both have: `points` for each, times the lower of the two strengths.
#[derive(Clone, Debug)]
pub struct Shared {
    /// Value and strength of each row, every value once.
    pub row: Rows<(u32, u8)>,
    /// Column and strength of each value, in the order of columns.
    pub holders: Rows<(u32, u8)>,
    /// Columns that have no value.
    pub blank: Vec<bool>,
    /// Points of a shared value.
    pub points: i32,
    /// No pair gets more, in size.
    pub cap: i32,
    /// A pair that shares nothing breaks the rule.
    pub must: bool,
    /// So does a pair with a blank side.
    pub forbid_blank: bool,
    /// The largest sum of strengths that a row and a column can share.
    most: u32,
}

impl Shared {
    /// Values and strengths of rows and of columns, every value once in each. `cap` is kept within 0 and [`MOST`].
    #[must_use]
    pub fn new(
        row: Rows<(u32, u8)>,
        column: &Rows<(u32, u8)>,
        points: i32,
        cap: Option<i32>,
        must: Option<bool>,
    ) -> Self {
        let values = row.items().iter().chain(column.items());
        let values = values.map(|(value, _)| *value as usize + 1).max();
        let most = |side: &Rows<(u32, u8)>| {
            (0..side.len())
                .map(|at| side.of(at).iter().map(|(_, own)| u32::from(*own)).sum())
                .max()
                .unwrap_or(0)
        };
        Self {
            most: most(&row).min(most(column)),
            holders: column.turned(values.unwrap_or(0)),
            blank: (0..column.len())
                .map(|at| column.of(at).is_empty())
                .collect(),
            row,
            points,
            cap: cap.unwrap_or(MOST).clamp(0, MOST),
            must: must.is_some(),
            forbid_blank: must == Some(true),
        }
    }

    /// The largest sum of strengths that a row and a column can share.
    pub(super) fn most(&self) -> u32 {
        self.most
    }

    /// Points of a sum of strengths.
    pub(super) fn capped(&self, sum: i64) -> i32 {
        let points =
            (sum * i64::from(self.points)).clamp(-i64::from(self.cap), i64::from(self.cap));
        i32::try_from(points).unwrap_or(0)
    }

    fn pair(&self, row: usize, column: usize) -> (i32, bool) {
        let mut sum = 0;
        for (value, own) in self.row.of(row) {
            let holders = self.holders.of(*value as usize);
            if let Ok(at) = holders.binary_search_by_key(&column, |(other, _)| *other as usize) {
                sum += i64::from(holders[at].1.min(*own));
            }
        }
        (
            self.capped(sum),
            self.must && self.breaks(row, column, sum == 0),
        )
    }

    fn breaks(&self, row: usize, column: usize, nothing: bool) -> bool {
        if self.row.of(row).is_empty() || self.blank[column] {
            self.forbid_blank
        } else {
            nothing
        }
    }

    fn whole_row(&self, row: usize, share: &mut [i32], breaks: &mut [bool]) {
        share.fill(0);
        for (value, own) in self.row.of(row) {
            for (column, other) in self.holders.of(*value as usize) {
                share[*column as usize] += i32::from(*own.min(other));
            }
        }
        breaks.fill(false);
        if self.must {
            for (column, (breaks, share)) in breaks.iter_mut().zip(&*share).enumerate() {
                *breaks = self.breaks(row, column, *share == 0);
            }
        }
        for share in share.iter_mut().filter(|share| **share != 0) {
            *share = self.capped(i64::from(*share));
        }
    }
}

/// Listed pairs with their share and verdict; everything else has the default, by whether both sides are blank.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Column, share and verdict of each row's listed pairs, in the order of columns, each once.
    pub listed: Rows<(u32, (i32, bool))>,
    /// Share of a pair that is not listed.
    pub share: i32,
    /// Verdict on a pair that is not listed, where either side says something.
    pub breaks: bool,
    /// Verdict on a pair that is not listed, where neither side says anything.
    pub breaks_blank: bool,
    /// Rows that say nothing.
    pub blank_row: Vec<bool>,
    /// Columns that say nothing.
    pub blank_column: Vec<bool>,
}

impl Listed {
    fn pair(&self, row: usize, column: usize) -> (i32, bool) {
        let listed = self.listed.of(row);
        match listed.binary_search_by_key(&column, |(other, _)| *other as usize) {
            Ok(at) => listed[at].1,
            Err(_) => (
                self.share,
                self.default(self.blank_row[row], self.blank_column[column]),
            ),
        }
    }

    fn default(&self, blank_row: bool, blank_column: bool) -> bool {
        if blank_row && blank_column {
            self.breaks_blank
        } else {
            self.breaks
        }
    }

    fn whole_row(&self, row: usize, share: &mut [i32], breaks: &mut [bool]) {
        share.fill(self.share);
        for (breaks, blank) in breaks.iter_mut().zip(&self.blank_column) {
            *breaks = self.default(self.blank_row[row], *blank);
        }
        for (column, (listed, verdict)) in self.listed.of(row) {
            share[*column as usize] = *listed;
            breaks[*column as usize] = *verdict;
        }
    }

    /// What is not listed, as a table of blank and not blank; none where that is always allowed and worth nothing.
    pub(super) fn defaults(&self) -> Option<Table> {
        if self.share == 0 && !self.breaks && !self.breaks_blank {
            return None;
        }
        let cell = |row, column| (self.share, self.default(row, column));
        Some(Table {
            row: self
                .blank_row
                .iter()
                .map(|blank| u32::from(*blank))
                .collect(),
            column: self
                .blank_column
                .iter()
                .map(|blank| u32::from(*blank))
                .collect(),
            width: 2,
            cells: vec![
                cell(false, false),
                cell(false, true),
                cell(true, false),
                cell(true, true),
            ],
        })
    }
}
