//! What people bring by mistake: each time one clear message with the place and the remedy, the
//! territory as it was, and nothing left behind.

use std::io::Write;
use std::process::Stdio;
use std::time::{Duration, Instant};

use rust_xlsxwriter::Workbook;

use crate::first_territory::{MEMBERS, territory};
use crate::{Desk, Ran, count};

/// A file that cannot be brought in: refused where there is a territory, and where there is none.
fn refused(name: &str, content: impl AsRef<[u8]>, kind: &str, options: &str, wanted: &[&str]) {
    let desk = territory();
    desk.write(name, content);
    for into in ["styria.milieu", "new.milieu"] {
        let typed = format!("import {kind} {name} --into {into}{options}");
        let said = desk.refuses(1, &typed, into);
        for part in wanted {
            assert!(said.contains(part), "milieu {typed} says: {said}\nand not: {part}");
        }
    }
}

fn gzipped(text: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(text).unwrap();
    packer.finish().unwrap()
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in ["name", "town", "employees"].into_iter().enumerate() {
        sheet.write(0, column as u16, heading).unwrap();
    }
    for row in 1..200 {
        sheet.write(row, 0, format!("Firm {row}")).unwrap();
        sheet.write(row, 1, "Graz").unwrap();
        sheet.write(row, 2, f64::from(row)).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn files_that_are_not_what_their_name_says() {
    refused("empty.csv", "", "members", "", &["“empty.csv” is empty", "saved or downloaded completely"]);
    refused("blank.csv", "\n  \n\n", "members", "", &["“blank.csv” is empty"]);
    refused(
        "list.csv",
        "%PDF-1.7\n%\u{e9}\n",
        "members",
        "",
        &["list.csv", "it is a PDF", "ask for the table"],
    );
    refused("list.csv", "<!DOCTYPE html><html></html>", "auto", "", &["it is a web page"]);
    refused("list.csv", b"a,b\n1,\0\x02\x03\n", "members", "", &["bytes that are no text"]);
    refused(
        "list.csv",
        "alpha,beta,gamma\n1,2,3\n",
        "auto",
        "",
        &["Name the kind of import", "alpha, beta, gamma"],
    );
    refused("net.graphml", "<graphml><graph", "graphml", "", &["net.graphml"]);
}

#[test]
fn files_cut_short() {
    let book = workbook();
    refused("list.xlsx", &book[..book.len() / 2], "members", "", &["list.xlsx", "again"]);
    let packed = gzipped(&MEMBERS.repeat(200).into_bytes());
    refused("list.csv.gz", &packed[..packed.len() / 2], "members", "", &["list.csv.gz", "again"]);
    // Whole, the workbook comes in.
    let desk = Desk::new();
    desk.write("list.xlsx", &book);
    desk.ok("import members list.xlsx --into new.milieu");
    assert_eq!(count(&desk.json("info new.milieu"), "actor"), 199);
}

#[test]
fn files_without_what_is_needed() {
    let wanted = ["list.csv", "No column holds the name", "Nmae, Ort", "mapping file"];
    refused("list.csv", "Nmae;Ort\nAcme;Graz\n", "members", "", &wanted);
    refused("list.csv", "name,town\n", "members", "", &["list.csv"]);
    refused("ties.csv", "from,to,layer\nx1,m99,knowledge\n", "ties", "", &["row 2", "“m99”", "left out"]);
    refused_in_styria("ties.csv", "from,to\nm1,m2\n", "ties", "", &["ties.csv, row 2", "--layer"]);
}

/// Cells that cannot be: by default nothing comes in; a person who wants the rest says so.
#[test]
fn impossible_cells_stop_an_import_unless_the_rest_is_asked_for() {
    let cases = [
        ("since", "31.02.2019", "not a day that exists"),
        ("employees", "-5", "is negative"),
        ("employees", "inf", "not a finite number"),
        ("employees", "1e999", "not a finite number"),
        ("employees", "about 40", "not a number"),
        ("group", "gang", "A mapping file can translate it"),
        ("region", "@@", "not a region code"),
    ];
    for (column, value, wanted) in cases {
        let list = format!("name,town,{column}\nAcme,Graz,{value}\n");
        refused("list.csv", &list, "members", "", &["list.csv, row 2", column, value, wanted]);
        let desk = Desk::new();
        desk.write("list.csv", &list);
        let said = desk.json("import members list.csv --into new.milieu --lenient");
        assert!(said["findings"].to_string().contains(value), "{said}");
        assert_eq!(count(&desk.json("info new.milieu"), "actor"), 1);
        let actors = desk.json("export new.milieu --format csv --out tables");
        let actors = desk.path(actors["files"][0].as_str().unwrap()).with_file_name("actor.csv");
        let table = std::fs::read_to_string(actors).unwrap();
        // What stood for a group is kept beside it, for whoever translates it; numbers and days are not.
        let kept = table.contains(&format!("{column}-as-given={value}"));
        assert_eq!(table.contains(value), kept, "the impossible {value} came in: {table}");
        assert!(!kept || column == "group", "{table}");
    }
    for (weight, wanted) in
        [("-3", "not above zero"), ("0", "not above zero"), ("inf", "not a finite number")]
    {
        let ties = format!("from,to,layer,weight\nm1,m2,knowledge,{weight}\n");
        refused_in_styria("ties.csv", &ties, "ties", "", &["ties.csv, row 2", wanted]);
    }
    refused_in_styria(
        "ties.csv",
        "from,to,layer\nm1,m2,magic\nm1,m3,knowledge\n",
        "ties",
        "",
        &["row 2", "“magic”"],
    );
    refused_in_styria(
        "ties.csv",
        "from,to,layer\nm1,m99,knowledge\nm1,m3,knowledge\n",
        "ties",
        "",
        &["row 2", "“m99”"],
    );
}

fn refused_in_styria(name: &str, content: &str, kind: &str, options: &str, wanted: &[&str]) {
    let desk = territory();
    desk.write(name, content);
    let said =
        desk.refuses(1, &format!("import {kind} {name} --into styria.milieu{options}"), "styria.milieu");
    assert!(wanted.iter().all(|part| said.contains(part)), "{said}");
}

#[test]
fn text_in_another_encoding_is_read_right_or_refused() {
    let desk = Desk::new();
    desk.write("latin.csv", b"name,town\nM\xfcller Werke,Sch\xf6nbrunn\n");
    let said = desk.json("import members latin.csv --into one.milieu");
    assert!(said["findings"].to_string().contains("import-encoding-guessed"), "{said}");
    desk.ok("export one.milieu --out one.graphml");
    assert!(String::from_utf8(desk.bytes("one.graphml").unwrap()).unwrap().contains("Müller Werke"));
    // Said to be of another encoding, it is read so.
    desk.write("dos.csv", b"name,town\nM\x81ller Werke,Graz\n");
    desk.ok("import members dos.csv --encoding macintosh --into two.milieu");
    let said =
        desk.refuses(1, "import members dos.csv --encoding klingon --into three.milieu", "three.milieu");
    assert!(said.contains("“klingon”") && said.contains("windows-1252"), "{said}");
    // UTF-16 cut in the middle of a letter.
    refused("wide.csv", b"\xff\xfen\0a\0m", "members", "", &["wide.csv"]);
}

#[test]
fn the_same_file_twice() {
    let desk = territory();
    let said = desk.refuses(1, "import members members.csv --into styria.milieu --lenient", "styria.milieu");
    assert!(said.contains("in this territory already") && said.contains("--again"), "{said}");
    assert!(!said.contains("31.02.2019"), "what was told the first time is noise: {said}");
    desk.ok("import members members.csv --again --into styria.milieu --lenient");
    assert_eq!(count(&desk.json("info styria.milieu"), "actor"), 10);
    // Also under another name, and as a preview.
    desk.write("copy.csv", MEMBERS);
    desk.refuses(1, "import members copy.csv --into styria.milieu", "styria.milieu");
    desk.refuses(1, "import members copy.csv --preview --into styria.milieu", "styria.milieu");
}

#[test]
fn names_of_nothing() {
    let desk = territory();
    std::fs::create_dir(desk.path("folder")).unwrap();
    let all = [
        (1, "import members folder --into styria.milieu", "it is a folder; name the files in it"),
        (1, "import members nowhere.csv --into styria.milieu", "“nowhere.csv” cannot be read"),
        (1, "import members ties.csv --mapping nowhere.toml --into styria.milieu", "nowhere.toml"),
        (1, "import members members.csv --into folder", "is a folder"),
        (1, "import members members.csv --again --lenient --into nowhere/new.milieu", "nowhere"),
        (1, "import members members.csv --into ties.csv", "is not a territory file"),
        (2, "import magic members.csv --into styria.milieu", "there are: auto, members, ties, survey"),
        (
            2,
            "import members members.csv --into styria.milieu --lenient --layer magic",
            "products, people, money",
        ),
        (2, "import members members.csv --into styria.milieu --lenient --retrieved 31.02.2019", "31.02.2019"),
        (2, "import members members.csv", "--into"),
        (2, "inspect members.csv --kind magic", "“magic” is not a kind"),
        (1, "inspect nowhere.csv", "nowhere.csv"),
        (1, "info nowhere.milieu", "There is no file"),
        (1, "info folder", "is a folder"),
        (1, "info ties.csv", "is not a territory file"),
        (1, "diagnose styria.milieu", "milieu set FILE home"),
        (1, "diagnose styria.milieu --region AT34", "nearest first: AT22"),
        (2, "diagnose styria.milieu --region ??", "AT22 is one"),
        (2, "diagnose styria.milieu --region AT22 --period soon", "write 2007-2013"),
        (2, "diagnose styria.milieu --region AT22 --as-of 31.02.2019", "write it as 2019-02-28"),
        (1, "diagnose styria.milieu --region AT22 --explain AC99", "Did you mean: AC01"),
        (1, "diagnose styria.milieu --region AT22 --explain QQ99", "milieu indicators"),
        (1, "diagnose styria.milieu --region AT22 --dictionary nowhere.toml", "nowhere.toml"),
        (1, "diagnose styria.milieu --region AT22 --dictionary ties.csv", "The dictionary cannot be used"),
        (1, "indicators AC99", "Did you mean: AC01"),
        (1, "instruments nowhere", "milieu instruments"),
        (1, "report styria.milieu --region AT22 --out nowhere/styria.html", "--out"),
        (1, "report styria.milieu --region AT22 --out folder", "folder"),
        (1, "export styria.milieu --out nowhere/net.gexf", "nowhere"),
        (2, "export styria.milieu --out net.doc", "graphml, gexf, pajek"),
        (2, "export styria.milieu --out net", "--format"),
        (1, "edit styria.milieu nobody employees=4", "“nobody”"),
        (1, "edit styria.milieu m1 employees=4", "Did you mean: members:m1"),
        (2, "edit styria.milieu members:m1 colour=red", "there are: name"),
        (2, "edit styria.milieu members:m1 employees", "FIELD=VALUE"),
        (2, "edit styria.milieu members:m1 employees=inf", "“inf”"),
        (2, "edit styria.milieu members:m1 employees=-4", "“-4”"),
        (2, "edit styria.milieu members:m1 longitude=999", "“999”"),
        (2, "edit styria.milieu members:m1 latitude=NaN", "“NaN”"),
        (2, "edit styria.milieu members:m1 tertiary_share=40", "“40”"),
        (2, "edit styria.milieu members:m1 since=31.02.2019", "“31.02.2019”"),
        (2, "merge styria.milieu members:m1 members:m1", "itself"),
        (1, "merge styria.milieu members:m1 members:m99", "members:m99"),
        (2, "set styria.milieu colour red", "there are: home, periods"),
        (2, "set styria.milieu periods soon", "write 2007-2013"),
        (2, "set styria.milieu home ??", "AT22 is one"),
        (1, "locate styria.milieu --shapes nowhere.geojson", "nowhere.geojson"),
        (1, "locate styria.milieu --shapes ties.csv", "neither a GeoJSON"),
        (2, "duplicates styria.milieu --threshold 7", "between 0 and 1"),
        (1, "history styria.milieu --findings 99", "no event 99"),
        (2, "dance styria.milieu", "dance"),
    ];
    for (code, typed, wanted) in all {
        let said = if typed.contains("dance") || typed == "import members members.csv" {
            let ran = desk.run(&typed.split(' ').collect::<Vec<_>>());
            assert_eq!(ran.code, code, "{typed}");
            ran.err
        } else {
            desk.refuses(code, typed, "styria.milieu")
        };
        assert!(said.contains(wanted), "milieu {typed} says: {said}\nand not: {wanted}");
    }
}

#[test]
fn files_of_other_programs_and_of_a_newer_one() {
    let desk = territory();
    let mut bytes = desk.bytes("styria.milieu").unwrap();
    // SQLite keeps the format number in the header, bytes 60 to 63.
    bytes[60..64].copy_from_slice(&999u32.to_be_bytes());
    desk.write("newer.milieu", &bytes);
    for typed in [
        "info newer.milieu",
        "diagnose newer.milieu --region AT22",
        "import ties ties.csv --into newer.milieu",
        "undo newer.milieu",
    ] {
        let said = desk.refuses(1, typed, "newer.milieu");
        assert!(said.contains("999") && said.contains("newer version"), "{said}");
    }
    // Another program's database, and a territory cut short.
    bytes[60..64].copy_from_slice(&1u32.to_be_bytes());
    bytes[68..72].copy_from_slice(&7u32.to_be_bytes());
    desk.write("other.milieu", &bytes);
    let said = desk.refuses(1, "import ties ties.csv --into other.milieu", "other.milieu");
    assert!(said.contains("is not a territory file"), "{said}");
    let whole = desk.bytes("styria.milieu").unwrap();
    desk.write("cut.milieu", &whole[..whole.len() / 2]);
    for typed in ["info cut.milieu", "import ties ties.csv --into cut.milieu", "check cut.milieu"] {
        desk.refuses(1, typed, "cut.milieu");
    }
}

/// Two imports at once: one waits for the other or is told, and both leave whole steps.
#[test]
fn two_that_write_at_once() {
    let desk = Desk::new();
    desk.write("members.csv", MEMBERS);
    desk.ok("import members members.csv --into shared.milieu --lenient");
    let lists = 6;
    for n in 0..lists {
        let rows: String = (0..200).map(|i| format!("Firm {n} of {i},Graz\n")).collect();
        desk.write(&format!("list-{n}.csv"), format!("name,town\n{rows}"));
    }
    let began = Instant::now();
    let running: Vec<_> = (0..lists)
        .map(|n| {
            desk.command(&[
                "import",
                "members",
                &format!("list-{n}.csv"),
                "--into",
                "shared.milieu",
                "--quiet",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
        })
        .collect();
    let mut done = 0;
    for child in running {
        let ran = Ran::new("import", &child.wait_with_output().unwrap());
        match ran.code {
            0 => done += 1,
            code => {
                assert_eq!(code, 1, "{}", ran.err);
                let said = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(said.contains("Another process is using"), "{said}");
            }
        }
    }
    assert!(done > 0 && began.elapsed() < Duration::from_secs(60));
    assert_eq!(desk.ok("check shared.milieu"), "The file is sound.\n");
    assert_eq!(count(&desk.json("info shared.milieu"), "actor"), 10 + 200 * done);
    assert_eq!(desk.json("history shared.milieu")["events"].as_array().unwrap().len() as u64, 1 + done);
}

/// A disk that is full, as far as a limit on the size of files can stand for one.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_grow() {
    let desk = Desk::new();
    desk.write("members.csv", MEMBERS);
    let rows: String = (0..4000).map(|i| format!("Firm number {i} with a long name,Graz,AT221\n")).collect();
    desk.write("list.csv", format!("name,town,region\n{rows}"));
    desk.ok("import members members.csv --into styria.milieu --lenient");
    let before = desk.bytes("styria.milieu").unwrap();
    let size = before.len() / 512 + 64;
    for (into, left) in [("styria.milieu", Some(&before)), ("new.milieu", None)] {
        // The signal that comes with the limit is ignored, so that writing fails as on a full disk.
        let script =
            format!("trap '' XFSZ; ulimit -f {size}; exec \"$0\" import members list.csv --into {into}");
        let output = std::process::Command::new("sh")
            .args(["-c", &script, crate::PROGRAM])
            .current_dir(desk.folder.path())
            .output()
            .unwrap();
        let ran = Ran::new(into, &output);
        assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
        assert!(ran.err.starts_with("Stopped: "), "{}", ran.err);
        assert!(desk.bytes(into).as_ref() == left, "{into} is not as it was: {}", ran.err);
    }
    assert_eq!(desk.names(), ["list.csv", "members.csv", "styria.milieu"]);
    assert_eq!(desk.ok("check styria.milieu"), "The file is sound.\n");
}
