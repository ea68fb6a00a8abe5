//! The demo as a person meets it: the real program, its page in a real Chromium, and a registration clicked through from the
//! first greeting to the number, with the program killed in the middle. Needs `chromium` and `chromedriver`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use fantoccini::key::Key;
use serde_json::json;

use chromium::Window;

/// Chromium and its driver.
mod chromium;

/// Made up: district 99 and a serial of 9907 are nobody's.
const NIK: &str = "1871994505999907";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium: cargo test --test it browser -- --ignored"]
async fn a_person_registers_on_the_page_across_a_kill() {
    let folder = tempfile::tempdir().expect("a folder for the database");
    let database = folder.path().join("pencaker.db");
    let demo = Demo::start(&database, 0);
    let origin = format!("http://127.0.0.1:{}", demo.port);
    let window = Window::open(1280, 860).await;
    window.client.goto(&origin).await.expect("the page opens");

    make_person(&window).await;
    say(&window, "/daftar").await;
    press(&window, "Setuju").await;
    hear(&window, "nama lengkap").await;
    say(&window, "Siti Aminah").await;
    hear(&window, "16 angka").await;
    say(&window, NIK).await;
    hear(&window, "Di kabupaten atau kota mana").await;
    // The bot deletes the message with the NIK; a small note stands in its place.
    window
        .find("//div[contains(@class, 'note')][contains(., 'pesan dihapus')]")
        .await;
    window
        .until(&format!(
            "return !document.querySelector('.log').textContent.includes('{NIK}')"
        ))
        .await;
    assert_eq!(
        severe(&window).await,
        Vec::<String>::new(),
        "the console has errors"
    );

    let port = demo.port;
    demo.kill();
    window.find("//div[@id='connection'][not(@hidden)]").await;
    let demo = Demo::start(&database, port);
    window
        .until("return document.getElementById('connection').hidden")
        .await;
    let while_away = severe(&window).await;
    assert!(
        while_away.iter().all(|line| line.contains("net::ERR_")),
        "the console has errors: {while_away:?}"
    );

    press(&window, "Kota Metro").await;
    press(&window, "Metro Pusat").await;
    hear(&window, "pendidikan terakhir").await;
    press(&window, "SMA").await;
    hear(&window, "nomor HP").await;
    press_reply(&window, "Bagikan Nomor HP").await;
    window
        .click("//dialog//button[normalize-space() = 'Bagikan']")
        .await;
    hear(&window, "Bidang apa").await;
    press(&window, "Garmen Apparel (Menjahit)").await;
    // The card is edited in place, and the same button now carries its mark.
    window.find(&key("✓ Garmen Apparel (Menjahit)")).await;
    press(&window, "Selesai").await;
    hear(&window, "Mohon periksa").await;
    press(&window, "Benar, Kirim").await;
    hear(&window, "Pendaftaran Anda sudah kami terima dengan nomor").await;

    let story = save_story(&window).await;
    for line in [
        "Siti: /daftar",
        "Siti: [Setuju]",
        "Siti: Siti Aminah",
        "Bot (hapus): pesan Siti",
        "Siti: [Bagikan Nomor HP]",
        "Siti: [Benar, Kirim]",
    ] {
        assert!(
            story.lines().any(|told| told == line),
            "the story lacks {line:?}:\n{story}"
        );
    }

    fits_a_phone(&window).await;
    let foreign: Vec<String> = window
        .requested()
        .await
        .into_iter()
        .filter(|address| {
            !address.starts_with(&origin)
                && !address.starts_with("blob:")
                && !address.starts_with("chrome:")
        })
        .filter(|address| !address.starts_with("data:"))
        .collect();
    assert_eq!(foreign, Vec::<String>::new(), "requests left the origin");
    assert_eq!(
        severe(&window).await,
        Vec::<String>::new(),
        "the console has errors"
    );
    window
        .client
        .clone()
        .close()
        .await
        .expect("the window closes");
    drop(demo);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium: cargo test --test it browser -- --ignored"]
async fn a_class_is_walked_from_both_sides_on_the_page() {
    let folder = tempfile::tempdir().expect("a folder for the database");
    let demo = Demo::start(&folder.path().join("pencaker.db"), 0);
    let window = Window::open(1280, 860).await;
    let origin = format!("http://127.0.0.1:{}", demo.port);
    window.client.goto(&origin).await.expect("the page opens");

    // One of the made-up people, always the same: old enough, and nowhere with a seat at that time.
    open_chat(&window, "Teguh Ramadhani").await;
    say(&window, "/pelatihan").await;
    hear(&window, "Kelas yang sedang dibuka").await;
    press(&window, "Servis Sepeda Motor Konvensional, BLK Kalianda").await;
    hear(&window, "Untuk mendaftar, ketuk Daftar").await;
    press(&window, "Daftar").await;
    hear(&window, "Anda terdaftar di").await;
    press(&window, "Status Saya").await;
    hear(&window, "Servis Sepeda Motor Konvensional").await;

    open_chat(&window, "Petugas BLK Kalianda").await;
    hear(&window, "Apa yang ingin Anda lakukan").await;
    say(&window, "/kelas").await;
    hear(&window, "Servis Sepeda Motor Konvensional").await;
    let code = window
        .ask("return document.querySelector('.phone.active .log').innerText.match(/KLD-\\d+-\\d+(?= · Dibuka\\nServis)/)[0]")
        .await;
    press(&window, code.as_str().expect("the code of the class")).await;
    press(&window, "Pendaftar (6)").await;
    hear(&window, "Teguh Ramadhani").await;
    assert_eq!(
        severe(&window).await,
        Vec::<String>::new(),
        "the console has errors"
    );
    window
        .client
        .clone()
        .close()
        .await
        .expect("the window closes");
    drop(demo);
}

async fn open_chat(window: &Window, name: &str) {
    window
        .click(&format!(
            "//ul[@id='people']/li[contains(., '{name}')]//button"
        ))
        .await;
    window
        .find(&format!(
            "//section[contains(@class, 'active')][contains(., '{name}')]"
        ))
        .await;
}

/// The demo as its own process.
struct Demo {
    process: Child,
    port: u16,
}

impl Demo {
    /// Starts it on a port, or on a free one when `port` is 0, and waits until it says where it is.
    fn start(database: &Path, port: u16) -> Demo {
        let mut process = Command::new(env!("CARGO_BIN_EXE_pencaker"))
            .args(["demo", "--port", &port.to_string()])
            .env("PENCAKER_DB", database)
            .env_remove("TELOXIDE_TOKEN")
            .env_remove("PENCAKER_OWNERS")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let output = process.stdout.take().expect("the output is piped");
        let mut lines = BufReader::new(output).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, address) = line.split_once("http://127.0.0.1:")?;
                let digits: String = address.chars().take_while(char::is_ascii_digit).collect();
                digits.parse().ok()
            })
            .expect("the demo says where it is");
        // Read on, so that the program never waits for a full pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Demo { process, port }
    }

    /// SIGKILL, at whatever it is doing.
    fn kill(self) {
        drop(self);
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Makes somebody new through the dialog and begins their chat.
async fn make_person(window: &Window) {
    // The README sends a newcomer to the first in the list.
    window
        .find("//ul[@id='people']/li[1][contains(., 'Siti Contoh')]")
        .await;
    window.click("//button[@id='new-person']").await;
    for (name, value) in [
        ("first_name", "Siti"),
        ("last_name", "Aminah"),
        ("phone", "0812 0000 0012"),
    ] {
        let field = window
            .find(&format!("//dialog//input[@name='{name}']"))
            .await;
        field.clear().await.expect("the field is emptied");
        field.send_keys(value).await.expect("the field is filled");
    }
    window
        .click("//dialog//button[normalize-space() = 'Buat']")
        .await;
    window
        .click("//button[@class='instead'][normalize-space() = 'Mulai']")
        .await;
    hear(window, "layanan pelatihan kerja").await;
}

async fn say(window: &Window, words: &str) {
    let input = window
        .find("//section[contains(@class, 'active')]//textarea[@enterkeyhint='send']")
        .await;
    input.send_keys(words).await.expect("the words are typed");
    input
        .send_keys(&String::from(char::from(Key::Enter)))
        .await
        .expect("Enter sends");
    window
        .until("return document.querySelector('.phone.active textarea').value === ''")
        .await;
}

/// Waits until the bot has said something with these words.
async fn hear(window: &Window, words: &str) {
    window.find(&format!("(//div[contains(@class, 'row in')]//div[contains(@class, 'text')][contains(., '{words}')])[last()]")).await;
}

/// The newest button with this label under a message.
fn key(label: &str) -> String {
    format!("(//div[@class='inline-keyboard']//button[normalize-space() = '{label}'])[last()]")
}

async fn press(window: &Window, label: &str) {
    window.click(&key(label)).await;
}

async fn press_reply(window: &Window, label: &str) {
    window
        .click(&format!(
            "//div[@class='reply-keyboard']//button[normalize-space() = '{label}']"
        ))
        .await;
}

/// Saves the chat through the dialog and reads the file that came.
async fn save_story(window: &Window) -> String {
    window
        .click("//button[@aria-label='Simpan sebagai cerita']")
        .await;
    window
        .click("//dialog//button[normalize-space() = 'Unduh']")
        .await;
    window.downloaded("siti.story").await
}

/// At 360 × 740 nothing is wider than the screen, in the chat and in the list, and both can be reached.
async fn fits_a_phone(window: &Window) {
    window.resize(360, 740).await;
    window.until("return innerWidth === 360").await;
    for (view, name) in [("chat", "page-360-chat.png"), ("list", "page-360-list.png")] {
        window
            .until(&format!("return document.body.dataset.view === '{view}'"))
            .await;
        // Whoever read the newest line still sees it in the narrower chat.
        window
            .until("const log = document.querySelector('.phone.active .log'); return log.scrollHeight - log.scrollTop - log.clientHeight < 2")
            .await;
        let wide = "return [document.documentElement, ...document.querySelectorAll('.log, .side, .people, .phone.active')]
            .filter((each) => each.scrollWidth > Math.max(each.clientWidth, each.offsetWidth)).map((each) => each.className)";
        assert_eq!(
            window.ask(wide).await,
            json!([]),
            "something is wider than the {view}"
        );
        let picture = window.client.screenshot().await.expect("a picture");
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), &picture)
            .expect("the picture is kept");
        // Bytes 16 to 19 of a PNG are its width.
        assert_eq!(
            picture.get(16..20),
            Some(&360_u32.to_be_bytes()[..]),
            "the picture is as wide as the phone"
        );
        if view == "chat" {
            window.click("//section[contains(@class, 'active')]//button[@aria-label='Kembali ke daftar']").await;
        }
    }
}

/// Errors on the console since the last call.
async fn severe(window: &Window) -> Vec<String> {
    let entries = window.log("browser").await;
    let errors = entries.iter().filter(|entry| entry["level"] == "SEVERE");
    errors
        .filter_map(|entry| entry["message"].as_str().map(str::to_owned))
        .collect()
}
