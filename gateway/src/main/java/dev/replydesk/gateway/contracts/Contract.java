package dev.replydesk.gateway.contracts;

import java.util.List;
import java.util.Map;

/** One public contract: the file as readers get it, the document for the page that shows it, and its operations. */
public record Contract(String service, String source, Map<String, Object> document, List<Operation> operations) {}
