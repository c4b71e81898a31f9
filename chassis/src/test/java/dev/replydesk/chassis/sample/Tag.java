package dev.replydesk.chassis.sample;

public record Tag(String value) {}
