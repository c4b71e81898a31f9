package dev.replydesk.chassis;

/** Which service this process is, in tokens, events and the name of its database. */
public record ServiceName(String value) {
    public ServiceName {
        if (!value.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("set replydesk.service to the name of the service, such as gateway");
        }
    }

    /** {@code review-service} keeps its data in {@code <prefix>-review}. */
    public String database(String prefix) {
        return prefix + "-" + value.replaceFirst("-service$", "");
    }
}
