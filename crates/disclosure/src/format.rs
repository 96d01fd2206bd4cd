//! R9 to R13: extremes coded, distributions merged, means and shares rounded, counts in bands.

use crate::report::{Band, Distribution, Level, Share};

/// Bands of counts, each its lower end.
const BANDS: [u32; 9] = [5, 10, 20, 40, 60, 100, 300, 1000, 3000];

/// How many respondents, as a band.
pub(crate) fn band(n: u32) -> Option<Band> {
    let at = BANDS.iter().rposition(|from| n >= *from)?;
    Some(Band {
        from: BANDS[at],
        to: BANDS.get(at + 1).map(|next| next - 1),
    })
}

/// R11: tenths of a point to which a mean of n is rounded, so that a step is the answers of two people at least.
fn unit(n: u32) -> i64 {
    match n {
        0..10 => 5,
        10..20 => 2,
        _ => 1,
    }
}

/// R9: tenths of a point that a mean of n keeps from the ends of its scale.
fn margin(n: u32) -> i64 {
    match n {
        0..10 => 5,
        10..20 => 4,
        20..40 => 2,
        _ => 1,
    }
}

/// A mean as it is shown, in tenths of a point counted from the lowest point as 0: of `n` answers that add up to `sum`, each from 0 to `most`.
#[must_use]
pub fn shown_mean(sum: u32, n: u32, most: u8) -> i32 {
    mean(sum, n, most, true)
}

/// A mean in tenths of a point from the scale's lowest. `most` is the scale's highest, from 0. Halves are rounded up.
pub(crate) fn mean(sum: u32, n: u32, most: u8, extremes: bool) -> i32 {
    let (sum, count, unit) = (i64::from(sum), i64::from(n), unit(n));
    let rounded = (20 * sum + unit * count) / (2 * unit * count.max(1)) * unit;
    let end = 10 * i64::from(most);
    // On a short scale the margins would meet.
    let margin = margin(n).min(end / 2);
    let kept = if extremes {
        rounded.clamp(margin, end - margin)
    } else {
        rounded
    };
    i32::try_from(kept).unwrap_or(0)
}

/// A share, in words below ten respondents, else rounded so that a step is two people at least.
pub(crate) fn share(count: u32, n: u32, extremes: bool) -> Share {
    let (unit, margin) = match n {
        0..10 => {
            return Share::Level(if 4 * count < n {
                Level::Low
            } else if 4 * count > 3 * n {
                Level::High
            } else {
                Level::Mixed
            });
        }
        10..20 => (20, 20),
        20..40 => (10, 10),
        40..100 => (5, 5),
        100..300 => (2, 2),
        _ => (1, 1),
    };
    let (count, n) = (u64::from(count), u64::from(n));
    let rounded = (200 * count + unit * n) / (2 * unit * n) * unit;
    let percent = |value: u64| u32::try_from(value).unwrap_or(100);
    if extremes && rounded <= margin {
        Share::AtMost(percent(margin))
    } else if extremes && rounded >= 100 - margin {
        Share::AtLeast(percent(100 - margin))
    } else {
        Share::Percent(percent(rounded))
    }
}

/// How answers are spread. Where one class holds all answers or all but one (R10), options are merged into three, and where that does
/// not help nothing is shown.
pub(crate) fn distribution(counts: &[u32], merge: bool, extremes: bool) -> Option<Distribution> {
    let points = counts.len();
    let each: Vec<(usize, usize)> = (0..points).map(|at| (at, at)).collect();
    let (low, high) = (points.saturating_sub(1) / 2, points / 2);
    let mut three = vec![
        (0, low.saturating_sub(1)),
        (high + 1, points.saturating_sub(1)),
    ];
    if low == high {
        three.insert(1, (low, high));
    } else {
        three = vec![(0, low), (high, points.saturating_sub(1))];
    }
    let n: u32 = counts.iter().sum();
    let held = |classes: &[(usize, usize)]| -> Vec<u32> {
        let sum = |(from, to): &(usize, usize)| counts[*from..=*to].iter().sum();
        classes.iter().map(sum).collect()
    };
    let tells = |held: &[u32]| merge && held.iter().any(|held| held + 1 >= n);
    let classes = [each, three]
        .into_iter()
        .find(|classes| points >= 2 && !tells(&held(classes)))?;
    let shares = held(&classes)
        .into_iter()
        .map(|held| share(held, n, extremes))
        .collect();
    Some(Distribution {
        classes: classes
            .into_iter()
            .map(|(from, to)| (from as u8, to as u8))
            .collect(),
        shares,
    })
}
