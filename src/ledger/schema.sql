CREATE TABLE entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    reference TEXT NOT NULL,
    event TEXT NOT NULL,
    payload_digest TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE payload (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    salt BLOB NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE TABLE artifact (
    digest TEXT PRIMARY KEY,
    salt BLOB NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE attached (
    seq INTEGER NOT NULL REFERENCES entry (seq),
    role TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (seq, role, digest)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER payload_stays BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER artifact_stays BEFORE UPDATE ON artifact BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER attached_stays BEFORE UPDATE ON attached BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER attached_remains BEFORE DELETE ON attached BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
