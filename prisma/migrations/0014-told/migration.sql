-- Whoever serves the installation hears at once what was changed beside the logs: which table, and an id.
CREATE FUNCTION "tell_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('golden_hour', TG_TABLE_NAME || ' ' || (to_jsonb(COALESCE(NEW, OLD)) ->> TG_ARGV[0]));
  RETURN NULL;
END $$;

CREATE TRIGGER "tell_change" AFTER UPDATE OR DELETE ON "workshop" FOR EACH ROW EXECUTE FUNCTION "tell_change"('id');
CREATE TRIGGER "tell_change" AFTER DELETE ON "session" FOR EACH ROW EXECUTE FUNCTION "tell_change"('id');
CREATE TRIGGER "tell_change" AFTER UPDATE OR DELETE ON "colleague" FOR EACH ROW EXECUTE FUNCTION "tell_change"('id');
CREATE TRIGGER "tell_change" AFTER INSERT OR DELETE ON "workshop_share" FOR EACH ROW EXECUTE FUNCTION "tell_change"('workshop_id');
CREATE TRIGGER "tell_change" AFTER UPDATE OF "role" OR DELETE ON "user" FOR EACH ROW EXECUTE FUNCTION "tell_change"('id');
