//! One visitor on one connection that is kept open. A time is from the request's first byte to the
//! answer's last: what the client itself needs is in it, and is seen at the yardsticks.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// A connection.
pub(crate) struct Client {
    stream: BufReader<TcpStream>,
}

impl Client {
    pub(crate) fn to(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("the portal listens");
        stream.set_nodelay(true).expect("a socket");
        let patience = Some(Duration::from_mins(1));
        stream.set_read_timeout(patience).expect("a socket");
        let stream = BufReader::with_capacity(1 << 18, stream);
        Self { stream }
    }

    /// Asks for a path, with a session or without; the answer must be the page.
    pub(crate) fn get(&mut self, path: &str, session: Option<&str>) -> (Duration, Vec<u8>) {
        let cookie = session.map(|token| format!("Cookie: __Host-convene={token}\r\n"));
        let cookie = cookie.unwrap_or_default();
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{cookie}\r\n");
        let begun = Instant::now();
        let socket = self.stream.get_mut();
        socket.write_all(request.as_bytes()).expect("sent");
        let (status, length) = self.head();
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).expect("a body");
        let took = begun.elapsed();
        assert_eq!(status, "200", "{path}");
        (took, body)
    }

    /// The address of the style sheet, which a page names.
    pub(crate) fn stylesheet(&mut self) -> String {
        let page = self.get(super::PAGE, None).1;
        let page = String::from_utf8(page).expect("a page");
        let (_, rest) = page
            .split_once("rel=\"stylesheet\" href=\"")
            .expect("a style");
        rest.split('"').next().expect("an address").to_owned()
    }

    fn head(&mut self) -> (String, usize) {
        let mut line = self.line();
        let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut length = 0;
        while !line.trim().is_empty() {
            line = self.line();
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().expect("a length");
            }
        }
        (status, length)
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        let read = self.stream.read_line(&mut line).expect("a head");
        assert!(read > 0, "the portal closed the connection");
        line
    }
}
