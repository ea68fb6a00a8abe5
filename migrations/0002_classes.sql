-- Classes: places, programmes, classes and their applications; staff with their scope, invitations, what staff did, questions.

-- A field that officers renamed in chat keeps their words: the catalog no longer overwrites it.
ALTER TABLE field ADD COLUMN edited INTEGER NOT NULL DEFAULT 0
    CONSTRAINT field_edited_is_bool CHECK (edited IN (0, 1));

-- The chat through which a person is reached. Several persons may share one; `chat.person_id` says who speaks there now.
ALTER TABLE person ADD COLUMN chat_id INTEGER REFERENCES chat (id) ON DELETE SET NULL;
UPDATE person SET chat_id = (SELECT chat.id FROM chat WHERE chat.person_id = person.id);
CREATE INDEX person_of_chat ON person (chat_id) WHERE chat_id IS NOT NULL;

-- The words of a name, so that a search finds any of them by its beginning.
CREATE TABLE name_word (
    word      TEXT    NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_of_person ON name_word (person_id);
INSERT OR IGNORE INTO name_word (word, person_id)
WITH RECURSIVE cut (person_id, word, rest) AS (
    SELECT id, '', name_search || ' ' FROM person
    UNION ALL
    SELECT person_id, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM cut WHERE rest <> ''
)
SELECT word, person_id FROM cut WHERE word <> '';

-- Training centres (BLK), synced from the catalog at start until officers change them in chat.
CREATE TABLE centre (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    slug         TEXT,                     -- of the catalog; empty for one made in chat
    name         TEXT    NOT NULL,
    abbreviation TEXT    NOT NULL,         -- three letters, with which the codes of its classes begin
    region_code  TEXT,                     -- four digits; where "near me" is measured from
    address      TEXT,
    phone        TEXT,                     -- E.164, for people to call
    edited       INTEGER NOT NULL DEFAULT 0 CONSTRAINT centre_edited_is_bool CHECK (edited IN (0, 1)),
    retired      INTEGER NOT NULL DEFAULT 0 CONSTRAINT centre_retired_is_bool CHECK (retired IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX centre_slug ON centre (slug) WHERE slug IS NOT NULL;

-- What a class can be about, synced from the catalog at start until officers change it in chat.
CREATE TABLE programme (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    slug         TEXT,                     -- of the catalog; empty for one made in chat
    field_slug   TEXT    NOT NULL REFERENCES field (slug),
    name         TEXT    NOT NULL,
    lesson_hours INTEGER,                  -- JP; empty when nobody entered it
    days         INTEGER,                  -- days of training; empty when nobody entered it
    edited       INTEGER NOT NULL DEFAULT 0 CONSTRAINT programme_edited_is_bool CHECK (edited IN (0, 1)),
    retired      INTEGER NOT NULL DEFAULT 0 CONSTRAINT programme_retired_is_bool CHECK (retired IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX programme_slug ON programme (slug) WHERE slug IS NOT NULL;
CREATE INDEX programme_of_field ON programme (field_slug);

-- A class. Ids are never given twice.
CREATE TABLE class (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    code               TEXT    NOT NULL,   -- as told and as the payload of its link: A-Z 0-9 - _
    centre_id          INTEGER NOT NULL REFERENCES centre (id),
    programme_id       INTEGER NOT NULL REFERENCES programme (id),
    state              TEXT    NOT NULL CONSTRAINT class_state_is_known CHECK (state IN ('draft', 'open', 'closed',
                                   'selecting', 'announced', 'running', 'finished', 'postponed', 'cancelled')),
    quota              INTEGER NOT NULL CONSTRAINT class_quota_is_none_or_more CHECK (quota >= 0),
    reserves           INTEGER NOT NULL DEFAULT 0 CONSTRAINT class_reserves_is_none_or_more CHECK (reserves >= 0),
    lesson_hours       INTEGER,            -- JP; empty when nobody entered it
    hours_per_day      INTEGER,            -- JP a day; empty when nobody entered it
    weekdays           TEXT    NOT NULL,   -- as domain::weekdays writes them
    starts_on          TEXT    NOT NULL CONSTRAINT class_starts_on_is_date
                               CHECK (starts_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on            TEXT    NOT NULL CONSTRAINT class_ends_on_is_date
                               CHECK (ends_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    days               INTEGER NOT NULL CONSTRAINT class_days_is_positive CHECK (days > 0),
    begins_at          TEXT    NOT NULL,   -- HH:MM in Lampung
    ends_at            TEXT    NOT NULL,
    room               TEXT,
    registration_from  INTEGER NOT NULL,
    registration_until INTEGER NOT NULL,
    test_at            INTEGER,
    test_place         TEXT,
    least_age          INTEGER,            -- in years, at the start date
    greatest_age       INTEGER,
    least_education    TEXT,
    greatest_education TEXT,
    trained_rule       TEXT    NOT NULL,
    documents          TEXT    NOT NULL DEFAULT '[]',  -- JSON list of what to bring
    confirm_until      INTEGER,            -- deadline for confirming the seat
    least_to_run       INTEGER NOT NULL,
    funds              TEXT,
    paid               TEXT,               -- what is paid or not, in the office's words
    asked_few_at       INTEGER,            -- when staff were asked what to do about too few applicants
    created_by         INTEGER NOT NULL,   -- Telegram id
    created_at         INTEGER NOT NULL,
    changed_at         INTEGER NOT NULL,
    CONSTRAINT class_ends_after_its_start CHECK (starts_on <= ends_on),
    CONSTRAINT class_closes_after_it_opens CHECK (registration_from <= registration_until)
) STRICT;
CREATE UNIQUE INDEX class_code ON class (code COLLATE NOCASE);
CREATE INDEX class_by_state ON class (state, registration_until);
CREATE INDEX class_of_centre ON class (centre_id, id);
CREATE INDEX class_of_programme ON class (programme_id, state);

-- Who teaches a class, by Telegram id: an instructor reads these classes alone.
CREATE TABLE class_instructor (
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (telegram_id) ON DELETE CASCADE,
    PRIMARY KEY (class_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX class_instructor_of_staff ON class_instructor (staff_id);

-- Where applicants of a class must live; no row: everywhere.
CREATE TABLE class_region (
    class_id    INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    region_code TEXT    NOT NULL,
    PRIMARY KEY (class_id, region_code)
) STRICT, WITHOUT ROWID;

-- One application of a person to a class. Ids are never given twice: the number is made from them.
CREATE TABLE application (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id       INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    class_id        INTEGER NOT NULL REFERENCES class (id),
    second_class_id INTEGER REFERENCES class (id),  -- taken into account when this one is not accepted
    state           TEXT    NOT NULL,      -- as domain::application writes it
    source          TEXT    NOT NULL,      -- how the person came: menu, words, link, poster, staff
    reason          TEXT,                  -- why it was withdrawn
    created_at      INTEGER NOT NULL,
    changed_at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX application_once ON application (person_id, class_id);
CREATE INDEX application_of_class ON application (class_id, state, id);
CREATE INDEX application_of_second_class ON application (second_class_id) WHERE second_class_id IS NOT NULL;

-- Every state an application was in. Rows are added, never changed.
CREATE TABLE application_step (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    state          TEXT    NOT NULL,
    by_staff       INTEGER,                -- Telegram id; empty: the person or the clock
    at             INTEGER NOT NULL
) STRICT;
CREATE INDEX application_step_of_application ON application_step (application_id);

-- Staff beyond the owners: the name by which colleagues know them, and the one centre of an officer or instructor.
ALTER TABLE staff ADD COLUMN name TEXT;
ALTER TABLE staff ADD COLUMN centre_id INTEGER REFERENCES centre (id);
ALTER TABLE staff ADD COLUMN invited_by INTEGER;
CREATE INDEX staff_of_centre ON staff (centre_id) WHERE centre_id IS NOT NULL;

-- A single-use link that makes somebody staff. Only a hash of its token is kept.
CREATE TABLE invitation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash BLOB    NOT NULL,
    role       TEXT    NOT NULL CONSTRAINT invitation_role_is_known
                       CHECK (role IN ('head', 'admin', 'officer', 'instructor')),
    centre_id  INTEGER REFERENCES centre (id),
    name       TEXT    NOT NULL,           -- of whom it is for, as the inviter wrote it
    created_by INTEGER NOT NULL,           -- Telegram id
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by    INTEGER,
    used_at    INTEGER,
    revoked_at INTEGER
) STRICT;
CREATE UNIQUE INDEX invitation_token ON invitation (token_hash);
CREATE INDEX invitation_open ON invitation (expires_at) WHERE used_at IS NULL AND revoked_at IS NULL;

-- What staff did. Rows are added, never changed; only the details about somebody whose data is deleted are emptied.
CREATE TABLE audit (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    actor     INTEGER NOT NULL,            -- Telegram id; 0: the program
    action    TEXT    NOT NULL,
    person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    class_id  INTEGER REFERENCES class (id),
    centre_id INTEGER REFERENCES centre (id),
    staff_id  INTEGER,                     -- Telegram id of the colleague concerned
    details   BLOB                         -- sealed JSON: before and after
) STRICT;
CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_of_person ON audit (person_id, at) WHERE person_id IS NOT NULL;
CREATE INDEX audit_of_class ON audit (class_id, at) WHERE class_id IS NOT NULL;
CREATE INDEX audit_of_actor ON audit (actor, at);
CREATE INDEX audit_of_staff ON audit (staff_id, at) WHERE staff_id IS NOT NULL;

-- A question of a person to a centre. Ids are never given twice.
CREATE TABLE question (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id    INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    centre_id    INTEGER REFERENCES centre (id),      -- empty: for the office
    class_id     INTEGER REFERENCES class (id),
    body         BLOB    NOT NULL,         -- sealed
    asked_at     INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,         -- one working day later; then it goes to the admins
    escalated_at INTEGER,
    answer       BLOB,                     -- sealed
    answered_at  INTEGER,
    answered_by  INTEGER                   -- Telegram id
) STRICT;
CREATE INDEX question_open ON question (due_at) WHERE answered_at IS NULL;
CREATE INDEX question_of_person ON question (person_id);
CREATE INDEX question_of_centre ON question (centre_id, id) WHERE answered_at IS NULL;
