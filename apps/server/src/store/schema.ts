/** What makes a file of an older version one of the next. */
export const upgrades: Readonly<Record<number, string>> = {
  1: `
    alter table room add column replay_access text not null default 'private';
    alter table room add column replay_names text not null default 'pseudonyms';
  `,
};

/** The number in a database file that says which of these shapes it has. */
export const schemaVersion = 2;

export const schema = `
  create table room (
    id text primary key,
    code text not null,
    host_hash text not null,
    created_at integer not null,
    updated_at integer not null,
    finished_at integer,
    replay_access text not null default 'private',
    replay_names text not null default 'pseudonyms'
  ) strict;
  create unique index open_code on room (code) where finished_at is null;

  create table event (
    room text not null references room on delete cascade,
    seq integer not null,
    body text not null,
    primary key (room, seq)
  ) strict, without rowid;

  create table name (
    room text not null references room on delete cascade,
    seat integer not null,
    name text,
    primary key (room, seat)
  ) strict, without rowid;

  create table session (
    room text not null references room on delete cascade,
    role text not null,
    token_hash text not null,
    seat integer,
    primary key (room, role, token_hash)
  ) strict, without rowid;

  create table beat (only integer primary key check (only = 1), at integer not null) strict;
`;
