//! Settings as they are written, understood or refused.

use super::*;

fn refused(arguments: &[&str]) -> String {
    match read(std::iter::once("pencaker").chain(arguments.iter().copied())) {
        Err(Refusal::Sentence(sentence)) => sentence,
        other => panic!("not refused: {other:?}"),
    }
}

const TOKEN: &str = "--token=123456:made-up_token";

#[test]
fn every_wrong_setting_is_refused_in_a_sentence_that_names_it() {
    for (arguments, named) in [
        (&["serve"][..], "TELOXIDE_TOKEN"),
        (&["serve"][..], "pencaker demo"),
        (&["serve", "--token=rahasia"][..], "TELOXIDE_TOKEN"),
        (&["serve", TOKEN, "--owners=@siti"][..], "PENCAKER_OWNERS"),
        (&["serve", TOKEN, "--owners=1,,2"][..], "PENCAKER_OWNERS"),
        (&["serve", TOKEN, "--owners=-5"][..], "PENCAKER_OWNERS"),
        (&["serve", TOKEN, "--rate=0"][..], "PENCAKER_RATE"),
        (&["serve", TOKEN, "--rate=banyak"][..], "PENCAKER_RATE"),
        (&["serve", TOKEN, "--sync=off"][..], "PENCAKER_SYNC"),
        (&["serve", TOKEN, "--log=xml"][..], "PENCAKER_LOG"),
        (
            &["serve", TOKEN, "--api-url=telegram"][..],
            "PENCAKER_API_URL",
        ),
        (
            &["serve", TOKEN, "--webhook-url=http://a.example"][..],
            "PENCAKER_WEBHOOK_URL",
        ),
        (
            &["serve", TOKEN, "--webhook-url=https://a.example"][..],
            "PENCAKER_WEBHOOK_SECRET",
        ),
        (
            &["serve", TOKEN, "--webhook-secret=0123456789abcdef"][..],
            "PENCAKER_WEBHOOK_URL",
        ),
        (&["serve", TOKEN, "--listen=8081"][..], "PENCAKER_LISTEN"),
        (
            &[
                "serve",
                TOKEN,
                "--webhook-url=https://a.example/health",
                "--webhook-secret=0123456789abcdef",
            ][..],
            "PENCAKER_WEBHOOK_URL",
        ),
        (
            &["serve", TOKEN, "--backup-dir=/x", "--backup-keep=0"][..],
            "PENCAKER_BACKUP_KEEP",
        ),
        (
            &["serve", TOKEN, "--backup-keep=3"][..],
            "PENCAKER_BACKUP_DIR",
        ),
        (&["backup"][..], "pencaker backup"),
        (&["restore", " "][..], "pencaker restore"),
        (&["demo", "--port=delapan"][..], "--port"),
        (&["jalan"][..], "jalan"),
        (&["serve", "--warna"][..], "--warna"),
        (&["serve", "--db"][..], "--db"),
    ] {
        let sentence = refused(arguments);
        assert!(
            sentence.contains(named),
            "{arguments:?} was told: {sentence}"
        );
        assert!(
            !sentence.contains('\n') && sentence.ends_with('.'),
            "{arguments:?}: {sentence}"
        );
    }
}

#[test]
fn a_wrong_token_is_not_repeated() {
    assert!(!refused(&["serve", "--token=12 rahasia"]).contains("rahasia"));
}

#[test]
fn only_a_webhook_listens_unasked() {
    let listen = |more: &[&str]| {
        let arguments = ["pencaker", "serve", TOKEN];
        let (_, settings) = read(arguments.iter().chain(more)).expect("well formed");
        settings.listen.map(|address| address.to_string())
    };
    let webhook = [
        "--webhook-url=https://a.example/masuk",
        "--webhook-secret=0123456789abcdef",
    ];
    assert_eq!(listen(&[]), None);
    assert_eq!(listen(&webhook).as_deref(), Some(WEBHOOK_LISTEN));
    let address = "--listen=127.0.0.1:9100";
    assert_eq!(listen(&[address]).as_deref(), Some("127.0.0.1:9100"));
    assert_eq!(
        listen(&[webhook[0], webhook[1], address]).as_deref(),
        Some("127.0.0.1:9100")
    );
}

#[test]
fn what_is_not_given_has_its_default() {
    let (task, settings) = read([
        "pencaker",
        "serve",
        TOKEN,
        "--db=x/data.db",
        "--owners=22, 11",
    ])
    .expect("well formed");
    assert_eq!(task, Task::Serve);
    assert_eq!(settings.key_file, PathBuf::from("x/data.db.key"));
    assert_eq!(settings.owners, [11, 22]);
    assert_eq!(
        (settings.rate, settings.sync, settings.log),
        (Rate::PerSecond(30), Sync::Full, LogForm::Text)
    );
    assert!(!format!("{settings:?}").contains("made-up_token"));
}
