//! What labels say about the order of the points that they stand on.

use crate::roster::cells::text::fold;
use crate::survey::catalogue::{self, LabelSet, Labels, NoAnswer};

/// In which order labels stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// The first is the lowest.
    Rising,
    /// The first is the highest.
    Falling,
    /// Nobody can tell from the labels.
    Unknown,
}

/// The order of labels: by numbers in them, by the usual sets, or by the usual sets that its two ends are in, with labels of one's own
/// between. The labels are all there are, so only their direction is to be known.
pub(super) fn order(labels: &[&str]) -> Order {
    if let Some(numbers) = labels
        .iter()
        .map(|label| number(label))
        .collect::<Option<Vec<i64>>>()
    {
        return along(&numbers);
    }
    let found = |labels: &[&str]| {
        let sets = match catalogue::order(labels) {
            Labels::Known(set) => vec![set],
            Labels::Ask(sets) => sets,
            Labels::Unknown => Vec::new(),
        };
        let places = |set: &LabelSet| -> Vec<i64> {
            set.places
                .iter()
                .filter_map(|at| i64::try_from(*at).ok())
                .collect()
        };
        let mut orders = sets.iter().map(|set| along(&places(set)));
        let first = orders.next()?;
        orders
            .all(|order| order == first)
            .then_some(first)
            .filter(|order| *order != Order::Unknown)
    };
    let ends: Vec<&str> = labels
        .first()
        .into_iter()
        .chain(labels.last())
        .copied()
        .collect();
    found(labels)
        .or_else(|| found(&ends).filter(|_| labels.len() > 2))
        .unwrap_or(Order::Unknown)
}

fn along(places: &[i64]) -> Order {
    if places.windows(2).all(|two| two[0] < two[1]) {
        Order::Rising
    } else if places.windows(2).all(|two| two[0] > two[1]) {
        Order::Falling
    } else {
        Order::Unknown
    }
}

/// The number that a label begins with, or ends with in brackets: "1 - Strongly disagree", "Agree (4)".
pub(super) fn number(label: &str) -> Option<i64> {
    let label = label.trim();
    let behind = label
        .strip_suffix([')', ']'])
        .and_then(|open| open.rsplit_once(['(', '[']));
    if let Some(number) = behind.and_then(|(_, number)| number.trim().parse().ok()) {
        return Some(number);
    }
    let bare = label.trim_start_matches(['(', '[']);
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = bare.split_at_checked(digits)?;
    let ends = rest.chars().next().is_none_or(|c| !c.is_alphanumeric());
    number.parse().ok().filter(|_| ends)
}

/// Whether a label says that nothing can be said; some words do so only at an edge of the scale, since they can also be its middle.
pub(super) fn says_nothing(label: &str, edge: bool) -> bool {
    let folded = fold(label);
    let begins = |word: &str| {
        folded == word
            || folded
                .strip_prefix(word)
                .is_some_and(|rest| rest.starts_with(' '))
    };
    // Marks alone, such as "--" and "++", are labels.
    let known = matches!(
        catalogue::no_answer(label),
        Some(NoAnswer::NotApplicable | NoAnswer::Missing)
    );
    known && !folded.is_empty()
        || ALONE.contains(&folded.as_str())
        || NOTHING.iter().any(|word| begins(word))
        || edge && EDGE.contains(&folded.as_str())
}

/// Beginnings of labels outside every scale, folded, in four languages.
const NOTHING: &[&str] = &[
    "n a",
    "not applicable",
    "does not apply",
    "doesn t apply",
    "not relevant",
    "don t know",
    "do not know",
    "i don t know",
    "i do not know",
    "dont know",
    "can t say",
    "cannot say",
    "can t judge",
    "cannot judge",
    "prefer not to",
    "rather not say",
    "no answer",
    "unable to judge",
    "unable to say",
    "no basis",
    "nicht zutreffend",
    "trifft nicht auf mich zu",
    "nicht relevant",
    "nicht anwendbar",
    "entfallt",
    "k a",
    "keine angabe",
    "keine antwort",
    "weiss nicht",
    "weiss ich nicht",
    "ich weiss nicht",
    "kann ich nicht beurteilen",
    "kann ich nicht sagen",
    "nicht beurteilbar",
    "mochte ich nicht sagen",
    "mochte ich nicht beantworten",
    "sans objet",
    "non applicable",
    "pas applicable",
    "ne s applique pas",
    "ne me concerne pas",
    "non concerne",
    "pas concerne",
    "je ne sais pas",
    "ne sais pas",
    "sais pas",
    "ne sait pas",
    "nsp",
    "sans reponse",
    "pas de reponse",
    "je prefere ne pas",
    "ne se prononce pas",
    "no aplica",
    "no procede",
    "no se aplica",
    "no corresponde",
    "no sabe",
    "ns nc",
    "n s n c",
    "no contesta",
    "sin respuesta",
    "prefiero no",
];

/// Labels outside every scale that are so only as they stand: "No se cumple" is one of a scale.
const ALONE: &[&str] = &["na", "no se", "no lo se", "nc", "ns"];

/// Outside the scale where they stand at its edge; its middle elsewhere.
const EDGE: &[&str] = &[
    "no opinion",
    "nothing of these",
    "none of these",
    "none of the above",
    "keine meinung",
    "nichts davon",
    "sans opinion",
    "pas d opinion",
    "sans avis",
    "sin opinion",
];
