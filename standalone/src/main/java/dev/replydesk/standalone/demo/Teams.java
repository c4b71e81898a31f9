package dev.replydesk.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One team for those who have guests, one for those who send parcels. */
record Teams(DeskApi desk) {

    private static final List<String> NAMES = List.of("Guests", "Goods");
    private static final JsonMapper JSON = JsonMapper.shared();

    void make() throws InterruptedException {
        for (var name : NAMES) {
            if (id(name) == null) {
                var _ = desk.post("/api/v1/teams", JSON.createObjectNode().put("name", name), 201);
            }
        }
    }

    /** Of this one, or of all for whoever leads them. */
    List<String> ids(@Nullable String name) throws InterruptedException {
        var ids = new ArrayList<String>();
        for (var one : name == null ? NAMES : List.of(name)) {
            ids.add(Objects.requireNonNull(id(one)));
        }
        return List.copyOf(ids);
    }

    @Nullable
    String id(@Nullable String name) throws InterruptedException {
        for (var team : desk.get("/api/v1/teams").json().path("items")) {
            if (team.path("name").asString().equals(name)) {
                return team.path("id").asString();
            }
        }
        return null;
    }
}
