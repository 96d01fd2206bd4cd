//! Which labels are kinds of something rather than degrees of it, so that nobody need be asked for their order.

use crate::roster::cells::text::fold;

/// Whether the question asks which, who or where, or the labels name such things: a country, a gender, a device, "Other".
pub(super) fn are_kinds(header: &str, question: &str, labels: &[&str]) -> bool {
    let other = labels.iter().any(|label| {
        let folded = fold(label);
        let first = folded.split(' ').next().unwrap_or_default();
        OTHER.contains(&first) || GENDERS.contains(&folded.as_str())
    });
    // "Too slow" and "too fast" are both wrong.
    let excess = labels.iter().filter(|label| {
        let folded = fold(label);
        let first = folded.split(' ').next().unwrap_or_default();
        ["too", "zu", "trop", "demasiado", "demasiada"].contains(&first)
    });
    let excess = excess.count() > 1;
    let asks = |text: &str| {
        let folded = fold(text);
        let words: Vec<&str> = folded
            .split(' ')
            .flat_map(|word| word.split('_'))
            .filter(|word| !word.is_empty())
            .collect();
        let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
        // In a long question such a word may be about anything.
        let named = words.len() <= 7 && has(NAMES);
        !has(DEGREES) && (named || words.first().is_some_and(|word| ASKS.contains(word)))
    };
    other || excess || asks(header) || asks(question)
}

const OTHER: &[&str] = &[
    "other",
    "others",
    "otro",
    "otra",
    "otros",
    "otras",
    "andere",
    "anderes",
    "sonstige",
    "sonstiges",
    "autre",
    "autres",
    "outro",
    "outra",
    "outros",
    "altro",
    "lainnya",
    "diger",
];
const GENDERS: &[&str] = &[
    "male",
    "female",
    "man",
    "woman",
    "men",
    "women",
    "non binary",
    "nonbinary",
    "m",
    "f",
    "masculino",
    "femenino",
    "hombre",
    "mujer",
    "mannlich",
    "weiblich",
    "divers",
    "homme",
    "femme",
    "masculin",
    "feminin",
    "feminino",
    "laki laki",
    "perempuan",
    "erkek",
    "kadin",
    "maschio",
    "femmina",
];
const ASKS: &[&str] = &[
    "which", "who", "where", "why", "cual", "cuales", "quien", "donde", "welche", "welcher",
    "welches", "wer", "wo", "warum", "qui", "pourquoi",
];
/// Words of questions whose answers have an order however they begin.
const DEGREES: &[&str] = &[
    "level",
    "levels",
    "often",
    "frequency",
    "frequently",
    "how",
    "extent",
    "much",
    "many",
    "degree",
    "intensity",
    "severity",
    "stage",
    "size",
    "amount",
    "rate",
    "experience",
    "satisfaction",
    "satisfied",
    "importance",
    "important",
    "likely",
    "confident",
    "comfortable",
    "nivel",
    "frecuencia",
    "cuanto",
    "cuanta",
    "cuantos",
    "cuantas",
    "intensidad",
    "grado",
    "tamano",
    "experiencia",
    "stufe",
    "niveau",
    "haufig",
    "wie",
    "frequence",
    "combien",
];
const NAMES: &[&str] = &[
    "gender",
    "sex",
    "genero",
    "sexo",
    "geschlecht",
    "genre",
    "sexe",
    "country",
    "pais",
    "land",
    "pays",
    "nationality",
    "nacionalidad",
    "city",
    "ciudad",
    "stadt",
    "ville",
    "region",
    "state",
    "province",
    "continent",
    "department",
    "departamento",
    "abteilung",
    "faculty",
    "facultad",
    "fakultat",
    "major",
    "program",
    "programme",
    "carrera",
    "studiengang",
    "field",
    "discipline",
    "subject",
    "occupation",
    "ocupacion",
    "profession",
    "profesion",
    "beruf",
    "job",
    "role",
    "rol",
    "position",
    "puesto",
    "employment",
    "ethnicity",
    "ethnic",
    "race",
    "etnia",
    "religion",
    "marital",
    "civil",
    "language",
    "idioma",
    "sprache",
    "langue",
    "device",
    "dispositivo",
    "platform",
    "plataforma",
    "plattform",
    "brand",
    "marca",
    "marke",
    "browser",
    "company",
    "sector",
    "industry",
    "branche",
    "type",
    "tipo",
    "typ",
    "kind",
    "place",
    "location",
    "team",
    "school",
    "university",
    "universidad",
    "institution",
    "course",
    "color",
    "colour",
    "party",
    "group",
    "category",
    "condition",
    "organization",
    "organisation",
    "affiliation",
    "reason",
    "method",
    "mode",
    "tool",
    "software",
    "os",
    "favorite",
    "favourite",
    "prefer",
    "preferred",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_from_degrees() {
        for (header, labels) in [
            ("Country", &["Peru", "Chile", "Spain"][..]),
            ("Which do you use?", &["Bus", "Tram", "Train"]),
            ("Travel", &["Bus", "Tram", "Other"]),
            ("Q3", &["Male", "Female", "Prefer to say it myself"]),
            ("user_device", &["Phone", "Tablet", "Desk"]),
        ] {
            assert!(are_kinds(header, header, labels), "{header}");
        }
        for (header, labels) in [
            ("Actividad", &["Activo", "Moderado", "Sedentario"][..]),
            ("Which level?", &["Dabbler", "Adept", "Sage"]),
            ("How is the tea?", &["Brisk", "Flat", "Mellow"]),
        ] {
            assert!(!are_kinds(header, header, labels), "{header}");
        }
    }
}
