-- Selection: what staff note about an application, the proposal, the announcement that waits, seats and their deadlines,
-- reminders that went out, sheets, wishes to be told of new classes.

-- What is judged. Documents stand in the state; what is missing is named here.
ALTER TABLE application ADD COLUMN missing TEXT;            -- JSON list of documents that are missing
ALTER TABLE application ADD COLUMN test_score INTEGER       -- hundredths of a point, 0 to 10,000
    CONSTRAINT application_test_score_in_range CHECK (test_score BETWEEN 0 AND 10000);
ALTER TABLE application ADD COLUMN interview_score INTEGER  -- hundredths of a point, 0 to 10,000
    CONSTRAINT application_interview_score_in_range CHECK (interview_score BETWEEN 0 AND 10000);
ALTER TABLE application ADD COLUMN came INTEGER             -- to the test; empty: nobody noted it
    CONSTRAINT application_came_is_bool CHECK (came IN (0, 1));
ALTER TABLE application ADD COLUMN will_come TEXT           -- to the test, as the person says
    CONSTRAINT application_will_come_is_known CHECK (will_come IN ('yes', 'no', 'unsure'));

-- What is proposed, before it is announced: a person decides, not the ranking.
ALTER TABLE application ADD COLUMN proposed TEXT
    CONSTRAINT application_proposed_is_known CHECK (proposed IN ('accepted', 'reserve', 'not_accepted'));
ALTER TABLE application ADD COLUMN proposed_rank INTEGER;   -- from 1, through accepted and reserves
ALTER TABLE application ADD COLUMN proposed_by INTEGER;     -- Telegram id of whoever moved it; empty: the ranking
ALTER TABLE application ADD COLUMN moved_because BLOB;      -- sealed: why it was moved

-- What was decided.
ALTER TABLE application ADD COLUMN queue INTEGER;           -- place among the reserves, fixed: never given twice in a class
ALTER TABLE application ADD COLUMN refused_because TEXT;    -- one of a list, told to the person
ALTER TABLE application ADD COLUMN seat_until INTEGER;      -- until when an accepted seat is held
ALTER TABLE application ADD COLUMN skipped_because TEXT;    -- why a free seat passed this reserve by
CREATE UNIQUE INDEX application_queue ON application (class_id, queue) WHERE queue IS NOT NULL;
CREATE INDEX application_waiting ON application (class_id, queue) WHERE state = 'reserve';
CREATE INDEX application_seat_until ON application (seat_until, class_id) WHERE state = 'accepted';

-- The announcement that waits until it can no longer be taken back.
ALTER TABLE class ADD COLUMN announce_at INTEGER;
ALTER TABLE class ADD COLUMN announce_by INTEGER;           -- Telegram id
-- No reserve moves up from here on; empty: the end of the second day of training.
ALTER TABLE class ADD COLUMN seats_fixed_at INTEGER;
-- When those who asked to be told of such classes were told of this one.
ALTER TABLE class ADD COLUMN wishes_told_at INTEGER;
ALTER TABLE class ADD COLUMN wishes_told_to INTEGER;        -- up to this person, while not all of them were
-- For which test the office was told how many will come: its moment, so that a moved test is told again.
ALTER TABLE class ADD COLUMN expected_told_for INTEGER;
CREATE INDEX class_test ON class (test_at) WHERE state IN ('open', 'closed', 'selecting');
CREATE INDEX class_to_announce ON class (announce_at) WHERE announce_at IS NOT NULL;
CREATE INDEX class_untold ON class (registration_from) WHERE state = 'open' AND wishes_told_at IS NULL;
-- Classes that are open now were open before anybody could ask to be told.
UPDATE class SET wishes_told_at = changed_at WHERE state <> 'draft';

-- What somebody was reminded of: written with the letter, once for each subject, kind and moment that it is about.
CREATE TABLE reminder (
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    kind           TEXT    NOT NULL,       -- as domain::reminder writes it
    about          INTEGER NOT NULL,       -- the moment it reminds of
    at             INTEGER NOT NULL,
    PRIMARY KEY (application_id, kind, about)
) STRICT, WITHOUT ROWID;

-- Who wants to be told when a class of a field opens.
CREATE TABLE class_wish (
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    field_slug TEXT    NOT NULL REFERENCES field (slug),
    since      INTEGER NOT NULL,
    PRIMARY KEY (person_id, field_slug)
) STRICT, WITHOUT ROWID;
CREATE INDEX class_wish_of_field ON class_wish (field_slug);

-- Sheets: asked for, sent in, compared, applied. Ids are never given twice.
CREATE TABLE sheet (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL CONSTRAINT sheet_kind_is_known CHECK (kind IN ('download', 'upload')),
    class_id   INTEGER REFERENCES class (id), -- empty: the file that was sent in was not read yet, or names none
    chat_id    INTEGER NOT NULL,           -- where the answer goes
    by_staff   INTEGER NOT NULL,           -- Telegram id
    file       TEXT,                       -- Telegram's id of the file that was sent in
    asked_at   INTEGER NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0, -- how often its reading was begun: a file that ends the program is given up
    worked_at  INTEGER,                    -- the sheet was made, or read and shown
    rows       BLOB,                       -- sealed: what would change, until it is applied or forgotten
    decided    TEXT CONSTRAINT sheet_decided_is_known CHECK (decided IN ('apply', 'tell', 'quietly', 'cancel')),
    applied_at INTEGER,
    CONSTRAINT sheet_class_is_named CHECK (class_id IS NOT NULL OR kind = 'upload')
) STRICT;
CREATE INDEX sheet_to_do ON sheet (id) WHERE worked_at IS NULL;
CREATE INDEX sheet_to_apply ON sheet (id) WHERE decided IS NOT NULL AND applied_at IS NULL;
CREATE INDEX sheet_to_forget ON sheet (asked_at) WHERE rows IS NOT NULL;
