//! Which columns look alike, and so share a scale.

use indexmap::IndexMap;

use super::field::Field;
use super::numbers::Counts;
use super::seen::Seen;
use super::wordings;
use crate::roster::cells::text::fold;

/// Columns of numbers that share a scale, with the counts of all of them: those of one question, and of the others those whose numbers
/// look alike.
pub(super) fn looks(fields: &[Field], found: Vec<(usize, Counts)>) -> Vec<(Vec<usize>, Counts)> {
    let mut looks: IndexMap<String, (Vec<usize>, Counts)> = IndexMap::new();
    let mut join = |look: String, at: usize, counts: &Counts| {
        let (members, all) = looks.entry(look).or_default();
        members.push(at);
        all.add(counts);
    };
    let mut plain: Vec<(usize, Counts, (i64, i64))> = Vec::new();
    // Points that are called something else are points of another scale.
    let mut named: Vec<Counts> = Vec::new();
    for (at, counts) in found {
        let field = &fields[at];
        let asks = wordings::recommends(&field.question) || wordings::recommends(&field.header);
        match counts.core_ends() {
            _ if !field.part.is_empty() => join(
                format!(
                    "question {} {}",
                    block(&field.header),
                    fold(&field.question)
                ),
                at,
                &counts,
            ),
            _ if !counts.labels.is_empty() && !asks => {
                let own = |known: &Counts| known.calls_alike(&counts);
                let nth = named.iter().position(own).unwrap_or(named.len());
                match named.get_mut(nth) {
                    Some(known) => known.add(&counts),
                    None => named.push(counts.clone()),
                }
                join(format!("labels {nth}"), at, &counts);
            }
            Some((_, high)) if high <= 7 || !asks => {
                plain.push((at, counts.clone(), counts.core_ends().unwrap_or_default()))
            }
            None if counts.spans_slider() => join("slider".to_owned(), at, &counts),
            _ => join(format!("column {at}"), at, &counts),
        }
    }
    let kind = |(low, high): (i64, i64)| {
        if low < 0 {
            0
        } else {
            1 + i32::from(high > 7) + i32::from(high > 10)
        }
    };
    let mut strong: Vec<(usize, (i64, i64))> = plain
        .iter()
        .filter(|(_, counts, _)| counts.is_strong())
        .map(|(at, _, ends)| (*at, *ends))
        .collect();
    // A single column that ends at 4 or 6 among others that go further is one of theirs in which nobody chose the last point.
    let all = strong.clone();
    let alike = |ends: (i64, i64), other: (i64, i64)| {
        kind(ends) == kind(other) && (ends.0 <= 0) == (other.0 <= 0)
    };
    strong.retain(|(_, ends)| {
        let same = all
            .iter()
            .filter(|(_, other)| alike(*ends, *other) && other.1 == ends.1);
        let longer = plain
            .iter()
            .any(|(_, _, other)| alike(*ends, *other) && other.1 > ends.1);
        matches!(ends.1, 5 | 7 | 10) || same.count() > 1 || !longer
    });
    // Where hardly anybody chose 0, and beside columns that go as far and have none, it says little about which scale they are on.
    let beside: Vec<i64> = plain
        .iter()
        .filter(|(_, _, (low, high))| *low > 0 && *high >= 10)
        .map(|(_, _, (_, high))| *high)
        .collect();
    let rare: Vec<usize> = plain
        .iter()
        .filter(|(_, counts, ends)| beside.contains(&ends.1) && counts.has_rare_zero())
        .map(|(at, ..)| *at)
        .collect();
    for (at, counts, ends) in &plain {
        if !rare.is_empty() && beside.contains(&ends.1) && (ends.0 > 0 || rare.contains(at)) {
            join(format!("zero {}", ends.1), *at, counts);
            continue;
        }
        let zero = |(low, _): (i64, i64)| low <= 0;
        let others = plain
            .iter()
            .any(|(_, _, (low, high))| *low == 0 && *high > 1);
        // Two numbers may be a yes and a no.
        let two =
            ends.1 - ends.0 == 1 && ends.1 <= 2 && (counts.is_much() || ends.0 == 0 && !others);
        let own = strong.iter().find(|(known, _)| known == at);
        let fits = |(_, known): &&(usize, (i64, i64))| {
            kind(*known) == kind(*ends) && known.1 >= ends.1 && (zero(*known) || !zero(*ends))
        };
        let nearest = strong
            .iter()
            .filter(fits)
            .min_by_key(|(known, _)| known.abs_diff(*at));
        match own.or(nearest) {
            _ if two => join(format!("column {at}"), *at, counts),
            Some((_, known)) => join(
                format!("kind {} {} {}", kind(*known), zero(*known), known.1),
                *at,
                counts,
            ),
            None => join(format!("kind {}", kind(*ends)), *at, counts),
        }
    }
    looks.into_values().collect()
}

/// What the columns of one block of a form have in common in their short names: "Q5" of "Q5_12". Questions in the same words may stand
/// in several blocks.
fn block(header: &str) -> String {
    match header.rsplit_once('_') {
        Some((stem, number))
            if !header.contains(' ')
                && !number.is_empty()
                && number.bytes().all(|b| b.is_ascii_digit()) =>
        {
            fold(stem)
        }
        _ => String::new(),
    }
}

/// Numbers that count the rows, or name them: all different, and one after the other or far apart.
pub(super) fn is_running(seen: &Seen) -> bool {
    let numbers: Vec<i64> = seen
        .texts
        .iter()
        .filter_map(|(text, _)| text.parse().ok())
        .collect();
    if numbers.len() != seen.texts.len() || numbers.len() != seen.rows as usize || numbers.len() < 6
    {
        return false;
    }
    let steps = numbers.windows(2).all(|two| two[1] - two[0] == 1);
    // As far as a scale goes, and up to 100 for a slider, they may be answers.
    steps && numbers.iter().any(|number| *number > 11)
        || numbers.len() > 12 && numbers.iter().any(|number| *number > 100)
}
