//! The figures as a sheet: a summary that computes, the rows it computes from, and what each word means. Nobody is named in it:
//! a row carries the number of an application. One person counts once wherever they stand in several rows of a group; the columns
//! at the right say which row that is.

use jiff::civil::Date;

use crate::domain::absorption::{self, AgeGroup, Figures, Rate, Row, stand};
use crate::domain::application::application_number;
use crate::domain::work::{Level, Status};
use crate::flows::language::Language;
use crate::letter::{Bytes, Content};
use crate::text::l10n::{Sentences, sentences};
use crate::text::report::{Book, of};
use crate::text::{answers, dates, work};
use crate::workbook::{Page, Value, Written, book};

/// A row of the summary: the kind of group, its name, how its rows are found, its figures.
struct Group {
    kind: String,
    name: String,
    /// Column of the flag that says which row counts, and column and text of the name.
    flag: char,
    named: Option<char>,
    figures: Figures,
}

/// The sheet.
///
/// # Errors
/// More rows than a sheet can hold.
pub fn sheet(of_book: &Book<'_>, language: Language) -> Written<Content> {
    let words = sentences(language);
    let today = of_book.numbers.today;
    let rows: Vec<Row> = of_book.rows.iter().map(|(_, row)| row.clone()).collect();
    let pages = [
        summary(of_book, &rows, language),
        listed(of_book, &rows, language),
        meanings(of_book, language),
    ];
    Ok(Content::Sheet {
        name: format!("{}-{today}.xlsx", words.report_file_name()),
        xlsx: Bytes(book(&pages)?),
        caption: None,
    })
}

fn text(words: impl Into<String>) -> Value {
    Value::Text(words.into())
}

fn head(words: String) -> Value {
    Value::Head(words)
}

fn number(number: u32) -> Value {
    Value::Number(f64::from(number))
}

fn month(day: Date) -> String {
    // No program takes it for a date.
    format!("{:04}-M{:02}", day.year(), day.month())
}

fn age(group: AgeGroup) -> &'static str {
    match group {
        AgeGroup::Below20 => "15–19",
        AgeGroup::Below30 => "20–29",
        AgeGroup::Below45 => "30–44",
        AgeGroup::Below55 => "45–54",
        AgeGroup::From55 => "55+",
    }
}

/// What a row says of its person; a sign where the data is deleted.
fn traits(row: &Row, language: Language) -> [String; 4] {
    let words = sentences(language);
    match &row.traits {
        None => std::array::from_fn(|_| words.report_deleted()),
        Some(traits) => [
            answers::sex(traits.sex, language),
            age(traits.age).to_owned(),
            answers::education(traits.education, language),
            traits.region.as_deref().map_or_else(
                || words.report_outside(),
                |region| answers::region_label(region, language),
            ),
        ],
    }
}

/// The rows, one a training that is over.
fn listed(of_book: &Book<'_>, rows: &[Row], language: Language) -> Page {
    let words = sentences(language);
    let today = of_book.numbers.today;
    let once = [
        stand(rows, today, |_| ()),
        stand(rows, today, of_book.centres),
        stand(rows, today, of_book.fields),
        stand(rows, today, of_book.programmes),
        stand(rows, today, Row::cohort),
    ];
    let headings = [
        words.report_column_number(),
        words.report_column_centre(),
        words.report_column_field(),
        words.report_column_programme(),
        words.report_column_class(),
        words.report_column_month(),
        words.report_column_finished(),
        words.report_column_passed(),
        words.report_column_counted(),
        words.report_column_status(),
        words.report_column_placed(),
        words.report_column_level(),
        words.report_column_days(),
        words.report_column_sex(),
        words.report_column_age(),
        words.report_column_education(),
        words.report_column_region(),
        words.report_column_once_all(),
        words.report_column_once_centre(),
        words.report_column_once_field(),
        words.report_column_once_programme(),
        words.report_column_once_month(),
    ];
    let mut cells = vec![headings.map(head).to_vec()];
    for (at, (application, row)) in of_book.rows.iter().enumerate() {
        let [sex, age, education, region] = traits(row, language);
        let placed = row.status.is_some_and(Status::is_placed);
        let level = row.level.filter(|_| placed);
        let mut line = vec![
            if *application > 0 {
                text(application_number(*application))
            } else {
                text(words.report_deleted())
            },
            text((of_book.centres)(row)),
            text((of_book.fields)(row)),
            text((of_book.programmes)(row)),
            text((of_book.classes)(row)),
            text(month(row.finished)),
            Value::Date(row.finished),
            number(u32::from(row.passed)),
            number(u32::from(row.is_counted(today))),
            text(status(row.status, words)),
            number(u32::from(placed)),
            text(level.map_or_else(String::new, |level| level_named(level, words))),
            row.days.map_or(Value::Empty, number),
            text(sex),
            text(age),
            text(education),
            text(region),
        ];
        line.extend(once.iter().map(|flags| number(u32::from(flags[at]))));
        cells.push(line);
    }
    Page {
        name: words.report_page_rows(),
        widths: vec![
            13, 22, 26, 30, 16, 10, 12, 8, 9, 20, 9, 22, 8, 12, 9, 12, 22, 9, 9, 9, 9, 9,
        ],
        still: 1,
        rows: cells,
    }
}

