package dev.replydesk.review.review.web.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.JsonProblems;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.StrictJson;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.api.model.ReviewSubmissionDto;
import dev.replydesk.review.batch.BatchLine;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.review.web.SubmissionReader;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line as strictly as a single review is read, and never fails: what is wrong becomes part of the result. */
@Component
class LineReader {
    private static final char REPLACED = '\uFFFD';
    private final ObjectReader json;
    private final Validator validator;
    private final SubmissionReader submissions;

    LineReader(JsonMapper json, Validator validator, SubmissionReader submissions) {
        this.json = StrictJson.strict(json).readerFor(ReviewSubmissionDto.class);
        this.validator = validator;
        this.submissions = submissions;
    }

    BatchLine read(MerchantId merchant, RawLine line) {
        var text = new String(line.bytes(), UTF_8);
        try {
            return new BatchLine.Readable(line.number(), text, submission(merchant, line, text));
        } catch (ProblemException e) {
            return new BatchLine.Broken(line.number(), text, e);
        } catch (JacksonException e) {
            return new BatchLine.Broken(line.number(), text, JsonProblems.of(e));
        }
    }

    private Submission submission(MerchantId merchant, RawLine line, String text) {
        if (line.tooLong()) {
            throw ProblemException.invalid("", "the line is longer than 256 KB; shorten it or send it by itself");
        }
        if (text.indexOf(REPLACED) >= 0 && !isUtf8(line.bytes())) {
            throw ProblemException.invalid("", "the line is not UTF-8; save the file as UTF-8 and send it again");
        }
        ReviewSubmissionDto told = json.readValue(withoutMark(text));
        if (told == null) {
            throw ProblemException.invalid("", "the line must be a JSON object");
        }
        check(told);
        return submissions.read(merchant, told);
    }

    private void check(ReviewSubmissionDto told) {
        var violations = validator.validate(told);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations.stream()
                    .map(v -> new FieldProblem(v.getPropertyPath().toString(), v.getMessage()))
                    .sorted(Comparator.comparing(FieldProblem::field)).toList());
        }
    }

    /** Some editors begin a file with a mark that belongs to no line. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Decoding replaces what it cannot read by a character that a text may also hold rightly. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).hasRemaining();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
