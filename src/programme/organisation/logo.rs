//! A logo that only shows something: a small PNG, or an SVG made of shapes alone. What is not known to be harmless is refused.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use crate::words::say;

/// Bytes of the picture.
const LARGEST: usize = 100 << 10;
/// Pixels of a PNG on either side.
const WIDEST: u32 = 4096;
/// Elements within elements.
const DEPTH: usize = 32;

/// What is wrong with a logo.
pub(super) struct Fault {
    pub(super) code: &'static str,
    /// A sentence, and what to do.
    pub(super) said: (String, String),
}

fn fault(code: &'static str) -> Fault {
    let key = format!("organisation-logo-{code}");
    let advice = say!(format!("{key}.advice"));
    Fault {
        code,
        said: (say!(key), advice),
    }
}

/// A part of an SVG that may not be there.
fn part(name: &str) -> Fault {
    let name: String = name.chars().take(60).collect();
    Fault {
        code: "part",
        said: (
            say!("organisation-logo-part", name = name),
            say!("organisation-logo-part.advice"),
        ),
    }
}

pub(super) fn check(address: &str) -> Result<(), Fault> {
    let svg = address.strip_prefix("data:image/svg+xml;base64,");
    let png = address.strip_prefix("data:image/png;base64,");
    let Some(packed) = svg.or(png) else {
        return Err(fault("kind"));
    };
    if packed.len() > LARGEST.div_ceil(3) * 4 {
        return Err(fault("large"));
    }
    let bytes = STANDARD.decode(packed).map_err(|_| fault("kind"))?;
    if bytes.len() > LARGEST {
        return Err(fault("large"));
    }
    if svg.is_some() {
        let text = String::from_utf8(bytes).map_err(|_| fault("damaged"))?;
        shapes_only(text.strip_prefix('\u{feff}').unwrap_or(&text))
    } else {
        png_head(&bytes)
    }
}

/// Signature, and a first chunk with a size that no machine is slowed down by.
fn png_head(bytes: &[u8]) -> Result<(), Fault> {
    let number = |at: usize| {
        let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four))
    };
    let begins = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.get(12..16) == Some(b"IHDR");
    let sized = |at| number(at).is_some_and(|side| (1..=WIDEST).contains(&side));
    if begins && sized(16) && sized(20) && bytes.ends_with(b"IEND\xaeB`\x82") {
        Ok(())
    } else {
        Err(fault("damaged"))
    }
}

fn shapes_only(text: &str) -> Result<(), Fault> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut depth = 0_usize;
    let mut roots = 0;
    loop {
        match reader.read_event().map_err(|_| fault("damaged"))? {
            Event::Start(start) => {
                element(&start, depth)?;
                roots += usize::from(depth == 0);
                depth += 1;
                if depth > DEPTH {
                    return Err(fault("damaged"));
                }
            }
            Event::Empty(start) => {
                element(&start, depth)?;
                roots += usize::from(depth == 0);
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) => {
                let text = text.xml10_content();
                if depth == 0 && !text.trim().is_empty() {
                    return Err(fault("damaged"));
                }
            }
            Event::GeneralRef(name) => {
                let name = name.as_ref();
                let known = ["lt", "gt", "amp", "quot", "apos"].contains(&name);
                if !known && !name.starts_with('#') {
                    return Err(part(&format!("&{name};")));
                }
            }
            Event::Comment(_) | Event::Decl(_) => {}
            Event::CData(_) => return Err(part("<![CDATA[")),
            Event::PI(_) => return Err(part("<?…?>")),
            Event::DocType(_) => return Err(part("<!DOCTYPE>")),
            Event::Eof => break,
        }
    }
    if depth == 0 && roots == 1 {
        Ok(())
    } else {
        Err(fault("damaged"))
    }
}

fn element(start: &BytesStart<'_>, depth: usize) -> Result<(), Fault> {
    let name = start.name();
    let name = name.as_ref();
    if !ELEMENTS.contains(&name) {
        return Err(part(&format!("<{name}>")));
    }
    if (depth == 0) != (name == "svg") {
        return Err(fault("damaged"));
    }
    let mut namespace = false;
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| fault("damaged"))?;
        let key = attribute.key.as_ref();
        let raw: &str = attribute.value.as_ref();
        let value = unescape(raw).map_err(|_| fault("damaged"))?;
        let fits = match key {
            "xmlns" => {
                namespace = true;
                value == SVG
            }
            "xmlns:xlink" => value == XLINK,
            "href" | "xlink:href" => value.starts_with('#'),
            "xml:space" => true,
            _ if ATTRIBUTES.contains(&key) => is_harmless(&value),
            _ => false,
        };
        if !fits {
            return Err(part(&format!("{key}=\"…\"")));
        }
    }
    // Without it a browser shows nothing.
    if depth == 0 && !namespace {
        return Err(fault("damaged"));
    }
    Ok(())
}

/// No reference but to a part of the picture itself, and nothing that could be written otherwise than it reads.
fn is_harmless(value: &str) -> bool {
    let plain = !value.contains(['\\', '@', '<', '>']) && !value.contains("/*");
    let lower = value.to_ascii_lowercase();
    let mut calls = lower.match_indices("url");
    plain && !lower.contains("script") && calls.all(|(at, _)| lower[at..].starts_with("url(#"))
}

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Shapes, and what holds and paints them.
const ELEMENTS: [&str; 22] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
];

/// Geometry and paint. No `style`, no `class`, and nothing that begins with `on`.
const ATTRIBUTES: [&str; 74] = [
    "aria-hidden",
    "aria-label",
    "baseProfile",
    "clip-path",
    "clip-rule",
    "clipPathUnits",
    "color",
    "cx",
    "cy",
    "d",
    "display",
    "dominant-baseline",
    "dx",
    "dy",
    "fill",
    "fill-opacity",
    "fill-rule",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "fx",
    "fy",
    "gradientTransform",
    "gradientUnits",
    "height",
    "id",
    "lengthAdjust",
    "letter-spacing",
    "mask",
    "maskContentUnits",
    "maskUnits",
    "offset",
    "opacity",
    "overflow",
    "paint-order",
    "pathLength",
    "patternContentUnits",
    "patternTransform",
    "patternUnits",
    "points",
    "preserveAspectRatio",
    "r",
    "role",
    "rx",
    "ry",
    "shape-rendering",
    "spreadMethod",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "text-rendering",
    "textLength",
    "transform",
    "vector-effect",
    "version",
    "viewBox",
    "visibility",
    "width",
    "word-spacing",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];
