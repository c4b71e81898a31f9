package dev.replydesk.response.cases;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.cases.domain.Acknowledge;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.AddNote;
import dev.replydesk.response.cases.domain.AssignCase;
import dev.replydesk.response.cases.domain.ClaimCase;
import dev.replydesk.response.cases.domain.ReleaseCase;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.SaveDraft;
import dev.replydesk.response.cases.domain.SetMood;
import dev.replydesk.response.people.PeopleService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What people do with a case besides answering it. */
@Service
public class CaseService {
    private final CaseAccess access;
    private final PeopleService people;

    CaseService(CaseAccess access, PeopleService people) {
        this.access = access;
        this.people = people;
    }

    public Mono<ResponseCase> read(String id) {
        return access.read(id);
    }

    public Mono<ResponseCase> claim(String id) {
        return access.change(Rights.WRITE, id, v -> new ClaimCase(v.actor()));
    }

    public Mono<ResponseCase> release(String id) {
        return access.change(Rights.WRITE, id, v -> new ReleaseCase(v.actor(), v.mayLead()));
    }

    public Mono<ResponseCase> acknowledge(String id) {
        return access.change(Rights.WRITE, id, v -> new Acknowledge(v.actor()));
    }

    public Mono<ResponseCase> setMood(String id, int mood) {
        return access.change(Rights.WRITE, id, v -> new SetMood(v.actor(), mood));
    }

    public Mono<ResponseCase> addNote(String id, String text) {
        return access.change(Rights.WRITE, id, v -> new AddNote(v.actor(), text));
    }

    public Mono<ResponseCase> saveDraft(String id, String text, @Nullable String ifMatch) {
        return access.change(Rights.WRITE, id, v -> new SaveDraft(v.actor(), text, IfMatch.version(ifMatch)));
    }

    public Mono<ResponseCase> assign(String id, @Nullable String assignee) {
        return access.viewer(Rights.WRITE).flatMap(v -> assignee == null
                ? assign(v, id, null)
                : person(v, assignee).flatMap(who -> assign(v, id, who)));
    }

    private Mono<ResponseCase> assign(Viewer viewer, String id, @Nullable Actor assignee) {
        return access.change(viewer, id, new AssignCase(viewer.actor(), assignee, viewer.mayLead()));
    }

    private Mono<Actor> person(Viewer viewer, String userId) {
        return people.active(viewer.merchant(), userId).map(p -> new Actor(p.id(), p.name())).switchIfEmpty(
                Mono.error(() -> ProblemException.invalid("assignee",
                        "must be the id of an active person, such as usr_…")));
    }
}
