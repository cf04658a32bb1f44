-- Posts, their versions, figures and roll-ups (room: post).

CREATE TABLE IF NOT EXISTS capture (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  channel_id     BIGINT        NOT NULL,
  captured_at    DATETIME(6)   NOT NULL,
  requested_url  VARCHAR(2048) NOT NULL,
  answered_url   VARCHAR(2048) NOT NULL,
  http_status    SMALLINT      NOT NULL,
  body_sha256    BINARY(32)    NOT NULL,
  body_bytes     INT           NOT NULL,
  format         VARCHAR(40)   NOT NULL,
  parser_version SMALLINT      NOT NULL,
  UNIQUE KEY capture_channel (channel_id, captured_at)
) COMMENT 'Evidence: one row an answer that was read';

CREATE TABLE IF NOT EXISTS post (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  channel_id    BIGINT        NOT NULL,
  ext_key       BINARY(32)    NOT NULL COMMENT 'SHA-256 of ext_id',
  ext_id        VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  url           VARCHAR(2048) NULL,
  title         VARCHAR(500)  NOT NULL,
  body          TEXT          NOT NULL,
  author        VARCHAR(200)  NULL,
  published_at  DATETIME(6)   NULL COMMENT 'UTC; null = the source gives none that can be believed',
  published_raw VARCHAR(200)  NOT NULL,
  published_precision VARCHAR(6) NOT NULL,
  day           DATE          NOT NULL COMMENT 'local day of published_at, else of first_seen_at; never moves',
  first_seen_at DATETIME(6)   NOT NULL,
  last_seen_at  DATETIME(6)   NOT NULL,
  edited_at     DATETIME(6)   NULL,
  state         VARCHAR(10)   NOT NULL DEFAULT 'VISIBLE' COMMENT 'VISIBLE, MISSING, ABSENT_1, DELETED',
  state_since   DATETIME(6)   NOT NULL,
  original      BOOLEAN       NOT NULL COMMENT 'false for reposts, replies and shares: kept, not counted',
  duplicate_of  BIGINT        NULL COMMENT 'the post of the same agency that this one repeats within 72 h',
  content_hash  BINARY(32)    NOT NULL,
  simhash       BIGINT        NOT NULL DEFAULT 0 COMMENT '0 = too little text to compare',
  version_no    SMALLINT      NOT NULL DEFAULT 1,
  version_seen_at DATETIME(6) NULL COMMENT 'when this version was first seen; null = with the post',
  capture_id    BIGINT        NULL COMMENT 'where this version was first seen',
  removed_at    DATETIME(6)   NULL COMMENT 'the first probe that did not find it; null again when it comes back',
  interactions  BIGINT        NULL COMMENT 'reactions + comments + shares known now; null = none known',
  flags         VARCHAR(200)  NOT NULL DEFAULT '',
  class_read    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'by the classifier; null = not read yet',
  class_probability DECIMAL(5,4) NULL,
  class_signs   TEXT          NOT NULL DEFAULT '[]' COMMENT 'JSON: rules and words that decided, strongest first',
  class_version VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'of the classifier that read it',
  spam_read     BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'planted by third parties, by the classifier',
  evidence      BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'a number and a period, or a link to a document (K3)',
  class_given   VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'by an editor: stands above what was read',
  spam_given    BOOLEAN       NULL COMMENT 'with class_given',
  content_class VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin AS (COALESCE(class_given, class_read)) STORED
                COMMENT 'the class that counts',
  spam          BOOLEAN AS (COALESCE(spam_given, spam_read)) STORED COMMENT 'kept, not counted',
  counted       BOOLEAN AS (original AND duplicate_of IS NULL AND NOT COALESCE(spam_given, spam_read)
                  AND NOT (state = 'DELETED'
                  AND COALESCE(removed_at, state_since) < COALESCE(published_at, first_seen_at) + INTERVAL 7 DAY)) STORED
                COMMENT 'original, not repeated, not planted, not removed within 7 days',
  UNIQUE KEY post_identity (channel_id, ext_key),
  KEY post_channel_day (channel_id, day, id, counted, interactions, content_class, evidence, spam),
  KEY post_class_version (class_version)
);

