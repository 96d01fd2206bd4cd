//! The parts of a workbook, or a whole one: no panic, no hang, no memory beyond what the file justifies.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use viceversa::roster::{ReadOptions, table};
use zip::write::SimpleFileOptions;

fuzz_target!(|bytes: &[u8]| {
    match bytes.split_first() {
        // Sheet, shared texts and styles, parted by zero bytes.
        Some((b'x', rest)) => {
            let mut parts = rest.split(|&byte| byte == 0);
            let mut part = || parts.next().unwrap_or_default();
            check(&archive(&[
                ("xl/workbook.xml", b"<workbook><sheets><sheet name='A' id='a'/></sheets></workbook>"),
                (
                    "xl/_rels/workbook.xml.rels",
                    b"<R><Relationship Id='a' Type='/worksheet' Target='s.xml'/><Relationship Id='b' Type='/sharedStrings' Target='t.xml'/>\
                      <Relationship Id='c' Type='/styles' Target='f.xml'/></R>",
                ),
                ("xl/s.xml", part()),
                ("xl/t.xml", part()),
                ("xl/f.xml", part()),
            ]));
        }
        Some((b'o', rest)) => check(&archive(&[("content.xml", rest), ("META-INF/manifest.xml", b"<m/>")])),
        _ => check(bytes),
    }
});

fn check(bytes: &[u8]) {
    if let Ok((read, _, _)) = table::read(bytes, &ReadOptions::default()) {
        for row in 0..read.rows().min(1_000) {
            for column in 0..read.width() {
                let _ = (read.cell(row, column), read.kind(row, column));
            }
        }
    }
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, stored).expect("memory takes a file");
        writer.write_all(bytes).expect("memory takes bytes");
    }
    writer.finish().expect("memory takes a directory").into_inner()
}
