//! A value taken apart for comparison: its words, its numbers, and whether it looks abbreviated.

use sorting::ColdSort;

use crate::roster::cells::text::fold;

/// One value.
#[derive(Debug)]
pub(super) struct Form {
    /// As written.
    pub value: String,
    /// Folded words, abbreviations written out, without those that only join others.
    words: Vec<String>,
    /// The words in the order of the alphabet.
    sorted: Vec<String>,
    /// All words in one, "ue" as "u".
    plain: String,
    /// Numbers and single letters, which must agree.
    marks: Vec<String>,
    /// Which known name it is, if any.
    name: Option<usize>,
    /// First letters of the words; the second counts those that join others, too.
    initials: [String; 2],
    /// What stands before a bracket, or in a place before a comma; and what is in the bracket.
    parts: Option<(String, Option<String>)>,
    /// Written like an abbreviation: capitals only, or with a full stop.
    short: bool,
    /// Words that end with a full stop.
    stopped: bool,
    /// Two to five letters, folded, where it is nothing else.
    token: Option<String>,
}

impl Form {
    pub(super) fn new(value: String, place: bool) -> Self {
        let all = pieces(&value);
        let words = words_of(&all);
        let initials = |words: &mut dyn Iterator<Item = &String>| -> String {
            words.filter_map(|word| word.chars().next()).collect()
        };
        let letters: String = value.chars().filter(|c| c.is_alphabetic()).collect();
        let folded = fold(&value);
        let mut said = all.iter().filter(|word| !joins(word));
        let token = match (said.next(), said.next()) {
            (Some(one), None) => Some(one.clone()),
            _ => None,
        };
        Self {
            plain: plain(&words),
            sorted: {
                let mut sorted = words.clone();
                sorted.cold_sort();
                sorted
            },
            marks: words.iter().filter(|word| is_mark(word)).cloned().collect(),
            name: NAMES
                .iter()
                .position(|names| names.split(", ").any(|name| name == folded)),
            initials: [initials(&mut words.iter()), initials(&mut all.iter())],
            parts: split(&value, place),
            short: letters.chars().count() <= 5
                && (value.contains('.')
                    || (letters.chars().all(char::is_uppercase) && letters.len() >= 2)),
            stopped: value.contains('.'),
            token: token.filter(|token| {
                (2..=5).contains(&token.chars().count()) && token.chars().all(char::is_alphabetic)
            }),
            words,
            value,
        }
    }

    /// Neither an abbreviation nor with something in brackets.
    pub(super) fn is_whole(&self) -> bool {
        !self.short && self.parts.is_none()
    }

    /// Two spellings of one value, by their letters.
    pub(super) fn alike(&self, other: &Self) -> bool {
        if self.name.is_some() && self.name == other.name {
            return true;
        }
        if self.plain.is_empty() || other.plain.is_empty() {
            return false;
        }
        if self.plain == other.plain {
            return true;
        }
        if self.marks != other.marks {
            return false;
        }
        if self.words.len() != other.words.len() {
            return false;
        }
        if self.words.len() > 1 && self.sorted == other.sorted {
            return true;
        }
        let mut different = self.words.iter().zip(&other.words).filter(|(a, b)| a != b);
        let (first, second) = (different.next(), different.next());
        match (first, second) {
            (Some((a, b)), None) => slip(a, b) || (self.stopped || other.stopped) && begins(a, b),
            _ => false,
        }
    }

    /// "London (King's Cross)" within "London", "Human Resources (HR)" within "HR".
    pub(super) fn is_within(&self, whole: &Self) -> bool {
        let Some((head, inner)) = &self.parts else {
            return false;
        };
        whole.parts.is_none()
            && [Some(head), inner.as_ref()]
                .into_iter()
                .flatten()
                .any(|part| {
                    let part = plain(&words_of(&pieces(part)));
                    !part.is_empty() && part == whole.plain
                })
    }

