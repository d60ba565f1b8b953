//! A small server that takes letters by SMTP on this machine, keeps them and counts. It takes whatever
//! is handed to it, and sends nothing on.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// The server; it ends with the process.
pub(crate) struct Counting {
    port: u16,
    taken: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Counting {
    /// Starts it on a port of its own.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&taken);
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let all = Arc::clone(&all);
                // Who is killed hangs up in the middle of a word.
                std::thread::spawn(move || drop(take(line, &all)));
            }
        });
        Self { port, taken }
    }

    /// Where it listens.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// How many letters it took.
    pub(crate) fn count(&self) -> usize {
        self.taken.lock().expect("the list").len()
    }

    /// The letters it took, in their order.
    pub(crate) fn taken(&self) -> Vec<Vec<u8>> {
        self.taken.lock().expect("the list").clone()
    }
}

fn take(mut line: TcpStream, all: &Mutex<Vec<Vec<u8>>>) -> std::io::Result<()> {
    line.set_nodelay(true)?;
    let mut heard = BufReader::new(line.try_clone()?);
    line.write_all(b"220 here ESMTP\r\n")?;
    let mut said = String::new();
    loop {
        said.clear();
        if heard.read_line(&mut said)? == 0 {
            return Ok(());
        }
        let word = said.get(..4).unwrap_or_default().to_uppercase();
        let answer: &[u8] = match word.as_str() {
            "DATA" => {
                line.write_all(b"354 go on\r\n")?;
                let letter = letter(&mut heard)?;
                // It has the letter from here on, whatever becomes of its word.
                all.lock().expect("the list").push(letter);
                b"250 taken\r\n"
            }
            "EHLO" => b"250-here\r\n250 8BITMIME\r\n",
            "QUIT" => b"221 gone\r\n",
            _ => b"250 well\r\n",
        };
        line.write_all(answer)?;
    }
}

/// The lines of a letter up to the lonely point.
fn letter(heard: &mut BufReader<TcpStream>) -> std::io::Result<Vec<u8>> {
    let mut letter = Vec::new();
    loop {
        let begin = letter.len();
        if heard.read_until(b'\n', &mut letter)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if &letter[begin..] == b".\r\n" {
            letter.truncate(begin);
            return Ok(letter);
        }
    }
}
