//! Workbooks whose parts lie elsewhere than usual: they are found by relationships and content types (ECMA-376 part 2).
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use serde_json::json;

use crate::table::{cells, codes, finding, read, refused};
use crate::table_xlsx::zipped;

const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const SHEET: &str = "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>\
    <row><c t='s'><v>2</v></c><c s='1'><v>7</v></c></row></sheetData></worksheet>";
const TEXTS: &str = "<sst><si><t>Name</t></si><si><t>Id</t></si><si><t>Anna</t></si></sst>";
const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='00000'/></numFmts>\
    <cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>";
const PEOPLE: [[&str; 2]; 2] = [["Name", "Id"], ["Anna", "00007"]];

fn book() -> String {
    format!(
        "<workbook xmlns:r='{TRANSITIONAL}'><sheets><sheet name='People' sheetId='1' r:id='s'/></sheets></workbook>"
    )
}

fn link(id: &str, kind: &str, target: &str, namespace: &str) -> String {
    format!("<Relationship Id='{id}' Type='{namespace}/{kind}' Target='{target}'/>")
}

fn links(all: &[String]) -> String {
    format!("<Relationships>{}</Relationships>", all.concat())
}

/// Where the parts of a package are, and how they are named by those that use them.
struct Layout {
    /// Names in the archive: workbook, its relationships, sheet, texts, styles.
    names: [&'static str; 5],
    /// Targets: workbook from the root, then sheet, texts, styles from the workbook.
    targets: [&'static str; 4],
    namespace: &'static str,
}

fn package(layout: &Layout) -> Vec<u8> {
    let [workbook, rels, sheet, texts, styles] = layout.names;
    let [to_book, to_sheet, to_texts, to_styles] = layout.targets;
    let of = |id: &str, kind: &str, target: &str| link(id, kind, target, layout.namespace);
    let root = links(&[of("a", "officeDocument", to_book)]);
    let inner = links(&[
        of("s", "worksheet", to_sheet),
        of("t", "sharedStrings", to_texts),
        of("y", "styles", to_styles),
    ]);
    zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", root.as_bytes()),
        (workbook, book().as_bytes()),
        (rels, inner.as_bytes()),
        (sheet, SHEET.as_bytes()),
        (texts, TEXTS.as_bytes()),
        (styles, STYLES.as_bytes()),
    ])
}

#[test]
fn parts_are_found_by_relationships_wherever_they_lie() {
    let layouts = [
        (
            "no folder of its own",
            Layout {
                names: [
                    "workbook.xml",
                    "_rels/workbook.xml.rels",
                    "sheet1.xml",
                    "texts.xml",
                    "looks.xml",
                ],
                targets: ["workbook.xml", "sheet1.xml", "texts.xml", "looks.xml"],
                namespace: TRANSITIONAL,
            },
        ),
        (
            "from the root",
            Layout {
                names: [
                    "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels",
                    "sheet.xml",
                    "a/b/c.xml",
                    "xl/styles.xml",
                ],
                targets: [
                    "/xl/workbook.xml",
                    "/sheet.xml",
                    "/a/b/c.xml",
                    "/xl/styles.xml",
                ],
                namespace: TRANSITIONAL,
            },
        ),
        (
            "upwards, in capitals, with signs in their names, strict",
            Layout {
                names: [
                    "Book/Main.XML",
                    "book/_RELS/main.xml.RELS",
                    "Sheets/My Sheet.xml",
                    "texts/Ä.xml",
                    "BOOK/LOOKS.xml",
                ],
                targets: [
                    "./book/../BOOK/main.xml",
                    "../sheets/My%20Sheet.xml",
                    "../TEXTS/%C3%84.xml",
                    "looks.xml",
                ],
                namespace: STRICT,
            },
        ),
        (
            "percent-encoded in the archive, slashes the other way",
            Layout {
                names: [
                    "data\\main%20book.xml",
                    "data\\_rels\\main%20book.xml.rels",
                    "data\\s.xml",
                    "data\\t.xml",
                    "data\\y.xml",
                ],
                targets: ["data/main book.xml", "s.xml", ".\\t.xml", "y.xml#x"],
                namespace: STRICT,
            },
        ),
    ];
    for (name, layout) in layouts {
        let (table, info, findings) = read(&package(&layout), json!({}));
        assert_eq!(cells(&table), PEOPLE, "{name}");
        assert_eq!(
            (info.format.as_str(), codes(&findings)),
            ("xlsx", vec![]),
            "{name}"
        );
    }
}

