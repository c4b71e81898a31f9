package dev.replydesk.response.cases.domain.work;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.REPLY;
import static dev.replydesk.response.cases.domain.CaseFixture.awaiting;
import static dev.replydesk.response.cases.domain.CaseFixture.claimed;
import static dev.replydesk.response.cases.domain.CaseFixture.failed;
import static dev.replydesk.response.cases.domain.CaseFixture.held;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.ReleaseCase;
import dev.replydesk.response.cases.domain.ReturnReply;
import dev.replydesk.response.cases.domain.SaveDraft;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeedTest {
    private static final Instant LATER = NOW.plusSeconds(300);
    private static final Deed CLAIM = new Deed(ANNA.id(), NOW);

    @Test
    void nobodyWorkedOnACaseThatNobodyClaimed() {
        assertThat(Deed.last(open())).isEmpty();
        assertThat(Deed.reply(open())).isEmpty();
    }

    @Test
    void aClaimIsADeedAlsoAfterItWasGivenBack() {
        assertThat(Deed.last(claimed())).hasValue(CLAIM);
        assertThat(Deed.last(new ReleaseCase(ANNA, false).on(claimed(), LATER))).hasValue(CLAIM);
    }

    @Test
    void aSavedDraftIsADeed() {
        var drafted = new SaveDraft(ANNA, "Dear Mark", 0).on(claimed(), LATER);
        assertThat(Deed.last(drafted)).hasValue(new Deed(ANNA.id(), LATER));
    }

    @Test
    void aSubmittedReplyIsADeedAndCountsUntilItIsReturned() {
        assertThat(Deed.reply(held())).hasValue(CLAIM);
        assertThat(Deed.reply(awaiting())).hasValue(CLAIM);
        var returned = new ReturnReply(BEN, REPLY, "Too short").on(awaiting(), LATER);
        assertThat(Deed.reply(returned)).isEmpty();
        assertThat(Deed.last(returned)).hasValue(CLAIM);
    }

    @Test
    void aReplyThatTheMarketplaceRefusedHasToBeWrittenAgain() {
        assertThat(Deed.reply(failed())).isEmpty();
    }
}
