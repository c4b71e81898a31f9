package dev.replydesk.notification.inapp;

import dev.replydesk.notification.inapp.domain.Notification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of somebody's list, where the next part begins, and how many of all are unread. */
public record NotificationPage(List<Notification> items, @Nullable String nextCursor, long unread) {}
