package dev.replydesk.chassis.bson;

/** Passes on what a method handle threw, which by its type could be anything. */
final class Thrown {
    private Thrown() {
    }

    static RuntimeException unchecked(Throwable thrown) {
        return switch (thrown) {
            case Error e -> throw e;
            case RuntimeException e -> e;
            default -> new IllegalStateException(thrown);
        };
    }
}
