//! Stable pairs by deferred acceptance (Gale and Shapley 1962; Roth 1984 for more than one seat): rows propose, columns keep
//! the best so far. No row and column that are no pair both gain by becoming one, and of all stable answers rows get the
//! one that they like best.

/// A column that a row would like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Column index.
    pub column: u32,
    /// What the row gains.
    pub own: i32,
    /// What the column gains.
    pub other: i32,
}

/// Proposals under way. At most `rows x columns` are made.
#[derive(Clone, Debug)]
pub struct Proposals {
    row_seats: Vec<u32>,
    column_seats: Vec<u32>,
    /// Rows each column holds, with what it gains by them.
    held: Vec<Vec<(i32, u32)>>,
    lists: Vec<List>,
    /// Rows that still have a free seat and somebody to ask.
    asking: Vec<u32>,
}

/// What a row knows of its own wishes: the next few, best first.
#[derive(Clone, Debug, Default)]
struct List {
    next: Vec<Wish>,
    last: Option<Wish>,
    held: u32,
    over: bool,
}

impl Proposals {
    /// Nobody has asked yet. Seats are those that are free for this.
    #[must_use]
    pub fn new(row_seats: Vec<u32>, column_seats: Vec<u32>) -> Self {
        Self {
            held: vec![Vec::new(); column_seats.len()],
            lists: vec![List::default(); row_seats.len()],
            // The last one asks first; the answer does not depend on the order.
            asking: (0..row_seats.len() as u32).rev().collect(),
            row_seats,
            column_seats,
        }
    }

    /// Rows done and rows in all.
    #[must_use]
    pub fn progress(&self) -> (u32, u32) {
        let of = self.row_seats.len() as u32;
        (of - (self.asking.len() as u32).min(of), of)
    }

    /// Looks at about `budget` lists; true when nobody has anything left to ask. `wishes` gives, best first, some of the columns
    /// that a row likes less than the last one named (all of them while none is), and none when there are no more.
    /// Better is a greater own gain, and of equals the lower column.
    pub fn step(
        &mut self,
        mut budget: u64,
        mut wishes: impl FnMut(u32, Option<Wish>, &mut Vec<Wish>),
    ) -> bool {
        while let Some(&row) = self.asking.last() {
            let list = &mut self.lists[row as usize];
            if list.over || list.held >= self.row_seats[row as usize] {
                self.asking.pop();
                continue;
            }
            if list.next.is_empty() {
                if budget == 0 {
                    return false;
                }
                budget -= 1;
                wishes(row, list.last, &mut list.next);
                list.next.reverse();
                list.over = list.next.is_empty();
            }
            if let Some(wish) = list.next.pop() {
                list.last = Some(wish);
                self.ask(row, wish);
            }
        }
        true
    }

    fn ask(&mut self, row: u32, wish: Wish) {
        let held = &mut self.held[wish.column as usize];
        if self.column_seats[wish.column as usize] == 0 {
            return;
        }
        held.push((wish.other, row));
        self.lists[row as usize].held += 1;
        if held.len() as u32 <= self.column_seats[wish.column as usize] {
            return;
        }
        // The least liked goes: the smallest gain, and of equals the highest row.
        let least = (0..held.len())
            .min_by_key(|&at| (held[at].0, std::cmp::Reverse(held[at].1)))
            .unwrap_or(0);
        let (_, gone) = held.swap_remove(least);
        self.lists[gone as usize].held -= 1;
        self.asking.push(gone);
    }

    /// The pairs held at present, sorted; the answer once [`Proposals::step`] has said true.
    #[must_use]
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        let each = (0u32..).zip(&self.held);
        let mut pairs: Vec<(u32, u32)> = each
            .flat_map(|(column, held)| held.iter().map(move |&(_, row)| (row, column)))
            .collect();
        pairs.sort_unstable();
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everybody likes the columns in their order, and every column likes everybody as much.
    fn pairs(rows: u32, columns: u32, seats: u32) -> Vec<(u32, u32)> {
        let mut proposals = Proposals::new(vec![1; rows as usize], vec![seats; columns as usize]);
        let mut wishes = |_: u32, last: Option<Wish>, out: &mut Vec<Wish>| {
            let column = last.map_or(0, |wish| wish.column + 1);
            out.extend((column < columns).then_some(Wish {
                column,
                own: 1,
                other: 1,
            }));
        };
        while !proposals.step(1, &mut wishes) {}
        proposals.pairs()
    }

    #[test]
    fn of_rows_that_a_column_likes_alike_it_keeps_the_lowest() {
        assert_eq!(pairs(3, 1, 1), [(0, 0)]);
        assert_eq!(pairs(5, 2, 2), [(0, 0), (1, 0), (2, 1), (3, 1)]);
    }
}
