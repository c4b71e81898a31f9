package dev.replydesk.review.source;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.marketplace.Account;
import dev.replydesk.review.marketplace.Capabilities;
import dev.replydesk.review.source.domain.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks what somebody entered before anything is asked with it. */
@Component
class Credentials {
    /** What may stand in a header: no white space, no line break. */
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{1,4000}");
    private final Vault vault;
    private final SourceProperties properties;

    Credentials(Vault vault, SourceProperties properties) {
        this.vault = vault;
        this.properties = properties;
    }

    Account account(MerchantId merchant, Capabilities marketplace, Connection wanted) {
        var problems = new ArrayList<FieldProblem>();
        for (var name : marketplace.credentials()) {
            if (!SECRET.matcher(wanted.credentials().getOrDefault(name, "")).matches()) {
                problems.add(new FieldProblem(field(name),
                        "must be 1 to 4000 letters, digits and signs without spaces, as the marketplace gave it"));
            }
        }
        wanted.credentials().keySet().stream().filter(name -> !marketplace.credentials().contains(name)).sorted()
                .forEach(name -> problems.add(new FieldProblem(field(name), "is not known here; leave it out")));
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Account(merchant, null, vault.account(merchant, wanted.credentials()),
                address(marketplace, wanted.address()),
                wanted.credentials());
    }

    Source.Access access(String sourceId, Capabilities marketplace, Account account) {
        var shown = account.credential(marketplace.credentials().getFirst());
        return new Source.Access(account.address().toString(), account.id(),
                vault.seal(account.merchant(), sourceId, account.credentials(), shown));
    }

    static ProblemException refused(Capabilities marketplace, String detail) {
        var field = field(marketplace.credentials().getFirst());
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "credentials-refused", detail,
                List.of(new FieldProblem(field, detail)), Map.of());
    }

    private static String field(String credential) {
        return "credentials." + credential;
    }

    private URI address(Capabilities marketplace, @Nullable String told) {
        if (told == null) {
            return marketplace.address();
        }
        if (!properties.otherAddresses()) {
            throw ProblemException.invalid("baseUrl",
                    "may not be given here; replydesk.sources.other-addresses of review-service allows it");
        }
        try {
            var address = URI.create(told);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null
                    && address.getUserInfo() == null && address.getQuery() == null) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // said below, as for every other address that is none
        }
        throw ProblemException.invalid("baseUrl", "must be an address with http or https");
    }
}
