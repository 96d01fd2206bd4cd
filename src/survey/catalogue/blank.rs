//! Texts and codes that stand for no answer.

use crate::roster::cells::text::{fold, tidy};

/// How a text stands for no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoAnswer {
    /// Not answered, or not said: "NULL", "k. A.", "Prefer not to say".
    Missing,
    /// The question does not apply: "N/A", "entfällt".
    NotApplicable,
    /// Not answered, unless it is a label or an option of the item itself: "None", "Don't know", "trifft nicht zu".
    Perhaps,
}

/// What a text stands for that is no answer; nothing for all others. Numbers are [`is_code`]'s.
pub(crate) fn no_answer(text: &str) -> Option<NoAnswer> {
    let text = tidy(text);
    let bare = text
        .trim_matches(|c| "<>[](){}\"'#*".contains(c))
        .trim()
        .trim_end_matches('.');
    let folded = fold(bare);
    if folded.is_empty() {
        // Marks alone, of which stars are a rating.
        let marks = !text.is_empty()
            && text.chars().count() <= 5
            && text.chars().all(|c| ".-–—−?_/\\…!\"'".contains(c));
        return marks.then_some(NoAnswer::Missing);
    }
    let folded = folded.as_str();
    // "#N/A" is what a spreadsheet writes for a value that it does not find.
    if text.starts_with('#')
        && [
            "n a", "na", "nv", "null", "name", "value", "ref", "wert", "num", "div 0",
        ]
        .contains(&folded)
    {
        return Some(NoAnswer::Missing);
    }
    // "Unfamiliar (N/A)".
    let marked = text.ends_with("(N/A)") || text.ends_with("(n/a)");
    if marked || NOT_APPLICABLE.contains(&folded) {
        return Some(NoAnswer::NotApplicable);
    }
    if MISSING.contains(&folded) {
        return Some(NoAnswer::Missing);
    }
    // "Not applicable (8)", "99 - No answer".
    if let Some(words) = without_code(bare) {
        return no_answer(words).filter(|what| *what != NoAnswer::Perhaps);
    }
    // "je ne sais pas / I don't know".
    if let Some((one, other)) = bare.split_once(['/', '|'])
        && one.trim().chars().count() > 2
        && other.trim().chars().count() > 2
        && let (Some(what), Some(_)) = (no_answer(one), no_answer(other))
    {
        return Some(what);
    }
    PERHAPS.contains(&folded).then_some(NoAnswer::Perhaps)
}

/// The words beside a number in brackets behind them, or a number and a mark before them.
fn without_code(text: &str) -> Option<&str> {
    let digits = |text: &str| {
        let text = text.trim();
        let bare = text.strip_prefix('-').unwrap_or(text);
        !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit())
    };
    let behind = text
        .trim_end_matches(')')
        .rsplit_once('(')
        .filter(|(_, number)| digits(number))
        .map(|(words, _)| words);
    let before = || {
        let (number, words) = text.split_once([':', '=', '.', ')'])?;
        digits(number).then_some(words)
    };
    let dashed = || {
        let (number, words) = text.split_once(" - ")?;
        digits(number).then_some(words)
    };
    let words = behind.or_else(before).or_else(dashed)?.trim();
    words.contains(char::is_alphabetic).then_some(words)
}

/// Whether a number that is not on a scale is one of the usual codes for no answer there, such as 9 or 99 on 1 to 5.
pub(crate) fn is_code(number: i64, min: i64, max: i64) -> bool {
    if (min..=max).contains(&number) {
        return false;
    }
    match number {
        // A single digit must be apart from the scale: 8 on 1 to 7 is a slip.
        8 | 9 => max + 1 < number && max < 8,
        77 | 88 | 97 | 98 | 99 | 777 | 888 | 997 | 998 | 999 | 7777 | 8888 | 9997 | 9998 | 9999
        | 99_999 | 999_999 => number > max.saturating_mul(2),
        // A scale that has negative points has no code beside them.
        -9..=-1 => min >= 0 && (number != -1 || min > 0),
        -99 | -98 | -97 | -96 | -95 | -90 | -88 | -77 | -66 | -55 | -999 | -998 | -997 | -888
        | -777 | -666 | -9999 | -9998 | -99_999 => number < min.saturating_mul(2),
        _ => false,
    }
}

