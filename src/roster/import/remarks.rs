//! Free remarks about people: which columns hold them, and which of them ask for or against somebody. Nothing here
//! decides anything; it points a person to what only a person can judge.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use table::Keys;

use crate::finding::Collector;
use crate::finding::{Finding, Place, Severity};
use crate::roster::Person;
use crate::roster::cells::text::fold;
use crate::roster::columns::names::{Remarks, is_status, remarks};
use crate::roster::lookup::name_key;

/// Longer cells are looked at so far, in bytes.
const READ: usize = 4_000;

/// A column that is no field, by its number among such columns, and its header.
pub(in crate::roster) struct Column<'a> {
    pub(in crate::roster) at: usize,
    pub(in crate::roster) header: &'a str,
}

/// The cell of a person, by the person's index and the column's number.
pub(in crate::roster) type Cell<'a> = &'a dyn Fn(usize, usize) -> &'a str;

/// Remarks that ask for or against somebody, or say who knows whom.
pub(in crate::roster) fn findings<'a>(
    people: &[Person],
    columns: &[Column<'_>],
    cell: Cell<'a>,
    place: &dyn Fn(usize, usize) -> Option<Place>,
) -> Option<Finding> {
    let mut note = Collector::new("remarks-about-people", Severity::Warning);
    let mut headers = Vec::new();
    let reader = Reader::new(people);
    for column in columns {
        let before = note.count();
        let kind = remarks(column.header);
        for (index, person) in people.iter().enumerate() {
            if reader.asks(cell(index, column.at), kind, person) {
                note.person(|| place(index, column.at), Some(&person.id));
            }
        }
        if note.count() > before {
            headers.push(column.header);
        }
    }
    note.param("columns", headers.join("\n"));
    note.said("roster-remarks-about-people")
}

/// The same of people without their file.
pub(in crate::roster) fn of_people(people: &[Person]) -> Option<Finding> {
    let headers = field_headers(people);
    findings(
        people,
        &columns(headers.iter().copied().enumerate()),
        &|index, column| {
            people[index]
                .fields
                .get(headers[column])
                .map_or("", String::as_str)
        },
        &|_, _| None,
    )
}

/// Headers of `fields` that hold free remarks: those that say so, and those whose texts are about other people. For the
/// coordinator's eyes only.
pub(crate) fn headers(people: &[Person]) -> Vec<String> {
    let headers = field_headers(people);
    let reader = Reader::new(if headers.is_empty() { &[] } else { people });
    headers
        .into_iter()
        .filter(|header| {
            let kind = remarks(header);
            let asks = |p: &Person| {
                let cell = p.fields.get(*header);
                cell.is_some_and(|cell| reader.asks(cell, kind, p))
            };
            kind != Remarks::No || !is_status(header) && people.iter().any(asks)
        })
        .map(ToOwned::to_owned)
        .collect()
}

/// Headers of the people's own columns, in the order in which they come up.
fn field_headers(people: &[Person]) -> Vec<&str> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    people
        .iter()
        .flat_map(|p| p.fields.keys())
        .map(String::as_str)
        .filter(|header| seen.insert(header))
        .collect()
}

/// What remarks are looked through for.
struct Reader {
    /// Names of two words and more, as keys.
    full: Keys,
    /// Words of names.
    parts: Keys,
}

impl Reader {
    fn new(people: &[Person]) -> Self {
        let (mut full, mut parts) = (Keys::new(), Keys::new());
        for person in people {
            let key = name_key(&person.name);
            if key.contains(' ') {
                full.number(&key);
            }
            for part in key.split(' ').filter(|p| p.chars().count() >= 3) {
                parts.number(part);
            }
        }
        Self { full, parts }
    }

