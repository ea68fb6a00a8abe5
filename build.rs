//! What must exist before the program compiles: a scratch database for the checked queries, and one method for each sentence.

#![allow(
    clippy::disallowed_methods,
    reason = "cargo speaks to a build script through the environment"
)]

use std::path::{Path, PathBuf};

fn main() {
    prepare_schema();
    prepare_sentences();
}

/// Makes one method of each sentence of `locales/`, so that a missing sentence or argument does not compile.
///
/// The types of arguments stand in the comments of the Indonesian files. The code goes to `OUT_DIR`, where `src/text/l10n.rs`
/// includes it. It is not formatted, because a toolchain may come without rustfmt.
fn prepare_sentences() {
    use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
    let out =
        PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    let path = |file: &str| out.join(file).to_string_lossy().into_owned();
    let options = BuildOptions::default()
        .with_default_language("id")
        .with_locales_folder("locales")
        .with_output_file_path(&path("l10n.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&path("sentences.ftl")))
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation()
        .without_format();
    if let Err(error) = try_build_from_locales_folder(options) {
        panic!("the sentences of locales/ cannot be used: {error}");
    }
}

/// Applies `migrations/` to an empty file, against which `sqlx::query!` checks every statement of the store.
///
/// No database has to run and no query data has to be committed; a migration that fails stops the build.
fn prepare_schema() {
    println!("cargo::rerun-if-changed=migrations");
    let out =
        PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    let schema = out.join("schema.db");
    for file in ["schema.db", "schema.db-wal", "schema.db-shm"] {
        let _ = std::fs::remove_file(out.join(file));
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime of one thread needs nothing");
    if let Err(error) = runtime.block_on(migrate(&schema)) {
        panic!("migrations/ cannot be applied to an empty database: {error}");
    }
    println!(
        "cargo::rustc-env=DATABASE_URL=sqlite://{}",
        schema.display()
    );
}

async fn migrate(schema: &Path) -> Result<(), Box<dyn std::error::Error>> {
    use sqlx::Connection;
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(schema)
        .create_if_missing(true)
        .synchronous(sqlx::sqlite::SqliteSynchronous::Off);
    let mut connection = sqlx::sqlite::SqliteConnection::connect_with(&options).await?;
    sqlx::migrate::Migrator::new(Path::new("migrations"))
        .await?
        .run(&mut connection)
        .await?;
    connection.close().await?;
    Ok(())
}
