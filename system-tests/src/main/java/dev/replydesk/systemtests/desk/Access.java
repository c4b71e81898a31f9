package dev.replydesk.systemtests.desk;

/** What the first start tells: the first user's sign-in and an API key with every scope. */
public record Access(String url, String merchant, String user, String password, String apiKey) {}
