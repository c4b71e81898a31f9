package dev.replydesk.standalone;

/** A MongoDB that somebody else runs, named by {@code MONGODB_URI}; without one the desk starts its own. */
final class GivenStore {

    private GivenStore() {
    }

    static boolean isGiven() {
        return !uri().isBlank();
    }

    static String uri() {
        return System.getenv().getOrDefault("MONGODB_URI", "");
    }
}
