//! Any bytes as a file: no panic, no hang, and a table whose every cell can be asked for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viceversa::roster::{ReadOptions, table};

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
});
