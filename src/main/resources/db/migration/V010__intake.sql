-- Files and lists that wait to become agencies and channels (room: intake). Every statement may run twice.

CREATE TABLE IF NOT EXISTS intake_batch (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner      VARCHAR(60)   NOT NULL COMMENT 'user name of who opened it',
  source     VARCHAR(200)  NOT NULL COMMENT 'name of the file, or empty for what was pasted',
  format     VARCHAR(10)   NOT NULL COMMENT 'CSV, XLSX, OPML, PASTED',
  headings   TEXT          NOT NULL COMMENT 'JSON: the headings of its columns',
  mapping    TEXT          NOT NULL COMMENT 'JSON: the registry column of each heading; empty = not taken',
  agency_id  BIGINT        NULL COMMENT 'whose channels are rows that name no agency',
  state      VARCHAR(10)   NOT NULL COMMENT 'MAPPING, REVIEW, SAVED, UNDONE',
  created_at DATETIME(6)   NOT NULL,
  saved_at   DATETIME(6)   NULL COMMENT 'when the last of its rows were saved',
  checking   BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'somebody wants its rows to be checked',
  check_beat DATETIME(6)   NULL COMMENT 'last sign of life of who checks',
  KEY intake_batch_age (created_at)
) COMMENT 'Kept 30 days';

CREATE TABLE IF NOT EXISTS intake_row (
  batch_id   BIGINT        NOT NULL,
  line       INT           NOT NULL COMMENT 'in the file, from 1, the headings included',
  source     TEXT          NOT NULL COMMENT 'JSON: the cells as they stood in the file',
  cells      TEXT          NOT NULL COMMENT 'JSON: in the order of the registry columns, as mapped, completed or edited',
  edited     BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'by hand: a new mapping leaves it alone',
  accepted   BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'a person has looked and takes it as it is',
  state      VARCHAR(10)   NOT NULL COMMENT 'READY, CHECK, DUPLICATE, FAULT, SAVED',
  field      VARCHAR(40)   NOT NULL DEFAULT '' COMMENT 'the registry column that the reason is about',
  reason     VARCHAR(80)   NOT NULL DEFAULT '' COMMENT 'message key',
  arguments  TEXT          NOT NULL COMMENT 'JSON: of the reason',
  outcome    VARCHAR(20)   NULL COMMENT 'of the check; null = not checked',
  note       VARCHAR(300)  NULL COMMENT 'what the check saw: title of the feed',
  posts      INT           NULL COMMENT 'how many posts the check could read; null = could not be read',
  PRIMARY KEY (batch_id, line),
  KEY intake_row_state (batch_id, state, line),
  CONSTRAINT intake_row_fk FOREIGN KEY (batch_id) REFERENCES intake_batch (id) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS intake_step (
  id       BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
  batch_id BIGINT     NOT NULL,
  step     TEXT       NOT NULL COMMENT 'JSON: what was written, and how it stood before',
  KEY intake_step_batch (batch_id, id),
  CONSTRAINT intake_step_fk FOREIGN KEY (batch_id) REFERENCES intake_batch (id) ON DELETE CASCADE
) COMMENT 'The way back from a saved batch';

CREATE TABLE IF NOT EXISTS intake_mapping (
  owner    VARCHAR(60)  NOT NULL,
  headings BINARY(32)   NOT NULL COMMENT 'SHA-256 of the headings',
  mapping  TEXT         NOT NULL COMMENT 'JSON, as in intake_batch',
  used_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (owner, headings)
) COMMENT 'How a user mapped such headings last';
