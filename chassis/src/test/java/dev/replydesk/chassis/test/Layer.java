package dev.replydesk.chassis.test;

import com.tngtech.archunit.core.domain.JavaClass;

/** Where a class stands: its feature, and the part of the feature, which is empty for the feature's root. */
record Layer(String feature, String part) {
    static Layer of(String base, JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return new Layer("", name.equals(base) ? "" : "elsewhere");
        }
        var parts = name.substring(base.length() + 1).split("\\.");
        return new Layer(parts[0], parts.length > 1 ? parts[1] : "");
    }

    boolean isElsewhere() {
        return feature.isEmpty() && part.equals("elsewhere");
    }

    /** Generated packages are called {@code api}, {@code internalapi} or {@code <peer>api}. */
    boolean isGenerated() {
        return feature.endsWith("api");
    }

    boolean isDomain() {
        return part.equals("domain");
    }

    boolean isRoot() {
        return part.isEmpty();
    }

    /** {@code web}, or the adapter of a peer. */
    boolean isEdge() {
        return !feature.isEmpty() && !isRoot() && !isDomain();
    }
}