#[test]
fn parts_without_a_relationship_are_found_by_their_content_type() {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let types = format!(
        "<Types><Override PartName='/main.xml' ContentType='{kind}.sheet.main+xml'/>\
         <Override PartName='/T.xml' ContentType='{kind}.sharedStrings+xml'/>\
         <Override PartName='/y.xml' ContentType='{kind}.styles+xml'/></Types>"
    );
    let rels = links(&[link("s", "worksheet", "s.xml", TRANSITIONAL)]);
    let bytes = zipped(&[
        ("[content_types].XML", types.as_bytes()),
        ("main.xml", book().as_bytes()),
        ("_rels/main.xml.rels", rels.as_bytes()),
        ("s.xml", SHEET.as_bytes()),
        ("t.xml", TEXTS.as_bytes()),
        ("y.xml", STYLES.as_bytes()),
    ]);
    assert_eq!(cells(&read(&bytes, json!({})).0), PEOPLE);
}

#[test]
fn what_a_package_is_does_not_depend_on_its_names() {
    let root = links(&[link("a", "officeDocument", "/main.xml", TRANSITIONAL)]);
    let of = |kind: &str, main: &str| {
        let types = format!(
            "<Types><Override PartName='/main.xml' ContentType='application/{kind}.main+xml'/></Types>"
        );
        zipped(&[
            ("[Content_Types].xml", types.as_bytes()),
            ("_rels/.rels", root.as_bytes()),
            ("main.xml", main.as_bytes()),
        ])
    };
    for (kind, code) in [
        (
            "vnd.openxmlformats-officedocument.wordprocessingml.document",
            "not-a-table",
        ),
        (
            "vnd.openxmlformats-officedocument.presentationml.presentation",
            "not-a-table",
        ),
        ("vnd.ms-excel.sheet.binary.macroEnabled", "xlsb-unsupported"),
    ] {
        assert_eq!(refused(&of(kind, "<x/>")), code, "{kind}");
    }
    assert_eq!(refused(&of("xml", "<w:document/>")), "not-a-table");
}

#[test]
fn missing_parts_are_said_and_the_rest_is_read() {
    let root = links(&[link("a", "officeDocument", "main.xml", TRANSITIONAL)]);
    let sheets = "<sheet name='Gone' r:id='g'/><sheet name='People' r:id='s'/>";
    let book = format!("<workbook xmlns:r='{TRANSITIONAL}'><sheets>{sheets}</sheets></workbook>");
    let rels = links(&[
        link("g", "worksheet", "gone.xml", TRANSITIONAL),
        link("s", "worksheet", "s.xml", TRANSITIONAL),
        link("t", "sharedStrings", "t.xml", TRANSITIONAL),
        link("y", "styles", "y.xml", TRANSITIONAL),
        link("z", "theme", "theme.xml", TRANSITIONAL),
    ]);
    let bytes = |texts: bool| {
        let mut parts = vec![
            ("_rels/.rels", root.as_bytes()),
            ("main.xml", book.as_bytes()),
            ("_rels/main.xml.rels", rels.as_bytes()),
            ("s.xml", SHEET.as_bytes()),
        ];
        if texts {
            parts.push(("t.xml", TEXTS.as_bytes()));
        }
        zipped(&parts)
    };
    let (table, _, findings) = read(&bytes(true), json!({}));
    assert_eq!(cells(&table), [["Name", "Id"], ["Anna", "7"]]);
    assert_eq!(finding(&findings, "sheets-missing").count, 1);
    assert_eq!(finding(&findings, "formats-missing").count, 1);
    // Without the texts there are no names to be read.
    assert_eq!(refused(&bytes(false)), "damaged-file");
}
