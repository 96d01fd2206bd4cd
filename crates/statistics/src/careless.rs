//! Signs that somebody did not read what they answered (Curran 2016). Signs only: whoever agrees with everything gives them too.

use crate::answers::{Answers, LARGEST};

/// Respondents looked at together.
const BLOCK: usize = 1024;

/// One entry a respondent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patterns {
    /// The longest run of the same answer to items that follow each other; a gap ends a run.
    pub longest: Vec<u8>,
    /// How many items they answered, up to 255.
    pub answered: Vec<u8>,
    /// Every answer is the same, of at least two.
    pub alike: Vec<bool>,
}

/// Looks at answers as they were given, before anything is reversed.
///
/// ```
/// use statistics::{Answers, MISSING, patterns};
/// // Four items, three respondents: all alike, two alike and a gap, none alike.
/// let found = patterns(&Answers::new(vec![&[3, 2, 0], &[3, 2, 1], &[3, MISSING, 2], &[3, 2, 3]]));
/// assert_eq!((found.longest, found.answered), (vec![4, 2, 1], vec![4, 3, 4]));
/// assert_eq!(found.alike, [true, true, false]);
/// ```
#[must_use]
pub fn patterns(answers: &Answers<'_>) -> Patterns {
    let mut found = Patterns::default();
    for from in (0..answers.rows()).step_by(BLOCK) {
        let rows = BLOCK.min(answers.rows() - from);
        let mut last = [u8::MAX; BLOCK];
        let mut run = [0u8; BLOCK];
        let mut longest = [0u8; BLOCK];
        let mut answered = [0u8; BLOCK];
        let mut lowest = [u8::MAX; BLOCK];
        let mut highest = [0u8; BLOCK];
        for column in answers.columns() {
            // Of a length that the compiler knows, so that it looks at many respondents side by side.
            let mut block = [u8::MAX; BLOCK];
            block[..rows].copy_from_slice(&column[from..from + rows]);
            for row in 0..BLOCK {
                let answer = block[row];
                let given = u8::from(answer <= LARGEST);
                let same = u8::from(answer == last[row]);
                run[row] = given * (same * run[row]).saturating_add(1);
                last[row] = answer;
                longest[row] = longest[row].max(run[row]);
                answered[row] = answered[row].saturating_add(given);
                lowest[row] = lowest[row].min(answer);
                highest[row] = highest[row].max(given * answer);
            }
        }
        found.longest.extend_from_slice(&longest[..rows]);
        found.answered.extend_from_slice(&answered[..rows]);
        let alike = (0..rows).map(|row| answered[row] >= 2 && lowest[row] == highest[row]);
        found.alike.extend(alike);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::MISSING;

    /// One respondent's answers in order.
    fn one(given: &[u8]) -> Patterns {
        let columns: Vec<[u8; 1]> = given.iter().map(|answer| [*answer]).collect();
        patterns(&Answers::new(
            columns.iter().map(<[u8; 1]>::as_slice).collect(),
        ))
    }

    #[test]
    fn one_answer_alone_is_not_alike_but_two_with_a_gap_between_are() {
        assert_eq!(one(&[3, MISSING, MISSING]).alike, [false]);
        assert_eq!(one(&[MISSING]).alike, [false]);
        for gap in [MISSING, 254, 253] {
            assert_eq!(one(&[3, gap, 3]).alike, [true]);
            assert_eq!(one(&[3, gap, 4]).alike, [false]);
        }
        assert_eq!(one(&[0, 0]).alike, [true]);
    }

    #[test]
    fn a_gap_ends_a_run_and_is_no_answer() {
        let found = one(&[2, 2, MISSING, 2, 2, 2, 4]);
        assert_eq!((found.longest, found.answered), (vec![3], vec![6]));
    }
}
