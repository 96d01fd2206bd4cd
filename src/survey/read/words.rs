//! What headers and answers are called in forms tools, in four languages.

use super::mapping::ColumnUse;
use crate::roster::cells::text::fold;

/// Folded headers that say what a column is.
const HEADERS: [(ColumnUse, &[&str]); 9] = [
    (
        ColumnUse::Person,
        &[
            "email",
            "e mail",
            "email address",
            "e mail adresse",
            "e mail address",
            "adresse e mail",
            "adresse de messagerie",
            "correo electronico",
            "direccion de correo electronico",
            "username",
            "nutzername",
            "recipientemail",
            "recipient email",
            "employee id",
            "personalnummer",
            "externalreference",
            "external data reference",
            "person",
            "respondent",
        ],
    ),
    (
        ColumnUse::Ticket,
        &["token", "ticket", "zugangsschlussel", "jeton", "boleto"],
    ),
    (
        ColumnUse::Code,
        &[
            "code word",
            "codewort",
            "code",
            "mot de code",
            "palabra clave",
            "my code",
            "your code word",
        ],
    ),
    (
        ColumnUse::Start,
        &[
            "start time",
            "startzeit",
            "startdate",
            "start date",
            "heure de debut",
            "hora de inicio",
            "datum gestartet",
            "date started",
        ],
    ),
    (
        ColumnUse::End,
        &[
            "completion time",
            "fertigstellungszeit",
            "enddate",
            "end date",
            "heure de fin",
            "hora de finalizacion",
            "submitdate",
            "date submitted",
            "datum abgeschickt",
            "timestamp",
            "zeitstempel",
            "horodateur",
            "marca temporal",
        ],
    ),
    (
        ColumnUse::Seconds,
        &[
            "duration in seconds",
            "interviewtime",
            "total time",
            "gesamtzeit",
            "seconds",
        ],
    ),
    (
        ColumnUse::Side,
        &["role", "rolle", "rol", "side", "your role", "ihre rolle"],
    ),
    (
        ColumnUse::Pair,
        &["pair", "pair id", "paar", "tandem", "binome", "pareja"],
    ),
    (
        ColumnUse::Group,
        &[
            "department",
            "abteilung",
            "departement",
            "service",
            "departamento",
            "team",
            "equipe",
            "equipo",
            "location",
            "standort",
            "site",
            "ubicacion",
            "country",
            "land",
            "pays",
            "pais",
            "level",
            "stufe",
            "niveau",
            "nivel",
            "business unit",
            "bereich",
            "group",
            "gruppe",
        ],
    ),
];

/// What a header says a column is, when it says it.
pub(super) fn of_header(header: &str) -> Option<ColumnUse> {
    let folded = fold(header);
    HEADERS
        .iter()
        .find(|(_, names)| names.contains(&folded.as_str()))
        .map(|(what, _)| *what)
}

/// Columns that tools write for themselves: who, where, with which program. None of it is needed, so none of it is taken.
pub(super) fn is_trace(header: &str) -> bool {
    const TRACES: &[&str] = &[
        "id",
        "name",
        "last modified time",
        "uhrzeit der letzten anderung",
        "language",
        "sprache",
        "langue",
        "idioma",
        "ip address",
        "ipaddress",
        "ipaddr",
        "ip adresse",
        "status",
        "progress",
        "finished",
        "recordeddate",
        "recorded date",
        "responseid",
        "response id",
        "recipientlastname",
        "recipientfirstname",
        "recipient last name",
        "recipient first name",
        "locationlatitude",
        "locationlongitude",
        "location latitude",
        "location longitude",
        "distributionchannel",
        "distribution channel",
        "userlanguage",
        "user language",
        "respondent id",
        "collector id",
        "first name",
        "last name",
        "custom data 1",
        "lastpage",
        "last page",
        "letzte seite",
        "startlanguage",
        "start language",
        "seed",
        "refurl",
        "datestamp",
        "antwort id",
        "nom",
        "nombre",
        "total points",
        "quiz feedback",
        "grade posted time",
        "score",
        "points",
        "feedback",
        "vorname",
        "nachname",
    ];
    TRACES.contains(&fold(header).as_str())
}

