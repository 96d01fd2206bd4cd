//! One common factor behind the items (Spearman 1904), fitted by minimum residuals (Harman and Jones 1966).

use crate::symmetric::Symmetric;
use crate::{Cannot, Result};

/// The largest share of an item's variance that the factor may explain; beyond it a solution is improper (Heywood).
const MOST: f64 = 0.995;

/// What one factor explains.
#[derive(Clone, Debug, PartialEq)]
pub struct OneFactor {
    /// How strongly each item hangs on the factor; correlations, so without a unit.
    pub loadings: Vec<f64>,
    /// An item would be explained by more than [`MOST`] of its variance: the estimate stops there.
    pub improper: bool,
}

impl OneFactor {
    /// McDonald's omega total (McDonald 1999): (Σλ)² / ((Σλ)² + Σ(1 - λ²)).
    #[must_use]
    pub fn omega(&self) -> f64 {
        let sum: f64 = self.loadings.iter().sum();
        let unique: f64 = self
            .loadings
            .iter()
            .map(|loading| 1.0 - loading * loading)
            .sum();
        sum * sum / (sum * sum + unique)
    }
}

/// Fits one factor to correlations of at least three items.
///
/// Each loading in turn is the one that leaves the smallest residuals given the others, until none moves by more than 1e-14; the
/// start is the first principal component, so that of several minima the largest factor's is found.
///
/// # Errors
/// `TooFewItems` below three; `NoSolution` where the items share nothing.
pub fn one_factor(correlations: &Symmetric) -> Result<OneFactor> {
    let k = correlations.k();
    if k < 3 {
        return Err(Cannot::TooFewItems);
    }
    let mut loadings = first_component(correlations);
    let most = MOST.sqrt();
    let mut squares: f64 = loadings.iter().map(|loading| loading * loading).sum();
    let mut clamped = vec![false; k];
    for _ in 0..100_000 {
        let mut moved = 0.0f64;
        for item in 0..k {
            let row = correlations.row(item);
            let own = loadings[item];
            let shared: f64 = row
                .iter()
                .zip(&loadings)
                .map(|(r, loading)| r * loading)
                .sum();
            let rest = squares - own * own;
            if rest <= 1e-12 {
                return Err(Cannot::NoSolution);
            }
            let wanted = (shared - row[item] * own) / rest;
            let next = wanted.clamp(-most, most);
            clamped[item] = next != wanted;
            moved = moved.max((next - own).abs());
            squares = rest + next * next;
            loadings[item] = next;
        }
        // Sums of squares drift when they are kept by differences.
        squares = loadings.iter().map(|loading| loading * loading).sum();
        if moved < 1e-14 {
            break;
        }
    }
    if !squares.is_finite() || squares < 1e-9 {
        return Err(Cannot::NoSolution);
    }
    if loadings.iter().sum::<f64>() < 0.0 {
        for loading in &mut loadings {
            *loading = -*loading;
        }
    }
    Ok(OneFactor {
        loadings,
        improper: clamped.contains(&true),
    })
}

/// The first principal component, by repeated squaring of the table: every product doubles the number of steps that a power method takes.
fn first_component(correlations: &Symmetric) -> Vec<f64> {
    let k = correlations.k();
    let mut table = correlations.clone();
    for _ in 0..12 {
        let trace = table.trace();
        let squared = Symmetric::fill(k, |row, column| {
            let products = table.row(row).iter().zip(table.row(column));
            products
                .map(|(one, other)| one * other / (trace * trace))
                .sum()
        });
        table = squared;
    }
    // Every row is the component, times its own entry: the largest is the most exact.
    let best = (0..k).max_by(|a, b| table.at(*a, *a).total_cmp(&table.at(*b, *b)));
    let row = table.row(best.unwrap_or(0));
    let length: f64 = row.iter().map(|value| value * value).sum::<f64>().sqrt();
    let direction: Vec<f64> = row.iter().map(|value| value / length).collect();
    let along: f64 = (0..k)
        .map(|item| {
            let products = correlations.row(item).iter().zip(&direction);
            direction[item] * products.map(|(r, value)| r * value).sum::<f64>()
        })
        .sum();
    direction
        .iter()
        .map(|value| value * along.max(0.0).sqrt() * 0.9)
        .collect()
}
