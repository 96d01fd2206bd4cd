//! Normal forms (Unicode Standard Annex 15). In a browser and in Node the platform has the tables, a twentieth of the page otherwise;
//! what is assigned never changes its normal form, so both say the same.

/// In normal form C.
#[must_use]
pub(crate) fn nfc(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    platform::nfc(text)
}

/// In normal form D.
#[must_use]
pub(crate) fn nfd(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    platform::nfd(text)
}

/// In normal form KD.
#[must_use]
pub(crate) fn nfkd(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    platform::nfkd(text)
}

/// In normal form KD, without marks (general category M): "é" is "e".
#[must_use]
pub(crate) fn unmarked(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    platform::unmarked(text)
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    pub(super) fn nfc(text: &str) -> String {
        text.nfc().collect()
    }

    pub(super) fn nfd(text: &str) -> String {
        text.nfd().collect()
    }

    pub(super) fn nfkd(text: &str) -> String {
        text.nfkd().collect()
    }

    pub(super) fn unmarked(text: &str) -> String {
        text.nfkd().filter(|c| !is_combining_mark(*c)).collect()
    }
}

#[cfg(target_arch = "wasm32")]
mod platform {
    use js_sys::{JsString, RegExp};

    pub(super) fn nfc(text: &str) -> String {
        form(text, "NFC").into()
    }

    pub(super) fn nfd(text: &str) -> String {
        form(text, "NFD").into()
    }

    pub(super) fn nfkd(text: &str) -> String {
        form(text, "NFKD").into()
    }

    pub(super) fn unmarked(text: &str) -> String {
        let marks = RegExp::new("\\p{M}", "gu");
        form(text, "NFKD").replace_by_pattern(&marks, "").into()
    }

    fn form(text: &str, name: &str) -> JsString {
        JsString::from(text).normalize(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_the_standard() {
        assert_eq!(nfc("e\u{301}"), "é");
        assert_eq!(nfd("é"), "e\u{301}");
        assert_eq!(nfkd("ﬁ é"), "fi e\u{301}");
        assert_eq!(unmarked("Ǖ ﬁ"), "U fi");
        assert_eq!(unmarked("Ada"), "Ada");
    }
}
