//! The usual sets of labels with their order.
//!
//! `labels/*.txt` hold them by language: `#` begins a family, `=` lists wordings that take the same place (the first gives its name), `<` is
//! a list of which any part is a scale (how often by the calendar), and every other line is a set, lowest first.

use std::sync::LazyLock;

use sorting::ColdSort;

use crate::roster::cells::text::fold;

/// A scale that labels belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LabelSet {
    /// What its labels are about: "agreement", "frequency".
    pub(crate) family: &'static str,
    /// The language of its labels.
    pub(crate) language: &'static str,
    /// All labels, lowest first, as the file writes those that occur in it.
    pub(crate) labels: Vec<String>,
    /// For each text that was passed, the place of its label from 0.
    pub(crate) places: Vec<usize>,
    /// The order is sure, but there may be labels that nobody chose: only those that occur are listed.
    pub(crate) open: bool,
}

impl LabelSet {
    /// How many of its labels do not occur.
    pub(crate) fn unused(&self) -> usize {
        let used = |at: &usize| self.places.contains(at);
        (0..self.labels.len()).filter(|at| !used(at)).count()
    }
}

/// What is known about the order of labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Labels {
    /// They are this scale: all of its labels occur, or no other scale has them.
    Known(LabelSet),
    /// They may be several scales, those with the fewest unused labels first; or a single one of which less than half occurs.
    Ask(Vec<LabelSet>),
    /// Nothing; their order is to be asked.
    Unknown,
}

/// The scale that texts of answers are the labels of, also when not all of its labels occur. The texts are without numbers and without
/// those that stand for no answer, each once.
pub(crate) fn order(texts: &[&str]) -> Labels {
    let keys: Vec<String> = texts.iter().map(|text| key(text)).collect();
    if keys.is_empty() || keys.iter().any(String::is_empty) {
        return Labels::Unknown;
    }
    let mut sets: Vec<LabelSet> = Vec::new();
    let mut lists: Vec<LabelSet> = Vec::new();
    for family in FAMILIES.iter() {
        let Some(slots) = family.slots_of(&keys) else {
            continue;
        };
        for set in &family.sets {
            if let Some(found) = family.written(set, &slots, texts)
                && !sets.iter().any(|known| known.labels == found.labels)
            {
                sets.push(found);
            }
        }
        for list in &family.lists {
            let used = list
                .iter()
                .copied()
                .filter(|(slot, _)| slots.contains(slot));
            let found = family.written(&used.collect::<Vec<_>>(), &slots, texts);
            lists.extend(found.map(|set| LabelSet { open: true, ..set }));
        }
    }
    // Among equals the catalogue's order.
    sets.cold_sort_by_key(LabelSet::unused);
    let whole = sets.iter().take_while(|set| set.unused() == 0);
    if let Some(first) = sets.first().filter(|set| set.unused() == 0) {
        let agreed = whole.clone().all(|set| set.places == first.places);
        // "Agree" and "disagree" alone may be the middle of anything.
        let two = first.labels.len() < 3 && first.family != "yes and no" && sets.len() > 1;
        return match agreed && !two {
            true => Labels::Known(first.clone()),
            false => Labels::Ask(sets),
        };
    }
    match (&sets[..], &lists[..]) {
        ([only], _) if only.unused() * 2 <= only.labels.len() => Labels::Known(only.clone()),
        ([], [first, rest @ ..])
            if first.labels.len() > 2 && rest.iter().all(|list| list.places == first.places) =>
        {
            Labels::Known(first.clone())
        }
        ([], []) => degrees(texts).map_or(Labels::Unknown, Labels::Known),
        ([], _) => Labels::Ask(lists),
        _ => Labels::Ask(sets),
    }
}

/// Family of labels that say how far one thing holds: "Not at all rude", "Somewhat rude", "Very rude".
pub(crate) const DEGREES: &str = "degree";

