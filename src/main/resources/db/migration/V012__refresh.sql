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
