//! A reader for which an object is an object. serde_json reads a shape from a list of its values in their order as well, which nobody
//! writes; without that there is half as much code for each shape.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

/// A reader around serde_json's.
pub(super) struct Objects<D>(pub(super) D);

/// What is handed on to read, and all that is inside of it.
struct Inside<T>(T);

/// The fields of a variant.
struct Fields<V>(V);

macro_rules! hand_on {
    ($($name:ident)*) => {$(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.$name(visitor)
        }
    )*};
}

macro_rules! hand_on_inside {
    ($($name:ident($($given:ident: $type:ty),*))*) => {$(
        fn $name<V: Visitor<'de>>(self, $($given: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$name($($given,)* Inside(visitor))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Objects<D> {
    type Error = D::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Inside(visitor))
    }

    hand_on! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64 deserialize_char deserialize_str deserialize_string
        deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_identifier deserialize_ignored_any
    }

    hand_on_inside! {
        deserialize_any()
        deserialize_option()
        deserialize_seq()
        deserialize_map()
        deserialize_unit_struct(name: &'static str)
        deserialize_newtype_struct(name: &'static str)
        deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize)
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

macro_rules! hand_over {
    ($($name:ident: $type:ty),*) => {$(
        fn $name<E: serde::de::Error>(self, value: $type) -> Result<V::Value, E> {
            self.0.$name(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Inside<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    hand_over! {
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128, visit_f64: f64, visit_char: char,
        visit_str: &str, visit_borrowed_str: &'de str, visit_string: String
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Objects(from))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(Objects(from))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Inside(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Inside(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(Inside(variant))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Inside<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Objects(from))
    }
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Fields<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<V::Value, D::Error> {
        from.deserialize_map(Inside(self.0))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Inside<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Inside(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Inside<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Inside(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Inside<A> {
    type Error = A::Error;
    type Variant = Inside<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), A::Error> {
        let (name, variant) = self.0.variant_seed(seed)?;
        Ok((name, Inside(variant)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Inside<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.0.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        self.0.newtype_variant_seed(Inside(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.0.tuple_variant(len, Inside(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.newtype_variant_seed(Fields(visitor))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "what cannot be read fails the test")]

    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};

    use crate::json::parse;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        one: Option<Inner>,
        #[serde(default)]
        many: BTreeMap<String, Vec<Inner>>,
        #[serde(default)]
        kinds: Vec<Kind>,
        pair: (u8, Inner),
    }

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Inner {
        #[serde(default)]
        text: String,
        #[serde(default)]
        number: Newtype,
    }

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Newtype(f64);

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    enum Kind {
        Unit,
        New(Inner),
        Tuple(u8, Inner),
        Named { inner: Inner },
    }

    const WHOLE: &str = r#"{ "one": { "text": "\u00eb" }, "many": { "a": [{ "number": -1.5e3 }, {}] }, "pair": [7, {}],
        "kinds": ["Unit", { "New": {} }, { "Tuple": [1, {}] }, { "Named": { "inner": { "text": "x" } } }] }"#;

    #[test]
    fn objects_are_read_as_serde_json_reads_them() {
        let ours: Outer = parse(WHOLE).unwrap();
        assert_eq!(ours, serde_json::from_str(WHOLE).unwrap());
        let said = |text: &str| {
            let ours = parse::<Outer>(text).unwrap_err().to_string();
            assert_eq!(
                ours,
                serde_json::from_str::<Outer>(text).unwrap_err().to_string()
            );
            ours
        };
        for (from, to) in [
            (r#""\u00eb""#, "5"),
            (r#""Unit""#, r#""Other""#),
            ("-1.5e3", "true"),
            (r#""many""#, r#""money""#),
            ("[7, {}]", "[7]"),
            (r#", "pair": [7, {}]"#, ""),
            (r#""inner""#, r#""outer""#),
        ] {
            said(&WHOLE.replacen(from, to, 1));
        }
        for end in (0..WHOLE.len()).filter(|end| WHOLE.is_char_boundary(*end)) {
            said(&WHOLE[..end]);
        }
    }

    #[test]
    fn a_list_of_values_is_no_object() {
        for (from, to) in [
            (r#"{ "text": "\u00eb" }"#, r#"["x", 1]"#),
            (r#"{ "number": -1.5e3 }"#, r#"["x", 1]"#),
            (r#"{ "New": {} }"#, r#"{ "New": ["x", 1] }"#),
            (r#"{ "inner": { "text": "x" } }"#, r#"[{}]"#),
        ] {
            let text = WHOLE.replacen(from, to, 1);
            assert!(
                serde_json::from_str::<Outer>(&text).is_ok(),
                "serde_json takes it"
            );
            let error = parse::<Outer>(&text).unwrap_err().to_string();
            assert!(
                error.starts_with("invalid type: sequence, expected struct"),
                "{error}"
            );
        }
    }
}