/// The first headers of a Microsoft Forms export, in four languages.
pub(super) fn is_ms_forms(headers: &[String]) -> bool {
    let is = |at: usize, what: ColumnUse| {
        headers.get(at).and_then(|header| of_header(header)) == Some(what)
    };
    headers.first().is_some_and(|first| fold(first) == "id")
        && is(1, ColumnUse::Start)
        && is(2, ColumnUse::End)
}

/// The first header of a Google Forms export, in four languages.
pub(super) fn is_stamp(header: &str) -> bool {
    ["timestamp", "zeitstempel", "horodateur", "marca temporal"].contains(&fold(header).as_str())
}

/// "Does not apply", as tools and people write it.
pub(super) fn is_not_applicable(folded: &str) -> bool {
    const NONE: &[&str] = &[
        "n a",
        "not applicable",
        "does not apply",
        "nicht zutreffend",
        "trifft nicht auf mich zu",
        "entfallt",
        "k a",
        "keine angabe",
        "sans objet",
        "non applicable",
        "ne s applique pas",
        "no aplica",
        "no procede",
    ];
    NONE.contains(&folded)
}

/// Not chosen, in a column that is about one option.
pub(super) fn is_unchosen(folded: &str) -> bool {
    const NO: &[&str] = &[
        "0",
        "no",
        "n",
        "false",
        "nein",
        "non",
        "falsch",
        "faux",
        "falso",
        "not selected",
        "nicht gewahlt",
        "nicht ausgewahlt",
        "unchecked",
    ];
    NO.contains(&folded)
}

/// Labels of usual scales, lowest first, folded: to know the order of labels in a file without an instrument.
pub(super) const SCALES: [&[&str]; 19] = [
    &[
        "strongly disagree",
        "disagree",
        "neither agree nor disagree",
        "agree",
        "strongly agree",
    ],
    &[
        "strongly disagree",
        "disagree",
        "neutral",
        "agree",
        "strongly agree",
    ],
    &[
        "strongly disagree",
        "disagree",
        "undecided",
        "agree",
        "strongly agree",
    ],
    &["strongly disagree", "disagree", "agree", "strongly agree"],
    &[
        "strongly disagree",
        "disagree",
        "somewhat disagree",
        "neither agree nor disagree",
        "somewhat agree",
        "agree",
        "strongly agree",
    ],
    &[
        "strongly disagree",
        "somewhat disagree",
        "neither agree nor disagree",
        "somewhat agree",
        "strongly agree",
    ],
    &["never", "rarely", "sometimes", "often", "always"],
    &[
        "very dissatisfied",
        "dissatisfied",
        "neutral",
        "satisfied",
        "very satisfied",
    ],
    &[
        "very dissatisfied",
        "dissatisfied",
        "neither satisfied nor dissatisfied",
        "satisfied",
        "very satisfied",
    ],
    &["not at all", "slightly", "moderately", "very", "extremely"],
    &["very poor", "poor", "fair", "good", "very good"],
    &[
        "stimme gar nicht zu",
        "stimme eher nicht zu",
        "weder noch",
        "stimme eher zu",
        "stimme voll zu",
    ],
    &[
        "stimme uberhaupt nicht zu",
        "stimme eher nicht zu",
        "teils teils",
        "stimme eher zu",
        "stimme voll und ganz zu",
    ],
    &[
        "trifft nicht zu",
        "trifft eher nicht zu",
        "teils teils",
        "trifft eher zu",
        "trifft zu",
    ],
    &["nie", "selten", "manchmal", "oft", "immer"],
    &[
        "pas du tout d accord",
        "plutot pas d accord",
        "ni d accord ni pas d accord",
        "plutot d accord",
        "tout a fait d accord",
    ],
    &["jamais", "rarement", "parfois", "souvent", "toujours"],
    &[
        "muy en desacuerdo",
        "en desacuerdo",
        "ni de acuerdo ni en desacuerdo",
        "de acuerdo",
        "muy de acuerdo",
    ],
    &["nunca", "casi nunca", "a veces", "casi siempre", "siempre"],
];
