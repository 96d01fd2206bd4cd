//! Conditions of SurveyJS as the answers after which an item is asked.

use std::collections::BTreeSet;

use sorting::ColdCollect;

/// Something that a condition can look at.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// Id of the item.
    pub(super) item: String,
    /// Several can be chosen.
    pub(super) many: bool,
    /// What it can be answered with; none for words of one's own.
    pub(super) answers: Vec<Answer>,
}

/// One answer.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// As a condition of an instrument names it.
    pub(super) id: String,
    /// As the definition names it.
    pub(super) value: String,
}

/// An item and the numbers of the answers of which one must be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Need {
    pub(super) item: String,
    pub(super) answers: BTreeSet<usize>,
    many: bool,
}

/// What a condition asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Needs {
    /// All of these.
    pub(super) all: Vec<Need>,
    /// In SurveyJS it holds for those too who did not answer; here it does not.
    pub(super) narrowed: bool,
}

impl Needs {
    fn one(known: &Known, answers: BTreeSet<usize>) -> Self {
        let need = Need {
            item: known.item.clone(),
            answers,
            many: known.many,
        };
        Self {
            all: vec![need],
            narrowed: false,
        }
    }

    /// This as well; of one item with a single answer, what both allow.
    pub(super) fn and(&mut self, other: Self) {
        self.narrowed |= other.narrowed;
        for need in other.all {
            let same = |own: &&mut Need| {
                own.item == need.item && (!own.many || own.answers == need.answers)
            };
            match self.all.iter_mut().find(same) {
                Some(own) => {
                    own.answers = own.answers.intersection(&need.answers).copied().cold_set()
                }
                None => self.all.push(need),
            }
        }
    }

    /// This or that: of one and the same item only.
    fn or(mut self, other: Self) -> Option<Self> {
        match (self.all.as_mut_slice(), other.all.as_slice()) {
            ([own], [need]) if own.item == need.item => {
                own.answers.extend(&need.answers);
                self.narrowed |= other.narrowed;
                Some(self)
            }
            _ => None,
        }
    }
}

/// What a condition asks for; nothing where it cannot be said as "these items have one of these answers". `find` knows earlier items.
pub(super) fn parse<'k>(text: &str, find: &dyn Fn(&str) -> Option<&'k Known>) -> Option<Needs> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
        depth: 0,
        find,
    };
    let needs = parser.either()?;
    // One that nobody can meet is no condition that an instrument can have.
    let sound = needs.all.iter().all(|need| !need.answers.is_empty());
    (parser.at == tokens.len() && sound).then_some(needs)
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// `{name}`.
    Name(String),
    /// `'text'`, or a number, or a word that is no sign.
    Text(String),
    /// `and`, `=`, `contains`, `(`.
    Sign(&'static str),
}

/// The most tokens of a condition.
const MOST: usize = 400;

fn tokens(text: &str) -> Option<Vec<Token>> {
    const SIGNS: &[(&str, &str)] = &[
        ("||", "or"),
        ("&&", "and"),
        ("<=", "<="),
        (">=", ">="),
        ("<>", "!="),
        ("==", "="),
        ("!=", "!="),
        ("*=", "contains"),
        ("=", "="),
        ("<", "<"),
        (">", ">"),
        ("!", "not"),
        ("(", "("),
        (")", ")"),
        ("[", "["),
        ("]", "]"),
        (",", ","),
    ];
    const WORDS: &[(&str, &str)] = &[
        ("or", "or"),
        ("and", "and"),
        ("equal", "="),
        ("notequal", "!="),
        ("less", "<"),
        ("greater", ">"),
        ("lessorequal", "<="),
        ("greaterorequal", ">="),
        ("contains", "contains"),
        ("contain", "contains"),
        ("anyof", "anyof"),
        ("allof", "allof"),
        ("notempty", "notempty"),
        ("negate", "not"),
    ];
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if tokens.len() == MOST {
            return None;
        }
        let taken = match first {
            '{' => {
                let (name, _) = rest[1..].split_once('}')?;
                tokens.push(Token::Name(name.trim().to_owned()));
                name.len() + 2
            }
            '\'' | '"' => {
                let (text, length) = quoted(&rest[1..], first)?;
                tokens.push(Token::Text(text));
                length + 1
            }
            _ => match SIGNS.iter().find(|(sign, _)| rest.starts_with(sign)) {
                Some((sign, meaning)) => {
                    tokens.push(Token::Sign(meaning));
                    sign.len()
                }
                None => {
                    let inside = |c: &char| c.is_alphanumeric() || "_.-+".contains(*c);
                    let word: String = rest.chars().take_while(inside).collect();
                    if word.is_empty() {
                        return None;
                    }
                    let folded = word.to_ascii_lowercase();
                    tokens.push(match WORDS.iter().find(|(known, _)| *known == folded) {
                        Some((_, sign)) => Token::Sign(sign),
                        None => Token::Text(word.clone()),
                    });
                    word.len()
                }
            },
        };
        rest = rest[taken..].trim_start();
    }
    Some(tokens)
}

