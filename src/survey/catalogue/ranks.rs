//! The order that labels seem to have by the words in them ("Low", "Medium", "High"; "Daily", "Weekly", "Monthly"), for labels that are no
//! known set. It is a proposal only: people confirm it.

use sorting::ColdSort;

use crate::roster::cells::text::fold;

/// The order that labels seem to have, lowest first, as places in `texts`; nothing where most of them say nothing about it. A label that
/// does not say it stands behind all that do.
pub(crate) fn presumed_order(texts: &[&str]) -> Option<Vec<usize>> {
    if !(3..=9).contains(&texts.len()) {
        return None;
    }
    let ranks: Vec<Option<i32>> = texts.iter().map(|text| rank(text)).collect();
    let mut known: Vec<i32> = ranks.iter().copied().flatten().collect();
    let enough = known.len() >= 2 && known.len() * 3 >= texts.len() * 2;
    let count = known.len();
    known.sort_unstable();
    known.dedup();
    if !enough || known.len() < count.min(3) || known.len() + 1 < count {
        return None;
    }
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.cold_sort_by_key(|at| ranks[*at].unwrap_or(i32::MAX));
    Some(order)
}

/// The order of labels of which some say how much or how often, the others behind them: enough to ask whether they have an order, not to
/// propose that they have.
pub(crate) fn hinted_order(texts: &[&str]) -> Option<Vec<usize>> {
    if !(3..=9).contains(&texts.len()) {
        return None;
    }
    let ranks: Vec<Option<i32>> = texts
        .iter()
        .map(|text| rank(text).or_else(|| degree(text)))
        .collect();
    let mut known: Vec<i32> = ranks.iter().copied().flatten().collect();
    let enough = known.len() * 3 >= texts.len();
    known.sort_unstable();
    known.dedup();
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.cold_sort_by_key(|at| ranks[*at].unwrap_or(i32::MAX));
    (enough && known.len() >= 2).then_some(order)
}

/// How much, how good or how often a label says, on one line from "never" to "always".
fn rank(text: &str) -> Option<i32> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !SPEAKERS.contains(word))
        .collect();
    if words.is_empty() || words.len() > 8 {
        return None;
    }
    let lowest = [
        "not at all",
        "gar nicht",
        "uberhaupt nicht",
        "pas du tout",
        "en absoluto",
    ];
    if lowest.iter().any(|phrase| folded.contains(phrase)) {
        return Some(-60);
    }
    how_often(&words).or_else(|| how_much(&words))
}

/// "Slightly humid", "strongly influences".
fn degree(text: &str) -> Option<i32> {
    let folded = fold(text);
    let known = DEGREES
        .iter()
        .find(|(_, words)| folded.split(' ').take(2).any(|word| words.contains(&word)));
    known.map(|(value, _)| *value)
}

/// "Daily", "several times a month", "less than once a year".
fn how_often(words: &[&str]) -> Option<i32> {
    let times = words
        .iter()
        .any(|word| ["times", "veces", "fois", "mal", "male"].contains(word));
    let numbers = words
        .iter()
        .any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    if numbers && !times {
        return None;
    }
    let units = PERIODS
        .iter()
        .filter(|(_, names)| words.iter().any(|word| names.contains(word)));
    // "Between once a day and once a week" lies between them.
    let base = match units.collect::<Vec<_>>()[..] {
        [(base, _)] => *base,
        [(one, _), (other, _)] => (one + other) / 2,
        _ => return None,
    };
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let once = has(&["once", "one", "einmal", "une", "una", "unavez", "vez"]);
    let often = if (times || has(SEVERAL)) && !once {
        10
    } else {
        0
    };
    let less = if has(LESS) { -8 - often } else { 0 };
    let more = if has(&["more", "mas", "plus", "mehr"]) {
        12 - often
    } else {
        0
    };
    Some(base + often + less + more)
}