/// How far, lowest first; an empty one is the thing itself ("rude").
const HOW_FAR: [(&str, &[&[&str]]); 4] = [
    (
        "en",
        &[
            &["not at all", "not in the least"],
            &["not"],
            &[
                "not very",
                "not so",
                "not too",
                "not particularly",
                "not that",
            ],
            &["slightly", "a little", "a bit", "a little bit"],
            &["somewhat", "moderately"],
            &["fairly", "quite", "rather", "pretty"],
            &[""],
            &["very", "highly", "really"],
            &["extremely", "completely"],
        ],
    ),
    (
        "de",
        &[
            &["uberhaupt nicht", "gar nicht"],
            &["nicht"],
            &["kaum", "nicht sehr", "nicht besonders"],
            &["wenig", "ein wenig", "etwas"],
            &["massig", "mittelmassig", "teilweise"],
            &["eher", "ziemlich", "recht"],
            &[""],
            &["sehr"],
            &["ausserst", "extrem", "vollig"],
        ],
    ),
    (
        "fr",
        &[
            &["pas du tout"],
            &["pas"],
            &["peu", "pas tres", "un peu"],
            &["moyennement", "assez"],
            &["plutot"],
            &[""],
            &["tres"],
            &["extremement", "tout a fait"],
        ],
    ),
    (
        "es",
        &[
            &["nada"],
            &["no", "no muy"],
            &["poco", "un poco"],
            &["algo", "moderadamente"],
            &["bastante"],
            &[""],
            &["muy"],
            &["extremadamente", "totalmente"],
        ],
    ),
];

/// Labels that say how far one and the same thing holds, in their order. The order is sure; there may be others that nobody chose.
fn degrees(texts: &[&str]) -> Option<LabelSet> {
    if texts.len() < 3 {
        return None;
    }
    for (language, degrees) in HOW_FAR {
        // The degree and what it is of; "No, not rude at all" as well.
        let read = |text: &str| -> Vec<(usize, String)> {
            let folded = fold(text);
            let bare = ["yes ", "no ", "ja ", "nein ", "oui ", "non ", "si "]
                .iter()
                .find_map(|word| folded.strip_prefix(word))
                .filter(|_| text.contains(','))
                .unwrap_or(&folded);
            let inside = bare
                .strip_prefix("not ")
                .and_then(|rest| rest.strip_suffix(" at all"))
                .map(|rest| format!("not at all {rest}"));
            let bare = inside.as_deref().unwrap_or(bare);
            let mut found = Vec::new();
            for (place, words) in degrees.iter().enumerate() {
                for word in *words {
                    let thing = match word.is_empty() {
                        true => Some(bare),
                        false => bare
                            .strip_prefix(word)
                            .and_then(|rest| rest.strip_prefix(' ')),
                    };
                    found.extend(
                        thing
                            .filter(|t| !t.is_empty())
                            .map(|t| (place, t.to_owned())),
                    );
                }
            }
            found
        };
        let all: Vec<Vec<(usize, String)>> = texts.iter().map(|text| read(text)).collect();
        for (_, thing) in all.first()? {
            let places: Option<Vec<usize>> = all
                .iter()
                .map(|read| Some(read.iter().find(|(_, own)| own == thing)?.0))
                .collect();
            let Some(places) = places else {
                continue;
            };
            let mut order: Vec<usize> = (0..texts.len()).collect();
            order.cold_sort_by_key(|at| places[*at]);
            let twice = order.windows(2).any(|two| places[two[0]] == places[two[1]]);
            if twice {
                continue;
            }
            return Some(LabelSet {
                family: DEGREES,
                language,
                labels: order.iter().map(|at| texts[*at].to_owned()).collect(),
                places: (0..texts.len())
                    .map(|at| order.iter().position(|own| *own == at).unwrap_or_default())
                    .collect(),
                open: true,
            });
        }
    }
    None
}

