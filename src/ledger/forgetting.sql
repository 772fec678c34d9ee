CREATE TRIGGER payload_remains BEFORE DELETE ON payload
WHEN NOT EXISTS (
    SELECT 1 FROM entry AS own JOIN entry AS tombstone USING (reference)
    WHERE own.seq = OLD.seq AND tombstone.event = 'forgotten' AND tombstone.seq > own.seq
)
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER artifact_remains BEFORE DELETE ON artifact
WHEN NOT EXISTS (SELECT 1 FROM attached WHERE digest = OLD.digest) OR EXISTS (
    SELECT 1 FROM attached JOIN entry AS own USING (seq)
    WHERE attached.digest = OLD.digest AND NOT EXISTS (
        SELECT 1 FROM entry AS tombstone
        WHERE tombstone.reference = own.reference AND tombstone.event = 'forgotten' AND tombstone.seq > own.seq
    )
)
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
