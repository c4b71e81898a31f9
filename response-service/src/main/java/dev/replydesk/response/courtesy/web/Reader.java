package dev.replydesk.response.courtesy.web;

import dev.replydesk.chassis.tenant.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Finds the language in which the advice will be read. */
final class Reader {

    private static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private Reader() {
    }

    static String language(Principal caller, ServerWebExchange exchange) {
        return switch (caller) {
            case Principal.Person person -> person.language();
            case Principal.ApiKey _,Principal.Service _ -> preferred(exchange.getRequest().getHeaders());
        };
    }

    private static String preferred(HttpHeaders headers) {
        List<LanguageRange> ranges = headers.getAcceptLanguage();
        Locale best = Locale.lookup(ranges, WRITTEN);
        return best == null ? Locale.ENGLISH.getLanguage() : best.getLanguage();
    }
}
