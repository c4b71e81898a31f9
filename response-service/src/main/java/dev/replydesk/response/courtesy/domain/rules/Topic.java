package dev.replydesk.response.courtesy.domain.rules;

/** Something a review can complain about; finer than a pain point, so that two complaints rarely share it by chance. */
public record Topic(String name, boolean innocent) {

    /** Danger to body or health: such a complaint is always seen by a second person. */
    public static final String SAFETY = "safety";
}