/// "Very low", "rather good", "much better", "none".
fn how_much(words: &[&str]) -> Option<i32> {
    // "Much better" is about "better".
    let place = words
        .iter()
        .take(4)
        .rposition(|word| value_of(word).is_some())?;
    // "Good" in a long sentence says nothing about the whole of it.
    if words.len() > place + 4 {
        return None;
    }
    let value = value_of(words[place])?;
    let before = &words[..place];
    let has = |list: &[&str]| before.iter().any(|word| list.contains(word));
    let away = value.signum() * 10;
    let graded = if has(VERY) {
        value + away
    } else if has(RATHER) {
        value - away
    } else {
        value
    };
    Some(if has(&["not", "nicht", "no", "pas"]) {
        -graded / 2 - 5
    } else {
        graded
    })
}

fn value_of(word: &str) -> Option<i32> {
    let known = VALUES.iter().find(|(_, words)| words.contains(&word));
    // "GeringeKenntnisse", as an editor of forms joins words.
    let joined = || {
        let stem = JOINED.iter().find(|(stem, _)| word.starts_with(stem));
        stem.filter(|(stem, _)| word.len() > stem.len() + 5)
            .map(|(_, value)| *value)
    };
    known.map(|(value, _)| *value).or_else(joined)
}

const SPEAKERS: &[&str] = &[
    "i", "m", "am", "it", "is", "s", "they", "are", "the", "we", "ich", "bin", "es", "ist", "je",
    "suis", "c", "est", "estoy", "soy", "now", "me", "siento",
];
const VERY: &[&str] = &[
    "very",
    "muy",
    "tres",
    "sehr",
    "extremely",
    "highly",
    "much",
    "mucho",
    "viel",
    "beaucoup",
    "far",
    "deutlich",
    "complete",
    "completely",
    "totally",
];
const RATHER: &[&str] = &[
    "rather",
    "quite",
    "somewhat",
    "slightly",
    "fairly",
    "a",
    "bit",
    "algo",
    "un",
    "eher",
    "etwas",
    "ziemlich",
    "plutot",
    "assez",
    "leicht",
    "legerement",
    "ligeramente",
];
const SEVERAL: &[&str] = &[
    "several",
    "few",
    "multiple",
    "some",
    "varias",
    "algunas",
    "pocas",
    "mehrmals",
    "einige",
    "mehrere",
    "plusieurs",
    "quelques",
];
const LESS: &[&str] = &[
    "less", "menos", "moins", "weniger", "seltener", "fewer", "under",
];

const JOINED: [(&str, i32); 8] = [
    ("kein", -60),
    ("nicht", -60),
    ("geringe", -40),
    ("schwach", -40),
    ("mittler", 0),
    ("teil", 0),
    ("stark", 40),
    ("hohe", 40),
];

const PERIODS: [(i32, &[&str]); 6] = [
    (70, &["hourly", "hour", "stundlich", "hora", "heure"]),
    (
        50,
        &[
            "daily",
            "day",
            "diario",
            "diaria",
            "diariamente",
            "dia",
            "dias",
            "taglich",
            "tag",
            "jour",
            "jours",
            "quotidien",
            "quotidienne",
            "quotidiennement",
        ],
    ),
    (
        20,
        &[
            "weekly",
            "week",
            "weeks",
            "semana",
            "semanas",
            "semanal",
            "semanalmente",
            "wochentlich",
            "woche",
            "wochen",
            "semaine",
            "semaines",
            "hebdomadaire",
        ],
    ),
    (
        -10,
        &[
            "monthly",
            "month",
            "months",
            "mes",
            "mensual",
            "mensualmente",
            "meses",
            "monatlich",
            "monat",
            "mois",
            "mensuel",
            "mensuellement",
        ],
    ),
    (
        -28,
        &[
            "quarterly",
            "quarter",
            "trimestre",
            "trimestral",
            "quartal",
            "vierteljahrlich",
        ],
    ),
    (
        -45,
        &[
            "yearly",
            "annually",
            "year",
            "ano",
            "anual",
            "anualmente",
            "jahrlich",
            "jahr",
            "annee",
            "annuel",
            "annuellement",
            "an",
        ],
    ),
];

