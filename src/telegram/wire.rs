//! Calls straight over kept connections, for whoever is called several thousand times a second.
//!
//! A general client brings a task for each connection and layers for redirects, cookies and proxies; together they cost a
//! tenth of an answer. Here a call drives its connection itself: a connection is either in one call's hands or idle. Where a
//! proxy of the environment stands in between there is no wire, and the general client makes the calls.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures::FutureExt as _;
use futures::future::{Either, select};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{CONTENT_TYPE, HOST, HeaderValue};
use hyper::{Request, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tower_service::Service as _;

use crate::telegram::api::Failure;

/// How long a connection may take to stand, TLS included.
const CONNECTING: Duration = Duration::from_secs(5);
/// A connection idle for longer is not used again: servers close theirs after a minute or more.
const IDLE: Duration = Duration::from_secs(50);

/// The way to one server.
pub(super) struct Wire {
    connector: HttpsConnector<HttpConnector>,
    server: Uri,
    host: HeaderValue,
    /// The one used last is at the back and goes first, so that those too many grow old.
    idle: Mutex<VecDeque<Line>>,
}

/// A connection, moving only while it is polled.
struct Line {
    requests: SendRequest<Full<Bytes>>,
    connection: http1::Connection<MaybeHttpsStream<TokioIo<TcpStream>>, Full<Bytes>>,
    rested: Instant,
}

/// The status of an answer and its body.
type Answer = (u16, Bytes);

impl Wire {
    /// The way to `server`, unless a proxy stands in between (never before a server on this machine).
    pub(super) fn to(server: &str, on_this_machine: bool) -> Option<Wire> {
        let server: Uri = server.parse().ok()?;
        let authority = server.authority()?.as_str();
        if !on_this_machine && Matcher::from_env().intercept(&server).is_some() {
            return None;
        }
        // With a name and a password in front it is more than a host.
        let host = Some(authority).filter(|authority| !authority.contains('@'))?;
        let host = HeaderValue::from_str(host).ok()?;
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECTING));
        let connector = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        Some(Wire {
            connector,
            server,
            host,
            idle: Mutex::default(),
        })
    }

    /// Posts JSON to an address of this server and waits at most `patience` for the whole answer.
    pub(super) async fn post(
        &self,
        address: &str,
        json: Vec<u8>,
        patience: Duration,
    ) -> Result<Answer, Failure> {
        let address: Uri = address.parse().map_err(|_| Failure::NotConnected)?;
        let path = address.into_parts().path_and_query;
        let mut request = Request::post(path.map_or_else(Uri::default, Uri::from))
            .header(HOST, &self.host)
            .header(CONTENT_TYPE, "application/json")
            .body(Full::from(json))
            .map_err(|_| Failure::NotConnected)?;
        loop {
            let (mut line, fresh) = match self.idle_line() {
                Some(line) => (line, false),
                None => (self.connect().await?, true),
            };
            let answered = timeout(patience, line.exchange(request)).await;
            match answered.unwrap_or(Err(None)) {
                Ok(answer) => {
                    self.rest(line);
                    return Ok(answer);
                }
                Err(None) => return Err(Failure::Lost),
                Err(Some(_)) if fresh => return Err(Failure::NotConnected),
                // It was closed while idle, and nothing was written.
                Err(Some(unsent)) => request = unsent,
            }
        }
    }

    async fn connect(&self) -> Result<Line, Failure> {
        let connecting = async {
            let stream = self
                .connector
                .clone()
                .call(self.server.clone())
                .await
                .ok()?;
            http1::handshake(stream).await.ok()
        };
        let connected = timeout(CONNECTING, connecting).await.ok().flatten();
        let (requests, connection) = connected.ok_or(Failure::NotConnected)?;
        Ok(Line {
            requests,
            connection,
            rested: Instant::now(),
        })
    }

    fn idle_line(&self) -> Option<Line> {
        loop {
            let mut line = self.lines().pop_back()?;
            // Polled once, it notices that the server hung up meanwhile.
            if line.rested.elapsed() < IDLE && (&mut line.connection).now_or_never().is_none() {
                return Some(line);
            }
        }
    }

    fn rest(&self, mut line: Line) {
        line.rested = Instant::now();
        let mut idle = self.lines();
        idle.push_back(line);
        if idle
            .front()
            .is_some_and(|line| line.rested.elapsed() > IDLE)
        {
            idle.pop_front();
        }
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, VecDeque<Line>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    /// One request and its answer. An error holds the request when nothing of it was written.
    async fn exchange(
        &mut self,
        request: Request<Full<Bytes>>,
    ) -> Result<Answer, Option<Request<Full<Bytes>>>> {
        let answer = async {
            let sent = self.requests.try_send_request(request).await;
            let response = sent.map_err(|mut error| error.take_message())?;
            let status = response.status().as_u16();
            let body = response.into_body().collect().await.map_err(|_| None)?;
            Ok((status, body.to_bytes()))
        };
        match select(pin!(answer), &mut self.connection).await {
            Either::Left((answer, _)) => answer,
            // It is closed and has handed over what it had.
            Either::Right((_, answer)) => answer.await,
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    const DONE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    const IN_PIECES: &str = "HTTP/1.1 502 Bad Gateway\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n";

    /// What so many calls bring, each a moment after the one before, against a server that takes one connection after the other,
    /// gives each of its answers to one request, and hangs up.
    async fn calls(connections: &[&[&str]], number: usize) -> Vec<Result<Answer, Failure>> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = format!("http://{}", listener.local_addr().unwrap());
        let serving = async {
            for answers in connections {
                let (mut stream, _) = listener.accept().await.unwrap();
                for answer in *answers {
                    let mut request = Vec::new();
                    while !request.ends_with(b"{}") {
                        stream.read_buf(&mut request).await.unwrap();
                    }
                    stream.write_all(answer.as_bytes()).await.unwrap();
                }
            }
            std::future::pending().await
        };
        let calling = async {
            let wire = Wire::to(&server, true).unwrap();
            let address = format!("{server}/bot1:x/getMe");
            let mut answers = Vec::new();
            for _ in 0..number {
                let patience = Duration::from_secs(5);
                answers.push(wire.post(&address, b"{}".to_vec(), patience).await);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            answers
        };
        tokio::select! {
            answers = calling => answers,
            never = serving => never,
        }
    }

    fn said(status: u16) -> Answer {
        (status, Bytes::from_static(b"{}"))
    }

    #[tokio::test]
    async fn a_connection_is_used_again() {
        let answers = calls(&[&[DONE, IN_PIECES, DONE]], 3).await;
        assert_eq!(answers, [Ok(said(200)), Ok(said(502)), Ok(said(200))]);
    }

    #[tokio::test]
    async fn one_that_was_closed_while_idle_is_replaced() {
        let answers = calls(&[&[DONE], &[DONE]], 2).await;
        assert_eq!(answers, [Ok(said(200)), Ok(said(200))]);
    }

    #[tokio::test]
    async fn what_was_written_and_not_answered_is_in_doubt() {
        let answers = calls(&[&[DONE, ""], &[""], &[DONE]], 4).await;
        let lost = Err(Failure::Lost);
        assert_eq!(answers, [Ok(said(200)), lost.clone(), lost, Ok(said(200))]);
    }

    #[tokio::test]
    async fn without_a_connection_nothing_was_sent() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let wire = Wire::to(&server, true).unwrap();
        let patience = Duration::from_secs(5);
        let answer = wire.post(&server, b"{}".to_vec(), patience);
        assert_eq!(answer.await, Err(Failure::NotConnected));
    }
}
