//! XML as workbooks have it: no document types, no entities of its own, not deep.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::archive::damaged;
use super::codec::{Codec, UTF_8};
use crate::error::Error;
use crate::words::failure;

/// Workbooks nest a dozen elements.
const DEPTH: usize = 64;

/// A reader over one XML document. Empty elements come as a start and an end.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Xml<'a> {
    /// Reads `text` from its start.
    pub(super) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// Where the next event begins.
    pub(super) fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// The next event. The document's end must not come before that of its elements.
    pub(super) fn next(&mut self) -> Result<Event<'a>, Error> {
        let event = self.reader.read_event().map_err(|_| damaged())?;
        match &event {
            Event::Start(_) => {
                self.depth += 1;
                if self.depth > DEPTH {
                    return Err(hostile());
                }
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::DocType(_) => return Err(hostile()),
            Event::Eof if self.depth > 0 => return Err(damaged()),
            _ => {}
        }
        Ok(event)
    }

    /// Appends the text up to the end of the element that was just started, without that of `skipped` elements within.
    pub(super) fn text_into(&mut self, out: &mut String, skipped: &str) -> Result<(), Error> {
        let outer = self.depth;
        let mut silent = 0;
        while self.depth >= outer {
            match self.next()? {
                Event::Start(start) if silent > 0 || start.local_name().as_ref() == skipped => {
                    silent += 1
                }
                Event::Start(_) => {}
                Event::End(_) => silent = usize::saturating_sub(silent, 1),
                event if silent == 0 => append(&event, out),
                Event::Eof => return Err(damaged()),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Appends the text of a text, character data or reference event.
pub(super) fn append(event: &Event<'_>, out: &mut String) {
    match event {
        Event::Text(text) => out.push_str(&text.xml10_content()),
        Event::CData(text) => out.push_str(&text.xml10_content()),
        Event::GeneralRef(name) => match name.as_ref() {
            "lt" => out.push('<'),
            "gt" => out.push('>'),
            "amp" => out.push('&'),
            "quot" => out.push('"'),
            "apos" => out.push('\''),
            // A number that is no character (a lone surrogate, NUL) is shown as such; a finding names the cell.
            _ if name.is_char_ref() => out.push(match name.resolve_char_ref() {
                Ok(Some(c)) if c != '\0' => c,
                _ => char::REPLACEMENT_CHARACTER,
            }),
            other => {
                out.push('&');
                out.push_str(other);
                out.push(';');
            }
        },
        _ => {}
    }
}

/// An attribute by its name without prefix, as it stands.
pub(super) fn raw<'e>(start: &'e BytesStart<'_>, name: &str) -> Option<std::borrow::Cow<'e, str>> {
    start
        .attributes()
        .with_checks(false)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| attribute.value)
}

/// An attribute by its name without prefix, unescaped.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    raw(start, name).map(|value| match unescape(&value) {
        Ok(text) => text.into_owned(),
        Err(_) => value.into_owned(),
    })
}

/// Whether an attribute says yes.
pub(super) fn flag(start: &BytesStart<'_>, name: &str) -> bool {
    raw(start, name).is_some_and(|value| matches!(value.as_ref(), "1" | "true" | "on"))
}

/// The text of an XML file: UTF-8, or UTF-16 with its mark.
pub(super) fn text(mut bytes: Vec<u8>) -> Result<String, Error> {
    let text = match Codec::by_mark(&bytes) {
        Some(UTF_8) => String::from_utf8(bytes.split_off(3)).map_err(|_| damaged())?,
        Some(codec) => {
            let text = codec.decode(bytes);
            // Half a character.
            if text.contains(char::REPLACEMENT_CHARACTER) {
                return Err(damaged());
            }
            text
        }
        None => String::from_utf8(bytes).map_err(|_| damaged())?,
    };
    if text.contains('\0') {
        return Err(damaged());
    }
    Ok(text)
}

/// Built to do harm.
pub(super) fn hostile() -> Error {
    failure!("files-xml-refused", "xml-refused")
}
