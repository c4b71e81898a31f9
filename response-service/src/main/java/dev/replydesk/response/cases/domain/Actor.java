package dev.replydesk.response.cases.domain;

/** Who did something: a person, an API key, or the product itself. */
public record Actor(String id, String name) {
    public boolean is(Actor other) {
        return id.equals(other.id);
    }

    /** Not somebody who answers: what the marketplace or the clock did. */
    public boolean isProduct() {
        return id.startsWith("service:");
    }

    /** Only people can be responsible, sign and be alerted. */
    public boolean isPerson() {
        return id.startsWith("usr_");
    }
}