    /// Whether a text is about whom its writer should or should not meet.
    fn asks(&self, cell: &str, kind: Remarks, own: &Person) -> bool {
        let cell = cell.trim();
        if cell.is_empty() {
            return false;
        }
        if kind == Remarks::AboutPartners {
            return !nothing(cell);
        }
        let cell = match cell.char_indices().nth(READ) {
            Some((end, _)) => &cell[..end],
            None => cell,
        };
        // A column of names or addresses is no column of remarks.
        if kind == Remarks::No && cell.split_whitespace().count() < 3 {
            return false;
        }
        let folded = fold(cell);
        let words: Vec<&str> = folded.split(' ').collect();
        phrase(&words, kind == Remarks::Yes) || self.names(&words, cell, kind, own)
    }

    /// Whether somebody else of the roster is named.
    fn names(&self, words: &[&str], cell: &str, kind: Remarks, own: &Person) -> bool {
        let own_key = name_key(&own.name);
        let may_be_part = |word: &&str| word.chars().count() < 3 || self.parts.find(word).is_some();
        let full = (2..=4usize).any(|n| {
            words.windows(n).any(|w| {
                // Most words are nobody's name.
                if !w.iter().all(may_be_part) {
                    return false;
                }
                let key = name_key(&w.join(" "));
                key != own_key
                    && self.full.find(&key).is_some()
                    && (kind == Remarks::Yes || words.len() > n + 1)
            })
        });
        if full || kind != Remarks::Yes {
            return full;
        }
        // A first name by itself: with a capital, and not where any sentence has one.
        let mut starts = true;
        cell.split_whitespace().any(|word| {
            let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
            let counts = !starts && plain.starts_with(char::is_uppercase);
            starts = word.ends_with(['.', '!', '?', ':']);
            let key = fold(plain);
            counts
                && self.parts.find(&key).is_some()
                && !own_key.split(' ').any(|own| own == key)
                && !COMMON.contains(&key.as_str())
        })
    }
}

/// "None", "no", "-": nobody is meant.
fn nothing(cell: &str) -> bool {
    matches!(
        fold(cell).as_str(),
        "" | "no"
            | "none"
            | "nobody"
            | "no one"
            | "n a"
            | "na"
            | "nein"
            | "keine"
            | "keiner"
            | "niemand"
            | "non"
            | "aucun"
            | "aucune"
            | "personne"
            | "ninguno"
            | "ninguna"
            | "nadie"
            | "nope"
            | "nil"
            | "egal"
            | "no preference"
            | "not applicable"
            | "entfallt"
    )
}

/// Words that are names and other things too, capital or not.
const COMMON: &[&str] = &[
    "will", "may", "april", "june", "mark", "grace", "hope", "art", "bill", "rose", "sales",
    "finance", "mai", "august", "juni", "english", "german", "french", "spanish", "paris",
    "london", "berlin", "sun", "mon", "wed", "fri", "sat", "jan", "march",
];

/// Whether the words hold a phrase by which people ask for or against somebody; with `all` also those by which they only
/// say whom they know.
fn phrase(words: &[&str], all: bool) -> bool {
    let phrases = phrases();
    (0..words.len()).any(|at| {
        phrases.get(words[at]).is_some_and(|list| {
            list.iter().any(|(rest, weak)| {
                (all || !weak)
                    && words[at + 1..].len() >= rest.len()
                    && words[at + 1..].iter().zip(rest).all(|(w, p)| w == p)
            })
        })
    })
}

type Phrases = BTreeMap<&'static str, Vec<(Vec<&'static str>, bool)>>;

/// The phrases by their first word: the other words, and whether it is one of the weaker.
fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut phrases = Phrases::new();
        for (list, weak) in [(ASKS, false), (KNOWS, true)] {
            for phrase in list.split(", ") {
                let mut words = phrase.split(' ');
                if let Some(first) = words.next() {
                    phrases
                        .entry(first)
                        .or_default()
                        .push((words.collect(), weak));
                }
            }
        }
        phrases
    })
}