const NOT_APPLICABLE: &[&str] = &[
    "n a",
    "not applicable",
    "not applicable to me",
    "not applicable n a",
    "n a not applicable",
    "does not apply",
    "does not apply to me",
    "doesn t apply",
    "doesn t apply to me",
    "non relevant",
    "not relevant",
    "nicht zutreffend",
    "nicht anwendbar",
    "nicht relevant",
    "trifft nicht auf mich zu",
    "trifft auf mich nicht zu",
    "betrifft mich nicht",
    "entfallt",
    "entfaellt",
    "sans objet",
    "s o",
    "non applicable",
    "pas applicable",
    "non concerne",
    "non concernee",
    "non concerne e",
    "pas concerne",
    "pas concernee",
    "je ne suis pas concerne",
    "je ne suis pas concernee",
    "ne s applique pas",
    "ne me concerne pas",
    "no aplica",
    "no aplicable",
    "no procede",
    "no me aplica",
    "no corresponde",
];

const MISSING: &[&str] = &[
    "na",
    "nan",
    "null",
    "nil",
    "nil value",
    "missing",
    "missing value",
    "sysmis",
    "system missing",
    "blank",
    "empty",
    "no answer",
    "no response",
    "no reply",
    "not answered",
    "not stated",
    "unanswered",
    "skipped",
    "refused",
    "refusal",
    "declined",
    "declined to answer",
    "prefer not to say",
    "prefer not to answer",
    "prefer not to disclose",
    "prefer not to respond",
    "i prefer not to say",
    "i prefer not to answer",
    "i d prefer not to say",
    "i d rather not say",
    "rather not say",
    "i would rather not say",
    "decline to answer",
    "decline to state",
    "undisclosed",
    "not specified",
    "unspecified",
    "not available",
    "no data",
    "k a",
    "ka",
    "keine angabe",
    "keine angaben",
    "ohne angabe",
    "keine antwort",
    "nicht beantwortet",
    "keine angabe mochte ich nicht sagen",
    "mochte ich nicht sagen",
    "mochte ich nicht beantworten",
    "mochte nicht antworten",
    "dazu mochte ich nichts sagen",
    "fehlt",
    "fehlend",
    "fehlender wert",
    "leer",
    "nicht vorhanden",
    "nv",
    "sans reponse",
    "pas de reponse",
    "aucune reponse",
    "non reponse",
    "non renseigne",
    "non renseignee",
    "non precise",
    "nr",
    "n r",
    "nrp",
    "ne se prononce pas",
    "ne souhaite pas repondre",
    "je ne souhaite pas repondre",
    "je prefere ne pas repondre",
    "je prefere ne pas le dire",
    "prefere ne pas repondre",
    "refus",
    "manquant",
    "donnee manquante",
    "vide",
    "nsp nrp",
    "nsp",
    "n s p",
    "ns nc",
    "ns nr",
    "nsnc",
    "ns",
    "nc",
    "n c",
    "n s n c",
    "no contesta",
    "no responde",
    "no sabe no contesta",
    "no sabe no responde",
    "sin respuesta",
    "sin datos",
    "sin dato",
    "sin contestar",
    "prefiero no decirlo",
    "prefiero no responder",
    "prefiero no contestar",
    "prefiero no decir",
    "no deseo responder",
    "no disponible",
    "no especificado",
    "vacio",
    "perdido",
    "valor perdido",
    "n d",
    "nd",
    "s d",
];

