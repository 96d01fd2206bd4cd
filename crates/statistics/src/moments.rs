//! Sums and sums of products of answers: enough for means, covariances and every coefficient of reliability.
//!
//! They are whole numbers, so the order of the respondents cannot change them, nor how the work is cut into steps.

use crate::answers::{Answers, LARGEST};
use crate::symmetric::Symmetric;
use crate::{Cannot, Result};

/// Respondents looked at together: few enough for the fastest memory, and for 64 products of two answers up to 31 in 16 bits.
const BLOCK: usize = 1024;
/// Numbers that are added up side by side.
const LANES: usize = 16;
/// The largest answer whose products can be added up in 16 bits over a block.
const LARGEST_NARROW: u8 = 31;

/// One item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// How many answered it.
    pub n: u64,
    /// Their mean.
    pub mean: Result,
    /// Standard deviation (n - 1).
    pub sd: Result,
}

/// What there is to know about items and pairs of items.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Each item, by those who answered it.
    pub items: Vec<Item>,
    /// Those who answered every item.
    pub complete: u64,
    /// Covariances by those who answered every item.
    pub listwise: Result<Symmetric>,
    /// Covariances by those who answered both items of a pair.
    pub pairwise: Result<Symmetric>,
}

/// Sums and sums of products.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moments {
    complete: Sums,
    /// Of those with something missing, which counts as 0 here.
    partial: Sums,
    /// How many of those with something missing answered neither of two items.
    neither: Symmetric<u64>,
    /// Row i, column j: the sum of item j over those who did not answer item i.
    absent: Vec<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Sums {
    n: u64,
    sums: Vec<u64>,
    products: Vec<u64>,
}

impl Eq for Symmetric<u64> {}

impl Sums {
    fn new(k: usize) -> Self {
        Self {
            n: 0,
            sums: vec![0; k],
            products: vec![0; k * k],
        }
    }
}

/// Incremental [`Moments`].
#[derive(Debug)]
pub struct MomentsJob {
    moments: Moments,
    at: usize,
    narrow: Vec<u16>,
}

impl MomentsJob {
    /// Nothing counted yet, of `k` items.
    #[must_use]
    pub fn new(k: usize) -> Self {
        Self {
            moments: Moments {
                complete: Sums::new(k),
                partial: Sums::new(k),
                neither: Symmetric::fill(k, |_, _| 0),
                absent: vec![0; k * k],
            },
            at: 0,
            narrow: vec![0; k * BLOCK],
        }
    }

    /// Counts about `budget` respondents more, always of the same answers. True when all are counted.
    pub fn step(&mut self, answers: &Answers<'_>, budget: usize) -> bool {
        let until = answers.rows().min(self.at.saturating_add(budget.max(1)));
        while self.at < until {
            let end = answers.rows().min(self.at + BLOCK);
            let block: Vec<&[u8]> = answers
                .columns()
                .iter()
                .map(|column| &column[self.at..end])
                .collect();
            self.block(&block, end - self.at);
            self.at = end;
        }
        self.at >= answers.rows()
    }

    /// How many respondents are counted.
    #[must_use]
    pub fn done(&self) -> usize {
        self.at
    }

    /// What was counted.
    #[must_use]
    pub fn finish(self) -> Moments {
        self.moments
    }

