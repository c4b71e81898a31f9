package dev.replydesk.chassis.problem;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.core.JacksonException;

/** Turns whatever a request ended with into the one problem its caller may see; nothing internal passes. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private Problems() {
    }

    static ProblemException of(Throwable error) {
        var own = causes(error).filter(ProblemException.class::isInstance).findFirst();
        if (own.isPresent()) {
            return (ProblemException) own.get();
        }
        if (Unavailability.isBehind(error)) {
            LOG.warn("Answered 503: {}", String.valueOf(error));
            return ProblemException.unavailable("A part of the system does not answer now; nothing was lost", SOON);
        }
        return switch (error) {
            case ResponseStatusException e -> framework(e);
            case AccessDeniedException _ -> ProblemException.forbidden("You may not do this");
            case AuthenticationException _ -> ProblemException.unauthorized("Sign in or send a valid key");
            default -> unexpected(error);
        };
    }

    private static ProblemException framework(ResponseStatusException error) {
        return switch (error) {
            case WebExchangeBindException e -> ProblemException.invalid(fields(e.getFieldErrors().stream()));
            case HandlerMethodValidationException e -> ProblemException.invalid(parameters(e));
            case MissingRequestValueException e ->
                ProblemException.invalid(e.getName(), "is missing; send it as " + e.getLabel());
            case ContentTooLargeException _ -> ProblemException.tooLarge("The body is larger than this address takes");
            case ServerWebInputException e -> input(e);
            case MethodNotAllowedException e -> methodNotAllowed(e);
            case UnsupportedMediaTypeStatusException e -> unsupported(e);
            case NotAcceptableStatusException e -> ProblemException.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
                    "Accept one of " + e.getSupportedMediaTypes());
            default -> plain(error);
        };
    }

    private static ProblemException input(ServerWebInputException error) {
        for (var cause : causes(error).toList()) {
            if (cause instanceof JacksonException json) {
                return JsonProblems.of(json);
            } else if (cause instanceof DataBufferLimitException) {
                return ProblemException.tooLarge("The body is larger than this address takes");
            }
        }
        var parameter = error.getMethodParameter();
        if (parameter == null || ParameterName.isBody(parameter)) {
            return ProblemException.invalid("", "the body is missing or cannot be read");
        }
        return ProblemException.invalid(ParameterName.of(parameter),
                JsonProblems.expected(parameter.nestedIfOptional().getNestedParameterType()));
    }

    private static List<FieldProblem> parameters(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream().flatMap(Problems::parameter).toList();
    }

    private static Stream<FieldProblem> parameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return fields(body.getFieldErrors().stream()).stream();
        }
        var name = ParameterName.of(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(m -> new FieldProblem(name, message(m)));
    }

    private static List<FieldProblem> fields(Stream<FieldError> errors) {
        return errors.map(e -> new FieldProblem(e.getField(), message(e))).collect(Collectors.toCollection(
                LinkedHashSet::new)).stream().toList();
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }

    private static ProblemException methodNotAllowed(MethodNotAllowedException e) {
        var allowed = e.getSupportedMethods().stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        return ProblemException.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
                "This address takes " + allowed).header(HttpHeaders.ALLOW, allowed);
    }

    private static ProblemException unsupported(UnsupportedMediaTypeStatusException e) {
        var types = e.getSupportedMediaTypes().stream().map(Object::toString).collect(Collectors.joining(", "));
        return ProblemException.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
                types.isEmpty() ? "Send another Content-Type" : "Send the body as " + types);
    }

    private static ProblemException plain(ResponseStatusException error) {
        var status = HttpStatus.resolve(error.getStatusCode().value());
        if (status == null || status.is5xxServerError()) {
            return unexpected(error);
        }
        var name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return ProblemException.of(status, name, status == HttpStatus.NOT_FOUND
                ? "There is nothing at this address"
                : status.getReasonPhrase());
    }

    private static ProblemException unexpected(Throwable error) {
        LOG.error("A request ended with an error that nobody expected", error);
        return ProblemException.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error",
                "Something went wrong on our side; it is in our log");
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
