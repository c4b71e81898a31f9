package dev.replydesk.chassis.problem;

import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The name a caller knows a parameter by: the one of its annotation, not the one in our method. */
final class ParameterName {
    private ParameterName() {
    }

    static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }

    static String of(MethodParameter parameter) {
        for (var annotation : parameter.getParameterAnnotations()) {
            var type = annotation.annotationType();
            if (type == RequestParam.class || type == RequestHeader.class || type == PathVariable.class) {
                var name = String.valueOf(AnnotationUtils.getAnnotationAttributes(annotation).get("name"));
                if (!name.isBlank()) {
                    return name;
                }
                name = String.valueOf(AnnotationUtils.getValue(annotation));
                if (!name.isBlank()) {
                    return name;
                }
            }
        }
        return Objects.requireNonNullElse(parameter.getParameterName(), "");
    }
}
