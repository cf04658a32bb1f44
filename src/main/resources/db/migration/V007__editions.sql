-- Editions of the ranking (room: ranking).

CREATE TABLE IF NOT EXISTS edition (
  number         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'what everybody calls it by',
  region_code    VARCHAR(13)  NOT NULL,
  kind           VARCHAR(8)   NOT NULL COMMENT 'MONTH (4 weeks) or QUARTER (13 weeks)',
  period         VARCHAR(8)   NOT NULL COMMENT '2026-10, 2026-T3',
  window_from    DATE         NOT NULL COMMENT 'a Monday',
  window_to      DATE         NOT NULL COMMENT 'a Sunday, the last one of the period',
  revision       SMALLINT     NOT NULL DEFAULT 0 COMMENT '0 = the ordinary one; corrections count up',
  state          VARCHAR(10)  NOT NULL COMMENT 'DRAFT, PREVIEW, FINAL, CORRECTED',
  method_version VARCHAR(20)  NOT NULL,
  seed           BIGINT       NOT NULL COMMENT 'follows from region, period and revision: nobody chooses it',
  created_at     DATETIME(6)  NOT NULL,
  computed_at    DATETIME(6)  NOT NULL,
  preview_from   DATETIME(6)  NULL,
  preview_until  DATETIME(6)  NULL,
  final_at       DATETIME(6)  NULL COMMENT 'from here on nothing of it changes but its state',
  corrects       BIGINT       NULL COMMENT 'the edition that this one replaces',
  reason         VARCHAR(2000) NULL COMMENT 'why it was corrected',
  content_sha256 BINARY(32)   NOT NULL COMMENT 'of the list of checksums of its files',
  UNIQUE KEY edition_once (region_code, kind, window_to, revision),
  KEY edition_state (state, region_code, kind),
  KEY edition_corrects (corrects),
  CONSTRAINT edition_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT edition_corrects_fk FOREIGN KEY (corrects) REFERENCES edition (number)
) COMMENT 'A ranking that was published with all it rests on';

CREATE TABLE IF NOT EXISTS edition_file (
  number  BIGINT       NOT NULL,
  name    VARCHAR(60)  NOT NULL COMMENT 'as in the bundle: posts.csv, ranking.json',
  bytes   BIGINT       NOT NULL COMMENT 'before it was compressed',
  sha256  BINARY(32)   NOT NULL COMMENT 'before it was compressed',
  content LONGBLOB     NOT NULL COMMENT 'gzip',
  PRIMARY KEY (number, name),
  CONSTRAINT edition_file_fk FOREIGN KEY (number) REFERENCES edition (number)
) COMMENT 'Data, parameters and figures of an edition; of a final one they are never written again';
