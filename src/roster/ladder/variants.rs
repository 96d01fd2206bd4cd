//! Titles that may be other spellings of ones on the ladder: proposed, never put there unasked.

use crate::roster::Ladder;
use crate::roster::cells::text::fold;

/// A value, and a name on the ladder that it may be another spelling of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The value.
    pub value: String,
    /// The name.
    pub name: String,
    /// The level of the name's step.
    pub level: i32,
}

/// The values on no step, and abbreviated ones on another step, that look like names of exactly one step: with
/// abbreviations written out ("Sr. Mgr" and "Senior Manager"), or one letter apart. Numbers in them must agree.
///
/// ```
/// use viceversa::roster::{Ladder, Step, ladder::variants};
/// let ladder = Ladder {
///     steps: vec![Step { level: 7, names: vec!["Senior Manager".into()] }],
///     unplaced: vec!["Sr. Mgr".into(), "Wizard".into()],
///     ..Ladder::default()
/// };
/// let found = variants::find(&ladder);
/// assert_eq!((found.len(), found[0].value.as_str(), found[0].level), (1, "Sr. Mgr", 7));
/// ```
#[must_use]
pub fn find(ladder: &Ladder) -> Vec<Variant> {
    let names: Vec<(String, i32, &String)> = ladder
        .steps
        .iter()
        .flat_map(|step| {
            step.names
                .iter()
                .map(|name| (plain(name), step.level, name))
        })
        .collect();
    let abbreviated = |plain: &str, name: &str| plain != words(name, |word| word);
    let like = |value: &String, same: &dyn Fn(&str) -> bool| {
        let mut alike = names
            .iter()
            .filter(|(plain, _, name)| same(plain) && !abbreviated(plain, name));
        let (_, level, name) = alike.next()?;
        alike.all(|(_, other, _)| other == level).then(|| Variant {
            value: value.clone(),
            name: (*name).clone(),
            level: *level,
        })
    };
    let mut found: Vec<Variant> = ladder
        .unplaced
        .iter()
        .filter_map(|value| {
            let own = plain(value);
            // The same words first: a letter apart is the weaker sign.
            like(value, &|name| name == own).or_else(|| like(value, &|name| near(name, &own)))
        })
        .collect();
    for (own, level, value) in &names {
        if abbreviated(own, value) {
            found.extend(like(value, &|name| name == own).filter(|other| other.level != *level));
        }
    }
    found
}

/// The ladder with these values on the steps of the names that they are spellings of. A step that is left without a name goes.
///
/// ```
/// use viceversa::roster::{Ladder, Step, ladder::variants::{Variant, placed}};
/// let step = Step { level: 4, names: vec!["Senior Manager".to_owned()] };
/// let ladder = Ladder { steps: vec![step], unplaced: vec!["Sr. Mgr".to_owned()], ..Ladder::default() };
/// let variant = Variant { value: "Sr. Mgr".to_owned(), name: "Senior Manager".to_owned(), level: 4 };
/// let ladder = placed(&ladder, &[variant]);
/// assert_eq!((ladder.steps[0].names.join(", "), ladder.unplaced.len()), ("Senior Manager, Sr. Mgr".to_owned(), 0));
/// ```
#[must_use]
pub fn placed(ladder: &Ladder, variants: &[Variant]) -> Ladder {
    let mut placed = ladder.clone();
    for variant in variants {
        placed.unplaced.retain(|value| *value != variant.value);
        for step in &mut placed.steps {
            step.names.retain(|name| *name != variant.value);
        }
        if let Some(step) = placed
            .steps
            .iter_mut()
            .find(|step| step.level == variant.level)
        {
            step.names.push(variant.value.clone());
        }
    }
    placed.steps.retain(|step| !step.names.is_empty());
    placed
}

/// Abbreviations written out.
fn plain(title: &str) -> String {
    words(title, |word| match word {
        "sr" | "snr" => "senior",
        "jr" | "jnr" => "junior",
        "mgr" | "mngr" | "mgmt" => "manager",
        "dir" => "director",
        "asst" => "assistant",
        "assoc" => "associate",
        "exec" => "executive",
        "eng" | "engr" => "engineer",
        "dev" => "developer",
        "spec" => "specialist",
        "coord" => "coordinator",
        "rep" => "representative",
        "admin" => "administrator",
        "supv" => "supervisor",
        "pres" => "president",
        "abtl" => "abteilungsleiter",
        "gl" => "gruppenleiter",
        "mitarb" => "mitarbeiter",
        "ing" => "ingenieur",
        "resp" => "responsable",
        word => word,
    })
    .replace("vice president", "vp")
}

/// The folded words without those that only join others.
fn words(title: &str, each: impl Fn(&str) -> &str) -> String {
    let folded = fold(title);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !matches!(*word, "of" | "the" | "and" | "for" | "de" | "der" | "und"))
        .map(each)
        .collect();
    words.join(" ")
}

fn near(a: &str, b: &str) -> bool {
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    a.chars().count().min(b.chars().count()) >= 6
        && digits(a) == digits(b)
        && strsim::damerau_levenshtein(a, b) <= 1
}
