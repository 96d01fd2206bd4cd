//! The part of the bound that odd sets with a price add.

use super::problem::{Priced, Side};

/// Sums of prices from here on are refused, so that nothing overflows.
const MOST: i64 = 1 << 60;

/// Odd sets that fit a problem.
#[derive(Clone, Debug)]
pub(super) struct LaminarFamily {
    home_row: Vec<Option<u32>>,
    home_column: Vec<Option<u32>>,
    within: Vec<Option<u32>>,
    /// The price of each set with those of all that it lies in.
    price: Vec<i64>,
    /// What pairs within the sets pay at the most.
    pub total: i128,
    /// Column prices as a row sees them.
    pub seen: Vec<i64>,
}

impl LaminarFamily {
    /// None where a set is not odd, holds somebody twice or with more than one seat, or has no true price.
    pub fn of(priced: &Priced<'_>) -> Option<Self> {
        let Priced {
            problem, v, sets, ..
        } = priced;
        let mut family = Self {
            home_row: vec![None; problem.row.len()],
            home_column: vec![None; problem.column.len()],
            within: Vec::new(),
            price: Vec::new(),
            total: 0,
            seen: Vec::new(),
        };
        if sets.is_empty() {
            return Some(family);
        }
        if v.iter().any(|price| price.unsigned_abs() >= MOST as u64) {
            return None;
        }
        let mut size = Vec::new();
        for (at, set) in (0u32..).zip(*sets) {
            let around = match set.within {
                Some(within) => *family.price.get(within as usize)?,
                None => 0,
            };
            let price = set.price.checked_add(around)?;
            if set.price <= 0 || price >= MOST {
                return None;
            }
            family.price.push(price);
            family.within.push(set.within);
            size.push(set.rows.len() + set.columns.len());
            for (homes, places) in [
                (&mut family.home_row, &set.rows),
                (&mut family.home_column, &set.columns),
            ] {
                for &place in places {
                    let home = homes.get_mut(place as usize)?;
                    if home.replace(at).is_some() {
                        return None;
                    }
                }
            }
        }
        let single = |sides: &[Side], homes: &[Option<u32>], shared: &[bool]| {
            let mut each = sides.iter().zip(homes).zip(shared);
            each.all(|((side, home), shared)| home.is_none() || *shared || side.max <= 1)
        };
        let mut shared = (
            vec![false; problem.row.len()],
            vec![false; problem.column.len()],
        );
        for both in problem.both {
            let (i, j) = (both.row as usize, both.column as usize);
            let home = *family.home_row.get(i)?;
            if home != *family.home_column.get(j)? {
                return None;
            }
            if let Some(home) = home {
                if both.total.is_none_or(|total| total > 1) {
                    return None;
                }
                // One person in two places.
                size[home as usize] -= 1;
            }
            (shared.0[i], shared.1[j]) = (true, true);
        }
        if !single(problem.row, &family.home_row, &shared.0)
            || !single(problem.column, &family.home_column, &shared.1)
        {
            return None;
        }
        for at in (0..size.len()).rev() {
            if size[at] < 3 || size[at] % 2 == 0 {
                return None;
            }
            family.total += i128::from(sets[at].price) * (size[at] as i128 / 2);
            if let Some(within) = sets[at].within {
                size[within as usize] += size[at];
            }
        }
        Some(family)
    }

    /// Column prices with those of the sets that hold both the row and the column; none where the row lies in no set.
    pub fn see(&mut self, row: u32, columns: &[i64]) -> Option<()> {
        let mut next = Some((*self.home_row.get(row as usize)?)?);
        let mut holds = vec![false; self.price.len()];
        while let Some(at) = next {
            holds[at as usize] = true;
            next = self.within[at as usize];
        }
        let mut common: Vec<i64> = Vec::with_capacity(holds.len());
        for ((&price, within), holds) in self.price.iter().zip(&self.within).zip(holds) {
            let outside = within.map_or(0, |within| common[within as usize]);
            common.push(if holds { price } else { outside });
        }
        self.seen.clear();
        let each = columns.iter().zip(&self.home_column);
        let price = |(price, home): (&i64, &Option<u32>)| {
            price + home.map_or(0, |home| common[home as usize])
        };
        self.seen.extend(each.map(price));
        Some(())
    }
}
