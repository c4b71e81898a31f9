package dev.replydesk.notification.chat;

import java.net.URI;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One message as it goes out: a POST of JSON. */
record Call(URI url, Map<String, String> headers, String body) {

    static Call json(URI url, Object body) {
        return new Call(url, Map.of(), JsonMapper.shared().writeValueAsString(body));
    }

    /** Without the address and the headers: this may end up in a log. */
    @Override
    public String toString() {
        return "Call[" + url.getHost() + "]";
    }
}
