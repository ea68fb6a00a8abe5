-- Schedule: the meetings of a class and their changes, what was reminded of, who came, how a class ended, days off.

-- When people of a class meet: the days of training and what else happens. The written test stands in `class.test_at`.
-- Ids are never given twice: they are the UID of a calendar file.
CREATE TABLE meeting (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    class_id      INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    kind          TEXT    NOT NULL,        -- as domain::meeting writes it
    number        INTEGER,                 -- of a day of training that was worked out, from 1; empty: entered by hand
    starts_at     INTEGER NOT NULL,
    ends_at       INTEGER NOT NULL,
    room          TEXT,                    -- empty: the room of the class
    instructor_id INTEGER,                 -- Telegram id; empty: whoever teaches the class
    topic         TEXT,
    bring         TEXT,                    -- what to bring, in the office's words
    named_only    INTEGER NOT NULL DEFAULT 0    -- only those in `meeting_named` are expected
                  CONSTRAINT meeting_named_only_is_bool CHECK (named_only IN (0, 1)),
    cancelled     INTEGER NOT NULL DEFAULT 0 CONSTRAINT meeting_cancelled_is_bool CHECK (cancelled IN (0, 1)),
    by_hand       INTEGER NOT NULL DEFAULT 0    -- somebody changed it: planning anew leaves it as it is
                  CONSTRAINT meeting_by_hand_is_bool CHECK (by_hand IN (0, 1)),
    sequence      INTEGER NOT NULL DEFAULT 0,   -- how often it was changed, for calendars
    changed_at    INTEGER NOT NULL,
    -- A change that people must be told of: how it stood when they were last told, since when it waits, why it was made.
    told_as       TEXT,                    -- JSON: before the first change that waits; empty: nothing waits or it is new
    untold_since  INTEGER,                 -- the last change; empty: nothing waits
    reason        BLOB,                    -- sealed JSON: why, as it is told
    -- The list of who came: closed by whom, when.
    closed_at     INTEGER,
    closed_by     INTEGER,                 -- Telegram id
    list_sent_for INTEGER,                 -- for which beginning whoever keeps the list got it: a moved day gets it again
    list_late_for INTEGER,                 -- for which end they were reminded to close it
    CONSTRAINT meeting_ends_after_its_start CHECK (starts_at < ends_at)
) STRICT;
CREATE INDEX meeting_of_class ON meeting (class_id, starts_at);
CREATE UNIQUE INDEX meeting_number ON meeting (class_id, number) WHERE number IS NOT NULL;
CREATE INDEX meeting_by_time ON meeting (starts_at) WHERE cancelled = 0;
CREATE INDEX meeting_untold ON meeting (untold_since) WHERE untold_since IS NOT NULL;
CREATE INDEX meeting_list_to_send ON meeting (starts_at)
    WHERE cancelled = 0 AND closed_at IS NULL AND list_sent_for IS NOT starts_at;
CREATE INDEX meeting_list_open ON meeting (ends_at)
    WHERE cancelled = 0 AND closed_at IS NULL AND list_sent_for IS NOT NULL AND list_late_for IS NOT ends_at;
CREATE INDEX meeting_of_instructor ON meeting (instructor_id) WHERE instructor_id IS NOT NULL;