    /// Whether this is an abbreviation of the other.
    pub(super) fn shortens(&self, long: &Self) -> bool {
        let Some(token) = &self.token else {
            return false;
        };
        if long.marks != self.marks || long.parts.is_some() {
            return false;
        }
        if long.words.len() > 1 {
            let doubled: String = long.initials[0].chars().flat_map(|c| [c, c]).collect();
            return long.initials.contains(token) || *token == doubled;
        }
        let Some(word) = long.words.first() else {
            return false;
        };
        let (short, full) = (token.chars().count(), word.chars().count());
        if short < 3 || full < short + 2 || long.short {
            return false;
        }
        let begins = word.starts_with(token.as_str())
            && (self.short && short <= 4 || self.stopped || short == 3);
        begins || self.short && short <= 4 && is_skeleton(token, word)
    }
}

/// The folded words; letters with full stops or "&" between them ("H.R.", "R&D") are one word.
fn pieces(value: &str) -> Vec<String> {
    let spaced = value.replace(['&', '+'], " and ");
    let folded = fold(&spaced);
    let mut pieces: Vec<String> = Vec::new();
    let mut single = false;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let one = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        match pieces.last_mut() {
            Some(last) if one && single => last.push_str(word),
            _ => pieces.push(word.to_owned()),
        }
        // "R & D": the word between two letters joins them.
        if one {
            single = true;
        } else if !(single && word == "and") {
            single = false;
        }
        if single && word == "and" {
            pieces.pop();
        }
    }
    pieces
}

/// The words that say something, with abbreviations written out.
fn words_of(pieces: &[String]) -> Vec<String> {
    pieces
        .iter()
        .filter(|word| !joins(word))
        .flat_map(|word| written_out(word).split(' '))
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

fn plain(words: &[String]) -> String {
    words
        .concat()
        .replace("ue", "u")
        .replace("oe", "o")
        .replace("ae", "a")
}

/// Words that only join others, or say that it is a department.
fn joins(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "the"
            | "of"
            | "for"
            | "und"
            | "fur"
            | "fuer"
            | "der"
            | "die"
            | "das"
            | "et"
            | "de"
            | "des"
            | "du"
            | "la"
            | "le"
            | "les"
            | "d"
            | "l"
            | "y"
            | "del"
            | "los"
            | "las"
            | "el"
            | "dept"
            | "dpt"
            | "department"
            | "departement"
            | "departamento"
            | "dpto"
            | "abteilung"
            | "abt"
    )
}

/// Abbreviations that mean one thing wherever they stand.
fn written_out(word: &str) -> &str {
    match word {
        "mgmt" | "mgt" | "mngt" => "management",
        "mktg" | "mkt" | "mkting" => "marketing",
        "comms" | "comm" => "communications",
        "ops" => "operations",
        "eng" | "engg" | "engr" => "engineering",
        "dev" => "development",
        "svc" | "svcs" | "srvcs" => "services",
        "intl" => "international",
        "natl" => "national",
        "admin" => "administration",
        "acctg" | "acct" | "accts" => "accounting",
        "mfg" => "manufacturing",
        "govt" => "government",
        "hq" => "headquarters",
        "hr" => "human resources",
        "rrhh" => "recursos humanos",
        "rh" => "ressources humaines",
        "rnd" => "research development",
        "gf" => "geschaftsfuhrung",
        "str" => "strasse",
        "bldg" => "building",
        word => word,
    }
}

fn is_mark(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit())
        || word.chars().count() == 1
        || matches!(
            word,
            "ii" | "iii" | "iv" | "vi" | "vii" | "viii" | "ix" | "xi" | "xii"
        )
}

/// One slip of the pen: a letter left out, put in or changed places in a word of five letters or more, or a wrong one in six; an ending "s".
fn slip(a: &str, b: &str) -> bool {
    let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if is_mark(a) || is_mark(b) || x.first() != y.first() {
        return false;
    }
    let (short, long) = (x.len().min(y.len()), x.len().max(y.len()));
    let plural = if x.len() < y.len() { (a, b) } else { (b, a) };
    if short >= 4 && plural.1.strip_suffix('s') == Some(plural.0) {
        return true;
    }
    if long - short > 1 || short < 5 {
        return false;
    }
    let wrong = short == long && x.iter().zip(&y).filter(|(a, b)| a != b).count() == 1;
    strsim::damerau_levenshtein(a, b) == 1 && (!wrong || short >= 6)
}