    fn block(&mut self, columns: &[&[u8]], rows: usize) {
        let mut largest = [0u8; BLOCK];
        for column in columns {
            for (largest, answer) in largest.iter_mut().zip(*column) {
                *largest = (*largest).max(*answer);
            }
        }
        let largest = &largest[..rows];
        let top = largest.iter().copied().max().unwrap_or(0);
        if top <= LARGEST {
            for (narrow, column) in self.narrow.chunks_exact_mut(BLOCK).zip(columns) {
                for (wide, answer) in narrow.iter_mut().zip(*column) {
                    *wide = u16::from(*answer);
                }
                narrow[rows..].fill(0);
            }
            count(&mut self.moments.complete, &self.narrow, rows);
            return;
        }
        let rows_where = |complete: bool| -> Vec<usize> {
            (0..rows)
                .filter(|row| (largest[*row] <= LARGEST) == complete)
                .collect()
        };
        self.take(columns, &rows_where(true));
        count(
            &mut self.moments.complete,
            &self.narrow,
            rows_where(true).len(),
        );
        let partial = rows_where(false);
        self.take(columns, &partial);
        count(&mut self.moments.partial, &self.narrow, partial.len());
        self.absences(columns, &partial);
    }

    /// Puts some respondents side by side; what is missing becomes 0.
    fn take(&mut self, columns: &[&[u8]], rows: &[usize]) {
        for (narrow, column) in self.narrow.chunks_exact_mut(BLOCK).zip(columns) {
            for (wide, row) in narrow.iter_mut().zip(rows) {
                let answer = column[*row];
                *wide = if answer > LARGEST {
                    0
                } else {
                    u16::from(answer)
                };
            }
            narrow[rows.len()..].fill(0);
        }
    }

    /// Notes for each answer that is missing what else the respondent answered.
    fn absences(&mut self, columns: &[&[u8]], rows: &[usize]) {
        let k = columns.len();
        let mut given = vec![0u64; k];
        let mut gaps = Vec::with_capacity(k);
        let mut neither =
            std::mem::replace(&mut self.moments.neither, Symmetric::fill(0, |_, _| 0));
        for row in rows {
            gaps.clear();
            for (item, column) in columns.iter().enumerate() {
                let answer = column[*row];
                let missing = answer > LARGEST;
                given[item] = if missing { 0 } else { u64::from(answer) };
                if missing {
                    gaps.push(item);
                }
            }
            for gap in &gaps {
                let absent = &mut self.moments.absent[gap * k..(gap + 1) * k];
                for (sum, answer) in absent.iter_mut().zip(&given) {
                    *sum += answer;
                }
                for other in &gaps {
                    *neither.at_mut(*gap, *other) += 1;
                }
            }
        }
        self.moments.neither = neither;
    }
}

/// Adds a block (a column of [`BLOCK`] an item, 0 beyond `rows`) to the sums.
fn count(sums: &mut Sums, block: &[u16], rows: usize) {
    if rows == 0 {
        return;
    }
    let k = sums.sums.len();
    let used = rows.next_multiple_of(LANES);
    let column = |item: usize| &block[item * BLOCK..item * BLOCK + used];
    let mut narrow = true;
    for item in 0..k {
        let (mut sum, mut largest) = (0u32, 0u16);
        for answer in column(item) {
            sum += u32::from(*answer);
            largest = largest.max(*answer);
        }
        narrow &= largest <= u16::from(LARGEST_NARROW);
        sums.sums[item] += u64::from(sum);
    }
    sums.n += rows as u64;
    for row in 0..k {
        for first in (0..=row).step_by(4) {
            let last = |offset: usize| column((first + offset).min(row));
            let four = [last(0), last(1), last(2), last(3)];
            let found = if narrow {
                products_narrow(column(row), four)
            } else {
                four.map(|other| products_wide(column(row), other))
            };
            for (offset, found) in found.into_iter().enumerate() {
                if first + offset <= row {
                    sums.products[row * k + first + offset] += found;
                }
            }
        }
    }
}

