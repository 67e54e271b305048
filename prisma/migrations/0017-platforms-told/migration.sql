-- Every process hears when the platforms change whose pages may show the game in a frame.
CREATE TRIGGER "tell_change" AFTER INSERT OR UPDATE OR DELETE ON "learning_platform" FOR EACH ROW EXECUTE FUNCTION "tell_change"('id');
