import type { Migration } from './migration.ts';

// As in 001, what is written here is history and imports nothing of today's model.
//
// `content` and `base` hold whole flows, as text: a version is read as one, and where a map came from need not be in
// this library any more. `source_map` is no foreign key for the same reason.
export const flowShelf: Migration = {
  version: 4,
  name: 'flow-shelf',
  sql: `
CREATE TABLE flow_versions (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 100000),
  at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 8640000000000000),
  note TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, map_id, number),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TRIGGER flow_versions_stay_as_published BEFORE UPDATE ON flow_versions
WHEN new.number <> old.number OR new.at <> old.at OR new.content <> old.content OR new.map_id <> old.map_id
BEGIN
  SELECT RAISE(ABORT, 'a published version does not change');
END;

CREATE TABLE map_origins (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  source_project TEXT,
  source_map TEXT NOT NULL,
  number INTEGER CHECK (number BETWEEN 1 AND 100000),
  name TEXT NOT NULL,
  base TEXT NOT NULL,
  ids TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, map_id),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE map_owners (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, map_id),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, owner_id) REFERENCES owners (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX maps_of_owner ON map_owners (project_id, owner_id);

CREATE TABLE map_tags (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  tag_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, map_id, tag_id),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, tag_id) REFERENCES tags (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX maps_of_tag ON map_tags (project_id, tag_id);
`,
};