/// Sums of products of answers up to [`LARGEST_NARROW`], of one column with four: 16 bits hold those of a block in each lane.
fn products_narrow(one: &[u16], four: [&[u16]; 4]) -> [u64; 4] {
    let mut sums = [[0u16; LANES]; 4];
    let [a, b, c, d] = four.map(|column| column.as_chunks::<LANES>().0);
    let ones = one.as_chunks::<LANES>().0;
    for ((((one, a), b), c), d) in ones.iter().zip(a).zip(b).zip(c).zip(d) {
        for lane in 0..LANES {
            sums[0][lane] = sums[0][lane].wrapping_add(one[lane].wrapping_mul(a[lane]));
            sums[1][lane] = sums[1][lane].wrapping_add(one[lane].wrapping_mul(b[lane]));
            sums[2][lane] = sums[2][lane].wrapping_add(one[lane].wrapping_mul(c[lane]));
            sums[3][lane] = sums[3][lane].wrapping_add(one[lane].wrapping_mul(d[lane]));
        }
    }
    sums.map(|lanes| lanes.iter().map(|sum| u64::from(*sum)).sum())
}

/// As [`products_narrow`], of any answers and one column with one.
fn products_wide(one: &[u16], other: &[u16]) -> u64 {
    let mut sum = 0u32;
    for (one, other) in one.iter().zip(other) {
        // A block of the largest answers: 250 x 250 x 1024 < 2^32.
        sum += u32::from(*one) * u32::from(*other);
    }
    u64::from(sum)
}

impl Moments {
    /// Of all answers at once.
    #[must_use]
    pub fn of(answers: &Answers<'_>) -> Self {
        let mut job = MomentsJob::new(answers.columns().len());
        while !job.step(answers, usize::MAX) {}
        job.finish()
    }

    /// Means and covariances. An item with `reverse` counts as `span` minus the answer, and `low` is added to every answer:
    /// for a scale from `min` to `max` whose answers were counted from 0, `low` is `min` and `span` is `max - min`.
    #[must_use]
    pub fn spread(&self, scales: &[Scale]) -> Spread {
        let k = self.complete.sums.len();
        let scale = |item: usize| scales.get(item).copied().unwrap_or_default();
        let turned = |item: usize| scale(item).reverse;
        let items = (0..k)
            .map(|item| {
                let missing = self.neither.at(item, item);
                let n = self.complete.n + self.partial.n - missing;
                let sum = self.complete.sums[item] + self.partial.sums[item];
                let square = self.complete.products[item * k + item]
                    + self.partial.products[item * k + item];
                let Scale { low, span, reverse } = scale(item);
                let mean = if n == 0 {
                    Err(Cannot::TooFew)
                } else if reverse {
                    let turned = i128::from(span) * i128::from(n) - i128::from(sum);
                    Ok(low + turned as f64 / n as f64)
                } else {
                    Ok(low + sum as f64 / n as f64)
                };
                Item {
                    n,
                    mean,
                    sd: covariance(n, sum, sum, square).map(f64::sqrt),
                }
            })
            .collect();
        let signed = |of: &dyn Fn(usize, usize) -> Result| -> Result<Symmetric> {
            let mut failed = None;
            let table = Symmetric::fill(k, |row, column| match of(row, column) {
                Ok(value) if turned(row) == turned(column) => value,
                Ok(value) => -value,
                Err(why) => {
                    failed = Some(why);
                    0.0
                }
            });
            failed.map_or(Ok(table), Err)
        };
        let Sums { n, sums, products } = &self.complete;
        let listwise = signed(&|row, column| {
            covariance(*n, sums[row], sums[column], products[row * k + column])
        });
        let pairwise = signed(&|row, column| {
            let missing = self.neither.at(row, row) + self.neither.at(column, column)
                - self.neither.at(row, column);
            let both = self.complete.n + self.partial.n - missing;
            let over = |item: usize, other: usize| {
                sums[item] + self.partial.sums[item] - self.absent[other * k + item]
            };
            let product = products[row * k + column] + self.partial.products[row * k + column];
            covariance(both, over(row, column), over(column, row), product)
                .map_err(|_| Cannot::NoOverlap)
        });
        Spread {
            items,
            complete: *n,
            listwise,
            pairwise,
        }
    }
}

