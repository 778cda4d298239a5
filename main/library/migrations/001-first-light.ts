import type { Migration } from './migration.ts';

// What is written here is history: a later change of the model is a later migration, so nothing is imported
// from shared/model. tests/library/constraints.test.ts holds these CHECKs against the schemas of today.
//
// The tables keep their rowid. WITHOUT ROWID would put a project's rows side by side and opened one of 10,000
// steps 15 % faster, but there SQLite, without statistics, looks for the rows that refer to a removed one by
// the project alone: removing 3,000 steps took 6 s instead of 0.17 (tests/library/queryPlans.test.ts).
//
// References are checked at the end of the transaction and delete nothing by themselves: a change removes what
// depends on a record by patches of its own, in whatever order, and nothing vanishes beyond them. Only a purged
// project takes its rows along. The indexes are those that a removed parent and the list of projects need.
//
// A connection may stand twice between two steps: a value network exchanges more than one thing; whether a
// journey allows it says shared/rules.
export const firstLight: Migration = {
  version: 1,
  name: 'first-light',
  sql: `
CREATE TABLE projects (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('service', 'standard')),
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  changed_at INTEGER NOT NULL CHECK (changed_at >= 0),
  deleted_at INTEGER CHECK (deleted_at >= 0),
  revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT;
CREATE INDEX projects_by_change ON projects (changed_at, id) WHERE deleted_at IS NULL;
CREATE INDEX projects_deleted ON projects (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE maps (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('journey', 'flow', 'network')),
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  variant_group TEXT,
  variant TEXT,
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE stages (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  name TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  width INTEGER NOT NULL CHECK (width BETWEEN 120 AND 5000000),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX stages_of_map ON stages (project_id, map_id);

CREATE TABLE lanes (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  name TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  height INTEGER NOT NULL CHECK (height BETWEEN 40 AND 1000000),
  role TEXT CHECK (role IN (
    'physical-evidence', 'customer', 'onstage', 'backstage', 'support',
    'emotion', 'thought', 'insight', 'text', 'storyboard'
  )),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX lanes_of_map ON lanes (project_id, map_id);

CREATE TABLE participants (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('C', 'B')),
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  colour TEXT NOT NULL
    CHECK (colour IN ('blue', 'orange', 'teal', 'purple', 'green', 'pink', 'brown', 'grey')),
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE lane_participants (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  lane_id TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, lane_id, participant_id),
  FOREIGN KEY (project_id, lane_id) REFERENCES lanes (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id)
    REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX lanes_of_participant ON lane_participants (project_id, participant_id);

CREATE TABLE steps (
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
  PRIMARY KEY (project_id, id),
  CHECK ((stage_id IS NULL) = (lane_id IS NULL)),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, stage_id) REFERENCES stages (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, lane_id) REFERENCES lanes (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id)
    REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX steps_of_map ON steps (project_id, map_id);
CREATE INDEX steps_of_stage ON steps (project_id, stage_id);
CREATE INDEX steps_of_lane ON steps (project_id, lane_id);
CREATE INDEX steps_of_participant ON steps (project_id, participant_id) WHERE participant_id IS NOT NULL;

CREATE TABLE step_participants (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id, participant_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id)
    REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX step_participants_of_participant ON step_participants (project_id, participant_id);

CREATE TABLE step_feelings (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  valence REAL NOT NULL CHECK (valence BETWEEN -2 AND 2),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id, participant_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id)
    REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX step_feelings_of_participant ON step_feelings (project_id, participant_id);

CREATE TABLE connections (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  map_id TEXT NOT NULL,
  from_step_id TEXT NOT NULL,
  to_step_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sequence', 'message', 'support', 'exchange')),
  label TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  CHECK (from_step_id <> to_step_id),
  FOREIGN KEY (project_id, map_id) REFERENCES maps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, from_step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, to_step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX connections_of_map ON connections (project_id, map_id);
CREATE INDEX connections_from_step ON connections (project_id, from_step_id);
CREATE INDEX connections_to_step ON connections (project_id, to_step_id);

CREATE TABLE insights (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  polarity TEXT NOT NULL CHECK (polarity IN ('pain', 'praise')),
  state TEXT NOT NULL CHECK (state IN (
    'found', 'understood', 'planned', 'trialled', 'praised', 'accepted', 'relapsed'
  )),
  words TEXT NOT NULL,
  remedy TEXT NOT NULL,
  words_now TEXT NOT NULL,
  PRIMARY KEY (project_id, id)
) STRICT;
CREATE INDEX insights_by_polarity ON insights (project_id, polarity, state);

CREATE TABLE insight_steps (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, insight_id, step_id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX insights_of_step ON insight_steps (project_id, step_id);

CREATE TABLE metrics (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('lower', 'higher')),
  source TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX metrics_of_insight ON metrics (project_id, insight_id);

CREATE TABLE metric_values (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  metric_id TEXT NOT NULL,
  moment TEXT NOT NULL CHECK (moment IN ('baseline', 'target', 'actual')),
  value REAL NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('assumed', 'observed', 'measured')),
  note TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, metric_id) REFERENCES metrics (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX values_of_metric ON metric_values (project_id, metric_id);

-- The two wide columns stand last: reading the stacks of undo and redo then passes over them.
CREATE TABLE change_log (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  change_id TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at INTEGER NOT NULL CHECK (at >= 0),
  label_key TEXT NOT NULL,
  label_args TEXT NOT NULL CHECK (json_valid(label_args)),
  undoes TEXT,
  redoes TEXT,
  patches TEXT NOT NULL CHECK (json_valid(patches)),
  inverse TEXT NOT NULL CHECK (json_valid(inverse)),
  PRIMARY KEY (project_id, change_id),
  UNIQUE (project_id, seq),
  CHECK (undoes IS NULL OR redoes IS NULL)
) STRICT;

CREATE TABLE preferences (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- One entry for each record that has text to be found; its number is the rowid in the index. The index holds
-- words that main/library/search/words.ts has cut and folded, parted by spaces: the tokenizer only splits them.
CREATE TABLE search_entries (
  entry INTEGER PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL
    CHECK (table_name IN ('projects', 'maps', 'stages', 'steps', 'insights', 'participants')),
  row_id TEXT NOT NULL,
  UNIQUE (project_id, table_name, row_id)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
  first, second, third, content = '', contentless_delete = 1, tokenize = 'ascii'
);
`,
};
