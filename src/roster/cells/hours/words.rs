//! The vocabulary of weekly hours: what words mean, in English, German, French and Spanish.

use super::doubt::{Half, Word};

/// What one word, or a few that belong together, stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Days of the week, Monday in the lowest bit.
    Days(u8),
    /// A part of the day.
    Part(Word),
    Half(Half),
    /// Twelve o'clock, or the time around it where it stands alone.
    Noon,
    Midnight,
    /// Between two days or two times.
    To,
    /// As `To`; before a time alone, an end.
    Until,
    And,
    /// Joins two times after `Between`.
    Between,
    After,
    Before,
    /// Behind a time: from then on.
    Onward,
    Except,
    /// As `Except` before a day or a part of one.
    But,
    /// At whatever time.
    Any,
    /// Nothing is settled yet.
    Open,
    /// How long, not when.
    Lengths,
    /// Says nothing that matters here.
    Nothing,
}

/// From Monday to Friday.
pub(super) const WORKING: u8 = 0b001_1111;
const ALL: u8 = 0b111_1111;

/// Words that mean something together, by their folded forms; the longest that fits counts.
const PHRASES: &[(&str, Meaning)] = &[
    ("a m", Meaning::Half(Half::Am)),
    ("p m", Meaning::Half(Half::Pm)),
    ("apres midi", Meaning::Part(Word::Afternoon)),
    ("l apres midi", Meaning::Part(Word::Afternoon)),
    ("debut d apres midi", Meaning::Part(Word::EarlyAfternoon)),
    ("fin d apres midi", Meaning::Part(Word::LateAfternoon)),
    ("early afternoon", Meaning::Part(Word::EarlyAfternoon)),
    ("early afternoons", Meaning::Part(Word::EarlyAfternoon)),
    ("late afternoon", Meaning::Part(Word::LateAfternoon)),
    ("late afternoons", Meaning::Part(Word::LateAfternoon)),
    (
        "primera hora de la tarde",
        Meaning::Part(Word::EarlyAfternoon),
    ),
    (
        "ultima hora de la tarde",
        Meaning::Part(Word::LateAfternoon),
    ),
    ("spater nachmittag", Meaning::Part(Word::LateAfternoon)),
    ("am spaten nachmittag", Meaning::Part(Word::LateAfternoon)),
    ("fruher nachmittag", Meaning::Part(Word::EarlyAfternoon)),
    ("am fruhen nachmittag", Meaning::Part(Word::EarlyAfternoon)),
    ("early morning", Meaning::Part(Word::EarlyMorning)),
    ("early mornings", Meaning::Part(Word::EarlyMorning)),
    ("late morning", Meaning::Part(Word::LateMorning)),
    ("late mornings", Meaning::Part(Word::LateMorning)),
    ("tot le matin", Meaning::Part(Word::EarlyMorning)),
    ("fin de matinee", Meaning::Part(Word::LateMorning)),
    (
        "primera hora de la manana",
        Meaning::Part(Word::EarlyMorning),
    ),
    ("am fruhen morgen", Meaning::Part(Word::EarlyMorning)),
    ("fruh morgens", Meaning::Part(Word::EarlyMorning)),
    ("am spaten vormittag", Meaning::Part(Word::LateMorning)),
    ("lunch time", Meaning::Part(Word::Lunch)),
    ("lunch times", Meaning::Part(Word::Lunch)),
    ("lunch break", Meaning::Part(Word::Lunch)),
    ("over lunch", Meaning::Part(Word::Lunch)),
    ("pause dejeuner", Meaning::Part(Word::Lunch)),
    ("heure du dejeuner", Meaning::Part(Word::Lunch)),
    ("pause de midi", Meaning::Part(Word::Lunch)),
    ("hora de comer", Meaning::Part(Word::Lunch)),
    ("hora de la comida", Meaning::Part(Word::Lunch)),
    ("hora del almuerzo", Meaning::Part(Word::Lunch)),
    ("after work", Meaning::Part(Word::Evening)),
    ("after hours", Meaning::Part(Word::Evening)),
    ("after office hours", Meaning::Part(Word::Evening)),
    ("after working hours", Meaning::Part(Word::Evening)),
    ("nach feierabend", Meaning::Part(Word::Evening)),
    ("nach der arbeit", Meaning::Part(Word::Evening)),
    ("nach dienstschluss", Meaning::Part(Word::Evening)),
    ("apres le travail", Meaning::Part(Word::Evening)),
    ("despues del trabajo", Meaning::Part(Word::Evening)),
    ("after lunch", Meaning::Part(Word::Afternoon)),
    ("nach dem mittagessen", Meaning::Part(Word::Afternoon)),
    ("nach der mittagspause", Meaning::Part(Word::Afternoon)),
    ("apres le dejeuner", Meaning::Part(Word::Afternoon)),
    ("apres dejeuner", Meaning::Part(Word::Afternoon)),
    ("despues de comer", Meaning::Part(Word::Afternoon)),
    ("despues de la comida", Meaning::Part(Word::Afternoon)),
    ("before lunch", Meaning::Part(Word::Morning)),
    ("vor dem mittagessen", Meaning::Part(Word::Morning)),
    ("vor der mittagspause", Meaning::Part(Word::Morning)),
    ("vor mittag", Meaning::Part(Word::Morning)),
    ("avant le dejeuner", Meaning::Part(Word::Morning)),
    ("avant dejeuner", Meaning::Part(Word::Morning)),
    ("antes de comer", Meaning::Part(Word::Morning)),
    ("all day", Meaning::Part(Word::Day)),
    ("whole day", Meaning::Part(Word::Day)),
    ("full day", Meaning::Part(Word::Day)),
    ("den ganzen tag", Meaning::Part(Word::Day)),
    ("ganzer tag", Meaning::Part(Word::Day)),
    ("toute la journee", Meaning::Part(Word::Day)),
    ("journee entiere", Meaning::Part(Word::Day)),
    ("todo el dia", Meaning::Part(Word::Day)),
    ("business hours", Meaning::Part(Word::Day)),
    ("office hours", Meaning::Part(Word::Day)),
    ("working hours", Meaning::Part(Word::Day)),
    ("core hours", Meaning::Part(Word::Day)),
    ("heures de bureau", Meaning::Part(Word::Day)),
    ("heures de travail", Meaning::Part(Word::Day)),
    ("horario de oficina", Meaning::Part(Word::Day)),
    ("horario laboral", Meaning::Part(Word::Day)),
    ("any day", Meaning::Days(WORKING)),
    ("any weekday", Meaning::Days(WORKING)),
    ("any working day", Meaning::Days(WORKING)),
    ("working day", Meaning::Days(WORKING)),
    ("working days", Meaning::Days(WORKING)),
    ("work days", Meaning::Days(WORKING)),
    ("week days", Meaning::Days(WORKING)),
    ("business days", Meaning::Days(WORKING)),
    ("all week", Meaning::Days(WORKING)),
    ("during the week", Meaning::Days(WORKING)),
    ("unter der woche", Meaning::Days(WORKING)),
    ("die ganze woche", Meaning::Days(WORKING)),
    ("ganze woche", Meaning::Days(WORKING)),
    ("an allen arbeitstagen", Meaning::Days(WORKING)),
    ("an jedem beliebigen tag", Meaning::Days(WORKING)),
    ("en semaine", Meaning::Days(WORKING)),
    ("la semaine", Meaning::Days(WORKING)),
    ("toute la semaine", Meaning::Days(WORKING)),
    ("jours ouvres", Meaning::Days(WORKING)),
    ("jours ouvrables", Meaning::Days(WORKING)),
    ("jours de semaine", Meaning::Days(WORKING)),
    ("n importe quel jour", Meaning::Days(WORKING)),
    ("entre semana", Meaning::Days(WORKING)),
    ("toda la semana", Meaning::Days(WORKING)),
    ("dias laborables", Meaning::Days(WORKING)),
    ("dias laborales", Meaning::Days(WORKING)),
    ("dias habiles", Meaning::Days(WORKING)),
    ("cualquier dia", Meaning::Days(WORKING)),
    ("cualquier dia laborable", Meaning::Days(WORKING)),
    ("every day", Meaning::Days(ALL)),
    ("each day", Meaning::Days(ALL)),
    ("all days", Meaning::Days(ALL)),
    ("jeden tag", Meaning::Days(ALL)),
    ("alle tage", Meaning::Days(ALL)),
    ("an jedem tag", Meaning::Days(ALL)),
    ("tous les jours", Meaning::Days(ALL)),
    ("chaque jour", Meaning::Days(ALL)),
    ("todos los dias", Meaning::Days(ALL)),
    ("cada dia", Meaning::Days(ALL)),
    ("week end", Meaning::Days(0b110_0000)),
    ("week ends", Meaning::Days(0b110_0000)),
    ("fin de semana", Meaning::Days(0b110_0000)),
    ("fines de semana", Meaning::Days(0b110_0000)),
    ("any time", Meaning::Any),
    ("at any time", Meaning::Any),
    ("no preference", Meaning::Any),
    ("zu jeder zeit", Meaning::Any),
    ("keine praferenz", Meaning::Any),
    ("wann immer", Meaning::Any),
    ("n importe quand", Meaning::Any),
    ("a tout moment", Meaning::Any),
    ("a toute heure", Meaning::Any),
    ("peu importe", Meaning::Any),
    ("sans preference", Meaning::Any),
    ("en cualquier momento", Meaning::Any),
    ("cualquier momento", Meaning::Any),
    ("a cualquier hora", Meaning::Any),
    ("cualquier hora", Meaning::Any),
    ("sin preferencia", Meaning::Any),
    ("me da igual", Meaning::Any),
    ("not before", Meaning::After),
    ("not earlier than", Meaning::After),
    ("no earlier than", Meaning::After),
    ("later than", Meaning::After),
    ("nicht vor", Meaning::After),
    ("nicht fruher als", Meaning::After),
    ("pas avant", Meaning::After),
    ("au plus tot", Meaning::After),
    ("no antes de", Meaning::After),
    ("a partir de", Meaning::After),
    ("a partir del", Meaning::After),
    ("a partir du", Meaning::After),
    ("despues de", Meaning::After),
    ("starting at", Meaning::After),
    ("starting from", Meaning::After),
    ("not after", Meaning::Before),
    ("not later than", Meaning::Before),
    ("no later than", Meaning::Before),
    ("earlier than", Meaning::Before),
    ("prior to", Meaning::Before),
    ("nicht nach", Meaning::Before),
    ("nicht spater als", Meaning::Before),
    ("bis spatestens", Meaning::Before),
    ("pas apres", Meaning::Before),
    ("au plus tard", Meaning::Before),
    ("no despues de", Meaning::Before),
    ("no mas tarde de", Meaning::Before),
    ("antes de", Meaning::Before),
    ("antes del", Meaning::Before),
    ("up to", Meaning::Until),
    ("jusqu a", Meaning::Until),
    ("jusqu au", Meaning::Until),
    ("or later", Meaning::Onward),
    ("and later", Meaning::Onward),
    ("or after", Meaning::Onward),
    ("oder spater", Meaning::Onward),
    ("und spater", Meaning::Onward),
    ("ou plus tard", Meaning::Onward),
    ("et plus tard", Meaning::Onward),
    ("o mas tarde", Meaning::Onward),
    ("en adelante", Meaning::Onward),
    ("but not", Meaning::Except),
    ("aber nicht", Meaning::Except),
    ("aber kein", Meaning::Except),
    ("mais pas", Meaning::Except),
    ("pero no", Meaning::Except),
    ("apart from", Meaning::Except),
    ("other than", Meaning::Except),
    ("bis auf", Meaning::Except),
    ("mit ausnahme von", Meaning::Except),
    ("a l exception de", Meaning::Except),
    ("a l exception du", Meaning::Except),
    ("a excepcion de", Meaning::Except),
    ("a excepcion del", Meaning::Except),
    ("nach absprache", Meaning::Open),
    ("nach vereinbarung", Meaning::Open),
    ("nach rucksprache", Meaning::Open),
    ("nach abstimmung", Meaning::Open),
    ("nach bedarf", Meaning::Open),
    ("nach terminvereinbarung", Meaning::Open),
    ("n v", Meaning::Open),
    ("auf anfrage", Meaning::Open),
    ("noch offen", Meaning::Open),
    ("noch unklar", Meaning::Open),
    ("weiss nicht", Meaning::Open),
    ("weiss noch nicht", Meaning::Open),
    ("siehe kalender", Meaning::Open),
    ("by arrangement", Meaning::Open),
    ("by agreement", Meaning::Open),
    ("by mutual agreement", Meaning::Open),
    ("by prior arrangement", Meaning::Open),
    ("by appointment", Meaning::Open),
    ("by appointment only", Meaning::Open),
    ("on request", Meaning::Open),
    ("on demand", Meaning::Open),
    ("upon request", Meaning::Open),
    ("as agreed", Meaning::Open),
    ("as needed", Meaning::Open),
    ("when needed", Meaning::Open),
    ("to be agreed", Meaning::Open),
    ("to be arranged", Meaning::Open),
    ("to be announced", Meaning::Open),
    ("to be confirmed", Meaning::Open),
    ("to be decided", Meaning::Open),
    ("to be defined", Meaning::Open),
    ("to be determined", Meaning::Open),
    ("to be discussed", Meaning::Open),
    ("t b d", Meaning::Open),
    ("t b c", Meaning::Open),
    ("it depends", Meaning::Open),
    ("it varies", Meaning::Open),
    ("not sure", Meaning::Open),
    ("not sure yet", Meaning::Open),
    ("not known", Meaning::Open),
    ("not known yet", Meaning::Open),
    ("not yet known", Meaning::Open),
    ("don t know", Meaning::Open),
    ("ask me", Meaning::Open),
    ("please ask", Meaning::Open),
    ("see calendar", Meaning::Open),
    ("check calendar", Meaning::Open),
    ("check my calendar", Meaning::Open),
    ("a convenir", Meaning::Open),
    ("a definir", Meaning::Open),
    ("a determiner", Meaning::Open),
    ("a confirmer", Meaning::Open),
    ("a discuter", Meaning::Open),
    ("sur rendez vous", Meaning::Open),
    ("sur rdv", Meaning::Open),
    ("sur demande", Meaning::Open),
    ("selon disponibilite", Meaning::Open),
    ("selon disponibilites", Meaning::Open),
    ("selon mes disponibilites", Meaning::Open),
    ("selon agenda", Meaning::Open),
    ("voir agenda", Meaning::Open),
    ("d un commun accord", Meaning::Open),
    ("ca depend", Meaning::Open),
    ("je ne sais pas", Meaning::Open),
    ("por definir", Meaning::Open),
    ("por determinar", Meaning::Open),
    ("por confirmar", Meaning::Open),
    ("por acordar", Meaning::Open),
    ("a acordar", Meaning::Open),
    ("a determinar", Meaning::Open),
    ("a confirmar", Meaning::Open),
    ("de comun acuerdo", Meaning::Open),
    ("previa cita", Meaning::Open),
    ("con cita previa", Meaning::Open),
    ("bajo demanda", Meaning::Open),
    ("segun disponibilidad", Meaning::Open),
    ("segun agenda", Meaning::Open),
    ("ver calendario", Meaning::Open),
    ("ver agenda", Meaning::Open),
    ("no lo se", Meaning::Open),
    ("no se", Meaning::Open),
    ("m f", Meaning::Days(WORKING)),
    ("m to f", Meaning::Days(WORKING)),
    ("m th", Meaning::Days(0b000_1111)),
    ("i m", Meaning::Nothing),
    ("je suis", Meaning::Nothing),
    ("every week", Meaning::Nothing),
    ("each week", Meaning::Nothing),
    ("jede woche", Meaning::Nothing),
    ("chaque semaine", Meaning::Nothing),
    ("toutes les semaines", Meaning::Nothing),
    ("cada semana", Meaning::Nothing),
    ("todas las semanas", Meaning::Nothing),
    ("in der regel", Meaning::Nothing),
    ("am liebsten", Meaning::Nothing),
    ("am besten", Meaning::Nothing),
    ("o clock", Meaning::Nothing),
];

