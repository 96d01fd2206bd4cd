//! One common factor behind the items (Spearman 1904), fitted by minimum residuals (Harman and Jones 1966) or by maximum likelihood
//! (Lawley 1940).

use crate::symmetric::Symmetric;
use crate::{Cannot, Result};

/// The largest share of an item's variance that the factor may explain; beyond it a solution is improper (Heywood).
const MOST: f64 = 0.995;
/// Most steps of either fit; some hundreds are usual.
const STEPS: usize = 100_000;

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

    /// The same for items as they stand, with their standard deviations: (Σσλ)² / ((Σσλ)² + Σσ²(1 - λ²)).
    #[must_use]
    pub fn omega_of(&self, deviations: &[f64]) -> f64 {
        let each = || self.loadings.iter().zip(deviations);
        let sum: f64 = each().map(|(loading, sd)| loading * sd).sum();
        let unique: f64 = each()
            .map(|(loading, sd)| sd * sd * (1.0 - loading * loading))
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
///
/// ```
/// use statistics::{Symmetric, one_factor};
/// // Three items determine one factor: the first loads √(0.48 × 0.40 / 0.30) = 0.8.
/// let r = [[1.0, 0.48, 0.40], [0.48, 1.0, 0.30], [0.40, 0.30, 1.0]];
/// let factor = one_factor(&Symmetric::fill(3, |i, j| r[i][j]))?;
/// let loadings: Vec<String> = factor.loadings.iter().map(|loading| format!("{loading:.3}")).collect();
/// assert_eq!(loadings, ["0.800", "0.600", "0.500"]);
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn one_factor(correlations: &Symmetric) -> Result<OneFactor> {
    let k = correlations.k();
    if k < 3 {
        return Err(Cannot::TooFewItems);
    }
    let mut loadings = first_component(correlations);
    let most = MOST.sqrt();
    let mut clamped = vec![false; k];
    for _ in 0..STEPS {
        // Sums of squares drift when they are kept by differences.
        let mut squares = dot(&loadings, &loadings);
        let mut moved = 0.0f64;
        for item in 0..k {
            let row = correlations.row(item);
            let own = loadings[item];
            let shared = dot(row, &loadings);
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
        if moved < 1e-14 {
            break;
        }
    }
    let squares = dot(&loadings, &loadings);
    if !squares.is_finite() || squares < 1e-9 {
        return Err(Cannot::NoSolution);
    }
    Ok(OneFactor {
        loadings: upright(loadings),
        improper: clamped.contains(&true),
    })
}

/// Fits one factor to correlations by maximum likelihood under a normal distribution (Lawley 1940), from the fit by minimum residuals.
///
/// Loadings and what is left over are improved in turn by the EM steps of Rubin and Thayer (1982), each from sums over the items alone
/// since there is one factor, until none moves by more than 1e-14. The likelihood does not depend on the items' units, so the fit to
/// covariances is this one with each loading times its item's standard deviation.
///
/// # Errors
/// As [`one_factor`].
pub(crate) fn one_factor_ml(correlations: &Symmetric, start: &OneFactor) -> Result<OneFactor> {
    let k = correlations.k();
    let mut loadings = start.loadings.clone();
    let mut unique: Vec<f64> = loadings
        .iter()
        .map(|loading| (1.0 - loading * loading).max(1.0 - MOST))
        .collect();
    let mut clamped = vec![false; k];
    for _ in 0..STEPS {
        // The factor's regression on the items, by the inverse of a diagonal and one more.
        let each = || loadings.iter().zip(&unique);
        let signal: f64 = each()
            .map(|(loading, unique)| loading * loading / unique)
            .sum();
        let weights: Vec<f64> = each()
            .map(|(loading, unique)| loading / unique / (1.0 + signal))
            .collect();
        let with_items: Vec<f64> = (0..k)
            .map(|item| dot(correlations.row(item), &weights))
            .collect();
        let variance = 1.0 - dot(&weights, &loadings) + dot(&weights, &with_items);
        if !(variance.is_finite() && variance > 1e-12) {
            return Err(Cannot::NoSolution);
        }
        let mut moved = 0.0f64;
        for item in 0..k {
            let next = with_items[item] / variance;
            let left = correlations.at(item, item) - next * with_items[item];
            clamped[item] = left < 1.0 - MOST;
            moved = moved.max((next - loadings[item]).abs());
            loadings[item] = next;
            unique[item] = left.max(1.0 - MOST);
        }
        if moved < 1e-14 {
            break;
        }
    }
    let squares = dot(&loadings, &loadings);
    if !squares.is_finite() || squares < 1e-9 {
        return Err(Cannot::NoSolution);
    }
    let most = MOST.sqrt();
    for loading in &mut loadings {
        *loading = loading.clamp(-most, most);
    }
    Ok(OneFactor {
        loadings: upright(loadings),
        improper: clamped.contains(&true),
    })
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// Which way a factor points is free: most of it points upwards.
fn upright(mut loadings: Vec<f64>) -> Vec<f64> {
    if loadings.iter().sum::<f64>() < 0.0 {
        for loading in &mut loadings {
            *loading = -*loading;
        }
    }
    loadings
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

#[cfg(test)]
mod tests {
    use super::*;

    fn table(k: usize, cells: &[f64]) -> Symmetric {
        Symmetric::fill(k, |row, column| cells[row * k + column])
    }

    /// Three items determine one factor: λ₁² = r₁₂ r₁₃ / r₂₃, whichever way it is fitted.
    #[test]
    fn three_items_have_one_solution_for_both_fits() {
        let (a, b, c) = (0.8f64, 0.6, 0.5);
        let table = table(3, &[1.0, 0.0, 0.0, a * b, 1.0, 0.0, a * c, b * c, 1.0]);
        let residual = one_factor(&table).expect("three items or more");
        let likely = one_factor_ml(&table, &residual).expect("three items or more");
        for (found, wanted) in residual
            .loadings
            .iter()
            .chain(&likely.loadings)
            .zip([a, b, c, a, b, c])
        {
            assert!((found - wanted).abs() < 1e-9, "{found} {wanted}");
        }
        assert!((likely.omega() - likely.omega_of(&[1.0; 3])).abs() < 1e-12);
        // With other units: (2·0.8 + 0.6 + 0.5)² / ((…)² + 4·0.36 + 0.64 + 0.75).
        let wanted = 2.7f64.powi(2) / (2.7f64.powi(2) + 4.0 * 0.36 + 0.64 + 0.75);
        assert!((likely.omega_of(&[2.0, 1.0, 1.0]) - wanted).abs() < 1e-9);
        assert!(!likely.improper);
    }

    /// At the greatest likelihood each item's own variance is met exactly, and the derivative by every loading is none.
    #[test]
    fn the_likelihood_does_not_grow_in_any_direction() {
        let cells = [
            1.0, 0.0, 0.0, 0.0, 0.62, 1.0, 0.0, 0.0, 0.31, 0.45, 1.0, 0.0, 0.42, 0.28, 0.51, 1.0,
        ];
        let table = table(4, &cells);
        let fit = one_factor_ml(&table, &one_factor(&table).expect("three items or more"))
            .expect("three items or more");
        let misfit = |loadings: &[f64]| {
            let unique: Vec<f64> = loadings.iter().map(|l| 1.0 - l * l).collect();
            let signal: f64 = loadings.iter().zip(&unique).map(|(l, u)| l * l / u).sum();
            let mut trace = 0.0;
            for row in 0..4 {
                for column in 0..4 {
                    let own = if row == column {
                        1.0 / unique[row]
                    } else {
                        0.0
                    };
                    let shared = loadings[row] * loadings[column] / (unique[row] * unique[column]);
                    trace += table.at(row, column) * (own - shared / (1.0 + signal));
                }
            }
            unique.iter().map(|u| u.ln()).sum::<f64>() + (1.0 + signal).ln() + trace
        };
        let least = misfit(&fit.loadings);
        for item in 0..4 {
            for step in [-1e-4, 1e-4] {
                let mut other = fit.loadings.clone();
                other[item] += step;
                assert!(misfit(&other) > least);
            }
        }
        // Another fit than that by residuals.
        assert!(
            (fit.omega() - one_factor(&table).expect("three items or more").omega()).abs() > 1e-6
        );
    }

    #[test]
    fn a_factor_is_upright_and_says_when_it_is_held_at_the_edge() {
        // λ₁² = 0.6 · 0.6 / 0.4, and the other two go against the first: together they are more, so they are the positive ones.
        let against = table(3, &[1.0, 0.0, 0.0, -0.6, 1.0, 0.0, -0.6, 0.4, 1.0]);
        let found = one_factor(&against).expect("three items or more");
        let wanted = [-(0.9f64.sqrt()), 0.4f64.sqrt(), 0.4f64.sqrt()];
        for (found, wanted) in found.loadings.iter().zip(wanted) {
            assert!((found - wanted).abs() < 1e-9, "{found} {wanted}");
        }
        assert!(!found.improper);
        // λ₁² would be 0.9 · 0.9 / 0.7, more than an item has.
        let edge = table(3, &[1.0, 0.0, 0.0, 0.9, 1.0, 0.0, 0.9, 0.7, 1.0]);
        let found = one_factor(&edge).expect("three items or more");
        assert!(found.improper && (found.loadings[0] - MOST.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn items_that_share_next_to_nothing_have_no_factor() {
        let sharing = |r: f64| Symmetric::fill(4, |i, j| if i == j { 1.0 } else { r });
        // Squared loadings of 1e-10 each are nothing, of 1e-9 are not.
        assert_eq!(one_factor(&sharing(1e-10)), Err(Cannot::NoSolution));
        let found = one_factor(&sharing(1e-9)).expect("something in common");
        assert!((found.loadings[3] - 1e-9f64.sqrt()).abs() < 1e-9);
        assert_eq!(one_factor(&sharing(0.0)), Err(Cannot::NoSolution));
        assert_eq!(one_factor(&sharing(f64::NAN)), Err(Cannot::NoSolution));
    }

    #[test]
    fn items_that_one_of_them_explains_stop_at_the_edge() {
        let cells = [1.0, 0.0, 0.0, 0.9, 1.0, 0.0, 0.9, 0.7, 1.0];
        let table = table(3, &cells);
        let fit = one_factor_ml(&table, &one_factor(&table).expect("three items or more"))
            .expect("three items or more");
        assert!(fit.improper && fit.loadings[0] <= MOST.sqrt());
        assert!((0.0..1.0).contains(&fit.omega_of(&[1.0, 2.0, 3.0])));
    }
}
