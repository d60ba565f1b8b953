//! How slowly a request may come in. A signed note of ten megabytes takes minutes on a slow line, and
//! is taken; whoever holds a connection open and sends next to nothing is not waited for. The limit
//! is on the silence, on the least pace and, far off, on the whole. It looks at no byte.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http_body::{Frame, SizeHint};
use tokio::time::Instant;

use super::answer::Stop;

/// How slowly a request may come in, and how long it may then take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// The longest silence: between two bytes, and after the last until there is an answer.
    pub(crate) silence: Duration,
    /// The least number of bytes a second, on the average since it began, once a silence is over.
    pub(crate) least: u64,
    /// The longest that a request may come in.
    pub(crate) whole: Duration,
}

/// Four kilobytes a second are a telephone line. The largest request that is taken comes in within
/// half an hour at a sixth of a megabit a second.
pub(crate) const PACE: Pace = Pace {
    silence: Duration::from_secs(30),
    least: 4 * 1024,
    whole: Duration::from_mins(30),
};

/// What is known of a request that comes in.
#[derive(Debug)]
struct Arrived {
    began: Instant,
    last: Instant,
    bytes: u64,
    over: bool,
}

impl Arrived {
    /// When it is to be looked at again; `None` where it is waited for no longer.
    fn until(&self, pace: &Pace, now: Instant) -> Option<Instant> {
        let quiet = self.last + pace.silence;
        if now >= quiet {
            return None;
        }
        if self.over {
            return Some(quiet);
        }
        let since = now - self.began;
        let slow = since >= pace.silence && self.bytes < pace.least * since.as_secs();
        if slow || since >= pace.whole {
            return None;
        }
        // A whole silence after the last look, the pace is looked at anew.
        Some(quiet.min(self.began + pace.whole).min(now + pace.silence))
    }
}

/// Lets a request come in at its pace; one that is too slow is answered and let go.
pub(crate) async fn keep(State(pace): State<Pace>, request: Request, next: Next) -> Response {
    let now = Instant::now();
    let arrived = Arc::new(Mutex::new(Arrived {
        began: now,
        last: now,
        bytes: 0,
        over: request.body().is_end_stream(),
    }));
    let heard = arrived.clone();
    let request = request.map(|body| Body::new(Arriving { body, arrived }));
    tokio::select! {
        response = next.run(request) => response,
        () = too_slow(&pace, &heard) => Stop::TooSlow.into_response(),
    }
}

async fn too_slow(pace: &Pace, arrived: &Mutex<Arrived>) {
    let until = || {
        let arrived = arrived.lock().expect("nobody stops while looking");
        arrived.until(pace, Instant::now())
    };
    while let Some(until) = until() {
        tokio::time::sleep_until(until).await;
    }
}

/// A body that tells when its bytes come.
struct Arriving {
    body: Body,
    arrived: Arc<Mutex<Arrived>>,
}

impl HttpBody for Arriving {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        waiting: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(waiting);
        if let Poll::Ready(frame) = &polled {
            let bytes = match frame {
                Some(Ok(frame)) => frame.data_ref().map_or(0, Bytes::len),
                _ => 0,
            };
            let over = frame.is_none() || self.body.is_end_stream();
            let mut arrived = self.arrived.lock().expect("nobody stops while telling");
            arrived.last = Instant::now();
            arrived.bytes += u64::try_from(bytes).unwrap_or(u64::MAX);
            arrived.over = over;
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::http::StatusCode;
    use axum::routing::post;
    use tokio::sync::mpsc::{Receiver, channel};
    use tower::ServiceExt as _;

    use super::*;

    const KILOBYTE: usize = 1024;

    /// A body of pieces as they come from a line.
    struct Line(Receiver<Vec<u8>>);

    impl HttpBody for Line {
        type Data = Bytes;
        type Error = axum::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            waiting: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
            let polled = self.0.poll_recv(waiting);
            polled.map(|piece| piece.map(|piece| Ok(Frame::data(piece.into()))))
        }
    }

    /// Sends pieces with a pause before each. Answers the status, how many bytes were read and how
    /// long it took.
    async fn sends(pieces: usize, bytes: usize, pause: Duration) -> (StatusCode, String, Duration) {
        let (line, body) = channel(1);
        let sending = tokio::spawn(async move {
            for _ in 0..pieces {
                tokio::time::sleep(pause).await;
                if line.send(vec![b'.'; bytes]).await.is_err() {
                    return;
                }
            }
        });
        let reads = async |body: Bytes| body.len().to_string();
        let app = Router::new()
            .route("/", post(reads))
            .layer(axum::extract::DefaultBodyLimit::disable())
            .layer(axum::middleware::from_fn_with_state(PACE, keep));
        let began = Instant::now();
        let request = Request::post("/").body(Body::new(Line(body)));
        let answer = app.oneshot(request.expect("a request")).await;
        let answer = answer.expect("an answer");
        let took = began.elapsed();
        sending.abort();
        let status = answer.status();
        let read = axum::body::to_bytes(answer.into_body(), 1024).await;
        let read = String::from_utf8_lossy(&read.expect("a body")).into_owned();
        (status, read, took)
    }

    #[tokio::test(start_paused = true)]
    async fn a_signed_note_on_a_slow_line_is_taken() {
        // Ten megabytes at a megabit a second: eighty seconds and more.
        let (status, read, took) = sends(82, 125 * KILOBYTE, Duration::from_secs(1)).await;
        assert_eq!((status, read), (StatusCode::OK, "10496000".to_owned()));
        assert_eq!(took.as_secs(), 82);
        // A line that falls silent for a while and goes on.
        let (status, read, _) = sends(10, 150 * KILOBYTE, Duration::from_secs(29)).await;
        assert_eq!((status, read), (StatusCode::OK, "1536000".to_owned()));
    }

    #[tokio::test(start_paused = true)]
    async fn who_sends_next_to_nothing_is_not_waited_for() {
        let slow = StatusCode::REQUEST_TIMEOUT;
        let (status, _, took) = sends(1, 1, Duration::from_hours(1)).await;
        assert_eq!((status, took.as_secs()), (slow, 30), "nothing comes");
        let (status, _, took) = sends(3_600, 1, Duration::from_secs(1)).await;
        assert_eq!(status, slow, "a byte a second");
        assert!(took.as_secs() <= 60, "{took:?}");
        let (status, _, took) = sends(3_600, 1, Duration::from_secs(29)).await;
        assert_eq!(status, slow, "a byte at the end of each silence");
        assert!(took.as_secs() <= 60, "{took:?}");
        let (status, _, took) = sends(3_600, 5 * KILOBYTE, Duration::from_secs(1)).await;
        assert_eq!((status, took.as_secs()), (slow, 1_800), "no end in sight");
    }

    #[tokio::test(start_paused = true)]
    async fn a_page_that_takes_too_long_is_given_up_also_without_a_body() {
        let never = async || std::future::pending::<()>().await;
        let app = Router::new()
            .route("/", axum::routing::get(never))
            .layer(axum::middleware::from_fn_with_state(PACE, keep));
        let began = Instant::now();
        let request = Request::get("/").body(Body::empty()).expect("a request");
        let answer = app.oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::REQUEST_TIMEOUT);
        assert_eq!(began.elapsed().as_secs(), 30);
    }
}
