//! The way back from a vertex that a search of the residual network has settled.

/// Stands for the vertex outside in `row_from` and `column_from`.
pub(crate) const OUTSIDE: u32 = u32::MAX;

/// A vertex of the residual network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vertex {
    Row(usize),
    Column(usize),
    Outside,
}

/// The node before `at` on the shortest way that a search has found; none where it reached the outside from nowhere.
pub(crate) fn before(
    at: Vertex,
    row_from: &[u32],
    column_from: &[u32],
    outside_from: Option<Vertex>,
) -> Option<Vertex> {
    match at {
        Vertex::Row(i) => Some(match row_from[i] {
            OUTSIDE => Vertex::Outside,
            j => Vertex::Column(j as usize),
        }),
        Vertex::Column(j) => Some(match column_from[j] {
            OUTSIDE => Vertex::Outside,
            i => Vertex::Row(i as usize),
        }),
        Vertex::Outside => outside_from,
    }
}
