package dev.replydesk.chassis.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.time.WallClock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.Lifecycle;

/** The rules of structure that every service keeps; each of them is seen to fail in a test of its own. */
public final class ArchitectureRules {
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate",
            "java.time.LocalDateTime", "java.time.LocalTime", "java.time.OffsetDateTime", "java.time.ZonedDateTime",
            "java.time.Year", "java.time.YearMonth");
    private static final Set<String> BLOCKING = Set.of("block", "blockOptional", "blockFirst", "blockLast",
            "toIterable", "toStream");
    private static final Set<String> SHARED = Set.of(MerchantId.class.getName(), Role.class.getName(),
            Scope.class.getName(), WallClock.class.getName());
    private final String base;

    private ArchitectureRules(String base) {
        this.base = base;
    }

    /** The rules for the service whose packages begin with this one, such as {@code dev.replydesk.review}. */
    public static ArchitectureRules of(String basePackage) {
        return new ArchitectureRules(basePackage);
    }

    /** Checks the service's own classes, without its tests, against every rule. */
    public void check() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS).importPackages(base);
        check(classes);
    }

    public void check(JavaClasses classes) {
        all().values().forEach(rule -> rule.check(classes));
    }

    /** Every rule by its name. */
    public Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("the domain is pure", domainIsPure());
        rules.put("arrows point inward", classes().that(areOurs()).should(new InwardArrows(base)));
        rules.put("generated types stay at the edge", generatedTypesStayAtTheEdge());
        rules.put("only stores touch MongoDB", onlyStoresTouchMongo());
        rules.put("no query is a string", noStringQueries());
        rules.put("the clock is injected", clockIsInjected());
        rules.put("nothing blocks", nothingBlocks());
        rules.put("only lifecycle beans subscribe", onlyLifecyclesSubscribe());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        rules.put("packages are null-marked", packagesAreNullMarked());
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
        return rules;
    }

    private ArchRule domainIsPure() {
        var allowed = resideInAnyPackage("java..", "org.jspecify..", base + "..domain..").or(describe(
                "are words that every domain shares", c -> SHARED.contains(c.getName())));
        return classes().that(areOurs()).and(resideInAPackage("..domain..")).should().onlyDependOnClassesThat(allowed);
    }

    private ArchRule generatedTypesStayAtTheEdge() {
        return noClasses().that(areOurs()).and(describe("are not at the edge", c -> !Layer.of(base, c).isEdge()))
                .should().dependOnClassesThat(describe("are generated", c -> Layer.of(base, c).isGenerated()));
    }

    private ArchRule onlyStoresTouchMongo() {
        return noClasses().that(areOurs()).and(describe("are no stores", c -> !c.isAssignableTo(MerchantStore.class)
                && c.getEnclosingClass().filter(outer -> outer.isAssignableTo(MerchantStore.class)).isEmpty()))
                .should().dependOnClassesThat().haveNameMatching(
                        "com\\.mongodb\\.(reactivestreams\\.)?client\\.Mongo(Collection|Database|Cluster|Client)");
    }

    private ArchRule noStringQueries() {
        return noClasses().that(areOurs()).should().accessTargetWhere(describe("makes a query of text",
                ArchitectureRules::parsesAQuery)).orShould().dependOnClassesThat()
                .haveFullyQualifiedName("org.bson.json.JsonObject");
    }

    private static boolean parsesAQuery(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return Set.of("org.bson.Document", "org.bson.BsonDocument", "org.bson.RawBsonDocument").contains(owner)
                && name.equals("parse") || owner.equals("com.mongodb.client.model.Filters") && name.equals("where");
    }

    private ArchRule clockIsInjected() {
        return noClasses().that(areOurs()).should().accessTargetWhere(describe("reads the time past the clock",
                ArchitectureRules::readsTheTime));
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return CLOCKS.contains(owner) && name.equals("now") && hasNoClock(access.getTarget())
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.util.Date") && name.equals("<init>") && hasNoParameter(access.getTarget());
    }

    private static boolean hasNoClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code && code.getRawParameterTypes().stream()
                .noneMatch(p -> p.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean hasNoParameter(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code && code.getRawParameterTypes().isEmpty();
    }

    private ArchRule nothingBlocks() {
        return noClasses().that(areOurs()).should().accessTargetWhere(describe("blocks a thread", access -> access
                .getTargetOwner().getName().startsWith("reactor.core.publisher.")
                && BLOCKING.contains(access
                        .getTarget().getName())
                || access.getTargetOwner().getName().equals("java.lang.Thread")
                        && access.getTarget().getName().equals("sleep")));
    }

    private ArchRule onlyLifecyclesSubscribe() {
        return noClasses().that(areOurs()).and(describe("are no lifecycle beans", c -> !c.isAssignableTo(
                Lifecycle.class))).should().accessTargetWhere(describe("subscribes", access -> access.getTargetOwner()
                        .getName().startsWith("reactor.core.publisher.")
                        && access.getTarget().getName().equals(
                                "subscribe")));
    }

    private ArchRule namesSayWhatAThingIs() {
        return noClasses().that(areOurs()).should().haveSimpleNameEndingWith("Impl").orShould()
                .haveSimpleNameEndingWith(
                        "Helper")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..impl..");
    }

    private ArchRule packagesAreNullMarked() {
        return classes().that(areOurs()).should(new HavePackageAnnotation(NullMarked.class));
    }

    private DescribedPredicate<JavaClass> areOurs() {
        return describe("are ours", c -> c.getPackageName().startsWith(base) && !Layer.of(base, c).isGenerated());
    }
}
