//! Odd sets with a price, as search and certificate share them.

/// An odd set of people with one seat each. Every pair within it pays its price (Edmonds 1965).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OddSet {
    /// Its rows, without those of sets that lie in it.
    pub rows: Vec<u32>,
    /// Its columns, without those of sets that lie in it; who is a row and a column is named in both.
    pub columns: Vec<u32>,
    /// The set that it lies in, which comes before it.
    pub within: Option<u32>,
    /// Its price, above 0.
    pub price: i64,
}