/// A text up to its closing quotation mark, and how long it is with that.
fn quoted(text: &str, mark: char) -> Option<(String, usize)> {
    let mut out = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => out.push(letters.next()?.1),
            _ if letter == mark => return Some((out, at + 1)),
            _ => out.push(letter),
        }
    }
    None
}

/// How deep brackets may lie in each other.
const DEEPEST: usize = 32;

struct Parser<'a, 'k> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
    find: &'a dyn Fn(&str) -> Option<&'k Known>,
}

impl<'k> Parser<'_, 'k> {
    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    fn take(&mut self, sign: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some(Token::Sign(known)) if *known == sign);
        self.at += usize::from(found);
        found
    }

    fn either(&mut self) -> Option<Needs> {
        let mut needs = self.both()?;
        while self.take("or") {
            needs = needs.or(self.both()?)?;
        }
        Some(needs)
    }

    fn both(&mut self) -> Option<Needs> {
        let mut needs = self.one()?;
        while self.take("and") {
            let other = self.one()?;
            needs.and(other);
        }
        Some(needs)
    }

    fn one(&mut self) -> Option<Needs> {
        if self.take("(") {
            self.depth += 1;
            let inside = (self.depth <= DEEPEST).then(|| self.either()).flatten();
            self.depth -= 1;
            return inside.filter(|_| self.take(")"));
        }
        if self.take("not") {
            let known = self.known()?;
            return narrowed(known, &named(known, "false")?);
        }
        // 'no' = {met}
        if matches!(self.tokens.get(self.at), Some(Token::Text(_))) {
            let value = self.values()?;
            let sign = self.sign()?;
            let known = self.known()?;
            let turned = match sign {
                "<" => ">",
                ">" => "<",
                "<=" => ">=",
                ">=" => "<=",
                "=" | "!=" => sign,
                _ => return None,
            };
            return compared(known, turned, &value);
        }
        let known = self.known()?;
        if self.take("notempty") {
            let all: BTreeSet<usize> = (0..known.answers.len()).cold_set();
            return (!all.is_empty()).then(|| Needs::one(known, all));
        }
        let Some(Token::Sign(sign)) = self.tokens.get(self.at) else {
            return self.truth(known);
        };
        if matches!(*sign, "and" | "or" | ")") {
            return self.truth(known);
        }
        let sign = self.sign()?;
        let values = self.values()?;
        compared(known, sign, &values)
    }

    /// `{again}`: yes.
    fn truth(&self, known: &'k Known) -> Option<Needs> {
        Some(Needs::one(known, named(known, "true")?))
    }

    fn known(&mut self) -> Option<&'k Known> {
        match self.next()? {
            Token::Name(name) => (self.find)(&name),
            _ => None,
        }
    }

    fn sign(&mut self) -> Option<&'static str> {
        match self.next()? {
            Token::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// A text, or a list of texts.
    fn values(&mut self) -> Option<Vec<String>> {
        if !self.take("[") {
            return match self.next()? {
                Token::Text(text) => Some(vec![text]),
                _ => None,
            };
        }
        let mut values = Vec::new();
        while !self.take("]") {
            match self.next()? {
                Token::Text(text) => values.push(text),
                _ => return None,
            }
            self.take(",");
        }
        Some(values)
    }
}

/// The answers of this name.
fn named(known: &Known, value: &str) -> Option<BTreeSet<usize>> {
    let same = |answer: &Answer| {
        answer.value.to_lowercase() == value.trim().to_lowercase()
            || number(&answer.value).is_some_and(|own| number(value) == Some(own))
    };
    let found: BTreeSet<usize> = known
        .answers
        .iter()
        .enumerate()
        .filter(|(_, answer)| same(answer))
        .map(|(nth, _)| nth)
        .cold_set();
    (!found.is_empty()).then_some(found)
}

fn number(text: &str) -> Option<f64> {
    text.trim()
        .parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
}

fn narrowed(known: &Known, answers: &BTreeSet<usize>) -> Option<Needs> {
    let mut needs = Needs::one(known, answers.clone());
    needs.narrowed = true;
    Some(needs)
}