/// The place of the label that a text is another wording of, in one of the four languages, among the labels of one scale, lowest first;
/// points without a label have an empty one. Nothing where more than one reading is possible.
pub(crate) fn same(text: &str, labels: &[&str]) -> Option<usize> {
    let wanted = key(text);
    if wanted.is_empty() {
        return None;
    }
    let keys: Vec<String> = labels.iter().map(|label| key(label)).collect();
    if let Some(at) = keys.iter().position(|own| *own == wanted) {
        return Some(at);
    }
    let said: Vec<String> = keys.iter().filter(|k| !k.is_empty()).cloned().collect();
    let whole: Vec<&Family> = FAMILIES
        .iter()
        .filter(|family| family.slots_of(&said).is_some())
        .collect();
    // In the families that all of the labels are of, if there are any; else in all.
    let families = match whole.is_empty() {
        true => FAMILIES.iter().collect(),
        false => whole.clone(),
    };
    let mut found = Vec::new();
    for family in families {
        let Some(slot) = family.slot(&wanted) else {
            continue;
        };
        let own = keys.iter().enumerate();
        let own = own.filter(|(_, key)| family.slot(key) == Some(slot));
        found.extend(own.map(|(at, _)| at));
    }
    let foreign = whole.iter().all(|family| family.slot(&wanted).is_none());
    if found.is_empty() && foreign && said.len() == keys.len() {
        // In the sets of the same family and length in other languages.
        let sets = FAMILIES.iter().flat_map(|family| {
            let kin = whole.iter().any(|own| own.name == family.name);
            let slot = family.slot(&wanted).filter(|_| kin);
            let sets = family.sets.iter().filter(|set| set.len() == keys.len());
            sets.filter_map(move |set| set.iter().position(|own| Some(own.0) == slot))
        });
        found.extend(sets);
    }
    let first = found.first().copied()?;
    found.iter().all(|at| *at == first).then_some(first)
}

/// Whether a text is a label of any usual scale.
pub(crate) fn is_label(text: &str) -> bool {
    let own = key(text);
    FAMILIES.iter().any(|family| family.slot(&own).is_some())
}

/// Labels about one thing in one language.
struct Family {
    name: &'static str,
    language: &'static str,
    /// Of every place the keys of its wordings.
    slots: Vec<Vec<String>>,
    /// Places with their labels, lowest first.
    sets: Vec<Vec<Label>>,
    /// Likewise; any part of one is a scale.
    lists: Vec<Vec<Label>>,
}

/// A place in its family, and what a set calls it.
type Label = (usize, &'static str);

impl Family {
    fn slot(&self, key: &str) -> Option<usize> {
        let mut slots = self.slots.iter();
        slots.position(|keys| keys.iter().any(|own| own == key))
    }

    /// The places of texts; nothing where one has none, or two different texts share one.
    fn slots_of(&self, keys: &[String]) -> Option<Vec<usize>> {
        let slots: Option<Vec<usize>> = keys.iter().map(|key| self.slot(key)).collect();
        let slots = slots?;
        let clash = |at: usize| (0..at).any(|b| slots[at] == slots[b] && keys[at] != keys[b]);
        (!(0..slots.len()).any(clash)).then_some(slots)
    }

    /// A set in the words of the texts; nothing where it has not all of them.
    fn written(&self, set: &[Label], slots: &[usize], texts: &[&str]) -> Option<LabelSet> {
        let place = |slot: &usize| set.iter().position(|(own, _)| own == slot);
        let places: Option<Vec<usize>> = slots.iter().map(place).collect();
        let places = places?;
        let label = |(at, (_, usual)): (usize, &Label)| {
            let own = places.iter().position(|place| *place == at);
            own.map_or(*usual, |own| texts[own]).to_owned()
        };
        Some(LabelSet {
            family: self.name,
            language: self.language,
            labels: set.iter().enumerate().map(label).collect(),
            places,
            open: false,
        })
    }
}

static FAMILIES: LazyLock<Vec<Family>> = LazyLock::new(|| {
    let files = [
        ("en", include_str!("labels/en.txt")),
        ("de", include_str!("labels/de.txt")),
        ("fr", include_str!("labels/fr.txt")),
        ("es", include_str!("labels/es.txt")),
    ];
    files
        .iter()
        .flat_map(|(language, text)| parse(language, text))
        .collect()
});

fn parse(language: &'static str, text: &'static str) -> Vec<Family> {
    let mut families: Vec<Family> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("# ") {
            families.push(Family {
                name,
                language,
                slots: Vec::new(),
                sets: Vec::new(),
                lists: Vec::new(),
            });
        } else if let (Some(same), Some(family)) = (line.strip_prefix("= "), families.last_mut()) {
            family.slots.push(same.split(" / ").map(key).collect());
        }
    }
    // Sets after all wordings of their family.
    let mut at = None;
    for line in text.lines() {
        if line.starts_with("# ") {
            at = Some(at.map_or(0, |at| at + 1));
        }
        let Some(family) = at.and_then(|at: usize| families.get_mut(at)) else {
            continue;
        };
        if line.is_empty() || line.starts_with(['#', '=']) {
            continue;
        }
        let list = line.strip_prefix("< ");
        let slots = list.unwrap_or(line).split(" | ").map(|label| {
            let own = key(label);
            let slot = family.slot(&own).unwrap_or_else(|| {
                family.slots.push(vec![own]);
                family.slots.len() - 1
            });
            (slot, label)
        });
        let slots = slots.collect();
        match list {
            Some(_) => family.lists.push(slots),
            None => family.sets.push(slots),
        }
    }
    families
}

