import type { Migration } from './migration.ts';

// As in 001, what is written here is history and imports nothing of today's model.
//
// Tables of their own beside `steps` and `maps`: few steps have any of it, and a column that is added can have no foreign
// key of two columns.
export const standardFlows: Migration = {
  version: 3,
  name: 'standard-flows',
  sql: `
CREATE TABLE step_standards (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  is_optional INTEGER NOT NULL CHECK (is_optional IN (0, 1)),
  seconds INTEGER CHECK (seconds BETWEEN 0 AND 3155760000),
  quality TEXT NOT NULL,
  tools TEXT NOT NULL,
  risk TEXT NOT NULL,
  guard TEXT NOT NULL,
  script TEXT NOT NULL,
  participant_id TEXT,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id)
    REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX standards_of_participant ON step_standards (project_id, participant_id)
  WHERE participant_id IS NOT NULL;

CREATE TABLE map_standards (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  flow_map_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, map_id),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, flow_map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX maps_of_standard ON map_standards (project_id, flow_map_id);

CREATE TABLE step_matches (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  standard_step_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, standard_step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX matches_of_standard ON step_matches (project_id, standard_step_id);

CREATE TABLE touches (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  giver_id TEXT,
  receiver_id TEXT,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, giver_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, receiver_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX touches_of_giver ON touches (project_id, giver_id) WHERE giver_id IS NOT NULL;
CREATE INDEX touches_of_receiver ON touches (project_id, receiver_id) WHERE receiver_id IS NOT NULL;
`,
};
