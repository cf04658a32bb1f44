-- What waits for a hand: channels that their owners ended (room: agency).

CREATE TABLE IF NOT EXISTS channel_gone (
  channel_id BIGINT      NOT NULL PRIMARY KEY,
  at         DATETIME(6) NOT NULL COMMENT 'when the crawl ended it, as its server said',
  CONSTRAINT channel_gone_fk FOREIGN KEY (channel_id) REFERENCES channel (id)
) COMMENT 'Ended by the crawl and not yet seen by a person; a person who has seen it removes the row';

-- Whether official pages and accounts name each other, and whom to ask (room: agency).

CREATE TABLE IF NOT EXISTS channel_verification (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  channel_id    BIGINT        NOT NULL,
  state         VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'REQUESTED, REVIEW, PUBLISHED, ARCHIVED',
  official_page VARCHAR(2048) NOT NULL COMMENT 'page of the agency or its government that should name the account',
  page_link     VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NOT_SEEN' COMMENT 'the page names the account: LINKED, NOT_LINKED, NOT_SEEN',
  page_evidence VARCHAR(2048) NULL COMMENT 'address that shows it, where an editor says so',
  account_link  VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NOT_SEEN' COMMENT 'the account names the page: LINKED, NOT_LINKED, NOT_SEEN',
  account_evidence VARCHAR(2048) NULL,
  note          VARCHAR(1000) NULL,
  changed_at    DATETIME(6)   NOT NULL,
  changed_by    VARCHAR(60)   NOT NULL,
  published_at  DATETIME(6)   NULL,
  expires_on    DATE          NULL COMMENT 'from this day on it is to be looked at again; it holds meanwhile',
  version       INT           NOT NULL DEFAULT 0,
  KEY channel_verification_channel (channel_id, id),
  KEY channel_verification_due (state, expires_on),
  CONSTRAINT channel_verification_fk FOREIGN KEY (channel_id) REFERENCES channel (id)
) COMMENT 'One row each time somebody looked; the newest decides, earlier ones are its history';

CREATE TABLE IF NOT EXISTS channel_contact (
  channel_id BIGINT       NOT NULL PRIMARY KEY,
  name       VARCHAR(120) NOT NULL,
  email      VARCHAR(254) NOT NULL,
  CONSTRAINT channel_contact_fk FOREIGN KEY (channel_id) REFERENCES channel (id)
) COMMENT 'Whom to ask about a channel; never public';

-- Alerts by e-mail: who wants them, and what waits to be sent (room: notice).

CREATE TABLE IF NOT EXISTS alert_subscription (
  user_name VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  email     VARCHAR(254) NOT NULL,
  since     DATETIME(6)  NOT NULL
) COMMENT 'Administrators who asked for the daily digest; no row = none';

CREATE TABLE IF NOT EXISTS mail_outbox (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  day         DATE         NOT NULL COMMENT 'of the digest, in western Indonesian time',
  recipient   VARCHAR(254) NOT NULL,
  subject     VARCHAR(200) NOT NULL,
  body        MEDIUMTEXT   NOT NULL COMMENT 'plain text',
  attempts    SMALLINT     NOT NULL DEFAULT 0,
  next_try_at DATETIME(6)  NULL COMMENT 'null = sent or given up',
  sent_at     DATETIME(6)  NULL,
  failure     VARCHAR(300) NULL COMMENT 'what the mail server said last',
  UNIQUE KEY mail_outbox_once (day, recipient),
  KEY mail_outbox_due (next_try_at)
) COMMENT 'One digest a day and recipient; rows are deleted after 30 days';

-- What the operators tell everybody on the status page (room: crawl).

CREATE TABLE IF NOT EXISTS status_note (
  id      TINYINT      NOT NULL PRIMARY KEY COMMENT 'always 1',
  note    VARCHAR(500) NOT NULL COMMENT 'plain text; empty = none',
  at      DATETIME(6)  NOT NULL,
  version INT          NOT NULL
);

-- Pauses that end by themselves (room: agency).

CREATE TABLE IF NOT EXISTS channel_pause (
  channel_id BIGINT NOT NULL PRIMARY KEY,
  until_day  DATE   NOT NULL COMMENT 'the first day on which the channel is read again, in western Indonesian time',
  CONSTRAINT channel_pause_fk FOREIGN KEY (channel_id) REFERENCES channel (id)
) COMMENT 'No row of a paused channel = until a person resumes it';
