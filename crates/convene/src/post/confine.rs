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
