package dev.replydesk.systemtests.desk;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The generated clients, so that a changed contract breaks the compile of the journeys. */
public record Clients(Api api) {

    public <T> T of(Class<T> type) {
        var client = WebClient.builder().baseUrl(api.url()).defaultHeaders(h -> api.headers().forEach(h::set)).build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client)).build().createClient(type);
    }
}