/// For or against somebody.
const ASKS: &str = "not with, not be with, no one in, no one from, noone in, noone from, nobody in, nobody from, none from, anyone but, anybody but, anyone except, anybody except, not be paired, not be matched, not to be paired, \
    not to be matched, not pair, not match, dont pair, dont match, don t pair, don t match, not my manager, not my boss, not my line manager, not my team, not from my team, keep away from, keep apart, away from, conflict of interest, \
    conflict with, please avoid, avoid, avoiding, rather not, prefer not to, not work with, do not want, don t want, not put me with, be paired with, be matched with, be paired again with, pair me with, pair with, match me with, match with, paired with, matched with, \
    prefer to be with, prefer somebody, prefer someone, preferably with, preferably someone, ideally with, ideally someone, would like to work with, like to be with, would love to work with, asked for, requested by, requests, insists on, \
    nicht mit, nicht zu, bitte nicht, bitte keine, bitte keinen, bitte niemand, bitte niemanden, niemand aus, niemanden aus, niemand vom, niemanden vom, niemand von, niemand im, keiner aus, keinen aus, keine aus, keinesfalls, auf keinen fall, bloss nicht, blos nicht, \
    nur nicht, lieber nicht, ungern mit, ausser mit, nicht zusammen, vermeiden, interessenkonflikt, gern mit, gerne mit, am liebsten mit, lieber mit, moglichst mit, bevorzugt mit, bitte mit, wunscht sich, wunsche mir, mochte mit, wurde gern mit, \
    pas avec, pas de personne, personne de, personne du, personne des, personne en, surtout pas, evitez, eviter, a eviter, sauf avec, ne souhaite pas, ne veut pas, ne pas mettre, ne pas associer, conflit d interet, conflit d interets, conflit avec, de preference avec, \
    plutot avec, si possible avec, souhaite etre avec, souhaite travailler avec, aimerait etre avec, aimerais etre avec, voudrais etre avec, binome avec, en binome avec, \
    no con, con nadie de, nadie de, nadie del, nadie en, por favor no, mejor no, evitar, evitad, evite, excepto con, salvo con, no quiere, no quiero, no emparejar, conflicto de interes, conflicto de intereses, conflicto con, preferiblemente con, prefiere con, preferiria con, \
    mejor con, a ser posible con, me gustaria con, le gustaria con, quiere estar con, quiero estar con, emparejar con";

/// Who knows whom.
const KNOWS: &str = "worked with, working with, works with, work with, worked for, works for, worked together, work together, works closely, sits with, sits next to, knows, know each other, already know, already knows, know well, \
    reported to, reports to, used to report, used to work, used to manage, managed by, former manager, ex manager, old manager, former boss, ex boss, previous mentor, previous mentee, was mentored, mentored by, mentored, has mentored, friend of, friends with, close to, \
    related to, married to, married, husband, wife, spouse, partner of, sister, brother, cousin, daughter of, son of, \
    kennt, kennen sich, kenne, kennt sich, schon gearbeitet, zusammengearbeitet, zusammen gearbeitet, gearbeitet mit, arbeitet mit, arbeite mit, hat mit, habe mit, berichtete an, fruherer chef, fruhere chefin, ehemaliger chef, ex chef, verheiratet, befreundet, \
    verwandt, ehemann, ehefrau, schwester, bruder, war mentor von, war mentee von, schon einmal mit, schon mal mit, bereits mit, \
    connait, connaissent, connais, a travaille avec, ai travaille avec, deja travaille, travaille avec, travaille deja avec, ancien manager, ancien chef, ancien responsable, marie avec, mariee avec, marie a, mariee a, conjoint, conjointe, epoux, epouse, ami de, amie de, \
    amis, soeur de, frere de, deja ete, \
    conoce, conocen, conozco, trabajo con, trabaja con, ha trabajado con, he trabajado con, trabajado con, ya trabajo, ya trabajaron, antiguo jefe, antigua jefa, ex jefe, ex jefa, casado con, casada con, pareja de, marido, esposa, esposo, amigo de, amiga de, amigos, \
    hermano de, hermana de, reportaba a";

/// The columns of a table's mapping that are kept under their own header and are neither statuses nor what stands beside
/// names.
pub(in crate::roster) fn columns<'a>(
    custom: impl Iterator<Item = (usize, &'a str)>,
) -> Vec<Column<'a>> {
    custom
        .filter(|(_, header)| !is_status(header))
        .map(|(at, header)| Column { at, header })
        .collect()
}
