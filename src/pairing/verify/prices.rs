//! Prices of a certificate as whole numbers.

use crate::pairing::Prices;
use crate::pairing::certify::Unit;

/// Prices as whole numbers.
pub(super) fn whole(prices: &Prices) -> Option<(Unit, Vec<i64>, Vec<i64>)> {
    let unit = Unit {
        minimum: exact(prices.unit.minimum)?.into(),
        person: exact(prices.unit.person)?.into(),
        pair: exact(prices.unit.pair)?.into(),
        point: exact(prices.unit.point)?.into(),
    };
    let side = |prices: &[f64]| {
        prices
            .iter()
            .map(|price| exact(*price))
            .collect::<Option<Vec<i64>>>()
    };
    Some((unit, side(&prices.mentors)?, side(&prices.mentees)?))
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "checked to be whole and below 2^53"
)]
pub(super) fn exact(price: f64) -> Option<i64> {
    (price.fract() == 0.0 && price.abs() < 9_007_199_254_740_992.0).then_some(price as i64)
}
