package dev.replydesk.chassis.architecture.good.api.model;

public record OrderDto(String id) {}
