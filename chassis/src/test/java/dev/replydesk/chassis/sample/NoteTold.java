package dev.replydesk.chassis.sample;

public record NoteTold(String noteId, String text, int changes) {}
