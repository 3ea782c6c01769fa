//! `milieu open FILE`: listens on the loopback address until it is stopped.

use std::net::Ipv4Addr;
use std::sync::Arc;

use milieu_commands::{Failure, Open, Run};
use milieu_vocabulary::message;
use serde_json::json;

use crate::access::token;
use crate::desk::{Desk, DeskSettings};
use crate::problem::Problem;
use crate::router::router;

/// Opens the workbench on a file, says where it is, and serves it until the program is stopped.
///
/// # Errors
/// When the file is no sound territory or the port is taken.
pub fn open(run: &mut Run, args: &Open) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let wanted = args.port.unwrap_or(0);
    let listener =
        runtime.block_on(tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, wanted))).map_err(|error| {
            Failure::stopped(message!(
                "cli-open-cannot-listen",
                port = u32::from(wanted),
                reason = error.to_string()
            ))
        })?;
    let port = listener.local_addr()?.port();
    let settings = DeskSettings {
        read_only: args.read_only,
        token: token().map_err(failure)?,
        port,
        web: args.web.clone(),
    };
    let desk = Arc::new(Desk::new(&args.file, settings).map_err(failure)?);
    let address = format!("http://127.0.0.1:{port}/?token={}", desk.token);
    if run.answers_json() {
        run.json(&json!({"schema": "milieu/open/1", "file": desk.path(), "port": port, "address": address}))?;
    } else {
        let file = desk.file_name();
        run.screen.say(&message!("cli-open-at", file = file, address = address.as_str()))?;
    }
    run.screen.flush()?;
    if !args.no_browser {
        // Without a browser the address just printed still leads there.
        let _ = webbrowser::open(&address);
    }
    let served = runtime.block_on(async {
        axum::serve(listener, router(Arc::clone(&desk))).with_graceful_shutdown(stopped()).await
    });
    // Whoever is at work is not waited for: what they would write is written whole or not at all.
    runtime.shutdown_background();
    Ok(served?)
}

async fn stopped() {
    // A program that cannot listen for a stop is stopped as any other.
    let _ = tokio::signal::ctrl_c().await;
}

fn failure(problem: Problem) -> Failure {
    Failure::Stopped { message: problem.message, hint: problem.hint }
}
