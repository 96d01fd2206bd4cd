//! People from JSON as JavaScript writes it, several times as fast as the reader that explains what is wrong.

use indexmap::IndexMap;
use table::json::Reader;

use super::{Capacity, Person, Role, Skill};

/// The keys of a person, in the order in which this program writes them.
const KEYS: [&str; 17] = [
    "id",
    "name",
    "email",
    "role",
    "level",
    "manager",
    "dottedLines",
    "department",
    "location",
    "timezone",
    "languages",
    "offers",
    "wants",
    "availability",
    "capacity",
    "wishes",
    "fields",
];

/// Adds the people of a JSON text, as [`Person`]'s own reader would read them. Where that would not, or where something is written
/// unusually, nobody is added and the answer is none: that reader then knows what it is.
pub fn read_json(text: &str, people: &mut Vec<Person>) -> Option<()> {
    let before = people.len();
    let mut reader = Reader::new(text);
    let read = all(&mut reader, people);
    if read.is_none() || !reader.ends() {
        people.truncate(before);
        return None;
    }
    read
}

fn all(reader: &mut Reader, people: &mut Vec<Person>) -> Option<()> {
    if !reader.sign(b'[') {
        return None;
    }
    if reader.sign(b']') {
        return Some(());
    }
    loop {
        people.push(person(reader)?);
        if !reader.more(b']')? {
            return Some(());
        }
    }
}

fn person(reader: &mut Reader) -> Option<Person> {
    let mut person = Person::blank(String::new(), Role::None);
    let (mut seen, mut next) = (0_u32, 0);
    let mut more = reader.sign(b'{');
    while more {
        let key = reader.key(&KEYS, next)?;
        // A key that comes twice is a mistake.
        if seen >> key & 1 == 1 {
            return None;
        }
        seen |= 1 << key;
        next = key + 1;
        match key {
            0 => person.id = reader.text()?.into_owned(),
            1 => person.name = reader.text()?.into_owned(),
            2 => person.email = perhaps(reader)?,
            3 => person.role = role(&reader.text()?)?,
            4 => {
                person.level = if reader.null() {
                    None
                } else {
                    Some(reader.whole()?)
                };
            }
            5 => person.manager = perhaps(reader)?,
            6 => person.dotted_lines = reader.texts()?,
            7 => person.department = perhaps(reader)?,
            8 => person.location = perhaps(reader)?,
            9 => person.timezone = perhaps(reader)?,
            10 => person.languages = reader.texts()?,
            11 => person.offers = skills(reader)?,
            12 => person.wants = skills(reader)?,
            13 => person.availability = reader.texts()?,
            14 => person.capacity = capacity(reader)?,
            15 => person.wishes = reader.texts()?,
            _ => person.fields = fields(reader)?,
        }
        more = reader.more(b'}')?;
    }
    // Whom nobody could name, and on which side they stand, is not left out.
    let needed = 1 | 1 << 3;
    (seen & needed == needed).then_some(person)
}

fn perhaps(reader: &mut Reader) -> Option<Option<String>> {
    if reader.null() {
        return Some(None);
    }
    Some(Some(reader.text()?.into_owned()))
}

fn role(text: &str) -> Option<Role> {
    Some(match text {
        "mentor" => Role::Mentor,
        "mentee" => Role::Mentee,
        "both" => Role::Both,
        "none" => Role::None,
        _ => return None,
    })
}

fn skills(reader: &mut Reader) -> Option<Vec<Skill>> {
    reader.counted(["skill", "strength"], |skill, strength| {
        let strength = strength.map_or(Some(1), |strength| u8::try_from(strength).ok())?;
        Some(Skill { skill, strength })
    })
}

/// Few people have one of their own.
fn capacity(reader: &mut Reader) -> Option<Option<Capacity>> {
    if reader.null() {
        return Some(None);
    }
    serde_json::from_str(reader.object()?).ok()
}

