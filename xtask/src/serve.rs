//! Serves the built page on this machine, with the headers that a real server should send, on every answer.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use serde_json::{Map, Value};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::tools::{read, read_text};
use crate::{Options, Outcome, build, watch};

/// Where the page is served when nobody says otherwise and nobody is there already.
const PORT: u16 = 8642;

/// Builds, serves until it is interrupted, and builds again after changes when asked to.
pub fn serve(root: &Path, options: &Options) -> Outcome {
    println!(
        "{}",
        build::build(root, options.dev, options.organisation.as_deref())?
    );
    let server = listen(options.port)?;
    let address = format!("http://{}/", server.server_addr());
    println!("Vice Versa is at {address} (stop with Ctrl+C)");
    if options.open {
        open(&address);
    }
    if options.watch {
        let root = root.to_path_buf();
        thread::spawn(move || watch::watch(&root));
    }
    for request in server.incoming_requests() {
        answer(root, request);
    }
    Ok(())
}

fn listen(port: Option<u16>) -> Outcome<Server> {
    let on = |port: u16| Server::http(("127.0.0.1", port));
    match port {
        Some(port) => on(port).map_err(|e| format!("Port {port} cannot be used ({e}).")),
        None => on(PORT)
            .or_else(|_| on(0))
            .map_err(|e| format!("No port can be used ({e}).")),
    }
}

fn answer(root: &Path, request: Request) {
    let (status, kind, body) = found(root, &request);
    let mut response = Response::from_data(body).with_status_code(status);
    let all = headers(root).unwrap_or_default();
    for (name, value) in all
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .chain([("Content-Type", kind)])
    {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // A browser that left before the answer needs none.
    let _ = request.respond(response);
}

/// The page at its two addresses and nothing else: no path of the disk can be asked for.
fn found(root: &Path, request: &Request) -> (u16, &'static str, Vec<u8>) {
    const TEXT: &str = "text/plain; charset=utf-8";
    if !matches!(request.method(), Method::Get | Method::Head) {
        return (405, TEXT, b"Only reading.\n".to_vec());
    }
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    match path {
        "/" | "/viceversa.html" => match read(&root.join("dist/viceversa.html")) {
            Ok(page) => (200, "text/html; charset=utf-8", page),
            Err(sentence) => (503, TEXT, sentence.into_bytes()),
        },
        _ => (404, TEXT, b"There is nothing here.\n".to_vec()),
    }
}

fn headers(root: &Path) -> Outcome<Vec<(String, String)>> {
    let map: Map<String, Value> =
        serde_json::from_str(&read_text(&root.join("dist/headers.json"))?)
            .map_err(|e| e.to_string())?;
    Ok(map
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_str()?.to_owned())))
        .collect())
}

fn open(address: &str) {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    let opened = command
        .arg(address)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if opened.is_err() {
        println!("No browser could be opened; open the address yourself.");
    }
}
