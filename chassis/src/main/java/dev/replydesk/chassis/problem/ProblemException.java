package dev.replydesk.chassis.problem;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A refusal that the caller can understand; whatever throws it, it leaves as one problem document. */
public class ProblemException extends RuntimeException {
    private static final String BASE = "https://replydesk.dev/problems/";
    private static final long serialVersionUID = 1;

    private final HttpStatusCode status;
    private final String name;
    private final String detail;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, Object> extensions;
    private final transient HttpHeaders headers = new HttpHeaders();

    /** {@code name} is the kebab-case end of the type's address; it is listed in the contract. */
    public ProblemException(HttpStatusCode status, String name, String detail, List<FieldProblem> errors,
            Map<String, ?> extensions) {
        super(name + ": " + detail, null, false, false);
        this.status = status;
        this.name = name;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.extensions = Map.copyOf(extensions);
    }

    public static ProblemException of(HttpStatus status, String name, String detail) {
        return new ProblemException(status, name, detail, List.of(), Map.of());
    }

    /** 400: the request is wrong in these fields. */
    public static ProblemException invalid(List<FieldProblem> errors) {
        var detail = "Correct the fields named in errors and send the request again";
        return new ProblemException(HttpStatus.BAD_REQUEST, "invalid-request", detail, errors, Map.of());
    }

    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new FieldProblem(field, message)));
    }

    public static ProblemException unauthorized(String detail) {
        return of(HttpStatus.UNAUTHORIZED, "unauthorized", detail).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    public static ProblemException forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, "forbidden", detail);
    }

    /** 404, the same for an unknown id and for another merchant's. */
    public static ProblemException notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, "not-found", detail);
    }

    public static ProblemException conflict(String name, String detail) {
        return of(HttpStatus.CONFLICT, name, detail);
    }

    public static ProblemException unprocessable(String name, String detail) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, name, detail);
    }

    public static ProblemException tooLarge(String detail) {
        return of(HttpStatus.CONTENT_TOO_LARGE, "too-large", detail);
    }

    /** 503 with the seconds after which trying again makes sense. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail).header(HttpHeaders.RETRY_AFTER,
                String.valueOf(Math.max(1, retryAfter.toSeconds())));
    }

    /** The same problem with a named extension, such as {@code findings}. */
    public ProblemException with(String extension, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(extension, value);
        var copy = new ProblemException(status, name, detail, errors, more);
        copy.headers.addAll(headers);
        return copy;
    }

    public ProblemException header(String header, String value) {
        headers.set(header, value);
        return this;
    }

    public HttpStatusCode status() {
        return status;
    }

    public URI type() {
        return URI.create(BASE + name);
    }

    public String name() {
        return name;
    }

    public String title() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    public String detail() {
        return detail;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }

    public HttpHeaders headers() {
        return headers;
    }
}
