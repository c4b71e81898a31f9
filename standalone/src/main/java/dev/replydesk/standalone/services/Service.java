package dev.replydesk.standalone.services;

import java.util.Arrays;
import java.util.List;

/** The four services, in the order in which a review meets them. */
public enum Service {
    GATEWAY("gateway", "GATEWAY_URL"), REVIEW("review-service", "REVIEW_SERVICE_URL"), RESPONSE("response-service",
            "RESPONSE_SERVICE_URL"), NOTIFICATION("notification-service", "NOTIFICATION_SERVICE_URL");

    private final String id;
    private final String addressVariable;

    Service(String id, String addressVariable) {
        this.id = id;
        this.addressVariable = addressVariable;
    }

    /** Also the name of its module, its log, its key and the issuer of its tokens. */
    public String id() {
        return id;
    }

    String addressVariable() {
        return addressVariable;
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Service::id).toList();
    }
}
