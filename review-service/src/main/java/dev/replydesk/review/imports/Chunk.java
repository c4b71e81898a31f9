package dev.replydesk.review.imports;

import org.bson.types.Binary;

/** One piece of a file. */
record Chunk(String id, String file, int number, Binary data) {}
