//! Which column of a list of sessions is which, by its header in four languages.

use serde::{Deserialize, Serialize};

use crate::files::Table;
use crate::roster::Role;
use crate::roster::cells::roles::side;
use crate::roster::cells::text::fold;

/// Headers of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SessionColumns {
    /// Who mentors.
    pub mentor: Option<String>,
    /// Who is mentored.
    pub mentee: Option<String>,
    /// When it was.
    pub date: Option<String>,
    /// How long it took.
    pub minutes: Option<String>,
    /// What it was about.
    pub topic: Option<String>,
    /// Progress towards the goal, 1 to 5.
    pub progress: Option<String>,
    /// When the next one is.
    pub next: Option<String>,
    /// A note.
    pub note: Option<String>,
}

/// What a header has to name, as folded words; the first list that one matches is its column.
const DATE: &[&str] = &[
    "date",
    "day",
    "held on",
    "met on",
    "session date",
    "datum",
    "tag",
    "termin",
    "getroffen am",
    "jour",
    "fecha",
    "dia",
];
const MINUTES: &[&str] = &[
    "minutes", "minute", "min", "duration", "length", "hours", "hour", "dauer", "minuten",
    "stunden", "duree", "heures", "duracion", "minutos", "horas",
];
const TOPIC: &[&str] = &[
    "topic", "topics", "theme", "subject", "agenda", "thema", "themen", "inhalt", "sujet",
    "sujets", "tema", "temas", "asunto",
];
const PROGRESS: &[&str] = &[
    "progress",
    "goal",
    "fortschritt",
    "zielerreichung",
    "ziel",
    "progres",
    "avancement",
    "objectif",
    "progreso",
    "avance",
    "objetivo",
];
const NEXT: &[&str] = &[
    "next",
    "naechste",
    "naechster",
    "naechstes",
    "nachste",
    "nachster",
    "nachstes",
    "folgetermin",
    "prochain",
    "prochaine",
    "proxima",
    "proximo",
    "siguiente",
];
const NOTE: &[&str] = &[
    "note",
    "notes",
    "comment",
    "comments",
    "remark",
    "remarks",
    "notiz",
    "notizen",
    "bemerkung",
    "bemerkungen",
    "kommentar",
    "remarque",
    "remarques",
    "commentaire",
    "commentaires",
    "nota",
    "notas",
    "observacion",
    "observaciones",
    "comentario",
    "comentarios",
];

/// The columns that headers name. Of several columns of one side an id is preferred to an address, and that to a name.
pub(super) fn columns(table: &Table) -> SessionColumns {
    let headers = table.headers();
    let folded: Vec<String> = headers.iter().map(|header| fold(header)).collect();
    let mut taken = vec![false; headers.len()];
    let mut people = |role: Role| {
        let best = (0..headers.len())
            .filter(|at| side(&headers[*at]) == Some(role))
            .min_by_key(|at| (rank(&folded[*at]), *at));
        if let Some(at) = best {
            taken[at] = true;
        }
        best.map(|at| headers[at].clone())
    };
    let (mentor, mentee) = (people(Role::Mentor), people(Role::Mentee));
    // "Next date" is no date of a session, so the next one is looked for first.
    let mut named = |words: &[&str]| {
        let at = (0..headers.len()).find(|at| !taken[*at] && names(&folded[*at], words))?;
        taken[at] = true;
        Some(headers[at].clone())
    };
    let next = named(NEXT);
    let date = named(DATE);
    let minutes = named(MINUTES);
    let progress = named(PROGRESS);
    let note = named(NOTE);
    let topic = named(TOPIC);
    SessionColumns {
        mentor,
        mentee,
        date,
        minutes,
        topic,
        progress,
        next,
        note,
    }
}

fn rank(folded: &str) -> u8 {
    let has = |words: &[&str]| folded.split(' ').any(|word| words.contains(&word));
    if has(&["id", "number", "nr", "personalnummer", "matricule"]) {
        0
    } else if has(&["email", "mail", "courriel", "correo"]) {
        1
    } else {
        2
    }
}

fn names(folded: &str, words: &[&str]) -> bool {
    words.iter().any(|wanted| {
        folded == *wanted
            || if wanted.contains(' ') {
                folded.contains(wanted)
            } else {
                folded.split(' ').any(|word| word == *wanted)
            }
    })
}
