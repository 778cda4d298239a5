import type { Migration } from './migration.ts';

// As in 001, what is written here is history and imports nothing of today's model.
//
// Participants and steps are rebuilt, since a column that is added can have no foreign key of two columns. JSON
// columns (durations, money, volume) are opaque to SQL: what they hold is read by shared/analysis, and their shape
// is to grow. The list of searched tables left its CHECK: it changes with the rules of the search, not the schema.
export const editor: Migration = {
  version: 2,
  name: 'editor',
  sql: `
ALTER TABLE maps ADD COLUMN shows_arc INTEGER NOT NULL DEFAULT 0 CHECK (shows_arc IN (0, 1));
ALTER TABLE stages ADD COLUMN is_collapsed INTEGER NOT NULL DEFAULT 0 CHECK (is_collapsed IN (0, 1));
ALTER TABLE lanes ADD COLUMN is_collapsed INTEGER NOT NULL DEFAULT 0 CHECK (is_collapsed IN (0, 1));
ALTER TABLE connections ADD COLUMN condition TEXT NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN probability REAL CHECK (probability BETWEEN 0 AND 1);
ALTER TABLE connections ADD COLUMN given TEXT NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN received TEXT NOT NULL DEFAULT '';

CREATE TABLE pictures (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 2048),
  height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 2048),
  PRIMARY KEY (project_id, id)
) STRICT;
CREATE INDEX pictures_by_hash ON pictures (hash);

CREATE TABLE channels (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  icon TEXT NOT NULL CHECK (icon IN (
    'web', 'app', 'phone', 'email', 'chat', 'message', 'letter', 'place', 'person', 'kiosk',
    'social', 'video', 'advert', 'event', 'device', 'document', 'other'
  )),
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE owners (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE tags (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  colour TEXT NOT NULL
    CHECK (colour IN ('blue', 'orange', 'teal', 'purple', 'green', 'pink', 'brown', 'grey')),
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE new_participants (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('C', 'B')),
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  colour TEXT NOT NULL
    CHECK (colour IN ('blue', 'orange', 'teal', 'purple', 'green', 'pink', 'brown', 'grey')),
  position TEXT NOT NULL CHECK (position <> ''),
  picture_id TEXT,
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, picture_id) REFERENCES pictures (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO new_participants (rowid, project_id, id, side, name, description, colour, position)
  SELECT rowid, project_id, id, side, name, description, colour, position FROM participants;
DROP TABLE participants;
ALTER TABLE new_participants RENAME TO participants;
CREATE INDEX participants_of_picture ON participants (project_id, picture_id) WHERE picture_id IS NOT NULL;

CREATE TABLE cells (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  lane_id TEXT NOT NULL,
  stage_id TEXT NOT NULL,
  text TEXT NOT NULL,
  picture_id TEXT,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, lane_id, stage_id),
  FOREIGN KEY (project_id, lane_id) REFERENCES lanes (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, stage_id) REFERENCES stages (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, picture_id) REFERENCES pictures (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX cells_of_stage ON cells (project_id, stage_id);
CREATE INDEX cells_of_picture ON cells (project_id, picture_id) WHERE picture_id IS NOT NULL;

CREATE TABLE new_steps (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  stage_id TEXT,
  lane_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN (
    'task', 'touchpoint', 'decision', 'wait', 'start', 'end', 'system', 'physical-evidence'
  )),
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  x INTEGER NOT NULL CHECK (x BETWEEN -5000000 AND 5000000),
  y INTEGER NOT NULL CHECK (y BETWEEN -5000000 AND 5000000),
  lineage TEXT,
  participant_id TEXT,
  channel_id TEXT,
  owner_id TEXT,
  linked_map_id TEXT,
  thought TEXT NOT NULL,
  importance INTEGER CHECK (importance BETWEEN 1 AND 5),
  is_moment_of_truth INTEGER NOT NULL CHECK (is_moment_of_truth IN (0, 1)),
  drama INTEGER CHECK (drama BETWEEN 1 AND 5),
  duration TEXT CHECK (json_valid(duration)),
  waiting_time TEXT CHECK (json_valid(waiting_time)),
  cost TEXT CHECK (json_valid(cost)),
  volume TEXT CHECK (json_valid(volume)),
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
  PRIMARY KEY (project_id, id),
  CHECK ((stage_id IS NULL) = (lane_id IS NULL)),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, stage_id) REFERENCES stages (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, lane_id) REFERENCES lanes (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id)
    REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, channel_id) REFERENCES channels (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, owner_id) REFERENCES owners (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, linked_map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO new_steps (rowid, project_id, id, map_id, stage_id, lane_id, kind, title, description, x, y, lineage,
    participant_id, thought, is_moment_of_truth, is_locked)
  SELECT rowid, project_id, id, map_id, stage_id, lane_id, kind, title, description, x, y, lineage,
    participant_id, '', 0, 0 FROM steps;
DROP TABLE steps;
ALTER TABLE new_steps RENAME TO steps;
CREATE INDEX steps_of_map ON steps (project_id, map_id);
CREATE INDEX steps_of_stage ON steps (project_id, stage_id);
CREATE INDEX steps_of_lane ON steps (project_id, lane_id);
CREATE INDEX steps_of_participant ON steps (project_id, participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX steps_of_channel ON steps (project_id, channel_id) WHERE channel_id IS NOT NULL;
CREATE INDEX steps_of_owner ON steps (project_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX steps_leading_to_map ON steps (project_id, linked_map_id) WHERE linked_map_id IS NOT NULL;

CREATE TABLE step_tags (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  tag_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id, tag_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, tag_id) REFERENCES tags (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX steps_of_tag ON step_tags (project_id, tag_id);

CREATE TABLE step_links (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX links_of_step ON step_links (project_id, step_id);

CREATE TABLE step_pictures (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  picture_id TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id, picture_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, picture_id) REFERENCES pictures (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX steps_of_picture ON step_pictures (project_id, picture_id);

CREATE TABLE comments (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 8640000000000000),
  is_resolved INTEGER NOT NULL CHECK (is_resolved IN (0, 1)),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX comments_of_step ON comments (project_id, step_id);

CREATE TABLE settings (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE versions (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 8640000000000000),
  at_change TEXT,
  PRIMARY KEY (project_id, id)
) STRICT;

-- The bytes of pictures, once for the whole library, under their SHA-256.
CREATE TABLE picture_bytes (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
  bytes BLOB NOT NULL,
  stored_at INTEGER NOT NULL CHECK (stored_at >= 0)
) STRICT;

-- What the library knows of itself.
CREATE TABLE library_facts (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE new_search_entries (
  entry INTEGER PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  UNIQUE (project_id, table_name, row_id)
) STRICT;
INSERT INTO new_search_entries SELECT entry, project_id, table_name, row_id FROM search_entries;
DROP TABLE search_entries;
ALTER TABLE new_search_entries RENAME TO search_entries;
`,
};