/// As labels are compared: folded, without who speaks and without the endings of gender ("satisfait(e)", "satisfecha", "satisfecho/a").
fn key(text: &str) -> String {
    let folded = fold(text);
    // "Neither important nor unimportant (neutral)".
    let folded = folded
        .strip_suffix(" neutral")
        .filter(|rest| rest.starts_with("neither ") && rest.contains(' '))
        .map_or(folded.as_str(), |rest| rest);
    let mut key = String::with_capacity(folded.len());
    for word in folded.split(' ') {
        const LEFT_OUT: &[&str] = &[
            "a", "e", "o", "as", "es", "os", "i", "am", "ich", "je", "suis", "estoy", "yo", "per",
        ];
        if LEFT_OUT.contains(&word) {
            continue;
        }
        let stem = match word.len() > 4 {
            true => word.strip_suffix('s').unwrap_or(word),
            false => word,
        };
        let stem = match word.len() > 3 {
            true => stem.strip_suffix(['a', 'e', 'o']).unwrap_or(stem),
            false => stem,
        };
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(stem);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_wording_takes_one_place_in_its_family_and_no_set_holds_one_twice() {
        let mut wrong = Vec::new();
        for family in FAMILIES.iter() {
            let at = format!("{} {}", family.language, family.name);
            let mut seen = BTreeSet::new();
            for keys in &family.slots {
                for key in keys.iter().collect::<BTreeSet<_>>() {
                    if key.is_empty() || !seen.insert(key.clone()) {
                        wrong.push(format!("{at}: {key}"));
                    }
                }
            }
            for set in family.sets.iter().chain(&family.lists) {
                let different: BTreeSet<_> = set.iter().map(|(slot, _)| slot).collect();
                if different.len() != set.len() || !(2..=12).contains(&set.len()) {
                    wrong.push(format!("{at}: {set:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Every set is known as a whole, whichever way round its labels come.
    #[test]
    fn labels_that_say_how_far_one_thing_holds_are_in_order_whatever_the_thing() {
        for (texts, places) in [
            (
                &["Very rude", "Not at all rude", "Somewhat rude"][..],
                &[2, 0, 1][..],
            ),
            (
                &[
                    "Yes, very rude",
                    "No, not rude at all",
                    "Yes, somewhat rude",
                ],
                &[2, 0, 1],
            ),
            (
                &[
                    "Very masculine",
                    "Not very masculine",
                    "Somewhat masculine",
                    "Not at all masculine",
                ],
                &[3, 1, 2, 0],
            ),
            (
                &[
                    "Interessant",
                    "Nicht interessant",
                    "Sehr interessant",
                    "Kaum interessant",
                    "Mäßig interessant",
                ],
                &[3, 0, 4, 1, 2],
            ),
            (
                &[
                    "Très utile au travail",
                    "Pas du tout utile au travail",
                    "Assez utile au travail",
                ],
                &[2, 0, 1],
            ),
            (
                &["Nada sencillo", "Muy sencillo", "Algo sencillo"],
                &[0, 2, 1],
            ),
        ] {
            let Labels::Known(set) = order(texts) else {
                panic!("{texts:?}");
            };
            assert_eq!(set.places, places, "{texts:?}");
        }
        for texts in [
            &["Very rude", "Somewhat kind", "Not at all brave"][..],
            &["Not at all rude", "Not rude at all", "Very rude"],
            &["Not rude", "Very rude"],
            &["Red", "Very red wine", "Green"],
        ] {
            assert_eq!(order(texts), Labels::Unknown, "{texts:?}");
        }
    }

    #[test]
    fn a_set_of_which_every_label_occurs_is_known_or_asked_and_never_put_in_another_order() {
        let mut wrong = Vec::new();
        for family in FAMILIES.iter() {
            for set in &family.sets {
                let labels: Vec<&str> = set.iter().map(|(_, label)| *label).collect();
                let back: Vec<&str> = labels.iter().rev().copied().collect();
                let places: Vec<usize> = (0..labels.len()).rev().collect();
                match order(&back) {
                    Labels::Known(found) if found.places == places && found.unused() == 0 => {}
                    Labels::Ask(sets) if sets.iter().any(|set| set.places == places) => {}
                    other => wrong.push(format!("{other:?}")),
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn labels_are_put_in_order_also_when_only_some_occur_and_asked_where_several_scales_have_them()
    {
        let mut wrong = Vec::new();
        // Texts of a file, and the whole scale's points and places; "?" is asked, "-" unknown.
        let cases = [
            (
                "Agree / Disagree / Neither agree nor disagree / Strongly agree / Strongly disagree",
                "5: 3 1 2 4 0",
            ),
            (
                "agree strongly / agree / neither / disagree / disagree strongly",
                "5: 4 3 2 1 0",
            ),
            (
                "I agree / I strongly agree / Neutral / I disagree / I strongly disagree",
                "5: 3 4 2 1 0",
            ),
            (
                "Strongly disagree / Disagree / Somewhat disagree / Somewhat agree / Agree / Strongly agree / Neither agree nor disagree",
                "7: 0 1 2 4 5 6 3",
            ),
            (
                "Strongly disagree / Disagree / Slightly disagree / Slightly agree / Agree / Strongly agree",
                "6: 0 1 2 3 4 5",
            ),
            (
                "Strongly disagree / Moderately disagree / Slightly disagree / Neutral / Slightly agree / Moderately agree / Strongly agree",
                "7: 0 1 2 3 4 5 6",
            ),
            (
                "Disagree strongly / Disagree a little / Neutral; no opinion / Agree a little / Agree strongly",
                "5: 0 1 2 3 4",
            ),
            (
                "Strongly disagree / Disagree / Agree / Strongly agree",
                "4: 0 1 2 3",
            ),
            ("Disagree / Agree", "?"),
            ("Strongly agree / Strongly disagree", "?"),
            ("Agree / Disagree / Strongly agree", "?"),
            (
                "Somewhat agree / Agree / Neutral / Strongly agree / Strongly disagree / Disagree",
                "7: 4 5 3 6 0 1",
            ),
            ("Agree / Undecided / Neutral", "-"),
            (
                "Daily / Weekly / Monthly / Quarterly / Yearly",
                "5: 4 3 2 1 0",
            ),
            (
                "Never / Once a week / Several times a week / Every day",
                "4: 0 1 2 3",
            ),
            (
                "Never / Rarely / Sometimes / Often / Always",
                "5: 0 1 2 3 4",
            ),
            (
                "All of the time / Some of the time / Most of the time / None of the time",
                "4: 3 1 2 0",
            ),
            (
                "Never / Almost never / Sometimes / Fairly often / Very often",
                "-",
            ),
            (
                "Sometimes / Never / Very often / Often / Rarely",
                "5: 2 0 4 3 1",
            ),
            ("Not at all acceptable / Very acceptable", "-"),
            (
                "Totally unacceptable / Unacceptable / Slightly unacceptable / Neutral / Slightly acceptable / Acceptable / Perfectly acceptable",
                "7: 0 1 2 3 4 5 6",
            ),
            (
                "Not at all / To a small extent / To some extent / To a large extent / To a very large extent",
                "5: 0 1 2 3 4",
            ),
            (
                "Extremely / Very / Moderately / Slightly / Not at all",
                "5: 4 3 2 1 0",
            ),
            (
                "Very slightly or not at all / A little / Moderately / Quite a bit / Extremely",
                "5: 0 1 2 3 4",
            ),
            ("Excellent / Good / Fair / Poor", "4: 3 2 1 0"),
            ("Excellent / Very good / Good / Fair / Poor", "5: 4 3 2 1 0"),
            ("Yes / No", "2: 1 0"),
            ("Yes / No / Partly", "3: 2 0 1"),
            (
                "Very satisfied / Satisfied / Neither satisfied nor dissatisfied / Dissatisfied / Very dissatisfied",
                "5: 4 3 2 1 0",
            ),
            (
                "Extremely satisfied / Very satisfied / Moderately satisfied / Slightly satisfied / Not at all satisfied",
                "5: 4 3 2 1 0",
            ),
            (
                "Not so confident / Very confident / Somewhat confident / Extremely confident / Not at all confident",
                "5: 1 3 2 4 0",
            ),
            (
                "Not at all important / Slightly important / Moderately important / Very important / Extremely important",
                "5: 0 1 2 3 4",
            ),
            (
                "Definitely not / Probably not / Might or might not / Probably yes / Definitely yes",
                "5: 0 1 2 3 4",
            ),
            (
                "Not at all true / Hardly true / Moderately true / Exactly true",
                "4: 0 1 2 3",
            ),
            (
                "Stimme voll und ganz zu / Stimme eher zu / Teils/teils / Stimme eher nicht zu / Stimme überhaupt nicht zu",
                "5: 4 3 2 1 0",
            ),
            (
                "stimme gar nicht zu / stimme nicht zu / stimme eher nicht zu / weder noch / stimme eher zu / stimme zu / stimme voll zu",
                "7: 0 1 2 3 4 5 6",
            ),
            (
                "trifft zu / trifft eher zu / trifft eher nicht zu / trifft nicht zu",
                "4: 3 2 1 0",
            ),
            (
                "Trifft voll zu / Trifft eher zu / Teils-teils / Trifft eher nicht zu / Trifft gar nicht zu",
                "5: 4 3 2 1 0",
            ),
            ("trifft zu / trifft voll zu", "?"),
            (
                "nie / selten / gelegentlich / häufig / sehr häufig",
                "5: 0 1 2 3 4",
            ),
            (
                "sehr zufrieden / eher zufrieden / teils/teils / eher unzufrieden / sehr unzufrieden",
                "5: 4 3 2 1 0",
            ),
            (
                "gar nicht / wenig / mittelmäßig / ziemlich / sehr",
                "5: 0 1 2 3 4",
            ),
            ("eher ja / ja / nein / eher nein", "4: 2 3 0 1"),
            ("täglich / wöchentlich / monatlich / nie", "4: 3 2 1 0"),
            (
                "Sehr wichtig / Wichtig / Weniger wichtig / Unwichtig",
                "4: 3 2 1 0",
            ),
            (
                "Tout à fait d'accord / Plutôt d'accord / Plutôt pas d'accord / Pas du tout d'accord",
                "4: 3 2 1 0",
            ),
            (
                "Tout à fait d’accord / D’accord / Ni d’accord, ni pas d’accord / Pas d’accord / Pas du tout d’accord",
                "5: 4 3 2 1 0",
            ),
            (
                "Très satisfait(e) / Satisfait(e) / Insatisfait(e) / Très insatisfait(e)",
                "4: 3 2 1 0",
            ),
            (
                "Très satisfaite / Plutôt satisfaite / Plutôt insatisfaite / Très insatisfaite",
                "4: 3 2 1 0",
            ),
            (
                "Jamais / Rarement / Parfois / Souvent / Toujours",
                "5: 0 1 2 3 4",
            ),
            ("Oui / Plutôt oui / Plutôt non / Non", "4: 3 2 1 0"),
            (
                "Muy de acuerdo / De acuerdo / Ni de acuerdo ni en desacuerdo / En desacuerdo / Muy en desacuerdo",
                "5: 4 3 2 1 0",
            ),
            (
                "Totalmente de acuerdo / De acuerdo / Neutral / En desacuerdo / Totalmente en desacuerdo",
                "5: 4 3 2 1 0",
            ),
            (
                "Muy satisfecho/a / Satisfecho/a / Insatisfecho/a / Muy insatisfecho/a",
                "4: 3 2 1 0",
            ),
            (
                "Muy satisfecha / Satisfecha / Ni satisfecha ni insatisfecha / Insatisfecha / Muy insatisfecha",
                "5: 4 3 2 1 0",
            ),
            (
                "Siempre / Casi siempre / A veces / Casi nunca / Nunca",
                "5: 4 3 2 1 0",
            ),
            ("Nada / Poco / Algo / Bastante / Mucho", "5: 0 1 2 3 4"),
            (
                "Muy buena / Buena / Regular / Mala / Muy mala",
                "5: 4 3 2 1 0",
            ),
            ("Red / Green / Blue", "-"),
            ("Berlin / Bonn / Köln", "-"),
            ("Mentor / Mentee", "-"),
            ("Sales / IT / Often", "-"),
            ("", "-"),
        ];
        for (texts, expected) in cases {
            let texts: Vec<&str> = texts.split(" / ").collect();
            let said = match order(&texts) {
                Labels::Known(set) => {
                    let places: Vec<String> = set.places.iter().map(usize::to_string).collect();
                    format!("{}: {}", set.labels.len(), places.join(" "))
                }
                Labels::Ask(_) => "?".to_owned(),
                Labels::Unknown => "-".to_owned(),
            };
            if said != expected {
                wrong.push(format!("{texts:?}: {said}, not {expected}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn labels_keep_the_words_of_the_file_and_those_that_nobody_chose_have_the_usual_ones() {
        let Labels::Known(set) = order(&[
            "agree",
            "NEUTRAL",
            "Strongly agree",
            "slightly disagree",
            "Slightly agree",
        ]) else {
            panic!("asked");
        };
        let labels = [
            "Strongly disagree",
            "Disagree",
            "slightly disagree",
            "NEUTRAL",
            "Slightly agree",
            "agree",
            "Strongly agree",
        ];
        assert_eq!(set.labels, labels);
        assert_eq!(
            (set.family, set.language, set.unused()),
            ("agreement", "en", 2)
        );
    }

    #[test]
    fn another_wording_of_a_label_is_that_label_and_of_two_none() {
        let mut wrong = Vec::new();
        let agree = [
            "Strongly disagree",
            "Disagree",
            "Neither agree nor disagree",
            "Agree",
            "Strongly agree",
        ];
        let some = [
            "Strongly disagree",
            "Somewhat disagree",
            "Neutral",
            "Somewhat agree",
            "Strongly agree",
        ];
        let often = ["Never", "Rarely", "Sometimes", "Often", "Always"];
        let zu = [
            "stimme gar nicht zu",
            "stimme eher nicht zu",
            "teils/teils",
            "stimme eher zu",
            "stimme voll zu",
        ];
        let pleased = ["Very dissatisfied", "", "", "", "Very satisfied"];
        for (labels, text, place) in [
            (&agree, "Neutral", Some(2)),
            (&agree, "Neither", Some(2)),
            (&agree, "Neither agree or disagree", Some(2)),
            (&agree, "Undecided", Some(2)),
            (&agree, "Agree strongly", Some(4)),
            (&agree, "agree", Some(3)),
            (&agree, "Totally disagree", Some(0)),
            (&agree, "Completely agree", Some(4)),
            (&agree, "Somewhat agree", None),
            (&agree, "Often", None),
            (&agree, "Stimme voll und ganz zu", Some(4)),
            // The fourth or the fifth point of five, as scales go.
            (&agree, "Stimme zu", None),
            (&agree, "Tout à fait d'accord", Some(4)),
            (&agree, "Totalmente de acuerdo", Some(4)),
            (&some, "Slightly agree", Some(3)),
            (&some, "Tend to disagree", Some(1)),
            (&some, "Agree", None),
            (&often, "Seldom", Some(1)),
            (&often, "Frequently", Some(3)),
            (&often, "nie", Some(0)),
            (&often, "Toujours", Some(4)),
            (&often, "Usually", None),
            (&zu, "Stimme voll und ganz zu", Some(4)),
            (&zu, "Neutral", Some(2)),
            (&zu, "Stimme zu", None),
            (&zu, "Strongly agree", Some(4)),
            (&pleased, "Extremely satisfied", Some(4)),
            (&pleased, "Satisfied", None),
        ] {
            if same(text, labels) != place {
                wrong.push(format!("{text} of {labels:?}: {:?}", same(text, labels)));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