CREATE TABLE IF NOT EXISTS class_correction (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  post_id      BIGINT       NOT NULL,
  at           DATETIME(6)  NOT NULL,
  actor        VARCHAR(60)  NOT NULL COMMENT 'the editor',
  class_before VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  spam_before  BOOLEAN      NOT NULL,
  class_after  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  spam_after   BOOLEAN      NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  KEY class_correction_post (post_id, id)
) COMMENT 'What editors corrected; rows are only ever added';

CREATE TABLE IF NOT EXISTS class_review (
  month       DATE        NOT NULL COMMENT 'its first day',
  post_id     BIGINT      NOT NULL,
  class_read  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by the classifier, when the sample was drawn',
  spam_read   BOOLEAN     NOT NULL,
  class_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  class_found VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'by an editor; null = not looked at yet',
  spam_found  BOOLEAN     NULL,
  actor       VARCHAR(60) NULL,
  at          DATETIME(6) NULL,
  PRIMARY KEY (month, post_id)
) COMMENT '50 posts a month that editors look at, so that the error rate of the classifier is known';

CREATE TABLE IF NOT EXISTS post_alias (
  channel_id BIGINT     NOT NULL,
  alias_key  BINARY(16) NOT NULL COMMENT 'first half of SHA-256 of the normalised alias',
  post_id    BIGINT     NOT NULL,
  PRIMARY KEY (channel_id, alias_key),
  KEY post_alias_post (post_id)
);

CREATE TABLE IF NOT EXISTS post_version (
  post_id      BIGINT       NOT NULL,
  no           SMALLINT     NOT NULL,
  content_hash BINARY(32)   NOT NULL,
  title        VARCHAR(500) NOT NULL,
  body         TEXT         NOT NULL,
  seen_at      DATETIME(6)  NOT NULL COMMENT 'when this version was first seen',
  capture_id   BIGINT       NULL,
  PRIMARY KEY (post_id, no)
) COMMENT 'Earlier versions of edited posts; the current one stands in post';

CREATE TABLE IF NOT EXISTS figure_snapshot (
  post_id     BIGINT      NOT NULL,
  metric      VARCHAR(12) NOT NULL,
  sub         VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' COMMENT 'part of the metric, such as one emoji; empty = the whole',
  observed_at DATETIME(6) NOT NULL,
  value       BIGINT      NULL COMMENT 'null = unknown, never zero',
  low         BIGINT      NULL,
  high        BIGINT      NULL,
  why         VARCHAR(16) NOT NULL DEFAULT 'SHOWN' COMMENT 'SHOWN, HIDDEN, DISABLED, NOT_IN_SOURCE, UNREADABLE',
  field       VARCHAR(60) NOT NULL,
  capture_id  BIGINT      NULL,
  PRIMARY KEY (post_id, metric, sub, observed_at),
  CONSTRAINT figure_range CHECK (value IS NULL OR (value >= 0 AND value <= 1000000000000))
) COMMENT 'Append-only: a row when a figure changes or a day has passed';

CREATE TABLE IF NOT EXISTS figure_latest (
  post_id      BIGINT      NOT NULL,
  metric       VARCHAR(12) NOT NULL,
  sub          VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  value        BIGINT      NULL,
  low          BIGINT      NULL,
  high         BIGINT      NULL,
  why          VARCHAR(16) NOT NULL DEFAULT 'SHOWN',
  field        VARCHAR(60) NOT NULL,
  snapshot_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (post_id, metric, sub)
);

