package dev.replydesk.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.gateway.contracts.Contracts;
import dev.replydesk.gateway.contracts.Operation;
import org.junit.jupiter.api.Test;

class ApiPageTest {
    private final Contracts contracts = new Contracts();
    private final String page = new ApiPage(contracts).html();

    @Test
    void showsEveryOperation() {
        assertThat(contracts.operations()).extracting(Operation::id).allSatisfy(id -> assertThat(page).contains(
                "<article id=\"" + id + "\">"));
    }

    @Test
    void runsNoScriptAndCarriesNoStyle() {
        assertThat(page).doesNotContain("<script", "<style", "style=\"", "onclick", "javascript:");
    }

    @Test
    void showsMarkupInTextsInsteadOfObeyingIt() {
        assertThat(Html.markdown("<img src=x onerror=alert(1)> [x](javascript:alert(1))")).doesNotContain("<img",
                "javascript:");
    }
}
