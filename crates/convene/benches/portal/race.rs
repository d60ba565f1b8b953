//! Requests a second of a page beside nginx with a file of the same bytes: the same machine, the
//! same run, the same settings of wrk, in turn.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use super::server::{Server, free_port};

const ROUNDS: usize = 4;
const LOAD: [&str; 3] = ["-t1", "-c16", "-d8s"];

/// Prints each round and the ratio of the medians.
pub(crate) fn run(server: &Server, path: &str, page: &[u8]) {
    let Some(nginx) = Nginx::with(page) else {
        println!("nginx or wrk is not installed: left out");
        return;
    };
    let ours = format!("http://127.0.0.1:{}{path}", server.port());
    let theirs = format!("http://127.0.0.1:{}/page.html", nginx.port);
    let (mut portal, mut file) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (a, b) = (load(&ours), load(&theirs));
        println!("portal {a:>9.0}   nginx {b:>9.0}");
        portal.push(a);
        file.push(b);
    }
    let (portal, file) = (median(portal), median(file));
    println!(
        "median: portal {portal:.0}, nginx {file:.0}, ratio {:.0} % of {} bytes, wrk {}",
        100.0 * portal / file,
        page.len(),
        LOAD.join(" ")
    );
}

/// nginx with one file; dropped, it ends.
struct Nginx {
    child: Child,
    port: u16,
    _folder: TempDir,
}

impl Nginx {
    fn with(page: &[u8]) -> Option<Self> {
        let answers = |command: &mut Command| {
            let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
            quiet.status().is_ok()
        };
        let program = ["/usr/sbin/nginx", "nginx"]
            .into_iter()
            .find(|program| answers(Command::new(program).arg("-v")))?;
        answers(Command::new("wrk").arg("-v")).then_some(())?;
        let folder = tempfile::tempdir().expect("a folder");
        let open = fs::Permissions::from_mode(0o755);
        fs::set_permissions(folder.path(), open).expect("opened to its workers");
        fs::write(folder.path().join("page.html"), page).expect("written");
        let port = free_port();
        let settings = folder.path().join("nginx.conf");
        fs::write(&settings, self::settings(folder.path(), port)).expect("written");
        let mut command = Command::new(program);
        command
            .arg("-p")
            .arg(folder.path())
            .arg("-c")
            .arg(&settings);
        let child = command.stderr(Stdio::null()).spawn().expect("nginx starts");
        std::thread::sleep(Duration::from_millis(500));
        Some(Self {
            child,
            port,
            _folder: folder,
        })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its master ends its workers when it is told to; killed, it would leave them.
        let pid = self.child.id().to_string();
        drop(Command::new("kill").args(["-TERM", &pid]).status());
        drop(self.child.wait());
    }
}

fn settings(folder: &Path, port: u16) -> String {
    let at = folder.display();
    format!(
        "daemon off; worker_processes auto; pid {at}/nginx.pid; error_log {at}/error.log;\n\
         events {{ worker_connections 256; }}\n\
         http {{\n\
           access_log off; sendfile on; tcp_nopush on; default_type text/html;\n\
           keepalive_requests 100000000;\n\
           client_body_temp_path {at}/body; proxy_temp_path {at}/proxy;\n\
           fastcgi_temp_path {at}/fastcgi; uwsgi_temp_path {at}/uwsgi; scgi_temp_path {at}/scgi;\n\
           server {{ listen 127.0.0.1:{port}; root {at}; }}\n\
         }}\n"
    )
}

fn load(url: &str) -> f64 {
    let output = Command::new("wrk")
        .args(LOAD)
        .arg(url)
        .output()
        .expect("wrk runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(!said.contains("Non-2xx"), "{said}");
    let rate = said
        .lines()
        .find_map(|line| line.strip_prefix("Requests/sec:"));
    rate.and_then(|rate| rate.trim().parse().ok())
        .expect("a rate")
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    f64::midpoint(all[(all.len() - 1) / 2], all[all.len() / 2])
}
