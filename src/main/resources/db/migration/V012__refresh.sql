-- Figures read again by the age of posts, and kept at a fixed age (room: post).

CREATE TABLE IF NOT EXISTS refresh_due (
  post_id    BIGINT      NOT NULL PRIMARY KEY,
  channel_id BIGINT      NOT NULL,
  born_at    DATETIME(6) NOT NULL COMMENT 'published, else first seen: the beginning of its age',
  due_at     DATETIME(6) NOT NULL,
  read_at    DATETIME(6) NULL COMMENT 'when its figures were last asked for by its id',
  figures    BIGINT      NULL COMMENT 'sum of all known figures at the last step, to see whether they still move',
  KEY refresh_due_at (due_at, channel_id)
) COMMENT 'One row a post whose figures can be asked for by its id, until it is 13 months old';

CREATE TABLE IF NOT EXISTS post_figure_frozen (
  post_id      BIGINT      NOT NULL PRIMARY KEY,
  channel_id   BIGINT      NOT NULL,
  day          DATE        NOT NULL COMMENT 'of the post',
  read_at      DATETIME(6) NOT NULL,
  miss_s       INT         NOT NULL COMMENT 'how far the reading was from the age of exactly 7 days, in seconds; at most 43,200',
  interactions BIGINT      NULL COMMENT 'reactions + comments + shares then; null = none known',
  views        BIGINT      NULL COMMENT 'null = unknown',
  followers    BIGINT      NULL COMMENT 'of the channel, the last figure of the 8 days before; null = unknown',
  KEY post_figure_frozen_channel (channel_id, day, interactions, views, followers)
) COMMENT 'Figures of each post at the age of 7 days, the reading nearest to it within 12 hours; no row = there was none';

ALTER TABLE capture ADD COLUMN IF NOT EXISTS single BOOLEAN NOT NULL DEFAULT FALSE
  COMMENT 'about single posts only: says nothing of what the channel lists';

CREATE TABLE IF NOT EXISTS backfill (
  channel_id   BIGINT       NOT NULL PRIMARY KEY,
  state        VARCHAR(10)  NOT NULL COMMENT 'RUNNING, DONE, PARTIAL, STOPPED',
  until_day    DATE         NULL COMMENT 'how far back it is to go; null = to the beginning',
  cursor_text  VARCHAR(2000) NULL COMMENT 'where the next page is; null = the newest',
  page_sha256  CHAR(64)     CHARACTER SET ascii NULL COMMENT 'of the keys of the last page: the same again is no progress',
  pages        INT          NOT NULL DEFAULT 0,
  posts_new    INT          NOT NULL DEFAULT 0,
  oldest_at    DATETIME(6)  NULL COMMENT 'the oldest post so far',
  beyond       TINYINT      NOT NULL DEFAULT 0 COMMENT 'pages in a row that lie wholly before until_day; two end it',
  failures     TINYINT      NOT NULL DEFAULT 0 COMMENT 'in a row; five end it as PARTIAL',
  estimate     INT          NULL COMMENT 'pages that were expected at the start; null = unknown',
  why          VARCHAR(40)  NULL COMMENT 'what ended or hindered it',
  started_at   DATETIME(6)  NOT NULL,
  updated_at   DATETIME(6)  NOT NULL,
  KEY backfill_state (state, updated_at)
) COMMENT 'One row a channel whose past is or was read page by page (room: crawl)';

ALTER TABLE figure_snapshot
  ADD COLUMN IF NOT EXISTS parser_version SMALLINT NOT NULL DEFAULT 1 COMMENT 'of the readers',
  ADD COLUMN IF NOT EXISTS series_break BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'read by another parser or from another field than the one before';
ALTER TABLE figure_latest
  ADD COLUMN IF NOT EXISTS parser_version SMALLINT NOT NULL DEFAULT 1 COMMENT 'of the readers';
ALTER TABLE audience_snapshot
  ADD COLUMN IF NOT EXISTS parser_version SMALLINT NOT NULL DEFAULT 1 COMMENT 'of the readers',
  ADD COLUMN IF NOT EXISTS series_break BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'read by another parser or from another field than the one before';

CREATE TABLE IF NOT EXISTS platform_token (
  platform   VARCHAR(20)     NOT NULL PRIMARY KEY,
  key_id     CHAR(8)         CHARACTER SET ascii NOT NULL COMMENT 'which key sealed it: the first letters of its SHA-256',
  sealed     VARBINARY(8192) NOT NULL COMMENT 'AES-GCM: 12 bytes of nonce, then the sealed token; the platform is bound in',
  last_four  VARCHAR(4)      NOT NULL COMMENT 'for people; empty for short tokens',
  expires_on DATE            NULL COMMENT 'as the operator says',
  set_at     DATETIME(6)     NOT NULL,
  set_by     VARCHAR(60)     NOT NULL
) COMMENT 'Tokens of the operator, never readable without the key of the settings (room: crawl)';

CREATE TABLE IF NOT EXISTS platform_quota (
  platform    VARCHAR(20) NOT NULL,
  period      DATE        NOT NULL COMMENT 'first day of the platform''s own period: a day, or a month at X',
  used        BIGINT      NOT NULL DEFAULT 0 COMMENT 'questions (YouTube: units), at X posts read',
  percent     SMALLINT    NULL COMMENT 'as the platform last said, where it says so',
  measured_at DATETIME(6) NOT NULL,
  PRIMARY KEY (platform, period)
) COMMENT 'What was asked with tokens (room: crawl)';
