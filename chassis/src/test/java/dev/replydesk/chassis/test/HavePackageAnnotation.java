package dev.replydesk.chassis.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Holds for classes whose package carries an annotation. */
final class HavePackageAnnotation extends ArchCondition<JavaClass> {
    private final Class<? extends Annotation> annotation;

    HavePackageAnnotation(Class<? extends Annotation> annotation) {
        super("lie in a package with @" + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(annotation)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in a package without @" + annotation
                    .getSimpleName()));
        }
    }
}