/// The longest phrase at the front of these words, with how many words it takes.
pub(super) fn phrase(words: &[&str]) -> Option<(Meaning, usize)> {
    let fits = |phrase: &str| {
        let mut count = 0;
        for (at, part) in phrase.split(' ').enumerate() {
            if words.get(at) != Some(&part) {
                return None;
            }
            count = at + 1;
        }
        Some(count)
    };
    PHRASES
        .iter()
        .filter_map(|(phrase, meaning)| Some((*meaning, fits(phrase)?)))
        .max_by_key(|(_, count)| *count)
}

/// What a single word means.
pub(super) fn word(word: &str) -> Option<Meaning> {
    Some(match word {
        "am" => Meaning::Half(Half::Am),
        "pm" => Meaning::Half(Half::Pm),
        "to" | "through" | "thru" | "a" | "au" => Meaning::To,
        "bis" | "until" | "till" | "til" | "hasta" | "jusque" => Meaning::Until,
        "and" | "und" | "et" | "y" | "e" | "u" | "sowie" | "or" | "oder" | "ou" | "o" | "plus"
        | "also" | "auch" | "bzw" => Meaning::And,
        "between" | "zwischen" | "entre" => Meaning::Between,
        "after" | "past" | "nach" | "apres" | "despues" | "ab" | "from" | "desde" | "starting"
        | "fruhestens" | "earliest" => Meaning::After,
        "before" | "vor" | "avant" | "antes" | "spatestens" | "latest" => Meaning::Before,
        "onwards" | "onward" | "later" | "spater" => Meaning::Onward,
        "except" | "excepting" | "excluding" | "excl" | "not" | "no" | "never" | "ausser"
        | "ohne" | "nicht" | "kein" | "keine" | "nie" | "sauf" | "hors" | "excepte" | "hormis"
        | "pas" | "sans" | "jamais" | "excepto" | "salvo" | "menos" | "nunca" | "sin" => {
            Meaning::Except
        }
        "but" => Meaning::But,
        "noon" | "midday" | "midi" | "midis" | "mittag" | "mediodia" => Meaning::Noon,
        "midnight" | "minuit" | "mitternacht" | "medianoche" => Meaning::Midnight,
        "morning" | "mornings" | "vormittag" | "vormittags" | "morgen" | "morgens" | "matin"
        | "matins" | "matinee" | "matinees" | "manana" | "mananas" | "fruh" | "fruhs" | "vorm" => {
            Meaning::Part(Word::Morning)
        }
        "afternoon" | "afternoons" | "nachmittag" | "nachmittags" | "tarde" | "tardes"
        | "nachm" | "aprem" => Meaning::Part(Word::Afternoon),
        "evening" | "evenings" | "abend" | "abends" | "soir" | "soirs" | "soiree" | "soirees"
        | "noche" | "noches" => Meaning::Part(Word::Evening),
        "lunch" | "lunchtime" | "lunchtimes" | "lunches" | "mittags" | "mittagspause"
        | "mittagszeit" => Meaning::Part(Word::Lunch),
        "allday" | "ganztags" | "ganztagig" | "journee" | "geschaftszeiten" | "burozeiten"
        | "kernzeit" | "arbeitszeit" => Meaning::Part(Word::Day),
        "anytime" | "whenever" | "always" | "flexible" | "flexibly" | "flexibel" | "jederzeit"
        | "immer" | "egal" | "beliebig" | "toujours" | "souple" | "siempre" | "any" | "flex" => {
            Meaning::Any
        }
        "tbd" | "tbc" | "tba" | "varies" | "variable" | "variabel" | "wechselnd"
        | "unterschiedlich" | "depends" | "unknown" | "unsure" | "unbekannt" | "unklar"
        | "inconnu" | "desconocido" | "depende" => Meaning::Open,
        "hours" | "hrs" | "hour" | "hr" | "std" | "stunden" | "stunde" | "heures" | "heure"
        | "horas" | "hora" => Meaning::Lengths,
        "h" | "hs" | "uhr" | "on" | "von" | "vom" | "de" | "del" | "des" | "du" | "d" | "l"
        | "le" | "les" | "la" | "las" | "los" | "el" | "the" | "der" | "den" | "die" | "dem"
        | "every" | "each" | "jeden" | "jede" | "jedem" | "alle" | "all" | "chaque" | "cada"
        | "tous" | "toutes" | "todos" | "todas" | "por" | "en" | "in" | "im" | "an" | "at"
        | "um" | "oclock" | "clock" | "only" | "nur" | "seulement" | "uniquement" | "solo"
        | "solamente" | "preferably" | "ideally" | "usually" | "normally" | "generally"
        | "mostly" | "typically" | "best" | "bevorzugt" | "vorzugsweise" | "lieber" | "gern"
        | "gerne" | "meist" | "meistens" | "normalerweise" | "idealerweise" | "preference"
        | "plutot" | "idealement" | "generalement" | "normalement" | "preferiblemente"
        | "normalmente" | "idealmente" | "available" | "availability" | "verfugbar"
        | "erreichbar" | "disponible" | "disponibles" | "dispo" | "free" | "frei" | "libre"
        | "libres" | "i" | "ich" | "bin" | "estoy" | "is" | "are" | "fully" | "very"
        | "completely" | "voll" | "sehr" | "tres" | "muy" | "totalement" | "weekly"
        | "wochentlich" | "please" | "bitte" | "during" | "wahrend" | "pendant" | "durante"
        | "s" | "well" => Meaning::Nothing,
        _ => return days(word).map(Meaning::Days),
    })
}