/// "Fin" of "Financial", where one of them was written with a full stop.
fn begins(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    short.chars().count() >= 3 && long.starts_with(short)
}

/// "lds" of "leeds", "ldn" of "london": its letters in their order, from the first to the last that is heard.
fn is_skeleton(short: &str, word: &str) -> bool {
    let mut letters = word.chars();
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let last = word.chars().rev().find(|c| !vowel(*c));
    short.chars().next() == word.chars().next()
        && (short.chars().next_back() == word.chars().next_back()
            || short.chars().next_back() == last)
        && short.chars().skip(1).any(|c| !vowel(c))
        && short.chars().all(|c| letters.any(|letter| letter == c))
}

fn split(value: &str, place: bool) -> Option<(String, Option<String>)> {
    if let Some((head, rest)) = value.split_once(['(', '[']) {
        let inner = rest.trim_end().strip_suffix([')', ']'])?;
        return Some((head.trim().to_owned(), Some(inner.to_owned())));
    }
    let (head, _) = value.split_once(',').filter(|_| place)?;
    Some((head.trim().to_owned(), None))
}

/// Names of one place or one thing, in capitals or in the four languages. Folded, as [`fold`] writes them.
const NAMES: &[&str] = &[
    "london, londres, ldn",
    "munich, munchen, muenchen, muc",
    "cologne, koln, koeln, cgn",
    "vienna, wien, vienne, viena",
    "zurich, zuerich, zrh",
    "geneva, geneve, genf, ginebra, gva",
    "basel, basle, bale, basilea",
    "bern, berne, berna",
    "milan, milano, mailand",
    "rome, roma, rom",
    "turin, torino",
    "florence, firenze, florenz, florencia",
    "venice, venezia, venedig, venise, venecia",
    "naples, napoli, neapel, napoles",
    "lisbon, lisboa, lissabon, lisbonne",
    "seville, sevilla",
    "barcelona, bcn, barcelone",
    "brussels, bruxelles, brussel, brussel, bruselas",
    "antwerp, antwerpen, anvers, amberes",
    "the hague, den haag, la haye, la haya",
    "nuremberg, nurnberg, nuernberg",
    "hanover, hannover",
    "dusseldorf, duesseldorf, dus",
    "prague, praha, prag, praga",
    "warsaw, warszawa, warschau, varsovie, varsovia",
    "krakow, cracow, krakau, cracovie, cracovia",
    "copenhagen, kobenhavn, kopenhagen, copenhague",
    "bucharest, bucuresti, bukarest, bucarest",
    "athens, athina, athen, athenes, atenas",
    "moscow, moskva, moskau, moscou, moscu",
    "strasbourg, strassburg, estrasburgo",
    "luxembourg, luxemburg, luxemburgo",
    "new york, new york city, nyc, ny, nueva york",
    "beijing, peking, pekin",
    "mumbai, bombay",
    "bangalore, bengaluru",
    "united kingdom, uk, u k, great britain, gb",
    "united states, united states of america, usa, us, u s, u s a, etats unis, estados unidos, ee uu, eeuu, vereinigte staaten",
    "germany, deutschland, allemagne, alemania",
    "switzerland, schweiz, suisse, suiza",
    "austria, osterreich, oesterreich, autriche",
    "france, frankreich, francia",
    "spain, spanien, espagne, espana",
    "italy, italien, italie, italia",
    "netherlands, the netherlands, niederlande, pays bas, paises bajos, holland",
    "human resources, human resource, hr, h r",
    "information technology, it, i t",
    "recursos humanos, rrhh, rr hh",
];
