-- Effective-dated reference items, the releases that freeze them, and the audit trail that no code path can skip.
-- Intervals are half-open: [valid_from, valid_to); valid_to NULL = still valid.

CREATE TABLE ref_item (
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  valid_to TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name TEXT NOT NULL CHECK (name <> ''),
  verification TEXT NOT NULL,
  source TEXT,
  data TEXT NOT NULL CHECK (json_valid(data)),
  row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
  updated_by TEXT NOT NULL CHECK (updated_by <> ''),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  PRIMARY KEY (kind, code, valid_from),
  CHECK (valid_to IS NULL OR valid_to > valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE release (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  -- unique: publishing without a change is refused
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  -- the whole release as JSON, as it is served
  body TEXT NOT NULL CHECK (json_valid(body)),
  published_by TEXT NOT NULL CHECK (published_by <> ''),
  published_at TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER ref_item_no_overlap_insert BEFORE INSERT ON ref_item
WHEN EXISTS (
  SELECT 1 FROM ref_item other
  WHERE other.kind = NEW.kind AND other.code = NEW.code
    AND other.valid_from < coalesce(NEW.valid_to, '9999-12-31')
    AND NEW.valid_from < coalesce(other.valid_to, '9999-12-31')
)
BEGIN SELECT RAISE(ABORT, 'overlapping validity'); END;

CREATE TRIGGER ref_item_no_overlap_update BEFORE UPDATE OF valid_to ON ref_item
WHEN EXISTS (
  SELECT 1 FROM ref_item other
  WHERE other.kind = NEW.kind AND other.code = NEW.code AND other.valid_from <> OLD.valid_from
    AND other.valid_from < coalesce(NEW.valid_to, '9999-12-31')
    AND NEW.valid_from < coalesce(other.valid_to, '9999-12-31')
)
BEGIN SELECT RAISE(ABORT, 'overlapping validity'); END;

CREATE TRIGGER ref_item_key_fixed BEFORE UPDATE OF kind, code, valid_from ON ref_item
WHEN NEW.kind <> OLD.kind OR NEW.code <> OLD.code OR NEW.valid_from <> OLD.valid_from
BEGIN SELECT RAISE(ABORT, 'the key of an item is fixed'); END;

CREATE TRIGGER ref_item_version_counts BEFORE UPDATE ON ref_item
WHEN NEW.row_version <> OLD.row_version + 1
BEGIN SELECT RAISE(ABORT, 'row_version must grow by one'); END;

CREATE TRIGGER ref_item_no_delete BEFORE DELETE ON ref_item
BEGIN SELECT RAISE(ABORT, 'close valid_to instead of deleting'); END;

CREATE TRIGGER ref_item_audit_insert AFTER INSERT ON ref_item
BEGIN
  INSERT INTO audit (at, actor, action, entity, entity_id, before, after)
  VALUES (
    NEW.updated_at, NEW.updated_by, 'create', 'ref.' || NEW.kind, NEW.code || '@' || NEW.valid_from, NULL,
    json_object('version', NEW.row_version, 'validTo', NEW.valid_to, 'name', NEW.name,
                'verification', NEW.verification, 'source', NEW.source, 'data', json(NEW.data))
  );
END;

CREATE TRIGGER ref_item_audit_update AFTER UPDATE ON ref_item
BEGIN
  INSERT INTO audit (at, actor, action, entity, entity_id, before, after)
  VALUES (
    NEW.updated_at, NEW.updated_by, 'update', 'ref.' || NEW.kind, NEW.code || '@' || NEW.valid_from,
    json_object('version', OLD.row_version, 'validTo', OLD.valid_to, 'name', OLD.name,
                'verification', OLD.verification, 'source', OLD.source, 'data', json(OLD.data)),
    json_object('version', NEW.row_version, 'validTo', NEW.valid_to, 'name', NEW.name,
                'verification', NEW.verification, 'source', NEW.source, 'data', json(NEW.data))
  );
END;

CREATE TRIGGER release_no_update BEFORE UPDATE ON release
BEGIN SELECT RAISE(ABORT, 'releases are immutable'); END;

CREATE TRIGGER release_no_delete BEFORE DELETE ON release
BEGIN SELECT RAISE(ABORT, 'releases are immutable'); END;

CREATE TRIGGER release_audit_insert AFTER INSERT ON release
BEGIN
  INSERT INTO audit (at, actor, action, entity, entity_id, before, after)
  VALUES (NEW.published_at, NEW.published_by, 'publish', 'release', NEW.number, NULL,
          json_object('sha256', NEW.sha256));
END;
