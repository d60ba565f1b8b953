//! The walls around the child that reads what strangers sent: little memory and time, no file, no
//! network, no other program. They are put up before its first byte is read. Where the system can put
//! up neither of the two walls against files and network, nothing is read.

use std::collections::BTreeMap;

use landlock::{ABI, Access as _, AccessFs, AccessNet, Ruleset, RulesetAttr as _, RulesetStatus};
use rlimit::Resource;
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};

/// How much memory the child may have, in bytes.
const MEMORY: u64 = 1 << 30;
/// How many seconds of the processor's time it may use.
const SECONDS: u64 = 20;

/// The walls could not be put up.
#[derive(Debug)]
pub(crate) struct Unconfined(pub(crate) String);

/// Puts the walls up around this process, for good.
pub(crate) fn confine() -> Result<(), Unconfined> {
    let wrong = |why: &dyn std::fmt::Display| Unconfined(why.to_string());
    limits().map_err(|error| wrong(&error))?;
    let files = no_files();
    match no_calls() {
        Ok(()) => Ok(()),
        // Landlock alone keeps files and network away as well.
        Err(_) if files == Ok(RulesetStatus::FullyEnforced) => Ok(()),
        Err(error) => Err(wrong(&error)),
    }
}

fn limits() -> std::io::Result<()> {
    let limits = [
        (Resource::AS, MEMORY),
        (Resource::CPU, SECONDS),
        (Resource::FSIZE, 0),
        (Resource::CORE, 0),
        (Resource::NOFILE, 16),
    ];
    for (of, most) in limits {
        rlimit::setrlimit(of, most, most)?;
    }
    Ok(())
}

/// Landlock: every right to files and ports is taken, and none is given back.
fn no_files() -> Result<RulesetStatus, String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    let ruleset = Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V5))
        .and_then(|ruleset| ruleset.handle_access(AccessNet::from_all(ABI::V5)))
        .and_then(Ruleset::create);
    let ruleset = ruleset.map_err(|error| said(&error))?;
    let status = ruleset.restrict_self().map_err(|error| said(&error))?;
    Ok(status.ruleset)
}

/// Calls of the system that a reader of bytes never needs.
fn no_calls() -> Result<(), String> {
    let arch = TargetArch::try_from(std::env::consts::ARCH).map_err(|e| e.to_string())?;
    let refused = SeccompAction::Errno(u32::from(EPERM));
    let rules = REFUSED.iter().map(|call| (*call, Vec::new()));
    let rules: BTreeMap<i64, Vec<_>> = rules.collect();
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, refused, arch);
    let program: BpfProgram = filter
        .and_then(TryInto::try_into)
        .map_err(|error| error.to_string())?;
    seccompiler::apply_filter_all_threads(&program).map_err(|error| error.to_string())
}

/// Not permitted.
const EPERM: u8 = 1;

/// Opening files, talking over a net, starting and touching other processes.
const REFUSED: [i64; 16] = [
    libc::SYS_openat,
    libc::SYS_openat2,
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept4,
    libc::SYS_sendto,
    libc::SYS_sendmsg,
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_unlinkat,
];

#[cfg(test)]
mod tests {
    use std::io::ErrorKind::{self, PermissionDenied};
    use std::process::Command;

    use super::*;

    /// By what the test below calls the probe.
    const PROBE: &str = "CONVENE_PROBE_OF_WALLS";

    /// Runs in a process of its own, which stays behind its walls for good; it is called by the test
    /// below, and elsewhere there is nothing for it to do.
    #[test]
    fn probe() {
        if std::env::var_os(PROBE).is_none() {
            return;
        }
        confine().expect("walls");
        let refused = |what: &str, tried: Result<(), ErrorKind>| {
            println!("refused {what}: {}", tried == Err(PermissionDenied));
        };
        let kind = |error: std::io::Error| error.kind();
        let file = std::fs::File::open("/etc/passwd").map(drop);
        refused("file", file.map_err(kind));
        let written = std::fs::write("/tmp/convene-probe", "x");
        refused("write", written.map_err(kind));
        let line = std::net::TcpStream::connect(("127.0.0.1", 9)).map(drop);
        refused("line", line.map_err(kind));
        let port = std::net::TcpListener::bind(("127.0.0.1", 0)).map(drop);
        refused("port", port.map_err(kind));
        let local = std::os::unix::net::UnixListener::bind("/tmp/convene-probe-socket").map(drop);
        refused("socket", local.map_err(kind));
        let program = Command::new("/bin/true").status().map(drop);
        refused("program", program.map_err(kind));
        let much = Vec::<u8>::new().try_reserve_exact(1 << 30);
        println!("refused memory: {}", much.is_err());
    }

    #[test]
    fn behind_the_walls_there_is_no_file_no_net_no_program_and_little_memory() {
        let this = std::env::current_exe().expect("this program");
        let mut probe = Command::new(this);
        probe.args(["--exact", "post::confine::tests::probe", "--nocapture"]);
        probe.env(PROBE, "1");
        let said = probe.output().expect("it runs");
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let refused = |line: &str| {
            let at = line.find("refused ")?;
            Some(line[at + "refused ".len()..].to_owned())
        };
        let told: Vec<String> = said.lines().filter_map(refused).collect();
        let all = [
            "file", "write", "line", "port", "socket", "program", "memory",
        ];
        assert_eq!(told, all.map(|what| format!("{what}: true")), "{said}");
    }
}
