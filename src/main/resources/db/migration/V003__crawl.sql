-- When each channel is due, and the account of every attempt (room: crawl).

CREATE TABLE IF NOT EXISTS crawl_state (
  channel_id      BIGINT       NOT NULL PRIMARY KEY,
  shard           SMALLINT     NOT NULL COMMENT 'hash of the host, modulo the number of shards',
  host            VARCHAR(255) NOT NULL COMMENT 'with its port when it is not the usual one',
  platform        VARCHAR(20)  NOT NULL,
  address_key     BINARY(32)   NOT NULL COMMENT 'SHA-256 of the feed URL that all of this is about',
  next_check_at   DATETIME(6)  NOT NULL,
  lease_token     BIGINT       NOT NULL DEFAULT 0 COMMENT 'fencing: a result is stored only under the token it was taken with',
  lease_until     DATETIME(6)  NULL,
  interval_s      INT          NOT NULL,
  etag            VARCHAR(512) NULL,
  last_modified   VARCHAR(512) NULL,
  body_sha256     BINARY(32)   NULL,
  carries_figures BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'the feed shows figures, which a 304 never renews',
  unconditional_at DATETIME(6) NULL COMMENT 'when the feed was last fetched without validators',
  last_attempt_at DATETIME(6)  NULL,
  last_success_at DATETIME(6)  NULL,
  failing_since   DATETIME(6)  NULL,
  failures        INT          NOT NULL DEFAULT 0,
  last_outcome    VARCHAR(20)  NULL,
  last_reason     VARCHAR(40)  NULL,
  covered_to      DATE         NULL COMMENT 'the last day that a good answer accounts for',
  failed_to       DATE         NULL COMMENT 'the last day that is accounted for as blocked or failed',
  moved_to        VARCHAR(2048) NULL,
  moved_count     SMALLINT     NOT NULL DEFAULT 0,
  moved_since     DATETIME(6)  NULL,
  possible_gap    BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'a full page shared no post with what is stored',
  KEY crawl_due (shard, next_check_at),
  KEY crawl_failing (failing_since),
  KEY crawl_by_platform (platform, last_outcome, last_success_at)
);

CREATE TABLE IF NOT EXISTS crawl_run (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  node       VARCHAR(120) NOT NULL,
  shard      SMALLINT    NULL COMMENT 'null = a pass from the command line',
  started_at DATETIME(6) NOT NULL,
  ended_at   DATETIME(6) NULL,
  lease_until DATETIME(6) NOT NULL COMMENT 'renewed while it runs; once passed, the run was interrupted',
  state      VARCHAR(12) NOT NULL COMMENT 'RUNNING, DONE, INTERRUPTED',
  channels   INT         NOT NULL DEFAULT 0,
  KEY crawl_run_state (state)
);

CREATE TABLE IF NOT EXISTS crawl_attempt (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT      NOT NULL,
  channel_id BIGINT      NOT NULL,
  at         DATETIME(6) NOT NULL,
  outcome    VARCHAR(20) NOT NULL,
  reason     VARCHAR(40) NULL,
  http_status SMALLINT   NOT NULL COMMENT '0 = no answer',
  millis     INT         NOT NULL,
  bytes      BIGINT      NOT NULL,
  posts_new  INT         NOT NULL,
  posts_seen INT         NOT NULL,
  next_check_at DATETIME(6) NOT NULL,
  KEY crawl_attempt_channel (channel_id, at),
  KEY crawl_attempt_at (at)
);

CREATE TABLE IF NOT EXISTS host_backoff (
  host     VARCHAR(255) NOT NULL PRIMARY KEY,
  until_at DATETIME(6)  NOT NULL
);

CREATE TABLE IF NOT EXISTS failed_answer (
  channel_id   BIGINT      NOT NULL PRIMARY KEY,
  at           DATETIME(6) NOT NULL,
  content_type VARCHAR(200) NULL,
  head         MEDIUMBLOB  NOT NULL COMMENT 'first 64 kB of the last answer that could not be read; kept 14 days'
);