/// The German days, Monday first.
pub(super) const GERMAN: [&str; 7] = [
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
];

/// A day and a part of it in one word ("Dienstagnachmittag").
pub(super) fn compound(text: &str) -> Option<(u8, Word)> {
    let (day, rest) = GERMAN
        .iter()
        .enumerate()
        .find_map(|(day, name)| Some((day, text.strip_prefix(name)?)))?;
    let part = word(rest).or_else(|| word(rest.strip_prefix('s')?))?;
    match part {
        Meaning::Part(part) => Some((1 << day, part)),
        Meaning::Noon => Some((1 << day, Word::Lunch)),
        _ => None,
    }
}

fn days(word: &str) -> Option<u8> {
    Some(match word {
        "mon" | "mo" | "monday" | "mondays" | "montag" | "montags" | "lundi" | "lundis" | "lun"
        | "lu" | "lunes" => 1,
        "tue" | "tu" | "tues" | "tuesday" | "tuesdays" | "dienstag" | "dienstags" | "di"
        | "mardi" | "mardis" | "mar" | "ma" | "martes" => 1 << 1,
        "wed" | "we" | "weds" | "wednesday" | "wednesdays" | "mittwoch" | "mittwochs" | "mi"
        | "mercredi" | "mercredis" | "mer" | "me" | "miercoles" | "mie" => 1 << 2,
        "thu" | "th" | "thur" | "thurs" | "thursday" | "thursdays" | "donnerstag"
        | "donnerstags" | "do" | "jeudi" | "jeudis" | "jeu" | "je" | "jueves" | "jue" | "ju" => {
            1 << 3
        }
        "fri" | "fr" | "friday" | "fridays" | "freitag" | "freitags" | "vendredi" | "vendredis"
        | "ven" | "ve" | "viernes" | "vie" | "vi" => 1 << 4,
        "sat" | "sa" | "saturday" | "saturdays" | "samstag" | "samstags" | "sonnabend"
        | "sonnabends" | "samedi" | "samedis" | "sam" | "sabado" | "sabados" | "sab" => 1 << 5,
        "sun" | "su" | "so" | "sunday" | "sundays" | "sonntag" | "sonntags" | "dimanche"
        | "dimanches" | "dim" | "domingo" | "domingos" | "dom" => 1 << 6,
        "weekday" | "weekdays" | "workday" | "workdays" | "werktag" | "werktags" | "werktage"
        | "arbeitstag" | "arbeitstags" | "arbeitstage" | "wochentag" | "wochentags"
        | "wochentage" | "laborables" | "ouvrables" | "ouvres" => WORKING,
        "daily" | "everyday" | "taglich" | "taeglich" | "quotidien" | "diario" | "diariamente" => {
            ALL
        }
        "weekend" | "weekends" | "wochenende" | "wochenenden" => 0b110_0000,
        _ => return None,
    })
}
