//! The widths in which points are added up: bytes where a policy's points fit, and wider numbers where they do not.

/// Columns that are worked on together: four vectors of bytes.
pub(super) const BLOCK: usize = 64;

/// Columns of a tile, whose planes lie next to each other and stay in cache.
pub(super) const TILE: usize = 1024;

/// Blocks of a tile.
pub(super) const BLOCKS: usize = TILE / BLOCK;

/// A width.
pub(super) trait Lane:
    Copy + Default + Ord + Send + Sync + std::fmt::Debug + 'static
{
    /// A pair that may not exist. Adding anything else leaves it below every allowed sum, see [`fits`].
    const FORBIDDEN: Self;

    /// A number that is known to fit.
    fn of(points: i32) -> Self;

    /// A byte that is known to fit.
    fn of_byte(points: u8) -> Self;

    /// The sum, or the end of the range.
    fn plus(self, other: Self) -> Self;

    /// The difference, or the end of the range.
    fn minus(self, other: Self) -> Self;

    /// As a number.
    fn points(self) -> i32;

    /// Whether any of these points is above a base and its floor, see [`Source::above`](crate::scores::Source::above);
    /// `base` is within 32,000 either way. Points below `least` are forbidden.
    fn any_above(points: &[Self; BLOCK], floor: &[i16; BLOCK], base: i16, least: Self) -> bool;

    /// Which of them are: 1 for those, 0 for the others.
    fn all_above(
        points: &[Self; BLOCK],
        floor: &[i16; BLOCK],
        base: i16,
        least: Self,
    ) -> [u8; BLOCK];
}

/// Whether sums between two numbers (0 lies between them), and forbidden pairs below them, fit a range.
///
/// A forbidden pair starts at the smallest number, or falls by as much; later points lift it by `most` at best. Nothing
/// allowed is ever out of range, because each rule's own range holds 0, so that no partial sum is beyond the whole.
pub(super) fn fits(least: i64, most: i64, range: std::ops::RangeInclusive<i64>) -> bool {
    most <= *range.end() && range.start() + most < least
}

impl Lane for i8 {
    const FORBIDDEN: Self = Self::MIN;

    fn of(points: i32) -> Self {
        Self::try_from(points).unwrap_or(if points < 0 { Self::MIN } else { Self::MAX })
    }

    #[inline(always)]
    fn of_byte(points: u8) -> Self {
        points as Self
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.saturating_add(other)
    }

    #[inline(always)]
    fn minus(self, other: Self) -> Self {
        self.saturating_sub(other)
    }

    #[inline(always)]
    fn points(self) -> i32 {
        i32::from(self)
    }

    // Points less the base against the floor: nothing overflows, since a byte less 32,000 is still a short number. No floor is
    // let below the least points, so that forbidden pairs stay below it.
    #[inline(always)]
    fn any_above(points: &[Self; BLOCK], floor: &[i16; BLOCK], base: i16, least: Self) -> bool {
        let lowest = i16::from(least) - 1 - base;
        let mut hit = 0;
        for (points, floor) in points.iter().zip(floor) {
            hit |= i16::from(i16::from(*points) - base > (*floor).max(lowest));
        }
        hit != 0
    }

    #[inline(always)]
    fn all_above(
        points: &[Self; BLOCK],
        floor: &[i16; BLOCK],
        base: i16,
        least: Self,
    ) -> [u8; BLOCK] {
        let lowest = i16::from(least) - 1 - base;
        let mut hits = [0; BLOCK];
        for ((hit, points), floor) in hits.iter_mut().zip(points).zip(floor) {
            *hit = u8::from(i16::from(*points) - base > (*floor).max(lowest));
        }
        hits
    }
}

impl Lane for i16 {
    const FORBIDDEN: Self = Self::MIN;

    fn of(points: i32) -> Self {
        Self::try_from(points).unwrap_or(if points < 0 { Self::MIN } else { Self::MAX })
    }

    #[inline(always)]
    fn of_byte(points: u8) -> Self {
        Self::from(points)
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.saturating_add(other)
    }

    #[inline(always)]
    fn minus(self, other: Self) -> Self {
        self.saturating_sub(other)
    }

    #[inline(always)]
    fn points(self) -> i32 {
        i32::from(self)
    }

    #[inline(always)]
    fn any_above(points: &[Self; BLOCK], floor: &[i16; BLOCK], base: i16, least: Self) -> bool {
        let mut hit = [0_i16; BLOCK];
        for ((hit, points), floor) in hit.iter_mut().zip(points).zip(floor) {
            let above =
                *floor == i16::MIN || (*floor != i16::MAX && *points > floor.saturating_add(base));
            *hit = i16::from(*points >= least && above);
        }
        hit.iter().fold(0, |all, hit| all | hit) != 0
    }

    #[inline(always)]
    fn all_above(
        points: &[Self; BLOCK],
        floor: &[i16; BLOCK],
        base: i16,
        least: Self,
    ) -> [u8; BLOCK] {
        let mut hits = [0; BLOCK];
        for ((hit, points), floor) in hits.iter_mut().zip(points).zip(floor) {
            let above =
                *floor == i16::MIN || (*floor != i16::MAX && *points > floor.saturating_add(base));
            *hit = u8::from(*points >= least && above);
        }
        hits
    }
}

impl Lane for i32 {
    const FORBIDDEN: Self = Self::MIN;

    fn of(points: i32) -> Self {
        points
    }

    #[inline(always)]
    fn of_byte(points: u8) -> Self {
        Self::from(points)
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.saturating_add(other)
    }

    #[inline(always)]
    fn minus(self, other: Self) -> Self {
        self.saturating_sub(other)
    }

    #[inline(always)]
    fn points(self) -> i32 {
        self
    }

    #[inline(always)]
    fn any_above(points: &[Self; BLOCK], floor: &[i16; BLOCK], base: i16, least: Self) -> bool {
        let mut hit = 0;
        for (points, floor) in points.iter().zip(floor) {
            let above = *floor == i16::MIN
                || (*floor != i16::MAX && *points > i32::from(*floor) + i32::from(base));
            hit |= i32::from(*points >= least && above);
        }
        hit != 0
    }

    #[inline(always)]
    fn all_above(
        points: &[Self; BLOCK],
        floor: &[i16; BLOCK],
        base: i16,
        least: Self,
    ) -> [u8; BLOCK] {
        let mut hits = [0; BLOCK];
        for ((hit, points), floor) in hits.iter_mut().zip(points).zip(floor) {
            let above = *floor == i16::MIN
                || (*floor != i16::MAX && *points > i32::from(*floor) + i32::from(base));
            *hit = u8::from(*points >= least && above);
        }
        hits
    }
}
