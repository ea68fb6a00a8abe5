//! A real Chromium for one test: starts chromedriver on a port of its own, opens one window with a fresh profile, and ends
//! both by their process when the test is over. Nothing here knows the page.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use axum::http::Method;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::Url;
use serde_json::{Value, json};

/// How long a thing may take to appear before the test fails; a busy machine needs seconds, never this long.
const PATIENCE: Duration = Duration::from_secs(30);

/// A window of Chromium and the driver process behind it.
pub(super) struct Window {
    pub(super) client: Client,
    driver: Child,
    /// Where the driver listens and the window's session, for closing it when the test fails.
    address: (u16, String),
    /// The profile and the downloads; removed at the end.
    pub(super) folder: tempfile::TempDir,
}

impl Window {
    /// Opens a window of the given size in CSS pixels.
    pub(super) async fn open(width: u32, height: u32) -> Window {
        let folder = tempfile::tempdir().expect("a folder for the profile");
        let mut driver = Command::new("chromedriver")
            .args(["--port=0", "--allowed-ips=127.0.0.1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed");
        let port = announced_port(&mut driver);
        let arguments = [
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--hide-scrollbars".to_owned(),
            format!(
                "--user-data-dir={}",
                folder.path().join("profile").display()
            ),
            format!("--window-size={width},{height}"),
        ];
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {
                "args": arguments,
                "prefs": { "download.default_directory": folder.path(), "download.prompt_for_download": false },
            },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.as_object().cloned().expect("an object"))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("a window of Chromium");
        let session = client
            .session_id()
            .await
            .expect("a session")
            .expect("a session has an id");
        Window {
            client,
            driver,
            address: (port, session),
            folder,
        }
    }

    /// Waits until something matches the `XPath`.
    pub(super) async fn find(&self, xpath: &str) -> Element {
        self.client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::XPath(xpath))
            .await
            .unwrap_or_else(|problem| panic!("nothing matches {xpath}: {problem}"))
    }

    /// Clicks what matches, once it can be clicked; a card that is drawn anew in between is looked for again.
    pub(super) async fn click(&self, xpath: &str) {
        let clicked = tokio::time::timeout(PATIENCE, async {
            while self.find(xpath).await.click().await.is_err() {}
        });
        assert!(clicked.await.is_ok(), "{xpath} cannot be clicked");
    }

    /// Evaluates a script of the form `return …`.
    pub(super) async fn ask(&self, script: &str) -> Value {
        self.client
            .execute(script, Vec::new())
            .await
            .expect("the script runs")
    }

    /// Waits until a script answers true.
    pub(super) async fn until(&self, script: &str) {
        let waited = tokio::time::timeout(PATIENCE, async {
            while self.ask(script).await != json!(true) {
                tokio::task::yield_now().await;
            }
        });
        assert!(waited.await.is_ok(), "never came true: {script}");
    }

    /// Waits for a download and returns what is in it.
    pub(super) async fn downloaded(&self, name: &str) -> String {
        let path = self.folder.path().join(name);
        let waited = tokio::time::timeout(PATIENCE, async {
            // Chromium writes beside and renames, so the file is whole when it is there.
            while !path.exists() {
                self.ask("return true").await;
            }
        });
        assert!(waited.await.is_ok(), "{name} was never downloaded");
        std::fs::read_to_string(path).expect("the download is text")
    }

    /// Makes the page see a screen of the given size, as a phone has it.
    pub(super) async fn resize(&self, width: u32, height: u32) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        let body = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": metrics });
        self.command("goog/cdp/execute", body).await;
    }

    /// What Chromium logged since the last call: `browser` is the console, `performance` the network.
    pub(super) async fn log(&self, kind: &'static str) -> Vec<Value> {
        let answer = self.command("se/log", json!({ "type": kind })).await;
        answer.as_array().cloned().unwrap_or_default()
    }

    /// The addresses of all requests since the last call.
    pub(super) async fn requested(&self) -> Vec<String> {
        self.log("performance")
            .await
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
            .filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|entry| {
                entry["message"]["params"]["request"]["url"]
                    .as_str()
                    .map(str::to_owned)
            })
            .collect()
    }

    async fn command(&self, path: &'static str, body: Value) -> Value {
        self.client
            .issue_cmd(Extension { path, body })
            .await
            .unwrap_or_else(|problem| panic!("{path}: {problem}"))
    }
}

impl Drop for Window {
    /// Closes the window through the driver, which ends Chromium, then ends the driver; also when the test failed.
    fn drop(&mut self) {
        let (port, session) = &self.address;
        if let Ok(mut line) = TcpStream::connect(("127.0.0.1", *port)) {
            let request = format!(
                "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
            );
            let _ = line.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = line.write_all(request.as_bytes());
            let _ = line.read(&mut [0; 64]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// With `--port=0` the driver chooses a free port and says which.
fn announced_port(driver: &mut Child) -> u16 {
    let output = driver.stdout.take().expect("the driver's output is piped");
    let mut lines = BufReader::new(output).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| {
            let (_, rest) = line.split_once("successfully on port ")?;
            rest.trim_end_matches('.').parse().ok()
        })
        .expect("the driver names its port");
    // Read on, so that the driver never waits for a full pipe.
    std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
    port
}

/// A command of chromedriver's own that the standard does not have.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(
        &self,
        base: &Url,
        session: Option<&str>,
    ) -> Result<Url, <Url as std::str::FromStr>::Err> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
