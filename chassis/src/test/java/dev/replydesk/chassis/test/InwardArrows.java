package dev.replydesk.chassis.test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** {@code web} and peers know the feature's root, the root knows the domain; none back, none sideways. */
final class InwardArrows extends ArchCondition<JavaClass> {
    private final String base;

    InwardArrows(String base) {
        super("depend only inward");
        this.base = base;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
            var from = Layer.of(base, type);
            var to = Layer.of(base, dependency.getTargetClass().getBaseComponentType());
            if (!to.isElsewhere() && !isInward(from, to)) {
                events.add(violated(type, dependency));
            }
        }
    }

    private static boolean isInward(Layer from, Layer to) {
        if (to.isGenerated() || to.isDomain() || from.feature().isEmpty()) {
            return true;
        }
        return to.isRoot() ? !from.isDomain() : from.equals(to);
    }

    private static ConditionEvent violated(JavaClass type, Dependency dependency) {
        return SimpleConditionEvent.violated(type, dependency.getDescription());
    }
}
