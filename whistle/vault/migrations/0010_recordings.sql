-- Recordings under way. A finished one is evidence; what is here was cut short, or goes on.

CREATE TABLE recordings (
    id TEXT PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    rate INTEGER NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX recordings_by_testimony ON recordings (testimony_id);

-- From a start to a pause: a file in ``takes`` with the take's id as its name, under a key of its own.
CREATE TABLE takes (
    id TEXT PRIMARY KEY,
    recording_id TEXT NOT NULL REFERENCES recordings (id),
    number INTEGER NOT NULL,
    key BLOB NOT NULL
) STRICT;
CREATE INDEX takes_by_recording ON takes (recording_id);

-- Places in a recording, in milliseconds; ``text_at`` is where in the account's draft one stood. ``sound`` is
-- the recording's id, and the evidence's once it is finished.
CREATE TABLE sound_marks (
    id TEXT PRIMARY KEY,
    sound TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    text_at INTEGER,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX sound_marks_by_sound ON sound_marks (sound);
