-- Regions, agencies and channels (room: agency). Every statement may run twice: MariaDB's DDL is not transactional.

CREATE TABLE IF NOT EXISTS region (
  code        VARCHAR(13)  NOT NULL PRIMARY KEY COMMENT 'Kemendagri code, e.g. 19.03',
  name        VARCHAR(120) NOT NULL,
  level       VARCHAR(12)  NOT NULL COMMENT 'NATION, PROVINCE, REGENCY, CITY',
  parent_code VARCHAR(13)  NULL,
  zone        VARCHAR(40)  NOT NULL COMMENT 'IANA zone of its clocks',
  CONSTRAINT region_parent FOREIGN KEY (parent_code) REFERENCES region (code)
);

CREATE TABLE IF NOT EXISTS agency (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        VARCHAR(80)   NOT NULL,
  slug        VARCHAR(120)  NOT NULL,
  region_code VARCHAR(13)   NOT NULL,
  name        VARCHAR(200)  NOT NULL,
  short_name  VARCHAR(60)   NOT NULL,
  kind        VARCHAR(30)   NOT NULL,
  peer_group  VARCHAR(30)   NOT NULL,
  commission  VARCHAR(60)   NULL,
  website     VARCHAR(2048) NULL,
  valid_from  DATE          NULL COMMENT 'first day as an agency; null = before anything we know',
  valid_to    DATE          NULL COMMENT 'last day as an agency',
  merged_into BIGINT        NULL,
  version     INT           NOT NULL DEFAULT 0,
  UNIQUE KEY agency_code (code),
  UNIQUE KEY agency_slug (slug),
  KEY agency_region (region_code),
  CONSTRAINT agency_region_fk FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT agency_merged_fk FOREIGN KEY (merged_into) REFERENCES agency (id)
);

CREATE TABLE IF NOT EXISTS agency_alias (
  agency_id BIGINT       NOT NULL,
  alias     VARCHAR(100) NOT NULL,
  PRIMARY KEY (agency_id, alias),
  CONSTRAINT agency_alias_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE IF NOT EXISTS agency_past_name (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  name       VARCHAR(200) NOT NULL,
  short_name VARCHAR(60)  NOT NULL,
  valid_to   DATE         NOT NULL COMMENT 'last day of this name',
  CONSTRAINT agency_past_name_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE IF NOT EXISTS channel (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code           VARCHAR(160)  NOT NULL,
  agency_id      BIGINT        NOT NULL,
  platform       VARCHAR(20)   NOT NULL,
  handle         VARCHAR(200)  NULL,
  url            VARCHAR(2048) NOT NULL COMMENT 'what a person opens',
  feed_url       VARCHAR(2048) NULL COMMENT 'what the crawler fetches; null = not crawled yet',
  address_key    BINARY(32)    NOT NULL COMMENT 'SHA-256 of the normalised feed_url, else url: one channel an address',
  state          VARCHAR(12)   NOT NULL COMMENT 'ACTIVE, PAUSED, GONE, UNCONFIRMED',
  verification   VARCHAR(20)   NULL COMMENT 'null = nobody looked; TWO_WAY, ONE_WAY, NONE',
  official_since DATE          NULL,
  valid_from     DATE          NULL,
  valid_to       DATE          NULL,
  created_at     DATETIME(6)   NOT NULL,
  version        INT           NOT NULL DEFAULT 0,
  UNIQUE KEY channel_code (code),
  UNIQUE KEY channel_address (address_key),
  KEY channel_agency (agency_id, state, verification, valid_from, valid_to),
  CONSTRAINT channel_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE IF NOT EXISTS channel_setting (
  channel_id BIGINT        NOT NULL,
  name       VARCHAR(40)   NOT NULL COMMENT 'reader, or what that reader wants to know: item, title, link, date, views, next',
  value      VARCHAR(500)  NOT NULL,
  PRIMARY KEY (channel_id, name),
  CONSTRAINT channel_setting_fk FOREIGN KEY (channel_id) REFERENCES channel (id)
) COMMENT 'How a channel is read where its address does not say so';

CREATE TABLE IF NOT EXISTS channel_past_address (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  channel_id BIGINT        NOT NULL,
  url        VARCHAR(2048) NOT NULL,
  feed_url   VARCHAR(2048) NULL,
  until_at   DATETIME(6)   NOT NULL,
  CONSTRAINT channel_past_address_fk FOREIGN KEY (channel_id) REFERENCES channel (id)
);

CREATE TABLE IF NOT EXISTS registry_revision (
  id               TINYINT NOT NULL PRIMARY KEY COMMENT 'always 1; every writer of the registry locks this row first',
  revision         BIGINT  NOT NULL DEFAULT 0 COMMENT 'rises with every change of an agency or channel',
  channel_revision BIGINT  NOT NULL DEFAULT 0 COMMENT 'rises when a crawled channel is added, moved or ended'
);

INSERT IGNORE INTO registry_revision (id) VALUES (1);

CREATE TABLE IF NOT EXISTS registry_file (
  name      VARCHAR(200) NOT NULL PRIMARY KEY COMMENT 'a file that is loaded at start',
  sha256    BINARY(32)   NOT NULL COMMENT 'of the content that was loaded last',
  loaded_at DATETIME(6)  NOT NULL
);
