package dev.replydesk.notification.mail;

import static dev.replydesk.notification.people.domain.PersonFixture.called;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "admin@localhost", "a.b+c@example.org"})
    void oneAddressIsOne(String mail) {
        assertThat(Addressee.of(called("Ada", mail)).address()).hasToString("Ada <" + mail + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org,eve@example.org", "ada@example.org\r\nBcc: eve@example.org",
            "Eve <ada@example.org>", "ada", "ada@", "@example.org", "friends: ada@example.org;",
            "ada@example.org>\r\nRCPT TO:<eve@example.org"})
    void anythingElseIsNone(String mail) {
        assertThat(Addressee.of(called("Ada", mail)).problem()).isEqualTo("the person's mail address is not valid");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aPersonWithoutAddressIsSaidToHaveNone(String mail) {
        assertThat(Addressee.of(called("Ada", mail)).problem()).isEqualTo("the person has no mail address");
    }

    @Test
    void aNameBreaksNoHeader() {
        var address = Addressee.of(called("Ada\r\nBcc: eve@example.org", "ada@example.org")).address();

        assertThat(String.valueOf(address)).doesNotContain("\r", "\n");
    }
}
