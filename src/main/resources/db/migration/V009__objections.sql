-- Objections to facts, decisions and replies (room: objection). Nobody's name, address or mail is kept.

CREATE TABLE IF NOT EXISTS objection (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_number BIGINT        NOT NULL,
  agency_code    VARCHAR(80)   NOT NULL,
  kind           VARCHAR(20)   NOT NULL COMMENT 'WRONG_ACCOUNT, MISSED_POST, WRONG_CLASS, EXCEPTIONAL_DAY',
  statement      VARCHAR(2000) NOT NULL COMMENT 'plain text',
  evidence       VARCHAR(2048) NOT NULL COMMENT 'address of a page that shows it',
  post_id        BIGINT        NULL COMMENT 'the post that it is about, when the evidence is our page of one',
  by_agency      BOOLEAN       NOT NULL COMMENT 'filed through a link that the agency was given',
  filed_at       DATETIME(6)   NOT NULL,
  decide_by      DATE          NOT NULL COMMENT 'the fifth working day after',
  state          VARCHAR(10)   NOT NULL COMMENT 'OPEN, ACCEPTED, REJECTED',
  decided_at     DATETIME(6)   NULL,
  decided_by     VARCHAR(60)   NULL COMMENT 'user name of the editor',
  note           VARCHAR(2000) NULL COMMENT 'why it was decided so; plain text',
  KEY objection_state (state, edition_number),
  KEY objection_agency (agency_code, filed_at),
  CONSTRAINT objection_edition FOREIGN KEY (edition_number) REFERENCES edition (number)
) COMMENT 'Public as it stands';

CREATE TABLE IF NOT EXISTS agency_reply (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_number BIGINT        NOT NULL,
  agency_code    VARCHAR(80)   NOT NULL,
  reply          VARCHAR(1000) NOT NULL COMMENT 'plain text, shown beside the rank',
  given_at       DATETIME(6)   NOT NULL,
  KEY agency_reply_edition (edition_number, agency_code),
  CONSTRAINT agency_reply_fk FOREIGN KEY (edition_number) REFERENCES edition (number)
);

CREATE TABLE IF NOT EXISTS contact_link (
  token_sha256   BINARY(32)    NOT NULL PRIMARY KEY,
  agency_code    VARCHAR(80)   NOT NULL,
  edition_number BIGINT        NOT NULL,
  created_at     DATETIME(6)   NOT NULL,
  expires_at     DATETIME(6)   NOT NULL,
  used_at        DATETIME(6)   NULL COMMENT 'a link works once'
) COMMENT 'Invitations of agency contacts; the link itself is kept nowhere';

CREATE TABLE IF NOT EXISTS holiday (
  day  DATE         NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL
) COMMENT 'Days that are not working days beside Saturday and Sunday';

INSERT IGNORE INTO holiday (day, name) VALUES
  ('2026-01-01', 'Tahun Baru 2026'), ('2026-01-16', 'Isra Mikraj'), ('2026-02-17', 'Tahun Baru Imlek'),
  ('2026-03-19', 'Hari Suci Nyepi'), ('2026-03-21', 'Idulfitri'), ('2026-03-22', 'Idulfitri'),
  ('2026-04-03', 'Wafat Yesus Kristus'), ('2026-04-05', 'Paskah'), ('2026-05-01', 'Hari Buruh'),
  ('2026-05-14', 'Kenaikan Yesus Kristus'), ('2026-05-27', 'Iduladha'), ('2026-05-31', 'Waisak'),
  ('2026-06-01', 'Hari Lahir Pancasila'), ('2026-06-16', 'Tahun Baru Islam'), ('2026-08-17', 'Hari Kemerdekaan'),
  ('2026-08-25', 'Maulid Nabi'), ('2026-12-25', 'Natal'), ('2027-01-01', 'Tahun Baru 2027'),
  ('2027-05-01', 'Hari Buruh'), ('2027-06-01', 'Hari Lahir Pancasila'), ('2027-08-17', 'Hari Kemerdekaan'),
  ('2027-12-25', 'Natal');
