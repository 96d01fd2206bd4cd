//! Any bytes as a file: no panic, no hang, and a table whose every cell can be asked for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viceversa::roster::{self, Person, ReadJob, ReadOptions, table};

fuzz_target!(|bytes: &[u8]| {
    let Ok((read, info, _)) = table::read(bytes, &ReadOptions::default()) else {
        return;
    };
    assert_eq!(read.headers().len(), read.width());
    assert_eq!(info.rows as usize, read.rows());
    for row in 0..read.rows() {
        assert!(read.row_number(row) > 0);
        for column in 0..read.width() {
            let _ = (read.cell(row, column), read.kind(row, column), read.letters(column));
        }
    }
    // The same file by the options that were detected gives the same cells.
    let options = ReadOptions {
        encoding: info.encoding.clone(),
        delimiter: info.delimiter.clone(),
        header_row: Some(info.header_row),
        ..ReadOptions::default()
    };
    if info.format == "csv" {
        let (again, _, _) = table::read(bytes, &options).expect("what was read once is read again");
        assert_eq!((again.rows(), again.headers()), (read.rows(), read.headers()));
    }
    // The people of the file are the same read at one go, and in small steps and pieces.
    let whole = roster::read(bytes, &ReadOptions::default()).expect("a table that was read");
    let mut job = ReadJob::new(ReadOptions::default());
    for chunk in bytes.chunks(7) {
        job.push(chunk).expect("as large as before");
    }
    while !job.step(1).expect("what was read once is read again") {}
    let mut people: Vec<Person> = Vec::new();
    while let Some(text) = job.people_json(2) {
        people.extend(serde_json::from_str::<Vec<Person>>(&text).expect("our own text"));
    }
    assert_eq!(people, whole.people);
});
