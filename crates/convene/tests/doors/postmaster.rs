//! A post office of the test's own: Postfix and Dovecot, each with a configuration, a queue and ports of
//! its own, on this machine alone. Whatever it starts it ends, and nothing of the machine's own is used.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::serve::free_port;

/// The password of every mailbox.
pub(crate) const PASSWORD: &str = "a secret of the test";
/// The mailboxes there are; any other address of their domains is refused at the door.
const MAILBOXES: [&str; 2] = ["ccm@un.example", "mission@fra.example"];
/// A domain whose letters are taken at the door and come back: each goes on to one that has nobody.
const COMES_BACK: &str = "che.example";
const HAS_NOBODY: &str = "gone.example";

/// The ports of the office.
#[derive(Debug, Clone, Copy)]
struct Ports {
    smtp: u16,
    auth: u16,
    imap: u16,
    imaps: u16,
}

/// The office; it ends when it is dropped.
pub(crate) struct Postmaster {
    folder: PathBuf,
    ports: Ports,
    running: Vec<Child>,
}

impl Drop for Postmaster {
    fn drop(&mut self) {
        // Ours, and each ends what it started.
        for one in &mut self.running {
            let told = Command::new("kill")
                .args(["-TERM", &one.id().to_string()])
                .status();
            drop(told);
            let begun = Instant::now();
            while one.try_wait().is_ok_and(|ended| ended.is_none()) {
                if begun.elapsed() > Duration::from_secs(10) {
                    drop(one.kill());
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }
}

/// Says that there is no office on this machine.
fn skipped(why: &str) {
    let line = format!("SKIPPED: post: {why}");
    assert!(std::env::var_os("CI").is_none(), "{line}");
    println!("{line}");
    if let Ok(path) = std::env::var("CONVENE_SKIPPED") {
        let file = fs::OpenOptions::new().append(true).create(true).open(path);
        writeln!(file.expect("the list of what was skipped"), "{line}").expect("written");
    }
}

impl Postmaster {
    /// Opens the office in a folder; none where the machine has no servers or is not ours.
    pub(crate) fn open(folder: &Path) -> Option<Self> {
        if std::env::var_os("CONVENE_TEST_POST").is_some_and(|said| said == "no") {
            skipped("CONVENE_TEST_POST says no");
            return None;
        }
        let there = ["/usr/sbin/postfix", "/usr/sbin/dovecot"];
        if let Some(wanting) = there.iter().find(|program| !Path::new(program).exists()) {
            skipped(&format!("{wanting} is not installed"));
            return None;
        }
        let root = fs::metadata("/proc/self")
            .is_ok_and(|this| std::os::unix::fs::MetadataExt::uid(&this) == 0);
        if !root {
            skipped("Postfix starts as root alone");
            return None;
        }
        let ports = Ports {
            smtp: free_port(),
            auth: free_port(),
            imap: free_port(),
            imaps: free_port(),
        };
        let mut office = Self {
            folder: folder.to_owned(),
            ports,
            running: Vec::new(),
        };
        office.lay_out();
        office.start();
        Some(office)
    }

    /// What a site's file says of it.
    pub(crate) fn settings(&self) -> String {
        let Ports { smtp, imaps, .. } = self.ports;
        format!(
            "[post]\nfrom = \"ccm@un.example\"\n\
             [post.smtp]\nhost = \"localhost\"\nport = {smtp}\nsecurity = \"starttls\"\n\
             authority = \"authority.pem\"\nuser = \"ccm@un.example\"\n\
             password_file = \"post-password\"\n\
             [post.dkim]\ndomain = \"un.example\"\nselector = \"test\"\n\
             key_file = \"dkim-key\"\nalgorithm = \"ed25519\"\n\
             [post.imap]\nhost = \"localhost\"\nport = {imaps}\nsecurity = \"tls\"\n\
             authority = \"authority.pem\"\nuser = \"ccm@un.example\"\n\
             password_file = \"post-password\"\n"
        )
    }

    /// The same, with the mailbox reached by STARTTLS.
    pub(crate) fn settings_with_starttls(&self) -> String {
        let Ports { imap, imaps, .. } = self.ports;
        self.settings().replace(
            &format!("port = {imaps}\nsecurity = \"tls\""),
            &format!("port = {imap}\nsecurity = \"starttls\""),
        )
    }

    /// Lays the files into a site's folder that its settings name.
    pub(crate) fn furnish(&self, site: &Path) {
        fs::create_dir_all(site).expect("a folder");
        let copied = fs::copy(self.folder.join("cert.pem"), site.join("authority.pem"));
        copied.expect("a certificate");
        fs::write(site.join("post-password"), format!("{PASSWORD}\n")).expect("written");
        // Thirty-two bytes: an Ed25519 key of nobody's.
        let key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        fs::write(site.join("dkim-key"), key).expect("written");
    }

    /// Where it takes letters.
    pub(crate) fn smtp_port(&self) -> u16 {
        self.ports.smtp
    }

    /// The mails in a folder of a mailbox, read by a plain client.
    pub(crate) fn mails(&self, mailbox: &str, folder: &str) -> Vec<String> {
        let mut client = Client::to(self.ports.imap);
        client.ask(&format!("LOGIN \"{mailbox}\" \"{PASSWORD}\""));
        let there = client.ask(&format!("EXAMINE \"{folder}\""));
        if !there.contains("OK [READ-ONLY]") || there.contains("* 0 EXISTS") {
            return Vec::new();
        }
        let all = client.ask("FETCH 1:* (FLAGS BODY.PEEK[])");
        let parts = all.split("BODY[] {").skip(1);
        parts.map(str::to_owned).collect()
    }

    /// The flags of the mails in a folder.
    pub(crate) fn flags(&self, mailbox: &str, folder: &str) -> Vec<String> {
        let mut client = Client::to(self.ports.imap);
        client.ask(&format!("LOGIN \"{mailbox}\" \"{PASSWORD}\""));
        client.ask(&format!("EXAMINE \"{folder}\""));
        let all = client.ask("FETCH 1:* (FLAGS)");
        let flags = all
            .lines()
            .filter_map(|line| line.split_once("FLAGS (")?.1.split(')').next());
        flags.map(str::to_owned).collect()
    }

    /// Lays a mail into a mailbox as if it had been delivered.
    pub(crate) fn lay(&self, mailbox: &str, name: &str, mail: &[u8]) {
        let (user, domain) = mailbox.split_once('@').expect("an address");
        let maildir = self.folder.join("mail").join(domain).join(user);
        let (half, whole) = (
            maildir.join("tmp").join(name),
            maildir.join("new").join(name),
        );
        fs::write(&half, mail).expect("written");
        owned_by(&half, "mail");
        fs::rename(half, whole).expect("moved");
    }

    /// What clients of the mailboxes said, word for word.
    pub(crate) fn said_by_clients(&self) -> String {
        let files = fs::read_dir(self.folder.join("raw")).expect("a folder");
        let said = files
            .flatten()
            .filter(|file| file.path().extension().is_some_and(|end| end == "in"));
        said.map(|file| String::from_utf8_lossy(&fs::read(file.path()).expect("read")).into_owned())
            .collect()
    }

    /// What the servers wrote down, for a test that failed.
    pub(crate) fn log(&self) -> String {
        let read = |file: &str| fs::read_to_string(self.folder.join(file)).unwrap_or_default();
        [read("postfix.log"), read("dovecot.log")].concat()
    }

    fn lay_out(&self) {
        let folder = &self.folder;
        for part in ["postfix", "queue", "data", "run", "state", "mail", "raw"] {
            fs::create_dir_all(folder.join(part)).expect("a folder");
        }
        // Servers that give up root must find their way here.
        for above in folder.ancestors().take(2) {
            let open = fs::Permissions::from_mode(0o755);
            fs::set_permissions(above, open).expect("opened");
        }
        owned_by(&folder.join("data"), "postfix");
        for mailbox in MAILBOXES {
            let (user, domain) = mailbox.split_once('@').expect("an address");
            let maildir = folder.join("mail").join(domain).join(user);
            for part in ["tmp", "new", "cur"] {
                fs::create_dir_all(maildir.join(part)).expect("a folder");
            }
        }
        owned_by(&folder.join("mail"), "mail");
        owned_by(&folder.join("raw"), "mail");
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]);
        let made = made.expect("a certificate");
        let key = made.signing_key.serialize_pem();
        fs::write(folder.join("cert.pem"), made.cert.pem()).expect("written");
        fs::write(folder.join("key.pem"), key).expect("written");
        fs::write(folder.join("postfix/main.cf"), self.main_cf()).expect("written");
        fs::write(folder.join("postfix/master.cf"), self.master_cf()).expect("written");
        let boxes = MAILBOXES.map(|one| format!("{one} {}/\n", path_of(one)));
        let boxes = boxes.concat();
        fs::write(folder.join("postfix/mailboxes"), boxes).expect("written");
        let on = format!("@{COMES_BACK} nobody@{HAS_NOBODY}\n");
        fs::write(folder.join("postfix/aliases"), on).expect("written");
        let back = format!("{HAS_NOBODY} error:5.1.1 nobody of this name is here\n");
        fs::write(folder.join("postfix/transport"), back).expect("written");
        fs::write(folder.join("dovecot.conf"), self.dovecot_conf()).expect("written");
        let users = MAILBOXES.map(|one| format!("{one}:{{PLAIN}}{PASSWORD}\n"));
        fs::write(folder.join("users"), users.concat()).expect("written");
    }

    fn main_cf(&self) -> String {
        let (at, auth) = (self.folder.display(), self.ports.auth);
        let (user, group) = ids("mail");
        format!(
            "compatibility_level = 3.6\nqueue_directory = {at}/queue\ndata_directory = {at}/data\n\
             command_directory = /usr/sbin\ndaemon_directory = /usr/lib/postfix/sbin\n\
             mail_owner = postfix\nsetgid_group = postdrop\nmaillog_file = {at}/postfix.log\n\
             maillog_file_prefixes = {at}\ninet_interfaces = 127.0.0.1\ninet_protocols = ipv4\n\
             myhostname = mail.un.example\nmydestination =\nmynetworks =\nalias_maps =\n\
             local_recipient_maps =\nrecipient_delimiter = +\n\
             # Nothing leaves this machine.\n\
             default_transport = error:5.4.4 no way from here\nrelay_transport = error:5.4.4 no way\n\
             virtual_mailbox_domains = un.example fra.example aut.example {COMES_BACK}\n\
             virtual_mailbox_maps = texthash:{at}/postfix/mailboxes\n\
             virtual_mailbox_base = {at}/mail\nvirtual_minimum_uid = 1\n\
             virtual_uid_maps = static:{user}\nvirtual_gid_maps = static:{group}\n\
             virtual_transport = virtual\ntransport_maps = texthash:{at}/postfix/transport\n\
             virtual_alias_maps = texthash:{at}/postfix/aliases\n\
             message_size_limit = 0\nvirtual_mailbox_limit = 0\n\
             smtpd_tls_cert_file = {at}/cert.pem\nsmtpd_tls_key_file = {at}/key.pem\n\
             smtpd_tls_security_level = may\nsmtpd_tls_auth_only = yes\n\
             smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\n\
             smtpd_sasl_path = inet:127.0.0.1:{auth}\n\
             smtpd_recipient_restrictions = permit_sasl_authenticated, reject_unauth_destination\n"
        )
    }

    fn master_cf(&self) -> String {
        let inside = [
            ("cleanup", "n", "-", "0", "cleanup"),
            ("qmgr", "n", "300", "1", "qmgr"),
            ("rewrite", "-", "-", "-", "trivial-rewrite"),
            ("bounce", "-", "-", "0", "bounce"),
            ("defer", "-", "-", "0", "bounce"),
            ("trace", "-", "-", "0", "bounce"),
            ("proxymap", "-", "-", "-", "proxymap"),
            ("error", "-", "-", "-", "error"),
            ("retry", "-", "-", "-", "error"),
            ("anvil", "-", "-", "1", "anvil"),
            ("tlsmgr", "-", "1000?", "1", "tlsmgr"),
        ];
        let line = |(name, private, wakes, most, program): (&str, &str, &str, &str, &str)| {
            format!("{name} unix {private} - n {wakes} {most} {program}\n")
        };
        let inside: String = inside.into_iter().map(line).collect();
        format!(
            "127.0.0.1:{} inet n - n - - smtpd\n{inside}\
             virtual unix - n n - - virtual\npostlog unix-dgram n - n - 1 postlogd\n",
            self.ports.smtp
        )
    }

    fn dovecot_conf(&self) -> String {
        let (
            at,
            Ports {
                auth, imap, imaps, ..
            },
        ) = (self.folder.display(), self.ports);
        let (user, group) = ids("mail");
        format!(
            "base_dir = {at}/run\nstate_dir = {at}/state\nlog_path = {at}/dovecot.log\n\
             instance_name = convene-test-{imap}\nprotocols = imap\nlisten = 127.0.0.1\n\
             ssl = yes\nssl_cert = <{at}/cert.pem\nssl_key = <{at}/key.pem\n\
             first_valid_uid = 1\nfirst_valid_gid = 1\nrawlog_dir = {at}/raw\nmail_location = maildir:{at}/mail/%d/%n\n\
             passdb {{\n driver = passwd-file\n args = {at}/users\n}}\n\
             userdb {{\n driver = static\n args = uid={user} gid={group} home={at}/mail/%d/%n\n}}\n\
             service imap-login {{\n inet_listener imap {{\n port = {imap}\n }}\n\
              inet_listener imaps {{\n port = {imaps}\n ssl = yes\n }}\n}}\n\
             service auth {{\n inet_listener {{\n address = 127.0.0.1\n port = {auth}\n }}\n}}\n"
        )
    }

    fn start(&mut self) {
        let conf = self.folder.join("postfix");
        let checked = Command::new("/usr/sbin/postfix")
            .arg("-c")
            .arg(&conf)
            .arg("check")
            .status();
        assert!(checked.expect("it runs").success(), "Postfix");
        let mut dovecot = Command::new("/usr/sbin/dovecot");
        dovecot
            .arg("-F")
            .arg("-c")
            .arg(self.folder.join("dovecot.conf"));
        let mut postfix = Command::new("/usr/lib/postfix/sbin/master");
        postfix
            .arg("-c")
            .arg(&conf)
            .arg("-d")
            .env("MAIL_CONFIG", &conf);
        for mut server in [dovecot, postfix] {
            let quiet = server
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            self.running.push(quiet.spawn().expect("a server"));
        }
        let begun = Instant::now();
        for port in [
            self.ports.imap,
            self.ports.imaps,
            self.ports.auth,
            self.ports.smtp,
        ] {
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                assert!(begun.elapsed() < Duration::from_secs(30), "{}", self.log());
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }
}

fn path_of(mailbox: &str) -> String {
    let (user, domain) = mailbox.split_once('@').expect("an address");
    format!("{domain}/{user}")
}

/// Gives a file or a folder and what is in it to a user of the system.
fn owned_by(path: &Path, user: &str) {
    let given = Command::new("chown").args(["-R", user]).arg(path).status();
    assert!(given.expect("chown runs").success());
}

/// The numbers of a user of the system and its group.
fn ids(user: &str) -> (u32, u32) {
    let all = fs::read_to_string("/etc/passwd").expect("users");
    let line = all
        .lines()
        .find(|line| line.split(':').next() == Some(user));
    let mut cells = line.expect("a user").split(':').skip(2);
    let mut number = || {
        cells
            .next()
            .and_then(|cell| cell.parse().ok())
            .expect("a number")
    };
    (number(), number())
}

/// A client that says one thing after the other.
struct Client {
    line: BufReader<TcpStream>,
    asked: u32,
}

impl Client {
    fn to(port: u16) -> Self {
        let line = TcpStream::connect(("127.0.0.1", port)).expect("a line");
        let patience = Some(Duration::from_secs(30));
        line.set_read_timeout(patience).expect("a limit");
        let mut line = BufReader::new(line);
        line.read_line(&mut String::new()).expect("a greeting");
        Self { line, asked: 0 }
    }

    /// What the server answers, with the line that ends it.
    fn ask(&mut self, what: &str) -> String {
        self.asked += 1;
        let tag = format!("t{}", self.asked);
        let said = format!("{tag} {what}\r\n");
        self.line
            .get_mut()
            .write_all(said.as_bytes())
            .expect("said");
        let mut answer = Vec::new();
        loop {
            let begin = answer.len();
            let read = self.line.read_until(b'\n', &mut answer).expect("an answer");
            let ends = answer[begin..].starts_with(format!("{tag} ").as_bytes());
            if read == 0 || ends {
                return String::from_utf8_lossy(&answer).into_owned();
            }
        }
    }
}
