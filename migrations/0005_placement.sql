-- From certificate to work: spells of work, the questions after graduation, evidence, calls, figures.

-- Who passed before questions were asked after graduation: the day of that stands in the state alone.
UPDATE application SET finished_at = changed_at WHERE finished_at IS NULL AND state IN ('passed', 'not_passed');

-- A spell: what somebody does from a day on, until another. How it stood before a correction is in spell_before. Ids are never
-- given twice: old buttons name them.
CREATE TABLE spell (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    status     TEXT    NOT NULL CONSTRAINT spell_status_is_known CHECK (status IN
                       ('working', 'own_business', 'apprentice', 'studying', 'looking', 'not_looking')),
    starts_on  TEXT    CONSTRAINT spell_starts_on_is_date      -- the first of a month; empty: not said
                       CHECK (starts_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on    TEXT    CONSTRAINT spell_ends_on_is_date        -- empty: it goes on
                       CHECK (ends_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    details    BLOB,                       -- sealed JSON: where, as what, what business
    fits       TEXT    CONSTRAINT spell_fits_is_known CHECK (fits IN ('yes', 'partly', 'no')),  -- uses the training
    people     INTEGER CONSTRAINT spell_people_is_positive CHECK (people > 0),  -- own business: with how many, 1 is alone
    wage       TEXT    CONSTRAINT spell_wage_is_known CHECK (wage IN
                       ('below_1m', '1m_to_2m', '2m_to_3m', 'from_3m', 'untold')),
    place      TEXT,                       -- four digits of a region of Lampung, 'elsewhere' or 'abroad'
    source     TEXT    NOT NULL CONSTRAINT spell_source_is_known CHECK (source IN ('person', 'staff')),
    told_at    INTEGER NOT NULL,
    told_by    INTEGER,                    -- Telegram id of the staff who noted it
    -- Evidence: how much, since when, by whom.
    level      TEXT    NOT NULL DEFAULT 'said' CONSTRAINT spell_level_is_known
                       CHECK (level IN ('said', 'checked', 'confirmed')),
    level_at   INTEGER,
    level_by   INTEGER,                    -- Telegram id: of staff, or of whoever opened the employer's link
    note       BLOB,                       -- sealed: what staff noted when they checked
    denied_at  INTEGER                     -- the employer said no
) STRICT;
CREATE INDEX spell_of_person ON spell (person_id);

-- How a spell stood before a correction. Rows are added, never changed.
CREATE TABLE spell_before (
    id       INTEGER PRIMARY KEY,
    spell_id INTEGER NOT NULL REFERENCES spell (id) ON DELETE CASCADE,
    was      BLOB    NOT NULL,             -- sealed JSON
    at       INTEGER NOT NULL,
    by_staff INTEGER                       -- Telegram id; empty: the person or the employer
) STRICT;
CREATE INDEX spell_before_of_spell ON spell_before (spell_id);

-- Every answer about work: what somebody did at that moment, all spells together. Rows are added, never changed and
-- never removed: a button names how many there were when it was shown.
CREATE TABLE work_answer (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    status    TEXT    CONSTRAINT work_answer_status_is_known CHECK (status IN
                      ('working', 'own_business', 'apprentice', 'studying', 'looking', 'not_looking')), -- empty: not known any more
    source    TEXT    NOT NULL CONSTRAINT work_answer_source_is_known CHECK (source IN ('person', 'staff', 'employer')),
    by_staff  INTEGER,                     -- Telegram id
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX work_answer_of_person ON work_answer (person_id, at);

-- The questions after graduation: for which moment they were laid out.
ALTER TABLE application ADD COLUMN followed_from INTEGER;
CREATE INDEX application_to_follow ON application (id)
    WHERE state = 'passed' AND finished_at IS NOT NULL AND followed_from IS NOT finished_at;
CREATE INDEX application_finished ON application (finished_at) WHERE finished_at IS NOT NULL;

-- One question after graduation: asked, repeated twice, then a call.
CREATE TABLE follow_up (
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    step           INTEGER NOT NULL CONSTRAINT follow_up_step_is_known CHECK (step IN (30, 90, 180, 365)),
    centre_id      INTEGER NOT NULL REFERENCES centre (id),
    first_at       INTEGER NOT NULL,       -- when it is asked first
    asked          INTEGER NOT NULL DEFAULT 0, -- letters that went out
    next_at        INTEGER,                -- when something is due by the clock; empty: nothing
    call_since     INTEGER,                -- staff are to call
    call_at        INTEGER,                -- not before; empty: nobody is to call
    calls          INTEGER NOT NULL DEFAULT 0, -- calls without an answer
    ended_at       INTEGER,
    ended          TEXT CONSTRAINT follow_up_ended_is_known CHECK (ended IN
                       ('answered', 'known', 'unreached', 'wrong_number', 'no_calls', 'over', 'withdrawn')),
    source         TEXT CONSTRAINT follow_up_source_is_known CHECK (source IN ('person', 'staff', 'employer')),
    PRIMARY KEY (application_id, step),
    CONSTRAINT follow_up_ends_wholly CHECK ((ended IS NULL) = (ended_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_due ON follow_up (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX follow_up_to_call ON follow_up (centre_id, call_since) WHERE call_since IS NOT NULL AND ended IS NULL;

-- Calls of staff. Rows are added, never changed.
CREATE TABLE follow_up_call (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    step           INTEGER NOT NULL,
    centre_id      INTEGER NOT NULL REFERENCES centre (id),
    result         TEXT    NOT NULL CONSTRAINT follow_up_call_result_is_known
                           CHECK (result IN ('answered', 'no_answer', 'wrong_number', 'no_calls')),
    by_staff       INTEGER NOT NULL,       -- Telegram id
    at             INTEGER NOT NULL
) STRICT;
CREATE INDEX follow_up_call_of_centre ON follow_up_call (centre_id, at);
CREATE INDEX follow_up_call_of_application ON follow_up_call (application_id);
ALTER TABLE person ADD COLUMN no_calls_since INTEGER;       -- asked not to be called
ALTER TABLE person ADD COLUMN phone_wrong_since INTEGER;    -- somebody else answers at their number

-- A link with which an employer confirms, once. Only a hash of its token is kept.
CREATE TABLE confirmation (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    spell_id    INTEGER NOT NULL REFERENCES spell (id) ON DELETE CASCADE,
    token_hash  BLOB    NOT NULL,
    made_at     INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    answer      TEXT CONSTRAINT confirmation_answer_is_known CHECK (answer IN ('yes', 'no', 'not_any_more')),
    answered_at INTEGER,
    answered_by INTEGER                    -- Telegram id of whoever opened it
) STRICT;
CREATE UNIQUE INDEX confirmation_token ON confirmation (token_hash);
CREATE INDEX confirmation_of_spell ON confirmation (spell_id);

-- Who was trained and had everything deleted: numbers alone, so that reports stay true.
CREATE TABLE departed (
    class_id INTEGER NOT NULL REFERENCES class (id),
    passed   INTEGER NOT NULL CONSTRAINT departed_passed_is_bool CHECK (passed IN (0, 1)),
    status   TEXT    NOT NULL,             -- the last that was known; '': nothing
    people   INTEGER NOT NULL,
    PRIMARY KEY (class_id, passed, status)
) STRICT, WITHOUT ROWID;

-- Reports: asked for, made. Ids are never given twice.
CREATE TABLE report (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT    NOT NULL CONSTRAINT report_kind_is_known CHECK (kind IN ('card', 'chart', 'sheet', 'month')),
    chat_id  INTEGER NOT NULL,             -- where it goes
    by_staff INTEGER NOT NULL,             -- Telegram id
    asked_at INTEGER NOT NULL,
    tries    INTEGER NOT NULL DEFAULT 0,
    made_at  INTEGER
) STRICT;
CREATE INDEX report_to_do ON report (id) WHERE made_at IS NULL;
-- The first of the month for which the page of the month was ordered: once each.
CREATE TABLE month_page (
    month      TEXT    PRIMARY KEY NOT NULL CONSTRAINT month_page_month_is_date
                       CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]-01'),
    ordered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
