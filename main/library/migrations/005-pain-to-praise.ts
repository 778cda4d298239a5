import type { Migration } from './migration.ts';

// As in 001, what is written here is history and imports nothing of today's model.
//
// Whatever names a record of another table stands in a table of its own, also where an insight or a step has at most one
// of it: a column that is added can have no foreign key of two columns.
export const painToPraise: Migration = {
  version: 5,
  name: 'pain-to-praise',
  sql: `
ALTER TABLE insights ADD COLUMN position TEXT NOT NULL DEFAULT 'a0' CHECK (position <> '');
ALTER TABLE insights ADD COLUMN accepted_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE insights ADD COLUMN affected TEXT CHECK (json_valid(affected));
ALTER TABLE insights ADD COLUMN weight REAL CHECK (weight BETWEEN 0 AND 1000000);
ALTER TABLE insights ADD COLUMN importance REAL CHECK (importance BETWEEN 0 AND 10);
ALTER TABLE insights ADD COLUMN satisfaction REAL CHECK (satisfaction BETWEEN 0 AND 10);
ALTER TABLE insights ADD COLUMN severity INTEGER CHECK (severity BETWEEN 1 AND 10);
ALTER TABLE insights ADD COLUMN occurrence INTEGER CHECK (occurrence BETWEEN 1 AND 10);
ALTER TABLE insights ADD COLUMN detection INTEGER CHECK (detection BETWEEN 1 AND 10);
ALTER TABLE insights ADD COLUMN severity_after INTEGER CHECK (severity_after BETWEEN 1 AND 10);
ALTER TABLE insights ADD COLUMN occurrence_after INTEGER CHECK (occurrence_after BETWEEN 1 AND 10);
ALTER TABLE insights ADD COLUMN detection_after INTEGER CHECK (detection_after BETWEEN 1 AND 10);
ALTER TABLE connections ADD COLUMN given_worth REAL CHECK (given_worth BETWEEN 0 AND 10);
ALTER TABLE connections ADD COLUMN received_worth REAL CHECK (received_worth BETWEEN 0 AND 10);
ALTER TABLE metrics ADD COLUMN method TEXT NOT NULL DEFAULT 'figure'
  CHECK (method IN ('figure', 'nps', 'csat', 'ces', 'promise'));
ALTER TABLE metrics ADD COLUMN promise_share REAL CHECK (promise_share BETWEEN 0 AND 1);
ALTER TABLE metrics ADD COLUMN promise_seconds INTEGER CHECK (promise_seconds BETWEEN 0 AND 3155760000);
ALTER TABLE metrics ADD COLUMN position TEXT NOT NULL DEFAULT 'a0' CHECK (position <> '');

CREATE TABLE insight_carriers (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  owner_id TEXT,
  participant_id TEXT,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, insight_id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, owner_id) REFERENCES owners (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX insight_carriers_by_owner_id ON insight_carriers (project_id, owner_id)
  WHERE owner_id IS NOT NULL;
CREATE INDEX insight_carriers_by_participant_id ON insight_carriers (project_id, participant_id)
  WHERE participant_id IS NOT NULL;

CREATE TABLE insight_tags (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  tag_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, insight_id, tag_id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, tag_id) REFERENCES tags (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX insight_tags_by_tag_id ON insight_tags (project_id, tag_id);

CREATE TABLE insight_participants (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, insight_id, participant_id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX insight_participants_by_participant_id ON insight_participants (project_id, participant_id);

CREATE TABLE kano_answers (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  functional TEXT NOT NULL CHECK (functional IN ('like', 'must-be', 'neutral', 'live-with', 'dislike')),
  dysfunctional TEXT NOT NULL CHECK (dysfunctional IN ('like', 'must-be', 'neutral', 'live-with', 'dislike')),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 1000000),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, insight_id, functional, dysfunctional),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE causes (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  parent_id TEXT,
  text TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  is_root INTEGER NOT NULL CHECK (is_root IN (0, 1)),
  step_id TEXT,
  cause_insight_id TEXT,
  participant_id TEXT,
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, parent_id) REFERENCES causes (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, cause_insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX causes_by_insight_id ON causes (project_id, insight_id);
CREATE INDEX causes_by_parent_id ON causes (project_id, parent_id)
  WHERE parent_id IS NOT NULL;
CREATE INDEX causes_by_step_id ON causes (project_id, step_id)
  WHERE step_id IS NOT NULL;
CREATE INDEX causes_by_cause_insight_id ON causes (project_id, cause_insight_id)
  WHERE cause_insight_id IS NOT NULL;
CREATE INDEX causes_by_participant_id ON causes (project_id, participant_id)
  WHERE participant_id IS NOT NULL;

CREATE TABLE sources (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('interview', 'survey', 'recording', 'observation', 'figures', 'document')),
  title TEXT NOT NULL,
  at INTEGER CHECK (at BETWEEN 0 AND 8640000000000000),
  participant_id TEXT,
  text TEXT NOT NULL,
  url TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX sources_by_participant_id ON sources (project_id, participant_id)
  WHERE participant_id IS NOT NULL;

CREATE TABLE evidence (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'count', 'recording', 'figure', 'picture', 'link')),
  text TEXT NOT NULL,
  value REAL,
  unit TEXT NOT NULL,
  url TEXT NOT NULL,
  picture_id TEXT,
  basis TEXT NOT NULL CHECK (basis IN ('assumed', 'observed', 'measured')),
  at INTEGER CHECK (at BETWEEN 0 AND 8640000000000000),
  source_id TEXT,
  participant_id TEXT,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, picture_id) REFERENCES pictures (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, source_id) REFERENCES sources (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX evidence_by_insight_id ON evidence (project_id, insight_id);
CREATE INDEX evidence_by_picture_id ON evidence (project_id, picture_id)
  WHERE picture_id IS NOT NULL;
CREATE INDEX evidence_by_source_id ON evidence (project_id, source_id)
  WHERE source_id IS NOT NULL;
CREATE INDEX evidence_by_participant_id ON evidence (project_id, participant_id)
  WHERE participant_id IS NOT NULL;

CREATE TABLE participant_profiles (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'customer', 'user', 'supplier', 'distributor', 'provider', 'maker', 'partner', 'employee', 'authority', 'other'
  )),
  needs TEXT NOT NULL,
  gives TEXT NOT NULL,
  gets TEXT NOT NULL,
  capability TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, participant_id),
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE step_burdens (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  effort INTEGER CHECK (effort BETWEEN 1 AND 5),
  cost TEXT CHECK (json_valid(cost)),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, step_id, participant_id),
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX step_burdens_by_participant_id ON step_burdens (project_id, participant_id);

CREATE TABLE research_entries (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('persona', 'segment', 'decision-type', 'moment')),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  seeks TEXT NOT NULL,
  participant_id TEXT,
  size TEXT CHECK (json_valid(size)),
  value TEXT CHECK (json_valid(value)),
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX research_entries_by_participant_id ON research_entries (project_id, participant_id)
  WHERE participant_id IS NOT NULL;

CREATE TABLE entry_steps (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, entry_id, step_id),
  FOREIGN KEY (project_id, entry_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX entry_steps_by_step_id ON entry_steps (project_id, step_id);

CREATE TABLE entry_sources (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  source_id TEXT,
  passage TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, entry_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, source_id) REFERENCES sources (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX entry_sources_by_entry_id ON entry_sources (project_id, entry_id);
CREATE INDEX entry_sources_by_source_id ON entry_sources (project_id, source_id)
  WHERE source_id IS NOT NULL;

CREATE TABLE entry_feeds (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, from_id, to_id),
  CHECK (from_id <> to_id),
  FOREIGN KEY (project_id, from_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, to_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX entry_feeds_by_to_id ON entry_feeds (project_id, to_id);

CREATE TABLE segment_rules (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('name', 'description', 'kind', 'needs', 'gives', 'gets', 'capability')),
  operator TEXT NOT NULL CHECK (operator IN ('is', 'is-not', 'contains', 'contains-not')),
  value TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, entry_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX segment_rules_by_entry_id ON segment_rules (project_id, entry_id);

CREATE TABLE moment_facts (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  people TEXT CHECK (json_valid(people)),
  leaving TEXT CHECK (json_valid(leaving)),
  importance INTEGER CHECK (importance BETWEEN 1 AND 5),
  effort TEXT CHECK (json_valid(effort)),
  rank INTEGER CHECK (rank BETWEEN 1 AND 1000),
  rank_reason TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, entry_id),
  FOREIGN KEY (project_id, entry_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE barriers (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('price', 'trust', 'effort', 'time', 'complexity', 'risk', 'social', 'habit')),
  text TEXT NOT NULL,
  height REAL NOT NULL CHECK (height BETWEEN 0 AND 10),
  threshold TEXT NOT NULL,
  lowering TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, entry_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX barriers_by_entry_id ON barriers (project_id, entry_id);

CREATE TABLE motivations (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  text TEXT NOT NULL,
  strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 10),
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, entry_id) REFERENCES research_entries (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX motivations_by_entry_id ON motivations (project_id, entry_id);

CREATE TABLE clusters (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  insight_id TEXT,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX clusters_by_insight_id ON clusters (project_id, insight_id)
  WHERE insight_id IS NOT NULL;

CREATE TABLE notes (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER CHECK (at BETWEEN 0 AND 8640000000000000),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 1000000),
  cluster_id TEXT,
  step_id TEXT,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, cluster_id) REFERENCES clusters (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX notes_by_cluster_id ON notes (project_id, cluster_id)
  WHERE cluster_id IS NOT NULL;
CREATE INDEX notes_by_step_id ON notes (project_id, step_id)
  WHERE step_id IS NOT NULL;

CREATE TABLE questions (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE question_insights (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  insight_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, question_id, insight_id),
  FOREIGN KEY (project_id, question_id) REFERENCES questions (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX question_insights_by_insight_id ON question_insights (project_id, insight_id);

CREATE TABLE ideas (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  question_id TEXT,
  text TEXT NOT NULL,
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, question_id) REFERENCES questions (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ideas_by_question_id ON ideas (project_id, question_id)
  WHERE question_id IS NOT NULL;

CREATE TABLE actions (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'planned', 'under-way', 'done', 'dropped')),
  owner_id TEXT,
  participant_id TEXT,
  step_id TEXT,
  due_at INTEGER CHECK (due_at BETWEEN 0 AND 8640000000000000),
  effort TEXT CHECK (json_valid(effort)),
  one_off TEXT CHECK (json_valid(one_off)),
  running TEXT CHECK (json_valid(running)),
  is_must INTEGER NOT NULL CHECK (is_must IN (0, 1)),
  reach REAL CHECK (reach BETWEEN 0 AND 1000000000000),
  impact REAL CHECK (impact BETWEEN 0 AND 10),
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  ease REAL CHECK (ease BETWEEN 1 AND 10),
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, owner_id) REFERENCES owners (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX actions_by_owner_id ON actions (project_id, owner_id)
  WHERE owner_id IS NOT NULL;
CREATE INDEX actions_by_participant_id ON actions (project_id, participant_id)
  WHERE participant_id IS NOT NULL;
CREATE INDEX actions_by_step_id ON actions (project_id, step_id)
  WHERE step_id IS NOT NULL;

CREATE TABLE idea_actions (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  idea_id TEXT NOT NULL,
  action_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, idea_id, action_id),
  FOREIGN KEY (project_id, idea_id) REFERENCES ideas (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, action_id) REFERENCES actions (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX idea_actions_by_action_id ON idea_actions (project_id, action_id);

CREATE TABLE action_effects (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  action_id TEXT NOT NULL,
  insight_id TEXT,
  step_id TEXT,
  participant_id TEXT,
  field TEXT NOT NULL CHECK (field IN ('share', 'valence', 'duration', 'waiting-time', 'cost')),
  amount REAL NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('assumed', 'observed', 'measured')),
  PRIMARY KEY (project_id, id),
  CHECK ((insight_id IS NULL) <> (step_id IS NULL)),
  FOREIGN KEY (project_id, action_id) REFERENCES actions (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, insight_id) REFERENCES insights (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, step_id) REFERENCES steps (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, participant_id) REFERENCES participants (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX action_effects_by_action_id ON action_effects (project_id, action_id);
CREATE INDEX action_effects_by_insight_id ON action_effects (project_id, insight_id)
  WHERE insight_id IS NOT NULL;
CREATE INDEX action_effects_by_step_id ON action_effects (project_id, step_id)
  WHERE step_id IS NOT NULL;
CREATE INDEX action_effects_by_participant_id ON action_effects (project_id, participant_id)
  WHERE participant_id IS NOT NULL;

CREATE TABLE action_links (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('needs', 'excludes')),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, from_id, to_id, kind),
  CHECK (from_id <> to_id),
  FOREIGN KEY (project_id, from_id) REFERENCES actions (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, to_id) REFERENCES actions (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX action_links_by_to_id ON action_links (project_id, to_id);

CREATE TABLE portfolios (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  budget INTEGER CHECK (budget BETWEEN 0 AND 1000000000000000),
  days REAL CHECK (days BETWEEN 0 AND 1000000),
  months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 1200),
  weighing TEXT NOT NULL CHECK (weighing IN (
    'equal', 'own', 'people', 'importance', 'severity', 'risk', 'opportunity'
  )),
  position TEXT NOT NULL CHECK (position <> ''),
  PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE portfolio_actions (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  portfolio_id TEXT NOT NULL,
  action_id TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, portfolio_id, action_id),
  FOREIGN KEY (project_id, portfolio_id) REFERENCES portfolios (project_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (project_id, action_id) REFERENCES actions (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX portfolio_actions_by_action_id ON portfolio_actions (project_id, action_id);

CREATE TABLE metric_points (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  metric_id TEXT NOT NULL,
  at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 8640000000000000),
  value REAL NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('assumed', 'observed', 'measured')),
  note TEXT NOT NULL,
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, metric_id) REFERENCES metrics (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX metric_points_by_metric_id ON metric_points (project_id, metric_id);

CREATE TABLE survey_answers (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  metric_id TEXT NOT NULL,
  at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 8640000000000000),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 1000000000),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, metric_id, at, score),
  FOREIGN KEY (project_id, metric_id) REFERENCES metrics (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE column_limits (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN (
    'found', 'understood', 'planned', 'trialled', 'praised', 'accepted', 'relapsed'
  )),
  most INTEGER NOT NULL CHECK (most BETWEEN 1 AND 10000),
  PRIMARY KEY (project_id, id),
  UNIQUE (project_id, state)
) STRICT;
`,
};