fn status(status: Option<Status>, words: &Sentences) -> String {
    status.map_or_else(
        || words.report_unknown(),
        |status| work::named(status, words),
    )
}

fn level_named(level: Level, words: &Sentences) -> String {
    match level {
        Level::Said => words.report_level_said(),
        Level::Checked => words.report_level_checked(),
        Level::Confirmed => words.report_level_confirmed(),
    }
}

/// The groups in the order of the summary.
fn groups(of_book: &Book<'_>, rows: &[Row], language: Language) -> Vec<Group> {
    let words = sentences(language);
    let today = of_book.numbers.today;
    let mut all = vec![Group {
        kind: words.report_group_all(),
        name: of(of_book.numbers.of.as_deref(), words),
        flag: 'R',
        named: None,
        figures: absorption::total(rows, today),
    }];
    let mut add = |kind: String, flag, named, groups: Vec<(String, Figures)>| {
        all.extend(groups.into_iter().map(|(name, figures)| Group {
            kind: kind.clone(),
            name,
            flag,
            named: Some(named),
            figures,
        }));
    };
    let by = |group: &dyn Fn(&Row) -> String| absorption::by(rows, today, group);
    add(words.report_column_centre(), 'S', 'B', by(of_book.centres));
    add(words.report_column_field(), 'T', 'C', by(of_book.fields));
    add(
        words.report_column_programme(),
        'U',
        'D',
        by(of_book.programmes),
    );
    add(words.report_column_class(), 'H', 'E', by(of_book.classes));
    add(
        words.report_column_month(),
        'V',
        'F',
        by(&|row| month(row.finished)),
    );
    // What is said of a person is said by the one row that stands for them.
    let once = stand(rows, today, |_| ());
    let kept = rows.iter().zip(once).filter(|(_, stands)| *stands);
    let people: Vec<Row> = kept.map(|(row, _)| row.clone()).collect();
    let mut of_people = |kind: String, named, place: usize| {
        let groups = absorption::by(&people, today, |row| traits(row, language)[place].clone());
        all.extend(groups.into_iter().map(|(name, figures)| Group {
            kind: kind.clone(),
            name,
            flag: 'R',
            named: Some(named),
            figures,
        }));
    };
    of_people(words.report_column_sex(), 'N', 0);
    of_people(words.report_column_age(), 'O', 1);
    of_people(words.report_column_education(), 'P', 2);
    of_people(words.report_column_region(), 'Q', 3);
    all
}

