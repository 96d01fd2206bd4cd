//! Feasibility: whether every seat can be filled, and a smallest set of rows that shows that it cannot.
//!
//! Augmenting paths in a bipartite graph (Kőnig 1931; Ford and Fulkerson 1956). Where a row cannot be served, the rows reached by
//! alternating paths from it and the columns that they share are a Hall violator (Hall 1935); with one seat each, it is the
//! smallest that holds this row.

/// Which cells may become a pair: a bit each.
#[derive(Clone, Debug)]
pub struct Graph {
    rows: usize,
    columns: usize,
    words: usize,
    bits: Vec<u64>,
}

/// Rows that cannot all be served, and the columns they compete for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortage {
    /// Rows, sorted.
    pub rows: Vec<u32>,
    /// Columns whose seats are all taken by these rows, sorted.
    pub columns: Vec<u32>,
}

impl Graph {
    /// A graph without edges.
    #[must_use]
    pub fn new(rows: usize, columns: usize) -> Self {
        let words = columns.div_ceil(64);
        Self {
            rows,
            columns,
            words,
            bits: vec![0; rows * words],
        }
    }

    /// Lets a row and a column be a pair. Both must be within the graph.
    pub fn allow(&mut self, row: usize, column: usize) {
        self.bits[row * self.words + column / 64] |= 1 << (column % 64);
    }

    /// Lets them be one no longer.
    pub fn forbid(&mut self, row: usize, column: usize) {
        self.bits[row * self.words + column / 64] &= !(1 << (column % 64));
    }

    /// All columns that some of these rows may be paired with, sorted.
    #[must_use]
    pub fn neighbours(&self, rows: &[u32]) -> Vec<u32> {
        let mut all = vec![0; self.words];
        for &row in rows {
            for (all, own) in all.iter_mut().zip(self.row(row as usize)) {
                *all |= own;
            }
        }
        (0..self.columns as u32)
            .filter(|&column| all[column as usize / 64] >> (column % 64) & 1 == 1)
            .collect()
    }

    fn row(&self, row: usize) -> &[u64] {
        &self.bits[row * self.words..(row + 1) * self.words]
    }
}

/// An incremental filling of seats: row after row takes the columns it wants, and others move over for it.
#[derive(Clone, Debug)]
pub struct Service<'a> {
    graph: &'a Graph,
    /// Free seats of each column.
    free: Vec<u32>,
    /// Rows that each column serves.
    served: Vec<Vec<u32>>,
    /// The pairs made, as bits.
    made: Graph,
}

impl<'a> Service<'a> {
    /// Nobody is served yet. `seats` has one number for each column; a cell is used once at most.
    #[must_use]
    pub fn new(graph: &'a Graph, seats: &[u32]) -> Self {
        Self {
            graph,
            free: seats.to_vec(),
            served: vec![Vec::new(); graph.columns],
            made: Graph::new(graph.rows, graph.columns),
        }
    }

    /// As [`Service::new`], with some pairs made already. They must be edges, and fit the seats.
    #[must_use]
    pub fn with(graph: &'a Graph, seats: &[u32], pairs: &[(u32, u32)]) -> Self {
        let mut service = Self::new(graph, seats);
        for &(row, column) in pairs {
            let column = column as usize;
            service.free[column] = service.free[column].saturating_sub(1);
            service.served[column].push(row);
            service.made.allow(row as usize, column);
        }
        service
    }

    /// One more seat for a row; false when no way of moving the others gives it one.
    pub fn serve(&mut self, row: usize) -> bool {
        self.search(row).is_ok()
    }

    /// Rows and columns that a row is held up by: those it reaches in vain. Empty when it can be served.
    #[must_use]
    pub fn held_up(&mut self, row: usize) -> Shortage {
        match self.clone().search(row) {
            Ok(()) => Shortage::default(),
            Err(shortage) => shortage,
        }
    }

    fn search(&mut self, start: usize) -> Result<(), Shortage> {
        let rows = self.graph.rows;
        let mut unseen = vec![u64::MAX; self.graph.words];
        let mut came_by_column = vec![u32::MAX; rows];
        let mut came_by_row = vec![u32::MAX; self.graph.columns];
        let mut reached = vec![false; rows];
        let mut queue = Vec::from([start]);
        let mut columns = Vec::new();
        if let Some(reached) = reached.get_mut(start) {
            *reached = true;
        }
        let mut head = 0;
        while let Some(&row) = queue.get(head).filter(|row| **row < rows) {
            head += 1;
            for (word, unseen) in unseen.iter_mut().enumerate() {
                let mut fresh = self.graph.row(row)[word] & !self.made.row(row)[word] & *unseen;
                *unseen &= !fresh;
                while fresh != 0 {
                    let column = word * 64 + fresh.trailing_zeros() as usize;
                    fresh &= fresh - 1;
                    came_by_row[column] = row as u32;
                    if self.free[column] > 0 {
                        self.turn(start, column, &came_by_row, &came_by_column);
                        return Ok(());
                    }
                    columns.push(column as u32);
                    for &other in &self.served[column] {
                        if !reached[other as usize] {
                            reached[other as usize] = true;
                            came_by_column[other as usize] = column as u32;
                            queue.push(other as usize);
                        }
                    }
                }
            }
        }
        let mut rows: Vec<u32> = queue.into_iter().map(|row| row as u32).collect();
        rows.sort_unstable();
        columns.sort_unstable();
        Err(Shortage { rows, columns })
    }