fn compared(known: &Known, sign: &str, values: &[String]) -> Option<Needs> {
    let each = || values.iter().map(|value| named(known, value));
    match (sign, values) {
        ("=", [value]) if !known.many => Some(Needs::one(known, named(known, value)?)),
        ("!=", [value]) if !known.many => {
            let not = named(known, value)?;
            let others = (0..known.answers.len())
                .filter(|nth| !not.contains(nth))
                .cold_set();
            narrowed(known, &others)
        }
        ("anyof", _) => {
            let any: Option<Vec<BTreeSet<usize>>> = each().collect();
            Some(Needs::one(known, any?.into_iter().flatten().cold_set()))
        }
        ("contains" | "allof", _) if known.many || values.len() == 1 => {
            let mut needs = Needs::default();
            for answers in each() {
                needs.and(Needs::one(known, answers?));
            }
            (!needs.all.is_empty()).then_some(needs)
        }
        ("<" | ">" | "<=" | ">=", [value]) if !known.many => {
            let limit = number(value)?;
            let numbers: Option<Vec<f64>> = known
                .answers
                .iter()
                .map(|answer| number(&answer.value))
                .collect();
            let holds = |own: f64| match sign {
                "<" => own < limit,
                ">" => own > limit,
                "<=" => own <= limit,
                _ => own >= limit,
            };
            let fit = numbers?
                .into_iter()
                .enumerate()
                .filter(|(_, own)| holds(*own));
            Some(Needs::one(known, fit.map(|(nth, _)| nth).cold_set()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(item: &str, many: bool, values: &[&str]) -> Known {
        let answer = |value: &&str| Answer {
            id: (*value).to_owned(),
            value: (*value).to_owned(),
        };
        Known {
            item: item.to_owned(),
            many,
            answers: values.iter().map(answer).collect(),
        }
    }

    fn check(text: &str, expected: Option<&[(&str, &[usize])]>) {
        let all = [
            known("met", false, &["yes", "no", "it depends"]),
            known("ease", false, &["1", "2", "3", "4", "5"]),
            known("topics", true, &["AI", "Data"]),
            known("again", false, &["true", "false"]),
        ];
        let find = |name: &str| all.iter().find(|known| known.item == name);
        let found = parse(text, &find).map(|needs| {
            let pairs = needs.all.into_iter();
            pairs
                .map(|need| (need.item, need.answers.into_iter().collect::<Vec<_>>()))
                .collect::<Vec<_>>()
        });
        let expected = expected.map(|list| {
            list.iter()
                .map(|(item, at)| ((*item).to_owned(), at.to_vec()))
                .collect()
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn conditions_become_the_answers_that_they_hold_for() {
        check("{met} = 'no'", Some(&[("met", &[1])]));
        check("'NO' == {met}", Some(&[("met", &[1])]));
        check(
            "{met}='it depends' or {met} = yes",
            Some(&[("met", &[0, 2])]),
        );
        check("{met} <> 'no'", Some(&[("met", &[0, 2])]));
        check(
            "{met} anyof ['no', \"it depends\"]",
            Some(&[("met", &[1, 2])]),
        );
        check(
            "{ease} > 3 AND ({met} = 'yes')",
            Some(&[("ease", &[3, 4]), ("met", &[0])]),
        );
        check(
            "{ease} >= 2 && {ease} lessorequal 3.0",
            Some(&[("ease", &[1, 2])]),
        );
        check("3 < {ease}", Some(&[("ease", &[3, 4])]));
        check(
            "{topics} contains ['AI', 'Data']",
            Some(&[("topics", &[0]), ("topics", &[1])]),
        );
        check("{again} and !{again}", None);
        check("!{again}", Some(&[("again", &[1])]));
        check("{ease} notempty", Some(&[("ease", &[0, 1, 2, 3, 4])]));
    }

    #[test]
    fn what_is_no_such_condition_is_none() {
        for text in [
            "",
            "{later} = 1",
            "{met} = 'perhaps'",
            "{met} = 'no' or {ease} = 1",
            "age({birth}) > 18",
            "{ease} empty",
            "{ease} + 1 = 3",
            "{met} = 'no",
            "{topics} = ['AI']",
            "{ease} > 9",
            "((",
            "{met} notcontains 'no'",
            "{met} contains ['yes', 'no']",
        ] {
            check(text, None);
        }
        check(&"(".repeat(500), None);
        check(
            &format!("{}{{met}} = 'no'{}", "(".repeat(40), ")".repeat(40)),
            None,
        );
    }
}