/// The summary: every number is a formula over the rows.
fn summary(of_book: &Book<'_>, rows: &[Row], language: Language) -> Page {
    let words = sentences(language);
    let last = rows.len().max(1) + 1;
    let sheet = words.report_page_rows();
    let column = |letter: char| format!("{sheet}!${letter}$2:${letter}${last}");
    let mut headings = vec![
        words.report_column_group(),
        words.report_column_name(),
        words.report_column_trainees(),
        words.report_column_graduates(),
        words.report_column_counted(),
        words.report_column_reached(),
    ];
    headings.extend(Status::ALL.map(|status| work::named(status, words)));
    headings.extend([
        words.report_unknown(),
        words.report_column_placed(),
        words.report_column_placed_of_graduates(),
        words.report_column_placed_of_reached(),
        words.report_column_coverage(),
        words.report_column_confirmed(),
        words.report_column_confirmed_of_placed(),
        words.report_column_median(),
    ]);
    let mut cells = vec![
        vec![head(words.report_chart_title(of(
            of_book.numbers.of.as_deref(),
            words,
        )))],
        vec![text(dates::plain(of_book.numbers.today, language))],
        headings.into_iter().map(head).collect(),
    ];
    for group in groups(of_book, rows, language) {
        let row = cells.len() + 1;
        // In a class everybody stands once: any value of the flag will do.
        let once = if group.flag == 'H' {
            format!("{},\"<>\"", column('H'))
        } else {
            format!("{},1", column(group.flag))
        };
        let named = group
            .named
            .map_or_else(String::new, |letter| format!(",{},$B{row}", column(letter)));
        let counted = |more: &str| format!("=COUNTIFS({once}{named}{more})");
        let value = |formula: String, number: u32| Value::Count(formula, f64::from(number));
        let is_counted = format!(",{},1", column('I'));
        let figures = &group.figures;
        let of_status = |status: String| format!("{is_counted},{},\"{status}\"", column('J'));
        let mut line = vec![
            text(group.kind),
            text(group.name),
            value(counted(""), figures.trainees),
            value(counted(&format!(",{},1", column('H'))), figures.graduates),
            value(counted(&is_counted), figures.counted),
            Value::Count(format!("=E{row}-M{row}"), f64::from(figures.reached())),
        ];
        line.extend(Status::ALL.map(|one| {
            let formula = counted(&of_status(status(Some(one), words)));
            value(formula, figures.of(one))
        }));
        let unknown = counted(&of_status(words.report_unknown()));
        line.push(value(unknown, figures.unknown()));
        line.push(Value::Count(
            format!("=G{row}+H{row}"),
            f64::from(figures.placed()),
        ));
        let none = words.report_no_figure();
        let share = |part: char, whole: char, rate: Rate| {
            let result = (rate.of > 0).then(|| f64::from(rate.part) / f64::from(rate.of));
            let formula = format!("=IF({whole}{row}=0,\"{none}\",{part}{row}/{whole}{row})");
            Value::Share(formula, result, none.clone())
        };
        line.push(share('N', 'E', figures.placed_of_graduates()));
        line.push(share('N', 'F', figures.placed_of_reached()));
        line.push(share('F', 'E', figures.coverage()));
        let confirmed = format!(
            "{is_counted},{},\"{}\"",
            column('L'),
            words.report_level_confirmed()
        );
        line.push(value(counted(&confirmed), figures.confirmed));
        line.push(share('R', 'N', figures.confirmed_of_placed()));
        line.push(
            figures
                .median_days()
                .map_or_else(|| text(none.clone()), number),
        );
        cells.push(line);
    }
    Page {
        name: words.report_page_summary(),
        widths: vec![
            14, 34, 9, 9, 9, 10, 9, 9, 9, 9, 9, 9, 9, 9, 12, 12, 12, 12, 12, 9,
        ],
        still: 3,
        rows: cells,
    }
}

/// What each word means, and who made this when.
fn meanings(of_book: &Book<'_>, language: Language) -> Page {
    let words = sentences(language);
    let rows = [
        (
            words.report_column_trainees(),
            words.report_means_trainees(),
        ),
        (
            words.report_column_graduates(),
            words.report_means_graduates(),
        ),
        (words.report_column_counted(), words.report_means_counted()),
        (words.report_column_reached(), words.report_means_reached()),
        (words.report_column_placed(), words.report_means_placed()),
        (words.report_unknown(), words.report_means_unknown()),
        (
            words.report_column_placed_of_graduates(),
            words.report_means_placed_of_graduates(),
        ),
        (
            words.report_column_placed_of_reached(),
            words.report_means_placed_of_reached(),
        ),
        (
            words.report_column_coverage(),
            words.report_means_coverage(),
        ),
        (
            words.report_column_confirmed(),
            words.report_means_confirmed(),
        ),
        (words.report_column_median(), words.report_means_median()),
        (words.report_column_once_all(), words.report_means_once()),
        (words.report_deleted(), words.report_means_deleted()),
        (
            words.report_made(),
            dates::plain(of_book.numbers.today, language),
        ),
    ];
    let rows = rows
        .into_iter()
        .map(|(word, meaning)| vec![head(word), text(meaning)]);
    Page {
        name: words.report_page_meanings(),
        widths: vec![30, 110],
        still: 0,
        rows: rows.collect(),
    }
}