const PERHAPS: &[&str] = &[
    "none",
    "no opinion",
    "i don t remember",
    "don t remember",
    "i do not remember",
    "can t remember",
    "ich erinnere mich nicht",
    "je ne me souviens pas",
    "je ne m en souviens pas",
    "no recuerdo",
    "no me acuerdo",
    "don t know",
    "dont know",
    "do not know",
    "i don t know",
    "i do not know",
    "dk",
    "d k",
    "dk na",
    "dk nr",
    "don t know no answer",
    "don t know not applicable",
    "don t know n a",
    "don t know prefer not to say",
    "can t say",
    "cannot say",
    "can t judge",
    "cannot judge",
    "not sure",
    "unsure",
    "i m not sure",
    "unable to judge",
    "unable to rate",
    "unknown",
    "no experience",
    "weiss nicht",
    "weiss ich nicht",
    "ich weiss nicht",
    "ich weiss es nicht",
    "weiss nicht keine angabe",
    "weiss nicht k a",
    "keine meinung",
    "kann ich nicht beurteilen",
    "nicht beurteilbar",
    "kann ich nicht sagen",
    "kann nicht beurteilt werden",
    "w n",
    "unbekannt",
    "keine",
    "keines",
    "trifft nicht zu",
    "ne sait pas",
    "ne sais pas",
    "je ne sais pas",
    "aucune idee",
    "aucun avis",
    "sans avis",
    "sans opinion",
    "pas d opinion",
    "pas d avis",
    "inconnu",
    "aucun",
    "aucune",
    "no sabe",
    "no se",
    "no lo se",
    "no lo sabe",
    "no sabria decir",
    "sin opinion",
    "desconocido",
    "ninguno",
    "ninguna",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_for_no_answer_are_known_in_four_languages_and_labels_are_none() {
        let mut wrong = Vec::new();
        for (texts, expected) in [
            (
                "NULL|null|NA|na|Na|<NA>|NaN|#N/A|#NV|#REF!|.|-|--|---|–|—|?|??|…|...|/|missing|(missing)|[blank]|No answer|no response|Skipped|\
                 Refused|Prefer not to say|prefer not to answer|I'd rather not say|I prefer not to say.|Declined to answer|k. A.|k.A.|K.A.|k. A|keine Angabe|\
                 Keine Antwort|möchte ich nicht sagen|fehlend|sans réponse|Sans réponse|pas de réponse|Non renseigné|Ne se prononce pas|NSP|nsp|NR|\
                 Je préfère ne pas répondre|NS/NC|ns/nc|Ns-Nc|no contesta|No responde|Sin respuesta|Prefiero no decirlo|s/d",
                Some(NoAnswer::Missing),
            ),
            (
                "N/A|n/a|n.a.|N.A.|N / A|Not applicable|not applicable (n/a)|Does not apply|Doesn't apply to me|nicht zutreffend|Trifft auf mich nicht zu|\
                 entfällt|nicht relevant|Sans objet|s.o.|Non concerné(e)|Non applicable|Ne me concerne pas|no aplica|No procede",
                Some(NoAnswer::NotApplicable),
            ),
            (
                "None|none|Don't know|Don’t know|I don't know|don't know / no answer|DK|Not sure|No opinion|weiß nicht|Weiss nicht|Weiß ich nicht|\
                 kann ich nicht beurteilen|keine Meinung|trifft nicht zu|Trifft nicht zu|ne sait pas|Je ne sais pas|sans avis|no sabe|No sé|no lo sé|sin opinión",
                Some(NoAnswer::Perhaps),
            ),
            (
                "Agree|Neutral|No|Nein|Non|Nada|Nie|Never|0|9|-9|99|-|5|★|★★★|*|***|👍|A|x|Yes|trifft eher nicht zu|stimme nicht zu|Nothing|Not at all|\
                 Not important|Unimportant|No problem at all|Nana|Natalie|nur manchmal|Sin duda|Keine Zeit|Kaum|a.b|1-2|N|None of the time",
                None,
            ),
        ] {
            let texts = texts
                .split('|')
                .filter(|text| expected.is_some() || *text != "-");
            for text in texts {
                if no_answer(text) != expected {
                    wrong.push(text);
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn a_number_is_a_code_for_no_answer_only_where_it_is_far_from_the_scale() {
        for (min, max, codes, others) in [
            (
                1,
                5,
                "9 8 -1 -9 -99 77 88 97 98 99 999 9999 -999 -8 -7 -77",
                "0 1 5 6 7 10 11 55 100",
            ),
            (1, 7, "9 99 -99 998", "0 8 10 7"),
            (0, 10, "-9 -99 99 98 999", "9 11 -1 10 8 12"),
            (0, 100, "999 -9 -99 9999", "99 98 101 77 88 9"),
            (-3, 3, "-99 99 9 8 -999", "-3 -1 -4 -9 4"),
            (1, 10, "-1 -9 99 999 88", "0 9 8 11"),
            (1, 4, "9 8 99", "5 0 6 7"),
        ] {
            for (list, expected) in [(codes, true), (others, false)] {
                for number in list.split(' ').filter_map(|n| n.parse().ok()) {
                    assert_eq!(
                        is_code(number, min, max),
                        expected,
                        "{number} on {min} to {max}"
                    );
                }
            }
        }
    }
}
