package dev.replydesk.chassis.architecture.bad.api.model;

public record OrderDto(String id) {}
