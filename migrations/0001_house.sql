-- The house: chats, people, requests, staff, inbox and outbox.
-- Times are INTEGER milliseconds since 1970 in UTC. What is called sealed is encrypted with the key file.

-- What the office and the program must remember about this file: 'key_check' proves that the key file belongs to it.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Fields of training, synced from the catalog at start. A slug never changes its meaning; a field is retired, never removed,
-- since people keep pointing at it.
CREATE TABLE field (
    slug    TEXT    NOT NULL PRIMARY KEY,
    name    TEXT    NOT NULL,
    rank    INTEGER NOT NULL,              -- the order in which they are offered
    retired INTEGER NOT NULL DEFAULT 0 CONSTRAINT field_retired_is_bool CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A person. Ids are never given twice (AUTOINCREMENT): the registration number is made from them, and whoever registers
-- after a deletion must inherit nothing.
CREATE TABLE person (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    name           TEXT    NOT NULL,
    name_search    TEXT    NOT NULL,       -- lower case, no marks: what a search compares
    nik_sealed     BLOB,                   -- sealed; empty only for people whom staff entered without one
    nik_hash       BLOB,                   -- keyed hash: finds a NIK without opening any
    birth_date     TEXT    NOT NULL CONSTRAINT person_birth_date_is_date
                           CHECK (birth_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    sex            TEXT    NOT NULL CONSTRAINT person_sex_is_known CHECK (sex IN ('male', 'female')),
    nik_differs    INTEGER NOT NULL DEFAULT 0  -- birth date or sex differ from what the NIK says
                           CONSTRAINT person_nik_differs_is_bool CHECK (nik_differs IN (0, 1)),
    region_code    TEXT,                   -- four digits of the ministry of home affairs; empty: outside Lampung
    district_code  TEXT,                   -- six digits, the first four those of the region
    education      TEXT    NOT NULL,
    phone          TEXT    NOT NULL,       -- E.164
    phone_verified INTEGER NOT NULL        -- shared from the account itself
                           CONSTRAINT person_phone_verified_is_bool CHECK (phone_verified IN (0, 1)),
    registered_at  INTEGER NOT NULL,
    changed_at     INTEGER NOT NULL,
    -- Since when each purpose is agreed to; empty when it is not. The proof of every change is in consent.
    service_since       INTEGER,
    announcements_since INTEGER,
    sharing_since       INTEGER,
    CONSTRAINT person_nik_is_whole CHECK ((nik_sealed IS NULL) = (nik_hash IS NULL)),
    CONSTRAINT person_home_is_whole CHECK ((region_code IS NULL) = (district_code IS NULL))
) STRICT;
CREATE UNIQUE INDEX person_nik ON person (nik_hash) WHERE nik_hash IS NOT NULL;
CREATE INDEX person_by_name ON person (name_search);

-- The fields of training a person wishes for, in the order of the wish.
CREATE TABLE person_field (
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    field_slug TEXT    NOT NULL REFERENCES field (slug),
    rank       INTEGER NOT NULL,
    PRIMARY KEY (person_id, field_slug)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_field_by_field ON person_field (field_slug, person_id);

-- A chat of Telegram. It is not a person: one phone may serve a family, and a person may change phones.
CREATE TABLE chat (
    id              INTEGER PRIMARY KEY,   -- Telegram's id; negative for groups
    place           INTEGER NOT NULL CONSTRAINT chat_place_is_known CHECK (place IN (0, 1)), -- 0 private, 1 group
    language        TEXT,                  -- ISO 639-1; empty until chosen
    person_id       INTEGER REFERENCES person (id) ON DELETE SET NULL, -- who speaks here now
    session         BLOB,                  -- sealed JSON of the conversation going on; empty: nothing going on
    session_archive BLOB,                  -- sealed: the last session that the program could not read any more
    nudge_at        INTEGER,               -- when the unfinished form is to be remembered
    left_at         INTEGER,               -- since when the bot is blocked or removed; empty: reachable
    hinted_at       INTEGER,               -- a group: when it was told that the bot works in private chat
    moved_to        INTEGER,               -- a group that became a supergroup: its new id
    created_at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX chat_of_person ON chat (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX chat_nudge ON chat (nudge_at) WHERE nudge_at IS NOT NULL;

-- Every consent given or taken back, with its proof (law 27/2022, article 24). Rows are added, never changed.
CREATE TABLE consent (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    chat_id   INTEGER NOT NULL,            -- where it was said
    purpose   TEXT    NOT NULL,
    granted   INTEGER NOT NULL CONSTRAINT consent_granted_is_bool CHECK (granted IN (0, 1)),
    version   INTEGER NOT NULL,            -- of the notice that was shown
    text_hash BLOB    NOT NULL,            -- of the notice that was shown
    button    TEXT    NOT NULL,            -- what was pressed or typed
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_of_person ON consent (person_id);

-- What people ask of staff. Ids are never given twice: the request number is made from them.
CREATE TABLE request (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL,
    chat_id    INTEGER NOT NULL,
    person_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
    details    BLOB,                       -- sealed JSON: the name as given
    created_at INTEGER NOT NULL,
    closed_at  INTEGER,
    closed_by  INTEGER                     -- Telegram id of the staff member
) STRICT;
CREATE INDEX request_open ON request (id) WHERE closed_at IS NULL;
CREATE INDEX request_of_chat ON request (chat_id);
CREATE INDEX request_of_person ON request (person_id) WHERE person_id IS NOT NULL;

-- Who is staff, by numeric Telegram id alone. A row from the configuration goes when the configuration no longer names it.
CREATE TABLE staff (
    telegram_id INTEGER PRIMARY KEY,
    role        TEXT    NOT NULL CONSTRAINT staff_role_is_known
                        CHECK (role IN ('head', 'admin', 'officer', 'instructor')),
    configured  INTEGER NOT NULL DEFAULT 0 CONSTRAINT staff_configured_is_bool CHECK (configured IN (0, 1)),
    created_at  INTEGER NOT NULL
) STRICT;

-- Updates of Telegram as they came, kept before the next ones are asked for.
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,         -- Telegram's
    chat      INTEGER,                     -- for reports; empty when the update has none
    body      BLOB    NOT NULL,            -- sealed JSON of the update
    state     INTEGER NOT NULL DEFAULT 0   -- 0 waiting, 9 set aside: unreadable, or fatal to the program several times
              CONSTRAINT inbox_state_is_known CHECK (state IN (0, 9)),
    attempts  INTEGER NOT NULL DEFAULT 0,  -- starts of the program at which it was waiting
    reason    TEXT,                        -- why it was set aside, without personal data
    kept_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX inbox_aside ON inbox (kept_at) WHERE state = 9;

-- Updates that had their effect; one of these that comes again is not kept again. Pruned after 48 hours: Telegram itself
-- keeps updates for 24.
CREATE TABLE handled (
    update_id INTEGER NOT NULL PRIMARY KEY,
    at        INTEGER NOT NULL             -- when it was kept
) STRICT, WITHOUT ROWID;
CREATE INDEX handled_by_age ON handled (at);

-- Whatever leaves the inbox is remembered as handled: by the engine, so that no path can forget it.
CREATE TRIGGER inbox_leaves AFTER DELETE ON inbox BEGIN
    INSERT OR IGNORE INTO handled (update_id, at) VALUES (old.update_id, old.kept_at);
END;

-- A run of one announcement to many. Its text stands here once, not with every receiver.
CREATE TABLE bulk (
    id         INTEGER PRIMARY KEY,
    body       BLOB    NOT NULL,           -- sealed JSON of the content
    state      INTEGER NOT NULL DEFAULT 0  -- 0 running, 1 paused, 2 over
               CONSTRAINT bulk_state_is_known CHECK (state IN (0, 1, 2)),
    complete   INTEGER NOT NULL DEFAULT 0  -- all receivers are written: with nothing left to send, the run is over
               CONSTRAINT bulk_complete_is_bool CHECK (complete IN (0, 1)),
    reason     TEXT,                       -- why it paused: the refusal of Telegram
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX bulk_running ON bulk (id) WHERE state = 0;

-- Everything to be sent, one row a letter. Ids are given by the one writer in the order of sending and only grow while the
-- program runs.
CREATE TABLE outbox (
    id          INTEGER PRIMARY KEY,
    chat        INTEGER NOT NULL,
    lane        INTEGER NOT NULL           -- 0 reply, 1 notice, 2 bulk: the most urgent first
                CONSTRAINT outbox_lane_is_known CHECK (lane IN (0, 1, 2)),
    state       INTEGER NOT NULL           -- 0 queued, 1 being sent, 2 delivered, 3 person gone, 4 refused, 5 held until the
                                           -- person returns, 6 expired, 7 in doubt
                CONSTRAINT outbox_state_is_known CHECK (state BETWEEN 0 AND 7),
    bulk        INTEGER REFERENCES bulk (id),
    body        BLOB,                      -- sealed JSON of the content; empty once settled, and for bulk
    cause       TEXT,                      -- what it is sent for; the same cause is never sent for twice
    last_useful INTEGER,                   -- after this it is not sent any more
    not_before  INTEGER,                   -- Telegram asked to wait
    message_id  INTEGER,                   -- Telegram's, once delivered
    reason      TEXT,                      -- why it was refused, without personal data
    created_at  INTEGER NOT NULL,
    settled_at  INTEGER,
    CONSTRAINT outbox_bulk_has_run CHECK ((lane = 2) = (bulk IS NOT NULL))
) STRICT;
-- Queued letters and those being sent stand in these two; `state` itself is left out, so that marking a letter as being sent
-- touches no index.
CREATE INDEX outbox_queue ON outbox (lane, id) WHERE state <= 1 AND lane <= 1;
CREATE INDEX outbox_bulk_queue ON outbox (bulk, id) WHERE state <= 1 AND lane = 2;
CREATE UNIQUE INDEX outbox_bulk_once ON outbox (bulk, chat) WHERE lane = 2;
CREATE UNIQUE INDEX outbox_cause_once ON outbox (cause) WHERE cause IS NOT NULL;
CREATE INDEX outbox_held ON outbox (chat, id) WHERE state = 5;
CREATE INDEX outbox_spent_replies ON outbox (settled_at) WHERE lane = 0 AND state >= 2;
