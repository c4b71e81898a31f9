package dev.replydesk.chassis.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/** The last page of a list says that it is the last: its cursor is null, where other absent values are left out. */
final class PageEnds extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;
    private static final String CURSOR = "getNextCursor";

    static SimpleModule module() {
        return new SimpleModule("page-ends") {
            private static final long serialVersionUID = 1;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.insertAnnotationIntrospector(new PageEnds());
            }
        };
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated property) {
        return property.getName().equals(CURSOR)
                ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }
}