-- Who is expected where not everybody is: representatives at an opening ceremony.
CREATE TABLE meeting_named (
    meeting_id     INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    PRIMARY KEY (meeting_id, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_named_of_application ON meeting_named (application_id);

-- A change of the schedule as it was told, and who has read it.
CREATE TABLE schedule_change (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    told_at  INTEGER NOT NULL,
    meetings TEXT    NOT NULL,             -- JSON list: each meeting with old and new, as told
    reason   BLOB                          -- sealed JSON: why, as told
) STRICT;
CREATE INDEX schedule_change_of_class ON schedule_change (class_id, id);
CREATE TABLE schedule_change_told (
    change_id      INTEGER NOT NULL REFERENCES schedule_change (id) ON DELETE CASCADE,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    read_at        INTEGER,
    PRIMARY KEY (change_id, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX schedule_change_told_of_application ON schedule_change_told (application_id);

-- What a participant says beforehand about a meeting: comes, izin, sakit.
CREATE TABLE meeting_answer (
    meeting_id     INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    answer         TEXT    NOT NULL CONSTRAINT meeting_answer_is_known CHECK (answer IN ('coming', 'excused', 'sick')),
    reason         BLOB,                   -- sealed
    letter         TEXT,                   -- Telegram's id of the picture or file of a letter
    letter_kind    TEXT CONSTRAINT meeting_answer_letter_kind_is_known CHECK (letter_kind IN ('photo', 'document')),
    at             INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_answer_of_application ON meeting_answer (application_id);

-- Who came, as the instructor keeps it. No row while the list is open: present.
CREATE TABLE attendance (
    meeting_id     INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    state          TEXT    NOT NULL CONSTRAINT attendance_state_is_known
                           CHECK (state IN ('present', 'late', 'excused', 'sick', 'absent')),
    minutes        INTEGER CONSTRAINT attendance_minutes_in_range CHECK (minutes BETWEEN 1 AND 600), -- late by
    at             INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_of_application ON attendance (application_id, state);

-- The number of a participant on the lists of their class, fixed from the first list on: whoever joins late gets the next one.
ALTER TABLE application ADD COLUMN roll INTEGER;
CREATE UNIQUE INDEX application_roll ON application (class_id, roll) WHERE roll IS NOT NULL;
-- When somebody's absence in a row is looked at next; empty: there is nothing to look at.
ALTER TABLE application ADD COLUMN absent_due_at INTEGER;
CREATE INDEX application_absent_due ON application (absent_due_at) WHERE absent_due_at IS NOT NULL;

-- The end of a class. Passed or not stands in the state once the class is finished; until then here.
ALTER TABLE application ADD COLUMN passes INTEGER
    CONSTRAINT application_passes_is_bool CHECK (passes IN (0, 1));
ALTER TABLE application ADD COLUMN competence TEXT
    CONSTRAINT application_competence_is_known CHECK (competence IN ('competent', 'not_yet', 'not_tested'));
ALTER TABLE application ADD COLUMN certificate TEXT;        -- number of the certificate of training
ALTER TABLE application ADD COLUMN finished_at INTEGER;     -- when they passed or did not
ALTER TABLE application ADD COLUMN daily INTEGER NOT NULL DEFAULT 0  -- wants a word on the morning of every day
    CONSTRAINT application_daily_is_bool CHECK (daily IN (0, 1));
CREATE UNIQUE INDEX application_certificate ON application (certificate) WHERE certificate IS NOT NULL;

-- Days off as the office keeps them: what is here wins over the list of holidays that comes with the program.
CREATE TABLE day_off (
    day        TEXT    PRIMARY KEY NOT NULL CONSTRAINT day_off_day_is_date
                       CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    is_off     INTEGER NOT NULL CONSTRAINT day_off_is_off_is_bool CHECK (is_off IN (0, 1)),  -- 0: a working day after all
    name       TEXT    NOT NULL,
    by_staff   INTEGER NOT NULL,           -- Telegram id
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What somebody is reminded of is worked out from the rows above. A class says when it has to be looked at next: at the first
-- moment at which somebody of it may be due, 0: now, empty: nothing lies ahead. Whatever may change that sets it to 0, by the
-- engine, so that no path can forget it.
ALTER TABLE class ADD COLUMN remind_at INTEGER DEFAULT 0;
CREATE INDEX class_to_remind ON class (remind_at) WHERE remind_at IS NOT NULL;
CREATE TRIGGER meeting_comes AFTER INSERT ON meeting BEGIN
    UPDATE class SET remind_at = 0 WHERE id = new.class_id AND remind_at IS NOT 0;
END;
CREATE TRIGGER meeting_changes AFTER UPDATE OF kind, starts_at, cancelled, named_only, changed_at ON meeting BEGIN
    UPDATE class SET remind_at = 0 WHERE id = new.class_id AND remind_at IS NOT 0;
END;
CREATE TRIGGER meeting_names AFTER INSERT ON meeting_named BEGIN
    UPDATE class SET remind_at = 0
    WHERE id = (SELECT class_id FROM meeting WHERE id = new.meeting_id) AND remind_at IS NOT 0;
END;
CREATE TRIGGER meeting_answer_changes AFTER UPDATE OF answer ON meeting_answer BEGIN
    UPDATE class SET remind_at = 0
    WHERE id = (SELECT class_id FROM meeting WHERE id = new.meeting_id) AND remind_at IS NOT 0;
END;
CREATE TRIGGER meeting_answer_goes AFTER DELETE ON meeting_answer BEGIN
    UPDATE class SET remind_at = 0
    WHERE id = (SELECT class_id FROM meeting WHERE id = old.meeting_id) AND remind_at IS NOT 0;
END;
CREATE TRIGGER application_comes AFTER INSERT ON application BEGIN
    UPDATE class SET remind_at = 0 WHERE id = new.class_id AND remind_at IS NOT 0;
END;
CREATE TRIGGER application_turns AFTER UPDATE OF state, daily ON application BEGIN
    UPDATE class SET remind_at = 0 WHERE id = new.class_id AND remind_at IS NOT 0;
END;
CREATE TRIGGER class_turns AFTER UPDATE OF state ON class WHEN new.state <> old.state BEGIN
    UPDATE class SET remind_at = 0 WHERE id = new.id;
END;
CREATE TRIGGER person_is_reached AFTER UPDATE OF chat_id, service_since ON person
WHEN new.chat_id IS NOT old.chat_id OR (new.service_since IS NULL) <> (old.service_since IS NULL) BEGIN
    UPDATE class SET remind_at = 0
    WHERE id IN (SELECT class_id FROM application WHERE person_id = new.id) AND remind_at IS NOT 0;
END;
CREATE TRIGGER chat_returns AFTER UPDATE OF left_at ON chat WHEN old.left_at IS NOT NULL AND new.left_at IS NULL BEGIN
    UPDATE class SET remind_at = 0 WHERE id IN (
        SELECT application.class_id FROM person JOIN application ON application.person_id = person.id
        WHERE person.chat_id = new.id
    ) AND remind_at IS NOT 0;
END;

-- The letter in which somebody was reminded, and when it was given up unsent because it was no use any more: then it counts as
-- not reminded. Without a letter: nobody could be reminded in time.
ALTER TABLE reminder ADD COLUMN letter INTEGER;
ALTER TABLE reminder ADD COLUMN missed_at INTEGER;
CREATE INDEX reminder_of_letter ON reminder (letter) WHERE letter IS NOT NULL;
CREATE TRIGGER reminder_is_missed AFTER UPDATE OF missed_at ON reminder
WHEN old.missed_at IS NULL AND new.missed_at IS NOT NULL BEGIN
    UPDATE class SET remind_at = 0
    WHERE id = (SELECT class_id FROM application WHERE id = new.application_id) AND remind_at IS NOT 0;
END;

-- What a sheet that was asked for holds.
ALTER TABLE sheet ADD COLUMN holds TEXT NOT NULL DEFAULT 'applicants'
    CONSTRAINT sheet_holds_is_known CHECK (holds IN ('applicants', 'attendance', 'completion', 'schedule'));
