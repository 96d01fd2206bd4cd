//! Seats and units as `certify` reads them. `certify` shares no code with the search, so it has types of its own.

use crate::certify;
use crate::objective::Unit;
use crate::problem::Seats;

/// Seats of one side.
pub(crate) fn sides(seats: &[Seats]) -> Vec<certify::Side> {
    let each = seats.iter().map(|seats| certify::Side {
        min: seats.min,
        max: seats.max,
        counts: seats.counts,
    });
    each.collect()
}

/// The unit in wide integers.
pub(crate) fn wide(unit: Unit) -> certify::Unit {
    certify::Unit {
        minimum: unit.minimum.into(),
        person: unit.person.into(),
        pair: unit.pair.into(),
        point: unit.point.into(),
    }
}