    fn turn(&mut self, start: usize, end: usize, by_row: &[u32], by_column: &[u32]) {
        self.free[end] -= 1;
        let mut column = end;
        loop {
            let row = by_row[column] as usize;
            self.served[column].push(row as u32);
            self.made.allow(row, column);
            if row == start {
                return;
            }
            let left = by_column[row] as usize;
            self.served[left].retain(|&other| other as usize != row);
            self.made.forbid(row, left);
            column = left;
        }
    }
}

/// Rows that cannot all have as many seats as they want (`want` has a number for each row, `seats` one for each column);
/// none when they can. With one seat each, no row of it can be left out.
///
/// ```
/// use matching::feasibility::{Graph, Shortage, shortage};
/// // Rows 0, 1 and 2 know columns 0 and 1 only.
/// let mut graph = Graph::new(4, 3);
/// for (row, column) in [(0, 0), (0, 1), (1, 0), (2, 1), (3, 2)] {
///     graph.allow(row, column);
/// }
/// let short = Shortage { rows: vec![0, 1, 2], columns: vec![0, 1] };
/// assert_eq!(shortage(&graph, &[1, 1, 1, 1], &[1, 1, 1]), Some(short));
/// assert_eq!(shortage(&graph, &[1, 1, 1, 1], &[2, 1, 1]), None);
/// ```
#[must_use]
pub fn shortage(graph: &Graph, want: &[u32], seats: &[u32]) -> Option<Shortage> {
    let mut service = Service::new(graph, seats);
    for (row, &want) in want.iter().enumerate() {
        for _ in 0..want {
            if let Err(shortage) = service.search(row) {
                return Some(shortage);
            }
        }
    }
    None
}

/// How many of the wanted seats can be filled at the most (`want` has a number for each row, `seats` one for each column).
///
/// ```
/// use matching::feasibility::{Graph, most};
/// let mut graph = Graph::new(4, 3);
/// for (row, column) in [(0, 0), (0, 1), (1, 0), (2, 1), (3, 2)] {
///     graph.allow(row, column);
/// }
/// assert_eq!(most(&graph, &[1, 1, 1, 1], &[1, 1, 1]), 3);
/// ```
#[must_use]
pub fn most(graph: &Graph, want: &[u32], seats: &[u32]) -> u32 {
    let mut service = Service::new(graph, seats);
    let mut filled = 0;
    for (row, &want) in want.iter().enumerate() {
        for _ in 0..want {
            filled += u32::from(service.serve(row));
        }
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows with their columns; whether every row can have its wish, by trying everything.
    fn can(rows: &[(u32, Vec<usize>)], seats: &mut Vec<u32>) -> bool {
        let Some(((want, columns), rest)) = rows.split_first() else {
            return true;
        };
        (0..1_u32 << columns.len()).any(|set| {
            if set.count_ones() != *want {
                return false;
            }
            let chosen: Vec<usize> = (0..columns.len())
                .filter(|at| set >> at & 1 == 1)
                .map(|at| columns[at])
                .collect();
            if chosen.iter().any(|column| seats[*column] == 0) {
                return false;
            }
            for column in &chosen {
                seats[*column] -= 1;
            }
            let good = can(rest, seats);
            for column in &chosen {
                seats[*column] += 1;
            }
            good
        })
    }

    #[test]
    fn a_shortage_is_found_when_there_is_one_and_then_it_is_one() {
        let mut state = 7_u64;
        let mut roll = |sides: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % sides
        };
        let (mut short, mut well) = (0, 0);
        for _ in 0..2_000 {
            let (rows, columns) = (roll(6) as usize, roll(5) as usize);
            let mut graph = Graph::new(rows, columns);
            let mut lists = vec![Vec::new(); rows];
            for (row, list) in lists.iter_mut().enumerate() {
                for column in 0..columns {
                    if roll(2) == 0 {
                        graph.allow(row, column);
                        list.push(column);
                    }
                }
            }
            let want: Vec<u32> = (0..rows).map(|_| roll(3) as u32).collect();
            let mut seats: Vec<u32> = (0..columns).map(|_| roll(3) as u32).collect();
            let of = |chosen: &[u32]| -> Vec<(u32, Vec<usize>)> {
                chosen
                    .iter()
                    .map(|&row| (want[row as usize], lists[row as usize].clone()))
                    .collect()
            };
            let all: Vec<u32> = (0..rows as u32).collect();
            match shortage(&graph, &want, &seats) {
                None => {
                    well += 1;
                    assert!(can(&of(&all), &mut seats));
                    assert_eq!(most(&graph, &want, &seats), want.iter().sum::<u32>());
                }
                Some(found) => {
                    short += 1;
                    assert!(!can(&of(&found.rows), &mut seats));
                    if want.iter().all(|&want| want <= 1) {
                        for left in &found.rows {
                            let rest: Vec<u32> = found
                                .rows
                                .iter()
                                .copied()
                                .filter(|row| row != left)
                                .collect();
                            assert!(can(&of(&rest), &mut seats), "nobody can be left out");
                        }
                    }
                }
            }
        }
        assert!(short > 200 && well > 200, "{short} {well}");
    }
}
