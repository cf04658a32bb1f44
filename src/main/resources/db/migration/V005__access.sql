-- Users, sign-in throttle and the audit log (room: access).

CREATE TABLE IF NOT EXISTS app_user (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name             VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'folded: NFKC, lower case',
  password_hash    VARCHAR(300) NOT NULL COMMENT 'with its {id} prefix',
  role             VARCHAR(10)  NOT NULL COMMENT 'ADMIN, MEMBER, EDITOR',
  enabled          BOOLEAN      NOT NULL,
  must_change      BOOLEAN      NOT NULL,
  security_version INT          NOT NULL DEFAULT 0 COMMENT 'rises with each change that must end open sessions',
  created_at       DATETIME(6)  NOT NULL,
  last_login_at    DATETIME(6)  NULL,
  version          INT          NOT NULL DEFAULT 0,
  UNIQUE KEY app_user_name (name)
);

CREATE TABLE IF NOT EXISTS login_throttle (
  throttle_key BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'SHA-256 of account or address',
  failures     INT         NOT NULL,
  last_failure_at DATETIME(6) NOT NULL,
  blocked_until DATETIME(6) NULL,
  KEY login_throttle_age (last_failure_at)
);

-- Addresses an account signed in from: a flood of wrong passwords from elsewhere does not lock these out.
CREATE TABLE IF NOT EXISTS login_address (
  user_id        BIGINT      NOT NULL,
  address_sha256 BINARY(32)  NOT NULL,
  last_login_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, address_sha256),
  CONSTRAINT login_address_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS bootstrap_token (
  token_sha256 BINARY(32)  NOT NULL PRIMARY KEY,
  expires_at   DATETIME(6) NOT NULL
);

-- Rows are only ever added.
CREATE TABLE IF NOT EXISTS audit_entry (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at      DATETIME(6)  NOT NULL,
  actor   VARCHAR(60)  NOT NULL,
  action  VARCHAR(60)  NOT NULL,
  subject VARCHAR(200) NOT NULL,
  before_value TEXT    NULL,
  after_value  TEXT    NULL,
  KEY audit_at (at)
);