fn fields(reader: &mut Reader) -> Option<IndexMap<String, String>> {
    let mut fields = IndexMap::new();
    if !reader.sign(b'{') {
        return None;
    }
    if reader.sign(b'}') {
        return Some(fields);
    }
    loop {
        let key = reader.text()?.into_owned();
        if !reader.sign(b':') {
            return None;
        }
        fields.insert(key, reader.text()?.into_owned());
        if !reader.more(b'}')? {
            return Some(fields);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEOPLE: &str = r#" [ {"id":"m\"1","name":"Zoë \\ \n\t\/\b\f","email":null,"role":"mentor","level":-3,"manager":"e 2",
        "dottedLines":["a","b"],"department":"R&D","location":"Köln","timezone":"Europe/Berlin","languages":["English","Español"],
        "offers":[{"skill":"Rust","strength":3},{"strength":2,"skill":"SQL"},{"skill":"Go"}],"wants":[],
        "availability":["Mon 09:00-12:00"],"capacity":{"mentor":[0,2],"mentee":null,"total":3},"wishes":["e1"],
        "fields":{"Cost centre":"12","":"","__proto__":"x","Cost centre":"13"}},
        {"role":"both","id":"two","capacity":null,"level":null},{"id":"","role":"none","fields":{},"level":2147} ]"#;

    fn both(text: &str) -> (Option<Vec<Person>>, Option<Vec<Person>>) {
        let mut people = Vec::new();
        let quick = read_json(text, &mut people).map(|()| people);
        (quick, serde_json::from_str(text).ok())
    }

    #[test]
    fn people_are_read_as_their_own_reader_reads_them() {
        let (quick, known) = both(PEOPLE);
        assert_eq!(quick.map(|people| people.len()), Some(3));
        let (quick, again) = both(&serde_json::to_string(&known).unwrap_or_default());
        assert!(quick.is_some() && quick == again && again == known);
    }

    #[test]
    fn whatever_is_read_otherwise_is_left_to_that_reader() {
        // One byte of a good text is taken out, put in or made another one.
        let signs = br#"[]{}:,"\x019-.enul "#;
        let (mut read, mut left) = (0, 0);
        for at in 0..PEOPLE.len() {
            for sign in [None, Some(None)]
                .into_iter()
                .chain(signs.iter().map(|sign| Some(Some(*sign))))
            {
                for keep in [0, 1] {
                    let mut bytes = PEOPLE.as_bytes().to_vec();
                    match sign {
                        None => bytes.truncate(at),
                        Some(None) => drop(bytes.remove(at)),
                        Some(Some(sign)) => {
                            drop(bytes.splice(at..at + keep, [sign]));
                        }
                    }
                    let Ok(text) = String::from_utf8(bytes) else {
                        continue;
                    };
                    let (quick, known) = both(&text);
                    if quick.is_some() {
                        assert_eq!(quick, known, "{text}");
                        read += 1;
                    } else {
                        left += usize::from(known.is_some());
                    }
                }
            }
        }
        assert!(read > 1_000 && left < read / 10, "{read} read, {left} left");
    }

    #[test]
    fn nobody_is_added_where_one_cannot_be_read() {
        let mut people = vec![Person::blank("a", Role::Both)];
        for text in [
            "",
            "{}",
            r#"[{"id":"b","role":"mentor"},{"id":"c"}]"#,
            r#"[{"id":"b","role":"mentor"}] x"#,
            r#"[{"id":"b","role":"mentor","id":"b"}]"#,
            r#"[{"id":"b","role":"mentor","level":- 1}]"#,
            r#"[{"id":"b","role":"mentor","age":1}]"#,
        ] {
            assert!(serde_json::from_str::<Vec<Person>>(text).is_err());
            assert!(read_json(text, &mut people).is_none());
            assert_eq!(people.len(), 1, "{text}");
        }
    }
}
