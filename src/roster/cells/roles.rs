//! Words for the side of a pair.

use super::lists::{is_no, is_yes};
use super::text::fold;
use crate::roster::Role;

/// The role that a cell names, in English, German, French or Spanish; `None` when it names none that is known.
/// "Mentor / Mentee" and "both" are both; "none" and "no" are nobody's partner.
///
/// ```
/// use viceversa::roster::{Role, cells::roles::role};
/// assert_eq!(["Mentorin", "mentor / mentee", "keine"].map(role), [Some(Role::Mentor), Some(Role::Both), Some(Role::None)]);
/// assert_eq!(role("not as a mentor"), None);
/// ```
#[must_use]
pub fn role(cell: &str) -> Option<Role> {
    let folded = fold(cell);
    match folded.as_str() {
        "both" | "beide" | "beides" | "les deux" | "ambos" | "ambas" | "either" => {
            return Some(Role::Both);
        }
        "none" | "no" | "n a" | "keine" | "keiner" | "nein" | "aucun" | "aucune" | "non"
        | "ninguno" | "ninguna" | "neither" | "not participating" | "nicht dabei" => {
            return Some(Role::None);
        }
        _ => {}
    }
    let words: Vec<&str> = folded.split(' ').collect();
    if words.iter().any(|w| {
        matches!(
            *w,
            "not" | "no" | "nicht" | "kein" | "keine" | "pas" | "non" | "or" | "oder" | "ou"
        )
    }) {
        return None;
    }
    let mentor = words.iter().any(|w| is_mentor(w));
    let mentee = words.iter().any(|w| is_mentee(w));
    match (mentor, mentee) {
        (true, true) => Some(Role::Both),
        (true, false) => Some(Role::Mentor),
        (false, true) => Some(Role::Mentee),
        (false, false) => None,
    }
}

/// The side that a header names by itself ("I would like to be a mentor"), for columns of yes and no.
///
/// ```
/// use viceversa::roster::{Role, cells::roles::side};
/// assert_eq!(side("I would like to be a mentor"), Some(Role::Mentor));
/// assert_eq!(side("Mentor or mentee?"), None);
/// ```
#[must_use]
pub fn side(header: &str) -> Option<Role> {
    let folded = fold(header);
    let mentor = folded.split(' ').any(is_mentor);
    let mentee = folded.split(' ').any(is_mentee);
    match (mentor, mentee) {
        (true, false) => Some(Role::Mentor),
        (false, true) => Some(Role::Mentee),
        _ => None,
    }
}

/// Yes or no, for such columns; `None` for a blank or anything else.
///
/// ```
/// use viceversa::roster::cells::roles::answer;
/// assert_eq!(["x", "Nein", "later"].map(answer), [Some(true), Some(false), None]);
/// ```
#[must_use]
pub fn answer(cell: &str) -> Option<bool> {
    if is_yes(cell) {
        Some(true)
    } else if is_no(cell) {
        Some(false)
    } else {
        None
    }
}

fn is_mentor(word: &str) -> bool {
    matches!(
        word,
        "mentor"
            | "mentors"
            | "mentorin"
            | "mentoren"
            | "mentora"
            | "mentores"
            | "mentoras"
            | "mentrice"
            | "tuteur"
            | "tutrice"
    )
}

fn is_mentee(word: &str) -> bool {
    matches!(
        word,
        "mentee"
            | "mentees"
            | "mentorand"
            | "mentorandin"
            | "mentoree"
            | "mentore"
            | "mentorees"
            | "mentorado"
            | "mentorada"
            | "mentorizado"
            | "mentorizada"
            | "protege"
            | "protegee"
            | "protegido"
            | "protegida"
            | "telemaco"
    )
}