/// How far something holds: enough to ask, since "somewhat agree" and "somewhat disagree" are far apart.
const DEGREES: [(i32, &[&str]); 3] = [
    (-10, &["somewhat", "algo", "etwas"]),
    (
        -35,
        &[
            "slightly",
            "minimally",
            "light",
            "mild",
            "leicht",
            "ligero",
            "leger",
            "doubtful",
            "sedentary",
        ],
    ),
    (
        35,
        &[
            "strongly",
            "mostly",
            "heavy",
            "severe",
            "starke",
            "fortement",
            "muchisimo",
        ],
    ),
];

const VALUES: [(i32, &[&str]); 9] = [
    (
        -60,
        &[
            "none", "never", "nothing", "nobody", "nada", "nunca", "ninguno", "ninguna", "nulo",
            "nula", "nulos", "nulas", "jamais", "aucun", "aucune", "rien", "nie", "niemals",
            "kein", "keine", "keinen", "nichts", "nul", "nulle", "sin", "sans", "ohne", "without",
        ],
    ),
    (
        -50,
        &[
            "terrible",
            "awful",
            "insuficiente",
            "insufficient",
            "insuffisant",
            "insuffisante",
            "ungenugend",
            "unacceptable",
            "inaceptable",
            "pesimo",
            "pesima",
        ],
    ),
    (
        -40,
        &[
            "low",
            "lower",
            "bajo",
            "baja",
            "bajos",
            "bajas",
            "faible",
            "faibles",
            "niedrig",
            "niedriger",
            "gering",
            "geringe",
            "bad",
            "poor",
            "pobre",
            "malo",
            "mala",
            "mal",
            "mauvais",
            "mauvaise",
            "schlecht",
            "schlechte",
            "worse",
            "peor",
            "pire",
            "schlechter",
            "weak",
            "debil",
            "beginner",
            "inicial",
            "novice",
            "principiante",
            "debutant",
            "anfanger",
            "minimal",
            "basic",
            "basico",
            "hostile",
            "hostil",
            "sporadic",
            "esporadico",
            "esporadica",
            "esporadicas",
            "rarely",
            "rare",
            "seldom",
            "selten",
            "rara",
            "raramente",
            "rarement",
            "reduced",
            "reducido",
            "reducida",
            "reduit",
            "small",
            "klein",
            "pequeno",
            "pequena",
            "petit",
            "petite",
            "wenig",
            "less",
            "menos",
            "moins",
            "weniger",
            "decreased",
        ],
    ),
    (
        -30,
        &[
            "little",
            "poco",
            "poca",
            "pocos",
            "pocas",
            "few",
            "peu",
            "occasional",
            "occasionally",
            "ocasional",
        ],
    ),
    (
        0,
        &[
            "medium",
            "medio",
            "media",
            "medios",
            "mittel",
            "moderate",
            "moderado",
            "moderada",
            "moderately",
            "moyen",
            "moyenne",
            "average",
            "normal",
            "standard",
            "estandar",
            "neutral",
            "neutro",
            "neutre",
            "sometimes",
            "manchmal",
            "parfois",
            "fair",
            "regular",
            "acceptable",
            "aceptable",
            "akzeptabel",
            "ausreichend",
            "same",
            "igual",
            "equal",
            "equally",
            "unchanged",
            "gleich",
            "pareil",
            "intermediate",
            "intermedio",
            "intermedia",
            "intermediaire",
            "mittelmassig",
            "manageable",
            "manejable",
            "sufficient",
            "suficiente",
            "suffisant",
            "mixed",
            "adequate",
            "adecuado",
            "adecuada",
        ],
    ),
    (
        30,
        &[
            "frequent",
            "frecuente",
            "frecuentes",
            "frequently",
            "often",
            "haufig",
            "oft",
            "souvent",
            "frequemment",
        ],
    ),
    (
        40,
        &[
            "high",
            "higher",
            "alto",
            "alta",
            "altos",
            "altas",
            "eleve",
            "elevee",
            "hoch",
            "hohe",
            "hoher",
            "much",
            "mucho",
            "mucha",
            "muchos",
            "muchas",
            "beaucoup",
            "viel",
            "viele",
            "many",
            "good",
            "bueno",
            "buena",
            "bien",
            "bon",
            "bonne",
            "gut",
            "gute",
            "better",
            "mejor",
            "mieux",
            "besser",
            "more",
            "mas",
            "mehr",
            "strong",
            "fuerte",
            "fort",
            "stark",
            "large",
            "gross",
            "grande",
            "grand",
            "advanced",
            "avanzado",
            "avanzada",
            "avance",
            "fortgeschritten",
            "increased",
        ],
    ),
    (
        50,
        &[
            "excessive",
            "excesivo",
            "excesiva",
            "critical",
            "critico",
            "critica",
            "kritisch",
        ],
    ),
    (
        60,
        &[
            "excellent",
            "excelente",
            "ausgezeichnet",
            "hervorragend",
            "perfect",
            "perfecto",
            "always",
            "siempre",
            "toujours",
            "immer",
            "expert",
            "experto",
            "experte",
            "extreme",
            "maximum",
            "constant",
            "constantly",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn said(texts: &str) -> String {
        let texts: Vec<&str> = texts.split(" / ").collect();
        presumed_order(&texts).map_or_else(
            || "-".to_owned(),
            |order| {
                let texts: Vec<&str> = order.iter().map(|at| texts[*at]).collect();
                texts.join(" / ")
            },
        )
    }

    #[test]
    fn labels_that_say_how_much_or_how_often_have_a_presumed_order_in_four_languages() {
        for (texts, order) in [
            ("High / Low / Medium", "Low / Medium / High"),
            (
                "Muy alta / Baja / Media / Muy baja / Alta",
                "Muy baja / Baja / Media / Alta / Muy alta",
            ),
            ("Hoch / Mittel / Niedrig", "Niedrig / Mittel / Hoch"),
            ("Faible / Élevé / Moyen", "Faible / Moyen / Élevé"),
            (
                "Daily / Monthly / Weekly / Less often than monthly",
                "Less often than monthly / Monthly / Weekly / Daily",
            ),
            (
                "Daily. / Weekly. / Several times per year. / Less than once per year. / I do not use any",
                "Less than once per year. / Several times per year. / Weekly. / Daily. / I do not use any",
            ),
            (
                "Täglich / Mehrmals im Monat / Wöchentlich / Nie",
                "Nie / Mehrmals im Monat / Wöchentlich / Täglich",
            ),
            (
                "I'm more confident now. / I'm equally confident now. / I'm less confident now.",
                "I'm less confident now. / I'm equally confident now. / I'm more confident now.",
            ),
            (
                "Excelente / Insuficiente / Aceptable / Pobre",
                "Insuficiente / Pobre / Aceptable / Excelente",
            ),
            (
                "Frecuentes / Nulas / Esporádicas",
                "Nulas / Esporádicas / Frecuentes",
            ),
        ] {
            assert_eq!(said(texts), order);
        }
    }

    #[test]
    fn names_and_kinds_have_no_presumed_order() {
        for texts in [
            "Red / Green / Blue",
            "Male / Female / Other",
            "Yes / No / Maybe",
            "High school / Bachelor / Master / Doctorate",
            "Sales / IT / Human resources",
            "Windows / Mac OS / Linux",
            "Full time / Part time / Student",
            "Email / Phone / A good chat over lunch / Letter",
            "Soltero / Casado / Viudo",
        ] {
            assert_eq!(said(texts), "-", "{texts}");
        }
    }
}
