package dev.replydesk.review.detection.domain;

/** Words of the customer and where they stand; the end is exclusive, counted in UTF-16 units. */
record Place(String words, Field field, int start, int end) {}
