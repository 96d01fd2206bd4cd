//! Legacy encodings: every table is the standard's, and names of many languages are read as they were written.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use viceversa::files;
use viceversa::roster::ReadOptions;

const SINGLE: &[&str] = &[
    "windows-1252",
    "iso-8859-15",
    "macintosh",
    "windows-1250",
    "iso-8859-2",
    "windows-1254",
    "windows-1257",
    "windows-1251",
    "koi8-r",
    "iso-8859-5",
    "windows-1253",
    "iso-8859-7",
    "windows-1255",
    "windows-1256",
    "windows-874",
];

fn read(bytes: &[u8], encoding: Option<&str>) -> (String, Vec<String>, String) {
    let options = ReadOptions {
        name: "a.csv".to_owned(),
        encoding: encoding.map(str::to_owned),
        delimiter: Some(";".to_owned()),
        header_row: Some(1),
        ..ReadOptions::default()
    };
    let (table, info, findings) = files::read(bytes, &options).unwrap();
    let text = (0..table.rows())
        .map(|row| table.cell(row, 0).to_owned())
        .collect::<Vec<_>>()
        .join("\n");
    let codes = findings
        .iter()
        .map(|finding| finding.code.clone())
        .collect();
    (text, codes, info.encoding.unwrap())
}

fn encode(label: &str, text: &str) -> Vec<u8> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
    let (bytes, _, lossy) = encoding.encode(text);
    assert!(!lossy, "{label}");
    bytes.into_owned()
}

#[test]
fn single_byte_tables_are_the_standard_s() {
    for label in SINGLE {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
        for byte in 0xA1..=0xFF_u8 {
            let line = [b"head\nx".as_slice(), &[byte], b"x\n"].concat();
            let (ours, ..) = read(&line, Some(label));
            let (theirs, _) = encoding.decode_without_bom_handling(&line);
            assert_eq!(
                Some(ours.as_str()),
                theirs.lines().nth(1),
                "{label} {byte:#x}"
            );
        }
    }
}

#[test]
fn east_asian_files_can_be_chosen_and_are_detected() {
    for (label, text) in [
        (
            "shift_jis",
            "佐藤 花子\nすずき たろう\n田中 ケイコ\n東京支店\n",
        ),
        (
            "euc-jp",
            "佐藤 花子\nすずき たろう\n田中 ケイコ\n東京してん\n",
        ),
        ("gb18030", "王小明\n李华\n张伟\n上海分公司\n人力资源部\n"),
        ("euc-kr", "김민수\n이서연\n박지훈\n서울 본사\n인사팀\n"),
        ("big5", "陳志明\n林美玲\n臺北總公司\n人力資源部\n"),
    ] {
        let bytes = encode(label, &format!("Name\n{text}"));
        let (read_back, _, _) = read(&bytes, Some(label));
        assert_eq!(read_back, text.trim_end(), "{label}");
        let (read_back, _, detected) = read(&bytes, None);
        assert_eq!(
            (read_back.as_str(), detected.as_str()),
            (text.trim_end(), label)
        );
    }
}

#[test]
fn names_of_many_languages_are_read_as_they_were_written() {
    for (labels, text) in [
        (
            "windows-1252 iso-8859-15 macintosh",
            "Jürgen Müller\nJörg Schäfer\nUte Weiß\nÖzlem Groß\nKöln\n",
        ),
        (
            "windows-1252 iso-8859-15 macintosh",
            "Zoé Lefèvre\nFrançois Côté\nHélène Brûlé\nNoël Benoît\nOrléans\n",
        ),
        (
            "windows-1252 iso-8859-15 macintosh",
            "Ángel Núñez\nBegoña Muñoz\nJosé Ibáñez\nMálaga\nLeón\n",
        ),
        (
            "windows-1252 iso-8859-15 macintosh",
            "Niccolò Forlì\nMarìa Papà\nCantù\nMacerè\nPerché\n",
        ),
        (
            "windows-1252 iso-8859-15 macintosh",
            "João Conceição\nAntónio Magalhães\nInês Simões\nÉvora\n",
        ),
        (
            "windows-1252 iso-8859-15",
            "Åsa Öberg\nBjörn Sjögren\nSøren Kjær\nMalmö\nTromsø\n",
        ),
        (
            "windows-1252 iso-8859-15",
            "Þórunn Sigurðardóttir\nGuðmundur Þór\nÆgir Jónsson\nReykjavík\nÍsafjörður\nHöfn\n",
        ),
        (
            "windows-1250 iso-8859-2",
            "Łukasz Wiśniewski\nZofia Dąbrowska\nJózef Pawłowski\nGdańsk\nBłażej Żak\n",
        ),
        (
            "windows-1250 iso-8859-2",
            "Jiří Dvořák\nLenka Černá\nTomáš Růžička\nPlzeň\nBěla Kučerová\n",
        ),
        (
            "windows-1250 iso-8859-2",
            "Győző Szűcs\nErzsébet Erdős\nÁgnes Kővári\nPéter Hegedűs\n",
        ),
        (
            "windows-1250 iso-8859-2",
            "Ivana Marković\nŽeljko Đurić\nAnte Šarić\nČakovec\nNikola Kovačević\n",
        ),
        (
            "windows-1254",
            "Ayşe Yılmaz\nOğuz Şahin\nİbrahim Çelik\nDiyarbakır\nGülşen Doğan\n",
        ),
        (
            "windows-1257",
            "Žydrūnė Jankauskaitė\nŠarūnas Žukauskas\nRūta Bagdonavičiūtė\nŠiauliai\nTauragė\n",
        ),
        (
            "windows-1257",
            "Jānis Bērziņš\nKārlis Ozoliņš\nĒrika Kļaviņa\nRīga\nDaugavpils\n",
        ),
        (
            "windows-1251 koi8-r iso-8859-5",
            "Иван Петров\nАнна Смирнова\nПётр Иванов\nМосква\nОмск\n",
        ),
        (
            "windows-1251 iso-8859-5",
            "Олексій Коваленко\nНаталія Шевченко\nКиїв\nЧернігів\n",
        ),
        (
            "windows-1253 iso-8859-7",
            "Γιώργος Παπαδόπουλος\nΕλένη Κωνσταντίνου\nΑθήνα\nΘεσσαλονίκη\n",
        ),
        ("windows-1255", "משה כהן\nשרה לוי\nתל אביב\nירושלים\n"),
        ("windows-1256", "محمد الأحمد\nفاطمة حسن\nالقاهرة\nدمشق\n"),
    ] {
        for label in labels.split(' ') {
            let bytes = encode(label, &format!("Name\n{text}"));
            let (read_back, codes, detected) = read(&bytes, None);
            // Where two readings are as good, they are asked for; where they read alike, either name will do.
            let asked = codes.iter().any(|code| code == "encoding-unclear");
            // Only ő and õ, both vowels at the same places, cannot be told apart.
            assert!(
                !asked || text.contains('ő'),
                "{label}: asked, read as {detected}"
            );
            if asked {
                continue;
            }
            assert_eq!(read_back, text.trim_end(), "{label} read as {detected}");
        }
    }
}

#[test]
fn an_encoding_goes_by_many_names() {
    for (label, name) in [
        ("Latin1", "windows-1252"),
        ("CP1250", "windows-1250"),
        ("sjis", "shift_jis"),
        ("GBK", "gb18030"),
        ("UTF8", "utf-8"),
    ] {
        assert_eq!(read(b"head\nx\n", Some(label)).2, name);
    }
}
