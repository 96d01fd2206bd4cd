//! What a header asks for, by its words: an age, a place in an order, a detail, a name, what the options do not say.

use crate::roster::cells::text::fold;

/// Whether a header asks for a number that is no point of a scale: an age, years, how many.
pub(super) fn asks_amount(header: &str) -> bool {
    const FIRST: &[&str] = &[
        "age",
        "alter",
        "edad",
        "your age",
        "what is your age",
        "how old",
        "ihr alter",
        "dein alter",
        "wie alt",
        "quel age",
        "quel est votre age",
        "votre age",
        "que edad",
        "cual es su edad",
        "how many",
        "how much time",
        "how long",
        "wie viele",
        "wieviele",
        "wie lange",
        "wie viel",
        "combien",
        "depuis combien",
        "cuantos",
        "cuantas",
        "cuanto tiempo",
        "number of",
        "difference between",
        "anzahl",
        "nombre de",
        "numero de",
        "years",
        "jahre",
        "annees",
        "anos",
        "months",
        "monate",
        "mois",
        "meses",
        "hours",
        "stunden",
        "heures",
        "horas",
        "minutes",
        "minuten",
        "minutos",
        "days",
        "tage",
        "tenure",
        "dienstjahre",
        "betriebszugehorigkeit",
        "anciennete",
        "antiguedad",
        "year of birth",
        "birth year",
        "geburtsjahr",
        "annee de naissance",
        "ano de nacimiento",
        "weekly hours",
        "headcount",
        "salary",
        "gehalt",
        "salaire",
        "salario",
        "zip",
        "postcode",
        "plz",
    ];
    const WITHIN: &[&str] = &[
        " how many hours ",
        " how many days ",
        " how many minutes ",
        " how many years ",
        " how many times ",
        " how many people ",
        " wie viele stunden ",
        " wie viele tage ",
        " combien d heures ",
        " cuantas horas ",
        " cuantos dias ",
        " cuantas personas ",
        " quantas ",
        " quantos ",
        " quanti ",
        " quante ",
        " hoeveel ",
        " hur manga ",
        " hvor mange ",
        " kuinka monta ",
        " berapa ",
        " kac ",
        " сколько ",
        " ile ",
        " kolik ",
        " bao nhieu ",
    ];
    const UNSPACED: &[&str] = &["몇 ", "몇명", "多少", "几个", "几次", "幾", "何人", "何回"];
    let folded = fold(header);
    // "2. How many …".
    let folded = folded.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let within = format!(" {folded} ");
    FIRST.iter().any(|word| {
        folded == *word
            || folded
                .strip_prefix(word)
                .is_some_and(|rest| rest.starts_with(' '))
    }) || WITHIN.iter().any(|phrase| within.contains(phrase))
        || UNSPACED.iter().any(|phrase| header.contains(phrase))
}

/// Whether a question asks which, who, where or whether, so that numbers below it may stand for options, and says nothing about degrees.
pub(super) fn asks_which(question: &str) -> bool {
    const FIRST: &[&str] = &[
        "which", "what", "where", "who", "do", "does", "did", "are", "is", "was", "were", "have",
        "has", "will", "would", "can", "should", "if", "please", "welche", "welcher", "welches",
        "was", "wo", "wer", "haben", "hast", "sind", "bist", "quel", "quelle", "quels", "ou",
        "qui", "avez", "etes", "que", "cual", "cuales", "donde", "quien", "tiene", "tienes", "es",
        "qual", "quais", "onde", "quem",
    ];
    const DEGREES: &[&str] = &[
        "level",
        "rate",
        "rating",
        "scale",
        "satisfied",
        "satisfaction",
        "likely",
        "likelihood",
        "extent",
        "important",
        "importance",
        "confident",
        "comfortable",
        "agree",
        "often",
        "much",
        "well",
        "feel",
        "skala",
        "stufe",
        "zufrieden",
        "wichtig",
        "niveau",
        "echelle",
        "satisfait",
        "nivel",
        "escala",
        "satisfecho",
        "grado",
        "likert",
    ];
    let folded = fold(question);
    let mut words = folded
        .split(' ')
        .filter(|word| !word.is_empty() && !word.starts_with(|c: char| c.is_ascii_digit()));
    let asks = words
        .clone()
        .next()
        .is_some_and(|first| FIRST.contains(&first));
    asks && !words.any(|word| DEGREES.contains(&word))
}

/// Whether a question is about what has no degrees however it is put: "How do you identify your gender?"
pub(super) fn names_kind(question: &str) -> bool {
    const KINDS: &[&str] = &[
        "gender",
        "sex",
        "genero",
        "sexo",
        "geschlecht",
        "genre",
        "sexe",
        "country",
        "pais",
        "nationality",
        "nacionalidad",
        "nationalitat",
        "nationalite",
        "ethnicity",
        "race",
        "religion",
        "marital",
        "familienstand",
    ];
    let folded = fold(question);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.len() <= 12 && words.iter().any(|word| KINDS.contains(word))
}

