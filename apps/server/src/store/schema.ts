/**
 * What makes a file of an older version one of the next. `checksum` is ours (checksum.ts): rows of before it are taken
 * to be as they were written.
 */
export const upgrades: Readonly<Record<number, string>> = {
  1: `
    alter table room add column replay_access text not null default 'private';
    alter table room add column replay_names text not null default 'pseudonyms';
  `,
  2: `
    alter table room add column length integer not null default 0;
    alter table room add column cuts integer not null default 0;
    alter table room add column sum integer not null default 0;
    alter table event add column sum integer not null default 0;
    alter table name add column sum integer not null default 0;
    alter table session add column sum integer not null default 0;
    update room set length = (select coalesce(max(seq), 0) from event where event.room = room.id);
    update room set sum = checksum(id, code, host_hash, created_at, updated_at, finished_at, replay_access,
      replay_names, length, cuts);
    update event set sum = checksum(room, seq, body);
    update name set sum = checksum(room, seat, name);
    update session set sum = checksum(room, role, token_hash, seat);
    create table damaged (
      room text not null references room on delete cascade,
      cut integer not null,
      seq integer not null,
      body blob not null,
      sum integer not null,
      primary key (room, cut, seq)
    ) strict, without rowid;
  `,
};

/** The number in a database file that says which of these shapes it has. */
export const schemaVersion = 3;

/** `sum` is over all other fields of its row, in this order. */
export const schema = `
  create table room (
    id text primary key,
    code text not null,
    host_hash text not null,
    created_at integer not null,
    updated_at integer not null,
    finished_at integer,
    replay_access text not null default 'private',
    replay_names text not null default 'pseudonyms',
    -- How many events its log has: what is missing at the end is missed.
    length integer not null default 0,
    -- How often the end of its log was cut off, because it could not be read.
    cuts integer not null default 0,
    sum integer not null default 0
  ) strict;
  create unique index open_code on room (code) where finished_at is null;

  create table event (
    room text not null references room on delete cascade,
    seq integer not null,
    body text not null,
    sum integer not null default 0,
    primary key (room, seq)
  ) strict, without rowid;

  create table name (
    room text not null references room on delete cascade,
    seat integer not null,
    name text,
    sum integer not null default 0,
    primary key (room, seat)
  ) strict, without rowid;

  create table session (
    room text not null references room on delete cascade,
    role text not null,
    token_hash text not null,
    seat integer,
    sum integer not null default 0,
    primary key (room, role, token_hash)
  ) strict, without rowid;

  -- Rows of logs as they were found, cut off by the number of the cut.
  create table damaged (
    room text not null references room on delete cascade,
    cut integer not null,
    seq integer not null,
    body blob not null,
    sum integer not null,
    primary key (room, cut, seq)
  ) strict, without rowid;

  create table beat (only integer primary key check (only = 1), at integer not null) strict;
`;