/// How an item's answers, counted from 0, are to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scale {
    /// What the answer 0 stands for.
    pub low: f64,
    /// The largest answer.
    pub span: u32,
    /// Counts as `span` minus the answer.
    pub reverse: bool,
}

/// (n Σxy - Σx Σy) / (n (n - 1)): whole numbers up to the division.
fn covariance(n: u64, one: u64, other: u64, product: u64) -> Result {
    if n < 2 {
        return Err(Cannot::TooFew);
    }
    let n = i128::from(n);
    let above = n * i128::from(product) - i128::from(one) * i128::from(other);
    Ok(above as f64 / (n * (n - 1)) as f64)
}

/// As [`Moments::spread`], of numbers that are not small whole ones: a column an item, NaN is missing. Means first, then what is off
/// them.
///
/// ```
/// let spread = statistics::spread(&[vec![1.5, 2.5, 3.5], vec![10.0, 30.0, f64::NAN]]);
/// assert_eq!((spread.items[0].mean?, spread.items[0].sd?), (2.5, 1.0));
/// assert_eq!((spread.items[1].n, spread.complete), (2, 2));
/// assert_eq!(spread.listwise?.at(0, 1), 10.0);
/// # Ok::<(), statistics::Cannot>(())
/// ```
#[must_use]
pub fn spread(columns: &[Vec<f64>]) -> Spread {
    let k = columns.len();
    let rows = columns.iter().map(Vec::len).min().unwrap_or(0);
    let items = columns
        .iter()
        .map(|column| {
            let n = column.iter().filter(|value| !value.is_nan()).count();
            let mean = mean(column.iter().copied().filter(|value| !value.is_nan()));
            let sd = product(column, column, |row| !column[row].is_nan());
            Item {
                n: n as u64,
                mean,
                sd: sd.map(f64::sqrt),
            }
        })
        .collect();
    let complete: Vec<bool> = (0..rows)
        .map(|row| columns.iter().all(|column| !column[row].is_nan()))
        .collect();
    let table = |of: &dyn Fn(usize, usize) -> Result| -> Result<Symmetric> {
        let mut failed = None;
        let table = Symmetric::fill(k, |row, column| {
            of(row, column).unwrap_or_else(|why| {
                failed = Some(why);
                0.0
            })
        });
        failed.map_or(Ok(table), Err)
    };
    Spread {
        items,
        complete: complete.iter().filter(|complete| **complete).count() as u64,
        listwise: table(&|i, j| product(&columns[i], &columns[j], |row| complete[row])),
        pairwise: table(&|i, j| {
            let (one, other) = (&columns[i], &columns[j]);
            product(one, other, |row| !one[row].is_nan() && !other[row].is_nan())
                .map_err(|_| Cannot::NoOverlap)
        }),
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Result {
    let (mut n, mut sum) = (0u32, 0.0);
    for value in values {
        n += 1;
        sum += value;
    }
    if n == 0 {
        Err(Cannot::TooFew)
    } else {
        Ok(sum / f64::from(n))
    }
}

/// The covariance of two columns over some rows.
fn product(one: &[f64], other: &[f64], wanted: impl Fn(usize) -> bool) -> Result {
    let rows: Vec<usize> = (0..one.len().min(other.len()))
        .filter(|row| wanted(*row))
        .collect();
    if rows.len() < 2 {
        return Err(Cannot::TooFew);
    }
    // The mean of equal numbers may be off by a rounding, which would look like variance.
    if [one, other]
        .iter()
        .any(|column| rows.iter().all(|row| column[*row] == column[rows[0]]))
    {
        return Ok(0.0);
    }
    let first = mean(rows.iter().map(|row| one[*row]))?;
    let second = mean(rows.iter().map(|row| other[*row]))?;
    let sum: f64 = rows
        .iter()
        .map(|row| (one[*row] - first) * (other[*row] - second))
        .sum();
    Ok(sum / (rows.len() - 1) as f64)
}