/// The ends that a question names: "on a scale from 1 to 5", "auf einer Skala von 1 bis 5".
pub(super) fn told_ends(question: &str) -> Option<(i64, i64)> {
    const SCALES: &[&str] = &["scale", "skala", "escala", "echelle"];
    const BETWEEN: &[&str] = &[
        "from", "of", "to", "von", "bis", "de", "del", "a", "al", "and", "between", "entre", "y",
        "et",
    ];
    let folded = fold(&question.replace(['-', '–'], " "));
    let mut words = folded.split(' ').filter(|word| !word.is_empty());
    words.find(|word| SCALES.contains(word))?;
    let mut numbers = words
        .filter(|word| !BETWEEN.contains(word))
        .take(2)
        .map(|word| word.parse::<i64>().ok());
    let (low, high) = (numbers.next()??, numbers.next()??);
    (low < high && high - low <= 10).then_some((low, high))
}

/// Whether a header asks for places in an order: "rank_home", "Please rank these".
pub(super) fn is_rank(header: &str) -> bool {
    const RANKS: &[&str] = &[
        "rank",
        "ranking",
        "ranked",
        "rangfolge",
        "reihenfolge",
        "classez",
    ];
    // "RankTaste".
    let joined = ["Rank", "Ranking", "rank"].iter().any(|word| {
        let rest = header.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    });
    let folded = fold(header);
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    joined
        || words
            .clone()
            .next()
            .is_some_and(|first| RANKS.contains(&first))
        || words.any(|word| word == "rank")
            && ["order", "the following", "please"]
                .iter()
                .any(|word| folded.contains(word))
}

/// Whether a header asks for the number of a thing: "What was your tablet's number?"
pub(super) fn is_number(header: &str) -> bool {
    let folded = fold(header);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    (2..=7).contains(&words.len())
        && words
            .last()
            .is_some_and(|last| ["number", "nummer", "numero"].contains(last))
}

/// Whether a header names a detail of the occasion or of the person and says nothing else: "time", "Wave 2", "Highest education". Numbers
/// below it may be codes.
pub(super) fn is_detail(header: &str) -> bool {
    const OCCASION: &str = " time times timepoint duration wave session visit occasion measurement round trial block period phase day days week weeks month months year \
        quarter semester order sequence \
        zeit zeiten zeitpunkt dauer welle sitzung besuch messung messzeitpunkt runde durchgang periode tag tage woche wochen monat monate jahr quartal reihenfolge \
        temps duree vague seance visite mesure periode jour jours semaine semaines mois annee trimestre ordre \
        tiempo duracion ola sesion visita medicion ronda periodo fase dia dias semana semanas mes meses ano orden ";
    const PERSON: &str = " condition group arm cohort class school site team department dept region country sex gender education degree income marital ethnicity race religion \
        occupation position role rank grade age children language seniority tenure treatment cluster rater handedness \
        bedingung gruppe kohorte klasse schule standort abteilung bereich land geschlecht bildung abschluss schulabschluss bildungsabschluss einkommen familienstand ethnie \
        beruf funktion rolle rang alter altersgruppe kinder sprache \
        groupe cohorte classe ecole equipe service departement pays sexe genre education diplome revenu profession poste rang anciennete enfants langue \
        condicion grupo cohorte clase escuela sede equipo departamento pais sexo genero educacion estudios ingresos etnia profesion cargo puesto rango edad hijos idioma ";
    const BESIDE: &str = " in of the your my what is which point points no nr num number code level category group min mins minutes sec secs seconds hours current highest study \
        experimental survey respondent participant employee status \
        der die das des ihr ihre dein deine was ist welche welches hochster hochste aktuelle minuten sekunden stunden stufe kategorie nummer \
        de du la le les votre ton quel quelle est niveau categorie numero actuel \
        del el los su tu cual es nivel categoria mas alto ";
    let folded = fold(header);
    let is = |list: &str, word: &str| list.contains(&format!(" {word} "));
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
        .filter(|word| !word.is_empty())
        .collect();
    let known = |word: &&str| is(OCCASION, word) || is(PERSON, word) || is(BESIDE, word);
    words.len() <= 5
        && words.iter().all(known)
        && words
            .iter()
            .any(|word| is(OCCASION, word) || is(PERSON, word))
}

/// Whether a question asks which year, class or term it is for somebody: "Which year are you in?", "¿Qué año cursas?".
pub(super) fn asks_detail(question: &str) -> bool {
    const WHICH: [&str; 16] = [
        "what",
        "which",
        "que",
        "cual",
        "quel",
        "quelle",
        "welche",
        "welches",
        "welchem",
        "welcher",
        "in",
        "en",
        "dans",
        "de",
        "wievieltes",
        "im",
    ];
    const OF: [&str; 24] = [
        "year",
        "years",
        "semester",
        "grade",
        "class",
        "ano",
        "anos",
        "semestre",
        "curso",
        "grado",
        "ciclo",
        "cuatrimestre",
        "jahr",
        "jahrgang",
        "klasse",
        "fachsemester",
        "annee",
        "classe",
        "niveau",
        "cohort",
        "wave",
        "group",
        "gruppe",
        "grupo",
    ];
    let folded = fold(question);
    let words: Vec<&str> = folded.split(' ').collect();
    words.first().is_some_and(|word| WHICH.contains(word))
        && words.iter().take(4).any(|word| OF.contains(word))
}