CREATE TABLE IF NOT EXISTS audience_snapshot (
  channel_id  BIGINT      NOT NULL,
  metric      VARCHAR(12) NOT NULL,
  observed_at DATETIME(6) NOT NULL,
  value       BIGINT      NULL,
  low         BIGINT      NULL,
  high        BIGINT      NULL,
  why         VARCHAR(16) NOT NULL DEFAULT 'SHOWN',
  field       VARCHAR(60) NOT NULL,
  capture_id  BIGINT      NULL,
  PRIMARY KEY (channel_id, metric, observed_at)
);

CREATE TABLE IF NOT EXISTS channel_day (
  channel_id   BIGINT     NOT NULL,
  day          DATE       NOT NULL,
  agency_id    BIGINT     NOT NULL COMMENT 'whose channel it was on that day',
  ledger       VARCHAR(8) NOT NULL COMMENT 'OBSERVED, EMPTY, BLOCKED, FAILED; no row = not due',
  posts        INT        NOT NULL COMMENT 'counted: original, not repeated, not planted, not removed within 7 days',
  posts_all    INT        NOT NULL COMMENT 'everything stored for that day',
  interactions BIGINT     NULL COMMENT 'sum of the known figures of counted posts; null = none known',
  performance  INT        NOT NULL DEFAULT 0 COMMENT 'of the counted: CAPAIAN_KINERJA',
  evidenced    INT        NOT NULL DEFAULT 0 COMMENT 'of these: with a number and a period, or a document',
  service      INT        NOT NULL DEFAULT 0 COMMENT 'of the counted: LAYANAN_INFORMASI',
  active       BOOLEAN    AS (posts > 0) STORED,
  PRIMARY KEY (channel_id, day),
  KEY channel_day_agency (agency_id, day, channel_id, ledger, posts, posts_all, interactions, performance, evidenced, service),
  KEY channel_day_active (agency_id, active, day, channel_id)
) COMMENT 'Daily roll-up and observation ledger per channel';

CREATE TABLE IF NOT EXISTS agency_week (
  agency_id         BIGINT      NOT NULL,
  week              DATE        NOT NULL COMMENT 'its Monday',
  posts             INT         NOT NULL COMMENT 'counted, at most 3 a day, from accounts with 4 or more observed days',
  posts_all         INT         NOT NULL,
  active_days       TINYINT UNSIGNED NOT NULL COMMENT 'bit 0 = Monday: a counted post on that day, of any account',
  observed_mask     TINYINT UNSIGNED NOT NULL COMMENT 'bit 0 = Monday: some account was observed on that day',
  accounts          SMALLINT    NOT NULL COMMENT 'accounts due in that week',
  accounts_observed SMALLINT    NOT NULL COMMENT 'of these, with 4 or more observed days',
  days_due          SMALLINT    NOT NULL COMMENT 'account-days',
  days_observed     SMALLINT    NOT NULL,
  days_blocked      SMALLINT    NOT NULL,
  days_failed       SMALLINT    NOT NULL,
  live_channels     SMALLINT    NOT NULL COMMENT 'channels with a counted post in the 30 days up to its Sunday',
  interactions      BIGINT      NULL,
  performance       INT         NOT NULL DEFAULT 0 COMMENT 'of posts: CAPAIAN_KINERJA; a day of more than 3 posts keeps its mix',
  evidenced         INT         NOT NULL DEFAULT 0 COMMENT 'of performance: with a number and a period, or a document',
  service           INT         NOT NULL DEFAULT 0 COMMENT 'of posts: LAYANAN_INFORMASI, likewise',
  PRIMARY KEY (agency_id, week)
) COMMENT 'Weekly roll-up per agency: all that a ranking reads';

CREATE TABLE IF NOT EXISTS agency_last_post (
  agency_id    BIGINT      NOT NULL PRIMARY KEY,
  last_post_at DATETIME(6) NULL COMMENT 'time of the newest counted post; null = there is none yet'
) COMMENT 'One row an agency; whoever changes an agency''s roll-ups holds its lock';
