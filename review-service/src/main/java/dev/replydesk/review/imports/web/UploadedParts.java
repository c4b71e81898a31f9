package dev.replydesk.review.imports.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.imports.IncomingFile;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Mono;

/**
 * The parts of one upload as they arrive, in any order. What is wrong is said when all has been read, since an answer
 * in the middle of sending gets lost.
 */
final class UploadedParts {
    private static final int LARGEST_OPTIONS = 64 * 1024;
    private static final int LONGEST_NAME = 200;
    private final IncomingFile file;
    private final ByteArrayOutputStream options = new ByteArrayOutputStream();
    private @Nullable String name;
    private @Nullable String unknown;

    UploadedParts(IncomingFile file) {
        this.file = file;
    }

    Mono<Void> take(PartEvent event) {
        var bytes = bytes(event);
        switch (event.name()) {
            case "file" -> {
                var told = event.headers().getContentDisposition().getFilename();
                name = told == null || told.isBlank() ? "file" : told;
                return file.add(bytes);
            }
            case "options" -> options.write(bytes, 0, Math.min(bytes.length, LARGEST_OPTIONS + 1 - options.size()));
            default -> unknown = event.name();
        }
        return Mono.empty();
    }

    private static byte[] bytes(PartEvent event) {
        try {
            var bytes = new byte[event.content().readableByteCount()];
            event.content().read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(event.content());
        }
    }

    String name() {
        if (unknown != null) {
            throw ProblemException.invalid(unknown, "is no part of an import; send options and file");
        }
        if (name == null) {
            throw ProblemException.invalid("file", "is missing; send the file as the part \"file\"");
        }
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    byte[] options() {
        if (options.size() == 0 || options.size() > LARGEST_OPTIONS) {
            throw ProblemException.invalid("options", "must be a part with JSON of at most 64 KiB");
        }
        return options.toByteArray();
    }
}