/// Whether a question asks for a recommendation, as eNPS does.
pub(super) fn recommends(question: &str) -> bool {
    let folded = fold(question);
    let stems = [
        "recommend",
        "weiterempfehl",
        "empfehl",
        "recommand",
        "recomiend",
        "recomend",
    ];
    let named = folded
        .split(' ')
        .any(|word| ["enps", "nps"].contains(&word));
    named || stems.iter().any(|stem| folded.contains(stem))
}

/// Whether a header asks for what the options do not name: "Other (please specify)".
pub(super) fn is_other(header: &str) -> bool {
    let folded = fold(header);
    let opens = [
        "other please",
        "other specify",
        "other describe",
        "sonstiges bitte",
        "anderes bitte",
        "autre precisez",
        "autre veuillez",
        "otro especifique",
        "otra especifique",
        "otros especifique",
        "please specify",
        "bitte angeben",
    ];
    let whole = [
        "other",
        "others",
        "sonstiges",
        "sonstige",
        "anderes",
        "andere",
        "autre",
        "autres",
        "otro",
        "otra",
        "otros",
        "other text",
        "other other",
    ];
    whole.contains(&folded.as_str()) || opens.iter().any(|start| folded.starts_with(start))
}

/// Whether a header ends with what tools write for the field beside "Other": "Q5_9_TEXT", "role.other", "Which tools? - Other - Text".
pub(super) fn ends_with_other(header: &str) -> bool {
    let ends = [
        "_TEXT",
        "_text",
        "_other",
        ".other",
        "_Other",
        "_otro",
        "_autre",
        " - Text",
        "[Other]",
        "[Sonstiges]",
    ];
    ends.iter().any(|end| header.ends_with(end))
}

/// Who somebody is, or where to find them.
const WHO: &[&str] = &[
    "name",
    "nombre",
    "nombres",
    "nome",
    "sobrenome",
    "apellido",
    "apellidos",
    "nom",
    "prenom",
    "vorname",
    "nachname",
    "email",
    "mail",
    "correo",
    "courriel",
    "address",
    "direccion",
    "adresse",
    "endereco",
    "phone",
    "telefono",
    "telephone",
    "telefon",
    "telefone",
    "password",
    "passwort",
    "contrasena",
];

/// What else is asked of somebody in a word or two, in none of their own.
const DETAILS: &[&str] = &[
    "names",
    "contact",
    "contacto",
    "id",
    "code",
    "username",
    "birth",
    "birthday",
    "age",
    "edad",
    "alter",
    "zip",
    "postal",
    "city",
    "country",
    "number",
    "nama",
    "nim",
    "matricula",
    "dni",
    "student",
    "link",
    "url",
];

/// Whether a header asks in a sentence for words of one's own, and not for who somebody is.
pub(super) fn asks_for_words(header: &str) -> bool {
    let folded = fold(header);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let sentence = header.trim_end().ends_with('?') && words.len() > 2 || words.len() > 5;
    sentence
        && !words
            .iter()
            .any(|word| WHO.contains(word) || DETAILS.contains(word))
}

/// Whether a header asks who somebody is or where to find them.
pub(super) fn asks_who(header: &str) -> bool {
    let folded = fold(header);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.len() <= 10 && words.iter().any(|word| WHO.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_that_name_a_detail_are_told_from_questions() {
        for header in [
            "time",
            "Time_point",
            "duration (min)",
            "wave2",
            "Zeitpunkt",
            "Durée",
            "duración",
            "group",
            "Highest education",
            "What is your gender?",
            "Höchster Bildungsabschluss",
            "Niveau de diplôme",
            "Nivel de estudios",
        ] {
            assert!(is_detail(header), "{header}");
        }
        for header in [
            "I have enough time",
            "Time is used well",
            "My team listens to me",
            "The order of sessions helped",
            "Status",
            "q12",
            "number",
            "calm",
        ] {
            assert!(!is_detail(header), "{header}");
        }
    }

    #[test]
    fn an_age_is_told_from_a_statement_about_years() {
        for header in [
            "Age",
            "How many hours a week?",
            "Years with us",
            "Wie alt sind Sie?",
            "Anzahl Treffen",
            "Combien de fois ?",
        ] {
            assert!(asks_amount(header), "{header}");
        }
        for header in [
            "I will be here in five years",
            "Agency",
            "The hours suit me",
            "Alternatives are discussed",
        ] {
            assert!(!asks_amount(header), "{header}");
        }
        assert!(
            recommends("How likely are you to recommend us?")
                && recommends("eNPS")
                && !recommends("How satisfied are you?")
        );
    }
}
