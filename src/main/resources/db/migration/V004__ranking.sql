-- Norms of a region and stored rankings (room: ranking).

CREATE TABLE IF NOT EXISTS region_norm (
  region_code    VARCHAR(13) NOT NULL,
  valid_from     DATE        NOT NULL,
  valid_to       DATE        NULL COMMENT 'last day; null = it holds',
  posts_per_week SMALLINT    NOT NULL COMMENT 'q: posts that make a week active',
  reason         VARCHAR(500) NOT NULL,
  PRIMARY KEY (region_code, valid_from),
  CONSTRAINT region_norm_fk FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT region_norm_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT region_norm_posts CHECK (posts_per_week BETWEEN 1 AND 21)
) COMMENT 'Holds for a region and all below it that have none; without any, the methodology says';

CREATE TABLE IF NOT EXISTS exception_day (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  region_code VARCHAR(13)  NOT NULL COMMENT 'holds for it and all regions below it',
  first_day   DATE         NOT NULL,
  last_day    DATE         NOT NULL,
  kind        VARCHAR(16)  NOT NULL COMMENT 'ELECTION_QUIET, DISASTER, MOURNING, OTHER',
  reason      VARCHAR(500) NOT NULL,
  actor       VARCHAR(60)  NOT NULL,
  at          DATETIME(6)  NOT NULL,
  withdrawn_by VARCHAR(60) NULL,
  withdrawn_at DATETIME(6) NULL COMMENT 'null = it holds',
  withdrawn_reason VARCHAR(500) NULL,
  KEY exception_day_span (first_day, last_day),
  CONSTRAINT exception_day_fk FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT exception_day_days CHECK (last_day >= first_day)
) COMMENT 'Days that leave numerator and denominator; rows are only added, or withdrawn with a reason';

CREATE TABLE IF NOT EXISTS ranking (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  region_code    VARCHAR(13) NOT NULL,
  period_from    DATE        NOT NULL COMMENT 'a Monday: the first day of the first whole week',
  period_to      DATE        NOT NULL COMMENT 'a Sunday: the last day of the last whole week',
  method_version VARCHAR(20) NOT NULL,
  computed_at    DATETIME(6) NOT NULL,
  frozen         VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'platforms left out for everyone, separated by commas',
  content_sha256 BINARY(32)  NOT NULL COMMENT 'of the canonical JSON: the same input gives the same bytes',
  KEY ranking_of (region_code, period_to, period_from, computed_at)
) COMMENT 'Computed rankings; never changed, replaced by newer ones';

CREATE TABLE IF NOT EXISTS ranking_row (
  ranking_id     BIGINT       NOT NULL,
  line           INT          NOT NULL COMMENT 'order on screen, from 0',
  agency_id      BIGINT       NOT NULL,
  position       INT          NULL COMMENT 'null = not ranked',
  group_position INT          NULL,
  tier           VARCHAR(16)  NOT NULL,
  score          DECIMAL(7,4) NULL,
  coverage       DECIMAL(7,4) NULL COMMENT 'null = no account-day was due',
  detail         JSON         NOT NULL COMMENT 'canonical: every pillar and indicator with its raw and scaled value',
  PRIMARY KEY (ranking_id, line),
  KEY ranking_row_agency (agency_id, ranking_id),
  CONSTRAINT ranking_row_fk FOREIGN KEY (ranking_id) REFERENCES ranking (id) ON DELETE CASCADE
);
