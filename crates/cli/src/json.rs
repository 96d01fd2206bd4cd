//! JSON as JavaScript writes it, so that this program and the package's print the same bytes: numbers without a needless ".0", and keys that
//! are whole numbers first.

use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A value on one line.
pub fn line<T: Serialize>(value: &T) -> String {
    let mut out = String::new();
    Node::of(value).write(&mut out, None);
    out.push('\n');
    out
}

/// A value for people to read and to edit: two spaces a level.
pub fn pretty<T: Serialize>(value: &T) -> String {
    let mut out = String::new();
    Node::of(value).write(&mut out, Some(0));
    out.push('\n');
    out
}

enum Node {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// The order of keys is that of the text, and numbers are those of the value itself: read from text, one in thousands would be off by its
    /// last bit.
    fn of<T: Serialize>(value: &T) -> Self {
        let ordered = serde_json::from_str(&viceversa::json::encode(value));
        let mut node: Self = ordered.unwrap_or(Self::Null);
        if let Ok(exact) = serde_json::to_value(value) {
            node.correct(&exact);
        }
        node
    }

    fn correct(&mut self, exact: &Value) {
        match (self, exact) {
            (Self::Number(number), Value::Number(exact)) => {
                *number = exact.as_f64().unwrap_or(*number);
            }
            (Self::List(list), Value::Array(exact)) => {
                for (node, exact) in list.iter_mut().zip(exact) {
                    node.correct(exact);
                }
            }
            (Self::Object(entries), Value::Object(exact)) => {
                for (key, node) in entries {
                    if let Some(exact) = exact.get(key) {
                        node.correct(exact);
                    }
                }
            }
            _ => {}
        }
    }

    fn write(&self, out: &mut String, depth: Option<usize>) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
            Self::Number(number) => out.push_str(&digits(*number)),
            Self::Text(text) => out.push_str(&viceversa::json::encode(text)),
            Self::List(list) => {
                let parts = list.iter().map(|node| (None, node));
                written(out, ['[', ']'], parts, depth);
            }
            Self::Object(entries) => {
                let parts = entries.iter().map(|(key, node)| (Some(key.as_str()), node));
                written(out, ['{', '}'], parts, depth);
            }
        }
    }
}

fn written<'a>(
    out: &mut String,
    [open, close]: [char; 2],
    parts: impl Iterator<Item = (Option<&'a str>, &'a Node)>,
    depth: Option<usize>,
) {
    let inner = depth.map(|depth| depth + 1);
    let line = |out: &mut String, depth: Option<usize>| {
        if let Some(depth) = depth {
            out.push('\n');
            out.extend(std::iter::repeat_n("  ", depth));
        }
    };
    out.push(open);
    let mut empty = true;
    for (key, node) in parts {
        if !empty {
            out.push(',');
        }
        empty = false;
        line(out, inner);
        if let Some(key) = key {
            out.push_str(&viceversa::json::encode(&key));
            out.push_str(if depth.is_some() { ": " } else { ":" });
        }
        node.write(out, inner);
    }
    if !empty {
        line(out, depth);
    }
    out.push(close);
}

/// The shortest digits that mean the number, with an exponent where ECMAScript has one (Number::toString).
fn digits(number: f64) -> String {
    let size = number.abs();
    if number == 0.0 {
        "0".to_owned()
    } else if (1e-6..1e21).contains(&size) {
        number.to_string()
    } else {
        let text = format!("{number:e}");
        match text.split_once('e') {
            Some((head, tail)) if !tail.starts_with('-') => format!("{head}e+{tail}"),
            _ => text,
        }
    }
}

/// What ECMAScript puts before all other keys, in the order of the numbers.
fn whole(key: &str) -> Option<u32> {
    let number: u32 = key.parse().ok()?;
    (number < u32::MAX && number.to_string() == key).then_some(number)
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Node;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }
            fn visit_bool<E>(self, yes: bool) -> Result<Node, E> {
                Ok(Node::Bool(yes))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
                Ok(Node::Number(number as f64))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
                Ok(Node::Number(number as f64))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
                Ok(Node::Number(number))
            }
            fn visit_str<E>(self, text: &str) -> Result<Node, E> {
                Ok(Node::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
                let mut nodes = Vec::new();
                while let Some(node) = list.next_element()? {
                    nodes.push(node);
                }
                Ok(Node::List(nodes))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut entries: Vec<(String, Node)> = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                // Stable: the others keep their order.
                entries.sort_by_key(|(key, _)| whole(key).map_or(u64::MAX, u64::from));
                Ok(Node::Object(entries))
            }
        }
        from.deserialize_any(Any)
    }
}

#[cfg(test)]
mod tests {
    use super::{digits, line, pretty};

    #[test]
    fn numbers_are_written_as_javascript_writes_them() {
        let numbers = [
            0.0,
            -0.0,
            1.0,
            -2.5,
            0.1,
            1e-6,
            1.5e-7,
            1e20,
            1e21,
            9_007_199_254_740_991.0,
        ];
        let said: Vec<String> = numbers.into_iter().map(digits).collect();
        assert_eq!(
            said,
            [
                "0",
                "0",
                "1",
                "-2.5",
                "0.1",
                "0.000001",
                "1.5e-7",
                "100000000000000000000",
                "1e+21",
                "9007199254740991"
            ]
        );
    }

    #[test]
    fn numbers_keep_their_last_bit() {
        assert_eq!(
            line(&[0.187_616_306_482_650_54, 0.812_383_693_517_349_3]),
            "[0.18761630648265054,0.8123836935173493]\n"
        );
    }

    #[test]
    fn keys_that_are_numbers_come_first() {
        let value: indexmap::IndexMap<&str, Vec<f64>> = [
            ("b", vec![1.0]),
            ("10", vec![]),
            ("01", vec![]),
            ("2", vec![0.5, 2.0]),
        ]
        .into_iter()
        .collect();
        assert_eq!(
            line(&value),
            "{\"2\":[0.5,2],\"10\":[],\"b\":[1],\"01\":[]}\n"
        );
        assert!(
            pretty(&value).starts_with("{\n  \"2\": [\n    0.5,\n    2\n  ],\n  \"10\": [],\n")
        );
    }
}
